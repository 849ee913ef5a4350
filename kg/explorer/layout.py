"""Where things stand on the whole map: computed once, in Python, so that the page opens at rest and always alike.

A layout that runs in the reader's browser takes seconds, ends somewhere else each time and costs battery; and one
force over thousands of things yields a ball of wool. Here what hangs together is first parted into neighbourhoods.
Each is laid out on its own as a disc, the discs are set near those they share most lines with, and what is
connected with nothing stands in one compact block below.

What has a stored place keeps it, whatever came or went since, so that screenshots, links and memories stay true; a new
thing takes the nearest free spot to its neighbours. ``scripts/places`` writes the file.
"""

from __future__ import annotations

import csv
import heapq
import io
import math
from collections.abc import Iterator, Mapping
from importlib.resources import files

import networkx as nx
import numpy as np
import numpy.typing as npt

SPACING = 64.0  # least distance between two things, in the drawing's own units
_SEED = 20250918
_STEPS = 90
_ROUNDS = 200
_WIDE = 1.5  # width to height of the whole, about that of a screen beside its panel
_HUB = 0.03  # what touches a greater part of all things says nothing about where they belong
_MANY = 64  # nor does what touches more than so many, however large the whole
_DISC = 200  # more than so many are parted again: forces between all pairs cost the square of their number

Spots = npt.NDArray[np.float64]
Places = dict[str, tuple[int, int]]
"""Where things stand, by the page's names, in the drawing's own units."""
_NOWHERE: Places = {}


def stored() -> Places:
    """Return the places that were given in earlier releases."""
    text = files("kg").joinpath("assets/places.csv").read_text(encoding="utf-8")
    return {row["thing"]: (int(row["x"]), int(row["y"])) for row in csv.DictReader(io.StringIO(text))}


def written(places: Places) -> str:
    """Return places as the stored file has them."""
    return "thing,x,y\n" + "".join(f"{name},{x},{y}\n" for name, (x, y) in sorted(places.items()))


def positions(graph: nx.MultiDiGraph[str], known: Mapping[str, tuple[int, int]] = _NOWHERE) -> Places:
    """Return whole-number coordinates for every node: those known, and for the others a free spot near neighbours.

    A graph of which less than half is known is another one, and laid out from nothing. The same for the same graph and
    known places.
    """
    kept = {name: known[name] for name in sorted(graph) if name in known}
    return _joined(graph, kept) if 2 * len(kept) > len(graph) else _from_nothing(graph)


def _joined(graph: nx.MultiDiGraph[str], places: Places) -> Places:
    """Give each new thing the free spot nearest to the middle of its neighbours, those with most of them placed first.

    What has no neighbour with a place, not even in the end, stands below everything, as loners do.
    """
    taken: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for spot in places.values():
        taken.setdefault(_cell(spot), []).append(spot)
    waiting = {name: sorted(set(nx.all_neighbors(graph, name)) - {name}) for name in graph if name not in places}
    near = {name: sum(other in places for other in waiting[name]) for name in waiting}
    late = {name: -number for number, name in enumerate(sorted(waiting))}
    # A thing is in the queue once more for every neighbour that gets a place; only its last entry is true.
    queue = [(-near[name], len(waiting[name]), late[name], name) for name in waiting]
    heapq.heapify(queue)
    tried: dict[tuple[float, float], Iterator[tuple[int, int]]] = {}  # what is taken stays so: look on from there
    below = max(y for _, y in places.values()) + 3 * SPACING
    west = min(x for x, _ in places.values())
    while queue:
        count, _, _, name = heapq.heappop(queue)
        if name not in waiting or -count != near[name]:
            continue
        neighbours = waiting.pop(name)
        known = [places[other] for other in neighbours if other in places]
        middle = _mean(known) if known else (west, below)
        spot = next(spot for spot in tried.setdefault(middle, _round(middle)) if _free(spot, taken))
        places[name] = spot
        taken.setdefault(_cell(spot), []).append(spot)
        for other in neighbours:
            if other in waiting:
                near[other] += 1
                heapq.heappush(queue, (-near[other], len(waiting[other]), late[other], other))
    return places


def _mean(spots: list[tuple[int, int]]) -> tuple[float, float]:
    return sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)


def _cell(spot: tuple[int, int]) -> tuple[int, int]:
    return math.floor(spot[0] / SPACING), math.floor(spot[1] / SPACING)


def _round(middle: tuple[float, float]) -> Iterator[tuple[int, int]]:
    """Yield spots ever further from a middle, in a sunflower, without an end."""
    turn, number = math.pi * (3 - math.sqrt(5)), 0
    while True:
        far, angle = SPACING * 0.35 * math.sqrt(number), number * turn
        yield round(middle[0] + far * math.cos(angle)), round(middle[1] + far * math.sin(angle))
        number += 1


