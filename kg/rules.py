"""Inference to a fixpoint: every rule is one CONSTRUCT file, every inferred triple names the rules that make it.

A rule may build on what others infer, so all run until nothing new appears; then each runs once more and is credited
with all it yields that nobody claimed. A rule that could never come to rest is refused: one that makes blank nodes,
asks the clock or throws dice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import BlankNode, NamedNode, Quad, QueryTriples, Store, Triple

from kg.dataset import INFERRED
from kg.errors import OntologyError
from kg.namespaces import PREFIXES

MAX_ROUNDS = 50
_SCRATCH = NamedNode(INFERRED + "scratch")
_RESTLESS = re.compile(r"\b(NOW|RAND|UUID|STRUUID|BNODE)\s*\(", re.IGNORECASE)
_COMMENT = re.compile(r"#[^\n<>]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One CONSTRUCT, named after its file."""

    name: str
    text: str

    @property
    def graph(self) -> NamedNode:
        """The named graph that holds what it infers."""
        return NamedNode(INFERRED + self.name)


def load_rules(directory: Path) -> list[Rule]:
    """Read every rule of a directory. Raises OntologyError for one that could not reach a fixpoint."""
    rules = []
    for path in sorted(directory.glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        if found := _RESTLESS.search(_COMMENT.sub("", text)):
            raise OntologyError(
                f"{path}: {found[1].upper()} gives another answer each time", "a rule never comes to rest"
            )
        rules.append(Rule(path.stem, text))
    return rules


def infer(store: Store, rules: Iterable[Rule]) -> set[Quad]:
    """Return what the rules infer beyond what a store holds, each triple in the graph of every rule that yields it.

    The store is left as it was. Raises OntologyError for a rule that does not run or does not come to rest.
    """
    known = {quad.triple for quad in store}
    rules = list(rules)
    inferred: set[Triple] = set()
    try:
        for _ in range(MAX_ROUNDS):
            fresh = {triple for rule in rules for triple in _run(store, rule)} - known - inferred
            if not fresh:
                return {_quad(t, rule.graph) for rule in rules for t in _run(store, rule) if t in inferred}
            inferred |= fresh
            store.extend(_quad(triple, _SCRATCH) for triple in fresh)
    finally:
        store.remove_graph(_SCRATCH)
    raise OntologyError(f"the rules still infer something new after {MAX_ROUNDS} rounds")


def _quad(triple: Triple, graph: NamedNode) -> Quad:
    return Quad(triple.subject, triple.predicate, triple.object, graph)


def _run(store: Store, rule: Rule) -> list[Triple]:
    try:
        answer = store.query(rule.text, prefixes=PREFIXES, use_default_graph_as_union=True)
    except SyntaxError as error:
        raise OntologyError(f"rule {rule.name}: {error}") from error
    if not isinstance(answer, QueryTriples):
        raise OntologyError(f"rule {rule.name}: not a CONSTRUCT query")
    found = list(answer)
    if any(isinstance(term, BlankNode) for triple in found for term in (triple.subject, triple.object)):
        raise OntologyError(f"rule {rule.name}: makes blank nodes", "build an IRI from its parts instead")
    return found
