"""A release: everything in one folder, the same bytes for everybody, whole or not there, checked when it arrives."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from release_project import contents
from sample_project import environment, kg

from kg.build import NQUADS, Built, distribution
from kg.errors import DataError, StoreError
from kg.graph import assembled
from kg.namespaces import RDF
from kg.project import Project
from kg.release import check, release, write
from kg.release.canonical import digest
from kg.release.checking import previous
from kg.release.folder import appearing


def silent(_line: str) -> None:
    """Progress is nobody's business here."""


@pytest.fixture(scope="session")
def project(releasable_tiny: Project) -> Project:
    """The tiny project; nobody may change it."""
    return releasable_tiny


@pytest.fixture(scope="session")
def released(tiny_release: Path) -> Path:
    """Its release; nobody may change it."""
    return tiny_release


@pytest.fixture
def arrived(released: Path, tmp_path: Path) -> Path:
    """A copy of the release, to do harm to."""
    return Path(shutil.copytree(released, tmp_path / "arrived"))


# --- what is in it ----------------------------------------------------------------------------------------------


def test_a_release_holds_what_a_build_holds(released: Path, project: Project, built: Built) -> None:
    """Its N-Quads, Turtle, inferred statements and ontology are the build's, byte for byte, and so is the library."""
    files, made = contents(released), distribution(built, project.ontology / "queries")
    assert files["rdf/plua.nq"] == made[NQUADS]
    assert files["rdf/plua.ttl"] == made["plua.ttl"]
    assert files["rdf/inferred.ttl"] == made["inferred.ttl"]
    assert files["ontology/ontology.ttl"] == made["ontology.ttl"]
    assert {name: data for name, data in files.items() if name.startswith("ontology/queries/")} == {
        f"ontology/{name}": data for name, data in made.items() if name.startswith("queries/")
    }


def test_the_pages_are_in_it(released: Path) -> None:
    """The page to walk through, the page to ask, which leads to the other, and the documentation, all of this graph."""
    files = contents(released)
    for name in ("explorer.html", "sparql.html", "docs/index.html"):
        assert b"<!doctype html>" in files[name][:200].lower(), name
    sha256 = hashlib.sha256(files["rdf/plua.nq"]).hexdigest()
    assert sha256 in files["docs/cite.html"].decode()
    assert json.loads(files["stories.json"]) == []


def test_the_report_of_the_shapes_is_in_it(released: Path) -> None:
    """A release conforms to its shapes, and says so as SHACL has it."""
    report = rdflib.Graph().parse(released / "ontology/shapes-report.ttl")
    assert [value.toPython() for value in report.objects(None, rdflib.SH.conforms)] == [True]
    assert not list(report.objects(None, rdflib.SH.result))


def test_every_file_is_listed_with_its_hash(released: Path) -> None:
    """SHA256SUMS is what the ordinary tool reads, and no file is left out."""
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=released, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == len(contents(released)) - 1 > 20


def test_the_canonical_hash_needs_no_code_of_ours(released: Path) -> None:
    """What the release says is its canonical hash is the plain hash of its N-Quads file."""
    files = contents(released)
    sha256 = hashlib.sha256(files["rdf/plua.nq"]).hexdigest()
    for name in ("release.json", "README.md", "CITATION.cff", ".zenodo.json"):
        assert sha256 in files[name].decode(), name


