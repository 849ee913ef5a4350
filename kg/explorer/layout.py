"""Where things stand on the whole map: computed once, in Python, so that the page opens at rest and always alike.

A layout that runs in the reader's browser takes seconds, ends somewhere else each time and costs battery. Here the
parts that hang together are laid out by force, pulled apart where they touch, and packed; loners stand in rows below.
"""

from __future__ import annotations

import math

import networkx as nx

SPACING = 64.0  # least distance between two things, in the drawing's own units
_SEED = 20250918
_ROUNDS = 120
_STEPS_FOR_ALL = 60_000  # node updates the force layout may spend; it grows with the square of their number


def positions(graph: nx.MultiDiGraph[str]) -> dict[str, tuple[int, int]]:
    """Return whole-number coordinates for every node, no two nearer than about SPACING; the same for the same graph."""
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from(sorted(graph))
    plain.add_edges_from(sorted({(min(a, b), max(a, b)) for a, b in graph.edges() if a != b}))
    parts = sorted((sorted(part) for part in nx.connected_components(plain)), key=lambda part: (-len(part), part))
    placed: dict[str, tuple[float, float]] = {}
    left, bottom, height = 0.0, 0.0, 0.0
    widest = 0.0
    for part in (part for part in parts if len(part) > 1):
        spots = _part(plain.subgraph(part), part)
        width = max(x for x, _ in spots.values()) + 2 * SPACING
        if left and left + width > max(widest, width):
            left, bottom, height = 0.0, bottom + height, 0.0
        placed.update({node: (x + left, y + bottom) for node, (x, y) in spots.items()})
        left += width
        height = max(height, max(y for _, y in spots.values()) + 2 * SPACING)
        widest = max(widest, left)
    loners = [part[0] for part in parts if len(part) == 1]
    across = max(12, int(widest // SPACING))
    for index, node in enumerate(loners):
        placed[node] = (index % across * SPACING, bottom + height + index // across * SPACING)
    return {node: (round(x), round(y)) for node, (x, y) in sorted(placed.items())}


def _part(part: nx.Graph[str], order: list[str]) -> dict[str, tuple[float, float]]:
    """Lay out one connected part with its upper left corner at the origin, wider than high."""
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(order)
    ordered.add_edges_from(sorted((min(a, b), max(a, b)) for a, b in part.edges()))
    steps = max(20, min(250, _STEPS_FOR_ALL // len(order)))
    raw = nx.forceatlas2_layout(ordered, max_iter=steps, scaling_ratio=3.0, gravity=1.2, seed=_SEED)
    spots = {node: (float(raw[node][0]), float(raw[node][1])) for node in order}
    distances = sorted(math.dist(spots[a], spots[b]) for a, b in ordered.edges())
    typical = distances[len(distances) // 2] or 1.0
    scale = 1.25 * SPACING / typical  # dense parts start too close and are pushed apart below
    spots = _apart({node: (x * scale * 1.35, y * scale) for node, (x, y) in spots.items()})
    west, north = (min(spot[axis] for spot in spots.values()) for axis in (0, 1))
    return {node: (x - west, y - north) for node, (x, y) in spots.items()}


def _apart(spots: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Push things that stand too close away from one another; a grid keeps it to near neighbours."""
    for _ in range(_ROUNDS):
        cells: dict[tuple[int, int], list[str]] = {}
        for node, (x, y) in spots.items():
            cells.setdefault((int(x // SPACING), int(y // SPACING)), []).append(node)
        moved = False
        for (column, row), here in sorted(cells.items()):
            near = [n for dx in (-1, 0, 1) for dy in (-1, 0, 1) for n in cells.get((column + dx, row + dy), ())]
            for node in here:
                for other in near:
                    if node < other:
                        moved |= _push(spots, node, other)
        if not moved:
            break
    return spots


def _push(spots: dict[str, tuple[float, float]], one: str, two: str) -> bool:
    (ax, ay), (bx, by) = spots[one], spots[two]
    gap = math.hypot(bx - ax, by - ay)
    if gap >= SPACING:
        return False
    dx, dy = ((bx - ax) / gap, (by - ay) / gap) if gap > SPACING / 1000 else (1.0, 0.0)
    step = (SPACING - gap) / 2 + 0.5
    spots[one], spots[two] = (ax - dx * step, ay - dy * step), (bx + dx * step, by + dy * step)
    return True
