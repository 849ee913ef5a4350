"""The twenty hostile cases of the threat model, each asked of a real server over real HTTP.

Whatever is asked: the answer is whole or a clear error, the next client is served at once, nothing outside is touched.
"""

from __future__ import annotations

import csv
import io
import json
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import pytest
from server_process import BULK, FORMULAS, Answer, Server, busy_query, get_path, running


@pytest.fixture(scope="module")
def project(hostile: Path) -> Path:
    """A project with hostile data."""
    return hostile


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Server]:
    """A server that all tests of this module attack, one after the other."""
    with running(project) as started:
        yield started


@pytest.fixture(scope="module")
def patient(project: Path) -> Iterator[Server]:
    """A server that gives a query ten times as long."""
    with running(project, seconds=15) as started:
        yield started


@pytest.fixture(scope="module")
def narrow(project: Path) -> Iterator[Server]:
    """A server that gives small answers only."""
    with running(project, rows=600, bytes=100_000) as started:
        yield started


@pytest.fixture(autouse=True)
def _healthy(server: Server) -> Iterator[None]:
    """After every attack all workers are back and idle, and a plain question is answered."""
    yield
    assert server.settled()["workers"] == 4
    assert server.query("ASK {}").json["boolean"] is True


class Canary:
    """A listener that counts who calls."""

    def __init__(self) -> None:
        self.hits = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.port = self._socket.getsockname()[1]
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                line, _ = self._socket.accept()
            except TimeoutError:
                continue
            self.hits += 1
            line.close()

    def close(self) -> None:
        """Stop listening."""
        time.sleep(0.1)
        self._ended.set()
        self._thread.join()
        self._socket.close()


@pytest.fixture
def canary() -> Iterator[Canary]:
    """A listener on the loopback that nobody may call."""
    found = Canary()
    yield found
    found.close()
    assert found.hits == 0


def refused(answer: Answer, status: int, code: str) -> str:
    """Check that an answer is a problem document of this kind; return its words."""
    said = answer.json
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert (answer.status, said["status"], said["code"]) == (status, status, code), said
    return str(said["detail"])


def quick_elsewhere(server: Server) -> float:
    """Ask something from another address; return how long it took."""
    answer = server.query("ASK { ?s ?p ?o }", client="127.0.0.77")
    assert answer.json["boolean"] is True
    return answer.seconds


def while_busy(server: Server, text: str, accept: str = "") -> tuple[Answer, float]:
    """Ask a hostile query and, while it runs, a plain one from another address."""
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(server.query, text, accept)
        time.sleep(0.3)
        other = quick_elsewhere(server)
        return slow.result(), other


@pytest.mark.parametrize(
    "pattern",
    [
        "SERVICE <{}> {{ ?s ?p ?o }}",
        "?s ?p ?o FILTER EXISTS {{ SERVICE <{}> {{ ?s ?p ?x }} }}",
        "{{ SELECT ?s {{ SERVICE SILENT <{}> {{ ?s ?p ?o }} }} }}",
    ],
)
def test_case_01_service_is_refused_before_any_socket(server: Server, canary: Canary, pattern: str) -> None:
    """SERVICE sends nothing, wherever it stands."""
    text = "SELECT * { " + pattern.format(f"http://127.0.0.1:{canary.port}/sparql") + " }"
    assert "SERVICE is refused" in refused(server.query(text), 400, "query")


def test_case_02_from_a_file_is_not_read(server: Server, tmp_path: Path) -> None:
    """FROM names a graph of the store; a file's content never appears."""
    secret = tmp_path / "secret.ttl"
    secret.write_text("<http://example.org/s> <http://example.org/p> 'planted' .", encoding="utf-8")
    answer = server.query(f"SELECT * FROM <{secret.as_uri()}> {{ ?s ?p ?o }}")
    assert "FROM is refused" in refused(answer, 400, "query")
    assert b"planted" not in answer.body
    parameter = server.get(get_path("SELECT * { ?s ?p ?o }", **{"default-graph-uri": secret.as_uri()}))
    assert parameter.rows == []


def test_case_03_a_file_that_exists_looks_like_one_that_does_not(server: Server) -> None:
    """Nothing tells an attacker which files there are."""
    said = [
        refused(server.query(f"SELECT * FROM <file:///{name}> {{ ?s ?p ?o }}"), 400, "query").replace(name, "")
        for name in ("etc/passwd", "etc/nonesuch")
    ]
    assert said[0] == said[1]


