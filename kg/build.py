"""The write side in order: data files to a published build, with a report.

::

    curation ─▶ facts rule ─▶ rules ─▶ stories, checks ─▶ store
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import time_ns

from pyoxigraph import NamedNode, Quad, Store

from kg import rules, serialise, stories
from kg.checks import run_checks
from kg.curation import read_corpus
from kg.dataset import CLAIMS, FACTS, INFERRED, ONTOLOGY, REGISTRY, quads
from kg.errors import Finding
from kg.facts import DISPUTED_ON
from kg.model import Corpus
from kg.ontology import Ontology
from kg.project import Project
from kg.shapes import Result, in_words, validate
from kg.store import NQUADS
from kg.store.publishing import publish
from kg.stories import Story
from kg.stories.reading import read_stories

Tell = Callable[[str], None]
"""Takes a line about progress."""

TURTLE = "plua.ttl"
INFERRED_TURTLE = "inferred.ttl"
ONTOLOGY_TURTLE = "ontology.ttl"


@dataclass(frozen=True, slots=True)
class Report:
    """What a build came to."""

    sources: int
    claims: int
    facts: int
    inferred: int
    disputed: int
    gaps: int
    findings: tuple[Finding, ...]

    def __str__(self) -> str:
        counts = {
            "sources": self.sources,
            "claims": self.claims,
            "facts": self.facts,
            "inferred": self.inferred,
            "disputed": self.disputed,
            "gaps": self.gaps,
            "findings": len(self.findings),
        }
        return "\n".join(f"{number:>7,} {name}" for name, number in counts.items())


@dataclass(frozen=True, slots=True)
class Built:
    """A graph in memory with its report: what checks look at and what is published."""

    store: Store
    report: Report
    stories: list[Story]
    broken: list[Result]
    """What breaks a shape; the report's findings say it in words."""
    read_at: int
    """When reading began, in nanoseconds since 1970: what is saved after that is not in it."""


@contextmanager
def _uncollected() -> Iterator[None]:
    """Put off garbage collection: what a build makes stays, and looking for cycles in it takes a fifth of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@_uncollected()
def assemble(project: Project, tell: Tell) -> Built:
    """Make the whole graph in memory and check it. Raises DataError or OntologyError if it cannot be made."""
    read_at = time_ns()
    tell("reading the ontology and the data")
    ontology = Ontology.load(project.ontology)
    corpus = read_corpus(project.data, ontology)
    tell("making facts from claims")
    store = Store()
    store.bulk_extend(quads(corpus, ontology))
    tell("inferring")
    inferred = rules.infer(store, rules.load_rules(project.ontology / "rules"))
    store.bulk_extend(inferred)
    tell("checking")
    told = read_stories(project.data / "stories", store, ontology, project.ontology / "queries")
    broken = validate(store, project.ontology / "shapes")
    findings = {*run_checks(store, project.ontology / "checks"), *in_words(broken)}
    return Built(store, _report(corpus, store, inferred, sorted(findings)), told, broken, read_at)


def _report(corpus: Corpus, store: Store, inferred: set[Quad], findings: list[Finding]) -> Report:
    def count(predicate: str | None, graph: NamedNode) -> int:
        return sum(1 for _ in store.quads_for_pattern(None, NamedNode(predicate) if predicate else None, None, graph))

    return Report(
        sources=len(corpus.sources),
        claims=len(corpus.claims),
        facts=count(None, FACTS),
        inferred=sum(str(quad.graph_name).startswith(f"<{INFERRED}") for quad in inferred),
        disputed=count(DISPUTED_ON, FACTS),
        gaps=len(corpus.gaps),
        findings=tuple(findings),
    )


def distribution(built: Built, queries: Path) -> dict[str, bytes]:
    """Return the files of a build, byte for byte the same for the same data; the rules stand beside the queries."""
    store = built.store
    plain = [quad for graph in (REGISTRY, FACTS, CLAIMS) for quad in _of(store, graph)]
    inferred = [quad for quad in store if str(quad.graph_name).startswith(f"<{INFERRED}")]
    files = {
        NQUADS: serialise.nquads(store),
        TURTLE: serialise.rdf(quad.triple for quad in plain),
        INFERRED_TURTLE: serialise.rdf(quad.triple for quad in inferred),
        ONTOLOGY_TURTLE: serialise.rdf(quad.triple for quad in _of(store, ONTOLOGY)),
        stories.FILE: stories.dumps(built.stories),
    }
    # The rules are read again when an answer is cited: what they inferred rests on what they matched.
    for kind in (queries, queries.parent / "rules"):
        files |= {f"{kind.name}/{path.name}": path.read_bytes() for path in sorted(kind.glob("*.rq"))}
    return files


def _of(store: Store, graph: NamedNode) -> list[Quad]:
    return list(store.quads_for_pattern(None, None, None, graph))


def build(project: Project, tell: Tell) -> tuple[Path, Report]:
    """Assemble and publish; return the build's directory and its report. A failure leaves the last good build."""
    built = assemble(project, tell)
    tell("writing")
    return write(project, built), built.report


@_uncollected()
def write(project: Project, built: Built) -> Path:
    """Publish a graph as its project's current build; return the build's directory."""
    return publish(project.out, distribution(built, project.ontology / "queries"), built.read_at)
