"""An endpoint opened by its address answers as a graph opened here does, or says in its own words why it does not."""

from __future__ import annotations

import http.server
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from sample_project import environment
from server_process import busy_query, running

import kg
from kg.cite import FORMATS
from kg.errors import KGError, QueryError, QueryTimeout, StoreError, UnknownName, UsageError
from kg.graph import Graph
from kg.namespaces import ID
from kg.remote import RemoteGraph, open_remote


@pytest.fixture(scope="module")
def here(project: Path) -> Graph:
    """The graph, opened from disk."""
    return kg.open(project)


@pytest.fixture(scope="module")
def there(project: Path) -> Iterator[RemoteGraph]:
    """The same graph behind a real server."""
    with running(project) as server:
        opened = kg.open(f"http://127.0.0.1:{server.port}/sparql")
        assert isinstance(opened, RemoteGraph)
        yield opened


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s plua:signedBy ?o } ORDER BY ?s",
        "SELECT ?s ?d ?x { ?s plua:earliest ?d OPTIONAL { ?s plua:none ?x } } ORDER BY ?s ?d",
        "SELECT (1.50 AS ?a) (true AS ?b) (2e0 AS ?c) ('x'@pl AS ?d) ('zażółć\\n\\t' AS ?e) {}",
        "SELECT ?n { ?s plua:violationsRecordedMin ?n }",
        "SELECT ?x { }",
    ],
)
def test_rows_are_the_same_here_and_there(here: Graph, there: RemoteGraph, text: str) -> None:
    """Values, types, columns and order do not depend on where the graph is."""
    ours, theirs = here.query(text), there.query(text)
    assert theirs == ours
    assert theirs.columns == ours.columns
    assert [[type(value) for value in row.values()] for row in theirs] == [
        [type(value) for value in row.values()] for row in ours
    ]
    assert theirs._repr_html_() == ours._repr_html_()


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        ("SELECT ?s { ?s plua:signdBy ?o }", {}),
        ("SELECT ?s { ?s rdfs:label '<b>\\u202e\\r\\nX: y' }", {}),
        ("SELECT ?s { ?s plua:signedBy ?o FILTER(?o = id:pact) }", {}),
        ("who-signed", {"agreement": "incursion"}),
        ("SELECT ?s { ?s plua:signedBy ?o }", {}),
    ],
)
def test_an_empty_answer_is_explained_there_as_it_is_here(
    here: Graph, there: RemoteGraph, text: str, parameters: dict[str, str]
) -> None:
    """The reasons are the same, a notebook shows them without being asked, and nothing in them is markup."""
    ours, theirs = here.query(text, **parameters), there.query(text, **parameters)
    reasons = theirs.why_empty()
    if not parameters:  # bound here, a value has a place in the text that is sent
        assert reasons == ours.why_empty()
    assert bool(reasons) is not bool(theirs)
    shown = theirs._repr_html_()
    assert "<b>" not in shown
    assert shown.count("<li>") == len(reasons)


def test_an_endpoint_that_explains_nothing_is_not_asked_to() -> None:
    """Only one that offers it in its answer is asked why that is empty; one that breaks its word is told of."""
    kind, empty = (
        {"Content-Type": "application/sparql-results+json"},
        b'{"head":{"vars":["a"]},"results":{"bindings":[]}}',
    )
    with answering(200, kind, empty) as (address, asked):
        rows = open_remote(address).query("SELECT ?a {}")
        assert (rows.why_empty(), len(asked)) == ([], 1)
        assert "<li>" not in rows._repr_html_()
    offering = {
        "Content-Type": "application/json, application/sparql-results+json",
        "Link": '<?explain=empty>; rel="help"',
    }
    with answering(200, offering, empty) as (address, asked):
        rows = open_remote(address).query("SELECT ?a {}")
        with pytest.raises(StoreError, match="does not say why it found nothing: KeyError 'reasons'"):
            rows.why_empty()
        assert "Why is not known: " in rows._repr_html_()
    assert len(asked) == 3
    with pytest.raises(StoreError, match="cannot be reached"):
        rows.why_empty()


