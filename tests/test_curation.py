"""Data files become records and claims, or every mistake in them is a finding with its place and what was meant."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from curation_mistakes import BASE, HEAD, HERE, MISTAKES, OTHER_HASH, Mistake, claims, facts, figure, gap, head, more

from kg.curation import read_corpus
from kg.errors import DataError, Finding
from kg.model import Claim, Corpus
from kg.namespaces import ID, PLUA, local
from kg.ontology import Ontology


def write(root: Path, files: Mapping[str, str]) -> dict[tuple[str, int, int], str]:
    """Write data files over the base; return the places that are marked in them."""
    marked = {}
    for name, text in {**BASE, **files}.items():
        at = root / "data" / name
        at.parent.mkdir(parents=True, exist_ok=True)
        for number, line in enumerate(text.split("\n"), 1):
            if HERE in line:
                marked[f"data/{name}", number, line.index(HERE) + 1] = name
        at.write_text(text.replace(HERE, ""), encoding="utf-8")
    return marked


def read(root: Path, ontology: Ontology, files: Mapping[str, str]) -> Corpus:
    """Read the base with other files in it."""
    write(root, files)
    return read_corpus(root / "data", ontology)


def findings(root: Path, ontology: Ontology, files: Mapping[str, str]) -> list[Finding]:
    """Read files that must have errors."""
    with pytest.raises(DataError) as caught:
        read(root, ontology, files)
    return caught.value.findings


@pytest.mark.parametrize("mistake", MISTAKES, ids=[mistake.name for mistake in MISTAKES])
def test_a_mistake_is_one_finding_at_its_word(mistake: Mistake, tmp_path: Path, ontology: Ontology) -> None:
    """Each mistake is reported once, where it stands, in words that name it, with what was probably meant."""
    marked = write(tmp_path, mistake.files)
    with pytest.raises(DataError) as caught:
        read_corpus(tmp_path / "data", ontology)
    (found,) = caught.value.findings
    assert mistake.message in found.message
    assert mistake.hint in found.hint
    if marked:
        assert [(found.where, found.line, found.column)] == list(marked)


def test_a_project_may_have_no_gaps(tmp_path: Path, ontology: Ontology) -> None:
    """Once the last open question is closed, its file goes."""
    write(tmp_path, {})
    (tmp_path / "data/gaps.yaml").unlink()
    assert read_corpus(tmp_path / "data", ontology).gaps == ()


def test_the_base_has_no_mistakes(tmp_path: Path, ontology: Ontology) -> None:
    """What every example above starts from is read without a finding, so that each finding is that of its mistake."""
    corpus = read(tmp_path, ontology, {})
    assert len(corpus.claims) == 1
    assert len(corpus.gaps) == 1


def test_everything_wrong_comes_at_once_and_in_order(tmp_path: Path, ontology: Ontology) -> None:
    """Mistakes in several files are one error, sorted by file and line; the exit code says that data is unreadable."""
    files = {
        **more("dora: {type: Persn, label: D}\nEva: {type: Person, label: E}\nfritz:\n\ttype: Person\n"),
        "entities/zoe.yaml": "zoe: {type: Person}\n",
        "sources/b.yaml": "title: No id\nclaims: [{facts: {nobody: {date: 2023-02-29}, memo: {date: 2023-02-29}}}]\n",
        **facts("signdBy: anna, place: harbor, date: 2030-02-30"),
    }
    found = findings(tmp_path, ontology, files)
    assert [(f.where.removeprefix("data/"), f.line) for f in found] == [
        ("entities/more.yaml", 4),
        ("entities/zoe.yaml", 1),
        *[("sources/b.yaml", 1)] * 6,
        *[("sources/b.yaml", 2)] * 2,
        *[("sources/report.yaml", 11)] * 3,
    ]
    assert DataError(found).exit_code == 3
    assert str(DataError(found)).endswith("13 errors in the data")


def test_one_mistake_drags_no_others_behind_it(tmp_path: Path, ontology: Ontology) -> None:
    """Whatever refers to something that was reported already is let through."""
    files = {
        **more("dora: {type: Persn, label: D}\nNorth East: {type: Place, label: NE}\n"),
        **head("sentences", "{s1: 5:abc}"),
    }
    files["sources/z.yaml"] = (
        HEAD.replace("id: report", "id: z")
        + "claims:\n  - {evidence: s1, facts: {memo: {signedBy: dora, place: North East}, dora: {date: '2030'}}}\n"
    )
    assert [found.message.split(":")[0] for found in findings(tmp_path, ontology, files)] == [
        "no class 'Persn' of entities",
        "'North East' is not an id",
        "sentence 's1'",
    ]


def test_files_that_nothing_reads_are_reported(tmp_path: Path, ontology: Ontology) -> None:
    """A file in the wrong place or with another ending, and a link to a directory, are not passed over silently."""
    write(tmp_path, {"sources/notes.txt": "x", "entities/deep/more.yaml": "x", "sources/b.yml": "x", "more.yaml": "x"})
    write(tmp_path, {"sources/a\n\x1b[31m.yaml": "x"})
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "data/sources/linked").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DataError) as caught:
        read_corpus(tmp_path / "data", ontology)
    found = {f.where.removeprefix("data/"): f.message for f in caught.value.findings}
    assert found.pop("sources/a\\n\\x1b[31m.yaml") == "a file's name holds what cannot be seen"
    wrong = ["sources/notes.txt", "entities/deep/more.yaml", "sources/b.yml", "more.yaml", "sources/linked"]
    assert found == dict.fromkeys(wrong, "nothing reads this file")


def test_files_that_must_be_there_are_missed(tmp_path: Path, ontology: Ontology) -> None:
    """A data directory without its description is an error that names the file, never a traceback."""
    write(tmp_path, {})
    (tmp_path / "data/dataset.yaml").unlink()
    with pytest.raises(DataError, match=r"data/dataset.yaml: cannot be read: No such file"):
        read_corpus(tmp_path / "data", ontology)


def test_a_circle_of_relays_is_found_in_a_chain_of_any_length(tmp_path: Path, ontology: Ontology) -> None:
    """A chain longer than Python's stack is followed; the source that closes the circle is named, at its relays."""
    length = 1500
    files = {
        f"sources/s{n}.yaml": HEAD.replace("id: report", f"id: s{n}").replace("sentences", "#")
        + f"relays: s{(n + 1) % length}\nclaims: [{{facts: {{memo: {{party: north}}}}}}]\n"
        for n in range(length)
    }
    (found,) = findings(tmp_path, ontology, files)
    assert (found.where, found.line, found.column) == (f"data/sources/s{length - 1}.yaml", 9, 1)
    assert found.message.startswith("relays go in a circle: s0 → s1 → s2 → ")
    assert found.message.endswith(f"→ s{length - 1} → s0")


