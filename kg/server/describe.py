"""What the service and its data say of themselves: a SPARQL service description, and VoID."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode, RdfFormat, Store, Triple

from kg import census
from kg.census import VOID, count
from kg.namespaces import BASE, DATASET, RDF
from kg.serialise import rdf
from kg.server.entities import FORMATS

_SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMAT = "http://www.w3.org/ns/formats/"
_RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
_GRAPHS = ("Turtle", "N-Triples", "JSON-LD", "RDF_XML")
_TYPE = RDF + "type"


class Description:
    """The figures of one build, counted once, and the documents made of them."""

    def __init__(self, store: Store) -> None:
        self._census = census.take(store)
        self._own = [quad.triple for quad in store.quads_for_pattern(NamedNode(DATASET), None, None)]

    @property
    def triples(self) -> int:
        """How many statements the graph holds."""
        return self._census.triples

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
        yield count(default, "triples", self._census.triples)
        for graph, size in self._census.graphs.items():
            node = f"{endpoint}#{graph.removeprefix(BASE).replace('/', '-')}" if graph.startswith(BASE) else graph
            yield say(dataset, _SD + "namedGraph", node)
            yield say(node, _TYPE, _SD + "NamedGraph")
            yield say(node, _SD + "name", graph)
            yield count(node, "triples", size)

    def _dataset(self, origin: str) -> Iterator[Triple]:
        yield from self._own
        yield Triple(NamedNode(DATASET), NamedNode(VOID + "sparqlEndpoint"), NamedNode(f"{origin}/sparql"))
        yield from census.basics(self._census)
        yield from census.partitions(self._census)


def _of(fmt: str) -> RdfFormat:
    return FORMATS[fmt]
