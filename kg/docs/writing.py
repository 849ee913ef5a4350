"""A site on disk: whole or not at all.

The new site is written beside the old one and takes its place by renaming, so nobody finds half a site; and only a
directory that holds a site of ours, or nothing, is ever replaced.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from kg.errors import StoreError, UsageError

MARK = ".plua-docs"
"""The file that says a directory is a site of ours, to be replaced as a whole."""


def write(directory: Path, files: Mapping[str, bytes]) -> None:
    """Put a site into a directory in one step, replacing the site that was there.

    Raises UsageError if the directory holds anything but a site of ours, StoreError if the disk refuses; what was
    there before is then as it was.
    """
    target = directory.absolute()
    if target.is_symlink():
        target = target.resolve()
    _check(directory, target)
    fresh = target.with_name(f".{target.name}-{os.getpid()}-{secrets.token_hex(4)}")
    try:
        _fill(fresh, files)
        _swap(fresh, target)
    except OSError as error:
        raise StoreError(
            f"{directory} cannot be written: {error.strerror or error}", "what was there before is untouched"
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _check(directory: Path, target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise UsageError(f"{directory} is a file", "give the name of a directory")
    if target.is_dir() and any(target.iterdir()) and not (target / MARK).is_file():
        raise UsageError(f"{directory} holds other things than the site", "give a new or an empty directory")
    if not target.parent.is_dir():
        raise StoreError(f"{directory} cannot be written: there is no directory {target.parent}")


def _fill(fresh: Path, files: Mapping[str, bytes]) -> None:
    fresh.mkdir()
    for name, content in {**files, MARK: b"Written by kg docs, which replaces this directory as a whole.\n"}.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _swap(fresh: Path, target: Path) -> None:
    """Rename the new site into place. Between the two renames there is none for a moment, and never a half one."""
    if not target.is_dir():
        fresh.rename(target)
        return
    aside = target.with_name(f"{fresh.name}-old")
    target.rename(aside)
    try:
        fresh.rename(target)
    except OSError:
        aside.rename(target)
        raise
    shutil.rmtree(aside)
