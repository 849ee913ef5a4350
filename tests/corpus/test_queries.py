"""Every query of the library: whole header, readable size, the same answer in two engines, and that answer unchanged.

``pytest tests/corpus --update-golden`` writes the golden answers anew.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from corpus.engines import REPOSITORY, Cell, Corpus, Row
from kg import queries
from kg.namespaces import shorten
from kg.queries import Query
from kg.sparql import unknown_terms

LIBRARY = queries.load(REPOSITORY / "ontology" / "queries")
GOLDEN = Path(__file__).parents[1] / "golden" / "queries"
MAX_LINES = 30
KEPT = 100
"""So many rows of an answer are kept as they are; of the rest a hash."""
RUNGS = [
    (2, re.compile(r"FILTER|VALUES|DISTINCT|LANG\(")),
    (3, re.compile(r"GROUP BY|UNION|NOT EXISTS|HAVING|BIND\(|COALESCE")),
    (4, re.compile(r"rdf:(subject|predicate|object)|plua:(rivalClaim|standing|revisedBy|relays) ")),
    (5, re.compile(r"\{\s*SELECT|GRAPH")),
]
"""What first appears on a level: a lesson builds on those below it."""

each_query = pytest.mark.parametrize("query", LIBRARY.values(), ids=LIBRARY)


@each_query
def test_header_tells_all(query: Query) -> None:
    """A header asks a question, names its columns, and gives each parameter a default and a description."""
    assert query.question.rstrip(")").endswith(("?", "."))
    assert query.columns
    for parameter in query.parameters:
        assert parameter.default, f"{parameter.name} has no default"
        assert parameter.about, f"{parameter.name} is not described"
        assert f"{{{parameter.name}}}" in query.question, f"the question does not ask for {parameter.name}"


@each_query
def test_query_is_short_and_formatted(query: Query) -> None:
    """A query is a lesson: no more lines than fit the eye, no line too long, header and pattern apart."""
    header, _, pattern = query.text.partition("\n\n")
    assert all(line.startswith("#") for line in header.splitlines())
    assert pattern.startswith("SELECT ")
    assert len(pattern.splitlines()) <= MAX_LINES
    assert query.text.endswith("\n")
    for line in query.text.splitlines():
        assert len(line) <= 120
        assert line == line.rstrip()
        assert "\t" not in line


@each_query
def test_engines_agree(query: Query, part: Corpus) -> None:
    """Oxigraph and rdflib give the same rows, each once."""
    rows = part.oxigraph(query.name, {})
    others = part.rdflib(query.name, {})
    assert len(others) == len(set(rows)) == len(rows)
    assert set(others) == set(rows)


@each_query
def test_it_has_an_answer(query: Query, corpus: Corpus) -> None:
    """Every query finds something with its defaults, unless its question says that no row is good news."""
    assert corpus.oxigraph(query.name, {}) or "No row is good news" in query.question


@each_query
def test_order_is_determined(query: Query, corpus: Corpus) -> None:
    """No two rows are alike in all that the answer is sorted by, so every run prints the same."""
    sorted_by = re.findall(r"\?(\w+)", query.text.rpartition("ORDER BY")[2])
    places = [index for index, column in enumerate(query.columns) if column in sorted_by]
    keys = [tuple(row[place] for place in places) for row in corpus.oxigraph(query.name, {})]
    assert places
    assert len(set(keys)) == len(keys)


@each_query
def test_terms_exist(query: Query, corpus: Corpus) -> None:
    """Every name in a query is one of the ontology or of the data."""
    terms = queries.bind(query, {})
    assert list(unknown_terms(corpus.graph.store, query.text, terms)) == []


@each_query
def test_answer_is_golden(query: Query, corpus: Corpus, request: pytest.FixtureRequest) -> None:
    """The answer with the defaults is the one kept: a change of data or of a query is seen where it shows."""
    path = GOLDEN / f"{query.name}.csv"
    answer = _csv(query, corpus.oxigraph(query.name, {}))
    if request.config.getoption("--update-golden", default=False):
        path.write_text(answer, encoding="utf-8")
    assert answer == path.read_text(encoding="utf-8"), "pytest tests/corpus --update-golden, if this is meant"


def test_no_golden_answer_is_left_over() -> None:
    """Every golden answer belongs to a query."""
    assert {path.stem for path in GOLDEN.glob("*.csv")} == set(LIBRARY)


def test_titles_differ() -> None:
    """No two queries have the same title or question, and no two lessons teach the same."""
    assert len({query.title for query in LIBRARY.values()}) == len(LIBRARY)
    assert len({query.question for query in LIBRARY.values()}) == len(LIBRARY)
    assert len({query.teaches for query in LIBRARY.values()}) == len(LIBRARY)


def test_levels_are_a_ladder() -> None:
    """There are lessons on every level, and what a level brings in does not stand in a lesson below it."""
    assert {query.level for query in LIBRARY.values()} == set(queries.LEVELS)
    for query in LIBRARY.values():
        lowest = max((level for level, sign in RUNGS if sign.search(query.text.partition("\n\n")[2])), default=1)
        assert query.level >= lowest, f"{query.name} needs level {lowest}"


def _csv(query: Query, rows: list[Row]) -> str:
    """Write rows sorted, IRIs by their short names: a file that a change shows in, line by line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(query.columns)
    written = sorted(_text(row) for row in rows)
    writer.writerows(written[:KEPT])
    if len(written) > KEPT:
        digest = hashlib.sha256(repr(written[KEPT:]).encode()).hexdigest()
        out.write(f"# and {len(written) - KEPT} more rows, sha256 {digest}\n")
    return out.getvalue()


def _text(row: Row) -> list[str]:
    return [_written(cell) for cell in row]


def _written(cell: Cell) -> str:
    if isinstance(cell, NamedNode):
        return shorten(cell.value)
    return "" if cell is None else cell.value
