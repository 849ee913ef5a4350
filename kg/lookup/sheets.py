"""Everything known of one thing on one sheet: head, facts in reading order, what is said beside them, sources.

A claim, a source and a sentence have sheets of their own kind; a term of the ontology shows its definition.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pyoxigraph import Literal, NamedNode, Store

from kg.lookup import words
from kg.lookup.lines import Facts, Line, supported
from kg.lookup.naming import resolve
from kg.lookup.reading import CLAIMS, LABEL, ONTOLOGY, REGISTRY, TYPE, Reading, Told
from kg.lookup.reasons import reason
from kg.lookup.verdicts import Bench
from kg.namespaces import CLAIM, OA, PLUA, PREFIXES, RDF, SKOS, SOURCE, local, shorten

_WKT = PREFIXES["geo"] + "asWKT"
_NAMES = frozenset((TYPE, LABEL, SKOS + "prefLabel", SKOS + "altLabel"))
_WIKIDATA = PREFIXES["wd"]


@dataclass(frozen=True, slots=True)
class Cited:
    """A source named on a sheet: IRI, short name, how lines cite it, title, address."""

    iri: str
    name: str
    citation: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is known of one thing."""

    iri: str
    name: str
    label: str
    kind: str
    head: tuple[tuple[str, str], ...]
    """What makes it what it is: label and words."""
    sections: tuple[Section, ...]
    sources: tuple[Cited, ...]


def show(store: Store, ident: str) -> Sheet:
    """Return all that is known of a thing, a claim, a source or a term.

    ``ident`` is an id, a prefixed name, a whole IRI or the sixteen digits of a claim. Raises UnknownName.
    """
    reading = Reading(store)
    iri = resolve(store, ident)
    types = set(reading.texts(iri, TYPE))
    if iri.startswith(CLAIM):
        return _claim(reading, reading.claim(iri))
    if PLUA + "Source" in types:
        return _source(reading, iri)
    if next(reading.match(iri, graph=ONTOLOGY), None):
        return _term(reading, iri)
    if iri.startswith(SOURCE):
        return _part(reading, iri)
    return _entity(reading, iri)


def _sheet(reading: Reading, iri: str, head: Iterable[tuple[str, str]], sections: Iterable[Section]) -> Sheet:
    kept = tuple(section for section in sections if section.lines)
    cited = sorted({source for section in kept for line in section.lines for source in line.sources})
    sources = tuple(_cited(reading, source) for source in cited)
    return Sheet(iri, shorten(iri), reading.label(iri), reading.kind(iri), tuple(head), kept, sources)


def _cited(reading: Reading, source: str) -> Cited:
    url = reading.text(source, PLUA + "url")
    return Cited(source, shorten(source), words.cite(reading, source), reading.label(source), url)


# --- things -------------------------------------------------------------------------------------------------------


def _entity(reading: Reading, iri: str) -> Sheet:
    facts = Facts(reading, iri)
    outward, inward = facts.relations()
    sections = (
        Section("When", tuple(facts.dates())),
        Section("What is known", (*facts.described(), *outward)),
        Section("In relation to it", tuple(inward)),
        Section("Figures", tuple(facts.figures())),
        Section("Claimed, but no fact", tuple(facts.unsettled())),
        *_beside(reading, iri),
        *_words_of(reading, iri),
    )
    return _sheet(reading, iri, (*_names(reading, iri), *_registry(reading, iri)), sections)


