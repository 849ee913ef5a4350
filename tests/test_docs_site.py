"""The documentation as a site: complete, whole on disk, harmless whatever the graph says, and legible in a browser."""

from __future__ import annotations

import html
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT, copy_tiny
from docs_site import broken, read
from explorer_pages import HOSTILE
from pyoxigraph import Literal, NamedNode, Quad, Store
from sample_project import environment
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from kg import docs
from kg.build import Built
from kg.cite import Citation, release
from kg.cite.writing import made_from, write
from kg.docs.writing import MARK
from kg.errors import StoreError, UsageError
from kg.graph import Graph
from kg.namespaces import GRAPH, ID, OWL, PLUA, RDF, XSD

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


def made(store: Store, root: Path = ROOT) -> dict[str, bytes]:
    """Return the site of a store."""
    return docs.site(Graph(store, ROOT / "ontology" / "queries", None, b"[]"), root, "1.2.3")


@pytest.fixture(scope="module")
def site(built: Built) -> dict[str, bytes]:
    """The site of the tiny project, with the repository's own documents."""
    return made(built.store)


@pytest.fixture(scope="module")
def hostile(built: Built) -> dict[str, bytes]:
    """The site of a graph with markup, scripts and direction marks wherever a text can stand."""
    store = Store()
    store.extend(iter(built.store))
    for quad in list(store):
        if isinstance(quad.object, Literal) and quad.object.datatype.value.endswith("#string"):
            store.remove(quad)
            bad = Literal(quad.object.value + HOSTILE)
            store.add(Quad(quad.subject, quad.predicate, bad, quad.graph_name))
    url = NamedNode(PLUA + "url")
    for quad in list(store.quads_for_pattern(None, url, None)):
        store.remove(quad)
        store.add(Quad(quad.subject, url, Literal("javascript:window.pwned=1"), quad.graph_name))
    return made(store)


def test_every_link_leads_to_a_page_and_a_place_on_it(site: dict[str, bytes]) -> None:
    """No link inside the site is broken, and nothing is loaded from anywhere."""
    assert broken(site) == []
    for path, page in site.items():
        loaded = [tag for tag, attrs in read(page).elements if "src" in attrs or tag in ("link", "iframe", "img")]
        assert loaded == [], path


def test_a_broken_link_is_found() -> None:
    """The check of links sees a page that is not there and an anchor that is not there."""
    page = b'<p id=a><a href="nowhere.html">x</a> <a href="#b">y</a> <a href="#a">z</a>'
    assert broken({"one.html": page}) == ["one.html: nowhere.html", "one.html: #b"]


def test_no_page_uses_an_id_twice(site: dict[str, bytes]) -> None:
    """An anchor means one place."""
    for path, page in site.items():
        ids = read(page).ids
        assert sorted({one for one in ids if ids.count(one) > 1}) == [], path


def test_every_term_of_the_ontology_is_explained(site: dict[str, bytes], built: Built) -> None:
    """Each class, property, code and switch of ours has a place, found from the list of everything."""
    ontology = NamedNode(GRAPH + "ontology")
    kinds = {OWL + name for name in ("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty")}
    quads = list(built.store.quads_for_pattern(None, NamedNode(RDF + "type"), None, ontology))
    ours = {
        quad.subject.value
        for quad in quads
        if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(PLUA)
    }
    assert len(ours & {q.subject.value for q in quads if q.object.value in kinds}) > 250  # type: ignore[union-attr]
    ids = {one for path, page in site.items() if path.startswith("ontology/") for one in read(page).ids}
    assert sorted(iri for iri in ours if iri.removeprefix(PLUA) not in ids) == []
    listed = site["all.html"].decode()
    assert [iri for iri in sorted(ours) if f"plua:{iri.removeprefix(PLUA)}" not in listed] == []


