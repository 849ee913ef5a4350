"""What must never be so: every check is one SELECT file, and every row it returns is a finding.

A check says in its header what the problem is, with the query's variables in braces, and what solves it. So somebody
who knows the subject adds a check without touching Python.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode, QuerySolution, QuerySolutions, Store

from kg.errors import Finding, OntologyError
from kg.identity import suspects
from kg.namespaces import PREFIXES, shorten
from kg.rulefile import read_rule_files

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


def run_checks(store: Store, directory: Path) -> list[Finding]:
    """Run every check of a directory, and look for names alike; sorted, each finding once."""
    found = [finding for check in load_checks(directory) for finding in run_check(store, check)]
    return sorted({*suspects(store), *found})
