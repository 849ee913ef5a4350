"""A sentence is found again in any copy of its text, and not where a word or a number was changed."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.evidence import (
    Fingerprint,
    digest,
    find,
    fingerprint,
    html_to_text,
    locate,
    looks_like_html,
    rejoin,
    sentences,
    tokens,
)

SPECIFICATION = Path(__file__).parents[1] / "ontology" / "NORMALISATION.md"
VECTORS = [json.loads(line) for line in SPECIFICATION.read_text("utf-8").splitlines() if line.startswith('{"input"')]

INVENTED = (
    "“We counted 1,250 swans – not 1.5% fewer – on the lake’s north-eastern shore,” the warden’s deputy said.",
    "Ferry timetables changed at 18:05 on 3 May, and nobody—least of all the captain—could say why it cost $40.",
    "A half-built lighthouse stood 12 km (7.5 miles) from Old Harbour; its 3 keepers earned over 9 000 crowns.",
    "„Żółta łódź przewiozła 24 pasażerów” – powiedział kapitan Wąsik, dodając, że rejs trwał 2,5 godziny.",
    "Kościół św. Jana–Baptysty odwiedziło 15 600 pielgrzymów, czyli 8 % więcej niż w roku 1998.",
    "«Мій м’яч об’їхав 14 сіл», — сказав п’ятирічний Юрко, і ніхто з-поміж 300 слухачів не всміхнувся.",
    "Під’їзд до мосту відкрили о 7:30, хоч температура впала до −12 °C, а вартість зросла на 3,5 %.",
)
BEFORE = "Some other story ended here, after 17 lines."
AFTER = "Another one begins: nothing of it matters."

DASHES = (" – ", " — ", "—", "–", " -- ", " ‒ ")
DOUBLE = (('"', '"'), ("“", "”"), ("„", "”"), ("«", "»"))
APOSTROPHES = "'’ʼ‘`′"
SPACES = (" ", "  ", "\n", "\r\n", "\u00a0", "\u202f", "\u2009", " \n ")


def _dashes(text: str, draw: st.DrawFn) -> str:
    text = re.sub(r"\s*[—–]\s*|\s–\s", lambda _: draw(st.sampled_from(DASHES)), text)
    return re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", lambda _: draw(st.sampled_from("-‐‑–")), text)


def _quotes(text: str, draw: st.DrawFn) -> str:
    text = re.sub(r"(?<=\w)[’'](?=\w)", lambda _: draw(st.sampled_from(APOSTROPHES)), text)
    opening, closing = draw(st.sampled_from(DOUBLE))
    return re.sub("[“„«]", opening, re.sub("[”»]", closing, text))


def _spaces(text: str, draw: st.DrawFn) -> str:
    return re.sub(" ", lambda _: draw(st.sampled_from(SPACES)), text)


def _invisible(text: str, draw: st.DrawFn) -> str:
    marks = st.sampled_from(("", "", "", "\xad", "\u200b", "\u2060", "\xad\n"))
    return re.sub(r"(?<=[^\W\d_])(?=[^\W\d_])", lambda _: draw(marks), text)


def _letters(text: str, draw: st.DrawFn) -> str:
    change = draw(st.sampled_from((str, str.upper, lambda t: unicodedata.normalize("NFD", t))))
    return change(text)


@st.composite
def copies(draw: st.DrawFn) -> tuple[str, str]:
    """Draw an invented sentence and the same one as another editor, browser or mail program would have it."""
    sentence = draw(st.sampled_from(INVENTED))
    copy = sentence
    for change in (_dashes, _quotes, _letters, _invisible, _spaces):
        if draw(st.booleans()):
            copy = change(copy, draw)
    return sentence, copy


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["input"][:20])
def test_the_specification_is_what_the_code_does(vector: dict[str, str | list[str]]) -> None:
    """Every test vector of the specification has the tokens and the hash it says."""
    found = tokens(str(vector["input"]))
    assert found == vector["tokens"]
    assert digest(found) == vector["sha256"]


def test_the_specification_has_vectors() -> None:
    """The page holds test vectors, in at least three languages and with an empty-handed reader in mind."""
    assert len(VECTORS) >= 20
    assert {"м'яч", "jaźń", "battle"} <= {token for vector in VECTORS for token in vector["tokens"]}


@settings(max_examples=300, deadline=None)
@given(copies())
def test_layout_quotes_and_dashes_do_not_matter(pair: tuple[str, str]) -> None:
    """A sentence is found in a re-flowed, re-quoted, re-cased copy with other dashes and invisible characters."""
    sentence, copy = pair
    print_ = fingerprint(sentence)
    assert find([print_], tokens(f"{BEFORE}\n\n{copy}\n\n{AFTER}")) == {print_: len(tokens(BEFORE))}


@settings(max_examples=200, deadline=None)
@given(copies(), st.data())
def test_markup_does_not_matter(pair: tuple[str, str], data: st.DataObject) -> None:
    """A sentence is found in a page, whatever inline tags cut its words and whatever scripts stand beside it."""
    sentence, copy = pair
    tags = st.sampled_from(("", "", "", "<b>", "</b>", "<a href='x'>", "</a>", "<!-- 9 -->", "<wbr>"))
    escape = {"\xa0": "&nbsp;", "—": "&mdash;", "’": "&#8217;", "\xad": "&shy;"}
    inside = "".join(data.draw(tags) + (escape.get(char) or html.escape(char)) for char in copy.replace("\xad\n", ""))
    page = (
        f"<!DOCTYPE html><html><head><title>T</title><style>p {{}}</style></head><body><h1>{BEFORE}</h1><p>{inside}</p>"
        f"<script>if (1 < 2) {{}}</script><ul><li>{AFTER}</ul>"
    )
    assert looks_like_html(page)
    print_ = fingerprint(sentence)
    assert list(find([print_], tokens(html_to_text(page)))) == [print_]


@settings(max_examples=300, deadline=None)
@given(copies(), st.data())
def test_a_changed_letter_or_digit_is_missed(pair: tuple[str, str], data: st.DataObject) -> None:
    """One other letter or digit anywhere, and the sentence is not found."""
    sentence, copy = pair
    places = [index for index, char in enumerate(copy) if char.isalnum()]
    place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from("0123456789" if copy[place].isdigit() else "abcdeżźабвгґ"))
    if other == copy[place].lower():
        other = "7" if other == "8" else "8" if other.isdigit() else "q"
    changed = copy[:place] + other + copy[place + 1 :]
    assert find([fingerprint(sentence)], tokens(f"{BEFORE}\n\n{changed}\n\n{AFTER}")) == {}


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(INVENTED), st.data())
def test_a_lost_or_added_word_is_missed(sentence: str, data: st.DataObject) -> None:
    """A word left out, doubled or exchanged for its neighbour inside the sentence, and it is not found."""
    words = sentence.split()
    place = data.draw(st.integers(1, len(words) - 2).filter(lambda n: tokens(words[n])))
    lost, doubled = words[:place] + words[place + 1 :], words[: place + 1] + words[place:]
    for changed in (lost, doubled):
        assert find([fingerprint(sentence)], tokens(f"{BEFORE}\n\n{' '.join(changed)}\n\n{AFTER}")) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose by 5%", "rose by 5"),
        ("rose by 5%", "rose by 5 points"),
        ("rose by 5%", "rose by 5‰"),
        ("rose by 5%", "rose by -5%"),
        ("48 boats", "4 8 boats"),
        ("15 boats", "1.5 boats"),
        ("700,000 boats", "700,00 boats"),
        ("$5 a boat", "€5 a boat"),
        ("5½ boats", "51/2 boats"),
        ("its boat", "it's boat"),
        ("zażółć boat", "zazolc boat"),
        ("гриб", "ґриб"),
        ("at 9/11", "at 9.11"),
    ],
)
def test_what_changes_the_meaning_changes_the_hash(one: str, other: str) -> None:
    """Signs, units, decimal points and diacritics are part of what was said."""
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize("text", ["The price rose by 5%.", "The price rose by 5 %.", "The price rose by 5 €"])
def test_a_unit_belongs_to_the_number_at_the_end_of_a_window(text: str) -> None:
    """A sentence that ends in a bare number is not found where the number has a unit."""
    assert find([fingerprint("The price rose by 5.")], tokens(text)) == {}


def test_a_word_parted_at_a_line_end_is_found_by_the_second_reading() -> None:
    """A hyphen at a line end is two words first, one word after ``rejoin``, which moves no character."""
    text = "The light-\nhouse stood north-\n  eastern."
    assert tokens(text) == ["the", "light", "house", "stood", "north", "eastern"]
    assert tokens(rejoin(text)) == ["the", "lighthouse", "stood", "northeastern"]
    assert len(rejoin(text)) == len(text)
    assert rejoin("in 2019-\n20 –\nwell-known") == "in 2019-\n20 –\nwell-known"


@given(st.text())
def test_any_text_has_tokens_without_white_space(text: str) -> None:
    """No text is refused, no token holds white space or nothing, and each lies where it is said to."""
    words, places = locate(text)
    assert words == tokens(text)
    assert all(words)
    assert not any(char.isspace() for word in words for char in word)
    assert all(0 <= start < end <= len(text) for start, end in places)


@given(st.lists(st.sampled_from(INVENTED), min_size=1, max_size=4))
def test_a_token_is_located_in_its_own_words(chosen: list[str]) -> None:
    """The stretch of text a token is said to come from has it among its tokens."""
    text = "\n\n".join(chosen)
    for word, (start, end) in zip(*locate(text), strict=True):
        assert word in tokens(text[start:end])


def test_the_first_of_several_matches_counts() -> None:
    """A sentence that returns is reported once, where it first stands; overlapping ones are all found."""
    words = tokens("One two three. One two three. Two three one.")
    prints = {text: fingerprint(text) for text in ("one two three", "two three", "three one two three two", "four")}
    found = find(prints.values(), words)
    assert [found.get(prints[text]) for text in prints] == [0, 1, 2, None]
    assert find(prints.values(), []) == {}


def test_a_sentence_needs_a_word() -> None:
    """Punctuation alone has no fingerprint."""
    with pytest.raises(ValueError, match="no word or number"):
        fingerprint("— …!")


@given(st.integers(1, 999_999), st.binary(min_size=32, max_size=32))
def test_a_fingerprint_reads_back(count: int, sha256: bytes) -> None:
    """What a fingerprint is written as reads back as itself."""
    print_ = Fingerprint(count, sha256.hex())
    assert Fingerprint.parse(str(print_)) == print_


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "written count:hash"),
        ("5" + "a" * 64, "written count:hash"),
        ("0:" + "a" * 64, "whole number from 1"),
        ("x:" + "a" * 64, "whole number from 1"),
        ("٣:" + "a" * 64, "whole number from 1"),
        ("5:" + "a" * 63, "63 characters instead of 64"),
        ("5:" + "A" * 64, "other characters"),
        (" 5:" + "a" * 64, "whole number from 1"),
    ],
)
def test_a_bad_fingerprint_says_what_is_wrong(text: str, problem: str) -> None:
    """A mistyped fingerprint is refused with the reason and the text itself."""
    with pytest.raises(ValueError, match=problem) as caught:
        Fingerprint.parse(text)
    assert repr(text) in str(caught.value)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>two</p>", "One\n\ntwo"),
        ("<div>a<br>b<br/>c</div>", "a\nb\nc"),
        ("<b>dr</b>o<i>n</i>e", "drone"),
        ("a<script>var x = '<p>no</p>'</script>b<style>i{}</style>c<noscript><p>no</p></noscript>d", "abcd"),
        ("<td>75</td><td>100</td>", "75\n\n100"),
        ("&lt;x&gt; &amp;amp; &hellip; &#x44F;", "<x> &amp; … я"),
        ("<x-card>one</x-card>two", "one\n\ntwo"),
        ("a\n   b <!-- c --> d", "a b d"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("</noscript>still here", "still here"),
    ],
)
def test_a_page_becomes_the_text_a_browser_shows(markup: str, text: str) -> None:
    """Blocks part, inline tags vanish, scripts go, entities are resolved."""
    assert re.sub(" +", " ", html_to_text(markup)) == text


@pytest.mark.parametrize("text", ["", "a < b > c", "if x<3 and y>2", "<Tusk> said", "1 <a2> b"])
def test_text_with_angle_brackets_is_no_markup(text: str) -> None:
    """Comparison signs do not make a page."""
    assert not looks_like_html(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Old Harbour Wakes\nMr. Finn left. He ran.", ["Old Harbour Wakes", "Mr. Finn left.", "He ran."]),
        ("The U.S. Navy came. It left the U.S. The end.", ["The U.S. Navy came.", "It left the U.S.", "The end."]),
        ("“Go.” They went… Why? No. 5 did.", ["“Go.”", "They went…", "Why?", "No. 5 did."]),
        ("It cost 1.5 crowns. J. K. Lis paid.", ["It cost 1.5 crowns.", "J. K. Lis paid."]),
        ("Gen. Lis mieszka przy ul. Długiej. Był tam.", ["Gen. Lis mieszka przy ul. Długiej.", "Był tam."]),
        ("„Płyń!” – zawołał prof. Kos. Minął rok.", ["„Płyń!” – zawołał prof. Kos.", "Minął rok."]),
        ("У м. Зимно живе 3 тис. людей. Так.", ["У м. Зимно живе 3 тис. людей.", "Так."]),
        ("«Пливи!» — гукнув ген. Лис. Минув рік.", ["«Пливи!» — гукнув ген. Лис.", "Минув рік."]),
        ("They won 3 cups:\n- one\n- two", ["They won 3 cups:", "- one", "- two"]),
        ("\n\n…\n\n", []),
    ],
)
def test_sentences_of_news_prose(text: str, expected: list[str]) -> None:
    """Short forms and initials end no sentence, closing quotes stay, headings stand alone."""
    assert sentences(text) == expected


def test_wrapped_lines_are_one_sentence() -> None:
    """Where somebody broke the lines to a width, a line end is no sentence end, and a heading is still a heading."""
    text = "Old Harbour\n\nThe keeper of the lighthouse saw Captain\nFinn on the shore. He waved to\nhim twice.\n"
    assert sentences(text) == [
        "Old Harbour",
        "The keeper of the lighthouse saw Captain Finn on the shore.",
        "He waved to him twice.",
    ]