def test_many_relays_without_a_circle_cost_nothing(tmp_path: Path, ontology: Ontology) -> None:
    """Forty sources that each repeat all later ones have 2^38 chains, and are read in a moment."""
    files = {
        f"sources/s{n:02}.yaml": HEAD.replace("id: report", f"id: s{n:02}").replace("sentences", "#")
        + (f"relays: [{', '.join(f's{m:02}' for m in range(n + 1, 40))}]\n" if n < 39 else "")
        + "claims: [{facts: {memo: {party: north}}}]\n"
        for n in range(40)
    }
    assert len(read(tmp_path, ontology, files).sources) == 41


# --- what comes out ---------------------------------------------------------------------------------------------------


def only(corpus: Corpus, name: str) -> Claim:
    """Return the one claim with a property."""
    (found,) = [claim for claim in corpus.claims if local(claim.predicate) == name]
    return found


@pytest.mark.parametrize(
    ("written", "value", "low", "high", "hedge"),
    [
        ("75", "75", "75", "75", "Exactly"),
        ("0", "0", "0", "0", "Exactly"),
        ("-3", "-3", "-3", "-3", "Exactly"),
        ("75.0", "75", "75", "75", "Exactly"),
        ("over 700000", "700000", "700000", None, "MoreThan"),
        ("about 160", "160", "160", "160", "About"),
        ("nearly 160", "160", "160", "160", "Nearly"),
        ("at least 8", "8", "8", None, "AtLeast"),
        ("up to 7000", "7000", None, "7000", "UpTo"),
        ("under 10", "10", None, "10", "LessThan"),
        ("6 to 8", "6 to 8", "6", "8", "Range"),
    ],
)
def test_a_figure_is_read_with_its_bounds(
    written: str, value: str, low: str | None, high: str | None, hedge: str, tmp_path: Path, ontology: Ontology
) -> None:
    """What opens or loosens a number stands on the claim; the number itself is written in one way."""
    claim = only(read(tmp_path, ontology, claims(f"facts: {{raid: {{dronesEntered: {written}}}}}")), "dronesEntered")
    bounds = [term and term.value for term in (claim.get(PLUA + "low"), claim.get(PLUA + "high"))]
    named = claim.get(PLUA + "hedge")
    assert claim.value.value == value
    assert bounds == [low, high]
    assert named is not None
    assert named.value == PLUA + hedge


