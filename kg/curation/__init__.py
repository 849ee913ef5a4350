"""Data files to a corpus, strictly: every value is used or is a finding, and all findings come at once.

Two passes, because a source may name what another file declares::

    data/**/*.yaml ──read──▶ nodes ──declare──▶ ids ──read──▶ records and claims ──▶ Corpus
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kg import yamlfile
from kg.curation.context import Context
from kg.curation.registry import declare_entities, declare_gaps, read_dataset, read_entities, read_gaps
from kg.curation.sources import SourceReader, declare_source
from kg.errors import DataError, Finding
from kg.model import Corpus, Record
from kg.namespaces import PLUA, local
from kg.ontology import Ontology
from kg.yamlfile import Mapping, Mark, Node

__all__ = ["read_corpus"]


def read_corpus(directory: Path, ontology: Ontology) -> Corpus:
    """Read a data directory. Raises DataError with every finding in every file, not only the first."""
    ctx = Context(ontology)
    entity_files = _read_files(ctx, directory, sorted(directory.glob("entities/*.yaml")))
    gap_files = _read_files(ctx, directory, [directory / "gaps.yaml"])
    source_files = _read_files(ctx, directory, sorted(directory.glob("sources/**/*.yaml")))
    dataset_files = _read_files(ctx, directory, [directory / "dataset.yaml"])
    _report_strays(ctx, directory)
    for root in entity_files:
        declare_entities(ctx, root)
    for root in gap_files:
        declare_gaps(ctx, root)
    readers = [
        SourceReader(ctx, root, *found)
        for root in source_files
        if (found := declare_source(ctx, root)) and isinstance(root, Mapping)
    ]
    entities = [record for root in entity_files for record in read_entities(ctx, root)]
    gaps = [record for root in gap_files for record in read_gaps(ctx, root)]
    datasets = [read_dataset(ctx, root) for root in dataset_files]
    for reader in readers:
        reader.read()
    _report_cycles(ctx, readers)
    if ctx.findings:
        raise DataError(ctx.findings)
    return _assemble(readers, entities, gaps, datasets[0])


def _read_files(ctx: Context, directory: Path, paths: list[Path]) -> list[Node]:
    """Read files to nodes, in order of their names; what cannot be parsed is reported and left out."""
    roots = []
    for path in paths:
        root, findings = yamlfile.read(path, str(path.relative_to(directory.parent)))
        ctx.findings.extend(findings)
        if root is not None:
            roots.append(root)
    return roots


def _report_strays(ctx: Context, directory: Path) -> None:
    """Report files that nothing would read, so that a misplaced one is not silently ignored."""
    read = {*directory.glob("entities/*.yaml"), *directory.glob("sources/**/*.yaml")}
    read |= {directory / "gaps.yaml", directory / "dataset.yaml", directory / "LICENSE"}
    for path in sorted(directory.rglob("*")):
        if path.is_file() and path not in read:
            where = str(path.relative_to(directory.parent))
            hint = "data files are entities/*.yaml, sources/**/*.yaml, gaps.yaml and dataset.yaml"
            ctx.findings.append(Finding(where, 1, 1, "nothing reads this file", hint))


def _report_cycles(ctx: Context, readers: list[SourceReader]) -> None:
    """Report chains of relays that come back to where they began, once each."""
    relays = PLUA + "relays"
    links = {reader.declared.iri: [t.value for t in reader.records[0].values(relays)] for reader in readers}
    places = {reader.declared.iri: reader for reader in readers}
    for start in sorted(links):
        for path in _paths_back(start, links):
            if start == min(path):
                chain = " → ".join(local(iri) for iri in [*path, start])
                ctx.report(_relays_mark(places[start]), f"relays go in a circle: {chain}")


def _paths_back(start: str, links: dict[str, list[str]]) -> Iterator[list[str]]:
    stack = [[start]]
    while stack:
        path = stack.pop()
        for following in links.get(path[-1], []):
            if following == start:
                yield path
            elif following not in path:
                stack.append([*path, following])


def _relays_mark(reader: SourceReader) -> Mark:
    found = next((key.mark for key, _ in reader.root.items if key.value == "relays"), None)
    return found or reader.root.mark


def _assemble(readers: list[SourceReader], entities: list[Record], gaps: list[Record], dataset: Record) -> Corpus:
    records = {record for reader in readers for record in reader.records}
    source, sentence = PLUA + "Source", "http://www.w3.org/ns/oa#SpecificResource"
    hanging = [record for record in records if record.type not in (source, sentence)]

    def in_order(found: list[Record]) -> tuple[Record, ...]:
        return tuple(sorted(found, key=lambda record: record.iri))

    claims = {claim.iri: claim for reader in readers for claim, _ in reader.claims.values()}
    return Corpus(
        entities=in_order([*entities, *hanging]),
        sources=in_order([record for record in records if record.type == source]),
        sentences=in_order([record for record in records if record.type == sentence]),
        claims=tuple(claims[iri] for iri in sorted(claims)),
        asides=in_order([record for reader in readers for record in reader.asides]),
        gaps=in_order(gaps),
        dataset=dataset,
        keys=tuple(sorted({key for reader in readers for key in reader.keys})),
        reference_date=date.fromisoformat(dataset.values(PLUA + "referenceDate")[0].value),
    )
