"""What a release says of itself in RDF: VoID for what the graph holds, DCAT for the files it comes in.

Made from the files as they were written, from the graph as it was counted, and from what ``about`` read; a figure that
is typed nowhere cannot be wrong. A file is named by an address relative to the description, which holds wherever the
folder lies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Store, Triple

from kg import census
from kg.census import VOID, Census
from kg.namespaces import BASE, DATASET, OWL, PREFIXES, RDF, XSD
from kg.release.about import About, name_of
from kg.release.folder import File
from kg.serialise import rdf

_HERE = BASE + "release/"
"""Stands for wherever the folder lies, until a description is written."""
_DCAT, _DCTERMS, _TYPE = PREFIXES["dcat"], PREFIXES["dcterms"], RDF + "type"
_FOAF, _SPDX = "http://xmlns.com/foaf/0.1/", "http://spdx.org/rdf/terms#"
_MEDIA = "https://www.iana.org/assignments/media-types/"


def void(store: Store, found: Census, dump: str) -> bytes:
    """Write what the graph holds, in VoID."""
    return _relative([*_own(store), *census.basics(found), *census.partitions(found), _dump(dump)])


def _dump(path: str) -> Triple:
    return _link(DATASET, VOID + "dataDump", _HERE + path)


def _own(store: Store) -> Iterator[Triple]:
    """Yield what the graph says of itself."""
    for quad in store.quads_for_pattern(NamedNode(DATASET), None, None):
        yield quad.triple


def dcat(store: Store, about: About, files: Iterable[File]) -> bytes:
    """Write the data set and its distributions, in DCAT 3."""
    triples = [
        *_own(store),
        _text(DATASET, _DCTERMS + "title", about.title),
        Triple(NamedNode(DATASET), NamedNode(_DCTERMS + "issued"), _typed(about.released, "date")),
        _text(DATASET, _DCAT + "version", about.version),
        _text(DATASET, OWL + "versionInfo", about.version),
        *(_text(DATASET, _DCAT + "keyword", word) for word in about.keywords),
        *_creators(about),
    ]
    for file in files:
        triples += _distribution(about, file)
    return _relative(triples)


def _creators(about: About) -> Iterator[Triple]:
    for number, author in enumerate(about.authors, 1):
        node = author.get("orcid") or f"{DATASET}#creator-{number}"
        yield _link(DATASET, _DCTERMS + "creator", node)
        yield _link(node, _TYPE, _FOAF + "Agent")
        yield _text(node, _FOAF + "name", name_of(author))


def _distribution(about: About, file: File) -> Iterator[Triple]:
    node, checksum = _HERE + file.path, f"{_HERE}{file.path}#checksum"
    yield _link(DATASET, _DCAT + "distribution", node)
    yield _link(node, _TYPE, _DCAT + "Distribution")
    yield _text(node, _DCTERMS + "title", file.title)
    yield _link(node, _DCTERMS + "license", about.license)
    yield _link(node, _DCAT + "mediaType", _MEDIA + file.media_type)
    yield Triple(NamedNode(node), NamedNode(_DCAT + "byteSize"), _typed(str(file.size), "nonNegativeInteger"))
    yield _link(node, _SPDX + "checksum", checksum)
    yield _link(checksum, _TYPE, _SPDX + "Checksum")
    yield _link(checksum, _SPDX + "algorithm", _SPDX + "checksumAlgorithm_sha256")
    yield Triple(NamedNode(checksum), NamedNode(_SPDX + "checksumValue"), _typed(file.sha256, "hexBinary"))


def _relative(triples: Iterable[Triple]) -> bytes:
    """Write Turtle in which the files of the folder have relative addresses."""
    return rdf(triples).replace(f"<{_HERE}".encode(), b"<")


def _link(subject: str, name: str, value: str) -> Triple:
    return Triple(NamedNode(subject), NamedNode(name), NamedNode(value))


def _text(subject: str, name: str, value: str) -> Triple:
    return Triple(NamedNode(subject), NamedNode(name), Literal(value))


def _typed(value: str, datatype: str) -> Literal:
    return Literal(value, datatype=NamedNode(XSD + datatype))
