"""Everything one would upload, in one folder that appears whole or not at all; and the check of one that arrived.

::

    project ─build─▶ graph ─export─▶ files ─┬─▶ descriptions (VoID, DCAT, RO-Crate, …) ─▶ SHA256SUMS
    CITATION.cff ─▶ about ──────────────────┘

The graph is built afresh, so that what is released is what the data says now and has passed its checks. Dates are the
release's own, never the clock's: the same files give the same bytes, in any directory, on any day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kg import shapes
from kg.build import assemble
from kg.errors import DataError
from kg.graph import Graph, assembled
from kg.project import Project
from kg.release.about import read_about
from kg.release.changes import Changes, compare, state
from kg.release.checking import Previous, check, previous
from kg.release.content import fill
from kg.release.folder import Folder, appearing
from kg.shapes import Result

__all__ = ["Released", "check", "release", "write"]

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Released:
    """What was written."""

    directory: Path
    files: int
    size: int
    """In bytes."""
    sha256: str
    """The canonical hash of the graph."""
    changes: Changes | None


def release(project: Project, target: Path, tell: Tell, *, since: Path | None = None, software: str) -> Released:
    """Build a project and write its release into ``target``, which must not exist or be empty.

    Args:
        project: must have a ``CITATION.cff`` in its root.
        target: where the folder is to appear.
        tell: receives a line about progress.
        since: an earlier release, as its folder or its N-Quads, to tell the changes since.
        software: the version of the code, for codemeta.

    Raises:
        DataError: the data has findings, or CITATION.cff says too little.
        StoreError: the target exists, the earlier release is damaged, or the disk refuses.
    """
    with appearing(target) as folder:
        earlier = previous(since) if since else None
        built = assemble(project, tell)
        if built.report.findings:
            raise DataError(built.report.findings)
        _report(folder, built.broken)
        return _filled(folder, project, assembled(project, built), target, earlier, tell, software)


def write(project: Project, graph: Graph, broken: list[Result], target: Path, tell: Tell, *, software: str) -> Released:
    """Write the release of a graph that was built from a project already; otherwise as :func:`release`.

    ``broken`` is what of it breaks a shape, as the build found.
    """
    with appearing(target) as folder:
        _report(folder, broken)
        return _filled(folder, project, graph, target, None, tell, software)


def _report(folder: Folder, broken: list[Result]) -> None:
    title = "the SHACL validation report of this graph"
    folder.put("ontology/shapes-report.ttl", title, "text/turtle", shapes.turtle(broken))


def _filled(
    folder: Folder, project: Project, graph: Graph, target: Path, earlier: Previous | None, tell: Tell, software: str
) -> Released:
    about = read_about(project, graph.store)
    changes = compare(state(earlier.store), state(graph.store), earlier.named) if earlier else None
    sha256 = fill(folder, project, graph, about, changes, tell, software)
    return Released(target, len(folder.files), sum(file.size for file in folder.files), sha256, changes)
