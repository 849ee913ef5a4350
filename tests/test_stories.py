"""Stories are read strictly against the finished graph, go into every build, and fall with what they rest on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from sample_project import write_project

from kg.build import assemble, build
from kg.errors import DataError, StoreError
from kg.graph import open_graph
from kg.project import Project
from kg.stories import FILE, loads

STORY = """\
id: tour
order: 1
title: {en: A tour, pl: Wycieczka, uk: Екскурсія}
summary: {en: Short., pl: Krótka., uk: Коротка.}
steps:
  - key: start
    title: {en: Start, pl: Początek, uk: Початок}
    view: {as: timeline, focus: incursion, from: 2025-09-01, only: disputed}
    query: {name: who-signed, agreement: pact}
    text:
      - guide: {en: Look around., pl: Rozejrzyj się., uk: Озирніться.}
      - say: {en: It was signed., pl: Podpisano., uk: Підписано.}
        rests:
          - {of: pact, says: signedBy, is: jan-zolty}
          - {of: incursion, says: violationsRecorded, is: "21", by: league}
"""
HERE = "¦"


@dataclass(frozen=True)
class Mistake:
    """One thing wrong in a story: what is replaced by what (the place is marked), and how it is reported."""

    old: str
    new: str
    message: str
    hint: str = ""


MISTAKES = {
    "an id that is none": Mistake("of: pact", "of: ¦pakt", "no id 'pakt'", "did you mean pact?"),
    "a property that is none": Mistake("signedBy", "¦signdBy", "no property 'signdBy'", "did you mean signedBy"),
    "a statement nobody makes": Mistake(
        "- {of: pact, says: signedBy, is: jan-zolty",
        "- ¦{of: pact, says: signedBy, is: arcadia",
        "does not say this: pact signedBy arcadia",
        "jan-zolty",
    ),
    "a claim of another speaker": Mistake(
        '- {of: incursion, says: violationsRecorded, is: "21"',
        '- ¦{of: incursion, says: violationsRecorded, is: "19"',
        "nobody claims this: incursion violationsRecorded 19 by league",
        "claimed are 19, 21",
    ),
    "a sentence that rests on nothing": Mistake(
        STORY[STORY.index("      - say") :],
        "      - ¦say: {en: It was., pl: Było., uk: Було.}\n",
        "the key rests is missing",
    ),
    "an unknown key": Mistake("order: 1", "order: 1\n¦oder: 2", "unknown key 'oder'", "did you mean order?"),
    "a language left out": Mistake("pl: Początek, ", "", "the key pl is missing"),
    "an empty text": Mistake("en: Start,", "en: ¦'',", "an empty text"),
    "a view that is none": Mistake("as: timeline", "as: ¦timelin", "no view 'timelin'", "did you mean timeline?"),
    "a day that does not exist": Mistake("from: 2025-09-01", "from: ¦2025-09-31", "'2025-09-31' is not a day"),
    "a way with one end": Mistake("only: disputed", "path: ¦[pact]", "a path has two ends"),
    "a narrowing that is none": Mistake(
        "only: disputed", "only: ¦dispute", "no narrowing 'dispute'", "did you mean disputed?"
    ),
    "a query that is none": Mistake(
        "name: who-signed", "name: ¦who-sined", "no query 'who-sined'", "did you mean who-signed?"
    ),
    "a parameter that is none": Mistake(
        "agreement: pact}", "¦agrement: pact}", "unknown key 'agrement'", "did you mean agreement?"
    ),
    "another story's file": Mistake("id: tour", "id: ¦tours", "the story 'tours' is in the file of 'tour'"),
    "a place that is no number": Mistake("order: 1", "order: ¦first", "order: 'first' is no number"),
    "a key that no link can name": Mistake("key: start", "key: ¦Start!", "'Start!' is no key"),
    "a list where a value belongs": Mistake("key: start", "key: ¦[start]", "one value is expected here"),
    "no steps": Mistake(STORY[STORY.index("steps:") :], "steps: ¦[]\n", "an empty list"),
}


def project(root: Path, story: str = STORY) -> Project:
    """Return a small project with one story."""
    write_project(root)
    (root / "data/stories").mkdir()
    (root / "data/stories/tour.yaml").write_text(story, encoding="utf-8")
    return Project(root)


def silent(_line: str) -> None:
    """Take no notice of progress."""


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_one_finding_at_its_place(mistake: Mistake, tmp_path: Path) -> None:
    """What is wrong with a story stops the build with file, line and what was probably meant."""
    marked = STORY.replace(mistake.old, mistake.new, 1)
    assert marked != STORY
    with pytest.raises(DataError) as caught:
        assemble(project(tmp_path, marked.replace(HERE, "")), silent)
    (found,) = caught.value.findings
    assert mistake.message in found.message
    assert mistake.hint in found.hint
    assert found.where == "data/stories/tour.yaml"
    if HERE in marked:
        before = marked[: marked.index(HERE)].split("\n")
        assert (found.line, found.column) == (len(before), len(before[-1]) + 1)


def test_all_mistakes_come_at_once(tmp_path: Path) -> None:
    """A curator sees everything that is wrong with all stories in one run."""
    wrong = STORY.replace("of: pact", "of: pakt").replace("as: timeline", "as: tree").replace("id: tour", "id: trip")
    with pytest.raises(DataError) as caught:
        assemble(project(tmp_path, wrong), silent)
    assert [found.line for found in caught.value.findings] == [1, 8, 14]


def test_a_step_is_named_once(tmp_path: Path) -> None:
    """Links name steps, so two steps of one story cannot share a name."""
    step = STORY[STORY.index("  - key") :]
    with pytest.raises(DataError, match="the key 'start' is used twice"):
        assemble(project(tmp_path, STORY + step), silent)


def test_the_build_fails_when_what_a_sentence_rests_on_is_gone(tmp_path: Path) -> None:
    """Taking a claim out of a source takes the ground from under a story, and the last good build stays."""
    made = project(tmp_path)
    directory, _ = build(made, silent)
    source = tmp_path / "data/sources/2025/first-paper.yaml"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("pact: {signedBy: {is: jan-zolty, as: minister}, ", "pact: {"), encoding="utf-8")
    with pytest.raises(DataError, match=r"tour.yaml:14:13: the graph does not say this: pact signedBy jan-zolty"):
        build(made, silent)
    assert (made.out / "current").resolve() == directory.resolve()


def test_a_denied_or_withheld_word_needs_its_speaker(tmp_path: Path) -> None:
    """What is claimed and made no fact is no ground for a plain sentence, and the finding says what to add."""
    made = project(tmp_path, STORY.replace("signedBy, is: jan-zolty", "party, is: arcadia"))
    source = tmp_path / "data/sources/2025/second-paper.yaml"
    denial = "      pact: {party: {is: arcadia, mode: Denied}}\n"
    source.write_text(source.read_text(encoding="utf-8").rstrip("\n") + "\n" + denial, encoding="utf-8")
    with pytest.raises(DataError, match=r"it is claimed and is no fact: add by or source"):
        assemble(made, silent)


def test_a_story_is_in_the_build_and_in_the_graph(tmp_path: Path) -> None:
    """The graph hands out what the build was made with: texts, views, queries, and the claims that are meant."""
    made = project(tmp_path)
    directory, _ = build(made, silent)
    (story,) = open_graph(tmp_path).stories
    assert loads((directory / FILE).read_bytes()) == [story]
    (step,) = story["steps"]
    assert step["view"] == {"as": "timeline", "focus": ["incursion"], "from": "2025-09-01", "only": ["disputed"]}
    assert step["query"] == {"name": "who-signed", "agreement": "pact"}
    guide, said = step["text"]
    assert guide == {"text": {"en": "Look around.", "pl": "Rozejrzyj się.", "uk": "Озирніться."}, "rests": []}
    assert said["rests"][0] == {"s": "pact", "p": "signedBy", "o": "jan-zolty"}
    graph = open_graph(tmp_path)
    (claim,) = said["rests"][1]["claims"]
    assert graph.query(f"SELECT ?who {{ claim:{claim} plua:saidBy ?who }}")[0]["who"].endswith("/league")


def test_a_graph_in_memory_has_its_stories_too(tmp_path: Path) -> None:
    """Where nothing can be written, the stories come from memory with the graph."""
    made = project(tmp_path)
    made.out.write_text("in the way", encoding="utf-8")
    graph = open_graph(tmp_path)
    assert graph.directory is None
    assert [story["id"] for story in graph.stories] == ["tour"]


def test_a_build_without_stories_says_so(tmp_path: Path) -> None:
    """A build of another age is no reason for an empty list."""
    directory, _ = build(project(tmp_path), silent)
    (directory / FILE).unlink()
    with pytest.raises(StoreError, match="run kg build"):
        _ = open_graph(tmp_path).stories
