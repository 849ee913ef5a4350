"""The explorer's file: what it is made of, that it needs nothing else, and that it is the same every time."""

from __future__ import annotations

import base64
import doctest
import gzip
import hashlib
import itertools
import json
import math
import random
import re
from html import unescape
from typing import Any

import networkx as nx
import pytest
from explorer_pages import ASSETS, grown, sample
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Store

from kg.errors import UnknownName
from kg.explorer import columns, layout, render, starting, values


@pytest.fixture(scope="module")
def html() -> str:
    """Return the page about the sample."""
    return render(sample(), title="A small graph")


def test_the_same_store_gives_the_same_bytes(html: str) -> None:
    """Nothing in the page depends on the run: no clock, no hash seed, no order of loading."""
    quads = list(sample())
    random.Random(5).shuffle(quads)
    shuffled = Store()
    for quad in quads:
        shuffled.add(quad)
    assert render(shuffled, title="A small graph") == html


def test_the_page_refers_to_nothing_outside_itself(html: str) -> None:
    """No script, style sheet, image or font is loaded; only links to follow lead out, made by the script."""
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", html, flags=re.DOTALL)
    assert not re.findall(r"""\b(?:src|srcset|data|action|poster)\s*=|https?://|@import|url\(""", markup)
    assert html.lower().count("</script") == len(re.findall(r"^<script", html, re.MULTILINE)) == 4
    for name in ("house.css", "explorer.css"):
        assert not re.search(r"(?:@import|url\()", (ASSETS / name).read_text(encoding="utf-8"))


def test_the_policy_allows_exactly_the_scripts_and_the_style_that_are_there(html: str) -> None:
    """Every hash in the policy is that of an element of the page, and nothing else may run or load."""
    policy = unescape(re.findall(r'Content-Security-Policy" content="([^"]*)"', html)[0])
    packed = re.findall(r'<script type="application/gzip" class="code">([A-Za-z0-9+/=]*)</script>', html)
    assert len(packed) == 2
    code = [
        *re.findall(r"<script>(.*?)</script>", html, re.DOTALL),
        *(gzip.decompress(base64.b64decode(block)).decode() for block in packed),
        *re.findall(r"<style>(.*?)</style>", html, re.DOTALL),
    ]
    hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in code]
    assert re.findall(r"'sha256-[^']*'", policy) == hashes
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def column(made: dict[str, Any], strings: list[str]) -> list[Any]:
    """Return the values of a column, as kg/web/explorer/columns.js does."""
    kind, inner = made["e"], made.get("v")
    if kind == "v":
        return list(made["v"])
    if kind == "d":
        return list(itertools.accumulate(made["v"]))
    if kind == "r":
        return [strings[number] for number in column(made["v"], strings)]
    if kind == "l":
        members = iter(column(made["v"], strings))
        return [list(itertools.islice(members, length)) for length in column(made["n"], strings)]
    if kind == "p":
        places = dict(zip(column(made["at"], strings), column(made["v"], strings), strict=True))
        return [places.get(at) for at in range(made["n"])]
    assert (kind, inner) == ("o", None)
    by_name = {name: column(inside, strings) for name, inside in made["c"].items()}
    return [{name: values[at] for name, values in by_name.items() if values[at] is not None} for at in range(made["n"])]


def unpacked(html: str) -> dict[str, Any]:
    """Return what the data block of the page holds."""
    packed = re.findall(r'<script type="application/gzip" id="data">([A-Za-z0-9+/=]*)</script>', html)
    data = json.loads(gzip.decompress(base64.b64decode(packed[0])))
    strings = data["lists"]["strings"]
    return data["rest"] | {name: column(made, strings) for name, made in data["lists"]["columns"].items()}


def test_the_data_are_packed_in_letters_and_hold_every_name(html: str) -> None:
    """A block is JSON, compressed, in base64: nothing in it can end its element, and Polish and Ukrainian survive."""
    names = {name for one in unpacked(html)["things"] for name in (one["label"], *one.get("names", {}).values())}
    assert {"Władysław Kosiniak-Kamysz", "Денис Шмигаль"} <= names


