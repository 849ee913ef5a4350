"""Suspects: ids whose names are so alike that they may be two for one thing, or one mistaken for another.

A curator looks at each pair once. One thing gets one id; for two things the verdict is kept in ``data/identity.yaml``,
becomes ``owl:differentFrom``, and the pair is never shown again.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

from pyoxigraph import Literal, NamedNode, Store
from rapidfuzz import fuzz

from kg.errors import Finding
from kg.model import LABEL, TYPE
from kg.namespaces import GRAPH, OWL, SKOS, shorten
from kg.text import fold

ALIKE = 93
"""From which share of agreeing characters, in percent, two names of one class are suspects."""
EQUAL = 100
"""The same for names of different classes: a company and its plant bear like names by right."""
_REGISTRY = NamedNode(GRAPH + "registry")
_NAMES = (LABEL, SKOS + "prefLabel", SKOS + "altLabel")
_LEAST_WORD = 4
_RAREST = 2


def suspects(store: Store) -> list[Finding]:
    """Return a finding for every pair of ids that bear names alike, and on which no verdict is kept."""
    names: dict[str, set[str]] = defaultdict(set)
    for prop in _NAMES:
        for quad in store.quads_for_pattern(None, NamedNode(prop), None, _REGISTRY):
            hangs = "--" in str(quad.subject)  # such a node bears its parent's name
            if not hangs and isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
                names[quad.subject.value].add(fold(quad.object.value))
    classes = {quad.subject: quad.object for quad in store.quads_for_pattern(None, NamedNode(TYPE), None, _REGISTRY)}
    apart = {
        frozenset((str(quad.subject), str(quad.object)))
        for quad in store.quads_for_pattern(None, NamedNode(OWL + "differentFrom"), None, _REGISTRY)
    }
    findings = []
    for one, other in sorted(_pairs(names)):
        first, second = NamedNode(one), NamedNode(other)
        if frozenset((str(first), str(second))) in apart:
            continue
        least = ALIKE if classes.get(first) == classes.get(second) else EQUAL
        if alike := _alike(names[one], names[other], least):
            message = f"{shorten(one)} and {shorten(other)} bear names alike: {alike[0]} and {alike[1]} [identity]"
            findings.append(
                Finding(shorten(one), 0, 0, message, "merge them, or keep the verdict in data/identity.yaml")
            )
    return findings


def _pairs(names: dict[str, set[str]]) -> set[tuple[str, str]]:
    """Return the pairs worth comparing: two names of theirs share a word that is among the rarest of either.

    Comparing all with all would take minutes, and so would all that share a word such as that of a country.
    """
    common = Counter(word for texts in names.values() for word in {word for text in texts for word in text.split()})
    sharing: dict[str, set[str]] = defaultdict(set)
    for iri, texts in names.items():
        for text in texts:
            words = sorted(
                {word for word in text.split() if len(word) >= _LEAST_WORD}, key=lambda word: (common[word], word)
            )
            for word in words[:_RAREST]:
                sharing[word].add(iri)
    return {pair for iris in sharing.values() for pair in combinations(sorted(iris), 2)}


def _alike(ours: set[str], theirs: set[str], least: int) -> tuple[str, str] | None:
    """Return the first two names that agree in nearly every letter and in every number."""
    return next(
        (
            (one, other)
            for one, other in _products(ours, theirs)
            if re.findall(r"\d+", one) == re.findall(r"\d+", other) and fuzz.token_sort_ratio(one, other) >= least
        ),
        None,
    )


def _products(ours: set[str], theirs: set[str]) -> Iterator[tuple[str, str]]:
    return ((one, other) for one in sorted(ours) for other in sorted(theirs))
