"""What a query may do, how long it may take, and what a refused one is told."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store

from kg.errors import KGError, QueryError, QueryTimeout, UsageError
from kg.namespaces import ID, PLUA, XSD, header
from kg.sparql import Results, Term, evaluate, guard, run, unknown_terms
from kg.sparql.binding import bind
from kg.sparql.guard import MAX_DEPTH, MAX_STEPS, checked

TRIG = (
    header()
    + """
graph:ontology {
  plua:Memorandum a owl:Class ; rdfs:label "memorandum" .
  plua:signedBy a owl:ObjectProperty ; rdfs:label "signed by" .
  plua:place a owl:ObjectProperty ; rdfs:label "place" .
  plua:violationsRecorded a owl:DatatypeProperty ; rdfs:label "violations recorded" .
}
graph:registry {
  id:denys-shmyhal a plua:Person ; rdfs:label "Denys Shmyhal" .
  id:wladyslaw-kosiniak-kamysz a plua:Person ; rdfs:label "Władysław Kosiniak-Kamysz" .
  id:kyiv-memorandum-2025 a plua:Memorandum ; rdfs:label "Kyiv memorandum" .
  id:kyiv rdfs:label "Kyiv" .
}
graph:facts {
  id:kyiv-memorandum-2025 plua:signedBy id:denys-shmyhal , id:wladyslaw-kosiniak-kamysz ;
    plua:place id:kyiv ; plua:earliest "2025-09-18"^^xsd:date .
  id:drone-incursion-2025-09-10 plua:violationsRecordedMin 19 ; plua:violationsRecordedMax 21 .
}
graph:inferred-place { id:kyiv-memorandum-2025 plua:place id:kyiv . }
"""
)
SHMYHAL = NamedNode(ID + "denys-shmyhal")
MEMORANDUM = NamedNode(ID + "kyiv-memorandum-2025")


@pytest.fixture
def store() -> Store:
    """A small graph in the shape of a build."""
    store = Store()
    store.load(TRIG, format=RdfFormat.TRIG)
    return store


def rows(results: Results) -> list[tuple[str, ...]]:
    """Every row as the values of its terms."""
    assert isinstance(results, QuerySolutions)
    return [tuple("" if term is None else getattr(term, "value", str(term)) for term in row) for row in results]


# --- the guard --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word", "line", "column"),
    [
        ("SELECT * {\n  SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", "SERVICE", 2, 3),
        ("SELECT * { service silent ?x { ?s ?p ?o } }", "SERVICE", 1, 12),
        ("ASK { FILTER EXISTS { SERVICE ?x {} } }", "SERVICE", 1, 23),
        ("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "FROM", 1, 10),
        ("SELECT * FROM NAMED <http://127.0.0.1/> { ?s ?p ?o }", "FROM", 1, 10),
        *[
            (f"{word} <x:y>", word, 1, 1)
            for word in "LOAD CLEAR DROP CREATE ADD MOVE COPY INSERT DELETE".split()  # noqa: SIM905
        ],
    ],
)
def test_a_query_that_reaches_out_or_changes_is_refused(text: str, word: str, line: int, column: int) -> None:
    """SERVICE, FROM and every update are refused with their place, in at most two lines."""
    with pytest.raises(QueryError) as caught:
        guard(text)
    assert str(caught.value).startswith(f"line {line}, column {column}: {word} is refused")
    assert len(str(caught.value).splitlines()) <= 2
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?service ?from { ?service ex:from $load }",
        'SELECT * { ?s ?p \'SERVICE <x> {}\' , "FROM" , \'\'\'DROP\n\'ALL\'\'\' , """LOAD "x" """ }',
        "SELECT * { ?s ?p ?o } # SERVICE <http://x> { }",
        "SELECT * { <http://example.org/service> dcat:service ?o ; sd:Service 'x'@from }",
        "SELECT * { ?s ?p ?o FILTER(?a < ?b && ?c > ?d) FILTER(?a<?b) }",
        "SELECT * { <https://example.org/O'Brien_(x),&y#z> ?p ?o }",
        r'SELECT * { ?s ?p "a\"SERVICE\" \\" }',
    ],
)
def test_the_refused_words_are_fine_where_they_are_no_keywords(text: str) -> None:
    """A variable, a name, a string, a comment or an IRI may contain any word."""
    guard(text)


@pytest.fixture(scope="module")
def canary() -> Iterator[tuple[str, list[int]]]:
    """An address that notes every connection."""
    hits: list[int] = []
    server = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            hits.append(1)
            connection.close()

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{server.getsockname()[1]}/", hits
    server.close()


HIDDEN = [
    "SELECT * { SERVICE <U> {?a ?b ?c} }",
    "SELECT * { ?s ?p trueSERVICE <U> {?a ?b ?c} }",
    "PREFIX : <U> SELECT * { SERVICE:x {?a ?b ?c} }",
    "PREFIX : <U> PREFIX service: <http://s/> SELECT * { service:x {?a ?b ?c} }",
    "PREFIX : <U> SELECT * { ?s ?p trueSERVICE:x {?a ?b ?c} }",
    "SELECT * { ?s ?p ?o FILTER(1<2)SERVICE#>\n<U> {?a ?b ?c} }",
    "SELECT * { ?s ?p ?o FILTER('0'<'a>')SERVICE <U> {?a ?b ?c} FILTER('0'<'1') }",
    "SELECT * {# x\rSERVICE <U> {?a ?b ?c}\n}",
    "SELECT * { VALUES ?x { '''a' } SERVICE <U> {?a ?b ?c} #\\q'''\n }",
    "SELECT * { VALUES ?x { '''a' } SERVICE <U> {?a ?b ?c} #\\ud800'''\n }",
]


@pytest.mark.parametrize("text", HIDDEN)
def test_no_spelling_of_service_passes(text: str, canary: tuple[str, list[int]]) -> None:
    """The engine reads without a tokenizer; a SERVICE that only it can see is refused too."""
    address, hits = canary
    with pytest.raises(QueryError):
        guard(text.replace("<U>", f"<{address}>"))
    assert not hits


def test_the_engine_alone_would_have_sent_a_request() -> None:
    """The cases above are worth refusing: left to itself the engine follows the address."""
    hits: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            server.accept()[0].close()
            hits.append(1)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        text = HIDDEN[5].replace("<U>", f"<http://127.0.0.1:{server.getsockname()[1]}/>")
        one = Store()
        one.add(Quad(SHMYHAL, SHMYHAL, SHMYHAL))
        with pytest.raises(OSError):  # noqa: PT011 - the words are the platform's
            one.query(text.replace("SELECT *", "ASK"))
        thread.join(5)
    assert hits


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "SERVICE",
            "<U>",
            "{?a ?b ?c}",
            "{",
            "}",
            "(",
            ")",
            "'",
            '"',
            "'''",
            "#",
            "\n",
            "\r",
            "<",
            ">",
            "1",
            "true",
            "\\q",
            "\\'",
            "FILTER(1<2",
            "?x",
            ":",
            "x",
            ".",
            "&&",
            "VALUES ?v {",
            " ",
            "ex:a",
            "@en",
            "_:b",
            "%20",
        ]
    ),
    max_size=9,
)


@given(FRAGMENTS, FRAGMENTS)
@settings(max_examples=400, deadline=None)
def test_whatever_passes_the_guard_sends_nothing(canary: tuple[str, list[int]], a: list[str], b: list[str]) -> None:
    """However words, quotes and brackets are mixed around a SERVICE, no connection is made."""
    address, hits = canary
    text = "PREFIX : <U> PREFIX ex: <http://e/> ASK { " + "".join([*a, "SERVICE <U> {?a ?b ?c}", *b]) + " }"
    text = text.replace("<U>", f"<{address}>")
    store = Store()
    store.add(Quad(SHMYHAL, SHMYHAL, Literal(1)))
    with contextlib.suppress(KGError):
        evaluate(store, text, bool)
    assert not hits


@pytest.mark.parametrize(("opening", "closing"), ["()", "{}", "[]"])
def test_nesting_has_a_limit_far_below_the_engines(opening: str, closing: str) -> None:
    """100 levels pass, 101 do not, and 20,000 neither kill the process nor take long."""
    guard(opening * MAX_DEPTH + closing * MAX_DEPTH)
    for depth in (MAX_DEPTH + 1, 20_000):
        with pytest.raises(QueryError, match="nested deeper than 100"):
            guard(opening * depth + closing * depth)
    with pytest.raises(QueryError, match="nested deeper than 100"):
        guard("({[" * 40)


@pytest.mark.parametrize("chain", ["!", "|| ?x ", "+ ?x ", "BIND(1 AS ?a) ", "(1 AS ?x) ", "/ex:p"])
def test_long_chains_are_refused_because_the_engine_recurses_over_them(chain: str) -> None:
    """More than a thousand operators or keywords are refused; as many values are not."""
    with pytest.raises(QueryError, match="operators and keywords"):
        guard(chain * (MAX_STEPS + 1))
    guard("SELECT * { VALUES ?x { " + "1 " * 50_000 + "} }")


def test_what_passes_the_limits_does_not_crash_the_engine() -> None:
    """The worst queries the guard lets through are answered or refused by a living process."""
    worst = [
        "ASK { FILTER(" + "!" * 900 + "true) }",
        "ASK { FILTER(" + "||".join(["?x"] * 900) + ") }",
        "ASK { " + " ".join(f"BIND(1 AS ?a{i})" for i in range(300)) + " }",
        "ASK { " + "FILTER NOT EXISTS {" * 95 + "}" * 95 + " }",
        "ASK { FILTER(" + "STR(" * 95 + "1" + ")" * 95 + ") }",
    ]
    code = "import sys\nfrom pyoxigraph import Store\nfrom kg.sparql import evaluate\n"
    code += "for text in sys.stdin.read().split('\\0'): evaluate(Store(), text, bool)\nprint('alive')"
    done = subprocess.run([sys.executable, "-c", code], input="\0".join(worst), capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ASK {} #" + "x" * 1_000_001, "1,000,009 bytes"),
        ("ASK { ?s ?p '\0' }", "column 14: a NUL"),
        ("ASK { ?s ?p '\ud800' }", "column 14: half a character"),
        ("ASK { ?s ?p 'x }", "column 13: this string does not end"),
        ('ASK { ?s ?p """x" }', "column 13: this string does not end"),
        (r"ASK { ?s ?p 'a\q' }", r"column 15: \q is no escape"),
        ("ASK { FILTER(?a<?b&&?c>?d) }", "can be read as an IRI or as a comparison"),
    ],
)
def test_malformed_text_is_refused_at_its_place(text: str, words: str) -> None:
    """Size, NUL, lone surrogates, unfinished strings and an ambiguous < are named."""
    with pytest.raises(QueryError) as caught:
        guard(text)
    assert words in str(caught.value)


