"""The query library: its headers, its parameters, and that a value is never more than a value."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import QuerySolutions, RdfFormat, Store

from kg.errors import OntologyError, StoreError, UnknownName, UsageError
from kg.namespaces import ID, header
from kg.queries import TYPES, Parameter, Query, bind, chosen, find, load, parse, term
from kg.sparql import run

TRIG = (
    header()
    + """
graph:facts {
  id:kyiv-memorandum-2025 plua:signedBy id:denys-shmyhal ; plua:earliest "2025-09-18"^^xsd:date .
  id:lublin-declaration-2020 plua:signedBy id:dmytro-kuleba ; plua:earliest "2020-07-28"^^xsd:date .
}
"""
)
WHO_SIGNED = """\
# title: Who signed an agreement
# question: Who signed {agreement}, on or after {day}, in what capacity,
#   and on whose word?
# asks: researcher, student
# tags: agreements, people
# level: 3
# teaches: A filter compares a date with a parameter,
#   and nothing else.
# param: agreement id plua:Agreement = id:kyiv-memorandum-2025 -- which agreement
# param: day date -- signed on this day or later
# columns: agreement, who

# A comment after the header is a comment: nothing.
SELECT ?agreement ?who {
  ?agreement plua:signedBy ?who ; plua:earliest ?date
  FILTER(?date >= ?day)
}
"""

HEAD = "# title: t\n# asks: a\n# tags: t\n# level: 1\n# teaches: T.\n"


@pytest.fixture
def store() -> Store:
    """Two agreements, one signature each."""
    store = Store()
    store.load(TRIG, format=RdfFormat.TRIG)
    return store


def question(text: str = WHO_SIGNED) -> Query:
    """The query of a text without faults."""
    query, faults = parse("who-signed", text)
    assert faults == []
    assert query is not None
    return query


def test_a_library_that_is_missing_is_no_empty_one(tmp_path: Path) -> None:
    """A build without its queries is damaged, and says so instead of listing none."""
    with pytest.raises(StoreError, match="missing"):
        load(tmp_path / "queries")


def test_figures_are_ordered_by_number_ranges_among_them() -> None:
    """A range stands where it begins: the engine alone puts 8 behind "11 to 19"."""
    library = load(Path(__file__).resolve().parent.parent / "ontology" / "queries")
    store = Store()
    values = ["19", "10", '"11 to 20"^^plua:NumericRange', "8", '"11 to 19"^^plua:NumericRange', "10.5", "100"]
    claims = [
        f"claim:{n} rdf:subject id:event ; rdf:predicate plua:drones ; rdf:object {value} ; plua:hedge plua:h ;"
        f" plua:mode plua:m ; plua:source source:s ."
        for n, value in enumerate(values)
    ]
    labels = 'plua:h rdfs:label "h" . plua:m rdfs:label "m" . source:s plua:publisher "P" .'
    store.load(header() + "\n".join([*claims, labels]), format=RdfFormat.TRIG)
    query = library["figure-by-claimant"]
    answer = run(store, query.text, parameters=bind(query, {"subject": "event", "property": "plua:drones"}))
    assert isinstance(answer, QuerySolutions)
    assert [row["value"].value for row in answer] == ["8", "10", "10.5", "11 to 19", "11 to 20", "19", "100"]


def test_no_query_sorts_values_of_different_kinds_as_they_are() -> None:
    """The engine dies while it sorts some twenty numbers, dates and ranges together; their texts have one order."""
    library = load(Path(__file__).resolve().parent.parent / "ontology" / "queries")
    orders = {name: query.text.rpartition("ORDER BY")[2] for name, query in library.items()}
    assert any("STR(?value)" in order for order in orders.values())
    assert [name for name, order in orders.items() if re.search(r"(?<!\()\?value\b", order)] == []


def test_a_header_becomes_a_query() -> None:
    """Title, question with its continuation, lists and typed parameters are read."""
    query = question()
    assert (query.name, query.title) == ("who-signed", "Who signed an agreement")
    assert query.question.endswith("in what capacity, and on whose word?")
    assert (query.asks, query.tags) == (("researcher", "student"), ("agreements", "people"))
    assert query.columns == ("agreement", "who")
    assert (query.level, query.teaches) == (3, "A filter compares a date with a parameter, and nothing else.")
    assert query.parameters == (
        Parameter("agreement", "id", "plua:Agreement", "id:kyiv-memorandum-2025", "which agreement"),
        Parameter("day", "date", about="signed on this day or later"),
    )
    assert query.text == WHO_SIGNED


@pytest.mark.parametrize(
    ("values", "who"),
    [
        ({"day": "2025-01-01"}, ["denys-shmyhal"]),
        ({"day": "2025-12-01"}, []),
        ({"day": "2020-01-01", "agreement": "lublin-declaration-2020"}, ["dmytro-kuleba"]),
        ({"day": "2020-01-01", "agreement": "id:lublin-declaration-2020"}, ["dmytro-kuleba"]),
    ],
)
def test_values_and_defaults_are_bound(store: Store, values: dict[str, str], who: list[str]) -> None:
    """A given value replaces the default; an id may be written with or without its prefix."""
    query = question()
    results = run(store, query.text, parameters=bind(query, values))
    assert isinstance(results, QuerySolutions)
    assert [row["who"].value for row in results] == [ID + name for name in who]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "who-signed needs day: signed on this day or later"),
        ({"day": "2025-01-01", "agrement": "x"}, "did you mean agreement?"),
        ({"day": "2025-02-30"}, "day = '2025-02-30' is no date"),
        ({"day": "20250101"}, "is no date"),
        ({"day": "2025-01-01", "agreement": "Kyiv Memorandum"}, "is no id"),
    ],
)
def test_missing_unknown_and_ill_typed_values_are_refused(values: dict[str, str], words: str) -> None:
    """Each is a usage error that says what is wanted."""
    with pytest.raises(UsageError) as caught:
        bind(question(), values)
    assert words in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("id", "aid-package-48--pt-91", "<https://w3id.org/plua/id/aid-package-48--pt-91>"),
        ("integer", "-19", '"-19"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        ("decimal", "1.5", '"1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        ("text", '"} DROP ALL', '"\\"} DROP ALL"'),
        ("iri", "plua:signedBy", "<https://w3id.org/plua/ontology#signedBy>"),
        ("iri", "<https://example.org/x>", "<https://example.org/x>"),
        ("iri", "https://example.org/x", "<https://example.org/x>"),
    ],
)
def test_each_type_makes_its_term(kind: str, value: str, expected: str) -> None:
    """A value becomes an IRI or a literal of its declared datatype."""
    assert str(term(Parameter("x", kind), value)) == expected


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("id", "a--"),
        ("id", "plua:Event"),
        ("id", "x> ?p ?o"),
        ("integer", "1.5"),
        ("integer", "١"),
        ("integer", "1 "),
        ("decimal", "1e3"),
        ("decimal", "."),
        ("iri", "no scheme"),
        ("iri", "signedBy"),
        ("iri", "https://example.org/a> }"),
        ("iri", "plua:a b"),
        ("date", "2025-W01-1"),
        ("date", ""),
    ],
)
def test_each_type_refuses_what_it_is_not(kind: str, value: str) -> None:
    """Nothing is guessed or trimmed into shape."""
    with pytest.raises(UsageError, match=f"is no {kind}") as caught:
        term(Parameter("x", kind), value)
    if kind == "iri":
        assert caught.value.hint == "a name with its prefix, as plua:date, or a whole IRI"


EVIL = st.text(st.sampled_from("abc:/?$-.0123456789{}<>\"'\\#\n \u202e|^`%();"), max_size=20)


@given(EVIL, st.sampled_from(TYPES))
@settings(max_examples=300, deadline=None)
def test_no_value_of_any_type_can_change_what_is_asked(value: str, kind: str) -> None:
    """A value is refused, or bound as one term that the query gives back unchanged, in one row."""
    text = f"{HEAD}# question: q\n# param: v {kind}\n# columns: v\n\nSELECT ?v {{}}"
    query, faults = parse("echo", text)
    assert faults == []
    assert query is not None
    try:
        terms = bind(query, {"v": value})
    except UsageError:
        return
    results = run(Store(), query.text, parameters=terms)
    assert isinstance(results, QuerySolutions)
    # The engine writes numbers its own way; everything else comes back as it went in.
    found = [str(row["v"]) for row in results]
    assert len(found) == 1
    assert found == [str(terms["v"])] or kind in ("integer", "decimal")


def faulty(*changes: tuple[str, str]) -> str:
    """The example with pieces replaced."""
    text = WHO_SIGNED
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (faulty(("# title: Who signed an agreement\n", "")), 1, "the header has no 'title'"),
        (faulty(("# tags: agreements, people", "# tags:")), 1, "the header has no 'tags'"),
        (faulty(("# level: 3\n", "")), 1, "the header has no 'level'"),
        (faulty(("# level: 3", "# level: easy")), 6, "there is no level 'easy' (from 1, the simplest, to 5)"),
        (faulty(("# level: 3", "# level: 6")), 6, "there is no level '6'"),
        (faulty(("# teaches:", "# teach:")), 7, "did you mean teaches?"),
        (faulty(("and nothing else.", "and nothing else")), 7, "ends with a full stop"),
        (faulty(("# asks:", "# ask:")), 4, "unknown header key 'ask' (did you mean asks?)"),
        (faulty(("# asks: researcher", "# researcher")), 4, "is no 'key: value'"),
        (faulty(("# tags:", "# title:")), 5, "'title' stands twice"),
        (faulty(("day date", "days date"), ("{day}", "{days}")), 10, "no variable ?days (did you mean day?)"),
        (faulty(("day date", "day data")), 10, "there is no parameter type 'data' did you mean date?"),
        (faulty(("day date", "day date = tomorrow")), 10, "is no date"),
        (faulty(("day date", "day date plua:Event")), 10, "only an id has a class"),
        (faulty(("day date -- signed", "day, date: signed")), 10, "is no parameter"),
        (faulty(("param: day", "param: agreement")), 10, "declared twice"),
        (faulty(("{day}", "{days}")), 2, "{days}, which is no parameter"),
        (faulty(("columns: agreement, who", "columns: who")), 11, "'columns' says who, the query gives agreement, who"),
        (faulty(("FILTER(?date", "FILTRE(?date")), 16, "did you mean FILTER"),
        (faulty(("SELECT ?agreement ?who", "ASK")), 11, "only a SELECT has 'columns'"),
        (faulty(("?agreement plua:signedBy", "SERVICE <http://x> {} ?agreement plua:signedBy")), 15, "SERVICE"),
    ],
)
def test_a_bad_file_is_told_where(text: str, line: int, words: str, tmp_path: Path) -> None:
    """Every fault of a header or its query has its file and line."""
    (tmp_path / "bad.rq").write_text(text, encoding="utf-8")
    with pytest.raises(OntologyError) as caught:
        load(tmp_path)
    assert f"{tmp_path / 'bad.rq'}:{line}: " in str(caught.value)
    assert words in str(caught.value)
    assert caught.value.exit_code == 3


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """One run shows everything there is to mend; a file that is no UTF-8 is one of them."""
    (tmp_path / "a.rq").write_text(faulty(("# asks:", "# ask:"), ("day date", "day data")), encoding="utf-8")
    (tmp_path / "b.rq").write_bytes(b"\xff")
    (tmp_path / "c.rq").write_text(WHO_SIGNED, encoding="utf-8")
    with pytest.raises(OntologyError) as caught:
        load(tmp_path)
    told = str(caught.value)
    assert [name for name in ("a.rq:1", "a.rq:4", "a.rq:10", "b.rq:1", "c.rq") if name in told] == [
        "a.rq:1",
        "a.rq:4",
        "a.rq:10",
        "b.rq:1",
    ]


def test_a_library_is_read_in_order_and_searched_by_name(tmp_path: Path) -> None:
    """Names are those of the files; a misspelt one is suggested; other files are left alone."""
    for name in ("who-signed.rq", "all-agreements.rq", "notes.txt"):
        (tmp_path / name).write_text(WHO_SIGNED, encoding="utf-8")
    library = load(tmp_path)
    assert list(library) == ["all-agreements", "who-signed"]
    assert find(library, "who-signed").name == "who-signed"
    with pytest.raises(UnknownName, match="did you mean who-signed"):
        find(library, "who-singed")


def test_a_library_is_listed_from_simplest_to_hardest_and_by_wish(tmp_path: Path) -> None:
    """Level, tag and who asks choose; a wish that nothing meets is told with what is near."""
    (tmp_path / "hard.rq").write_text(WHO_SIGNED, encoding="utf-8")
    easy = faulty(("# level: 3", "# level: 1"), ("tags: agreements, people", "tags: people"), ("researcher, ", ""))
    (tmp_path / "zeta.rq").write_text(easy, encoding="utf-8")
    library = load(tmp_path)
    assert [query.name for query in chosen(library)] == ["zeta", "hard"]
    assert [query.name for query in chosen(library, tag="agreements")] == ["hard"]
    assert [query.name for query in chosen(library, asks="student")] == ["zeta", "hard"]
    assert [query.name for query in chosen(library, asks="researcher", level=1)] == []
    with pytest.raises(UnknownName, match="no tag 'agreement'\ndid you mean agreements"):
        chosen(library, tag="agreement")
    with pytest.raises(UnknownName, match="there are researcher, student"):
        chosen(library, asks="nobody at all")


@pytest.mark.parametrize("body", ["ASK { ?who ?p ?o }", "DESCRIBE ?who", "CONSTRUCT { ?who ?p ?o } { ?who ?p ?o }"])
def test_other_kinds_of_query_need_no_columns(body: str, store: Store) -> None:
    """ASK, DESCRIBE and CONSTRUCT take parameters and name no columns."""
    head = HEAD + "# question: Is {who} there?\n# param: who id = id:kyiv-memorandum-2025\n"
    query = question(head + "\n" + body)
    results = run(store, query.text, parameters=bind(query, {}))
    assert bool(results) if body.startswith("ASK") else list(results)  # type: ignore[arg-type]
