"""The server around the endpoint: pages, connections, crowds, and the command that starts it."""

from __future__ import annotations

import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest
from pyoxigraph import RdfFormat, parse
from sample_project import environment, kg
from server_process import HOSTILE_LABELS, Server, busy_query, get_path, running

from kg.cli.serving import serve


@pytest.fixture(scope="module")
def project(hostile: Path) -> Path:
    """A project with hostile data."""
    return hostile


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Server]:
    """A server that waits one second for slow clients."""
    with running(project, upload=1.0, stall=1.0, patience=10.0) as started:
        yield started


class Page(HTMLParser):
    """What a browser would run, load or show of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.data: dict[str, str] = {}
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append((tag, dict(attrs)))
        self._inside = tag

    def handle_data(self, data: str) -> None:
        """Note its text."""
        self.data[self._inside] = self.data.get(self._inside, "") + data


# --- pages --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/id/pact", "/id/jan-zolty", "/source/first-paper", "/ontology"])
def test_a_thing_is_a_page_or_statements(server: Server, path: str) -> None:
    """One address gives HTML to people, Turtle and JSON-LD to programs, and says that it depends on what is asked."""
    page = server.get(path, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    turtle, jsonld = server.get(path, "text/turtle"), server.get(path, "application/ld+json")
    as_turtle = {str(quad.triple) for quad in parse(turtle.body, format=RdfFormat.TURTLE)}
    as_json = {str(quad.triple) for quad in parse(jsonld.body, format=RdfFormat.JSON_LD)}
    assert as_turtle == as_json
    assert any(path in triple for triple in as_turtle)
    assert all("Accept" in answer.headers["vary"] for answer in (page, turtle, jsonld))
    again = server.ask("GET", path, None, {"Accept": "text/turtle", "If-None-Match": turtle.headers["etag"]})
    assert again.status == 304


def test_a_claim_has_a_page_of_its_own(server: Server) -> None:
    """From a thing's statements to its claims to their source, each a link."""
    claim = server.query("SELECT ?c { ?c rdf:subject id:pact ; rdf:predicate plua:signedBy }").rows[0]["c"]
    page = server.get("/" + claim.removeprefix("https://w3id.org/plua/")).body.decode()
    assert 'href="/source/first-paper"' in page


def test_a_page_holds_its_statements_and_needs_nothing_else(server: Server) -> None:
    """The JSON-LD inside is that outside; no script runs, nothing is loaded, and the policy would not let it."""
    answer = server.get("/id/pact", "text/html")
    page = Page(answer.body.decode())
    inside = {str(quad.triple) for quad in parse(page.data["script"].encode(), format=RdfFormat.JSON_LD)}
    outside = {str(q.triple) for q in parse(server.get("/id/pact", "text/turtle").body, format=RdfFormat.TURTLE)}
    assert inside == outside
    assert [attrs.get("type") for tag, attrs in page.tags if tag == "script"] == ["application/ld+json"]
    assert [tag for tag, attrs in page.tags if "src" in attrs or tag in ("link", "iframe", "img", "object")] == []
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script-src" not in policy
    text = answer.body.decode()
    assert "width=device-width" in text
    assert "prefers-color-scheme: dark" in text


@pytest.mark.parametrize("name", sorted(HOSTILE_LABELS))
def test_a_hostile_label_is_only_text(server: Server, name: str) -> None:
    """Markup, closing tags and marks that turn the reading direction do nothing on a page."""
    answer = server.get(f"/id/hostile-{name}", "text/html")
    assert answer.status == 200
    text = answer.body.decode()
    page = Page(text)
    assert [attrs.get("type") for tag, attrs in page.tags if tag == "script"] == ["application/ld+json"]
    assert [tag for tag, attrs in page.tags if tag == "img" or any(a.startswith("on") for a in attrs)] == []
    assert parse(page.data["script"].encode(), format=RdfFormat.JSON_LD)
    assert "\u202e" not in re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL)
    assert "<bdi>" in text


