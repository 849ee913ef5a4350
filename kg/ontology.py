"""What the ontology says of a name: the schema that data is read with and the switches the facts rule obeys.

Read with pyoxigraph from Turtle into plain indexes, because an editor's typing error must be found at once and a
thousand look-ups must cost nothing::

    ontology/*.ttl ──▶ Ontology.property("signedBy") ──▶ Property(domain, range, functional, figure, …)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from kg.errors import OntologyError, UnknownName, did_you_mean
from kg.namespaces import OWL, PLUA, RDF, RDFS, SKOS, XSD, local, shorten

_TYPE, _LABEL, _DEFINITION, _NAME = RDF + "type", RDFS + "label", SKOS + "definition", SKOS + "prefLabel"
_CLASS, _OBJECT, _DATATYPE = OWL + "Class", OWL + "ObjectProperty", OWL + "DatatypeProperty"

COMPANIONS = {"Min": "least", "Max": "most"}
AS_OF = "AsOf"
_COMPANIONS_ABROAD = {
    "pl": {"Min": "co najmniej", "Max": "co najwyżej", AS_OF: "stan na"},
    "uk": {"Min": "щонайменше", "Max": "щонайбільше", AS_OF: "станом на"},
}
"""What stands behind the name of a figure to name its companion, by language."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property as the ontology steers it. IRIs are whole; an absent one is an empty string."""

    iri: str
    name: str
    label: str
    is_object: bool
    domain: str
    range: str
    functional: bool
    figure: bool
    cumulative: bool
    interpretive: bool
    registry: bool
    key: bool
    volatile: bool
    by_rule: bool
    max_words: int
    parent: str
    child_key: str
    earliest_as: str
    latest_as: str
    text_as: str
    companion_of: frozenset[str]

    @property
    def nests(self) -> bool:
        """Whether values are nodes that hang on the subject."""
        return bool(self.parent)

    @property
    def derived(self) -> bool:
        """Whether facts of it are made from other claims or by a rule, so that nobody claims it."""
        return self.by_rule or bool(self.companion_of)

    @property
    def why_not_claimed(self) -> str:
        """Say what makes its facts instead of a claim."""
        if self.registry:
            return "it belongs to the entity's or the source's own description"
        if self.key:
            return "it follows from the node's name"
        if self.companion_of:
            return "it follows from " + " and ".join(sorted(map(local, self.companion_of)))
        return "a rule makes it" if self.by_rule else "it says something of a claim, not of a thing"

    @property
    def is_date(self) -> bool:
        """Whether values are EDTF dates that become bounds."""
        return bool(self.text_as)


@dataclass(frozen=True, slots=True)
class Hedge:
    """How a word before a number opens or loosens it."""

    iri: str
    word: str
    opens_below: bool
    opens_above: bool
    loose: bool


