"""Data files to a corpus, strictly: every value is used or is a finding, and all findings come at once.

Two passes, because a file may name what any other declares::

    data/**/*.yaml ──parse──▶ nodes ──declare──▶ ids ──read──▶ records and claims ──▶ Corpus
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from kg import yamlfile
from kg.curation.context import Context
from kg.curation.registry import declare_entities, declare_gaps, read_apart, read_dataset, read_entities, read_gaps
from kg.curation.sources import SourceReader
from kg.errors import DataError, Finding
from kg.model import Corpus, Record
from kg.namespaces import OA, PLUA, local
from kg.ontology import Ontology
from kg.text import visible
from kg.yamlfile import Mark, Node

__all__ = ["read_corpus"]


def read_corpus(directory: Path, ontology: Ontology) -> Corpus:
    """Read a data directory. Raises DataError with every finding in every file, not only the first."""
    ctx = Context(ontology)
    entity_files = _read_files(ctx, directory, sorted(directory.glob("entities/*.yaml")))
    gap_files = _read_files(ctx, directory, sorted(directory.glob("gaps.yaml")))
    source_files = _read_files(ctx, directory, sorted(directory.glob("sources/**/*.yaml")))
    dataset_files = _read_files(ctx, directory, [directory / "dataset.yaml"])
    identity_files = _read_files(ctx, directory, sorted(directory.glob("identity.yaml")))
    _report_strays(ctx, directory)
    for root in entity_files:
        declare_entities(ctx, root)
    for root in gap_files:
        declare_gaps(ctx, root)
    readers = [reader for root in source_files if (reader := SourceReader.declare(ctx, root))]
    for reader in readers:
        reader.declare_periods()
    entities = [record for root in entity_files for record in read_entities(ctx, root)]
    gaps = [record for root in gap_files for record in read_gaps(ctx, root)]
    datasets = [read_dataset(ctx, root) for root in dataset_files]
    apart = [pair for root in identity_files for pair in read_apart(ctx, root)]
    for reader in readers:
        reader.read()
    _report_circles(ctx, readers)
    if ctx.findings:
        raise DataError(ctx.findings)
    return replace(_assemble(readers, entities, gaps, datasets[0]), apart=tuple(sorted(apart)))


def _read_files(ctx: Context, directory: Path, paths: list[Path]) -> list[Node]:
    """Read files to nodes, in order of their names; what cannot be parsed is reported and left out."""
    roots = []
    for path in paths:
        where = str(path.relative_to(directory.parent))
        if not where.isprintable():
            ctx.findings.append(Finding(visible(where), 0, 0, "a file's name holds what cannot be seen", "rename it"))
            continue
        root, findings = yamlfile.read(path, where)
        ctx.findings.extend(findings)
        if root is not None:
            roots.append(root)
    return roots


def _report_strays(ctx: Context, directory: Path) -> None:
    """Report files that nothing would read, so that a misplaced one is not silently ignored."""
    read = {*directory.glob("entities/*.yaml"), *directory.glob("sources/**/*.yaml")}
    # Stories speak of the finished graph, so that kg.stories reads them once there is one.
    read |= {*directory.glob("stories/*.yaml")}
    read |= {directory / name for name in ("gaps.yaml", "identity.yaml", "dataset.yaml", "LICENSE", "README.md")}
    for path in sorted(directory.rglob("*")):
        # A link to a directory is not followed, so nothing reads what lies behind it.
        if path not in read and (path.is_symlink() or not path.is_dir()):
            where = visible(str(path.relative_to(directory.parent)))
            hint = "data files are {entities,stories}/*.yaml, sources/**/*.yaml, gaps.yaml, identity.yaml, dataset.yaml"
            ctx.findings.append(Finding(where, 0, 0, "nothing reads this file", hint))


def _report_circles(ctx: Context, readers: list[SourceReader]) -> None:
    """Report chains of relays that come back to where they began."""
    relays = PLUA + "relays"
    links = {reader.declared.iri: [t.value for t in reader.records[0].values(relays)] for reader in readers}
    places = {reader.declared.iri: _relays_mark(reader) for reader in readers}
    for circle in _circles(links):
        chain = " → ".join(map(local, circle))
        ctx.report(places[circle[-2]], f"relays go in a circle: {chain}", "one of them came first and relays nobody")


def _circles(links: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """Yield a way around for every link that closes a circle; its first member is its last one too.

    >>> list(_circles({"a": ["b"], "b": ["a", "c"], "c": []}))
    [['a', 'b', 'a']]
    """
    done: set[str] = set()
    for start in sorted(links):
        if start in done:
            continue
        # Depth first, by hand: a chain may be longer than Python's stack is deep. A dict keeps the order of the path.
        path = {start: iter(links[start])}
        while path:
            last = next(reversed(path))
            following = next(path[last], None)
            if following is None:
                done.add(last)
                del path[last]
            elif following in path:
                around = list(path)
                yield [*around[around.index(following) :], following]
            elif following not in done and following in links:
                path[following] = iter(links[following])


def _relays_mark(reader: SourceReader) -> Mark:
    found = next((key.mark for key, _ in reader.root.items if key.value == "relays"), None)
    return found or reader.root.mark


def _assemble(readers: list[SourceReader], entities: list[Record], gaps: list[Record], dataset: Record) -> Corpus:
    records = {record for reader in readers for record in reader.records}
    source, sentence = PLUA + "Source", OA + "SpecificResource"
    hanging = [record for record in records if record.type not in (source, sentence)]

    def in_order(found: list[Record]) -> tuple[Record, ...]:
        return tuple(sorted(found, key=lambda record: record.iri))

    claims = {iri: claim for reader in readers for iri, (claim, _) in reader.claims.items()}
    return Corpus(
        entities=in_order([*entities, *hanging]),
        sources=in_order([record for record in records if record.type == source]),
        sentences=in_order([record for record in records if record.type == sentence]),
        claims=tuple(claims[iri] for iri in sorted(claims)),
        asides=in_order([record for reader in readers for record, _ in reader.asides.values()]),
        gaps=in_order(gaps),
        dataset=dataset,
        keys=tuple(sorted({key for reader in readers for key in reader.keys})),
        reference_date=date.fromisoformat(dataset.values(PLUA + "referenceDate")[0].value),
    )
