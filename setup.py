"""Metadata is in setup.cfg; this adds the one step it cannot say: a wheel ships the graph made from the data."""

from __future__ import annotations

import gzip
import hashlib
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent


def _documents() -> list[Path]:
    """Return what the documentation site shows of the project's own files, where they are there."""
    found = [*ROOT.glob("*.md"), ROOT / "data" / "README.md", *(ROOT / "ontology").glob("*.md")]
    for pattern in ("rules/*.rq", "checks/*.rq", "shapes/*.ttl"):
        found += (ROOT / "ontology").glob(pattern)
    return sorted(path for path in found if path.is_file())


class BuildWithGraph(build_py):
    """Build the modules, then the graph beside them; an editable install reads the checkout and needs none."""

    def run(self) -> None:
        """Run both steps. A graph with findings is not shipped."""
        super().run()
        if not self.editable_mode:
            self._ship(Path(self.build_lib) / "kg" / "shipped")

    def _ship(self, target: Path) -> None:
        sys.path.insert(0, str(ROOT))
        from kg.build import assemble, distribution
        from kg.project import Project

        project = Project(ROOT)
        built = assemble(project, print)
        if built.report.findings:
            raise SystemExit("\n".join(map(str, built.report.findings)))
        files = distribution(built, project.ontology / "queries")
        nquads = files.pop("plua.nq")
        # No time stamp inside: the same data packs to the same bytes.
        files["plua.nq.gz"] = gzip.compress(nquads, mtime=0)
        files["digest"] = hashlib.sha256(nquads).hexdigest().encode()
        library = [name for name in files if name.startswith(("queries/", "rules/"))]
        documents = {f"documents/{path.relative_to(ROOT)}": path.read_bytes() for path in _documents()}
        files |= documents
        for name in ("plua.nq.gz", "digest", "stories.json", *library, *documents):
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[name])


setup(cmdclass={"build_py": BuildWithGraph})
