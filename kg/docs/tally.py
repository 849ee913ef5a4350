"""What the graph holds, counted once: how often each term is used, and the best example of it.

Every quad is looked at once; what a page wants to know of a class or a property is then a look-up.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property

from pyoxigraph import Literal, NamedNode, Store

from kg.lookup.reading import CLAIMS, INFERRED, ONTOLOGY, TYPE, Reading, Told, Triple
from kg.namespaces import CLAIM, GRAPH, OWL, PLUA, PREFIXES, RDF
from kg.ontology import Ontology

LAYERS = ("facts", "inferred", "registry", "claims", "ontology")
_ORDER = {name: at for at, name in enumerate(LAYERS)}
_SUBJECT, _PREDICATE = RDF + "subject", RDF + "predicate"
_RICH = 40
"""With so many statements an example shows all that one can; a state has a thousand, and shows no more by it."""
_TRIED = 80


class Tally:
    """One store, counted. It must not outlive a change of the store."""

    def __init__(self, store: Store) -> None:
        self.reading = Reading(store)
        triples = [quad.triple for quad in store.quads_for_pattern(None, None, None, NamedNode(ONTOLOGY))]
        self.ontology = Ontology(frozenset(triples))
        self.uses: dict[str, Counter[str]] = defaultdict(Counter)
        """Property to layer to number of triples."""
        self.members: dict[str, list[str]] = defaultdict(list)
        """Class to what is directly of it, outside the ontology, in order of IRI."""
        self.fame: Counter[str] = Counter()
        """Thing, source or sentence to the number of claims about it or resting on it; a claim to its parts."""
        self.degree: Counter[str] = Counter()
        """Thing to the number of facts and inferred triples that lead to it."""
        self.inferred: Counter[str] = Counter()
        """Rule to the number of triples it made."""
        self.about: dict[str, str] = {}
        """Claim to what it is about."""
        self.on: dict[str, list[str]] = defaultdict(list)
        """Property to the claims made with it."""
        self._count()

    def _count(self) -> None:
        resting = {PLUA + "source", PLUA + "evidence", _SUBJECT}
        for triple in self.reading.match():
            layer = layer_of(triple.graph)
            self.uses[triple.predicate][layer] += 1
            if layer in ("facts", "inferred"):
                self.degree[triple.object.value] += 1
                self.inferred[triple.rule] += 1
            if triple.predicate == TYPE and layer != "ontology":
                self.members[triple.object.value].append(triple.subject)
            if triple.graph != CLAIMS or not triple.subject.startswith(CLAIM):
                continue
            self.fame[triple.subject] += 1
            if triple.predicate in resting:
                self.fame[triple.object.value] += 1
            if triple.predicate == _SUBJECT:
                self.about[triple.subject] = triple.object.value
            elif triple.predicate == _PREDICATE:
                self.on[triple.object.value].append(triple.subject)
        for found in (*self.members.values(), *self.on.values()):
            found.sort()

    @cached_property
    def languages(self) -> dict[str, dict[str, str]]:
        """Term of the ontology to its labels in other languages than the site's own."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for prop in (PREFIXES["skos"] + "prefLabel", PREFIXES["rdfs"] + "label"):
            for triple in self.reading.match(predicate=prop, graph=ONTOLOGY):
                if isinstance(triple.object, Literal) and triple.object.language not in (None, "en"):
                    found[triple.subject].setdefault(str(triple.object.language), triple.object.value)
        return found

    @cached_property
    def below(self) -> dict[str, list[str]]:
        """Class to the classes directly below it, by label."""
        found: dict[str, list[str]] = defaultdict(list)
        for cls in self.ontology.instances(OWL + "Class"):
            for parent in self.ontology.values(cls, PREFIXES["rdfs"] + "subClassOf"):
                found[parent].append(cls)
        return {cls: sorted(kids, key=lambda kid: (self.reading.label(kid), kid)) for cls, kids in found.items()}

    def with_those_below(self, cls: str) -> list[str]:
        """Return a class and every class below it."""
        found = [cls]
        for one in found:
            found.extend(kid for kid in self.below.get(one, []) if kid not in found)
        return found

    def number(self, cls: str) -> int:
        """Return how many things are of a class or of one below it."""
        return len({thing for one in self.with_those_below(cls) for thing in self.members.get(one, ())})

    def example_of(self, cls: str) -> str:
        """Return the thing that shows best what a class is, or nothing: one of which much is claimed."""
        for one in self.with_those_below(cls):
            if things := self.members.get(one):
                return min(things, key=self._shows)
        return ""

    def _shows(self, thing: str) -> tuple[bool, int, int, str]:
        """Order examples: much is known, but not so much that a page cannot hold it."""
        known = self.fame[thing] + self.degree[thing]
        return known > _RICH, abs(known - _RICH), len(thing), thing

    def claim_on(self, prop: str) -> Told | None:
        """Return the claim that shows best what a property is: it makes a fact, has a sentence, a date, a speaker."""
        known = sorted(self.on.get(prop, ()), key=lambda claim: (-self.fame[self.about[claim]], claim))[:_TRIED]
        return max(map(self.reading.claim, known), key=self._tells, default=None)

    def _tells(self, told: Told) -> tuple[bool, bool, bool, int, int, str]:
        makes = told.get("standing") == PLUA + "MakesFact"
        dated = bool(self.reading.text(told.source, PLUA + "published"))
        fame = min(self.fame[told.subject], _RICH)
        return makes, bool(told.get("evidence")), dated, fame, len(told.parts), told.iri

    def triple_of(self, prop: str) -> Triple | None:
        """Return a triple that shows what a property is where nobody claims it, from the layer that shows it best."""
        best: tuple[int, int, str, str] | None = None
        chosen: Triple | None = None
        for at, triple in enumerate(self.reading.match(predicate=prop)):
            if at >= 100 * _TRIED and best is not None:
                break
            fame = min(self.fame[triple.subject], _RICH)
            place = (_ORDER[layer_of(triple.graph)], -fame, triple.subject, str(triple.object))
            if best is None or place < best:
                best, chosen = place, triple
        return chosen


def layer_of(graph: str) -> str:
    """Return the layer of a named graph.

    >>> layer_of("https://w3id.org/plua/graph/inferred-origin"), layer_of("https://w3id.org/plua/graph/facts")
    ('inferred', 'facts')
    """
    return "inferred" if graph.startswith(INFERRED) else graph.removeprefix(GRAPH)