json_values = st.recursive(
    st.none() | st.text(max_size=5) | st.integers(-9, 9) | st.just(True),
    lambda inner: (
        st.lists(inner.filter(lambda one: one is not None), max_size=3)
        | st.dictionaries(st.sampled_from("abc"), inner.filter(lambda one: one is not None), max_size=3)
    ),
    max_leaves=12,
)


@given(st.lists(json_values, max_size=12))
@settings(max_examples=60, deadline=None)
def test_columns_hold_what_was_put_in(records: list[Any]) -> None:
    """Whatever records are packed as columns come out as they went in, gaps, lists and records within them too."""
    packed = columns.pack({"x": records})
    assert column(packed["columns"]["x"], packed["strings"]) == records


@pytest.fixture(scope="module")
def content() -> dict[str, Any]:
    """Return what the page about the grown sample knows."""
    return unpacked(render(grown(), title="x"))


def told(content: dict[str, Any], subject: str, target: str) -> list[dict[str, Any]]:
    """Return the statements from one thing to another."""
    return [one for one in content["statements"] if (one["s"], one.get("o")) == (subject, target)]


def test_a_period_is_folded_into_one_line_with_its_dates(content: dict[str, Any]) -> None:
    """Person and post are joined by one statement that has the dates; the period's own sides are no lines."""
    (line,) = told(content, "denys-shmyhal", "minister-of-defence-ukraine")
    assert (line["p"], line["via"], line["when"]) == ("holds", "denys-shmyhal--minister", ["2025-07-17/.."])
    ends = {end for one in content["statements"] for end in (one["s"], one.get("o"))}
    assert not [one for one in content["statements"] if one["s"] == "denys-shmyhal--minister" and "o" in one]
    assert "donald-tusk--minister" not in ends
    assert not [node for node in content["nodes"] if node["id"].endswith("--minister")]


def test_where_no_date_tells_both_relations_are_named(content: dict[str, Any]) -> None:
    """A period without dates is neither past nor present, and the words say so; its claims stay behind it."""
    (line,) = told(content, "donald-tusk", "minister-of-defence-ukraine")
    relation = content["properties"][line["p"]]
    assert relation["unclear"] == [{"en": "holds"}, {"en": "held"}]
    assert relation["inverse"] == {"en": "held by"}
    assert len(line["claims"]) == 1


def test_a_signature_is_folded_into_who_signed_and_as_what(content: dict[str, Any]) -> None:
    """The node of a signature is not on the page; the line from the agreement says the office."""
    (line,) = told(content, "kyiv-memorandum-2025", "denys-shmyhal")
    assert line["capacity"] == ["minister-of-defence-ukraine"]
    assert "kyiv-memorandum-2025--denys-shmyhal" not in {thing["id"] for thing in content["things"]}


def test_a_key_is_not_told_beside_its_forward_link(content: dict[str, Any]) -> None:
    """A provision hangs on its agreement by one line, not by one each way."""
    assert len(told(content, "kyiv-memorandum-2025", "kyiv-memorandum-2025--tests")) == 1
    assert told(content, "kyiv-memorandum-2025--tests", "kyiv-memorandum-2025") == []


def test_a_claims_standing_comes_from_the_graph(content: dict[str, Any]) -> None:
    """What the facts rule did with a claim is told in its words, with what its speaker said later."""
    (claim,) = [one for one in content["claims"] if one.get("standing") == "SaidLater"]
    assert claim["silent"]
    assert [content["claims"][index]["value"]["n"][0] for index in claim["revised"]] == ["19"]
    assert content["terms"]["SaidLater"] == {"en": "said again later"}


def test_a_remark_is_an_aside(content: dict[str, Any]) -> None:
    """Remarks stand beside framings and opinions, each under its own name."""
    assert {one["kind"] for one in content["remarks"]} == {"Framing", "Prediction", "Remark"}


def test_chains_run_from_the_earlier_to_the_later(content: dict[str, Any]) -> None:
    """The incursion was answered by the memorandum, which was answered later: one chain of two statements."""
    (chain,) = content["chains"]
    assert [content["statements"][index]["s"] for index in chain] == ["kyiv-memorandum-2025", "late-answer"]


