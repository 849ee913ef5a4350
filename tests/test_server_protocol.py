"""The SPARQL 1.1 Protocol over real HTTP: the W3C's tests for a server that only answers, and what it adds to them.

The first table is the W3C's list of protocol tests as published (their names, requests and expectations), without the
tests of updates that change data. A server that refuses updates must still refuse the bad ones with a 4xx.
"""

from __future__ import annotations

import gzip
import json
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlencode
from xml.etree import ElementTree as ET

import pytest
from pyoxigraph import NamedNode, RdfFormat, Triple, parse
from server_process import KASEI, Answer, Server, get_path, running

DIRECT = "application/sparql-query"
FORM = "application/x-www-form-urlencoded"
DATA = [f"{KASEI}data{number}.rdf" for number in range(4)]


@pytest.fixture(scope="module")
def server(hostile: Path) -> Iterator[Server]:
    """A server over a graph that holds the test suite's graphs data1 to data3, and no data0."""
    with running(hostile, seconds=10, per_client=64) as started:
        yield started


class W3C(NamedTuple):
    """One test of the suite: what is sent, and what has to come back (a boolean, a format, or a class of status)."""

    name: str
    expected: bool | str
    body: bytes | None = None
    kind: str = ""
    dataset: tuple[tuple[str, str], ...] = ()
    query: tuple[str, ...] = ()
    update: tuple[str, ...] = ()
    method: str = ""

    @property
    def path(self) -> str:
        """The address, as the suite writes it: with a slash at the end."""
        pairs = [("query", text) for text in self.query] + [("update", text) for text in self.update]
        return "/sparql/?" + urlencode([*pairs, *self.dataset], quote_via=quote)


def _graphs(kind: str, *numbers: int) -> tuple[tuple[str, str], ...]:
    return tuple((f"{kind}-graph-uri", DATA[number]) for number in numbers)


_BOTH = f"ASK {{ <{DATA[1]}> a ?type . <{DATA[2]}> a ?type . }}"
_NAMED = f"ASK {{ GRAPH ?g1 {{ <{DATA[1]}> a ?type }} GRAPH ?g2 {{ <{DATA[2]}> a ?type }} }}"
_FULL = f"ASK {{ <{DATA[3]}> a ?type GRAPH ?g1 {{ <{DATA[1]}> a ?type }} GRAPH ?g2 {{ <{DATA[2]}> a ?type }} }}"
_ZERO = _graphs("default", 0)
SUITE = (
    W3C("query_post_form", True, b"query=ASK%20%7B%7D", FORM, _ZERO),
    W3C("query_dataset_default_graphs_get", True, dataset=_graphs("default", 1, 2), query=(_BOTH,)),
    W3C("query_dataset_default_graphs_post", True, _BOTH.encode(), DIRECT, _graphs("default", 1, 2)),
    W3C("query_dataset_named_graphs_post", True, _NAMED.encode(), DIRECT, _graphs("named", 1, 2)),
    W3C("query_dataset_named_graphs_get", True, dataset=_graphs("named", 1, 2), query=(_NAMED,)),
    W3C("query_dataset_full", True, _FULL.encode(), DIRECT, _graphs("default", 3) + _graphs("named", 1, 2)),
    # The suite's own address has its second parameter escaped into the first; this is what it means to ask.
    W3C(
        "query_multiple_dataset",
        True,
        _NAMED.replace("ASK", f"ASK FROM <{DATA[3]}>").encode(),
        DIRECT,
        _graphs("named", 1, 2),
    ),
    W3C("query_get", True, dataset=_ZERO, query=("ASK {}",)),
    W3C("query_content_type_select", "tabular", b"SELECT (1 AS ?value) {}", DIRECT, _ZERO),
    W3C("query_content_type_ask", "boolean", b"ASK {}", DIRECT, _ZERO),
    W3C("query_content_type_describe", "RDF", b"DESCRIBE <http://example.org/>", DIRECT, _ZERO),
    W3C("query_content_type_construct", "RDF", b"CONSTRUCT { <s> <p> 1 } WHERE {}", DIRECT, _ZERO),
    W3C("query_post_direct", True, b"ASK {}", DIRECT),
    W3C("bad_query_method", "4xx", kind=FORM, dataset=_ZERO, query=("ASK {}",), method="PUT"),
    W3C("bad_multiple_queries", "4xx", query=("ASK {}", "SELECT * {}")),
    W3C("bad_query_wrong_media_type", "4xx", b"ASK {}", "text/plain"),
    W3C("bad_query_missing_form_type", "4xx", b"query=ASK%20%7B%7D"),
    W3C("bad_query_missing_direct_type", "4xx", b"ASK {}"),
    W3C("bad_query_non_utf8", "4xx", "ASK {}".encode("utf-16"), f"{DIRECT}; charset=UTF-16"),
    W3C("bad_query_syntax", "4xx", query=("ASK {",)),
    W3C("bad_update_get", "4xx", update=("CLEAR ALL",)),
    W3C("bad_multiple_updates", "4xx", b"update=CLEAR%20NAMED&update=CLEAR%20DEFAULT", FORM),
    W3C("bad_update_wrong_media_type", "4xx", b"CLEAR NAMED", "text/plain"),
    W3C("bad_update_missing_form_type", "4xx", b"update=CLEAR%20NAMED"),
    W3C("bad_update_non_utf8", "4xx", "CLEAR NAMED".encode("utf-16"), "application/sparql-update; charset=UTF-16"),
    W3C("bad_update_syntax", "4xx", b"update=CLEAR%20XYZ", FORM),
    W3C(
        "bad_update_dataset_conflict",
        "4xx",
        b"update=" + quote("INSERT { ?s a ?t } USING <http://example.org/> WHERE { ?s a ?t }").encode(),
        FORM,
        (("using-named-graph-uri", "http://example.org/"),),
    ),
)
_TABULAR = (
    "application/sparql-results+xml",
    "application/sparql-results+json",
    "text/tab-separated-values",
    "text/csv",
)
_MEDIA = {
    "tabular": _TABULAR,
    "boolean": _TABULAR[:2],
    "RDF": ("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json"),
}


