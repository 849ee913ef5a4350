"""Files and folders on disk: whole or not at all.

Writing over a good one and failing half-way destroys it. So the new one is written beside it under a hidden name and
takes its place in one step. Whoever is killed before that leaves the hidden one, which the next run to the same place
clears away: it knows by a lock that nobody is writing it any more.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError

_UNTOUCHED = "what was there before is untouched"
_UNFINISHED, _REPLACED = "unfinished", "replaced"


def write(path: str | Path, data: bytes) -> None:
    """Put data into a file, replacing what was there in one step and keeping its permissions.

    A link is followed. A device or a pipe, which nothing can be written beside, is written to directly. Raises
    StoreError if the path is a directory, its directory is missing, the file is write-protected or the disk refuses;
    a file that was there before is then as it was.
    """
    try:
        _put(Path(path), data)
    except StoreError:
        raise
    except FileNotFoundError as error:
        raise _no_directory(path) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StoreError(f"{path} cannot be written: {reason}", _UNTOUCHED) from error


def require_place(path: Path) -> None:
    """Raise StoreError where a file or folder could not be put for want of a directory.

    Whoever waits for a result should hear of that before it is computed.
    """
    # The name of a link says nothing of where what it leads to lies.
    if not path.resolve().parent.is_dir():
        raise _no_directory(path)


@contextmanager
def folder(target: Path, *, replacing: bool = False) -> Iterator[Path]:
    """Give an empty folder to fill, which becomes ``target`` when the block ends well and vanishes when it does not.

    With ``replacing`` it may take the place of one with something in it: between two renames there is none for a
    moment, and never a half one. Raises StoreError if the directory above is missing or the disk refuses, in the block
    too.
    """
    require_place(target)
    try:
        _clear(target, _UNFINISHED)
        fresh = _beside(target, _UNFINISHED)
        fresh.mkdir()
        with _held(fresh):
            try:
                yield fresh
                if replacing and target.is_dir():
                    _swap(fresh, target)
                else:
                    fresh.rename(target)
            except BaseException:
                shutil.rmtree(fresh, ignore_errors=True)
                raise
        _clear(target, _REPLACED)
    except OSError as error:
        if isinstance(error, StoreError):
            raise
        raise StoreError(f"{target} cannot be written: {error.strerror or error}", _UNTOUCHED) from error


def _no_directory(path: str | Path) -> StoreError:
    return StoreError(f"{path} cannot be written: there is no directory {Path(path).parent}")


def _hidden(target: Path, state: str) -> str:
    """Return what the hidden names beside a target begin with; a long name would have no room for more."""
    return f".{target.name[:50]}.{state}-"


def _beside(target: Path, state: str) -> Path:
    return target.with_name(_hidden(target, state) + secrets.token_hex(4))


# --- files ----------------------------------------------------------------------------------------------------------


def _put(path: Path, data: bytes) -> None:
    target = path.resolve()
    mode = target.stat().st_mode if target.exists() else None
    if mode is None:
        _replace(target, data, None)
    elif stat.S_ISDIR(mode):
        raise StoreError(f"{path} is a directory", "give the name of a file in it")
    elif stat.S_ISREG(mode) and not _is_stream(path):
        # Somebody may have write-protected it; a new file in its place would not ask.
        target.open("r+b").close()
        _replace(target, data, stat.S_IMODE(mode))
    else:
        with path.open("wb") as stream:
            stream.write(data)


def _is_stream(path: Path) -> bool:
    """Tell ``/dev/stdout`` even where the shell has made it a file: to replace that would lose what it holds."""
    return str(path.absolute()).startswith(("/dev/std", "/dev/fd/", "/proc/"))


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    _clear(target, _UNFINISHED)
    temporary = _beside(target, _UNFINISHED)
    try:
        # "x" refuses whatever somebody may have put there, and a new file gets the permissions the user's mask allows.
        with temporary.open("xb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.write(data)
            file.flush()
            if mode is not None:
                os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
            temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def _settle(directory: Path) -> None:
    """Ask the disk to remember the new name as well; the file is whole either way."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


# --- folders --------------------------------------------------------------------------------------------------------


def _swap(fresh: Path, target: Path) -> None:
    """Rename the old folder away and the new one into place; the old one back if that fails."""
    with _held(target):
        aside = _beside(target, _REPLACED)
        target.rename(aside)
        try:
            fresh.rename(target)
        except BaseException:
            aside.rename(target)
            raise


# --- what runs that were killed left behind -------------------------------------------------------------------------


@contextmanager
def _held(directory: Path) -> Iterator[None]:
    """Hold a directory's lock; the system drops it when the process ends, however it ends."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _clear(target: Path, state: str) -> None:
    """Remove the hidden files and folders of this target that nobody holds."""
    beginning = _hidden(target, state)
    for path in target.parent.iterdir():
        if not path.name.startswith(beginning) or path.is_symlink():
            continue
        try:
            handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except (FileNotFoundError, PermissionError):
            continue  # gone by now, or another user's
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        except (BlockingIOError, PermissionError):
            continue  # still being written, or another user's
        finally:
            os.close(handle)
