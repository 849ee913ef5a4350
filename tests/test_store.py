"""A build on disk survives whatever happens to the process, the disk or the neighbours."""

from __future__ import annotations

import os
import random
import resource  # noqa: F401 - for the programs started below
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.errors import StoreError
from kg.results import render
from kg.sparql import evaluate
from kg.store import NQUADS, current, load_into_memory, open_current, open_store, unpack
from kg.store.publishing import publish

SIZE = 200
"""Statements in a sample build: enough that its store takes a moment to write."""


def sample(generation: int, size: int = SIZE) -> dict[str, bytes]:
    """The files of a build whose every statement says which generation it belongs to."""
    lines = (
        f'<https://example.org/{n:04d}> <https://example.org/of> "{generation}" <https://example.org/g> .\n'
        for n in range(size)
    )
    return {NQUADS: "".join(lines).encode(), "queries/a.rq": b"ASK {}"}


def generation(store: Store) -> int:
    """Read a whole sample build and return its generation; a mixture or a half of one is a failure."""
    quads = list(store)
    assert len(quads) == SIZE
    (only,) = {str(quad.object) for quad in quads}
    return int(only.strip('"'))


def read(out: Path) -> int:
    """Open the current build of a directory and return its generation."""
    opened = open_current(out)
    assert opened is not None
    return generation(opened[1])


def leftovers(out: Path) -> list[str]:
    """What lies about that is neither a complete build, the pointer nor the lock."""
    builds = [p.name for p in (out / "builds").iterdir() if p.name.startswith(".") or not (p / "format").is_file()]
    return builds + [p.name for p in out.iterdir() if p.name not in ("builds", "current", ".lock")]


PROGRAM = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_store import *
out = Path({out!r})
"""


def start(out: Path, body: str, **popen: object) -> subprocess.Popen[str]:
    """Start Python on a few lines that know this module and ``out``."""
    program = PROGRAM.format(tests=str(Path(__file__).parent), out=str(out)) + textwrap.dedent(body)
    command = [sys.executable, "-c", program]
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=env, **popen)  # type: ignore[call-overload,no-any-return]


def finish(process: subprocess.Popen[str]) -> str:
    """Wait for a process that should succeed; return what it wrote."""
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out


# --- a build that goes well -----------------------------------------------------------------------------------------


def test_a_build_is_read_through_its_real_path(tmp_path: Path) -> None:
    """What was published is what is opened, by a path that the next swap does not change."""
    directory = publish(tmp_path, sample(7))
    opened = open_current(tmp_path)
    assert opened is not None
    assert opened[0] == directory == current(tmp_path)
    assert "current" not in directory.parts
    assert generation(opened[1]) == 7
    assert (directory / "queries/a.rq").read_bytes() == b"ASK {}"
    assert (tmp_path / "current").is_symlink()


def test_no_build_is_none_and_not_an_error(tmp_path: Path) -> None:
    """A directory that was never built into holds no build, and neither does one that does not exist."""
    assert current(tmp_path) is None
    assert open_current(tmp_path / "nowhere") is None


def test_older_builds_go_and_the_previous_one_stays(tmp_path: Path) -> None:
    """After any number of builds there are two: the current one and the one before it."""
    made = [publish(tmp_path, sample(n)) for n in range(5)]
    assert sorted((tmp_path / "builds").iterdir()) == made[-2:]
    assert current(tmp_path) == made[-1]
    assert generation(open_store(made[-2])) == 3


def test_builds_are_counted_beyond_four_digits(tmp_path: Path) -> None:
    """The ten-thousandth build is newer than the one before, whatever their names sort like."""
    for number in (9998, 9999):
        (tmp_path / "builds" / f"{number}-abc").mkdir(parents=True)
    assert publish(tmp_path, sample(0)).name.startswith("10000-")
    assert publish(tmp_path, sample(1)).name.startswith("10001-")
    assert read(tmp_path) == 1
    assert sorted(path.name[:5] for path in (tmp_path / "builds").iterdir()) == ["10000", "10001"]


def test_the_time_of_a_build_is_when_its_data_was_read(tmp_path: Path) -> None:
    """A file saved while the build ran is newer than the build."""
    directory = publish(tmp_path, sample(0), read_at=1_700_000_000_123_456_789)
    assert (directory / "format").stat().st_mtime_ns == 1_700_000_000_123_456_789


def test_a_reader_keeps_what_it_opened(tmp_path: Path) -> None:
    """A store that is open answers in full after its build has been cleared away."""
    publish(tmp_path, sample(0))
    opened = open_current(tmp_path)
    assert opened is not None
    for n in range(1, 4):
        publish(tmp_path, sample(n))
    assert not opened[0].exists()
    assert generation(opened[1]) == 0


def test_a_store_that_is_read_refuses_to_be_written(tmp_path: Path) -> None:
    """Nobody changes a published build."""
    publish(tmp_path, sample(0))
    opened = open_current(tmp_path)
    assert opened is not None
    with pytest.raises((OSError, ValueError, RuntimeError), match="only"):
        opened[1].update("CLEAR ALL")


# --- killed, interrupted, crowded -----------------------------------------------------------------------------------

LOOP = """
n = read(out)
print("ready", flush=True)
while True:
    n += 1
    publish(out, sample(n))