def test_the_suite_has_every_test_of_a_server_that_only_answers() -> None:
    """The W3C lists 34 tests, of which seven change data."""
    assert len({test.name for test in SUITE}) == len(SUITE) == 34 - 7


@pytest.mark.parametrize("test", SUITE, ids=lambda test: test.name)
def test_w3c_protocol(server: Server, test: W3C) -> None:
    """What the W3C expects of a conforming server."""
    method = test.method or ("GET" if test.body is None else "POST")
    answer = server.ask(method, test.path, test.body, {"Content-Type": test.kind} if test.kind else {})
    if test.expected == "4xx":
        assert 400 <= answer.status < 500
        assert answer.json["detail"]
        return
    assert answer.status == 200, answer.body
    media = answer.headers["content-type"].partition(";")[0]
    if isinstance(test.expected, str):
        assert media in _MEDIA[test.expected]
    else:
        assert media in _MEDIA["boolean"]
        assert answer.json["boolean"] is test.expected


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"ASK {}", "text/plain", 415),
        (b"ASK {}", "", 415),
        (b"ASK {}", "application/json", 415),
        (b"CLEAR ALL", "application/sparql-update", 403),
        (b"ASK { ?s ?p '\xff' }", DIRECT, 400),
        (b"ASK {", DIRECT, 400),
        (b"", DIRECT, 400),
        (b"quer=ASK", FORM, 400),
        (b"query=ASK%7B%7D&query=ASK%7B%7D", FORM, 400),
        (b"&".join([b"a=b"] * 500), FORM, 400),
        (b"ASK {}", f'{DIRECT}; charset="UTF-8"', 200),
        (b"query=ASK+%7B%7D", f"{FORM};charset=utf-8", 200),
    ],
)
def test_each_bad_request_has_its_status(server: Server, body: bytes, kind: str, status: int) -> None:
    """The status says what to change."""
    answer = server.ask("POST", "/sparql", body, {"Content-Type": kind} if kind else {})
    assert answer.status == status, answer.body


