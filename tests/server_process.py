"""A real server on a free port of the loopback, over a graph with hostile things in it, and plain ways to ask it."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote, urlencode

from sample_project import environment, write_project

from kg.build import assemble
from kg.namespaces import GRAPH, ID, PLUA, RDF, RDFS, XSD
from kg.project import Project
from kg.serialise import nquads
from kg.store import NQUADS
from kg.store.publishing import publish

QUICK = {"seconds": 1.5, "memory": 200 << 20, "rows": 600_000, "bytes": 96 << 20, "workers": 4}
BULK = 650
KASEI = "http://kasei.us/2009/09/sparql/data/"
FOAF_DOCUMENT = "http://xmlns.com/foaf/0.1/Document"
FORMULAS = ("=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0")
HOSTILE_LABELS = {
    "bidi": "invoice \u202egnp.exe",
    "markup": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "closing": "</script><script>alert(3)</script><!--",
    "homoglyph": "Аrcаdia",
    "quotes": '"\' onmouseover="alert(4)',
}

_LAUNCH = """
import json, sys
from kg.graph import open_graph
from kg.server import Limits
from kg.server.running import serve
draw = [sys.executable, "-c", "import sys; open(sys.argv[1], 'w').write('<!doctype html><title>drawn</title>')"]
code = (
    "import sys; from pathlib import Path; page = Path(sys.argv[1]); tried = page.with_suffix('.tried');"
    "tried.exists() and page.write_text('<title>drawn</title>') or sys.exit(tried.write_text('short of memory'))"
)
twice = [sys.executable, "-c", code]
slow = [sys.executable, "-c", "import time; time.sleep(600)"]
stopped = serve(
    open_graph(sys.argv[1]), host="127.0.0.1", port=0, limits=Limits(**json.loads(sys.argv[2])),
    pages={"/": draw, "/workbench": draw, "/twice": twice, "/slow": slow},
    tell=lambda line: print(line, file=sys.stderr), started=lambda address: print(address, flush=True),
)
sys.exit(0 if stopped == 15 else 9)
"""


def hostile_project(root: Path) -> Path:
    """Write the sample project and publish its graph with what an attacker would like to see in it."""
    write_project(root)
    project = Project(root)
    written = nquads(assemble(project, lambda _: None).store) + "".join(_hostile()).encode()
    queries = {f"queries/{path.name}": path.read_bytes() for path in sorted((root / "ontology/queries").glob("*.rq"))}
    publish(project.out, {NQUADS: written, **queries})
    return root


def _hostile() -> Iterator[str]:
    graph = f"<{GRAPH}facts> .\n"
    for number in range(BULK):
        yield f"<{ID}bulk-{number}> <{PLUA}bulk> <{ID}bulk-{(number + 1) % BULK}> {graph}"
    for number in range(1, 4):
        iri = f"<{KASEI}data{number}.rdf>"
        yield f"{iri} <{RDF}type> <{FOAF_DOCUMENT}> {iri} .\n"
    for number, text in enumerate(FORMULAS):
        yield f"<{ID}formula-{number}> <{PLUA}cell> {json.dumps(text)} {graph}"
    for name, label in HOSTILE_LABELS.items():
        yield f"<{ID}hostile-{name}> <{RDFS}label> {json.dumps(label)} <{GRAPH}registry> .\n"
        yield f"<{ID}hostile-{name}> <{RDF}type> <{PLUA}Topic> <{GRAPH}registry> .\n"
        yield f"<{ID}hostile-{name}> <{PLUA}topic> <{ID}hostile-{name}> {graph}"
    yield f'<{ID}odd> <{PLUA}day> "2025-02-30"^^<{XSD}date> {graph}'
    yield f'<{ID}odd> <{PLUA}ratio> "NaN"^^<{XSD}double> {graph}'
    yield f'<{ID}odd> <http://example.org/1/> "no name" {graph}'


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float

    @cached_property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def rows(self) -> list[dict[str, str]]:
        """The rows of a SELECT, each value's text by its variable."""
        return [{k: v["value"] for k, v in row.items()} for row in self.json["results"]["bindings"]]


@dataclass
class Server:
    """One running server."""

    process: subprocess.Popen[bytes]
    port: int

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        *,
        client: str = "127.0.0.1",
        timeout: float = 20.0,
    ) -> Answer:
        """Send one request from an address of the loopback and read the whole answer."""
        begun = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout, source_address=(client, 0))
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            data = response.read()
        finally:
            connection.close()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, found, data, time.monotonic() - begun)

    def get(self, path: str, accept: str = "", **more: Any) -> Answer:
        """GET a page."""
        return self.ask("GET", path, None, {"Accept": accept} if accept else {}, **more)

    def query(self, text: str, accept: str = "", **more: Any) -> Answer:
        """Send a query by POST."""
        headers = {"Content-Type": "application/sparql-query", **({"Accept": accept} if accept else {})}
        return self.ask("POST", "/sparql", text.encode(), headers, **more)

    def raw(self, data: bytes, *, client: str = "127.0.0.1", timeout: float = 10.0) -> socket.socket:
        """Open a connection, send bytes as they are, and return it."""
        line = socket.create_connection(("127.0.0.1", self.port), timeout, (client, 0))
        line.sendall(data)
        return line

    def health(self) -> Any:
        """What the server says of itself."""
        return self.get("/health", client="127.0.0.9").json

    def settled(self, seconds: float = 6.0) -> Any:
        """Wait until every worker is there and idle; return the last health."""
        until = time.monotonic() + seconds
        while (health := self.health()) and (health["busy"] or health["waiting"] or health["workers"] < 4):
            assert time.monotonic() < until, health
            time.sleep(0.05)
        return health

    def workers(self) -> list[int]:
        """The process ids of the workers; one that is dead and not yet buried is none."""
        return [worker for nursery in self.nurseries() for worker in _children(nursery) if _command(worker)]

    def nurseries(self) -> list[int]:
        """The process ids of those who make workers: one for each build that is still in use."""
        return [pid for pid in _children(self.process.pid) if b"kg.server.worker" in _command(pid)]


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:
        return b""


def get_path(text: str, **more: str) -> str:
    """The address that asks a query."""
    return "/sparql?" + urlencode({"query": text, **more}, quote_via=quote)


def busy_query(number: int = 0) -> str:
    """A query that runs for ever, different for each number."""
    return f"SELECT (COUNT(*) AS ?n{number}) {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }}"


@contextmanager
def running(project: Path, **limits: Any) -> Iterator[Server]:
    """Run a server with limits that meet early; it must end by SIGTERM with 0 unless it has ended already."""
    command = [sys.executable, "-c", _LAUNCH, str(project), json.dumps({**QUICK, **limits})]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    assert process.stdout is not None
    try:
        server = Server(process, _port(process.stdout))
        yield server
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            assert process.wait(15) == 0
    finally:
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert process.stderr is not None
        process.stderr.close()


def _port(stream: BinaryIO) -> int:
    line = stream.readline().decode()
    assert line.startswith("http://127.0.0.1:"), line
    return int(line.strip().rstrip("/").rpartition(":")[2])
