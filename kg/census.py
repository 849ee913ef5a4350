"""What a graph holds, counted, and the same said in VoID: for whoever decides by the description whether to download.

Counted from the store each time, never typed: a description that is kept by hand is wrong after the next build. The
server describes the graph that it serves with it, a release the files that it holds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Store, Triple

from kg.namespaces import BASE, DATASET, PLUA, PREFIXES, RDF, RDFS, XSD, local

VOID = "http://rdfs.org/ns/void#"
_TYPE = RDF + "type"
# What says which thing elsewhere is meant; a link to a vocabulary or a page is none.
_LINKS = frozenset(
    PREFIXES[prefix] + name
    for prefix, names in {"skos": ("exactMatch", "closeMatch"), "owl": ("sameAs",), "schema": ("sameAs",)}.items()
    for name in names
)


@dataclass(frozen=True, slots=True)
class Census:
    """The figures of one graph."""

    triples: int
    entities: int
    """Things with a label."""
    subjects: int
    objects: int
    graphs: dict[str, int]
    """Statements by named graph."""
    classes: dict[str, int]
    """Things by class, as typed: a superclass does not count what only its subclasses hold."""
    properties: dict[str, int]
    """Statements by property."""
    links: dict[tuple[str, str], int]
    """Statements by linking property and the namespace they lead into."""
    example: str
    """The thing that most claims are about: a good one to look at first."""


def take(store: Store) -> Census:
    """Count. No triple of a build stands in two graphs, so the sum over the graphs is the size of their union."""
    graphs: Counter[str] = Counter()
    classes: Counter[str] = Counter()
    properties: Counter[str] = Counter()
    links: Counter[tuple[str, str]] = Counter()
    claimed: Counter[str] = Counter()
    labelled, subjects, objects = set(), set(), set()
    for quad in store:
        name, term = quad.predicate.value, quad.object
        graphs[quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else ""] += 1
        properties[name] += 1
        subjects.add(quad.subject)
        objects.add(term)
        if name == RDFS + "label":
            labelled.add(quad.subject)
        elif name == _TYPE:
            classes[str(term)[1:-1]] += 1
        elif name == RDF + "subject":
            claimed[str(term)[1:-1]] += 1
        elif name in _LINKS and isinstance(term, NamedNode):
            links[name, _space(term.value)] += 1
    return Census(
        triples=sum(graphs.values()),
        entities=len(labelled),
        subjects=len(subjects),
        objects=len(objects),
        graphs=dict(sorted(graphs.items())),
        classes=dict(sorted(classes.items())),
        properties=dict(sorted(properties.items())),
        links=dict(sorted(links.items())),
        example=min(claimed, key=lambda iri: (-claimed[iri], iri), default=""),
    )


def _space(iri: str) -> str:
    """Return the namespace of an IRI: all but its local name."""
    return iri.removesuffix(local(iri))


def basics(census: Census) -> Iterator[Triple]:
    """Yield the short description: what the data set is called after, which vocabulary it speaks, how much there is."""
    yield _say(DATASET, _TYPE, VOID + "Dataset")
    yield Triple(NamedNode(DATASET), NamedNode(VOID + "uriSpace"), Literal(BASE))
    yield _say(DATASET, VOID + "vocabulary", PLUA)
    yield count(DATASET, "triples", census.triples)
    yield count(DATASET, "entities", census.entities)


def partitions(census: Census) -> Iterator[Triple]:
    """Yield the long description: classes, properties, layers and links, each a node of its own with its count."""
    yield count(DATASET, "classes", len(census.classes))
    yield count(DATASET, "properties", len(census.properties))
    yield count(DATASET, "distinctSubjects", census.subjects)
    yield count(DATASET, "distinctObjects", census.objects)
    if census.example:
        yield _say(DATASET, VOID + "exampleResource", census.example)
    for iri, node in _nodes("class", census.classes).items():
        yield _say(DATASET, VOID + "classPartition", node)
        yield _say(node, VOID + "class", iri)
        yield count(node, "entities", census.classes[iri])
    for iri, node in _nodes("property", census.properties).items():
        yield _say(DATASET, VOID + "propertyPartition", node)
        yield _say(node, VOID + "property", iri)
        yield count(node, "triples", census.properties[iri])
    for graph, size in census.graphs.items():
        if graph:
            yield _say(DATASET, VOID + "subset", graph)
            yield _say(graph, _TYPE, VOID + "Dataset")
            yield count(graph, "triples", size)
    yield from _linksets(census)


def _linksets(census: Census) -> Iterator[Triple]:
    for (name, space), number in census.links.items():
        node, target = (f"{DATASET}#{what}-{_slug(space)}" for what in (f"links-{local(name)}", "target"))
        yield _say(DATASET, VOID + "subset", node)
        yield _say(node, _TYPE, VOID + "Linkset")
        yield _say(node, VOID + "linkPredicate", name)
        yield _say(node, VOID + "subjectsTarget", DATASET)
        yield _say(node, VOID + "objectsTarget", target)
        yield count(node, "triples", number)
        yield _say(target, _TYPE, VOID + "Dataset")
        yield Triple(NamedNode(target), NamedNode(VOID + "uriSpace"), Literal(space))


def _nodes(kind: str, counts: dict[str, int]) -> dict[str, str]:
    """Return the node of each part: named by the last word of its IRI, by more of it where two end alike."""
    ends: dict[str, list[str]] = defaultdict(list)
    for iri in counts:
        ends[local(iri)].append(iri)
    return {iri: f"{DATASET}#{kind}-{local(iri) if len(ends[local(iri)]) == 1 else _slug(iri)}" for iri in counts}


def _slug(iri: str) -> str:
    """Write an IRI as one word.

    >>> _slug("http://www.wikidata.org/entity/")
    'www-wikidata-org-entity'
    """
    word = "".join(character if character.isalnum() else " " for character in iri.partition("://")[2] or iri)
    return "-".join(word.split())


def count(subject: str, name: str, number: int) -> Triple:
    """Say a figure of something, by a property of VoID."""
    value = Literal(str(number), datatype=NamedNode(XSD + "integer"))
    return Triple(NamedNode(subject), NamedNode(VOID + name), value)


def _say(subject: str, name: str, value: str) -> Triple:
    return Triple(NamedNode(subject), NamedNode(name), NamedNode(value))
