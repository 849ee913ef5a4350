"""SPARQL text as tokens: enough of the lexical grammar to tell a keyword from a string, comment, IRI or name.

The engine reads without a tokenizer: it takes ``trueSERVICE`` for two words and ``?a<?b`` for a comparison. Where the
two readings could part, :mod:`kg.sparql.guard` refuses the query rather than guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kg.errors import QueryError

# Prefixes are capped at 100 characters so that no text makes this quadratic.
_TOKEN = re.compile(
    r"(?P<skip>[ \t\r\n]+|#[^\r\n]*)"
    r"|(?P<iri><(?:[^\x00-\x20<>\"{}|^`\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)"
    r"|(?P<string>\"\"\"(?:\"{0,2}(?:[^\"\\]|\\.))*\"\"\"|'''(?:'{0,2}(?:[^'\\]|\\.))*'''"
    r"|\"(?:[^\"\\\r\n]|\\.)*\"|'(?:[^'\\\r\n]|\\.)*')"
    r"|(?P<lang>@[A-Za-z]+(?:-+[A-Za-z0-9]+)*)"
    r"|(?P<var>[?$][\w\u00b7\u0300-\u036f]+)"
    r"|(?P<bnode>_:\w(?:[\w-]|\.+(?=[\w-]))*)"
    r"|(?P<pname>(?:[^\W\d_](?:[\w.-]{0,100}[\w-])?)?:"
    r"(?:(?:[\w:%]|\\.)(?:[\w:%\u00b7\u0300-\u036f-]|\\.|\.+(?=[\w:%\\-]))*)?)"
    r"|(?P<number>(?:\d+\.\d+|\.\d+|\d+\.?(?=[eE][+-]?\d)|\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<word>[^\W\d]\w*)"
    r"|(?P<op>\^\^|&&|\|\||!=|<=|>=|<<\(|\)>>|<<|>>|\{\||\|\}|.)",
    re.DOTALL,
)

QUOTES = frozenset("\"'")


class Token(NamedTuple):
    """One lexical unit: ``kind`` is iri, string, lang, var, bnode, pname, number, word or op."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset just after it."""
        return self.start + len(self.text)

    @property
    def upper(self) -> str:
        """The keyword this word may be, in capitals; empty for anything that is no word."""
        return self.text.upper() if self.kind == "word" else ""


def tokenize(text: str, start: int = 0) -> Iterator[Token]:
    """Yield the tokens of a query from ``start``, without white space and comments; every other character is in one.

    >>> [token.text for token in tokenize('SELECT ?s { ?s a ex:x } # done')]
    ['SELECT', '?s', '{', '?s', 'a', 'ex:x', '}']
    """
    for match in _TOKEN.finditer(text, start):
        kind = match.lastgroup or "op"
        if kind != "skip":
            yield Token(kind, match.group(), match.start())


def declared(tokens: Iterable[Token]) -> dict[str, str]:
    """Return the prefixes a query declares itself, with their IRIs.

    >>> declared(tokenize("PREFIX ex: <http://example.org/> ASK {}"))
    {'ex': 'http://example.org/'}
    """
    found: dict[str, str] = {}
    before = name = ""
    for token in tokens:
        if before == "PREFIX" and token.kind == "pname":
            before, name = "NAME", token.text[:-1]
            continue
        if before == "NAME" and token.kind == "iri":
            found[name] = token.text[1:-1]
        before = token.upper
    return found


def position(text: str, offset: int) -> tuple[int, int]:
    r"""Return line and column, both from 1.

    >>> position("a\nbc", 3)
    (2, 2)
    """
    lines = text[:offset].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return len(lines), len(lines[-1]) + 1


def fault(text: str, offset: int, message: str, hint: str = "", *, show: bool = True) -> QueryError:
    """Build the error for one place of a query: where, what, the line itself with a caret, and what was meant."""
    line, column = position(text, offset)
    head = f"line {line}, column {column}: {message}"
    if not show:
        return QueryError(head, hint)
    shown = re.split(r"\r\n|\r|\n", text)[line - 1]
    start = max(0, column - 81)
    window = ("…" if start else "") + shown[start : column + 79] + ("…" if len(shown) > column + 79 else "")
    window = "".join(char if char.isprintable() else " " for char in window)
    caret = " " * (column - 1 - start + bool(start)) + "^"
    return QueryError(f"{head}\n  {window.rstrip()}\n  {caret}", hint)
