"""Packs the drawing and its words into one HTML file through pyvis and our own template.

pyvis carries nodes, edges and options into the page and brings vis-network, the library that draws them: read from the
installed wheel, so that neither repository nor page fetches it. Its stock template is never used: it loads four files
from the network, runs markup out of titles, headings and ids, and settles for seconds.

Nothing from outside can run in the page: its policy allows exactly the scripts and the one style sheet whose hashes
stand in it and no request at all, and every text of the graph enters as JSON in a data block: packed, because ten
thousand claims repeat themselves, and unpacked by the browser itself. The code is packed the same way; a loader of a
few lines unpacks it and puts it into script elements, which the browser runs because their hashes are in the policy
too: neither eval nor any address is allowed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import as_file, files
from typing import Any

from pyvis.network import Network  # type: ignore[import-untyped]  # pyvis has no types

from kg.errors import KGError
from kg.explorer import columns
from kg.packing import inline, packed, packed_json, policy

_STYLES = ("house.css", "explorer.css")
_MANY = ("things", "statements", "claims", "sentences", "sources", "remarks", "gaps")  # lists worth columns
_VIS = ("templates", "lib", "vis-9.1.2", "vis-network.min.js")
_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "tooltipDelay": 3_600_000, "hideEdgesOnDrag": False, "selectConnectedEdges": False},
    "nodes": {"font": {"size": 0}},
    "edges": {"smooth": False, "font": {"size": 0}},
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A node as drawn: its name, its place and its look."""

    name: str
    label: str
    x: int
    y: int
    size: int
    group: int


@dataclass(frozen=True, slots=True)
class Line:
    """An edge as drawn: the number of its statement and its ends."""

    statement: int
    start: str
    end: str


class _Names(list[str]):
    """Names in their order that are looked up at once: pyvis searches a list for every node and both ends of a line."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[object] = set()

    def append(self, name: str) -> None:
        super().append(name)
        self._known.add(name)

    def __contains__(self, name: object) -> bool:
        return name in self._known


def pack(title: str, marks: list[Mark], lines: list[Line], content: dict[str, Any]) -> str:
    """Return the whole page as one string of HTML that needs nothing but itself."""
    drawing = Network(directed=True)
    drawing.node_ids = _Names()
    for mark in marks:
        drawing.add_node(mark.name, label=mark.label, x=mark.x, y=mark.y, size=mark.size, legend=mark.group)
    for line in lines:
        drawing.add_edge(line.start, line.end, id=line.statement)
    drawing.set_options(json.dumps(_OPTIONS))
    assets = files("kg").joinpath("assets")
    with as_file(assets) as directory:
        drawing.set_template_dir(str(directory), "explorer.html.j2")
        scripts = [_asset("explorer-loader.js", "</script")]
        code = [_library(), _asset("explorer.js", "</script")]
        content = content | {"libraries": _libraries()}
        style = inline("\n".join(assets.joinpath(name).read_text(encoding="utf-8") for name in _STYLES), "</style")
        drawing.templateEnv.filters["letters"] = _letters
        drawing.templateEnv.globals["packed"] = _in_columns
        drawing.templateEnv.globals["page"] = {
            "title": title,
            "content": content,
            "style": style,
            "scripts": scripts,
            "code": code,
            "policy": policy([*scripts, *code], style),
        }
        return str(drawing.generate_html()) + "\n"


def _libraries() -> list[dict[str, str]]:
    """Return what the page is made with: each library's name, version, licence, makers and home."""
    return [
        {
            "name": "vis-network",
            "version": _VIS[2].removeprefix("vis-"),
            "licence": "MIT or Apache-2.0",
            "by": "Almende B.V. and the visjs contributors",
            "home": "https://visjs.github.io/vis-network/",
        },
        {
            "name": "pyvis",
            "version": version("pyvis"),
            "licence": "BSD-3-Clause",
            "by": "West Health Institute",
            "home": "https://pyvis.readthedocs.io/",
        },
        {
            "name": "Natural Earth",
            "version": "4.1",
            "licence": "public domain",
            "by": "Natural Earth; packed as world-atlas by Mike Bostock (ISC)",
            "home": "https://www.naturalearthdata.com/",
        },
    ]


def _library() -> str:
    path = files("pyvis").joinpath(*_VIS)
    if not path.is_file():
        raise KGError(f"the installed pyvis has no {_VIS[-2]}", "install pyvis 0.3.2")
    return inline(path.read_text(encoding="utf-8"), "</script")


def _asset(name: str, end: str) -> str:
    return inline(files("kg").joinpath("assets", name).read_text(encoding="utf-8"), end)


def _in_columns(drawn: dict[str, Any], content: dict[str, Any]) -> str:
    """Return what is drawn and what is said, packed together: ids are written once."""
    lists = {name: value for name, value in content.items() if isinstance(value, list) and name in _MANY}
    rest = {name: value for name, value in content.items() if name not in lists}
    lists["nodes"] = [{name: node[name] for name in ("id", "x", "y", "size")} for node in drawn["nodes"]]
    lists["edges"] = [edge["id"] for edge in drawn["edges"]]
    first = [thing["id"] for thing in content["things"]]
    return packed_json({"lists": columns.pack(lists, first), "rest": rest, "options": drawn["options"]})


def _letters(text: str) -> str:
    return packed(text.encode())