def _names(reading: Reading, iri: str) -> Iterator[tuple[str, str]]:
    label = reading.label(iri)
    other: dict[str, list[str]] = defaultdict(list)
    for prop in (SKOS + "prefLabel", SKOS + "altLabel"):
        for term in reading.values(iri, prop):
            if isinstance(term, Literal) and term.value != label and term.language not in other[term.value]:
                other[term.value].append(term.language or "")
    if other:
        named = (name + (f" ({', '.join(filter(None, langs))})" if any(langs) else "") for name, langs in other.items())
        yield "also called", " · ".join(named)
    for match in reading.texts(iri, SKOS + "exactMatch"):
        if match.startswith(_WIKIDATA):
            yield "Wikidata", f"https://www.wikidata.org/wiki/{match.removeprefix(_WIKIDATA)}"
        else:
            yield "same as", match
    for point in reading.texts(iri, _WKT):
        yield "coordinates", words.coordinates(point)
    for note in reading.texts(iri, SKOS + "scopeNote"):
        yield "note", note


def _registry(reading: Reading, iri: str) -> Iterator[tuple[str, str]]:
    """Yield what else the registry says: of a gap its question and what was tried."""
    shown = {*_NAMES, SKOS + "exactMatch", SKOS + "scopeNote", _WKT}
    found = {(t.predicate, t.object) for t in reading.match(iri, graph=REGISTRY) if t.predicate not in shown}
    for prop, term in sorted(found, key=str):
        yield reading.word(prop), words.say(reading, term)


def _beside(reading: Reading, iri: str) -> Iterator[Section]:
    """Yield what is said of a thing without being claimed: phrases, opinions, open questions."""
    found: dict[str, list[Line]] = defaultdict(list)
    for role, whose in (("about", "about it"), ("by", "of theirs")):
        for node in sorted({t.subject for t in reading.match(predicate=PLUA + role, obj=iri)}):
            kinds = set(reading.texts(node, TYPE))
            if PLUA + "Gap" in kinds:
                gap = f"{reading.text(node, PLUA + 'question')} · {shorten(node)}"
                found["Open questions"].append(Line("", reading.label(node), gap, node))
            elif kinds & set(_ASIDES):
                title = next(title for cls, title in _ASIDES.items() if cls in kinds)
                found[f"{title} {whose}"].append(_aside(reading, node, "by" if role == "about" else "about"))
    for title in sorted(found, key=lambda name: (name == "Open questions", "theirs" in name, name)):
        yield Section(title, tuple(_merged(found[title])))


_ASIDES = {
    PLUA + name: title
    for name, title in (
        ("Framing", "Phrases"),
        ("Remark", "Remarks"),
        ("Opinion", "Opinions and predictions"),
        ("Prediction", "Opinions and predictions"),
    )
}


def _aside(reading: Reading, node: str, *roles: str) -> Line:
    """Say a framing or an opinion: its words and, of its owner and what it is about, what does not stand above it."""
    phrase = reading.text(node, PLUA + "phrase")
    said = f"“{phrase}”" if phrase else reading.text(node, PLUA + "gist") or reading.label(node)
    sources = tuple(reading.texts(node, PLUA + "source"))
    details = []
    for role in roles:
        # Where a source speaks for itself, the citation says so.
        others = [iri for iri in reading.texts(node, PLUA + role) if iri not in sources]
        if others:
            details.append(f"{reading.label(PLUA + role)} " + "; ".join(words.named(reading, iri) for iri in others))
    return Line("", reading.kind(node), said, node, details=tuple(details), sources=sources, origins=1)


def _merged(lines: Iterable[Line]) -> Iterator[Line]:
    """Make one line of those that say the same from several sources."""
    same: dict[tuple[str, str, tuple[str, ...]], list[Line]] = defaultdict(list)
    for line in lines:
        same[line.relation, line.value, line.details].append(line)
    for key in sorted(same):
        group = same[key]
        sources = tuple(sorted({source for line in group for source in line.sources}))
        marks = tuple(dict.fromkeys(mark for line in group for mark in line.marks))
        yield replace(group[0], sources=sources, marks=marks, origins=max(len(sources), group[0].origins))


_PARTS = (
    ("saidBy", "Claims on their word"),
    ("inCapacity", "Claims made or signed in this post"),
    ("toldTo", "Claims told to them"),
    ("saidIn", "Claims made there"),
)


