"""Where a pattern of triples goes wrong: a missing dot, object or predicate.

A walk over the tokens of each ``{ … }`` that knows which of subject, predicate and object comes next. It understands
as much of the grammar as these mistakes need and steps over the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.sparql.tokens import Token

Broken = tuple[int, str, str]

_TERMS = frozenset(("iri", "pname", "var", "string", "number", "bnode"))
_SUBJECT, _PREDICATE, _OBJECT, _AFTER = range(4)
_NAMES = {_PREDICATE: "predicate", _OBJECT: "object"}


def broken_triple(tokens: Sequence[Token]) -> Iterator[Broken]:
    """Yield index, message and hint for each place where a triple is broken; the index may be one past the end.

    Where a dot is missing, the index is that of the token before which it belongs.
    """
    slot = _SUBJECT
    stack: list[int] = []
    index = next((i for i, token in enumerate(tokens) if token.text == "{"), len(tokens))
    while index < len(tokens):
        token = tokens[index]
        if token.text in ("{", "}"):
            if token.text == "}" and slot in _NAMES and stack:
                yield _missing(tokens, index, slot)
            slot = _SUBJECT
            stack = [*stack, 0] if token.text == "{" else stack[:-1]
            index += 1
        elif not stack:
            index += 1
        elif token.text in ("{|", "~", "<<", "<<("):
            return  # statements about statements: beyond this walk
        elif token.kind == "word" and token.upper not in ("A", "TRUE", "FALSE"):
            if slot in _NAMES:
                yield _missing(tokens, index, slot)
            slot, index = _SUBJECT, _after_keyword(tokens, index)
        else:
            if (
                token.text in (".", ";", ",")
                and slot in _NAMES
                and not (token.text == ";" or tokens[index - 1].text == ";")
            ):
                yield _missing(tokens, index, slot)
            if slot == _AFTER and token.text not in (".", ";", ","):
                before = tokens[index - 1].text
                yield index, f"a dot or semicolon is missing between {before} and {token.text}", "a triple ends with ."
            slot, index = _next(tokens, index, slot)


def _missing(tokens: Sequence[Token], index: int, slot: int) -> Broken:
    before = tokens[index - 1].text
    return index, f"the {_NAMES[slot]} is missing after {before}", "a triple is subject, predicate, object"


def _next(tokens: Sequence[Token], index: int, slot: int) -> tuple[int, int]:
    """Step over one term, path or separator; return what is expected then and where."""
    text = tokens[index].text
    if text in (".", ";", ","):
        return {".": _SUBJECT, ";": _PREDICATE, ",": _OBJECT}[text], index + 1
    if slot == _PREDICATE:
        return _OBJECT, _after_path(tokens, index)
    if text in ("[", "("):
        end = _after_bracket(tokens, index)
        # "[ … ]" may stand alone as a subject: whatever follows is then right.
        return (_SUBJECT if slot == _SUBJECT and _at(tokens, end) in (".", "}") else slot + 1), end
    if text in ("+", "-"):
        index += 1
    index += 1
    if _at(tokens, index) == "^^":
        index += 2
    elif index < len(tokens) and tokens[index].kind == "lang":
        index += 1
    return (_PREDICATE if slot == _SUBJECT else _AFTER), index


def _after_path(tokens: Sequence[Token], index: int) -> int:
    """Step over a predicate or property path."""
    while index < len(tokens):
        while _at(tokens, index) in ("^", "!"):
            index += 1
        index = _after_bracket(tokens, index) if _at(tokens, index) == "(" else index + 1
        if _at(tokens, index) in ("*", "+", "?"):
            index += 1
        if _at(tokens, index) not in ("/", "|"):
            break
        index += 1
    return index


def _after_bracket(tokens: Sequence[Token], index: int) -> int:
    depth = 0
    while index < len(tokens):
        depth += (tokens[index].text in ("(", "[", "{")) - (tokens[index].text in (")", "]", "}"))
        index += 1
        if depth <= 0:
            break
    return index


def _after_keyword(tokens: Sequence[Token], index: int) -> int:
    """Step over a keyword and what belongs to it, up to the next ``{`` or triple."""
    word = tokens[index].upper
    index += 1
    if word == "VALUES":
        while index < len(tokens) and tokens[index].text != "{":
            index += 1
        return _after_bracket(tokens, index)
    if word in ("FILTER", "BIND"):
        while index < len(tokens) and tokens[index].text not in ("(", "{"):
            index += 1
        return _after_bracket(tokens, index) if _at(tokens, index) == "(" else index
    if word == "GRAPH":
        return index + 1
    if word in ("SELECT", "GROUP", "ORDER", "HAVING", "LIMIT", "OFFSET"):
        while index < len(tokens) and tokens[index].text not in ("{", "}"):
            index = _after_bracket(tokens, index) if tokens[index].text == "(" else index + 1
    return index


def _at(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text if index < len(tokens) else ""