def test_a_syntax_error_says_where(server: Server) -> None:
    """The words of the command line reach the client."""
    answer = server.query("SELECT ?s {\n  ?s plua:signdBy ?o ;;\n ?x }")
    assert answer.status == 400
    assert answer.json["detail"].startswith("line ")


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
        ("text/csv", "text/csv"),
        ("TEXT/CSV", "text/csv"),
        ("text/*", "text/csv"),
        ("text/tab-separated-values, text/csv;q=0.9", "text/tab-separated-values"),
        ("application/sparql-results+xml;q=0.4, text/csv;q=0.3", "application/sparql-results+xml"),
        ("application/json", "application/json"),
        ("*/*;q=0.1, application/sparql-results+json;q=0, text/csv;q=0", "application/sparql-results+xml"),
        ("text/csv;q=banana, application/xml", "application/xml"),
    ],
)
def test_rows_come_in_the_format_liked_best(server: Server, accept: str, media: str) -> None:
    """Quality values count, a range that is more specific wins, and zero means never."""
    answer = server.query("SELECT ?o { id:pact plua:signedBy ?o }", accept)
    assert (answer.status, answer.headers["content-type"].partition(";")[0]) == (200, media)
    assert b"jan-zolty" in answer.body
    assert "Accept" in answer.headers["vary"]


@pytest.mark.parametrize(
    ("accept", "fmt"),
    [
        ("", RdfFormat.TURTLE),
        ("text/turtle", RdfFormat.TURTLE),
        ("application/n-triples", RdfFormat.N_TRIPLES),
        ("application/ld+json", RdfFormat.JSON_LD),
        ("application/rdf+xml", RdfFormat.RDF_XML),
    ],
)
def test_graphs_say_the_same_in_every_format(server: Server, accept: str, fmt: RdfFormat) -> None:
    """A CONSTRUCT reads back as the same statements."""
    answer = server.query("CONSTRUCT { id:pact plua:signedBy ?o } { id:pact plua:signedBy ?o }", accept)
    found = [quad.triple for quad in parse(answer.body, format=fmt)]
    base = "https://w3id.org/plua/"
    named = [NamedNode(base + name) for name in ("id/pact", "ontology#signedBy", "id/jan-zolty")]
    assert found == [Triple(*named)]


@pytest.mark.parametrize(
    ("text", "accept", "named"),
    [
        ("ASK {}", "image/png", "text/turtle"),
        ("ASK {}", "text/turtle", "text/csv"),
        ("CONSTRUCT WHERE { ?s plua:signedBy ?o }", "text/csv", "application/n-triples"),
    ],
)
def test_no_format_that_fits_is_406_and_names_those_there_are(
    server: Server, text: str, accept: str, named: str
) -> None:
    """A client never gets a format it did not ask for."""
    answer = server.query(text, accept)
    assert (answer.status, answer.json["code"]) == (406, "not-acceptable")
    listed = answer.json["hint"].removeprefix("there are ").split(", ")
    assert named in listed
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize(
    ("accept", "head"),
    [
        ("text/csv", b"w,by,s,a\r\n"),
        ("text/tab-separated-values", b"?w\t?by\t?s\t?a\n"),
        ("application/sparql-results+json", b'{"head":{"vars":["w","by","s","a"]}'),
        ("application/sparql-results+xml", b'<variable name="w"/><variable name="by"/><variable name="s"/>'),
    ],
)
def test_the_columns_of_a_star_are_in_the_order_of_the_query(server: Server, accept: str, head: bytes) -> None:
    """Whoever writes ``?w ?by ?s`` reads them in that order, in every format and with a graph chosen too."""
    for clause in ("", "FROM graph:facts", "FROM graph:registry"):
        assert head in server.query(f"SELECT * {clause} {{ ?w ?by ?s OPTIONAL {{ ?s a ?a }} }}", accept).body


