"""Whether a folder that somebody downloaded is whole and holds what it says, and the reading of an earlier one.

Nothing but the folder is needed. Every file is hashed; then the graph is read from its N-Quads, hashed in its canonical
form and counted again, and what the folder says of it must be that.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg import census
from kg.errors import Finding, StoreError
from kg.release import describing, packaging
from kg.release.canonical import digest
from kg.release.content import CANONICAL, RECORD, VOID
from kg.release.folder import SUMS
from kg.text import visible

_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


@dataclass(frozen=True, slots=True)
class Previous:
    """An earlier release: its graph, and what it is called."""

    store: Store
    named: str


def check(folder: Path) -> list[Finding]:
    """Return everything that is wrong with a release folder, sorted. StoreError if it is no release at all."""
    expected = _sums(folder)
    findings = [*_files(folder, expected)]
    if not any(finding.where in (CANONICAL, RECORD, VOID) for finding in findings):
        findings += _graph(folder)
    return sorted(findings)


def _sums(folder: Path) -> dict[str, str]:
    """Return the hash that each file ought to have, by path."""
    try:
        if not _is_plain(folder / SUMS):
            raise FileNotFoundError(f"there is no {SUMS}")
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"{folder} is no release: {error}") from error
    found = [_LINE.fullmatch(line) for line in lines]
    expected = {match[2]: match[1] for match in found if match}
    if not all(found) or not {CANONICAL, RECORD, VOID} <= expected.keys():
        raise StoreError(f"{folder} is no release of ours: {SUMS} does not list its files")
    return expected


def _files(folder: Path, expected: dict[str, str]) -> Iterator[Finding]:
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()}
    for name in sorted(there - expected.keys() - {SUMS}):
        yield Finding(visible(name), 0, 0, "is no file of the release", "it may be anybody's")
    for name, sha256 in sorted(expected.items()):
        path = folder / name
        if name not in there or not _is_plain(path):
            yield Finding(visible(name), 0, 0, "is missing", "download the release again")
        elif _hash(path) != sha256:
            yield Finding(visible(name), 0, 0, "is not what was released: its SHA-256 is another", "download it again")


def _is_plain(path: Path) -> bool:
    """Tell a file from a link, which may lead anywhere, and from a pipe, which would never end."""
    return path.is_file() and not path.is_symlink()


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _graph(folder: Path) -> Iterator[Finding]:
    """Compare what the folder says of its graph with the graph."""
    store = _load(folder / CANONICAL)
    try:
        sha256, counts, _ = _record(folder)
    except ValueError as error:
        yield Finding(RECORD, 0, 0, str(error))
        return
    try:
        found = census.take(store)
        void = describing.void(store, found, CANONICAL)
    except ValueError as error:  # a class that is no IRI, and whatever else no graph of ours has
        yield Finding(CANONICAL, 0, 0, f"is no graph that is ever released: {error}")
        return
    if digest(store) != sha256:
        yield Finding(RECORD, 0, 0, "says another canonical hash than the graph has")
    if packaging.counts(found) != counts:
        yield Finding(RECORD, 0, 0, "says other counts than the graph has")
    if void != (folder / VOID).read_bytes():
        yield Finding(VOID, 0, 0, "describes another graph")


def _record(folder: Path) -> tuple[str, object, str]:
    """Return the canonical hash, the counts and the name that a release gives itself. ValueError where it does not."""
    try:
        record = json.loads((folder / RECORD).read_bytes())
        named = f"version {record['version']}, released {record['released']}"
        return record["canonical"]["sha256"], record["counts"], visible(named)
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise ValueError(f"does not say what it should: {error}") from error


def _load(nquads: Path) -> Store:
    store = Store()
    try:
        store.bulk_load(path=str(nquads), format=RdfFormat.N_QUADS)
    except (OSError, SyntaxError) as error:
        raise StoreError(f"{nquads} cannot be read: {error}") from error
    return store


def previous(path: Path) -> Previous:
    """Read an earlier release from its folder or its N-Quads. StoreError if it is neither, or is damaged."""
    if not path.is_dir():
        return Previous(_load(path), path.name)
    expected = _sums(path)
    for name in (CANONICAL, RECORD):
        if not _is_plain(path / name) or _hash(path / name) != expected[name]:
            raise StoreError(f"{path}: {name} is not what was released", "kg release --check tells what is wrong")
    try:
        _, _, named = _record(path)
    except ValueError as error:
        raise StoreError(f"{path}: {RECORD} {error}", "kg release --check tells what is wrong") from error
    return Previous(_load(path / CANONICAL), named)
