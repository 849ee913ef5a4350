"""A project small enough to build in under a second, for tests of the build, the graph and the command line.

It takes the real ontology, so that it cannot drift from it, and has data and a query library of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

DATASET = """
title: A sample
description: Enough to ask something of.
referenceDate: 2026-11-01
license: https://creativecommons.org/licenses/by/4.0/
publisher: Testers
"""
ENTITIES = """
arcadia: {type: State, label: Arcadia, aliases: [Аркадія], pl: Arcadia, uk: Arcadia}
league: {type: Alliance, label: League of States, pl: League of States, uk: League of States}
jan-zolty: {type: Person, label: Jan Żółty, pl: Jan Żółty, uk: Ян Жовтий}
minister: {type: Post, label: Minister of Arcadia, pl: Minister of Arcadia, uk: Minister of Arcadia}
pact: {type: Memorandum, label: The Pact, pl: The Pact, uk: The Pact}
training: {type: Topic, label: Training, pl: Training, uk: Training}
bay: {type: Place, label: The Bay, pl: The Bay, uk: The Bay}
incursion: {type: AirspaceViolation, label: The Incursion, pl: The Incursion, uk: The Incursion}
"""
FIRST = """
id: first-paper
title: What happened
publisher: The Paper
kind: Newspaper
language: en
published: 2025-09-11
recorded: 2026-11-01
sentences:
  s1: 3:0000000000000000000000000000000000000000000000000000000000000000
  s2: 4:1111111111111111111111111111111111111111111111111111111111111111
claims:
  - evidence: [s1]
    saidBy: jan-zolty
    facts:
      incursion: {violationsRecorded: 19, date: 2025-09-09/2025-09-10, place: bay, topic: training}
  - evidence: [s2]
    facts:
      pact: {signedBy: {is: jan-zolty, as: minister}, date: 2025-09-10, topic: training}
      arcadia: {membership: {league: {term: 1999-03-12/..}}}
"""
SECOND = """
id: second-paper
title: What else happened
publisher: The Other Paper
kind: Newspaper
language: en
published: 2025-09-12
recorded: 2026-11-01
sentences:
  s1: 5:2222222222222222222222222222222222222222222222222222222222222222
claims:
  - evidence: [s1]
    saidBy: league
    facts:
      incursion: {violationsRecorded: 21}
"""
GAPS = """
gap-text: {label: The text, question: What does the Pact say?, about: pact, since: 2026-11-01}
"""
SIGNED = """\
# title: Who signed an agreement
# question: Who signed {agreement}?
# asks: student
# tags: agreements
# level: 1
# teaches: Two patterns that share a variable.
# param: agreement id plua:Agreement = id:pact -- which agreement
# columns: who, name

SELECT ?who ?name { ?agreement plua:signedBy ?who . ?who rdfs:label ?name } ORDER BY ?name
"""
FILES = {
    "data/dataset.yaml": DATASET,
    "data/gaps.yaml": GAPS,
    "data/entities/all.yaml": ENTITIES,
    "data/sources/2025/first-paper.yaml": FIRST,
    "data/sources/2025/second-paper.yaml": SECOND,
    "ontology/queries/who-signed.rq": SIGNED,
}


def write_project(root: Path, *, backwards: bool = False) -> Path:
    """Write the sample into a directory and return it; ``backwards`` creates its files in the opposite order."""
    shutil.copytree(ROOT / "ontology", root / "ontology", ignore=shutil.ignore_patterns("queries"))
    for name, text in sorted(FILES.items(), reverse=backwards):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip(), encoding="utf-8")
    return root


def environment(**more: str) -> dict[str, str]:
    """The variables a ``kg`` process of this checkout runs with."""
    kept = {name: value for name, value in os.environ.items() if name not in ("KG_PROJECT", "COLUMNS")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def kg(
    *words: str | Path, project: Path | None = None, stdin: str = "", **env: str
) -> subprocess.CompletedProcess[str]:
    """Run the command line as a user would; ``project`` goes in front as ``--project``."""
    command = [sys.executable, "-m", "kg", *(["--project", str(project)] if project else []), *map(str, words)]
    return subprocess.run(
        command, input=stdin, capture_output=True, text=True, timeout=60, env=environment(**env), check=False
    )
