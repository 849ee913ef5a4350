"""The SPARQL page in a real browser, with the repository's own graph: what it answers, shows, refuses and never sends.

Chromium runs headless with its log of requests on: any address but the page's own file fails the test.
"""

from __future__ import annotations

import csv
import io
import json
import re
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pyoxigraph as ox
import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from corpus.engines import REPOSITORY, Corpus
from kg import store as stores
from kg import workbench
from kg.cite import FORMATS, cite, release, writing
from kg.results import render
from kg.sparql import evaluate

pytestmark = pytest.mark.browser
Open = Callable[..., webdriver.Chrome]
MAIN = re.compile(r'<script type="module">.*?</script>', re.DOTALL)
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?f && ?f != ?i) }"
FOUR_MEMORANDA = "SELECT ?agreement ?role ?who ?day { VALUES ?role { plua:signedBy plua:party } ?agreement a plua:Memorandum ; ?role ?who ; plua:earliest ?day }"  # fmt: skip  # noqa: E501

# What the library does not do: every clause, and brackets, comments and escapes where a reader may stumble.
CITED = {
    "optional": "SELECT * { ?a a plua:Memorandum OPTIONAL { ?a plua:signedBy id:denys-shmyhal ; plua:place ?p } }",
    "union": "SELECT ?x ?d { { ?x a plua:Memorandum OPTIONAL { ?x plua:earliest ?d } } UNION { ?x a plua:Declaration { ?x plua:earliest ?d } UNION { ?x plua:latest ?d } } }",  # noqa: E501
    "paths": "SELECT ?b { id:kyiv-memorandum-2025 (plua:signedBy|plua:party)/(^plua:signedBy|rdf:type) ?b }",
    "closure": "SELECT ?class { ?class rdfs:subClassOf+ plua:Agreement . ?x a ?class }",
    "negated": "SELECT ?b { id:kyiv-memorandum-2025 !(rdf:type|rdfs:label|^plua:about) ?b }",
    "grouped": "SELECT ?who (COUNT(?a) AS ?n) { ?a plua:signedBy ?who } GROUP BY ?who HAVING(COUNT(?a) > 2)",
    "computed": "SELECT ?year (COUNT(*) AS ?n) { ?a a plua:Memorandum ; plua:earliest ?d } GROUP BY (SUBSTR(STR(?d), 1, 4) AS ?year) ORDER BY ?year LIMIT 2",  # noqa: E501
    "minus": "SELECT ?a { ?a a plua:Memorandum MINUS { ?a plua:signedBy ?x } }",
    "exists": "SELECT ?a { ?a a plua:Memorandum FILTER NOT EXISTS { ?a plua:signedBy id:denys-shmyhal } FILTER EXISTS { ?a plua:signedBy ?w } }",  # noqa: E501
    "not-brackets": "SELECT ?a { ?a a plua:Memorandum FILTER(!(EXISTS { ?a plua:signedBy ?w })) }",
    "unseen": "SELECT ?s ?e { VALUES ?s { id:denys-shmyhal } BIND(EXISTS { ?s plua:signedBy ?x } AS ?e) }",
    "construct": "CONSTRUCT { ?o plua:party ?s } { ?s plua:signedBy ?o ; a plua:Memorandum }",
    "where": "CONSTRUCT WHERE { ?s plua:signedBy ?o ; a plua:Memorandum }",
    "ask": "ASK { id:kyiv-memorandum-2025 plua:signedBy id:denys-shmyhal }",
    "describe": "DESCRIBE id:kyiv-memorandum-2025",
    "subquery": "SELECT ?who ?a { { SELECT ?who (MAX(?d) AS ?last) { ?a plua:signedBy ?who ; plua:earliest ?d } GROUP BY ?who ORDER BY DESC(?last) ?who LIMIT 5 } ?a plua:signedBy ?who ; plua:earliest ?last }",  # noqa: E501
    "layers-of": "SELECT ?g ?o { GRAPH ?g { id:kyiv-memorandum-2025 plua:signedBy ?o OPTIONAL { ?o rdfs:label ?l } } }",
    "scopes": "SELECT * { ?a a plua:Memorandum { OPTIONAL { ?a plua:signedBy ?w } } { FILTER(true) } } ORDER BY ?a ?w LIMIT 7",  # noqa: E501
    "blank": "SELECT ?n { [ plua:signer ?n ; plua:signedAs ?p ] . _:b-1.x plua:signedBy ?n ; a plua:Memorandum }",
    "comments": "# } {\nPREFIX q: <https://w3id.org/plua/ontology#> # ?x\nSELECT ?n # {\n{ id:kyiv-memorandum-2025 q:signedBy ?n } # )\nORDER BY ?n LIMIT 2 # five",  # noqa: E501
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page, and the same page without its program, so that a test's own can ask the same engine."""
    folder = tmp_path_factory.mktemp("workbench")
    graph = corpus.graph
    page = workbench.render(graph.store, corpus.questions, graph.rules, title="The graph", explorer="plua.html")
    (folder / "page.html").write_text(page, encoding="utf-8")
    bare, count = MAIN.subn("", page)
    assert count == 1
    (folder / "bare.html").write_text(bare, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """Start one Chromium with a directory of its own and a log of its requests."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    quiet = ["no-sandbox", "disable-gpu", "disable-background-networking", "disable-component-update", "disable-sync"]
    for flag in ["headless=new", *quiet, f"user-data-dir={tmp_path_factory.mktemp('chromium')}"]:
        options.add_argument(f"--{flag}")
    options.add_experimental_option("prefs", {"download.default_directory": str(folder)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_script_timeout(240)
    yield driver
    driver.quit()


@pytest.fixture
def show(browser: webdriver.Chrome, folder: Path) -> Iterator[Open]:
    """Open the page with a question and wait for its answer; afterwards nothing may have been asked of any network."""

    def open_page(query: str = "", more: str = "", size: tuple[int, int] = (1280, 900)) -> webdriver.Chrome:
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size[0] < 500}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        browser.get("about:blank")
        browser.get((folder / "page.html").as_uri() + (f"#query={quote(query)}{more}" if query else ""))
        settled(browser)
        return browser

    # A browser that has just started is still at its own first page.
    browser.get("about:blank")
    browser.get_log("browser"), browser.get_log("performance")
    yield open_page
    assert [entry for entry in browser.get_log("browser") if "Content Security" not in entry["message"]] == []
    asked = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    addresses = {one["params"]["request"]["url"] for one in asked if one["method"] == "Network.requestWillBeSent"}
    assert {address.split(":", 1)[0] for address in addresses} <= {"file", "about", "blob"}


def settled(driver: webdriver.Chrome) -> None:
    """Wait until the graph is open and nothing is being asked."""
    ready = "return 'ready' in document.body.dataset && !document.body.hasAttribute('data-busy')"
    WebDriverWait(driver, 60).until(lambda d: d.execute_script(ready))


def until(driver: webdriver.Chrome, words: str, where: str = "answer") -> str:
    """Wait until some words stand somewhere; return all that stands there."""
    WebDriverWait(driver, 60).until(lambda d: words in d.find_element(By.ID, where).text)
    return driver.find_element(By.ID, where).text


def violations(driver: webdriver.Chrome) -> list[tuple[str, list[str]]]:
    """Return what axe finds fault with in the page as it stands."""
    axe = (REPOSITORY / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found = driver.execute_async_script(f"{axe}; axe.run(document).then(arguments[0])")
    return [(each["id"], [node["target"] for node in each["nodes"]]) for each in found["violations"]]


def write(driver: webdriver.Chrome, *keys: str) -> None:
    """Click into the editor, select all of it and type."""
    driver.find_element(By.ID, "editor").click()
    ActionChains(driver).key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL).send_keys(*keys).perform()


@pytest.fixture(scope="module")
def answered(browser: webdriver.Chrome, folder: Path) -> dict[str, dict[str, str]]:
    """Ask the page's engine the whole library, and then let it cite all of it, which is waited for by who needs it."""
    browser.get((folder / "bare.html").as_uri())
    bundle = ["npx", "--no-install", "esbuild", "tests/web/library.entry.js", "--bundle", "--format=iife"]
    made = subprocess.run(
        [*bundle, "--log-level=error"], cwd=REPOSITORY, capture_output=True, text=True, check=True
    ).stdout
    asked = "askAll().then(arguments[0], (error) => arguments[0]({ error: String(error.stack ?? error) }))"
    found = browser.execute_async_script(f"{made};{asked}")
    assert "error" not in found, found
    return dict(found)


def test_the_whole_library_has_the_same_answers_as_in_python(
    answered: dict[str, dict[str, str]], corpus: Corpus
) -> None:
    """Every question of the library, with its defaults, gives the same rows in the page as in Python."""
    assert set(answered) == set(corpus.questions)
    for name, answer in answered.items():
        solutions = ox.parse_query_results(answer["json"], format=ox.QueryResultsFormat.JSON)
        assert isinstance(solutions, ox.QuerySolutions)
        columns = corpus.questions[name].columns
        rows = [tuple(row[column] for column in columns) for row in solutions]
        expected = corpus.oxigraph(name, {})
        assert len(rows) == len(expected), name
        assert set(rows) == set(expected), name


def test_every_citation_is_the_same_as_in_python(
    answered: dict[str, dict[str, str]], browser: webdriver.Chrome, corpus: Corpus
) -> None:
    """The whole library and queries of every other form are cited letter for letter as Python cites them."""
    directory = corpus.graph.directory
    assert directory is not None
    queries = {name: answer["asked"] for name, answer in answered.items()} | CITED
    browser.execute_script("citeAll(arguments[0]).then((found) => { globalThis.cited = found; });", queries)
    # In memory, which answers faster; meanwhile the browser is at work on its own.
    store = stores.load_into_memory((directory / stores.NQUADS).read_bytes())
    made_from = release(corpus.graph.store, directory)
    expected = {}
    for name, text in queries.items():
        citation = cite(store, text, made_from, corpus.graph.rules)
        expected[name] = [writing.write(citation, fmt) for fmt in FORMATS]
    found = WebDriverWait(browser, 200).until(lambda d: d.execute_script("return globalThis.cited ?? null"))
    assert set(found) == set(expected)
    for name, written in expected.items():
        assert found[name] == written, name


def test_it_opens_on_a_lesson_and_its_answer(show: Open) -> None:
    """Without an address the page shows the first lesson, answered, from a file, with names beside the addresses."""
    driver = show()
    assert driver.current_url.startswith("file:")
    assert driver.find_element(By.CSS_SELECTOR, "#title").text
    assert driver.find_element(By.CSS_SELECTOR, ".lessons [aria-current]").text
    assert driver.find_elements(By.CSS_SELECTOR, ".answer tbody tr")


def test_nothing_leaves_the_page(show: Open) -> None:
    """Neither the page nor a thread of it can reach an address, by whatever means; a query cannot either."""
    hits: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        stop = threading.Event()

        def accept() -> None:
            while not stop.is_set():
                try:
                    server.accept()[0].close()
                except TimeoutError:
                    continue
                hits.append(1)

        listening = threading.Thread(target=accept)
        listening.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/"
        driver = show(f"SELECT * {{ SERVICE <{address}> {{ ?s ?p ?o }} }}")
        assert "SERVICE is refused" in driver.find_element(By.ID, "answer").text
        tries = """
          const [address, done] = arguments;
          const inThread = `fetch("${address}").then(() => postMessage("sent"), () => {
            try { importScripts("${address}"); postMessage("sent"); } catch { postMessage("refused"); } })`;
          const thread = new Worker(URL.createObjectURL(new Blob([inThread])));
          const image = new Image();
          image.src = address;
          navigator.sendBeacon(address, "x");
          try { new WebSocket(address.replace("http", "ws")); } catch { /* refused at once */ }
          thread.onmessage = ({ data }) => fetch(address).then(() => done("sent"), () => done(data));
        """
        assert driver.execute_async_script(tries, address) == "refused"
        stop.set()
        listening.join()
    assert hits == []
    refused = [entry for entry in driver.get_log("browser") if "Content Security Policy" in entry["message"]]
    assert len(refused) >= 4
    driver.get_log("performance")  # what was refused stands in it too: nothing arrived anywhere


@pytest.mark.parametrize("word", ["SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "LOAD <http://x/>", "DROP ALL"])
def test_what_a_read_only_graph_never_does_is_refused_with_the_reason(show: Open, word: str) -> None:
    """FROM and updates are refused with line, column and a hint."""
    said = show(word).find_element(By.ID, "answer").text
    assert re.match(r"Line 1, column \d+\n\w+ is refused\n\w", said)


def test_a_mistake_is_shown_where_it_is_and_explained(show: Open) -> None:
    """An undeclared prefix is marked in the editor, named with line and column, and what was meant is offered."""
    driver = show("SELECT ?s {\n  ?s rdsf:label ?o }")
    assert driver.find_element(By.ID, "answer").text.startswith(
        "Line 2, column 6\nthe prefix rdsf: is not declared\ndid you mean rdf or rdfs?"
    )
    marked = "return document.getElementById('editor').shadowRoot.querySelector('.cm-lintRange-error')?.textContent"
    assert driver.execute_script(marked) == "rdsf:label"


def test_an_empty_answer_says_which_name_is_nowhere(show: Open) -> None:
    """A misspelt property is told, with the one that was probably meant."""
    said = show("SELECT ?s { ?s plua:signdBy ?o }").find_element(By.ID, "answer").text
    assert "plua:signdBy is nowhere in the graph." in said
    assert "plua:signedBy" in said


def test_the_editor_completes_from_this_graph_in_any_alphabet(show: Open) -> None:
    """Letters of a label, Cyrillic too, offer the id that bears it; choosing writes the id; Ctrl-Enter runs."""
    driver = show("SELECT ?x {}")
    write(driver, "SELECT ?agreement {{ ?agreement plua:signedBy Денис Шмиг".replace("{{", "{"))
    offered = "return [...document.getElementById('editor').shadowRoot.querySelectorAll('.cm-tooltip-autocomplete li')].map((each) => each.textContent)"  # noqa: E501
    WebDriverWait(driver, 20).until(lambda d: any("id:denys-shmyhal" in each for each in d.execute_script(offered)))
    write(driver, "SELECT ?agreement { ?agreement plua:signedBy id:denys-shm")
    WebDriverWait(driver, 20).until(lambda d: d.execute_script(offered)[:1] == ["id:denys-shmyhalDenys Shmyhal"])
    ActionChains(driver).pause(0.3).send_keys(Keys.TAB).key_down(Keys.CONTROL).send_keys(Keys.ENTER).key_up(
        Keys.CONTROL
    ).perform()
    until(driver, "id:kyiv-memorandum-2025")


def test_a_blank_is_filled_by_searching_and_bound_as_a_term(show: Open) -> None:
    """A field finds by any spelling; what is typed instead of an id is refused and never becomes part of the query."""
    driver = show("who-signed")
    field = driver.find_element(By.ID, "param-agreement")
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(Keys.NULL, "lublin triangle charter")
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(Keys.NULL, "id:x> ?p ?o } #", Keys.ENTER)
    assert "is no id" in until(driver, "is no id")
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(Keys.NULL, "security cooperation 2024")
    WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, "#param-agreement-list button"))
    driver.find_element(By.CSS_SELECTOR, "#param-agreement-list button").click()
    settled(driver)
    assert "row" in until(driver, "row")
    assert "param.agreement=" in driver.current_url


def test_a_question_that_takes_too_long_is_stopped_and_the_next_is_answered(show: Open) -> None:
    """Stop ends the engine in the middle of its work; the limit on time does too; another engine answers on."""
    driver = show("signatories")
    write(driver, ENDLESS)
    driver.find_element(By.ID, "run").click()
    WebDriverWait(driver, 20).until(lambda d: d.find_element(By.ID, "stop").is_enabled())
    driver.find_element(By.ID, "stop").click()
    until(driver, "Stopped.")
    driver.execute_script("document.getElementById('limit').add(new Option('1 second', 1)); limit.value = 1")
    driver.find_element(By.ID, "run").click()
    until(driver, "No answer within 1 second")
    driver.find_element(By.ID, "limit").send_keys("at most 30")
    driver.find_element(By.ID, "restore").click()
    assert "id:denys-shmyhal" in until(driver, "id:denys-shmyhal")


def test_views_are_drawn_where_the_columns_allow_it(show: Open) -> None:
    """Things give a network, dates a timeline, coordinates a map; where they are missing the page says what is."""
    driver = show(FOUR_MEMORANDA, "&view=network")
    assert len(driver.find_elements(By.CSS_SELECTOR, "svg.network .node")) > 5
    assert driver.find_element(By.CSS_SELECTOR, "svg.network .link-label").get_attribute("textContent") == "signed by"
    tabs = driver.find_element(By.ID, "tab-network")
    tabs.send_keys(Keys.ARROW_RIGHT)
    WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, ".timeline li .point"))
    assert "view=timeline" in driver.current_url
    driver.find_element(By.ID, "tab-map").click()
    WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, "svg.map .node"))
    driver = show("SELECT (COUNT(*) AS ?n) { ?s a plua:Memorandum }", "&view=map")
    assert "Nothing in this answer has a place" in driver.find_element(By.ID, "answer").text
    for name, said in (("timeline", "needs a column of dates"), ("network", "needs two columns")):
        driver.find_element(By.ID, f"tab-{name}").click()
        until(driver, said)


