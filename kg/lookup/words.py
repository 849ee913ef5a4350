"""Values as a reader says them, and texts made harmless for a terminal.

Dates stay in the form they are filed and sorted under (``2025-09-18``); numbers get their hedge and their unit.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from pyoxigraph import Literal, NamedNode

from kg.lookup.reading import Reading, Term, Told
from kg.namespaces import EDTF, PLUA, XSD, shorten

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(-\d{2})?([~?%]?)")
_POINT = re.compile(r"POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)", re.IGNORECASE)
OPEN_END = "9999-12-31"


def number(text: str) -> str:
    """Group the digits of a number; leave alone what is none.

    >>> number("700000"), number("several")
    ('700,000', 'several')
    """
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    return f"{value:,f}" if value.is_finite() else text


def interval(low: str, high: str) -> str:
    """Say a range whose ends may be missing.

    >>> interval("6", "8"), interval("8", ""), interval("", "7000"), interval("19", "19")
    ('between 6 and 8', 'at least 8', 'up to 7,000', '19')
    """
    if low and high:
        return number(low) if Decimal(low) == Decimal(high) else f"between {number(low)} and {number(high)}"
    if low:
        return f"at least {number(low)}"
    return f"up to {number(high)}" if high else ""


def date(edtf: str, *, period: bool = False) -> str:
    """Say a date written in EDTF; the end of a period is the first day after it.

    >>> date("2025-09-09/2025-09-10"), date("2025-07-17/.."), date("2025-21~")
    ('2025-09-09 to 2025-09-10', 'since 2025-07-17', 'about spring 2025')
    >>> date("2025-07-17/2026-01-14", period=True), date("2025-07-17/..", period=True)
    ('from 2025-07-17 until 2026-01-14', 'from 2025-07-17')
    """
    start, slash, end = edtf.partition("/")
    if not slash:
        return _one(edtf)
    first, last = (_one(side) if side not in ("", "..") else "" for side in (start, end))
    if first and last:
        return f"from {first} until {last}" if period else f"{first} to {last}"
    if first:
        return f"{'from' if period else 'since'} {first}" + ("" if end else ", end not known")
    if last:
        return f"until {last}" + ("" if start else ", start not known")
    return "going on, start not known"


def bounds(first: str, last: str, *, period: bool = False) -> str:
    """Say the first and last day that a date or a period can have; either may be missing or open.

    >>> bounds("2025-07-17", "2026-01-13", period=True), bounds("2025-09-18", "2025-09-18"), bounds("", "9999-12-31")
    ('from 2025-07-17 until 2026-01-13', '2025-09-18', 'going on, start not known')
    """
    if first == last:
        return first
    return date(f"{first}/{'..' if last == OPEN_END else last}", period=period)


def _one(text: str) -> str:
    found = _DATE.fullmatch(text)
    if not found:
        return text
    year, month, _, mark = found.groups()
    plain = text.rstrip("~?%")
    named = f"{_SEASONS[month]} {year}" if month in _SEASONS else plain
    return {"": named, "~": f"about {named}", "?": f"perhaps {named}", "%": f"perhaps about {named}"}[mark]


def moment(stamp: str) -> str:
    """Say a dateTime; the end of a day means the day.

    >>> moment("2025-09-10T23:59:59Z"), moment("2025-09-10T11:30:00Z")
    ('2025-09-10', '2025-09-10 11:30 UTC')
    """
    day, _, time = stamp.partition("T")
    return day if not time or time.startswith("23:59:59") else f"{day} {time[:5]} UTC"


def coordinates(wkt: str) -> str:
    """Say a point as latitude and longitude.

    >>> coordinates("POINT(30.52 50.45)")
    '50.45° N, 30.52° E'
    """
    found = _POINT.search(wkt)
    if not found:
        return wkt
    lon, lat = found.groups()
    return f"{lat.lstrip('-')}° {'S' if lat[0] == '-' else 'N'}, {lon.lstrip('-')}° {'W' if lon[0] == '-' else 'E'}"


def named(reading: Reading, iri: str) -> str:
    """Return a label with the short name beside it, to be looked up next."""
    label, short = reading.label(iri), shorten(iri)
    return label if label == short or not short.startswith(("id:", "source:")) else f"{label} · {short}"


def say(reading: Reading, term: Term, *, short: bool = False) -> str:
    """Say a value; a thing by its label, and its short name too unless ``short``."""
    if isinstance(term, NamedNode):
        return reading.label(term.value) if short else named(reading, term.value)
    kind = term.datatype.value
    if kind == EDTF + "EDTF":
        return date(term.value)
    if kind == XSD + "dateTime":
        return moment(term.value)
    if kind == XSD + "boolean":
        return "yes" if term.value in ("true", "1") else "no"
    if kind in (XSD + "integer", XSD + "decimal"):
        return number(term.value)
    return term.value


def unit(reading: Reading, prop: str) -> str:
    """Return the unit to put behind a number, unless the property's own label says it."""
    name = reading.text(prop, PLUA + "unit")
    return f" {name}" if name and name not in reading.label(prop).split() else ""


def claimed(reading: Reading, told: Told, *, short: bool = False) -> str:
    """Say the value of a claim as it was claimed: a number with its hedge and unit, a term with from and until."""
    if reading.is_date(told.predicate) and isinstance(told.value, Literal):
        return date(told.value.value, period=is_period(reading, told.predicate))
    if not reading.is_figure(told.predicate):
        return say(reading, told.value, short=short)
    low, high, hedge = told.get("low"), told.get("high"), told.get("hedge")
    single = not (low and high) or Decimal(low) == Decimal(high)
    text = say(reading, told.value) if single else interval(low, high)
    if single and hedge and hedge != PLUA + "Exactly":
        text = f"{reading.label(hedge)} {text}"
    return text + unit(reading, told.predicate)


def is_period(reading: Reading, prop: str) -> bool:
    """Whether a date is a term, whose end is exclusive: it has a bound called until."""
    return reading.text(prop, PLUA + "latestAs") == PLUA + "until"


def sentence(reading: Reading, told: Told) -> str:
    """Say a whole claim: ``Kyiv memorandum: signed by Denys Shmyhal``."""
    return f"{reading.label(told.subject)}: {reading.label(told.predicate)} {claimed(reading, told, short=True)}"


def speaker(reading: Reading, told: Told) -> str:
    """Say whose word a claim is; an unnamed official of a body is called that."""
    who = told.get("saidBy")
    anonymity = told.get("anonymity")
    if anonymity:
        return reading.label(anonymity) + (f" of {reading.label(who)}" if who else "")
    return reading.label(who) if who else reading.text(told.source, PLUA + "publisher") or reading.label(told.source)


def cite(reading: Reading, source: str) -> str:
    """Name a source by its publisher and the day it came out, or by its short name where it has none."""
    publisher, published = (reading.text(source, PLUA + name) for name in ("publisher", "published"))
    if not publisher:
        return shorten(source)
    return f"{publisher}, {_one(published) if published else 'undated'}"
