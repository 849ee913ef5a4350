"""Every term says what it is, hangs together with the others, and steers the build as the annotations say."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

from kg.errors import OntologyError, UnknownName
from kg.namespaces import EDTF, OA, OWL, PLUA, RDF, RDFS, SKOS, XSD, local
from kg.ontology import Ontology, Property

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "ontology").glob("*.ttl"))
TYPE, LABEL, DEFINITION = RDF + "type", RDFS + "label", SKOS + "definition"
DATATYPES = {XSD + name for name in ("string", "integer", "decimal", "date", "dateTime", "boolean", "anyURI")} | {
    EDTF + "EDTF"
}
CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
CODE_LISTS = {"Mode", "Rank", "Hedge", "Anonymity", "DateBasis", "SourceKind", "Outcome", "Standing"}


def ours(ontology: Ontology) -> list[str]:
    """Return the terms of our own that the ontology declares."""
    return sorted(
        {
            t.subject.value
            for t in ontology.triples
            if isinstance(t.subject, NamedNode) and t.subject.value.startswith(PLUA)
        }
    )


def wrong(ontology: Ontology, name: str, values: range) -> list[str]:
    """Return our terms that have too few or too many values of an annotation."""
    return [local(iri) for iri in ours(ontology) if len(ontology.values(iri, name)) not in values]


def test_every_term_has_one_label_and_one_definition(ontology: Ontology) -> None:
    """Whoever meets a term finds its name and what it means, once."""
    assert wrong(ontology, LABEL, range(1, 2)) == []
    assert wrong(ontology, DEFINITION, range(1, 2)) == []


def tagged(iri: str, name: str, triples: Iterable[Triple]) -> dict[str, str]:
    """Return the values of an annotation by language; two in one language are an error."""
    found: dict[str, str] = {}
    for triple in triples:
        if triple.subject == NamedNode(iri) and triple.predicate == NamedNode(name):
            assert isinstance(triple.object, Literal)
            assert triple.object.language not in found, (iri, triple.object)
            found[triple.object.language or ""] = triple.object.value
    return found


def declared(ontology: Ontology) -> list[str]:
    """Return every term that the ontology declares: ours, and those of others that it uses with a label."""
    return sorted({t.subject.value for t in ontology.triples if t.predicate.value == LABEL})  # type: ignore[union-attr]


def test_every_term_has_a_name_in_polish_and_in_ukrainian(ontology: Ontology) -> None:
    """Class, property, code or companion of a figure: who reads Polish or Ukrainian meets no English word."""
    by_subject: dict[str, list[Triple]] = {}
    for triple in (*ontology.triples, *ontology.companions()):
        by_subject.setdefault(triple.subject.value, []).append(triple)  # type: ignore[union-attr]
    for iri in (*declared(ontology), *(t.subject.value for t in ontology.companions())):  # type: ignore[union-attr]
        names = tagged(iri, SKOS + "prefLabel", by_subject[iri])
        assert set(names) == {"pl", "uk"}, iri
        assert set(names["pl"]) & set(CYRILLIC) == set(), iri
        assert set(names["uk"].lower()) & set(CYRILLIC), iri


def test_relations_and_units_are_named_in_polish_and_in_ukrainian(ontology: Ontology) -> None:
    """What a relation is called from its object's side, and what a figure counts, is said in all languages or none."""
    for english, abroad in (("inverseLabel", "inverseName"), ("unit", "unitName")):
        for iri in ours(ontology):
            said = [t for t in ontology.triples if t.subject == NamedNode(iri)]
            expected = {"pl", "uk"} if ontology.one(iri, PLUA + english) else set()
            assert set(tagged(iri, PLUA + abroad, said)) == expected, (iri, abroad)


