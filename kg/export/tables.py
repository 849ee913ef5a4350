r"""The network as two tables, and the tables as CSV, GraphML and GEXF.

Written by hand, not by networkx: its GEXF stamps today's date and neither of its formats gives parallel edges ids of
their own. Cells are text, whole numbers and truth values, since the formats know little else: several values stand in
one cell, separated by ``|``; a ``|`` or ``\`` inside a value has a ``\`` before it. Dates are text.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pyoxigraph import Literal, NamedNode, Store

from kg.errors import UsageError
from kg.export.rdf import NOT_XML
from kg.namespaces import PLUA
from kg.network import LANGUAGES, legend, network

SEPARATOR = "|"

Cell = str | int | bool
Row = Mapping[str, Cell]

NODE_COLUMNS: dict[str, type[Cell]] = {
    "label": str,
    **{f"label_{language}": str for language in LANGUAGES},
    "aliases": str,
    "kind": str,
    "group": str,
    "earliest": str,
    "latest": str,
    "type": str,
}
EDGE_COLUMNS: dict[str, type[Cell]] = {
    "label": str,
    "inverse": str,
    "layer": str,
    "rule": str,
    "interpretive": bool,
    "disputed": bool,
    "origins": int,
    "claims": str,
    "predicate": str,
}
# What each format calls the kinds of cell.
_GRAPHML = {str: "string", int: "int", bool: "boolean"}
_GEXF = {str: "string", int: "integer", bool: "boolean"}

# Line breaks and tabs are written as references, because readers of XML are free to change them otherwise.
_XML = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Tables:
    """Things and statements, each in a fixed order; every row has every column."""

    nodes: Sequence[Row]
    """``id`` and ``NODE_COLUMNS``."""
    edges: Sequence[Row]
    """``id``, ``source``, ``target`` and ``EDGE_COLUMNS``; the id is a hash of what is said, so it lasts."""


def render(tables: Tables, fmt: str, *, excel_safe: bool = False) -> bytes:
    """Write a network in one of the network formats. Raises UsageError for text that XML cannot hold."""
    if fmt == "csv-nodes":
        return write_csv(["id", *NODE_COLUMNS], tables.nodes, excel_safe=excel_safe)
    if fmt == "csv-edges":
        return write_csv(["id", "source", "target", *EDGE_COLUMNS], tables.edges, excel_safe=excel_safe)
    lines = _graphml(tables) if fmt == "graphml" else _gexf(tables)
    return "".join(f"{line}\n" for line in lines).encode()


def tabulate(store: Store) -> Tables:
    """Return the network of a store as rows."""
    graph = network(store)
    begins, ends = _dates(store, "earliest"), _dates(store, "latest")
    nodes = [
        {"id": iri, **_flatten(NODE_COLUMNS, {**data, **_names(data), **_span(begins[iri], ends[iri])})}
        for iri, data in graph.nodes(data=True)
    ]
    edges = [
        {
            "id": "e" + hashlib.sha256(f"{source} {key} {target}".encode()).hexdigest()[:16],
            "source": source,
            "target": target,
            **_flatten(EDGE_COLUMNS, {**data, "label": data["relation"]}),
        }
        for source, target, key, data in graph.edges(keys=True, data=True)
    ]
    return Tables(
        sorted(nodes, key=lambda row: str(row["id"])),
        sorted(edges, key=lambda row: (str(row["source"]), str(row["predicate"]), str(row["target"]))),
    )


def _dates(store: Store, name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for quad in store.quads_for_pattern(None, NamedNode(PLUA + name), None):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
            found[quad.subject.value].add(quad.object.value)
    return found


def _span(begins: Collection[str], ends: Collection[str]) -> dict[str, str]:
    """Return the outer bounds, empty where there is none."""
    return {"earliest": min(begins, default=""), "latest": max(ends, default="")}


def _names(data: Mapping[str, Any]) -> dict[str, str]:
    return {f"label_{language}": data["labels"].get(language, "") for language in LANGUAGES}


def _flatten(columns: Mapping[str, type[Cell]], data: Mapping[str, Any]) -> dict[str, Cell]:
    return {
        name: join(data[name]) if isinstance(data[name], tuple) else kind(data[name]) for name, kind in columns.items()
    }


def join(values: Iterable[str]) -> str:
    r"""Put several values into one cell.

    >>> join(["a", "b|c"])
    'a|b\\|c'
    """
    return SEPARATOR.join(value.replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR) for value in values)


def _text(cell: Cell) -> str:
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def write_csv(head: Sequence[str], rows: Iterable[Row], *, excel_safe: bool) -> bytes:
    """Write a table as RFC 4180 has it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        cells = [_text(row[name]) for name in head]
        writer.writerow(["'" + cell if cell.startswith(_FORMULA) else cell for cell in cells] if excel_safe else cells)
    return out.getvalue().encode("utf-8-sig" if excel_safe else "utf-8")


