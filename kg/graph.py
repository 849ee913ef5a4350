"""What ``kg.open()`` returns: an opened build, built first where there is none.

Inside a project the graph is the project's build; outside it is the one that was installed with the package, unpacked
once into the user's cache, or into memory where nothing can be written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple

from kg import store as stores
from kg.errors import QueryTimeout, StoreError, UsageError
from kg.namespaces import PREFIXES, RDFS
from kg.project import Project, find_project, require_project
from kg.sparql import PATIENCE, Term, evaluate, within

if TYPE_CHECKING:
    import networkx
    import rdflib

    from kg.answers import Rows
    from kg.build import Built
    from kg.stories import Story

Tell = Callable[[str], None]

SHIPPED = Path(__file__).parent / "shipped"
DOCUMENTS = SHIPPED / "documents"
"""What of a project is shipped to be read: its documents, and rules, checks and shapes where they lie in a project."""
_PACKED = "plua.nq.gz"
STORIES = "stories.json"
_LABEL = NamedNode(RDFS + "label")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _silent(_line: str) -> None:
    """Say nothing: the library does not print."""


@dataclass(frozen=True, slots=True)
class Graph:
    """An opened graph, to read. Prefixes are known in every query; see :data:`kg.namespaces.PREFIXES`."""

    store: Store = field(repr=False)
    queries: Path
    """The directory of the query library."""
    directory: Path | None
    """Where the build lies on disk; None where it is only in memory."""
    _stories: Path | bytes = field(repr=False)

    def __repr__(self) -> str:
        """Say which graph it is: how large, of which build, and where.

        >>> import kg
        >>> kg.open()  # doctest: +ELLIPSIS
        <kg.Graph: ... statements, build ... in ...>
        """
        size = f"{len(self.store):,} statements"
        if self.directory is None:
            return f"<kg.Graph: {size}, in memory>"
        return f"<kg.Graph: {size}, build {self.directory.name} in {self.directory.parent}>"

    @property
    def rules(self) -> Path:
        """The directory of the rules' files, beside the query library; a citation follows what they inferred."""
        return self.queries.parent / "rules"

    @property
    def stories(self) -> list[Story]:
        """The guided tours of this graph, in their order. StoreError if the build was made without them."""
        from kg.stories import loads  # who only queries has no use for them

        if isinstance(self._stories, bytes):
            return loads(self._stories)
        try:
            return loads(self._stories.read_bytes())
        except (OSError, ValueError) as error:
            raise StoreError(f"{self._stories}: the stories cannot be read: {error}", "run kg build") from error

    def query(self, text: str, *, timeout: float | None = None, **parameters: str) -> Rows:
        """Run a SELECT, or a query of the library by its name, and return its rows: see :class:`kg.answers.Rows`.

        ``parameters`` are those of the library's query; ``timeout`` is in seconds. Raises QueryError for a query that
        does not parse or asks for what a read-only offline graph never does, QueryTimeout, UnknownName.

        >>> import kg
        >>> kg.open().query("who-signed", agreement="kyiv-memorandum-2025")[0]["who"]
        'Denys Shmyhal'
        """
        from kg.answers import Origin, read_rows  # the command line writes terms as the engine has them

        text, terms = self.prepare(text, parameters)
        origin = Origin(
            self.labels,
            lambda fmt: self.cite_bound(text, terms, fmt, timeout=timeout),
            lambda seconds: self.why_empty(text, terms, timeout=seconds),
        )
        return evaluate(self.store, text, lambda found: read_rows(found, origin), parameters=terms, timeout=timeout)

    def ask(self, text: str, *, timeout: float | None = None) -> bool:
        """Run an ASK and return its answer."""
        from kg.answers import read_truth

        return evaluate(self.store, text, read_truth, timeout=timeout)

    def construct(self, text: str, *, timeout: float | None = None) -> rdflib.Graph:
        """Run a CONSTRUCT or a DESCRIBE and return its triples as an rdflib graph."""
        from kg.answers import read_triples

        return _rdflib(evaluate(self.store, text, read_triples, timeout=timeout))

    def cite(self, text: str, fmt: str = "text", *, timeout: float | None = None, **parameters: str) -> str:
        """Return the claims and sources that a query's answer rests on, as text, ``bibtex`` or ``csl-json``.

        What cannot be established is told in it; see :mod:`kg.cite`. Raises what :meth:`query` does, UnknownName for
        another format.

        >>> import kg
        >>> print(kg.open().cite("office-when-signed").splitlines()[2])
        This answer rests on 5 claims in 5 sources.
        """
        text, terms = self.prepare(text, parameters)
        return self.cite_bound(text, terms, fmt, timeout=timeout)

    def cite_bound(
        self, text: str, terms: Mapping[str, Term], fmt: str = "text", *, timeout: float | None = None
    ) -> str:
        """Do what :meth:`cite` does for a query that :meth:`prepare` has returned."""
        # Most answers are read without a citation.
        from kg import cite
        from kg.cite.writing import write

        made_from = cite.release(self.store, self.directory)

        def written() -> str:
            return write(cite.cite(self.store, text, made_from, self.rules, parameters=terms), fmt)

        try:
            return within(written, timeout)
        except QueryTimeout as error:
            message = f"what this answer rests on could not be established within {timeout:g} s"
            raise QueryTimeout(message, error.hint) from None

    def why_empty(self, text: str, terms: Mapping[str, Term], *, timeout: float = PATIENCE) -> list[str]:
        """Say why a query that :meth:`prepare` has returned found nothing; empty where no reason shows.

        ``timeout`` is in seconds. QueryTimeout where that is not enough.
        """
        from kg.sparql.advice import advise  # only who finds nothing needs it

        try:
            return within(lambda: advise(self.store, text, terms), timeout)
        except QueryTimeout:
            message = f"within {timeout:g} s no reason was found why there is nothing"
            raise QueryTimeout(message, "allow more time, or ask for less at once") from None

    def prepare(self, text: str, parameters: Mapping[str, str]) -> tuple[str, dict[str, Term]]:
        """Return the text and the bound terms of a query, which is SPARQL or a name of the library."""
        if not _NAME.fullmatch(text):
            if parameters:
                raise UsageError("only a query of the library has parameters", "put the values into the SPARQL itself")
            return text, {}
        # Reading the library costs as much as a small query; SPARQL does not need it.
        from kg import queries

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


