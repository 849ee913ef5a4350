"""Quads to bytes that are the same for the same data, whatever order or hash seed they came in.

pyoxigraph writes in the order it is given, so sorting first makes every format stable; there are no blank nodes whose
numbering could differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, Quad, RdfFormat, Triple, serialize

from kg.model import LABEL, TYPE
from kg.namespaces import PREFIXES, shorten

_PREFIX = "@prefix "


def nquads(quads: Iterable[Quad]) -> bytes:
    """Write sorted N-Quads, each statement once."""
    lines = sorted({f"{quad} .\n" for quad in quads})
    return "".join(lines).encode()


def _order(triple: Triple) -> tuple[str, bool, bool, str, str]:
    """Sort by subject; of each, its type and its label come first, as a reader wants them."""
    # Without its brackets, so that a node comes before those whose names go on after its own.
    subject, predicate = str(triple.subject).strip("<>"), triple.predicate.value
    return subject, predicate != TYPE, predicate != LABEL, predicate, str(triple.object)


def triples(quads: Iterable[Quad]) -> list[Triple]:
    """Drop the graph names; sort; keep each triple once."""
    return sorted({quad.triple for quad in quads}, key=_order)


def rdf(statements: Iterable[Triple], fmt: RdfFormat = RdfFormat.TURTLE) -> bytes:
    """Write triples in a format that knows no graphs, sorted, with the graph's prefixes where the format has any."""
    prefixes = PREFIXES if fmt in (RdfFormat.TURTLE, RdfFormat.RDF_XML) else None
    written = serialize(sorted(set(statements), key=_order), format=fmt, prefixes=prefixes) or b""
    return _tidy(written) if fmt == RdfFormat.TURTLE else written


def trig(quads: Iterable[Quad]) -> bytes:
    """Write each graph as a block of the Turtle it would be by itself, prefixes first, graphs by name."""
    graphs: dict[str, list[Quad]] = defaultdict(list)
    for quad in quads:
        graphs[_name(quad.graph_name)].append(quad)
    parts = ["".join(f"{_PREFIX}{prefix}: <{base}> .\n" for prefix, base in sorted(PREFIXES.items()))]
    for name, members in sorted(graphs.items()):
        lines = rdf(triples(members)).decode().split("\n")
        body = "\n".join(line for line in lines if not line.startswith(_PREFIX)).strip("\n")
        parts.append(f"{name} {{\n\n{body}\n}}\n" if name else f"{body}\n")
    return "\n".join(parts).encode()


def _name(graph: NamedNode | BlankNode | DefaultGraph) -> str:
    """Return a graph's name as TriG writes it; the default graph has none."""
    if isinstance(graph, DefaultGraph):
        return ""
    return shorten(graph.value) if isinstance(graph, NamedNode) else str(graph)


def _tidy(turtle: bytes) -> bytes:
    r"""Put prefixes in order, which the engine does not, and a blank line before each subject.

    Literals hold no raw line break (it is written \n), so a line that is not indented begins a subject.
    """
    lines = turtle.decode().rstrip("\n").split("\n")
    prefixes = sorted(line for line in lines if line.startswith(_PREFIX))
    body = ((line if line.startswith("\t") else f"\n{line}") for line in lines[len(prefixes) :])
    return "\n".join([*prefixes, *body, ""]).encode()