def test_case_04_from_an_address_sends_no_request(server: Server, canary: Canary) -> None:
    """No graph is fetched, neither by FROM nor by the protocol's parameters."""
    address = f"http://127.0.0.1:{canary.port}/g"
    refused(server.query(f"SELECT * FROM NAMED <{address}> {{ GRAPH ?g {{ ?s ?p ?o }} }}"), 400, "query")
    for name in ("default-graph-uri", "named-graph-uri"):
        assert server.get(get_path("SELECT * { ?s ?p ?o }", **{name: address})).rows == []


def test_case_05_load_is_refused(server: Server, canary: Canary) -> None:
    """Updates are refused by every way in, and the data stays."""
    load = f"LOAD <http://127.0.0.1:{canary.port}/x>"
    before = server.health()["triples"]
    refused(server.query(load), 400, "query")
    refused(server.query("LOAD <file:///etc/passwd>"), 400, "query")
    refused(server.query("DELETE WHERE { ?s ?p ?o }"), 400, "query")
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    refused(server.ask("POST", "/sparql", b"update=" + quote(load).encode(), form), 403, "read-only")
    update = {"Content-Type": "application/sparql-update"}
    refused(server.ask("POST", "/sparql", load.encode(), update), 403, "read-only")
    refused(server.get("/sparql?update=CLEAR%20ALL"), 403, "read-only")
    assert server.health()["triples"] == before
    assert server.query("SELECT (COUNT(*) AS ?n) { ?s plua:bulk ?o }").rows == [{"n": str(BULK)}]


def test_case_06_a_catastrophic_regex_stops_nobody(server: Server) -> None:
    """A pattern made to backtrack is answered or stopped; another client is served within a second."""
    text = 'ASK { FILTER(REGEX("' + "a" * 40 + '!", "^(a+)+$")) }'
    answer, other = while_busy(server, text)
    assert answer.status in (200, 503)
    assert other < 1


def test_case_07_a_cartesian_count_is_stopped(server: Server) -> None:
    """It ends at the limit with an error, others are served meanwhile, and its processor time ends with it."""
    answer, other = while_busy(server, busy_query())
    assert "longer than 1.5 s" in refused(answer, 503, "timeout")
    assert answer.seconds < 4
    assert other < 1


def test_an_explanation_that_never_ends_is_stopped_like_a_query(server: Server) -> None:
    """Why nothing was found is looked for within the same limits; a worker that finds no end is replaced."""
    products = " . ".join(f"?a{n} ?b{n} ?c{n}" for n in range(4))
    text = f"ASK {{ {products} FILTER(CONCAT(STR(?c0), STR(?c3)) = 'x') FILTER(1 = 2) }}"
    assert server.query(text).json["boolean"] is False
    refused(server.get(get_path(text, explain="empty")), 503, "timeout")


def test_case_08_a_path_explosion_ends_in_an_error_not_in_half_an_answer(server: Server) -> None:
    """What ran out of time is no 200 with the engine's error inside."""
    answer, other = while_busy(server, "SELECT * { ?a (plua:bulk|^plua:bulk)* ?b . ?b (plua:bulk|rdfs:label)* ?c }")
    if answer.status == 200:
        assert answer.json["results"]
    else:
        assert answer.json["code"] in ("timeout", "too-much", "memory")
    assert other < 1


@pytest.mark.parametrize("bracket", ["(", "{"])
def test_case_09_deep_nesting_is_refused(server: Server, bracket: str) -> None:
    """Twenty thousand brackets are an error with the limit in it, and no worker dies of them."""
    before = set(server.workers())
    close = {"(": ")", "{": "}"}[bracket]
    inner = bracket * 20_000 + ("1" if bracket == "(" else " ") + close * 20_000
    text = f"ASK {{ FILTER({inner}) }}" if bracket == "(" else f"ASK {inner}"
    assert "deeper than 100 levels" in refused(server.query(text), 400, "query")
    assert set(server.workers()) == before


def test_case_10_a_concat_bomb_meets_the_memory_limit(patient: Server) -> None:
    """A string that doubles without end costs a worker, not the machine."""
    doubling = " ".join(f"BIND(CONCAT(?v{n}, ?v{n}) AS ?v{n + 1})" for n in range(34))
    text = f'SELECT (STRLEN(?v34) AS ?n) {{ BIND("0123456789" AS ?v0) {doubling} }}'
    assert "memory" in refused(patient.query(text), 503, "memory")
    assert patient.settled()["workers"] == 4


def test_case_11_sorting_millions_of_rows_is_stopped(server: Server) -> None:
    """LIMIT does not help a query that must sort first; it meets time or memory."""
    answer, other = while_busy(server, "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY DESC(?c) ?f LIMIT 10")
    assert answer.json["code"] in ("timeout", "memory")
    assert answer.status == 503
    assert other < 1


