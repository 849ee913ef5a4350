"""What each command may load: a reader who wants one answer should not wait for what others need.

The lists are the whole truth about our own modules and about libraries; a new import on a cold path fails here, and
is either moved or added on purpose. Time itself is measured by ``scripts/bench``, not by a test.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sample_project import environment

# Prints every module that a run has loaded; the run's own output is thrown away.
DUMP = """
import atexit, json, os, sys
real = os._exit
def leave(code):
    ours = sys.modules.keys() - before
    with open(os.environ["KG_DUMP"], "w") as file:
        json.dump(sorted(ours), file)
    real(code)
before = set(sys.modules)
os._exit = leave
sys.argv[0] = "kg"
from kg.cli import main
main()
"""

FRONT = {"kg", "kg.cli", "kg.errors"}
OPENING = FRONT | {
    "kg.cli.common",
    "kg.graph",
    "kg.namespaces",
    "kg.project",
    "kg.sparql",
    "kg.sparql.binding",
    "kg.sparql.columns",
    "kg.sparql.guard",
    "kg.sparql.running",
    "kg.sparql.tokens",
    "kg.store",
}
QUERY = OPENING | {"kg.cli.completing", "kg.cli.reading", "kg.results", "kg.text"}
LIBRARY = QUERY | {"kg.queries"}
# Standard modules that cost a millisecond or more and have no business on the way of a query.
SLOW = frozenset(
    """asyncio bz2 csv decimal difflib email fractions gzip hashlib http importlib.metadata logging lzma multiprocessing
    random shutil socket ssl statistics subprocess tempfile unittest urllib.request xml zipfile""".split()  # noqa: SIM905
)


def loaded(project: Path, tmp_path: Path, *words: str) -> set[str]:
    """Run a command and return the names of all modules it loaded."""
    dump = tmp_path / "modules.json"
    env = environment(KG_DUMP=str(dump), KG_PROJECT=str(project))
    done = subprocess.run([sys.executable, "-c", DUMP, *words], env=env, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return set(json.loads(dump.read_text()))


def ours(modules: set[str]) -> set[str]:
    """The modules of this package among them."""
    return {name for name in modules if name.split(".")[0] == "kg"}


def libraries(modules: set[str]) -> set[str]:
    """The third-party packages among them."""
    top = {name.split(".")[0] for name in modules}
    return {name for name in top if name not in sys.stdlib_module_names and name not in ("kg", "__main__", "org")}


SELECT = "SELECT ?s { ?s a plua:Memorandum }"


@pytest.mark.parametrize(
    ("words", "modules", "packages"),
    [
        (["--version"], FRONT, {"click"}),
        (["query", SELECT, "--format", "csv"], QUERY, {"click", "pyoxigraph"}),
        (["query", SELECT, "--format", "json"], QUERY, {"click", "pyoxigraph"}),
        (["query", SELECT, "--format", "markdown"], QUERY, {"click", "pyoxigraph"}),
        (["query", "ASK { ?s ?p ?o }"], QUERY, {"click", "pyoxigraph"}),
        (["query", "DESCRIBE id:pact"], QUERY, {"click", "pyoxigraph"}),
        (["query", "who-signed", "--format", "csv"], LIBRARY, {"click", "pyoxigraph"}),
        (["query", SELECT], QUERY, {"click", "pyoxigraph", "rich"}),
        (["queries"], LIBRARY, {"click", "pyoxigraph"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_command_loads_what_it_uses(
    project: Path, tmp_path: Path, words: list[str], modules: set[str], packages: set[str]
) -> None:
    """Each reading command loads exactly these modules of ours and these libraries."""
    found = loaded(project, tmp_path, *words)
    assert ours(found) == modules
    assert libraries(found) == packages
    if "rich" not in packages:
        assert found & SLOW == set()


@pytest.mark.parametrize("words", [["find", "zolty"], ["show", "pact"], ["why", "incursion"]], ids=" ".join)
def test_a_look_up_loads_nothing_of_the_write_side(project: Path, tmp_path: Path, words: list[str]) -> None:
    """Finding and showing need no library but click and the engine, and none of what makes a build."""
    found = loaded(project, tmp_path, *words)
    write_side = {"build", "checks", "curation", "dataset", "rules", "serialise", "yamlfile", "network"}
    assert libraries(found) == {"click", "pyoxigraph"}
    assert {name.split(".")[1] for name in ours(found) if "." in name} & write_side == set()
    assert "kg.store.publishing" not in found


@pytest.mark.parametrize("words", [["export", "--format", "turtle"], ["export", "--format", "ntriples"]], ids=" ".join)
def test_writing_rdf_needs_no_library_of_networks(project: Path, tmp_path: Path, words: list[str]) -> None:
    """Turtle is written by the engine; what draws and measures stays unloaded."""
    assert (
        libraries(loaded(project, tmp_path, *words)) & {"networkx", "numpy", "pyvis", "pyshacl", "yaml", "rich"}
        == set()
    )


def test_help_loads_no_library(project: Path, tmp_path: Path) -> None:
    """The help of one command does not open the graph's heavy neighbours."""
    found = loaded(project, tmp_path, "query", "--help")
    assert libraries(found) <= {"click", "pyoxigraph"}


def test_importing_the_package_loads_nothing(tmp_path: Path) -> None:
    """``import kg`` costs nothing until somebody opens a graph."""
    program = "import kg, sys; print(*sorted(n for n in sys.modules if n.startswith(('kg', 'pyoxi', 'click', 'rdf'))))"
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, cwd=tmp_path
    )
    assert done.stdout.split() == ["kg"]
