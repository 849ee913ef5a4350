"""The persistent identifiers, as a real Apache reads ``ontology/w3id/.htaccess`` and a real server answers behind it.

The one line that says where the graph is served is changed to the server under test, as it would be on a move.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pyoxigraph import NamedNode, RdfFormat, Triple, parse
from server_process import Answer, Server, running

from kg.namespaces import BASE, ID, PLUA, RDF

W3ID = Path(__file__).resolve().parents[1] / "ontology" / "w3id"
MODULES = Path("/usr/lib/apache2/modules")
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_CONFIG = """
ServerRoot {root}
ServerName w3id.test
Listen 127.0.0.1:{port}
PidFile {root}/pid
ErrorLog {root}/errors
DocumentRoot {root}/docs
User nobody
Group nogroup
{modules}
<Directory {root}/docs>
  AllowOverride All
</Directory>
"""


@pytest.fixture(scope="module")
def server(hostile: Path) -> Iterator[Server]:
    """The server that the identifiers lead to."""
    with running(hostile, per_client=64) as started:
        yield started


@pytest.fixture(scope="module")
def apache(server: Server) -> Iterator[Server]:
    """What stands for w3id.org: an Apache of our own on the loopback, with the file in its folder."""
    with tempfile.TemporaryDirectory(prefix="w3id-") as root:
        _write(Path(root), f"http://127.0.0.1:{server.port}")
        with _apache(Path(root)) as started:
            yield started


def _write(root: Path, home: str) -> None:
    root.chmod(0o755)  # it reads as another user where it was started by root
    folder = root / "docs" / "plua"
    folder.mkdir(parents=True)
    rules = (W3ID / ".htaccess").read_text(encoding="utf-8")
    assert rules.count("E=HOME:") == 1
    (folder / ".htaccess").write_text(rules.replace("https://plua-kg.example.org", home), encoding="utf-8")


@contextmanager
def _apache(root: Path) -> Iterator[Server]:
    program = shutil.which("apache2") or shutil.which("apache2", path="/usr/sbin")
    assert program, "apache2 is missing; scripts/setup test installs it"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    names = ("mpm_event", "authz_core", "rewrite", "headers")
    modules = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in names)
    (root / "conf").write_text(_CONFIG.format(root=root, port=port, modules=modules), encoding="utf-8")
    process = subprocess.Popen([program, "-f", str(root / "conf"), "-DFOREGROUND"])
    try:
        until = time.monotonic() + 20
        while process.poll() is None and not _listens(port):
            assert time.monotonic() < until
            time.sleep(0.05)
        assert process.poll() is None, (root / "errors").read_text(encoding="utf-8")
        yield Server(process, port)
    finally:
        os.kill(process.pid, signal.SIGTERM)
        process.wait(20)


def _listens(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def follow(apache: Server, iri: str, accept: str) -> tuple[Answer, str, Answer]:
    """Ask for an IRI as if its host were ours, then where that leads; return both answers and the address between."""
    first = apache.get("/plua/" + iri.removeprefix(BASE), accept)
    place = urlsplit(first.headers["location"])
    return first, place.path, Server(apache.process, place.port or 0).get(place.path, accept)


def things(server: Server) -> dict[str, str]:
    """One IRI of each kind that the graph has, by kind."""
    rows = server.query("SELECT ?c ?e { ?c rdf:subject id:pact ; rdf:predicate plua:signedBy ; plua:evidence ?e }").rows
    return {
        "entity": ID + "pact",
        "claim": rows[0]["c"],
        "sentence": rows[0]["e"],
        "source": BASE + "source/first-paper",
        "layer": BASE + "graph/facts",
        "data set": BASE + "dataset",
        "ontology": BASE + "ontology",
        "version": server.query("SELECT ?v { ?o owl:versionIRI ?v }").rows[0]["v"],
    }


@pytest.mark.parametrize("kind", ["entity", "claim", "sentence", "source", "layer", "data set", "ontology", "version"])
def test_an_identifier_gives_each_client_its_document(apache: Server, server: Server, kind: str) -> None:
    """A browser gets a page, programs Turtle, JSON-LD, N-Triples and RDF/XML of the same statements, all by 303."""
    iri = things(server)[kind]
    path = "/" + iri.removeprefix(BASE)
    first, place, page = follow(apache, iri, BROWSER)
    assert (first.status, place, page.status) == (303, path + ".html", 200)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    said = []
    for media, suffix, fmt in (
        ("text/turtle", "ttl", RdfFormat.TURTLE),
        ("application/ld+json", "jsonld", RdfFormat.JSON_LD),
        ("application/n-triples", "nt", RdfFormat.N_TRIPLES),
        ("application/rdf+xml", "rdf", RdfFormat.RDF_XML),
    ):
        first, place, document = follow(apache, iri, media)
        assert (first.status, place, document.status) == (303, f"{path}.{suffix}", 200)
        assert document.headers["content-type"].partition(";")[0] == media
        said.append({str(quad.triple) for quad in parse(document.body, format=fmt)})
        assert "accept" in first.headers["vary"].lower()
        assert first.headers["access-control-allow-origin"] == "*"
    assert all(statements == said[0] for statements in said)
    assert any(iri.partition("/0.")[0] in statement for statement in said[0])


def test_a_header_with_weights_is_read_by_the_server(apache: Server) -> None:
    """What Apache cannot weigh goes to the plain address, and the best format comes back."""
    for accept, media in (
        ("text/html;q=0.2, text/turtle;q=0.9", "text/turtle"),
        ("application/rdf+xml;q=0.1, application/ld+json", "application/ld+json"),
        ("*/*", "text/html"),
        ("", "text/html"),
    ):
        first, place, document = follow(apache, ID + "pact", accept)
        assert (first.status, place) == (303, "/id/pact")
        assert document.headers["content-type"].partition(";")[0] == media


def test_every_statement_comes_with_the_claims_behind_it(apache: Server, server: Server) -> None:
    """In an entity's Turtle each fact about it or its parts has a claim with its source, and each claim its words."""
    facts = server.query(
        "SELECT ?s ?p { GRAPH graph:facts { ?s ?p ?o } FILTER(STRSTARTS(STR(?s), STR(id:incursion)) || ?s = id:pact)"
        " ?claim rdf:subject ?s ; rdf:predicate ?p }"
    ).rows
    assert len(facts) > 3
    for name in ("incursion", "pact"):
        document = follow(apache, ID + name, "text/turtle")[2]
        triples = {quad.triple for quad in parse(document.body, format=RdfFormat.TURTLE)}
        said = {(t.subject, t.predicate.value): t.object for t in triples}
        claims = [t.subject for t in triples if t.predicate.value == RDF + "predicate"]
        about = {(said[claim, RDF + "subject"], said[claim, RDF + "predicate"]) for claim in claims}
        wanted = {(NamedNode(row["s"]), NamedNode(row["p"])) for row in facts if row["s"].startswith(ID + name)}
        assert wanted
        assert wanted <= about
        assert all((claim, PLUA + "source") in said for claim in claims)