def test_a_homoglyph_is_another_thing(server: Server) -> None:
    """A name in look-alike letters leads to what bears it and to nothing else."""
    rows = server.query(f'SELECT ?s {{ ?s rdfs:label "{HOSTILE_LABELS["homoglyph"]}" }}').rows
    assert [row["s"].rpartition("/")[2] for row in rows] == ["hostile-homoglyph"]
    assert [row["s"].rpartition("/")[2] for row in server.query('SELECT ?s { ?s rdfs:label "Arcadia" }').rows] == [
        "arcadia"
    ]


def test_an_unknown_thing_is_404_with_a_suggestion(server: Server) -> None:
    """People get a page with a link to what may be meant, programs a problem document."""
    page = server.get("/id/jan-zolti", "text/html")
    assert page.status == 404
    assert 'href="/id/jan-zolty"' in page.body.decode()
    problem = server.get("/id/jan-zolti", "application/ld+json")
    assert (problem.status, problem.json["code"]) == (404, "unknown")
    assert "jan-zolty" in problem.json["hint"]


@pytest.mark.parametrize(
    "name",
    [
        "../../../../etc/passwd",
        "..%2f..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/setup.cfg",
        "%00",
        "a%0d%0aSet-Cookie:%20x=1",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "%ff%fe",
        "%C2%8B%F1%B3%BE%A4%C2%AF",
        "%E2%80%AEgnp",
        "a" * 5_000,
        "%25%32%65",
        "pact%3E%20%3Fp%20%3Fo",
        "pact/",
        "",
    ],
)
@pytest.mark.parametrize("accept", ["text/html", "text/turtle"])
def test_a_hostile_name_is_an_unknown_thing(server: Server, name: str, accept: str) -> None:
    """No name leads to a file, into a header, into markup or into a fault."""
    for kind in ("id", "claim", "source"):
        answer = server.get(f"/{kind}/{name}", accept)
        assert answer.status == 404, answer.body
        assert "set-cookie" not in answer.headers
        assert b"root:" not in answer.body
        assert b"<script>alert" not in answer.body
    assert server.get("/health").json["workers"] == 4


@pytest.mark.parametrize("path", ["/pages/query.js", "/../kg/server/site.py", "/query.js/../worker.py", "/.env", "//"])
def test_no_file_is_served_by_its_path(server: Server, path: str) -> None:
    """There is no directory behind the addresses."""
    assert server.get(path).status == 404


def test_the_query_page_is_offline_and_strict(server: Server) -> None:
    """Its one script is this server's own, its policy allows nothing else, and the library comes with it."""
    answer = server.get("/query")
    page = Page(answer.body.decode())
    assert [attrs["src"] for tag, attrs in page.tags if tag == "script"] == ["/query.js"]
    assert "http://" not in answer.body.decode()
    assert "https://" not in answer.body.decode()
    assert "script-src 'self'; connect-src 'self'" in answer.headers["content-security-policy"]
    script = server.get("/query.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert b"innerHTML" not in script.body
    (query,) = server.get("/queries.json").json
    assert query["name"] == "who-signed"
    assert server.query(query["text"]).rows


@pytest.mark.parametrize("path", ["/", "/workbench"])
def test_the_pages_that_are_drawn_are_served(server: Server, path: str) -> None:
    """What the commands given draw is served, with an ETag: the explorer, and the SPARQL page with its engine."""
    answer = server.get(path)
    again = server.ask("GET", path, None, {"If-None-Match": answer.headers["etag"]})
    assert (answer.status, again.status) == (200, 304)
    assert b"<title>drawn</title>" in answer.body
    assert answer.headers["content-type"].startswith("text/html")


def test_a_page_that_is_not_drawn_yet_is_promised(project: Path) -> None:
    """A browser gets a page that asks again by itself, a program a 503; the server ends all the same."""
    with running(project, drawing=0.2, patience=0.2) as server:
        page = server.get("/slow", "text/html")
        assert (page.status, page.headers["refresh"], page.headers["retry-after"]) == (503, "3", "3")
        assert b"is being drawn" in page.body
        assert server.get("/slow", "application/json").json["code"] == "drawing"
        # One that could not be drawn is no page for ever: it was tried before anybody asked, and is tried again.
        answers = [server.get("/twice")]
        while answers[-1].status != 200 and len(answers) < 50:
            time.sleep(0.1)
            answers.append(server.get("/twice"))
        assert (answers[-1].status, answers[-1].body) == (200, b"<title>drawn</title>")
        assert {(answer.status, answer.headers["retry-after"]) for answer in answers[:-1]} <= {(500, "1"), (503, "3")}


# --- connections --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", ["x\r\nSet-Cookie: a=b", "x%0d%0aSet-Cookie:%20a=b", "text/html\x00", "\u00e9".encode().decode("latin-1")]
)
def test_headers_cannot_be_injected(server: Server, value: str) -> None:
    """What a client sends as a header, a host or a query never becomes a header of the answer."""
    for name in ("Host", "Accept", "Origin", "If-None-Match", "Content-Type"):
        host = "" if name == "Host" else "Host: x\r\n"
        request = f"GET /sparql?query={quote(value)} HTTP/1.1\r\n{host}{name}: {value}\r\nConnection: close\r\n\r\n"
        with server.raw(request.encode("latin-1")) as line:
            head = _all(line).partition(b"\r\n\r\n")[0].lower()
        assert b"set-cookie" not in head
        assert head.startswith((b"http/1.1 200", b"http/1.1 4"))


