"""Statements as JSON that reads like JSON: short keys, plain values, and a context that makes it RDF again.

Written by hand because nothing needs framing (there are no blank nodes) and because libraries order keys differently
from run to run. Ids are relative to the base (``id/denys-shmyhal``), not prefixed as elsewhere: JSON-LD has one space
of names for prefixes and keys, and ``source`` is worth more as the key of a claim than as a prefix.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, TypeAlias

from pyoxigraph import Literal, NamedNode, Triple

from kg.model import TYPE
from kg.namespaces import BASE, PLUA, PREFIXES, RDF, XSD, local

Json: TypeAlias = Any
Term: TypeAlias = Any
"""A pyoxigraph term; JSON-LD is never asked to write a triple term."""

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_PATH = re.compile(r"[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*")
_LOCAL = re.compile(r"[A-Za-z0-9_-]+")
# JSON's own numbers, where the digits come back as they were: canonical, and exact in every reader.
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")
_STRING, _BOOLEAN, _WHOLE = XSD + "string", XSD + "boolean", XSD + "integer"


def render(statements: Sequence[Triple]) -> bytes:
    """Write triples, sorted by subject, as one JSON-LD document; a node's keys keep the order of the triples."""
    words = _Words(statements)
    nodes = [words.node(list(group)) for _, group in groupby(statements, key=lambda triple: triple.subject)]
    document = {"@context": words.context(), "@graph": nodes}
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


class _Words:
    """The names a document uses: what its keys are called and what their values are read as."""

    def __init__(self, statements: Sequence[Triple]) -> None:
        objects: dict[str, set[Term]] = defaultdict(set)
        for triple in statements:
            objects[triple.predicate.value].add(triple.object)
        # An IRI such as <geo:1,2> would be taken for a short name, so its scheme is no prefix here.
        schemes = {iri.partition(":")[0] for iri in _iris(statements)}
        self._prefixes = {
            prefix: base
            for prefix, base in PREFIXES.items()
            if (base == PLUA or not base.startswith(BASE)) and prefix not in schemes
        }
        self._taken = schemes | self._prefixes.keys()
        self._used = {"plua"} & self._prefixes.keys()
        self._keys = self._name(objects)
        # A whole IRI as key stays out of the context, where it could be taken for what a prefix stands for.
        self._readings = {iri: _reading(terms) if self._keys[iri] != iri else {} for iri, terms in objects.items()}

    def _name(self, predicates: Iterable[str]) -> dict[str, str]:
        """Give each predicate its last word; where two have the same, the first vocabulary in our list keeps it."""
        order = list(PREFIXES.values())
        keys: dict[str, str] = {}
        for iri in sorted(predicates, key=lambda iri: (_rank(iri, order), iri)):
            key = local(iri)
            free = iri != TYPE and _rank(iri, order) < len(order) and _KEY.fullmatch(key)
            keys[iri] = key if free and key not in self._taken and key not in keys.values() else self._short(iri)
        return keys

    def _short(self, iri: str) -> str:
        """Return a name that means the same everywhere in the document."""
        for prefix, base in self._prefixes.items():
            if iri.startswith(base) and _LOCAL.fullmatch(iri[len(base) :]):
                self._used.add(prefix)
                return f"{prefix}:{iri[len(base) :]}"
        return iri

    def _id(self, term: Term) -> str:
        iri = str(term.value) if isinstance(term, NamedNode) else str(term)
        path = iri.removeprefix(BASE)
        return path if path != iri and _PATH.fullmatch(path) else self._short(iri)

    def _class(self, iri: str) -> str:
        """Return the name of a class, which is read as a key is."""
        name = iri.removeprefix(PLUA)
        bare = name != iri and _KEY.fullmatch(name) and name not in self._taken and name not in self._keys.values()
        return name if bare else self._short(iri)

    def node(self, statements: Sequence[Triple]) -> dict[str, Json]:
        """Return what is said of one subject."""
        found: dict[str, Json] = {"@id": self._id(statements[0].subject)}
        for iri, group in groupby(statements, key=lambda triple: triple.predicate.value):
            terms: list[Term] = [triple.object for triple in group]
            if iri == TYPE and all(isinstance(term, NamedNode) for term in terms):
                found["@type"] = _one_or_all([self._class(term.value) for term in terms])
            elif self._readings[iri].get("@container"):
                found[self._keys[iri]] = _by_language(terms)
            else:
                as_text = "@type" in self._readings[iri]
                found[self._keys[iri]] = _one_or_all([self._value(term, as_text=as_text) for term in terms])
        return found

    def _value(self, term: Term, *, as_text: bool) -> Json:
        if not isinstance(term, Literal):
            return self._id(term) if as_text else {"@id": self._id(term)}
        kind = term.datatype.value
        if as_text or kind == _STRING:
            return term.value
        if kind == _WHOLE and _INTEGER.fullmatch(term.value):
            return int(term.value)
        if kind == _BOOLEAN and term.value in ("true", "false"):
            return term.value == "true"
        if term.language:
            return {"@value": term.value, "@language": term.language}
        return {"@value": term.value, "@type": self._short(kind)}

    def context(self) -> dict[str, Json]:
        """Return what makes the rest RDF: base and vocabulary, the prefixes in use, each key and its reading."""
        keys: dict[str, Json] = {}
        for iri, key in sorted(self._keys.items(), key=lambda pair: pair[1]):
            if iri == TYPE and self._readings[iri] == {"@type": "@id"}:
                continue  # "@type" has said it
            reading = {name: self._reading(value) for name, value in self._readings[iri].items()}
            # A key with a colon is an IRI already: it needs an entry only for its reading.
            if reading or ":" not in key:
                meaning = iri if ":" in key else self._short(iri)
                keys[key] = {"@id": meaning, **reading} if reading else meaning
        prefixes = {prefix: base for prefix, base in self._prefixes.items() if prefix in self._used}
        return {"@base": BASE, "@vocab": PLUA, **prefixes, **keys}

    def _reading(self, value: str) -> str:
        return value if value.startswith("@") else self._short(value)


def _reading(terms: set[Term]) -> dict[str, str]:
    """Return how the context can read all values of a property, so that they can stand as plain text."""
    if not all(isinstance(term, Literal) for term in terms):
        return {} if any(isinstance(term, Literal) for term in terms) else {"@type": "@id"}
    if all(term.language for term in terms):
        return {"@container": "@language"}
    kinds = {term.datatype.value for term in terms}
    plain = {_STRING, _BOOLEAN, _WHOLE, RDF + "langString"}
    return {"@type": kinds.pop()} if len(kinds) == 1 and not kinds & plain else {}


def _iris(statements: Iterable[Triple]) -> set[str]:
    found = set()
    for triple in statements:
        found.add(triple.predicate.value)
        for term in (triple.subject, triple.object):
            if isinstance(term, NamedNode):
                found.add(term.value)
            elif isinstance(term, Literal):
                found.add(term.datatype.value)
    return found


def _rank(iri: str, bases: Sequence[str]) -> int:
    """Return the place of an IRI's vocabulary in our list, behind all of them where it has none."""
    return next((place for place, base in enumerate(bases) if iri.startswith(base)), len(bases))


def _by_language(terms: Iterable[Literal]) -> dict[str, Json]:
    found: dict[str, list[Json]] = defaultdict(list)
    for term in sorted(terms, key=lambda term: (term.language or "", term.value)):
        found[term.language or ""].append(term.value)
    return {language: _one_or_all(values) for language, values in found.items()}


def _one_or_all(values: list[Json]) -> Json:
    return values[0] if len(values) == 1 else values
