"""The house keeps its floors: imports point down, only the command line prints, no room outgrows its walls.

Every import counts, one inside a function too: it would be as wrong, only later. What stands under ``TYPE_CHECKING``
counts for the floors and not for who loads a heavy library.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
KG = ROOT / "kg"

FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "namespaces", "text"),
    ("model", "ontology", "yamlfile", "rulefile", "dates", "evidence", "project", "packing", "writing"),
    ("curation", "facts", "stories"),
    ("dataset", "serialise", "scaffold", "identity"),
    ("rules", "checks", "shapes", "store", "sparql"),
    ("build", "network", "results", "queries", "census", "cite", "answers"),
    ("graph", "remote"),
    ("lookup", "verify"),
    ("explorer", "export", "docs", "server", "workbench"),
    ("release",),
    ("cli",),
)
DOOR = "kg"
"""``kg/__init__.py``: what a user imports. It opens on the graph alone, and anybody may ask it for the version."""
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}

# Who may load what is slow to load. Naming a module here is a decision about start-up time.
HEAVY = {
    "networkx": {"network", "explorer", "export"},
    "pyvis": {"explorer"},
    "pandas": {"answers"},
    "rdflib": {"graph", "remote", "shapes", "export"},
    "pyshacl": {"shapes"},
    "rich": {"results"},
    "numpy": {"explorer"},
    "jinja2": {"explorer", "docs", "workbench"},
    "markdown_it": {"docs"},
    "pygments": {"docs"},
    "yaml": {"yamlfile"},
    "click": {"cli"},
}
MAX_LINES = 500
MAX_FUNCTION = 80


@dataclass(frozen=True)
class Import:
    """One import of one module: what it names, where, and whether it happens only for the type checker."""

    module: str
    line: int
    typing: bool


@dataclass(frozen=True)
class Source:
    """One module of the package."""

    path: Path
    tree: ast.Module

    @property
    def room(self) -> str:
        """The module or package on a floor that this file belongs to."""
        parts = self.path.relative_to(KG).with_suffix("").parts
        return DOOR if parts in (("__init__",), ("__main__",)) else parts[0]

    @property
    def name(self) -> str:
        """The dotted name."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def __str__(self) -> str:
        return str(self.path.relative_to(ROOT))


def _read(path: Path) -> Source:
    return Source(path, ast.parse(path.read_text(encoding="utf-8")))


SOURCES = [_read(path) for path in sorted(KG.rglob("*.py"))]
NAMES = {source.name for source in SOURCES}


def _imports(tree: ast.AST, typing: bool = False) -> Iterator[Import]:
    """Yield every import of a module, however deep it stands."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno, typing) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            for alias in node.names:
                dotted = f"{base}.{alias.name}"
                yield Import(dotted if dotted in NAMES else base, node.lineno, typing)
        else:
            guarded = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
            yield from _imports(node, typing or guarded)


def _room(module: str) -> str | None:
    """The room that an import leads to; None if it leads out of the house."""
    parts = module.split(".")
    if parts[0] != "kg":
        return None
    return parts[1] if len(parts) > 1 else DOOR


def _functions(source: Source) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def _docstrings(tree: ast.Module) -> set[int]:
    """The identities of the nodes that are docstrings, those below an assignment among them."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def test_every_room_has_a_floor() -> None:
    """A new module is placed before it is used."""
    assert {source.room for source in SOURCES} - {DOOR} <= set(FLOOR)


def test_imports_point_down() -> None:
    """No room imports from its own floor or a higher one, not even inside a function."""
    wrong = [
        f"{source}:{found.line}: {source.room} (floor {FLOOR[source.room]}) imports {room} (floor {FLOOR[room]})"
        for source in SOURCES
        if source.room != DOOR
        for found in _imports(source.tree)
        if (room := _room(found.module)) not in (None, DOOR, source.room)
        if FLOOR[room] >= FLOOR[source.room]
    ]
    assert not wrong, "\n".join(wrong)


def test_the_door_opens_on_the_graph_and_the_command_line_alone() -> None:
    """``import kg`` opens a graph, here or over HTTP, and ``python -m kg`` the commands; only the top floor knocks."""
    inside = {
        room for source in SOURCES if source.room == DOOR for f in _imports(source.tree) if (room := _room(f.module))
    }
    knocking = {s.room for s in SOURCES for f in _imports(s.tree) if _room(f.module) == DOOR}
    assert inside == {"graph", "remote", "cli"}
    assert knocking <= {"cli", DOOR}


def test_there_is_no_import_cycle() -> None:
    """Modules, those within one package too, can be put in an order in which each needs only earlier ones."""
    needs = {
        source.name: {
            found.module
            for found in _imports(source.tree)
            # Commands find their group, and completion its commands, when a user has typed; not while loading.
            if found.module in NAMES and found.module != source.name and not found.typing
        }
        for source in SOURCES
    }
    needs["kg.cli.completing"].discard("kg.cli")
    # Importing kg.a.b loads kg.a first, and a package loads what its door opens on: those edges are the parent's own.
    assert list(TopologicalSorter(needs).static_order())