"""


def test_a_build_killed_at_any_moment_leaves_a_good_one(tmp_path: Path) -> None:
    """After SIGKILL at many random moments the current build is whole, and the next build clears what was left."""
    dice = random.Random(20250918)
    publish(tmp_path, sample(0))
    last = interrupted = kills = 0
    window = 0.12
    # On a slow machine a build takes longer: the window grows until kills meet builds both under way and done.
    while kills < 25 or last == 0 or interrupted <= 3:
        assert kills < 200, "hardly a kill came during a build: this test proves nothing"
        kills += 1
        window *= 1 + (kills % 10 == 0 and last == 0)
        process = start(tmp_path, LOOP)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(dice.random() * window)
        process.kill()
        process.communicate()
        now = read(tmp_path)
        assert now >= last
        last = now
        interrupted += bool(leftovers(tmp_path))
    publish(tmp_path, sample(last + 1))
    assert leftovers(tmp_path) == []
    assert len(list((tmp_path / "builds").iterdir())) == 2


def test_an_interrupted_build_leaves_a_good_one(tmp_path: Path) -> None:
    """Ctrl-C is heard at any moment, the last build stays current, and the next clears what was left."""
    dice = random.Random(7)
    publish(tmp_path, sample(0))
    for _ in range(6):
        process = start(
            tmp_path, "try:\n" + textwrap.indent(LOOP, "    ") + "except KeyboardInterrupt:\n    sys.exit(9)\n"
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(dice.random() * 0.1)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
        assert process.returncode == 9
        assert read(tmp_path) >= 0
    publish(tmp_path, sample(1))
    assert leftovers(tmp_path) == []


def test_two_builds_at_once_take_turns(tmp_path: Path) -> None:
    """Builders that start together all publish; no two share a number and nothing is lost or left."""
    builders = [
        start(tmp_path, f"for n in range(8): print(publish(out, sample({first} + n)).name)")
        for first in (100, 200, 300)
    ]
    names = "".join(finish(builder) for builder in builders).split()
    numbers = sorted(int(name.partition("-")[0]) for name in names)
    assert numbers == list(range(1, 25))
    assert read(tmp_path) in (107, 207, 307)
    assert leftovers(tmp_path) == []


def test_readers_never_meet_a_swap(tmp_path: Path) -> None:
    """Of many opens while a builder publishes without a pause, none fails and none sees half a build."""
    publish(tmp_path, sample(0))
    builder = start(tmp_path, LOOP)
    reading = "seen = {read(out) for _ in range(150)}\nprint(len(seen))"
    assert builder.stdout is not None
    assert builder.stdout.readline() == "ready\n"
    try:
        seen = [int(finish(reader)) for reader in [start(tmp_path, reading), start(tmp_path, reading)]]
    finally:
        builder.kill()
        builder.communicate()
    assert min(seen) > 2, "no swap happened while reading: this test proves nothing"


# --- a disk that refuses --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [0, 1_000, 20_000, 40_000, 100_000])
def test_a_full_disk_leaves_the_last_build(tmp_path: Path, limit: int) -> None:
    """Wherever the room ends, the build is refused in words and the last one is untouched and complete."""
    publish(tmp_path, sample(1))
    body = f"""
    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
    try:
        publish(out, sample(2, 20_000))
    except StoreError as error:
        print(error.exit_code, error.message, error.hint)
    """
    told = finish(start(tmp_path, body))
    assert told.startswith("3 the build cannot be written:"), told
    assert "the last good build is untouched" in told
    assert leftovers(tmp_path) == []
    assert read(tmp_path) == 1
    publish(tmp_path, sample(3))
    assert read(tmp_path) == 3


def test_a_full_file_system_leaves_the_last_build(tmp_path: Path) -> None:
    """On a real file system without room the build is refused, and what it had written makes room again."""
    body = """
    import subprocess
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(out)], check=True)
    publish(out, sample(1))
    free = os.statvfs(out).f_bfree
    try:
        publish(out, sample(2, 40_000))
    except StoreError as error:
        print(error.message)
    print(read(out), leftovers(out), os.statvfs(out).f_bfree == free)
    """
    process = start(tmp_path, body, preexec_fn=_own_mounts)
    told, err = process.communicate(timeout=60)
    if "mount" in err or "Operation not permitted" in err:
        pytest.skip("this user may not mount")
    assert "No space left on device" in told, err
    assert told.splitlines()[-1] == "1 [] True"


def _own_mounts() -> None:
    """Give the child mounts of its own, so that nothing it mounts outlives it; without permission it says so."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    private_and_recursive = (1 << 18) | (1 << 14)
    clone_newns = 0x00020000
    if libc.unshare(clone_newns) or libc.mount(None, b"/", None, private_and_recursive, None):
        os.write(2, b"Operation not permitted\n")
        os._exit(1)


