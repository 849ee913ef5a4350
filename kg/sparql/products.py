"""Patterns that share no variable with those before them: each match of one is combined with each of the other.

Mostly a mistake, and the most usual reason why a query never ends; sometimes meant, so it is only ever a hint.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.errors import QueryError
from kg.sparql.guard import checked
from kg.sparql.patterns import Group, Part, parse
from kg.sparql.patterns import Triple as Pattern
from kg.sparql.tokens import position, tokenize


def unconnected(text: str) -> list[str]:
    """Say which patterns of a query share no variable with those before them, so that all combine with all."""
    try:
        query = parse(text, checked(text))
    except QueryError:
        return []
    found = []
    for group in groups(query.where):
        found += [placed(text, pattern.at[0], _PRODUCT) for pattern in _apart(group)]
    return found


_PRODUCT = (
    "this pattern shares no variable with those before it, so each of its matches is combined with each of theirs "
    "(let them share a variable)"
)


def placed(text: str, offset: int, message: str) -> str:
    """Put line and column, both from 1, before a message."""
    line, column = position(text, offset)
    return f"line {line}, column {column}: {message}"


def groups(group: Group) -> Iterator[Group]:
    """Yield a group and all groups within it, those of subqueries too."""
    yield group
    for part in group.parts:
        if isinstance(part, Part):
            for inner in part.groups:
                yield from groups(inner)
            if part.select is not None:
                yield from groups(part.select.where)


def _apart(group: Group) -> Iterator[Pattern]:
    """Yield the first pattern of each set, but the first, that nothing in its group joins to what stands before."""
    links = [_variables(str(part) if isinstance(part, Pattern) else part.text) for part in group.parts]
    # A part may be OPTIONAL { … }, whose text is whole.
    known: set[str] = set()
    patterns = [(part, link) for part, link in zip(group.parts, links, strict=True) if isinstance(part, Pattern)]
    waiting = [pair for pair in patterns if pair[1]]
    first = True
    while waiting:
        start = waiting[0]
        if not first:
            yield start[0]
        first = False
        known |= start[1]
        growing = True
        while growing:
            joined = [link for link in links if link & known and not link <= known]
            known = known.union(*joined)
            growing = bool(joined)
        waiting = [pair for pair in waiting[1:] if not pair[1] & known]


def _variables(text: str) -> set[str]:
    return {token.text[1:] for token in tokenize(text) if token.kind == "var"}
