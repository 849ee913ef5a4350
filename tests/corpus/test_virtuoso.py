"""The release in a second, independent engine: all of it arrives, and the library gets the same answers.

Answers are compared as sets, to the letter of every cell. Where Virtuoso answers otherwise ``virtuoso.yaml`` says why
and what it makes of our cells; with that applied nothing may differ, and without it something must.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypedDict, cast

import numpy as np
import pyoxigraph as ox
import pytest
import yaml
from virtuoso_process import Virtuoso, running

from corpus.engines import Cell, Corpus, Row
from corpus.test_competency import QUESTIONS
from corpus.test_queries import LIBRARY
from kg import queries
from kg.namespaces import GRAPH, PLUA, XSD, header
from kg.sparql.binding import bind
from kg.sparql.tokens import tokenize

_GEOMETRY = "http://www.openlinksw.com/schemas/virtrdf#Geometry"
Difference = TypedDict(
    "Difference", {"query": str, "params": dict[str, str], "reason": str, "ours-as": str}, total=False
)
Asked = tuple[str, tuple[tuple[str, str], ...]]
"""A query with the parameters that are not its defaults."""


def boolean_as_number(cell: Cell) -> Cell:
    """Write a truth value as Virtuoso does."""
    if isinstance(cell, ox.Literal) and cell.datatype.value == XSD + "boolean":
        return ox.Literal({"true": "1", "false": "0"}[cell.value], datatype=cell.datatype)
    return cell


def point_in_single_precision(cell: Cell) -> Cell:
    """Write a WKT point as Virtuoso does: its numbers as the nearest 32-bit floats, with fourteen digits at most."""
    if isinstance(cell, ox.Literal) and cell.datatype.value.endswith("#wktLiteral"):
        numbers = cell.value.removeprefix("POINT(").removesuffix(")").split()
        written = " ".join(f"{float(np.float32(number)):.14g}" for number in numbers)
        return ox.Literal(f"POINT({written})", datatype=ox.NamedNode(_GEOMETRY))
    return cell


REWRITES: dict[str, Callable[[Cell], Cell]] = {
    "boolean-as-number": boolean_as_number,
    "point-in-single-precision": point_in_single_precision,
}
EXPLAINED = cast(
    "list[Difference]",
    yaml.load(Path(__file__).with_name("virtuoso.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader),
)


def _asked(query: str, params: dict[str, str]) -> Asked:
    return query, tuple(sorted(params.items()))


REASONS = {_asked(each["query"], each.get("params", {})): each for each in EXPLAINED}
CASES = sorted(
    {_asked(name, {}) for name in LIBRARY}
    | {_asked(answer["query"], answer.get("params", {})) for question in QUESTIONS for answer in question["answers"]}
)


@pytest.fixture(scope="module")
def virtuoso(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Virtuoso]:
    """Virtuoso with the N-Quads of the release, as somebody who downloaded it would load them."""
    assert shutil.which("virtuoso-t"), "Virtuoso is not installed: scripts/setup test"
    nquads = released / "rdf" / "plua.nq"
    with running(tmp_path_factory.mktemp("virtuoso"), nquads.parent) as server:
        server.load(nquads)
        yield server


def compare(ours: set[Row], theirs: set[Row], difference: Difference | None) -> None:
    """Hold that two answers are one, but for an explained difference, which must be there."""
    if difference is None:
        assert theirs == ours
        return
    assert theirs != ours, f"the difference is gone; take it out of virtuoso.yaml: {difference['query']}"
    if "ours-as" in difference:
        rewrite = REWRITES[difference["ours-as"]]
        ours = {tuple(rewrite(cell) for cell in row) for row in ours}
    for iri in difference.get("theirs-without", []):
        dropped = {row for row in theirs if ox.NamedNode(iri) in row}
        assert dropped, f"no row has {iri}; take it out of virtuoso.yaml: {difference['query']}"
        theirs -= dropped
    assert theirs == ours


def test_everything_arrives(virtuoso: Virtuoso, released: Path) -> None:
    """Each named graph holds as many statements there as the release says."""
    said = json.loads((released / "release.json").read_bytes())["counts"]["graphs"]
    _, rows = virtuoso.select(
        "SELECT ?graph (COUNT(*) AS ?size) { GRAPH ?graph { ?s ?p ?o } "
        f'FILTER(STRSTARTS(STR(?graph), "{GRAPH}")) }} GROUP BY ?graph'
    )
    assert {graph.value: int(size.value) for graph, size in rows if graph and size} == said


@pytest.mark.parametrize("asked", CASES, ids=lambda asked: " ".join([asked[0], *(value for _, value in asked[1])]))
def test_a_question_has_the_same_answer(asked: Asked, virtuoso: Virtuoso, corpus: Corpus) -> None:
    """Every query of the library, with its defaults and with what the competency questions ask, as sets of rows."""
    name, params = asked[0], dict(asked[1])
    query = corpus.questions[name]
    text = bind(query.text, list(tokenize(query.text)), queries.bind(query, params))
    columns, rows = virtuoso.select(header() + text)
    assert tuple(columns) == query.columns
    compare(set(corpus.oxigraph(name, params)), set(rows), REASONS.get(asked))


def test_every_difference_is_of_a_question_and_has_a_reason() -> None:
    """What is explained is asked, each once, in a sentence, by something the comparison can do."""
    assert len(REASONS) == len(EXPLAINED)
    assert REASONS.keys() <= set(CASES)
    for each in EXPLAINED:
        assert each["reason"].endswith(".")
        assert each.get("ours-as") in REWRITES or each.get("theirs-without")


def test_a_difference_is_seen() -> None:
    """A row more, another datatype, an explained difference that is gone or is another: each fails."""
    true, one = (ox.Literal(text, datatype=ox.NamedNode(XSD + "boolean")) for text in ("true", "1"))
    known: Difference = {"query": "q", "reason": "r.", "ours-as": "boolean-as-number"}
    more: Difference = {"query": "q", "reason": "r.", "theirs-without": [PLUA]}
    compare({(true,)}, {(one,)}, known)
    compare({(true,)}, {(true,), (ox.NamedNode(PLUA),)}, more)
    for ours, theirs, difference in (
        ({(true,)}, {(true,), (None,)}, None),
        ({(ox.Literal("1"),)}, {(one,)}, None),
        ({(true,)}, {(true,)}, known),
        ({(true,), (ox.NamedNode(PLUA),)}, {(one,)}, known),
        ({(true,)}, {(true,), (one,)}, more),
        ({(true,)}, {(true,), (one,), (ox.NamedNode(PLUA),)}, more),
    ):
        with pytest.raises(AssertionError):
            compare(set(ours), set(theirs), difference)
