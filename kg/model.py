"""What curated data becomes: records and claims, as frozen values.

A claim is the atom of the graph: somebody's word, in one source, that one subject has one value for one property.
Its id is a hash of what makes it that word, so a rebuild, another file order or a corrected rank leaves it where it
was. Names inside the model are whole IRIs; terms are pyoxigraph's, which are immutable and hashable.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode

from kg.namespaces import CLAIM, RDF, RDFS

Term: TypeAlias = NamedNode | Literal
Pair: TypeAlias = tuple[str, Term]

TYPE = RDF + "type"
LABEL = RDFS + "label"


@cache
def node(iri: str) -> NamedNode:
    """Return the term for an IRI; one object per IRI, because a build names each many times."""
    return NamedNode(iri)


def content_hash(parts: Iterable[str]) -> str:
    """Return the first 64 bits, in hexadecimal, of the SHA-256 of what something says; no part may hold a line break.

    >>> content_hash(["a", "b"])
    '7e18f737311b2dc3'
    """
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Record:
    """An entity, a source, a sentence, a framing, an opinion or a gap: an IRI and what is said of it directly."""

    iri: str
    pairs: tuple[Pair, ...]

    def values(self, prop: str) -> list[Term]:
        """Return every value of a property."""
        return [term for name, term in self.pairs if name == prop]

    @property
    def label(self) -> str:
        """The one untagged label."""
        return self.values(LABEL)[0].value

    @property
    def type(self) -> str:
        """The class IRI."""
        return self.values(TYPE)[0].value


@dataclass(frozen=True, slots=True)
class Claim:
    """One (subject, predicate, value, source) and its attributes, sorted pairs of property IRI and term.

    ``volatile`` names the attributes that are no part of what was said, so not of the id.
    """

    subject: str
    predicate: str
    value: Term
    source: str
    attributes: tuple[Pair, ...]
    volatile: frozenset[str] = frozenset()

    def get(self, prop: str) -> Term | None:
        """Return the first value of an attribute, or None."""
        return next((term for name, term in self.attributes if name == prop), None)

    def all(self, prop: str) -> list[Term]:
        """Return every value of an attribute."""
        return [term for name, term in self.attributes if name == prop]

    @property
    def iri(self) -> str:
        """Named by a hash of what was said. Worked out anew each time: ask once."""
        lasting = [f"{name} {term}" for name, term in self.attributes if name not in self.volatile]
        return CLAIM + content_hash([self.subject, self.predicate, str(self.value), self.source, *lasting])


def evidence_iri(source: str, sha256: str) -> str:
    """Name a sentence after its source's IRI and the beginning of its hash: labels in data files mean nothing."""
    return f"{source}--{sha256[:12]}"


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that the data files say, ready to be turned into a graph. Order carries no meaning."""

    entities: tuple[Record, ...]
    sources: tuple[Record, ...]
    sentences: tuple[Record, ...]
    claims: tuple[Claim, ...]
    asides: tuple[Record, ...]
    """Framings and opinions: quoted or told, never facts."""
    gaps: tuple[Record, ...]
    dataset: Record
    keys: tuple[tuple[str, str, str], ...]
    """Subject, property and object IRIs of what nodes are named after."""
    reference_date: date
    apart: tuple[tuple[str, str], ...] = ()
    """Pairs of IRIs that were looked at because their names are alike, and are two things."""
