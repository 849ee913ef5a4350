"""One store as look-ups ask it: labels, switches of the ontology and claims, each read once.

Only index look-ups, no SPARQL: a sheet needs a hundred small answers, and a query has to be parsed each time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from pyoxigraph import Literal, NamedNode, Store

from kg.namespaces import CLAIM, GRAPH, ID, OWL, PLUA, RDF, RDFS, local, shorten

Term = NamedNode | Literal

TYPE, LABEL = RDF + "type", RDFS + "label"
REGISTRY, FACTS, CLAIMS, ONTOLOGY = (GRAPH + name for name in ("registry", "facts", "claims", "ontology"))
INFERRED = GRAPH + "inferred-"
DISPUTED_ON, DERIVED_FROM = PLUA + "disputedOn", PLUA + "derivedFrom"
MARKS = frozenset((TYPE, LABEL, DISPUTED_ON, DERIVED_FROM))
"""What facts and rules say that is shown as a mark on something else."""


@dataclass(frozen=True, slots=True)
class Triple:
    """What one graph says of one thing; ``graph`` is its IRI."""

    subject: str
    predicate: str
    object: Term
    graph: str

    @property
    def rule(self) -> str:
        """The name of the rule that infers it; empty where no rule does."""
        return self.graph.removeprefix(INFERRED) if self.graph.startswith(INFERRED) else ""


@dataclass(frozen=True, slots=True)
class Told:
    """A claim as it stands in the store, its attributes by property IRI."""

    iri: str
    subject: str
    predicate: str
    value: Term
    source: str
    parts: Mapping[str, tuple[Term, ...]]

    def get(self, name: str) -> str:
        """Return an attribute in our own vocabulary as text, or nothing."""
        return next((term.value for term in self.all(name)), "")

    def all(self, name: str) -> tuple[Term, ...]:
        """Return every value of an attribute in our own vocabulary."""
        return self.parts.get(PLUA + name, ())


class Reading:
    """Reads a store. What it has read once it keeps, so it must not outlive a change of the store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        # Bound to the instance: a cache on the class would keep every store alive.
        self.values = cache(self._values)
        self.label = cache(self._label)
        self.claim = cache(self._claim)
        self.claims_about = cache(self._claims_about)
        self.claims_on = cache(self._claims_on)
        self.ours = cache(self._ours)
        self.onto = cache(self._onto)

    def match(self, subject: str = "", predicate: str = "", obj: str = "", graph: str = "") -> Iterator[Triple]:
        """Yield what fits, once for each graph it stands in; an empty string fits everything."""
        s, p, o, g = (NamedNode(iri) if iri else None for iri in (subject, predicate, obj, graph))
        for quad in self.store.quads_for_pattern(s, p, o, g):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                where = quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else ""
                yield Triple(quad.subject.value, quad.predicate.value, quad.object, where)

    def exists(self, iri: str) -> bool:
        """Whether anything is said of a resource."""
        return next(self.match(iri), None) is not None

    def _values(self, subject: str, predicate: str) -> tuple[Term, ...]:
        return tuple(sorted({triple.object for triple in self.match(subject, predicate)}, key=str))

    def texts(self, subject: str, predicate: str) -> list[str]:
        """Return every value as text, in a fixed order."""
        return [term.value for term in self.values(subject, predicate)]

    def text(self, subject: str, predicate: str) -> str:
        """Return the first value as text, or nothing."""
        return next(iter(self.texts(subject, predicate)), "")

    def truth(self, subject: str, name: str) -> bool:
        """Whether a switch of our own vocabulary is on."""
        return self.text(subject, PLUA + name) == "true"

    def _label(self, iri: str) -> str:
        untagged = (
            term.value for term in self.values(iri, LABEL) if isinstance(term, Literal) and term.language is None
        )
        return next(untagged, "") or shorten(iri)

    def types(self, iri: str) -> list[str]:
        """Return the classes of a resource, our own first."""
        return sorted(self.texts(iri, TYPE), key=lambda cls: (not cls.startswith(PLUA), cls))

    def kind(self, iri: str) -> str:
        """Return the label of the class of a resource, or nothing."""
        return next((self.word(cls) for cls in self.types(iri)), "")

    def word(self, iri: str) -> str:
        """Return the label of a term; that of a standard vocabulary is read off its name: ``sub class of``."""
        label = self.label(iri)
        return label if label != shorten(iri) else re.sub(r"(?<=[a-z])(?=[A-Z])", " ", local(iri)).lower()

    def _ours(self, subject: str) -> list[Triple]:
        """Return what facts and rules say of a thing: what can be asked why."""
        return [triple for triple in self.match(subject) if triple.graph == FACTS or triple.rule]

    def _onto(self, obj: str) -> list[Triple]:
        """Return what facts and rules say of other things with this one as the value; not of claims."""
        found = (triple for triple in self.match(obj=obj) if triple.graph == FACTS or triple.rule)
        return [triple for triple in found if not triple.subject.startswith(CLAIM)]

    # --- properties -----------------------------------------------------------------------------------------------

    def is_date(self, prop: str) -> bool:
        """Whether values are dates that become bounds."""
        return bool(self.text(prop, PLUA + "textAs"))

    def is_figure(self, prop: str) -> bool:
        """Whether values are numbers with hedges."""
        return PLUA + "FigureProperty" in self.texts(prop, TYPE)

    def is_single(self, prop: str) -> bool:
        """Whether sources that give several values disagree."""
        return self.is_date(prop) or OWL + "FunctionalProperty" in self.texts(prop, TYPE)

    def base(self, subject: str, prop: str) -> str:
        """Return the property that claims are made with, for one of its companions (a bound, a date in words)."""
        whole = self.texts(prop, PLUA + "companionOf")
        claimed = [name for name in whole if self.claims_on(subject, name)]
        return (claimed or whole or [prop])[0]

    def disputed(self, subject: str, prop: str) -> bool:
        """Whether claims about a thing disagree on a property, or somebody denies it."""
        return prop in self.texts(subject, DISPUTED_ON)

    # --- claims ---------------------------------------------------------------------------------------------------

    def _claim(self, iri: str) -> Told:
        parts: dict[str, list[Term]] = {}
        for triple in self.match(iri):
            parts.setdefault(triple.predicate, []).append(triple.object)
        whole = {name: tuple(sorted(set(terms), key=str)) for name, terms in parts.items()}
        subject, predicate, value = (whole[RDF + name][0] for name in ("subject", "predicate", "object"))
        return Told(iri, subject.value, predicate.value, value, whole[PLUA + "source"][0].value, whole)

    def claims(self, attribute: str, value: str) -> list[Told]:
        """Return the claims that have a value for one of their parts, ordered by IRI."""
        found = {triple.subject for triple in self.match(predicate=attribute, obj=value, graph=CLAIMS)}
        return [self.claim(iri) for iri in sorted(found) if iri.startswith(CLAIM)]

    def is_property(self, term: Term) -> bool:
        """Whether a value is a property of the ontology: then something is said of a whole property of the subject."""
        kinds = self.texts(term.value, TYPE) if isinstance(term, NamedNode) and term.value.startswith(PLUA) else []
        return OWL + "ObjectProperty" in kinds or OWL + "DatatypeProperty" in kinds

    def _claims_about(self, subject: str) -> list[Told]:
        """Return the claims about a thing."""
        return self.claims(RDF + "subject", subject)

    def _claims_on(self, subject: str, prop: str) -> tuple[Told, ...]:
        return tuple(told for told in self.claims_about(subject) if told.predicate == prop)

    def origins(self, claims: Iterable[Told]) -> set[str]:
        """Return the sources at the end of the chains of relays: what repeats one origin counts once."""
        return {origin.value for told in claims for origin in told.all("origin") or (NamedNode(told.source),)}

    # --- nodes that hang on a parent ------------------------------------------------------------------------------

    def hanging(self, iri: str) -> list[str]:
        """Return the nodes that hang on something and are linked to this thing by a fact or a rule."""
        linked = {t.object.value for t in self.ours(iri) if isinstance(t.object, NamedNode)}
        linked |= {t.subject for t in self.onto(iri)}
        nodes = (iri for iri in linked if iri.startswith(ID) and "--" in iri)
        return sorted(node for node in nodes if not self.is_disagreement(node))

    def is_disagreement(self, iri: str) -> bool:
        """Whether a node only says that claims disagree."""
        return PLUA + "Disagreement" in self.texts(iri, TYPE)
