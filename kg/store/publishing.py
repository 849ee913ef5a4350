"""Writing a build: whatever happens before the swap leaves the last good one in place.

A kill, a full disk, Ctrl-C: what is half-written has a name no reader looks at, and the next build clears it away.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.errors import StoreError
from kg.store import CURRENT, FORMAT, NQUADS

_KEPT = 2


def publish(out: Path, files: Mapping[str, bytes], read_at: int | None = None) -> Path:
    """Write a build's files and the store made from its N-Quads, make it the current one, return its directory.

    ``read_at`` is when its data was read (nanoseconds since 1970), so that a file saved while the build ran counts as
    newer. Raises StoreError if the disk refuses; the build that was current then still is.
    """
    if (out / CURRENT).is_dir() and not (out / CURRENT).is_symlink():
        # So it is in a copy that followed links; what stands there may be somebody's only build.
        raise StoreError(f"{out / CURRENT} is a directory, not the link it should be", "move it away and build again")
    try:
        builds = out / "builds"
        builds.mkdir(parents=True, exist_ok=True)
        with _alone(out):
            _clear(out)
            number = max(map(_number, _published(builds)), default=0) + 1
            name = f"{number:04d}-{hashlib.sha256(files[NQUADS]).hexdigest()[:12]}"
            fresh = builds / f".{name}"
            _write(fresh, files, read_at)
            fresh.rename(builds / name)
            _point(out / CURRENT, Path("builds") / name)
            for old in _published(builds)[:-_KEPT]:
                shutil.rmtree(old)
        return builds / name
    except OSError as error:
        raise StoreError(f"the build cannot be written: {error}", "the last good build is untouched") from error


def _published(builds: Path) -> list[Path]:
    """Return the builds that are complete, oldest first."""
    return sorted((path for path in builds.glob("[0-9]*-*") if path.is_dir()), key=_number)


def _number(build: Path) -> int:
    return int(build.name.partition("-")[0])


def _clear(out: Path) -> None:
    """Remove what a build that was killed left behind; only one build runs at a time, so nobody is writing it."""
    for path in (out / "builds").glob(".[0-9]*"):
        shutil.rmtree(path)
    for link in out.glob(f".{CURRENT}-*"):
        link.unlink()


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Hold the lock that lets one build write at a time; the system drops it when the process ends, however it ends."""
    with (out / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _write(directory: Path, files: Mapping[str, bytes], read_at: int | None) -> None:
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
        if read_at is not None:
            os.utime(directory / "format", ns=(read_at, read_at))
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
