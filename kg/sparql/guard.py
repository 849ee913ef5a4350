"""What a query may not contain, found before the engine sees it.

The engine has no switch for ``SERVICE``: it would send requests to whatever address a query names. It also overflows
its stack on some thousand levels of nesting or as many chained operators, and takes the process with it.
"""

from __future__ import annotations

import re

from kg.errors import QueryError
from kg.sparql.tokens import QUOTES, Token, fault, tokenize

MAX_BYTES = 1_000_000
MAX_DEPTH = 100
MAX_STEPS = 1_000

_UPDATES = frozenset(("LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "INSERT", "DELETE", "WITH", "USING"))
_OPENERS = frozenset(("(", "{", "[", "{|", "<<", "<<("))
_CLOSERS = frozenset((")", "}", "]", "|}", ">>", ")>>"))
_HARMLESS = frozenset(("var", "number", "lang", "bnode"))
_STEPS = frozenset(("!", "||", "&&", "|", "+", "-", "*", "/", "^", "=", "!=", "<", ">", "<=", ">="))
# Between "<" and ">" a comparison needs one of these; an IRI needs them only after its "scheme://".
_COMPARISON = frozenset("&|(),'#")
_ABSOLUTE = r"[A-Za-z][A-Za-z0-9+.-]*://"
# Group 1 is set where an escape is none, or names half a character.
_ESCAPE = (
    r"\\(?:[tbnrf\"'\\]|u(?![dD][89a-fA-F])[0-9A-Fa-f]{4}"
    r"|U(?:000(?!0[dD][89a-fA-F])[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|(.))"
)

# What a query usually begins with and what cannot hide anything, read in one step: most of a short query's tokens.
_PROLOGUE = re.compile(
    r"(?:[ \t\r\n]+|#[^\r\n]*|PREFIX[ \t]+(?![a-z]*service)[a-z]{0,20}:[ \t]*<https?://[a-z0-9._~/#-]*>)*+",
    re.ASCII | re.IGNORECASE,
)

_LONG = 'one over several lines needs """ at both ends'


def guard(text: str, start: int | None = None) -> list[Token]:
    """Refuse what a read-only offline graph never does, and what would bring the engine down.

    Returns the tokens behind the prefixes that are declared in the usual way; ``start`` is where :func:`prologue` says
    they begin, from who knows that already.

    Raises:
        QueryError: ``SERVICE``, ``FROM``, an update, more than 1 MB, 100 levels of brackets or 1,000 operators and
            keywords, a character no file may hold, an unfinished string, a ``<`` that can be read in two ways.
    """
    return _scan(text, prologue(text) if start is None else start)


def prologue(text: str) -> int:
    """Return how far a query only declares prefixes in the usual way, or comments.

    >>> prologue("PREFIX ex: <http://example.org/> ASK {}")
    33
    """
    found = _PROLOGUE.match(text)
    assert found is not None  # noqa: S101 - it matches nothing, too
    return found.end()


def checked(text: str) -> list[Token]:
    """Do what :func:`guard` does and return the tokens."""
    return _scan(text, 0)


def _scan(text: str, start: int) -> list[Token]:
    """Check a text from ``start`` and return the tokens from there."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise fault(text, error.start, "half a character (a lone surrogate)", show=False) from None
    if size > MAX_BYTES:
        raise QueryError(f"the query has {size:,} bytes; the limit is {MAX_BYTES:,}")
    if "\0" in text:
        raise fault(text, text.index("\0"), "a NUL character", show=False)
    tokens: list[Token] = []
    depth = steps = 0
    for token in tokenize(text, start):
        if token.kind == "op":
            depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
            steps += token.text in _STEPS
        elif token.kind == "word":
            steps += 1
        if depth > MAX_DEPTH:
            raise fault(text, token.start, f"brackets nested deeper than {MAX_DEPTH} levels", show=False)
        if steps > MAX_STEPS:
            message = f"more than {MAX_STEPS:,} operators and keywords"
            raise fault(text, token.start, message, "write a long list as VALUES or IN (…)", show=False)
        if token.kind not in _HARMLESS:
            _check(text, token, tokens)
        tokens.append(token)
    return tokens


def _check(text: str, token: Token, before: list[Token]) -> None:
    """Refuse one token for what it is."""
    if token.kind == "word":
        _check_word(text, token)
    elif token.kind == "pname":
        # The engine reads "service:x {" as the keyword and ":x", whatever prefixes are declared.
        if "service:" in token.text.lower():
            raise fault(text, token.start, "SERVICE is refused", "a prefix may not end in 'service'", show=False)
    elif token.kind == "iri":
        _check_iri(text, token, before)
    elif token.kind == "string":
        if before and before[-1].text in ("''", '""') and before[-1].end == token.start:
            raise fault(text, before[-1].start, "this string does not end", _LONG)
        for match in re.finditer(_ESCAPE, token.text, re.DOTALL):
            if match[1]:
                hint = "in a string write \\\\ for a backslash"
                raise fault(text, token.start + match.start(), f"\\{match[1]} is no escape", hint)
    elif token.kind == "op" and token.text in QUOTES:
        raise fault(text, token.start, "this string does not end", _LONG)


def _check_word(text: str, token: Token) -> None:
    word = token.upper
    # Not an equality: the engine reads "trueSERVICE" as two words.
    if "SERVICE" in word:
        hint = "this graph answers from its own data and never sends a request"
        raise fault(text, token.start, "SERVICE is refused", hint, show=False)
    if word == "FROM":
        hint = "a query sees the whole graph; for one layer write GRAPH graph:facts { … }"
        raise fault(text, token.start, "FROM is refused", hint, show=False)
    if word in _UPDATES:
        hint = "the graph is read-only: it changes by editing the data and building again"
        raise fault(text, token.start, f"{word} is refused", hint, show=False)


def _check_iri(text: str, token: Token, before: list[Token]) -> None:
    """Refuse ``<…>`` where the engine may read a comparison, and so see keywords or strings inside it."""
    content = token.text[1:-1]
    if _COMPARISON.isdisjoint(content) or re.match(_ABSOLUTE, content):
        return
    if before and (before[-1].upper == "BASE" or (len(before) > 1 and before[-2].upper == "PREFIX")):
        return
    hint = "for a comparison put a space after <; write an IRI in full, with its scheme and //"
    raise fault(text, token.start, f"{token.text} can be read as an IRI or as a comparison", hint)
