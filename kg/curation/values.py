"""How a written value is read: the range of its property decides, never the look of the value.

``75`` is a number for a figure and a name for a label; ``over 700000`` is an interval; ``2025-09`` is a date where
dates are meant. Whatever does not fit its range is a finding with what would fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlsplit

from pyoxigraph import Literal, NamedNode

from kg.curation.context import Context
from kg.dates import parse_edtf, parse_instant, xsd_datetime
from kg.model import Pair, Term, node
from kg.namespaces import EDTF, PLUA, XSD
from kg.ontology import Hedge, Property
from kg.yamlfile import Node, quote

# What a 64-bit store keeps as it is written.
_NUMBER = r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?"
_QUANTITY = re.compile(rf"(?P<word>[a-z ]+ )?(?P<number>{_NUMBER})(?: (?P<to>[a-z]+) (?P<upper>{_NUMBER}))?")
_EXACT, _RANGE = "exactly", "to"


@dataclass(frozen=True, slots=True)
class Value:
    """A term, with what its wording says of the claim (bounds and hedge of a number)."""

    term: Term
    attributes: tuple[Pair, ...] = ()


def read_value(ctx: Context, prop: Property, written: Node) -> Value | None:
    """Read one value of a property; report and return None if it does not fit the property's range."""
    if prop.is_object:
        return _read_name(ctx, prop, written)
    if prop.figure:
        return _read_figure(ctx, prop, written)
    literal = read_literal(ctx, prop.name, prop.range, written, prop.max_words)
    return Value(literal) if literal else None


def read_pairs(ctx: Context, prop: Property, written: Node) -> list[Pair]:
    """Read one value or a list of values as pairs of property and term; what does not fit is reported and left out."""
    items = ctx.items(written)
    if prop.functional and len(items) > 1:
        ctx.report(written, f"{prop.name} takes one value", f"found {len(items)}")
    values = [read_value(ctx, prop, item) for item in items]
    return [(prop.iri, value.term) for value in values if value]


def read_literal(ctx: Context, name: str, range_: str, written: Node, max_words: int = 0) -> Literal | None:
    """Read a text, a date, an address, …, as the range says; report and return None if it is none."""
    text = ctx.text(written, max_words)
    if text is None:
        return None
    try:
        return _READERS.get(range_, Literal)(text)
    except ValueError as error:
        ctx.report(written, f"{name}: {error}")
        return None


def _read_figure(ctx: Context, prop: Property, written: Node) -> Value | None:
    scalar = ctx.scalar(written)
    if scalar is None:
        return None
    try:
        return read_quantity(ctx.ontology.hedges, scalar.value, whole=prop.range == XSD + "integer")
    except ValueError as error:
        ctx.report(scalar, f"{prop.name}: {error}")
        return None


def _read_name(ctx: Context, prop: Property, written: Node) -> Value | None:
    if prop.range and ctx.ontology.members(prop.range):
        iri = ctx.code(written, prop.range)
    else:
        found = ctx.resolve(written, prop.range)
        iri = found.iri if found else None
    return Value(node(iri)) if iri else None


def _edtf(text: str) -> Literal:
    return Literal(parse_edtf(text).text, datatype=NamedNode(EDTF + "EDTF"))


def _instant(text: str) -> Literal:
    return Literal(xsd_datetime(parse_instant(text)), datatype=NamedNode(XSD + "dateTime"))


def _date(text: str) -> Literal:
    if parse_edtf(text).precision != "day" or not text[-1].isdigit():
        raise ValueError(f"{quote(text)} is not a day written as 2025-09-18")
    return Literal(text, datatype=NamedNode(XSD + "date"))


def _boolean(text: str) -> Literal:
    if text not in ("true", "false"):
        raise ValueError(f"{quote(text)} is neither true nor false")
    return Literal(text == "true")


def _address(text: str) -> Literal:
    problem = f"{quote(text)} is not a web address that begins with http:// or https:// and holds no spaces or <>"
    try:
        parts = urlsplit(text)
    except ValueError:
        raise ValueError(problem) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r'[\s<>"{}|\\^`]', text):
        raise ValueError(problem)
    return Literal(text, datatype=NamedNode(XSD + "anyURI"))


def _integer(text: str) -> Literal:
    return _number(text, whole=True)


def _decimal(text: str) -> Literal:
    return _number(text, whole=False)


_READERS: dict[str, Callable[[str], Literal]] = {
    EDTF + "EDTF": _edtf,
    XSD + "dateTime": _instant,
    XSD + "date": _date,
    XSD + "boolean": _boolean,
    XSD + "anyURI": _address,
    XSD + "integer": _integer,
    XSD + "decimal": _decimal,
}


def _number(text: str, *, whole: bool) -> Literal:
    """Write a number in the one way that a store does not rewrite."""
    if not re.fullmatch(_NUMBER, text):
        raise ValueError(f"{quote(text)} is not a number written as 700000 or 12.5")
    value = Decimal(text)
    if whole and value != value.to_integral_value():
        raise ValueError(f"{quote(text)} is not a whole number")
    # Not normalize() alone: it writes 700000 as 7E+5.
    plain = str(int(value)) if value == value.to_integral_value() else format(value.normalize(), "f")
    return Literal(plain, datatype=NamedNode(XSD + ("integer" if whole else "decimal")))


def read_quantity(hedges: Mapping[str, Hedge], text: str, *, whole: bool) -> Value:
    """Read a number with its hedge: ``75``, ``over 700000``, ``about 160``, ``at least 8``, ``up to 7000``, ``6 to 8``.

    Raises ValueError for anything else, and for a fraction where the number must be ``whole``.
    """
    match = _QUANTITY.fullmatch(text.strip())
    if not match:
        words = ", ".join(sorted(set(hedges) - {_EXACT, _RANGE}))
        raise ValueError(f"{quote(text)} is not a figure: write 75, 6 to 8, or a number after one of {words}")
    word, number, to, upper = (match[name] for name in ("word", "number", "to", "upper"))
    hedge = hedges.get(to or (word or _EXACT).strip())
    if hedge is None or (to and (word or to != _RANGE)) or (not to and hedge.word == _RANGE):
        raise ValueError(f"{quote(text)}: no such way of hedging; known are {', '.join(sorted(hedges))}")
    low, high = _number(number, whole=whole), _number(upper or number, whole=whole)
    if to and Decimal(high.value) <= Decimal(low.value):
        raise ValueError(f"{quote(text)} runs backwards; write the smaller number first")
    term = Literal(f"{low.value} to {high.value}", datatype=NamedNode(PLUA + "NumericRange")) if to else low
    return Value(term, tuple(_bounds(hedge, low, high)))


def _bounds(hedge: Hedge, low: Literal, high: Literal) -> list[Pair]:
    pairs: list[Pair] = [(PLUA + "hedge", node(hedge.iri))]
    if not hedge.opens_below:
        pairs.append((PLUA + "low", low))
    if not hedge.opens_above:
        pairs.append((PLUA + "high", high))
    return pairs
