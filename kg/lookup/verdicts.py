"""What each claim comes to: the fact it makes, or why it makes none, and which others speak against it.

The facts rule has given every claim its standing; this puts it into words and finds the claims that stand against it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kg.facts import Interval, settle
from kg.lookup.reading import FACTS, Reading, Told
from kg.lookup.words import claimed, speaker
from kg.namespaces import PLUA, shorten


@dataclass(frozen=True, slots=True)
class Verdict:
    """One claim judged: whether it stands behind a fact, in words why or why not, and the claims against it."""

    told: Told
    makes: bool
    """Whether a fact, or a bound of one, rests on it."""
    words: str
    against: tuple[Told, ...] = ()


_MAKES_FACT, _WITHHELD, _DENIES, _SILENT, _SAID_LATER, _OUTRANKED = (
    PLUA + name for name in ("MakesFact", "Withheld", "Denies", "AssertsNothing", "SaidLater", "Outranked")
)
"""What the facts rule says of a claim that these words say more about."""


class Bench:
    """All claims on one property of one thing together, with what the facts rule made of each."""

    def __init__(self, reading: Reading, subject: str, prop: str) -> None:
        self.reading = reading
        self.subject, self.prop = subject, prop
        self.claims = reading.claims_on(subject, prop)
        self.single = reading.is_single(prop)
        self.last = [told for told in self.claims if told.get("standing") not in (_SILENT, _SAID_LATER)]
        """The last words of those who assert or deny something."""
        self.facts = {t.object for t in reading.match(subject, prop, graph=FACTS)}

    def asserts(self, told: Told) -> bool:
        """Whether a claim makes a fact, were it alone."""
        return told.get("standing") not in (_SILENT, _DENIES) and self.reading.truth(told.get("mode"), "asserts")

    def flags(self, told: Told) -> bool:
        """Whether a claim marks what others say as disputed."""
        return told.get("standing") == _DENIES

    def judge(self) -> list[Verdict]:
        """Return the verdict on every claim, those that make the fact first, in a fixed order."""
        verdicts = [self._verdict(told) for told in self.claims]
        return sorted(verdicts, key=lambda v: (not v.makes, self._when(v.told), v.told.iri))

    def _when(self, told: Told) -> str:
        return told.get("asOf") or self.reading.text(told.source, PLUA + "published")

    def _verdict(self, told: Told) -> Verdict:
        standing = told.get("standing")
        if standing == _SILENT:
            return Verdict(told, False, f"makes no fact: {self._silence(told)}")
        if standing == _SAID_LATER:
            return Verdict(told, *self._revised(told))
        if standing == _DENIES:
            return Verdict(told, False, "makes no fact: a denial marks what others say as disputed", self._rivals(told))
        makes = standing == _MAKES_FACT
        return Verdict(told, makes, self._made() if makes else self._passed_over(standing), self._rivals(told))

    def _silence(self, told: Told) -> str:
        """Say why a claim asserts nothing: its mode, or the curators' verdict."""
        if self.reading.truth(told.get("rank"), "silences"):
            reason = told.get("rankReason")
            return "deprecated" + (f", {reason}" if reason else "")
        return f"{self.reading.label(told.get('mode'))} only"

    def _revised(self, told: Told) -> tuple[bool, str]:
        names = {term.value for term in told.all("revisedBy")}
        later = [other for other in self.claims if other.iri in names]
        same = any(other.value == told.value and self.asserts(other) == self.asserts(told) for other in later)
        newest = " and ".join(sorted({claimed(self.reading, other, short=True) for other in later}))
        where = ", ".join(sorted(shorten(other.iri) for other in later))
        if same:
            return self.asserts(told), f"said again later by the same speaker ({where})"
        return False, f"makes no fact: later revised by the same speaker to {newest} ({where})"

    def _passed_over(self, standing: str) -> str:
        if standing == _OUTRANKED:
            return "makes no fact: the curators prefer another claim"
        if standing == _WITHHELD:
            return "makes no fact: withheld, because sources disagree"
        if self.reading.is_date(self.prop):
            return "gives way to a more exact or a newer date"
        return "makes no fact: a newer count has replaced it"

    def _made(self) -> str:
        """Say what those claims come to that a fact, or a bound of one, rests on."""
        disputed = self.reading.disputed(self.subject, self.prop)
        if self.reading.is_date(self.prop):
            texts = self.reading.texts(self.subject, self.reading.text(self.prop, PLUA + "textAs"))
            if len(texts) > 1:
                return "bounds the date, on which sources disagree" if disputed else "gives part of the date"
        elif self.reading.is_figure(self.prop) and not self.facts:
            return "bounds the fact" + (": one number is withheld, because sources disagree" if disputed else "")
        return "makes the fact"

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