def test_a_text_that_looks_like_something_else_stays_a_text(tmp_path: Path, ontology: Ontology) -> None:
    """The ontology's range decides: NO, 00123 and a clock are names where names are meant, whatever YAML thinks."""
    files = more("x1: {type: Place, label: NO, aliases: [00123, '23:30', null, 1e3, ~, 2030-01-01]}\n")
    record = next(record for record in read(tmp_path, ontology, files).entities if record.iri == ID + "x1")
    values = {term.value for _, term in record.pairs}
    assert {"NO", "00123", "23:30", "null", "1e3", "~", "2030-01-01"} <= values


def test_labels_are_kept_as_they_are(tmp_path: Path, ontology: Ontology) -> None:
    """Markup, quotes, braces and right-to-left scripts are names like others: whoever shows them escapes them."""
    labels = ["<script>alert(1)</script>", 'a "quoted" \\ name', "{subject} ${x} %s", "שלום עולם", "Ґанок ’ ʼ"]
    text = "".join(f"x{n}: {{type: Place, label: '{label}'}}\n" for n, label in enumerate(labels))
    corpus = read(tmp_path, ontology, more(text))
    assert set(labels) <= {record.label for record in corpus.entities}


def test_a_value_overrides_its_group(tmp_path: Path, ontology: Ontology) -> None:
    """What a value says of its own claim replaces what the group says of all, attribute by attribute."""
    text = "saidBy: anna\n    mode: Confirmed\n    facts: {memo: {party: {is: north, mode: Denied}, place: harbour}}"
    corpus = read(tmp_path, ontology, claims(text))
    said = {local(claim.predicate): claim for claim in corpus.claims}
    modes = {name: claim.get(PLUA + "mode") for name, claim in said.items()}
    speakers = {claim.get(PLUA + "saidBy") for claim in said.values()}
    assert {name: mode and local(mode.value) for name, mode in modes.items()} == {
        "party": "Denied",
        "place": "Confirmed",
    }
    assert [speaker and speaker.value for speaker in speakers] == [ID + "anna"]


PERIOD = "facts: {anna: {tenure: {minister: {term: 2029/2030}, minister-2: {term: 2031/..}}}}"


