"""SPARQL with no server: one HTML file with the whole graph, the engine and a good editor.

store ──▶ TriG, every statement in its named graph ┐
query library ──▶ lessons                           ├─▶ page.html.j2 + scripts made of kg/web/workbench ──▶ HTML
Oxigraph, compiled to WebAssembly                   ┘

An answer is cited in the page too, by the rules of :mod:`kg.cite`: a test holds that both say the same. The engine runs
in a thread of the page's own, so that a question that takes too long can be ended with it. Nothing is asked of any
network: the page's policy forbids every request, also to the engine.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pyoxigraph import Literal, NamedNode, Store

from kg import serialise
from kg.cite import release
from kg.namespaces import BASE, DATASET, PLUA, PREFIXES
from kg.packing import asset, inline, packed, packed_json, policy
from kg.queries import Query

__all__ = ["render"]

_STYLES = ("house.css", "workbench.css")
# A thread made of a script that the page itself unpacked has an address of the kind blob:, and no other is allowed.
_WORKER = "worker-src blob:"
_WASM = "'wasm-unsafe-eval'"


def render(store: Store, library: Mapping[str, Query], rules: Path, *, title: str, explorer: str = "") -> str:
    """Return a self-contained page that answers SPARQL over everything in the store.

    ``library`` becomes its lessons; ``rules`` is the directory of the rules' files, without which what they inferred
    cannot be cited. ``explorer`` is where the explorer's page lies, as the links to it should say, or
    nothing for no such links. The same store gives the same bytes.
    """
    graph = serialise.trig(store)
    # By this hash a build, a release and this page are known to hold the same graph.
    build = hashlib.sha256(serialise.nquads(store)).hexdigest()[:12]
    script = inline(asset("workbench.js").decode(), "</script")
    style = inline("\n".join(asset(name).decode() for name in _STYLES), "</style")
    content = {
        "title": title,
        "explorer": explorer,
        "base": BASE,
        "prefixes": PREFIXES,
        "queries": [_lesson(query) for query in library.values()],
        "outline": json.loads(asset("outline.json")),
        "date": _reference_date(store),
        "rules": {path.stem: path.read_text(encoding="utf-8") for path in sorted(rules.glob("*.rq"))},
        "release": asdict(replace(release(store, None), build=build)),
    }
    page = {
        "title": f"SPARQL · {title}",
        "heading": title,
        "policy": policy([_WASM, script], style, _WORKER),
        "style": style,
        "script": script,
        "content": packed_json(content),
        "graph": packed(graph),
        "engine": packed(asset("workbench-engine.js")),
        "wasm": packed(asset("oxigraph.wasm")),
        "licences": asset("workbench-licences.txt").decode(),
    }
    with as_file(files("kg").joinpath("assets")) as directory:
        environment = Environment(loader=FileSystemLoader(str(directory)), autoescape=True, undefined=StrictUndefined)
        return environment.get_template("workbench.html.j2").render(page=page) + "\n"


def _lesson(query: Query) -> dict[str, Any]:
    """Return what the page shows of one query; its head is taken off, because the page says what it says."""
    lines = query.text.splitlines(keepends=True)
    head = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return {
        "name": query.name,
        "title": query.title,
        "question": query.question,
        "tags": [*query.tags, *query.asks],
        "level": query.level,
        "teaches": query.teaches,
        "text": "".join(lines[head:]).strip(),
        "parameters": [
            {"name": each.name, "type": each.type, "cls": each.cls, "default": each.default, "about": each.about}
            for each in query.parameters
        ],
    }


def _reference_date(store: Store) -> str:
    """Return the day on which "is" and "was" are told apart; nothing where the data set names none."""
    quads = store.quads_for_pattern(NamedNode(DATASET), NamedNode(PLUA + "referenceDate"), None)
    return next((quad.object.value for quad in quads if isinstance(quad.object, Literal)), "")