def test_neither_of_two_things_is_earlier_while_one_date_holds_the_other() -> None:
    """What happened sometime in a year may have come before or after a day in it, and makes no chain with it."""
    lines = [{"s": "b", "p": "p", "o": "a", "layer": "fact"}, {"s": "c", "p": "p", "o": "b", "layer": "fact"}]
    days = {"a": ("2025-01-01", "2025-12-31"), "b": ("2025-05-05", "2025-05-05"), "c": ("2025-06-01", "2025-06-01")}
    assert starting.chains(lines, {"p": {"interpretive": True}}, days) == []
    assert starting.chains(lines, {"p": {"interpretive": True}}, days | {"a": ("2025-01-01", "2025-01-31")}) == [[0, 1]]


def test_the_most_disputed_comes_first() -> None:
    """Figures before relations, and among figures the one with most claims."""
    lines: list[dict[str, Any]] = [
        {"disputed": True, "o": "x", "claims": [1, 2, 3, 4]},
        {"disputed": True, "claims": [1]},
        {"claims": [1, 2, 3]},
        {"disputed": True, "claims": [1, 2]},
    ]
    assert starting.most_disputed(lines) == [3, 1, 0]


def test_what_is_connected_with_nothing_stands_in_one_compact_block() -> None:
    """Hundreds of loners make no endless row: their block is a few times as wide as high, apart from all else."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph([(f"n{number}", f"n{number // 3}") for number in range(1, 60)])
    graph.add_nodes_from(f"loner{number}" for number in range(300))
    places = layout.positions(graph)
    block = [spot for name, spot in places.items() if name.startswith("loner")]
    wide, high = (max(values) - min(values) for values in zip(*block, strict=True))
    assert 2 < wide / high < 4
    assert min(y for _, y in block) > max(y for name, (_, y) in places.items() if name.startswith("n"))


def test_neighbourhoods_stand_apart() -> None:
    """Two knots with one line between them do not mix: things are nearer to their own than the knots are wide."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for knot in "ab":
        graph.add_edges_from((f"{knot}{i}", f"{knot}{j}") for i in range(12) for j in range(i))
    graph.add_edge("a0", "b0")
    places = layout.positions(graph)
    centre = {knot: [sum(p[axis] for n, p in places.items() if n[0] == knot) / 12 for axis in (0, 1)] for knot in "ab"}
    for name, spot in places.items():
        assert math.dist(spot, centre[name[0]]) < math.dist(spot, centre["b" if name[0] == "a" else "a"])


def test_the_library_says_its_version_and_licence(html: str) -> None:
    """The drawing library keeps its own notice, and the page names what it is made of."""
    blocks = re.findall(r'class="code">([A-Za-z0-9+/=]*)</script>', html)
    library = gzip.decompress(base64.b64decode(blocks[0])).decode()
    assert "@version 9.1.2" in library
    assert "The MIT License" in library
    assert {(one["name"], one["version"]) for one in unpacked(html)["libraries"]} >= {("vis-network", "9.1.2")}


def test_an_unknown_focus_is_an_error() -> None:
    """A page about an id that does not exist is not made."""
    with pytest.raises(UnknownName):
        render(sample(), focus=["nobody"], title="x")


def test_examples_in_the_docstrings_hold() -> None:
    """Values and columns are what their documentation shows."""
    results = [doctest.testmod(module) for module in (values, columns)]
    assert [result.failed for result in results] == [0, 0]
    assert all(result.attempted > 1 for result in results)


@given(st.integers(1, 40), st.integers(0, 80), st.integers(0, 1000))
@settings(max_examples=15, deadline=None)
def test_nothing_stands_on_anything_else_on_the_map(things: int, lines: int, seed: int) -> None:
    """However a graph hangs together, everything has its own place, and the same place each time."""
    dice = random.Random(seed)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_nodes_from(f"n{number}" for number in range(things))
    for _ in range(lines):
        graph.add_edge(f"n{dice.randrange(things)}", f"n{dice.randrange(things)}")
    places = layout.positions(graph)
    assert places == layout.positions(graph.copy())
    spots = list(places.values())
    nearest = min((math.dist(a, b) for at, a in enumerate(spots) for b in spots[:at]), default=layout.SPACING)
    assert nearest > layout.SPACING * 0.8
