"""What a release says of itself is true and is what others expect: judged by their validators and their libraries."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
import rdflib
from conftest import ROOT
from pyld import jsonld
from rdflib.compare import to_canonical_graph
from release_project import contents

from kg import __version__
from kg.export.tables import EDGE_COLUMNS, NODE_COLUMNS
from kg.namespaces import DATASET, PREFIXES

# rdflib's readers warn of classes of its own.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib.*")

VALIDATORS = Path(sys.prefix) / "validators" / "bin"
VOID, DCAT = rdflib.Namespace("http://rdfs.org/ns/void#"), rdflib.Namespace(PREFIXES["dcat"])
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
ME = rdflib.URIRef(DATASET)
# developers.zenodo.org, "Deposit metadata": what a deposit of a data set may say, and what it must.
ZENODO = frozenset(
    """upload_type publication_type image_type publication_date title creators description access_right license
    embargo_date access_conditions doi prereserve_doi keywords notes related_identifiers contributors references
    communities grants journal_title journal_volume journal_issue journal_pages conference_title conference_acronym
    conference_dates conference_place conference_url conference_session conference_session_part imprint_publisher
    imprint_isbn imprint_place partof_title partof_pages thesis_supervisors thesis_university subjects version language
    locations dates method""".split()  # noqa: SIM905
)
ZENODO_NEEDED = frozenset(("upload_type", "publication_date", "title", "creators", "description", "access_right"))
ZENODO_CREATOR = frozenset(("name", "affiliation", "orcid", "gnd"))
# Of the terms that codemeta 3.0 takes from schema.org, those for code.
CODEMETA = frozenset(
    """@context @type name description version license author dateModified keywords programmingLanguage runtimePlatform
    codeRepository issueTracker identifier""".split()  # noqa: SIM905
)


@pytest.fixture(scope="module")
def released(tiny_release: Path) -> Path:
    """The release of the tiny project; nobody may change it."""
    return tiny_release


def run(name: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a program of the validators' environment; ``scripts/setup test`` makes it."""
    return subprocess.run([VALIDATORS / name, *words], capture_output=True, text=True)


# --- by their validators ----------------------------------------------------------------------------------------


def test_the_citation_is_good_cff(released: Path, tmp_path: Path) -> None:
    """The validator takes the citation of a release and the repository's own, and refuses one that is none."""
    for path in (released / "CITATION.cff", ROOT / "CITATION.cff"):
        done = run("cffconvert", "--validate", "-i", path)
        assert done.returncode == 0, done.stdout + done.stderr
    bad = tmp_path / "CITATION.cff"
    bad.write_text((released / "CITATION.cff").read_text(encoding="utf-8").replace("authors:", "writers:"), "utf-8")
    assert run("cffconvert", "--validate", "-i", bad).returncode != 0


def test_the_citation_reads_as_a_reference(released: Path) -> None:
    """A program that knows CFF can say the authors, the year, the title and the version."""
    done = run("cffconvert", "--format", "apalike", "-i", released / "CITATION.cff")
    assert done.returncode == 0, done.stderr
    for word in ("The testers", "Lind M.", "2026", "A tiny graph", "2026.11"):
        assert word in done.stdout


def test_the_folder_is_an_ro_crate(released: Path, tmp_path: Path) -> None:
    """An independent validator finds nothing required missing, and finds what is taken away."""
    script = Path(__file__).with_name("ro_crate_validator.py")
    done = run("python", script, released, tmp_path / "cache.sqlite", "REQUIRED")
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
    spoilt = Path(shutil.copytree(released, tmp_path / "spoilt"))
    path = spoilt / "ro-crate-metadata.json"
    crate = json.loads(path.read_bytes())
    del next(node for node in crate["@graph"] if node["@id"] == "./")["license"]
    path.write_text(json.dumps(crate), encoding="utf-8")
    (spoilt / "rdf/plua.ttl").unlink()
    done = run("python", script, spoilt, tmp_path / "cache.sqlite", "REQUIRED")
    assert done.returncode == 1
    assert "license" in done.stdout
    assert "rdf/plua.ttl" in done.stdout


def test_the_crate_lists_every_file_as_it_is(released: Path) -> None:
    """Every file but the crate's own and the checksums is in it, with its size and its hash."""
    graph = json.loads((released / "ro-crate-metadata.json").read_bytes())["@graph"]
    nodes = {node["@id"]: node for node in graph}
    files = contents(released)
    listed = {name for name, node in nodes.items() if node["@type"] == "File"}
    pages = {name for name in files if name.startswith("docs/")}
    assert listed == files.keys() - {"ro-crate-metadata.json", "SHA256SUMS"} - pages
    assert nodes["docs/"]["@type"] == "Dataset"
    for name in listed:
        assert nodes[name]["contentSize"] == str(len(files[name]))
        assert nodes[name]["sha256"] == hashlib.sha256(files[name]).hexdigest()
    assert {part["@id"] for part in nodes["./"]["hasPart"]} == listed | {"docs/"}
    assert nodes["https://orcid.org/0000-0002-1825-0097"]["givenName"] == "Mara"