def test_case_12_huge_queries_are_answered_or_refused_quickly(server: Server, patient: Server) -> None:
    """Fifty thousand values pass, three thousand unions and more than a megabyte do not."""
    values = " ".join(f"({n})" for n in range(50_000))
    answer = patient.query(f"SELECT (COUNT(*) AS ?n) {{ VALUES (?v) {{ {values} }} }}")
    assert answer.rows == [{"n": "50000"}]
    unions = " UNION ".join("{ ?s ?p ?o }" for _ in range(3_000))
    assert "more than 1,000" in refused(server.query(f"ASK {{ {unions} }}"), 400, "query")
    refused(server.query("ASK {} #" + "x" * 1_000_001), 413, "query-size")


def test_case_13_eight_slow_queries_leave_room_for_others(server: Server) -> None:
    """One address may fill its share and no more; when its clients leave, their work ends."""
    lines = []
    for number in range(8):
        request = f"GET {get_path(busy_query(number))} HTTP/1.1\r\nHost: x\r\n\r\n"
        lines.append(server.raw(request.encode(), client="127.0.0.5"))
    time.sleep(0.3)
    refused(server.query("ASK { ?new ?question ?here }", client="127.0.0.5"), 429, "too-many-requests")
    assert max(quick_elsewhere(server) for _ in range(5)) < 1
    assert 0 < server.health()["busy"] <= 2
    begun = time.monotonic()
    for line in lines:
        line.close()
    server.settled()
    assert time.monotonic() - begun < 1.4


def test_case_14_a_large_answer_reaches_a_slow_reader_whole(patient: Server) -> None:
    """Four hundred thousand rows come complete, while the worker is already free."""
    text = "SELECT ?a ?c { ?a plua:bulk ?b . ?c plua:bulk ?d }"
    request = f"GET {get_path(text)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with patient.raw(request.encode()) as line:
        first = line.recv(1_000)
        time.sleep(0.5)
        assert patient.health()["busy"] == 0
        received = bytearray(first)
        while data := line.recv(1 << 20):
            received += data
    head, _, body = bytes(received).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 ")
    assert len(json.loads(body)["results"]["bindings"]) == BULK * BULK


def test_case_14_an_answer_beyond_the_limits_is_an_error(narrow: Server) -> None:
    """More rows or bytes than allowed are told as such, not cut off."""
    for accept in ("application/json", "text/csv", "text/tab-separated-values", "application/sparql-results+xml"):
        answer = narrow.query("SELECT ?a { ?a plua:bulk ?b }", accept)
        assert "more than 600 rows" in refused(answer, 413, "too-much")
        assert len(narrow.query("SELECT ?a { ?a plua:bulk ?b } LIMIT 600", accept).body) > 600
    wide = 'SELECT ?w { ?a plua:bulk ?b BIND(CONCAT(STR(?a), "' + "x" * 9_000 + '") AS ?w) } LIMIT 500'
    assert "larger than 100,000 bytes" in refused(narrow.query(wide), 413, "too-much")


def test_case_14_a_graph_beyond_the_limits_is_an_error(narrow: Server) -> None:
    """CONSTRUCT and DESCRIBE meet the same limits on statements and bytes as rows do, in every format."""
    many = "CONSTRUCT { ?a plua:bulk ?b } { ?a plua:bulk ?b }"
    wide = 'CONSTRUCT { ?a plua:cell ?w } { ?a plua:bulk ?b BIND(CONCAT(STR(?b), "' + "x" * 900 + '") AS ?w) }'
    for accept in ("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"):
        assert "more than 600 statements" in refused(narrow.query(many, accept), 413, "too-much")
        assert narrow.query(f"{many} LIMIT 300", accept).status == 200
        assert "larger than 100,000 bytes" in refused(narrow.query(f"{wide} LIMIT 300", accept), 413, "too-much")
    everything = "DESCRIBE ?s { ?s ?p ?o }"
    assert "more than 600 statements" in refused(narrow.query(everything), 413, "too-much")
    repeated = "CONSTRUCT { ?a a plua:Thing } { VALUES ?a { id:a id:b } ?c plua:bulk ?d }"
    assert narrow.query(repeated, "application/n-triples").body.count(b"\n") == 2


def test_case_14_a_document_about_a_thing_beyond_the_limits_is_an_error(narrow: Server) -> None:
    """The ontology as one document is larger than such a server gives; nothing is cut short."""
    for accept in ("text/html", "text/turtle"):
        assert "larger than 100,000 bytes" in refused(narrow.get("/ontology", accept), 413, "too-much")
    assert narrow.get("/id/bay", "text/turtle").status == 200


