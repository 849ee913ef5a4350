"""Ontology and facts are OWL 2 DL, claims are left to SPARQL, and a reasoner finds no contradiction."""

from __future__ import annotations

from pathlib import Path

import pytest
from owl_profile import reason, reasoned_about, violations
from pyoxigraph import RdfFormat, Triple, parse
from waivers import WAIVERS

from kg.build import Built
from kg.dataset import CLAIMS
from kg.namespaces import RDF, header
from kg.ontology import Ontology

PREFIXES = header()  # Turtle reads SPARQL's PREFIX lines too


def turtle(text: str) -> set[Triple]:
    """Read a few lines of Turtle with the prefixes of the graph."""
    return {quad.triple for quad in parse(PREFIXES + text, format=RdfFormat.TURTLE)}


def test_ontology_and_facts_are_owl_2_dl(built: Built) -> None:
    """Nothing keeps them from it but the datatypes that are waived, each with its reason."""
    found = violations(reasoned_about(built.store))
    assert {line.rpartition(" ")[2] for line in found} == set(WAIVERS["dl"])
    assert all(len(reason) > 40 for reason in WAIVERS["dl"].values())


def test_claims_are_outside_and_would_not_be_owl_2_dl(built: Built) -> None:
    """Claims speak of triples in the words of RDF, which OWL reserves: that is why reasoners do not load them."""
    claims = {quad.triple for quad in built.store.quads_for_pattern(None, None, None, CLAIMS)}
    found = violations(reasoned_about(built.store) | claims, WAIVERS["dl"])
    assert {line.rpartition(" ")[2] for line in found} >= {"rdf:subject", "rdf:predicate", "rdf:object"}
    assert not any(triple.predicate.value == RDF + "subject" for triple in reasoned_about(built.store))


BROKEN = {
    "is more than one kind of property": "plua:p a owl:ObjectProperty, owl:DatatypeProperty .",
    "is a class and a datatype": "plua:C a owl:Class, rdfs:Datatype .",
    "is transitive, so not simple, and functional": (
        "plua:p a owl:ObjectProperty, owl:TransitiveProperty, owl:FunctionalProperty ."
    ),
    "declares what OWL reserves": "owl:Klass a owl:Class .",
    "has a blank node": "plua:C a owl:Class . plua:x a plua:C . [] a plua:C .",
    "has a datatype OWL 2 does not know": 'plua:p a owl:DatatypeProperty . plua:x plua:p "1990"^^xsd:gYear .',
    "is of a type that is no name": 'plua:x a "thing" .',
    "is used as a class but not declared": "plua:x a plua:Undeclared .",
    "is no declared class": "plua:C a owl:Class ; rdfs:subClassOf plua:Undeclared .",
    "relates properties that are not of one kind": (
        "plua:p a owl:ObjectProperty ; rdfs:subPropertyOf plua:q . plua:q a owl:DatatypeProperty ."
    ),
    "is a domain but no declared class": "plua:p a owl:ObjectProperty ; rdfs:domain plua:Undeclared .",
    "is the range of an object property but no declared class": "plua:p a owl:ObjectProperty ; rdfs:range xsd:string .",
    "is the range of a data property but no datatype OWL 2 knows": (
        "plua:p a owl:DatatypeProperty ; rdfs:range xsd:gYear ."
    ),
    "uses what OWL reserves": "plua:x rdf:subject plua:y .",
    "is used as a property but not declared": "plua:x plua:undeclared plua:y .",
    "is an object property with a literal": 'plua:p a owl:ObjectProperty . plua:x plua:p "text" .',
    "is a data property with a thing": "plua:p a owl:DatatypeProperty . plua:x plua:p plua:y .",
}


@pytest.mark.parametrize("message", sorted(BROKEN))
def test_what_is_no_owl_2_dl_is_seen(message: str) -> None:
    """Each restriction has an example that breaks it and nothing else."""
    found = violations(turtle(BROKEN[message]))
    assert found
    assert all(line.startswith(message) for line in found), found


def test_what_the_reasoner_is_given_has_no_contradiction(built: Built, tmp_path: Path) -> None:
    """HermiT finds the ontology with the facts consistent, and no class that could have no member."""
    assert reason(reasoned_about(built.store), tmp_path) == ""


CONTRADICTIONS = {
    "one thing of two classes that exclude each other": "id:x a plua:Person, plua:State .",
    "a subject outside the domain": "id:x a plua:Person ; plua:signedBy id:y .",
    "a value outside the range": "id:x plua:signedBy id:y . id:y a plua:State .",
    "two values where there is one": "id:x plua:killed 3, 4 .",
    "a text for a number": 'id:x plua:killed "many" .',
    "two holders by way of an inverse": (
        "id:x plua:tenure id:t . id:y plua:tenure id:t . id:x owl:differentFrom id:y ."
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", sorted(CONTRADICTIONS))
def test_the_reasoner_sees_a_contradiction(case: str, ontology: Ontology, tmp_path: Path) -> None:
    """Disjointness, domains, ranges, functionality and inverses bite: one wrong fact and the whole is inconsistent."""
    assert reason(ontology.triples | turtle(CONTRADICTIONS[case]), tmp_path) == "inconsistent"


def test_a_class_without_possible_members_is_named(ontology: Ontology, tmp_path: Path) -> None:
    """A class below two that exclude each other is no contradiction yet, but is reported by name."""
    both = turtle("plua:Both a owl:Class ; rdfs:subClassOf plua:Person, plua:State .")
    assert reason(ontology.triples | both, tmp_path).endswith("Both>")