def test_the_library_works_by_name_with_its_parameters(here: Graph, there: RemoteGraph) -> None:
    """A name is looked up in the library of the endpoint, and values are bound as terms."""
    assert there.query("who-signed", agreement="pact") == here.query("who-signed", agreement="pact") != []
    assert there.query("who-signed", agreement="incursion") == []
    with pytest.raises(UnknownName, match="did you mean who-signed"):
        there.query("who-singed")
    with pytest.raises(UsageError, match="is no id"):
        there.query("who-signed", agreement="x> ?p ?o")
    with pytest.raises(UsageError, match="only a query of the library has parameters"):
        there.query("SELECT * {}", agreement="pact")


def test_ask_construct_and_labels_work_there(here: Graph, there: RemoteGraph) -> None:
    """The other ways to ask have the same answers."""
    assert there.ask("ASK { id:pact plua:signedBy ?who }") is here.ask("ASK { id:pact plua:signedBy ?who }") is True
    text = "CONSTRUCT WHERE { id:pact ?p ?o }"
    assert set(there.construct(text)) == set(here.construct(text))
    assert there.labels([ID + "pact", ID + "nobody"]) == {ID + "pact": "The Pact"}


@pytest.mark.parametrize("fmt", FORMATS)
def test_an_answer_from_there_cites_what_one_from_here_does(here: Graph, there: RemoteGraph, fmt: str) -> None:
    """Claims, sources and build are the same, for a query of the library and for SPARQL."""
    assert there.query("who-signed", agreement="pact").cite(fmt) == here.query("who-signed", agreement="pact").cite(fmt)
    text = "SELECT (COUNT(*) AS ?n) { ?a plua:signedBy/rdfs:label ?b }"
    assert there.cite(text, fmt) == here.cite(text, fmt)
    assert "first-paper" in there.cite(text, fmt)


def test_an_endpoint_that_cites_nothing_is_told_apart(there: RemoteGraph) -> None:
    """Rows in place of a citation are no citation; a format that does not exist is told before anything is sent."""
    with answering(200, {"Content-Type": "application/sparql-results+json"}, b"{}") as (address, asked):
        with pytest.raises(StoreError, match="gives no citation"):
            open_remote(address).cite("SELECT * {}")
        with pytest.raises(UnknownName, match="there are text, bibtex, csl-json"):
            open_remote(address).cite("SELECT * {}", "bib")
    assert len(asked) == 1
    with pytest.raises(QueryError, match="line 1, column 12: the prefix x: is not declared"):
        there.cite("SELECT * { x:y ?p ?o }", "text")


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("SELECT ?s {\n ?s rdsf:label ?o }", QueryError, "line 2, column 5: the prefix rdsf: is not declared"),
        ("SELECT * { SERVICE <http://x/> {} }", QueryError, "SERVICE is refused"),
        ("ASK {}", UsageError, "not a SELECT"),
        (busy_query(1), QueryTimeout, "ran longer than 1.5 s"),
    ],
)
def test_errors_carry_the_words_of_the_server(there: RemoteGraph, text: str, error: type[KGError], words: str) -> None:
    """A refusal arrives as the same type of error, with place and hint."""
    with pytest.raises(error) as caught:
        there.query(text)
    assert words in str(caught.value)


def test_the_caret_stands_under_the_mistake_there_too(here: Graph, there: RemoteGraph) -> None:
    """An error over HTTP is letter for letter that of the graph here."""
    text = "SELECT ?s { ?s plua:p ?o\n FILTER(?o == 3) }"
    with pytest.raises(QueryError) as ours:
        here.query(text)
    with pytest.raises(QueryError) as theirs:
        there.query(text)
    assert str(theirs.value) == str(ours.value)


