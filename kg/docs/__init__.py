"""The documentation as a static site: the model, the ontology, the query library as lessons, what is not settled.

::

    graph ─▶ tally (what is used how often) ─▶ terms, lessons, disputes … ─▶ pages ─▶ frame ─▶ {path: bytes}

Everything shown is taken from the graph and the project's own files when the site is made, so it says what is there
now. pyLODE was tried first: of our terms it shows label, definition, domain and range, and nothing of what steers the
facts, of use, of examples or of labels in other languages; and as published it does not start.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from kg import store
from kg.cite import Citation, release
from kg.cite import writing as citations
from kg.docs.frame import Frame, Page
from kg.docs.pages import all_pages
from kg.docs.prose import DOCUMENTS, read
from kg.docs.tally import Tally
from kg.docs.terms import Terms
from kg.docs.writing import require_room, write
from kg.graph import Graph
from kg.namespaces import DATASET, PLUA, PREFIXES
from kg.serialise import nquads

__all__ = ["missing", "require_room", "site", "write"]


def site(graph: Graph, root: Path, version: str) -> dict[str, bytes]:
    """Return the whole site: path to bytes; the same graph and documents give the same.

    ``root`` is where the project's documents lie, and its rules and checks in ``ontology/``; a document that is not
    there has no page, and :func:`missing` tells which. Raises OntologyError for a query, rule or check that is badly
    written, QueryTimeout for a query of the library that finds no end.
    """
    terms = Terms(Tally(graph.store))
    pages = all_pages(graph, terms, root)
    frame = Frame(_about(graph, terms, pages, version), terms.pages)
    return {page.path: frame.draw(page) for page in pages}


def missing(root: Path) -> list[str]:
    """Return the documents that have no page because the project has no such file."""
    found = {document.file for document in read(root)}
    return [document.file for document in DOCUMENTS if document.file not in found]


def _about(graph: Graph, terms: Terms, pages: list[Page], version: str) -> Mapping[str, object]:
    reading = terms.reading
    there = {page.path for page in pages}
    whole = release(graph.store, graph.directory)
    return {
        "dataset": {
            "title": reading.label(DATASET),
            "description": reading.text(DATASET, PREFIXES["dcterms"] + "description"),
            "reference_date": reading.text(DATASET, PLUA + "referenceDate"),
            "license": reading.text(DATASET, PREFIXES["dcterms"] + "license"),
        },
        "citation": {"text": citations.made_from(whole), "bibtex": citations.write(Citation(whole, (), ()), "bibtex")},
        "version": version,
        "digest": _digest(graph),
        "there": there,
        "documents": [document for document in DOCUMENTS if document.path in there],
    }


def _digest(graph: Graph) -> str:
    """Return the SHA-256 of the graph's N-Quads, by which anybody can tell that he has the same."""
    path = graph.directory / store.NQUADS if graph.directory else None
    if path is None or not path.is_file():
        return hashlib.sha256(nquads(graph.store)).hexdigest()
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
