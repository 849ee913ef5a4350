"""What is not settled: where sources disagree, what no source says, and the loaded phrases that are kept apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kg.docs.terms import Ref, Terms
from kg.lookup import words
from kg.lookup.reading import CLAIMS, TYPE, Reading, Told
from kg.namespaces import OA, PLUA, shorten
from kg.ontology import Property


@dataclass(frozen=True, slots=True)
class Word:
    """One claim in a dispute: what it says, whose word it is, where it stands."""

    value: str
    speaker: str
    mode: str
    when: str
    source: str
    url: str
    claim: str
    standing: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """A subject and a property on which claims do not agree, and what the facts rule made of it."""

    anchor: str
    subject: Ref
    prop: Ref
    kind: str
    outcome: str
    claims: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that no source says."""

    anchor: str
    label: str
    question: str
    about: tuple[Ref, ...]
    notes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A loaded phrase with its owner."""

    phrase: str
    by: str
    about: str
    source: str


def disputes(terms: Terms) -> dict[str, list[Dispute]]:
    """Return every disagreement, by the kind of what is disputed."""
    groups: dict[str, list[Dispute]] = defaultdict(list)
    for node in sorted(terms.tally.members.get(PLUA + "Disagreement", ())):
        dispute = _dispute(terms, node)
        groups[dispute.kind].append(dispute)
    for found in groups.values():
        found.sort(key=lambda one: (-len(one.claims), one.subject.label, one.anchor))
    return {kind: groups[kind] for kind in sorted(groups, key=lambda kind: (-len(groups[kind]), kind))}


def _dispute(terms: Terms, node: str) -> Dispute:
    reading = terms.reading
    subject, prop = (reading.text(node, PLUA + name) for name in ("disputedSubject", "disputedProperty"))
    claims = [reading.claim(iri) for iri in reading.texts(node, PLUA + "rivalClaim")]
    ordered = sorted(
        claims, key=lambda told: (words.claimed(reading, told), words.cite(reading, told.source), told.iri)
    )
    return Dispute(
        anchor=shorten(node).removeprefix("id:"),
        subject=terms.ref(subject),
        prop=terms.ref(prop),
        kind=_kind(terms.ontology.by_iri.get(prop)),
        outcome=_outcome(terms, subject, prop),
        claims=tuple(word(reading, told) for told in ordered),
    )


def _kind(prop: Property | None) -> str:
    if prop is None:
        return "Other"
    if prop.figure:
        return "Figures"
    if prop.is_date:
        return "Dates"
    return "Who and what" if prop.is_object else "Other"


def word(reading: Reading, told: Told) -> Word:
    """Lay a claim open in one row."""
    return Word(
        value=words.claimed(reading, told, short=True),
        speaker=words.speaker(reading, told),
        mode=reading.label(told.get("mode")) if told.get("mode") else "",
        when=words.moment(told.get("asOf")) if told.get("asOf") else "",
        source=words.cite(reading, told.source),
        url=reading.text(told.source, PLUA + "url"),
        claim=shorten(told.iri),
        standing=reading.label(told.get("standing")) if told.get("standing") else "",
    )


def _outcome(terms: Terms, subject: str, iri: str) -> str:
    """Say what stands as a fact all the same, or nothing."""
    reading, prop = terms.reading, terms.ontology.by_iri.get(iri)

    def stands(name: str) -> list[str]:
        return [words.say(reading, t.object, short=True) for t in reading.match(subject, name) if t.graph != CLAIMS]

    def first(name: str) -> str:
        return next((t.object.value for t in reading.match(subject, name)), "")

    if prop is not None and prop.is_date:
        return words.bounds(first(prop.earliest_as), first(prop.latest_as))
    if prop is not None and prop.figure and not stands(iri):
        bounds = words.interval(first(f"{iri}Min"), first(f"{iri}Max"))
        return bounds + words.unit(reading, iri) if bounds else ""
    return "; ".join(sorted(stands(iri)))


def gaps(terms: Terms) -> dict[str, list[Gap]]:
    """Return every known gap, by the class of the first thing it is about."""
    reading = terms.reading
    groups: dict[str, list[Gap]] = defaultdict(list)
    for iri in terms.tally.members.get(PLUA + "Gap", ()):
        about = tuple(map(terms.ref, reading.texts(iri, PLUA + "about")))
        kind = reading.kind(about[0].iri) if about else ""
        shown = {PLUA + "question", PLUA + "about", TYPE}
        notes = {
            (reading.word(t.predicate), words.say(reading, t.object, short=True))
            for t in reading.match(iri)
            if t.predicate.startswith(PLUA) and t.predicate not in shown
        }
        gap = Gap(
            shorten(iri).removeprefix("id:"),
            reading.label(iri),
            reading.text(iri, PLUA + "question"),
            about,
            tuple(sorted(notes)),
        )
        groups[kind or "other"].append(gap)
    for found in groups.values():
        found.sort(key=lambda gap: (gap.label.casefold(), gap.anchor))
    return {kind: groups[kind] for kind in sorted(groups, key=lambda kind: (-len(groups[kind]), kind))}


def phrases(terms: Terms) -> list[Phrase]:
    """Return the loaded phrases, by what they are about."""
    return sorted(_phrases(terms), key=lambda one: (one.about.casefold(), one.phrase.casefold(), one.by, one.source))


def _phrases(terms: Terms) -> Iterator[Phrase]:
    reading = terms.reading
    for iri in terms.tally.members.get(PLUA + "Framing", ()):
        source = reading.text(iri, PLUA + "source")
        owners = [owner for owner in reading.texts(iri, PLUA + "by") if owner != source]
        yield Phrase(
            reading.text(iri, PLUA + "phrase"),
            "; ".join(map(reading.label, owners)) or reading.text(source, PLUA + "publisher"),
            "; ".join(map(reading.label, reading.texts(iri, PLUA + "about"))),
            words.cite(reading, source),
        )


def sentences(terms: Terms) -> tuple[int, int]:
    """Return how many sentences are known by their fingerprints, and how many claims rest on one."""
    known = len(terms.tally.members.get(OA + "SpecificResource", ()))
    resting = {triple.subject for triple in terms.reading.match(predicate=PLUA + "evidence", graph=CLAIMS)}
    return known, sum(1 for iri in resting if iri in terms.tally.about)
