"""What the page says about claims, the sources they stand in, and what is kept apart from facts."""

from __future__ import annotations

from typing import Any

import networkx as nx
from pyoxigraph import Literal, NamedNode

from kg.explorer.terms import Terms, key, spare
from kg.explorer.values import Values
from kg.namespaces import PLUA, RDF, SOURCE
from kg.network import Reading, Term

Record = dict[str, Any]


class Said:
    """The claims of one store as records, numbered in their order."""

    def __init__(self, reading: Reading, graph: nx.MultiDiGraph[str], terms: Terms, values: Values) -> None:
        self.reading = reading
        self.graph = graph
        self.terms = terms
        self.values = values
        self.number = {iri: number for number, iri in enumerate(reading.claims)}
        self.sentence_number: dict[str, int] = {}

    def claims(self) -> list[Record]:
        """Return every claim."""
        return [self.claim(iri) for iri in self.reading.claims]

    def object(self, claim: str) -> Term:
        """Return what a claim gives as the value."""
        return self.reading.claims[claim].get(RDF + "object", [Literal("")])[0]

    def claim(self, iri: str) -> Record:
        """Return somebody's word: who, in what capacity, how, when, where it stands."""
        part = self.reading.part
        parts = self.reading.claims[iri]
        mode, rank = part(iri, "mode"), part(iri, "rank")
        said = self.object(iri)
        thing = isinstance(said, NamedNode) and said.value in self.graph
        return spare(
            id=key(iri),
            who=self.name(part(iri, "saidBy")),
            capacity=self.name(part(iri, "inCapacity")),
            to=self.name(part(iri, "toldTo")),
            anonymity=self.terms.use(part(iri, "anonymity")),
            mode=self.terms.use(mode) if mode != PLUA + "Stated" else "",
            **self.standing(iri),
            revised=[self.number[term.value] for term in parts.get(PLUA + "revisedBy", [])],
            rank="" if not rank or rank == PLUA + "Normal" else self.terms.use(rank),
            why=part(iri, "rankReason"),
            on=part(iri, "asOf"),
            o=key(said.value) if thing else "",
            value="" if thing else self.values.claimed(iri, said),
            wording=part(iri, "asStated"),
            occasion=self.name(part(iri, "saidIn")),
            basis=self.terms.use(part(iri, "dateBasis")),
            source=key(part(iri, "source")),
            repeats=[key(term.value) for term in parts.get(PLUA + "relays", [])],
            sentences=self.sentences(parts),
        )

    def standing(self, iri: str) -> Record:
        """Say what a claim does to the facts; in a graph without standings, what its mode and rank say."""
        standing = self.reading.part(iri, "standing")
        if standing:
            makes = standing == PLUA + "MakesFact"
            told = "" if makes else self.terms.use(standing)
            return spare(standing=told, silent=not makes, denies=standing == PLUA + "Denies")
        mode = self.reading.part(iri, "mode")
        flags = bool(mode) and self.reading.is_true(mode, PLUA + "flags")
        return spare(silent=not self.reading.asserts(iri), denies=flags)

    def name(self, iri: str) -> str:
        """Return the id of a thing on the page, or a term's key behind a colon: ``:plua-key``."""
        if not iri:
            return ""
        return key(iri) if iri in self.graph else f":{self.terms.use(iri)}"

    def sentences(self, parts: dict[str, list[Term]]) -> list[int]:
        """Return the numbers of the sentences that carry a claim or a remark, in the page's list of them."""
        evidence = [term.value for term in parts.get(PLUA + "evidence", [])]
        return [self.sentence_number.setdefault(iri, len(self.sentence_number)) for iri in evidence]

    def known_sentences(self) -> list[list[str]]:
        """Return the sentences numbered so far: their number of tokens and their hash."""
        return [
            [self.reading.value(iri, PLUA + name) for name in ("tokenCount", "sha256")] for iri in self.sentence_number
        ]

    def sources(self) -> list[Record]:
        """Return the bibliographic heads of all sources."""
        return [self.source(iri, parts) for iri, parts in self.reading.all_of("Source").items()]

    def source(self, iri: str, parts: dict[str, list[Term]]) -> Record:
        """Return the bibliographic head of a source."""
        value = self.reading.value
        return spare(
            id=key(iri),
            title=self.reading.label(iri),
            publisher=value(iri, PLUA + "publisher"),
            kind=self.terms.use(value(iri, PLUA + "sourceKind")),
            language=value(iri, "http://purl.org/dc/terms/language"),
            published=value(iri, PLUA + "published"),
            url=value(iri, PLUA + "url"),
            repeats=[key(term.value) for term in parts.get(PLUA + "relays", [])],
        )

    def remarks(self) -> list[Record]:
        """Return framings, remarks, opinions and predictions, each with its owner."""
        found = {}
        for kind in ("Framing", "Remark", "Opinion", "Prediction"):
            for iri, parts in self.reading.all_of(kind).items():
                found[iri] = (kind, parts)
        return [self.remark(kind, parts) for _, (kind, parts) in sorted(found.items())]

    def remark(self, kind: str, parts: dict[str, list[Term]]) -> Record:
        """Return one of them."""
        first = {
            name: parts[PLUA + name][0].value for name in ("phrase", "gist", "by", "source") if PLUA + name in parts
        }
        owner = first.get("by", "")
        return spare(
            kind=self.terms.use(PLUA + kind),
            phrase=first.get("phrase", ""),
            gist=first.get("gist", ""),
            who="" if owner.startswith(SOURCE) else self.name(owner),
            about=[key(term.value) for term in parts.get(PLUA + "about", [])],
            source=key(first.get("source", "")),
            sentences=self.sentences(parts),
        )

    def gaps(self) -> list[Record]:
        """Return what no source says, as questions."""
        return [
            spare(
                id=key(iri),
                label=self.reading.label(iri),
                question=self.terms.text(iri, PLUA + "question"),
                about=[key(term.value) for term in parts.get(PLUA + "about", [])],
            )
            for iri, parts in self.reading.all_of("Gap").items()
        ]
