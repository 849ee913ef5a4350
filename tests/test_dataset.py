"""A corpus becomes quads: each layer in its graph, each resource with one label, no blank node, nothing twice."""

from __future__ import annotations

from collections import Counter
from datetime import date

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.build import Built
from kg.curation import read_corpus
from kg.dataset import CLAIMS, FACTS, ONTOLOGY, REGISTRY, published, quads
from kg.model import LABEL, TYPE, Pair, Record, node
from kg.namespaces import CLAIM, EDTF, ID, OA, PLUA, RDF, SOURCE, local
from kg.ontology import Ontology
from kg.project import Project


def objects(built: Built, subject: str, predicate: str) -> set[str]:
    """Return what is said of a resource, as text."""
    found = built.store.quads_for_pattern(NamedNode(subject), NamedNode(predicate), None)
    return {quad.object.value for quad in found if isinstance(quad.object, NamedNode | Literal)}


def claims_on(built: Built, subject: str, predicate: str) -> list[str]:
    """Return the IRIs of the claims on one property of a thing."""
    rows = built.store.query(
        f"SELECT ?c {{ ?c <{RDF}subject> <{ID}{subject}> ; <{RDF}predicate> <{PLUA}{predicate}> }}",
        use_default_graph_as_union=True,
    )
    return sorted(row["c"].value for row in rows)  # type: ignore[union-attr,index]


def test_each_layer_has_its_graph(tiny: Project, ontology: Ontology) -> None:
    """Entities and gaps are the registry; claims, sources and sentences are claims; facts are facts alone."""
    kinds: dict[str, set[str]] = {}
    made = list(quads(read_corpus(tiny.data, ontology), ontology))
    for quad in made:
        if quad.predicate.value == TYPE and quad.graph_name != ONTOLOGY:
            kinds.setdefault(quad.graph_name.value, set()).add(local(quad.object.value))  # type: ignore[union-attr]
    assert {local(quad.graph_name.value) for quad in made} == {"registry", "claims", "facts", "ontology"}  # type: ignore[union-attr]
    assert kinds[CLAIMS.value] == {"Claim", "Source", "SpecificResource", "Framing", "Prediction", "Remark"}
    assert {"Person", "Memorandum", "Provision", "Tenure", "Gap", "Dataset"} <= kinds[REGISTRY.value]
    assert FACTS.value not in kinds


def test_no_triple_twice_and_no_blank_node(tiny: Project, ontology: Ontology) -> None:
    """What stands in one graph stands in no other, so that nothing is counted twice."""
    made = list(quads(read_corpus(tiny.data, ontology), ontology))
    assert [triple for triple, times in Counter(quad.triple for quad in set(made)).items() if times > 1] == []
    assert not any(isinstance(term, BlankNode) for quad in made for term in (quad.subject, quad.object))


def test_every_resource_has_one_untagged_label(built: Built) -> None:
    """Everything of ours can be shown by name, and has one name."""
    ours = {
        quad.subject.value
        for quad in built.store
        if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith((ID, SOURCE, CLAIM))
    }
    assert len(ours) > 100
    untagged = Counter(
        quad.subject.value
        for quad in built.store.quads_for_pattern(None, NamedNode(LABEL), None)
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal) and not quad.object.language
    )
    assert {iri: untagged[iri] for iri in ours if untagged[iri] != 1} == {}


def test_a_claim_is_a_node_in_the_words_of_reification(built: Built) -> None:
    """Subject, predicate, value, source, speaker, evidence and the rest hang on the claim's own IRI."""
    claims = claims_on(built, "marsh-incursion", "violationsRecorded")
    (claim,) = [iri for iri in claims if objects(built, iri, RDF + "object") == {"19"}]
    assert claim.startswith(CLAIM)
    assert objects(built, claim, TYPE) == {PLUA + "Claim"}
    assert objects(built, claim, PLUA + "source") == {SOURCE + "agency-report"}
    assert objects(built, claim, PLUA + "saidBy") == {ID + "ministry-northland"}
    assert objects(built, claim, PLUA + "mode") == {PLUA + "Stated"}
    assert objects(built, claim, PLUA + "rank") == {PLUA + "Normal"}
    assert objects(built, claim, PLUA + "asOf") == {"2030-09-10T23:59:59Z"}
    assert objects(built, claim, PLUA + "asStated") == {"19 violations"}
    assert objects(built, claim, LABEL) == {"Incursion over the marsh: violations recorded 19"}
    (evidence,) = objects(built, claim, PLUA + "evidence")
    assert evidence.startswith(f"{SOURCE}agency-report--")
    assert objects(built, evidence, OA + "hasSource") == {SOURCE + "agency-report"}


