"""The columns of ``SELECT *`` in the order in which a query first names them.

The engine lists them by the alphabet, so that ``?s ?p ?o`` comes out as o, p, s. Which variables are columns only the
engine knows; asked of an empty store it says so without reading anything, and the star is replaced by their names.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pyoxigraph import QuerySolutions, Store

from kg.namespaces import BASE, PREFIXES
from kg.sparql.tokens import Token


def in_order(text: str, tokens: Sequence[Token]) -> str:
    """Return the query with its star written out; as it is where it has none, or what it means is no query.

    ``tokens`` are those of the text, or those behind its prologue.

    >>> from kg.sparql.guard import checked
    >>> text = "SELECT * { ?s a ?type }"
    >>> in_order(text, checked(text))
    'SELECT ?s ?type { ?s a ?type }'
    """
    star = _star(tokens)
    if star is None:
        return text
    try:
        answer = _empty().query(text, base_iri=BASE, prefixes=PREFIXES)
    except SyntaxError:
        return text  # whoever runs it says what is wrong
    columns = [name.value for name in answer.variables] if isinstance(answer, QuerySolutions) else []
    named = dict.fromkeys(token.text[1:] for token in tokens if token.kind == "var")
    written = " ".join(f"?{name}" for name in sorted(columns, key=list(named).index))
    return text[: star.start] + (written or "*") + text[star.end :]


def _star(tokens: Sequence[Token]) -> Token | None:
    """Return the star of the outermost SELECT."""
    for index, token in enumerate(tokens):
        if token.text == "{" or token.upper in ("ASK", "CONSTRUCT", "DESCRIBE"):
            return None
        if token.upper == "SELECT":
            behind = tokens[index + 1 : index + 3]
            modified = bool(behind) and behind[0].upper in ("DISTINCT", "REDUCED")
            star = behind[modified] if len(behind) > modified else None
            return star if star is not None and star.text == "*" else None
    return None


@cache
def _empty() -> Store:
    return Store()
