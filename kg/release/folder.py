"""A directory that appears whole or not at all.

Everything is written into a hidden directory beside the one that is wanted, which gets its name by one rename at the
end. Whoever is killed before that leaves the hidden one, which the next run to the same place clears away: it knows by
a lock that nobody is writing it any more.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import StoreError

SUMS = "SHA256SUMS"
_UNTOUCHED = "nothing was left behind"


@dataclass(frozen=True, slots=True)
class File:
    """A file of a release: where it stands in the folder, what it is, how large, and its hash."""

    path: str
    title: str
    media_type: str
    size: int
    sha256: str


@dataclass(slots=True)
class Folder:
    """A folder while it is filled."""

    root: Path
    files: list[File] = field(default_factory=list)

    def put(self, path: str, title: str, media_type: str, data: bytes) -> None:
        """Write one file and remember what it is."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        self.files.append(File(path, title, media_type, len(data), hashlib.sha256(data).hexdigest()))


def sums(folder: Folder) -> bytes:
    """Return the checksums as ``sha256sum -c`` reads them, sorted by path."""
    return "".join(f"{each.sha256}  {each.path}\n" for each in sorted(folder.files, key=lambda f: f.path)).encode()


@contextmanager
def appearing(target: Path) -> Iterator[Folder]:
    """Give a folder to fill, which becomes ``target`` when the block ends well and vanishes when it does not.

    Raises StoreError if the target exists and is not an empty directory, or if the disk refuses.
    """
    target = target.absolute()
    if target.is_symlink() or (target.exists() and not (target.is_dir() and not any(target.iterdir()))):
        raise StoreError(f"{target} exists", "a release is not written over; remove it or choose another name")
    if not target.parent.is_dir():
        raise StoreError(f"{target} cannot be written: there is no directory {target.parent}")
    beginning = f".{target.name}.unfinished-"
    try:
        _clear(target.parent, beginning)
        fresh = Path(tempfile.mkdtemp(prefix=beginning, dir=target.parent))
        with _held(fresh):
            try:
                yield Folder(fresh)
                fresh.chmod(0o777 & ~_umask())  # a temporary directory is for its maker's eyes only; a release is not
                fresh.rename(target)
            except BaseException:
                shutil.rmtree(fresh, ignore_errors=True)
                raise
    except OSError as error:
        if isinstance(error, StoreError):
            raise
        raise StoreError(f"{target} cannot be written: {error.strerror or error}", _UNTOUCHED) from error


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


@contextmanager
def _held(directory: Path) -> Iterator[None]:
    """Hold a directory's lock; the system drops it when the process ends, however it ends."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _clear(parent: Path, beginning: str) -> None:
    """Remove what runs that were killed left behind: what nobody holds."""
    for path in parent.iterdir():
        if path.name.startswith(beginning) and path.is_dir():
            handle = os.open(path, os.O_RDONLY)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            else:
                shutil.rmtree(path)
            finally:
                os.close(handle)
