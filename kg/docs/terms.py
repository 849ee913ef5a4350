"""Every term of the ontology as its page shows it: names, meaning, place, behaviour, use and a real example."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from pyoxigraph import Literal, NamedNode

from kg.docs.steering import steering
from kg.docs.tally import Tally, layer_of
from kg.lookup import Sheet, show, words
from kg.lookup.lines import rule_title
from kg.lookup.reading import ONTOLOGY, TYPE, Told, Triple
from kg.namespaces import BASE, CLAIM, OWL, PLUA, PREFIXES, RDF, RDFS, SKOS, XSD, local, shorten

_GENERAL = "general"
_LISTS = "codes"
_STEERING = "steering"
_ALIGNED = {
    OWL + "equivalentClass": "the same class as",
    OWL + "equivalentProperty": "the same property as",
    RDFS + "subClassOf": "a kind of",
    RDFS + "subPropertyOf": "a special case of",
    SKOS + "exactMatch": "the same as",
    SKOS + "closeMatch": "close to",
    SKOS + "broadMatch": "narrower than",
    SKOS + "narrowMatch": "broader than",
    SKOS + "relatedMatch": "related to",
}
_THEIRS = {
    "http://semanticweb.cs.vu.nl/2009/11/sem/": "sem",
    "http://www.w3.org/ns/org#": "org",
    "http://www.w3.org/2006/time#": "time",
    "https://www.commoncoreontologies.org/": "cco",
    "http://purl.org/ontology/bibo/": "bibo",
}
"""Vocabularies that only the alignments mention; in data and queries they have no prefix."""
_PLAIN_TYPES = {
    XSD + "string": "text",
    XSD + "integer": "whole number",
    XSD + "decimal": "number",
    XSD + "date": "day",
    XSD + "dateTime": "moment",
    XSD + "boolean": "yes or no",
    XSD + "anyURI": "web address",
    RDF + "langString": "text in a language",
}


@dataclass(frozen=True, slots=True)
class Ref:
    """A thing named: its label, its short name, and the page of the site it has, if it has one."""

    iri: str
    label: str
    short: str
    href: str = ""

    @property
    def away(self) -> str:
        """The address on the web of a term of somebody else's vocabulary."""
        web = self.iri.startswith(("https://", "http://"))
        return self.iri if web and not self.iri.startswith((BASE, XSD, RDF)) else ""


@dataclass(frozen=True, slots=True)
class Example:
    """One real statement: in words, as Turtle, and what it rests on."""

    subject: Ref
    relation: str
    value: str
    turtle: str
    claim: str = ""
    speaker: str = ""
    mode: str = ""
    source: str = ""
    title: str = ""
    url: str = ""
    sentence: str = ""
    made: str = ""
    """What makes it where nobody claims it."""


@dataclass(frozen=True, slots=True)
class Term:
    """What the ontology says of one term, and the graph."""

    ref: Ref
    anchor: str
    kind: str
    names: Mapping[str, str]
    definition: str
    notes: tuple[str, ...]
    aligned: tuple[tuple[str, Ref], ...] = ()
    inverse: str = ""
    domain: tuple[Ref, ...] = ()
    range: tuple[Ref, ...] = ()
    parents: tuple[Ref, ...] = ()
    steering: tuple[str, ...] = ()
    companions: tuple[Ref, ...] = ()
    uses: tuple[tuple[str, int], ...] = ()
    claims: int = 0
    extra: tuple[tuple[str, str], ...] = ()


