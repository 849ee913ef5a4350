"""The explorer's views over one selection, in a real browser: timeline, list, filters, languages, and access for all.

The pages and the browser are those of ``test_explorer_browser``; any request to a network fails a test here too.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from test_explorer_browser import Show, follow, heading, panel, search, show, until

pytestmark = pytest.mark.browser
__all__ = ["show"]  # a fixture shared with the other file
AXE = Path(__file__).resolve().parents[1] / "node_modules" / "axe-core" / "axe.min.js"
VIEWS = [
    "",
    "#thing=kyiv-memorandum-2025",
    "#statement=drone-incursion-2025-09-10~violationsRecorded~",
    "#path=1&from=denys-shmyhal&to=salavat-strike&hubs=1",
    "#view=timeline&filters=1",
    "#view=list&filters=1&single=1",
    "#view=map",
    "#about=1&lang=uk",
    "#whole=1&lang=pl",
]


def caption(driver: webdriver.Chrome) -> str:
    """Return the line above the view."""
    return driver.find_element(By.ID, "caption").text


def texts(driver: webdriver.Chrome, selector: str) -> list[str]:
    """Return the words of every element, in order, each on one line."""
    return [re.sub(r"\s+", " ", one.text) for one in driver.find_elements(By.CSS_SELECTOR, selector)]


def violations(driver: webdriver.Chrome) -> list[tuple[str, Any]]:
    """Return what axe-core finds wrong by WCAG 2.2 A and AA and by its best practices."""
    driver.execute_script(AXE.read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    script = """
      const done = arguments[1];
      const told = (one) => [one.id, one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160))];
      axe.run(document, {runOnly: arguments[0]})
        .then((found) => done(found.violations.map(told)), (error) => done([["failed", String(error)]]));
    """
    found: list[tuple[str, Any]] = driver.execute_async_script(script, tags)
    return found


@pytest.mark.parametrize("at", VIEWS)
def test_axe_finds_nothing_wrong_in_any_view(show: Show, at: str) -> None:
    """Each view is free of what axe-core can find against WCAG 2.2 AA: wide and light, and on a phone in the dark."""
    assert violations(show("grown", at)) == []
    assert violations(show("grown", at, size=(360, 740), scheme="dark")) == []


def test_axe_would_find_what_is_wrong(show: Show) -> None:
    """A button without a name and a text too pale to read are found: the check above is not blind."""
    driver = show("grown")
    driver.execute_script("""
      const button = document.createElement("button"), pale = document.createElement("p");
      pale.textContent = "hardly there";
      pale.style.color = "#ddd";
      pale.style.background = "#fff";
      document.getElementById("panel").append(button, pale);
    """)
    assert {"button-name", "color-contrast"} <= {name for name, _ in violations(driver)}


def test_the_timeline_draws_dates_as_precisely_as_they_are_known(show: Show) -> None:
    """Events and offices in order: a month is a band, what goes on is open, what has no date says so."""
    driver = show("grown", "#view=timeline")
    rows = {one.get_attribute("data-row"): one for one in driver.find_elements(By.CSS_SELECTOR, ".rows .row")}
    kinds = {name: (one.get_attribute("class") or "").split()[1] for name, one in rows.items()}
    assert kinds["late-answer"] == "between"
    office = next(name for name in kinds if name.startswith("denys-shmyhal~"))
    assert kinds[office] == "open"
    assert "since 17 July 2025" in rows[office].text
    assert "no end known" in rows[office].text
    assert kinds["salavat-strike"] == "unknown"
    assert texts(driver, ".chart h3")[-1].startswith("No source gives a date")
    assert not rows["salavat-strike"].find_elements(By.CLASS_NAME, "span")


def test_the_years_are_walked_and_pressed_with_the_keyboard(show: Show) -> None:
    """One Tab stop, arrows between years, Enter keeps to one: in every view, and in the address."""
    driver = show("grown", "#view=timeline")
    stops = driver.find_elements(By.CSS_SELECTOR, '.year[tabindex="0"]')
    assert len(stops) == 1
    stops[0].send_keys(Keys.ENTER)
    until(driver, lambda d: "since=2025" in d.current_url)
    assert "from 2025" in caption(driver)
    follow(driver, "List", "#tabs")
    until(driver, lambda d: "view=list" in d.current_url)
    assert "since=2025" in driver.current_url
    assert not [words for words in texts(driver, ".about h4") if "Salavat" in words]


def test_the_list_says_every_statement_once_and_prints(show: Show) -> None:
    """Statements stand under their subjects, with their marks and evidence; paper says how many it leaves out."""
    driver = show("sample", "#view=list")
    told = texts(driver, ".told")
    assert len(told) == int(re.findall(r"^([\d,]+) statements", caption(driver))[0])
    assert [words for words in told if words.startswith("in response to") and "interpretation" in words]
    driver.find_element(By.CSS_SELECTOR, ".told .why").click()
    until(driver, lambda d: "statement=" in d.current_url)
    assert "Who says so" in panel(driver)
    driver = show("large", "#view=list", kind="print")
    assert not driver.find_element(By.ID, "bar").is_displayed()
    assert re.fullmatch(r"\d+ more", driver.find_element(By.CLASS_NAME, "paper").text)
    assert driver.find_element(By.CSS_SELECTOR, "#view-list").value_of_css_property("overflow-y") == "visible"


def test_filters_combine_and_say_what_they_leave(show: Show) -> None:
    """Each choice shows its count, two together leave less, each can be taken out above the view, and all at once."""
    driver = show("grown", "#view=list&filters=1")
    left = re.findall(r"\d[\d,]*", texts(driver, "#filters .left")[0])

    def press(words: str) -> None:
        next(one for one in driver.find_elements(By.CSS_SELECTOR, ".choice") if words in one.text).click()

    press("of a single origin")
    until(driver, lambda d: "single=1" in d.current_url)
    single = re.findall(r"\d[\d,]*", texts(driver, "#filters .left")[0])
    assert int(single[1]) < int(left[1])
    assert driver.switch_to.active_element.get_attribute("type") == "checkbox"
    search(driver, "shmyhal", "#filter-actors").send_keys(Keys.ENTER)
    until(driver, lambda d: "actor=denys-shmyhal" in d.current_url)
    assert "Actor: Denys Shmyhal" in caption(driver)
    both = re.findall(r"\d[\d,]*", texts(driver, "#filters .left")[0])
    assert int(both[1]) < int(single[1])
    again = show("grown", "#" + driver.current_url.split("#")[1])
    assert re.findall(r"\d[\d,]*", texts(again, "#filters .left")[0]) == both
    follow(again, "of a single origin", "#caption")
    until(again, lambda d: "single=1" not in d.current_url)
    follow(again, "Clear all filters", "#filters")
    until(again, lambda d: "actor=" not in d.current_url)
    assert re.findall(r"\d[\d,]*", texts(again, "#filters .left")[0]) == left


def test_the_language_is_chosen_and_remembered_in_the_link(show: Show) -> None:
    """Interface, labels and dates follow the choice; what has no label in it stays English and says so to a reader."""
    driver = show("grown", "#thing=denys-shmyhal")
    follow(driver, "UK", "#languages")
    until(driver, lambda d: heading(d) == "Денис Шмигаль")
    assert "lang=uk" in driver.current_url
    assert driver.execute_script("return document.documentElement.lang") == "uk"
    assert texts(driver, "#tabs a") == ["Мережа", "Хронологія", "Мапа", "Список"]
    assert "17 липня 2025" in panel(driver)
    follow(driver, "Список", "#tabs")
    until(driver, lambda d: "view=list" in d.current_url)
    assert "lang=uk" in driver.current_url
    again = show("grown", "#" + driver.current_url.split("#")[1])
    assert heading(again) == "Денис Шмигаль"


def test_a_citation_can_be_copied_by_hand_too(show: Show) -> None:
    """The button shows the citation with speaker, source, address, claim and sentence, and says what it did."""
    driver = show("sample", "#statement=kyiv-memorandum-2025~signedBy~denys-shmyhal")
    button = driver.find_element(By.CSS_SELECTOR, ".cite button")
    button.click()
    until(driver, lambda d: d.find_element(By.CLASS_NAME, "citation").is_displayed())
    words = driver.find_element(By.CLASS_NAME, "citation").text
    assert "signed by Denys Shmyhal" in words
    assert "https://w3id.org/plua/claim/" in words
    assert re.search(r"sha256:[0-9a-f]+", words)
    until(driver, lambda _: button.text in {"Copied", "Select and copy it below"})


def test_the_page_says_what_it_is_made_with(show: Show) -> None:
    """Libraries with their versions and licences, and what the page does not do."""
    text = panel(show("sample", "#about=1"))
    for words in ["vis-network", "9.1.2", "MIT or Apache-2.0", "pyvis", "BSD-3-Clause", "asks nothing of any server"]:
        assert words in text


def test_the_views_keep_one_focus(show: Show) -> None:
    """What the panel tells about is marked in the timeline and stands in the middle of the network."""
    driver = show("grown", "#view=timeline&thing=kyiv-memorandum-2025")
    marked = driver.find_elements(By.CSS_SELECTOR, '.row[aria-current="true"]')
    assert [one.get_attribute("data-row") for one in marked] == ["kyiv-memorandum-2025"]
    follow(driver, "Network", "#tabs")
    until(driver, lambda d: caption(d).startswith("Kyiv memorandum"))


def test_the_skip_link_leads_to_the_text(show: Show) -> None:
    """The first Tab stop leads past everything to what the panel says, and leaves the address alone."""
    driver = show("sample")
    before = driver.current_url
    ActionChains(driver).send_keys(Keys.TAB).perform()
    assert driver.switch_to.active_element.get_attribute("id") == "skip"
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    until(driver, lambda d: d.switch_to.active_element.tag_name == "h2")
    assert driver.current_url == before


@pytest.mark.parametrize("view", ["timeline", "list"])
def test_a_view_fits_a_narrow_phone(show: Show, view: str) -> None:
    """At 360 pixels with the filters open nothing scrolls sideways."""
    driver = show("large", f"#view={view}&filters=1", size=(360, 740))
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("at", ["#view=timeline", "#view=list&filters=1&actor=x%27onclick%3Dalert(1)%26__proto__"])
def test_hostile_data_never_runs_in_any_view(show: Show, at: str) -> None:
    """Markup in labels, ids and sources is text in every view; nothing of it runs."""
    driver = show("hostile", at)
    assert driver.execute_script("return window.pwned") is None
    assert driver.execute_script("return document.querySelectorAll('main img, main script').length") == 0
    assert "\u202e" not in driver.find_element(By.TAG_NAME, "main").text


def test_the_legend_knows_every_language() -> None:
    """Each kind has its name in the other two languages, so that no legend is half translated."""
    path = Path(__file__).resolve().parents[1] / "kg" / "assets" / "legend.json"
    entries = json.loads(path.read_text(encoding="utf-8"))
    assert all(set(entry["labels"]) == {"pl", "uk"} for entry in entries)
