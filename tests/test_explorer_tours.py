"""The explorer's map, stories and savings in a real browser: what a reader sees, follows and takes away.

Chromium runs headless with its log of requests on: any address but the page's own file fails the test.
"""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from explorer_pages import HOSTILE, grown, hostile, put
from pyoxigraph import Literal, NamedNode, QuerySolutions, Store
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from test_explorer_browser import Show, follow, heading, panel, show, until
from test_explorer_views import violations

from kg.explorer import render
from kg.namespaces import ID, PLUA, PREFIXES, RDF, RDFS
from kg.sparql import run
from kg.stories import Sentence, Step, Story

pytestmark = pytest.mark.browser
__all__ = ["show"]  # a fixture shared with the other file

_POINT = NamedNode(PREFIXES["geo"] + "wktLiteral")


def told(text: str) -> dict[str, str]:
    """Return a text that is there in every language, each different."""
    return {"en": text, "pl": f"{text} (pl)", "uk": f"{text} (uk)"}


def tour(name: str, text: str) -> Story:
    """Return a story of two steps: a network, and a map narrowed to what surrounds a memorandum."""
    signed: Sentence = {
        "text": told(text),
        "rests": [{"s": "kyiv-memorandum-2025", "p": "signedBy", "o": "denys-shmyhal"}],
    }
    asked: Sentence = {"text": told("Its text is not known."), "rests": [{"s": "gap-text", "p": "question"}]}
    guide: Sentence = {"text": told("Look around."), "rests": []}
    first: Step = {
        "key": "signed",
        "title": told("Who signed"),
        "view": {"as": "network", "focus": ["kyiv-memorandum-2025"]},
        "text": [signed, guide],
        "query": {"name": "who-signed", "agreement": "kyiv-memorandum-2025"},
    }
    second: Step = {
        "key": "where",
        "title": told("Where"),
        "view": {"as": "map", "focus": ["kyiv-memorandum-2025"], "only": ["single"]},
        "text": [asked],
    }
    return {"id": name, "title": told(name), "summary": told(text), "steps": [first, second]}