@dataclass
class Terms:
    """All terms, made when they are asked for."""

    tally: Tally
    _example: dict[str, Example | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.reading, self.ontology = self.tally.reading, self.tally.ontology

    # --- what there is --------------------------------------------------------------------------------------------

    @cached_property
    def classes(self) -> list[str]:
        """The classes, by label; those that only describe properties are among the switches."""
        return self._by_label(cls for cls in self.ontology.classes.values() if cls not in self.steered)

    @cached_property
    def steered(self) -> frozenset[str]:
        """The classes that properties belong to, not things."""
        return frozenset(
            cls
            for cls in self.ontology.classes.values()
            if any(one in self.ontology.by_iri for one in self.ontology.instances(cls))
        )

    @cached_property
    def lists(self) -> list[str]:
        """The classes whose members the ontology itself lists: the code lists."""
        return [cls for cls in self.classes if self.ontology.members(cls)]

    @cached_property
    def properties(self) -> list[str]:
        """The properties that are not companions of a figure, by label."""
        figures = {prop.iri for prop in self.ontology.properties.values() if prop.figure}
        return self._by_label(
            prop.iri for prop in self.ontology.properties.values() if not (prop.companion_of & figures)
        )

    @cached_property
    def companions(self) -> dict[str, list[str]]:
        """Figure to the properties that hold its bounds and its date."""
        found: dict[str, list[str]] = {}
        for prop in self.ontology.properties.values():
            for whole in prop.companion_of:
                if self.ontology.by_iri[whole].figure:
                    found.setdefault(whole, []).append(prop.iri)
        return {iri: sorted(kids) for iri, kids in found.items()}

    @cached_property
    def switches(self) -> list[str]:
        """The annotations and other terms that steer the build."""
        kinds = (RDFS + "Datatype", OWL + "AnnotationProperty")
        ours = {iri for kind in kinds for iri in self.ontology.instances(kind) if iri.startswith(PLUA)}
        return self._by_label({*self.steered, *ours} - set(self.properties))

    @cached_property
    def schemes(self) -> list[str]:
        """The concept schemes, by label."""
        return self._by_label(self.ontology.instances(SKOS + "ConceptScheme"))

    def _by_label(self, iris: Iterable[str]) -> list[str]:
        return sorted(iris, key=lambda iri: (self.reading.label(iri).casefold(), iri))

    # --- where they are -------------------------------------------------------------------------------------------

    @cached_property
    def pages(self) -> dict[str, str]:
        """Term to the page that explains it, with its anchor."""
        found = {cls: f"ontology/{local(cls).lower()}.html" for cls in self.classes}
        for cls in self.lists:
            found[cls] = f"ontology/{_LISTS}.html#{local(cls)}"
            found |= {code: f"ontology/{_LISTS}.html#{local(code)}" for code in self.ontology.members(cls).values()}
        for iri in self.properties:
            home = f"ontology/{self.home(iri)}.html"
            for one in (iri, *self.companions.get(iri, ())):
                found[one] = f"{home}#{local(one)}"
        found |= {iri: f"ontology/{_LISTS}.html#{local(iri)}" for iri in self.schemes}
        found |= {iri: f"ontology/{_STEERING}.html#{local(iri)}" for iri in self.switches}
        return found

    def home(self, prop: str) -> str:
        """Return the name of the page a property is explained on: that of the class it belongs to."""
        domain = self.ontology.one(prop, RDFS + "domain")
        if domain not in self.classes:
            return _GENERAL
        return _LISTS if domain in self.lists else local(domain).lower()

    def ref(self, iri: str) -> Ref:
        """Name a term or a thing."""
        label = _PLAIN_TYPES.get(iri) or self.reading.word(iri)
        return Ref(iri, label, _short(iri), self.pages.get(iri, ""))

    # --- one term -------------------------------------------------------------------------------------------------

    def term(self, iri: str) -> Term:
        """Return all that is said of a term."""
        prop = self.ontology.by_iri.get(iri)
        base = Term(
            ref=self.ref(iri),
            anchor=local(iri),
            kind=self._kind(iri),
            names=self.tally.languages.get(iri, {}),
            definition=self.ontology.one(iri, SKOS + "definition"),
            notes=(*self.ontology.values(iri, SKOS + "scopeNote"), *self.ontology.values(iri, SKOS + "example")),
            aligned=self._aligned(iri),
            parents=tuple(one for one in self._refs(iri, RDFS + "subClassOf", RDFS + "subPropertyOf") if one.href),
            extra=self._extra(iri),
        )
        if prop is None:
            return base
        return replace(
            base,
            inverse=self.ontology.one(iri, PLUA + "inverseLabel"),
            domain=self._refs(iri, RDFS + "domain"),
            range=self._refs(iri, RDFS + "range"),
            steering=tuple(steering(self.ontology, prop)),
            companions=tuple(map(self.ref, self.companions.get(iri, ()))),
            uses=tuple((layer, n) for layer, n in self.tally.uses[iri].items() if layer != "ontology"),
            claims=len(self.tally.on.get(iri, ())),
        )

    def _kind(self, iri: str) -> str:
        prop = self.ontology.by_iri.get(iri)
        if prop is None:
            return "class" if OWL + "Class" in self.ontology.values(iri, TYPE) else "term"
        if prop.figure:
            return "figure"
        if prop.is_date:
            return "date"
        return "relation" if prop.is_object else "attribute"

    def _refs(self, iri: str, *props: str) -> tuple[Ref, ...]:
        values = [value for prop in props for value in self.ontology.values(iri, prop)]
        return tuple(self.ref(value) for value in values if value in self.pages or _known(value))

    def _aligned(self, iri: str) -> tuple[tuple[str, Ref], ...]:
        found = [
            (said, self.ref(value))
            for prop, said in _ALIGNED.items()
            for value in self.ontology.values(iri, prop)
            if not value.startswith((BASE, OWL, XSD))
        ]
        return tuple(found)

    def _extra(self, iri: str) -> tuple[tuple[str, str], ...]:
        """Return what else the ontology says of a code: whether a mode asserts, the word curators write."""
        told = {SKOS + "definition", SKOS + "scopeNote", SKOS + "example", SKOS + "prefLabel", SKOS + "altLabel"}
        found = {
            (self.reading.word(t.predicate), words.say(self.reading, t.object, short=True))
            for t in self.reading.match(iri, graph=ONTOLOGY)
            if isinstance(t.object, Literal) and t.predicate.startswith(PLUA) and t.predicate not in told
        }
        return tuple(sorted(found))

    # --- examples -------------------------------------------------------------------------------------------------

    def example(self, prop: str) -> Example | None:
        """Return a real statement with a property, or None where the graph has none."""
        if prop not in self._example:
            told = self.tally.claim_on(prop)
            triple = None if told else self.tally.triple_of(prop)
            self._example[prop] = self._claimed(told) if told else self._stated(triple) if triple else None
        return self._example[prop]

    def _claimed(self, told: Told) -> Example:
        reading = self.reading
        value = told.value
        sentence = ""
        for term in told.all("evidence"):
            count, digest = (reading.text(term.value, PLUA + name) for name in ("tokenCount", "sha256"))
            sentence = f"a sentence of {count} words, fingerprint {digest[:12]}"
        return Example(
            subject=self.ref(told.subject),
            relation=reading.label(told.predicate),
            value=words.claimed(reading, told, short=True),
            turtle=f"{shorten(told.subject)} {shorten(told.predicate)} {turtle(value)} .",
            claim=shorten(told.iri),
            speaker=words.speaker(reading, told),
            mode=reading.label(told.get("mode")) if told.get("mode") else "",
            source=words.cite(reading, told.source),
            title=reading.label(told.source),
            url=reading.text(told.source, PLUA + "url"),
            sentence=sentence,
        )

    def _stated(self, triple: Triple) -> Example:
        reading = self.reading
        layer = layer_of(triple.graph)
        made = {
            "inferred": f"inferred by the rule “{rule_title(reading, triple.rule)}”",
            "facts": "made by the facts rule",
            "registry": "part of the entity's description",
            "claims": "said of a claim, a source or a sentence",
        }
        subject = self.ref(triple.subject)
        if triple.subject.startswith(CLAIM):
            subject = Ref(triple.subject, words.sentence(reading, reading.claim(triple.subject)), subject.short)
        return Example(
            subject=subject,
            relation=reading.label(triple.predicate),
            value=words.say(reading, triple.object, short=True),
            turtle=f"{subject.short} {shorten(triple.predicate)} {turtle(triple.object)} .",
            made=made.get(layer, "said in the ontology"),
        )

    def sheet(self, cls: str) -> Sheet | None:
        """Return the sheet of the best example of a class, or None where the graph has none."""
        thing = self.tally.example_of(cls)
        return show(self.reading.store, f"<{thing}>") if thing else None


def _short(iri: str) -> str:
    """Write an IRI short, one of somebody else's vocabulary too."""
    for base, prefix in _THEIRS.items():
        if iri.startswith(base):
            return f"{prefix}:{iri.removeprefix(base)}"
    return shorten(iri)


def _known(iri: str) -> bool:
    """Whether a term of a standard vocabulary is a type of values, not something to be aligned with."""
    return iri.startswith((XSD, PREFIXES["edtf"], OWL, RDF, RDFS, PLUA, PREFIXES["oa"], SKOS))


def turtle(term: NamedNode | Literal) -> str:
    """Write a value as Turtle and SPARQL do, with the graph's prefixes.

    >>> turtle(Literal("19", datatype=NamedNode(XSD + "integer"))), turtle(NamedNode(PREFIXES["id"] + "kyiv"))
    ('19', 'id:kyiv')
    """
    if isinstance(term, NamedNode):
        return shorten(term.value)
    kind = term.datatype.value
    if kind in (XSD + "integer", XSD + "boolean"):
        return term.value
    if kind == XSD + "string" or term.language:
        return str(term)
    return f"{Literal(term.value)}^^{shorten(kind)}"