def test_xml_and_json_results_are_well_formed(server: Server) -> None:
    """What the standard library reads without a complaint, hostile labels included."""
    text = "SELECT ?s ?l { ?s rdfs:label ?l } ORDER BY ?s ?l"
    root = ET.fromstring(server.query(text, "application/sparql-results+xml").body)
    assert len(root.findall(".//{*}result")) == len(server.query(text).rows) > 50


def test_an_etag_belongs_to_build_format_and_query(server: Server) -> None:
    """The same question has the same strong ETag, another format or question another; having it saves the answer."""
    text = "SELECT ?s { ?s plua:signedBy ?o }"
    first, again = server.query(text), server.query(text)
    tag = first.headers["etag"]
    assert re.fullmatch(r'"[0-9a-f]{32}"', tag)
    assert again.headers["etag"] == tag
    assert again.body == first.body
    assert len({tag, server.query(text, "text/csv").headers["etag"], server.query(text + " ").headers["etag"]}) == 3
    for given in (tag, f'W/{tag}, "x"'):
        unchanged = _with(server, text, given)
        assert (unchanged.status, unchanged.body, unchanged.headers["etag"]) == (304, b"", tag)
    assert _with(server, text, '"other"').status == 200


def _with(server: Server, text: str, tag: str) -> Answer:
    return server.ask("GET", get_path(text), None, {"If-None-Match": tag})


@pytest.mark.parametrize("text", ["SELECT (NOW() AS ?n) {}", "SELECT (RAND() AS ?n) {}", "SELECT (STRUUID() AS ?n) {}"])
def test_what_changes_each_time_has_no_etag(server: Server, text: str) -> None:
    """Time and chance are never answered from memory."""
    first, second = server.query(text), server.query(text)
    assert "etag" not in first.headers
    assert first.headers["cache-control"] == "no-store"
    assert first.rows != second.rows


def test_answers_are_compressed_for_who_takes_it(server: Server) -> None:
    """Compression keeps the same bytes, has an ETag of its own, and is refused by q=0."""
    for limit in (400, 100_000):  # from memory, and from a file
        path = get_path(f"SELECT ?a ?c {{ ?a plua:bulk ?b . ?c plua:bulk ?d }} LIMIT {limit}")
        plain = server.ask("GET", path)
        packed = server.ask("GET", path, None, {"Accept-Encoding": "br, gzip"})
        refused = server.ask("GET", path, None, {"Accept-Encoding": "gzip;q=0"})
        assert packed.headers["content-encoding"] == "gzip"
        assert gzip.decompress(packed.body) == plain.body == refused.body
        assert len(packed.body) < len(plain.body) / 4
        assert packed.headers["etag"] == plain.headers["etag"][:-1] + '-gzip"'
        assert "Accept-Encoding" in packed.headers["vary"]


@pytest.mark.parametrize("path", ["/", "/query", "/health", "/openapi.json", "/id/pact", get_path("ASK {}"), "/sparql"])
def test_head_is_get_without_the_body(server: Server, path: str) -> None:
    """HEAD has the status and headers of GET and nothing after them."""
    head, get = server.ask("HEAD", path), server.ask("GET", path)
    assert (head.status, head.body) == (get.status, b"")
    for name in ("content-type", "etag", "content-length"):
        assert head.headers.get(name) == get.headers.get(name)


def test_head_of_a_large_answer_says_how_large_it_is(server: Server) -> None:
    """The length is known without sending a byte of it."""
    path = get_path("SELECT ?a ?c { ?a plua:bulk ?b . ?c plua:bulk ?d } LIMIT 50000")
    assert server.ask("HEAD", path).headers["content-length"] == str(len(server.ask("GET", path).body))


def test_options_and_wrong_methods_name_the_right_ones(server: Server) -> None:
    """A browser's preflight is answered; any other method is a 405 that says which there are."""
    options = server.ask("OPTIONS", "/sparql", None, {"Origin": "null", "Access-Control-Request-Method": "POST"})
    assert options.status == 204
    assert "POST" in options.headers["access-control-allow-methods"]
    assert "Content-Type" in options.headers["access-control-allow-headers"]
    for method in ("PUT", "DELETE", "PATCH", "TRACE"):
        answer = server.ask(method, "/sparql")
        assert answer.status == 405
        assert "POST" in answer.headers["allow"]
        assert answer.json["detail"] == f"{method} is not answered here"
        assert "POST" in answer.json["hint"]