def test_every_kind_of_query_has_an_answer(show: Open) -> None:
    """ASK gives yes or no, CONSTRUCT statements, and GRAPH sees the layers, the plain pattern their union."""
    driver = show("ASK { id:kyiv-memorandum-2025 plua:signedBy id:denys-shmyhal }")
    assert driver.find_element(By.ID, "answer").text.startswith("Yes")
    driver = show("CONSTRUCT { ?s plua:signedBy ?o } { ?s plua:signedBy ?o ; a plua:Memorandum }")
    assert "statements" in driver.find_element(By.CSS_SELECTOR, ".rows").text
    driver = show("SELECT ?g { GRAPH ?g { id:kyiv-memorandum-2025 plua:signedBy id:denys-shmyhal } }")
    assert "graph:facts" in driver.find_element(By.ID, "answer").text
    driver = show("SELECT ?class { ?class rdfs:subClassOf+ plua:Agreement . ?x a ?class } LIMIT 3")
    assert driver.find_elements(By.CSS_SELECTOR, ".answer tbody tr")


def test_a_file_of_the_answer_holds_what_python_writes(show: Open, folder: Path, corpus: Corpus) -> None:
    """The CSV that is saved has the rows of ``kg query --format csv``."""
    driver = show("signatories")
    driver.find_element(By.XPATH, "//button[text()='CSV']").click()
    saved = folder / "signatories.csv"
    WebDriverWait(driver, 20).until(lambda _: saved.is_file())
    text, terms = corpus.graph.prepare("signatories", {})
    expected = evaluate(corpus.graph.store, text, lambda results: render(results, "csv"), parameters=terms)
    read = [list(csv.reader(io.StringIO(data.decode()))) for data in (saved.read_bytes(), expected)]
    assert read[0] == read[1]