def test_a_term_is_shown_with_all_that_is_known_of_it(site: dict[str, bytes]) -> None:
    """A figure's entry has its definition, its names, its behaviour in words, its use and a claim with its source."""
    page = site["ontology/airspaceviolation.html"].decode()
    entry = page.partition('<section class="term" id="dronesEntered"')[2].partition("</section>")[0]
    for words in (
        "Drones that entered the airspace.",
        "Not the violations recorded",
        "A figure, counted in drones.",
        "dronesEnteredMin",
        'lang="pl"',
        'lang="uk"',
        "airspace violation",
        "whole number",
    ):
        assert words in entry, words


def test_the_graph_is_cited_alike_everywhere(site: dict[str, bytes], built: Built) -> None:
    """The page on citing names the whole graph as the citation of an answer does."""
    whole = release(built.store, None)
    page = html.unescape(site["cite.html"].decode())
    assert f"<code>{made_from(whole)}</code>" in page
    assert write(Citation(whole, (), ()), "bibtex").strip() in page


def test_every_query_is_a_lesson(site: dict[str, bytes]) -> None:
    """Each file of the library has a page with its question, its SPARQL, its answer and how to run it."""
    names = sorted(path.stem for path in (ROOT / "ontology" / "queries").glob("*.rq"))
    assert sorted(p.split("/")[1][:-5] for p in site if p.startswith("lessons/") and "index" not in p) == names
    index = site["lessons/index.html"].decode()
    assert all(f'href="{name}.html"' in index for name in names)
    page = site["lessons/office-on-day.html"].decode()
    assert "kg query office-on-day --param" in page
    assert 'g.query("office-on-day", post="' in html.unescape(re.sub(r"<[^>]+>", "", page))
    assert '<span class="nv">?post</span>' in page


def test_long_answers_say_how_much_is_left(built: Built) -> None:
    """A table that is cut says how many rows there are beside those it shows."""
    store = Store()
    store.extend(iter(built.store))
    for number in range(40):
        said = {
            RDF + "type": NamedNode(PLUA + "Gap"),
            PLUA + "about": NamedNode(ID + "lake-memorandum"),
            PLUA + "question": Literal(f"Who, {number}?"),
            PLUA + "sinceWhen": Literal("2030-11-02", datatype=NamedNode(XSD + "date")),
        }
        for prop, value in said.items():
            store.add(Quad(NamedNode(f"{ID}gap-{number}"), NamedNode(prop), value, NamedNode(GRAPH + "registry")))
    page = made(store)["lessons/gaps.html"].decode()
    assert re.search(r"20 of 4\d rows are shown; 2\d more rows with <code>kg query gaps</code>", page)
    assert page.partition('class="answer"')[2].partition("</table>")[0].count("<tr>") == 21


def test_texts_of_the_graph_stay_texts(hostile: dict[str, bytes]) -> None:
    """Markup in labels, definitions, questions and phrases is shown as text; no address of that kind is a link."""
    shown = 0
    for path, page in hostile.items():
        reader = read(page)
        scripts = [attrs for tag, attrs in reader.elements if tag == "script"]
        assert len(scripts) == (1 if path == "all.html" else 0), path
        assert not [tag for tag, attrs in reader.elements if tag == "img" or any(a.startswith("on") for a in attrs)]
        assert not [link for link in reader.links if link.lower().startswith("javascript:")]
        assert "\u202e" not in page.decode()
        shown += "window.pwned" in "".join(reader.words)
    assert shown > 100


