"""YAML files become strings with places, and what a curator cannot have meant becomes a finding."""

from __future__ import annotations

import json
import os
import re
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import Finding
from kg.yamlfile import MAX_DEPTH, Mapping, Node, Scalar, Sequence, finding, parse, read

# What YAML may hold and an editor shows; no line breaks, which quoting folds.
VISIBLE = st.characters(min_codepoint=0x20, max_codepoint=0x1FFFF, exclude_characters="\u2028\u2029\ufeff\ufffe\uffff")
TEXT = st.text(VISIBLE.filter(lambda c: not 0x7F <= ord(c) <= 0x9F and not 0xD800 <= ord(c) <= 0xDFFF), max_size=20)
VALUES = st.recursive(
    TEXT, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4), max_leaves=12
).filter(lambda value: depth(value) <= MAX_DEPTH)


def depth(value: Any) -> int:
    """Count how deep the lists and mappings of a value are nested."""
    if isinstance(value, str):
        return 0
    inner = value.values() if isinstance(value, dict) else value
    return 1 + max(map(depth, inner), default=0)


def plain(node: Node) -> Any:
    """Turn nodes into strings, lists and dicts."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.value: plain(value) for key, value in node.items}


def good(text: str) -> Node:
    """Parse a text that must have no findings."""
    node, findings = parse(text, "a.yaml")
    assert findings == []
    assert node is not None
    return node


def bad(text: str) -> list[tuple[int, int, str]]:
    """Parse a text that must have findings; give their places and words."""
    _, findings = parse(text, "a.yaml")
    assert findings
    assert all(found.hint or found.message.startswith("not YAML at") for found in findings)
    return [(found.line, found.column, found.message) for found in findings]


def one(text: str) -> tuple[int, int, str]:
    """Parse a text that must have exactly one finding."""
    (found,) = bad(text)
    return found


@pytest.mark.parametrize(
    "value", ["NO", "00123", "23:30", "~", "null", "", "yes", "1e3", "0x1F", "2025-09-10", "1_000", ".inf", "=", "75"]
)
def test_every_scalar_stays_the_text_that_was_written(value: str) -> None:
    """Nothing is guessed: not a number, a date, a truth value or a null."""
    node = good(f"key: {value}\nlist: [a, '{value}']\n")
    assert plain(node) == {"key": value, "list": ["a", value]}


def test_nodes_know_line_and_column_as_an_editor_shows_them() -> None:
    """Lines and columns count from 1, in characters, whatever the line breaks and the letters."""
    node = good("імʼя: Київ\r\n😀: [x,  yy]\r\nlast:\r\n  - {a: b}\r\n")
    assert isinstance(node, Mapping)
    places = [
        (key.value, key.mark.line, key.mark.column, value.mark.line, value.mark.column) for key, value in node.items
    ]
    assert places == [("імʼя", 1, 1, 1, 7), ("😀", 2, 1, 2, 4), ("last", 3, 1, 4, 3)]
    pair = node.get("😀")
    assert isinstance(pair, Sequence)
    assert (pair.items[1].mark.path, pair.items[1].mark.column) == ("a.yaml", 9)


def test_a_mapping_is_asked_by_key() -> None:
    """A key that is not there gives None; keys come in the order of the file."""
    node = good("b: 1\na: 2\n")
    assert isinstance(node, Mapping)
    assert node.keys() == ("b", "a")
    value = node.get("a")
    assert isinstance(value, Scalar)
    assert value.value == "2"
    assert node.get("c") is None


def test_all_repeated_keys_are_reported_and_reading_goes_on() -> None:
    """Each repeat has its place and names the first; what follows is still read and checked."""
    text = "a: 1\nb: {x: 1, x: 2, x: 3}\na: 4\nc: *gone\n"
    node, findings = parse(text, "a.yaml")
    assert [(f.line, f.column, f.message) for f in findings] == [
        (2, 11, "key 'x' is repeated"),
        (2, 17, "key 'x' is repeated"),
        (3, 1, "key 'a' is repeated"),
        (4, 4, "alias '*gone' is not read"),
    ]
    assert "first on line 1" in findings[2].hint
    assert isinstance(node, Mapping)
    assert node.keys() == ("a", "b", "a")
    first = node.get("a")
    assert isinstance(first, Scalar)
    assert first.value == "1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x b\n", (1, 4, "anchor '&x' is not read")),
        ("a: [b, *x]\n", (1, 8, "alias '*x' is not read")),
        ("*x\n", (1, 1, "alias '*x' is not read")),
        ("a: !!int 3\n", (1, 4, "tag '!!int' is not read")),
        ("a: ! 3\n", (1, 4, "tag '!' is not read")),
        ("a:\n  !python/object:os.system {b: c}\n", (2, 3, "tag '!python/object:os.system' is not read")),
        ("a: b\n<<: {c: d}\n", (2, 1, "merge key '<<' is not read")),
        ("? [a, b]\n: c\nd: e\n", (1, 3, "'[a,' begins a list or mapping used as a key")),
        ("{{x: y}: z}\n", (1, 2, "'{x:' begins a list or mapping used as a key")),
        ("a: b\n---\nc: d\n---\ne: f\n", (2, 1, "a second document begins with '---'")),
        ("%YAML 1.1\n---\na: b\n", (1, 1, "directive '%YAML' is not read")),
        ('a: "x\\0"\n', (1, 4, "an escape in '\"x\\\\0\"' makes U+0000 (no character to be seen)")),
    ],
)
def test_what_a_curator_cannot_have_meant_is_one_finding(text: str, expected: tuple[int, int, str]) -> None:
    """Each refusal has its place and the offending word, and a hint what to do."""
    assert one(text) == expected


def test_an_anchor_and_a_tag_on_one_value_are_two_findings() -> None:
    """Everything wrong in one place is said at once, and the value itself is kept."""
    assert [message for _, _, message in bad("a: &x !y b\n")] == ["anchor '&x' is not read", "tag '!y' is not read"]
    node, _ = parse("a: &x !y b\n", "a.yaml")
    assert node is not None
    assert plain(node) == {"a": "b"}


def test_a_quoted_merge_sign_is_a_key_like_any_other() -> None:
    """Only the plain ``<<`` merges in YAML."""
    assert plain(good("'<<': a\n")) == {"<<": "a"}


def test_what_cannot_be_used_is_left_out_and_the_rest_kept() -> None:
    """An alias, an unusable key with its value, and a second document are left out of the node."""
    node, _ = parse("a: [b, *x, c]\n? [k]\n: v\nd: *x\n*x : e\n<<: f\ng: h\n---\nz: z\n", "a.yaml")
    assert node is not None
    assert plain(node) == {"a": ["b", "c"], "g": "h"}


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a:\n\t- b\n", (2, 1), "a tab"),
        ("a:\n  b: 1\n\tc: 2\n", (3, 1), "a tab"),
        ("a: |\n\tb\n", (2, 1), "a tab"),
        ("a: b: c\n", (1, 5), "':' before 'c'"),
        ("a: 'b\nc: d\n", (1, 4), '"\'b" is never closed'),
        ("a: [1,\n  2\nb: c\n", (1, 4), "'[1,' goes wrong at line 3, ':'"),
        ("a: [1,\n  2\n", (1, 4), "'[1,' goes wrong at the end of the file"),
        ("a: {b: [2}\n", (1, 8), "'[2}' goes wrong at line 1, '}'"),
        ("a: @b\n", (1, 4), "'@b' cannot begin a value"),
        ("a:\n  b: c\n d: e\n", (3, 2), "'d:' does not fit"),
        ("- a\n-b\n- c\n", (2, 1), "'-b' is a key without ':'"),
        ("a: 'it's'\n", (1, 8), "does not fit"),
        ("}\n", (1, 1), "'}' does not fit"),
        ('a: "\\q"\n', (1, 5), "unknown escape"),
        ("a: !z!b c\n", (1, 4), "not YAML at '!z!b'"),
    ],
)
def test_a_syntax_error_is_said_once_at_the_place_to_look(text: str, place: tuple[int, int], words: str) -> None:
    """There is no node, one finding for the syntax, and it names the word at fault."""
    node, findings = parse(text, "a.yaml")
    assert node is None
    (found,) = findings
    assert (found.line, found.column) == place
    assert words in found.message


def test_what_was_wrong_before_a_syntax_error_is_reported_with_it() -> None:
    """A syntax error ends the reading; it does not hide what was met before."""
    assert [line for line, _, _ in bad("a: &x 1\nb: !y 2\nc: d: e\nf: *g\n")] == [1, 2, 3]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "---\n...\n", "\ufeff"])
def test_an_empty_file_is_a_finding(text: str) -> None:
    """A file that holds nothing is told so rather than read as a null."""
    assert one(text) == (1, 1, "the file is empty")


@pytest.mark.parametrize(
    ("text", "place", "name"),
    [
        ("a: b\nc: d\0e\n", (2, 5), "U+0000"),
        ("a: b\r\nc: \x07\r\n", (2, 4), "U+0007"),
        ("a: b\u2028c: d\n", (1, 5), "U+2028 (line separator)"),
        ("a: x\u0085b\n", (1, 5), "U+0085"),
        ("a: b\n\ufeffc: d\n", (2, 1), "U+FEFF (zero width no-break space)"),
        ("a: \ud800\n", (1, 4), "U+D800"),
    ],
)
def test_a_character_nobody_sees_is_refused_with_its_name(text: str, place: tuple[int, int], name: str) -> None:
    """Control characters, line breaks no editor counts, a mark inside and half characters end the reading."""
    line, column, message = one(text)
    assert (line, column) == place
    assert name in message


def test_a_byte_order_mark_at_the_start_is_passed_over(tmp_path: Path) -> None:
    """It says UTF-8, takes no column, and does not become part of the first key."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: b\n")
    node, findings = read(path, "a.yaml")
    assert findings == []
    assert isinstance(node, Mapping)
    assert (node.items[0][0].value, node.items[0][0].mark.column) == ("a", 1)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a: b\n\xd0\xb9: \xff\n", Finding("d/a.yaml", 2, 4, "byte 0xff is not UTF-8", "save the file as UTF-8")),
        (b"\xef\xbb\xbfab\xe9", Finding("d/a.yaml", 1, 3, "byte 0xe9 is not UTF-8", "save the file as UTF-8")),
        ("a: b".encode("utf-16"), Finding("d/a.yaml", 1, 1, "the file is UTF-16, not UTF-8", "save the file as UTF-8")),
    ],
)
def test_bytes_that_are_not_utf8_are_a_finding_at_their_place(tmp_path: Path, data: bytes, expected: Finding) -> None:
    """The place counts characters, not bytes, and the path is the one given for messages."""
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    assert read(path, "d/a.yaml") == (None, [expected])


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    """A directory, a pipe, a missing file and a link to itself each say so; none blocks or raises."""
    pipe, loop = tmp_path / "pipe.yaml", tmp_path / "loop.yaml"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    for path, words in [
        (tmp_path, "not a file"),
        (pipe, "not a file"),
        (loop, "cannot be read"),
        (tmp_path / "no", "No such"),
    ]:
        node, (found,) = read(path, "x.yaml")
        assert node is None
        assert (found.where, found.line) == ("x.yaml", 0)
        assert words in found.message


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission_is_a_finding(tmp_path: Path) -> None:
    """The system's own word for the refusal is passed on."""
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    path.chmod(0)
    _, (found,) = read(path, "a.yaml")
    assert "Permission denied" in found.message