def test_an_answer_is_cited_beside_its_rows(show: Open, folder: Path, corpus: Corpus) -> None:
    """Cite shows the sources in three formats, saves them, leaves the rows, and says what cannot be established."""
    driver = show("signatories", size=(390, 844))
    expected = corpus.graph.cite("signatories", "bibtex")
    driver.find_element(By.CSS_SELECTOR, ".cite").click()
    until(driver, "This answer rests on")
    assert driver.find_elements(By.CSS_SELECTOR, ".answer tbody tr")
    driver.find_element(By.CSS_SELECTOR, "[data-format=bibtex]").click()
    assert until(driver, "@dataset{")
    assert driver.find_element(By.CSS_SELECTOR, ".citation pre").get_attribute("textContent") == expected
    assert driver.switch_to.active_element.get_attribute("data-format") == "bibtex"
    assert violations(driver) == []
    driver.find_element(By.XPATH, "//button[text()='Save as a file']").click()
    saved = folder / "signatories-citation.bib"
    WebDriverWait(driver, 20).until(lambda _: saved.is_file())
    assert saved.read_text(encoding="utf-8") == expected
    driver.find_element(By.CSS_SELECTOR, ".citation .close").click()
    assert not driver.find_elements(By.CSS_SELECTOR, ".citation")
    driver = show(
        "ASK { ?s plua:signedBy ?o FILTER NOT EXISTS { ?o plua:signedBy ?s } FILTER(?s = id:kyiv-memorandum-2025) }"
    )
    driver.find_element(By.CSS_SELECTOR, ".cite").click()
    assert "Note: the answer also rests on what is not in the graph" in until(driver, "Note: the answer")
    driver = show("SELECT * { id:kyiv-memorandum-2025 plua:signedBy ?o LATERAL { ?o rdfs:label ?l } }")
    driver.find_element(By.CSS_SELECTOR, ".cite").click()
    until(driver, "What this answer rests on cannot be established")


