"""What the service and its data say of themselves: a SPARQL service description, and VoID."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple

from kg.namespaces import BASE, DATASET, PLUA, PREFIXES, RDF, XSD
from kg.serialise import rdf
from kg.server.entities import FORMATS

_SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = "http://rdfs.org/ns/void#"
_FORMAT = "http://www.w3.org/ns/formats/"
_RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
_GRAPHS = ("Turtle", "N-Triples", "JSON-LD", "RDF_XML")
_TYPE = RDF + "type"


class Description:
    """The figures of one build, counted once, and the documents made of them."""

    def __init__(self, store: Store) -> None:
        self.graphs = {
            graph.value: sum(1 for _ in store.quads_for_pattern(None, None, None, graph))
            for graph in store.named_graphs()
            if isinstance(graph, NamedNode)
        }
        self.triples = sum(self.graphs.values())
        self._own = [quad.triple for quad in store.quads_for_pattern(NamedNode(DATASET), None, None)]
        labels = store.quads_for_pattern(None, NamedNode(PREFIXES["rdfs"] + "label"), None)
        self.entities = len({quad.subject for quad in labels})

    def service(self, origin: str, fmt: str) -> bytes:
        """Return the description of the endpoint of a server that is reached at ``origin``."""
        return rdf([*self._service(f"{origin}/sparql"), *self._dataset(origin)], _of(fmt))

    def void(self, origin: str, fmt: str) -> bytes:
        """Return the description of the data."""
        return rdf(self._dataset(origin), _of(fmt))

    def _service(self, endpoint: str) -> Iterator[Triple]:
        def say(subject: str, name: str, value: str) -> Triple:
            return Triple(NamedNode(subject), NamedNode(name), NamedNode(value))

        dataset, default = f"{endpoint}#dataset", f"{endpoint}#default-graph"
        yield say(endpoint, _TYPE, _SD + "Service")
        yield say(endpoint, _SD + "endpoint", endpoint)
        yield say(endpoint, _SD + "supportedLanguage", _SD + "SPARQL11Query")
        yield say(endpoint, _SD + "feature", _SD + "UnionDefaultGraph")
        for name in (*_RESULTS, *_GRAPHS):
            yield say(endpoint, _SD + "resultFormat", _FORMAT + name)
        yield say(endpoint, _SD + "defaultDataset", dataset)
        yield say(dataset, _TYPE, _SD + "Dataset")
        yield say(dataset, _SD + "defaultGraph", default)
        yield say(default, _TYPE, _SD + "Graph")
        yield _count(default, "triples", self.triples)
        for graph, size in sorted(self.graphs.items()):
            node = f"{endpoint}#{graph.removeprefix(BASE).replace('/', '-')}" if graph.startswith(BASE) else graph
            yield say(dataset, _SD + "namedGraph", node)
            yield say(node, _TYPE, _SD + "NamedGraph")
            yield say(node, _SD + "name", graph)
            yield _count(node, "triples", size)

    def _dataset(self, origin: str) -> Iterator[Triple]:
        yield from self._own
        node = NamedNode(DATASET)
        yield Triple(node, NamedNode(_TYPE), NamedNode(_VOID + "Dataset"))
        yield Triple(node, NamedNode(_VOID + "sparqlEndpoint"), NamedNode(f"{origin}/sparql"))
        yield Triple(node, NamedNode(_VOID + "uriSpace"), Literal(BASE))
        yield Triple(node, NamedNode(_VOID + "vocabulary"), NamedNode(PLUA))
        yield _count(DATASET, "triples", self.triples)
        yield _count(DATASET, "entities", self.entities)


def _count(subject: str, name: str, number: int) -> Triple:
    value = Literal(str(number), datatype=NamedNode(XSD + "integer"))
    return Triple(NamedNode(subject), NamedNode(_VOID + name), value)


def _of(fmt: str) -> RdfFormat:
    return FORMATS[fmt]
