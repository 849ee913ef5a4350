"""The questions the graph was built to answer, asked through the query library in two engines.

The questions and their answers in words are in ``competency.yaml``; what a row means is said there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict, cast

import pytest
import yaml

from corpus.engines import Corpus, Row


class Answer(TypedDict, total=False):
    """One query of the library with what its answer must hold."""

    query: str
    params: dict[str, str]
    rows: list[dict[str, str]]
    among: list[dict[str, str]]


class Question(TypedDict):
    """A question in words, and the queries that answer it together."""

    id: str
    question: str
    answers: list[Answer]


# BaseLoader leaves every scalar a string: a number or a date in an answer is compared as it is written.
_TEXT = Path(__file__).with_name("competency.yaml").read_text(encoding="utf-8")
QUESTIONS = cast("list[Question]", yaml.load(_TEXT, Loader=yaml.BaseLoader))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question["id"])
def test_question_is_answered(question: Question, corpus: Corpus, part: Corpus) -> None:
    """The library answers the question with the rows expected, and both engines agree on the part they share."""
    for answer in question["answers"]:
        name, params = answer["query"], answer.get("params", {})
        rows = corpus.oxigraph(name, params)
        assert set(part.rdflib(name, params)) == set(part.oxigraph(name, params))
        told = [_told(corpus, name, row) for row in rows]
        if "rows" in answer:
            columns = answer["rows"][0].keys()
            assert _set([{column: row[column] for column in columns} for row in told]) == _set(answer["rows"])
        for expected in answer.get("among", []):
            assert any(expected.items() <= row.items() for row in told), f"no row has {expected}"


def test_every_question_is_whole() -> None:
    """Each question has an id of its own, asks something and says what it expects, with the same columns throughout."""
    assert len({question["id"] for question in QUESTIONS}) == len(QUESTIONS)
    for question in QUESTIONS:
        assert question["question"].endswith("?")
        assert question["answers"]
        for answer in question["answers"]:
            assert bool(answer.get("rows")) != bool(answer.get("among")), question["id"]
            assert len({frozenset(row) for row in answer.get("rows", [])}) <= 1, question["id"]


def _told(corpus: Corpus, name: str, row: Row) -> dict[str, str]:
    return dict(zip(corpus.questions[name].columns, map(corpus.words, row), strict=True))


def _set(rows: list[dict[str, str]]) -> set[frozenset[tuple[str, str]]]:
    return {frozenset(row.items()) for row in rows}