def _words_of(reading: Reading, iri: str) -> Iterator[Section]:
    """Yield the claims of which a thing is a part: as speaker, as post, as listener, as occasion."""
    for name, title in _PARTS:
        same: dict[tuple[str, str], list[Told]] = defaultdict(list)
        for told in reading.claims(PLUA + name, iri):
            same[words.sentence(reading, told), told.get("mode")].append(told)
        yield Section(title, tuple(_claim_line(reading, same[key]) for key in sorted(same)))


def _sorted(reading: Reading, claims: Iterable[Told]) -> list[Told]:
    return sorted(claims, key=lambda told: (words.sentence(reading, told), told.iri))


def _claim_line(reading: Reading, alike: Sequence[Told]) -> Line:
    """Say in one line what one or several claims say alike, with their ids to look them up by."""
    told = alike[0]
    marks = [] if told.get("mode") in ("", PLUA + "Stated") else [reading.label(told.get("mode"))]
    marks.extend(shorten(one.iri) for one in alike)
    value = f"{reading.label(told.predicate)} {words.claimed(reading, told, short=True)}"
    line = Line(told.predicate, reading.label(told.subject), value, told.iri, marks=tuple(marks))
    return supported(reading, line, alike)


def _claim_below(reading: Reading, told: Told) -> Line:
    """Say a claim in one line below the name of its subject."""
    marks = [] if told.get("mode") in ("", PLUA + "Stated") else [reading.label(told.get("mode"))]
    if told.get("saidBy") or told.get("anonymity"):
        marks.append(f"said by {words.speaker(reading, told)}")
    value = words.claimed(reading, told)
    return Line(told.predicate, reading.label(told.predicate), value, told.iri, marks=(*marks, shorten(told.iri)))


# --- claims -------------------------------------------------------------------------------------------------------


def _claim(reading: Reading, told: Told) -> Sheet:
    verdict = next(v for v in Bench(reading, told.subject, told.predicate).judge() if v.told.iri == told.iri)
    laid = reason(reading, verdict)
    head = [
        (
            reading.label(RDF + "subject") if reading.exists(RDF + "subject") else "of",
            words.named(reading, told.subject),
        ),
        ("property", f"{reading.label(told.predicate)} · {shorten(told.predicate)}"),
        ("value", laid.value),
    ]
    digests = [
        ("whole SHA-256", reading.text(term.value, PLUA + "sha256"))
        for term in told.all("evidence")
        if reading.text(term.value, PLUA + "sha256")
    ]
    sections = (
        Section("How it was said", tuple(Line("", name, said) for name, said in (*laid.parts, *digests))),
        Section("What it comes to", (Line("", "verdict", laid.verdict),)),
        Section("Against it", tuple(Line("", "claim", other) for other in laid.against)),
    )
    return _sheet(reading, told.iri, head, sections)


# --- sources and their parts --------------------------------------------------------------------------------------


def _source(reading: Reading, iri: str) -> Sheet:
    claims = reading.claims(PLUA + "source", iri)
    sentences = [t.subject for t in reading.match(predicate=OA + "hasSource", obj=iri)]
    aside = Counter(filter(None, (reading.text(sentence, PLUA + "setAside") for sentence in sentences)))
    head = [*_source_head(reading, iri), ("claims", str(len(claims)))]
    head.append(("sentences", f"{len(sentences)}, of which {sum(aside.values())} set aside"))
    by_subject: dict[str, list[Told]] = defaultdict(list)
    for told in _sorted(reading, claims):
        by_subject[told.subject].append(told)
    facts = Facts(reading, iri)
    outward, inward = facts.relations()
    sections = [
        Section("What is known of it", (*facts.described(), *outward, *inward)),
        *(
            Section(words.named(reading, subject), tuple(_claim_below(reading, told) for told in told_of))
            for subject, told_of in sorted(by_subject.items(), key=lambda item: (reading.label(item[0]), item[0]))
        ),
        *_asides_in(reading, iri),
        *_beside(reading, iri),
        Section("Sentences set aside", tuple(Line("", why, str(count)) for why, count in sorted(aside.items()))),
    ]
    return _sheet(reading, iri, head, sections)


