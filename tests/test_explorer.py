"""The explorer's file: what it is made of, that it needs nothing else, and that it is the same every time."""

from __future__ import annotations

import base64
import doctest
import gzip
import hashlib
import json
import math
import random
import re
from html import unescape
from typing import Any

import networkx as nx
import pytest
from explorer_pages import ASSETS, sample
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Store

from kg.errors import UnknownName
from kg.explorer import layout, render, words


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
    assert not re.search(r"(?:@import|url\()", (ASSETS / "explorer.css").read_text(encoding="utf-8"))


def test_the_policy_allows_exactly_the_scripts_and_the_style_that_are_there(html: str) -> None:
    """Every hash in the policy is that of an element of the page, and nothing else may run or load."""
    policy = unescape(re.findall(r'Content-Security-Policy" content="([^"]*)"', html)[0])
    code = [
        *re.findall(r"<script>(.*?)</script>", html, re.DOTALL),
        *re.findall(r"<style>(.*?)</style>", html, re.DOTALL),
    ]
    hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in code]
    assert re.findall(r"'sha256-[^']*'", policy) == hashes
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def unpacked(html: str, name: str) -> Any:
    """Return what one data block of the page holds."""
    packed = re.findall(rf'<script type="application/gzip" id="{name}">([A-Za-z0-9+/=]*)</script>', html)
    return json.loads(gzip.decompress(base64.b64decode(packed[0])))


def test_the_data_are_packed_in_letters_and_hold_every_name(html: str) -> None:
    """A block is JSON, compressed, in base64: nothing in it can end its element, and Polish and Ukrainian survive."""
    content = unpacked(html, "content-data")
    names = {name for thing in content["things"] for name in (thing["label"], *thing.get("labels", {}).values())}
    assert {"Władysław Kosiniak-Kamysz", "Денис Шмигаль"} <= names


def test_the_library_says_its_version_and_licence(html: str) -> None:
    """The drawing library keeps its own notice, and the page names what it is made of."""
    assert "@version 9.1.2" in html
    assert "The MIT License" in html


def test_an_unknown_focus_is_an_error() -> None:
    """A page about an id that does not exist is not made."""
    with pytest.raises(UnknownName):
        render(sample(), focus=["nobody"], title="x")


def test_examples_in_the_docstrings_hold() -> None:
    """The wording of numbers and dates is what its documentation shows."""
    result = doctest.testmod(words)
    assert (result.failed, result.attempted > 6) == (0, True)


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
