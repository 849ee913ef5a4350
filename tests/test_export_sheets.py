"""The tables of claims and sources lose nothing but the shape: read back, they say what the graph says."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

import pyoxigraph as ox
import pytest

from kg.build import Built
from kg.errors import UsageError
from kg.export import Exporter, export
from kg.export.sheets import render
from kg.namespaces import CLAIM, ID, OA, PLUA, RDF, RDFS, SOURCE, header, local

DATA = f"""{header()}
GRAPH graph:registry {{ id:pact rdfs:label "The | Pact" , "Der Pakt"@de . plua:signedBy rdfs:label "signed by" . }}
GRAPH graph:claims {{
  source:paper a plua:Source ; rdfs:label "Paper" ; plua:publisher "The, Paper" ; dcterms:publisher "Twin" .
  source:paper--s1 a oa:SpecificResource ; oa:hasSource source:paper .
  claim:c1 a plua:Claim ; rdfs:label "=1+1" ; rdf:subject id:pact ; rdf:predicate plua:signedBy ; rdf:object id:pact ;
    plua:source source:paper ; plua:evidence source:paper--s1 .
  claim:c2 a plua:Claim ; rdf:subject id:pact ; rdf:predicate plua:boats ; rdf:object 19 ; plua:source source:paper ;
    plua:asStated "a|b" , "c\\\\d" .
}}
"""


def table(data: bytes) -> dict[str, dict[str, str]]:
    """Read a table by its ids."""
    return {row["id"]: row for row in csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True)}


def cells(text: str) -> list[str]:
    """Take a cell of several values apart again."""
    return [re.sub(r"\\(.)", r"\1", part) for part in re.findall(r"(?:[^|\\]|\\.)+", text)]


@pytest.fixture
def store() -> ox.Store:
    """Two claims of one source, with separators in their values."""
    store = ox.Store()
    store.load(DATA, format=ox.RdfFormat.TRIG)
    return store


def test_a_claim_is_a_row_in_words_and_in_ids(store: ox.Store) -> None:
    """Who said what of whom stands in one row, with the untagged labels, and several values in one cell."""
    rows = table(render(store, "csv-claims"))
    first, second = rows[CLAIM + "c1"], rows[CLAIM + "c2"]
    assert (first["subject"], first["subject_label"]) == (ID + "pact", "The \\| Pact")
    assert (first["predicate_label"], first["object_label"], first["datatype"]) == ("signed by", "The \\| Pact", "")
    assert (second["object"], second["object_label"], second["datatype"]) == ("19", "", "xsd:integer")
    assert cells(second["asStated"]) == ["a|b", "c\\d"]
    assert first["asStated"] == ""


def test_a_source_is_a_row_with_what_rests_on_it(store: ox.Store) -> None:
    """Two properties whose names end alike get a column each; claims and sentences are counted."""
    (row,) = table(render(store, "csv-sources")).values()
    assert (row["title"], row["claims"], row["sentences"]) == ("Paper", "2", "1")
    assert (row["plua:publisher"], row["dcterms:publisher"]) == ("The, Paper", "Twin")


def test_nothing_that_is_said_of_a_claim_or_source_is_lost(built: Built) -> None:
    """Every value of every claim and source of a built graph is in its row, and no row is without its thing."""
    for fmt, cls in (("csv-claims", "Claim"), ("csv-sources", "Source")):
        rows = table(export(built.store, fmt))
        typed = built.store.quads_for_pattern(None, ox.NamedNode(RDF + "type"), ox.NamedNode(PLUA + cls))
        assert rows.keys() == {quad.subject.value for quad in typed if isinstance(quad.subject, ox.NamedNode)}
        assert rows
        for iri, row in rows.items():
            for quad in built.store.quads_for_pattern(ox.NamedNode(iri), None, None):
                name = quad.predicate.value
                column = "title" if name == RDFS + "label" and cls == "Source" else local(name)
                assert not isinstance(quad.object, ox.BlankNode | ox.Triple)
                assert name == RDF + "type" or quad.object.value in cells(row[column])


def test_the_counts_of_sources_add_up(built: Built) -> None:
    """Each claim and each sentence is counted with one source."""
    rows = table(export(built.store, "csv-sources")).values()
    classes = Counter(
        quad.object.value
        for quad in built.store.quads_for_pattern(None, ox.NamedNode(RDF + "type"), None)
        if isinstance(quad.object, ox.NamedNode)
    )
    assert sum(int(row["claims"]) for row in rows) == classes[PLUA + "Claim"] > 0
    assert sum(int(row["sentences"]) for row in rows) == classes[OA + "SpecificResource"] > 0


def test_a_spreadsheet_runs_nothing_of_it(store: ox.Store) -> None:
    """With excel_safe a cell that a spreadsheet would run begins with an apostrophe; the tables have no layers."""
    assert b"\r\n'=1+1" not in render(store, "csv-claims", excel_safe=True)
    assert b",'=1+1," in render(store, "csv-claims", excel_safe=True)
    with pytest.raises(UsageError, match="no layers"):
        export(store, "csv-sources", "claims")


def test_an_exporter_writes_what_single_exports_write(built: Built) -> None:
    """What several formats share is made once and changes none of them."""
    exporter = Exporter(built.store)
    for fmt in ("graphml", "csv-nodes", "csv-claims", "turtle"):
        assert exporter.write(fmt) == export(built.store, fmt)
    assert SOURCE in exporter.write("csv-sources").decode()
