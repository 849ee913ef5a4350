"""What ``kg.open()`` returns: an opened build, built first where there is none.

::

    >>> import kg
    >>> g = kg.open()                                                              # doctest: +SKIP
    >>> g.query("SELECT ?who { id:kyiv-memorandum-2025 plua:signedBy ?who }")      # doctest: +SKIP
    [Row(who='https://w3id.org/plua/id/denys-shmyhal'), …]

Inside a project the graph is the project's build; outside it is the one that was installed with the package, unpacked
once into the user's cache, or into memory where nothing can be written.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, Store

from kg import store as stores
from kg.errors import StoreError
from kg.project import Project, find_project, require_project

if TYPE_CHECKING:
    import networkx
    import rdflib

Tell = Callable[[str], None]

SHIPPED = Path(__file__).parent / "shipped"
_PACKED = "plua.nq.gz"


def _silent(_line: str) -> None:
    """Say nothing: the library does not print."""


@dataclass(frozen=True, slots=True)
class Graph:
    """An opened graph, to read."""

    store: Store = field(repr=False)
    queries: Path
    """The directory of the query library."""
    directory: Path | None
    """Where the build lies on disk; None where it is only in memory."""


def open_graph(path: str | Path | None = None, tell: Tell = _silent) -> Graph:
    """Open the graph of the project at or above ``path`` (default: here), else the one installed with the package.

    ``tell`` receives a line where something takes time or is not as expected. Raises StoreError if there is no graph
    or it cannot be read, DataError if it must be built first and the data has errors.
    """
    if path is not None:
        return _open_project(require_project(Path(path)), tell)
    project = find_project(Path.cwd()) or find_project(Path(__file__).resolve().parent)
    return _open_project(project, tell) if project else _open_shipped(tell)


def _open_project(project: Project, tell: Tell) -> Graph:
    directory = stores.current(project.out)
    if directory is None:
        tell(f"no build in {project.out} yet: building it first")
        return _build_first(project, tell)
    if changed := _changed_since(project, directory):
        tell(f"{changed} changed after the last build; kg build brings the graph up to date")
    return Graph(stores.open_store(directory), directory / "queries", directory)


def _changed_since(project: Project, directory: Path) -> str:
    """Return a data or ontology file newer than a build, or nothing: an answer from old data must not look fresh."""
    built = (directory / "format").stat().st_mtime_ns
    for path in _files(str(project.data), str(project.ontology)):
        if path.stat().st_mtime_ns > built:
            return os.path.relpath(path.path, project.root)
    return ""


def _files(*directories: str) -> Iterator[os.DirEntry[str]]:
    for directory in directories:
        with os.scandir(directory) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    yield from _files(entry.path)
                else:
                    yield entry


def _build_first(project: Project, tell: Tell) -> Graph:
    # The write side costs a second to import; only a first run needs it.
    from kg.build import assemble, distribution

    built = assemble(project, tell)
    if built.report.findings:
        tell(f"{len(built.report.findings)} findings; kg check lists them")
    queries = project.ontology / "queries"
    try:
        directory = stores.publish(project.out, distribution(built.store, queries))
    except StoreError as error:
        tell(f"{error.message}; this answer comes from memory")
        return Graph(built.store, queries, None)
    return Graph(stores.open_store(directory), directory / "queries", directory)


def _open_shipped(tell: Tell) -> Graph:
    packed = SHIPPED / _PACKED
    if not packed.is_file():
        raise StoreError(
            "no graph here", "go to a directory with ontology/ and data/, or install the package from a wheel"
        )
    # Only an installed package looks for a cache.
    from platformdirs import user_cache_path

    name = (SHIPPED / "digest").read_text(encoding="utf-8").strip()
    cache = user_cache_path("plua-kg") / name
    queries = SHIPPED / "queries"
    directory = stores.current(cache)
    if directory is None:
        tell(f"unpacking the graph into {cache}")
        nquads = stores.unpack(packed)
        try:
            directory = stores.publish(cache, {stores.NQUADS: nquads})
        except StoreError as error:
            tell(f"{error.message}; this answer comes from memory")
            return Graph(stores.load_into_memory(nquads), queries, None)
    return Graph(stores.open_store(directory), queries, directory)
