"""Statements in the RDF formats: the engine writes them, sorted; what a format cannot say is refused by name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple

from kg import serialise
from kg.errors import UsageError
from kg.export import jsonld
from kg.namespaces import RDF

_ENGINE = {"turtle": RdfFormat.TURTLE, "ntriples": RdfFormat.N_TRIPLES}

# XML 1.0 has no way to write these, not even escaped.
NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NAME_START = (
    r"A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    r"\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_XML_NAME = re.compile(rf"[{_NAME_START}][{_NAME_START}\-.0-9\xb7\u0300-\u036f\u203f\u2040]*\Z")
# These mean something else than themselves where RDF/XML expects the name of a property or a class.
_XML_SYNTAX = frozenset(
    RDF + name
    for names in (
        ("RDF", "Description", "li", "ID", "about", "nodeID", "resource", "datatype", "parseType"),
        ("bagID", "aboutEach", "aboutEachPrefix"),
    )
    for name in names
)


def render(quads: Iterable[Quad], fmt: str) -> bytes:
    """Write quads in an RDF format. Raises UsageError for what the format cannot express."""
    quads = list(quads)
    if fmt == "nquads":
        return serialise.nquads(quads)
    if fmt == "trig":
        return serialise.trig(quads)
    statements = serialise.triples(quads)
    if fmt == "rdfxml":
        return _rdfxml(statements)
    if fmt == "jsonld":
        _check_terms(statements)
        return jsonld.render(statements)
    return serialise.rdf(statements, _ENGINE[fmt])


def _rdfxml(statements: list[Triple]) -> bytes:
    _check_terms(statements)
    for triple in statements:
        name = triple.predicate.value
        if name in _XML_SYNTAX or not _XML_NAME.search(name):
            raise UsageError(f"RDF/XML cannot write the predicate <{name}>: it ends in no XML name", "Turtle can")
        term = triple.object
        if name == RDF + "type" and isinstance(term, NamedNode) and term.value in _XML_SYNTAX:
            raise UsageError(f"RDF/XML cannot write the class <{term.value}>: it is part of its syntax", "Turtle can")
        for text in (str(triple.subject), name, str(term) if not isinstance(term, Literal) else term.value):
            if found := NOT_XML.search(text):
                control = f"U+{ord(found.group()):04X}"
                raise UsageError(f"XML cannot write the control character {control} of {triple.subject}", "Turtle can")
    # A reader of XML takes a bare carriage return for a line feed; the engine writes none but a literal's own.
    return serialise.rdf(statements, RdfFormat.RDF_XML).replace(b"\r", b"&#13;")


def _check_terms(statements: Iterable[Triple]) -> None:
    """Refuse the two things that RDF 1.2 added and that older formats have no words for."""
    for triple in statements:
        term = triple.object
        if isinstance(term, Triple) or (isinstance(term, Literal) and term.direction):
            raise UsageError(f"this format has no words for {term} of {triple.subject}", "N-Triples has")
