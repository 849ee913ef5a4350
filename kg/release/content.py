"""The files of a release: which there are, what each is, and in which order they can be made.

What only holds the graph comes first, then what describes those files, then what describes the folder, and last the
checksums of everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from string import Template

from pyoxigraph import Store

from kg import census, docs, explorer, queries, stories, workbench
from kg.census import Census
from kg.errors import StoreError
from kg.export import FORMATS, Exporter
from kg.graph import Graph
from kg.namespaces import GRAPH, PLUA
from kg.project import Project
from kg.release import changes as changing
from kg.release import describing, packaging
from kg.release.about import CITATION, About, cff
from kg.release.canonical import digest
from kg.release.changes import Changes
from kg.release.folder import SUMS, File, Folder, sums

Tell = Callable[[str], None]

CANONICAL = "rdf/plua.nq"
"""The file from which everything else in a release can be made again."""
RECORD, VOID = "release.json", "void.ttl"
# Path, what it is, format and layer as `kg export` calls them.
_EXPORTS: tuple[tuple[str, str, str, str | None], ...] = (
    (CANONICAL, "everything, a statement and its layer a line; canonical", "nquads", "all"),
    ("rdf/plua.trig", "everything, each layer a named graph", "trig", "all"),
    ("rdf/plua.ttl", "facts, claims, sources and names", "turtle", None),
    ("rdf/inferred.ttl", "what the rules infer", "turtle", "inferred"),
    ("rdf/plua.jsonld", "facts, claims, sources and names, with a context", "jsonld", None),
    ("ontology/ontology.ttl", "the ontology in one file", "turtle", "ontology"),
    ("network/plua.graphml", "the network of facts, for yEd, Cytoscape, igraph, networkx", "graphml", None),
    ("network/plua.gexf", "the network of facts, for Gephi", "gexf", None),
    ("network/nodes.csv", "the network's things", "csv-nodes", None),
    ("network/edges.csv", "the network's statements", "csv-edges", None),
    ("tables/claims.csv", "the claims, each with all that is known of it", "csv-claims", None),
    ("tables/sources.csv", "the sources, with what rests on each", "csv-sources", None),
)
_MARKDOWN, _TEXT, _JSON, _TURTLE, _CSV = "text/markdown", "text/plain", "application/json", "text/turtle", "text/csv"
_QUERY, _HTML = "application/sparql-query", "text/html"
_EXPLORER, _DOCS = "explorer.html", "docs/"
# What the ontology consists of beside the merged file, as a project has it.
_ONTOLOGY = (
    ("shapes/*.ttl", "shapes that the data keeps, in SHACL", _TURTLE),
    ("rules/*.rq", "a rule by which statements are inferred", _QUERY),
    ("checks/*.rq", "a check that finds nothing in good data", _QUERY),
    ("queries/*.rq", "a question of the library", _QUERY),
    ("*.md", "a specification", _MARKDOWN),
)


def fill(
    folder: Folder, project: Project, graph: Graph, about: About, changes: Changes | None, tell: Tell, software: str
) -> str:
    """Write every file of a release; return the canonical hash of the graph."""
    store = graph.store
    _sources(folder, project)
    _graph(folder, store, tell)
    _pages(folder, project, graph, about, tell)
    tell("describing")
    found, sha256 = census.take(store), digest(store)
    folder.put("CHANGES.md", "what changed since the release before", _MARKDOWN, changing.in_words(changes).encode())
    if changes:
        folder.put("tables/changes.csv", "the claims that changed", _CSV, changing.as_table(changes))
    _descriptions(folder, store, about, found, sha256, changes)
    folder.put("README.md", "what is in this folder", _MARKDOWN, _readme(folder.files, about, found, sha256))
    folder.put(
        "codemeta.json",
        "the code that made this, for programs",
        "application/json",
        packaging.codemeta(about, software),
    )
    folder.put(".zenodo.json", "what a deposit at Zenodo asks for", _JSON, packaging.zenodo(about, sha256))
    crate = packaging.crate(about, folder.files, {_DOCS: "the documentation, to begin at docs/index.html"})
    folder.put("ro-crate-metadata.json", "this folder as an RO-Crate", "application/ld+json", crate)
    folder.put(SUMS, "SHA-256 of every other file", _TEXT, sums(folder))
    return sha256


def _graph(folder: Folder, store: Store, tell: Tell) -> None:
    exporter = Exporter(store)
    for path, title, fmt, layer in _EXPORTS:
        tell(f"writing {path}")
        folder.put(path, title, FORMATS[fmt].media_type, exporter.write(fmt, layer))


def _pages(folder: Folder, project: Project, graph: Graph, about: About, tell: Tell) -> None:
    tell("drawing")
    page = explorer.render(graph.store, title=about.title)
    folder.put(_EXPLORER, "the graph to walk through, in a browser, offline", _HTML, page.encode())
    folder.put("stories.json", "guided tours of the graph, for programs", _JSON, stories.dumps(graph.stories))
    library = queries.load(graph.queries)
    page = workbench.render(graph.store, library, graph.rules, title=about.title, explorer=_EXPLORER)
    folder.put("sparql.html", "the graph to ask in SPARQL, in a browser, offline", _HTML, page.encode())
    tell("writing the documentation")
    for path, data in sorted(docs.site(graph, project.root, about.version).items()):
        folder.put(f"{_DOCS}{path}", "a page of the documentation", _HTML, data)


def _sources(folder: Folder, project: Project) -> None:
    """Copy what people wrote: the ontology's parts and the licences."""
    for pattern, title, media_type in _ONTOLOGY:
        for path in sorted(project.ontology.glob(pattern)):
            folder.put(f"ontology/{path.relative_to(project.ontology)}", title, media_type, path.read_bytes())
    for name, path, title in (
        ("LICENSE", project.data / "LICENSE", "the licence of data and ontology"),
        ("LICENSE-CODE", project.root / "LICENSE", "the licence of the code in the pages"),
    ):
        if not path.is_file():
            raise StoreError(f"{path} is missing", "nobody may use what comes without a licence")
        folder.put(name, title, _TEXT, path.read_bytes())


