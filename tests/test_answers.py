"""Rows in Python: what they are, as a table of pandas, in a notebook, and what they say when there are none."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pandas
import pytest
from pyoxigraph import RdfFormat, Store
from sample_project import environment

from kg.answers import SHOWN, Origin, Rows
from kg.errors import QueryTimeout, StoreError, UsageError
from kg.graph import Graph
from kg.namespaces import ID, header

DATA = """
id:a rdfs:label "<b>A</b> \u202e" ; plua:n 1 ; plua:big 99999999999999999999 ; plua:price 1.10 ; plua:share 5e-1 ;
  plua:on true ; plua:day "9999-12-31"^^xsd:date ; plua:time "2025-09-18T10:00:00Z"^^xsd:dateTime ; plua:text "id:a" .
id:b rdfs:label "B" ; plua:n 2 .
"""
COLUMNS = ("n", "big", "price", "share", "on", "day", "time", "text")


@pytest.fixture(scope="module")
def graph() -> Graph:
    """A small graph in memory."""
    store = Store()
    store.load((header() + "graph:one {" + DATA + "}").encode("raw_unicode_escape"), format=RdfFormat.TRIG)
    return Graph(store, Path("nowhere"), None, b"[]")


def everything(graph: Graph) -> Rows:
    """Both things, with all that is known of them."""
    patterns = " ".join(f"OPTIONAL {{ ?s plua:{name} ?{name} }}" for name in COLUMNS)
    return graph.query(
        f"SELECT ?s {' '.join(f'?{name}' for name in COLUMNS)} {{ ?s plua:n ?x {patterns} }} ORDER BY ?s"
    )


def test_rows_are_a_list_of_dictionaries_with_columns(graph: Graph) -> None:
    """They compare, count and slice as lists do; the columns keep their order, and are there without a row."""
    rows = graph.query("SELECT ?n ?s { ?s plua:n ?n } ORDER BY ?n")
    assert rows == [{"n": 1, "s": ID + "a"}, {"n": 2, "s": ID + "b"}]
    assert rows.columns == ("n", "s")
    none = graph.query("SELECT ?n ?s { ?s plua:n ?n FILTER(?n > 5) }")
    assert (none, none.columns) == ([], ("n", "s"))


def test_a_table_has_a_type_for_each_column(graph: Graph) -> None:
    """Whole numbers, days and times are what they are, a day in the year 9999 too; nothing is rounded."""
    table = everything(graph).to_pandas()
    assert list(table.columns) == ["s", *COLUMNS]
    assert {name: str(kind) for name, kind in table.dtypes.items()} == {
        "s": "string", "n": "Int64", "big": "object", "price": "object", "share": "Float64", "on": "boolean",
        "day": "datetime64[s]", "time": "datetime64[us, UTC]", "text": "string",
    }  # fmt: skip
    first = table.iloc[0]
    assert (first["big"], first["price"], first["share"]) == (99999999999999999999, Decimal("1.1"), 0.5)
    assert first["day"].date() == date(9999, 12, 31)
    assert first["time"].to_pydatetime() == datetime(2025, 9, 18, 10, tzinfo=UTC)
    assert table.iloc[1][["price", "day", "text"]].isna().all()


def test_a_table_of_nothing_has_its_columns(graph: Graph) -> None:
    """No row is no error."""
    table = graph.query("SELECT ?n ?s { ?s plua:none ?n }").to_pandas()
    assert isinstance(table, pandas.DataFrame)
    assert (list(table.columns), len(table)) == (["n", "s"], 0)


def test_without_pandas_the_error_says_what_to_do(tmp_path: Path) -> None:
    """Who has no pandas is told how to get it, and that the rows are there without it."""
    program = (
        "import sys; sys.modules['pandas'] = None\n"
        "from kg.answers import Origin, Rows\n"
        "rows = Rows([{'n': 1}], ['n'], set(), Origin(dict, str, lambda _: []))\n"
        "try: rows.to_pandas()\n"
        "except ValueError as error: print(type(error).__name__, error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, cwd=tmp_path
    )
    assert done.stdout == (
        "UsageError pandas is not installed\npip install pandas; or read the rows as they are: each is a dictionary\n"
    )


class Page(HTMLParser):
    """The tags and the text of a piece of HTML."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag, which has no attribute."""
        assert attrs == []
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self.text.append(data)


