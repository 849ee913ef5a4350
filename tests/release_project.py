"""A tiny project that can be released: with a citation file and licences, as the repository has them."""

from __future__ import annotations

from pathlib import Path

from kg.project import Project

CITATION = """\
cff-version: 1.2.0
title: A tiny graph
message: Please cite it.
type: dataset
authors:
  - name: The testers
  - given-names: Mara
    family-names: Lind
    orcid: https://orcid.org/0000-0002-1825-0097
    affiliation: The Bay
version: 2026.11
date-released: 2026-11-22
license: [MIT, CC-BY-4.0]
keywords: [tiny, "graph: small"]
"""


def releasable(project: Project) -> Project:
    """Add what a release needs beside the data."""
    (project.root / "CITATION.cff").write_text(CITATION, encoding="utf-8")
    (project.root / "LICENSE").write_text("Do what you like with the code.\n", encoding="utf-8")
    (project.data / "LICENSE").write_text("CC BY 4.0\n", encoding="utf-8")
    return project


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