def test_the_guard_takes_linear_time() -> None:
    """A long run of the most awkward characters is read in seconds, not hours."""
    for awkward in ("a.", "a:", '"', "'''", "\\", "<", "?", "ex:....", "#"):
        start = time.monotonic()
        with contextlib.suppress(QueryError):
            guard(awkward * (200_000 // len(awkward)))
        assert time.monotonic() - start < 10


# --- running ----------------------------------------------------------------------------------------------------


def test_the_prefixes_of_the_graph_need_no_declaration(store: Store) -> None:
    """Known prefixes are there; a query that declares one differently means its own."""
    assert rows(run(store, "SELECT ?p { id:kyiv-memorandum-2025 plua:earliest ?p }")) == [("2025-09-18",)]
    own = "PREFIX plua: <https://example.org/> SELECT (STR(plua:x) AS ?iri) {}"
    assert rows(run(store, own)) == [("https://example.org/x",)]


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("SELECT * { ?s ?p ?o }", "s p o"),
        ("SELECT DISTINCT*{ ?z plua:signedBy ?a }", "z a"),
        ("PREFIX x: <http://x/> # *\nSELECT REDUCED * { ?z a ?t { SELECT * { ?z rdfs:label ?l } } }", "z t l"),
        (
            "SELECT * { VALUES (?q ?b) {(1 2)} BIND(1 AS $a) OPTIONAL { ?c ?d [] } GRAPH ?g { ?c a ?e } }",
            "q b a c d g e",
        ),
        ("SELECT * { ?z a ?t MINUS { ?y rdfs:label ?l } FILTER NOT EXISTS { ?z ?x ?w } }", "z t"),
        ("SELECT ?o ?s { { SELECT * { ?s ?p ?o } } }", "o s"),
        ("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "n"),
        ("SELECT * { }", ""),
    ],
)
def test_the_columns_of_a_star_are_in_the_order_of_the_query(store: Store, text: str, columns: str) -> None:
    """What is not visible outside is none; a value in a variable's place leaves the others in their order."""
    results = run(store, text)
    assert isinstance(results, QuerySolutions)
    assert [name.value for name in results.variables] == columns.split()
    bound = run(store, "SELECT * { ?s ?p ?o }", parameters={"p": NamedNode(PLUA + "place")})
    assert isinstance(bound, QuerySolutions)
    assert [name.value for name in bound.variables] == ["s", "o"]


def test_every_kind_of_query_runs(store: Store) -> None:
    """SELECT, ASK, CONSTRUCT and DESCRIBE give the engine's own result types."""
    assert isinstance(run(store, "SELECT * { ?s ?p ?o }"), QuerySolutions)
    assert isinstance(run(store, "ASK { ?s ?p ?o }"), QueryBoolean)
    assert isinstance(run(store, "DESCRIBE id:kyiv"), QueryTriples)


@pytest.mark.parametrize(
    ("text", "parameters", "expected"),
    [
        ("SELECT ?a { ?a plua:signedBy ?who }", {"who": SHMYHAL}, [(MEMORANDUM.value,)]),
        ("SELECT ?a { ?a plua:signedBy $who }", {"who": SHMYHAL}, [(MEMORANDUM.value,)]),
        ("SELECT ?who ?a { ?a plua:signedBy ?who }", {"who": SHMYHAL}, [(SHMYHAL.value, MEMORANDUM.value)]),
        ("SELECT DISTINCT ?a { ?a ?p ?o FILTER(?o = ?who) }", {"who": SHMYHAL}, [(MEMORANDUM.value,)]),
        (
            "SELECT ?n { id:kyiv rdfs:label ?n OPTIONAL { ?x plua:signedBy ?o FILTER(?o = ?who) } FILTER(!BOUND(?x)) }",
            {"who": MEMORANDUM},
            [("Kyiv",)],
        ),
        (
            "SELECT ?a { { ?a plua:signedBy ?who } UNION { ?a plua:owns ?who } }",
            {"who": SHMYHAL},
            [(MEMORANDUM.value,)],
        ),
        ("SELECT ?a { { SELECT ?a { ?a plua:signedBy ?who } } }", {"who": SHMYHAL}, [(MEMORANDUM.value,)]),
        ("SELECT ?a { { SELECT ?a ?who { ?a plua:signedBy ?who } } }", {"who": SHMYHAL}, [(MEMORANDUM.value,)]),
        (
            "SELECT ?who (COUNT(?a) AS ?n) { ?a plua:signedBy ?who } GROUP BY ?who",
            {"who": SHMYHAL},
            [(SHMYHAL.value, "1")],
        ),
        ("SELECT ?a (COUNT(*) AS ?n) { ?a plua:signedBy ?w } GROUP BY ?a HAVING(?n > ?m)", {"m": Literal(2)}, []),
        (
            "SELECT ?a { ?a plua:signedBy ?who } ORDER BY ?who DESC(?who) LIMIT 1",
            {"who": SHMYHAL},
            [(MEMORANDUM.value,)],
        ),
        ("SELECT (EXISTS { ?a plua:signedBy ?who } AS ?b) ?who {}", {"who": SHMYHAL}, [("true", SHMYHAL.value)]),
        ("SELECT ?x { BIND(BOUND(?who) AS ?x) }", {"who": SHMYHAL}, [("true",)]),
        (
            "SELECT ?a { ?a plua:earliest ?d FILTER(?d <= ?day) }",
            {"day": Literal("2025-09-17", datatype=NamedNode(XSD + "date"))},
            [],
        ),
        ("SELECT ?a { MINUS { ?a plua:signedBy ?who } ?a plua:earliest ?d }", {"who": SHMYHAL}, [(MEMORANDUM.value,)]),
        (
            "SELECT ?a { GRAPH ?g { ?a plua:place ?p } }",
            {"g": NamedNode("https://w3id.org/plua/graph/facts")},
            [(MEMORANDUM.value,)],
        ),
    ],
)
def test_a_parameter_holds_wherever_its_variable_stands(
    store: Store, text: str, parameters: dict[str, Term], expected: list[tuple[str, ...]]
) -> None:
    """In patterns, filters, OPTIONAL, UNION, subqueries, groups and orders; a projected one stays a column."""
    assert rows(run(store, text, parameters=parameters)) == expected


def test_parameters_work_in_every_kind_of_query(store: Store) -> None:
    """ASK, DESCRIBE and CONSTRUCT take them too."""
    who: dict[str, Term] = {"who": SHMYHAL}
    assert run(store, "ASK { ?a plua:signedBy ?who }", parameters=who)
    assert not run(store, "ASK { ?who plua:signedBy ?a }", parameters=who)
    described = run(store, "DESCRIBE ?who", parameters=who)
    assert isinstance(described, QueryTriples)
    assert {triple.subject for triple in described} == {SHMYHAL}
    built = run(store, "CONSTRUCT { ?who plua:signed ?a } WHERE { ?a plua:signedBy ?who }", parameters=who)
    assert isinstance(built, QueryTriples)
    assert [str(triple.predicate) for triple in built] == [f"<{PLUA}signed>"]


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30))
@settings(max_examples=150, deadline=None)
def test_a_value_is_a_value_whatever_it_contains(value: str) -> None:
    """A text full of quotes, braces and keywords comes back as itself and changes nothing else of the query."""
    result = run(Store(), "SELECT ?v (STR(?v) AS ?same) { FILTER(STRLEN(?v) >= 0) }", parameters={"v": Literal(value)})
    assert rows(result) == [(value, value)]


