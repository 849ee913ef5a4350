"""Takes the picture at the head of the README: the page, opened on what led to a memorandum, in a real Chromium.

``python scripts/picture.py`` writes ``.github/picture.png`` from the graph and the page as they are now. Things stand
in the same places in every release, so that the picture changes only with what it shows; its colours are cut down to
a palette, so that it stays small.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path

from PIL import Image
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kg.explorer import render  # noqa: E402  # from this checkout, installed or not
from kg.graph import open_graph  # noqa: E402

PICTURE = ROOT / ".github" / "picture.png"
TITLE = "Poland–Ukraine defence knowledge graph"
AT = "#thing=kyiv-memorandum-2025&story=incursion-to-memorandum&step=4"
WIDE, HIGH, COLOURS = 1280, 760, 256


def main() -> int:
    """Write the picture and say how large it is."""
    graph = open_graph(ROOT)
    with tempfile.TemporaryDirectory() as directory:
        page = Path(directory) / "page.html"
        page.write_text(render(graph.store, title=TITLE, stories=graph.stories), encoding="utf-8")
        shot = photograph(page.as_uri() + AT)
    image = Image.open(io.BytesIO(shot)).convert("RGB")
    PICTURE.parent.mkdir(exist_ok=True)
    image.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(PICTURE, optimize=True)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size:,} bytes")
    return 0


def photograph(address: str) -> bytes:
    """Return a screenshot of a page that has come to rest, as PNG."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("headless=new", "no-sandbox", "disable-gpu", "hide-scrollbars", "force-color-profile=srgb"):
        options.add_argument(f"--{flag}")
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        metrics = {"width": WIDE, "height": HIGH, "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        driver.get(address)
        WebDriverWait(driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, "#panel h2"))
        driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
        return driver.get_screenshot_as_png()
    finally:
        driver.quit()


if __name__ == "__main__":
    sys.exit(main())