def test_an_answer_is_cited_by_the_endpoint(server: Server) -> None:
    """The claims and sources behind an answer come in three formats, by GET and by POST, with an ETag."""
    text = "SELECT ?who { id:pact plua:signedBy ?who }"
    claim = server.query("SELECT ?c { ?c rdf:subject id:pact ; rdf:predicate plua:signedBy }").rows[0]["c"]
    for fmt, media in (
        ("text", "text/plain"),
        ("bibtex", "application/x-bibtex"),
        ("csl-json", "application/vnd.citationstyles.csl+json"),
    ):
        asked = server.get(get_path(text, cite=fmt))
        assert (asked.status, asked.headers["content-type"].partition(";")[0]) == (200, media)
        assert claim.rpartition("/")[2] in asked.body.decode()
        assert "first-paper" in asked.body.decode()
        posted = server.ask("POST", f"/sparql?cite={fmt}", text.encode(), {"Content-Type": DIRECT})
        assert (posted.body, posted.headers["etag"]) == (asked.body, asked.headers["etag"])
    assert json.loads(server.get(get_path(text, cite="csl-json")).body)
    elsewhere = {"default-graph-uri": "https://w3id.org/plua/graph/registry"}
    assert b"rests on no claim" in server.get(get_path(text, cite="text", **elsewhere)).body


@pytest.mark.parametrize(
    ("text", "more", "code"),
    [
        ("ASK {}", {"cite": "word"}, "citation"),
        ("ASK {", {"cite": "text"}, "query"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> {} }", {"cite": "text"}, "query"),
        ("ASK FROM graph:facts {}", {"cite": "text"}, "query"),
        ("ASK {}", {"cite": "text", "default-graph-uri": "no iri"}, "query"),
    ],
)
def test_what_cannot_be_cited_is_told(server: Server, text: str, more: dict[str, str], code: str) -> None:
    """A citation obeys the guard and the protocol as the answer itself does."""
    answer = server.get(get_path(text, **more))
    assert (answer.status, answer.json["code"]) == (400, code)


def _why(server: Server, text: str, **more: str) -> Answer:
    return server.get(get_path(text, explain="empty", **more))


NOTHING = "SELECT ?s { ?s plua:signdBy ?o }"
MEANT = "(did you mean plua:signedBy or plua:saidBy?)"


def test_an_empty_answer_tells_where_it_is_explained(server: Server) -> None:
    """Every kind of empty answer, in every format, names one address in its Link header; any other answer has none."""
    empty = {
        "SELECT ?s { ?s plua:signedBy id:pact }": ("text/csv", "text/tab-separated-values", "application/json"),
        "SELECT ?s ?o { ?s plua:none ?o }": ("application/sparql-results+xml", "application/sparql-results+json"),
        "ASK { ?s plua:none ?o }": ("application/sparql-results+xml", "application/sparql-results+json"),
        "CONSTRUCT WHERE { ?s plua:none ?o }": ("text/turtle", "application/ld+json", "application/rdf+xml"),
    }
    for text, accepts in empty.items():
        answers = [server.query(text, accept) for accept in accepts for _ in range(2)]  # from a worker, and kept
        assert {answer.status for answer in answers} == {200}
        assert {answer.headers.get("link", "").partition(">")[0] for answer in answers} == {"<?explain=empty"}
    for text in ("SELECT ?s { ?s plua:signedBy ?o } LIMIT 1", "ASK {}", 'SELECT ("[]}}" AS ?x) {}', "DESCRIBE id:pact"):
        assert "link" not in server.query(text).headers
    address = server.query(NOTHING).headers["link"][1:].partition(">")[0]
    posted = server.ask("POST", f"/sparql{address}", NOTHING.encode(), {"Content-Type": DIRECT})
    assert posted.headers["content-type"] == "application/json"
    assert posted.json == _why(server, NOTHING).json == {
        "reasons": [f"line 1, column 16: plua:signdBy is nowhere in the graph {MEANT}"]
    }  # fmt: skip
    assert "etag" in posted.headers