def test_injection_finds_nothing(store: Store) -> None:
    """A value that tries to close the pattern is compared as text and matches no label."""
    evil = Literal('x") } UNION { ?s ?p ?o } #')
    assert rows(run(store, "SELECT ?s { ?s rdfs:label ?l FILTER(?l = ?x) }", parameters={"x": evil})) == []
    bound = bind("ASK { ?s ?p ?x }", checked("ASK { ?s ?p ?x }"), {"x": evil})
    assert [token.text for token in checked(bound)][-2:] == [str(evil), "}"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SELECT ?s { ?s ?p ?whom }", "no variable ?who"),
        ("SELECT ?s { BIND(1 AS ?who) }", "gives ?who a value itself"),
        ("SELECT ?s { VALUES ?who { 1 } }", "gives ?who a value itself"),
        ("SELECT ?s { ?s ?who ?o }", "stands where its value cannot"),
    ],
)
def test_a_parameter_that_does_not_fit_the_query_is_refused(text: str, words: str) -> None:
    """Unknown, computed or misplaced parameters are usage errors."""
    with pytest.raises(UsageError) as caught:
        run(Store(), text, parameters={"who": Literal("x")})
    assert words in str(caught.value)


def test_a_syntax_error_keeps_its_place_when_parameters_are_bound() -> None:
    """The place is that of the text as written, not of the text with its values in it."""
    with pytest.raises(QueryError, match="line 2, column 8: there is no function CONTAIN"):
        run(Store(), "SELECT ?s { ?s ?p ?who\nFILTER(CONTAIN(?s)) }", parameters={"who": SHMYHAL})


