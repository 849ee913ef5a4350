"""The stories of the repository: enough of them, and what each offers to ask has an answer."""

from __future__ import annotations

from corpus.engines import Corpus


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
