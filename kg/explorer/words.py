"""Numbers, intervals and dates as a reader says them.

A page for students shows "9 to 10 September 2025" and "at least 8", not EDTF and pairs of bounds; what has no
plain reading is shown as it is written rather than guessed at.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

# fmt: off
MONTHS = ("January", "February", "March", "April", "May", "June",
          "July", "August", "September", "October", "November", "December")
# fmt: on
_DAY = re.compile(r"(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)")
_QUALIFIED = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}
_OPEN_END = "9999-12-31"


def number(text: str) -> str:
    """Group the digits of a number; leave alone what is none.

    >>> number("700000"), number("2.50"), number("several")
    ('700,000', '2.50', 'several')
    """
    try:
        return f"{Decimal(text):,f}" if Decimal(text).is_finite() else text
    except InvalidOperation:
        return text


def interval(low: str, high: str) -> str:
    """Say a range whose ends may be missing.

    >>> interval("6", "8"), interval("8", ""), interval("", "7000"), interval("19", "19")
    ('6 to 8', 'at least 8', 'up to 7,000', '19')
    """
    if low and high:
        return number(low) if low == high else f"{number(low)} to {number(high)}"
    if low:
        return f"at least {number(low)}"
    return f"up to {number(high)}" if high else ""


def hedged(value: str, low: str, high: str, hedge: str) -> str:
    """Say a number with the hedge its speaker gave it.

    >>> hedged("160", "160", "160", "about"), hedged("8", "6", "8", "range"), hedged("19", "19", "19", "exactly")
    ('about 160', '6 to 8', '19')
    """
    if low and high and low != high:
        return interval(low, high)
    if hedge and hedge.lower() != "exactly":
        return f"{hedge} {number(value)}"
    return interval(low, high) or number(value)


def date(edtf: str) -> str:
    """Say a date written in EDTF, or return it as written where it is of no plain form.

    >>> date("2025-09-18"), date("2025-09"), date("2025-09-09/2025-09-10"), date("2025-07-17/..")
    ('18 September 2025', 'September 2025', '9 September 2025 to 10 September 2025', 'since 17 July 2025')
    >>> date("2025~"), date("whenever")
    ('about 2025', 'whenever')
    """
    start, slash, end = edtf.partition("/")
    if not slash:
        return _day(edtf)
    if end in {"..", ""}:
        return f"since {_day(start)}"
    return f"until {_day(end)}" if start in {"..", ""} else f"{_day(start)} to {_day(end)}"


def between(earliest: str, latest: str) -> str:
    """Say two bounds of one date.

    >>> between("2025-09-01", "2025-09-30"), between("2024-05-01", "9999-12-31")
    ('between 1 September 2025 and 30 September 2025', 'since 1 May 2024')
    """
    if latest == _OPEN_END or not latest:
        return f"since {_day(earliest)}"
    if not earliest:
        return f"until {_day(latest)}"
    return _day(earliest) if earliest == latest else f"between {_day(earliest)} and {_day(latest)}"


def moment(stamp: str) -> str:
    """Say the day of a dateTime, with its time unless it is the end of a day, which means the day.

    >>> moment("2025-09-10T23:59:59Z"), moment("2025-09-10T11:30:00Z")
    ('10 September 2025', '10 September 2025, 11:30')
    """
    day, _, time = stamp.partition("T")
    return _day(day) if not time or time.startswith("23:59:59") else f"{_day(day)}, {time[:5]}"


def _day(text: str) -> str:
    parts = _DAY.fullmatch(text)
    if not parts or not 0 < int(parts[2] or 1) <= len(MONTHS):
        return text
    year, month, day, mark = parts.groups()
    named = f"{MONTHS[int(month) - 1]} {year}" if month else year
    return _QUALIFIED[mark] + (f"{int(day)} {named}" if day else named)