@pytest.mark.parametrize("language", ["pl", "uk"])
def test_names_tell_terms_of_one_kind_apart_in_every_language(language: str, ontology: Ontology) -> None:
    """No two classes share a name, nor two codes of one list, nor two properties of one class."""
    kinds: dict[str, list[str]] = {"class": list(ontology.classes.values())}
    for prop in ontology.properties.values():
        kinds.setdefault("property of " + prop.domain, []).append(prop.iri)
    kinds |= {name: list(ontology.members(PLUA + name).values()) for name in CODE_LISTS}
    for kind, terms in kinds.items():
        names = [ontology.name(iri, language) for iri in terms]
        assert len(names) == len(set(names)), (kind, sorted(n for n in names if names.count(n) > 1))


def test_definitions_are_sentences(ontology: Ontology) -> None:
    """A definition ends with a full stop and is no repetition of the label."""
    for iri in ours(ontology):
        definition = ontology.one(iri, DEFINITION)
        assert definition.endswith("."), iri
        assert definition.rstrip(".").lower() != ontology.one(iri, LABEL).lower(), iri


def test_labels_tell_terms_of_one_kind_apart(ontology: Ontology) -> None:
    """No two classes have one label, and no two properties a curator can claim of one class."""
    classes = [ontology.describe(iri) for iri in ontology.classes.values()]
    assert len(classes) == len(set(classes))
    properties = [(prop.label, prop.domain) for prop in ontology.properties.values()]
    assert len(properties) == len(set(properties))


def test_no_blank_nodes() -> None:
    """Everything has a name, so that everything can be asked for and two builds are alike."""
    for path in FILES:
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            assert not isinstance(quad.subject, BlankNode), path
            assert not isinstance(quad.object, BlankNode), path


def test_a_term_is_declared_in_one_file() -> None:
    """A term is defined in one place: nobody has to look for the rest of it."""
    places: dict[str, set[str]] = {}
    for path in FILES:
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            if quad.predicate.value == DEFINITION:
                places.setdefault(str(quad.subject), set()).add(path.name)
    assert {term: files for term, files in places.items() if len(files) > 1} == {}


def test_every_name_that_is_used_is_declared(ontology: Ontology) -> None:
    """A misspelt term in the ontology itself would silently steer nothing."""
    declared = {iri for iri in ours(ontology) if ontology.values(iri, TYPE)}
    used = {
        term.value
        for triple in ontology.triples
        for term in (triple.subject, triple.predicate, triple.object)
        if isinstance(term, NamedNode) and term.value.startswith(PLUA)
    }
    assert used - declared == set()


def test_object_properties_read_both_ways(ontology: Ontology) -> None:
    """There are no inverse properties, so each relation says how it reads from its object's side."""
    lacking = [
        p.name for p in ontology.properties.values() if p.is_object and not ontology.one(p.iri, PLUA + "inverseLabel")
    ]
    assert lacking == []
    pointless = [
        p.name for p in ontology.properties.values() if not p.is_object and ontology.one(p.iri, PLUA + "inverseLabel")
    ]
    assert pointless == []


def test_domains_and_ranges_exist(ontology: Ontology) -> None:
    """A domain is a class; a range is a class for relations and a datatype that can be read for values."""
    classes = set(ontology.classes.values())
    for prop in ontology.properties.values():
        assert prop.domain in classes | {""}, prop.name
        assert prop.range in (classes | {""} if prop.is_object else DATATYPES | {""}), prop.name


def test_every_property_that_can_be_claimed_has_a_domain_and_a_range(ontology: Ontology) -> None:
    """What curators write is checked against both; only a few words belong to many kinds of things."""
    free = {
        p.name
        for p in ontology.properties.values()
        if not (p.registry or p.key or p.derived or p.iri in ontology.about_claims) and not (p.domain and p.range)
    }
    assert free <= {"about"}


