"""Dates as curators write them have the bounds the subset states, and everything else is refused by name."""

from __future__ import annotations

import calendar
import contextlib
import re
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kg.dates import OPEN_END, Edtf, parse_edtf, parse_instant, xsd_datetime

YEARS = st.integers(1000, 9998)
DAYS = st.dates(date(1000, 1, 1), date(9998, 12, 31))
SINGLE = st.one_of(
    DAYS.map(date.isoformat),
    YEARS.map(str),
    st.builds("{}-{:02}".format, YEARS, st.one_of(st.integers(1, 12), st.integers(21, 24))),
)
MARKED = st.builds(str.__add__, SINGLE, st.sampled_from(["", "~", "?", "%"]))
END = MARKED | st.sampled_from(["", ".."])


@st.composite
def dates(draw: st.DrawFn) -> str:
    """Draw a date or an interval that is accepted."""
    text = draw(MARKED | st.builds("{}/{}".format, END, END))
    with contextlib.suppress(ValueError):
        parse_edtf(text)
        return text
    assume(False)
    raise AssertionError


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2025-09-10", "2025-09-10", "2025-09-10", "day"),
        ("2024-02-29", "2024-02-29", "2024-02-29", "day"),
        ("2025-02", "2025-02-01", "2025-02-28", "month"),
        ("2025", "2025-01-01", "2025-12-31", "year"),
        ("2025-21", "2025-03-01", "2025-05-31", "season"),
        ("2025-22", "2025-06-01", "2025-08-31", "season"),
        ("2025-23", "2025-09-01", "2025-11-30", "season"),
        ("2025-24", "2025-12-01", "2026-02-28", "season"),
        ("2023-24", "2023-12-01", "2024-02-29", "season"),
        ("9998-24", "9998-12-01", "9999-02-28", "season"),
        ("2025-09-09/2025-09-10", "2025-09-09", "2025-09-10", "interval"),
        ("2025-09/2025", "2025-09-01", "2025-12-31", "interval"),
        ("2025/2025", "2025-01-01", "2025-12-31", "interval"),
        ("2025-09-10/2025-09", "2025-09-10", "2025-09-30", "interval"),
        ("2025-07-17/..", "2025-07-17", "9999-12-31", "interval"),
        ("../2010-10", None, "2010-10-31", "interval"),
        ("/2010-10", None, "2010-10-31", "interval"),
        ("2025-07/", "2025-07-01", None, "interval"),
        ("/..", None, "9999-12-31", "interval"),
    ],
)
def test_a_date_has_the_bounds_the_subset_states(
    text: str, earliest: str | None, latest: str | None, precision: str
) -> None:
    """The first and last possible day, None where nobody knows, and how exact it is."""
    found = parse_edtf(text)
    assert found.earliest == (date.fromisoformat(earliest) if earliest else None)
    assert found.latest == (date.fromisoformat(latest) if latest else None)
    assert found.precision == precision
    assert found.is_interval == (precision == "interval")
    assert found.text == text


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2025-09", False, False),
        ("2025-09~", True, False),
        ("2025-09?", False, True),
        ("2025-09%", True, True),
        ("2025-21~/..", True, False),
        ("2025/2025-10-03?", False, True),
        ("2025~/2026?", True, True),
        ("/2026%", True, True),
    ],
)
def test_a_mark_is_carried_and_widens_nothing(text: str, approximate: bool, uncertain: bool) -> None:
    """The bounds are those of the same date without marks."""
    found, unmarked = parse_edtf(text), parse_edtf(text.translate({ord(mark): None for mark in "~?%"}))
    assert (found.approximate, found.uncertain) == (approximate, uncertain)
    assert (found.earliest, found.latest) == (unmarked.earliest, unmarked.latest)
    assert found.precision == unmarked.precision


