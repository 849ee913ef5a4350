"""The documentation of the repository's own graph: every part of it has real content, and all of it stays small."""

from __future__ import annotations

import re

import pytest
from docs_site import broken, read

from corpus.engines import REPOSITORY, Corpus
from kg import docs

_MOST_MEGABYTES = 12


@pytest.fixture(scope="module")
def site(corpus: Corpus) -> dict[str, bytes]:
    """The site as a reader gets it, with every document of the repository."""
    return docs.site(corpus.graph, REPOSITORY, "1.2.3")


def test_the_site_is_whole_and_small(site: dict[str, bytes]) -> None:
    """No link is broken, no anchor is there twice, no document is missing, and the whole fits on any stick."""
    assert broken(site) == []
    twice = [path for path, page in site.items() if len(set(ids := read(page).ids)) != len(ids)]
    assert twice == []
    assert docs.missing(REPOSITORY) == []
    assert sum(map(len, site.values())) < _MOST_MEGABYTES * 1_000_000


def test_every_lesson_shows_a_real_answer(site: dict[str, bytes]) -> None:
    """No lesson of the library has an empty table: its examples are chosen so that there is something to see."""
    lessons = {path: page.decode() for path, page in site.items() if re.fullmatch(r"lessons/(?!index).*", path)}
    empty = [path for path, page in lessons.items() if "<tbody>\n<tr>" not in page.partition('class="answer"')[2]]
    assert len(lessons) > 100
    assert empty == []


def test_most_terms_have_a_real_example(site: dict[str, bytes]) -> None:
    """Nearly every property has a statement from the graph with its claim and source; the rest say that they wait."""
    pages = [page.decode() for path, page in site.items() if path.startswith("ontology/")]
    shown = sum(page.count('<div class="example">') for page in pages)
    waiting = sum(page.count('class="unused"') for page in pages)
    assert shown > 200
    assert waiting < shown / 10


def test_the_model_runs_on_a_real_example(site: dict[str, bytes]) -> None:
    """Every part of the diagram is explained, and all but the rules of thumb with something from the graph."""
    page = site["model.html"].decode()
    parts = re.split(r'<section class="part"', page)[1:]
    assert len(parts) == 12
    without = [part[:20] for part in parts if 'class="example"' not in part and 'class="words"' not in part]
    assert without == []
