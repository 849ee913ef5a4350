"""The facts rule: what a set of claims makes true, property by property, as one pure function.

Nobody types a fact. Over the claims that assert and are not deprecated::

    a plain property          every value
    a functional one          the value if there is one; else none, and it is disputed
    a figure                  an interval where the claims meet; where they do not the outer bounds, and it is disputed
    a cumulative figure       the same over the newest claims only
    a date                    never withheld: the outer bounds of what remains once vague dates give way to exact ones

For all but the plain ones only the newest word of each speaker counts, and a preferred claim silences its rivals.
A denial flags what it denies and never withholds it: else any liar had a veto. Which property is what, which mode
asserts, which hedge opens an interval: the ontology says it, not this file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode, Triple

from kg.dates import OPEN_END, Edtf, parse_edtf, xsd_datetime
from kg.model import Claim, Term, node
from kg.namespaces import PLUA, XSD
from kg.ontology import AS_OF, Ontology, Property

DISPUTED_ON = PLUA + "disputedOn"
_MODE, _RANK, _SAID_BY, _AS_OF = PLUA + "mode", PLUA + "rank", PLUA + "saidBy", PLUA + "asOf"
_RELAYS, _STANDING = PLUA + "relays", PLUA + "standing"
_LOW, _HIGH, _HEDGE, _BASIS = PLUA + "low", PLUA + "high", PLUA + "hedge", PLUA + "dateBasis"
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
LOOSENESS = Decimal("0.05")
"""How far, as a share of itself, a number said to be loose may be off and still agree with another."""

Published: TypeAlias = Mapping[str, date]
"""The last day on which what each source says can have come out, by source IRI; absent where nobody knows."""
Key: TypeAlias = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Derived:
    """What claims come to: the facts, and of every claim what it does to them."""

    facts: set[Triple]
    standings: set[Triple]
    """``claim plua:standing …`` for every claim, and ``claim plua:revisedBy …`` for what its speaker said later."""


def derive(claims: Iterable[Claim], keys: Iterable[Key], ontology: Ontology, published: Published) -> Derived:
    """Weigh claims against each other. Keys are facts once any claim about their node asserts."""
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.subject, claim.predicate].append(claim)
    derived = Derived(set(), set())
    alive: set[str] = set()
    court = _Court(ontology, published)
    for (subject, predicate), group in groups.items():
        prop = ontology.by_iri[predicate]
        verdict = _RULES[_kind(prop)](prop, court, group)
        for name, term in verdict.pairs:
            derived.facts.add(Triple(node(subject), node(name), term))
            alive |= {subject, term.value} if isinstance(term, NamedNode) else {subject}
        derived.standings.update(_standings(prop, court, group, verdict))
    derived.facts.update(Triple(node(s), node(p), node(o)) for s, p, o in keys if s in alive)
    return derived


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the claims on one property of one subject come to: pairs of property and value, and who made them."""

    pairs: list[tuple[str, Term]]
    makers: list[Claim]


def _standings(prop: Property, court: _Court, claims: list[Claim], verdict: _Verdict) -> Iterator[Triple]:
    """Say of every claim what it does, or why it does nothing."""
    takes_last_words = _kind(prop) != "plain"
    last = court.last_words(claims) if takes_last_words else claims
    for claim in claims:
        standing = _standing(court, claim, last, verdict)
        yield Triple(node(claim.iri), node(_STANDING), node(PLUA + standing))
        if standing == "SaidLater":
            for later in last:
                if court.speaker(later) == court.speaker(claim):
                    yield Triple(node(claim.iri), node(PLUA + "revisedBy"), node(later.iri))


def _standing(court: _Court, claim: Claim, last: list[Claim], verdict: _Verdict) -> str:
    if not (court.asserts(claim) or court.flags(claim)):
        return "AssertsNothing"
    if claim not in last:
        return "SaidLater"
    if court.flags(claim):
        return "Denies"
    if claim in verdict.makers:
        return "MakesFact"
    if claim not in court.heard(last)[0]:
        return "Outranked"
    return "GivesWay" if verdict.makers else "Withheld"


def _kind(prop: Property) -> str:
    if prop.is_date:
        return "date"
    if prop.figure:
        return "figure"
    return "functional" if prop.functional else "plain"


