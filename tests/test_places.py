"""Where things stand on the whole map: what has a place keeps it, and what is new comes near its own."""

from __future__ import annotations

import math
import random

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.explorer.layout import SPACING, Places, positions, stored, written


def graph_of(things: int, lines: int, seed: int) -> nx.MultiDiGraph[str]:
    """Return a graph that hangs together somehow."""
    dice = random.Random(seed)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_nodes_from(f"n{number}" for number in range(things))
    graph.add_edges_from((f"n{dice.randrange(things)}", f"n{dice.randrange(things)}") for _ in range(lines))
    return graph


@given(st.integers(6, 60), st.integers(0, 100), st.integers(0, 1000))
@settings(max_examples=15, deadline=None)
def test_what_has_a_place_keeps_it_whatever_comes_and_goes(things: int, lines: int, seed: int) -> None:
    """Adding and removing things and lines moves nothing that stays, and nothing new stands on anything."""
    before = positions(graph_of(things, lines, seed))
    later = graph_of(things, lines, seed + 1)
    later.remove_node("n0")
    later.add_edges_from((f"new{number}", f"n{1 + number % 4}") for number in range(things // 2))
    now = positions(later, before)
    assert {name: now[name] for name in before if name in later} == {k: v for k, v in before.items() if k in later}
    assert now.keys() == set(later)
    assert now == positions(later.copy(), dict(reversed(before.items())))
    fresh = [spot for name, spot in now.items() if name not in before]
    others = list(now.values())
    for spot in fresh:
        assert sorted(math.dist(spot, other) for other in others)[1] > SPACING * 0.85


def test_a_new_thing_stands_near_its_neighbours() -> None:
    """It is nearer to the middle of what it is connected with than most things are."""
    graph = graph_of(120, 200, 7)
    before = positions(graph)
    near = ["n3", *graph.successors("n3")]
    graph.add_edges_from(("new", other) for other in near)
    now = positions(graph, before)
    middle = [sum(before[name][axis] for name in near) / len(near) for axis in (0, 1)]
    nearer = sum(math.dist(spot, middle) < math.dist(now["new"], middle) for spot in before.values())
    assert nearer < len(before) / 10


def test_a_chain_of_new_things_is_placed_link_by_link() -> None:
    """What hangs on something new is placed beside it, not at the rim of the map."""
    graph = graph_of(60, 90, 3)
    before = positions(graph)
    graph.add_edges_from([("n5", "new1"), ("new1", "new2"), ("new2", "new3")])
    now = positions(graph, before)
    assert math.dist(now["new2"], now["new1"]) < 6 * SPACING
    assert math.dist(now["new3"], now["new2"]) < 6 * SPACING


def test_another_graph_is_laid_out_for_itself() -> None:
    """A graph that shares a few names with the stored one is not torn apart by them."""
    graph = graph_of(40, 60, 1)
    far: Places = {"n1": (90_000, 90_000), "n2": (-90_000, 5)}
    assert positions(graph, far) == positions(graph)


def test_the_stored_file_is_what_is_written() -> None:
    """The committed file reads back to what it was written from, in the order of names, nothing twice in a place."""
    places = stored()
    assert len(places) > 1000
    assert len(set(places.values())) == len(places)
    lines = written(places).splitlines()
    assert lines[0] == "thing,x,y"
    assert lines[1:] == sorted(lines[1:], key=lambda line: line.split(",")[0])


def test_a_neighbourhood_too_large_for_one_disc_is_parted_and_nothing_touches() -> None:
    """A thousand things in one mesh have a place each, the same every time, and none stands on another."""
    mesh: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    mesh.add_edges_from((f"n{a:04}", f"n{b:04}") for a in range(1000) for b in (a + 1, a + 32) if b < 1000)
    places = positions(mesh)
    assert places == positions(mesh.copy())
    assert places.keys() == set(mesh)
    spots = sorted(places.values())
    near = [math.dist(one, two) for at, one in enumerate(spots) for two in spots[at + 1 : at + 200]]
    assert min(near) > SPACING * 0.5
