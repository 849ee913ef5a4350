"""What the page makes of stories: each thing a sentence rests on becomes a statement or a question of the page."""

from __future__ import annotations

import pytest

from kg.errors import KGError
from kg.explorer.telling import Telling
from kg.stories import Rest

CONTENT = {
    "statements": [
        {"s": "pact", "p": "signedBy", "o": "jan"},
        {"s": "pact", "p": "documents"},
        {"s": "jan", "p": "holds", "o": "minister", "via": "jan--minister"},
        {"s": "pact", "p": "signedBy", "o": "eva"},
    ],
    "gaps": [{"id": "gap-text", "label": "The text"}],
}


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ({"s": "pact", "p": "signedBy", "o": "eva"}, [3]),
        ({"s": "pact", "p": "signedBy"}, [0, 3]),
        ({"s": "pact", "p": "documents", "o": "3"}, [1]),
        ({"s": "pact", "p": "disputedOn", "o": "signedBy"}, [0, 3]),
        ({"s": "jan", "p": "tenure", "o": "jan--minister"}, [2]),
        ({"s": "jan--minister", "p": "term", "o": "2030/.."}, [2]),
    ],
    ids=["a relation", "any value", "a figure", "a mark on a property", "a folded period", "the dates of one"],
)
def test_a_rest_is_found_among_the_statements_of_the_page(rest: Rest, found: list[int]) -> None:
    """What the page folds into one line is found as that line."""
    assert Telling(CONTENT).statements(rest) == found


def test_a_rest_the_page_does_not_show_is_an_error() -> None:
    """A sentence never points at nothing."""
    with pytest.raises(KGError, match="no statement for pact place kyiv"):
        Telling(CONTENT).statements({"s": "pact", "p": "place", "o": "kyiv"})


def test_questions_and_statements_are_kept_apart() -> None:
    """An open question is told as one, and nothing is named twice."""
    text = {"en": "a", "pl": "b", "uk": "c"}
    rests: list[Rest] = [{"s": "gap-text", "p": "question"}, *[{"s": "pact", "p": "signedBy", "o": "jan"}] * 2]
    step = {"key": "k", "title": text, "view": {"as": "list"}, "text": [{"text": text, "rests": rests}]}
    (story,) = Telling(CONTENT).tell([{"id": "x", "title": text, "summary": text, "steps": [step]}])  # type: ignore[typeddict-item, list-item]  # a short one
    assert story["steps"][0]["text"] == [{"text": text, "rests": [0], "gaps": [0]}]
