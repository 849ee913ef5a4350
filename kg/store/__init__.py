"""A build on disk: written beside the last one, published by one rename, opened through its real path.

::

    out/builds/0007-3f2a…/   store/  plua.nq  plua.ttl  …  format
    out/current ─▶ builds/0007-3f2a…      swapped in one step; the build before is kept for whoever still reads it

Here a build is opened; :mod:`kg.store.publishing` writes one, and what it imports would slow every reader down.
The store is a disposable index over ``plua.nq``: its files differ each time.
"""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.errors import StoreError

FORMAT = "plua-kg build 2\n"
"""What the file ``format`` of a build says; another version's build is not read."""
NQUADS = "plua.nq"
CURRENT = "current"


def current(out: Path) -> Path | None:
    """Return the real directory of the current build; None if there is none. StoreError if it is not one of ours."""
    link = out / CURRENT
    if not link.is_dir():
        return None
    directory = link.resolve()
    try:
        written = (directory / "format").read_bytes()
    except OSError as error:
        if link.resolve() != directory:
            return current(out)  # overtaken by two builds
        raise StoreError(f"{link}: half a build: {error.strerror}: format", "run kg build") from error
    if written != FORMAT.encode():
        shown = written[:40].decode(errors="replace").strip()
        raise StoreError(f"{link}: built by another version ({shown!r})", "run kg build")
    return directory


def open_current(out: Path) -> tuple[Path, Store] | None:
    """Open the current build to read it; return its directory and store, or None if there is no build.

    Raises StoreError if it is damaged, half-written or another version's.
    """
    while directory := current(out):
        try:
            return directory, open_store(directory)
        except StoreError:
            # Two builds may be published between looking and opening, and the one we saw be cleared away.
            if (out / CURRENT).resolve() == directory:
                raise
    return None


def open_store(directory: Path) -> Store:
    """Open the store of a build to read it. StoreError if it is damaged."""
    try:
        return Store.read_only(str(directory / "store"))
    except (OSError, RuntimeError) as error:  # the engine's word for damage is RuntimeError
        raise StoreError(f"{directory}: the store cannot be opened: {error}", "run kg build") from error


def load_into_memory(nquads: bytes) -> Store:
    """Return a store in memory, for where nothing can be written."""
    store = Store()
    store.bulk_load(nquads, format=RdfFormat.N_QUADS)
    return store


def unpack(packed: Path) -> bytes:
    """Return the N-Quads of a compressed file. StoreError if it is damaged."""
    import gzip  # a reader unpacks once, at the first query after an installation
    import zlib

    try:
        nquads = gzip.decompress(packed.read_bytes())
    except (OSError, EOFError, zlib.error) as error:
        raise StoreError(f"{packed}: the graph that was shipped cannot be read: {error}", "install again") from error
    if not nquads:
        raise StoreError(f"{packed}: the graph that was shipped is empty", "install again")
    return nquads