def test_a_contradiction_stays_visible(built: Built) -> None:
    """Two numbers for one thing make bounds and a dispute with both claims, and no number to add up."""
    incursion = ID + "marsh-incursion"
    assert objects(built, incursion, PLUA + "violationsRecorded") == set()
    assert objects(built, incursion, PLUA + "violationsRecordedMin") == {"19"}
    assert objects(built, incursion, PLUA + "violationsRecordedMax") == {"21"}
    disagreement = incursion + "--disputed-violationsrecorded"
    rivals = objects(built, disagreement, PLUA + "rivalClaim")
    assert sorted(rivals) == claims_on(built, "marsh-incursion", "violationsRecorded")


def test_a_signature_knows_its_capacity_from_the_claim_or_from_the_tenure(built: Built) -> None:
    """One signatory's post is stated; the other's is the one held on the day, though it ended later."""
    memorandum = ID + "lake-memorandum--"
    assert objects(built, memorandum + "ana-berg", PLUA + "signedAs") == {ID + "minister-northland"}
    assert objects(built, memorandum + "piotr-lund", PLUA + "signedAs") == {ID + "minister-southmark"}


def test_is_and_was_are_told_apart_by_the_reference_date(built: Built) -> None:
    """After the handover one holds the post and the other held it; what still goes on is."""
    assert objects(built, ID + "mila-stone", PLUA + "holds") == {ID + "minister-southmark"}
    assert objects(built, ID + "piotr-lund", PLUA + "held") == {ID + "minister-southmark"}
    assert objects(built, ID + "piotr-lund", PLUA + "holds") == set()
    assert objects(built, ID + "southmark", PLUA + "memberOf") == {ID + "lake-alliance"}
    assert objects(built, ID + "mill-company", PLUA + "owned") == {ID + "old-mill"}


def test_claims_count_by_where_they_come_from(built: Built) -> None:
    """A claim's own relays lead to its origin, else those of its source, to the end of the chain."""
    (by_claim,) = [
        iri
        for iri in claims_on(built, "marsh-incursion", "violationsRecorded")
        if objects(built, iri, PLUA + "source") == {SOURCE + "grey-article"}
    ]
    (by_source,) = claims_on(built, "mill-strike", "injured")
    assert objects(built, by_claim, PLUA + "origin") == {SOURCE + "archive-note"}
    assert objects(built, by_source, PLUA + "origin") == {SOURCE + "agency-report"}


def test_what_is_no_fact_is_kept_apart(built: Built) -> None:
    """A phrase, an opinion and a remark have an owner and a sentence, and assert nothing."""
    rows = built.store.query(
        f"PREFIX plua: <{PLUA}>"
        "SELECT ?words { ?x plua:phrase|plua:gist ?words ; plua:by ?by ; plua:evidence ?sentence ; plua:about ?thing }",
        use_default_graph_as_union=True,
    )
    words = {row["words"].value for row in rows}  # type: ignore[union-attr,index]
    assert words == {"A wake-up call", "More incursions will follow.", "The paper had no word from the alliance."}


def dated(name: str, day: str = "", relays: str = "") -> Record:
    """Make a source."""
    pairs: list[Pair] = [(PLUA + "relays", node(SOURCE + relays))] if relays else []
    if day:
        pairs.append((PLUA + "published", Literal(day, datatype=NamedNode(EDTF + "EDTF"))))
    return Record(SOURCE + name, tuple(pairs))


def test_what_is_repeated_came_out_with_the_original() -> None:
    """The last possible day of publication goes along the chain of relays; what nobody dates is left out."""
    chain = [
        dated("a", "2030-12", "b"),
        dated("b", "", "c"),
        dated("c", "2030-09"),
        dated("d"),
        dated("e", "2030-01/.."),
    ]
    days = published(chain)
    assert days == {SOURCE + name: date(2030, 9, 30) for name in "abc"}
    assert published(chain[::-1]) == days
