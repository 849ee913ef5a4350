"""What ``kg.open()`` returns: an opened build, built first where there is none.

Inside a project the graph is the project's build; outside it is the one that was installed with the package, unpacked
once into the user's cache, or into memory where nothing can be written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store, Triple

from kg import store as stores
from kg.errors import StoreError, UsageError
from kg.namespaces import PREFIXES, RDFS, XSD
from kg.project import Project, find_project, require_project
from kg.sparql import Results, Term, evaluate

if TYPE_CHECKING:
    import networkx
    import rdflib

Tell = Callable[[str], None]

SHIPPED = Path(__file__).parent / "shipped"
_PACKED = "plua.nq.gz"
_LABEL = NamedNode(RDFS + "label")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _silent(_line: str) -> None:
    """Say nothing: the library does not print."""


Value: TypeAlias = str | int | float | Decimal | bool | date | datetime | None
"""A term as Python has it: an IRI is its whole text, an unbound variable is None."""


@dataclass(frozen=True, slots=True)
class Graph:
    """An opened graph, to read. Prefixes are known in every query; see :data:`kg.namespaces.PREFIXES`."""

    store: Store = field(repr=False)
    queries: Path
    """The directory of the query library."""
    directory: Path | None
    """Where the build lies on disk; None where it is only in memory."""

    def query(self, text: str, *, timeout: float | None = None, **parameters: str) -> list[dict[str, Value]]:
        """Run a SELECT, or a query of the library by its name, and return its rows as dictionaries.

        ``parameters`` are those of the library's query; ``timeout`` is in seconds. Raises QueryError for a query that
        does not parse or asks for what a read-only offline graph never does, QueryTimeout, UnknownName.

        >>> import kg
        >>> kg.open().query("who-signed", agreement="kyiv-memorandum-2025")[0]["who"]
        'https://w3id.org/plua/id/denys-shmyhal'
        """
        text, terms = self.prepare(text, parameters)
        return evaluate(self.store, text, _rows, parameters=terms, timeout=timeout)

    def ask(self, text: str, *, timeout: float | None = None) -> bool:
        """Run an ASK and return its answer."""
        return evaluate(self.store, text, _truth, timeout=timeout)

    def construct(self, text: str, *, timeout: float | None = None) -> rdflib.Graph:
        """Run a CONSTRUCT or a DESCRIBE and return its triples as an rdflib graph."""
        return _rdflib(evaluate(self.store, text, _triples, timeout=timeout))

    def prepare(self, text: str, parameters: Mapping[str, str]) -> tuple[str, dict[str, Term]]:
        """Return the text and the bound terms of a query, which is SPARQL or a name of the library."""
        # Reading the library costs as much as a small query; SPARQL does not need it.
        from kg import queries

        if not _NAME.fullmatch(text):
            if parameters:
                raise UsageError("only a query of the library has parameters", "put the values into the SPARQL itself")
            return text, {}
        query = queries.find(queries.load(self.queries), text)
        return query.text, queries.bind(query, parameters)

    def labels(self, iris: Iterable[str]) -> dict[str, str]:
        """Return the untagged labels of those IRIs that have one."""
        found = {}
        for iri in iris:
            for quad in self.store.quads_for_pattern(NamedNode(iri), _LABEL, None):
                if isinstance(quad.object, Literal) and not quad.object.language:
                    found[iri] = quad.object.value
        return found

    def to_rdflib(self) -> rdflib.Graph:
        """Return every triple of every layer as an rdflib graph.

        >>> import kg
        >>> len(kg.open().to_rdflib()) > 1000
        True
        """
        return _rdflib([quad.triple for quad in self.store])

    def to_networkx(self) -> networkx.MultiDiGraph[str]:
        """Return what is connected with what: see :func:`kg.network.network` for the attributes.

        >>> import kg
        >>> "https://w3id.org/plua/id/denys-shmyhal" in kg.open().to_networkx()
        True
        """
        from kg.network import network

        return network(self.store)


def _rows(results: Results) -> list[dict[str, Value]]:
    if not isinstance(results, QuerySolutions):
        raise UsageError("not a SELECT query", "ask() runs an ASK, construct() a CONSTRUCT or a DESCRIBE")
    names = [variable.value for variable in results.variables]
    return [{name: python_value(row[name]) for name in names} for row in results]


def _truth(results: Results) -> bool:
    if not isinstance(results, QueryBoolean):
        raise UsageError("not an ASK query", "query() runs a SELECT")
    return bool(results)


def _triples(results: Results) -> list[Triple]:
    if not isinstance(results, QueryTriples):
        raise UsageError("not a CONSTRUCT or DESCRIBE query", "query() runs a SELECT")
    return list(results)


def python_value(term: object) -> Value:
    """Return a term as Python has it; what has no Python type is its text.

    >>> python_value(Literal("9999-12-31", datatype=NamedNode(XSD + "date")))
    datetime.date(9999, 12, 31)
    """
    if term is None:
        return None
    if not isinstance(term, Literal):
        return getattr(term, "value", str(term))
    reader = _READERS.get(term.datatype.value)
    try:
        return reader(term.value) if reader else term.value
    except (ValueError, ArithmeticError):
        return term.value


_READERS: dict[str, Callable[[str], Value]] = {
    XSD + "integer": int,
    XSD + "decimal": Decimal,
    XSD + "double": float,
    XSD + "boolean": "true".__eq__,
    XSD + "date": date.fromisoformat,
    XSD + "dateTime": datetime.fromisoformat,
}


def _rdflib(statements: list[Triple]) -> rdflib.Graph:
    # rdflib costs more to import than a whole query; only who asks for it pays.
    import rdflib

    from kg.serialise import rdf

    graph = rdflib.Graph().parse(data=rdf(statements, RdfFormat.N_TRIPLES), format="nt")
    for prefix, base in PREFIXES.items():
        graph.bind(prefix, base)
    return graph


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
