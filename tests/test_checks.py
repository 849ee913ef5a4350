"""Every check and every shape finds what it is for, says what to do, and leaves sound data alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse

from kg.build import Built
from kg.checks import Check, load_checks, run_check, run_checks, validate
from kg.dataset import CLAIMS
from kg.errors import OntologyError
from kg.model import TYPE
from kg.namespaces import ID, PLUA, RDF, RDFS, XSD, shorten

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "ontology"
CHECKS = {check.name: check for check in load_checks(ONTOLOGY / "checks")}
EXAMPLES = ONTOLOGY / "checks" / "examples"
SHAPES = ONTOLOGY / "shapes"
SH = "http://www.w3.org/ns/shacl#"


def test_the_tiny_project_is_sound(built: Built) -> None:
    """A project that uses everything a curator can write has no finding."""
    assert list(built.report.findings) == []


# --- checks -----------------------------------------------------------------------------------------------------------


def example(name: str) -> Store:
    """Load a check's example."""
    store = Store()
    store.load(path=str(EXAMPLES / f"{name}.trig"), format=RdfFormat.TRIG)
    return store


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_a_check_is_tripped_by_its_example_and_by_nothing_in_the_tiny_project(name: str, built: Built) -> None:
    """A check that never fires is no check; one that fires on sound data is worse."""
    found = run_check(example(name), CHECKS[name])
    assert found
    assert all(finding.message.endswith(f" [{name}]") and finding.hint == CHECKS[name].solution for finding in found)
    assert all("{" not in finding.message for finding in found)
    assert run_check(built.store, CHECKS[name]) == []


def test_every_example_belongs_to_a_check() -> None:
    """An example of a check that was renamed or dropped would be tested by nobody."""
    assert {path.stem for path in EXAMPLES.glob("*")} == set(CHECKS)


# What each check must let pass, though it looks like what it is for.
SOUND = [
    ("claim-that-does-nothing", "claims", "claim:1 plua:standing plua:Outranked ."),
    ("claim-that-does-nothing", "facts", "id:memo plua:signedBy id:someone . claim:1 plua:standing plua:MakesFact ."),
    (
        "claim-that-does-nothing",
        "facts",
        "id:memo plua:disputedOn plua:signedBy . claim:1 plua:standing plua:MakesFact .",
    ),
    ("fact-without-claim", "claims", "claim:1 rdf:subject id:memo ; rdf:predicate plua:signedBy ."),
    (
        "fact-without-claim",
        "claims",
        "plua:signedBy plua:companionOf plua:date . claim:1 rdf:subject id:memo ; rdf:predicate plua:date .",
    ),
    ("fact-without-claim", "claims", "plua:signedBy plua:key true . claim:1 rdf:object id:memo ."),
    ("entity-nobody-mentions", "registry", "id:gap plua:about id:a ."),
    ("entity-nobody-mentions", "claims", "claim:1 plua:saidBy id:a ."),
    ("event-without-date", "facts", 'id:strike plua:latest "2025-09-18"^^xsd:date .'),
    ("two-holders-at-once", "facts", "id:b--post plua:disputedOn plua:term ."),
    (
        "signatory-not-in-office",
        "facts",
        (
            'id:c plua:holder id:someone ; plua:post id:post ; plua:from "2025-01-01"^^xsd:date ;'
            'plua:until "2026-01-01"^^xsd:date .'
        ),
    ),
]


@pytest.mark.parametrize(("name", "graph", "more"), SOUND, ids=[f"{case[0]}-{n}" for n, case in enumerate(SOUND)])
def test_a_check_lets_pass_what_is_in_order(name: str, graph: str, more: str) -> None:
    """One statement more makes the example sound, and the check is silent."""
    store = example(name)
    lines = (EXAMPLES / f"{name}.trig").read_text().splitlines(keepends=True)
    prefixes = "".join(line for line in lines if line.startswith("@prefix"))
    store.load(f"{prefixes}graph:{graph} {{ {more} }}".encode(), format=RdfFormat.TRIG)
    assert run_check(store, CHECKS[name]) == []


