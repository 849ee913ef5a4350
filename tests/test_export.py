"""Every export is read back by somebody else's reader and says what the store says."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import subprocess
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.build import TURTLE, Built, Report, distribution
from kg.errors import UnknownName, UsageError
from kg.export import FORMATS, LAYERS, export
from kg.export.rdf import NOT_XML
from kg.namespaces import BASE, CLAIM, GRAPH, ID, PLUA, PREFIXES, RDF, RDFS, SKOS, SOURCE, XSD, header
from kg.network import network

# rdflib's readers warn of classes of its own.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")

HOSTILE = "</script><img src=x onerror=alert(1)> \"q\" 'a' & ]]> \r\n\t|\\ рядок\u2028\u202e"
GRAPHS = f"""{header()}
GRAPH graph:ontology {{
  plua:Memorandum a owl:Class ; rdfs:label "memorandum" ; rdfs:subClassOf plua:Agreement .
  plua:Person a owl:Class ; rdfs:label "person" .
  plua:signedBy a owl:ObjectProperty ; rdfs:label "signed by" ; plua:inverseLabel "signed" .
  plua:inResponseTo a owl:ObjectProperty ; rdfs:label "in response to" ; plua:interpretive true .
  plua:Stated plua:asserts true .
}}
GRAPH graph:registry {{
  id:mara-lind a plua:Person ; rdfs:label "Mara Lind" ; skos:altLabel "M. Lind" , "Lind|Mara" , "back\\\\slash" ;
    skos:prefLabel "Mara Lind"@en , "Mara Lindówna"@pl , "Мара Лінд"@uk .
  id:old-crow a plua:Person ; rdfs:label "=cmd|' /C calc'!A0" ; geo:asWKT "POINT(30.52 50.45)"^^geo:wktLiteral .
  id:harbour-pact a plua:Memorandum ; rdfs:label "Harbour pact" .
  id:flood a plua:Event ; rdfs:label "Flood" .
}}
GRAPH graph:claims {{
  source:paper a plua:Source ; rdfs:label "Paper" ; plua:published "2025-09"^^edtf:EDTF ; dcterms:language "en" .
  claim:a1 a plua:Claim ; rdfs:label "a1" ; rdf:subject id:harbour-pact ; rdf:predicate plua:signedBy ;
    rdf:object id:mara-lind ; plua:mode plua:Stated ; plua:source source:paper ; dcterms:source "p. 3" .
  claim:a2 a plua:Claim ; rdfs:label "a2" ; rdf:subject id:harbour-pact ; rdf:predicate plua:boats ;
    rdf:object 19 ; plua:source source:paper ; plua:asOf "2025-09-10T23:59:59Z"^^xsd:dateTime .
  claim:a3 a plua:Claim ; rdfs:label "a3" ; rdf:subject id:harbour-pact ; rdf:predicate plua:date ;
    rdf:object "2025-09-18"^^edtf:EDTF ; plua:source source:paper .
}}
GRAPH graph:facts {{
  id:harbour-pact plua:signedBy id:mara-lind , id:old-crow ; plua:inResponseTo id:flood ;
    plua:witnessedBy id:mara-lind ;
    plua:earliest "2025-09-18"^^xsd:date ; plua:latest "9999-12-31"^^xsd:date ; plua:edtf "2025-09-18/.."^^edtf:EDTF ;
    plua:boats 19 ; plua:share 0.5 , 1.5e3 , true ; plua:disputedOn plua:inResponseTo .
}}
GRAPH graph:inferred-signed-with {{ id:mara-lind plua:signedWith id:old-crow . }}
"""

Term = tuple[str, ...]
NAMES = {"turtle": "turtle", "ntriples": "nt", "nquads": "nq", "trig": "trig", "jsonld": "jsonld", "rdfxml": "rdf"}
OX = {fmt: ox.RdfFormat.from_extension(name.replace("turtle", "ttl")) for fmt, name in NAMES.items()}
RDFLIB = NAMES | {"nquads": "nquads", "jsonld": "json-ld", "rdfxml": "xml"}
NETWORK = ("graphml", "gexf", "csv-nodes", "csv-edges")


def _insert(store: ox.Store, quads: Iterable[ox.Quad]) -> ox.Store:
    for quad in quads:
        store.add(quad)
    return store


def _sample() -> ox.Store:
    store = ox.Store()
    store.update(f"{header()} INSERT DATA {{ {GRAPHS.removeprefix(header())} }}")
    label = ox.Quad(
        _node("flood"), ox.NamedNode(SKOS + "altLabel"), ox.Literal(HOSTILE), ox.NamedNode(_graph("registry"))
    )
    return _insert(store, [label])


def _node(name: str) -> ox.NamedNode:
    return ox.NamedNode(ID + name)


def _graph(name: str) -> str:
    return GRAPH + name


def _labelled(text: str) -> ox.Store:
    """Build a store of two things joined both ways, of which one is called as given, in every kind of place."""
    things, label, alias = (_node("one"), _node("two")), RDFS + "label", SKOS + "altLabel"
    registry, facts = ox.NamedNode(_graph("registry")), ox.NamedNode(_graph("facts"))
    return _insert(
        ox.Store(),
        [
            ox.Quad(things[0], ox.NamedNode(label), ox.Literal(text), registry),
            ox.Quad(things[0], ox.NamedNode(alias), ox.Literal(text), registry),
            ox.Quad(things[0], ox.NamedNode(SKOS + "prefLabel"), ox.Literal(text, language="uk"), registry),
            ox.Quad(things[0], ox.NamedNode(PLUA + "note"), ox.Literal(text), facts),
            ox.Quad(things[0], ox.NamedNode(PLUA + "note"), things[1], facts),
            ox.Quad(things[0], ox.NamedNode(PLUA + "edtf"), ox.Literal(text, datatype=ox.NamedNode(PLUA + "t")), facts),
            ox.Quad(things[1], ox.NamedNode(PLUA + "likes"), things[0], facts),
        ],
    )


STORE = _sample()


# --- reading back -----------------------------------------------------------------------------------------------


def _ox_term(term: Any) -> Term:
    if isinstance(term, ox.Literal):
        return term.value, term.datatype.value, (term.language or "").lower()
    return (term.value,)


def _by_pyoxigraph(data: bytes, fmt: str) -> set[tuple[Term, ...]]:
    """Read (subject, predicate, object, graph); the graph is empty where the format keeps none."""
    return {_ox_quad(quad) for quad in ox.parse(data, format=OX[fmt])}


def _ox_quad(quad: ox.Quad, *, with_graph: bool = True) -> tuple[Term, ...]:
    named = with_graph and isinstance(quad.graph_name, ox.NamedNode)
    graph: Term = (quad.graph_name.value,) if named else ()  # type: ignore[union-attr]
    return _ox_term(quad.subject), _ox_term(quad.predicate), _ox_term(quad.object), graph


def _rdflib_term(term: Any) -> Term:
    if isinstance(term, rdflib.Literal):
        kind = RDF + "langString" if term.language else str(term.datatype or XSD + "string")
        return str(term), kind, (term.language or "").lower()
    return (str(term),)


def _by_rdflib(data: bytes, fmt: str) -> set[tuple[Term, ...]]:
    dataset = rdflib.Dataset()
    if FORMATS[fmt].keeps_graphs:
        dataset.parse(data=data, format=RDFLIB[fmt])
        quads = dataset.quads((None, None, None, None))
        return {(_rdflib_term(s), _rdflib_term(p), _rdflib_term(o), (str(g),)) for s, p, o, g in quads}
    graph = rdflib.Graph().parse(data=data, format=RDFLIB[fmt])
    return {(_rdflib_term(s), _rdflib_term(p), _rdflib_term(o), ()) for s, p, o in graph}


READERS = {"pyoxigraph": _by_pyoxigraph, "rdflib": _by_rdflib}


@pytest.fixture(autouse=True)
def _as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let rdflib leave literals as they are written."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


def _expected(store: ox.Store, fmt: str, graphs: Iterable[str]) -> set[tuple[Term, ...]]:
    names = {_graph(name) for name in graphs}
    chosen = [quad for quad in store if quad.graph_name.value in names]
    return {_ox_quad(quad, with_graph=FORMATS[fmt].keeps_graphs) for quad in chosen}


PLAIN = ("registry", "facts", "claims")
EVERYTHING = (*PLAIN, "ontology", "inferred-signed-with")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("fmt", OX)
@pytest.mark.parametrize(
    ("layer", "inferred", "graphs"),
    [
        (None, False, PLAIN),
        (None, True, (*PLAIN, "inferred-signed-with")),
        ("facts", False, ("registry", "facts")),
        ("facts", True, ("registry", "facts", "inferred-signed-with")),
        ("claims", False, ("registry", "claims")),
        ("all", False, EVERYTHING),
        ("all", True, EVERYTHING),
    ],
)
def test_rdf_says_the_same(reader: str, fmt: str, layer: str | None, inferred: bool, graphs: tuple[str, ...]) -> None:
    """Each RDF format holds the statements of its layer, to the letter, and their graphs where it can."""
    expected = _expected(STORE, fmt, graphs)
    assert len(expected) > 20
    assert READERS[reader](export(STORE, fmt, layer, inferred=inferred), fmt) == expected


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("fmt", OX)
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
@settings(max_examples=25, deadline=None)
def test_rdf_keeps_any_text(reader: str, fmt: str, text: str) -> None:
    """Whatever a label is, it comes back as it was; RDF/XML refuses what XML has no way to write, naming it."""
    store = _labelled(text)
    if fmt == "rdfxml" and NOT_XML.search(text):
        with pytest.raises(UsageError, match=r"U\+[0-9A-F]{4} of <https://w3id.org/plua/id/one>"):
            export(store, fmt)
    else:
        assert READERS[reader](export(store, fmt), fmt) == _expected(store, fmt, PLAIN)


AWKWARD = [
    *(BASE, BASE + "dataset", BASE + "id/../x", BASE + "a//b", PLUA, PLUA + "Claim", PLUA + "signedBy", PLUA + "a.b"),
    *(PLUA + "source", PREFIXES["dcterms"] + "source", PREFIXES["prov"] + "source", RDFS + "label", SKOS + "label"),
    *("geo:1,2", "plua:label", "label:x", "urn:x:label", "https://example.org/1", "https://example.org/x#", RDF + "li"),
    *(RDF + "type", RDF + "Description", RDF + "object", PLUA + "geo", PLUA + "id", "https://example.org/ż", XSD),
    *(SOURCE + "a--b", CLAIM + "00ff", PLUA + "type", PLUA + "1", "mailto:a@example.org", "https://example.org/?a=b&c"),
]
IRIS = st.sampled_from(AWKWARD).map(ox.NamedNode)
LITERALS = st.one_of(
    st.builds(ox.Literal, st.sampled_from(["", "1", "01", "-0", "true", "1" * 30, "label", "id/x", "2025-01-01"])),
    st.builds(
        lambda text, kind: ox.Literal(text, datatype=ox.NamedNode(kind)),
        st.sampled_from(["1", "01", "-0", "+7", "9" * 30, "1e3", "true", "1.50", "NaN", "", "{}"]),
        st.sampled_from(
            [XSD + "integer", XSD + "boolean", XSD + "double", XSD + "decimal", XSD + "date", RDF + "JSON", "geo:t"]
        ),
    ),
    st.builds(lambda tag: ox.Literal("x", language=tag), st.sampled_from(["en", "pl", "uk", "de-ch-1901"])),
)
TRIPLES = st.lists(st.builds(ox.Triple, IRIS, IRIS, st.one_of(IRIS, LITERALS)), min_size=1, max_size=12)


@pytest.mark.parametrize("fmt", OX)
@given(triples=TRIPLES)
@settings(max_examples=150, deadline=None)
def test_awkward_names_and_values(fmt: str, triples: list[ox.Triple]) -> None:
    """Names that clash with prefixes, keys or syntax, and digits no number type keeps, come back or are refused."""
    graph = ox.NamedNode(_graph("facts"))
    store = _insert(ox.Store(), (ox.Quad(t.subject, t.predicate, t.object, graph) for t in triples))
    try:
        data = export(store, fmt)
    except UsageError as error:
        assert fmt == "rdfxml"
        assert "XML name" in str(error) or "syntax" in str(error)  # noqa: PT017
    else:
        assert _by_pyoxigraph(data, fmt) == _expected(store, fmt, ["facts"])


@pytest.mark.parametrize("fmt", [*OX, *NETWORK])
def test_nothing_is_still_a_document(fmt: str) -> None:
    """An empty graph gives an empty document of the format, which its readers take."""
    data = export(ox.Store(), fmt)
    if fmt in OX:
        assert _by_pyoxigraph(data, fmt) == set()
    elif fmt.startswith("csv"):
        assert len(list(csv.reader(io.StringIO(data.decode())))) == 1
    else:
        reader = nx.read_graphml if fmt == "graphml" else nx.read_gexf
        assert len(reader(io.BytesIO(data))) == 0


def test_turtle_is_the_distribution_file(tmp_path: Path) -> None:
    """The plain Turtle export and the file that every build writes are the same bytes."""
    built = Built(store=STORE, report=Report(0, 0, 0, 0, 0, 0, ()), stories=[], broken=[], read_at=0)
    assert export(STORE) == distribution(built, tmp_path)[TURTLE]


def test_rdfxml_refuses_a_predicate_without_a_name() -> None:
    """A predicate that XML cannot name is refused by its name; the engine would write a document nobody can read."""
    bad = ox.Quad(_node("a"), ox.NamedNode("https://example.org/1"), _node("b"), ox.NamedNode(_graph("facts")))
    store = _insert(ox.Store(), [bad])
    with pytest.raises(UsageError, match=r"<https://example\.org/1>: it ends in no XML name"):
        export(store, "rdfxml")
    assert b"<https://example.org/1>" in export(store, "ntriples")


def test_json_ld_reads_like_json() -> None:
    """Keys are short words, numbers numbers, names in several languages a map, and the context is in the file."""
    document = json.loads(export(STORE, "jsonld", "all"))
    nodes = {node["@id"]: node for node in document["@graph"]}
    pact, mara, claim = nodes["id/harbour-pact"], nodes["id/mara-lind"], nodes["claim/a1"]
    assert pact["@type"] == "Memorandum"
    assert pact["signedBy"] == ["id/mara-lind", "id/old-crow"]
    assert pact["boats"] == 19
    assert pact["earliest"] == "2025-09-18"
    assert mara["label"] == "Mara Lind"
    assert mara["prefLabel"] == {"en": "Mara Lind", "pl": "Mara Lindówna", "uk": "Мара Лінд"}
    assert (claim["source"], claim["dcterms:source"]) == ("source/paper", "p. 3")
    assert claim["predicate"] == "plua:signedBy"
    assert isinstance(document["@context"], dict)
    assert "Мара" in export(STORE, "jsonld").decode()


# --- the network ------------------------------------------------------------------------------------------------


def _cells(cell: str) -> list[str]:
    """Take apart a cell of several values, as the documentation says they are put together."""
    values, escaped = [""], False
    for character in cell:
        if character == "|" and not escaped:
            values.append("")
        elif character == "\\" and not escaped:
            escaped = True
            continue
        else:
            values[-1] += character
        escaped = False
    return values


def _table(data: bytes) -> dict[str, dict[str, str]]:
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: row for row in rows}


Things = dict[str, dict[str, Any]]


def _network_of(fmt: str, store: ox.Store) -> tuple[Things, Things]:
    """Read the network formats alike: nodes by id and edges by id, empty cells left out."""
    if fmt == "csv":
        nodes: Things = {iri: _filled(row) for iri, row in _table(export(store, "csv-nodes")).items()}
        edges: Things = {key: _filled(row) for key, row in _table(export(store, "csv-edges")).items()}
        for edge in edges.values():
            edge |= {name: {"true": True, "false": False}[edge[name]] for name in ("interpretive", "disputed")}
            edge["origins"] = int(edge["origins"])
        return nodes, edges
    graph: Any = (nx.read_graphml if fmt == "graphml" else nx.read_gexf)(io.BytesIO(export(store, fmt)))
    assert graph.is_directed()
    nodes = {
        iri: {name: value for name, value in data.items() if name != "viz"} for iri, data in graph.nodes(data=True)
    }
    edges = {}
    # networkx reads a graph with parallel edges as such only where it has some; their ids are then keys.
    several: nx.MultiDiGraph[str] = nx.MultiDiGraph(graph)
    for source, target, key, data in several.edges(keys=True, data=True):
        name = data.pop("id", key)
        assert name not in edges
        edges[name] = {**data, "source": source, "target": target}
    return nodes, edges


def _filled(row: dict[str, str]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value != "" and name != "id"}


@pytest.mark.parametrize("fmt", ["graphml", "gexf", "csv"])
def test_network_says_the_same(fmt: str) -> None:
    """Nodes and edges come back with all that the network knows of them, each edge under an id of its own."""
    nodes, edges = _network_of(fmt, STORE)
    graph = network(STORE)
    assert set(nodes) == set(graph)
    for iri, data in graph.nodes(data=True):
        plain = {name: data[name] for name in ("label", "kind", "group", "type") if data[name]}
        tagged = {f"label_{tag}": text for tag, text in data["labels"].items()}
        found = {name: value for name, value in nodes[iri].items() if name not in ("earliest", "latest", "aliases")}
        assert found == plain | tagged
        assert _cells(nodes[iri].get("aliases", "")) == list(data["aliases"] or [""])
    assert nodes[ID + "harbour-pact"]["latest"] == "9999-12-31"
    assert len(edges) == graph.number_of_edges() == 5
    assert {(e["source"], e["predicate"], e["target"]) for e in edges.values()} == {
        (s, key, t) for s, t, key in graph.edges(keys=True)
    }
    for edge in edges.values():
        data = graph.edges[edge["source"], edge["target"], edge["predicate"]]
        assert edge["label"] == data["relation"]
        assert _cells(edge.get("claims", "")) == list(data["claims"] or [""])
        for name in ("inverse", "layer", "rule", "interpretive", "disputed", "origins"):
            assert edge.get(name, "") == data[name]
            assert type(edge.get(name, "")) is type(data[name])


def test_no_attribute_of_the_network_is_left_behind() -> None:
    """What kg.network comes to say of a node or an edge must get a column."""
    tables = {name: _table(export(STORE, name)) for name in ("csv-nodes", "csv-edges")}
    columns = {name: set(next(iter(rows.values()))) for name, rows in tables.items()}
    graph = network(STORE)
    assert set(graph.nodes[ID + "flood"]) - {"labels"} <= columns["csv-nodes"]
    assert set(next(iter(graph.edges(data=True)))[2]) - {"relation"} <= columns["csv-edges"]


@pytest.mark.parametrize("fmt", ["graphml", "gexf", "csv"])
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
@settings(max_examples=60, deadline=None)
def test_network_keeps_any_text(fmt: str, text: str) -> None:
    """Whatever a thing is called, it comes back as it was; XML formats refuse what XML has no way to write."""
    store = _labelled(text)
    if fmt != "csv" and NOT_XML.search(text):
        with pytest.raises(UsageError, match=r"U\+[0-9A-F]{4} in label"):
            export(store, fmt)
        return
    node = _network_of(fmt, store)[0][ID + "one"]
    assert (node["label"], node["label_uk"], _cells(node["aliases"])) == (text, text, [text])


def test_hostile_label_in_the_network() -> None:
    """Markup and line breaks in an alias stay text in every format."""
    for fmt in ("graphml", "gexf", "csv"):
        assert _cells(_network_of(fmt, STORE)[0][ID + "flood"]["aliases"]) == [HOSTILE]
    for fmt in ("graphml", "gexf", "rdfxml"):
        assert b"</script>" not in export(STORE, fmt)


def test_gexf_carries_the_colours_of_the_legend() -> None:
    """A drawing made from the GEXF has the colours of ours."""
    graph = nx.read_gexf(io.BytesIO(export(STORE, "gexf")))
    colours = {name: graph.nodes[ID + name]["viz"]["color"] for name in ("mara-lind", "old-crow", "harbour-pact")}
    assert colours["mara-lind"] == colours["old-crow"] != colours["harbour-pact"]


def test_csv_is_rfc_4180_and_safe_on_request() -> None:
    """Records end in CRLF; only with excel_safe is a formula disarmed and a byte order mark put before the table."""
    raw, safe = export(STORE, "csv-nodes"), export(STORE, "csv-nodes", excel_safe=True)
    assert raw.endswith(b"\r\n")
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert safe.startswith(b"\xef\xbb\xbf")
    assert _table(raw)[ID + "old-crow"]["label"] == "=cmd|' /C calc'!A0"
    assert _table(safe)[ID + "old-crow"]["label"] == "'=cmd|' /C calc'!A0"
    assert _table(safe)[ID + "mara-lind"] == _table(raw)[ID + "mara-lind"]


# --- asking -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fmt", "options", "error", "message"),
    [
        ("turtel", {}, UnknownName, "did you mean turtle"),
        ("turtle", {"layer": "fact"}, UnknownName, "did you mean facts"),
        ("gexf", {"layer": "claims"}, UsageError, "gexf has no layers"),
        ("csv-edges", {"inferred": True}, UsageError, "has no layers"),
        ("turtle", {"excel_safe": True}, UsageError, "not for spreadsheets"),
    ],
)
def test_what_cannot_be_meant(fmt: str, options: dict[str, Any], error: type[Exception], message: str) -> None:
    """A format, layer or option that does not exist or does not fit is refused, with what does."""
    with pytest.raises(error, match=message):
        export(STORE, fmt, **options)


def test_formats_are_told_apart() -> None:
    """Each name stands for itself, RDF formats take every layer, and an extension belongs to one media type."""
    assert {name: fmt.name for name, fmt in FORMATS.items()} == {name: name for name in FORMATS}
    assert {name for name, fmt in FORMATS.items() if fmt.layered} == set(OX)
    assert len({(fmt.extension, fmt.media_type) for fmt in FORMATS.values()}) == len(
        {f.extension for f in FORMATS.values()}
    )
    for layer in LAYERS:
        assert export(STORE, "turtle", layer)


SEEDED = """
    import hashlib, sys
    from pyoxigraph import RdfFormat, Store
    from kg.export import FORMATS, LAYERS, export
    store = Store()
    store.load(sys.stdin.buffer.read(), format=RdfFormat.N_QUADS)
    for name, fmt in FORMATS.items():
        for layer in (None, *LAYERS) if fmt.layered else (None,):
            print(name, layer, hashlib.sha256(export(store, name, layer)).hexdigest())
"""


def test_same_bytes_for_any_hash_seed_and_order() -> None:
    """Two processes with other hash seeds, fed the statements in another order, write the same bytes."""
    lines = export(STORE, "nquads", "all").decode().removesuffix("\n").split("\n")
    printed = set()
    for seed in ("0", "1", "4242"):
        random.Random(seed).shuffle(lines)
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(SEEDED)],
            input="\n".join(lines).encode(),
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        assert done.returncode == 0, done.stderr.decode()
        printed.add(done.stdout)
    assert len(printed) == 1
    assert len(printed.pop().splitlines()) == 6 * (1 + len(LAYERS)) + 6


def test_rdf_formats_load_no_network_library() -> None:
    """Writing Turtle or JSON-LD imports neither networkx nor rdflib: they cost more than the writing."""
    code = """
        import sys
        from pyoxigraph import Store
        from kg.export import export
        for fmt in ("turtle", "trig", "jsonld", "rdfxml"):
            export(Store(), fmt)
        print(sorted({"networkx", "rdflib", "pyshacl", "rich"} & set(sys.modules)))
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")
