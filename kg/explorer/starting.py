"""Where a reader may begin: what most is known about, what is most disputed, what led to what.

Neighbours alone would put states and alliances first, which everything touches and nobody asks about.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection
from typing import Any

import networkx as nx

from kg.namespaces import PLUA, RDF
from kg.network import Reading

Record = dict[str, Any]
Days = dict[str, tuple[str, str]]
LISTED = 12  # of each kind
_CHAINS = 5
_ASIDE = 4  # how many claims one question or judgement weighs
_LEAST = 3  # things in a chain worth telling


def spoken_of(reading: Reading) -> Counter[str]:
    """Count the claims about each thing, and more for each question or judgement."""
    said: Counter[str] = Counter()
    for kind in ("Gap", "Framing", "Opinion"):  # what is asked and thought about a thing shows what it means to people
        for parts in reading.all_of(kind).values():
            said.update({term.value: _ASIDE for term in parts.get(PLUA + "about", ())})
    for parts in reading.claims.values():
        for name in ("subject", "object"):
            said.update(term.value for term in parts.get(RDF + name, ()))
    return said


def most_known(said: Counter[str], graph: nx.MultiDiGraph[str], wanted: Collection[str]) -> list[str]:
    """Return some of the wanted things, those first that many claims and many neighbours speak of."""

    def rank(iri: str) -> tuple[float, str]:
        return (-math.sqrt(said[iri] + 1) * (len(set(nx.all_neighbors(graph, iri))) + 1), iri)

    return sorted(wanted, key=rank)[:LISTED]


def most_disputed(statements: list[Record]) -> list[int]:
    """Return the numbers of the disputed statements: figures before relations, those with most claims first."""
    disputed = [number for number, one in enumerate(statements) if one.get("disputed") and one.get("claims")]
    return sorted(disputed, key=lambda n: ("o" in statements[n], -len(statements[n].get("claims", ())), n))


def chains(statements: list[Record], properties: dict[str, Record], days: Days) -> list[list[int]]:
    """Return the longest chains of interpreted relations from earlier to later things, as numbers of statements.

    ``days`` gives the first and the last possible day of what is dated, as ISO dates; nothing else is in a chain, nor
    are two things of which neither is clearly the earlier. No two chains share a thing.
    """
    ahead: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for number, one in enumerate(statements):
        ends = {one["s"], one.get("o", "")}
        if one["layer"] == "fact" and properties.get(one["p"], {}).get("interpretive") and ends <= days.keys():
            first, last = (pick(ends, key=lambda name: (days[name], name)) for pick in (min, max))
            if first != last and days[first][1] <= days[last][1]:
                ahead[first].append((last, number))
    found: list[list[int]] = []
    spent: set[str] = set()
    while len(found) < _CHAINS:
        known: dict[str, list[int]] = {}
        ways = [_longest(name, ahead, spent, known) for name in sorted(ahead) if name not in spent]
        best = max(ways, key=len, default=[])
        if len(best) < _LEAST - 1:
            break
        found.append(best)
        spent.update(statements[number][end] for number in best for end in ("s", "o"))
    return found


def _longest(
    name: str, ahead: dict[str, list[tuple[str, int]]], spent: set[str], known: dict[str, list[int]]
) -> list[int]:
    """Return the longest way on from a thing; every step leads to a later one, so there is an end."""
    if name not in known:
        ways = [[number, *_longest(to, ahead, spent, known)] for to, number in ahead.get(name, ()) if to not in spent]
        known[name] = max(ways, key=len, default=[])
    return known[name]