def _source_head(reading: Reading, iri: str) -> Iterator[tuple[str, str]]:
    shown = ["publisher", "author", "sourceKind", "published", "url", "relays"]
    for prop in (*(PLUA + name for name in shown), PREFIXES["dcterms"] + "language"):
        for term in reading.values(iri, prop):
            yield reading.word(prop), words.say(reading, term)
    if not reading.text(iri, PLUA + "published"):
        yield reading.label(PLUA + "published"), "not known"
    relayed_by = sorted(
        {t.subject for t in reading.match(predicate=PLUA + "relays", obj=iri) if "/source/" in t.subject}
    )
    for source in relayed_by:
        yield reading.text(PLUA + "relays", PLUA + "inverseLabel") or "relayed by", words.named(reading, source)


def _asides_in(reading: Reading, iri: str) -> Iterator[Section]:
    nodes = sorted({t.subject for t in reading.match(predicate=PLUA + "source", obj=iri)})
    for cls, title in _ASIDES.items():
        asides = (_aside(reading, node, "by", "about") for node in nodes if cls in reading.texts(node, TYPE))
        yield Section(title, tuple(replace(line, sources=()) for line in asides))


def _part(reading: Reading, iri: str) -> Sheet:
    """Show a sentence, a framing or an opinion: what it says of itself, and the claims that rest on it."""
    pairs = {(t.predicate, t.object) for t in reading.match(iri, graph=CLAIMS) if t.predicate not in _NAMES}
    head = [
        (reading.word(prop), words.say(reading, term))
        for prop, term in sorted(pairs, key=lambda pair: (reading.word(pair[0]), str(pair[1])))
    ]
    claims = _sorted(reading, reading.claims(PLUA + "evidence", iri))
    asides = {t.subject for t in reading.match(predicate=PLUA + "evidence", obj=iri) if not t.subject.startswith(CLAIM)}
    sections = (
        Section("Claims that rest on it", tuple(_claim_line(reading, [told]) for told in claims)),
        Section("Phrases and opinions in it", tuple(_aside(reading, node, "by", "about") for node in sorted(asides))),
    )
    return _sheet(reading, iri, head, sections)


# --- terms of the ontology ----------------------------------------------------------------------------------------


def _term(reading: Reading, iri: str) -> Sheet:
    head = []
    pairs = {(t.predicate, t.object) for t in reading.match(iri, graph=ONTOLOGY) if t.predicate not in _NAMES}
    for prop, term in sorted(pairs, key=lambda pair: (local(pair[0]) != "definition", str(pair))):
        value = words.say(reading, term)
        if isinstance(term, NamedNode) and reading.label(term.value) != shorten(term.value):
            value += f" · {shorten(term.value)}"
        head.append((reading.word(prop), value))
    below = sorted({t.subject for t in reading.match(predicate=PREFIXES["rdfs"] + "subClassOf", obj=iri)})
    members = sorted(
        {t.subject for t in reading.match(predicate=TYPE, obj=iri) if not t.subject.startswith(CLAIM)},
        key=lambda member: (reading.label(member), member),
    )
    uses = len({(t.subject, t.object) for t in reading.match(predicate=iri) if t.graph not in (CLAIMS, ONTOLOGY)})
    claims = len(reading.claims(RDF + "predicate", iri))
    if uses or claims:
        head.append(("in use", f"{uses} facts, {claims} claims"))
    sections = (
        Section("Classes below it", tuple(Line("", reading.label(cls), shorten(cls), cls) for cls in below)),
        Section("Members", tuple(Line("", reading.label(one), shorten(one), one) for one in members)),
    )
    return _sheet(reading, iri, head, sections)
