"""What changed since another release: every claim added, withdrawn or ranked anew, in words and as a table."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from conftest import copy_tiny
from hypothesis import given, settings
from hypothesis import strategies as st
from release_project import contents, releasable
from sample_project import kg

from kg import __version__
from kg.errors import StoreError
from kg.project import Project
from kg.release import release
from kg.release.changes import Claimed, State, compare, in_words

SOURCE = "data/sources/2030/agency-report.yaml"
COUNTS = {
    "claims added": 2,
    "claims withdrawn": 1,
    "claims ranked anew": 1,
    "sources added": 0,
    "sources withdrawn": 0,
    "ids added": 1,
    "ids gone": 0,
}


@pytest.fixture(scope="module")
def first(tiny_release: Path) -> Path:
    """The first release of the tiny project."""
    return tiny_release


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The tiny project some days on: a count mended, a claim ranked anew, a thing added."""
    project = releasable(copy_tiny(tmp_path_factory.mktemp("later")))
    citation = project.root / "CITATION.cff"
    citation.write_text(citation.read_text("utf-8").replace("2026.11", "2026.12").replace("11-22", "12-01"), "utf-8")
    path = project.root / SOURCE
    text = path.read_text(encoding="utf-8")
    for old, new in (
        (
            "facts: {marsh-incursion: {wrecksFoundTotal: 6}}",
            "facts: {marsh-incursion: {wrecksFoundTotal: 7, place: tower}}",
        ),
        ("asStated: 19 violations}", "asStated: 19 violations, rank: Preferred, why: It was counted.}"),
    ):
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    with (project.data / "entities/things.yaml").open("a", encoding="utf-8") as file:
        file.write('tower: {type: Place, label: "Tower [*]", pl: Tower, uk: Tower, coordinates: [50, 3]}\n')
    return project


@pytest.fixture(scope="module")
def second(later: Project, first: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its release, written by the command with the changes since the first."""
    target = tmp_path_factory.mktemp("released") / "second"
    done = kg("release", "-o", target, "--since", first, project=later.root)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{target}\n"
    assert "      1 claims ranked anew\n" in done.stderr
    return target


def test_the_changes_are_counted_and_told(second: Path) -> None:
    """A mended claim is one withdrawn and one added; a rank is told before and after; markup in a label stays text."""
    assert json.loads((second / "release.json").read_bytes())["changes"] == COUNTS
    text = (second / "CHANGES.md").read_text(encoding="utf-8")
    assert text.startswith("# Changes since version 2026.11, released 2026-11-22\n")
    _, withdrawn, ranked, ids, added = text.split("\n## ")
    assert withdrawn.startswith("Claims withdrawn\n\n### Ministers sign on the lake (`source:agency-report`)\n")
    assert "wrecks found 6" in withdrawn
    assert "wrecks found 7" in added
    assert "from `plua:Normal` to `plua:Preferred`" in ranked
    assert "- Tower \\[\\*\\] (`id:tower`)" in ids


def test_the_table_tells_programs(second: Path) -> None:
    """Each changed claim is a row with what it said, and its ranks."""
    rows = list(csv.DictReader(io.StringIO((second / "tables/changes.csv").read_bytes().decode(), newline="")))
    assert [row["change"] for row in rows] == ["added", "added", "withdrawn", "ranked anew"]
    assert {(row["subject"], row["source"]) for row in rows} == {("id:marsh-incursion", "source:agency-report")}
    assert [(row["rank_before"], row["rank_now"]) for row in rows] == [
        ("", "plua:Normal"),
        ("", "plua:Normal"),
        ("plua:Normal", ""),
        ("plua:Normal", "plua:Preferred"),
    ]


def test_the_other_way_round_is_the_opposite(first: Path, second: Path, tmp_path: Path) -> None:
    """N-Quads alone are enough to compare with; an id that is gone is told first, for it breaks what links to it."""
    older = releasable(copy_tiny(tmp_path))
    done = release(older, tmp_path / "again", lambda _: None, since=second / "rdf/plua.nq", software=__version__)
    assert done.changes is not None
    assert done.changes.counts == {
        **COUNTS,
        "claims added": 1,
        "claims withdrawn": 2,
        "ids added": 0,
        "ids gone": 1,
    }
    assert "## Ids that are gone\n\n- Tower" in (tmp_path / "again/CHANGES.md").read_text(encoding="utf-8")
    told = {"CHANGES.md", "tables/changes.csv", "release.json", "README.md", "ro-crate-metadata.json", "SHA256SUMS"}
    again, before = contents(tmp_path / "again"), contents(first)
    assert {name for name in again if again[name] != before.get(name)} == told


def test_no_change_is_said(first: Path, tmp_path: Path) -> None:
    """A release like the one before says so; one with nothing to compare with says that."""
    project = releasable(copy_tiny(tmp_path))
    done = release(project, tmp_path / "again", lambda _: None, since=first, software=__version__)
    assert done.changes is not None
    assert set(done.changes.counts.values()) == {0}
    assert "Nothing that is claimed" in (tmp_path / "again/CHANGES.md").read_text(encoding="utf-8")
    assert "No earlier release was named" in (first / "CHANGES.md").read_text(encoding="utf-8")
    assert not (first / "tables/changes.csv").exists()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("rdf/plua.nq", b"", "is not what was released"),
        ("release.json", b"{}", "is not what was released"),
        ("SHA256SUMS", b"", "no release of ours"),
    ],
)
def test_a_damaged_release_is_nothing_to_compare_with(
    later: Project, first: Path, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    """Changes since something else than what was released would be untrue; nothing is written."""
    damaged = Path(shutil.copytree(first, tmp_path / "damaged"))
    (damaged / name).write_bytes(data)
    with pytest.raises(StoreError, match=words):
        release(later, tmp_path / "mine", lambda _: None, since=damaged, software="0")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["damaged"]


IDS = st.sets(st.integers(0, 30)).map(lambda numbers: {f"c{number}" for number in numbers})


@given(before=IDS, now=IDS, ranked=IDS)
@settings(max_examples=200)
def test_every_claim_is_added_withdrawn_ranked_or_as_it_was(before: set[str], now: set[str], ranked: set[str]) -> None:
    """The changes applied to the earlier claims give the later ones, and each claim is told once."""

    def state(ids: set[str], rank: str) -> State:
        claims = {i: Claimed(i, f"says {i}", "s", "p", "o", "source", rank if i in ranked else "n") for i in ids}
        return State(claims, {}, {})

    changes = compare(state(before, "n"), state(now, "p"), "before")
    added, gone = {claim.iri for claim in changes.added}, {claim.iri for claim in changes.withdrawn}
    assert (before - gone) | added == now
    assert {new.iri for _, new in changes.ranked} == before & now & ranked
    told = in_words(changes)
    assert all(told.count(f"says {i} ") == 1 for i in added | gone | (before & now & ranked))
