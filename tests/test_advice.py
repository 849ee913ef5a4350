"""A query that finds nothing explains itself, at the right place; one that combines all with all is told so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Store
from sample_project import environment
from test_sparql import MISTAKES

from kg.errors import QueryError, QueryTimeout
from kg.namespaces import ID, header
from kg.server.dataset import Dataset
from kg.server.dataset import evaluate as over_http
from kg.sparql import evaluate, run
from kg.sparql.advice import advise
from kg.sparql.products import unconnected

DATA = """
graph:facts {
  id:pact a plua:Memorandum ; plua:signedBy id:anna ; plua:earliest "2025-09-18"^^xsd:date ; plua:drones 19 .
  id:raid a plua:Strike ; plua:price 1.5 ; plua:published "2025"^^edtf:EDTF .
  id:anna a plua:Person ; rdfs:label "Anna Nowak" ; skos:prefLabel "Anna"@en , "Анна"@uk .
  id:claim plua:asOf "2025-09-18T10:00:00Z"^^xsd:dateTime .
}
graph:ontology {
  plua:kills a rdf:Property . plua:signedBy a rdf:Property ; rdfs:label "signed by" . plua:Memorandum a rdfs:Class .
}
"""


@pytest.fixture(scope="module")
def store() -> Store:
    """One agreement, one strike, one person."""
    store = Store()
    store.load(header() + DATA, format=RdfFormat.TRIG)
    return store


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("SELECT * {\n ?s plua:signdBy ?o }", "line 2, column 5", "did you mean plua:signedBy?"),
        ("SELECT * { ?s plua:kills ?o }", "line 1, column 15", "in the ontology, but nothing in the graph has it"),
        ('SELECT * {\n ?s plua:earliest "2025-09-18" }', "line 2, column 19", 'write "2025-09-18"^^xsd:date'),
        ("SELECT * { ?s plua:drones '19' }", "line 1, column 27", "the number without quotes"),
        ('SELECT * { ?s skos:prefLabel "Anna" }', "line 1, column 30", 'write "Anna"@en'),
        ('SELECT * { ?s rdfs:label "Anna Nowak"@en }', "line 1, column 26", "without its language"),
        ('SELECT * { ?s rdfs:label "Ana Nowak" }', "line 1, column 26", "did you mean Anna Nowak?"),
        ('SELECT * { ?s plua:signedBy "Anna" }', "line 1, column 29", 'rdfs:label "Anna"'),
        ("SELECT * { ?s plua:drones id:pact }", "line 1, column 27", "not things like id:pact"),
        ("SELECT * { id:anna plua:signedBy ?x }", "line 1, column 12", "write ^plua:signedBy"),
        ("SELECT * { ?x plua:signedBy id:pact }", "line 1, column 29", "turn the pattern round"),
        ('SELECT * { ?s plua:earliest ?d FILTER(?d > "2025-01-01") }', "line 1, column 44", '"2025-01-01"^^xsd:date'),
        ('SELECT * { ?s plua:asOf ?d FILTER("2025-01-01"^^xsd:date < ?d) }', "line 1, column 35",
         '"2025-01-01T00:00:00Z"^^xsd:dateTime'),
        ("SELECT * { ?s plua:earliest ?d FILTER(?d > 2025-09-18) }", "line 1, column 44", "is a subtraction"),
        ('SELECT * { ?s skos:prefLabel ?l FILTER(?l = "Anna") }', "line 1, column 45", "compare STR(?l)"),
        ('SELECT * { ?s plua:signedBy ?w FILTER(?w = "Anna") }', "line 1, column 44", '?w rdfs:label "Anna"'),
        ("SELECT * { ?s plua:published '2025'^^xsd:date }", "line 1, column 30", '"2025"^^edtf:EDTF'),
        ("SELECT * {\n ?s a plua:Strike ;\n   plua:drones ?n }", "line 3, column 4", "nothing that the patterns"),
        ("SELECT * { ?s plua:drones ?n\n FILTER(?n > 20) }", "line 2, column 2", "this FILTER leaves none"),
        ("SELECT (COUNT(*) AS ?n) { ?s plua:drones 20 }", "line 1, column 42", "nothing has plua:drones 20"),
        ("SELECT * { { SELECT ?s { ?s plua:drones '1' } } }", "line 1, column 41", "without quotes"),
        ("SELECT * { ?s plua:drones ?n OPTIONAL { ?s plua:price '2' } FILTER(?n > 20)}", "line 1, column 55", "quotes"),
    ],
)  # fmt: skip
def test_an_empty_answer_is_explained_where_its_cause_is(store: Store, text: str, place: str, words: str) -> None:
    """A name, a type, a language, a direction, a pattern or a filter that leaves nothing is named at its place."""
    said = advise(store, text)
    assert said
    assert said[0].startswith(f"{place}: ")
    assert words in said[0]


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s plua:drones 19 }",
        "SELECT * { ?s plua:price ?p FILTER(?p > 1) }",
        "SELECT * { ?s plua:drones ?n FILTER(?n > 10.5) }",
        "SELECT * { ?s plua:earliest ?d FILTER(?d != 'x') }",
        "SELECT * { ?s plua:earliest ?d FILTER(YEAR(?d) = 2025) }",
        "SELECT * { ?s plua:drones ?n FILTER(?n = 20 - 1) }",
        "SELECT * { ?s skos:prefLabel ?l FILTER(STR(?l) = 'Anna') }",
        "SELECT * { ?s skos:prefLabel 'Anna'@en }",
        "SELECT * { ?s plua:signedBy/rdfs:label 'Anna Nowak' }",
        "SELECT * { << ?s plua:signedBy ?o >> plua:earliest ?x }",
    ],
)
def test_what_is_right_is_not_blamed(store: Store, text: str) -> None:
    """Where nothing is wrong, or nothing is known, nothing is said."""
    assert advise(store, text) == []


def test_a_parameter_is_looked_at_too(store: Store) -> None:
    """A value given as a parameter is judged like one written; its place is not in the text."""
    said = advise(store, "SELECT * { ?s plua:earliest ?day }", {"day": Literal("2025-09-18")})
    assert said[0].startswith("the values of plua:earliest are xsd:date")
    said = advise(store, "SELECT * { ?s plua:signedBy ?who }", {"who": NamedNode(ID + "anne")})
    assert said == ["id:anne is nowhere in the graph (did you mean id:anna?)"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("SELECT * {\n ?a plua:p ?b .\n ?c plua:q ?d . ?d plua:r ?e }", ["line 3, column 2"]),
        ("SELECT * { ?a plua:p ?b . ?c plua:q ?d . ?e plua:r ?f }", ["line 1, column 27", "line 1, column 42"]),
        ("SELECT * { ?a plua:p ?b OPTIONAL { ?a plua:q ?x . ?y plua:q ?z } }", ["line 1, column 51"]),
        ("SELECT * { ?a plua:p ?b . ?c plua:q ?d FILTER(?b < ?d) }", []),
        ("SELECT * { ?a plua:p ?b . ?c plua:q ?d . ?d plua:r ?a }", []),
        ("SELECT * { ?a plua:p ?b . BIND(STR(?b) AS ?s) ?c plua:q ?s }", []),
        ("SELECT * { ?a plua:p ?b OPTIONAL { ?b plua:x ?c } ?c plua:q ?d }", []),
        ("SELECT * { ?a plua:p ?b . id:x plua:q id:y }", []),
        ("SELECT *", []),
    ],
)
def test_patterns_that_share_nothing_are_named(text: str, places: list[str]) -> None:
    """A pattern that no variable, filter or computed value joins to those before it is shown."""
    assert [line.partition(": ")[0] for line in unconnected(text)] == places


def test_a_query_that_ran_out_of_time_is_told_what_it_combines(store: Store) -> None:
    """The hint stands in the error, whoever asked."""
    text = "SELECT (COUNT(*) AS ?n) { ?a ?p ?b .\n ?c ?q ?d . ?e ?r ?f . ?g ?s ?h . ?i ?t ?j . ?k ?u ?l . ?m ?v ?o }"
    with pytest.raises(QueryTimeout, match="line 2, column 2: this pattern shares no variable"):
        evaluate(store, text, list, timeout=0.05)


@pytest.mark.parametrize("text", [mistake[1] for mistake in MISTAKES], ids=[mistake[0] for mistake in MISTAKES])
def test_the_server_explains_mistakes_in_the_same_words(store: Store, text: str) -> None:
    """What the endpoint answers to a usual mistake is what the command line and Python say."""
    with pytest.raises(QueryError) as ours:
        run(store, text)
    with pytest.raises(QueryError) as served:
        over_http(store, text, Dataset())
    assert str(served.value) == str(ours.value)


@pytest.mark.parametrize("fmt", ["csv", "json", "table"])
def test_hints_never_change_the_answer(project: Path, fmt: str) -> None:
    """Stdout is what it would be without a hint; the hint is on stderr and the exit code is 0."""
    text = 'SELECT ?s { ?s plua:earliest "2025-09-10" }'
    done = subprocess.run(
        [sys.executable, "-m", "kg", "query", text, "--format", fmt],
        env=environment(KG_PROJECT=str(project)),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert (
        done.stdout
        == {"csv": "s\n", "json": '{"head":{"vars":["s"]},"results":{"bindings":[]}}\n', "table": "s\n─\n(0 rows)\n"}[
            fmt
        ]
    )
    assert done.stderr == (
        "kg: line 1, column 30: the values of plua:earliest are xsd:date, not plain texts, "
        'so "2025-09-10" matches none (write "2025-09-10"^^xsd:date)\n'
    )
