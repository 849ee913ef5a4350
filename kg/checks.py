"""What must never be so: every check is one SELECT file, and every row it returns is a finding; shapes stand beside.

A check says in its header what the problem is, with the query's variables in braces, and what solves it. So somebody
who knows the subject adds a check without touching Python.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, QuerySolution, QuerySolutions, RdfFormat, Store, Triple, parse

from kg.errors import Finding, OntologyError
from kg.identity import suspects
from kg.model import TYPE
from kg.namespaces import PREFIXES, RDFS, shorten
from kg.rulefile import read_rule_files
from kg.serialise import rdf

if TYPE_CHECKING:
    import rdflib

_HOLE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Check:
    """One SELECT, named after its file, and how to say what it finds."""

    name: str
    title: str
    problem: str
    solution: str
    text: str


def load_checks(directory: Path) -> list[Check]:
    """Read every check of a directory. Raises OntologyError for one that does not say what it checks."""
    return [
        Check(file.name, file.header["title"], file.header["problem"], file.header["solution"], file.text)
        for file in read_rule_files(directory, ("title", "problem", "solution"))
    ]


def run_check(store: Store, check: Check) -> list[Finding]:
    """Return a finding for every row of a check."""
    try:
        rows = store.query(check.text, prefixes=PREFIXES, use_default_graph_as_union=True)
    except SyntaxError as error:
        raise OntologyError(f"check {check.name}: {error}") from error
    if not isinstance(rows, QuerySolutions):
        raise OntologyError(f"check {check.name}: not a SELECT query")
    return [_finding(check, row, [variable.value for variable in rows.variables]) for row in rows]


def _finding(check: Check, row: QuerySolution, names: list[str]) -> Finding:
    words = {name: _word(row, name) for name in names}
    problem = _HOLE.sub(lambda hole: words.get(hole[1], hole[0]), check.problem)
    return Finding(words[names[0]], 0, 0, f"{problem} [{check.name}]", check.solution)


def _word(row: QuerySolution, name: str) -> str:
    term = row[name]
    if term is None:
        return "nothing"
    return shorten(term.value) if isinstance(term, NamedNode) else str(getattr(term, "value", term))


def validate(store: Store, shapes: Path) -> list[Finding]:
    """Return a finding for every violation of the SHACL shapes in a directory. OntologyError for what is no shape."""
    # Half a second to import, and only the write side validates.
    from pyshacl import validate as shacl
    from pyshacl.errors import ReportableRuntimeError
    from rdflib import SH, Graph

    written = _read_shapes(shapes)
    # Shapes look at nothing but the properties they name and at classes. pySHACL on any store but rdflib's own is
    # slower by far; of those the simple one is the fastest, and making terms is faster than parsing them.
    named = {part for triple in written for part in triple if isinstance(part, NamedNode)}
    data = Graph()
    for predicate in named | {NamedNode(TYPE), NamedNode(RDFS + "subClassOf")}:
        for quad in store.quads_for_pattern(None, predicate, None):
            data.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))
    shapes_graph = Graph().parse(data=rdf(written), format="turtle")
    try:
        _, report, _ = shacl(data, shacl_graph=shapes_graph, advanced=False, inference="none")
    except ReportableRuntimeError as error:
        raise OntologyError(f"{shapes}: not SHACL: {error}") from error
    findings = []
    for result in report.subjects(SH.resultSeverity, None):
        parts = (SH.focusNode, SH.resultPath, SH.resultMessage, SH.value)
        focus, path, message, value = (report.value(result, part) for part in parts)
        where = shorten(str(focus))
        about = f" {shorten(str(path))}" if path is not None else ""
        found = f", found {value}" if value is not None else ""
        findings.append(Finding(where, 0, 0, f"{where}{about}{found} [shape]", str(message)))
    return findings


@cache
def _term(term: object) -> rdflib.URIRef | rdflib.Literal:
    """Return a term of the store as rdflib's; one object for each, because a build names it many times."""
    import rdflib

    if isinstance(term, Literal):
        datatype = None if term.language else rdflib.URIRef(term.datatype.value)
        return rdflib.Literal(term.value, lang=term.language, datatype=datatype)
    return rdflib.URIRef(str(term).strip("<>"))


def _read_shapes(directory: Path) -> list[Triple]:
    found = []
    for path in sorted(directory.glob("*.ttl")):
        try:
            found += [quad.triple for quad in parse(path=str(path), format=RdfFormat.TURTLE, rename_blank_nodes=True)]
        except (SyntaxError, OSError) as error:
            raise OntologyError(f"{path}: {error}") from error
    return found


def run_checks(store: Store, ontology: Path) -> list[Finding]:
    """Run every check and every shape of an ontology directory; sorted, each finding once."""
    found = [finding for check in load_checks(ontology / "checks") for finding in run_check(store, check)]
    return sorted({*suspects(store), *found, *validate(store, ontology / "shapes")})