# --- explaining -------------------------------------------------------------------------------------------------

MISTAKES = [
    ("an undeclared prefix", "SELECT ?s {\n  ?s rdsf:label ?o }", 2, 6, "rdfs"),
    ("a missing dot", "SELECT ?s {\n  ?s plua:p ?o\n  ?s plua:q ?z }", 2, 15, "dot"),
    ("typographic quotes", "SELECT ?s {\n  ?s plua:p “x” }", 2, 13, "typographic"),
    ("an unclosed brace", "SELECT ?s {\n  ?s plua:p ?o", 1, 11, "never closed"),
    ("a missing brace", "SELECT ?s\nWHERE ?s plua:p ?o }", 2, 6, "needs a {"),
    ("a comma in SELECT", "SELECT ?s, ?o { ?s plua:p ?o }", 1, 10, "comma"),
    ("a double equals sign", "SELECT ?s { ?s plua:p ?o\n FILTER(?o == 3) }", 2, 12, "write ="),
    ("an ungrouped variable", "SELECT ?s (COUNT(?o) AS ?n)\n{ ?s plua:p ?o }", 1, 8, "GROUP BY ?s"),
    ("a misspelt keyword", "SELCT ?s { ?s plua:p ?o }", 1, 1, "SELECT"),
    ("an unknown function", 'SELECT ?s { ?s plua:p ?o\n FILTER(CONTAIN(?o, "x")) }', 2, 9, "CONTAINS"),
    ("a missing object", "SELECT ?s {\n  ?s plua:p .\n  ?s plua:q ?z }", 2, 12, "object is missing"),
    ("an empty right side", "SELECT ?s { ?s plua:p ?o\n FILTER(?o > ) }", 2, 14, "right of >"),
    ("FILTER without brackets", "SELECT ?s { ?s plua:p ?o\n FILTER ?o = 3 }", 2, 9, "brackets"),
    ("an aggregate without a name", "SELECT COUNT(?s) AS ?n { ?s plua:p ?o }", 1, 8, "AS ?name"),
    ("Turtle's prefix", "@prefix x: <http://x/> .\nSELECT * {}", 1, 1, "PREFIX"),
    ("modifiers out of order", "SELECT ?s {?s ?p ?o} LIMIT 3\nORDER BY ?s", 2, 1, "too late"),
    ("a variable without its mark", "SELECT ?s { ?s plua:p who }", 1, 23, "?who"),
    ("the wrong bracket", "SELECT ?s { ?s plua:p ?o )", 1, 26, "closed first"),
    ("a name given twice", "SELECT ?s { BIND(1 AS ?s)\n BIND(2 AS ?s) }", 2, 12, "already"),
    ("a missing argument", 'SELECT ?s { ?s plua:p ?o\n FILTER regex(?o "x") }', 2, 9, "arguments of regex"),
    ("an empty query", "# nothing\n", 1, 1, "empty"),
    ("an upper-case a", "SELECT ?s { ?s A plua:Event }", 1, 16, "lower-case a"),
    ("a pasted space", "SELECT ?s {\n ?s\u00a0plua:p ?o }", 2, 4, "no-break space"),
    ("a class without its prefix", "SELECT ?s { ?s a Person }", 1, 18, "a class has a prefix, as plua:Person"),
    ("no SPARQL at all", "how many drones", 1, 1, "a query begins with SELECT, ASK or DESCRIBE"),
    ("LIMIT without a number", "SELECT ?s { ?s ?p ?o } LIMIT ten", 1, 30, "?ten"),
]


