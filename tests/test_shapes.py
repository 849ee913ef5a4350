"""Every shape finds what it is for, says what to do, and leaves sound data alone; a second engine agrees."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse
from second_engine import first_opinion, second_opinion

from kg.build import Built
from kg.cli import cli
from kg.errors import OntologyError
from kg.namespaces import BASE, ID, PLUA, RDFS
from kg.ontology import Ontology
from kg.project import Project
from kg.shapes import SH, Result, in_words, looked_at, read_shapes, turtle, validate

SHAPES = Path(__file__).resolve().parents[1] / "ontology" / "shapes"
SHAPE, BAD = BASE + "shape/", "https://example.org/bad/"
WRITTEN = read_shapes(SHAPES)
NAMES = sorted(
    {t.subject.value for t in WRITTEN if isinstance(t.subject, NamedNode) and t.subject.value.startswith(SHAPE)}
)
# What SHACL Core has of what is used here; anything else would be another engine's to refuse.
CORE = {
    *("targetClass", "targetSubjectsOf", "path", "message", "minCount", "maxCount", "class", "datatype", "nodeKind"),
    *("pattern", "minInclusive", "lessThan", "lessThanOrEquals", "uniqueLang"),
}


def examples(ontology: Ontology, *names: str) -> Store:
    """Load files of examples with the ontology, which says what lies below what and which codes there are."""
    store = Store()
    store.extend(Quad(triple.subject, triple.predicate, triple.object) for triple in ontology.triples)
    for name in names:
        store.load(path=str(SHAPES / "examples" / f"{name}.ttl"), format=RdfFormat.TURTLE)
    return store


@pytest.fixture(scope="module")
def broken(ontology: Ontology) -> list[Result]:
    """What is found in all examples, good and bad."""
    return validate(examples(ontology, "good", "bad"), SHAPES)


# --- the shapes -------------------------------------------------------------------------------------------------------


def test_shapes_use_shacl_core_only() -> None:
    """No extension of one engine: every word is one that SHACL Core has."""
    used = {t.predicate.value.removeprefix(SH) for t in WRITTEN if t.predicate.value.startswith(SH)}
    assert used <= CORE


def test_every_shape_has_one_target_one_path_and_one_message_that_says_what_to_do() -> None:
    """A message begins with a verb in the imperative and is a sentence."""
    for name in NAMES:
        said = [t for t in WRITTEN if t.subject == NamedNode(name)]
        assert [t.predicate.value for t in said].count(SH + "path") == 1, name
        assert any(t.predicate.value in (SH + "targetClass", SH + "targetSubjectsOf") for t in said), name
        (message,) = (t.object.value for t in said if t.predicate.value == SH + "message")  # type: ignore[union-attr]
        assert re.match(
            r"(Write|Give|Name|Choose|Quote|List|Let|Put|Say|Keep|Move|Claim|Declare|Report)\b.*\.$", message
        ), message


def test_every_class_a_curator_writes_has_a_shape(ontology: Ontology) -> None:
    """What a curator declares or claims is looked at: each class has a shape on itself or on one above it."""
    looked = {name.removeprefix(SHAPE).split("-")[0] for name in NAMES}
    written = {name for name, iri in ontology.classes.items() if ontology.is_a(iri, PLUA + "Entity")}
    written |= {"Claim", "Framing", "Opinion", "Prediction", "Remark"}
    # Two classes without properties of their own; what is above them is an entity with a label.
    plain = {"Infrastructure", "Entity", "Agent"}
    above = {name: {Path(a).name.split("#")[-1] for a in ontology.ancestors(PLUA + name)} for name in written}
    assert {name for name in written - plain if not above[name] & (looked - {"Entity"})} <= {"Person"}


@pytest.mark.parametrize("name", [name.removeprefix(SHAPE) for name in NAMES])
def test_a_shape_finds_its_bad_example_and_nothing_else_does(name: str, broken: list[Result]) -> None:
    """The resource named after the shape breaks it, once, and no other shape finds fault with it."""
    found = [result for result in broken if result.focus == NamedNode(BAD + name)]
    assert [result.shape for result in found] == [NamedNode(SHAPE + name)]


def test_good_examples_pass_and_no_bad_one_is_of_a_shape_that_is_gone(broken: list[Result]) -> None:
    """Nothing is found in the good examples, and every bad one belongs to a shape."""
    assert {result.focus.value.removeprefix(BAD) for result in broken} == {n.removeprefix(SHAPE) for n in NAMES}


def test_every_shape_has_something_good_to_look_at(ontology: Ontology) -> None:
    """A good example that no shape looks at would prove nothing: each has a target among them."""
    store = examples(ontology, "good")
    for name in NAMES:
        said = [t for t in WRITTEN if t.subject == NamedNode(name)]
        targets = {str(t.object): t.predicate.value.removeprefix(SH) for t in said if "target" in t.predicate.value}
        assert any(
            list(store.query(f"SELECT ?x {{ ?x a/<{RDFS}subClassOf>* {target} }} LIMIT 1"))  # type: ignore[arg-type]
            if kind == "targetClass"
            else list(store.query(f"SELECT ?x {{ ?x {target} ?y }} LIMIT 1"))  # type: ignore[arg-type]
            for target, kind in targets.items()
        ), name


def test_the_tiny_project_fits_every_shape(built: Built) -> None:
    """A project that uses everything a curator can write breaks nothing."""
    assert built.broken == []


def test_a_period_that_nobody_asserts_is_no_finding(built: Built) -> None:
    """A tenure that is only alleged or denied has no holder in the facts, and that is as it should be."""
    tenure = NamedNode(ID + "ana-berg--minister-northland")
    store = Store()
    store.extend(quad for quad in built.store if quad.subject == tenure)
    store.extend(built.store.quads_for_pattern(None, NamedNode(RDFS + "subClassOf"), None))
    for name in ("holder", "post", "from", "until"):
        for quad in list(store.quads_for_pattern(tenure, NamedNode(PLUA + name), None)):
            store.remove(quad)
    assert list(store.quads_for_pattern(tenure, None, None))
    assert validate(store, SHAPES) == []


def test_a_shape_that_is_none_is_refused(tmp_path: Path) -> None:
    """A file that does not parse, or is Turtle but no SHACL, is an error with its name and no traceback."""
    (tmp_path / "a.ttl").write_text("nonsense")
    with pytest.raises(OntologyError, match=r"a\.ttl: "):
        validate(Store(), tmp_path)
    (tmp_path / "a.ttl").write_text(
        f"<urn:s> a <{SH}NodeShape> ; <{SH}targetNode> <urn:x> ; <{SH}property> [ <{SH}minCount> 1 ] ."
    )
    with pytest.raises(OntologyError, match="not SHACL"):
        validate(Store(), tmp_path)


# --- the report -------------------------------------------------------------------------------------------------------


def test_a_finding_says_where_at_what_which_value_and_what_to_do(broken: list[Result]) -> None:
    """In words, a result names the resource, the property, the value, and the message is the way to mend it."""
    (found,) = (f for f in in_words(broken) if f.where == f"<{BAD}Agreement-signedBy>")
    assert str(found) == (
        f"<{BAD}Agreement-signedBy> plua:signedBy, found https://example.org/framing [shape] "
        "(Name people under signedBy; states and bodies go under party.)"
    )


def test_the_report_in_turtle_says_the_same(broken: list[Result]) -> None:
    """It is a W3C validation report: one result for each finding, with all SHACL asks of one, and no blank node."""
    triples = {quad.triple for quad in parse(turtle(broken), format=RdfFormat.TURTLE)}
    results = [t.object for t in triples if t.predicate.value == SH + "result"]
    assert len(results) == len(broken) == len(NAMES)
    for result in results:
        said = {t.predicate.value.removeprefix(SH) for t in triples if t.subject == result}
        assert said >= {"focusNode", "resultSeverity", "sourceConstraintComponent", "sourceShape", "resultMessage"}
    assert Literal(False) in {t.object for t in triples if t.predicate.value == SH + "conforms"}
    assert turtle(reversed(broken)) == turtle(broken)


def test_check_writes_the_report_beside_its_words(tiny: Project, tmp_path: Path) -> None:
    """Kg check --report leaves a report that conforms for sound data, and one with the result for what is broken."""
    path = tmp_path / "report.ttl"
    run = CliRunner().invoke(cli, ["--project", str(tiny.root), "check", "--report", str(path)], standalone_mode=False)
    assert run.exception is None, run.output
    assert {
        q.object for q in parse(path=str(path), format=RdfFormat.TURTLE) if q.predicate.value == SH + "conforms"
    } == {Literal(True)}


# --- a second engine --------------------------------------------------------------------------------------------------


def test_a_second_engine_finds_the_same_in_the_examples(ontology: Ontology, broken: list[Result]) -> None:
    """Every result, with its resource, property, value, constraint and shape, is found by an engine of other making."""
    store = examples(ontology, "good", "bad")
    assert second_opinion(looked_at(store, WRITTEN), WRITTEN) == first_opinion(broken)


def test_a_second_engine_finds_nothing_in_the_tiny_project(built: Built) -> None:
    """Sound data is sound to both."""
    assert second_opinion(looked_at(built.store, WRITTEN), WRITTEN) == set()
