"""Terms as Python values, for whoever reads rows in Python; apart because ``decimal`` is slow to import."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

from pyoxigraph import Literal

from kg.namespaces import XSD

Value: TypeAlias = str | int | float | Decimal | bool | date | datetime | None
"""A term as Python has it: an IRI is its whole text, an unbound variable is None."""


def python_value(term: object) -> Value:
    """Return a term as Python has it; what has no Python type is its text.

    >>> from pyoxigraph import NamedNode
    >>> python_value(Literal("9999-12-31", datatype=NamedNode(XSD + "date")))
    datetime.date(9999, 12, 31)
    """
    if term is None:
        return None
    if not isinstance(term, Literal):
        return getattr(term, "value", str(term))
    reader = _READERS.get(term.datatype.value)
    try:
        return reader(term.value) if reader else term.value
    except (ValueError, ArithmeticError):
        return term.value


def _boolean(text: str) -> bool:
    return text in ("true", "1")


_READERS: dict[str, Callable[[str], Value]] = {
    XSD + "integer": int,
    XSD + "decimal": Decimal,
    XSD + "double": float,
    XSD + "float": float,
    XSD + "boolean": _boolean,
    XSD + "date": date.fromisoformat,
    XSD + "dateTime": datetime.fromisoformat,
}