def test_the_canonical_hash_is_that_of_the_standard(built: Built) -> None:
    """With blank nodes and without, it is the hash of what the engine's RDFC-1.0 makes, whatever they are called."""

    def by_the_standard(quads: list[ox.Quad]) -> str:
        dataset = ox.Dataset(quads)
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        lines = sorted(ox.serialize([quad], format=ox.RdfFormat.N_QUADS) or b"" for quad in dataset)
        return hashlib.sha256(b"".join(lines)).hexdigest()

    def named(name: str) -> list[ox.Quad]:
        node, word = ox.BlankNode(name), ox.NamedNode("urn:says")
        text = ox.Literal("".join(map(chr, range(1, 0x20))) + '\x7f"\\\\ é\u2028')
        return [ox.Quad(node, word, text), ox.Quad(word, word, node, word), ox.Quad(word, word, text, node)]

    assert digest(built.store) == by_the_standard(list(built.store))
    assert digest(named("a")) == digest(named("zz")) == by_the_standard(named("q"))
    for quad in named("a"):
        assert digest([quad]) == by_the_standard([quad]) != digest([])


# --- the same for everybody -------------------------------------------------------------------------------------


def test_anyone_who_rebuilds_gets_the_same(project: Project, released: Path, tmp_path: Path) -> None:
    """Two processes with other hash seeds, time zones, projects' places and places to write give the same bytes."""
    found = []
    for seed, zone in (("1", "Asia/Tokyo"), ("4242", "America/Lima")):
        place = tmp_path / seed
        place.mkdir()
        copied = Project(place / "project")
        shutil.copytree(project.root, copied.root, symlinks=True)
        done = subprocess.run(
            [sys.executable, "-m", "kg", "--project", str(copied.root), "release", "-o", "mine"],
            cwd=place,
            env=environment(PYTHONHASHSEED=seed, TZ=zone),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        found.append(contents(place / "mine"))
    assert found[0] == found[1] == contents(released)


# --- whole or not at all ----------------------------------------------------------------------------------------

HANG = """
import sys, time
from pathlib import Path
from kg.release.canonical import digest
from kg.release.folder import appearing
with appearing(Path(sys.argv[1])) as folder:
    folder.put("half", "half a release", "text/plain", b"x")
    print("half", flush=True)
    time.sleep(600)
"""


def test_a_killed_run_leaves_no_half_folder(tmp_path: Path) -> None:
    """Nothing has the name before everything is there; what a killed run left is cleared away by the next."""
    target = tmp_path / "target"
    process = subprocess.Popen(
        [sys.executable, "-c", HANG, str(target)], env=environment(), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    with appearing(tmp_path / "other") as folder:
        folder.put("a", "a", "text/plain", b"a")
    assert len(list(tmp_path.glob(".target.unfinished-*"))) == 1
    assert not target.exists()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with appearing(target) as folder:
        folder.put("a", "a", "text/plain", b"a")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "target"]
    assert contents(target) == {"a": b"a"}


def test_a_run_beside_another_is_left_alone(tmp_path: Path) -> None:
    """What is still being written is nobody's to clear away; who is first gets the name."""
    target = tmp_path / "target"

    def both() -> None:
        with appearing(target) as slow:
            with appearing(target) as quick:
                quick.put("a", "a", "text/plain", b"quick")
            slow.put("a", "a", "text/plain", b"slow")

    with pytest.raises(StoreError, match="cannot be written"):
        both()
    assert contents(target) == {"a": b"quick"}
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


def test_a_failure_leaves_nothing(project: Project, tmp_path: Path) -> None:
    """Where the data has an error the folder does not appear, nor anything beside it."""
    copied = Project(tmp_path / "project")
    shutil.copytree(project.root, copied.root, symlinks=True)
    (copied.data / "dataset.yaml").write_text("title: half\n", encoding="utf-8")
    (tmp_path / "place").mkdir()
    with pytest.raises(DataError):
        release(copied, tmp_path / "place" / "mine", silent, software="0")
    assert list((tmp_path / "place").iterdir()) == []


def test_nothing_is_written_over(released: Path, project: Project, built: Built, tmp_path: Path) -> None:
    """A folder with something in it, a file or a link is refused; an empty folder is taken."""
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    before = contents(released)
    for target in (released, tmp_path / "file", tmp_path / "link"):
        with pytest.raises(StoreError, match="is not written over"):
            write(project, assembled(project, built), [], target, silent, software="0")
    assert contents(released) == before
    with pytest.raises(StoreError, match="no directory"):
        write(project, assembled(project, built), [], tmp_path / "a" / "b", silent, software="0")
    (tmp_path / "empty").mkdir()
    with appearing(tmp_path / "empty") as folder:
        folder.put("a", "a", "text/plain", b"a")
    assert contents(tmp_path / "empty") == {"a": b"a"}


def test_others_may_read_it(tmp_path: Path) -> None:
    """The folder has the permissions the user's mask allows, not those of a temporary one."""
    (tmp_path / "plain").mkdir()
    with appearing(tmp_path / "made") as folder:
        folder.put("a", "a", "text/plain", b"a")
    assert (tmp_path / "made").stat().st_mode == (tmp_path / "plain").stat().st_mode


# --- what it needs ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("version: 2026.11\n", "", "does not say version"),
        ("date-released: 2026-11-22", "date-released: today", "CITATION.cff:12:16: 'today' is no day"),
        ("[MIT, CC-BY-4.0]", "MIT", "https://creativecommons.org/licenses/by/4.0/, is not among its licences"),
        ("authors:\n", "authors: us\nothers:\n", "authors is a list"),
        ("keywords: [tiny, ", "keywords: [tiny, [", "CITATION.cff"),
        ("cff-version: 1.2.0", "version: 1.2.0", "version"),
    ],
)
def test_a_citation_that_says_too_little_is_refused(
    project: Project, built: Built, tmp_path: Path, old: str, new: str, words: str
) -> None:
    """What a release needs to know and cannot read is told with its place, and nothing is written."""
    copied = Project(tmp_path / "project")
    shutil.copytree(project.root, copied.root, symlinks=True)
    path = copied.root / "CITATION.cff"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        write(copied, assembled(copied, built), [], tmp_path / "mine", silent, software="0")
    assert words in str(caught.value)
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize("name", ["CITATION.cff", "LICENSE", "data/LICENSE"])
def test_without_citation_or_licence_there_is_no_release(
    project: Project, built: Built, tmp_path: Path, name: str
) -> None:
    """Data that nobody may use or can cite is not released."""
    copied = Project(tmp_path / "project")
    shutil.copytree(project.root, copied.root, symlinks=True)
    (copied.root / name).unlink()
    with pytest.raises((DataError, StoreError), match="missing"):
        write(copied, assembled(copied, built), [], tmp_path / "mine", silent, software="0")
    assert not (tmp_path / "mine").exists()


