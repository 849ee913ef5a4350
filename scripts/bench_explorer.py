"""How the explorer's page behaves in a real Chromium: size, first drawing, panning, long tasks and search.

The page of the project's own graph (or the one given) is opened anew for each turn, headless and without a GPU, at
1280 × 800. Printed are medians. Absolute times say little on another machine; the limits in CONTRIBUTING are for two
cores with nothing else to do.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from pyoxigraph import NamedNode, Quad, Store
from pyvis.network import Network
from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from urllib3.exceptions import ReadTimeoutError

from kg.explorer import render
from kg.graph import open_graph
from kg.namespaces import CLAIM, ID, SOURCE
from kg.network import network

ROOT = Path(__file__).resolve().parent.parent
WATCH = """
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) window.tasks.push([one.startTime, one.duration]);
  }).observe({type: "longtask", buffered: true});
"""
DRAWN = "return Number(document.documentElement.dataset.drawn || 0)"
# Every frame moves the view as a finger would: the page answers the same pointer events.
PAN = """
  const done = arguments[0], box = document.querySelector("#drawing canvas"), area = box.getBoundingClientRect();
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2], times = [];
  const send = (type, dx) => box.dispatchEvent(new PointerEvent(type, {pointerId: 1, pointerType: "mouse", button: 0,
    buttons: type === "pointerup" ? 0 : 1, clientX: x + dx, clientY: y + dx / 3, bubbles: true, isPrimary: true}));
  send("pointerdown", 0);
  const step = (now) => {
    times.push(now);
    if (times.length > 90) { send("pointerup", 0); return done(1000 * (times.length - 1) / (times.at(-1) - times[0])); }
    send("pointermove", 160 * Math.sin(times.length / 12));
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
"""
TYPE = """
  const done = arguments[0], input = document.querySelector("#search input"), taken = [];
  for (const typed of ["k", "ko", "kos", "kosi", "пол", "memor"]) {
    const begun = performance.now();
    input.value = typed;
    input.dispatchEvent(new Event("input"));
    taken.push(performance.now() - begun);
  }
  done(taken);
"""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path, help="a page to measure (default: one is written from the project)")
    parser.add_argument("--project", type=Path, default=ROOT, help="the project whose graph is drawn")
    parser.add_argument(
        "--thing", default="poland", help="the thing whose surroundings are drawn (default: %(default)s)"
    )
    parser.add_argument("--times", type=int, default=1, help="measure a graph of so many copies of the project's own")
    parser.add_argument("--stock", action="store_true", help="measure pyvis's own page of the same graph beside it")
    parser.add_argument("--turns", type=int, default=5, help="how often each is measured (default 5)")
    parser.add_argument(
        "--patience", type=int, default=180, help="seconds until pyvis's page is given up (default 180)"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        page = options.page or _write(options.project, options.times, Path(folder) / "page.html")
        print(f"page: {page.stat().st_size / 1e6:.2f} MB")
        views = {"start": "", options.thing: f"#thing={options.thing}", "whole network": "#whole=1"}
        for name, at in views.items():
            _report(name, [_open(page, at, Path(folder), pan=True) for _ in range(options.turns)])
        for name in ("timeline", "list", "map"):
            _report(name, [_open(page, f"#view={name}", Path(folder), pan=False) for _ in range(options.turns)])
        if options.stock:
            _stock(_store(options.project, options.times), Path(folder), options.patience)
    return 0


def _write(project: Path, times: int, page: Path) -> Path:
    stories, store = open_graph(project, print).stories, _store(project, times)
    begun = time.process_time()
    page.write_text(render(store, title="The graph", stories=stories), encoding="utf-8")
    print(f"written in {time.process_time() - begun:.1f} s of one processor")
    return page


def _store(project: Path, times: int) -> Store:
    store = open_graph(project, print).store
    return store if times == 1 else _copies(store, times)


def _copies(store: Store, times: int) -> Store:
    """Return a store of so many copies of another, apart from one another but for the ontology."""
    bases = (ID, CLAIM, SOURCE)

    def renamed(term: Any, number: int) -> Any:  # noqa: ANN401 - any RDF term
        ours = number and isinstance(term, NamedNode) and term.value.startswith(bases)
        return NamedNode(f"{term.value}-copy-{number}") if ours else term

    made = Store()
    quads = list(store)
    for number in range(times):
        made.bulk_extend(
            Quad(renamed(quad.subject, number), quad.predicate, renamed(quad.object, number), quad.graph_name)
            for quad in quads
        )
    return made


def _stock(store: Store, folder: Path, patience: int) -> None:
    """Measure what pyvis makes of the same network by itself, opened with no network: how long until it is drawn."""
    begun = time.process_time()
    drawn = network(store)
    stock = Network(directed=True, cdn_resources="in_line")
    for iri, node in drawn.nodes(data=True):
        stock.add_node(iri, label=node["label"])
    for start, end, edge in drawn.edges(data=True):
        stock.add_edge(start, end, title=edge["relation"])
    path = folder / "stock.html"
    path.write_text(stock.generate_html(), encoding="utf-8")
    print(f"stock pyvis: {path.stat().st_size / 1e6:.2f} MB, written in {time.process_time() - begun:.1f} s")
    driver = _browser(folder)
    driver.set_page_load_timeout(patience)
    begun = time.monotonic()
    try:
        driver.get(path.resolve().as_uri())
        asked = "const bar = document.getElementById('loadingBar'); return !bar || bar.style.opacity === '0'"
        driver.set_script_timeout(max(1, patience - (time.monotonic() - begun)))
        while not (ready := driver.execute_script(asked)) and time.monotonic() - begun < patience:
            time.sleep(0.5)
    except (TimeoutException, ReadTimeoutError):  # it answers nothing while it is busy
        ready = False
    finally:
        driver.quit()
    taken = time.monotonic() - begun
    print(f"  ready to read after {taken:.0f} s" if ready else f"  not ready to read when given up after {taken:.0f} s")


def _browser(folder: Path) -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    profile = f"user-data-dir={tempfile.mkdtemp(dir=folder)}"
    for flag in ("headless=new", "no-sandbox", "disable-gpu", "window-size=1280,880", profile):
        options.add_argument(f"--{flag}")
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def _open(page: Path, at: str, folder: Path, *, pan: bool) -> dict[str, Any]:
    driver = _browser(folder)
    try:
        driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
        driver.get(page.resolve().as_uri() + at)
        end = time.monotonic() + 30
        while not driver.execute_script(DRAWN) and time.monotonic() < end:
            time.sleep(0.02)
        drawn = driver.execute_script(DRAWN)
        time.sleep(0.7)
        fps = 0.0
        if pan:
            ActionChains(driver).move_to_element(driver.find_element(By.CSS_SELECTOR, "#drawing canvas")).perform()
            fps = driver.execute_async_script(PAN)
        typed = driver.execute_async_script(TYPE)
        tasks = driver.execute_script("return window.tasks")
    finally:
        driver.quit()
    after = [taken for start, taken in tasks if start > drawn]
    loading = sum(taken for start, taken in tasks if start <= drawn)
    return {
        "first drawing": drawn,
        "busy before": loading,
        **({"frames a second": fps} if pan else {}),
        "longest task after": max(after, default=0),
        "first letter": typed[0],
        "other letters": max(typed[1:]),
    }


def _report(name: str, turns: list[dict[str, Any]]) -> None:
    told = ", ".join(f"{what} {statistics.median(turn[what] for turn in turns):.0f}" for what in turns[0])
    print(f"  {name}: {told}  (ms, unless frames)")


if __name__ == "__main__":
    sys.exit(main())