REFUSED = [
    ("", "the date is empty"),
    ("2023-02-29", "February 2023 has 28 days"),
    ("2025-04-31", "April 2025 has 30 days"),
    ("2025-09-00", "September 2025 has 30 days"),
    ("2025-13", "13 is no month"),
    ("2025-00", "00 is no month"),
    ("2025-25", "25 is no month"),
    ("2025-21-01", "21 is no month (01 to 12) and no season (21 to 24, without a day)"),
    ("2025-09/2025-08", "ends before it starts"),
    ("2025-09-10/2025-09-09", "ends before it starts"),
    ("2026/2025-24-01", "24 is no month"),
    ("2026-03/2025-24", "ends before it starts"),
    ("0999", "the year 0999 is outside 1000 to 9998"),
    ("9999", "the year 9999 is outside 1000 to 9998"),
    ("2025/9999-12-31", "the year 9999"),
    ("2025-09-10T06:30Z", "holds a time of day"),
    ("2025-09-10T06", "holds a time of day"),
    ("2025 -09", "whitespace"),
    (" 2025", "whitespace"),
    ("2025\n", r"'\n'"),
    ("2025\u00a0", r"'\xa0'"),
    ("٢٠٢٥", r"'\u0662' cannot stand in a date"),
    ("２０２５-09", r"'\uff12' cannot stand in a date"),
    ("2025–09", r"'\u2013' cannot stand in a date"),
    ("202X", "write a month or an interval"),
    ("2025-XX", "write a month or an interval"),
    ("2025-09-XX~", "write a month or an interval"),
    ("2025-xx-10", "write a month or an interval"),
    ("../..", "neither a start nor an end"),
    ("/", "neither a start nor an end"),
    ("../", "neither a start nor an end"),
    ("..", "'..' is not a date"),
    ("2025/09/10", "more than one '/'"),
    ("2025-9", "'2025-9' is not a date"),
    ("10.09.2025", "'10.09.2025' is not a date"),
    ("20250910", "'20250910' is not a date"),
    ("2025/x", "'x' is not a date"),
    ("-2025", "'-2025' is not a date"),
    ("~2025", "one mark ~ ? or %, at the end"),
    ("2025~?", "one mark ~ ? or %, at the end"),
    ("2025-~09", "one mark ~ ? or %, at the end"),
    ("2025/..~", "'..~' is not a date"),
    ("~", "there is no date"),
    ("unknown", "'unknown' is not a date"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_what_is_outside_the_subset_is_refused_by_name(text: str, words: str) -> None:
    """The message holds the offending part and says what is wrong with it."""
    with pytest.raises(ValueError, match=re.escape(words)) as caught:
        parse_edtf(text)
    assert "\n" not in str(caught.value)


def test_a_refusal_says_what_is_accepted() -> None:
    """Somebody who guessed a form is shown the right ones, and a long text is shortened visibly."""
    with pytest.raises(
        ValueError, match="write 2025, 2025-09, 2025-09-10, a season 2025-21 to 2025-24, or an interval"
    ):
        parse_edtf("September")
    with pytest.raises(ValueError, match=r"9{37}\.\.\.' is not a date"):
        parse_edtf("9" * 10_000)


@given(DAYS)
def test_a_day_is_its_own_bounds(day: date) -> None:
    """Every day of the accepted years goes in and comes out."""
    found = parse_edtf(day.isoformat())
    assert (found.earliest, found.latest, found.precision) == (day, day, "day")


@given(YEARS, st.integers(1, 12))
def test_a_month_ends_as_the_calendar_says(year: int, month: int) -> None:
    """From its first day, for as many days as it has."""
    found = parse_edtf(f"{year}-{month:02}")
    assert found.earliest == date(year, month, 1)
    assert found.latest == date(year, month, calendar.monthrange(year, month)[1])


@given(YEARS)
def test_the_seasons_follow_each_other_without_gap_for_a_year(year: int) -> None:
    """Spring begins in March, each begins the day after the last, and winter ends with the next February."""
    seasons = [parse_edtf(f"{year}-{code}") for code in (21, 22, 23, 24)]
    days = [(season.earliest, season.latest) for season in seasons]
    assert days[0][0] == date(year, 3, 1)
    assert days[3][1] == date(year + 1, 3, 1) - timedelta(days=1)
    for (_, last), (first, _) in pairwise(days):
        assert last is not None
        assert first == last + timedelta(days=1)


@given(dates())
def test_bounds_are_ordered_and_the_text_reads_back_the_same(text: str) -> None:
    """Whatever is accepted has its first day not after its last, and its text is canonical."""
    found = parse_edtf(text)
    assert (found.earliest or date.min) <= (found.latest or OPEN_END)
    assert parse_edtf(found.text) == found


@given(MARKED, MARKED)
def test_an_interval_is_accepted_exactly_when_its_end_is_not_wholly_before_its_start(start: str, end: str) -> None:
    """Precision counts: 2025-09-10/2025-09 can be, 2025-09/2025-08 cannot."""
    earliest, latest = parse_edtf(start).earliest, parse_edtf(end).latest
    assert earliest is not None
    assert latest is not None
    if latest < earliest:
        with pytest.raises(ValueError, match="ends before it starts"):
            parse_edtf(f"{start}/{end}")
    else:
        found = parse_edtf(f"{start}/{end}")
        assert (found.earliest, found.latest) == (earliest, latest)


@given(st.text(max_size=30) | st.text("0123456789-/.~?%XTZ:+ u٣", max_size=30))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    """No other exception escapes, from dates or instants, whatever the text."""
    with contextlib.suppress(ValueError):
        assert isinstance(parse_edtf(text), Edtf)
    with contextlib.suppress(ValueError):
        assert parse_instant(text).tzinfo is UTC


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("2025-09", "2025-09-10", True),
        ("2025-09", "2025-10-01", False),
        ("2025-09-10", "2025-09", False),
        ("2025-24", "2026-02", True),
        ("2025/..", "2026", True),
        ("2025/..", "2026/..", True),
        ("2025/", "2026/..", True),
        ("2025/2026", "2025/..", False),
        ("2025/2026", "2025/", False),
        ("../2025", "1999", True),
        ("/2025", "2026", False),
        ("2025", "/2025", False),
    ],
)
def test_a_date_contains_what_can_only_lie_within_it(outer: str, inner: str, expected: bool) -> None:
    """An end nobody knows, or an open one, bounds nothing."""
    assert parse_edtf(outer).contains(parse_edtf(inner)) is expected


