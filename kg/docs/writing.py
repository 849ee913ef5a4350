"""A site on disk: it replaces the site that was there as a whole, and never anything else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kg.errors import UsageError
from kg.writing import folder, require_place

MARK = ".plua-docs"
"""The file that says a directory is a site of ours, to be replaced as a whole."""
_MARKED = b"Written by kg docs, which replaces this directory as a whole.\n"


def write(directory: Path, files: Mapping[str, bytes]) -> None:
    """Put a site into a directory in one step, replacing the site that was there.

    Raises UsageError if the directory holds anything but a site of ours, StoreError if the disk refuses; what was
    there before is then as it was.
    """
    require_room(directory)
    with folder(directory.resolve(), replacing=True) as fresh:
        for name, content in {**files, MARK: _MARKED}.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def require_room(directory: Path) -> None:
    """Raise UsageError or StoreError where no site could be put, so that nobody waits for one in vain."""
    if directory.exists() and not directory.is_dir():
        raise UsageError(f"{directory} is a file", "give the name of a directory")
    if directory.is_dir() and any(directory.iterdir()) and not (directory / MARK).is_file():
        raise UsageError(f"{directory} holds other things than the site", "give a new or an empty directory")
    require_place(directory)