def test_a_claim_that_is_said_to_make_a_fact_must_have_made_it() -> None:
    """A standing is no excuse where the fact is missing."""
    store, name = example("claim-that-does-nothing"), "claim-that-does-nothing"
    claim = NamedNode("https://w3id.org/plua/claim/1")
    store.add(Quad(claim, NamedNode(PLUA + "standing"), NamedNode(PLUA + "MakesFact"), CLAIMS))
    assert len(run_check(store, CHECKS[name])) == 1


def test_a_finding_is_about_the_first_variable_and_fills_the_holes() -> None:
    """Names are shortened, an unbound variable is nothing, and a hole without a variable stays as it is."""
    store = Store()
    store.add(Quad(NamedNode(ID + "a"), NamedNode(PLUA + "p"), Literal("{thing} <b>"), CLAIMS))
    query = "SELECT ?thing ?other ?unbound WHERE { ?thing plua:p ?other OPTIONAL { ?thing plua:q ?unbound } }"
    (found,) = run_check(store, Check("c", "T", "{thing}: {other}, {unbound}, {none}", "Mend {thing}", query))
    assert str(found) == "id:a: id:a: {thing} <b>, nothing, {none} [c] (Mend {thing})"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# title: T\n# problem: P\nSELECT * {}", "no line “# solution: …”"),
        (
            "# title: T\n# problem: P\n# solution: S\nSELECT ?s { SERVICE <http://a.example> {} }",
            "SERVICE asks another",
        ),
    ],
)
def test_a_check_that_does_not_say_what_it_is_for_is_refused(text: str, message: str, tmp_path: Path) -> None:
    """A check names its problem and its solution, and asks nobody else."""
    (tmp_path / "c.rq").write_text(text)
    with pytest.raises(OntologyError, match=message):
        load_checks(tmp_path)


@pytest.mark.parametrize(("text", "message"), [("SELECT {", "check c: "), ("ASK {}", "check c: not a SELECT query")])
def test_a_check_that_does_not_run_is_refused_by_name(text: str, message: str) -> None:
    """A syntax error or another kind of query names the check."""
    with pytest.raises(OntologyError, match=message):
        run_check(Store(), Check("c", "T", "P", "S", text))


# --- shapes -----------------------------------------------------------------------------------------------------------


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


def constraints() -> Iterator[tuple[str, str, str, str]]:
    """Yield target (class or property), path, message and kind of every constraint that a shape sets."""
    graph = Store()
    for path in sorted(SHAPES.glob("*.ttl")):
        graph.extend(Quad(q.subject, q.predicate, q.object) for q in parse(path=str(path), format=RdfFormat.TURTLE))
    rows = graph.query(
        f"PREFIX sh: <{SH}> SELECT ?target ?path ?message ?kind {{ ?shape sh:targetClass|sh:targetSubjectsOf ?target ;"
        "sh:path ?path ; sh:message ?message ; ?kind ?value ."
        "FILTER(?kind NOT IN (sh:path, sh:message, sh:targetClass, sh:targetSubjectsOf, rdf:type)) }",
        prefixes={"rdf": RDF},
    )
    for row in rows:  # type: ignore[union-attr]
        target, path, message, kind = (term.value for term in row)  # type: ignore[union-attr]
        yield target, path, message, kind.removeprefix(SH)


# A node without the property that makes it a target is no target.
CONSTRAINTS = sorted(c for c in set(constraints()) if c[0] != c[1] or c[3] != "minCount")
assert CONSTRAINTS


def spoil(kind: str, values: list[Quad], focus: NamedNode, path: NamedNode) -> tuple[list[Quad], list[Quad]]:
    """Return what to take from sound data and what to add, so that one constraint breaks."""
    other = {
        "maxCount": values[0].object if values else Literal("x"),
        "class": NamedNode(ID + "of-no-class"),
        "datatype": Literal("neither", datatype=NamedNode(XSD + "token")),
        "nodeKind": Literal("no name"),
        "pattern": Literal("does not fit"),
        "minInclusive": Literal(0),
        "lessThanOrEquals": Literal("9999-12-30", datatype=NamedNode(XSD + "date")),
        "uniqueLang": Literal("a second name", language="en"),
    }
    if kind == "minCount":
        return values, []
    if kind == "maxCount":
        # A term of the same kind as the value, so that nothing but its number is wrong.
        first = other[kind]
        second = NamedNode(first.value + "x") if isinstance(first, NamedNode) else Literal("another")
        return [], [Quad(focus, path, second, CLAIMS), Quad(focus, path, first, CLAIMS)]  # type: ignore[arg-type]
    return ([] if kind == "uniqueLang" else values), [Quad(focus, path, other[kind], CLAIMS)]  # type: ignore[arg-type]