def _free(spot: tuple[int, int], taken: Mapping[tuple[int, int], list[tuple[int, int]]]) -> bool:
    column, row = _cell(spot)
    around = [(column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    return all(math.dist(spot, other) >= SPACING * 0.9 for cell in around for other in taken.get(cell, ()))


def _from_nothing(graph: nx.MultiDiGraph[str]) -> Places:
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from(sorted(graph))
    plain.add_edges_from(sorted({(min(a, b), max(a, b)) for a, b in graph.edges() if a != b}))
    discs = [(names, _disc(plain, names)) for names in _neighbourhoods(plain)]
    placed: dict[str, tuple[float, float]] = {}
    for (names, spots), middle in zip(discs, _arrange(plain, discs), strict=True):
        placed.update({name: (x, y) for name, (x, y) in zip(names, (spots + middle).tolist(), strict=True)})
    placed.update(_block([node for node in plain if node not in placed], placed))
    return {node: (round(x), round(y)) for node, (x, y) in sorted(placed.items())}


def _neighbourhoods(plain: nx.Graph[str]) -> list[list[str]]:
    """Part what is connected into groups that share many lines, the largest first; hubs join where they touch most."""
    connected = [node for node in plain if plain.degree(node)]
    most = max(12.0, min(_HUB * len(connected), _MANY))
    hubs = [node for node in connected if plain.degree(node) > most]
    rest: nx.Graph[str] = nx.Graph()
    rest.add_nodes_from(node for node in connected if node not in set(hubs))
    # A line between two things with few others says more about where they belong.
    for a, b in plain.edges():
        if a in rest and b in rest:
            rest.add_edge(a, b, weight=1 / math.sqrt(min(plain.degree(a), plain.degree(b))))
    parts = _parts(rest, 1.2)
    home = {node: number for number, part in enumerate(parts) for node in part}
    joined: dict[str, list[str]] = {}
    for node in connected:
        if node in home and any(home.get(other) == home[node] for other in plain[node]):
            joined.setdefault(f"{home[node]:05}", []).append(node)
        else:  # a hub, or what hangs on hubs only
            joined.setdefault(_nearest(plain, node, home), []).append(node)
    return sorted((sorted(part) for part in joined.values()), key=lambda part: (-len(part), part))


def _parts(rest: nx.Graph[str], resolution: float) -> list[list[str]]:
    """Part a graph into what shares many lines, none of the parts too many for one disc."""
    parts: list[list[str]] = []
    for part in nx.community.louvain_communities(rest, seed=_SEED, resolution=resolution):
        if len(part) <= _DISC:
            parts.append(sorted(part))
        elif len(part) < len(rest):
            parts += _parts(_ordered(rest, part), 1.2)
        else:  # it does not come apart at this grain
            parts += _parts(rest, 2 * resolution)
    return parts


def _ordered(graph: nx.Graph[str], names: set[str]) -> nx.Graph[str]:
    """Return a part of a graph whose order is that of the names: a view of a set has another one in each process."""
    part: nx.Graph[str] = nx.Graph()
    part.add_nodes_from(sorted(names))
    part.add_edges_from(
        (a, b, graph.edges[a, b]) for a in sorted(names) for b in sorted(graph[a]) if a < b and b in names
    )
    return part


def _nearest(plain: nx.Graph[str], node: str, home: dict[str, int]) -> str:
    """Return the neighbourhood that most of a thing's neighbours live in; else that of its first hub's own people."""
    counts: dict[int, int] = {}
    for other in plain[node]:
        if other in home and any(home.get(third) == home[other] for third in plain[other]):
            counts[home[other]] = counts.get(home[other], 0) + 1
    if counts:
        return f"{min(counts, key=lambda number: (-counts[number], number)):05}"
    return "hub " + min(plain[node], key=lambda other: (plain.degree(other), other), default=node)


def _disc(plain: nx.Graph[str], names: list[str]) -> Spots:
    """Lay out one neighbourhood round the origin: by force, then pushed apart until nothing touches."""
    at = {name: number for number, name in enumerate(names)}
    pull = np.zeros((len(names), len(names)))
    for a, b in plain.subgraph(names).edges():
        pull[at[a], at[b]] = pull[at[b], at[a]] = 1.0
    # The best connected starts in the middle of a sunflower, which is also where a thing without lines here stays.
    order = np.argsort(-pull.sum(axis=1), kind="stable")
    turn = np.arange(len(names)) * (math.pi * (3 - math.sqrt(5)))
    radius = SPACING * 0.9 * np.sqrt(np.arange(len(names)))
    spots = np.zeros((len(names), 2))
    spots[order] = np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1)
    spots = _settle(spots, pull)
    spots = _apart(spots, np.full(len(names), SPACING / 2), _ROUNDS)
    middle: Spots = (spots.max(axis=0) + spots.min(axis=0)) / 2
    return spots - middle


def _settle(spots: Spots, pull: npt.NDArray[np.float64]) -> Spots:
    """Let lines pull and things repel (Fruchterman and Reingold), cooling down; a little gravity holds all together."""
    ideal = 1.15 * SPACING
    heat = 0.12 * ideal * math.sqrt(len(spots))
    for step in range(_STEPS if len(spots) > 2 else 0):
        apart = spots[:, None, :] - spots[None, :, :]
        far = np.maximum(np.hypot(apart[..., 0], apart[..., 1]), 0.01 * ideal)
        force = (apart * (ideal**2 / far**2 - pull * far / ideal)[..., None]).sum(axis=1) - 1.1 * spots
        size = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-9)
        spots = spots + force / size[:, None] * np.minimum(size, heat * (1 - step / _STEPS))[:, None]
    return spots


