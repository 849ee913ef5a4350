"""The ontology avoids the pitfalls a program can find, and passes what FOOPS! tests offline, or says why not."""

from __future__ import annotations

import pytest
from pitfalls import FOOPS, OOPS, as_graph
from pyoxigraph import RdfFormat, parse
from rdflib import Graph
from waivers import WAIVERS, judge

from kg.namespaces import header
from kg.ontology import Ontology

EXAMPLES = {
    "P02": ("plua:Car owl:equivalentClass plua:Automobile .", {"plua:Car"}),
    "P03": ('plua:is a owl:ObjectProperty ; rdfs:label "is a" .', {"plua:is"}),
    "P04": ("plua:Lonely a owl:Class . plua:Below a owl:Class ; rdfs:subClassOf plua:Above .", {"plua:Lonely"}),
    "P06": ("plua:A rdfs:subClassOf plua:B . plua:B rdfs:subClassOf plua:A .", {"plua:A", "plua:B"}),
    "P08": ('plua:A a owl:Class ; rdfs:label "a" .', {"plua:A"}),
    "P10": ("plua:A a owl:Class . plua:B a owl:Class .", {"disjointness"}),
    "P11": ("""plua:p a owl:ObjectProperty ; rdfs:domain plua:A .
               plua:q a owl:DatatypeProperty ; rdfs:range xsd:date ; plua:noDomainBecause "Because." .""", {"plua:p"}),
    "P13": ("plua:p a owl:ObjectProperty . plua:q a owl:ObjectProperty ; owl:inverseOf plua:r .", {"plua:p"}),
    "P19": ("plua:p rdfs:domain plua:A, plua:B .", {"plua:p"}),
    "P20": ('plua:A a owl:Class ; rdfs:label "a very long label" ; skos:definition "Short." .', {"plua:A"}),
    "P21": ("plua:OtherEvent a owl:Class .", {"plua:OtherEvent"}),
    "P22": ("plua:big_thing a owl:Class . plua:Has-Part a owl:ObjectProperty .", {"plua:big_thing", "plua:Has-Part"}),
    "P24": ("plua:A rdfs:subClassOf plua:A .", {"plua:A"}),
    "P25": ("plua:p owl:inverseOf plua:p .", {"plua:p"}),
    "P26": ("plua:p a owl:SymmetricProperty ; owl:inverseOf plua:q .", {"plua:p"}),
    "P32": ('plua:A a owl:Class ; rdfs:label "bank" . plua:B a owl:Class ; rdfs:label "Bank" .', {"plua:A", "plua:B"}),
    "P33": ("plua:p owl:propertyChainAxiom ( plua:q ) . plua:r owl:propertyChainAxiom ( plua:q plua:p ) .", {"plua:p"}),
    "P34": ("plua:p rdfs:domain plua:A .", {"plua:A"}),
    "P35": ("plua:x plua:p plua:y .", {"plua:p"}),
    "P36": ("<https://w3id.org/plua/ontology.owl> a owl:Ontology .", {"https://w3id.org/plua/ontology.owl"}),
    "P38": ("plua:A a owl:Class .", {"owl:Ontology"}),
    "P39": ("[] a owl:Ontology .", {"namespace"}),
    "P40": ("plua:A rdfs:subClassOf prov:Rumour .", {"http://www.w3.org/ns/prov#Rumour"}),
    "P41": ("<https://w3id.org/plua/ontology> a owl:Ontology .", {"licence"}),
    "PURL1": ("<https://example.org/o> a owl:Ontology .", {"persistent IRI"}),
    "URI2": ("<https://example.org/o> a owl:Ontology .", {"the IRI it is loaded from"}),
    "HTTP1": ("<urn:o> a owl:Ontology .", {"http(s)"}),
    "VER1": ("<urn:o> a owl:Ontology ; owl:versionIRI <urn:o> .", {"version IRI of its own"}),
    "FIND1": ("<urn:o> a owl:Ontology .", {"namespace prefix"}),
    "FIND3": ("<urn:o> a owl:Ontology .", {"catalogue"}),
    "RDF1": ("", {"Turtle", "RDF/XML", "JSON-LD"}),
    "VOC1": ('<urn:o> a owl:Ontology ; rdfs:label "o" .', {"metadata in known vocabularies"}),
    "VOC2": ("plua:A rdfs:subClassOf plua:B .", {"reuse"}),
    "VOC3": ('plua:A a owl:Class ; skos:definition "It." . plua:a a plua:A ; rdfs:label "a" .', {"plua:A"}),
    "VOC4": ('plua:A a owl:Class ; rdfs:label "a" .', {"plua:A"}),
    "OM1": ("""<urn:o> a owl:Ontology ; dcterms:title "o" ; dcterms:description "An o." ; dcterms:creator "we" ;
               owl:versionIRI <urn:1> .""", {"license", "namespace URI"}),
    "OM2": ('<urn:o> a owl:Ontology ; owl:versionInfo "1" .', {"namespace prefix", "creation date", "citation"}),
    "OM3": ('<urn:o> a owl:Ontology ; dcterms:publisher "we" ; dcterms:issued "2026" .',
            {"doi", "logo", "status", "source"}),
    "OM4.1": ("<urn:o> a owl:Ontology .", {"license"}),
    "OM5.1": ('<urn:o> a owl:Ontology ; dcterms:creator "we" .', {"creation date"}),
    "OM5.2": ('<urn:o> a owl:Ontology ; dcterms:issued "2026" .', {"publisher"}),
}  # fmt: skip
CHECKS = OOPS | FOOPS


@pytest.fixture(scope="module")
def merged(ontology: Ontology) -> Graph:
    """The ontology as it is published: all modules, the companions of figures, the schemes."""
    return as_graph({*ontology.triples, *ontology.companions(), *ontology.schemes()})


def test_there_are_twenty_four_pitfalls_and_seventeen_tests() -> None:
    """All that a program can find offline, and an example of each."""
    assert (len(OOPS), len(FOOPS)) == (24, 17)
    assert set(EXAMPLES) == set(CHECKS)


@pytest.mark.parametrize("name", CHECKS)
def test_a_pitfall_is_seen_where_it_is(name: str) -> None:
    """The example falls into it, and exactly what should be named is named."""
    turtle, expected = EXAMPLES[name]
    example = Graph()
    # Through the store's reader, which takes SPARQL's PREFIX lines.
    example.parse(data=header() + turtle, format="turtle")
    assert CHECKS[name](example) == expected
    assert list(parse(header() + turtle, format=RdfFormat.TURTLE)) or not turtle


@pytest.mark.parametrize("name", OOPS)
def test_the_ontology_avoids_a_pitfall_of_oops(name: str, merged: Graph) -> None:
    """Nothing falls into it but what ontology/waivers.yaml excuses, and that excuses nothing else."""
    judge("oops", name, OOPS[name](merged))


@pytest.mark.parametrize("name", FOOPS)
def test_the_ontology_passes_a_test_of_foops(name: str, merged: Graph) -> None:
    """Nothing is missing but what ontology/waivers.yaml excuses."""
    judge("foops", name, FOOPS[name](merged))


def test_every_waiver_has_a_reason() -> None:
    """A waiver is a sentence that a reader can agree or disagree with."""
    sections = [*WAIVERS["oops"].items(), *WAIVERS["foops"].items()]
    assert {name for name, _ in sections} <= set(CHECKS)
    assert all(len(reason) > 40 for _, excused in sections for reason in excused.values())  # type: ignore[attr-defined]
