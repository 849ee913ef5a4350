"""A server that goes on while the graph under it is built anew."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sample_project import environment
from server_process import Answer, Server, running

from kg.namespaces import GRAPH, ID, PLUA
from kg.store import CURRENT, NQUADS
from kg.store.publishing import publish

ASKED = "SELECT ?number { id:counter plua:number ?number }"


@pytest.fixture
def project(hostile: Path, tmp_path: Path) -> Path:
    """A project whose graph does not count yet."""
    return Path(shutil.copytree(hostile, tmp_path / "project", symlinks=True))


@pytest.fixture
def server(project: Path) -> Iterator[Server]:
    """A server over it, which may be asked a lot at once."""
    with running(project, per_client=64, seconds=20) as started:
        yield started


def build(project: Path, number: int) -> str:
    """Publish the graph with one statement more; return the new build's name."""
    current = (project / "out" / CURRENT).resolve()
    line = f'<{ID}counter> <{PLUA}number> "{number}" <{GRAPH}facts> .\n'
    kept = [old for old in (current / NQUADS).read_text(encoding="utf-8").splitlines(True) if "number>" not in old]
    queries = {f"queries/{path.name}": path.read_bytes() for path in (current / "queries").glob("*.rq")}
    query = "# title: Newest\n# question: What is newest?\n# asks: student\n# tags: x\n# columns: s\n# level: 1\n"
    queries[f"queries/newest-{number}.rq"] = f"{query}# teaches: Nothing.\n\nSELECT ?s {{ ?s ?p ?o }}\n".encode()
    return publish(project / "out", {NQUADS: "".join([*kept, line]).encode(), **queries}).name


def until(server: Server, name: str) -> None:
    """Wait until a build is served."""
    end = time.monotonic() + 20
    while server.health()["build"] != name:
        assert time.monotonic() < end, server.health()
        time.sleep(0.05)


def values(answer: Answer) -> list[str]:
    """What the question was answered with."""
    return [row["number"] for row in answer.rows]


def test_a_new_build_is_served_without_losing_a_request(project: Path, server: Server) -> None:
    """While three builds follow each other every answer is whole, belongs to one build, and bears that build's tag."""
    first = server.query(ASKED)
    ended = threading.Event()

    def ask(number: int) -> list[Answer]:
        found = []
        while not ended.is_set():
            fresh = f"{ASKED} # {number} {len(found)}"
            found += [server.query(ASKED), server.query(fresh, client=f"127.0.6.{number}")]
        return found

    with ThreadPoolExecutor(3) as pool:
        asking = [pool.submit(ask, number + 1) for number in range(3)]
        try:
            for number in range(3):
                name = build(project, number)
                server.process.send_signal(signal.SIGHUP)
                until(server, name)
            time.sleep(0.3)
        finally:
            ended.set()
        answers = [first, *(answer for future in asking for answer in future.result())]
    assert {answer.status for answer in answers} == {200}
    assert {tuple(values(answer)) for answer in answers} == {(), ("0",), ("1",), ("2",)}
    asked = answers[1::2]
    tags = {answer.headers["etag"]: tuple(values(answer)) for answer in asked}
    assert all(tags[answer.headers["etag"]] == tuple(values(answer)) for answer in asked)
    assert len(tags) == len(set(tags.values()))
    assert server.settled()["workers"] == 4
    assert len(server.nurseries()) == 1


def test_a_new_build_is_found_without_being_told(project: Path, server: Server) -> None:
    """Descriptions and library change with it, an ETag of before is no longer good, and the old processes end."""
    tag = server.query(ASKED).headers["etag"]
    before, triples = server.workers(), server.health()["triples"]
    until(server, build(project, 7))
    assert server.health()["triples"] == triples + 1
    asked = server.ask(
        "POST", "/sparql", ASKED.encode(), {"Content-Type": "application/sparql-query", "If-None-Match": tag}
    )
    assert (asked.status, values(asked)) == (200, ["7"])
    assert "newest-7" in [query["name"] for query in server.get("/queries.json").json]
    assert server.settled()["workers"] == 4
    assert not set(server.workers()) & set(before)


def test_a_build_that_cannot_be_served_changes_nothing(project: Path, server: Server) -> None:
    """A build of another version or a damaged one leaves the server with what it has, until there is a good one."""
    serving = server.health()["build"]
    link = project / "out" / CURRENT
    good = link.resolve()
    for file, content in (("format", b"another version"), (NQUADS, b"<half a line")):
        broken = shutil.copytree(good, project / "out" / "builds" / f"9000-{file}")
        (broken / file).write_bytes(content)
        link.unlink()
        link.symlink_to(broken)
        server.process.send_signal(signal.SIGHUP)
        assert server.process.stderr is not None
        while b"the new build is not served" not in server.process.stderr.readline():
            pass
        assert server.health()["build"] == serving
        assert server.query("ASK {}").json["boolean"] is True
    assert server.settled()["workers"] == 4
    link.unlink()
    link.symlink_to(good)
    until(server, build(project, 1))


@pytest.mark.parametrize("content", [None, b"<half a line"])
def test_a_worker_that_finds_no_graph_ends_quietly(tmp_path: Path, content: bytes | None) -> None:
    """What is wrong is told by the server, in two lines; a traceback would stand above them."""
    if content is not None:
        (tmp_path / NQUADS).write_bytes(content)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        words = [str(theirs.fileno()), "0", str(tmp_path / NQUADS), str(64 << 20)]
        done = subprocess.run(
            [sys.executable, "-m", "kg.server.worker", *words],
            env=environment(),
            pass_fds=[theirs.fileno()],
            capture_output=True,
        )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_query_that_runs_meanwhile_is_finished(project: Path, server: Server) -> None:
    """What began over the old build ends over it, with that build's answer."""
    text = (
        "SELECT (COUNT(*) AS ?pairs) (SAMPLE(?n) AS ?number)"
        " { ?a plua:bulk ?b . ?c plua:bulk ?d . ?e plua:cell ?f OPTIONAL { id:counter plua:number ?n } }"
    )
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(server.query, text)
        time.sleep(0.2)
        assert server.health()["busy"] == 1
        name = build(project, 1)
        server.process.send_signal(signal.SIGHUP)
        answer = slow.result()
    until(server, name)
    assert answer.status == 200
    assert "number" not in answer.rows[0] or answer.rows[0]["number"] == "1"
