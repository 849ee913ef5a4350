"""A corpus and its facts as quads: one named graph per layer, one untagged label per resource, no blank node.

::

    entities, gaps ──▶ graph:registry     claims, sources, sentences, framings ──▶ graph:claims
    facts ──▶ graph:facts                 the ontology and figures' companions ──▶ graph:ontology
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from pyoxigraph import Literal, NamedNode, Quad, Triple

from kg.dates import OPEN_END, parse_edtf
from kg.facts import derive
from kg.model import LABEL, TYPE, Claim, Corpus, Record, Term, node
from kg.namespaces import GRAPH, OWL, PLUA, RDF, local
from kg.ontology import Ontology

REGISTRY, FACTS, CLAIMS, ONTOLOGY = (NamedNode(GRAPH + name) for name in ("registry", "facts", "claims", "ontology"))
INFERRED = GRAPH + "inferred-"
"""A rule's graph is this with the rule's name behind it."""


def quads(corpus: Corpus, ontology: Ontology) -> Iterator[Quad]:
    """Yield everything that needs no rule to be known."""
    derived = derive(corpus.claims, corpus.keys, ontology, published(corpus.sources))
    labels = {record.iri: record.label for record in (*corpus.entities, *corpus.sources, *corpus.gaps)}
    claims = (triple for claim in corpus.claims for triple in _claim(claim, ontology, labels))
    yield from _in(REGISTRY, _records((*corpus.entities, *corpus.gaps, corpus.dataset)))
    yield from _in(REGISTRY, (Triple(node(a), node(OWL + "differentFrom"), node(b)) for a, b in corpus.apart))
    yield from _in(CLAIMS, _records((*corpus.sources, *corpus.sentences, *corpus.asides)))
    yield from _in(CLAIMS, claims)
    yield from _in(CLAIMS, derived.standings)
    yield from _in(FACTS, derived.facts)
    yield from _in(ONTOLOGY, ontology.triples)
    yield from _in(ONTOLOGY, ontology.companions())
    yield from _in(ONTOLOGY, ontology.schemes((entity.iri, entity.type) for entity in corpus.entities))


def published(sources: Collection[Record]) -> dict[str, date]:
    """Return the last day on which what each source says can have come out; one that nobody dates is left out.

    What a source repeats came out no later than with the source it repeats.
    """
    days: dict[str, date] = {}
    for source in sources:
        for term in source.values(PLUA + "published"):
            latest = parse_edtf(term.value).latest
            if latest and latest != OPEN_END:
                days[source.iri] = latest
    repeated_by: dict[str, list[str]] = defaultdict(list)
    for source in sources:
        for original in source.values(PLUA + "relays"):
            repeated_by[original.value].append(source.iri)
    # An earlier day goes from original to repeater until none is earlier.
    waiting = list(days)
    while waiting:
        known = waiting.pop()
        for iri in repeated_by[known]:
            if days.get(iri, date.max) > days[known]:
                days[iri] = days[known]
                waiting.append(iri)
    return days


def _in(graph: NamedNode, triples: Iterable[Triple]) -> Iterator[Quad]:
    return (Quad(triple.subject, triple.predicate, triple.object, graph) for triple in triples)


def _records(records: Iterable[Record]) -> Iterator[Triple]:
    return (Triple(node(record.iri), node(name), term) for record in records for name, term in record.pairs)


def _claim(claim: Claim, ontology: Ontology, labels: dict[str, str]) -> Iterator[Triple]:
    iri = node(claim.iri)
    parts: dict[str, Term] = {
        TYPE: node(PLUA + "Claim"),
        LABEL: Literal(_sentence(claim, ontology, labels)),
        RDF + "subject": node(claim.subject),
        RDF + "predicate": node(claim.predicate),
        RDF + "object": claim.value,
        PLUA + "source": node(claim.source),
    }
    for name, term in (*parts.items(), *claim.attributes):
        yield Triple(iri, node(name), term)


def _sentence(claim: Claim, ontology: Ontology, labels: dict[str, str]) -> str:
    """Say what a claim says, for people: ``Kyiv memorandum: signed by Denys Shmyhal``."""
    value = claim.value
    said = labels.get(value.value) or ontology.describe(value.value) if isinstance(value, NamedNode) else value.value
    return f"{labels.get(claim.subject, local(claim.subject))}: {ontology.describe(claim.predicate)} {said}"
