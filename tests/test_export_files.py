"""A file that is written is whole or is what it was before: on a full disk, under a blow, in a pipe."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.writing import write


def test_write_makes_and_replaces(tmp_path: Path) -> None:
    """A new file gets the usual permissions, one that was there keeps its own, and nothing else is left behind."""
    path, other = tmp_path / "graph.ttl", tmp_path / "other"
    other.touch()
    write(path, b"one")
    assert path.stat().st_mode == other.stat().st_mode
    path.chmod(0o640)
    write(str(path), b"two")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"two", 0o640)
    assert sorted(tmp_path.iterdir()) == [path, other]


def test_write_follows_a_link(tmp_path: Path) -> None:
    """Writing to a link changes the file it names, and the link stays one."""
    path, link = tmp_path / "graph.ttl", tmp_path / "latest.ttl"
    link.symlink_to(path)
    write(link, b"one")
    write(link, b"two")
    assert link.is_symlink()
    assert path.read_bytes() == b"two"


def test_write_into_a_pipe(tmp_path: Path) -> None:
    """A pipe is written into, not replaced by a file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"x" * 100_000)
    reader.join(10)
    assert read == [b"x" * 100_000]
    assert pipe.is_fifo()


def test_write_to_standard_output_that_is_a_file(tmp_path: Path) -> None:
    """/dev/stdout is written to where the shell made it a file with something in it already."""
    path = tmp_path / "log"
    path.write_text("before\n")
    with path.open("a") as log:
        code = "from kg.writing import write; write('/dev/stdout', b'after')"
        assert subprocess.run([sys.executable, "-c", code], stdout=log).returncode == 0
        log.write("still the same file")
    assert path.read_text().endswith("still the same file")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("", "is a directory"),
        ("missing/graph.ttl", "there is no directory"),
        ("file/graph.ttl", "cannot be written: Not a directory"),
        ("x" * 300, "cannot be written: File name too long"),
        ("nul\0byte", "cannot be written"),
    ],
)
def test_write_where_it_cannot_be(tmp_path: Path, path: str, message: str) -> None:
    """A path that is no place for a file is refused in a line that names it."""
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=message):
        write(tmp_path / path, b"x")
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


def test_full_device() -> None:
    """A device with no room is an error, not silence."""
    with pytest.raises(StoreError, match="No space left on device"):
        write("/dev/full", b"x" * 100_000)


@contextmanager
def _ordinary_user() -> Iterator[Path]:
    """Give a directory of its own to somebody whom permissions bind, which root is not."""
    directory = Path(tempfile.mkdtemp())
    root = os.geteuid() == 0
    try:
        if root:
            os.chown(directory, 65534, 65534)
            os.seteuid(65534)
        yield directory
    finally:
        if root:
            os.seteuid(0)
        directory.chmod(0o700)
        shutil.rmtree(directory)


def test_write_protected_file_and_directory() -> None:
    """A read-only file is not replaced, and a read-only directory is a plain error; both keep what they hold."""
    with _ordinary_user() as directory:
        path = directory / "graph.ttl"
        path.write_bytes(b"good")
        path.chmod(0o444)
        with pytest.raises(StoreError, match="Permission denied"):
            write(path, b"new")
        path.chmod(0o644)
        directory.chmod(0o555)
        with pytest.raises(StoreError, match=r"Permission denied\nwhat was there before is untouched"):
            write(path, b"new")
        assert path.read_bytes() == b"good"
        assert list(directory.iterdir()) == [path]


FULL = """
    import resource, sys
    from kg.errors import StoreError
    from kg.writing import write
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
    try:
        write(sys.argv[1], b"new" * 100_000)
    except StoreError as error:
        print(error.exit_code, error)
"""


def test_no_room_leaves_the_old_file(tmp_path: Path) -> None:
    """Where the system stops a file half-way, the good one stays whole and the half one is removed."""
    path = tmp_path / "graph.ttl"
    path.write_bytes(b"good" * 100_000)
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(FULL), path], capture_output=True, text=True)
    assert done.stdout == f"3 {path} cannot be written: File too large\nwhat was there before is untouched\n"
    assert path.read_bytes() == b"good" * 100_000
    assert list(tmp_path.iterdir()) == [path]


KILLED = """
    import sys
    from kg.writing import write
    print("ready", flush=True)
    while True:
        for letter in (b"a", b"b"):
            write(sys.argv[1], letter * 3_000_000)
"""


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_killed_writer_leaves_a_whole_file(tmp_path: Path, blow: signal.Signals) -> None:
    """Whenever a writer dies, the file is one of the two it wrote, never a mixture; an interrupted one tidies up."""
    path = tmp_path / "graph.ttl"
    path.write_bytes(b"a" * 3_000_000)
    for pause in (0.05, 0.11, 0.17):
        with subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILLED), path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(pause)
            writer.send_signal(blow)
            assert writer.wait(10) != 0
        data = path.read_bytes()
        assert len(data) == 3_000_000
        assert set(data) in ({ord("a")}, {ord("b")})
        if blow == signal.SIGINT:
            assert list(tmp_path.iterdir()) == [path]
    # What a killed one could not remove, the next one does.
    write(path, b"b")
    assert list(tmp_path.iterdir()) == [path]


def test_what_somebody_is_writing_or_owns_is_left_alone(tmp_path: Path) -> None:
    """Only what nobody holds is cleared away, and a link planted under a hidden name leads nobody astray."""
    path, precious = tmp_path / "graph.ttl", tmp_path / "precious"
    precious.write_bytes(b"mine")
    held, planted = tmp_path / ".graph.ttl.unfinished-1", tmp_path / ".graph.ttl.unfinished-2"
    planted.symlink_to(precious)
    with held.open("wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        write(path, b"one")
    assert {held, planted, path, precious} == set(tmp_path.iterdir())
    write(path, b"two")
    assert {planted, path, precious} == set(tmp_path.iterdir())
    assert precious.read_bytes() == b"mine"