def unprivileged(command: list[str]) -> list[str]:
    """Make a command respect the permissions of files, which root otherwise need not."""
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command] if os.geteuid() == 0 else command


def test_a_read_only_directory_is_read_and_not_written(tmp_path: Path) -> None:
    """Where nothing may be written a build is refused in words, and the build that is there is read."""
    publish(tmp_path, sample(1))
    body = """
    print(read(out))
    try:
        publish(out, sample(2))
    except StoreError as error:
        print(error.message)
    """
    program = PROGRAM.format(tests=str(Path(__file__).parent), out=str(tmp_path)) + textwrap.dedent(body)
    directories = [path for path in (tmp_path, *tmp_path.rglob("*")) if path.is_dir() and not path.is_symlink()]
    (tmp_path / ".lock").chmod(0o444)
    for path in directories:
        path.chmod(0o555)
    try:
        env = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
        done = subprocess.run(unprivileged([sys.executable, "-c", program]), capture_output=True, text=True, env=env)
    finally:
        for path in directories:
            path.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1\nthe build cannot be written:"), done.stdout
    assert "Permission denied" in done.stdout
    assert read(tmp_path) == 1


# --- a store that is not what it should be --------------------------------------------------------------------------


def _without_format(directory: Path) -> None:
    (directory / "format").unlink()


def _of_another_version(directory: Path) -> None:
    (directory / "format").write_text("plua-kg build 99\n")


def _of_no_version(directory: Path) -> None:
    (directory / "format").write_bytes(b"\xff\x00\xfe")


def _without_store(directory: Path) -> None:
    for path in (directory / "store").iterdir():
        path.unlink()
    (directory / "store").rmdir()


def _without_manifest(directory: Path) -> None:
    for path in (directory / "store").glob("MANIFEST*"):
        path.unlink()


