"""The graph of the repository's own data, whole and in part."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from shutil import copytree

import pytest
import rdflib
from pyoxigraph import NamedNode, RdfFormat

import kg
from corpus.engines import REPOSITORY, Corpus, literals_as_written
from kg import queries
from kg.graph import Graph
from kg.project import Project
from kg.release import write
from kg.serialise import rdf


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``: write the golden answers instead of comparing with them."""
    # A directory above may have the same option.
    with suppress(ValueError):
        parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """Open the repository's own graph as a user does, which builds it where that was not done yet."""
    graph = kg.open(REPOSITORY)
    return Corpus(graph, rdflib.Graph(), rdflib.Dataset(), queries.load(graph.queries))


@pytest.fixture(scope="session")
def released(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the release of that graph, as somebody would download it; nobody may change it."""
    target = tmp_path_factory.mktemp("release") / "plua"
    # That nothing breaks a shape is for the checks of the data to see.
    return write(Project(REPOSITORY), corpus.graph, [], target, lambda _line: None, software=kg.__version__).directory


@pytest.fixture(scope="session")
def part(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Build the first article, with all that speaks of its memorandum, and open it in both engines.

    rdflib takes minutes for some questions on the whole; that two engines agree shows on a part.
    """
    root = tmp_path_factory.mktemp("part")
    copytree(REPOSITORY / "ontology", root / "ontology")
    kept = _sources_on("kyiv-memorandum-2025")
    copytree(REPOSITORY / "data", root / "data", ignore=lambda folder, names: _left_out(folder, names, kept))
    graph = kg.open(root)
    with literals_as_written():
        triples = graph.to_rdflib()
        layers = _layers(graph)
    return Corpus(graph, triples, layers, queries.load(graph.queries))


def _layers(graph: Graph) -> rdflib.Dataset:
    """Return the graph as a data set whose union is what a query without GRAPH sees."""
    layers = rdflib.Dataset(default_union=True)
    for name in graph.store.named_graphs():
        triples = [quad.triple for quad in graph.store.quads_for_pattern(None, None, None, name)]
        assert isinstance(name, NamedNode)
        layers.graph(rdflib.URIRef(name.value)).parse(data=rdf(triples, RdfFormat.N_TRIPLES), format="nt")
    return layers


def _sources_on(ident: str) -> set[str]:
    """Return the names of the source files that speak of something, and of all that these relay in the end."""
    files = {path.stem: path for path in (REPOSITORY / "data" / "sources").rglob("*.yaml")}
    waiting = [name for name, path in files.items() if f" {ident}:" in path.read_text(encoding="utf-8")]
    kept: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept.add(name)
            # One id or a list of them, in the head or behind a claim.
            text = files[name].read_text(encoding="utf-8")
            listed = re.findall(r"relays: \[?([\w, -]+)", text)
            waiting += [word for words in listed for word in re.split(r"[,\s]+", words) if word in files]
    return {f"{name}.yaml" for name in kept}


def _left_out(folder: str, names: list[str], kept: set[str]) -> set[str]:
    """Leave out all other sources, and the gaps, some of which are about nodes that only those bring forth."""
    if Path(folder).name == "stories":
        return set(names)  # they walk through the whole
    sources = "sources" in Path(folder).parts
    return {name for name in names if name == "gaps.yaml" or (sources and name.endswith(".yaml") and name not in kept)}