@pytest.mark.parametrize(
    ("text", "more", "words"),
    [
        ("SELECT * FROM graph:registry { ?s plua:signedBy ?o }", {}, "the whole graph has an answer"),
        ("ASK { ?s plua:signedBy ?o }", {"default-graph-uri": DATA[1]}, "the whole graph has an answer"),
        ("SELECT (COUNT(*) AS ?n) { id:nobody ?p ?o }", {}, "id:nobody is nowhere"),
        ("ASK { id:pact plua:signedBy id:pact }", {}, "turn the pattern round"),
        ("SELECT ?o { id:pact plua:signedBy ?o }", {}, ""),
        ("SELECT * { <x> <y> <z> }", {}, "is nowhere in the graph"),
    ],
)
def test_why_nothing_was_found(server: Server, text: str, more: dict[str, str], words: str) -> None:
    """A count of nothing is nothing; where there is an answer there is no reason."""
    reasons = _why(server, text, **more).json["reasons"]
    assert (words in reasons[0]) if words else reasons == []


@pytest.mark.parametrize(
    ("text", "more", "status", "code"),
    [
        ("ASK {}", {"explain": "all"}, 400, "explanation"),
        ("ASK {", {"explain": "empty"}, 400, "query"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> {} }", {"explain": "empty"}, 400, "query"),
        ("ASK FROM <file:///etc/passwd> {}", {"explain": "empty"}, 400, "query"),
    ],
)
def test_what_cannot_be_explained_is_told(
    server: Server, text: str, more: dict[str, str], status: int, code: str
) -> None:
    """An explanation obeys the guard and the protocol as the answer itself does."""
    answer = server.get(get_path(text, **more))
    assert (answer.status, answer.json["code"]) == (status, code)


@pytest.mark.parametrize(
    "name",
    [
        "x\r\nSet-Cookie: a=b",
        "\u202egnp\u2028",
        '>; rel="help", <https://evil.example/',
        "\x1b[31m\x00",
        "<script>alert(1)</script>",
        "я" * 5_000,
    ],
)
def test_a_hostile_name_in_a_query_stays_out_of_headers(server: Server, name: str) -> None:
    """Nothing of a query is in a header; in the explanation it is one line of limited length that does nothing."""
    escaped = json.dumps(name).replace("\\u0000", "\\u0001")
    text = f"SELECT * {{ ?s rdfs:label {escaped} }}"
    answer, said = server.query(text), _why(server, text)
    assert answer.headers["link"] == server.query(NOTHING).headers["link"]
    assert not {"set-cookie", "x-evil"} & answer.headers.keys()
    assert (said.headers["content-type"], said.headers["x-content-type-options"]) == ("application/json", "nosniff")
    (reason,) = said.json["reasons"]
    assert reason.isprintable()
    assert len(reason) < 1_000


def test_the_service_describes_itself(server: Server) -> None:
    """Without a query the endpoint says what it is: its address, formats and graphs."""
    for accept, fmt in (("", RdfFormat.TURTLE), ("application/ld+json", RdfFormat.JSON_LD)):
        triples = {str(quad.triple) for quad in parse(server.get("/sparql", accept).body, format=fmt)}
        said = "\n".join(triples)
        assert f"<http://127.0.0.1:{server.port}/sparql>" in said
        assert "sparql-service-description#Service>" in said
        assert "SPARQL_Results_TSV" in said
        assert "graph/claims" in said
    assert server.get("/sparql", "image/png").status == 406
    page = server.get("/sparql", "text/html")
    assert (page.status, page.headers["location"]) == (303, "/query")


def test_void_counts_what_there_is(server: Server) -> None:
    """The description of the data has the true number of statements."""
    triples = [quad.triple for quad in parse(server.get("/.well-known/void").body, format=RdfFormat.TURTLE)]
    whole = NamedNode("https://w3id.org/plua/dataset")
    counted = [t.object.value for t in triples if t.subject == whole and t.predicate.value.endswith("void#triples")]
    rows = server.query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").rows
    assert counted == [rows[0]["n"]] == [str(server.health()["triples"])]