def test_a_period_is_born_where_it_is_first_mentioned_whatever_the_order(tmp_path: Path, ontology: Ontology) -> None:
    """A file, a gap or a value may name a period that another file, later in the alphabet, gives birth to."""
    mention = HEAD + "claims: [{evidence: s1, facts: {anna--minister: {topic: drones}}}]\n"
    files = {
        "sources/a.yaml": mention.replace("id: report", "id: a"),
        "sources/z.yaml": mention.replace("id: report", "id: z"),
        **gap("label: A, question: What?, about: anna--minister-2, since: 2030-01-01"),
        **claims(PERIOD),
    }
    corpus = read(tmp_path, ontology, files)
    labels = {record.iri: record.label for record in corpus.entities}
    assert labels[ID + "anna--minister"] == "Anna: Minister"
    assert labels[ID + "anna--minister-2"] == "Anna: Minister (2)"
    assert (ID + "anna--minister-2", PLUA + "post", ID + "minister") in corpus.keys


def test_that_a_node_exists_may_be_all_that_is_claimed(tmp_path: Path, ontology: Ontology) -> None:
    """A provision of which nothing more is known is written with an empty mapping, and is one claim."""
    corpus = read(tmp_path, ontology, facts("provision: {training: {}}"))
    assert only(corpus, "provision").value.value == ID + "memo--training"


# --- claim ids --------------------------------------------------------------------------------------------------------

PLAIN = "saidBy: anna\n    facts: {raid: {carriedOutBy: {is: north, mode: Stated}}}"


def claim_ids(corpus: Corpus) -> set[str]:
    """Return the IRIs of all claims."""
    return {claim.iri for claim in corpus.claims}


@pytest.mark.parametrize(
    "same",
    [
        PLAIN,
        PLAIN.replace("mode: Stated", "rank: Preferred, why: It is"),
        PLAIN.replace("mode: Stated", "rank: Deprecated, why: Or not"),
        PLAIN.replace("mode: Stated", "recordedAt: 2031-01-01"),
        PLAIN.replace(", mode: Stated", ""),
        "facts: {raid: {carriedOutBy: {saidBy: anna, is: north}}}",
    ],
)
def test_a_claim_keeps_its_id(same: str, tmp_path: Path, ontology: Ontology) -> None:
    """Rank, its reason, the day it was recorded and the way it is written are no part of what was said."""
    before = claim_ids(read(tmp_path / "a", ontology, claims(PLAIN)))
    assert claim_ids(read(tmp_path / "b", ontology, claims(same))) == before


@pytest.mark.parametrize(
    "other",
    [
        PLAIN.replace("mode: Stated", "mode: Denied"),
        PLAIN.replace("saidBy: anna", "saidBy: north"),
        PLAIN.replace("saidBy: anna", "toldTo: north"),
        PLAIN.replace("mode: Stated", "asStated: in harbour"),
        PLAIN.replace("mode: Stated", "as: minister"),
        PLAIN.replace("mode: Stated", "asOf: 2030-01-01"),
        PLAIN.replace("mode: Stated", "anonymity: UnnamedSource"),
        PLAIN.replace("mode: Stated", "saidIn: raid"),
        PLAIN.replace("mode: Stated", "evidence: [s1, s2]"),
        PLAIN.replace("mode: Stated", "relays: other"),
        PLAIN.replace("mode: Stated", "basis: StatedDate"),
        PLAIN.replace("is: north", "is: port"),
        PLAIN.replace("raid", "strike"),
        PLAIN.replace("carriedOutBy", "participant"),
    ],
)
def test_another_word_is_another_claim(other: str, tmp_path: Path, ontology: Ontology) -> None:
    """Every other attribute, the subject, the property and the value make another id."""
    extra = more("port: {type: State, label: Port}\nstrike: {type: Strike, label: Strike}\n")
    second = {"sources/other.yaml": BASE["sources/report.yaml"].replace("id: report", "id: other")}
    sentences = {"sources/report.yaml": HEAD.replace("}", f", s2: {OTHER_HASH}}}") + "setAside: {x: s2}\n"}
    one, two = claims(PLAIN), claims(other)
    if "s2" in other:
        text = two["sources/report.yaml"].replace(HEAD, sentences["sources/report.yaml"])
        two = {"sources/report.yaml": text.replace("setAside: {x: s2}\n", "")}
    before = claim_ids(read(tmp_path / "a", ontology, one | extra | second))
    assert (
        len(before & claim_ids(read(tmp_path / "b", ontology, two | extra | second))) == 1
    )  # that of the other source


