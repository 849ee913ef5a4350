"""EDTF to bounds: what a curator may write as a date, and the first and last day it can mean.

Most dates in sources are no exact day. EDTF writes them as they are known; queries need two plain days. The common
library accepts 2023-02-29 and reversed intervals and invents bounds for open ends, so the subset and its bounds are
stated here:

============================  =================================================  ==========================
written                       means                                              bounds
============================  =================================================  ==========================
``2025-09-10``                a day                                              that day
``2025-09``                   a month                                            its first and last day
``2025``                      a year                                             its first and last day
``2025-21`` … ``2025-24``     spring, summer, autumn, winter, as in the north    Mar-May, Jun-Aug, Sep-Nov,
                              (winter runs into the next year)                   Dec-Feb
``2025-09~`` ``?`` ``%``      about, perhaps, both                               **not widened**
``A/B``                       from A to B                                        first of A, last of B
``A/..`` ``../B``             still going on; began nobody knows how long ago    ``OPEN_END``; None
``A/`` ``/B``                 the end, or the start, is not known                None
``/..``                       still going on, start not known                    None, ``OPEN_END``
============================  =================================================  ==========================

A mark (``~ ? %``) is carried, not turned into invented days: the bounds are of what is written. Either side of an
interval is a date or season with its own mark. An interval whose end lies wholly before its start is refused, and so
are years outside 1000-9998, times of day, unspecified digits (``2025-XX``), other EDTF, and whitespace.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Literal

Precision = Literal["day", "month", "season", "year", "interval"]

# The largest xsd:date a query meets; years from 9999 are refused so that nothing written can equal it.
OPEN_END = date(9999, 12, 31)

_FIRST_YEAR, _LAST_YEAR = 1000, 9998
_ACCEPTED = "write 2025, 2025-09, 2025-09-10, a season 2025-21 to 2025-24, or an interval A/B"
_INSTANT_ACCEPTED = "write 2025, 2025-09, 2025-09-10 or 2025-09-10T06:30Z"
_WINTER = 24
# Not calendar.month_name, which speaks the reader's language.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MAX_OFFSET_HOURS = 14
_SHOWN = 40
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_UNSPECIFIED = re.compile(r"[0-9Xx]{4}(?:-[0-9Xx]{2}){0,2}")
_CLOCK = re.compile(r"([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|([+-])([0-9]{2}):([0-9]{2}))?")


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as it was written, and the days it can mean."""

    text: str
    """The canonical spelling; parsing it gives an equal value."""
    earliest: date | None
    """The first possible day; None where the start is unknown or open."""
    latest: date | None
    """The last possible day; None where the end is unknown, ``OPEN_END`` where it is open."""
    is_interval: bool
    approximate: bool
    uncertain: bool

    @property
    def starts(self) -> tuple[date, date] | None:
        """The first and last day on which it can have begun; None where nobody says."""
        return self._side(0)

    @property
    def ends(self) -> tuple[date, date] | None:
        """The first and last day on which it can have ended: ``OPEN_END`` twice while it goes on, None if unknown."""
        return (OPEN_END, OPEN_END) if self.latest == OPEN_END else self._side(-1)

    def _side(self, index: int) -> tuple[date, date] | None:
        side = self.text.split("/")[index]
        return None if side in {"", ".."} else _bounds(side)

    @property
    def precision(self) -> Precision:
        """How exactly it is written: ``interval``, or the unit of a single date."""
        if self.is_interval:
            return "interval"
        month = self.text.rstrip("~?%")[5:]
        if len(month) > len("09"):
            return "day"
        if not month:
            return "year"
        return "month" if int(month) <= len(_MONTHS) else "season"

    def contains(self, other: Edtf) -> bool:
        """Whether every day the other can mean is a day this one can mean; an unknown end bounds nothing.

        >>> parse_edtf("2025-09").contains(parse_edtf("2025-09-10"))
        True
        """
        begins = (self.earliest or date.min) <= (other.earliest or date.min)
        return begins and (other.latest or OPEN_END) <= (self.latest or OPEN_END)


def parse_edtf(text: str) -> Edtf:
    """Read a date or an interval; ValueError names what is wrong and what is accepted.

    >>> parse_edtf("2025-09/..").latest
    datetime.date(9999, 12, 31)
    >>> parse_edtf("2023-02-29")
    Traceback (most recent call last):
    ValueError: '2023-02-29': February 2023 has 28 days
    """
    _check_characters(text, _ACCEPTED)
    parts = text.split("/")
    if len(parts) > 2:
        raise ValueError(f"{_quote(text)} has more than one '/'; a day is written 2025-09-10, an interval A/B")
    if len(parts) == 1:
        first, last = _bounds(text)
        return Edtf(text, first, last, False, text.endswith(("~", "%")), text.endswith(("?", "%")))
    start, end = parts
    if start in {"", ".."} and end in {"", ".."} and text != "/..":
        raise ValueError(f"{_quote(text)} has neither a start nor an end; {_ACCEPTED}")
    earliest = None if start in {"", ".."} else _bounds(start)[0]
    latest = {"": None, "..": OPEN_END}[end] if end in {"", ".."} else _bounds(end)[1]
    if earliest and latest and latest < earliest:
        raise ValueError(f"{_quote(text)} ends before it starts; write the earlier date first")
    approximate = any(part.endswith(("~", "%")) for part in parts)
    return Edtf(text, earliest, latest, True, approximate, any(part.endswith(("?", "%")) for part in parts))