def test_twelve_levels_are_read_and_the_thirteenth_is_refused() -> None:
    """The limit counts lists and mappings, and reading stops at the bracket that passes it."""
    assert depth(plain(good("[" * MAX_DEPTH + "]" * MAX_DEPTH))) == MAX_DEPTH
    node, (found,) = parse("a: 1\nb:\n  " + "[" * 12 + "]" * 12, "a.yaml")
    assert node is None
    assert (found.line, found.column) == (3, 14)
    assert "nested deeper than 12 levels" in found.message


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "a:\n" + " "])
def test_hostile_nesting_is_refused_at_once(opening: str) -> None:
    """Megabytes of nesting neither crash nor cost: the depth is checked as each level opens."""
    text = opening * (3_900_000 // len(opening))
    if "\n" in opening:
        text = "".join(f"{' ' * level}a:\n" for level in range(2700))
    start = time.perf_counter()
    _, (found,) = parse(text, "a.yaml")
    assert time.perf_counter() - start < 2
    assert "nested deeper" in found.message


def test_too_large_a_file_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    """Ten megabytes cost no more than reading four, from a file or a text, counted in bytes."""
    path = tmp_path / "a.yaml"
    path.write_text("[" * 10_000_000)
    start = time.perf_counter()
    for node, findings in [read(path, "a.yaml"), parse("[" * 10_000_000, "a.yaml"), parse("ї" * 2_000_001, "a.yaml")]:
        assert node is None
        assert [str(found) for found in findings] == ["a.yaml: larger than 4 MB (split it into several files)"]
    assert time.perf_counter() - start < 1


def test_many_findings_on_one_long_line_cost_no_more_than_their_number() -> None:
    """Naming the word at each place does not copy the whole line each time."""
    start = time.perf_counter()
    _, findings = parse("[" + "!a b, " * 50_000 + "]", "a.yaml")
    assert len(findings) == 50_000
    assert time.perf_counter() - start < 5


def test_a_long_word_is_shortened_visibly() -> None:
    """A message stays readable, and says with an ellipsis that it shows only the beginning."""
    _, _, message = one(f"{'k' * 500}: 1\n{'k' * 500}: 2\n")
    assert message == f"key '{'k' * 59}…' is repeated"


def test_a_finding_is_made_at_a_mark() -> None:
    """Later readers report on a node's place with the same words for path, line and column."""
    assert finding(good("\n  a: b").mark, "odd", "why") == Finding("a.yaml", 2, 3, "odd", "why")


@given(VALUES)
def test_what_is_written_quoted_reads_back_the_same(value: Any) -> None:
    """Any nesting of any visible text survives, quoted as JSON quotes it."""
    node, findings = parse(json.dumps(value, ensure_ascii=False), "a.yaml")
    assert (value == "") == bool(findings)
    assert node is None or plain(node) == value


@given(
    st.recursive(
        st.from_regex(r"[a-zżї]{1,5}", fullmatch=True),
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(st.from_regex(r"[a-zżї]{1,5}", fullmatch=True), inner, min_size=1, max_size=3)
        ),
        max_leaves=9,
    ),
    st.sampled_from([None, True, False]),
)
def test_each_scalar_stands_where_its_mark_says(value: Any, flow: bool | None) -> None:
    """The text at a scalar's mark is the scalar, in block and flow style alike."""
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow)
    lines = text.split("\n")
    waiting: list[Node] = [good(text)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            assert re.sub("^['\"]", "", lines[node.mark.line - 1][node.mark.column - 1 :]).startswith(node.value)
        elif isinstance(node, Sequence):
            waiting.extend(node.items)
        else:
            waiting.extend(part for item in node.items for part in item)


@settings(max_examples=400)
@given(st.text(st.sampled_from("ab:-?[]{},&*!|>'\"%@`#~<\\ \t\n\r.0ї\ufeff\0"), max_size=40) | st.text(max_size=40))
def test_any_text_is_read_or_reported(text: str) -> None:
    """Never an exception; findings lie inside the file, in order; without findings, another loader agrees."""
    node, findings = parse(text, "a.yaml")
    lines = re.split("\r\n|\r|\n", text.removeprefix("\ufeff"))
    for found in findings:
        assert 1 <= found.line <= len(lines)
        assert 1 <= found.column <= len(lines[found.line - 1]) + 1
    assert all(before <= after for before, after in pairwise(findings))
    if not findings:
        assert node is not None
        assert plain(node) == yaml.load(text, Loader=yaml.CBaseLoader)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_reported(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """A file of any bytes gives a node or at least one finding."""
    path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    path.write_bytes(data)
    node, findings = read(path, "bytes.yaml")
    assert findings or node is not None