@pytest.mark.parametrize(("text", "line", "column", "hint"), [m[1:] for m in MISTAKES], ids=[m[0] for m in MISTAKES])
def test_usual_mistakes_are_explained_where_they_are(text: str, line: int, column: int, hint: str) -> None:
    """Each usual mistake is named at its line and column, the line is shown with a caret, and a hint says what next."""
    with pytest.raises(QueryError) as caught:
        run(Store(), text)
    told = str(caught.value)
    assert told.startswith(f"line {line}, column {column}: ")
    assert hint in told
    shown, caret = told.splitlines()[1:3]
    assert shown.strip() == text.splitlines()[line - 1].replace("\u00a0", " ").strip()
    assert caret == " " * (column + 1) + "^"


@given(
    st.lists(
        st.sampled_from(
            [
                "SELECT",
                "?s",
                "{",
                "}",
                "(",
                ")",
                "plua:p",
                ".",
                ";",
                "FILTER",
                "=",
                "AS",
                "1",
                "GROUP",
                "BY",
                "[",
                "]",
                "^^",
                "/",
                "VALUES",
                "<<",
                "'x'",
                "@en",
                "LIMIT",
            ]
        ),
        max_size=14,
    )
)
@settings(max_examples=300, deadline=None)
def test_every_refusal_is_explained(words: list[str]) -> None:
    """Whatever the words, the answer is a result or a QueryError with a message, never another failure."""
    told = ""
    with contextlib.suppress(UsageError):
        try:
            run(Store(), " ".join(words))
            told = "line 1"
        except QueryError as error:
            told = str(error)
            raise
    assert told.startswith("line 1")