def messages(store: Store, focus: NamedNode) -> set[str]:
    """Validate, and return what is found about one node."""
    return {found.hint for found in validate(store, SHAPES) if found.where == shorten(focus.value)}


def surroundings(store: Store, focus: NamedNode) -> Store:
    """Copy what is said of one node, the types of what it points to, and which class lies below which."""
    small = Store()
    for quad in store.quads_for_pattern(focus, None, None):
        small.add(quad)
        if isinstance(quad.object, NamedNode):
            small.extend(store.quads_for_pattern(quad.object, NamedNode(TYPE), None))
    small.extend(store.quads_for_pattern(None, NamedNode(RDFS + "subClassOf"), None))
    return small


def instance(store: Store, target: str, path: str, kind: str) -> NamedNode:
    """Find a node that a shape is about, one that has the property if there is one."""
    names = {"target": NamedNode(target), "path": NamedNode(path)}
    about = (
        "?x ?target ?any" if "ontology#" in target and target[len(PLUA)].islower() else "?x a/rdfs:subClassOf* ?target"
    )
    for has in ("?x ?path ?v .", ""):
        rows = store.query(
            f"PREFIX rdfs: <{RDFS}> SELECT ?x {{ {about.replace('?target', str(names['target']))} . "
            f"{has.replace('?path', str(names['path']))} FILTER(isIRI(?x)) }} ORDER BY ?x LIMIT 1",
            use_default_graph_as_union=True,
        )
        for row in rows:  # type: ignore[union-attr]
            return row["x"]  # type: ignore[index,return-value]
    raise AssertionError(f"the tiny project has no {target} to try {path} {kind} on: give it one")


@pytest.mark.parametrize(
    ("target", "path", "message", "kind"),
    CONSTRAINTS,
    ids=["-".join((t.split("#")[-1], p.split("#")[-1].split("/")[-1], k)) for t, p, _, k in CONSTRAINTS],
)
def test_a_constraint_of_a_shape_holds_and_can_break(
    target: str, path: str, message: str, kind: str, built: Built
) -> None:
    """Sound data fits every shape; break one constraint of it, and exactly that is found, with its message."""
    focus, prop = instance(built.store, target, path, kind), NamedNode(path)
    store = surroundings(built.store, focus)
    assert messages(store, focus) == set()
    values = list(store.quads_for_pattern(focus, prop, None))
    gone, new = spoil(kind, values, focus, prop)
    for quad in gone:
        store.remove(quad)
    store.extend(new)
    assert message in messages(store, focus)


def test_a_period_that_nobody_asserts_is_no_finding(built: Built) -> None:
    """A tenure that is only alleged or denied has no holder in the facts, and that is as it should be."""
    tenure = NamedNode(ID + "ana-berg--minister-northland")
    store = surroundings(built.store, tenure)
    for name in ("holder", "post", "from", "until"):
        for quad in list(store.quads_for_pattern(None, NamedNode(PLUA + name), None)):
            store.remove(quad)
    assert messages(store, tenure) == set()


def test_findings_come_sorted_and_once(built: Built) -> None:
    """Checks and shapes together give each finding once, in order, and name the resource."""
    store = Store()
    store.extend(built.store)
    memo = NamedNode(ID + "lake-memorandum")
    store.add(Quad(memo, NamedNode(RDFS + "label"), Literal("Another label"), CLAIMS))
    found = run_checks(store, ONTOLOGY)
    assert found == sorted(set(found))
    assert {finding.where for finding in found} == {"id:lake-memorandum"}
    assert {finding.message.rsplit(" ", 1)[1] for finding in found} == {"[label-not-one]", "[shape]"}