def _apart(spots: Spots, radii: npt.NDArray[np.float64], rounds: int) -> Spots:
    """Push round things that overlap away from one another, all at once, until none does or the rounds are spent."""
    for _ in range(rounds):
        one, two = _abreast(spots[:, 0], radii)
        way, least = spots[one] - spots[two], radii[one] + radii[two]
        gap = np.hypot(way[:, 0], way[:, 1])
        close = gap < least - 0.5
        one, two, way, gap, least = one[close], two[close], way[close], gap[close], least[close]
        if not len(one):
            break
        same = gap < 1e-6
        way[same] = np.stack([np.cos(one[same]), np.sin(one[same])], axis=1)
        gap = np.where(same, 1.0, gap)
        push = way / gap[:, None] * ((least - np.where(same, 0, gap)) * 0.42 + 0.4)[:, None]
        spots = spots.copy()
        np.add.at(spots, one, push)
        np.add.at(spots, two, -push)
    return spots


def _abreast(
    across: npt.NDArray[np.float64], radii: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Return the pairs, in order, of what overlaps from side to side: far fewer than all pairs of many things."""
    order = np.argsort(across - radii, kind="stable")
    begins, ends = (across - radii)[order], (across + radii)[order]
    after = np.searchsorted(begins, ends, side="right") - np.arange(len(order)) - 1  # that begin before this one ends
    first = np.repeat(np.arange(len(order)), after)
    step = np.arange(len(first)) - np.repeat(np.cumsum(after) - after, after) + 1
    pairs = np.sort(np.stack([order[first], order[first + step]]), axis=0)
    pairs = pairs[:, np.lexsort((pairs[1], pairs[0]))]
    return pairs[0], pairs[1]


def _arrange(plain: nx.Graph[str], discs: list[tuple[list[str], Spots]]) -> Spots:
    """Set the discs near those they share lines with, the largest in the middle, none touching another."""
    radii = np.array([np.hypot(spots[:, 0], spots[:, 1]).max() + 0.7 * SPACING for _, spots in discs])
    home = {name: number for number, (names, _) in enumerate(discs) for name in names}
    shared = np.zeros((len(discs), len(discs)))
    for a, b in plain.edges():
        if home[a] != home[b]:
            shared[home[a], home[b]] += 1
            shared[home[b], home[a]] += 1
    turn = np.arange(len(discs)) * (math.pi * (3 - math.sqrt(5)))
    out = np.sqrt(np.cumsum(radii**2) - radii[:1] ** 2) if len(discs) else np.zeros(0)
    middles = np.stack([out * np.cos(turn) * _WIDE, out * np.sin(turn)], axis=1)
    pull = shared / np.maximum(1, np.sqrt(np.outer(shared.sum(axis=1), shared.sum(axis=1))))
    for _ in range(_STEPS if len(discs) > 2 else 0):
        drawn = (pull @ middles) - pull.sum(axis=1)[:, None] * middles
        middles = _apart(middles + 0.10 * drawn - 0.08 * middles * np.array([1 / _WIDE, 1.0]), radii, 4)
    return _apart(middles, radii, 400)


def _block(loners: list[str], placed: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Set what is connected with nothing below all else, in one block about three times as wide as high."""
    west = min((x for x, _ in placed.values()), default=0.0)
    east = max((x for x, _ in placed.values()), default=0.0)
    top = max((y for _, y in placed.values()), default=-3 * SPACING) + 3 * SPACING
    across = max(math.ceil(math.sqrt(3 * len(loners))), 1)
    west = max(west, (west + east - across * SPACING) / 2)
    return {
        node: (west + index % across * SPACING, top + index // across * SPACING) for index, node in enumerate(loners)
    }
