"""The graph of the repository's own data, built once a session and away from the repository."""

from __future__ import annotations

from contextlib import suppress
from shutil import copytree

import pytest

import kg
from corpus.engines import REPOSITORY, Corpus, literals_as_written
from kg import queries


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``: write the golden answers instead of comparing with them."""
    # A directory above may have the same option.
    with suppress(ValueError):
        parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Build a copy of the repository's ontology and data, and open it in both engines."""
    root = tmp_path_factory.mktemp("corpus")
    for name in ("ontology", "data"):
        copytree(REPOSITORY / name, root / name)
    graph = kg.open(root)
    with literals_as_written():
        triples = graph.to_rdflib()
    return Corpus(graph, triples, queries.load(graph.queries))
