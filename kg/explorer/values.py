"""Values as the page says them in any of its languages: numbers with their bounds and units, dates as EDTF, texts.

Nothing is worded here. A value is a text, or a record with one of the keys ``d`` (a date in EDTF), ``m`` (a moment),
``n`` (numbers: the value, its lower and upper bound, empty where there is none), ``t`` (a term by its key) or ``l``
(several values), and beside it where they apply ``u`` (the unit's term), ``h`` (the hedge's term) and ``a`` (the moment
it is as of).
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from pyoxigraph import Literal, NamedNode

from kg.explorer.terms import Terms, spare
from kg.namespaces import EDTF, PLUA, RDF, XSD
from kg.network import Reading, Term

Value = str | dict[str, Any]
_OPEN_END = "9999-12-31"


def number(text: str) -> Value:
    """Return what is a number as one, anything else as the text it is.

    >>> number("700000"), number("several")
    ({'n': ['700000', '', '']}, 'several')
    """
    try:
        finite = Decimal(text).is_finite()
    except InvalidOperation:
        return text
    return {"n": [text, "", ""]} if finite else text


def span(first: str, last: str) -> str:
    """Return two bounds of one date as EDTF, one that stays open where it has no end.

    >>> span("2025-09-01", "2025-09-30"), span("2024-05-01", "9999-12-31"), span("", "2025-01-01")
    ('2025-09-01/2025-09-30', '2024-05-01/..', '../2025-01-01')
    """
    last = ".." if last.startswith(_OPEN_END[:4]) or not last else last
    return first if first == last else f"{first or '..'}/{last}"


class Values:
    """Reads the values of one store."""

    def __init__(self, reading: Reading, terms: Terms) -> None:
        self.reading = reading
        self.terms = terms
        self.figures = {
            iri for iri, _, kind in reading.match(predicate=RDF + "type") if kind.value == PLUA + "FigureProperty"
        }

    def unit(self, predicate: str) -> str:
        """Return the key of the unit a property is counted in, its names told among the terms."""
        unit = self.reading.value(predicate, PLUA + "unit")
        if not unit:
            return ""
        key = f"unit {unit}"
        if key not in self.terms.used or len(self.terms.used[key]) == 1:
            self.terms.used[key] = {"en": unit} | self.terms.tagged(predicate, PLUA + "unitName")
        return key

    def of(self, predicate: str, values: list[tuple[str, Literal]]) -> Value:
        """Return the value of a statement from the triples that carry it: (property or companion, value)."""
        by_name = {name: term.value for name, term in values}
        edtf = [term.value for _, term in values if term.datatype.value == EDTF + "EDTF"]
        if len(edtf) > 1 and (bounds := self._bounds(predicate, by_name)):
            return {"d": bounds}
        if edtf:
            return {"d": edtf[0]}
        if predicate in self.figures:
            stated, low, high, as_of = (by_name.get(predicate + end, "") for end in ("", "Min", "Max", "AsOf"))
            return spare(n=[stated, low, high], u=self.unit(predicate), a=as_of)
        days = sorted(term.value for _, term in values if term.datatype.value == XSD + "date")
        if days and len(days) == len(values):
            return {"d": span(days[0], days[-1])}
        moments = sorted({term.value for _, term in values if term.datatype.value == XSD + "dateTime"})
        said: list[Value] = [{"m": moment} for moment in moments]
        return several(said or [number(text) for text in sorted({term.value for _, term in values})])

    def _bounds(self, predicate: str, by_name: dict[str, str]) -> str:
        """Return a date that sources give differently by the bounds the graph draws from all of them."""
        names = [self.reading.value(predicate, PLUA + name) for name in ("earliestAs", "latestAs")]
        first, last = (by_name.get(name, "") for name in names)
        return span(first, last) if first or last else ""

    def claimed(self, claim: str, said: Term) -> Value:
        """Return what one claim gives, with its hedge."""
        if isinstance(said, NamedNode):
            return {"t": self.terms.use(said.value)}
        if said.datatype.value == EDTF + "EDTF":
            return {"d": said.value}
        low, high, hedge = (self.reading.part(claim, name) for name in ("low", "high", "hedge"))
        if low and high and low != high:  # "11 to 20" is no number, but has two
            return {"n": ["", low, high]}
        value = number(said.value)
        if isinstance(value, str):
            return value
        exactly = not hedge or hedge == PLUA + "Exactly"
        return spare(n=[said.value, low, high], h="" if exactly else self.terms.use(hedge))


def several(values: list[Value]) -> Value:
    """Return one value, or several as one."""
    return values[0] if len(values) == 1 else {"l": values}
