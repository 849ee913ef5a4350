"""The write side end to end: the same bytes for the same data, all or nothing on the disk, nothing lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse
from sample_project import environment, kg, write_project

from kg.build import INFERRED_TURTLE, ONTOLOGY_TURTLE, TURTLE, assemble, build
from kg.errors import DataError, OntologyError, StoreError
from kg.project import Project, find_project, require_project
from kg.store import NQUADS, current, open_current


def silent(_line: str) -> None:
    """Take a line about progress."""


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was built once; its tests only read it."""
    root = write_project(tmp_path_factory.mktemp("finished"))
    build(Project(root), silent)
    return root


@pytest.fixture
def project(finished: Path, tmp_path: Path) -> Path:
    """A project of one's own, built."""
    return Path(shutil.copytree(finished, tmp_path / "project", symlinks=True))


def distribution(root: Path) -> dict[str, bytes]:
    """The files of the current build that are published, by name."""
    directory = current(root / "out")
    assert directory is not None
    files = {path.relative_to(directory): path for path in directory.rglob("*") if path.is_file()}
    return {str(name): path.read_bytes() for name, path in files.items() if name.parts[0] != "store"}


# --- what a build is ------------------------------------------------------------------------------------------------


def test_a_build_reports_and_tells(project: Path) -> None:
    """The report counts what the data holds, and progress is told line by line."""
    lines: list[str] = []
    directory, report = build(Project(project), lines.append)
    assert directory == current(project / "out")
    assert (report.sources, report.gaps, report.disputed, report.findings) == (2, 1, 1, ())
    assert lines == [
        "reading the ontology and the data",
        "making facts from claims",
        "inferring",
        "checking",
        "writing",
    ]
    assert [line.split()[1] for line in str(report).splitlines()][:3] == ["sources", "claims", "facts"]


def test_a_build_holds_store_and_distribution(finished: Path) -> None:
    """The store holds what the N-Quads say, the Turtle files read back, library and rules are there."""
    opened = open_current(finished / "out")
    assert opened is not None
    files = distribution(finished)
    assert {name for name in files if not name.startswith("rules/")} == {
        *(NQUADS, TURTLE, INFERRED_TURTLE, ONTOLOGY_TURTLE),
        *("format", "queries/who-signed.rq", "stories.json"),
    }
    rules = {f"rules/{path.name}" for path in (finished / "ontology" / "rules").glob("*.rq")}
    assert rules
    assert rules == {name for name in files if name.startswith("rules/")}
    assert set(parse(files[NQUADS], format=RdfFormat.N_QUADS)) == set(opened[1])
    lines = files[NQUADS].splitlines()
    assert lines == sorted(set(lines), key=bytes.decode)
    triples = {
        quad.triple
        for name in (TURTLE, INFERRED_TURTLE, ONTOLOGY_TURTLE)
        for quad in parse(files[name], format=RdfFormat.TURTLE)
    }
    assert triples == {quad.triple for quad in opened[1]}
    assert not any(b"_:" in line.split(b'"')[0] for line in lines), "a blank node"


def test_the_same_data_is_the_same_bytes(finished: Path, tmp_path: Path) -> None:
    """Neither the hash seed, nor the order in which files were made, nor their names change what is published."""
    expected = distribution(finished)
    other = write_project(tmp_path / "other", backwards=True)
    (other / "data/entities/all.yaml").rename(other / "data/entities/zzz.yaml")
    (other / "data/sources/2025").rename(other / "data/sources/1999")
    for seed, locale in (("0", "C.UTF-8"), ("4242", "C")):
        done = kg("build", project=other, PYTHONHASHSEED=seed, LC_ALL=locale, TZ="Pacific/Auckland")
        assert done.returncode == 0, done.stderr
        assert distribution(other) == expected


def test_findings_are_reported_and_published(project: Path) -> None:
    """A check that fires does not keep the graph back; the exit code and stderr say so."""
    (project / "data/entities/more.yaml").write_text(
        "nobody: {type: Person, label: Nobody, pl: Nikt, uk: Ніхто}\n", encoding="utf-8"
    )
    done = kg("build", project=project)
    assert done.returncode == 1
    assert "entity-nobody-mentions" in done.stderr
    assert done.stdout.strip() == str(current(project / "out"))


# --- a build that cannot be -----------------------------------------------------------------------------------------