_POST = b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (_POST + b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /id/x HTTP/1.1\r\n\r\n", 400),
        (_POST + b"Content-Length: 6\r\nContent-Length: 7\r\n\r\nASK {} ", 400),
        (_POST + b"Content-Length: -6\r\n\r\nASK {}", 400),
        (_POST + b"Content-Encoding: gzip\r\nConnection: close\r\nContent-Length: 6\r\n\r\nASK {}", 415),
        (_POST + b"Transfer-Encoding: chunked\r\n\r\n" + (b"100000\r\n" + b"x" * (1 << 20) + b"\r\n") * 4, 413),
        (b"GET /health HTTP/1.1\r\n\r\n", 400),
        (b"GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
        (b"CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"GET /id/\x00 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
    ],
)
def test_what_two_servers_could_read_in_two_ways_is_refused(server: Server, request_: bytes, status: int) -> None:
    """A request with two lengths, two hosts or none, or that is no HTTP: one refusal, and the connection ends."""
    with server.raw(b"") as line:
        with suppress(ConnectionResetError, BrokenPipeError):
            line.sendall(request_)
        said = _all(line)
    assert said.startswith(f"HTTP/1.1 {status} ".encode())
    assert said.count(b"HTTP/1.1 ") == 1
    assert b"application/problem+json" in said
    assert b"access-control-allow-origin: *" in said


def test_a_strange_host_is_not_repeated(server: Server) -> None:
    """The service description names the address that was used only where it is one."""
    answer = server.ask("GET", "/sparql", None, {"Host": "x>.<http://evil.example/a"})
    assert answer.status == 200
    assert b"evil.example" not in answer.body


def _all(line: socket.socket) -> bytes:
    received = bytearray()
    try:
        while data := line.recv(1 << 16):
            received += data
    except ConnectionResetError:
        pass
    return bytes(received)


@pytest.mark.parametrize(
    "head",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 200_000,
        b"GET /" + b"a" * 200_000,
        b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 30_000,
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 80_000 + b"\r\n\r\n",
    ],
)
def test_a_huge_head_is_refused(server: Server, head: bytes) -> None:
    """One endless header, an endless address or endless headers: 431, and the connection ends."""
    with server.raw(b"") as line:
        try:
            line.sendall(head)
        except (ConnectionResetError, BrokenPipeError):
            return
        assert _all(line).startswith((b"HTTP/1.1 431 ", b"HTTP/1.1 400 "))


@pytest.mark.parametrize(
    "begun",
    [
        b"",
        b"GET /spar",
        b"GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 100\r\n\r\nASK",
    ],
)
def test_a_client_that_sends_drop_by_drop_is_told_and_cut(server: Server, begun: bytes) -> None:
    """Head and body each have their time, however steadily they drip."""
    at = time.monotonic()
    with server.raw(begun) as line:
        line.settimeout(0.2)
        received = b""
        while not received and time.monotonic() - at < 5:
            try:
                received = line.recv(4_000)
                break
            except TimeoutError:
                if begun:
                    line.sendall(b"x")
        line.settimeout(5)
        assert (received + _all(line)).startswith(b"HTTP/1.1 408 ")
    assert time.monotonic() - at < 4