def _descriptions(
    folder: Folder, store: Store, about: About, found: Census, sha256: str, changes: Changes | None
) -> None:
    exported = {path for path, _, _, _ in _EXPORTS}
    distributions = [file for file in folder.files if file.path in exported]
    folder.put(VOID, "what the graph holds, in VoID", _TURTLE, describing.void(store, found, CANONICAL))
    folder.put("dcat.ttl", "the data set and its files, in DCAT", _TURTLE, describing.dcat(store, about, distributions))
    folder.put(CITATION, "how to cite this", "application/yaml", cff(about, sha256))
    record = packaging.record(about, found, sha256, changes.counts if changes else None)
    folder.put(RECORD, "the figures of this release", _JSON, record)


def _readme(listed: list[File], about: About, found: Census, sha256: str) -> bytes:
    template = Template(files("kg").joinpath("assets/release-readme.md").read_text(encoding="utf-8"))
    return template.substitute(
        title=about.title,
        description=about.description,
        version=about.version,
        released=about.released,
        reference_date=about.reference_date,
        licence=about.spdx,
        sha256=sha256,
        counts="\n".join(f"| {what} | {number:,} |" for what, number in _figures(found)),
        files="\n".join(_listing(listed)),
    ).encode()


def _figures(found: Census) -> Iterator[tuple[str, int]]:
    inferred = sum(size for graph, size in found.graphs.items() if graph.startswith(GRAPH + "inferred-"))
    yield "statements", found.triples
    yield "claims", found.classes.get(PLUA + "Claim", 0)
    yield "sources", found.classes.get(PLUA + "Source", 0)
    yield "facts, made from the claims", found.graphs.get(GRAPH + "facts", 0)
    yield "statements inferred from them", inferred
    yield "things with a name", found.entities
    for (_, space), number in found.links.items():
        yield f"links into {space}", number


def _listing(listed: list[File]) -> Iterator[str]:
    """Yield a line for each file, and one for each folder of many."""
    many: dict[str, list[File]] = {}
    for file in sorted(listed, key=lambda each: each.path):
        parent = _DOCS if file.path.startswith(_DOCS) else f"{Path(file.path).parent}/"
        if parent == _DOCS or (parent.startswith("ontology/") and parent != "ontology/"):
            many.setdefault(parent, []).append(file)
        else:
            yield f"| `{file.path}` | {file.title} | {file.size:,} |"
    for parent, members in many.items():
        yield f"| `{parent}` | {len(members)} files, each {members[0].title} | {sum(m.size for m in members):,} |"