def test_every_class_of_things_is_an_entity(ontology: Ontology) -> None:
    """What can be claimed about is an entity; what is not is one of the parts of a claim, or a code."""
    others = {local(iri) for iri in ontology.classes.values() if not ontology.is_a(iri, PLUA + "Entity")}
    parts = {"Claim", "Framing", "Opinion", "Prediction", "Remark", "Utterance", "Disagreement", "FigureProperty"}
    assert others == parts | CODE_LISTS | {"SpecificResource"}


def test_classes_do_not_lie_below_themselves(ontology: Ontology) -> None:
    """Nothing is its own ancestor, and every parent exists."""
    classes = set(ontology.classes.values())
    for cls in classes:
        parents = ontology.values(cls, RDFS + "subClassOf")
        assert set(parents) <= set(ontology.instances(OWL + "Class"))
        assert all(cls not in ontology.ancestors(parent) for parent in parents), cls


def test_nothing_lies_below_two_classes_that_exclude_each_other(ontology: Ontology) -> None:
    """A class under two disjoint ones could have no members."""
    pairs = [(a, b) for a in ontology.classes.values() for b in ontology.values(a, OWL + "disjointWith")]
    assert pairs
    for cls in ontology.classes.values():
        above = set(ontology.ancestors(cls))
        assert [(local(a), local(b)) for a, b in pairs if a in above and b in above] == [], cls


def test_figures_are_functional_numbers_with_a_unit(ontology: Ontology) -> None:
    """A figure has one value, a number, in one fixed unit; only figures accumulate."""
    for prop in ontology.properties.values():
        if prop.figure:
            assert prop.functional, prop.name
            assert prop.range in (XSD + "integer", XSD + "decimal"), prop.name
            assert ontology.one(prop.iri, PLUA + "unit"), prop.name
        assert prop.figure or not prop.cumulative, prop.name


def test_figures_that_are_easily_mixed_up_say_what_they_are_not(ontology: Ontology) -> None:
    """Two figures of one class and unit count different things, so their definitions differ."""
    seen: dict[str, str] = {}
    for prop in (p for p in ontology.properties.values() if p.figure):
        definition = ontology.one(prop.iri, DEFINITION)
        assert definition not in seen, (prop.name, seen.get(definition))
        seen[definition] = prop.name


def test_dates_name_all_three_of_their_companions(ontology: Ontology) -> None:
    """A date becomes an earliest and a latest day and a text; each of these says what it follows from."""
    dates = [prop for prop in ontology.properties.values() if prop.is_date]
    assert {"date", "term"} <= {prop.name for prop in dates}
    for prop in dates:
        for made in (prop.earliest_as, prop.latest_as, prop.text_as):
            assert prop.iri in ontology.by_iri[made].companion_of, made
        assert prop.iri in ontology.property("dateBasis").companion_of, prop.name


def test_two_dates_of_one_thing_have_companions_of_their_own(ontology: Ontology) -> None:
    """When something was agreed and when it was in force must not end up in one property."""
    dates = [prop for prop in ontology.properties.values() if prop.is_date]
    for one in dates:
        for other in dates:
            if one != other and (ontology.is_a(one.domain, other.domain) or ontology.is_a(other.domain, one.domain)):
                shared = {one.earliest_as, one.latest_as, one.text_as} & {
                    other.earliest_as,
                    other.latest_as,
                    other.text_as,
                }
                assert shared == set(), (one.name, other.name)


def test_nests_lead_back_to_their_parent(ontology: Ontology) -> None:
    """A node that hangs on a parent has a key property back to it, and one to what it is named after."""
    for prop in ontology.nests.values():
        back = ontology.by_iri[prop.parent]
        assert back.key, prop.name
        assert (back.domain, ontology.is_a(prop.domain, back.range)) == (prop.range, True), prop.name
        if prop.child_key:
            named = ontology.by_iri[prop.child_key]
            assert named.key, prop.name
            assert named.domain == prop.range, prop.name


def test_periods_make_relations_that_rules_may_make(ontology: Ontology) -> None:
    """While current and once ended name relations that nobody claims."""
    for prop in ontology.nests.values():
        for annotation in ("whileCurrent", "onceEnded"):
            for made in ontology.values(prop.iri, PLUA + annotation):
                assert ontology.by_iri[made].by_rule, made