# --- a folder that arrived --------------------------------------------------------------------------------------


def test_a_good_folder_passes(arrived: Path) -> None:
    """The check needs no project and no graph, only the folder."""
    done = kg("release", "--check", arrived, KG_PROJECT="")
    assert (done.returncode, done.stdout) == (0, "")
    assert "0 findings" in done.stderr


def test_what_is_wrong_with_a_folder_is_told(arrived: Path) -> None:
    """Changed, missing and strange files, pipes and links are findings, by names that do nothing on a screen."""
    (arrived / "tables/claims.csv").write_bytes(b"id\\r\\n")
    (arrived / "README.md").unlink()
    (arrived / "virus.exe").write_bytes(b"")
    (arrived / "link").symlink_to("/etc/passwd")
    (arrived / "a\x1b[31m\udcff").write_bytes(b"")
    (arrived / "tables/sources.csv").unlink()
    os.mkfifo(arrived / "tables/sources.csv")
    done = kg("release", "--check", arrived)
    assert done.returncode == 1
    assert [line.split(": ")[0] for line in done.stdout.splitlines()] == [
        "README.md",
        "a\\x1b[31m\\udcff",
        "link",
        "tables/claims.csv",
        "tables/sources.csv",
        "virus.exe",
    ]
    assert "its SHA-256 is another" in done.stdout