def _with_garbage(directory: Path) -> None:
    for path in (directory / "store").glob("MANIFEST*"):
        path.write_bytes(b"garbage" * 50)


def _without_tables(directory: Path) -> None:
    for path in (directory / "store").glob("*.sst"):
        path.unlink()


def _truncated(directory: Path) -> None:
    for path in (directory / "store").glob("*.sst"):
        os.truncate(path, path.stat().st_size // 2)


DAMAGE: list[Callable[[Path], None]] = [
    _without_format,
    _of_another_version,
    _of_no_version,
    _without_store,
    _without_manifest,
    _with_garbage,
    _without_tables,
    _truncated,
]


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__.strip("_"))
def test_a_damaged_build_says_so_and_the_next_one_mends_it(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """Half a build, another version's or a broken store is an error with a hint, in words, and not in the way."""
    damage(publish(tmp_path, sample(1)))
    with pytest.raises(StoreError) as caught:
        read(tmp_path)
    assert caught.value.exit_code == 3
    assert caught.value.hint == "run kg build"
    assert len(str(caught.value).splitlines()) == 2
    publish(tmp_path, sample(2))
    assert read(tmp_path) == 2


def test_damage_that_only_a_query_meets_is_an_error_and_no_short_answer(tmp_path: Path) -> None:
    """Flipped bytes inside the store's tables, which opening does not read, never pass for an answer."""
    directory = publish(tmp_path, sample(1, 20_000))
    for path in (directory / "store").glob("*.sst"):
        data = bytearray(path.read_bytes())
        if len(data) > 5_000:
            data[5:14] = b"\xa5" * 9
        path.write_bytes(data)
    store = open_store(directory)
    with pytest.raises(StoreError, match="the store cannot be read") as caught:
        evaluate(store, "SELECT * { ?s ?p ?o }", lambda results: render(results, "csv"))
    assert caught.value.hint == "run kg build"


def test_a_pointer_to_nothing_is_no_build(tmp_path: Path) -> None:
    """If somebody removes the builds, the graph is built again rather than refused."""
    publish(tmp_path, sample(1))
    shutil.rmtree(tmp_path / "builds")
    assert open_current(tmp_path) is None
    publish(tmp_path, sample(2))
    assert read(tmp_path) == 2


def test_something_else_in_the_way_is_an_error(tmp_path: Path) -> None:
    """A file where the builds should be is told as such."""
    (tmp_path / "builds").write_text("")
    with pytest.raises(StoreError, match="cannot be written"):
        publish(tmp_path, sample(1))


def test_a_copy_that_followed_links_says_what_to_do(tmp_path: Path) -> None:
    """Where the link to the current build has become a directory it is left alone, and named."""
    publish(tmp_path / "one", sample(1))
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    with pytest.raises(StoreError, match="current is a directory") as caught:
        publish(tmp_path / "two", sample(2))
    assert caught.value.hint == "move it away and build again"
    assert read(tmp_path / "two") == 1


# --- the graph that is shipped --------------------------------------------------------------------------------------


def test_the_shipped_graph_unpacks_to_the_same_statements(tmp_path: Path) -> None:
    """What was compressed is what is loaded into memory."""
    import gzip

    packed = tmp_path / "plua.nq.gz"
    packed.write_bytes(gzip.compress(sample(4)[NQUADS]))
    assert generation(load_into_memory(unpack(packed))) == 4


@pytest.mark.parametrize("damage", [b"", b"no gzip", None], ids=["empty", "garbage", "cut"])
def test_a_damaged_shipped_graph_says_so(tmp_path: Path, damage: bytes | None) -> None:
    """A cut or garbled file is an error that says what to do."""
    import gzip

    packed = tmp_path / "plua.nq.gz"
    packed.write_bytes(gzip.compress(sample(4)[NQUADS])[:-9] if damage is None else damage)
    with pytest.raises(StoreError, match="the graph that was shipped"):
        unpack(packed)
