"""What a release says of itself in JSON: a record of its figures, codemeta, Zenodo's deposit, and RO-Crate.

A repository reads these instead of asking a person. The record is our own: by it ``kg release --check`` knows what a
folder ought to hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from kg.census import Census
from kg.namespaces import BASE, DATASET
from kg.release.about import About, name_of
from kg.release.canonical import ALGORITHM
from kg.release.folder import File

_CRATE = "https://w3id.org/ro/crate/1.1"


def counts(found: Census) -> dict[str, object]:
    """Return the figures by which a release is recognised, as JSON has them."""
    return {
        "statements": found.triples,
        "things with a label": found.entities,
        "graphs": found.graphs,
        "classes": found.classes,
        "links": {f"{name} into {space}": number for (name, space), number in found.links.items()},
    }


def record(about: About, found: Census, sha256: str, changes: Mapping[str, int] | None) -> bytes:
    """Write the release's figures as JSON: what ``kg release --check`` compares a folder with."""
    document = {
        "title": about.title,
        "version": about.version,
        "released": about.released,
        "referenceDate": about.reference_date,
        "license": about.license,
        "canonical": {"algorithm": ALGORITHM, "sha256": sha256},
        "counts": counts(found),
        "changes": changes,
    }
    return _json(document)


def _json(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


def _agents(about: About) -> list[Mapping[str, object]]:
    """Return the authors as schema.org has them, each with an id; a body without a site of its own has the graph's."""
    agents: list[Mapping[str, object]] = []
    for number, author in enumerate(about.authors, 1):
        agent: dict[str, object] = {"@id": author.get("orcid") or f"#author-{number}", "@type": "Organization"}
        agent["name"] = name_of(author)
        if "family-names" in author:
            agent["@type"] = "Person"
            schema = {"given-names": "givenName", "family-names": "familyName"}
            agent |= {name: author[key] for key, name in schema.items() if key in author}
            if "affiliation" in author:
                body = {"@id": f"#affiliation-{number}", "@type": "Organization", "name": author["affiliation"]}
                agent["affiliation"] = body
        else:
            agent["url"] = author.get("website", BASE)
        agents.append(agent)
    return agents


def codemeta(about: About, software: str) -> bytes:
    """Write codemeta.json for the code that made the release; ``software`` is its version."""
    return _json(
        {
            "@context": "https://w3id.org/codemeta/3.0",
            "@type": "SoftwareSourceCode",
            "name": str(about.citation["title"]),
            "description": about.description,
            "version": software,
            "license": [f"https://spdx.org/licenses/{licence}" for licence in about.code_licences],
            "author": _agents(about),
            "dateModified": about.released,
            "keywords": list(about.keywords),
            "programmingLanguage": "Python",
            "runtimePlatform": "Python 3.11 or newer",
        }
    )


def zenodo(about: About, sha256: str) -> bytes:
    """Write .zenodo.json: what a deposit at Zenodo asks for, in its own words."""
    creators = [
        {
            "name": f"{author['family-names']}, {author.get('given-names', '')}".strip(", ")
            if "family-names" in author
            else name_of(author),
            **{key: author[key] for key in ("affiliation",) if key in author},
            **({"orcid": author["orcid"].rpartition("/")[2]} if "orcid" in author else {}),
        }
        for author in about.authors
    ]
    return _json(
        {
            "upload_type": "dataset",
            "title": about.title,
            "publication_date": about.released,
            "version": about.version,
            "creators": creators,
            "description": f"<p>{escape(about.description)}</p>",
            "access_right": "open",
            "license": about.spdx.lower(),
            "keywords": list(about.keywords),
            "language": "eng",
            "notes": f"SHA-256 of the canonical N-Quads (RDFC-1.0): {sha256}",
        }
    )


def crate(about: About, files: Iterable[File], folders: Mapping[str, str]) -> bytes:
    """Write ro-crate-metadata.json (RO-Crate 1.1); ``folders`` are described as a whole, by path."""
    single = [file for file in files if not any(file.path.startswith(folder) for folder in folders)]
    agents = list(_flat(_agents(about)))
    authors = [{"@id": agent["@id"]} for agent in _agents(about)]
    licence = {"@id": about.license}
    root: Mapping[str, object] = {
        "@id": "./",
        "@type": "Dataset",
        "name": about.title,
        "description": about.description,
        "version": about.version,
        "datePublished": about.released,
        "license": licence,
        "author": authors[0] if len(authors) == 1 else authors,
        "publisher": {"@id": "#publisher"},
        "keywords": list(about.keywords),
        "identifier": DATASET,
        "hasPart": [{"@id": path} for path in [*(file.path for file in single), *folders]],
    }
    graph: list[Mapping[str, object]] = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": {"@id": _CRATE},
            "about": {"@id": "./"},
        },
        root,
        *(
            {
                "@id": file.path,
                "@type": "File",
                "name": file.title,
                "encodingFormat": file.media_type,
                "contentSize": str(file.size),
                "sha256": file.sha256,
            }
            for file in single
        ),
        *({"@id": path, "@type": "Dataset", "name": title} for path, title in folders.items()),
        *agents,
        {"@id": "#publisher", "@type": "Organization", "name": about.publisher, "url": BASE},
        {"@id": about.license, "@type": "CreativeWork", "name": about.spdx},
    ]
    # RO-Crate 1.1 froze schema.org before it had a word for this one.
    context = [f"{_CRATE}/context", {"sha256": "https://schema.org/sha256"}]
    return _json({"@context": context, "@graph": graph})


def _flat(agents: Iterable[Mapping[str, object]]) -> Iterator[Mapping[str, object]]:
    """Yield agents and what they belong to side by side, as a crate has its entities."""
    for agent in agents:
        body = agent.get("affiliation")
        if isinstance(body, dict):
            yield {**agent, "affiliation": {"@id": body["@id"]}}
            yield body
        else:
            yield agent
