"""The claims and their sources as two tables, for whoever works with spreadsheets or statistics.

A row holds everything that is said of one claim or one source, so nothing is lost but the shape: there is a column for
every property that any of them has. IRIs are whole, as in the tables of the network, so that the tables can be joined;
several values stand in one cell as in those.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from pyoxigraph import Literal, NamedNode, Store

from kg.export.tables import Cell, Row, join, write_csv
from kg.model import LABEL, TYPE
from kg.namespaces import OA, PLUA, RDF, local, shorten

_CLAIM, _SOURCE = PLUA + "Claim", PLUA + "Source"
_PARTS = {"subject": RDF + "subject", "predicate": RDF + "predicate", "object": RDF + "object"}

Values = Mapping[str, list[NamedNode | Literal]]


def render(store: Store, fmt: str, *, excel_safe: bool = False) -> bytes:
    """Write ``csv-claims`` or ``csv-sources``."""
    head, rows = _claims(store) if fmt == "csv-claims" else _sources(store)
    return write_csv(head, rows, excel_safe=excel_safe)


def _claims(store: Store) -> tuple[list[str], list[Row]]:
    """Return the columns and a row for each claim: what it says in words and in ids, then whatever else is known."""
    claims = _records(store, _CLAIM)
    labels = _labels(store)
    others = _columns(claims.values(), {TYPE, LABEL, *_PARTS.values()})
    head = ["id", "label", *(name for part in _PARTS for name in (part, f"{part}_label")), "datatype", *others]
    rows: list[Row] = []
    for iri, values in sorted(claims.items()):
        row: dict[str, Cell] = {"id": iri, "label": _cell(values[LABEL]), "datatype": _datatype(values[RDF + "object"])}
        for part, name in _PARTS.items():
            row |= {part: _cell(values[name]), f"{part}_label": join(_named(values[name], labels))}
        rows.append(row | {column: _cell(values[name]) for column, name in others.items()})
    return head, rows


def _sources(store: Store) -> tuple[list[str], list[Row]]:
    """Return the columns and a row for each source: its title, how much rests on it, then whatever else is known."""
    sources = _records(store, _SOURCE)
    claims, sentences = _count(store, PLUA + "source", _CLAIM), _count(store, OA + "hasSource", OA + "SpecificResource")
    others = _columns(sources.values(), {TYPE, LABEL})
    rows: list[Row] = []
    for iri, values in sorted(sources.items()):
        row: dict[str, Cell] = {"id": iri, "title": _cell(values[LABEL])}
        row |= {"claims": claims[iri], "sentences": sentences[iri]}
        rows.append(row | {column: _cell(values[name]) for column, name in others.items()})
    return ["id", "title", "claims", "sentences", *others], rows


def _records(store: Store, cls: str) -> dict[str, Values]:
    """Return everything that is said of the things of a class, a list for each property."""
    found: dict[str, Values] = {}
    for typed in store.quads_for_pattern(None, NamedNode(TYPE), NamedNode(cls)):
        if isinstance(typed.subject, NamedNode):
            values: dict[str, list[NamedNode | Literal]] = defaultdict(list)
            for quad in store.quads_for_pattern(typed.subject, None, None):
                if isinstance(quad.object, NamedNode | Literal):
                    values[quad.predicate.value].append(quad.object)
            found[typed.subject.value] = values
    return found


def _columns(records: Iterable[Values], told: set[str]) -> dict[str, str]:
    """Return the property behind each column that is still to tell; the short name where two end alike."""
    names = sorted({name for values in records for name, found in values.items() if found} - told)
    ends = Counter(map(local, names))
    return {local(name) if ends[local(name)] == 1 else shorten(name): name for name in names}


def _labels(store: Store) -> dict[str, str]:
    return {
        quad.subject.value: quad.object.value
        for quad in store.quads_for_pattern(None, NamedNode(LABEL), None)
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal) and not quad.object.language
    }


def _count(store: Store, name: str, cls: str) -> Counter[str]:
    """Count the things of a class that name something by a property."""
    things = {quad.subject for quad in store.quads_for_pattern(None, NamedNode(TYPE), NamedNode(cls))}
    return Counter(
        quad.object.value
        for quad in store.quads_for_pattern(None, NamedNode(name), None)
        if isinstance(quad.object, NamedNode) and quad.subject in things
    )


def _cell(values: list[NamedNode | Literal]) -> str:
    return join(sorted(value.value for value in values))


def _named(values: list[NamedNode | Literal], labels: Mapping[str, str]) -> list[str]:
    """Return what things are called; a literal has only its value, which stands beside."""
    return sorted(labels.get(value.value, "") for value in values if isinstance(value, NamedNode))


def _datatype(values: list[NamedNode | Literal]) -> str:
    return join(sorted(shorten(value.datatype.value) for value in values if isinstance(value, Literal)))
