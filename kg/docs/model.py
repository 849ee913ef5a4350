"""The data model on one page: every box of the diagram with a real example, found in the graph and not chosen here."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from kg.docs.code import coloured
from kg.docs.open_questions import Word, word
from kg.docs.terms import Ref, Terms, turtle
from kg.lookup import words
from kg.lookup.lines import rule_title
from kg.lookup.reading import CLAIMS, FACTS, Told
from kg.namespaces import OA, PLUA, RDF, local, shorten

_PARTS = (
    "subject", "predicate", "object", "low", "high", "hedge", "saidBy", "inCapacity", "toldTo", "asOf", "asStated",
    "mode", "rank", "standing", "source", "evidence",
)  # fmt: skip
"""The parts of a claim in the order in which they are explained."""
_RIVALS = 8
"""How many rival claims the page shows; the page of disagreements has all."""


@dataclass(frozen=True, slots=True)
class Running:
    """The example that runs through the page: a figure on which many claims differ."""

    subject: Ref
    prop: Ref
    facts: Markup
    rivals: tuple[Word, ...]
    """Some of the claims, no two with the same value."""
    total: int
    """How many claims there are."""
    anchor: str
    """Where all of them are listed."""
    claim: Markup
    told: Word
    sentence: tuple[str, str]
    source: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Side:
    """Another part of the model with its example."""

    name: str
    example: str
    note: str
    code: Markup


def running(terms: Terms) -> Running | None:
    """Return the example: the disputed figure of which most is claimed and one claim rests on a sentence."""
    reading = terms.reading
    best: tuple[int, str] | None = None
    for node in terms.tally.members.get(PLUA + "Disagreement", ()):
        prop = reading.text(node, PLUA + "disputedProperty")
        rivals = reading.texts(node, PLUA + "rivalClaim")
        known = terms.ontology.by_iri.get(prop)
        if known and known.figure and any(reading.texts(one, PLUA + "evidence") for one in rivals):
            place = (-len(rivals), node)
            best = min(best, place) if best else place
    return _running(terms, best[1]) if best else None


def _running(terms: Terms, node: str) -> Running:
    reading = terms.reading
    subject, prop = (reading.text(node, PLUA + name) for name in ("disputedSubject", "disputedProperty"))
    rivals = [reading.claim(iri) for iri in reading.texts(node, PLUA + "rivalClaim")]
    chosen = max(rivals, key=lambda told: (bool(told.get("evidence")), bool(told.get("saidBy")), len(told.parts)))
    facts = [
        f"{shorten(subject)} {shorten(triple.predicate)} {turtle(triple.object)} ."
        for triple in reading.match(subject, graph=FACTS)
        if prop in (triple.predicate, triple.object.value) or triple.predicate.startswith(prop)
    ]
    evidence = chosen.get("evidence")
    return Running(
        subject=terms.ref(subject),
        prop=terms.ref(prop),
        facts=coloured("\n".join(sorted(facts)), "turtle", terms.pages),
        rivals=_spread(terms, rivals),
        total=len(rivals),
        anchor=shorten(node).removeprefix("id:"),
        claim=coloured(_claim(chosen), "turtle", terms.pages),
        told=word(reading, chosen),
        sentence=(reading.text(evidence, PLUA + "tokenCount"), reading.text(evidence, PLUA + "sha256")),
        source=_source(terms, chosen.source),
    )


def _spread(terms: Terms, rivals: list[Told]) -> tuple[Word, ...]:
    """Return one claim for each value, those that make a fact and have a speaker first, in the order of the values."""

    def place(told: Told) -> tuple[bool, bool, str]:
        return told.get("standing") != PLUA + "MakesFact", not told.get("saidBy"), told.iri

    chosen: dict[str, Told] = {}
    for told in sorted(rivals, key=place):
        chosen.setdefault(words.claimed(terms.reading, told), told)
    first = sorted(chosen.values(), key=place)[:_RIVALS]
    return tuple(
        word(terms.reading, told) for told in sorted(first, key=lambda told: (float(told.get("low") or 0), told.iri))
    )


def _claim(told: Told) -> str:
    """Write a claim as Turtle, its parts in the order in which they are explained."""
    lines = [f"{shorten(told.iri)} a plua:Claim"]
    for name in _PARTS:
        prop = (RDF if name in ("subject", "predicate", "object") else PLUA) + name
        lines += [f"    {shorten(prop)} {turtle(term)}" for term in told.parts.get(prop, ())]
    return " ;\n".join(lines) + " ."


def _source(terms: Terms, iri: str) -> tuple[tuple[str, str], ...]:
    reading = terms.reading
    rows = (
        (reading.word(PLUA + name), words.say(reading, term, short=True))
        for name in ("publisher", "sourceKind", "published", "url")
        for term in reading.values(iri, PLUA + name)
    )
    return (("title", reading.label(iri)), *rows)


def sides(terms: Terms) -> dict[str, Side]:
    """Return an example of each part of the model beside facts and claims, by name; what the graph lacks is absent."""
    found = {
        "tenure": _node(terms, _first_nested(terms)),
        "framing": _node(terms, PLUA + "Framing"),
        "gap": _node(terms, PLUA + "Gap"),
        "opinion": _node(terms, PLUA + "Opinion"),
        "inferred": _inferred(terms),
        "relay": _relay(terms),
    }
    return {name: side for name, side in found.items() if side}


def _first_nested(terms: Terms) -> str:
    """Return the class of the period that is most used: nodes with a term that make a direct relation."""
    names = [prop for prop in terms.ontology.properties.values() if terms.ontology.one(prop.iri, PLUA + "whileCurrent")]
    busiest = max(names, key=lambda prop: (len(terms.tally.on.get(prop.iri, ())), prop.iri), default=None)
    return busiest.range if busiest else ""


def _node(terms: Terms, cls: str) -> Side | None:
    thing = terms.tally.example_of(cls) if cls else ""
    if not thing:
        return None
    reading = terms.reading
    rows = sorted(
        {
            f"    {shorten(t.predicate)} {turtle(t.object)}"
            for t in reading.match(thing)
            if t.predicate.startswith(PLUA) and local(t.predicate) not in ("tried", "sinceWhen")
        }
    )
    said = reading.text(thing, PLUA + "phrase") or reading.text(thing, PLUA + "gist")
    said = said or reading.text(thing, PLUA + "question") or reading.label(thing)
    text = " ;\n".join([f"{shorten(thing)} a {shorten(cls)}", *rows]) + " ."
    return Side(reading.label(cls), said, shorten(thing), coloured(text, "turtle", terms.pages))


def _inferred(terms: Terms) -> Side | None:
    """Show what a rule makes of a period: the direct relation that holds on the reference date."""
    reading = terms.reading
    relations = [
        terms.ontology.one(prop.iri, PLUA + "whileCurrent")
        for prop in terms.ontology.properties.values()
        if terms.ontology.one(prop.iri, PLUA + "whileCurrent")
    ]
    triples = [t for relation in relations for t in reading.match(predicate=relation) if t.rule]
    if not triples:
        return None
    triple = min(triples, key=lambda t: (-terms.tally.fame[t.subject], t.subject, str(t.object)))
    text = f"{shorten(triple.subject)} {shorten(triple.predicate)} {turtle(triple.object)} ."
    value = words.say(reading, triple.object, short=True)
    said = f"{reading.label(triple.subject)} {reading.label(triple.predicate)} {value}"
    return Side(rule_title(reading, triple.rule), said, shorten(triple.graph), coloured(text, "turtle", terms.pages))


def _relay(terms: Terms) -> Side | None:
    """Show the source that most others repeat."""
    reading = terms.reading
    repeated: dict[str, set[str]] = {}
    for triple in reading.match(predicate=PLUA + "relays", graph=CLAIMS):
        if "/source/" in triple.subject:
            repeated.setdefault(triple.object.value, set()).add(triple.subject)
    if not repeated:
        return None
    source = min(repeated, key=lambda iri: (-len(repeated[iri]), iri))
    one = min(repeated[source])
    text = f"{shorten(one)} plua:relays {shorten(source)} ."
    said = f"{words.cite(reading, source)}, repeated by {len(repeated[source])} other sources"
    return Side(reading.label(PLUA + "relays"), said, reading.label(source), coloured(text, "turtle", terms.pages))


def names(terms: Terms) -> dict[str, str]:
    """Return the labels the diagram writes, by the name of the term, from the ontology."""
    wanted = ("Entity", "Claim", "Source", "Agent", "Framing", "Opinion", "Remark", "Gap", "Disagreement", "Tenure")
    found = {name: terms.reading.label(PLUA + name) for name in wanted}
    relations = ("source", "evidence", "saidBy", "relays", "disputedOn", "rivalClaim", "about", "by", "asOf", "mode")
    found |= {name: terms.reading.label(PLUA + name) for name in (*relations, "rank", "standing")}
    sentence = {"evidenceClass": OA + "SpecificResource", "hasSource": OA + "hasSource"}
    return found | {name: terms.reading.label(iri) for name, iri in sentence.items()}
