"""The graph as one HTML file that a student opens, searches and follows, with the evidence behind every line.

store -> network (things and lines) -> layout (where they stand) ┐
      -> content (statements, claims, sources, gaps)             ┴-> page (pyvis, our template) -> HTML
"""

from __future__ import annotations

import math
from collections.abc import Collection

import networkx as nx
from pyoxigraph import Store

from kg.explorer.content import Content, Record, key
from kg.explorer.layout import positions
from kg.explorer.page import Line, Mark, pack
from kg.network import Reading, build, legend, resolve

__all__ = ["render"]


def render(store: Store, *, focus: Collection[str] = (), title: str) -> str:
    """Return a self-contained page about everything in the store, opened on the first id of ``focus``.

    Without ``focus`` it opens on the best connected event or agreement. An unknown id raises
    :class:`~kg.errors.UnknownName`. The same store gives the same bytes.
    """
    reading = Reading(store)
    graph = build(reading)
    asked = [key(iri) for iri in resolve(focus, graph)]
    groups = legend()
    content = Content(reading, graph, groups).gather()
    content["asked"] = asked
    places = positions(graph)
    marks = [
        Mark(
            name=key(iri),
            label=graph.nodes[iri]["label"],
            x=places[iri][0],
            y=places[iri][1],
            size=_size(graph, iri),
            group=[group.label for group in groups].index(graph.nodes[iri]["group"]),
        )
        for iri in graph
    ]
    return pack(title, marks, _lines(graph, content["statements"]), content)


def _size(graph: nx.MultiDiGraph[str], iri: str) -> int:
    """Grow with the number of neighbours, slowly: a state has a hundred and must not cover the rest."""
    return round(9 + 2.2 * math.sqrt(len(set(nx.all_neighbors(graph, iri)))))


def _lines(graph: nx.MultiDiGraph[str], statements: list[Record]) -> list[Line]:
    """Draw what is stated; an edge that only repeats another backwards is no statement of its own."""
    numbers = {(s["s"], s["p"], s["o"]): index for index, s in enumerate(statements) if "o" in s}
    return [
        Line(numbers[key(start), key(predicate), key(end)], key(start), key(end))
        for start, end, predicate in graph.edges(keys=True)
        if (key(start), key(predicate), key(end)) in numbers
    ]