@dataclass(frozen=True, slots=True)
class _Court:
    """Which claims are heard: by mode, by rank, by speaker and by time."""

    ontology: Ontology
    published: Published

    def asserts(self, claim: Claim) -> bool:
        return self._says(claim, _MODE, "asserts") and not self._says(claim, _RANK, "silences")

    def flags(self, claim: Claim) -> bool:
        return self._says(claim, _MODE, "flags") and not self._says(claim, _RANK, "silences")

    def _says(self, claim: Claim, attribute: str, annotation: str) -> bool:
        value = claim.get(attribute)
        return value is not None and self.ontology.truth(value.value, PLUA + annotation)

    def when(self, claim: Claim) -> datetime:
        """Return the moment a claim speaks of, else the end of the day it came out, else long ago.

        What is repeated from another source is no newer than that.
        """
        stated = claim.get(_AS_OF)
        if stated is not None:
            return datetime.fromisoformat(stated.value)
        sources = [claim.source, *(term.value for term in claim.all(_RELAYS))]
        days = [self.published[source] for source in sources if source in self.published]
        return datetime.combine(min(days), time(23, 59, 59), UTC) if days else _LONG_AGO

    @staticmethod
    def speaker(claim: Claim) -> str:
        """Return whose word it is; a source speaks for itself."""
        said_by = claim.get(_SAID_BY)
        return said_by.value if said_by else claim.source

    def last_words(self, claims: Iterable[Claim]) -> list[Claim]:
        """Return, of what asserts or denies, the newest of each speaker."""
        speakers: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if self.asserts(claim) or self.flags(claim):
                speakers[self.speaker(claim)].append(claim)
        heard: list[Claim] = []
        for words in speakers.values():
            newest = max(map(self.when, words))
            heard.extend(claim for claim in words if self.when(claim) == newest)
        return heard

    def heard(self, claims: Iterable[Claim]) -> tuple[list[Claim], list[Claim]]:
        """Return the last words that assert (the preferred alone, if any), and those that deny something."""
        words = self.last_words(claims)
        asserting = [claim for claim in words if self.asserts(claim)]
        preferred = [claim for claim in asserting if self._says(claim, _RANK, "outranks")]
        return preferred or asserting, [claim for claim in words if self.flags(claim)]


def _disputed(prop: Property, disputed: bool) -> list[tuple[str, Term]]:
    return [(DISPUTED_ON, node(prop.iri))] if disputed else []


def _plain(prop: Property, court: _Court, claims: list[Claim]) -> _Verdict:
    makers = [claim for claim in claims if court.asserts(claim)]
    values = {claim.value for claim in makers}
    denied = any(claim.value in values for claim in claims if court.flags(claim))
    return _Verdict([(prop.iri, value) for value in values] + _disputed(prop, denied), makers)


def _functional(prop: Property, court: _Court, claims: list[Claim]) -> _Verdict:
    heard, denials = court.heard(claims)
    values = {claim.value for claim in heard}
    disputed = len(values) > 1 or any(claim.value in values for claim in denials)
    agreed = [(prop.iri, value) for value in values] if len(values) == 1 else []
    return _Verdict(agreed + _disputed(prop, disputed), heard if agreed else [])


# --- figures ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Interval:
    """What one claim says of a number: ends that may be open, and whether it names one number, loosely or not."""

    low: Decimal | None
    high: Decimal | None
    loose: bool = False

    @property
    def point(self) -> Decimal | None:
        """The one number it names, if it names one."""
        return self.low if self.low == self.high else None

    def loosened(self) -> Interval:
        """Return the interval to test agreement with: a loose one reaches a twentieth further."""
        if not self.loose or self.low is None or self.high is None:
            return self
        slack = LOOSENESS * abs(self.low)
        return Interval(self.low - slack, self.high + slack)


