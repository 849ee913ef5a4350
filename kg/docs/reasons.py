"""The rules that infer and the checks that every build passes, each with its reason, from the files themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.docs.code import coloured
from kg.errors import OntologyError
from kg.namespaces import local
from kg.rulefile import RuleFile, read_rule_files

_SH = "http://www.w3.org/ns/shacl#"


@dataclass(frozen=True, slots=True)
class Written:
    """A rule or a check: its name, what its head says, its query."""

    name: str
    head: Mapping[str, str]
    code: Markup
    made: int = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """What every resource of a class must look like, in the words of its message."""

    cls: str
    path: str
    message: str


def rules(root: Path, pages: Mapping[str, str], made: Mapping[str, int]) -> list[Written]:
    """Return the rules; ``made`` says how many triples each graph of inferred triples holds."""
    found = read_rule_files(root / "ontology" / "rules", ("title", "why"))
    return [_written(one, pages, made.get(one.name, 0)) for one in found]


def checks(root: Path, pages: Mapping[str, str]) -> list[Written]:
    """Return the checks."""
    return [_written(one, pages) for one in read_rule_files(root / "ontology" / "checks", ("title",))]


def _written(one: RuleFile, pages: Mapping[str, str], made: int = 0) -> Written:
    body = re.sub(r"\A(?:#.*\n)+", "", one.text).strip()
    return Written(one.name, one.header, coloured(body, "sparql", pages), made)


def shapes(root: Path) -> list[Shape]:
    """Return the shapes by class and path. OntologyError names a file that does not parse."""
    by_node: dict[str, dict[str, list[str]]] = {}
    for path in sorted((root / "ontology" / "shapes").glob("*.ttl")):
        try:
            for quad in parse(path=str(path), format=RdfFormat.TURTLE):
                if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                    parts = by_node.setdefault(quad.subject.value, {})
                    parts.setdefault(quad.predicate.value, []).append(quad.object.value)
        except (SyntaxError, OSError) as error:
            raise OntologyError(f"{path}: {error}") from error
    found = {
        Shape(cls, one, message)
        for parts in by_node.values()
        for message in parts.get(_SH + "message", ())
        for one in parts.get(_SH + "path", [""])
        for cls in (
            *parts.get(_SH + "targetClass", ()),
            *parts.get(_SH + "targetSubjectsOf", ()),
            *parts.get(_SH + "targetObjectsOf", ()),
        )
    }
    return sorted(found, key=lambda shape: (local(shape.cls).casefold(), local(shape.path).casefold(), shape.message))
