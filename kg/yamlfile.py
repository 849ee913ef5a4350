"""YAML to nodes that know their line and column: text in, strings and places out, nothing interpreted.

A YAML reader that guesses types turns ``00123`` into 83, ``23:30`` into 1410 and ``NO`` into false, and keeps the last
of two equal keys without a word. Here every scalar stays the text that was written (an empty value, ``~`` and ``null``
too) because the ontology's ranges decide what it means, and what a curator cannot have meant is a finding:

- repeated keys, anchors, aliases, tags, directives, merge keys, keys that are no scalar, a second document: every one
  is reported and reading goes on (what an alias stood for and what an unusable key held is left out; a repeated key
  stays, so that its value is checked too; only the first document is returned);
- a syntax error, nesting deeper than ``MAX_DEPTH``, an invisible character, bytes that are not UTF-8, more than
  ``MAX_BYTES``: reading stops there and there is no node, because nothing after that place can be trusted.

PyYAML's *events* are used, never its composer, which recurses in C and crashes on deep nesting. The depth is checked
as each event arrives, so a hostile file costs milliseconds. A byte order mark at the start is passed over.
"""

from __future__ import annotations

import re
import stat
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from kg.errors import Finding

MAX_BYTES = 4_000_000
MAX_DEPTH = 12

_BREAK = re.compile(r"\r\n|\r|\n")
# What YAML forbids, and what it allows but nobody sees: the line breaks no editor counts, a byte order mark inside.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_TAG = re.compile(r"(?:&\S*\s+)?(!\S*)")
_SHOWN = 60
_WINDOW = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file, as an editor counts it: line and column from 1, columns in characters."""

    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value, as the text that was written (quotes and escapes undone)."""

    value: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order of the file; a repeated key, which is a finding, is here as often as it was met."""

    items: tuple[tuple[Scalar, Node], ...]
    mark: Mark

    def get(self, key: str) -> Node | None:
        """Return the value of a key (the first, should it be repeated), or None where there is no such key."""
        return next((value for name, value in self.items if name.value == key), None)

    def keys(self) -> tuple[str, ...]:
        """Return the keys in the order of the file."""
        return tuple(name.value for name, _ in self.items)


@dataclass(frozen=True, slots=True)
class Sequence:
    """Values in the order of the file."""

    items: tuple[Node, ...]
    mark: Mark


Node = Scalar | Mapping | Sequence


def finding(mark: Mark, message: str, hint: str = "") -> Finding:
    """Say what is wrong at a place.

    >>> str(finding(Mark("data/a.yaml", 3, 7), "no such id"))
    'data/a.yaml:3:7: no such id'
    """
    return Finding(mark.path, mark.line, mark.column, message, hint)


def read(path: Path, shown: str) -> tuple[Node | None, list[Finding]]:
    """Read a file; ``shown`` is its name in findings. Whatever is wrong with it is a finding, never an exception."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None, [Finding(shown, 0, 0, "not a file", "data files are plain files, no directories or pipes")]
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        return None, [Finding(shown, 0, 0, f"cannot be read: {error.strerror or error}")]
    if len(data) > MAX_BYTES:
        return None, [_too_large(shown)]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        message = "the file is UTF-16, not UTF-8" if utf16 else f"byte 0x{data[error.start]:02x} is not UTF-8"
        return None, [finding(_mark_after(before, shown), message, "save the file as UTF-8")]
    return parse(text, shown)


def parse(text: str, shown: str) -> tuple[Node | None, list[Finding]]:
    """Parse a text; ``shown`` is its name in findings. No finding: a node. No node: at least one finding.

    >>> node, findings = parse("code: 00123", "a.yaml")
    >>> node.get("code").value, findings
    ('00123', [])
    """
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return None, [_too_large(shown)]
    text = text.removeprefix("\ufeff")
    if bad := _FORBIDDEN.search(text):
        where = _mark_after(text[: bad.start()], shown)
        return None, [finding(where, f"{_name(bad[0])} cannot stand in a data file", "delete it or type it again")]
    reader = _Reader(text, shown)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if not reader.take(event):
                return None, sorted(reader.findings)
    except yaml.MarkedYAMLError as error:
        return None, sorted([*reader.findings, reader.syntax_error(error)])
    root = reader.root
    if not reader.findings and (root is None or (isinstance(root, Scalar) and not root.value)):
        return None, [Finding(shown, 1, 1, "the file is empty", "fill it or delete it")]
    return root, sorted(reader.findings)


