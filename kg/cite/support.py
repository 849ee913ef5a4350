"""From triples to the claims and sources they rest on.

::

    a triple about a claim ──▶ the claim        a fact ──▶ the claims that make it
    about a source, a quoted phrase ──▶ the source      an inferred one ──▶ what the rule matched, and so on

The ontology says which property's claims make a fact (``plua:companionOf``) and which stand once anything about their
node is claimed (``plua:key``). What a rule matched is asked with the rule's own query. Names, types and definitions
rest on the registry and the ontology; they are counted, as is whatever finds no claim.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Store, Triple

from kg.cite.matching import Matching
from kg.cite.ways import Constants, Ways
from kg.namespaces import CLAIM, GRAPH, OA, PLUA, PREFIXES, RDF
from kg.sparql import Results
from kg.sparql.patterns import Triple as Pattern
from kg.sparql.patterns import parse
from kg.sparql.tokens import tokenize

Term = NamedNode | BlankNode | Literal | Triple
INFERRED = GRAPH + "inferred-"
_SUBJECT, _PREDICATE, _OBJECT, _TYPE = (NamedNode(RDF + name) for name in ("subject", "predicate", "object", "type"))
_SOURCE, _STANDING, _COMPANION, _KEY, _RULE, _DISPUTED = (
    NamedNode(PLUA + name) for name in ("source", "standing", "companionOf", "key", "rule", "disputedOn")
)
_IN_SOURCE, _SOURCES = NamedNode(OA + "hasSource"), NamedNode(PLUA + "Source")
_MAKES, _SILENT = NamedNode(PLUA + "MakesFact"), NamedNode(PLUA + "AssertsNothing")
_CHUNK = 2_000


@dataclass(slots=True)
class Support:
    """Claims by IRI, sources that are not behind a claim but were read themselves, and what rests on neither."""

    claims: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    """How many triples rest on something else: ``registry``, ``ontology``, ``unknown``, or ``rule NAME``."""
    notes: dict[str, None] = field(default_factory=dict)
    """What could not be established of the rules, in words."""


class Supporting:
    """Finds what triples rest on; ``rules`` is where the rules' files are, of a build or of a project."""

    def __init__(self, store: Store, rules: Path) -> None:
        self.store, self.rules = store, rules
        self.found = Support()
        self._seen: set[Triple] = set()
        self._inferred: dict[str, list[Triple]] = defaultdict(list)
        self._about = cache(self._claims_about)
        self._bases = cache(lambda name: [name, *self._objects(name, _COMPANION)])

    def run(self, triples: Iterable[Triple]) -> Support:
        """Follow triples to their claims; where rules inferred them, through what the rules matched."""
        waiting = set(triples)
        while waiting:
            for triple in waiting - self._seen:
                self._one(triple)
            self._seen |= waiting
            waiting = {triple for name in sorted(self._inferred) for triple in self._premises(name)} - self._seen
            self._inferred.clear()
        return self.found

    def _objects(self, subject: NamedNode, predicate: NamedNode) -> list[Term]:
        return [quad.object for quad in self.store.quads_for_pattern(subject, predicate, None, None)]

    # --- one triple -----------------------------------------------------------------------------------------------

    def _one(self, triple: Triple) -> None:
        if not isinstance(triple.subject, NamedNode):
            return
        if triple.subject.value.startswith(CLAIM):
            self.found.claims.add(triple.subject.value)
            return
        quad = next(self.store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None), None)
        if quad is None or isinstance(quad.graph_name, DefaultGraph):
            return
        layer = str(quad.graph_name.value)
        if layer == GRAPH + "claims":
            self._told(triple.subject)
        elif layer == GRAPH + "facts":
            self._fact(triple)
        elif layer.startswith(INFERRED):
            for name in self._objects(NamedNode(layer), _RULE):
                self._inferred[str(name.value if isinstance(name, Literal) else name)].append(triple)
        else:
            self.found.counts[layer.removeprefix(GRAPH)] += 1

    def _told(self, node: NamedNode) -> None:
        """Count what is said of a source, a sentence, a phrase or an opinion as read in that source."""
        sources = [*self._objects(node, _SOURCE), *self._objects(node, _IN_SOURCE)]
        if not sources:
            sources = [node]
        self.found.sources |= {source.value for source in sources if isinstance(source, NamedNode)}

    def _fact(self, triple: Triple) -> None:
        told = self._about(triple.subject)
        making = [(claim, p, o) for claim, p, o, standing in told if standing == _MAKES]
        behind = {claim for claim, p, o in making if p == triple.predicate and o == triple.object}
        if not behind and triple.predicate == _DISPUTED:
            behind = {claim for claim, p, _, standing in told if p == triple.object and standing != _SILENT}
        if not behind:
            behind = {claim for claim, p, _ in making if p in self._bases(triple.predicate)}
        if not behind and self._objects(triple.predicate, _KEY):
            # A node stands once something is claimed of it, or it is itself what somebody claims.
            behind = {claim for claim, _, _ in making} or set(self._naming(triple.subject))
        self.found.claims |= behind
        self.found.counts["unknown"] += not behind

    def _claims_about(self, subject: NamedNode) -> list[tuple[str, Term, Term, Term]]:
        found = []
        for quad in self.store.quads_for_pattern(None, _SUBJECT, subject, None):
            if isinstance(quad.subject, NamedNode):
                parts = (self._objects(quad.subject, name) for name in (_PREDICATE, _OBJECT, _STANDING))
                found += [(quad.subject.value, p, o, standing) for p, o, standing in zip(*parts, strict=True)]
        return found

    def _naming(self, node: Term) -> Iterator[str]:
        """Yield the claims that make facts with a node as their value."""
        for quad in self.store.quads_for_pattern(None, _OBJECT, node, None):
            if isinstance(quad.subject, NamedNode) and _MAKES in self._objects(quad.subject, _STANDING):
                yield quad.subject.value

    # --- rules ----------------------------------------------------------------------------------------------------

    def _ask(self, text: str) -> Results:
        return self.store.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)

    def _premises(self, name: str) -> set[Triple]:
        """Return what a rule matched to infer some triples."""
        path = self.rules / f"{name}.rq"
        inferred = self._inferred[name]
        if not path.is_file():
            self.found.counts[f"rule {name}"] += len(inferred)
            return set()
        text = path.read_text(encoding="utf-8")
        rule = parse(text, list(tokenize(text)))
        ways = Ways(self.store, Constants(self._ask, rule.prologue))
        found: set[Triple] = set()
        bound = {part.name[1:] for part in rule.where.parts if not isinstance(part, Pattern) and part.kind == "BIND"}
        for names, rows in _unified(rule.template.triples(), inferred, ways.constants).items():
            listed = sorted(rows)
            for start in range(0, len(listed), _CHUNK):
                values = _values(names, listed[start : start + _CHUNK])
                computed = not bound.isdisjoint(names)
                matched = Matching(self._ask, rule, ways).run("" if computed else values, values if computed else "")
                found |= matched.triples
                self.found.notes |= matched.notes
        return found


def _unified(
    template: Iterable[Pattern], triples: Iterable[Triple], constants: Constants
) -> Mapping[tuple[str, ...], set[tuple[str, ...]]]:
    """Fit triples to what a rule makes; return, for each set of its variables, the values that they must have."""
    found: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    patterns = [(pattern.subject, pattern.path.text, pattern.object) for pattern in template]
    for triple in triples:
        terms = (triple.subject, triple.predicate, triple.object)
        for pattern in patterns:
            fitted = _fitted(pattern, terms, constants.term)
            if fitted is not None:
                found[tuple(fitted)].add(tuple(map(str, fitted.values())))
    return found


def _fitted(
    pattern: tuple[str, ...], terms: tuple[Term, ...], constant: Callable[[str], Term | None]
) -> dict[str, Term] | None:
    fitted: dict[str, Term] = {}
    for text, term in zip(pattern, terms, strict=True):
        if text[0] not in "?$":
            if constant(text) != term:
                return None
        elif fitted.setdefault(text[1:], term) != term:
            return None
    return fitted


def _values(names: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    listed = " ".join(f"({' '.join(row)})" for row in rows)
    return f"VALUES ({' '.join(f'?{name}' for name in names)}) {{ {listed} }} "
