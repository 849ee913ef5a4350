"""What the service and its data say of themselves: a SPARQL service description, and VoID."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyoxigraph import NamedNode, RdfFormat, Store, Triple, parse

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


def counted(store: Store) -> dict[str, Any]:
    """Count what is in a store; return the figures and what the data set says of itself, as JSON can hold them."""
    taken = census.take(store)
    own = [quad.triple for quad in store.quads_for_pattern(NamedNode(DATASET), None, None)]
    said = [*own, *census.basics(taken), *census.partitions(taken)]
    return {"graphs": taken.graphs, "said": rdf(said, RdfFormat.N_TRIPLES).decode()}


class Description:
    """The figures of one build, and the documents made of them."""

    def __init__(self, figures: dict[str, Any]) -> None:
        self.graphs: dict[str, int] = figures["graphs"]
        self.triples = sum(self.graphs.values())
        self._said = [quad.triple for quad in parse(figures["said"], format=RdfFormat.N_TRIPLES)]

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
        yield count(default, "triples", self.triples)
        for graph, size in self.graphs.items():
            node = f"{endpoint}#{graph.removeprefix(BASE).replace('/', '-')}" if graph.startswith(BASE) else graph
            yield say(dataset, _SD + "namedGraph", node)
            yield say(node, _TYPE, _SD + "NamedGraph")
            yield say(node, _SD + "name", graph)
            yield count(node, "triples", size)

    def _dataset(self, origin: str) -> Iterator[Triple]:
        yield from self._said
        yield Triple(NamedNode(DATASET), NamedNode(VOID + "sparqlEndpoint"), NamedNode(f"{origin}/sparql"))


def _of(fmt: str) -> RdfFormat:
    return FORMATS[fmt]