def test_code_lists_are_closed_and_say_what_each_code_does(ontology: Ontology) -> None:
    """Every mode, rank and hedge says true or false for each thing it may do; no list is empty."""
    wanted = {
        "Mode": ("asserts", "flags"),
        "Rank": ("outranks", "silences"),
        "Hedge": ("opensBelow", "opensAbove", "loose"),
    }
    for cls, switches in wanted.items():
        members = ontology.members(PLUA + cls)
        assert members
        for name, iri in members.items():
            for annotation in switches:
                assert ontology.one(iri, PLUA + annotation) in ("true", "false"), (name, annotation)
    assert all(ontology.members(PLUA + name) for name in CODE_LISTS)


def test_hedges_are_written_in_different_words(ontology: Ontology) -> None:
    """Two hedges with one word could not be told apart; none opens an interval on both sides."""
    assert len(ontology.hedges) == len(ontology.members(PLUA + "Hedge"))
    assert not any(hedge.opens_below and hedge.opens_above for hedge in ontology.hedges.values())
    assert not any(hedge.loose and (hedge.opens_below or hedge.opens_above) for hedge in ontology.hedges.values())


def test_interpretive_properties_are_relations(ontology: Ontology) -> None:
    """What exists on somebody's word only is a relation between things, never a number or a text."""
    interpretive = [prop for prop in ontology.properties.values() if prop.interpretive]
    assert interpretive
    assert all(prop.is_object for prop in interpretive)


def test_annotations_that_steer_are_declared_and_true_or_false(ontology: Ontology) -> None:
    """A switch that is spelt otherwise than true or false would be off without a word."""
    switches = ("cumulative", "interpretive", "registry", "key", "volatile", "byRule", "claimAttribute", "weak")
    for name in switches:
        values = {
            t.object.value
            for t in ontology.triples
            if t.predicate.value == PLUA + name and isinstance(t.object, Literal)
        }
        assert values <= {"true", "false"}, name
        assert values, name
        assert OWL + "AnnotationProperty" in ontology.values(PLUA + name, TYPE), name


def test_companions_are_declared_with_their_figures(ontology: Ontology) -> None:
    """Each figure brings Min and Max, a cumulative one AsOf, labelled, defined and linked to it; none is twice."""
    triples = list(ontology.companions())
    assert len(triples) == len(set(triples))
    subjects = {t.subject.value for t in triples if isinstance(t.subject, NamedNode)}
    figures = [prop for prop in ontology.properties.values() if prop.figure]
    expected = {p.iri + suffix for p in figures for suffix in ("Min", "Max", *(("AsOf",) if p.cumulative else ()))}
    assert subjects == expected
    assert not subjects & set(ontology.by_iri)
    for iri in subjects:
        said = {t.predicate.value for t in triples if t.subject == NamedNode(iri)}
        assert {LABEL, DEFINITION, TYPE, RDFS + "range", RDFS + "domain", PLUA + "companionOf"} <= said


def test_a_module_is_of_a_size_that_one_reads() -> None:
    """Nobody reads a thousand lines of Turtle; each file says in its first line what it holds."""
    for path in FILES:
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) <= 400, path.name
        assert lines[0].startswith("# "), path.name


def test_where_curators_go_wrong_a_note_and_an_example_stand(ontology: Ontology) -> None:
    """Terms that are easily confused say what they are not, and show one case; a note is a sentence."""
    for name in (
        "Claim",
        "Tenure",
        "Post",
        "Provision",
        "Framing",
        "Gap",
        "saidBy",
        "asOf",
        "carriedOutBy",
        "signedBy",
    ):
        assert ontology.one(PLUA + name, SKOS + "scopeNote"), name
        assert ontology.one(PLUA + name, SKOS + "example"), name
    for iri in ours(ontology):
        assert all(note.endswith(".") for note in ontology.values(iri, SKOS + "scopeNote")), iri
        assert len(ontology.values(iri, SKOS + "scopeNote")) <= 1, iri


