"""Why a fact is one: the claims behind it, who said them and where, what speaks against them.

::

    why(store, "drone-incursion", "dronesEnteredMin")   a companion leads to the property that is claimed
    ──▶ [Reasons(verdict="withheld: …", claims=(Reason(…), …))]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import Store

from kg.errors import UnknownName, UsageError, did_you_mean
from kg.lookup import words
from kg.lookup.lines import Facts, Line, rule_title
from kg.lookup.naming import resolve
from kg.lookup.reading import DERIVED_FROM, FACTS, LABEL, MARKS, ONTOLOGY, TYPE, Reading, Told
from kg.lookup.verdicts import Bench, Verdict
from kg.namespaces import CLAIM, OA, OWL, PLUA, PREFIXES, local, shorten
from kg.text import fold, visible


@dataclass(frozen=True, slots=True)
class Reason:
    """One claim, laid open."""

    claim: str
    """IRI of the claim."""
    value: str
    """What it gives as the value, with its hedge and unit."""
    speaker: str
    """Whose word it is; the publisher's where the source speaks for itself."""
    verdict: str
    """The fact it makes, or why it makes none."""
    parts: tuple[tuple[str, str], ...]
    """Everything else known of it: label and words."""
    against: tuple[str, ...]
    """The claims that contradict it, in words."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """All claims on one property of one thing, with what came of them."""

    subject: str
    label: str
    prop: str
    relation: str
    verdict: tuple[str, ...]
    """The facts, each with its marks, or that none is made and why."""
    claims: tuple[Reason, ...]


def why(store: Store, ident: str, prop: str | None = None) -> list[Reasons]:
    """Return the reasons for every fact of a thing, or for one property; for a claim, those of what it is about.

    Raises UnknownName for a thing or property that does not exist, UsageError for one of which nothing is said.
    """
    reading = Reading(store)
    iri = resolve(store, ident)
    if iri.startswith(CLAIM):
        told = reading.claim(iri)
        return [_reasons(reading, told.subject, told.predicate)]
    facts = Facts(reading, iri)
    known = sorted({told.predicate for told in reading.claims_about(iri)} | set(facts.groups), key=reading.label)
    if not known:
        raise UsageError(f"nothing is claimed of {shorten(iri)}", f"kg show {ident} tells what is known of it")
    asked = [_property(reading, iri, prop, known)] if prop else known
    found = [_reasons(reading, iri, name) for name in _expand(reading, iri, asked)]
    for node in _nodes(facts, asked if prop else None):
        inner = Facts(reading, node)
        told_of = {told.predicate for told in reading.claims_about(node)}
        found.extend(_reasons(reading, node, name) for name in sorted(told_of | _inferred(inner), key=reading.label))
    return found


def _expand(reading: Reading, iri: str, asked: Iterable[str]) -> list[str]:
    """Add, behind a property that a rule works out, those it is worked out from."""
    names = list(asked)
    for prop in list(names):
        graphs = {t.graph for t in reading.match(iri, prop) if t.rule}
        for triple in sorted(reading.match(iri, DERIVED_FROM), key=str):
            if triple.graph in graphs and triple.object.value not in names:
                names.append(triple.object.value)
    return names


def _inferred(facts: Facts) -> set[str]:
    return {prop for prop, triples in facts.groups.items() if any(triple.rule for triple in triples)}


def _nodes(facts: Facts, asked: list[str] | None) -> list[str]:
    """Return the hanging nodes whose claims belong to the answer: all, or those behind the property asked for."""
    if asked is None:
        return [node for node in facts.hanging if facts.reading.claims_about(node)]
    ends = {triple.object.value for prop in asked for triple in facts.groups.get(prop, ())}
    return [node for node in facts.hanging if node in ends or facts.partner(node) in ends]


# --- properties ---------------------------------------------------------------------------------------------------


def _property(reading: Reading, iri: str, text: str, known: list[str]) -> str:
    """Return the property that is claimed, for its name, its label or a companion's name."""
    names = {
        triple.subject
        for kind in ("ObjectProperty", "DatatypeProperty")
        for triple in reading.match(predicate=TYPE, obj=OWL + kind, graph=ONTOLOGY)
    }
    prefix, colon, rest = text.strip("<> ").partition(":")
    bare = rest if colon and prefix in PREFIXES else local(text.strip("<> "))
    # A label names a property only where no property has that name.
    fits = [n for n in names if local(n) == bare] or [
        n for n in names if fold(bare) in (fold(local(n)), fold(reading.text(n, LABEL)))
    ]
    has = "here are " + ", ".join(sorted(local(name) for name in known))
    if not fits:
        suggestion = did_you_mean(bare, {local(name) for name in names})
        raise UnknownName(f"there is no property {visible(text)}", suggestion or has)
    found = next((prop for prop in (reading.base(iri, name) for name in sorted(fits)) if prop in known), "")
    if not found:
        raise UsageError(
            f"nothing is claimed of {shorten(iri)} with {local(fits[0])}",
            _elsewhere(reading, iri, fits[0]) or has,
        )
    return found


def _elsewhere(reading: Reading, iri: str, prop: str) -> str:
    """Say whose property it is that has this thing as its value."""
    subjects = sorted({t.subject for t in reading.match(predicate=prop, obj=iri) if t.graph == FACTS or t.rule})
    if not subjects:
        return ""
    return f"it is the value of {local(prop)} for: " + ", ".join(map(shorten, subjects))