def test_zenodo_knows_every_field(released: Path) -> None:
    """The deposit says what it must, nothing that is not documented, with values of the documented kinds."""
    deposit = json.loads((released / ".zenodo.json").read_bytes())
    assert ZENODO_NEEDED <= deposit.keys() <= ZENODO
    assert (deposit["upload_type"], deposit["access_right"], deposit["license"]) == ("dataset", "open", "cc-by-4.0")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", deposit["publication_date"])
    assert all({"name"} <= creator.keys() <= ZENODO_CREATOR for creator in deposit["creators"])
    assert deposit["creators"][1] == {"name": "Lind, Mara", "orcid": "0000-0002-1825-0097", "affiliation": "The Bay"}
    assert all(isinstance(word, str) for word in deposit["keywords"])
    assert re.fullmatch(r"[a-z]{3}", deposit["language"])


def test_codemeta_describes_the_code(released: Path) -> None:
    """It speaks of the code, not of the data: its version and its licence, in codemeta's own terms."""
    document = json.loads((released / "codemeta.json").read_bytes())
    assert document.keys() <= CODEMETA
    assert (document["version"], document["license"]) == (__version__, ["https://spdx.org/licenses/MIT"])
    assert document["@context"] == "https://w3id.org/codemeta/3.0"


# --- counted again ----------------------------------------------------------------------------------------------


def number(graph: rdflib.Graph, subject: Any, name: Any) -> int:
    """One figure of a description."""
    (value,) = graph.objects(subject, name)
    return int(value)


def test_void_counts_what_another_engine_counts(released: Path) -> None:
    """Statements, classes, properties, layers and link sets are as many as rdflib finds in the N-Quads."""
    void = rdflib.Graph().parse(released / "void.ttl")
    data = rdflib.Dataset(default_union=True)
    data.parse(released / "rdf/plua.nq", format="nquads")
    assert number(void, ME, VOID.triples) == len(list(data.quads()))
    assert number(void, ME, VOID.distinctSubjects) == len(set(data.subjects()))
    assert number(void, ME, VOID.distinctObjects) == len(set(data.objects()))
    classes = set(data.objects(None, rdflib.RDF.type))
    assert number(void, ME, VOID.classes) == len(classes)
    assert set(void.objects(None, VOID["class"])) == classes
    for part in void.objects(ME, VOID.classPartition):
        (cls,) = void.objects(part, VOID["class"])
        assert number(void, part, VOID.entities) == len(set(data.subjects(rdflib.RDF.type, cls)))
    assert set(void.objects(None, VOID.property)) == set(data.predicates())
    for part in void.objects(ME, VOID.propertyPartition):
        (name,) = void.objects(part, VOID.property)
        assert number(void, part, VOID.triples) == len(list(data.triples((None, name, None))))
    graphs = {graph.identifier: len(graph) for graph in data.graphs() if len(graph)}
    linksets = set(void.subjects(rdflib.RDF.type, VOID.Linkset))
    assert {part: number(void, part, VOID.triples) for part in set(void.objects(ME, VOID.subset)) - linksets} == graphs
    found: dict[str, int] = {}
    for linkset in linksets:
        (space,) = void.objects(next(void.objects(linkset, VOID.objectsTarget)), VOID.uriSpace)
        (name,) = void.objects(linkset, VOID.linkPredicate)
        links = [item for item in data.objects(None, name) if re.split("[^#/]+$", str(item))[0] == str(space)]
        found[str(space)] = number(void, linkset, VOID.triples)
        assert found[str(space)] == len(links) > 0
    assert found["http://www.wikidata.org/entity/"] == len(list(data.triples((None, rdflib.SKOS.exactMatch, None))))


def test_void_leads_to_the_data(released: Path) -> None:
    """Read where it lies, the description names the dump beside it and a thing that the dump speaks of."""
    void = rdflib.Graph().parse(released / "void.ttl", publicID=(released / "void.ttl").as_uri())
    assert next(void.objects(ME, VOID.dataDump)) == rdflib.URIRef((released / "rdf/plua.nq").as_uri())
    (example,) = void.objects(ME, VOID.exampleResource)
    assert f"<{example}>" in (released / "rdf/plua.nq").read_text(encoding="utf-8")


