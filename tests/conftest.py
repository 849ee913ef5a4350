"""What tests share: a tiny project with invented actors, as files to change and as a graph that is built."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from release_project import releasable
from sample_project import write_project
from server_process import hostile_project
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from kg import __version__
from kg.build import Built, assemble, build
from kg.graph import assembled
from kg.ontology import Ontology
from kg.project import Project

if TYPE_CHECKING:
    from selenium import webdriver

ROOT = Path(__file__).resolve().parents[1]
TINY = Path(__file__).resolve().parent / "fixtures" / "tiny"

# A machine that is busy is no reason to fail; how often examples are tried is each test's own business.
settings.register_profile("kg", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kg")


class Together(LoadFileScheduling):
    """Where tests run side by side, those of a file stay together, and so do all of the whole graph: they share it."""

    def _split_scope(self, nodeid: str) -> str:
        return "corpus" if nodeid.startswith("tests/corpus/") else super()._split_scope(nodeid)


@pytest.hookimpl(optionalhook=True)  # one process needs nobody who distributes
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Together:
    """Distribute tests so; groups by mark came to nothing with pytest 9."""
    return Together(config, log)


def copy_tiny(root: Path) -> Project:
    """Lay out the tiny project in a directory: data to change, the repository's own ontology behind a link."""
    shutil.copytree(TINY / "data", root / "data")
    (root / "ontology").symlink_to(ROOT / "ontology")
    return Project(root)


@pytest.fixture
def tiny(tmp_path: Path) -> Project:
    """A tiny project of one's own."""
    root = tmp_path / "tiny"
    root.mkdir()
    return copy_tiny(root)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, built as a user would; nobody may change it."""
    root = write_project(tmp_path_factory.mktemp("sample"))
    build(Project(root), lambda _line: None)
    return root


@pytest.fixture(scope="session")
def project(sample: Path) -> Path:
    """The same, for modules that have no project of their own."""
    return sample


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project with hostile things in its graph; nobody may change it."""
    return hostile_project(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    """The repository's ontology, read once."""
    return Ontology.load(ROOT / "ontology")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The tiny project as a graph in memory; nobody may change it."""
    return assemble(copy_tiny(tmp_path_factory.mktemp("tiny")), lambda _: None)


@pytest.fixture(scope="session")
def releasable_tiny(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The tiny project with what a release needs; nobody may change it."""
    return releasable(copy_tiny(tmp_path_factory.mktemp("releasable")))


@pytest.fixture(scope="session")
def tiny_release(releasable_tiny: Project, built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of the tiny project; nobody may change it."""
    # Only releases need what draws pages.
    from kg.release import write

    graph, target = assembled(releasable_tiny, built), tmp_path_factory.mktemp("release") / "tiny"
    return write(releasable_tiny, graph, built.broken, target, lambda _: None, software=__version__).directory


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """One Chromium for all tests of the explorer, with a directory of its own and a log of its requests."""
    # Only what looks at pages needs a browser.
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

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


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The explorer's pages about small, large, hostile and empty graphs, each written once."""
    # Only what looks at pages needs what draws them.
    from explorer_pages import HOSTILE, grown, hostile, large, sample
    from pyoxigraph import Store

    from kg.explorer import render

    directory = tmp_path_factory.mktemp("pages")
    texts = {
        "sample": render(sample(), title="A small graph"),
        "hostile": render(hostile(), title=HOSTILE),
        "large": render(large(), title="Large"),
        "huge": render(large(2000, 6000), title="Huge"),
        "grown": render(grown(), title="Grown"),
        "focus": render(sample(), focus=["salavat-strike", "kyiv"], title="Focus"),
        "empty": render(Store(), title="Empty"),
    }
    for name, text in texts.items():
        (directory / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: directory / f"{name}.html" for name in texts}
