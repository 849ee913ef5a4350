"""Results as text: what each format says, and that none of them lies, cuts or breaks."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse

from kg.errors import QueryError, UnknownName, UsageError
from kg.namespaces import ID, PLUA, header
from kg.results import GRAPH_FORMATS, ROW_FORMATS, render
from kg.sparql import run
from kg.text import visible

TRIG = (
    header()
    + """
graph:registry {
  id:denys-shmyhal a plua:Person ; rdfs:label "Denys Shmyhal" .
  id:wladyslaw-kosiniak-kamysz a plua:Person ; rdfs:label "Władysław Kosiniak-Kamysz" .
  id:kyiv-memorandum-2025 a plua:Memorandum ; rdfs:label "Kyiv memorandum" .
}
graph:facts {
  id:kyiv-memorandum-2025 plua:signedBy id:denys-shmyhal , id:wladyslaw-kosiniak-kamysz ;
    plua:earliest "2025-09-18"^^xsd:date .
  id:drone-incursion-2025-09-10 plua:violationsRecordedMin 19 ; plua:violationsRecordedMax 21 .
}
"""
)
SIGNED = "SELECT ?agreement ?who { ?agreement plua:signedBy ?who } ORDER BY ?who"
NAMES = {ID + "denys-shmyhal": "Denys Shmyhal", ID + "kyiv-memorandum-2025": "Kyiv memorandum"}


@pytest.fixture
def store() -> Store:
    """A small graph in the shape of a build."""
    store = Store()
    store.load(TRIG, format=RdfFormat.TRIG)
    return store


def one(*values: str | Literal) -> Store:
    """A store in which one thing has these values."""
    store = Store()
    for value in values:
        term = value if isinstance(value, Literal) else Literal(value)
        store.add(Quad(NamedNode(ID + "x"), NamedNode(PLUA + "gist"), term))
    return store


def labels(iris: AbstractSet[str]) -> Mapping[str, str]:
    """Know the labels of two things."""
    return {iri: NAMES[iri] for iri in iris & NAMES.keys()}


def text(store: Store, query: str, fmt: str | None = None, **options: object) -> str:
    """Run and render."""
    return render(run(store, query), fmt, **options).decode()  # type: ignore[arg-type]


# --- tables -----------------------------------------------------------------------------------------------------


def test_a_table_shows_labels_beside_short_names_and_counts_its_rows(store: Store) -> None:
    """Where a label is known it stands before the name; where not, the name stands alone."""
    lines = text(store, SIGNED, labels=labels).splitlines()
    assert lines[0].split() == ["agreement", "who"]
    assert "Kyiv memorandum · id:kyiv-memorandum-2025" in lines[2]
    assert lines[2].endswith("Denys Shmyhal · id:denys-shmyhal")
    assert lines[3].endswith("  id:wladyslaw-kosiniak-kamysz")
    assert lines[4:] == ["(2 rows)"]


def test_labels_are_asked_for_once_with_everything_the_answer_mentions(store: Store) -> None:
    """One look-up for all IRIs, not one each."""
    asked: list[AbstractSet[str]] = []

    def note(iris: AbstractSet[str]) -> Mapping[str, str]:
        asked.append(iris)
        return {}

    render(run(store, SIGNED), "table", labels=note)
    people = {"denys-shmyhal", "wladyslaw-kosiniak-kamysz", "kyiv-memorandum-2025"}
    assert asked == [{ID + name for name in people}]


@pytest.mark.parametrize("width", [None, 20, 80])
def test_a_table_cuts_nothing(width: int | None) -> None:
    """A long value is whole on one line without a terminal, and folded to its width with one."""
    value = "".join(chr(0x410 + i % 32) for i in range(500))
    lines = text(one(value), "SELECT ?o { ?s ?p ?o }", width=width).splitlines()
    assert "".join(line.strip() for line in lines[2:-1]) == value
    assert "…" not in "".join(lines)
    assert all(len(line) <= (width or 1000) for line in lines)


def test_numbers_stand_to_the_right_and_markup_is_text() -> None:
    """A column of numbers is aligned at its end; square brackets are no style of the table's."""
    query = "SELECT ?n ?o { VALUES (?n ?o) { (5 '[red]a') (12345 'b') } }"
    lines = text(Store(), query).splitlines()
    assert lines[2:4] == ["    5   [red]a", "12345   b"]


def test_an_empty_answer_and_an_unbound_cell_are_shown(store: Store) -> None:
    """No rows is said; a missing value is an empty cell."""
    assert text(store, "SELECT ?x { ?x plua:nowhere ?y }").splitlines()[-1] == "(0 rows)"
    assert text(store, "SELECT ?a ?b { BIND('x' AS ?a) }").splitlines()[2:] == ["x", "(1 row)"]
    assert text(Store(), "SELECT * {}").splitlines()[-1] == "(1 row)"