def test_names_that_are_nowhere_are_reported_with_the_nearest(store: Store) -> None:
    """After an empty answer the misspelt id, property and graph are named; what exists or is foreign is not."""
    text = "SELECT * { GRAPH graph:fact { id:denys-shmyhall plua:signdBy ?x ; plua:place <https://example.org/x> } }"
    assert unknown_terms(store, text) == [
        "line 1, column 18: graph:fact is nowhere in the graph (did you mean graph:facts?)",
        "line 1, column 31: id:denys-shmyhall is nowhere in the graph (did you mean id:denys-shmyhal?)",
        "line 1, column 49: plua:signdBy is nowhere in the graph (did you mean plua:signedBy?)",
    ]
    assert unknown_terms(store, "PREFIX id: <https://w3id.org/plua/id/> ASK { ?x plua:place id:kyiv }") == []
    absent: dict[str, Term] = {"who": NamedNode(ID + "nobody")}
    assert unknown_terms(store, "ASK { ?x plua:place ?who }", absent) == ["id:nobody is nowhere in the graph"]


def test_of_many_names_that_are_nowhere_some_are_compared_and_the_rest_counted(store: Store) -> None:
    """A long list of ids from elsewhere costs no comparison of each with everything, and none goes unmentioned."""
    found = unknown_terms(store, f"ASK {{ VALUES ?x {{ {' '.join(f'id:elsewhere-{n}' for n in range(1, 1012))} }} }}")
    assert [line.partition(": ")[2].split()[0] for line in found[:-1]] == [f"id:elsewhere-{n}" for n in range(1, 11)]
    assert found[-1] == "1,001 more names in the query are nowhere in the graph"
    (*_, last) = unknown_terms(store, f"ASK {{ VALUES ?x {{ {' '.join(f'id:elsewhere-{n}' for n in range(11))} }} }}")
    assert last == "1 more name in the query is nowhere in the graph"


