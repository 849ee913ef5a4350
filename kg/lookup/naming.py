"""Names: finding things by what they are called, and turning what a user types into the IRI that is meant.

Names are folded before they are compared: case, diacritics, apostrophes, quotes and hyphens do not matter. Nothing is
transliterated: a name is found in the alphabets it is labelled in, and the labels come in three languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches

from pyoxigraph import NamedNode, Store

from kg.errors import UnknownName, UsageError
from kg.lookup.reading import CLAIMS, LABEL, TYPE, Reading
from kg.namespaces import CLAIM, ID, PLUA, PREFIXES, SKOS, SOURCE, local, shorten
from kg.text import fold, visible

HOW = ("exact", "prefix", "word", "within", "near")
_NAMES = (LABEL, SKOS + "prefLabel", SKOS + "altLabel")
_READABLE = tuple(PLUA + name for name in ("Source", "Framing", "Remark", "Opinion", "Prediction"))
"""What of the claims' graph is found by name: a claim or a sentence is found through what it is about."""
_CLAIM_ID = re.compile(r"[0-9a-f]{16}")
_CLOSE = 0.75
_LETTERS_A_SLIP = 5
_SUGGESTED = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: its IRI and short name, its label, the name that matched, its class in words, and how it fits.

    ``how`` is one of ``exact``, ``prefix``, ``word``, ``within`` and, only if nothing else was found, ``near``.
    """

    iri: str
    name: str
    label: str
    matched: str
    kind: str
    how: str


def find(store: Store, text: str, limit: int | None = None) -> list[Hit]:
    """Find things by a label, another name or an id, the best first: things and sources, then terms of the ontology.

    Near misses are returned only where nothing fits. Raises UsageError for a text without letters or digits.
    """
    wanted = fold(text)
    if not wanted:
        raise UsageError("there is nothing to look for in an empty name", "give a name, or a part of one")
    reading = Reading(store)
    names = list(_names(reading))
    ranked = {(iri, name): rank for iri, name in names if (rank := _fit(wanted, fold(name))) is not None}
    if not ranked:
        near = HOW.index("near")
        ranked = {(iri, name): near + order for (iri, name), order in _near(wanted, names).items()}
    best: dict[str, tuple[int, int, str]] = {}
    for (iri, name), rank in ranked.items():
        # Of equal fits the label itself says more than an id or another language.
        preference = (rank, 0 if name == reading.label(iri) else 2 if name == local(iri) else 1, name)
        best[iri] = min(preference, best.get(iri, preference))

    def place(iri: str) -> tuple[bool, int, int, int, str, str]:
        # A name asked for in part comes before the longer ones that begin with it, such as what somebody once said.
        rank, label = best[iri][0], fold(reading.label(iri))
        part = HOW.index("prefix") if rank == HOW.index("word") else rank
        return _last(iri), part, _shelf(iri), len(label.split()), label, iri

    order = sorted(best, key=place)
    return [_hit(reading, iri, best[iri]) for iri in order[:limit]]


def _hit(reading: Reading, iri: str, found: tuple[int, int, str]) -> Hit:
    how = HOW[min(found[0], len(HOW) - 1)]
    return Hit(iri, shorten(iri), reading.label(iri), found[2], reading.kind(iri), how)


def _names(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yield every name of everything that can be looked up; its id is a name too."""
    seen: set[str] = set()
    for graph in reading.store.named_graphs():
        if isinstance(graph, NamedNode) and graph.value != CLAIMS:
            for prop in _NAMES:
                for triple in reading.match(predicate=prop, graph=graph.value):
                    seen.add(triple.subject)
                    yield triple.subject, triple.object.value
    for cls in _READABLE:
        for triple in reading.match(predicate=TYPE, obj=cls, graph=CLAIMS):
            seen.add(triple.subject)
            yield triple.subject, reading.label(triple.subject)
    for iri in seen:
        yield iri, local(iri)


