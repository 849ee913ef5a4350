"""The graph in other formats, each the same bytes for the same data.

RDF formats hold *layers*; the network formats hold things and the statements between them, as ``kg.network`` makes
them; two tables hold the claims and their sources. Plain Turtle and its like leave the names of graphs behind and lose
nothing, because claims are nodes; N-Quads and TriG keep them::

    layer      registry  facts  claims  inferred  ontology
    (none)        x        x      x        o                   x always   o with inferred=True
    facts         x        x               o
    claims        x               x        o
    inferred                               x
    ontology                                         x
    all           x        x      x        x         x

The registry (labels, types) is in each of the first three, so that each can be read by itself. Everything that leaves
the house leaves it here: ``kg export`` writes one of these, ``kg release`` all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad, Store

from kg.errors import UnknownName, UsageError, did_you_mean
from kg.export import rdf
from kg.namespaces import GRAPH

if TYPE_CHECKING:
    from kg.export.tables import Tables

__all__ = ["DEFAULT", "FORMATS", "LAYERS", "Exporter", "Format", "by_ending", "export"]


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is called, by people and by machines, and what it can hold."""

    name: str
    title: str
    media_type: str
    extension: str
    layered: bool
    """Whether it is RDF, of which a layer may be chosen; otherwise it is a network or a table, which has none."""
    keeps_graphs: bool = False


FORMATS: dict[str, Format] = {
    fmt.name: fmt
    for fmt in (
        Format("turtle", "RDF as Turtle", "text/turtle", ".ttl", layered=True),
        Format("ntriples", "RDF, a statement a line", "application/n-triples", ".nt", layered=True),
        Format(
            "nquads", "RDF, a statement and its graph a line", "application/n-quads", ".nq", True, keeps_graphs=True
        ),
        Format("trig", "RDF as Turtle with named graphs", "application/trig", ".trig", True, keeps_graphs=True),
        Format("jsonld", "RDF as JSON with its own context", "application/ld+json", ".jsonld", layered=True),
        Format("rdfxml", "RDF as XML", "application/rdf+xml", ".rdf", layered=True),
        Format("graphml", "the network, for yEd, Cytoscape, igraph", "application/graphml+xml", ".graphml", False),
        Format("gexf", "the network, for Gephi", "application/gexf+xml", ".gexf", layered=False),
        Format("csv-nodes", "the network's things as a table", "text/csv", ".csv", layered=False),
        Format("csv-edges", "the network's statements as a table", "text/csv", ".csv", layered=False),
        Format("csv-claims", "the claims as a table", "text/csv", ".csv", layered=False),
        Format("csv-sources", "the sources as a table", "text/csv", ".csv", layered=False),
    )
}
DEFAULT = "turtle"
_SHEETS = ("csv-claims", "csv-sources")

_PLAIN = frozenset(GRAPH + name for name in ("registry", "facts", "claims"))
_INFERRED = GRAPH + "inferred-"
LAYERS: dict[str, frozenset[str]] = {
    "facts": _PLAIN - {GRAPH + "claims"},
    "claims": _PLAIN - {GRAPH + "facts"},
    "inferred": frozenset(),
    "ontology": frozenset({GRAPH + "ontology"}),
    "all": frozenset(),
}
"""The graphs a layer consists of; ``inferred`` is one for each rule, ``all`` is whatever there is."""


def export(
    store: Store,
    fmt: str = DEFAULT,
    layer: str | None = None,
    *,
    inferred: bool = False,
    excel_safe: bool = False,
) -> bytes:
    """Write a graph in a format.

    Args:
        store: the graph, only read.
        fmt: a name in ``FORMATS``.
        layer: a name in ``LAYERS``; without it registry, facts and claims. RDF formats only.
        inferred: what the rules add, too. RDF formats only: the network always has it, marked as such.
        excel_safe: CSV only: for spreadsheets, an apostrophe before what they would run as a formula, and a byte order
            mark, without which they misread every letter that is not ASCII.

    Raises:
        UnknownName: a format or layer that does not exist.
        UsageError: an option that the format does not have, or data that it cannot express; nothing malformed is ever
            returned.
    """
    return Exporter(store).write(fmt, layer, inferred=inferred, excel_safe=excel_safe)


def by_ending(path: Path) -> str:
    """Return the format that a file's name ends in; Turtle for a name without an ending.

    Raises UsageError for an ending of no format or of several: Turtle in a file called otherwise would be found out
    only by the program that cannot read it.
    """
    if not path.suffix:
        return DEFAULT
    found = [name for name, each in FORMATS.items() if each.extension == path.suffix.lower()]
    if len(found) == 1:
        return found[0]
    what = "several formats end" if found else "no format ends"
    raise UsageError(f"{path}: {what} in {path.suffix}", f"choose with --format: {', '.join(found or FORMATS)}")


class Exporter:
    """One graph, to be written in several formats: what they share is made once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @cached_property
    def _network(self) -> Tables:
        # Only these formats need networkx, which takes longer to import than Turtle takes to write.
        from kg.export import tables

        return tables.tabulate(self._store)

    def write(
        self, fmt: str = DEFAULT, layer: str | None = None, *, inferred: bool = False, excel_safe: bool = False
    ) -> bytes:
        """Write the graph in a format; what may be asked for and what is raised: see :func:`export`."""
        chosen = _known("format", fmt, FORMATS)
        if excel_safe and chosen.media_type != "text/csv":
            tabular = ", ".join(name for name, each in FORMATS.items() if each.media_type == "text/csv")
            raise UsageError(f"{fmt} is not for spreadsheets", f"{tabular} are")
        if chosen.layered:
            return rdf.render(_layer(self._store, layer, inferred=inferred), fmt)
        if layer or inferred:
            raise UsageError(f"{fmt} has no layers", "it holds all there is of its kind, each line marked")
        if fmt in _SHEETS:
            from kg.export import sheets

            return sheets.render(self._store, fmt, excel_safe=excel_safe)
        from kg.export import tables

        return tables.render(self._network, fmt, excel_safe=excel_safe)


def _known(what: str, name: str, known: dict[str, Format]) -> Format:
    if name not in known:
        raise UnknownName(f"there is no {what} {name}", f"{did_you_mean(name, known)} {', '.join(known)}".strip())
    return known[name]


def _layer(store: Store, layer: str | None, *, inferred: bool) -> Iterator[Quad]:
    if layer is not None and layer not in LAYERS:
        raise UnknownName(f"there is no layer {layer}", f"{did_you_mean(layer, LAYERS)} {', '.join(LAYERS)}".strip())
    if layer == "all":
        yield from store
        return
    wanted = LAYERS[layer] if layer else _PLAIN
    inferred = inferred or layer == "inferred"
    for graph in store.named_graphs():
        if isinstance(graph, NamedNode) and (graph.value in wanted or (inferred and graph.value.startswith(_INFERRED))):
            yield from store.quads_for_pattern(None, None, None, graph)
