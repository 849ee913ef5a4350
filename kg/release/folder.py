"""A release's folder while it is filled: every file with its size and its hash, so that nobody need read it again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import StoreError
from kg.writing import folder

SUMS = "SHA256SUMS"


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


def sums(filled: Folder) -> bytes:
    """Return the checksums as ``sha256sum -c`` reads them, sorted by path."""
    return "".join(f"{each.sha256}  {each.path}\n" for each in sorted(filled.files, key=lambda f: f.path)).encode()


@contextmanager
def appearing(target: Path) -> Iterator[Folder]:
    """Give a folder to fill, which becomes ``target`` when the block ends well and vanishes when it does not.

    Raises StoreError if the target exists and is not an empty directory, or if the disk refuses.
    """
    target = target.absolute()
    if target.is_symlink() or (target.exists() and not (target.is_dir() and not any(target.iterdir()))):
        raise StoreError(f"{target} exists", "a release is not written over; remove it or choose another name")
    with folder(target) as fresh:
        yield Folder(fresh)