def test_bad_data_builds_nothing_and_says_everything(project: Path) -> None:
    """Every error is told with its place, and the last build stays."""
    before = distribution(project)
    path = project / "data/sources/2025/first-paper.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("pact:", "pcat:").replace("19,", "nineteen,"), encoding="utf-8"
    )
    with pytest.raises(DataError) as caught:
        build(Project(project), silent)
    assert len(caught.value.findings) == 2
    assert all("first-paper.yaml:" in str(finding) for finding in caught.value.findings)
    assert distribution(project) == before
    done = kg("build", project=project)
    assert (done.returncode, done.stdout) == (3, "")
    starts = [line.partition(":")[0] for line in done.stderr.splitlines()]
    assert starts.count("data/sources/2025/first-paper.yaml") == 2, done.stderr
    assert done.stderr.splitlines()[-1] == "kg: 2 errors in the data"


@pytest.mark.parametrize("place", ["rules", "checks", "shapes", "."])
def test_a_broken_ontology_builds_nothing(project: Path, place: str) -> None:
    """A rule, check, shape or ontology file that does not parse is named, and the last build stays."""
    before = distribution(project)
    name = "broken.ttl" if place in ("shapes", ".") else "broken.rq"
    header = "# title: a\n# why: b\n# problem: c\n# solution: d\n"
    (project / "ontology" / place / name).write_text(header + "SELECT nonsense {", encoding="utf-8")
    with pytest.raises(OntologyError, match="broken"):
        build(Project(project), silent)
    assert distribution(project) == before


def test_a_project_needs_data_and_ontology(tmp_path: Path, finished: Path) -> None:
    """A directory without them is refused in words; one below a project is found to lie in it."""
    with pytest.raises(StoreError, match="no project here"):
        require_project(tmp_path)
    assert find_project(tmp_path) is None
    assert find_project(finished / "data" / "sources") == Project(finished)


# --- killed, interrupted, without room ------------------------------------------------------------------------------


def start(project: Path, *words: str, **popen: object) -> subprocess.Popen[str]:
    """Start the command line and leave it running."""
    command = [sys.executable, "-m", "kg", "--project", str(project), *words]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment(), stdout=pipe, stderr=pipe, text=True, **popen)  # type: ignore[call-overload,no-any-return]


def test_kg_build_killed_at_any_moment_loses_nothing(project: Path) -> None:
    """However far a build came when it was killed, the graph answers as before and the next build leaves no trace."""
    before = distribution(project)
    dice = random.Random(3)
    for stage in ("reading", "making", "inferring", "checking", "writing", "writing", "writing"):
        process = start(project, "build")
        assert process.stderr is not None
        while stage not in process.stderr.readline():
            pass
        time.sleep(dice.random() * 0.05)
        process.kill()
        process.communicate()
        assert distribution(project) == before
    assert kg("build", project=project).returncode == 0
    assert distribution(project) == before
    assert not list((project / "out/builds").glob(".*"))
    assert len(list((project / "out/builds").iterdir())) == 2


@pytest.mark.parametrize("stage", ["reading", "checking", "writing"])
def test_ctrl_c_ends_a_build_with_130(project: Path, stage: str) -> None:
    """Ctrl-C ends a build with its own exit code and one line, without a traceback; nothing is lost."""
    before = distribution(project)
    process = start(project, "build")
    assert process.stderr is not None
    while stage not in process.stderr.readline():
        pass
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    # Whoever presses the key after the last step is done gets the finished build.
    assert (process.returncode, out) == (130, "") or (stage == "writing" and process.returncode == 0), err
    assert "Traceback" not in err
    assert process.returncode == 0 or err.strip().endswith("kg: interrupted")
    assert distribution(project) == before


def test_kg_build_without_room_keeps_the_last_build(project: Path) -> None:
    """A full disk is one message of two lines and exit 3."""
    before = distribution(project)

    def little_room() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))

    process = start(project, "--quiet", "build", preexec_fn=little_room)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (3, "")
    assert err.startswith("kg: the build cannot be written:")
    assert len(err.splitlines()) == 2
    assert distribution(project) == before


def test_two_builds_at_once_both_publish(project: Path) -> None:
    """Two curators who build in one moment take turns."""
    before = distribution(project)
    builders = [start(project, "build"), start(project, "build")]
    told = [builder.communicate(timeout=60) for builder in builders]
    assert [builder.returncode for builder in builders] == [0, 0], told
    assert told[0][0] != told[1][0]
    assert distribution(project) == before


def test_assembling_writes_nothing(project: Path) -> None:
    """A check of the data does not touch the disk."""
    before = {path: os.lstat(path).st_mtime_ns for path in project.rglob("*")}
    assert assemble(Project(project), silent).report.sources == 2
    assert kg("check", project=project).returncode == 0
    assert {path: os.lstat(path).st_mtime_ns for path in project.rglob("*")} == before
