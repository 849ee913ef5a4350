"""Many records alike as columns: what a file of ten thousand claims needs to stay small.

A list of records repeats its keys in every one, and the same names thousands of times. Turned into columns, with a
string that occurs again written once and referred to by number, the same data take half the room before they are
compressed, and less after. The page turns them back (kg/web/explorer/columns.js); both sides have tests, and a page
made and read again is a third.

A column is a JSON object whose ``e`` says what it is: ``v`` values as they are, ``r`` numbers of strings in the table,
``d`` differences between whole numbers, ``l`` lists (their lengths, then all members), ``o`` records (a column for each
key), ``p`` a column with gaps (the places that are filled, then their values).
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

Column = dict[str, Any]
_SHARED = 0.8  # a column whose distinct strings are fewer than this part of all is worth a table


class Table:
    """The strings that several columns share."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._at: dict[str, int] = {}

    def number(self, text: str) -> int:
        """Return the number of a string, a new one if need be."""
        if text not in self._at:
            self._at[text] = len(self.strings)
            self.strings.append(text)
        return self._at[text]

    def knows(self, text: str) -> bool:
        """Say whether the string has a number."""
        return text in self._at


def encode(values: Sequence[Any], table: Table) -> Column:
    """Return a column; None stands for a gap.

    >>> encode([700, 701, 702, 703], Table())
    {'e': 'd', 'v': [700, 1, 1, 1]}
    >>> encode(["x", None, "y"], Table())
    {'e': 'p', 'n': 3, 'at': {'e': 'v', 'v': [0, 2]}, 'v': {'e': 'v', 'v': ['x', 'y']}}
    """
    filled = [at for at, value in enumerate(values) if value is not None]
    if len(filled) < len(values):
        present = encode([values[at] for at in filled], table)
        return {"e": "p", "n": len(values), "at": _whole(filled), "v": present}
    kinds = {type(value) for value in values}
    if kinds == {int}:
        return _whole(values)
    if kinds == {str}:
        return _strings(values, table)
    if kinds == {list}:
        members = [member for value in values for member in value]
        return {"e": "l", "n": _whole([len(value) for value in values]), "v": encode(members, table)}
    if kinds == {dict}:
        names = sorted({name for value in values for name in value})
        return {
            "e": "o",
            "n": len(values),
            "c": {name: encode([value.get(name) for value in values], table) for name in names},
        }
    return {"e": "v", "v": list(values)}


def _strings(values: Sequence[str], table: Table) -> Column:
    distinct = set(values)
    known = sum(1 for value in distinct if table.knows(value))
    if len(distinct) < _SHARED * len(values) or known > 0.5 * len(distinct):
        return {"e": "r", "v": _whole([table.number(value) for value in values])}
    return {"e": "v", "v": list(values)}


def _whole(numbers: Sequence[int]) -> Column:
    """Return whole numbers as they are or by their differences, whichever compresses better."""
    plain = {"e": "v", "v": list(numbers)}
    steps = {"e": "d", "v": [number - before for number, before in zip(numbers, [0, *numbers], strict=False)]}
    return min(plain, steps, key=_packed_size)


def _packed_size(column: Column) -> int:
    return len(zlib.compress(json.dumps(column, separators=(",", ":")).encode(), 6))


def pack(tables: dict[str, Any], first: Sequence[str] = ()) -> dict[str, Any]:
    """Return whole lists as columns over one table of strings, which begins with those of ``first``."""
    table = Table()
    for text in first:
        table.number(text)
    columns = {name: encode(records, table) for name, records in tables.items()}
    return {"strings": table.strings, "columns": columns}
