"""A second engine that shares no line of code with ours: Virtuoso, on free ports of the loopback, in a directory.

It is asked as any client would: SPARQL 1.1 Protocol, the query in a form, answers as JSON. What it does not do as the
standard has it was found by trying (a query as the body of a POST ends in an error; only form parameters work), so
nothing here is more than that.
"""

from __future__ import annotations

import json
import secrets
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import pyoxigraph as ox

Cell = ox.NamedNode | ox.Literal | None
Row = tuple[Cell, ...]

_INI = """\
[Database]
DatabaseFile = {home}/virtuoso.db
ErrorLogFile = {home}/virtuoso.log
LockFile = {home}/virtuoso.lck
TransactionFile = {home}/virtuoso.trx
xa_persistent_file = {home}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {home}/temporary.db
TransactionFile = {home}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
ServerThreads = 8
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
CheckpointInterval = 0
SchedulerInterval = 0
ThreadsPerQuery = 2
DirsAllowed = {allowed}
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 4
[SPARQL]
ResultSetMaxRows = 1000000
MaxQueryCostEstimationTime = 100000
MaxQueryExecutionTime = 60
"""
_SECONDS = 60


class Refused(Exception):
    """The engine answered with an error; the text is its own."""


@dataclass(frozen=True)
class Virtuoso:
    """One running server."""

    process: subprocess.Popen[bytes]
    sql: int
    http: int
    password: str

    def isql(self, commands: str) -> str:
        """Run SQL as the administrator and return what was printed."""
        done = subprocess.run(
            ["isql-vt", f"127.0.0.1:{self.sql}", "dba", self.password, f"exec={commands}"],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
        )
        # Told to end, the server hangs up before it has answered.
        well = done.returncode == 0 and "*** Error" not in done.stdout + done.stderr
        assert well or commands == "shutdown;", done.stdout + done.stderr
        return done.stdout

    def load(self, nquads: Path) -> None:
        """Load a file of N-Quads. What could not be read is no load."""
        listed = self.isql(
            f"ld_dir('{nquads.parent}', '{nquads.name}', 'urn:unnamed'); rdf_loader_run(); "
            "SELECT concat('state ', ll_state, ' ', coalesce(ll_error, 'well')) FROM load_list;"
        )
        assert "state 2 well" in listed, listed

    def select(self, text: str) -> tuple[list[str], list[Row]]:
        """Run a SELECT over the union of all graphs; return its columns and its rows. Refused with what it says."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.http}/sparql",
            urlencode({"query": text}).encode(),
            {"Accept": "application/sparql-results+json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=_SECONDS) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            raise Refused(error.read().decode(errors="replace")[:500]) from None
        columns = answer["head"]["vars"]
        return columns, [tuple(_cell(row.get(name)) for name in columns) for row in answer["results"]["bindings"]]


def _cell(written: dict[str, str] | None) -> Cell:
    if written is None:
        return None
    if written["type"] == "uri":
        return ox.NamedNode(written["value"])
    assert written["type"] in ("literal", "typed-literal"), written
    if language := written.get("xml:lang"):
        return ox.Literal(written["value"], language=language)
    datatype = written.get("datatype")
    return ox.Literal(written["value"], datatype=ox.NamedNode(datatype) if datatype else None)


def _free(number: int) -> list[int]:
    """Return ports that nobody listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [int(each.getsockname()[1]) for each in sockets]
    for each in sockets:
        each.close()
    return ports


@contextmanager
def running(home: Path, allowed: Path) -> Iterator[Virtuoso]:
    """Run a server whose files lie in ``home`` and which may load from ``allowed``; it must end when told to."""
    sql, http = _free(2)
    (home / "virtuoso.ini").write_text(_INI.format(home=home, sql=sql, http=http, allowed=allowed), encoding="ascii")
    command = ["virtuoso-t", "+configfile", str(home / "virtuoso.ini"), "+foreground"]
    with (home / "output").open("wb") as output:
        process = subprocess.Popen(command, cwd=home, stdout=output, stderr=subprocess.STDOUT)
    # A new server has the password everybody knows, which anybody on this machine could come in by.
    first = Virtuoso(process, sql, http, "dba")
    server = Virtuoso(process, sql, http, secrets.token_hex(8))
    try:
        _wait(server, home)
        first.isql(f'SET PASSWORD "dba" "{server.password}";')
        yield server
        server.isql("shutdown;")
        assert process.wait(_SECONDS) == 0
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        # A quarter of a gigabyte that nobody looks at again.
        for path in home.glob("*.db"):
            path.unlink()


def _wait(server: Virtuoso, home: Path) -> None:
    until = time.monotonic() + _SECONDS
    while True:
        assert server.process.poll() is None, (home / "output").read_text(errors="replace")
        try:
            server.select("SELECT (1 AS ?one) {}")
        except OSError:
            assert time.monotonic() < until, (home / "output").read_text(errors="replace")
            time.sleep(0.2)
        else:
            return