def placed(store: Store) -> Store:
    """Add to a graph what a map needs: a town near by, a whole area far off, and things that happened there."""
    for name, label, point in (("town", "A town", "POINT(24.71 49.82)"), ("east", "The east", "POINT(60 55)")):
        put(store, "registry", ID + name, RDF + "type", PLUA + "Place")
        put(store, "registry", ID + name, RDFS + "label", Literal(label))
        put(store, "registry", ID + name, PREFIXES["geo"] + "asWKT", Literal(point, datatype=_POINT))
    put(store, "facts", ID + "drone-incursion-2025-09-10", PLUA + "place", ID + "town")
    put(store, "facts", ID + "late-answer", PLUA + "place", ID + "town")
    put(store, "facts", ID + "salavat-strike", PLUA + "place", ID + "east")
    return store


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write each page once: this takes the place of the pages that ``show`` opens elsewhere."""
    directory = tmp_path_factory.mktemp("pages")
    bad = placed(hostile())
    for at in (ID + "town", ID + "kyiv"):
        bad.remove(next(iter(bad.quads_for_pattern(NamedNode(at), NamedNode(RDFS + "label"), None))))
        put(bad, "registry", at, RDFS + "label", Literal("=" + HOSTILE))
    texts = {
        "sample": render(placed(grown()), title="Grown", stories=[tour("tour", "Shmyhal signed it.")]),
        "hostile": render(bad, title=HOSTILE, stories=[tour(HOSTILE, HOSTILE)]),
    }
    for name, text in texts.items():
        (directory / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: directory / f"{name}.html" for name in texts}


@pytest.fixture
def saved(browser: webdriver.Chrome, tmp_path: Path) -> Iterator[Path]:
    """Return the directory that what is saved comes to."""
    where = {"behavior": "allow", "downloadPath": str(tmp_path)}
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", where)
    yield tmp_path
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "default"})


def marks(driver: webdriver.Chrome) -> dict[str, Any]:
    """Return the marks on the map by what they are called, and whether they are drawn as roughly known."""
    found = driver.execute_script(
        "return [...document.querySelectorAll('.geo .mark')].map((m) => [m.querySelector('title').textContent,"
        " m.querySelector('circle').hasAttribute('stroke-dasharray')])"
    )
    return {title.split(" – ")[0]: rough for title, rough in found}


def scale(driver: webdriver.Chrome) -> float:
    """Return how large the map is drawn."""
    transform = driver.find_element(By.CSS_SELECTOR, ".geo path").get_attribute("transform") or ""
    return float(transform.split("scale(")[1].rstrip(")"))


def save(driver: webdriver.Chrome, saved: Path, what: str, ending: str) -> bytes:
    """Save something by the menu and return the file."""
    driver.find_element(By.ID, "go-save").click()
    follow(driver, what, ".saving")
    # The name is taken before the first byte arrives.
    until(driver, lambda _: [file for file in saved.glob(f"*.{ending}") if file.stat().st_size])
    until(driver, lambda _: not list(saved.glob("*.crdownload")))
    return next(saved.glob(f"*.{ending}")).read_bytes()


# --- the map ----------------------------------------------------------------------------------------------------------


def test_things_stand_on_the_map_where_they_happened(show: Show) -> None:
    """Places are marked, one that stands for about here or an area by a dashed ring; a click tells all about one."""
    driver = show(at="#view=map")
    assert marks(driver) == {"A town": False, "Kyiv": False, "The east": True}
    assert len(driver.find_elements(By.CSS_SELECTOR, ".geo path[d]")) == 2
    for mark in driver.find_elements(By.CSS_SELECTOR, ".geo .mark"):
        if "A town" in str(mark.find_element(By.TAG_NAME, "title").get_attribute("textContent")):
            ActionChains(driver).move_to_element(mark).click().perform()
            break
    until(driver, lambda d: heading(d) == "A town")
    assert "thing=town" in driver.current_url
    assert "Drone incursion" in panel(driver)


def test_the_map_says_the_same_as_a_list(show: Show) -> None:
    """What is drawn is hidden from screen readers, and each place with its things is a list of links under it."""
    driver = show(at="#view=map")
    assert driver.find_element(By.CSS_SELECTOR, ".geo svg").get_attribute("aria-hidden") == "true"
    driver.find_element(By.CSS_SELECTOR, ".geo-list summary").send_keys(Keys.ENTER)
    until(driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".geo-places > li"))
    rows = {row.text.split("\n")[0]: row.text for row in driver.find_elements(By.CSS_SELECTOR, ".geo-places > li")}
    assert "roughly here" in next(text for name, text in rows.items() if name.startswith("The east"))
    assert "Drone incursion into Poland" in rows["A town"]
    assert "A late answer place" in rows["A town"]


def test_the_map_is_gone_when_it_is_left(show: Show) -> None:
    """Another view takes its place, and nothing of it shows through."""
    driver = show(at="#view=map")
    for view in ("Timeline", "List", "Network"):
        follow(driver, view, "#tabs")
        until(driver, lambda d, name=view: d.find_element(By.ID, f"view-{name.lower()}").is_displayed())
        assert not driver.find_element(By.ID, "view-map").is_displayed()


def test_the_map_moves_by_mouse_by_keys_and_by_touch(show: Show) -> None:
    """Wheel, plus and minus, and two fingers change the scale; a drag and the arrows move; Home brings all back."""
    driver = show(at="#view=map")
    stage = driver.find_element(By.CSS_SELECTOR, ".geo")
    before = scale(driver)
    stage.send_keys("+")
    until(driver, lambda d: scale(d) > before * 1.3)
    stage.send_keys(Keys.HOME)
    until(driver, lambda d: abs(scale(d) - before) < 0.01)
    land = driver.find_element(By.CSS_SELECTOR, ".geo path")
    still = land.get_attribute("transform")
    stage.send_keys(Keys.ARROW_LEFT)
    until(driver, lambda _: land.get_attribute("transform") != still)
    moved = land.get_attribute("transform")
    ActionChains(driver).move_to_element_with_offset(stage, 0, 120).click_and_hold().move_by_offset(
        90, 10
    ).release().perform()
    until(driver, lambda _: land.get_attribute("transform") != moved)
    assert driver.current_url.endswith("#view=map")
    near = scale(driver)
    box = stage.rect
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    for kind, gap in (("touchStart", 30), ("touchMove", 60), ("touchMove", 90), ("touchEnd", 0)):
        points = [{"x": x - gap, "y": y}, {"x": x + gap, "y": y}] if gap else []
        driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    until(driver, lambda d: scale(d) > near * 1.8)


# --- stories ----------------------------------------------------------------------------------------------------------


def test_a_story_leads_from_step_to_step_each_with_its_view(show: Show) -> None:
    """Next and back change view and address; an address of a step restores it in whatever language."""
    driver = show()
    follow(driver, "tour", "#panel .stories")
    until(driver, lambda d: heading(d) == "Who signed")
    assert "Shmyhal signed it." in panel(driver)
    follow(driver, "Next")
    until(driver, lambda d: heading(d) == "Where")
    assert driver.find_element(By.CSS_SELECTOR, "#tabs [aria-current]").text == "Map"
    assert "step=2" in driver.current_url
    assert "near=kyiv-memorandum-2025" in driver.current_url
    follow(driver, "Back")
    until(driver, lambda d: heading(d) == "Who signed")
    driver = show(
        at="#view=map&thing=kyiv-memorandum-2025&story=tour&step=2&near=kyiv-memorandum-2025&single=1&lang=pl"
    )
    assert heading(driver) == "Where (pl)"
    assert "What does the text of the memorandum say?" in driver.find_element(By.ID, "panel").get_attribute(
        "textContent"
    )


def test_what_a_sentence_rests_on_is_one_click_away_and_back_is_another(show: Show) -> None:
    """The statement opens with its evidence, and a link leads back to the step; a guiding sentence has nothing."""
    driver = show(at="#thing=kyiv-memorandum-2025&story=tour&step=1")
    assert len(driver.find_elements(By.CSS_SELECTOR, "#panel .told")) == 1
    driver.find_element(By.CSS_SELECTOR, "#panel .told summary").click()
    follow(driver, "signed by", "#panel .told")
    until(driver, lambda d: "statement=" in d.current_url)
    assert "Agency report" in panel(driver)
    follow(driver, "Back to step 1")
    until(driver, lambda d: heading(d) == "Who signed")
    driver.find_element(By.CSS_SELECTOR, "#panel details.more summary").click()
    assert "kg query who-signed --param agreement=kyiv-memorandum-2025" in panel(driver)


@pytest.mark.parametrize(
    "at", ["", "#view=map", "#story=%3Cscript%3E&step=1", "#thing=kyiv-memorandum-2025&story=X&step=1"]
)
def test_hostile_stories_and_places_never_run(show: Show, at: str) -> None:
    """Markup in titles, sentences and places is text in the panel, on the map and in its list."""
    story = HOSTILE.replace("%", "%25").replace("&", "%26").replace("#", "%23").replace("\u202e", "%E2%80%AE")
    driver = show("hostile", at.replace("X", story.replace(" ", "%20").replace("<", "%3C").replace('"', "%22")))
    if "map" in at:
        driver.find_element(By.CSS_SELECTOR, ".geo-list summary").click()
        until(driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".geo-places"))
        assert "<script>" in driver.find_element(By.CSS_SELECTOR, ".geo-places").text
    if "thing" in at:
        assert "<script>" in panel(driver)
    assert driver.execute_script("return window.pwned") is None
    assert driver.execute_script("return document.querySelectorAll('main img, #panel script, .geo script').length") == 0
    assert "\u202e" not in driver.find_element(By.TAG_NAME, "main").text


@pytest.mark.parametrize("at", ["#thing=kyiv-memorandum-2025&story=tour&step=1", "#view=map&thing=town"])
def test_axe_finds_nothing_wrong_in_a_story_or_in_the_list_under_the_map(show: Show, at: str) -> None:
    """With everything opened that can be, wide and light, and on a phone in the dark."""
    for size, scheme in (((1280, 800), "light"), ((360, 740), "dark")):
        driver = show(at=at, size=size, scheme=scheme)
        for closed in driver.find_elements(By.CSS_SELECTOR, "#panel details > summary, .geo-list > summary, #go-save"):
            driver.execute_script("arguments[0].parentNode.open = true", closed)
        assert violations(driver) == []
        assert driver.execute_script("return document.documentElement.scrollWidth") <= size[0]


# --- savings ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "at", ["#thing=kyiv-memorandum-2025", "#view=list", "#view=list&disputed=1", "#path=1&from=kyiv&to=denys-shmyhal"]
)
def test_the_saved_query_yields_the_saved_statements(show: Show, saved: Path, at: str) -> None:
    """Run on the same graph, the saved SPARQL gives the statements of the saved table, and no others."""
    driver = show(at=at)
    table = save(driver, saved, "CSV", "csv").decode("utf-8-sig")
    query = save(driver, saved, "SPARQL", "rq").decode()
    rows = list(csv.DictReader(io.StringIO(table)))
    assert rows
    results = run(placed(grown()), query)
    assert isinstance(results, QuerySolutions)
    found = {tuple(str(row[name].value) for name in ("subject", "property", "value")) for row in results}
    base = {name: PREFIXES[name] for name in ("id", "plua")}
    pairs = {(base["id"] + row["subject_id"], base["plua"] + row["property_id"]) for row in rows}
    assert {(subject, name) for subject, name, _ in found} == pairs
    for row in rows:
        if row["value_id"]:
            told = (base["id"] + row["subject_id"], base["plua"] + row["property_id"], base["id"] + row["value_id"])
            assert told in found


def test_no_cell_of_a_saved_table_is_a_formula(show: Show, saved: Path) -> None:
    """Names that begin like a formula are made text, and quotes and line breaks stay inside their cells."""
    driver = show("hostile", "#view=list")
    rows = list(csv.reader(io.StringIO(save(driver, saved, "CSV", "csv").decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    cells = [cell for row in rows for cell in row]
    assert any(cell.startswith("'=") for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t"))]


@pytest.mark.parametrize("at", ["#view=timeline", "#view=list"])
def test_a_view_that_is_a_text_is_saved_as_it_looks(show: Show, saved: Path, at: str) -> None:
    """Timeline and list become a picture, in which hostile words do not run, or are printed; they are no drawing."""
    driver = show("hostile", at)
    picture = save(driver, saved, "PNG", "png")
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 10_000
    assert driver.execute_script("return window.pwned") is None
    driver.execute_script("window.print = () => { window.printed = true }")
    driver.find_element(By.ID, "go-save").click()
    assert "SVG" not in driver.find_element(By.CSS_SELECTOR, ".saving .menu").text
    follow(driver, "Print", ".saving")
    until(driver, lambda d: d.execute_script("return window.printed"))


@pytest.mark.parametrize("at", ["#view=map", "#thing=kyiv-memorandum-2025", "#whole=1"])
def test_what_is_seen_is_saved_as_a_drawing_and_as_a_picture(show: Show, saved: Path, at: str) -> None:
    """The SVG is well-formed and holds what is seen and nothing that runs; the PNG is a picture of some size."""
    driver = show("hostile" if "map" in at else "sample", at)
    drawing = save(driver, saved, "SVG", "svg")
    tags = {element.tag.split("}")[1] for element in ET.fromstring(drawing).iter()}
    assert tags <= {"svg", "g", "rect", "path", "circle", "polygon", "text", "title"}
    assert ("script" if "map" in at else "Denys Shmyhal") in drawing.decode()
    picture = save(driver, saved, "PNG", "png")
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 5_000
