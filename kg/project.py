"""Where a project's files lie: what curators write, and what the build makes of it.

::

    ontology/*.ttl  rules/*.rq  checks/*.rq  shapes/*.ttl  queries/*.rq
    data/dataset.yaml  gaps.yaml  entities/*.yaml  sources/**/*.yaml
    out/current ─▶ builds/0001-…/
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.errors import StoreError


@dataclass(frozen=True, slots=True)
class Project:
    """A directory that holds an ontology and data."""

    root: Path

    @property
    def ontology(self) -> Path:
        """The schema, and beside it rules, checks, shapes and queries."""
        return self.root / "ontology"

    @property
    def data(self) -> Path:
        """What curators write."""
        return self.root / "data"

    @property
    def out(self) -> Path:
        """What the build writes."""
        return self.root / "out"

    @property
    def is_complete(self) -> bool:
        """Whether there is anything here to build from."""
        return (self.data / "dataset.yaml").is_file() and self.ontology.is_dir()


def find_project(start: Path | None = None) -> Project | None:
    """Return the project that a directory (default: the working one) lies in, looking upwards; None if in none."""
    try:
        start = start or Path.cwd()
    except FileNotFoundError as error:
        raise StoreError("the working directory is gone", "go to one that exists") from error
    for directory in (start, *start.parents):
        project = Project(directory)
        if project.is_complete:
            return project
    return None


def require_project(root: Path) -> Project:
    """Return the project at a directory; StoreError if there is none."""
    project = Project(root.resolve())
    if not project.is_complete:
        raise StoreError(f"{root}: no project here", "a project has ontology/ and data/dataset.yaml")
    return project
