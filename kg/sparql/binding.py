"""Parameters: a variable of the query becomes one term wherever it stands.

The engine's own substitution refuses a variable that is not projected and does not reach into subqueries, so
``FILTER(?day <= ?until)`` could not have a parameter ``day``. Here the variable's *token* is replaced by the term as
the engine itself writes it (``<…>`` or an escaped literal), never by what a user typed: a value is a term before it
comes near the text, so it cannot open or close anything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pyoxigraph import Literal, NamedNode

from kg.errors import UsageError, did_you_mean
from kg.sparql.tokens import Token

Term = NamedNode | Literal

_ENDS_MODIFIER = frozenset(("HAVING", "LIMIT", "OFFSET", "VALUES"))


def variables(tokens: Sequence[Token]) -> set[str]:
    """Return the names of all variables, without their mark."""
    return {token.text[1:] for token in tokens if token.kind == "var"}


def bind(text: str, tokens: Sequence[Token], parameters: Mapping[str, Term]) -> str:
    """Return the query with each parameter in its variable's place.

    In a SELECT list the variable stays a column (``(value AS ?name)``); under ``SELECT *`` it is none. A value where
    only an IRI can stand (a literal as a predicate, say) is left to the engine to refuse.

    Raises:
        UsageError: a parameter the query does not mention, or whose variable the query itself gives a value.
    """
    known = variables(tokens)
    for name, value in parameters.items():
        if name not in known:
            raise UsageError(f"the query has no variable ?{name}", did_you_mean(name, known))
        if not isinstance(value, NamedNode | Literal):
            raise UsageError(f"?{name} can be an IRI or a literal, not {type(value).__name__}")
    out: list[str] = []
    copied = 0
    for token, written in _replacements(tokens, {name: str(value) for name, value in parameters.items()}):
        out += [text[copied : token.start], written]
        copied = token.end
    return "".join([*out, text[copied:]])


def _replacements(tokens: Sequence[Token], values: Mapping[str, str]) -> list[tuple[Token, str]]:
    """Pair every token to replace with what replaces it; what that is depends on the clause it stands in."""
    found: list[tuple[Token, str]] = []
    clause, level, depth = "", 0, 0
    outer: list[tuple[str, int]] = []
    for index, token in enumerate(tokens):
        word = token.upper
        if word in ("SELECT", "VALUES"):
            clause, level = word, depth
        elif word == "BY":
            clause, level = "BY", depth
        elif word == "WHERE" or (clause == "BY" and word in _ENDS_MODIFIER):
            clause = ""
        elif token.text == "{":
            outer.append((clause if depth > level else "", level))  # an EXISTS within a SELECT list returns to it
            clause = ""
        elif token.text == "}" and outer:
            clause, level = outer.pop()
        elif token.text in ("(", ")"):
            depth += 1 if token.text == "(" else -1
        elif token.kind == "var" and token.text[1:] in values:
            here = clause if clause == "VALUES" or depth == level else ""
            found += _replacement(tokens, index, here, values[token.text[1:]])
    return found


def _replacement(tokens: Sequence[Token], index: int, clause: str, value: str) -> list[tuple[Token, str]]:
    token = tokens[index]
    before = tokens[index - 1] if index else token
    if before.upper == "AS" or clause == "VALUES":
        raise UsageError(f"the query gives {token.text} a value itself, so it cannot be a parameter")
    if clause == "SELECT":
        return [(token, f"({value} AS ?{token.text[1:]})")]
    if clause == "BY":
        return [(token, f"({value})")]
    if before.text == "(" and index > 1 and tokens[index - 2].upper == "BOUND":
        return [(tokens[index - 2], " "), (token, "true")]
    return [(token, f" {value} ")]
