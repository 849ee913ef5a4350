"""An export on disk: whole or not at all.

Writing over a good file and failing half-way destroys it; so the new one is written beside it and takes its place in
one step.
"""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from kg.errors import StoreError

_UNTOUCHED = "what was there before is untouched"


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
        raise StoreError(f"{path} cannot be written: there is no directory {Path(path).parent}") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StoreError(f"{path} cannot be written: {reason}", _UNTOUCHED) from error


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
    temporary = target.with_name(f".kg-{os.getpid()}-{secrets.token_hex(4)}")
    try:
        # "x" refuses whatever somebody may have put there, and a new file gets the permissions the user's mask allows.
        with temporary.open("xb") as file:
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