def test_a_query_may_name_graphs_of_the_store(server: Server) -> None:
    """FROM and FROM NAMED choose among our own graphs, and the protocol's parameters go before them."""
    inside = server.query("SELECT * FROM graph:facts { ?s rdfs:label ?l }")
    assert inside.rows == []
    assert server.query("SELECT * FROM graph:registry { ?s rdfs:label ?l } LIMIT 1").rows
    named = "ASK FROM NAMED graph:facts { GRAPH ?g { ?s plua:signedBy ?o } }"
    assert server.query(named).json["boolean"] is True
    assert server.query(named.replace("facts", "claims")).json["boolean"] is False
    typo = server.query("ASK FROM graph:fact { ?s ?p ?o }")
    assert typo.status == 400
    assert "did you mean" in typo.json["hint"]


def test_cached_answers_need_no_worker(server: Server) -> None:
    """What was asked before is answered while every worker is busy."""
    text = "SELECT ?who { id:pact plua:signedBy ?who }"
    server.query(text)
    with ThreadPoolExecutor(4) as pool:
        slow = [
            pool.submit(
                server.query,
                f"SELECT (COUNT(*) AS ?n{n}) {{ ?a plua:bulk ?b . ?c plua:bulk ?d . ?e plua:cell ?f }}",
                client=f"127.0.1.{n}",
            )
            for n in range(4)
        ]
        time.sleep(0.05)
        assert server.query(text).seconds < 0.5
        assert {answer.result().status for answer in slow} == {200}


def test_the_openapi_description_is_true_of_the_limits(server: Server) -> None:
    """The description is OpenAPI 3.1, has every address, and a query's real limit."""
    said = server.get("/openapi.json").json
    assert said["openapi"] == "3.1.0"
    assert {"/sparql", "/health", "/id/{name}", "/claim/{name}", "/source/{name}"} <= said["paths"].keys()
    query = said["paths"]["/sparql"]["get"]["parameters"][0]
    assert (query["name"], query["schema"]["maxLength"]) == ("query", 1_000_000)


def test_schemathesis_finds_nothing(server: Server) -> None:
    """What is sent by the description is answered by the description, for every address in it."""
    import schemathesis
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import strategies as st
    from schemathesis.config import SchemathesisConfig

    names = st.sampled_from(["?s", "?p", "?o", "?név"])
    queries = st.builds("SELECT * {{ {} {} {} }} LIMIT {}".format, names, names, names, st.integers(0, 20))
    schemathesis.openapi.format("sparql", queries | st.just("ASK {}"))
    schemathesis.openapi.format("graph-iri", st.sampled_from([*DATA, "https://w3id.org/plua/graph/facts"]))
    config = SchemathesisConfig.from_dict({})
    schema = schemathesis.openapi.from_url(f"http://127.0.0.1:{server.port}/openapi.json", config=config)
    begun = time.monotonic()
    seen = 0
    for result in schema.get_all_operations():
        operation = result.ok()

        @given(case=operation.as_strategy())
        @settings(
            max_examples=12,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def check(case: schemathesis.Case) -> None:
            case.call_and_validate()

        check()
        seen += 1
    assert seen == len(schema.raw_schema["paths"]) + 1
    assert time.monotonic() - begun < 30


def test_json_errors_are_json_whatever_the_query_was(server: Server) -> None:
    """Quotes, controls and half characters of a query come back escaped."""
    for text in ('ASK { "\\x', "ASK { \u2028\x01 }", 'ASK { ?s ?p "\u202e }'):
        assert json.loads(server.query(text).body)["status"] == 400


def test_the_project_is_named_nowhere_in_a_fault(server: Server, tmp_path: Path) -> None:
    """No answer shows a path of this machine."""
    for path in ("/sparql?query=ASK%7B", "/id/nobody", "/nowhere", "/../../etc/passwd"):
        assert str(tmp_path.parent.parent).encode() not in server.get(path).body
