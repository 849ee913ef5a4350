"""A build on disk: written beside the last one, published by one rename, opened through its real path.

::

    out/builds/0007-3f2a…/   store/  plua.nq  plua.ttl  …  format
    out/current ─▶ builds/0007-3f2a…      swapped in one step; the build before is kept for whoever still reads it

Whatever happens before the swap (a kill, a full disk, Ctrl-C) leaves the last good build in place, and the next build
clears away what was left half-written. The store is a disposable index over ``plua.nq``: its files differ each time.
"""

from __future__ import annotations

import fcntl
import gzip
import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.errors import StoreError

FORMAT = "plua-kg build 1\n"
"""What the file ``format`` of a build says; another version's build is not read."""
NQUADS = "plua.nq"
CURRENT = "current"
_KEPT = 2


def publish(out: Path, files: Mapping[str, bytes]) -> Path:
    """Write a build's files and the store made from its N-Quads, make it the current one, return its directory.

    Raises StoreError if the disk refuses; the build that was current then still is.
    """
    try:
        builds = out / "builds"
        builds.mkdir(parents=True, exist_ok=True)
        with _alone(out):
            _clear(builds)
            number = max((int(path.name[:4]) for path in _published(builds)), default=0) + 1
            name = f"{number:04d}-{hashlib.sha256(files[NQUADS]).hexdigest()[:12]}"
            fresh = builds / f".{name}"
            _write(fresh, files)
            fresh.rename(builds / name)
            _point(out / CURRENT, Path("builds") / name)
            for old in _published(builds)[:-_KEPT]:
                shutil.rmtree(old)
        return builds / name
    except OSError as error:
        raise StoreError(f"the build cannot be written: {error}", "the last good build is untouched") from error


def _published(builds: Path) -> list[Path]:
    return sorted(path for path in builds.glob("[0-9][0-9][0-9][0-9]-*") if path.is_dir())


def _clear(builds: Path) -> None:
    """Remove what a build that was killed left behind; only one build runs at a time, so nobody is writing it."""
    for path in builds.glob(".[0-9]*"):
        shutil.rmtree(path)


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Hold the lock that lets one build write at a time; the system drops it when the process ends, however it ends."""
    with (out / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _write(directory: Path, files: Mapping[str, bytes]) -> None:
    try:
        for name, content in files.items():
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        store = Store(str(directory / "store"))
        store.bulk_load(files[NQUADS], format=RdfFormat.N_QUADS)
        store.optimize()
        store.flush()
        del store
        (directory / "format").write_text(FORMAT, encoding="utf-8")
    except BaseException:
        # A build that failed or was interrupted leaves nothing; one that was killed is cleared by the next.
        shutil.rmtree(directory, ignore_errors=True)
        raise


def _point(link: Path, target: Path) -> None:
    """Swap a symbolic link in one step, so that no reader ever finds none."""
    temporary = link.with_name(f".{link.name}-{os.getpid()}")
    temporary.unlink(missing_ok=True)
    temporary.symlink_to(target)
    temporary.replace(link)


def current(out: Path) -> Path | None:
    """Return the real directory of the current build; None if there is none. StoreError if it is not one of ours."""
    link = out / CURRENT
    if not link.is_dir():
        return None
    directory = link.resolve()
    try:
        written = (directory / "format").read_text(encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{link}: half a build ({error})", "run kg build") from error
    if written != FORMAT:
        raise StoreError(f"{link}: built by another version ({written.strip()[:40]})", "run kg build")
    return directory


def open_store(directory: Path) -> Store:
    """Open the store of a build to read it. StoreError if it is damaged."""
    try:
        return Store.read_only(str(directory / "store"))
    except OSError as error:
        raise StoreError(f"{directory}: the store cannot be opened: {error}", "run kg build") from error


def load_into_memory(nquads: bytes) -> Store:
    """Return a store in memory, for where nothing can be written."""
    store = Store()
    store.bulk_load(nquads, format=RdfFormat.N_QUADS)
    return store


def unpack(packed: Path) -> bytes:
    """Return the N-Quads of a compressed file. StoreError if it is damaged."""
    try:
        return gzip.decompress(packed.read_bytes())
    except (OSError, EOFError) as error:
        raise StoreError(f"{packed}: the graph that was shipped cannot be read: {error}", "install again") from error
