"""The one hash by which two people know that they hold the same graph, whatever wrote their files.

It is SHA-256 over the N-Quads that RDFC-1.0 (https://www.w3.org/TR/rdf-canon/) makes of the graph. There are no blank
nodes, so these are the sorted canonical N-Quads, and anyone can have the hash without our code: ``sha256sum`` of the
release's N-Quads file is the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, Quad, Triple

from kg.serialise import nquads

ALGORITHM = "SHA-256 of the canonical N-Quads, RDFC-1.0"


def digest(quads: Iterable[Quad]) -> str:
    """Return the hash of a graph, in hexadecimal."""
    quads = list(quads)
    # The algorithm names blank nodes; where there is none it changes nothing, and would take twice the time for that.
    if any(isinstance(term, BlankNode | Triple) for quad in quads for term in (quad.subject, quad.object)) or any(
        isinstance(quad.graph_name, BlankNode) for quad in quads
    ):
        dataset = Dataset(quads)
        dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
        quads = list(dataset)
    return hashlib.sha256(nquads(quads)).hexdigest()