def test_what_the_engine_cannot_sort_is_told_as_that(server: Server) -> None:
    """Numbers, dates and ranges together make the engine abort; the answer says how to ask, and is not about memory."""
    kinds = ("{n}", '"{n} to 9"^^plua:NumericRange', '"2025-01-{n}"^^xsd:date', '"{n}"')
    values = " ".join(kind.format(n=f"{(n * 37) % 83:02}") for n in range(83) for kind in kinds)
    answer = server.query(f"SELECT ?v {{ VALUES ?v {{ {values} }} }} ORDER BY ?v")
    if answer.status != 200:  # a better engine may sort them
        assert "cannot sort values of different kinds" in refused(answer, 500, "engine")
        assert "STR(?x)" in answer.json["hint"]
    assert server.query(f"SELECT ?v {{ VALUES ?v {{ {values} }} }} ORDER BY STR(?v)").status == 200


def test_case_15_bytes_that_are_no_text_and_too_many_bytes(server: Server) -> None:
    """What is not UTF-8 is a 400; forty megabytes are a 413 before they are read."""
    direct = {"Content-Type": "application/sparql-query"}
    refused(server.ask("POST", "/sparql", b"ASK { ?s ?p '\xff\xfe' }", direct), 400, "encoding")
    refused(server.get("/sparql?query=ASK%20%7B%20%FF%20%7D"), 400, "encoding")
    with server.raw(
        b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
        b"Content-Length: 41943040\r\n\r\nASK {}"
    ) as line:
        assert line.recv(4_000).startswith(b"HTTP/1.1 413 ")


def test_case_16_formula_cells_are_raw_on_the_wire_and_harmless_on_request(server: Server) -> None:
    """CSV and TSV are what the standard says; with excel-safe no cell begins a formula."""
    text = "SELECT ?cell { ?s plua:cell ?cell } ORDER BY ?s"
    raw = server.query(text, "text/csv")
    assert [row[0] for row in csv.reader(io.StringIO(raw.body.decode(), newline=""))][1:] == list(FORMULAS)
    path = get_path(text, **{"excel-safe": "true"})
    for accept in ("text/csv", "text/tab-separated-values"):
        safe = server.get(path, accept).body.decode().splitlines()[1:]
        assert len(safe) == len(FORMULAS)
        assert [cell for cell in safe if cell.lstrip('"')[0] in "=+-@\t"] == []


def test_case_17_a_predicate_without_a_name(server: Server) -> None:
    """By default any graph can be written; RDF/XML says that it cannot instead of writing nonsense."""
    text = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(?p = <http://example.org/1/>) }"
    assert b"<http://example.org/1/>" in server.query(text).body
    assert "cannot write the predicate" in refused(server.query(text, "application/rdf+xml"), 400, "query")


def test_case_18_any_origin_may_read_and_none_with_credentials(server: Server) -> None:
    """The same star for everybody, on errors too, and never a word of credentials."""
    evil = {"Origin": "https://evil.example", "Cookie": "session=1"}
    for path in (get_path("ASK {}"), get_path("ASK {"), "/nowhere", "/id/nobody"):
        for method in ("GET", "OPTIONS"):
            answer = server.ask(method, path, None, evil)
            assert answer.headers["access-control-allow-origin"] == "*"
            assert "access-control-allow-credentials" not in answer.headers
            assert b"evil" not in answer.body


def test_case_19_odd_values_are_kept_and_half_characters_refused(server: Server) -> None:
    """A date that never was and NaN come as they are, in JSON that parses; a lone surrogate is a 400."""
    rows = server.query("SELECT ?day ?ratio { id:odd plua:day ?day ; plua:ratio ?ratio }").rows
    assert rows == [{"day": "2025-02-30", "ratio": "NaN"}]
    refused(server.get("/sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%22%ED%A0%80%22%20%7D"), 400, "encoding")
    refused(server.query('ASK { ?s ?p "\\uD800" }'), 400, "query")


def test_case_20_sigterm_while_busy_ends_in_seconds_with_an_answer(project: Path) -> None:
    """A server told to stop accepts nothing new, answers what it can, tells the rest, and exits 0."""
    with running(project, seconds=30, grace=1.0) as server, ThreadPoolExecutor(2) as pool:
        slow = pool.submit(server.query, busy_query())
        time.sleep(0.4)
        begun = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        refused(slow.result(), 503, "stopping")
        assert server.process.wait(8) == 0
        assert time.monotonic() - begun < 5
        with pytest.raises(OSError, match="refused"):
            server.query("ASK {}")