# --- how it is read ---------------------------------------------------------------------------------------------------


def written(tmp_path: Path, turtle: str) -> Ontology:
    """Read an ontology of a few lines."""
    prefixes = f"@prefix plua: <{PLUA}> . @prefix owl: <{OWL}> . @prefix rdfs: <{RDFS}> .\n"
    (tmp_path / "o.ttl").write_text(prefixes + turtle)
    return Ontology.load(tmp_path)


def test_classes_inherit_over_several_parents(tmp_path: Path) -> None:
    """Ancestors come nearest first, each once, and a circle does not hang the reader."""
    parents = {"A": "plua:B, plua:C", "B": "plua:D", "C": "plua:D, plua:A"}
    ontology = written(tmp_path, "".join(f"plua:{cls} rdfs:subClassOf {above} . " for cls, above in parents.items()))
    assert [local(iri) for iri in ontology.ancestors(PLUA + "A")] == ["A", "B", "C", "D"]
    assert ontology.is_a(PLUA + "C", PLUA + "A")
    assert not ontology.is_a(PLUA + "D", PLUA + "A")


def test_a_property_is_read_with_all_that_steers_it(ontology: Ontology) -> None:
    """Annotations become the switches that curation and the facts rule look at."""
    total, signed = ontology.property("wrecksFoundTotal"), ontology.property("signedBy")
    assert (total.figure, total.cumulative, total.functional, total.is_object) == (True, True, True, False)
    assert (signed.figure, signed.functional, signed.is_object, local(signed.range)) == (False, False, True, "Person")
    assert ontology.property("asStated").max_words == 5
    assert ontology.claim_attributes["as"].name == "inCapacity"
    assert {local(iri) for iri in ontology.volatile} == {"rank", "rankReason", "recordedAt"}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("published", "own description"),
        ("holder", "the node's name"),
        ("earliest", "it follows from date"),
        ("edtf", "it follows from date and term"),
        ("holds", "a rule makes it"),
        ("saidBy", "it says something of a claim"),
    ],
)
def test_what_cannot_be_claimed_says_why(name: str, why: str, ontology: Ontology) -> None:
    """Each reason why nobody claims a property has its own words."""
    assert why in ontology.property(name).why_not_claimed


def test_an_unknown_name_is_an_error_with_a_suggestion(ontology: Ontology) -> None:
    """Whoever mistypes a property is told which one is near."""
    with pytest.raises(UnknownName, match="no property called signdBy\ndid you mean signedBy"):
        ontology.property("signdBy")


@pytest.mark.parametrize(
    ("turtle", "message"),
    [
        ("plua:A a", r"o\.ttl: "),
        ('plua:p a owl:DatatypeProperty ; plua:maxWords "many" .', "plua:maxWords many is not a number"),
    ],
)
def test_an_ontology_that_cannot_be_used_is_an_error(turtle: str, message: str, tmp_path: Path) -> None:
    """A typing error names the file or the term; the exit code says that it is unreadable."""
    with pytest.raises(OntologyError, match=message) as caught:
        assert written(tmp_path, turtle).properties
    assert caught.value.exit_code == 3


def test_a_directory_without_an_ontology_is_an_error(tmp_path: Path) -> None:
    """An empty directory is no ontology without terms."""
    with pytest.raises(OntologyError, match="no ontology here"):
        Ontology.load(tmp_path)


def test_standard_terms_are_used_for_what_they_say(ontology: Ontology) -> None:
    """Evidence is a Web Annotation resource; nothing of ours repeats a standard class."""
    assert ontology.classes["SpecificResource"] == OA + "SpecificResource"
    assert isinstance(ontology.property("hasSource"), Property)
