"""The names of what is no thing of the page - classes, properties, modes, units, rules - in the languages it speaks.

Each is told once and referred to by its key, so that a page in three languages is not three times as large. Where
nobody has given a name in a language, the page falls back on English.
"""

from __future__ import annotations

from typing import Any

from pyoxigraph import Literal

from kg.namespaces import CLAIM, ID, PLUA, RDFS, SKOS, SOURCE, shorten
from kg.network import LANGUAGES, Reading

Record = dict[str, Any]
_PREF_LABEL = SKOS + "prefLabel"


def key(iri: str) -> str:
    """Return the name the page knows an id, a property, a claim or a source by."""
    for base in (ID, PLUA, CLAIM, SOURCE):
        if iri.startswith(base):
            return iri[len(base) :]
    return shorten(iri)


def spare(**parts: Any) -> Record:  # noqa: ANN401 - whatever JSON can hold
    """Return the parts that say something: a page of thousands of records repeats no empty ones."""
    return {name: value for name, value in parts.items() if value not in ("", None, False, [], {})}


class Terms:
    """The names of the terms in use, in the order of their first use."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.used: dict[str, Record] = {}

    def use(self, iri: str) -> str:
        """Return the key of a term and remember its names; nothing for nothing."""
        if not iri:
            return ""
        name = key(iri)
        if name not in self.used:
            self.used[name] = self.names(iri)
        return name

    def names(self, iri: str) -> Record:
        """Return what a resource is called: English first, then the other languages where somebody named it."""
        return {"en": self.reading.label(iri)} | self.tagged(iri, _PREF_LABEL)

    def tagged(self, iri: str, predicate: str) -> Record:
        """Return the values of a property in the languages of the page other than English."""
        found = {
            term.language: term.value
            for _, _, term in sorted(self.reading.match(iri, predicate), key=str)
            if isinstance(term, Literal) and term.language
        }
        return {tag: found[tag] for tag in LANGUAGES if tag in found and tag != "en"}

    def text(self, iri: str, predicate: str) -> Record:
        """Return a text about a resource by language; nothing where there is none."""
        plain = [
            term.value
            for _, _, term in self.reading.match(iri, predicate)
            if isinstance(term, Literal) and term.language in (None, "en")
        ]
        return ({"en": min(plain)} if plain else {}) | self.tagged(iri, predicate)

    def inverse(self, iri: str) -> Record:
        """Return how a property reads from the other side."""
        plain = self.reading.value(iri, PLUA + "inverseLabel")
        return ({"en": plain} if plain else {}) | self.tagged(iri, PLUA + "inverseName")

    def definition(self, iri: str) -> Record:
        """Return what a term means."""
        return self.text(iri, SKOS + "definition")

    def called(self, iri: str) -> str:
        """Return the untagged label alone."""
        return self.reading.labels.get(iri) or self.reading.value(iri, RDFS + "label")