def parse_instant(text: str) -> datetime:
    """Read when something held (``asOf``), in UTC: a day, month or year means its end; a time needs its zone.

    >>> parse_instant("2025-09-10T06:30+02:00").isoformat()
    '2025-09-10T04:30:00+00:00'
    """
    _check_characters(text, _INSTANT_ACCEPTED, clock=True)
    day_text, has_clock, clock_text = text.partition("T")
    if not _DATE.fullmatch(day_text):
        raise ValueError(f"{_quote(day_text)} is not a date; {_INSTANT_ACCEPTED}")
    _, last, precision = _calendar(day_text)
    if precision == "season":
        raise ValueError(f"{_quote(day_text)} is a season, not an instant; {_INSTANT_ACCEPTED}")
    if not has_clock:
        return datetime.combine(last, time(23, 59, 59), UTC)
    if precision != "day":
        raise ValueError(f"{_quote(day_text)} is not a day; a time needs one, as in 2025-09-10T06:30Z")
    return datetime.combine(last, _clock(clock_text)).astimezone(UTC)


def xsd_datetime(instant: datetime) -> str:
    """Write an instant canonically, in UTC; a datetime without a zone is a ValueError.

    >>> xsd_datetime(parse_instant("2025-09-10"))
    '2025-09-10T23:59:59Z'
    """
    if instant.tzinfo is None:
        raise ValueError(f"{instant.isoformat()} has no zone")
    text = instant.astimezone(UTC).replace(tzinfo=None).isoformat()
    return (text.rstrip("0") if "." in text else text) + "Z"


def _bounds(text: str) -> tuple[date, date]:
    """Return the first and last day of one date with or without its mark."""
    plain = text[:-1] if text.endswith(("~", "?", "%")) else text
    if _DATE.fullmatch(plain):
        first, last, _ = _calendar(plain)
        return first, last
    if not plain:
        raise ValueError(f"there is no date; {_ACCEPTED}")
    if _UNSPECIFIED.fullmatch(plain):
        raise ValueError(f"{_quote(text)} leaves digits open; write a month or an interval such as 2025-09/2025-10")
    if re.search("[0-9]T|:", text):
        raise ValueError(f"{_quote(text)} holds a time of day; a date is at most a day; {_ACCEPTED}")
    if re.search("[~?%]", plain):
        raise ValueError(f"{_quote(text)}: one mark ~ ? or %, at the end of a date (% is both of the others)")
    raise ValueError(f"{_quote(text)} is not a date; {_ACCEPTED}")


def _calendar(text: str) -> tuple[date, date, Precision]:
    """Return the first and last day and the precision of YYYY, YYYY-MM, YYYY-MM-DD or YYYY-SS, already that shape."""
    year, *rest = (int(part) for part in text.split("-"))
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(f"{_quote(text)}: the year {text[:4]} is outside {_FIRST_YEAR} to {_LAST_YEAR}")
    if not rest:
        return date(year, 1, 1), date(year, 12, 31), "year"
    month = rest[0]
    if len(rest) == 1 and 21 <= month <= _WINTER:
        begins = 3 * (month - 20)
        closing_year, closing_month = (year + 1, 2) if month == _WINTER else (year, begins + 2)
        return date(year, begins, 1), _last_day(closing_year, closing_month), "season"
    if not 1 <= month <= len(_MONTHS):
        raise ValueError(f"{_quote(text)}: {text[5:7]} is no month (01 to 12) and no season (21 to 24, without a day)")
    last = _last_day(year, month)
    if len(rest) == 1:
        return last.replace(day=1), last, "month"
    if not 1 <= rest[1] <= last.day:
        raise ValueError(f"{_quote(text)}: {_MONTHS[month - 1]} {year} has {last.day} days")
    return last.replace(day=rest[1]), last.replace(day=rest[1]), "day"


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _clock(text: str) -> time:
    """Read hh:mm[:ss] and its zone."""
    match = _CLOCK.fullmatch(text)
    if not match:
        raise ValueError(f"{_quote(text)} is not a time with its zone; {_INSTANT_ACCEPTED}")
    hour, minute, second = (int(part or "0") for part in match.group(1, 2, 3))
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(f"{_quote(text)} is no time of day; 00:00:00 to 23:59:59")
    if match[4] is None:
        raise ValueError(f"{_quote(text)} has no zone; add Z for UTC, or the offset, as in {text}+02:00")
    if match[4] == "Z":
        return time(hour, minute, second, tzinfo=UTC)
    offset = timedelta(hours=int(match[6]), minutes=int(match[7]))
    if int(match[7]) > 59 or offset > timedelta(hours=_MAX_OFFSET_HOURS):
        raise ValueError(f"{_quote(match[4])} is no zone; -14:00 to +14:00")
    return time(hour, minute, second, tzinfo=timezone(-offset if match[5] == "-" else offset))


def _check_characters(text: str, accepted: str, *, clock: bool = False) -> None:
    if not text:
        raise ValueError(f"the date is empty; {accepted}")
    if bad := re.search(r"\s", text):
        raise ValueError(f"{_quote(text)} holds whitespace ({bad[0]!a}); {accepted}")
    if bad := re.search(r"[^\x21-\x7e]", text):
        raise ValueError(f"{_quote(text)}: {bad[0]!a} cannot stand in a date, digits are 0 to 9; {accepted}")
    if clock and (bad := re.search("[~?%/]", text)):
        raise ValueError(f"{_quote(text)}: {_quote(bad[0])} cannot stand in an instant; {accepted}")


def _quote(part: str) -> str:
    return repr(part if len(part) <= _SHOWN else part[: _SHOWN - 3] + "...")