def _rdflib(statements: list[Triple]) -> rdflib.Graph:
    # rdflib costs more to import than a whole query; only who asks for it pays.
    import rdflib

    from kg.serialise import rdf

    graph = rdflib.Graph().parse(data=rdf(statements, RdfFormat.N_TRIPLES), format="nt")
    for prefix, base in PREFIXES.items():
        graph.bind(prefix, base)
    return graph


def open_graph(path: str | Path | None = None, tell: Tell = _silent, *, build: bool = True) -> Graph:
    """Open the graph of the project at ``path``, or at or above the working directory, or the one installed.

    ``tell`` receives a line where something takes time or is not as expected; without ``build`` a project that was
    never built is no graph. Raises StoreError if there is no graph or it cannot be read, DataError if it must be built
    first and the data has errors.
    """
    project = meant(path)
    return _open_project(project, tell, build) if project else _open_shipped(tell)


def meant(path: str | Path | None = None) -> Project | None:
    """Return the project that :func:`open_graph` opens; None where it opens the graph that was installed."""
    if path is not None:
        return require_project(Path(path))
    checkout = Project(Path(__file__).resolve().parents[1])
    return find_project() or (checkout if checkout.is_complete else None)


def _open_project(project: Project, tell: Tell, build: bool) -> Graph:
    opened = stores.open_current(project.out)
    if opened is None:
        if not build:
            raise StoreError(f"no build in {project.out} yet", "run kg build")
        tell(f"no build in {project.out} yet: building it first")
        return _build_first(project, tell)
    directory, store = opened
    if changed := changed_since(project, directory):
        tell(f"{changed} changed after the last build; kg build brings the graph up to date")
    return _built(directory, store)


def changed_since(project: Project, directory: Path) -> str:
    """Return what of the data or ontology is newer than a build, or nothing: an old answer must not look fresh.

    A directory is newer when a file in it was added, renamed or removed.
    """
    built = (directory / "format").stat().st_mtime_ns
    for path in _paths(str(project.data), str(project.ontology)):
        # A file that an editor takes away meanwhile, or a link that leads nowhere, is no reason to give no answer.
        with suppress(OSError):
            if os.lstat(path).st_mtime_ns > built:
                return os.path.relpath(path, project.root)
    return ""


def _paths(*directories: str) -> Iterator[str]:
    for directory in directories:
        yield directory
        with os.scandir(directory) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    yield from _paths(entry.path)
                else:
                    yield entry.path


def _build_first(project: Project, tell: Tell) -> Graph:
    # The write side costs a second to import; only a first run needs it.
    from kg.build import assemble, write

    built = assemble(project, tell)
    if built.report.findings:
        tell(f"{len(built.report.findings)} findings; kg check lists them")
    try:
        directory = write(project, built)
    except StoreError as error:
        tell(f"{error.message}; this answer comes from memory")
        return assembled(project, built)
    return _built(directory, stores.open_store(directory))


def assembled(project: Project, built: Built) -> Graph:
    """Return what was made of a project as a graph that is only in memory."""
    from kg.stories import dumps  # who opens a build on disk reads stories only when asked for them

    return Graph(built.store, project.ontology / "queries", None, dumps(built.stories))


def _built(directory: Path, store: Store) -> Graph:
    return Graph(store, directory / "queries", directory, directory / STORIES)


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
    opened = None
    try:
        opened = stores.open_current(cache)
    except StoreError as error:
        # An earlier version left it so, or a disk; nobody can build here, and what was packed is still there.
        tell(error.message)
    if opened is None:
        tell(f"unpacking the graph into {cache}")
        from kg.store.publishing import publish

        nquads = stores.unpack(packed)
        try:
            directory = publish(cache, {stores.NQUADS: nquads})
            opened = directory, stores.open_store(directory)
        except StoreError as error:
            tell(f"{error.message}; this answer comes from memory")
            return Graph(stores.load_into_memory(nquads), queries, None, SHIPPED / STORIES)
    directory, store = opened
    return Graph(store, queries, directory, SHIPPED / STORIES)