def test_the_source_is_part_of_the_claim_and_the_file_is_not(tmp_path: Path, ontology: Ontology) -> None:
    """Another source that says the same makes another claim; another name or order of files makes none."""
    first = BASE["sources/report.yaml"]
    second = first.replace("id: report", "id: second")
    one = read(tmp_path / "a", ontology, {"sources/a/b.yaml": second})
    two = read(tmp_path / "b", ontology, {"sources/report.yaml": second, "sources/9.yaml": first})
    assert len(claim_ids(one)) == 2
    assert one == two


def test_reading_twice_gives_equal_corpora(tmp_path: Path, ontology: Ontology) -> None:
    """Nothing depends on when or how often it is read."""
    assert read(tmp_path, ontology, claims(PERIOD)) == read(tmp_path, ontology, claims(PERIOD))


# --- hostile input ----------------------------------------------------------------------------------------------------


def hostile() -> Iterable[tuple[str, dict[str, str]]]:
    """Yield files that somebody wrote to bring the reader down."""
    yield "nesting", more("x: " + "[" * 1_000_000)
    yield "nested mappings", more("x: " + "{a: " * 500_000)
    yield "a long key", more("x" * 2_000_000 + ": {type: Place, label: X}\n")
    yield "a long value", facts("place: " + "x" * 2_000_000)
    yield "a long line of ids", facts(f"party: [{', '.join(f'x{n}' for n in range(100_000))}]")
    yield "many unknown properties", facts(", ".join(f"p{n}x: anna" for n in range(50_000)))
    yield (
        "many unknown labels",
        claims(f"evidence: [{', '.join(f'q{n}' for n in range(50_000))}]\n    facts: {{memo: {{party: north}}}}"),
    )
    yield "many sentences", head("sentences", "{" + ", ".join(f"q{n}: {n + 1}:x" for n in range(50_000)) + "}")
    yield "a billion laughs", more("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
    yield "a tag", more("a: !!python/object/apply:os.system [ls]\n")
    yield "control characters", more("a: \x07\n")
    yield "half a character", more('a: {type: Place, label: "\\ud800"}\n')
    yield "digits", figure("9" * 1_000_000)
    yield "spaces before a number", figure("a " * 500_000 + "x")
    yield "keys of the program", facts("__class__: x, None: y")


@pytest.mark.parametrize(("name", "files"), list(hostile()), ids=[name for name, _ in hostile()])
def test_hostile_files_are_findings_soon(name: str, files: dict[str, str], tmp_path: Path, ontology: Ontology) -> None:
    """However a file was made, it is a DataError within seconds, and no finding is a page long."""
    began = time.perf_counter()
    found = findings(tmp_path, ontology, files)
    assert time.perf_counter() - began < 20, name
    assert max(len(str(f)) for f in found) < 1_000


@pytest.mark.slow
def test_many_thousand_ids_are_read_soon(tmp_path: Path, ontology: Ontology) -> None:
    """Size alone is no mistake; a slip among many ids is still answered with what was meant."""
    parts, each = 2, 25_000
    files = {
        f"entities/e{part}.yaml": "".join(f"place-{part}-{n}: {{type: Place, label: P}}\n" for n in range(each))
        for part in range(parts)
    }
    began = time.perf_counter()
    (found,) = findings(tmp_path, ontology, files | facts("place: ¦plcae-1-24999"))
    assert "place-1-24999" in found.hint
    assert time.perf_counter() - began < 60
