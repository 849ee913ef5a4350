"""Every check finds what it is for, says what to do, and leaves sound data alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store

from kg.build import Built
from kg.checks import Check, load_checks, run_check, run_checks
from kg.dataset import CLAIMS
from kg.errors import OntologyError
from kg.namespaces import ID, PLUA, RDFS

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "ontology"
CHECKS = {check.name: check for check in load_checks(ONTOLOGY / "checks")}
EXAMPLES = ONTOLOGY / "checks" / "examples"


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


def test_findings_come_sorted_and_once(built: Built) -> None:
    """Checks give each finding once, in order, and name the resource."""
    store = Store()
    store.extend(built.store)
    memo = NamedNode(ID + "lake-memorandum")
    store.add(Quad(memo, NamedNode(RDFS + "label"), Literal("Another label"), CLAIMS))
    found = run_checks(store, ONTOLOGY / "checks")
    assert found == sorted(set(found))
    assert {finding.where for finding in found} == {"id:lake-memorandum"}
    assert {finding.message.rsplit(" ", 1)[1] for finding in found} == {"[label-not-one]"}
