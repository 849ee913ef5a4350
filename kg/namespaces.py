"""IRIs and prefixes: the one place that knows the base, and how long names become short ones.

A short name needs no escaping in Turtle or SPARQL because ids are lower-case words joined by hyphens
(``denys-shmyhal``); ``--`` is reserved for nodes that hang on a parent.
"""

from __future__ import annotations

import re

BASE = "https://w3id.org/plua/"
PLUA = BASE + "ontology#"
ID = BASE + "id/"
CLAIM = BASE + "claim/"
SOURCE = BASE + "source/"
GRAPH = BASE + "graph/"
DATASET = BASE + "dataset"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
OA = "http://www.w3.org/ns/oa#"
EDTF = "http://id.loc.gov/datatypes/edtf/"

PREFIXES: dict[str, str] = {
    "plua": PLUA,
    "id": ID,
    "claim": CLAIM,
    "source": SOURCE,
    "graph": GRAPH,
    "rdf": RDF,
    "rdfs": RDFS,
    "owl": OWL,
    "xsd": XSD,
    "skos": SKOS,
    "oa": OA,
    "edtf": EDTF,
    "dcterms": "http://purl.org/dc/terms/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "geo": "http://www.opengis.net/ont/geosparql#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "wd": "http://www.wikidata.org/entity/",
}

# One segment per level: parent, then what hangs on it. Single hyphens only inside a segment.
ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NODE_PATTERN = re.compile(rf"{ID_PATTERN.pattern}(?:--{ID_PATTERN.pattern})*")
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")


def prefixes_in(text: str) -> dict[str, str]:
    """Return those of our prefixes that a text may use: the engine reads each one it is given.

    >>> prefixes_in("SELECT ?s { ?s rdfs:label ?o }")
    {'rdfs': 'http://www.w3.org/2000/01/rdf-schema#'}
    """
    return {name: base for name, base in PREFIXES.items() if f"{name}:" in text}


def shorten(iri: str) -> str:
    """Write an IRI as a prefixed name where a prefix fits and nothing needs escaping, else in angle brackets.

    >>> shorten("https://w3id.org/plua/id/denys-shmyhal")
    'id:denys-shmyhal'
    >>> shorten("https://example.org/a b")
    '<https://example.org/a b>'
    """
    for prefix, base in PREFIXES.items():
        if iri.startswith(base) and _LOCAL.fullmatch(iri[len(base) :]):
            return f"{prefix}:{iri[len(base) :]}"
    return f"<{iri}>"


def local(iri: str) -> str:
    """Return what stands after the last ``#`` or ``/``."""
    return re.split(r"[#/]", iri)[-1]


def header() -> str:
    """Return the PREFIX lines of the graph, as a query would write them."""
    return "".join(f"PREFIX {prefix}: <{base}>\n" for prefix, base in PREFIXES.items())