def test_the_version_is_the_one_the_ontology_names(apache: Server, server: Server) -> None:
    """The version IRI gives the ontology that says it has that version; another version is not invented."""
    version = things(server)["version"]
    triples = [quad.triple for quad in parse(follow(apache, version, "text/turtle")[2].body, format=RdfFormat.TURTLE)]
    owl = "http://www.w3.org/2002/07/owl#"
    assert Triple(NamedNode(BASE + "ontology"), NamedNode(owl + "versionIRI"), NamedNode(version)) in triples
    assert follow(apache, BASE + "ontology/99.0.0", "text/turtle")[2].status == 404
    assert "99.0.0" not in follow(apache, BASE + "ontology", "text/turtle")[2].body.decode()


def test_a_document_says_what_it_describes(server: Server) -> None:
    """The Link header names the persistent IRI and the other formats, and each of those is there."""
    answer = server.get("/id/pact", "text/turtle")
    links = answer.headers["link"]
    assert f'<{ID}pact>; rel="describes"' in links
    for suffix in ("html", "ttl", "jsonld", "nt", "rdf"):
        assert f'</id/pact.{suffix}>; rel="alternate"' in links
        assert server.get(f"/id/pact.{suffix}", "image/png").status == 200


def test_the_endpoint_keeps_its_method_and_query(apache: Server, server: Server) -> None:
    """A query sent to the persistent address of the endpoint arrives as it was sent."""
    first = apache.ask("POST", "/plua/sparql", b"ASK {}", {"Content-Type": "application/sparql-query"})
    assert (first.status, first.headers["location"]) == (307, f"http://127.0.0.1:{server.port}/sparql")
    assert apache.get("/plua/sparql?query=ASK%20%7B%7D").headers["location"].endswith("/sparql?query=ASK%20%7B%7D")
    assert apache.get("/plua/").headers["location"] == f"http://127.0.0.1:{server.port}/"
    assert apache.get("/plua/void").headers["location"].endswith("/.well-known/void")


@pytest.mark.parametrize(
    "path", ["id/", "id/a/b", "id/%0d%0aSet-Cookie:x", "nothing", "id/..%2f..%2fetc", "ontology/x"]
)
def test_what_is_no_identifier_leads_nowhere(apache: Server, path: str) -> None:
    """Nothing else under the prefix is redirected, so that nobody can borrow it."""
    answer = apache.get("/plua/" + path)
    assert answer.status == 404
    assert "location" not in answer.headers


def test_every_kind_of_iri_of_the_project_is_redirected() -> None:
    """The README names each of them, and the term IRIs of the ontology lead through their fragment."""
    said = (W3ID / "README.md").read_text(encoding="utf-8")
    for kind in ("ontology", "id/", "claim/", "source/", "graph/", "dataset", "sparql"):
        assert f"{BASE}{kind}" in said
