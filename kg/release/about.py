"""Who made a release, when and under which version: read from CITATION.cff and from the graph, said nowhere else.

``CITATION.cff`` in the project's root is what people cite by, so its version, its date, its authors and its keywords
are the release's; what the data is about, ``data/dataset.yaml`` says, by way of the graph. Nothing is taken from the
clock: the same files give the same release.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode, Store

from kg.errors import DataError, Finding
from kg.namespaces import DATASET, PLUA, PREFIXES, RDFS
from kg.project import Project
from kg.yamlfile import Mapping, Node, Scalar, Sequence, finding, read

CITATION = "CITATION.cff"
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
"""YAML as Python's own values; every scalar is the text that was written."""

SPDX = {
    "https://creativecommons.org/licenses/by/4.0/": "CC-BY-4.0",
    "https://creativecommons.org/licenses/by-sa/4.0/": "CC-BY-SA-4.0",
    "https://creativecommons.org/publicdomain/zero/1.0/": "CC0-1.0",
}
"""How SPDX calls the licences that open data is under."""
_NEEDED = ("title", "authors", "version", "date-released", "license", "keywords")


@dataclass(frozen=True, slots=True)
class About:
    """What a release says of itself."""

    title: str
    description: str
    publisher: str
    license: str
    """The IRI of the data's licence."""
    reference_date: str
    version: str
    released: str
    """The day, as ISO 8601 has it."""
    authors: tuple[dict[str, str], ...]
    """As CITATION.cff has them: ``name``, or ``given-names`` and ``family-names``, perhaps ``orcid`` and more."""
    keywords: tuple[str, ...]
    spdx: str
    """How SPDX calls the data's licence."""
    code_licences: tuple[str, ...]
    """How SPDX calls the other licences that CITATION.cff names."""
    citation: dict[str, Plain]
    """The whole of CITATION.cff."""


def name_of(author: dict[str, str]) -> str:
    """Return an author's name as it is said.

    >>> name_of({"family-names": "Lind", "given-names": "Mara"})
    'Mara Lind'
    """
    return author.get("name") or " ".join(author[key] for key in ("given-names", "family-names") if key in author)


def read_about(project: Project, store: Store) -> About:
    """Read what there is to say. Raises DataError where CITATION.cff is missing, unreadable or says too little."""
    path = project.root / CITATION
    if not path.is_file():
        raise DataError(
            [Finding(CITATION, 0, 0, "is missing", "a release is cited; see citation-file-format.github.io")]
        )
    root, findings = read(path, CITATION)
    if root is None or findings:
        raise DataError(findings)
    if wrong := list(_faults(root)):
        raise DataError(wrong)
    citation = _plain(root)
    assert isinstance(citation, dict)  # noqa: S101 - the faults said so
    authors, keywords = citation["authors"], citation["keywords"]
    licence = _said(store, PREFIXES["dcterms"] + "license")
    spdx = SPDX.get(licence, "")
    named = citation["license"] if isinstance(citation["license"], list) else [citation["license"]]
    if spdx not in named:
        known = ", ".join(f"{name} is {iri}" for iri, name in SPDX.items())
        raise DataError([finding(root.mark, f"the licence of the data, {licence}, is not among its licences", known)])
    return About(
        title=_said(store, RDFS + "label"),
        description=_said(store, PREFIXES["dcterms"] + "description"),
        publisher=_said(store, PREFIXES["dcterms"] + "publisher"),
        license=licence,
        spdx=spdx,
        code_licences=tuple(str(name) for name in named if name != spdx),
        reference_date=_said(store, PLUA + "referenceDate"),
        version=str(citation["version"]),
        released=str(citation["date-released"]),
        authors=tuple({key: str(value) for key, value in each.items()} for each in authors if isinstance(each, dict)),
        keywords=tuple(map(str, keywords)),
        citation=citation,
    )


def _faults(root: Node) -> Iterator[Finding]:
    """Yield what a release cannot do without; that the file is good CFF is for a validator of CFF to say."""
    if not isinstance(root, Mapping):
        yield finding(root.mark, "is no mapping")
        return
    for key in _NEEDED:
        if root.get(key) is None:
            yield finding(root.mark, f"does not say {key}", "a release needs it")
    day, authors, keywords = root.get("date-released"), root.get("authors"), root.get("keywords")
    if isinstance(day, Scalar) and not _is_day(day.value):
        yield finding(day.mark, f"{day.value!r} is no day", "as 2026-11-22")
    if authors is not None and not (
        isinstance(authors, Sequence) and all(isinstance(a, Mapping) for a in authors.items)
    ):
        yield finding(authors.mark, "authors is a list of names", "- name: …, or given-names and family-names")
    if keywords is not None and not isinstance(keywords, Sequence):
        yield finding(keywords.mark, "keywords is a list")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _plain(node: Node) -> Plain:
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Mapping):
        return {key.value: _plain(value) for key, value in node.items}
    return [_plain(item) for item in node.items]


def _said(store: Store, name: str) -> str:
    """Return the one thing that the graph says of itself by a property."""
    for quad in store.quads_for_pattern(NamedNode(DATASET), NamedNode(name), None):
        if isinstance(quad.object, NamedNode | Literal):
            return quad.object.value
    raise DataError([Finding("data/dataset.yaml", 0, 0, f"the graph says no {name} of itself")])


def cff(about: About, sha256: str) -> bytes:
    """Write CITATION.cff with what only the release knows: its abstract and the hash it can be recognised by."""
    known: Plain = about.citation.get("identifiers", [])
    assert isinstance(known, list)  # noqa: S101 - a validator of CFF has seen it
    own: Plain = {
        "type": "other",
        "value": f"sha256:{sha256}",
        "description": "SHA-256 of the canonical N-Quads (RDFC-1.0) of the graph",
    }
    said = {"abstract": about.description, **about.citation, "identifiers": [*known, own]}
    first = ("cff-version", "title", "message", "type", "authors", "version", "date-released")
    order = [key for key in first if key in said] + sorted(said.keys() - set(first))
    return "\n".join([*_yaml({key: said[key] for key in order}), ""]).encode()


def _yaml(value: Plain, indent: str = "") -> Iterator[str]:
    """Write block YAML; every scalar is quoted as JSON quotes it, which YAML reads alike."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str):
                yield f"{indent}{key}: {json.dumps(inner, ensure_ascii=False)}"
            else:
                yield f"{indent}{key}:"
                yield from _yaml(inner, indent + "  ")
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, str):
                yield f"{indent}- {json.dumps(inner, ensure_ascii=False)}"
            else:
                lines = list(_yaml(inner, indent + "  "))
                yield f"{indent}- {lines[0].lstrip()}"
                yield from lines[1:]