def _xml(row: Row, name: str) -> str:
    """Return a cell as the value of an attribute or the text of an element."""
    text = _text(row[name])
    if found := NOT_XML.search(text):
        where = f"{name} of {row['id']}"
        raise UsageError(f"XML cannot write the control character U+{ord(found.group()):04X} in {where}", "CSV can")
    return text.translate(_XML)


def _graphml(tables: Tables) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    for owner, columns in (("node", NODE_COLUMNS), ("edge", EDGE_COLUMNS)):
        for name, kind in columns.items():
            yield f'  <key id="{owner}.{name}" for="{owner}" attr.name="{name}" attr.type="{_GRAPHML[kind]}"/>'
    yield '  <graph id="network" edgedefault="directed">'
    for row in tables.nodes:
        yield f'    <node id="{_xml(row, "id")}">'
        yield from _data(row, "node", NODE_COLUMNS)
        yield "    </node>"
    for row in tables.edges:
        yield f'    <edge id="{row["id"]}" source="{_xml(row, "source")}" target="{_xml(row, "target")}">'
        yield from _data(row, "edge", EDGE_COLUMNS)
        yield "    </edge>"
    yield "  </graph>"
    yield "</graphml>"


def _data(row: Row, owner: str, columns: Iterable[str]) -> Iterator[str]:
    for name in columns:
        if row[name] != "":
            yield f'      <data key="{owner}.{name}">{_xml(row, name)}</data>'


def _gexf(tables: Tables) -> Iterator[str]:
    colours = {group.label: group.colour for group in legend()}
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
    yield '  <graph mode="static" defaultedgetype="directed">'
    for owner, columns in (("node", NODE_COLUMNS), ("edge", EDGE_COLUMNS)):
        yield f'    <attributes class="{owner}" mode="static">'
        for name, kind in columns.items():
            if name != "label":
                yield f'      <attribute id="{owner}.{name}" title="{name}" type="{_GEXF[kind]}"/>'
        yield "    </attributes>"
    yield "    <nodes>"
    for row in tables.nodes:
        yield f'      <node id="{_xml(row, "id")}" label="{_xml(row, "label")}">'
        yield from _attributes(row, "node", NODE_COLUMNS)
        if colour := colours.get(str(row["group"])):
            red, green, blue = bytes.fromhex(colour.removeprefix("#"))
            yield f'        <viz:color r="{red}" g="{green}" b="{blue}"/>'
        yield "      </node>"
    yield "    </nodes>"
    yield "    <edges>"
    for row in tables.edges:
        ends = f'id="{row["id"]}" source="{_xml(row, "source")}" target="{_xml(row, "target")}"'
        # Of edges between the same two things Gephi keeps one of each kind.
        yield f'      <edge {ends} label="{_xml(row, "label")}" kind="{_xml(row, "predicate")}">'
        yield from _attributes(row, "edge", EDGE_COLUMNS)
        yield "      </edge>"
    yield "    </edges>"
    yield "  </graph>"
    yield "</gexf>"


def _attributes(row: Row, owner: str, columns: Iterable[str]) -> Iterator[str]:
    yield "        <attvalues>"
    for name in columns:
        if name != "label" and row[name] != "":
            yield f'          <attvalue for="{owner}.{name}" value="{_xml(row, name)}"/>'
    yield "        </attvalues>"
