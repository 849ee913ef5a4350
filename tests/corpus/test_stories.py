"""The stories of the repository: enough of them, and what each offers to ask has an answer."""

from __future__ import annotations

from corpus.engines import Corpus
from kg.explorer.content import Content
from kg.explorer.telling import Telling
from kg.network import Reading, build, legend


def test_the_queries_that_stories_name_answer(corpus: Corpus) -> None:
    """Each query a story offers runs with the parameters the story gives, and answers something."""
    offered = [step["query"] for story in corpus.graph.stories for step in story["steps"] if "query" in step]
    assert len(offered) > 10
    for query in offered:
        values = {name: value for name, value in query.items() if name != "name"}
        assert corpus.graph.query(query["name"], **values), query


def test_there_are_at_least_five_stories_that_state_something(corpus: Corpus) -> None:
    """The tours that were promised are there; each has several steps, and every step states something."""
    stories = corpus.graph.stories
    assert len(stories) >= 5
    for story in stories:
        assert len(story["steps"]) >= 5
        assert all(any(sentence["rests"] for sentence in step["text"]) for step in story["steps"])


def test_every_sentence_finds_its_statements_on_the_page(corpus: Corpus) -> None:
    """What the stories rest on is shown by the page made of the same graph: none of it is folded out of sight."""
    reading = Reading(corpus.graph.store)
    content = Content(reading, build(reading), legend()).gather()
    stories = corpus.graph.stories
    for story, told in zip(stories, Telling(content).tell(stories), strict=True):
        for step, shown in zip(story["steps"], told["steps"], strict=True):
            for sentence, said in zip(step["text"], shown["text"], strict=True):
                assert bool(sentence["rests"]) == bool(said["rests"] or said["gaps"])
