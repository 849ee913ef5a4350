"""The release of the whole graph: it passes its own check, and others take it as it is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest

from corpus.engines import Corpus
from kg.release import check


def test_the_release_of_the_whole_graph_passes_its_check(released: Path) -> None:
    """Every hash, the canonical hash, every count and the description are what they say."""
    assert check(released) == []


def test_it_is_the_graph_that_was_built(released: Path, corpus: Corpus) -> None:
    """Its N-Quads are those of the build, byte for byte."""
    assert corpus.graph.directory is not None
    assert (released / "rdf/plua.nq").read_bytes() == (corpus.graph.directory / "plua.nq").read_bytes()


def test_it_is_an_ro_crate_to_which_nothing_is_to_be_added(released: Path, tmp_path: Path) -> None:
    """An independent validator finds nothing required and nothing recommended missing."""
    program = Path(sys.prefix) / "validators/bin/python"
    script = Path(__file__).parents[1] / "ro_crate_validator.py"
    command = [program, script, released, tmp_path / "cache.sqlite", "RECOMMENDED"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_the_rdf_files_of_the_whole_graph_say_the_same(released: Path) -> None:
    """JSON-LD has the triples of Turtle, TriG the quads of N-Quads, and the Turtle files together the whole graph."""

    def read(name: str, fmt: ox.RdfFormat) -> set[ox.Quad]:
        return set(ox.parse(path=str(released / name), format=fmt))

    nquads, turtle = read("rdf/plua.nq", ox.RdfFormat.N_QUADS), read("rdf/plua.ttl", ox.RdfFormat.TURTLE)
    assert read("rdf/plua.trig", ox.RdfFormat.TRIG) == nquads
    assert read("rdf/plua.jsonld", ox.RdfFormat.JSON_LD) == turtle
    rest = (read(name, ox.RdfFormat.TURTLE) for name in ("rdf/inferred.ttl", "ontology/ontology.ttl"))
    assert {quad.triple for quad in turtle.union(*rest)} == {quad.triple for quad in nquads}


@pytest.mark.parametrize("name", ["plua.graphml", "plua.gexf"])
def test_networkx_opens_the_whole_network(released: Path, name: str) -> None:
    """Each file is a directed graph of all things; every thing has a label and a group, every line its layer."""
    read = nx.read_graphml if name.endswith("graphml") else nx.read_gexf
    graph = read(released / "network" / name)
    rows = {kind: (released / f"network/{kind}.csv").read_bytes().decode().count("\r\n") for kind in ("nodes", "edges")}
    assert graph.is_directed()
    # A cell may hold a line break of its own, so there are at least as many lines as rows.
    assert 1000 < len(graph) < rows["nodes"]
    assert 1000 < graph.number_of_edges() < rows["edges"]
    assert all(data["label"] and data["group"] for _, data in graph.nodes(data=True))
    assert {data["layer"] for _, _, data in graph.edges(data=True)} == {"facts", "inferred"}


def test_its_links_are_counted(released: Path, corpus: Corpus) -> None:
    """The links to Wikidata that the release states are those a query finds."""
    said = json.loads((released / "release.json").read_bytes())["counts"]["links"]
    rows = corpus.graph.query(
        "SELECT (COUNT(*) AS ?n) { ?thing skos:exactMatch ?item FILTER(STRSTARTS(STR(?item), STR(wd:))) }"
    )
    name = "http://www.w3.org/2004/02/skos/core#exactMatch into http://www.wikidata.org/entity/"
    assert said[name] == rows[0]["n"] > 100
