"""What every resource must look like: SHACL shapes, and what breaks them, in words and as a W3C validation report.

::

    store + ontology/shapes/*.ttl ──▶ results ──▶ findings a curator reads, or Turtle a program reads

Only SHACL Core is used, so that any engine gives the same results; tests hold two engines to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple, parse

from kg.errors import Finding, OntologyError
from kg.model import TYPE, Term, content_hash
from kg.namespaces import BASE, RDFS, XSD, shorten
from kg.serialise import rdf

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

SH = "http://www.w3.org/ns/shacl#"
REPORT = BASE + "report"
"""The name of a validation report; its results are named after it and what they say, so no blank node is needed."""


@dataclass(frozen=True, slots=True)
class Result:
    """One value, or one lack of a value, that breaks one constraint."""

    focus: Term
    path: Term | None
    value: Term | None
    component: Term
    shape: Term
    message: Term


def validate(store: Store, shapes: Path) -> list[Result]:
    """Return what breaks the shapes in a directory, sorted. OntologyError for what is no shape."""
    # Half a second to import, and only the write side validates.
    from pyshacl import validate as shacl
    from pyshacl.errors import ReportableRuntimeError
    from rdflib import Graph

    written = read_shapes(shapes)
    # pySHACL on any store but rdflib's own is slower by far, and making terms is faster than parsing them.
    data = Graph()
    for triple in looked_at(store, written):
        data.add((_term(triple.subject), _term(triple.predicate), _term(triple.object)))
    shapes_graph = Graph().parse(data=rdf(written), format="turtle")
    try:
        _, report, _ = shacl(data, shacl_graph=shapes_graph, advanced=False, inference="none")
    except ReportableRuntimeError as error:
        raise OntologyError(f"{shapes}: not SHACL: {error}") from error
    return sorted((_result(report, node) for node in report.subjects(_sh("resultSeverity"), None)), key=str)


def read_shapes(directory: Path) -> list[Triple]:
    """Return the triples of every file of shapes in a directory. OntologyError names the one that does not parse."""
    found = []
    for path in sorted(directory.glob("*.ttl")):
        try:
            found += [quad.triple for quad in parse(path=str(path), format=RdfFormat.TURTLE, rename_blank_nodes=True)]
        except (SyntaxError, OSError) as error:
            raise OntologyError(f"{path}: {error}") from error
    return found


def looked_at(store: Store, shapes: Iterable[Triple]) -> Iterable[Triple]:
    """Yield what shapes look at: nothing but the properties they name, and which class lies below which."""
    named = {part for triple in shapes for part in triple if isinstance(part, NamedNode)}
    for predicate in named | {NamedNode(TYPE), NamedNode(RDFS + "subClassOf")}:
        for quad in store.quads_for_pattern(None, predicate, None):
            yield quad.triple


def _result(report: rdflib.Graph, node: Node) -> Result:
    def part(name: str) -> Term | None:
        found = report.value(node, _sh(name))
        return None if found is None else _ours(found)

    def needed(name: str) -> Term:
        return _ours(report.value(node, _sh(name)))

    return Result(
        needed("focusNode"),
        part("resultPath"),
        part("value"),
        needed("sourceConstraintComponent"),
        needed("sourceShape"),
        needed("resultMessage"),
    )


def _ours(term: Node | None) -> Term:
    """Return rdflib's term as the store's."""
    language, datatype = getattr(term, "language", None), getattr(term, "datatype", None)
    if language:
        return Literal(str(term), language=language)
    if datatype:
        return Literal(str(term), datatype=NamedNode(str(datatype)))
    return NamedNode(str(term)) if type(term).__name__ == "URIRef" else Literal(str(term))


@cache
def _sh(name: str) -> rdflib.URIRef:
    import rdflib

    return rdflib.URIRef(SH + name)


@cache
def _term(term: object) -> rdflib.URIRef | rdflib.Literal:
    """Return a term of the store as rdflib's; one object for each, because a build names it many times."""
    import rdflib

    if isinstance(term, Literal):
        datatype = None if term.language else rdflib.URIRef(term.datatype.value)
        return rdflib.Literal(term.value, lang=term.language, datatype=datatype)
    return rdflib.URIRef(str(term).strip("<>"))


def in_words(results: Iterable[Result]) -> list[Finding]:
    """Say results in words: where, at which property, what was found, and what to do."""
    return [_finding(result) for result in results]


def _finding(result: Result) -> Finding:
    where = shorten(result.focus.value)
    about = f" {shorten(result.path.value)}" if result.path else ""
    found = f", found {result.value.value}" if result.value else ""
    return Finding(where, 0, 0, f"{where}{about}{found} [shape]", result.message.value)


def turtle(results: Iterable[Result]) -> bytes:
    """Return results as a W3C SHACL validation report in Turtle, the same bytes for the same results."""
    results = list(results)
    report, conforms = NamedNode(REPORT), Literal(str(not results).lower(), datatype=NamedNode(XSD + "boolean"))
    triples = {
        Triple(report, NamedNode(TYPE), NamedNode(SH + "ValidationReport")),
        Triple(report, NamedNode(SH + "conforms"), conforms),
    }
    for result in results:
        said = {
            "focusNode": result.focus,
            "resultPath": result.path,
            "value": result.value,
            "sourceConstraintComponent": result.component,
            "sourceShape": result.shape,
            "resultMessage": result.message,
        }
        node = NamedNode(f"{REPORT}#{content_hash(map(str, said.values()))}")
        triples.add(Triple(report, NamedNode(SH + "result"), node))
        triples.add(Triple(node, NamedNode(TYPE), NamedNode(SH + "ValidationResult")))
        triples.add(Triple(node, NamedNode(SH + "resultSeverity"), NamedNode(SH + "Violation")))
        triples.update(Triple(node, NamedNode(SH + name), term) for name, term in said.items() if term)
    return rdf(triples)
