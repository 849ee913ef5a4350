"""The pages' scripts: their unit tests, their style, and that the committed files are what their modules make."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    "task",
    [
        pytest.param("test", id="unit tests pass"),
        pytest.param("lint", id="style holds"),
        pytest.param("check", id="committed scripts are what their modules make"),
    ],
)
def test_the_scripts_of_the_pages(task: str) -> None:
    """What package.json calls by this name ends well; scripts/setup test installs what it needs."""
    assert (ROOT / "node_modules").is_dir(), "run scripts/setup test"
    done = subprocess.run(
        ["npm", "run", "--silent", task],
        cwd=ROOT,
        env=os.environ | {"npm_config_offline": "true"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_script_that_is_not_what_its_modules_make_is_found(tmp_path: Path) -> None:
    """One letter changed by hand in a committed script fails the check, which names the file."""
    for name in ("kg", "scripts", "package.json", "node_modules"):
        if name == "kg":
            for part in ("web", "assets"):
                subprocess.run(["cp", "-r", "--parents", f"kg/{part}", tmp_path], cwd=ROOT, check=True)
        elif name == "node_modules":
            (tmp_path / name).symlink_to(ROOT / name)
        else:
            subprocess.run(["cp", "-r", name, tmp_path], cwd=ROOT, check=True)
    script = tmp_path / "kg" / "assets" / "explorer.js"
    script.write_text(script.read_text(encoding="utf-8") + " ", encoding="utf-8")
    done = subprocess.run(["node", "scripts/web.mjs", "--check"], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, "kg/assets/explorer.js" in done.stderr) == (1, True)


def test_the_outline_under_the_map_is_what_its_script_makes(tmp_path: Path) -> None:
    """From the same atlas the script makes the committed bytes, which are small enough for a page to carry."""
    (tmp_path / "kg" / "assets").mkdir(parents=True)
    (tmp_path / "scripts").mkdir()
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    script = tmp_path / "scripts" / "outline.mjs"
    script.write_bytes((ROOT / "scripts" / "outline.mjs").read_bytes())
    subprocess.run(["node", script], cwd=tmp_path, capture_output=True, check=True)
    made = (tmp_path / "kg" / "assets" / "outline.json").read_bytes()
    assert made == (ROOT / "kg" / "assets" / "outline.json").read_bytes()
    assert len(made) < 60_000
