"""How the SPARQL page behaves in a real Chromium: size, time to ready, the whole library against Python and the CLI.

The page of the project's own graph is opened anew for each turn, headless, from a file. Then every question of the
library, with its defaults, is asked in turns of the page's engine (WebAssembly, in a thread of the page), of the same
engine in Python over the build on disk, and, for a few, of a cold ``kg query``. Printed are medians, and of the
questions the ratios. Absolute times say little on another machine; the ratios do.
"""

from __future__ import annotations

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyoxigraph import Store
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.wait import WebDriverWait

from kg import queries, workbench
from kg.graph import open_graph
from kg.queries import Query
from kg.sparql import run

ROOT = Path(__file__).resolve().parent.parent
MAIN = re.compile(r'<script type="module">.*?</script>', re.DOTALL)
READY = "return document.body && 'ready' in document.body.dataset && !document.body.hasAttribute('data-busy')"
PAINT = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"
SLOWEST = 8
COLD = ("signatories", "who-signed", "disagreements")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=3, help="how often everything is measured (default 3)")
    turns = parser.parse_args().turns
    graph = open_graph(ROOT)
    library = queries.load(graph.queries)
    with tempfile.TemporaryDirectory() as directory:
        page, bare = Path(directory) / "page.html", Path(directory) / "bare.html"
        begun = time.perf_counter()
        page.write_text(workbench.render(graph.store, library, graph.rules, title="Bench"), encoding="utf-8")
        print(f"writing the page     {time.perf_counter() - begun:6.2f} s, {page.stat().st_size:,} bytes")
        bare.write_text(MAIN.sub("", page.read_text(encoding="utf-8")), encoding="utf-8")
        opened = [_opened(page) for _ in range(turns)]
        for name, values in zip(("first paint", "first answer shown"), zip(*opened, strict=True), strict=True):
            print(f"{name:20} {statistics.median(values):6.2f} s   of {turns} turns, each in a new browser")
        _compare(bare, graph.store, library, turns)


def _browser() -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("headless=new", "no-sandbox", "disable-gpu", "disable-background-networking", "disable-sync"):
        options.add_argument(f"--{flag}")
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_script_timeout(600)
    return driver


def _opened(page: Path) -> tuple[float, float]:
    """Return the seconds to the first paint and to the first lesson's answer."""
    driver = _browser()
    try:
        begun = time.perf_counter()
        driver.get(page.as_uri())
        WebDriverWait(driver, 120, 0.02).until(lambda d: d.execute_script(READY))
        ready = time.perf_counter() - begun
        return float(driver.execute_script(PAINT)) / 1000, ready
    finally:
        driver.quit()


def _compare(bare: Path, store: Store, library: dict[str, Query], turns: int) -> None:
    """Ask everything of both engines, in turns, and print how many times as long the page takes."""
    command = ["npx", "--no-install", "esbuild", "tests/web/library.entry.js", "--bundle", "--format=iife"]
    made = subprocess.run([*command, "--log-level=error"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    page: dict[str, list[float]] = {name: [] for name in library}
    python: dict[str, list[float]] = {name: [] for name in library}
    driver = _browser()
    try:
        for _ in range(turns):
            driver.get("about:blank")
            driver.get(bare.as_uri())
            for name, answer in driver.execute_async_script(f"{made};askAll().then(arguments[0])").items():
                page[name].append(answer["took"] / 1000)
            for name, query in library.items():
                begun = time.perf_counter()
                list(run(store, query.text, parameters=queries.bind(query, {})))  # type: ignore[arg-type]
                python[name].append(time.perf_counter() - begun)
    finally:
        driver.quit()
    took = {name: (statistics.median(page[name]), statistics.median(python[name])) for name in library}
    ratios = sorted(here / there for here, there in took.values())
    total = sum(here for here, _ in took.values()) / sum(there for _, there in took.values())
    print(f"\n{len(library)} questions, page against Python: median {statistics.median(ratios):.2f} times as long,")
    print(f"from {ratios[0]:.2f} to {ratios[-1]:.2f}, all together {total:.2f}. The slowest in the page:")
    for name in sorted(took, key=lambda each: -took[each][0])[:SLOWEST]:
        print(f"  {name:28} {took[name][0] * 1000:7.0f} ms   Python {took[name][1] * 1000:7.0f} ms")
    print("a cold kg query of the same, the page being open:")
    for name in COLD:
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", "kg", "-q", "query", name], cwd=ROOT, capture_output=True, check=True)
        print(f"  {name:28} {(time.perf_counter() - begun) * 1000:7.0f} ms   page {took[name][0] * 1000:10.0f} ms")


if __name__ == "__main__":
    main()