def test_a_page_may_do_nothing_but_look_as_it_does(site: dict[str, bytes]) -> None:
    """The policy allows the page's own style and, where there is one, its own script; nothing is set on an element."""
    for path, page in site.items():
        reader = read(page)
        policy = next(a["content"] for t, a in reader.elements if a.get("http-equiv") == "Content-Security-Policy")
        assert str(policy).startswith("default-src 'none'; ")
        assert ("script-src" in str(policy)) == (path == "all.html")
        assert not [tag for tag, attrs in reader.elements if "style" in attrs], path


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two processes with other hash seeds write the same site, and say where it begins."""
    (tmp_path / "tiny").mkdir()
    copy_tiny(tmp_path / "tiny")
    sites = []
    for seed in ("1", "2"):
        target = tmp_path / f"site-{seed}"
        command = [sys.executable, "-m", "kg", "--project", str(tmp_path / "tiny"), "docs", "-o", str(target)]
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip() == str(target / "index.html")
        assert "CONTRIBUTING.md is not here, so it has no page" in done.stderr
        sites.append({str(p.relative_to(target)): p.read_bytes() for p in target.rglob("*") if p.is_file()})
    assert sites[0] == sites[1]
    assert len(sites[0]) > 150


# --- on disk ----------------------------------------------------------------------------------------------------------


def test_a_site_replaces_the_site_that_was_there(tmp_path: Path) -> None:
    """Pages that are no more are gone, and nothing else is left in the directory above."""
    target = tmp_path / "site"
    docs.write(target, {"index.html": b"one", "old/page.html": b"old"})
    docs.write(target, {"index.html": b"two"})
    assert {p.name for p in target.iterdir()} == {"index.html", MARK}
    assert (target / "index.html").read_bytes() == b"two"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_what_is_no_site_is_never_replaced(tmp_path: Path) -> None:
    """A directory with other things in it, a file, or a directory that is missing above: refused, and untouched."""
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(UsageError, match="holds other things"):
        docs.write(tmp_path, {"index.html": b""})
    with pytest.raises(UsageError, match="is a file"):
        docs.write(tmp_path / "thesis.txt", {"index.html": b""})
    with pytest.raises(StoreError, match="there is no directory"):
        docs.write(tmp_path / "a" / "b", {"index.html": b""})
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


def test_a_site_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    """Where writing fails half-way the site that was there stays, and nothing half-written lies beside it."""
    target = tmp_path / "site"
    docs.write(target, {"index.html": b"one"})
    with pytest.raises(StoreError, match="untouched"):
        docs.write(target, {"index.html": b"two", "index.html/page.html": b"a file cannot be a directory"})
    assert (target / "index.html").read_bytes() == b"one"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


KILLED = """
import os, signal, sys
from pathlib import Path
from kg.writing import folder
with folder(Path(sys.argv[1]), replacing=True) as fresh:
    (fresh / "half").touch()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_run_left_goes_when_the_next_site_stands(tmp_path: Path) -> None:
    """Half a site is cleared away; an old one that lost its name between two renames only once a new one has it."""
    target, lost = tmp_path / "site", tmp_path / ".site.replaced-1"
    docs.write(target, {"index.html": b"one"})
    done = subprocess.run([sys.executable, "-c", KILLED, str(target)], env=environment())
    assert done.returncode == -signal.SIGKILL
    assert len(list(tmp_path.glob(".site.unfinished-*"))) == 1
    target.rename(lost)
    with pytest.raises(StoreError):
        docs.write(target, {"index.html": b"two", "index.html/page.html": b"a file cannot be a directory"})
    assert [p.name for p in tmp_path.iterdir()] == [lost.name]
    docs.write(target, {"index.html": b"two"})
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


