"""Terms of others exist where we say they do, code lists are SKOS, and kinds of events carry the codes of PLOVER."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse
from vocabularies import DIRECTORY, PLOVER, VOCABULARIES, terms, unknown

from kg.build import Built
from kg.dataset import ONTOLOGY
from kg.namespaces import ID, OWL, PLUA, RDF, RDFS, SKOS, local, shorten
from kg.ontology import Ontology

CONCEPT, IN_SCHEME, BROADER = (NamedNode(SKOS + name) for name in ("Concept", "inScheme", "broader"))


def test_every_term_of_others_exists_in_its_vocabulary(ontology: Ontology) -> None:
    """Nothing is put into somebody else's namespace: a copy of the vocabulary has it, or a list that was read."""
    used = terms({*ontology.triples, *ontology.companions(), *ontology.schemes()})
    assert unknown(used) == []
    assert len(used) > 400


@pytest.mark.parametrize(
    "name",
    [
        "http://www.w3.org/ns/prov#wasSaidBy",
        "http://semanticweb.cs.vu.nl/2009/11/sem/hasSpeaker",
        "https://schema.org/Memorandum2",
        "https://example.org/x",
    ],
)
def test_a_term_that_its_vocabulary_lacks_is_seen(name: str) -> None:
    """An invented term in a real namespace, and a namespace nobody listed, are both reported."""
    assert unknown({name}) == [name]


def test_the_list_of_vocabularies_holds_nothing_unused(ontology: Ontology) -> None:
    """What is used no more leaves the list; each entry says where its terms are defined and how we know."""
    used = terms({*ontology.triples, *ontology.schemes()})
    for entry in VOCABULARIES:
        assert entry["defined"].startswith("https://"), entry["prefix"]
        assert ("rdflib" in entry) != ("read" in entry), entry["prefix"]
        if entry["prefix"] != "plover":
            assert any(name.startswith(entry["namespace"]) for name in used), entry["prefix"]
            assert [t for t in entry.get("terms", ()) if entry["namespace"] + t not in used] == [], entry["prefix"]


def test_alignments_stand_in_a_file_of_their_own() -> None:
    """Whoever wants the ontology without its neighbours leaves one file out; no other file relates to them."""
    relations = {RDFS + "subClassOf", RDFS + "subPropertyOf", SKOS + "closeMatch", SKOS + "relatedMatch"}
    anchors = set()
    for path in DIRECTORY.glob("*.ttl"):
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            outside = isinstance(quad.object, NamedNode) and not quad.object.value.startswith(PLUA)
            if quad.predicate.value in relations and outside:
                assert path.name == "alignments.ttl", quad
                anchors.add(shorten(quad.object.value).partition(":")[0] + quad.object.value.rpartition("/")[0])
    assert len(anchors) >= 8


def test_no_term_is_said_to_be_the_same_as_anothers(ontology: Ontology) -> None:
    """Equivalence would let other people's axioms change what our data says."""
    equating = {OWL + "equivalentClass", OWL + "equivalentProperty", OWL + "sameAs"}
    assert [t for t in ontology.triples if t.predicate.value in equating] == []


# --- code lists -------------------------------------------------------------------------------------------------------


def test_every_code_is_a_concept_in_its_scheme(ontology: Ontology) -> None:
    """Each code, each kind of event or agreement is a concept in one scheme, with its name in three languages."""
    triples = [*ontology.triples, *ontology.schemes()]
    schemes = ontology.instances(SKOS + "ConceptScheme")
    assert len(schemes) == 11
    concepts = {t.subject for t in triples if t.object == CONCEPT and t.predicate.value == RDF + "type"}
    placed = [t.subject for t in triples if t.predicate == IN_SCHEME]
    assert set(placed) == concepts
    assert len(placed) == len(concepts), "a concept in two schemes"
    names = {(t.subject, t.object.language) for t in triples if isinstance(t.object, Literal) and t.object.language}
    assert [c for c in concepts if {lang for who, lang in names if who == c} < {"en", "pl", "uk"}] == []


def test_narrower_kinds_stand_below_broader_ones(ontology: Ontology) -> None:
    """A summit is a meeting in the scheme as in the hierarchy of classes; a top kind has nothing above it."""
    broader = {
        (local(str(t.subject)[1:-1]), local(str(t.object)[1:-1])) for t in ontology.schemes() if t.predicate == BROADER
    }
    assert ("Summit", "Meeting") in broader
    assert not any(above in ("Event", "Agreement") for _, above in broader)


def test_topics_of_the_data_are_concepts(built: Built) -> None:
    """A topic that a curator declares is a concept in the scheme of topics, with no further word from him."""
    topics = {
        quad.subject for quad in built.store.quads_for_pattern(None, IN_SCHEME, NamedNode(PLUA + "Topics"), ONTOLOGY)
    }
    declared = {
        q.subject for q in built.store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(PLUA + "Topic"))
    }
    assert topics == declared
    assert any(str(topic).startswith(f"<{ID}") for topic in topics)


def test_each_kind_of_event_has_its_plover_code_or_says_why_not(ontology: Ontology) -> None:
    """Events can be joined with data coded in PLOVER; where the kind does not settle the code, the reason is given."""
    kinds = [
        iri
        for iri in ontology.classes.values()
        if ontology.is_a(iri, PLUA + "Event") or ontology.is_a(iri, PLUA + "Agreement")
    ]
    assert len(kinds) > 25
    for iri in kinds:
        codes, reasons = ontology.values(iri, PLUA + "ploverCode"), ontology.values(iri, PLUA + "noPloverBecause")
        assert len(codes) + len(reasons) == 1, iri
        assert set(codes) <= PLOVER, iri


def test_what_has_no_domain_or_range_says_why(ontology: Ontology) -> None:
    """A missing domain is either a decision with a reason or an omission."""
    for prop in ontology.properties.values():
        for said, reason in ((prop.domain, "noDomainBecause"), (prop.range, "noRangeBecause")):
            assert bool(said) != bool(ontology.one(prop.iri, PLUA + reason)), (prop.name, reason)