# --- reasons ------------------------------------------------------------------------------------------------------


def _reasons(reading: Reading, subject: str, prop: str) -> Reasons:
    bench = Bench(reading, subject, prop)
    claims = tuple(reason(reading, verdict) for verdict in bench.judge())
    verdict = tuple(_verdict(reading, subject, prop, bench))
    return Reasons(subject, reading.label(subject), prop, reading.label(prop), verdict, claims)


def _verdict(reading: Reading, subject: str, prop: str, bench: Bench) -> Iterator[str]:
    """Say which facts there are, or that none is made."""
    lines = fact_lines(Facts(reading, subject), prop)
    for line in lines:
        inferred = "inferred" if line.rule else "fact"
        yield f"{inferred}: {line.value}" + (f" ({'; '.join(line.marks)})" if line.marks else "")
    for rule in sorted({line.rule for line in lines if line.rule}):
        title = rule_title(reading, rule)
        yield f"rule {rule}" + (f": {title}" if title else "")
        for term in sorted({t.object.value for t in reading.match(subject, DERIVED_FROM) if t.rule == rule}):
            yield f"worked out from: {reading.label(term)}"
    if not lines:
        if reading.disputed(subject, prop) and any(map(bench.asserts, bench.last)):
            yield "no fact: withheld, because sources disagree"
        else:
            yield "no fact: nobody asserts it"


def fact_lines(facts: Facts, prop: str) -> list[Line]:
    """Return the lines of one property."""
    lines = [*facts.dates(), *facts.described(), *facts.plain_outward(), *facts.figures()]
    return [line for line in lines if line.prop == prop]


def reason(reading: Reading, verdict: Verdict) -> Reason:
    """Lay open one claim."""
    told = verdict.told
    against = tuple(sorted(_against(reading, other) for other in verdict.against))
    return Reason(
        told.iri,
        words.claimed(reading, told),
        words.speaker(reading, told),
        verdict.words,
        tuple(_parts(reading, told)),
        against,
    )


def _against(reading: Reading, other: Told) -> str:
    mode = reading.label(other.get("mode"))
    value = words.claimed(reading, other, short=True)
    by = f"{mode} by {words.speaker(reading, other)}"
    return f"{value}, {by} [{words.cite(reading, other.source)}] ({shorten(other.iri)})"


_SAID = ("saidBy", "inCapacity", "toldTo", "anonymity", "saidIn", "mode", "asOf", "asStated", "dateBasis")


def _parts(reading: Reading, told: Told) -> Iterator[tuple[str, str]]:
    """Yield everything a claim says of itself, in reading order."""
    if not told.get("saidBy"):
        yield reading.label(PLUA + "saidBy"), "the source itself"
    for name in _SAID:
        for term in told.all(name):
            said = f"“{term.value}”" if name == "asStated" else words.say(reading, term)
            yield reading.label(PLUA + name), said
    yield reading.label(PLUA + "source"), source_words(reading, told.source)
    for term in told.all("evidence"):
        yield "sentence", sentence_words(reading, term.value)
    relayed = {t.value for t in told.all("relays")} or set(reading.texts(told.source, PLUA + "relays"))
    for source in sorted(relayed):
        yield reading.label(PLUA + "relays"), _cited(reading, source)
    for source in sorted(reading.origins([told]) - {told.source} - relayed):
        yield reading.label(PLUA + "origin"), _cited(reading, source)
    rank = told.get("rank")
    if rank and rank != PLUA + "Normal":
        because = told.get("rankReason")
        yield reading.label(PLUA + "rank"), reading.label(rank) + (f", because {because}" if because else "")
    yield from _others(reading, told)


_TOLD = frozenset(PLUA + name for name in (*_SAID, "source", "evidence", "relays", "origin", "rank", "rankReason"))
_SAME = frozenset(PLUA + name for name in ("low", "high", "hedge"))
"""Told with the value."""


def _others(reading: Reading, told: Told) -> Iterator[tuple[str, str]]:
    """Yield what else stands on the claim, so that nothing known of it is left out."""
    for prop in sorted(told.parts, key=reading.label):
        if prop.startswith(PLUA) and prop not in _TOLD and prop not in _SAME and prop not in MARKS:
            for term in told.parts[prop]:
                yield reading.label(prop), words.say(reading, term)


def _cited(reading: Reading, source: str) -> str:
    return f"{reading.label(source)}, {words.cite(reading, source)} ({shorten(source)})"


def source_words(reading: Reading, source: str) -> str:
    """Say what a source is: title, publisher, kind, day, address, id."""
    names = ("publisher", "sourceKind", "published", "url")
    parts = [words.say(reading, term) for name in names for term in reading.values(source, PLUA + name)]
    if not reading.text(source, PLUA + "published"):
        parts.append("day of publication not known")
    return f"{reading.label(source)} ({', '.join(parts)}) {shorten(source)}"


def sentence_words(reading: Reading, evidence: str) -> str:
    """Say which sentence of a source it is, without its text: number of words and beginning of its hash."""
    tokens, digest = (reading.text(evidence, PLUA + name) for name in ("tokenCount", "sha256"))
    if not tokens:
        return shorten(evidence)
    where = reading.text(evidence, OA + "hasSource")
    return f"{tokens} words, SHA-256 {digest[:12]}… in {shorten(where)}"
