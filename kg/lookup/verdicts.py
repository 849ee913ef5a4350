"""What each claim comes to: the fact it makes, or why it makes none, and which others speak against it.

The build has applied the facts rule; this reads back, claim by claim, what it did, from the same switches of the
ontology and the same arithmetic of intervals.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from decimal import Decimal

from kg.dates import parse_edtf
from kg.facts import Interval, settle
from kg.lookup.reading import FACTS, Reading, Told
from kg.lookup.words import claimed, speaker
from kg.namespaces import PLUA, shorten

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One claim judged: whether it stands behind a fact, in words why or why not, and the claims against it."""

    told: Told
    makes: bool
    """Whether a fact, or a bound of one, rests on it."""
    words: str
    against: tuple[Told, ...] = ()


class Bench:
    """Judges all claims on one property of one thing together."""

    def __init__(self, reading: Reading, subject: str, prop: str) -> None:
        self.reading = reading
        self.subject, self.prop = subject, prop
        self.claims = reading.claims_on(subject, prop)
        self.single = reading.is_single(prop)
        self.speaking = [told for told in self.claims if self.asserts(told) or self.flags(told)]
        self.last = self._last_words() if self.single else self.speaking
        self.facts = {t.object for t in reading.match(subject, prop, graph=FACTS)}

    def asserts(self, told: Told) -> bool:
        """Whether a claim makes a fact, were it alone."""
        return self.reading.truth(told.get("mode"), "asserts") and not self.silenced(told)

    def flags(self, told: Told) -> bool:
        """Whether a claim marks what others say as disputed."""
        return self.reading.truth(told.get("mode"), "flags") and not self.silenced(told)

    def silenced(self, told: Told) -> bool:
        """Whether the curators have set a claim aside."""
        return self.reading.truth(told.get("rank"), "silences")

    def outranks(self, told: Told) -> bool:
        """Whether the curators prefer a claim."""
        return self.reading.truth(told.get("rank"), "outranks")

    def when(self, told: Told) -> datetime:
        """Return the moment a claim speaks of, else the end of the day its source came out, else long ago."""
        stated = told.get("asOf")
        if stated:
            return datetime.fromisoformat(stated)
        published = self.reading.text(told.source, PLUA + "published")
        day = parse_edtf(published).latest if published else None
        return datetime.combine(day, time(23, 59, 59), UTC) if day else _LONG_AGO

    def _last_words(self) -> list[Told]:
        speakers: dict[str, list[Told]] = defaultdict(list)
        for told in self.speaking:
            speakers[told.get("saidBy") or told.source].append(told)
        newest = {who: max(map(self.when, words)) for who, words in speakers.items()}
        return [told for who, words in speakers.items() for told in words if self.when(told) == newest[who]]

    def judge(self) -> list[Verdict]:
        """Return the verdict on every claim, those that make the fact first, in a fixed order."""
        verdicts = [self._verdict(told) for told in self.claims]
        return sorted(verdicts, key=lambda v: (not v.makes, self.when(v.told), v.told.iri))

    def _verdict(self, told: Told) -> Verdict:
        mode = self.reading.label(told.get("mode"))
        if self.silenced(told):
            reason = told.get("rankReason")
            return Verdict(told, False, "makes no fact: deprecated" + (f", {reason}" if reason else ""))
        if told not in self.speaking:
            return Verdict(told, False, f"makes no fact: {mode} only")
        if told not in self.last:
            return Verdict(told, *self._revised(told))
        if self.flags(told):
            return Verdict(told, False, "makes no fact: a denial marks what others say as disputed", self._rivals(told))
        makes, words = self._asserted(told)
        return Verdict(told, makes, words, self._rivals(told))

    def _revised(self, told: Told) -> tuple[bool, str]:
        who = told.get("saidBy") or told.source
        later = [other for other in self.last if (other.get("saidBy") or other.source) == who]
        same = any(other.value == told.value and self.asserts(other) == self.asserts(told) for other in later)
        newest = " and ".join(sorted({claimed(self.reading, other, short=True) for other in later}))
        where = ", ".join(sorted(shorten(other.iri) for other in later))
        if same:
            return self.asserts(told), f"said again later by the same speaker ({where})"
        return False, f"makes no fact: later revised by the same speaker to {newest} ({where})"

    def _asserted(self, told: Told) -> tuple[bool, str]:
        """Say what a claim comes to that asserts and is its speaker's last word."""
        heard = [other for other in self.last if self.asserts(other)]
        if self.single and any(map(self.outranks, heard)) and not self.outranks(told):
            return False, "makes no fact: the curators prefer another claim"
        if self.reading.is_date(self.prop):
            return self._dated(told)
        if self.reading.is_figure(self.prop):
            return self._counted(told, heard)
        if self.facts:
            return True, "makes the fact"
        return False, "makes no fact: withheld, because sources disagree"

    def _dated(self, told: Told) -> tuple[bool, str]:
        texts = self.reading.texts(self.subject, self.reading.text(self.prop, PLUA + "textAs"))
        if told.value.value not in texts:
            return False, "gives way to a more exact or a newer date"
        if len(texts) == 1:
            return True, "makes the fact"
        disputed = self.reading.disputed(self.subject, self.prop)
        return True, "bounds the date, on which sources disagree" if disputed else "gives part of the date"

    def _counted(self, told: Told, heard: Iterable[Told]) -> tuple[bool, str]:
        if self.reading.truth(self.prop, "cumulative") and self.when(told) < max(map(self.when, heard)):
            return False, "makes no fact: a newer count has replaced it"
        if self.facts:
            return True, "makes the fact"
        if self.reading.disputed(self.subject, self.prop):
            return True, "bounds the fact: one number is withheld, because sources disagree"
        return True, "bounds the fact"

    def _rivals(self, told: Told) -> tuple[Told, ...]:
        return tuple(other for other in self.last if other != told and self.clash(told, other))

    def clash(self, one: Told, other: Told) -> bool:
        """Whether two claims cannot both be right."""
        if self.asserts(one) != self.asserts(other):
            return self.single or one.value == other.value
        if not (self.single and self.asserts(one)) or one.value == other.value:
            return False
        if self.reading.is_figure(self.prop):
            return settle([self._interval(one), self._interval(other)]).disputed
        return self.reading.disputed(self.subject, self.prop)

    def _interval(self, told: Told) -> Interval:
        low, high = (Decimal(end) if end else None for end in (told.get("low"), told.get("high")))
        return Interval(low, high, self.reading.truth(told.get("hedge"), "loose"))

    def denials(self, value: object = None) -> list[str]:
        """Return who denies a value, or anything about the property where no value is given."""
        return sorted(
            {
                speaker(self.reading, told)
                for told in self.last
                if self.flags(told) and (self.single or value is None or told.value == value)
            }
        )


def loose(reading: Reading, claims: Iterable[Told]) -> bool:
    """Whether every one of these claims gives its number loosely."""
    found = list(claims)
    return bool(found) and all(reading.truth(told.get("hedge"), "loose") for told in found)