def test_dcat_describes_the_files_as_they_are(released: Path) -> None:
    """Every distribution has the size, the hash and the type of the file beside the description, and a date."""
    dcat = rdflib.Graph().parse(released / "dcat.ttl", publicID=(released / "dcat.ttl").as_uri())
    found = list(dcat.objects(ME, DCAT.distribution))
    assert len(found) == 12
    for node in found:
        path = Path(str(node).removeprefix("file://"))
        assert number(dcat, node, DCAT.byteSize) == path.stat().st_size
        (checksum,) = dcat.objects(node, SPDX.checksum)
        (value,) = dcat.objects(checksum, SPDX.checksumValue)
        assert str(value).lower() == hashlib.sha256(path.read_bytes()).hexdigest()
        (media_type,) = dcat.objects(node, DCAT.mediaType)
        assert str(media_type).startswith("https://www.iana.org/assignments/media-types/")
    assert [str(day) for day in dcat.objects(ME, rdflib.DCTERMS.issued)] == ["2026-11-22"]
    assert [str(version) for version in dcat.objects(ME, DCAT.version)] == ["2026.11"]
    assert {str(name) for name in dcat.objects(None, rdflib.FOAF.name)} == {"The testers", "Mara Lind"}


def test_the_readme_counts_and_lists(released: Path) -> None:
    """Every file that stands alone is in the README with its size, and no placeholder is left."""
    text = (released / "README.md").read_text(encoding="utf-8")
    assert "$" not in text
    for name, data in contents(released).items():
        if not name.startswith(("ontology/", "docs/", ".")) and name not in ("README.md", "SHA256SUMS"):
            listed = f"| `{name}` | " in text and f" | {len(data):,} |" in text
            assert listed or name in ("codemeta.json", "ro-crate-metadata.json"), name


# --- read by others ---------------------------------------------------------------------------------------------


def refuse(url: str, _options: object) -> Any:
    """A loader of documents that loads none: the context is in the file."""
    raise AssertionError(f"{url} was asked for")


def canonical(graph: rdflib.Graph) -> set[Any]:
    """The triples of a graph, literals as written."""
    return set(to_canonical_graph(graph))


def test_the_json_ld_is_the_turtle(released: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two other processors, pyld without any loading and rdflib, make of the JSON-LD what stands in the Turtle."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    turtle = canonical(rdflib.Graph().parse(released / "rdf/plua.ttl"))
    by_rdflib = canonical(rdflib.Graph().parse(released / "rdf/plua.jsonld", format="json-ld"))
    document = json.loads((released / "rdf/plua.jsonld").read_bytes())
    nquads = jsonld.to_rdf(document, {"format": "application/n-quads", "documentLoader": refuse})
    by_pyld = canonical(rdflib.Graph().parse(data=nquads, format="nt"))
    assert len(turtle) > 300
    assert by_rdflib == turtle
    assert by_pyld == turtle


def test_the_other_rdf_files_are_parts_of_the_n_quads(released: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The TriG has the same quads for rdflib, and the Turtle files together have the triples of all graphs."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    nquads, trig = (rdflib.Dataset(), rdflib.Dataset())
    nquads.parse(released / "rdf/plua.nq", format="nquads")
    trig.parse(released / "rdf/plua.trig", format="trig")
    assert set(trig.quads()) == set(nquads.quads())
    union = rdflib.Graph()
    for name in ("rdf/plua.ttl", "rdf/inferred.ttl", "ontology/ontology.ttl"):
        union.parse(released / name)
    assert set(union) == {(s, p, o) for s, p, o, _ in nquads.quads()}


def filled(data: Iterable[tuple[str, Any]]) -> set[str]:
    """The names of the attributes that anything has."""
    return {name for _, attributes in data for name in attributes}


def test_networkx_opens_the_network_with_all_its_attributes(released: Path) -> None:
    """GraphML and GEXF give the same things and lines, each with the columns of the tables, typed."""
    graphml = nx.read_graphml(released / "network/plua.graphml", force_multigraph=True)
    gexf = nx.MultiDiGraph(nx.read_gexf(released / "network/plua.gexf"))
    rows = (released / "network/nodes.csv").read_bytes().count(b"\r\n") - 1
    assert set(graphml) == set(gexf)
    assert len(graphml) == rows > 10
    assert graphml.number_of_edges() == gexf.number_of_edges() > 10
    assert filled(graphml.nodes(data=True)) <= NODE_COLUMNS.keys()
    assert {"label", "label_pl", "kind", "group", "type"} <= filled(graphml.nodes(data=True))
    for graph in (graphml, gexf):
        for source, target, data in graph.edges(data=True):
            assert source in graph
            assert target in graph
            assert {"label", "layer", "interpretive", "disputed", "origins", "predicate"} <= data.keys()
            assert isinstance(data["disputed"], bool)
            assert isinstance(data["origins"], int)
            assert data.keys() <= EDGE_COLUMNS.keys() | {"id", "kind"}