# --- in a browser -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """Start one Chromium with a directory of its own and a log of its requests."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    quiet = ["no-sandbox", "disable-gpu", "disable-background-networking", "disable-component-update", "disable-sync"]
    for flag in ["headless=new", *quiet, f"user-data-dir={tmp_path_factory.mktemp('chromium')}"]:
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.get("about:blank")  # Chromium's own first page has come and gone before anybody looks at the log
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def on_disk(site: dict[str, bytes], hostile: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write both sites."""
    root = tmp_path_factory.mktemp("sites")
    docs.write(root / "site", site)
    docs.write(root / "hostile", hostile)
    return root


PAGES = (
    "index.html",
    "model.html",
    "ontology/index.html",
    "ontology/agreement.html",
    "ontology/airspaceviolation.html",
    "ontology/codes.html",
    "ontology/general.html",
    "ontology/steering.html",
    "ontology/alignments.html",
    "lessons/index.html",
    "lessons/who-signed.html",
    "disagreements.html",
    "gaps.html",
    "framings.html",
    "rules.html",
    "cite.html",
    "contribute.html",
    "normalisation.html",
    "all.html",
)


def look(driver: webdriver.Chrome, width: int, scheme: str = "light") -> None:
    """Give the window a width and the colours a scheme."""
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


@pytest.mark.browser
def test_in_a_browser_every_page_is_legible_and_silent(browser: webdriver.Chrome, on_disk: Path) -> None:
    """Opened from disk, no kind of page asks for anything, complains, or is wider than a phone of 360 pixels."""
    browser.get_log("browser"), browser.get_log("performance")
    wide = {}
    for folder in ("site", "hostile"):
        for page in PAGES:
            look(browser, 360)
            browser.get((on_disk / folder / page).as_uri())
            width = browser.execute_script("return document.documentElement.scrollWidth")
            if width > 360:
                wide[f"{folder}/{page}"] = width
            assert browser.execute_script("return window.pwned") is None
            assert browser.execute_script("return getComputedStyle(document.querySelector('main')).maxWidth") != "none"
    assert wide == {}
    assert browser.get_log("browser") == []
    asked = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    addresses = {one["params"]["request"]["url"] for one in asked if one["method"] == "Network.requestWillBeSent"}
    assert {address.split(":", 1)[0] for address in addresses} == {"file"}


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible(browser: webdriver.Chrome, on_disk: Path, scheme: str) -> None:
    """axe-core finds nothing against WCAG 2.2 AA on any kind of page, in light and in dark."""
    assert AXE.is_file(), "run scripts/setup test"
    script = AXE.read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for page in PAGES:
        look(browser, 1280, scheme)
        browser.get((on_disk / "site" / page).as_uri())
        browser.execute_cdp_cmd("Runtime.evaluate", {"expression": script})
        result = browser.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
            ".then((r) => done(r.violations.map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 120))))"
        )
        if result:
            found[page] = result
    assert found == {}
    browser.get_log("browser")


@pytest.mark.browser
def test_the_list_of_everything_can_be_narrowed(browser: webdriver.Chrome, on_disk: Path) -> None:
    """Typing narrows the list by any word, in any case and without accents, and says how many are left."""
    look(browser, 1280)
    browser.get((on_disk / "site" / "all.html").as_uri())
    box = browser.find_element(By.ID, "filter")
    items = browser.find_elements(By.CSS_SELECTOR, "#all li")
    assert all(item.is_displayed() for item in items[:20])
    box.send_keys("SIGNED by")
    shown = [item.text for item in items if item.is_displayed()]
    assert any("plua:signedBy" in text for text in shown)
    assert len(shown) < 20
    assert browser.find_element(By.ID, "found").text == f"{len(shown)} found"


@pytest.mark.browser
def test_the_diagram_fits_and_leads_to_its_parts(browser: webdriver.Chrome, on_disk: Path) -> None:
    """On a wide screen and on a phone no label of the diagram leaves its box, and each box leads to its explanation."""
    for width, drawn in ((1280, "wide"), (360, "narrow")):
        look(browser, width)
        browser.get((on_disk / "site" / "model.html").as_uri())
        boxes = browser.execute_script(
            "return [...document.querySelectorAll(`svg.${arguments[0]} a`)].map((a) => {"
            "const box = a.querySelector('rect').getBoundingClientRect();"
            "const texts = [...a.querySelectorAll('text:not(.numtext)')].map((t) => t.getBoundingClientRect());"
            "return [a.getAttribute('href'), box.width, "
            "texts.every((t) => t.left >= box.left && t.right <= box.right)]})",
            drawn,
        )
        assert sorted(int(href.rpartition("-")[2]) for href, _, _ in boxes) == list(range(1, 13))
        assert all(box_width > 0 for _, box_width, _ in boxes)
        assert [href for href, _, fits in boxes if not fits] == []
        ids = {one.get_attribute("id") for one in browser.find_elements(By.CSS_SELECTOR, "[id^=part-]")}
        assert {href.removeprefix("#") for href, _, _ in boxes} == ids
