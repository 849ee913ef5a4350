"""What is reported and stays, with its reason: read from the ontology, so that nobody excuses anything in code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

WAIVERS: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).resolve().parents[1] / "ontology" / "waivers.yaml").read_text(encoding="utf-8")
)


def judge(section: str, check: str, found: set[str]) -> None:
    """Fail for what is found and not waived, and for what is waived and no longer found; a star waives all there is."""
    excused = set(WAIVERS.get(section, {}).get(check) or {})
    if excused == {"*"}:
        excused = found or excused
    assert found - excused == set(), f"{check}: mend it, or waive it with a reason in ontology/waivers.yaml"
    assert excused - found == set(), f"{check}: this waiver excuses nothing any more"