def test_a_client_that_reads_nothing_is_cut(project: Path) -> None:
    """An answer that nobody takes holds no connection for ever."""
    path = get_path("SELECT ?a ?c { ?a plua:bulk ?b . ?c plua:bulk ?d } LIMIT 300000")
    with running(project, stall=0.7, seconds=15) as server, socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        line.connect(("127.0.0.1", server.port))
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        # The answer is on its way once its first bytes are here; how long that takes is not the question.
        assert select.select([line], [], [], 60)[0]
        # Nothing is read here, so that the line is cut shows only to the machine: the server's end is open no more.
        ends = f":{server.port:04X} 0100007F:{line.getsockname()[1]:04X} 01 "
        until = time.monotonic() + 60
        while ends in Path("/proc/net/tcp").read_text(encoding="ascii"):
            assert time.monotonic() < until
            time.sleep(0.05)
        line.settimeout(60)
        received = len(_all(line))
        whole = int(server.ask("HEAD", path).headers["content-length"])
        assert 0 < received < whole / 2


def test_two_hundred_clients_at_once_are_all_answered(server: Server) -> None:
    """Each from an address of its own, each with a question of its own: no error and no wrong answer."""

    def ask(number: int) -> str:
        text = f"SELECT ?n {{ id:pact plua:signedBy ?who BIND({number} AS ?n) }}"
        answer = server.query(text, client=f"127.0.2.{number + 1}")
        assert answer.status == 200, answer.body
        return str(answer.rows[0]["n"])

    with ThreadPoolExecutor(200) as pool:
        assert list(pool.map(ask, range(200))) == [str(number) for number in range(200)]


def test_a_crowd_under_attack_is_answered_or_told(server: Server) -> None:
    """While two addresses keep all they may busy, others get an answer or a clear no, never a broken one."""
    with ThreadPoolExecutor(40) as pool:
        attack = [pool.submit(server.query, busy_query(n), client=f"127.0.3.{1 + n % 2}") for n in range(8)]
        others = [
            pool.submit(server.query, f"SELECT ({n} AS ?n) {{ id:pact a ?t }}", client=f"127.0.4.{n + 1}")
            for n in range(30)
        ]
        answers = [future.result() for future in others]
        attacked = [future.result() for future in attack]
    assert {answer.status for answer in answers} <= {200, 503}
    assert sum(answer.status == 200 for answer in answers) > 25
    assert all(json.loads(answer.body) for answer in (*answers, *attacked))
    assert {answer.json["code"] for answer in attacked} <= {"timeout", "busy"}
    server.settled()


# --- workers ------------------------------------------------------------------------------------------------------


def test_a_worker_that_is_killed_is_replaced(server: Server) -> None:
    """What died with nothing to do is noticed and replaced before the next question."""
    before = set(server.settled() and server.workers())
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    _until_gone(before)
    assert server.query("SELECT (1 AS ?after) {}").rows == [{"after": "1"}]
    server.settled()
    after = set(server.workers())
    assert len(after) == 4
    assert not before & after


def test_a_query_whose_worker_is_killed_twice_is_told(server: Server) -> None:
    """Another worker is asked once and no more, so that no query takes one down after the other."""
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(server.query, busy_query(98))
        killed = 0
        while not slow.done():
            for pid in _burning(server):
                os.kill(pid, signal.SIGKILL)
                killed += 1
            time.sleep(0.05)
        answer = slow.result()
    assert killed >= 1
    assert (answer.status, answer.json["code"]) == (503, "memory" if killed > 1 else "timeout")
    server.settled()


def _burning(server: Server) -> list[int]:
    """The workers that have used processor time: those that are at work."""
    found = []
    for pid in server.workers():
        with suppress(OSError):
            used = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            if used[0] == "R" or int(used[11]) > 20:
                found.append(pid)
    return found


