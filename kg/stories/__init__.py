"""Guided tours as data: every sentence that states something names the statements of the graph that carry it.

A file of ``data/stories`` is read against the finished graph, so that a build fails, with file and line, when what a
sentence rests on is no longer there::

    data/stories/*.yaml ──▶ stories.json     for the page, the documentation and Graph.stories

A step is a view of the graph (which one, on what, filtered how), a title and some sentences in every language. Here is
what a story is once it is read; :mod:`kg.stories.reading` reads them.
"""

from __future__ import annotations

import json
from typing import NotRequired, TypedDict

FILE = "stories.json"
"""What a build calls the stories it was made with; kg.graph knows it too."""
LANGUAGES = ("en", "pl", "uk")

Texts = dict[str, str]
"""A text in each of LANGUAGES."""


class Rest(TypedDict):
    """What a sentence rests on, by local names: a statement, and which claims are meant where not all of them are."""

    s: str
    p: str
    o: NotRequired[str]
    claims: NotRequired[list[str]]


class Sentence(TypedDict):
    """One sentence; one that speaks to the reader and states nothing rests on nothing."""

    text: Texts
    rests: list[Rest]


class Step(TypedDict):
    """One view with its sentences; ``view`` holds ``as`` and whichever other keys were given."""

    key: str
    title: Texts
    view: dict[str, str | list[str]]
    text: list[Sentence]
    query: NotRequired[dict[str, str]]
    """A query of the library that answers with what the step says: its ``name``, and its parameters by theirs."""


class Story(TypedDict):
    """One guided tour; ``id`` is its file's name."""

    id: str
    title: Texts
    summary: Texts
    steps: list[Step]


def dumps(stories: list[Story]) -> bytes:
    """Return stories as a build holds them: the same bytes for the same stories."""
    return (json.dumps(stories, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def loads(data: bytes) -> list[Story]:
    """Return the stories of a build."""
    stories: list[Story] = json.loads(data)
    return stories