def _last(iri: str) -> bool:
    return not iri.startswith((ID, SOURCE))


def _shelf(iri: str) -> int:
    """Put things before sources, and both before what hangs on them."""
    return 2 if "--" in iri else 1 if iri.startswith(SOURCE) else 0


def _fit(wanted: str, name: str) -> int | None:
    """Rank how a name fits; hyphens may be blanks or nothing at all on either side."""
    words, asked = name.split(), wanted.split()
    joined, whole = "".join(words), "".join(asked)
    if joined == whole:
        return 0
    if joined.startswith(whole):
        return 1
    if any("".join(words[start:]).startswith(whole) for start in range(1, len(words))):
        return 2
    if all(any(word.startswith(part) for word in words) for part in asked):
        return 2
    return 3 if wanted in name else None


def _near(wanted: str, names: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Return names in which every word asked for begins a word or is nearly one; the number orders them."""
    folded = {(iri, name): fold(name) for iri, name in names}
    vocabulary = {word for name in folded.values() for word in name.split()}
    close = [
        {word: 0 for word in vocabulary if word.startswith(part)}
        | {word: at for at, word in enumerate(get_close_matches(part, sorted(vocabulary), n=8, cutoff=_CLOSE))}
        for part in wanted.split()
    ]
    whole = get_close_matches(wanted, sorted(set(folded.values())), n=8, cutoff=_CLOSE)
    found = {}
    for key, name in folded.items():
        places = [min((near[word] for word in name.split() if word in near), default=None) for near in close]
        if name in whole:
            found[key] = whole.index(name)
        elif all(place is not None for place in places):
            # A name that is little more than what was asked for comes first.
            more = len(name.split()) - len(close)
            found[key] = 100 * sum(place for place in places if place is not None) + max(more, 0)
    return found


def resolve(store: Store, ident: str) -> str:
    """Return the IRI of a short name, an id, a claim's or a source's name, or a whole IRI.

    Raises UnknownName, with what may have been meant, where the graph says nothing of it.
    """
    reading = Reading(store)
    for iri in _candidates(ident.strip()):
        if reading.exists(iri):
            return iri
    raise UnknownName(f"nothing here has the id {visible(ident)}", _meant(store, ident))


def _candidates(text: str) -> Iterator[str]:
    bare = text[1:-1] if text.startswith("<") and text.endswith(">") else text
    prefix, colon, rest = bare.partition(":")
    forms = [bare] if "://" in bare else []
    if colon and prefix in PREFIXES:
        forms.append(PREFIXES[prefix] + rest)
    if _CLAIM_ID.fullmatch(bare):
        forms.append(CLAIM + bare)
    if not colon:
        forms.extend(base + bare for base in (ID, SOURCE, PLUA))
    for form in forms:
        # What cannot be written as an IRI names nothing.
        with suppress(ValueError):
            yield NamedNode(form).value


def _meant(store: Store, ident: str) -> str:
    name = re.split(r"[/#:]", ident.strip("<> "))[-1]
    if not fold(name):
        return "kg find looks for a name"
    near = [hit for hit in find(store, name) if hit.how in ("exact", "prefix", "word") or _alike(name, hit.matched)]
    listed = " or ".join(f"{hit.name} ({visible(hit.label)})" for hit in near[:_SUGGESTED])
    return f"did you mean {listed}?" if near else "kg find looks for a name"


def _alike(asked: str, name: str) -> bool:
    """Whether every word asked for is some word of a name but for a slip; whoever searches is content with less."""
    from rapidfuzz.distance import OSA  # only who mistypes pays for it

    parts, words = fold(asked).split(), fold(name).split()
    # A short word is one letter from so many that it needs the rest of the name to tell which was meant.
    least = 1 if len(parts) == len(words) else 0
    return all(
        any(OSA.distance(part, word) <= max(least, len(part) // _LETTERS_A_SLIP) for word in words) for part in parts
    )
