"""The threat model promises nothing that no test shows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "THREAT_MODEL.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`(tests/\w+\.py)::(\w+)`")


def _tests(file: str) -> set[str]:
    """The names of a file's tests."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_every_test_that_is_named_exists() -> None:
    """A promise whose test was renamed or removed is found."""
    named = NAMED.findall(TEXT)
    assert len(named) > 50
    assert [f"{file}::{test}" for file, test in named if test not in _tests(file)] == []


def test_every_promise_names_a_test() -> None:
    """Each row of a table of threats ends with the tests that show it, and with nothing else."""
    sections = re.split(r"^## ", TEXT, flags=re.MULTILINE)
    tables = [section for section in sections if "| shown by |" in section]
    assert len(tables) >= 6
    for table in tables:
        rows = [line for line in table.splitlines() if line.startswith("| ") and "shown by" not in line]
        assert rows
        assert [row for row in rows if not NAMED.search(row.rpartition(" | ")[2])] == []


def test_all_twenty_cases_and_every_test_of_them_are_named() -> None:
    """The cases are numbered in the table, and no test of a hostile case is left out of it."""
    numbers = [int(number) for number in re.findall(r"^\| (\d+) · ", TEXT, flags=re.MULTILINE)]
    assert sorted(numbers) == list(range(1, 21))
    named = {test for _, test in NAMED.findall(TEXT)}
    assert _tests("tests/test_hostile.py") <= named


def test_what_is_not_defended_is_said() -> None:
    """A threat model without limits is no threat model."""
    assert TEXT.partition("## What is not defended")[2].count("\n- **") >= 6