@dataclass(slots=True)
class _Open:
    """A collection that has begun: its nodes so far (keys and values in turn), None for each one left out."""

    mark: Mark
    is_mapping: bool
    nodes: list[Node | None] = field(default_factory=list)

    @property
    def expects_key(self) -> bool:
        return self.is_mapping and len(self.nodes) % 2 == 0


class _Reader:
    """Builds nodes from events, without recursion: the open collections are a stack."""

    def __init__(self, text: str, shown: str) -> None:
        self.text = text
        self.shown = shown
        self.lines: list[str] = []
        self.findings: list[Finding] = []
        self.root: Node | None = None
        self.documents = 0
        self.open: list[_Open] = []

    def take(self, event: yaml.Event) -> bool:
        """Take the next event; False when reading must stop."""
        mark = self._mark(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            self._properties(event, event.tag, mark)
            self._add(self._scalar(event, mark))
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(self.open) == MAX_DEPTH:
                self._refuse(mark, f"{self._word(mark)} is nested deeper than {MAX_DEPTH} levels", "flatten the data")
                return False
            self._properties(event, event.tag, mark)
            self.open.append(_Open(mark, isinstance(event, yaml.MappingStartEvent)))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()
        elif isinstance(event, yaml.AliasEvent):
            self._refuse(mark, f"alias {quote(f'*{event.anchor}')} is not read", "write the value out")
            self._add(None)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(event, mark)
        return True

    def syntax_error(self, error: yaml.MarkedYAMLError) -> Finding:
        """Say in plain words, and at the place to look at, what the parser stumbled over."""
        problem, context = error.problem or "", error.context or ""
        at = self._inside(self._mark(error.problem_mark or error.context_mark))
        begin = self._inside(self._mark(error.context_mark or error.problem_mark))
        word = self._word(at)
        if self._tabbed(at) or "tab character" in problem:
            return finding(at, "a tab cannot stand here", "indent with spaces")
        if "quoted scalar" in context and "end of stream" in problem:
            return finding(begin, f"the quotation that begins with {self._word(begin)} is never closed", "close it")
        if "expected ',' or" in problem:
            hint = "close it, put ',' between its items, or quote the item"
            place = f"line {at.line}, {word}" if word else "the end of the file"
            return finding(begin, f"the bracket opened here at {self._word(begin)} goes wrong at {place}", hint)
        if "mapping values" in problem:
            hint = "quote a text that holds ': ', or check the indentation and the line above"
            return finding(at, f"unexpected ':' before {self._word(self._next(at)) or 'the end of the line'}", hint)
        if "cannot start any token" in problem:
            return finding(at, f"{word} cannot begin a value", "put the value in quotes")
        if "expected key" in problem or "expected '-'" in problem or "node content" in problem or "entries" in problem:
            hint = "check its indentation against the lines above, and whether a quote or bracket ended too soon"
            return finding(at, f"{word or 'the end of the file'} does not fit here", hint)
        if "unknown escape" in problem:
            return finding(at, f"unknown escape {word}", "in single quotes a backslash is only a backslash")
        if "expected ':'" in problem:
            return finding(begin, f"{self._word(begin)} is a key without ':'", "write 'key: value', or '- item'")
        return finding(at, f"not YAML at {word or 'the end'}: {problem}{f', {context}' if context else ''}")

    def _document(self, event: yaml.DocumentStartEvent, mark: Mark) -> None:
        self.documents += 1
        if event.version or event.tags:
            self._refuse(mark, f"directive {self._word(mark)} is not read", "delete the line that begins with '%'")
        if self.documents == 2:
            self._refuse(mark, f"a second document begins with {self._word(mark)}", "one file holds one document")

    def _scalar(self, event: yaml.ScalarEvent, mark: Mark) -> Scalar | None:
        if self.open and self.open[-1].expects_key and event.value == "<<" and event.implicit[0]:
            self._refuse(mark, "merge key '<<' is not read", "write the keys out")
            return None
        if bad := _FORBIDDEN.search(event.value):
            self._refuse(mark, f"an escape in {self._word(mark)} makes {_name(bad[0])}", "delete the escape")
        return Scalar(event.value, mark)

    def _properties(self, event: yaml.NodeEvent, tag: str | None, mark: Mark) -> None:
        if event.anchor:
            self._refuse(mark, f"anchor {quote(f'&{event.anchor}')} is not read", "write the value out where needed")
        if tag is not None:
            written = _TAG.match(self._rest(mark))
            hint = "the ontology says what a value is: delete the tag, or quote a text that begins with '!'"
            self._refuse(mark, f"tag {quote(written[1] if written else tag)} is not read", hint)

    def _close(self) -> None:
        done = self.open.pop()
        if done.is_mapping:
            self._add(Mapping(self._pairs(done.nodes), done.mark))
        else:
            self._add(Sequence(tuple(node for node in done.nodes if node is not None), done.mark))

    def _pairs(self, nodes: list[Node | None]) -> tuple[tuple[Scalar, Node], ...]:
        pairs: list[tuple[Scalar, Node]] = []
        first: dict[str, int] = {}
        for key, value in zip(nodes[0::2], nodes[1::2], strict=True):
            if key is not None and not isinstance(key, Scalar):
                self._refuse(
                    key.mark, f"{self._word(key.mark)} begins a list or mapping used as a key", "a key is text"
                )
                continue
            if key is None:
                continue
            if key.value in first:
                hint = f"first on line {first[key.value]}: join the two or rename one"
                self._refuse(key.mark, f"key {quote(key.value)} is repeated", hint)
            first.setdefault(key.value, key.mark.line)
            if value is not None:
                pairs.append((key, value))
        return tuple(pairs)

    def _add(self, node: Node | None) -> None:
        if self.open:
            self.open[-1].nodes.append(node)
        elif self.documents == 1:
            self.root = node

    def _refuse(self, mark: Mark, message: str, hint: str) -> None:
        self.findings.append(finding(mark, message, hint))

    def _mark(self, mark: yaml.Mark | yaml._yaml.Mark | None) -> Mark:
        return Mark(self.shown, mark.line + 1, mark.column + 1) if mark else Mark(self.shown, 1, 1)

    def _inside(self, mark: Mark) -> Mark:
        """Move a place after the last line, where the parser reports what is missing, to that line's end."""
        self._line(mark)
        last = len(self.lines)
        return mark if mark.line <= last else Mark(mark.path, last, len(self.lines[-1]) + 1)

    def _line(self, mark: Mark) -> str:
        self.lines = self.lines or _BREAK.split(self.text)
        return self.lines[mark.line - 1] if mark.line <= len(self.lines) else ""

    def _rest(self, mark: Mark) -> str:
        """Return what follows on the line, no more than is looked at: a line may be megabytes, with many findings."""
        return self._line(mark)[mark.column - 1 : mark.column + _WINDOW]

    def _word(self, mark: Mark) -> str:
        """Quote the word that begins at a place; empty at the end of a line."""
        words = self._rest(mark).split(maxsplit=1)
        return quote(words[0]) if words else ""

    def _next(self, mark: Mark) -> Mark:
        return Mark(mark.path, mark.line, mark.column + 1)

    def _tabbed(self, mark: Mark) -> bool:
        """Whether a line is indented with a tab up to or at a place."""
        before = self._line(mark)[: mark.column]
        return "\t" in before and not before.strip()


def quote(word: str) -> str:
    """Show a word that somebody wrote: in quotes, what cannot be seen escaped, the end of a very long one left out.

    >>> quote("Denys Shmyhal")
    "'Denys Shmyhal'"
    """
    return repr(word if len(word) <= _SHOWN else word[: _SHOWN - 1] + "…")


def _name(character: str) -> str:
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'no character to be seen').lower()})"


def _mark_after(before: str, shown: str) -> Mark:
    """Return the place of the character that follows a text."""
    lines = _BREAK.split(before)
    return Mark(shown, len(lines), len(lines[-1]) + 1)


def _too_large(shown: str) -> Finding:
    return Finding(shown, 0, 0, f"larger than {MAX_BYTES // 1_000_000} MB", "split it into several files")