class Ontology:
    """The indexed ontology. Build it with :meth:`load`."""

    def __init__(self, triples: frozenset[Triple]) -> None:
        self.triples = triples
        self._ancestors: dict[str, list[str]] = {}
        self._members: dict[str, dict[str, str]] = {}
        self._index: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._names: dict[tuple[str, str], str] = {}
        for triple in sorted(triples, key=str):
            if isinstance(triple.object, NamedNode | Literal) and isinstance(triple.subject, NamedNode):
                self._index[triple.subject.value][triple.predicate.value].append(triple.object.value)
                if isinstance(triple.object, Literal) and triple.object.language and triple.predicate.value == _NAME:
                    self._names[triple.subject.value, triple.object.language] = triple.object.value

    @classmethod
    def load(cls, directory: Path) -> Ontology:
        """Read every Turtle file of a directory. Raises OntologyError naming the file that does not parse."""
        files = sorted(directory.glob("*.ttl"))
        if not files:
            raise OntologyError(f"{directory}: no ontology here", "an ontology is a directory of Turtle files")
        triples: set[Triple] = set()
        for path in files:
            try:
                triples.update(quad.triple for quad in parse(path=str(path), format=RdfFormat.TURTLE))
            except (SyntaxError, OSError) as error:
                raise OntologyError(f"{path}: {error}") from error
        return cls(frozenset(triples))

    def values(self, iri: str, prop: str) -> list[str]:
        """Return every value of an annotation, as text."""
        return self._index[iri][prop] if iri in self._index and prop in self._index[iri] else []

    def one(self, iri: str, prop: str, default: str = "") -> str:
        """Return the first value of an annotation, or the default."""
        return next(iter(self.values(iri, prop)), default)

    def truth(self, iri: str, prop: str) -> bool:
        """Return whether an annotation says true."""
        return self.one(iri, prop) == "true"

    def instances(self, cls: str) -> list[str]:
        """Return the IRIs declared to be of exactly this class."""
        return sorted(iri for iri, pairs in self._index.items() if cls in pairs.get(_TYPE, ()))

    @cached_property
    def classes(self) -> dict[str, str]:
        """Local name to IRI of every class a curator can name: what is only declared here is somebody else's."""
        return {local(iri): iri for iri in filter(self._explained, self.instances(_CLASS))}

    def _explained(self, iri: str) -> bool:
        return iri.startswith(PLUA) or bool(self.values(iri, _LABEL))

    @cached_property
    def properties(self) -> dict[str, Property]:
        """Local name to property; the companions that figures bring with them are no properties a curator can name."""
        found = {}
        for kind in (_OBJECT, _DATATYPE):
            for iri in filter(self._explained, self.instances(kind)):
                found[local(iri)] = self._property(iri, kind == _OBJECT)
        return found

    def _property(self, iri: str, is_object: bool) -> Property:
        types = self.values(iri, _TYPE)
        most = self.one(iri, PLUA + "maxWords", "0")
        if not most.isascii() or not most.isdigit():
            raise OntologyError(f"{shorten(iri)}: plua:maxWords {most} is not a number of words")
        return Property(
            iri=iri,
            name=local(iri),
            label=self.one(iri, _LABEL),
            is_object=is_object,
            domain=self.one(iri, RDFS + "domain"),
            range=self.one(iri, RDFS + "range"),
            functional=OWL + "FunctionalProperty" in types,
            figure=PLUA + "FigureProperty" in types,
            cumulative=self.truth(iri, PLUA + "cumulative"),
            interpretive=self.truth(iri, PLUA + "interpretive"),
            registry=self.truth(iri, PLUA + "registry"),
            key=self.truth(iri, PLUA + "key"),
            volatile=self.truth(iri, PLUA + "volatile"),
            by_rule=self.truth(iri, PLUA + "byRule"),
            max_words=int(most),
            parent=self.one(iri, PLUA + "parentProperty"),
            child_key=self.one(iri, PLUA + "keyProperty"),
            earliest_as=self.one(iri, PLUA + "earliestAs"),
            latest_as=self.one(iri, PLUA + "latestAs"),
            text_as=self.one(iri, PLUA + "textAs"),
            companion_of=frozenset(self.values(iri, PLUA + "companionOf")),
        )

    @cached_property
    def nests(self) -> dict[str, Property]:
        """Local name to property of those whose values are nodes that hang on the subject."""
        return {name: prop for name, prop in self.properties.items() if prop.nests}

    @cached_property
    def by_iri(self) -> dict[str, Property]:
        """Every property by its IRI."""
        return {prop.iri: prop for prop in self.properties.values()}

    def property(self, name: str) -> Property:
        """Look a property up by local name. Raises UnknownName with a suggestion."""
        if name not in self.properties:
            raise UnknownName(f"no property called {name}", did_you_mean(name, self.properties))
        return self.properties[name]

    @cached_property
    def claim_attributes(self) -> dict[str, Property]:
        """What may be said of a claim, by the word curators write."""
        claim = PLUA + "Claim"
        return {
            self.one(prop.iri, PLUA + "writtenAs", prop.name): prop
            for prop in self.properties.values()
            if not prop.by_rule and (prop.domain == claim or self.truth(prop.iri, PLUA + "claimAttribute"))
        }

    @cached_property
    def about_claims(self) -> frozenset[str]:
        """The IRIs of what is said of claims, and so never claimed of a thing."""
        return frozenset(prop.iri for prop in self.claim_attributes.values())

    @cached_property
    def volatile(self) -> frozenset[str]:
        """The IRIs of what curators may change about a claim without making it another claim."""
        return frozenset(prop.iri for prop in self.claim_attributes.values() if prop.volatile)

    def is_a(self, cls: str, ancestor: str) -> bool:
        """Whether one class is another or lies below it."""
        return ancestor in self.ancestors(cls)

    def ancestors(self, cls: str) -> list[str]:
        """Return a class and all above it, nearest first."""
        # Asked for every subject and value of every claim.
        if cls not in self._ancestors:
            found, queue = [], [cls]
            while queue:
                current = queue.pop(0)
                if current not in found:
                    found.append(current)
                    queue.extend(self.values(current, RDFS + "subClassOf"))
            self._ancestors[cls] = found
        return self._ancestors[cls]

    def members(self, cls: str) -> dict[str, str]:
        """Return the members of a code list: local name to IRI."""
        if cls not in self._members:
            self._members[cls] = {local(iri): iri for iri in self.instances(cls)}
        return self._members[cls]

    @cached_property
    def hedges(self) -> dict[str, Hedge]:
        """Return the hedges by the word that curators write before a number."""
        return {hedge.word: hedge for hedge in map(self._hedge, self.instances(PLUA + "Hedge"))}

    def _hedge(self, iri: str) -> Hedge:
        return Hedge(
            iri,
            self.one(iri, PLUA + "writtenAs"),
            self.truth(iri, PLUA + "opensBelow"),
            self.truth(iri, PLUA + "opensAbove"),
            self.truth(iri, PLUA + "loose"),
        )

    def companions(self) -> Iterator[Triple]:
        """Yield the declarations of the properties that figures bring with them: …Min, …Max and …AsOf."""
        for prop in self.properties.values():
            if prop.figure:
                for suffix, word in COMPANIONS.items():
                    yield from self._companion(prop, suffix, word, prop.range)
                if prop.cumulative:
                    yield from self._companion(prop, AS_OF, "as of", XSD + "dateTime")

    def _companion(self, prop: Property, suffix: str, word: str, range_: str) -> Iterator[Triple]:
        iri = NamedNode(prop.iri + suffix)
        texts: Mapping[str, str] = {
            _LABEL: f"{prop.label} ({word})",
            _DEFINITION: f"{'When' if suffix == AS_OF else 'Bound'} of {prop.label}, made from its claims.",
        }
        nodes = {
            _TYPE: _DATATYPE,
            RDFS + "range": range_,
            RDFS + "domain": prop.domain,
            PLUA + "companionOf": prop.iri,
        }
        yield from (Triple(iri, NamedNode(p), Literal(text)) for p, text in texts.items())
        for language, words in _COMPANIONS_ABROAD.items():
            if name := self.name(prop.iri, language):
                yield Triple(iri, NamedNode(_NAME), Literal(f"{name} ({words[suffix]})", language=language))
        yield from (Triple(iri, NamedNode(p), NamedNode(o)) for p, o in nodes.items() if o)
        yield Triple(iri, NamedNode(_TYPE), NamedNode(OWL + "FunctionalProperty"))

    def schemes(self, members: Iterable[tuple[str, str]] = ()) -> Iterator[Triple]:
        """Yield what makes code lists and type lists SKOS: each concept in its scheme, and below the broader one.

        ``members`` are (IRI, class) of what the data adds, such as topics; their class says that they are concepts.
        """
        given: dict[str, list[str]] = defaultdict(list)
        for iri, cls in members:
            given[cls].append(iri)
        for scheme in self.instances(SKOS + "ConceptScheme"):
            for cls in self.values(scheme, PLUA + "membersOf"):
                for iri in self.instances(cls):
                    yield from self._concept(iri, scheme, ())
                for iri in given[cls]:
                    yield Triple(NamedNode(iri), NamedNode(SKOS + "inScheme"), NamedNode(scheme))
            for top in self.values(scheme, PLUA + "kindsOf"):
                for iri in (cls for cls in self.classes.values() if cls != top and self.is_a(cls, top)):
                    above = [up for up in self.values(iri, RDFS + "subClassOf") if up != top and self.is_a(up, top)]
                    yield from self._concept(iri, scheme, above)

    def _concept(self, iri: str, scheme: str, broader: Iterable[str]) -> Iterator[Triple]:
        concept = NamedNode(iri)
        yield Triple(concept, NamedNode(_TYPE), NamedNode(SKOS + "Concept"))
        yield Triple(concept, NamedNode(SKOS + "inScheme"), NamedNode(scheme))
        if label := self.one(iri, _LABEL):
            yield Triple(concept, NamedNode(_NAME), Literal(label, language="en"))
        for up in broader:
            yield Triple(concept, NamedNode(SKOS + "broader"), NamedNode(up))

    def name(self, iri: str, language: str) -> str:
        """Return the name of a term in a language other than that of its label; nothing where it has none."""
        return self._names.get((iri, language), "")

    def describe(self, iri: str) -> str:
        """Return the label of a term, or its short name where it has none."""
        return self.one(iri, _LABEL) or shorten(iri)