def test_no_import_is_relative() -> None:
    """A module is imported by its whole name, so that a search finds every use."""
    assert [f"{s}:{f.line}" for s in SOURCES for f in _imports(s.tree) if f.module.startswith(".")] == []


def test_heavy_libraries_are_loaded_by_named_rooms_only() -> None:
    """What is slow to load is loaded where it is needed and nowhere else."""
    wrong = [
        f"{source}:{found.line}: {found.module}"
        for source in SOURCES
        for found in _imports(source.tree)
        if source.room not in HEAVY.get(found.module.split(".")[0], {source.room}) and not found.typing
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_command_line_prints() -> None:
    """The library returns, raises or tells a callable; it writes to no stream."""
    wrong = []
    for source in SOURCES:
        if source.room == "cli" or source.path.name == "__main__.py":  # the way in to the command line
            continue
        for node in ast.walk(source.tree):
            name = ast.unparse(node) if isinstance(node, ast.Attribute | ast.Name) else ""
            if name in ("print", "sys.stdout", "sys.stderr", "sys.exit", "os._exit"):
                wrong.append(f"{source}:{node.lineno}: {name}")  # type: ignore[attr-defined]
    assert not wrong, "\n".join(wrong)


def test_nothing_asks_the_network() -> None:
    """No module imports what could open a connection but the server, and the one that asks an address it was given."""
    networking = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}
    wrong = [
        f"{source}:{found.line}: {found.module}"
        for source in SOURCES
        for found in _imports(source.tree)
        if source.room not in ("server", "remote")
        and any(found.module == n or found.module.startswith(n + ".") for n in networking)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_file_and_no_function_is_too_long() -> None:
    """A file that passes its limit becomes a package; a function that does becomes two."""
    files = [str(source) for source in SOURCES if len(source.path.read_text(encoding="utf-8").splitlines()) > MAX_LINES]
    long = [
        f"{source}:{function.lineno}: {function.name}"
        for source in SOURCES
        for function in _functions(source)
        if (function.end_lineno or 0) - function.lineno + 1 > MAX_FUNCTION
    ]
    assert files + long == []


def test_everything_public_is_documented() -> None:
    """Every module, and every public class and function in it, says what it is for."""
    wrong = [str(source) for source in SOURCES if not ast.get_docstring(source.tree)]
    for source in SOURCES:
        classes = [
            node for node in source.tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        ]
        for node in (*source.tree.body, *(member for scope in classes for member in scope.body)):
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            # An overload is documented by the function it belongs to.
            if public and "overload" not in map(ast.unparse, node.decorator_list) and not ast.get_docstring(node):
                wrong.append(f"{source}:{node.lineno}: {node.name}")
    assert not wrong, "\n".join(wrong)


def test_no_failure_is_swallowed() -> None:
    """Nothing but the last resort of the command line and the carrier of a thread's failure catches everything."""
    wide = [
        f"{source}"
        for source in SOURCES
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    ]
    assert sorted(wide) == ["kg/cli/__init__.py", "kg/sparql/running.py"]


@pytest.fixture(scope="module")
def domain() -> re.Pattern[str]:
    """Every id of several words and every label with a capital of the curated entities.

    Other names are words of the language by chance, as an alliance's headquarters is called "shape".
    """
    names: set[str] = set()
    for path in (ROOT / "data" / "entities").glob("*.yaml"):
        for ident, entity in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            label = str(entity.get("label") or "")
            names |= {ident} if "-" in ident else set()
            names |= {label} if label != label.lower() else set()
    assert len(names) > 100
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])")


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_the_domain_lives_in_data_and_ontology(source: Source, domain: re.Pattern[str]) -> None:
    """No person, state, agreement or topic is named in code, outside the examples of docstrings and help texts."""
    docstrings = _docstrings(source.tree)
    said = [
        (node.lineno, node.value)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
    ]
    text = io.StringIO(source.path.read_text(encoding="utf-8"))
    said += [(t.start[0], t.string) for t in tokenize.generate_tokens(text.readline) if t.type == tokenize.COMMENT]
    said += [(node.lineno, node.id) for node in ast.walk(source.tree) if isinstance(node, ast.Name)]
    # The hosts in the IRIs of other people's vocabularies are words by chance.
    assert [f"{source}:{line}: {words}" for line, words in said if "://" not in words and domain.search(words)] == []


def test_the_guard_of_the_floors_sees_what_it_should() -> None:
    """A function-local import, one for the type checker and a submodule named after ``from`` are all seen."""
    tree = ast.parse(
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    import rdflib\n"
        "def f():\n    from kg import build\n    from kg.sparql.values import Value\n"
    )
    assert list(_imports(tree)) == [
        Import("typing", 1, False),
        Import("rdflib", 3, True),
        Import("kg.build", 5, False),
        Import("kg.sparql.values", 6, False),
    ]