@dataclass(frozen=True, slots=True)
class Figure:
    """What the claims on one figure come to."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    disputed: bool


def settle(intervals: Iterable[Interval]) -> Figure:
    """Weigh intervals against each other; where they meet they narrow, where they do not they widen.

    >>> settle([Interval(Decimal(19), Decimal(19)), Interval(Decimal(21), Decimal(21))])
    Figure(value=None, low=Decimal('19'), high=Decimal('21'), disputed=True)
    >>> settle([Interval(Decimal(8), None), Interval(Decimal(19), Decimal(19))])
    Figure(value=Decimal('19'), low=Decimal('19'), high=Decimal('19'), disputed=False)
    """
    given = set(intervals)
    meeting = _meet(interval.loosened() for interval in given)
    if meeting is None:
        return Figure(None, *_hull(given), True)
    firm = _meet(interval for interval in given if not interval.loose)
    assert firm is not None  # noqa: S101 - a subset of intervals that meet, none of them widened
    if firm.point is not None:
        exact = any(interval.point is not None and not interval.loose for interval in given)
        return Figure(firm.point if exact else None, firm.low, firm.high, False)
    loose = {interval.point for interval in given if interval.loose and interval.point is not None}
    inside = sorted(point for point in loose if _within(point, firm))
    if inside:
        return Figure(inside[0] if len(inside) == 1 else None, inside[0], inside[-1], False)
    return Figure(None, firm.low, firm.high, False)


def _within(point: Decimal, interval: Interval) -> bool:
    return (interval.low is None or interval.low <= point) and (interval.high is None or point <= interval.high)


def _meet(intervals: Iterable[Interval]) -> Interval | None:
    low = high = None
    for interval in intervals:
        low = interval.low if low is None else low if interval.low is None else max(low, interval.low)
        high = interval.high if high is None else high if interval.high is None else min(high, interval.high)
    return None if low is not None and high is not None and low > high else Interval(low, high)


def _hull(intervals: set[Interval]) -> tuple[Decimal | None, Decimal | None]:
    lows = [interval.low for interval in intervals]
    highs = [interval.high for interval in intervals]
    low = None if None in lows else min(value for value in lows if value is not None)
    high = None if None in highs else max(value for value in highs if value is not None)
    return low, high


def _figure(prop: Property, court: _Court, claims: list[Claim]) -> _Verdict:
    heard, denials = court.heard(claims)
    if not heard:
        return _Verdict([], [])
    pairs: list[tuple[str, Term]] = []
    if prop.cumulative:
        newest = max(map(court.when, heard))
        heard = [claim for claim in heard if court.when(claim) == newest]
        if newest != _LONG_AGO:
            pairs.append((prop.iri + AS_OF, Literal(xsd_datetime(newest), datatype=NamedNode(XSD + "dateTime"))))
    loose = {hedge.iri for hedge in court.ontology.hedges.values() if hedge.loose}
    figure = settle(_interval(claim, loose) for claim in heard)
    span = Interval(figure.low, figure.high)
    denied = any(_meet([span, _interval(claim, loose).loosened()]) for claim in denials)
    bounds = {"": figure.value, "Min": figure.low, "Max": figure.high}
    pairs += [
        (prop.iri + suffix, Literal(format(number, "f"), datatype=NamedNode(prop.range)))
        for suffix, number in bounds.items()
        if number is not None
    ]
    return _Verdict(pairs + _disputed(prop, figure.disputed or denied), heard)


def _interval(claim: Claim, loose: set[str]) -> Interval:
    low, high, hedge = claim.get(_LOW), claim.get(_HIGH), claim.get(_HEDGE)
    return Interval(
        Decimal(low.value) if low else None,
        Decimal(high.value) if high else None,
        hedge is not None and hedge.value in loose,
    )


# --- dates --------------------------------------------------------------------------------------------------------

Days: TypeAlias = tuple[date, date]
"""The first and last day something can have begun, or ended."""


def _date(prop: Property, court: _Court, claims: list[Claim]) -> _Verdict:
    heard, denials = court.heard(claims)
    dates = [(claim, parse_edtf(claim.value.value)) for claim in heard]
    starts = exact({edtf.starts for _, edtf in dates if edtf.starts})
    ends = exact(_closed(dates, court.when))
    first = min((day for day, _ in starts), default=None)
    last = max((day for _, day in ends), default=None)
    # One says it began after another says it had ended: the bounds span both.
    crossed = first is not None and last is not None and last < first
    if crossed:
        first, last = last, first
    makers = [claim for claim, edtf in dates if edtf.starts in starts or edtf.ends in ends]
    pairs: list[tuple[str, Term]] = [
        (name, _day(day)) for name, day in ((prop.earliest_as, first), (prop.latest_as, last)) if day
    ]
    for claim in makers:
        pairs.append((prop.text_as, claim.value))
        pairs.append((_BASIS, claim.get(_BASIS) or node(PLUA + "StatedDate")))
    denied = any(claim.value == other.value for claim in denials for other in heard)
    disputed = crossed or denied or len(starts) > 1 or len(ends) > 1
    return _Verdict(pairs + _disputed(prop, disputed), makers)


def exact(ranges: Iterable[Days]) -> set[Days]:
    """Drop every range that holds another: a vague date gives way to an exact one inside it.

    >>> len(exact({(date(2025, 9, 1), date(2025, 9, 30)), (date(2025, 9, 18), date(2025, 9, 18))}))
    1
    """
    given = set(ranges)
    return {a for a in given if not any(a != b and a[0] <= b[0] and b[1] <= a[1] for b in given)}


def _closed(dates: list[tuple[Claim, Edtf]], when: Callable[[Claim], datetime]) -> set[Days]:
    """Return the ends that count: one that somebody gives beats a word that none is in sight, if that is older.

    Older than the word for the end, or than the end itself: who says on Monday that it goes on does not deny that it
    ended on Friday.
    """
    given = [(when(claim), edtf.ends) for claim, edtf in dates if edtf.ends]
    closed = [(moment, days) for moment, days in given if days[1] != OPEN_END]
    if not closed:
        return {days for _, days in given}
    last_word, last_end = max(moment for moment, _ in closed), max(days[1] for _, days in closed)
    later = {days for moment, days in given if moment > last_word and moment.date() >= last_end}
    return {days for _, days in closed} | later


def _day(day: date) -> Literal:
    return Literal(day.isoformat(), datatype=NamedNode(XSD + "date"))


_RULES: dict[str, Callable[[Property, _Court, list[Claim]], _Verdict]] = {
    "plain": _plain,
    "functional": _functional,
    "figure": _figure,
    "date": _date,
}
