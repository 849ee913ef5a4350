"""Inference to a fixpoint: every rule is one CONSTRUCT file, every inferred triple names the rules that make it.

A rule may build on what others infer, so all run until nothing new appears; then each runs once more and is credited
with all it yields that nobody claimed. A rule that could never come to rest is refused: one that makes blank nodes,
asks the clock or throws dice. So is one that takes back what it inferred, because what was built on it would stand.

No triple stands in two graphs, because the engine would count it twice: what several rules yield has a graph of its
own, named after all of them (``graph:inferred-participant--signature``), and each graph says which rules made it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, QueryTriples, Store, Triple

from kg.dataset import INFERRED, ONTOLOGY
from kg.errors import OntologyError
from kg.model import LABEL
from kg.namespaces import PLUA, PREFIXES, SKOS
from kg.rulefile import read_rule_files

MAX_ROUNDS = 50
_SCRATCH = NamedNode(INFERRED + "scratch")
_RESTLESS = re.compile(r"\b(NOW|RAND|UUID|STRUUID|BNODE)\s*\(", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One CONSTRUCT, named after its file, with what it does and why."""

    name: str
    title: str
    why: str
    text: str


def load_rules(directory: Path) -> list[Rule]:
    """Read every rule of a directory. Raises OntologyError for one that could not reach a fixpoint."""
    rules = []
    for file in read_rule_files(directory, ("title", "why")):
        if found := _RESTLESS.search(file.query):
            message = f"{file.path}: {found[1].upper()} gives another answer each time"
            raise OntologyError(message, "such a rule never comes to rest")
        rules.append(Rule(file.name, file.header["title"], file.header["why"], file.text))
    return rules


def infer(store: Store, rules: Iterable[Rule]) -> set[Quad]:
    """Return what the rules infer beyond what a store holds, and what describes the graphs it stands in.

    The store is left as it was. Raises OntologyError for a rule that does not run or does not come to rest.
    """
    known = {quad.triple for quad in store}
    rules = list(rules)
    inferred: set[Triple] = set()
    try:
        for _ in range(MAX_ROUNDS):
            fresh = {triple for rule in rules for triple in _run(store, rule)} - known - inferred
            if not fresh:
                return set(_credited(store, rules, inferred))
            inferred |= fresh
            store.extend(_quad(triple, _SCRATCH) for triple in fresh)
    finally:
        store.remove_graph(_SCRATCH)
    raise OntologyError(f"the rules still infer something new after {MAX_ROUNDS} rounds")


def _credited(store: Store, rules: list[Rule], inferred: set[Triple]) -> Iterator[Quad]:
    makers: dict[Triple, list[Rule]] = defaultdict(list)
    for rule in rules:
        for triple in set(_run(store, rule)) & inferred:
            makers[triple].append(rule)
    if orphans := inferred - set(makers):
        example = min(map(str, orphans))
        raise OntologyError(f"no rule makes any more what one inferred: {example}", "look for FILTER NOT EXISTS")
    graphs = {NamedNode(INFERRED + "--".join(rule.name for rule in made)): made for made in makers.values()}
    for triple, made in makers.items():
        yield _quad(triple, NamedNode(INFERRED + "--".join(rule.name for rule in made)))
    for graph, made in graphs.items():
        yield Quad(graph, NamedNode(LABEL), Literal("; ".join(rule.title for rule in made)), ONTOLOGY)
        for rule in made:
            yield Quad(graph, NamedNode(PLUA + "rule"), Literal(rule.name), ONTOLOGY)
            yield Quad(graph, NamedNode(SKOS + "definition"), Literal(rule.why), ONTOLOGY)


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