def test_no_path_leads_out_of_the_folder(arrived: Path) -> None:
    """What the checksums say of a file elsewhere is not looked at."""
    with (arrived / "SHA256SUMS").open("a", encoding="utf-8") as file:
        file.write(f"{hashlib.sha256(b'').hexdigest()}  ../../../dev/null\n")
    assert [str(finding) for finding in check(arrived)] == [
        "../../../dev/null: is missing (download the release again)"
    ]


def resum(folder: Path) -> None:
    """Make the checksums right again, as a careless or a bad hand would."""
    lines = [
        f"{hashlib.sha256(data).hexdigest()}  {name}\n"
        for name, data in sorted(contents(folder).items())
        if name != "SHA256SUMS"
    ]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def test_right_checksums_do_not_hide_another_graph(arrived: Path) -> None:
    """A statement taken out, with the checksums made again, is seen by canonical hash, counts and VoID."""
    path = arrived / "rdf/plua.nq"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[1:]))
    resum(arrived)
    found = {str(finding) for finding in check(arrived)}
    assert found == {
        "release.json: says another canonical hash than the graph has",
        "release.json: says other counts than the graph has",
        "void.ttl: describes another graph",
    }


def test_other_n_quads_of_the_same_graph_are_the_same_graph(arrived: Path) -> None:
    """The canonical hash is of the graph, not of the file: shuffled lines and comments change nothing in it."""
    path = arrived / "rdf/plua.nq"
    path.write_bytes(b"# shuffled\n" + b"".join(reversed(path.read_bytes().splitlines(keepends=True))))
    resum(arrived)
    assert check(arrived) == []


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("SHA256SUMS", b"nonsense\n", "no release of ours"),
        ("SHA256SUMS", None, "no release"),
        ("release.json", b"{}", "does not say what it should"),
        ("release.json", b"[", "does not say what it should"),
        ("release.json", b"[" * 50_000, "does not say what it should"),
        ("rdf/plua.nq", f'<x:a> <{RDF}type> "no class" <x:g> .\n'.encode(), "no graph that is ever released"),
        ("rdf/plua.nq", b"<a> <b>", "cannot be read"),
    ],
)
def test_what_cannot_be_checked_is_said(arrived: Path, name: str, data: bytes | None, words: str) -> None:
    """A folder that is no release, or whose parts cannot be read, is told from one that is good."""
    if data is None:
        (arrived / name).unlink()
    else:
        (arrived / name).write_bytes(data)
    if name != "SHA256SUMS":
        resum(arrived)
    done = kg("release", "--check", arrived)
    assert done.returncode in (1, 3)
    assert words in done.stdout + done.stderr


@pytest.mark.parametrize("data", [b"{}", b"[]", b"null", b"\xff\xfe\x00", b"[" * 50_000])
def test_an_earlier_release_that_says_nothing_of_itself_is_damaged(arrived: Path, data: bytes) -> None:
    """With right checksums too, what changed since it is told or refused, never a fault of ours."""
    (arrived / "release.json").write_bytes(data)
    resum(arrived)
    with pytest.raises(StoreError, match=r"release\.json does not say what it should"):
        previous(arrived)


def test_what_an_earlier_release_calls_itself_is_only_text(arrived: Path) -> None:
    """Its version is shown, and nothing in it is obeyed by a terminal."""
    record = json.loads((arrived / "release.json").read_bytes())
    (arrived / "release.json").write_text(json.dumps({**record, "version": "\x1b[31m"}), encoding="utf-8")
    resum(arrived)
    assert previous(arrived).named == f"version \\x1b[31m, released {record['released']}"


@pytest.mark.parametrize("words", [[], ["--check", ".", "-o", "x"], ["--check", ".", "--since", "."], ["--since", "."]])
def test_the_command_writes_or_checks(words: list[str]) -> None:
    """Neither and both are errors of use."""
    assert kg("release", *words).returncode == 2