# --- time -------------------------------------------------------------------------------------------------------

HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?f) }"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store on disk whose cartesian product takes hours."""
    path = tmp_path_factory.mktemp("large") / "store"
    store = Store(str(path))
    predicate, graph = NamedNode("http://e/p"), NamedNode("http://e/g")
    store.extend(Quad(NamedNode(f"http://e/{i}"), predicate, Literal(i), graph) for i in range(3000))
    store.flush()
    return path


def script(path: Path, body: str) -> list[str]:
    """A Python process that opens the store and runs the heavy query."""
    start = "import os, sys\nfrom pyoxigraph import Store\nfrom kg.sparql import evaluate\nfrom kg.errors import *\n"
    start += f"store, heavy = Store.read_only({str(path)!r}), {HEAVY!r}\nprint('ready', flush=True)\n"
    return [sys.executable, "-c", start + textwrap.dedent(body)]


def test_a_timeout_reaches_the_caller_and_leaves_the_process_alive(large: Path) -> None:
    """QueryTimeout comes on time even within an aggregate, and the host can go on working."""
    body = """
        import time
        begin = time.monotonic()
        try:
            evaluate(store, heavy, list, timeout=0.3)
        except QueryTimeout as error:
            print(error.exit_code, time.monotonic() - begin < 5, error.message)
        print(evaluate(store, "ASK { ?s ?p ?o }", bool, timeout=30))
        sys.stdout.flush()
        os._exit(0)
    """
    done = subprocess.run(script(large, body), capture_output=True, text=True, timeout=60)
    assert done.stdout == "ready\n124 True the query ran longer than 0.3 s and has no answer\nTrue\n", done.stderr
    assert done.returncode == 0


def test_ctrl_c_ends_a_running_aggregate_at_once(large: Path) -> None:
    """SIGINT during a query is a KeyboardInterrupt in the caller, who can end the process with 130."""
    body = """
        try:
            evaluate(store, heavy, list)
        except KeyboardInterrupt:
            os._exit(130)
    """
    process = subprocess.Popen(script(large, body), stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    time.sleep(0.5)
    begin = time.monotonic()
    os.kill(process.pid, signal.SIGINT)
    assert process.wait(timeout=20) == 130
    assert time.monotonic() - begin < 5
    process.stdout.close()


def test_a_fast_query_ends_within_its_time(store: Store) -> None:
    """What the consumer returns comes back, and its errors too, whole."""
    assert evaluate(store, "SELECT ?p { ?p a plua:Person }", lambda found: len(list(found)), timeout=30) == 2  # type: ignore[arg-type]

    def fail(_: Results) -> None:
        raise KGError("from the consumer")

    with pytest.raises(KGError, match="from the consumer"):
        evaluate(store, "ASK {}", fail, timeout=30)
    with pytest.raises(QueryError, match="SERVICE"):
        evaluate(store, "ASK { SERVICE <http://x> {} }", bool, timeout=30)
    assert issubclass(QueryTimeout, TimeoutError)


def test_importing_the_query_path_loads_nothing_heavy() -> None:
    """Running a query and writing CSV imports neither rdflib nor rich, json, csv or the explanations."""
    code = "import sys; from kg.sparql import run; from kg.results import render; from pyoxigraph import Store\n"
    code += "render(run(Store(), 'SELECT ?s {}'), 'csv')\n"
    code += "print([m for m in ('rdflib', 'rich', 'json', 'csv', 'kg.sparql.explain') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