@given(dates())
def test_a_date_contains_itself(text: str) -> None:
    """Whatever its ends are."""
    assert parse_edtf(text).contains(parse_edtf(text))


@given(DAYS, DAYS, st.sampled_from(["", ".."]), st.sampled_from(["", ".."]))
def test_containing_is_handed_down(one: date, other: date, start: str, end: str) -> None:
    """A day in a month in a year, in an interval open at either side: each outer one contains each inner one."""
    first, last = sorted((one, other))
    chain = [
        f"{first}/{last}",
        f"{first:%Y-%m}/{last:%Y-%m}",
        f"{first.year}/{last.year}",
        f"{start}/{last.year}",
    ]
    tail = [*chain[:3], f"{first.year}/{end}"]
    for texts in (chain, tail):
        parsed = [parse_edtf(text) for text in texts]
        for position, inner in enumerate(parsed):
            assert all(outer.contains(inner) for outer in parsed[position:])


@given(dates(), dates(), dates())
def test_containing_is_transitive(one: str, two: str, three: str) -> None:
    """If the first contains the second and that the third, the first contains the third."""
    a, b, c = parse_edtf(one), parse_edtf(two), parse_edtf(three)
    assert not (a.contains(b) and b.contains(c)) or a.contains(c)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-09-10", "2025-09-10T23:59:59Z"),
        ("2024-02", "2024-02-29T23:59:59Z"),
        ("2025", "2025-12-31T23:59:59Z"),
        ("2025-09-10T06:30Z", "2025-09-10T06:30:00Z"),
        ("2025-09-10T06:30:15Z", "2025-09-10T06:30:15Z"),
        ("2025-09-10T00:30+02:00", "2025-09-09T22:30:00Z"),
        ("2025-12-31T23:30:00-05:30", "2026-01-01T05:00:00Z"),
        ("1000-01-01T00:00+14:00", "0999-12-31T10:00:00Z"),
        ("9998-12-31T23:59-14:00", "9999-01-01T13:59:00Z"),
    ],
)
def test_an_instant_is_the_end_of_its_day_or_the_time_with_its_zone(text: str, expected: str) -> None:
    """Read in UTC and written as XSD writes it."""
    assert xsd_datetime(parse_instant(text)) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "the date is empty"),
        ("2025-09-10T06:30", "'06:30' has no zone; add Z for UTC, or the offset, as in 06:30+02:00"),
        ("2025-09-10T06:30:15", "has no zone"),
        ("2025-09-10 06:30Z", "whitespace"),
        ("2025-09-10T24:00Z", "no time of day"),
        ("2025-09-10T06:60Z", "no time of day"),
        ("2025-09-10T06:30:60Z", "no time of day"),
        ("2025-09-10T06Z", "'06Z' is not a time with its zone"),
        ("2025-09-10T", "'' is not a time"),
        ("2025-09-10T06:30:15.5Z", "not a time"),
        ("2025-09-10T06:30+0200", "not a time"),
        ("2025-09-10T06:30+14:01", "'+14:01' is no zone"),
        ("2025-09-10T06:30+02:60", "'+02:60' is no zone"),
        ("2025-09T06:30Z", "'2025-09' is not a day"),
        ("2025-02-30T06:30Z", "February 2025 has 28 days"),
        ("2025-22", "is a season"),
        ("2025-09~", "'~' cannot stand in an instant"),
        ("2025-09/2025-10", "'/' cannot stand in an instant"),
        ("9999", "the year 9999"),
        ("yesterday", "'yesterday' is not a date"),
    ],
)
def test_an_instant_that_cannot_be_meant_is_refused_by_name(text: str, words: str) -> None:
    """A local time without its zone above all: nobody can tell when it was."""
    with pytest.raises(ValueError, match=re.escape(words)) as caught:
        parse_instant(text)
    assert "\n" not in str(caught.value)


@given(
    st.datetimes(datetime(1001, 1, 1), datetime(9998, 12, 30)),
    st.integers(-14 * 60, 14 * 60),
)
def test_an_instant_written_canonically_reads_back_the_same(moment: datetime, minutes: int) -> None:
    """In any zone, to the second; fractions are written, never dropped."""
    instant = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    whole = instant.replace(microsecond=0)
    assert parse_instant(xsd_datetime(whole)) == whole
    assert parse_instant(whole.isoformat()) == whole
    assert datetime.fromisoformat(xsd_datetime(instant)) == instant


def test_an_instant_without_a_zone_is_never_written() -> None:
    """A naive datetime is a ValueError, not a guess."""
    with pytest.raises(ValueError, match="has no zone"):
        xsd_datetime(datetime(2025, 9, 10))
