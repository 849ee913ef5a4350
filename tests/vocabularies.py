"""Which terms the vocabularies of others have, as ontology/vocabularies.yaml says; what none has is invented."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import rdflib.namespace
import yaml
from pyoxigraph import Literal, NamedNode, Triple

DIRECTORY = Path(__file__).resolve().parents[1] / "ontology"
VOCABULARIES: list[dict[str, Any]] = yaml.safe_load((DIRECTORY / "vocabularies.yaml").read_text(encoding="utf-8"))
PLOVER = next(set(entry["terms"]) for entry in VOCABULARIES if entry["prefix"] == "plover")
# What is a name in the ontology but no term of a vocabulary.
NAMES = ("https://w3id.org/plua/", "https://creativecommons.org/licenses/")


def terms(triples: Iterable[Triple]) -> set[str]:
    """Return every name in some triples, datatypes of literals too."""
    found = set()
    for triple in triples:
        for term in (triple.subject, triple.predicate, triple.object):
            if isinstance(term, NamedNode):
                found.add(term.value)
            elif isinstance(term, Literal):
                found.add(term.datatype.value)
    return found


def unknown(names: set[str]) -> list[str]:
    """Return the names that no vocabulary in the list has."""
    return sorted(name for name in names if not name.startswith(NAMES) and not _is_known(name))


def _is_known(name: str) -> bool:
    for entry in VOCABULARIES:
        if name.startswith(entry["namespace"]):
            rest = name.removeprefix(entry["namespace"])
            if "rdflib" in entry:
                return rdflib.URIRef(name) in getattr(rdflib.namespace, entry["rdflib"])
            return rest in entry["terms"]
    return False