def test_workers_come_back_when_their_parent_is_killed(server: Server) -> None:
    """The process that makes workers may die too: the build is loaded again and nobody is refused."""
    (nursery,) = server.nurseries()
    workers = server.workers()
    for pid in (nursery, *workers):
        os.kill(pid, signal.SIGKILL)
    _until_gone(workers)
    assert server.query("SELECT (3 AS ?after) {}").rows == [{"after": "3"}]
    assert server.settled()["workers"] == 4
    assert server.nurseries() not in ([], [nursery])


def _until_gone(pids: Iterable[int]) -> None:
    until = time.monotonic() + 5
    while left := [pid for pid in pids if Path(f"/proc/{pid}").exists()]:
        assert time.monotonic() < until, left
        time.sleep(0.01)


def test_a_client_that_leaves_frees_its_worker(server: Server) -> None:
    """Nobody computes for nobody."""
    line = server.raw(f"GET {get_path(busy_query(99))} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    time.sleep(0.3)
    assert server.health()["busy"] == 1
    line.close()
    time.sleep(0.3)
    assert server.health()["busy"] == 0
    server.settled()


def test_workers_end_with_a_server_that_is_killed(project: Path) -> None:
    """SIGKILL leaves no process behind, not even one at work."""
    with running(project, seconds=60) as server:
        pids = server.workers()
        line = server.raw(f"GET {get_path(busy_query())} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        time.sleep(0.3)
        server.process.kill()
        server.process.wait()
        until = time.monotonic() + 3
        while any(Path(f"/proc/{pid}").exists() for pid in pids) and time.monotonic() < until:
            time.sleep(0.05)
        line.close()
        assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]


# --- the command --------------------------------------------------------------------------------------------------


def _serve(root: Path, *options: str) -> tuple[subprocess.Popen[str], Server, list[str]]:
    command = [sys.executable, "-m", "kg", "--project", str(root), "serve", *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment())
    assert process.stderr is not None
    said = []
    for line in process.stderr:
        said.append(line)
        if match := re.search(r"http://127\.0\.0\.1:(\d+)/|http://0\.0\.0\.0:(\d+)/", line):
            return process, Server(process, int(match[1] or match[2])), said  # type: ignore[arg-type]
    raise AssertionError("".join(said))


def test_the_command_serves_a_project_and_ends_by_signal(sample: Path) -> None:
    """``kg serve`` as its help shows it answers where it says, draws both pages, and SIGTERM ends it with 0."""
    shown = re.search(r"^ +kg serve (.+)$", serve.help or "", re.MULTILINE)
    assert shown
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    words = [port if word == "7878" else word for word in shown[1].split()]
    process, server, said = _serve(sample, *words, "--workers", "1")
    try:
        assert server.port == int(port)
        assert server.query("ASK { id:pact plua:signedBy id:jan-zolty }").json["boolean"] is True
        for path in ("/workbench", "/"):  # the first is asked for before its turn to be drawn, and waited for
            page = server.get(path, timeout=60)
            assert (page.status, len(page.body) > 100_000) == (200, True)
        assert "anyone" not in "".join(said)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    finally:
        process.kill()
        process.wait()
        process.stderr.close()  # type: ignore[union-attr]


def test_the_command_warns_where_others_can_reach_it(sample: Path) -> None:
    """Listening elsewhere than on the loopback is said aloud; Ctrl-C ends it with 130."""
    process, server, said = _serve(sample, "--port", "0", "--workers", "1", "--host", "0.0.0.0")
    try:
        assert "anyone who reaches 0.0.0.0" in "".join(said)
        assert server.get("/health").status == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
    finally:
        process.kill()
        process.wait()
        process.stderr.close()  # type: ignore[union-attr]


def test_an_address_that_is_taken_is_a_clear_error(server: Server, project: Path) -> None:
    """The port is named, and the exit code is that of a usage error."""
    done = kg("serve", "--port", str(server.port), project=project)
    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1:{server.port}" in done.stderr


def test_only_serve_loads_the_web_framework() -> None:
    """No other command waits for it."""
    code = (
        "import sys, kg, kg.cli.serving, kg.cli.reading\n"
        "print([name for name in ('starlette', 'uvicorn', 'httptools') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), timeout=30)
    assert done.stdout.strip() == "[]"