def test_time_is_limited_on_this_side_too(there: RemoteGraph) -> None:
    """Whoever waits less than the server does is told who did not answer."""
    with pytest.raises(QueryTimeout, match=r"did not answer within 0\.3 s"):
        there.query(busy_query(2), timeout=0.3)
    with pytest.raises(UsageError, match="no time limit"):
        there.query("SELECT * {}", timeout=0)


# --- other servers ----------------------------------------------------------------------------------------------


@contextmanager
def answering(status: int, headers: dict[str, str], body: bytes) -> Iterator[tuple[str, list[str]]]:
    """Run a server that says one thing to everybody; yield its address and the paths asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))  # how often it looks whether to end
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/sparql", asked
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("status", "kind", "body", "error", "words"),
    [
        (200, "text/html", b"<h1>hello</h1>", StoreError, "answers with text/html, not with"),
        (200, "application/sparql-results+json", b"{", StoreError, "does not answer with results"),
        (200, "application/sparql-results+json", b'{"boolean":true}', UsageError, "not a SELECT"),
        (400, "text/plain", b"Parse error \x1b[31mon line 1", QueryError, "answers 400 Bad Request: Parse error "),
        (404, "text/html", b"<h1>no</h1>", QueryError, "answers 404 Not Found"),
        (500, "application/json", b'{"detail": 5}', StoreError, "answers 500"),
        (504, "text/plain", b"", QueryTimeout, "answers 504"),
    ],
)
def test_an_endpoint_of_any_make_is_told_apart_from_an_answer(
    status: int, kind: str, body: bytes, error: type[KGError], words: str
) -> None:
    """A page, half an answer or a bare error is an error that says what came, with nothing in it a terminal obeys."""
    with answering(status, {"Content-Type": kind}, body) as (address, _), pytest.raises(error) as caught:
        open_remote(address).query("SELECT * {}")
    assert words in str(caught.value)
    assert "\x1b" not in str(caught.value)


_ROWS = b'{"head":{"vars":["a"]},"results":{"bindings":[%s]}}'


@pytest.mark.parametrize(
    ("headers", "body", "words"),
    [
        ({}, _ROWS % b'{"a":{"type":"uri","value":"no iri"}}', "does not answer with results: Invalid uri"),
        ({}, _ROWS % b'{"a":{"type":"literal","value":"x"}', "does not answer with results: Parser error"),
        ({"Content-Length": "9999"}, _ROWS % b"", "breaks off its answer: 9,950 bytes are missing"),
    ],
)
def test_an_answer_that_is_wrong_in_its_middle_is_no_answer(headers: dict[str, str], body: bytes, words: str) -> None:
    """Rows are parsed as they are read, and one that cannot be read is told like a whole answer that cannot."""
    told = {"Content-Type": "application/sparql-results+json", **headers}
    with answering(200, told, body) as (address, _), pytest.raises(StoreError, match=words):
        open_remote(address).query("SELECT * {}")


def test_what_else_an_endpoint_may_send_is_told_as_an_error_of_its() -> None:
    """Nesting without end, bytes that are no text, triples that are none: a StoreError, not a fault of Python's."""
    with (
        answering(500, {"Content-Type": "application/json"}, b"[" * 50_000) as (address, _),
        pytest.raises(StoreError, match="answers 500"),
    ):
        open_remote(address).query("SELECT * {}")
    with (
        answering(200, {"Content-Type": "application/json"}, b"[" * 50_000) as (address, _),
        pytest.raises(UnknownName, match="offers no query library"),
    ):
        open_remote(address).query("who-signed")
    with (
        answering(200, {"Content-Type": "text/plain"}, b"\xff") as (address, _),
        pytest.raises(StoreError, match="gives no citation: it is not UTF-8"),
    ):
        open_remote(address).cite("SELECT * {}")
    with (
        answering(200, {"Content-Type": "application/n-triples"}, b"<x:a> <x:b> nothing .\n") as (address, _),
        pytest.raises(StoreError, match="does not answer with triples"),
    ):
        open_remote(address).construct("CONSTRUCT WHERE { ?s ?p ?o }")
    with (
        answering(302, {"Location": "http://[x"}, b"") as (address, _),
        pytest.raises(StoreError, match="cannot be reached: Invalid IPv6"),
    ):
        open_remote(address).query("SELECT * {}")