@given(st.text(st.characters(codec="utf-8"), max_size=30))
@settings(max_examples=200, deadline=None)
def test_nothing_in_a_cell_can_break_a_line_or_turn_it_round(value: str) -> None:
    """Whatever a label contains, no control or direction mark reaches the terminal."""
    shown = visible(value)
    assert all(char.isprintable() or char in "\u200c\u200d\u00a0\u202f" for char in shown)
    assert len(f"a{shown}b".splitlines()) == 1


def test_direction_marks_are_spelt_out() -> None:
    """A right-to-left override is seen, in tables and Markdown alike."""
    for fmt in ("table", "markdown"):
        shown = text(one("safe\u202eexe.txt\x1b[31m\n"), "SELECT ?o { ?s ?p ?o }", fmt)
        assert "\u202e" not in shown
        assert "\x1b" not in shown
        assert "u202eexe.txt" in shown


def test_markdown_escapes_what_would_be_markup(store: Store) -> None:
    """Pipes, line breaks, HTML and emphasis stay text; the table keeps its shape; labels are there."""
    lines = text(one("a|b\n<script>*x*_y_[z](u)`c`"), "SELECT ?o { ?s ?p ?o }", "markdown").splitlines()
    assert lines == ["| o |", "| --- |", r"| a\|b\\n&lt;script&gt;\*x\*\_y\_\[z\](u)\`c\` |"]
    shown = text(store, SIGNED, "markdown", labels=labels)
    assert "| Kyiv memorandum · id:kyiv-memorandum-2025 | Denys Shmyhal · id:denys-shmyhal |" in shown
    assert text(Store(), "SELECT (5 AS ?n) {}", "markdown") == "| n |\n| ---: |\n| 5 |\n"


# --- wire formats -----------------------------------------------------------------------------------------------


def test_the_wire_formats_are_the_standards(store: Store) -> None:
    """CSV, TSV, JSON and XML read back with other people's parsers as what was asked."""
    agreement, who = ID + "kyiv-memorandum-2025", ID + "denys-shmyhal"
    assert list(csv.reader(io.StringIO(text(store, SIGNED, "csv"))))[:2] == [["agreement", "who"], [agreement, who]]
    assert text(store, SIGNED, "tsv").splitlines()[:2] == ["?agreement\t?who", f"<{agreement}>\t<{who}>"]
    data = json.loads(text(store, SIGNED, "json"))
    assert data["results"]["bindings"][0]["who"] == {"type": "uri", "value": who}
    root = ET.fromstring(text(store, SIGNED, "xml"))
    assert [uri.text for uri in root.iter("{http://www.w3.org/2005/sparql-results#}uri")][:2] == [agreement, who]


@pytest.mark.parametrize("fmt", ROW_FORMATS)
def test_ask_answers_in_every_row_format(fmt: str) -> None:
    """True and false are said in words."""
    assert "true" in text(Store(), "ASK {}", fmt)
    assert "false" in text(Store(), "ASK { ?s ?p ?o }", fmt)


def test_csv_is_raw_by_default_and_harmless_on_request() -> None:
    """The standard's CSV keeps a formula; with excel_safe it starts with an apostrophe; numbers are left alone."""
    values = ["=cmd|'/c calc'!A0", "+1", "-1", "@SUM(1)", "\tx", "\rx", "plain", 'q",\n']
    numbers = [Literal(-5), Literal("-1.5e3", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#double"))]
    store = one(*values, *numbers)
    query = "SELECT ?o { ?s ?p ?o }"
    raw = {row[0] for row in csv.reader(io.StringIO(text(store, query, "csv"), newline=""))}
    assert raw >= set(values)
    safe = {row[0] for row in csv.reader(io.StringIO(text(store, query, "csv", excel_safe=True), newline=""))}
    assert safe >= {"o", *(f"'{value}" for value in values[:6]), "plain", 'q",\n', "-5"}
    assert len([cell for cell in safe if cell[0] in "=+-@\t\r"]) == len(numbers)
    tsv = text(store, query, "tsv", excel_safe=True).splitlines()
    assert "\"'=cmd|'/c calc'!A0\"" in tsv
    assert "-5" in tsv


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None)
def test_excel_safe_csv_differs_from_the_standard_only_by_apostrophes(values: list[str]) -> None:
    """Every text comes back through a CSV reader as itself or with one apostrophe before it."""
    store = one(*values)
    query = "SELECT ?o { ?s ?p ?o } ORDER BY ?o"
    plain = list(csv.reader(io.StringIO(text(store, query, "csv"), newline="")))
    safe = list(csv.reader(io.StringIO(text(store, query, "csv", excel_safe=True), newline="")))
    assert len(plain) == len(safe) == len(set(values)) + 1
    for before, after in zip(plain, safe, strict=True):
        risky = bool(before) and before[0][:1] in tuple("=+-@\t\r\n")
        assert after == ([f"'{before[0]}"] if risky else before)


def test_a_result_xml_cannot_hold_is_refused() -> None:
    """A control character gives an error that names it, never malformed XML."""
    with pytest.raises(QueryError, match=r"U\+0001"):
        render(run(one("a\x01"), "SELECT ?o { ?s ?p ?o }"), "xml")


# --- graphs -----------------------------------------------------------------------------------------------------

EVERYTHING = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
READ = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}


