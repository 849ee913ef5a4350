"""Five questions a student brings, answered on the page of the whole graph by clicks and typing alone.

Each begins on the opening page, uses words a newcomer has and no address, and is read off the page as it is shown. How
many actions each takes is held to; how many seconds is printed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from test_explorer_browser import heading, until

from corpus.engines import Corpus
from kg.explorer import render

pytestmark = pytest.mark.browser


class Visit:
    """Somebody on the page, and what they have done so far."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver
        self.actions = 0
        self.began = time.monotonic()

    def search(self, words: str, within: str = "#search") -> None:
        """Type words into a search box and take the first result."""
        self.actions += 1
        box = self.driver.find_element(By.CSS_SELECTOR, f"{within} input")
        box.clear()
        box.send_keys(words)
        until(self.driver, lambda d: d.find_elements(By.CSS_SELECTOR, f"{within} .results button"))
        self._go(lambda: box.send_keys(Keys.ENTER))

    def press(self, words: str, within: str = "#panel") -> None:
        """Press the first link that can be seen and has these words."""
        self.actions += 1
        links = self.driver.find_elements(By.CSS_SELECTOR, f"{within} a")
        link = next(one for one in links if words in one.text and one.is_displayed())
        self._go(link.click)

    def evidence(self, relation: str, end: str) -> None:
        """Press the evidence of the first statement in the panel that reads so."""
        self.actions += 1
        for entry in self.driver.find_elements(By.CSS_SELECTOR, "#panel .entry"):
            if relation in entry.text and end in entry.text:
                self._go(entry.find_element(By.CLASS_NAME, "why").click)
                return
        raise AssertionError(f"no {relation} {end} in the panel")

    def read(self, place: str = "#panel") -> str:
        """Return what stands somewhere on the page, in one line."""
        return re.sub(r"\s+", " ", self.driver.find_element(By.CSS_SELECTOR, place).text)

    def _go(self, act: Callable[[], None]) -> None:
        before = self.driver.current_url
        act()
        until(self.driver, lambda d: d.current_url != before)


@pytest.fixture(scope="module")
def page(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the page of the whole graph once, and return its address."""
    file: Path = tmp_path_factory.mktemp("tasks") / "plua.html"
    file.write_text(render(corpus.graph.store, title="Tasks", stories=corpus.graph.stories), encoding="utf-8")
    return file.as_uri()


@pytest.fixture
def visit(browser: webdriver.Chrome, page: str, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """Come to the opening page; afterwards say how long it took."""
    metrics = {"width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    light = [{"name": "prefers-color-scheme", "value": "light"}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": light, "media": ""})
    browser.get("about:blank")
    browser.get(page)
    until(browser, lambda d: d.find_elements(By.CSS_SELECTOR, "#panel h2"))
    one = Visit(browser)
    yield one
    took = time.monotonic() - one.began
    print(f"{request.node.name}: {one.actions} actions, {took:.1f} s")  # noqa: T201  # told, and never judged


def test_who_signed_the_memorandum_of_a_day_and_where_that_was_said(visit: Visit) -> None:
    """Kind and date find it though its name has no day in it; signers stand with their posts, sources one click on."""
    visit.search("memorandum 18 september 2025")
    told = visit.read()
    assert "signed by Denys Shmyhal, as Minister of Defence of Ukraine" in told
    assert "signed by Władysław Kosiniak-Kamysz, as Deputy Prime Minister of Poland and Minister of National" in told
    visit.evidence("signed by", "Denys Shmyhal")
    assert "Associated Press" in visit.read()
    assert visit.actions == 2


def test_the_range_of_the_drone_counts_and_who_gave_the_highest(visit: Visit) -> None:
    """A question typed as spoken leads to the figure, whose lowest and highest value stand with their speakers."""
    visit.search("how many drones")
    assert heading(visit.driver).startswith("Drone incursion into Poland of 10 September 2025 drones entered")
    ends = visit.read(".ends")
    assert "Lowest more than 10 – Władysław Kosiniak-Kamysz, 10 September 2025" in ends
    assert "Highest about 24 – Ukrainska Pravda, 12 September 2025" in ends
    assert visit.actions == 1


def test_the_word_alone_leads_to_the_figure_too(visit: Visit) -> None:
    """What is no question finds things first, and the figures that count it under them."""
    box = visit.driver.find_element(By.CSS_SELECTOR, "#search input")
    box.send_keys("drones")
    until(visit.driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".results button"))
    found = [one.text.replace("\n", " ") for one in visit.driver.find_elements(By.CSS_SELECTOR, ".results button")]
    assert "Uncrewed aerial systems" in found[0]
    figure = next(text for text in found if text.startswith("drones entered: at least 10 drones"))
    assert "Drone incursion into Poland of 10 September 2025" in figure
    assert "disputed" in figure


def test_how_a_company_is_connected_with_a_state(visit: Visit) -> None:
    """Two names give the way at once: each link in words, the weakest named, and why hubs are on it."""
    visit.press("Path", "#bar")
    visit.search("gazprom", "#path-from")
    visit.search("poland", "#path-to")
    until(visit.driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".hop"))
    told = visit.read()
    assert "Nothing connects them but what nearly everything shares" in told
    assert "target → Gazprom Neftekhim Salavat (company)" in told
    assert "The weakest link:" in told
    assert visit.actions == 3


def test_who_was_in_office_on_the_day_of_an_agreement(visit: Visit) -> None:
    """From the agreement one link leads to the office holders of that day, those whose end nobody knows set apart."""
    visit.search("security agreement 2024")
    assert "8 July 2024" in heading(visit.driver)
    visit.press("Who held office then")
    rows = visit.driver.find_elements(By.CSS_SELECTOR, ".chart .row")
    told = [row.text.replace("\n", " ") for row in rows if "Minister of Defence of Ukraine" in row.text]
    assert told == ["6 September 2023 to 17 July 2025 Rustem Umerov held Minister of Defence of Ukraine"]
    assert "no source says when it ended" in visit.read(".chart")
    assert visit.actions == 2


def test_what_about_the_refinery_rests_on_one_origin(visit: Visit) -> None:
    """The strike's own page counts its statements on a single origin and lists these, and nothing of what is near."""
    visit.search("refinery")
    assert heading(visit.driver) == "Strike on the Salavat refinery of 18 September 2025"
    button = next(a.text for a in visit.driver.find_elements(By.CSS_SELECTOR, "#panel a") if "single origin" in a.text)
    visit.press("On a single origin")
    told = visit.driver.find_elements(By.CSS_SELECTOR, "#view-list .told")
    assert button == f"On a single origin ({len(told)})"
    assert all("single origin" in line.text for line in told)
    assert any(line.text.startswith("distance from the front 1,300 km") for line in told)
    assert len(visit.driver.find_elements(By.CSS_SELECTOR, "#view-list .about")) == 1
    assert visit.actions == 2
