"""Quads become the same bytes whatever order or hash seed they came in, and are read back as the same quads."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse

from kg.build import Built
from kg.model import LABEL, TYPE
from kg.namespaces import ID, PLUA, XSD
from kg.serialise import nquads, rdf, triples

NAMES = st.sampled_from([NamedNode(base + name) for base in (ID, PLUA) for name in ("a", "b", "a--b", "x1")])
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), max_size=12)
LITERALS = st.one_of(
    TEXTS.map(Literal),
    TEXTS.map(lambda text: Literal(text, language="uk")),
    st.integers(-9, 9).map(lambda n: Literal(str(n), datatype=NamedNode(XSD + "integer"))),
)
PREDICATES = st.sampled_from([NamedNode(iri) for iri in (TYPE, LABEL, PLUA + "p", PLUA + "q")])
QUADS = st.lists(st.builds(Quad, NAMES, PREDICATES, NAMES | LITERALS, NAMES), max_size=12)


@given(QUADS.flatmap(lambda quads: st.tuples(st.just(quads), st.permutations([*quads, *quads]))))
def test_order_and_repetition_mean_nothing(both: tuple[list[Quad], list[Quad]]) -> None:
    """The same statements in any order, any number of times, are the same bytes in every format."""
    one, two = both
    assert nquads(one) == nquads(two)
    for fmt in (RdfFormat.TURTLE, RdfFormat.N_TRIPLES):
        assert rdf(triples(one), fmt) == rdf(triples(two), fmt)


@given(QUADS)
def test_nquads_are_read_back_as_they_were(quads: list[Quad]) -> None:
    """N-Quads hold every statement with its graph, one on a line, sorted."""
    written = nquads(quads)
    assert set(parse(written, format=RdfFormat.N_QUADS)) == set(quads)
    lines = written.decode().split("\n")[:-1]
    assert lines == sorted(lines)
    assert len(lines) == len(set(quads))


@given(QUADS)
def test_turtle_is_read_back_as_it_was(quads: list[Quad]) -> None:
    """Any text survives, line breaks and quotes included; graph names are left behind, statements are not."""
    for fmt in (RdfFormat.TURTLE, RdfFormat.N_TRIPLES):
        read = {quad.triple for quad in parse(rdf(triples(quads), fmt), format=fmt)}
        assert read == {quad.triple for quad in quads}


def test_turtle_is_laid_out_for_people() -> None:
    """Prefixes come first and in order, a blank line before each subject, of each its type and its label first."""
    node, label = NamedNode(ID + "a"), Literal('line one\n@prefix x: "quoted"')
    statements = [
        Triple(node, NamedNode(PLUA + "by"), NamedNode(ID + "b")),
        Triple(node, NamedNode(LABEL), label),
        Triple(node, NamedNode(TYPE), NamedNode(PLUA + "Person")),
        Triple(NamedNode(ID + "b"), NamedNode(LABEL), Literal("B")),
    ]
    prefixes, *subjects = rdf(statements).decode().split("\n\n")
    assert prefixes.split("\n") == sorted(prefixes.split("\n"))
    assert all(line.startswith("@prefix ") for line in prefixes.split("\n"))
    assert subjects == [
        'id:a a plua:Person ;\n\trdfs:label "line one\\n@prefix x: \\"quoted\\"" ;\n\tplua:by id:b .',
        'id:b rdfs:label "B" .\n',
    ]


def test_nothing_is_written_as_nothing() -> None:
    """No statements make an empty file of quads and a Turtle file of prefixes."""
    assert nquads([]) == b""
    assert not list(parse(rdf([]), format=RdfFormat.TURTLE))


def test_a_whole_build_goes_out_and_comes_back(built: Built) -> None:
    """The distribution's N-Quads are the store, no more and no less."""
    again = Store()
    again.bulk_load(nquads(built.store), format=RdfFormat.N_QUADS)
    assert set(again) == set(built.store)


SCRIPT = """
import hashlib, sys
from pathlib import Path
sys.path.insert(0, "tests")
from conftest import copy_tiny
from kg.build import assemble, distribution
project = copy_tiny(Path(sys.argv[1]))
files = distribution(assemble(project, lambda _: None), project.ontology / "queries")
print(*(f"{name} {hashlib.sha256(data).hexdigest()}" for name, data in sorted(files.items())), sep="\\n")
"""


@pytest.mark.slow
def test_two_builds_are_the_same_bytes_under_any_hash_seed(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two processes with different seeds, in different directories, write the same distribution."""
    outputs = []
    for seed in ("1", "2"):
        command = [sys.executable, "-c", SCRIPT, str(tmp_path_factory.mktemp("seed"))]
        env = os.environ | {"PYTHONHASHSEED": seed}
        outputs.append(subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout)
    assert "plua.nq " in outputs[0]
    assert outputs[0] == outputs[1]
