"""A source is held against the reader's copy: what stands there is shown in their words, what does not is named."""

from __future__ import annotations

import codecs
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import UnknownName, UsageError
from kg.evidence import NORMALISATION, fingerprint
from kg.namespaces import CLAIM, GRAPH, SOURCE, header
from kg.verify import MAX_BYTES, Sentence, read_copy, verify

KEEPER = "The keeper’s lamp burned for 12 nights – longer than anyone remembered."
FERRY = "Ferries crossed the half-frozen bay 75 times."
SWANS = "Над озером пролетіло 1 250 лебедів, і м’яч упав у воду."
PAPER = SOURCE + "harbour-paper"

COPY = f"""Old Harbour

It was cold. {KEEPER} Nobody slept. No {FERRY[0].lower()}{FERRY[1:]} {SWANS}
"""


def _node(name: str, sentence: str, normalisation: str = NORMALISATION) -> str:
    print_ = fingerprint(sentence)
    return f"""source:harbour-paper--{name} a oa:SpecificResource ; rdfs:label "sentence {name}" ;
        oa:hasSource source:harbour-paper ; plua:tokenCount {print_.tokens} ; plua:sha256 "{print_.sha256}" ;
        plua:normalisation "{normalisation}" ."""


def _store(*sentences: tuple[str, str], normalisation: str = NORMALISATION) -> ox.Store:
    """Build a graph of two sources, the first with these sentences, each with claims, one with a framing as well."""
    nodes = "\n".join(_node(name, sentence, normalisation) for name, sentence in sentences)
    claims = "\n".join(
        f"claim:{name}{n} a plua:Claim ; plua:evidence source:harbour-paper--{name} ."
        for name, _ in sentences
        for n in (2, 1)
    )
    store = ox.Store()
    store.load(
        f"""{header()} GRAPH graph:claims {{
        source:harbour-paper a plua:Source . source:radio-log a plua:Source .
        source:radio-log--a oa:hasSource source:radio-log ; plua:tokenCount 1 ; plua:sha256 "{"0" * 64}" ;
            plua:normalisation "kgtext-1" .
        source:harbour-paper--framing-1 a plua:Framing ; plua:evidence source:harbour-paper--a .
        {nodes} {claims} }}""".encode(),
        format=ox.RdfFormat.TRIG,
    )
    return store


STORE = _store(("a", KEEPER), ("b", FERRY), ("c", SWANS), ("d", "This was never printed."))


def _by_name(found: list[Sentence]) -> dict[str, Sentence]:
    return {sentence.label.removeprefix("sentence "): sentence for sentence in found}


def test_sentences_come_in_the_order_of_the_copy_and_missing_ones_last() -> None:
    """Every sentence of the source is reported once, with its fingerprint, place and sorted claims."""
    found = verify(STORE, PAPER, COPY)
    assert [sentence.label[-1] for sentence in found] == ["a", "b", "c", "d"]
    assert [sentence.found_at for sentence in found] == [5, 19, 27, None]
    assert found[0].claims == (CLAIM + "a1", CLAIM + "a2")
    assert found[0].iri == PAPER + "--a"
    assert found[0].fingerprint == fingerprint(KEEPER)
    assert found[3].excerpt == ""


def test_the_excerpt_is_the_whole_sentence_of_the_copy() -> None:
    """What is shown has the copy's own typography, and the words around that turn its meaning round."""
    found = _by_name(verify(STORE, PAPER, COPY.replace("’", "'").replace(" – ", "--").replace("nights", "ni\xadghts")))
    assert found["a"].excerpt == "The keeper's lamp burned for 12 nights--longer than anyone remembered."
    assert found["b"].excerpt == "No ferries crossed the half-frozen bay 75 times."


def test_the_excerpt_of_wrapped_lines_is_one_line() -> None:
    """Line breaks inside a sentence are not shown."""
    found = _by_name(verify(STORE, PAPER, "Before.\n\n" + FERRY.replace(" ", "\n") + "\n\nAfter."))
    assert found["b"].excerpt == FERRY


def test_a_match_over_several_sentences_shows_all_of_them() -> None:
    """Where the copy has a full stop inside the sentence, both halves are shown."""
    found = _by_name(verify(STORE, PAPER, "One. " + FERRY.replace("bay 75", "bay. 75") + " Two."))
    assert found["b"].excerpt == "Ferries crossed the half-frozen bay. 75 times."


