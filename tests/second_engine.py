"""What an engine of other making finds with the same shapes: shacl-rust, which shares no code with pySHACL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import shacl_rust
from pyoxigraph import RdfFormat, Triple, parse

from kg.serialise import rdf
from kg.shapes import Result

Found: TypeAlias = tuple[str, ...]
"""Resource, property, value, constraint and shape, each as in N-Triples; empty where there is none."""

_KEYS = ("focusNode", "resultPath", "value", "sourceConstraintComponent", "sourceShape")


def second_opinion(data: Iterable[Triple], shapes: Iterable[Triple]) -> set[Found]:
    """Return what the other engine finds."""
    report = shacl_rust.validate(rdf(data).decode(), rdf(shapes).decode())
    assert report["conforms"] == (not report["results"])
    return {tuple(_term(result.get(key)) for key in _KEYS) for result in report["results"]}


def first_opinion(results: Iterable[Result]) -> set[Found]:
    """Return what our engine found, in the same form."""
    return {
        tuple("" if part is None else str(part) for part in (r.focus, r.path, r.value, r.component, r.shape))
        for r in results
    }


def _term(written: str | None) -> str:
    """Write a term as our store does: engines differ in whether they spell out that a text is a string."""
    if not written:
        return ""
    (quad,) = parse(f"<urn:x> <urn:x> {written} .", format=RdfFormat.TURTLE)
    return str(quad.object)
