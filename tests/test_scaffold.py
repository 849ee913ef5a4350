"""Text becomes the skeleton of a source file that the project's own reader takes, without passing the text on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kg import yamlfile
from kg.errors import UsageError
from kg.evidence import Fingerprint, find, fingerprint, sentences, tokens
from kg.scaffold import scaffold

TEXT = """Old Harbour Wakes
The keeper’s lamp burned for 12 nights – longer than anyone remembered. Nobody slept.
«М’яч упав у воду», — сказав Юрко. Nobody slept.
Old harbour wakes!
"""


def _read(text: str) -> dict[str, object]:
    loaded = yaml.load(text, Loader=yaml.BaseLoader)
    assert isinstance(loaded, dict)
    return loaded


def test_the_head_is_what_was_given() -> None:
    """Keys stand in the order of a source file, with what is known filled in and the rest empty."""
    data = _read(
        scaffold(TEXT, "old-paper-2025", title="Old Harbour", url="https://e.org/a?b#c", recorded="2025-10-01")
    )
    assert list(data) == [
        "id", "title", "publisher", "kind", "language", "published", "recorded", "url", "sentences", "claims",
    ]  # fmt: skip
    assert {key: data[key] for key in ("id", "title", "url", "published", "language", "recorded")} == {
        "id": "old-paper-2025",
        "title": "Old Harbour",
        "url": "https://e.org/a?b#c",
        "published": "unknown",
        "language": "en",
        "recorded": "2025-10-01",
    }
    assert (data["publisher"], data["claims"]) == ("", [])


def test_every_sentence_is_listed_once_in_order() -> None:
    """Labels count up, headings are there, and a sentence that returns in any typography is not listed again."""
    listed = _read(scaffold(TEXT, "a", recorded="2025-10-01"))["sentences"]
    assert listed == {
        "s1": str(fingerprint("Old Harbour Wakes")),
        "s2": str(fingerprint("The keeper's lamp burned for 12 nights, longer than anyone remembered")),
        "s3": str(fingerprint("Nobody slept")),
        "s4": str(fingerprint("М'яч упав у воду, сказав Юрко")),
    }


def test_what_is_listed_is_found_in_the_text() -> None:
    """Every fingerprint reads back and stands in the text it was made of."""
    listed = _read(scaffold(TEXT, "a", recorded="2025-10-01"))["sentences"]
    assert isinstance(listed, dict)
    prints = [Fingerprint.parse(value) for value in listed.values()]
    assert set(find(prints, tokens(TEXT))) == set(prints)


def test_no_more_than_five_words_of_a_sentence_are_written() -> None:
    """The comment beside a fingerprint recalls the sentence and does not pass it on."""
    lines = [line for line in scaffold(TEXT, "a", recorded="2025-10-01").splitlines() if re.match(r"  s\d+:", line)]
    comments = [line.partition("  # ")[2] for line in lines]
    assert comments == [
        "old harbour wakes",
        "the keeper's lamp burned for …",
        "nobody slept",
        "м'яч упав у воду сказав …",
    ]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_gives_a_file_without_the_text(text: str) -> None:
    """Whatever the text holds, the result is YAML, comments at most five tokens; no word, no file."""
    if not any(map(tokens, sentences(text))):
        with pytest.raises(UsageError, match="no words"):
            scaffold(text, "a", recorded="2025-10-01")
        return
    written = scaffold(text, "a", recorded="2025-10-01")
    assert _read(written)["sentences"]
    shown = [line.partition("  # ")[2].split() for line in written.split("\n") if line.startswith("  s")]
    assert all(len(words) <= 6 and (len(words) < 6 or words[5] == "…") for words in shown)


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"])),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1),
)
def test_any_title_and_address_read_back(title: str, url: str) -> None:
    """Quotes, colons, line breaks, control characters and emoji come back as they were given."""
    data = _read(scaffold("One word.", "a", title=title, url=url, recorded="2025-10-01"))
    assert (data["title"], data["url"]) == (title, url)


@pytest.mark.parametrize(
    "title",
    [
        *(
            'A: "b" # c',
            "no",
            "- x",
            "a\nb: c",
            "\x00\x07\x7f\x85\u2028\ufeff",
            "😀 'q' \\n",
            "[x]",
            " a ",
            "2025",
            "~",
        ),
        *("{", "null", "Зимно — м’яч", "!x", "&a *b", "%Y", "@", "1e3", "a:"),
    ],
)
def test_awkward_titles_read_back(title: str) -> None:
    """What YAML would take for something else is quoted."""
    written = scaffold("One word.", "a", title=title, recorded="2025-10-01")
    assert yaml.safe_load(written)["title"] == (2025 if title == "2025" else title)
    assert _read(written)["title"] == title


def test_the_project_reads_what_was_written(tmp_path: Path) -> None:
    """The strict reader of the data files has nothing to say about the file."""
    path = tmp_path / "a.yaml"
    path.write_text(scaffold(TEXT, "a", title='A: "b" – «в»', recorded="2025-10-01"), "utf-8")
    root, findings = yamlfile.read(path, "a.yaml")
    assert findings == []
    assert root is not None


@pytest.mark.parametrize("slug", ["", "A", "a--b", "a b", "-a", "a:", "../a"])
def test_a_bad_slug_is_refused(slug: str) -> None:
    """The name of the file and of the source is an id."""
    with pytest.raises(UsageError, match="is no id"):
        scaffold(TEXT, slug, recorded="2025-10-01")


@pytest.mark.parametrize(
    ("day", "told"), [("2023-02-29", "28 days"), ("2025-09/2025-08", "ends before"), ("", "empty")]
)
def test_a_day_of_publication_that_is_none_is_refused(day: str, told: str) -> None:
    """What the check would refuse later is said before anything is written."""
    with pytest.raises(UsageError, match=told):
        scaffold(TEXT, "a", published=day, recorded="2025-10-01")
    assert _read(scaffold(TEXT, "a", published="2025-09~", recorded="2025-10-01"))["published"] == "2025-09~"


def test_broken_unicode_is_refused() -> None:
    """Half a character, as a terminal in another encoding hands over, is named and not written."""
    with pytest.raises(UsageError, match="not valid Unicode"):
        scaffold(TEXT, "a", title="caf\udce9", recorded="2025-10-01")