@pytest.mark.parametrize("fmt", GRAPH_FORMATS)
def test_a_graph_reads_back_as_itself(store: Store, fmt: str) -> None:
    """Each format holds exactly the triples of the answer, each once."""
    expected = {Triple(quad.subject, quad.predicate, quad.object) for quad in store}
    found = [quad.triple for quad in parse(render(run(store, EVERYTHING), fmt), format=READ[fmt])]
    assert set(found) == expected
    assert len(found) == len(expected)


def test_turtle_is_the_default_and_declares_what_it_uses(store: Store) -> None:
    """A description is short, prefixed Turtle."""
    shown = text(store, "DESCRIBE id:denys-shmyhal")
    assert 'id:denys-shmyhal a plua:Person ;\n\trdfs:label "Denys Shmyhal"' in shown.replace("rdf:type", "a")
    assert "skos" not in shown


@pytest.mark.parametrize("fmt", GRAPH_FORMATS)
def test_the_same_graph_is_the_same_bytes_in_every_process(fmt: str) -> None:
    """Neither insertion order nor the hash seed of a process shows."""
    code = (
        "import sys, random\nfrom pyoxigraph import *\nfrom kg.results import render\nfrom kg.sparql import run\n"
        "store = Store()\nquads = list(parse(sys.stdin.buffer.read(), format=RdfFormat.TRIG))\nrandom.shuffle(quads)\n"
        "for quad in quads: store.add(quad)\n"
        f"sys.stdout.buffer.write(render(run(store, {EVERYTHING!r}), {fmt!r}))"
    )
    done = [
        subprocess.run([sys.executable, "-c", code], input=TRIG.encode(), capture_output=True, check=True).stdout
        for _ in range(4)
    ]
    assert len(done[0]) > 500
    assert set(done) == {done[0]}


@pytest.mark.parametrize("iri", ["http://p/", "http://p/123", "http://p/a-1/", "http://p/ﷰ"])
def test_rdfxml_refuses_a_predicate_without_a_name(iri: str) -> None:
    """The predicate is named in the error; nothing malformed is written."""
    store = Store()
    store.add(Quad(NamedNode("http://s/"), NamedNode(iri), Literal("x")))
    with pytest.raises(QueryError, match=iri):
        render(run(store, EVERYTHING), "rdfxml")
    with pytest.raises(QueryError, match=r"U\+0001"):
        render(run(one("\x01"), EVERYTHING), "rdfxml")


@given(st.text(st.characters(codec="utf-8", exclude_characters=' <>"{}|^`\\'), min_size=1, max_size=8))
@settings(max_examples=150, deadline=None)
def test_rdfxml_is_well_formed_or_refused(end: str) -> None:
    """Whatever a predicate ends in, the result parses as XML and holds it, or there is an error."""
    try:
        predicate = NamedNode("http://p/" + end)
    except ValueError:
        return
    store = Store()
    store.add(Quad(NamedNode("http://s/"), predicate, Literal("x")))
    try:
        data = render(run(store, EVERYTHING), "rdfxml")
    except QueryError:
        return
    ET.fromstring(data)
    assert [quad.predicate for quad in parse(data, format=RdfFormat.RDF_XML)] == [predicate]


# --- choosing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "fmt", "fits"),
    [
        ("SELECT * {}", "turtle", "SELECT and ASK give table, csv, tsv, json, xml, markdown"),
        ("ASK {}", "rdfxml", "SELECT and ASK give table, csv, tsv, json, xml, markdown"),
        ("DESCRIBE <x:y>", "csv", "CONSTRUCT and DESCRIBE give turtle, ntriples, jsonld, rdfxml"),
    ],
)
def test_a_format_that_does_not_fit_is_refused_with_those_that_do(query: str, fmt: str, fits: str) -> None:
    """A table of triples or a Turtle of rows is a usage error that lists the choice."""
    with pytest.raises(UsageError) as caught:
        render(run(Store(), query), fmt)
    assert fits in str(caught.value)


def test_an_unknown_format_is_suggested() -> None:
    """A misspelt format names the nearest."""
    with pytest.raises(UnknownName, match="did you mean markdown"):
        render(run(Store(), "SELECT * {}"), "markdwn")
