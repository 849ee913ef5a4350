"""How a written value is read: the range of its property decides, never the look of the value.

``75`` is a number for a figure and a name for a label; ``over 700000`` is an interval; ``2025-09`` is a date where
dates are meant. Whatever does not fit its range is a finding with what would fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from urllib.parse import urlsplit

from pyoxigraph import Literal, NamedNode

from kg.curation.context import Context
from kg.dates import parse_edtf, parse_instant, xsd_datetime
from kg.model import Pair, Term, node
from kg.namespaces import EDTF, PLUA, XSD
from kg.ontology import Hedge, Property
from kg.yamlfile import Node

_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
_QUANTITY = re.compile(rf"(?P<word>[a-z ]+ )?(?P<number>{_NUMBER})(?: (?P<to>[a-z]+) (?P<upper>{_NUMBER}))?")
_EXACT = "exactly"


@dataclass(frozen=True, slots=True)
class Value:
    """A term, with what its wording says of the claim (bounds and hedge of a number)."""

    term: Term
    attributes: tuple[Pair, ...] = ()


def read_value(ctx: Context, prop: Property, written: Node) -> Value | None:
    """Read one value of a property; report and return None if it does not fit the property's range."""
    if prop.is_object:
        return _read_name(ctx, prop, written)
    scalar = ctx.scalar(written)
    if scalar is None:
        return None
    try:
        return read_quantity(ctx, prop, scalar.value) if prop.figure else _read_literal(ctx, prop, written)
    except ValueError as error:
        ctx.report(scalar, f"{prop.name}: {error}")
        return None


def read_pairs(ctx: Context, prop: Property, written: Node) -> list[Pair]:
    """Read one value or a list of values as pairs of property and term; what does not fit is reported and left out."""
    values = [read_value(ctx, prop, item) for item in ctx.items(written)]
    return [(prop.iri, value.term) for value in values if value]


def _read_name(ctx: Context, prop: Property, written: Node) -> Value | None:
    if prop.range and ctx.ontology.members(prop.range):
        iri = ctx.code(written, prop.range)
    else:
        found = ctx.resolve(written, prop.range)
        iri = found.iri if found else None
    return Value(node(iri)) if iri else None


def _read_literal(ctx: Context, prop: Property, written: Node) -> Value | None:
    text = ctx.text(written, prop.max_words)
    if text is None:
        return None
    reader = _READERS.get(prop.range)
    return Value(reader(text) if reader else Literal(text))


def _edtf(text: str) -> Literal:
    return Literal(parse_edtf(text).text, datatype=NamedNode(EDTF + "EDTF"))


def _instant(text: str) -> Literal:
    return Literal(xsd_datetime(parse_instant(text)), datatype=NamedNode(XSD + "dateTime"))


def _date(text: str) -> Literal:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(f"{text} is not a day written as 2025-09-18")
    return Literal(date.fromisoformat(text).isoformat(), datatype=NamedNode(XSD + "date"))


def _boolean(text: str) -> Literal:
    if text not in ("true", "false"):
        raise ValueError(f"{text} is neither true nor false")
    return Literal(text == "true")


def _address(text: str) -> Literal:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r'[\s<>"{}|\\^`]', text):
        raise ValueError(f"{text} is not a web address that begins with http:// or https://")
    return Literal(text, datatype=NamedNode(XSD + "anyURI"))


def _integer(text: str) -> Literal:
    return _number(text, whole=True)


_READERS: dict[str, Callable[[str], Literal]] = {
    EDTF + "EDTF": _edtf,
    XSD + "dateTime": _instant,
    XSD + "date": _date,
    XSD + "boolean": _boolean,
    XSD + "anyURI": _address,
    XSD + "integer": _integer,
}


def _number(text: str, *, whole: bool) -> Literal:
    """Write a number in the one way that a store does not rewrite."""
    if not re.fullmatch(_NUMBER, text):
        raise ValueError(f"{text} is not a number written as 700000 or 12.5")
    value = Decimal(text)
    if whole and value != value.to_integral_value():
        raise ValueError(f"{text} is not a whole number")
    # Not normalize() alone: it writes 700000 as 7E+5.
    plain = str(int(value)) if value == value.to_integral_value() else format(value.normalize(), "f")
    return Literal(plain, datatype=NamedNode(XSD + ("integer" if whole else "decimal")))


def read_quantity(ctx: Context, prop: Property, text: str) -> Value:
    """Read a number with its hedge: ``75``, ``over 700000``, ``about 160``, ``at least 8``, ``up to 7000``, ``6 to 8``.

    Raises ValueError for anything else.
    """
    hedges = ctx.ontology.hedges
    match = _QUANTITY.fullmatch(text.strip())
    if not match:
        words = ", ".join(sorted(word for word in hedges if word not in (_EXACT, "to")))
        raise ValueError(f"“{text}” is not a figure: write 75, 6 to 8, or a number after one of {words}")
    word, number, to, upper = (match[name] for name in ("word", "number", "to", "upper"))
    hedge = hedges.get(to or (word or _EXACT).strip())
    if hedge is None or (to and word):
        raise ValueError(f"“{text}”: no such way of hedging; known are {', '.join(sorted(hedges))}")
    whole = prop.range == XSD + "integer"
    low, high = _number(number, whole=whole), _number(upper or number, whole=whole)
    if Decimal(high.value) < Decimal(low.value):
        raise ValueError(f"“{text}” runs backwards")
    term = Literal(f"{low.value} to {high.value}", datatype=NamedNode(PLUA + "NumericRange")) if to else low
    return Value(term, tuple(_bounds(hedge, low, high)))


def _bounds(hedge: Hedge, low: Literal, high: Literal) -> list[Pair]:
    pairs: list[Pair] = [(PLUA + "hedge", node(hedge.iri))]
    if not hedge.opens_below:
        pairs.append((PLUA + "low", low))
    if not hedge.opens_above:
        pairs.append((PLUA + "high", high))
    return pairs