def test_a_citation_that_takes_too_long_is_stopped_and_the_answer_stays(show: Open) -> None:
    """Stop ends a citation as it ends a query; the next one is made."""
    driver = show("ASK { ?a ?b ?c . ?d ?e ?f }")
    driver.find_element(By.CSS_SELECTOR, ".cite").click()
    until(driver, "Looking for what this answer rests on")
    driver.find_element(By.ID, "stop").click()
    until(driver, "Stopped.")
    settled(driver)
    assert driver.find_element(By.CSS_SELECTOR, ".truth").text.startswith("Yes")
    driver.find_element(By.CSS_SELECTOR, ".lessons button").click()
    settled(driver)
    driver.find_element(By.CSS_SELECTOR, ".cite").click()
    until(driver, "This answer rests on")


def test_a_link_restores_question_blanks_view_and_language(show: Open) -> None:
    """The address says all of it; Back returns to the question before."""
    driver = show("signatories", "&param.agreement=kyiv-memorandum-2025&view=network&lang=pl")
    assert driver.find_element(By.ID, "run").text.startswith("Wykonaj")
    assert driver.find_element(By.ID, "tab-network").get_attribute("aria-selected") == "true"
    driver.find_element(By.ID, "next").click()
    WebDriverWait(driver, 20).until(lambda d: "query=signatories" not in d.current_url)
    settled(driver)
    driver.back()
    WebDriverWait(driver, 20).until(lambda d: "query=signatories" in d.current_url)
    settled(driver)
    assert driver.find_element(By.ID, "param-agreement").get_attribute("value") == "kyiv-memorandum-2025"


def test_a_name_in_an_answer_opens_what_is_known_of_it(show: Open) -> None:
    """The panel lists the statements, leads to the explorer's page, asks on, and Escape closes it."""
    driver = show("signatories")
    driver.find_element(By.CSS_SELECTOR, ".answer .thing").click()
    panel = driver.find_element(By.ID, "panel")
    WebDriverWait(driver, 20).until(lambda _: "What the graph states of it" in panel.text)
    link = panel.find_element(By.LINK_TEXT, "In the explorer").get_attribute("href")
    assert link
    assert link.endswith("plua.html#thing=denys-shmyhal")
    ActionChains(driver).send_keys(Keys.ESCAPE).perform()
    assert not panel.is_displayed()


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_everybody_can_use_it(show: Open, size: tuple[int, int]) -> None:
    """Axe finds no violation on a wide screen and on a phone, where nothing is wider than the screen."""
    driver = show("who-signed", size=size)
    assert violations(driver) == []
    assert driver.execute_script("return document.documentElement.scrollWidth <= innerWidth")