@pytest.mark.parametrize("status", [200, 500])
def test_an_answer_that_drips_or_never_ends_is_given_up(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The time limit is on the whole answer, and so is the limit on its size; a refusal may hang as well."""
    with dripping(status, b" ") as address, pytest.raises(QueryTimeout, match="did not answer within 1 s"):
        open_remote(address).query("SELECT * {}", timeout=1)
    if status == 200:
        monkeypatch.setattr("kg.remote.LARGEST", 10_000)
        with dripping(status, b" " * 5_000) as address, pytest.raises(StoreError, match="more than 10,000 bytes"):
            open_remote(address).query("SELECT * {}", timeout=20)


@contextmanager
def dripping(status: int, drop: bytes) -> Iterator[str]:
    """Run a server that announces much and sends it drop by drop, until the reader has gone; yield its address."""

    def answer() -> None:
        connection, _ = listening.accept()
        with connection, suppress(OSError):
            connection.recv(65_536)
            head = f"HTTP/1.1 {status} Fine\r\nContent-Type: application/sparql-results+json\r\n"
            connection.sendall(f"{head}Content-Length: 999999999\r\n\r\n".encode())
            while True:
                connection.sendall(drop)
                time.sleep(0.1)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/sparql"
        thread.join()


def test_a_status_line_paints_no_terminal() -> None:
    """What a server says is shown, and nothing in it is obeyed."""

    def answer() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(b"HTTP/1.1 500 \x1b[31mred\r\nContent-Length: 0\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(StoreError, match=r"answers 500 \\x1b\[31mred"):
            open_remote(f"http://127.0.0.1:{listening.getsockname()[1]}/").query("SELECT * {}")
        thread.join()


def test_an_endpoint_without_a_library_says_so() -> None:
    """A name means nothing there."""
    with answering(404, {}, b"") as (address, asked), pytest.raises(UnknownName, match="offers no query library"):
        open_remote(address).query("who-signed")
    assert asked == ["/queries.json"]


def test_nothing_goes_to_another_address_than_the_one_given() -> None:
    """A redirect to another host is refused before anything is sent there."""
    with (
        answering(200, {"Content-Type": "application/sparql-results+json"}, b"{}") as (other, asked),
        answering(302, {"Location": other}, b"") as (address, _),
        pytest.raises(StoreError, match="sends one to"),
    ):
        open_remote(address).query("SELECT * {}")
    assert asked == []


def test_a_server_that_is_not_there_is_told() -> None:
    """The error names the address."""
    with answering(200, {}, b"") as (address, _):
        pass
    with pytest.raises(StoreError, match="cannot be reached"):
        open_remote(address).query("SELECT * {}")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://x/y", "http://", "x", "http://[", "http://x/\x1b[31m", "http://x/a b"]
)
def test_what_is_no_address_of_a_web_server_is_refused(address: str) -> None:
    """Only http and https are opened; a path stays a path."""
    with pytest.raises(UsageError, match="no address of an endpoint"):
        open_remote(address)


def test_a_graph_opened_here_loads_no_networking(project: Path) -> None:
    """Whoever asks the graph on disk has nothing in the process that could open a connection."""
    program = (
        f"import kg, sys; kg.open({str(project)!r}).query('who-signed')\n"
        "print(sorted({'socket', 'ssl', 'http.client', 'urllib.request'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], env=environment(), capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")
