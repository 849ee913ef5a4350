"""The graph as a network of things: facts and inferred triples between ids, as a networkx multigraph.

Measures, drawings and exports want things and lines, not triples. Every line says how well it is attested, because a
line without that looks as true as any other: from how many independent origins, in whose interpretation, by which rule.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Any

import networkx as nx
from pyoxigraph import Literal, NamedNode, Store

from kg.errors import UnknownName, did_you_mean
from kg.namespaces import GRAPH, ID, PLUA, RDF, RDFS, SKOS, SOURCE, local

FACTS = GRAPH + "facts"
INFERRED = GRAPH + "inferred-"
LANGUAGES = ("en", "pl", "uk")
# What speaks about the graph is no part of what it speaks about.
_ABOUT_IT = frozenset(PLUA + name for name in ("Gap", "Disagreement", "Claim", "Framing", "Remark", "Opinion"))
# What a claim is read for; its label, its day of record and its origins by rule are for other readers.
_PARTS = frozenset(
    {RDF + name for name in ("subject", "predicate", "object")}
    | {
        PLUA + name
        for name in (
            *("source", "saidBy", "inCapacity", "toldTo", "anonymity", "mode", "asOf", "low", "high", "hedge"),
            *("asStated", "evidence", "relays", "saidIn", "rank", "rankReason", "dateBasis", "standing", "revisedBy"),
        )
    }
)
MARKS = frozenset(PLUA + name for name in ("disputedOn", "weaklySourcedOn", "derivedFrom"))

Term = NamedNode | Literal
Triple = tuple[str, str, Term]


@dataclass(frozen=True, slots=True)
class Group:
    """One entry of the legend: which classes share a shape and a colour, and how they are treated on the page."""

    id: str
    label: str
    labels: dict[str, str]
    """The label in the other languages, by their tags."""
    classes: tuple[str, ...]
    shape: str
    colour: str
    hollow: bool
    start: bool
    hub: bool
    loose: bool = False
    """Whether two things that share one of these have little to do with one another for that."""
    actor: bool = False
    """Whether these act, and may be filtered by as actors."""
    topic: bool = False
    """Whether these are what things are about, and may be filtered by as topics."""
    office: bool = False
    """Whether these are held for a time, so that one may ask who held them on a day."""


def legend() -> tuple[Group, ...]:
    """Return the legend in its order; the last entry takes whatever no other names."""
    entries = json.loads(files("kg").joinpath("assets/legend.json").read_text(encoding="utf-8"))
    return tuple(Group(**{**entry, "classes": tuple(PLUA + name for name in entry["classes"])}) for entry in entries)


class Reading:
    """What several views ask of one store, each read once: labels, classes, claims and where they come from."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._origins: dict[str, frozenset[str]] = {}
        self._values: dict[tuple[str, str], list[str]] = {}  # a store that is read does not change meanwhile

    def match(self, subject: str = "", predicate: str = "", graph: str = "") -> Iterator[Triple]:
        """Yield the triples that fit what is given, once for each graph they stand in; blank nodes are none of ours."""
        asked = [NamedNode(iri) if iri else None for iri in (subject, predicate, graph)]
        for quad in self.store.quads_for_pattern(asked[0], asked[1], None, asked[2]):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                yield quad.subject.value, quad.predicate.value, quad.object

    def values(self, subject: str, predicate: str) -> list[str]:
        """Return the values as text, sorted and without repetition."""
        known = self._values.get((subject, predicate))
        if known is None:
            known = sorted({term.value for _, _, term in self.match(subject, predicate)})
            self._values[subject, predicate] = known
        return known

    def value(self, subject: str, predicate: str) -> str:
        """Return the first value as text, or nothing."""
        return next(iter(self.values(subject, predicate)), "")

    def is_true(self, subject: str, predicate: str) -> bool:
        """Say whether the annotation is there and true."""
        return self.value(subject, predicate) in {"true", "1"}

    @cached_property
    def labels(self) -> dict[str, str]:
        """The untagged label of every resource."""
        found: dict[str, str] = {}
        for iri, _, term in self.match(predicate=RDFS + "label"):
            if isinstance(term, Literal) and not term.language:
                found[iri] = min(found.get(iri, term.value), term.value)
        return found

    def label(self, iri: str) -> str:
        """Return the label, or the end of the IRI where nobody gave one."""
        return self.labels.get(iri) or local(iri) or iri

    @cached_property
    def parents(self) -> dict[str, list[str]]:
        """The direct superclasses of each class."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, _, above in self.match(predicate=RDFS + "subClassOf"):
            found[name].append(above.value)
        return {name: sorted(parents) for name, parents in found.items()}

    def lineage(self, name: str) -> list[str]:
        """Return the class and everything above it, nearest first."""
        line = [name]
        for known in line:  # grows while it is read: breadth first
            line.extend(above for above in self.parents.get(known, ()) if above not in line)
        return line

    @cached_property
    def kinds(self) -> dict[str, frozenset[str]]:
        """The classes of everything typed, in one reading of the store."""
        found: dict[str, set[str]] = defaultdict(set)
        for iri, _, kind in self.match(predicate=RDF + "type"):
            found[iri].add(kind.value)
        return {iri: frozenset(names) for iri, names in found.items()}

    @cached_property
    def types(self) -> dict[str, str]:
        """The most specific class of every typed id; our own class before a borrowed one."""
        return {iri: min(names, key=self._how_general) for iri, names in self.kinds.items() if iri.startswith(ID)}

    def _how_general(self, name: str) -> tuple[bool, int, str]:
        return (not name.startswith(PLUA), -len(self.lineage(name)), name)

    @cached_property
    def claims(self) -> dict[str, dict[str, list[Term]]]:
        """Every claim with its parts: claim IRI -> property IRI -> values, in the order of their IRIs and text."""
        # Property by property: far cheaper than to ask each of thousands for all it has, label and dates of record too.
        return self._of_kind("Claim", (triple for name in sorted(_PARTS) for triple in self.match(predicate=name)))

    def all_of(self, kind: str) -> dict[str, dict[str, list[Term]]]:
        """Return every resource typed with one of our classes, with its properties and their sorted values."""
        typed = sorted(iri for iri, names in self.kinds.items() if PLUA + kind in names)
        return self._of_kind(kind, (triple for iri in typed for triple in self.match(iri)))

    def _of_kind(self, kind: str, triples: Iterable[Triple]) -> dict[str, dict[str, list[Term]]]:
        parts: dict[str, dict[str, set[Term]]] = {
            iri: defaultdict(set) for iri in sorted(self.kinds) if PLUA + kind in self.kinds[iri]
        }
        for iri, predicate, term in triples:
            if iri in parts:
                parts[iri][predicate].add(term)
        return {
            iri: {name: sorted(terms, key=str) if len(terms) > 1 else [*terms] for name, terms in sorted(own.items())}
            for iri, own in parts.items()
        }

    def part(self, claim: str, name: str) -> str:
        """Return one part of a claim as text, or nothing: ``part(iri, "saidBy")``."""
        values = self.claims[claim].get(PLUA + name)
        return values[0].value if values else ""

    def asserts(self, claim: str) -> bool:
        """Say whether the claim, by its mode and rank, stands for what it says."""
        mode, rank = self.part(claim, "mode"), self.part(claim, "rank")
        if rank and self.is_true(rank, PLUA + "silences"):
            return False
        return not mode or self.value(mode, PLUA + "asserts") not in {"false", "0"}

    @cached_property
    def relays(self) -> dict[str, list[str]]:
        """The sources that each source repeats."""
        found: dict[str, list[str]] = defaultdict(list)
        for iri, _, repeated in self.match(predicate=PLUA + "relays"):
            if iri.startswith(SOURCE):
                found[iri].append(repeated.value)
        return {iri: sorted(set(sources)) for iri, sources in found.items()}

    def origins(self, claim: str) -> frozenset[str]:
        """Return the sources at the end of the claim's chains of relays; its own relays count before its source's."""
        if claim not in self._origins:
            self._origins[claim] = self._roots(claim)
        return self._origins[claim]

    def _roots(self, claim: str) -> frozenset[str]:
        parts = self.claims[claim]
        own = parts.get(PLUA + "relays") or parts.get(PLUA + "source") or []
        seen = {term.value for term in own}
        waiting, roots = sorted(seen), set()
        while waiting:
            source = waiting.pop()
            further = self.relays.get(source, [])
            if not further:
                roots.add(source)
            waiting.extend(name for name in further if name not in seen)
            seen.update(further)
        return frozenset(roots or sorted(seen)[:1])  # sources that repeat one another in a circle are one origin

    @cached_property
    def disputed(self) -> frozenset[tuple[str, str]]:
        """The pairs of subject and property on which claims do not agree."""
        return frozenset((iri, term.value) for iri, _, term in self.match(predicate=PLUA + "disputedOn"))

    @cached_property
    def claimed(self) -> dict[tuple[str, str, str], tuple[str, ...]]:
        """The claims that say one thing of another, whether or not they assert it: (s, p, o) -> claim IRIs."""
        found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for iri, parts in self.claims.items():
            spo = [parts.get(RDF + name) for name in ("subject", "predicate", "object")]
            if spo[0] and spo[1] and spo[2] and isinstance(spo[2][0], NamedNode):
                found[spo[0][0].value, spo[1][0].value, spo[2][0].value].append(iri)
        return {key: tuple(iris) for key, iris in found.items()}

    @cached_property
    def triples(self) -> dict[Triple, tuple[bool, tuple[str, ...]]]:
        """Facts and inferred triples about ids: triple -> (is it a fact, the rules that yield it), in a fixed order."""
        facts: set[Triple] = set()
        rules: dict[Triple, set[str]] = defaultdict(set)
        for graph in sorted(name.value for name in self.store.named_graphs()):
            if graph != FACTS and not graph.startswith(INFERRED):
                continue
            for triple in self.match(graph=graph):
                if not triple[0].startswith(ID) or triple[1] == RDF + "type":
                    continue
                if graph == FACTS:
                    facts.add(triple)
                else:
                    rules[triple].add(graph[len(INFERRED) :])
        order = sorted(facts | rules.keys(), key=lambda triple: (triple[0], triple[1], str(triple[2])))
        return {triple: (triple in facts, tuple(sorted(rules[triple]))) for triple in order}


def network(store: Store, *, focus: Collection[str] = (), depth: int = 1) -> nx.MultiDiGraph[str]:
    """Return things as nodes (keyed by IRI) and the statements between them as edges (keyed by property IRI).

    Nodes carry ``label``, ``labels`` (en, pl, uk), ``aliases``, ``type`` (the most specific class), ``kind`` (its
    label) and ``group`` (the legend's word). Edges carry ``predicate``, ``relation``, ``inverse``, ``layer`` (facts or
    inferred), ``rule``, ``interpretive``, ``disputed``, ``origins`` (independent origins of the asserting claims) and
    ``claims``. With ``focus`` only those ids (whole IRIs, ``id:x`` or ``x``) and what lies within ``depth`` steps,
    against the arrows too; an unknown one raises :class:`~kg.errors.UnknownName`.
    """
    return build(Reading(store), focus=focus, depth=depth)


def build(reading: Reading, *, focus: Collection[str] = (), depth: int = 1) -> nx.MultiDiGraph[str]:
    """Do what :func:`network` does for a store that is being read already."""
    links = [
        (subject, predicate, term.value)
        for subject, predicate, term in reading.triples
        if isinstance(term, NamedNode) and term.value.startswith(ID) and predicate not in MARKS
    ]
    aside = {iri for iri, kind in reading.types.items() if _ABOUT_IT.intersection(reading.lineage(kind))}
    links = [link for link in links if link[0] not in aside and link[2] not in aside]
    ends = {end for subject, _, target in links for end in (subject, target)}
    known = reading.types.keys() - aside
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    groups = legend()
    for iri in sorted(known | ends):
        graph.add_node(iri, **_describe(reading, iri, groups))
    for subject, predicate, target in links:
        graph.add_edge(subject, target, key=predicate, **_attest(reading, subject, predicate, target))
    return _narrow(graph, resolve(focus, graph), depth) if focus else graph


def resolve(names: Iterable[str], graph: nx.MultiDiGraph[str]) -> list[str]:
    """Return the IRIs that ids were meant by, or raise UnknownName for the first that is none.

    >>> resolve(["x"], nx.MultiDiGraph([("https://w3id.org/plua/id/x", "https://w3id.org/plua/id/y")]))
    ['https://w3id.org/plua/id/x']
    """
    found = []
    for name in names:
        iri = name if name.startswith(ID) else ID + name.removeprefix("id:")
        if iri not in graph:
            hint = did_you_mean(iri[len(ID) :], (known[len(ID) :] for known in graph))
            raise UnknownName(f"there is no id {name!r} in the graph", hint)
        found.append(iri)
    return found


def _describe(reading: Reading, iri: str, groups: tuple[Group, ...]) -> dict[str, Any]:
    names = [term for _, _, term in reading.match(iri, SKOS + "prefLabel") if isinstance(term, Literal)]
    tagged = {term.language: term.value for term in sorted(names, key=str)}
    kind = reading.types.get(iri, "")
    return {
        "label": reading.label(iri),
        "labels": {tag: tagged[tag] for tag in LANGUAGES if tag in tagged},
        "aliases": tuple(reading.values(iri, SKOS + "altLabel")),
        "type": kind,
        "kind": reading.label(kind) if kind else "",
        "group": group_of(reading, kind, groups).label,
    }


def group_of(reading: Reading, kind: str, groups: tuple[Group, ...]) -> Group:
    """Return the legend's entry for a class: that of the nearest class above it that the legend names."""
    for name in reading.lineage(kind):
        for group in groups:
            if name in group.classes:
                return group
    return groups[-1]


def _attest(reading: Reading, subject: str, predicate: str, target: str) -> dict[str, Any]:
    is_fact, rules = reading.triples[subject, predicate, NamedNode(target)]
    claims = reading.claimed.get((subject, predicate, target), ())
    origins = {origin for claim in claims if reading.asserts(claim) for origin in reading.origins(claim)}
    return {
        "predicate": predicate,
        "relation": reading.label(predicate),
        "inverse": reading.value(predicate, PLUA + "inverseLabel"),
        "layer": "facts" if is_fact else "inferred",
        "rule": ", ".join(rules),
        "interpretive": reading.is_true(predicate, PLUA + "interpretive"),
        "disputed": (subject, predicate) in reading.disputed,
        "origins": len(origins),
        "claims": claims,
    }


def _narrow(graph: nx.MultiDiGraph[str], focus: list[str], depth: int) -> nx.MultiDiGraph[str]:
    near = set(focus)
    for _ in range(depth):
        near |= {other for iri in near for other in (*graph.successors(iri), *graph.predecessors(iri))}
    narrowed: nx.MultiDiGraph[str] = graph.subgraph(iri for iri in graph if iri in near).copy()
    return narrowed
