"""``kg.open()``: which graph is meant, what its answers are in Python, and what happens where none is built."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode
from sample_project import environment, write_project

import kg
from kg import graph as graphs
from kg.errors import DataError, QueryError, QueryTimeout, StoreError, UnknownName, UsageError
from kg.graph import Graph, open_graph
from kg.namespaces import ID, PREFIXES, XSD
from kg.sparql.values import python_value
from kg.store import NQUADS, current

HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def root(project: Path) -> Path:
    """A project that is built; its tests only read it."""
    return project


@pytest.fixture(scope="module")
def graph(root: Path) -> Graph:
    """Its graph."""
    return kg.open(root)


@pytest.fixture
def own(root: Path, tmp_path: Path) -> Path:
    """A built project of one's own."""
    return Path(shutil.copytree(root, tmp_path / "own", symlinks=True))


# --- which graph ----------------------------------------------------------------------------------------------------


def test_a_project_is_found_at_and_above_the_working_directory(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Anywhere inside a project, its graph is meant."""
    for below in (".", "data/sources/2025"):
        monkeypatch.chdir(root / below)
        assert kg.open().directory == current(root / "out")


def test_a_path_names_a_project(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path given as text or as a path means that project, wherever one is; a path to none is an error."""
    monkeypatch.chdir(tmp_path)
    assert kg.open(root).directory == kg.open(str(root)).directory == current(root / "out")
    assert kg.open(os.path.relpath(root)).queries.is_absolute()
    with pytest.raises(StoreError, match="no project here"):
        kg.open(tmp_path)


def test_a_working_directory_that_is_gone_is_told(tmp_path: Path) -> None:
    """Somebody removed the directory one stands in: said in words."""
    place = tmp_path / "gone"
    place.mkdir()
    program = "import os, kg; os.rmdir(os.getcwd()); kg.open()"
    done = subprocess.run([sys.executable, "-c", program], cwd=place, env=environment(), capture_output=True, text=True)
    assert "StoreError: the working directory is gone" in done.stderr


def test_outside_a_project_the_shipped_graph_is_unpacked_once(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed package unpacks its graph into the user's cache, says so, and the next time just opens it."""
    lines = _shipped(root, tmp_path, monkeypatch)
    first = open_graph(None, lines.append)
    assert len(lines) == 1
    assert lines[0].startswith("unpacking the graph into ")
    assert first.directory is not None
    assert first.directory.is_relative_to(tmp_path / "cache")
    assert first.query("who-signed")[0]["name"] == "Jan Żółty"
    second = open_graph(None, lines.append)
    assert second.directory == first.directory
    assert len(lines) == 1


@pytest.mark.parametrize("damage", ["format", "store"])
def test_what_was_unpacked_is_unpacked_again_where_it_cannot_be_read(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    """A cache that another version wrote, or that was damaged, is no dead end for who has no project to build."""
    lines = _shipped(root, tmp_path, monkeypatch)
    first = open_graph(None, lines.append).directory
    assert first is not None
    (first / "format").write_text("of another time") if damage == "format" else shutil.rmtree(first / "store")
    second = open_graph(None, lines.append)
    assert second.query("who-signed")[0]["name"] == "Jan Żółty"
    assert second.directory not in (None, first)
    assert "run kg build" not in "".join(lines)


def test_where_nothing_can_be_cached_the_shipped_graph_answers_from_memory(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cache that cannot be written costs time, not the answer."""
    lines = _shipped(root, tmp_path, monkeypatch)
    (tmp_path / "cache").write_text("in the way")
    opened = open_graph(None, lines.append)
    assert opened.directory is None
    assert lines[-1].endswith("this answer comes from memory")
    assert opened.query("who-signed")[0]["name"] == "Jan Żółty"


def test_without_a_project_and_a_shipped_graph_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare package outside any project says what to do."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(graphs, "__file__", str(tmp_path / "kg" / "graph.py"))
    monkeypatch.setattr(graphs, "SHIPPED", tmp_path / "kg" / "shipped")
    with pytest.raises(StoreError, match="no graph here") as caught:
        kg.open()
    assert "install" in caught.value.hint


def _shipped(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Pretend that the package was installed with a graph of its own, and that the working directory is no project."""
    shipped, directory = tmp_path / "site" / "kg" / "shipped", current(root / "out")
    assert directory is not None
    shipped.mkdir(parents=True)
    (shipped / "plua.nq.gz").write_bytes(gzip.compress((directory / NQUADS).read_bytes()))
    (shipped / "digest").write_text("abc123\n")
    shutil.copytree(directory / "queries", shipped / "queries")
    monkeypatch.setattr(graphs, "__file__", str(shipped.parent / "graph.py"))
    monkeypatch.setattr(graphs, "SHIPPED", shipped)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return []


# --- where none is built, or the data is newer ----------------------------------------------------------------------


def test_where_none_is_built_it_is_built_first_and_told(tmp_path: Path) -> None:
    """The first reader builds, hears about it, and the second finds the build."""
    lines: list[str] = []
    root = write_project(tmp_path)
    opened = kg.open(root, lines.append)
    assert "building it first" in lines[0]
    assert opened.directory == current(root / "out")
    lines.clear()
    assert kg.open(root, lines.append).directory == opened.directory
    assert lines == []


def test_findings_of_a_first_build_are_mentioned(tmp_path: Path) -> None:
    """Whoever only reads hears that there are findings, and how to see them."""
    root = write_project(tmp_path)
    (root / "data/entities/more.yaml").write_text("nobody: {type: Person, label: Nobody}\n", encoding="utf-8")
    lines: list[str] = []
    kg.open(root, lines.append)
    assert any("finding" in line and "kg check" in line for line in lines)


def test_where_nothing_can_be_written_the_answer_comes_from_memory(tmp_path: Path) -> None:
    """A project on a disk that refuses answers all the same, and says that nothing was kept."""
    root = write_project(tmp_path)
    (root / "out").write_text("in the way")
    lines: list[str] = []
    opened = kg.open(root, lines.append)
    assert opened.directory is None
    assert lines[-1].endswith("this answer comes from memory")
    assert opened.query("who-signed")[0]["name"] == "Jan Żółty"


def test_bad_data_is_an_error_only_where_it_must_be_built(own: Path) -> None:
    """Broken data does not take the last good graph away; without one it is told as what it is."""
    (own / "data/entities/all.yaml").write_text("a: [", encoding="utf-8")
    assert kg.open(own).query("who-signed")
    shutil.rmtree(own / "out")
    with pytest.raises(DataError):
        kg.open(own)


def test_without_building_a_project_never_built_is_no_graph(tmp_path: Path) -> None:
    """Completion at a key press does not start a build."""
    root = write_project(tmp_path)
    with pytest.raises(StoreError, match="no build"):
        open_graph(root, build=False)
    assert not (root / "out").exists()


@pytest.mark.parametrize(
    "change",
    ["touch data/sources/2025/first-paper.yaml", "touch ontology/events.ttl", "add data/entities/new.yaml"],
)
def test_newer_data_is_told_and_changes_no_answer(own: Path, change: str) -> None:
    """An answer from an older build does not look fresh."""
    lines: list[str] = []
    before = kg.open(own, lines.append).query("who-signed")
    assert lines == []
    verb, name = change.split()
    (own / name).touch() if verb == "touch" else (own / name).write_text("new: {type: Person, label: New}\n")
    assert kg.open(own, lines.append).query("who-signed") == before
    assert len(lines) == 1
    assert "changed after the last build" in lines[0]
    assert (name if verb == "touch" else "data/entities") in lines[0]


def test_a_file_that_was_removed_is_a_change(own: Path) -> None:
    """What is no longer in the data may still be in the graph, so it is told."""
    (own / "data/sources/2025/second-paper.yaml").unlink()
    lines: list[str] = []
    kg.open(own, lines.append)
    assert "data/sources/2025 changed after the last build" in lines[0]


def test_the_lock_of_an_editor_is_no_reason_to_fail(own: Path) -> None:
    """Some editors leave a link to nowhere beside a file they hold open."""
    (own / "data/entities/.#all.yaml").symlink_to("someone@somewhere.1234")
    assert kg.open(own).query("who-signed")


def test_a_damaged_build_says_what_to_do(own: Path) -> None:
    """Half a build is an error with a hint, not an empty answer."""
    directory = current(own / "out")
    assert directory is not None
    (directory / "format").unlink()
    with pytest.raises(StoreError, match="half a build") as caught:
        kg.open(own)
    assert caught.value.hint == "run kg build"


# --- answers --------------------------------------------------------------------------------------------------------


def test_rows_hold_python_values(graph: Graph) -> None:
    """Numbers, days, truth and text arrive as Python has them, IRIs as text, nothing as None."""
    (row,) = graph.query(
        "SELECT ?e ?earliest ?none (19 AS ?n) (1.5 AS ?d) (1e0 AS ?f) (true AS ?t) ?label "
        "{ BIND(id:incursion AS ?e) ?e plua:earliest ?earliest ; rdfs:label ?label }"
    )
    assert row == {
        "e": ID + "incursion",
        "earliest": date(2025, 9, 9),
        "none": None,
        "n": 19,
        "d": Decimal("1.5"),
        "f": 1.0,
        "t": True,
        "label": "The Incursion",
    }
    assert [type(row[name]) for name in ("n", "d", "f", "t")] == [int, Decimal, float, bool]


@pytest.mark.parametrize(
    ("text", "datatype", "value"),
    [
        ("2025-09-18T23:59:59Z", "dateTime", datetime(2025, 9, 18, 23, 59, 59, tzinfo=UTC)),
        ("1", "boolean", True),
        ("0", "boolean", False),
        ("2.5", "float", 2.5),
        ("12345678901234567890", "integer", 12345678901234567890),
        ("2025", "gYear", "2025"),
        ("nineteen", "integer", "nineteen"),
        ("-0044-03-15", "date", "-0044-03-15"),
    ],
)
def test_a_literal_is_its_value_or_else_its_text(text: str, datatype: str, value: object) -> None:
    """What Python cannot hold stays the text it was."""
    found = python_value(Literal(text, datatype=NamedNode(XSD + datatype)))
    assert found == value
    assert type(found) is type(value)


def test_a_graph_says_which_it_is(graph: Graph) -> None:
    """How large, of which build and where; not where it is in memory only."""
    assert graph.directory is not None
    size, build, where = len(graph.store), graph.directory.name, graph.directory.parent
    assert repr(graph) == f"<kg.Graph: {size:,} statements, build {build} in {where}>"
    assert repr(Graph(graph.store, graph.queries, None, b"")) == f"<kg.Graph: {size:,} statements, in memory>"


def test_ask_and_construct(graph: Graph) -> None:
    """An ASK is True or False, a CONSTRUCT and a DESCRIBE are rdflib graphs with the prefixes bound."""
    assert graph.ask("ASK { id:pact plua:signedBy id:jan-zolty }") is True
    assert graph.ask("ASK { id:pact plua:signedBy id:arcadia }") is False
    made = graph.construct("CONSTRUCT { ?who plua:signed ?what } WHERE { ?what plua:signedBy ?who }")
    assert set(made) == {tuple(map(rdflib.URIRef, (ID + "jan-zolty", PREFIXES["plua"] + "signed", ID + "pact")))}
    assert "plua:signed" in made.serialize(format="turtle")
    assert (rdflib.URIRef(ID + "pact"), rdflib.RDFS.label, rdflib.Literal("The Pact")) in graph.construct(
        "DESCRIBE id:pact"
    )


@pytest.mark.parametrize(
    ("call", "text"),
    [("query", "ASK {}"), ("ask", "SELECT * {}"), ("construct", "ASK {}"), ("query", "CONSTRUCT {} WHERE {}")],
)
def test_the_wrong_kind_of_query_names_the_right_call(graph: Graph, call: str, text: str) -> None:
    """Each method takes its own kind and says which method takes the other."""
    with pytest.raises(UsageError, match="not a") as caught:
        getattr(graph, call)(text)
    assert "()" in caught.value.hint


def test_a_query_of_the_library_takes_parameters(graph: Graph) -> None:
    """By its name, with or without its parameters; an unknown name is an error."""
    assert graph.query("who-signed") == graph.query("who-signed", agreement="pact")
    assert graph.query("who-signed", agreement="incursion") == []
    with pytest.raises(UnknownName, match="there is no query who-signd"):
        graph.query("who-signd")
    with pytest.raises(UsageError, match="only a query of the library has parameters"):
        graph.query("SELECT * { ?s ?p ?o }", agreement="pact")


def test_what_a_read_only_offline_graph_never_does_is_refused(graph: Graph) -> None:
    """A query that reaches out or writes is an error before it is run."""
    for text in ("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "INSERT DATA { id:a id:b id:c }"):
        with pytest.raises(QueryError, match="refused"):
            graph.query(text)


def test_a_limit_on_the_time_raises(root: Path) -> None:
    """A query that takes too long is an error one can catch, and the graph answers on."""
    # In a process of its own: the engine cannot be stopped and would be busy beside all other tests.
    program = (
        "import kg, os, sys\n"
        "g = kg.open(sys.argv[1])\n"
        f"try: g.query({HEAVY!r}, timeout=0.2)\n"
        "except TimeoutError as error: print(type(error).__name__, len(g.query('who-signed')), flush=True)\n"
        "os._exit(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, root], env=environment(), capture_output=True, text=True)
    assert done.stdout.split() == [QueryTimeout.__name__, "1"], done.stderr


@pytest.mark.parametrize("limit", [0, -1, float("nan"), float("inf")])
def test_a_limit_nobody_can_wait_for_is_refused(graph: Graph, limit: float) -> None:
    """No time, less than none, and for ever are no limits."""
    with pytest.raises(UsageError, match="is no time limit"):
        graph.query("SELECT * {}", timeout=limit)


def test_labels_are_the_untagged_ones(graph: Graph) -> None:
    """What has no label is left out."""
    assert graph.labels([ID + "jan-zolty", ID + "nobody"]) == {ID + "jan-zolty": "Jan Żółty"}


def test_to_rdflib_holds_every_statement(graph: Graph) -> None:
    """The rdflib graph says what the store says, literals untouched."""
    made = graph.to_rdflib()
    assert len(made) == len({quad.triple for quad in graph.store})
    assert (rdflib.URIRef(ID + "arcadia"), rdflib.SKOS.altLabel, rdflib.Literal("Аркадія")) in made
    assert dict(made.namespaces())["plua"] == rdflib.URIRef(PREFIXES["plua"])


def test_to_networkx_connects_things(graph: Graph) -> None:
    """The network has the things as nodes and the statements between them as edges."""
    network = graph.to_networkx()
    assert network.has_edge(ID + "pact", ID + "jan-zolty")
    assert ID + "bay" in network