def test_a_notebook_sees_labels_and_no_markup_of_the_data(graph: Graph) -> None:
    """A label stands beside its IRI; markup and direction marks in it are shown, not obeyed."""
    shown = everything(graph)._repr_html_()
    page = Page(shown)
    assert set(page.tags) == {"table", "thead", "tbody", "tr", "th", "td", "bdi", "code", "p"}
    assert "<b>A</b> " in "".join(page.text)
    assert "\u202e" not in shown
    assert "id:a" in page.text
    assert page.text[-1] == "2 rows."
    literal = Page(graph.query("SELECT ?text { ?s plua:text ?text }")._repr_html_())
    assert "code" not in literal.tags


def test_a_notebook_is_told_what_it_is_not_shown() -> None:
    """Of a long answer the first rows are shown, and how many there are."""
    rows = Rows([{"n": n} for n in range(1_234)], ["n"], set(), Origin(lambda _: {}, str, lambda _: []))
    page = Page(rows._repr_html_())
    assert page.tags.count("tr") == SHOWN + 1
    assert page.text[-1] == "50 of 1,234 rows shown."


def test_labels_that_cannot_be_had_are_told() -> None:
    """A display without labels says why, instead of failing or keeping silent."""

    def fails(_iris: object) -> dict[str, str]:
        raise StoreError("gone")

    rows = Rows([{"s": ID + "a"}], ["s"], {ID + "a"}, Origin(fails, str, lambda _: []))
    assert Page(rows._repr_html_()).text[-1] == "1 row. Labels could not be looked up: gone."


def test_rows_say_why_there_are_none(graph: Graph) -> None:
    """An empty answer explains itself on request; one with rows has nothing to explain."""
    (reason,) = graph.query("SELECT ?s { ?s plua:n '1' }").why_empty()
    assert reason.startswith("line 1, column 23: the values of plua:n are xsd:integer, not plain texts")
    assert everything(graph).why_empty() == []


def test_a_notebook_is_told_why_there_are_no_rows(graph: Graph) -> None:
    """The reason stands under the empty table, and nothing that the query says is markup in it."""
    page = Page(graph.query("SELECT ?s { ?s plua:n ?n ; rdfs:label '<i>A' }")._repr_html_())
    assert set(page.tags) == {"table", "thead", "tbody", "tr", "th", "p", "ul", "li"}
    assert page.text[-1].startswith("line 1, column 39: nothing has rdfs:label ")
    assert "<i>A" in page.text[-1]


def test_looking_for_a_reason_has_a_limit_on_its_time(graph: Graph) -> None:
    """What would take for ever is given up, with an error that says so and a display that does too."""
    products = " . ".join(f"?a{n} ?b{n} ?c{n}" for n in range(5))
    text = f"SELECT * {{ {products} FILTER(CONCAT(STR(?c0), STR(?c4)) = 'x') FILTER(1 = 2) }}"
    rows = graph.query(text)
    with pytest.raises(QueryTimeout, match=r"within 0\.01 s no reason was found"):
        rows.why_empty(timeout=0.01)
    with pytest.raises(UsageError, match="no time limit"):
        rows.why_empty(timeout=0)
    late = Rows([], ["s"], set(), Origin(dict, str, lambda _: graph.why_empty(text, {}, timeout=0.01)))
    told = "Why is not known: within 0.01 s no reason was found why there is nothing."
    assert Page(late._repr_html_()).text[-1] == told


def test_only_a_select_has_rows(graph: Graph) -> None:
    """The error names the method for the others."""
    with pytest.raises(UsageError, match=r"ask\(\) runs an ASK"):
        graph.query("ASK {}")