def test_a_word_parted_at_a_line_end_is_found() -> None:
    """Copies with hyphenated line ends are read twice, once with each meaning of the hyphen."""
    found = _by_name(verify(STORE, PAPER, COPY.replace("remembered", "remem-\nbered").replace("half-", "half-\n")))
    assert found["a"].found_at is not None
    assert found["a"].excerpt.endswith("remem- bered.")
    assert found["b"].found_at is not None


@pytest.mark.parametrize(("old", "new"), [("75", "76"), ("half-", ""), ("crossed", "left"), ("bay", "bays")])
def test_a_changed_copy_is_reported(old: str, new: str) -> None:
    """One changed word or number, and that sentence alone is missing."""
    found = _by_name(verify(STORE, PAPER, COPY.replace(old, new)))
    assert {name for name, sentence in found.items() if sentence.found_at is None} == {"b", "d"}


def test_an_empty_copy_has_nothing() -> None:
    """Without text every sentence is missing, and nothing fails."""
    assert [sentence.found_at for sentence in verify(STORE, PAPER, "")] == [None] * 4


def test_a_source_without_sentences_has_none() -> None:
    """A source known only by its head yields an empty answer."""
    assert verify(_store(), PAPER, COPY) == []


@pytest.mark.parametrize("source", [SOURCE + "harbor-paper", "harbour-paper", PAPER + "--a", "", 'x> . "'])
def test_an_unknown_source_is_refused(source: str) -> None:
    """A name that is no source of the graph is an error; a near miss gets a suggestion."""
    with pytest.raises(UnknownName, match="no source") as caught:
        verify(STORE, source, COPY)
    if source.endswith("harbor-paper"):
        assert caught.value.hint == "did you mean harbour-paper?"


def test_another_normalisation_is_refused() -> None:
    """Hashes made under other rules are not reported as missing text."""
    with pytest.raises(UsageError, match="kgtext-9") as caught:
        verify(_store(("a", KEEPER), normalisation="kgtext-9"), PAPER, COPY)
    assert "kgtext-1" in caught.value.hint


def test_every_named_graph_is_read() -> None:
    """Claims in another graph than their evidence count too."""
    store = _store(("a", KEEPER))
    text = f"{header()} GRAPH <{GRAPH}more> {{ claim:z a plua:Claim ; plua:evidence source:harbour-paper--a . }}"
    store.load(text.encode(), format=ox.RdfFormat.TRIG)
    assert verify(store, PAPER, COPY)[0].claims == (CLAIM + "a1", CLAIM + "a2", CLAIM + "z")


@pytest.mark.parametrize(
    "data",
    [
        COPY.encode(),
        codecs.BOM_UTF8 + COPY.encode(),
        codecs.BOM_UTF16_LE + COPY.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + COPY.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + COPY.encode("utf-32-le"),
        COPY.replace("\n", "\r\n").encode(),
        f"<html><body><p>{COPY}</p></body></html>".encode(),
        f'<meta charset="windows-1251"><p>{COPY}</p>'.encode("cp1251"),
    ],
    ids=["utf-8", "utf-8-bom", "utf-16-le", "utf-16-be", "utf-32", "crlf", "html", "declared"],
)
def test_a_file_is_read_as_it_was_saved(tmp_path: Path, data: bytes) -> None:
    """Text and pages are read in UTF-8, with a byte order mark, or as the page declares."""
    path = tmp_path / "copy"
    path.write_bytes(data)
    found = verify(STORE, PAPER, read_copy(path))
    assert [sentence.found_at is None for sentence in found] == [False, False, False, True]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (COPY.encode("cp1251"), "not text in utf-8"),
        (b"%PDF-1.7\n\xff\xfe", "PDF"),
        (b"PK\x03\x04\x00\x00", "not text"),
        (b'<meta charset="klingon"><p>\xff</p>', "utf-8 or klingon"),
        (b'<meta charset="zlib"><p>\xff</p>', "utf-8 or zlib"),
        (codecs.BOM_UTF16_LE + b"a", "not text in utf-16"),
        (b"a" * (MAX_BYTES + 1), "more than 20 MB"),
    ],
    ids=["cp1251", "pdf", "zip", "klingon", "zlib", "half", "large"],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, data: bytes, problem: str) -> None:
    """No encoding is guessed: the error names the file, says why and what to do."""
    path = tmp_path / "copy.txt"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=problem) as caught:
        read_copy(path)
    assert str(path) in caught.value.message
    assert caught.value.hint


def test_a_missing_file_or_a_directory_is_named(tmp_path: Path) -> None:
    """A path that is no file is a usage error, not a traceback."""
    for path in (tmp_path, tmp_path / "none.txt"):
        with pytest.raises(UsageError, match=path.name):
            read_copy(path)
