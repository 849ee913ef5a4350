"""The graph as one HTML file that a student opens, searches and follows, with the evidence behind every line.

store -> network (things and lines) -> layout (where they stand) ┐
      -> content (statements, claims, sources, gaps)             ┴-> page (pyvis, our template) -> HTML
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

import networkx as nx
from pyoxigraph import Store

from kg.explorer.content import Content, Record
from kg.explorer.layout import Places, positions, stored
from kg.explorer.page import Line, Mark, pack
from kg.explorer.telling import Telling
from kg.explorer.terms import key
from kg.network import Reading, build, legend, resolve
from kg.stories import Story

__all__ = ["places", "render"]


def places(store: Store, known: Places) -> Places:
    """Return where each thing of a store stands on the whole map, by the page's names; see ``layout``."""
    reading = Reading(store)
    content = Content(reading, build(reading), legend()).gather()
    return positions(_drawn(content["things"], _lines(content["statements"])), known)


def render(store: Store, *, focus: Collection[str] = (), title: str, stories: Sequence[Story] = ()) -> str:
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
    content["stories"] = Telling(content).tell(stories)
    lines = _lines(content["statements"])
    drawn = _drawn(content["things"], lines)
    spots = positions(drawn, stored())
    marks = [
        Mark(
            name=key(iri),
            label=graph.nodes[iri]["label"],
            x=spots[key(iri)][0],
            y=spots[key(iri)][1],
            size=_size(drawn, key(iri)),
            group=[group.label for group in groups].index(graph.nodes[iri]["group"]),
        )
        for iri in graph
        if key(iri) in spots
    ]
    return pack(title, marks, lines, content)


def _size(drawn: nx.MultiDiGraph[str], name: str) -> int:
    """Grow with the number of neighbours, slowly: a state has a hundred and must not cover the rest."""
    return round(min(40.0, 9 + 2.2 * math.sqrt(len(set(nx.all_neighbors(drawn, name))))))


def _lines(statements: list[Record]) -> list[Line]:
    """Draw what is stated between two things; what a rule draws beside a stated line the panel alone tells."""
    stated = {frozenset((s["s"], s["o"])) for s in statements if "o" in s and s["layer"] == "fact"}
    return [
        Line(index, s["s"], s["o"])
        for index, s in enumerate(statements)
        if "o" in s and (s["layer"] == "fact" or (s["layer"] == "inferred" and {s["s"], s["o"]} not in stated))
    ]


def _drawn(things: list[Record], lines: list[Line]) -> nx.MultiDiGraph[str]:
    """Return what is drawn as a graph of the page's own names: all but the joints that are folded into lines."""
    drawn: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    drawn.add_nodes_from(thing["id"] for thing in things if "folded" not in thing)
    drawn.add_edges_from((line.start, line.end) for line in lines)
    return drawn
