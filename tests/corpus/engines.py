"""One graph, two engines: the same query of the library, answered by Oxigraph and by rdflib.

An answer that only one engine gives is an accident of that engine. rdflib reads the union of all layers as one graph,
which is what a query without GRAPH sees in the store, and as a data set where a query says GRAPH; it leaves literals
as they are written.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox
import rdflib
from rdflib.query import ResultRow

from kg import queries
from kg.graph import Graph
from kg.namespaces import header
from kg.queries import Query
from kg.sparql import run
from kg.sparql.binding import bind
from kg.sparql.tokens import tokenize

REPOSITORY = Path(__file__).parents[2]

Cell: TypeAlias = ox.NamedNode | ox.Literal | None
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True)
class Corpus:
    """A graph of the repository's data as a user opens it; of a part also the same triples and quads in rdflib."""

    graph: Graph
    triples: rdflib.Graph
    layers: rdflib.Dataset
    questions: dict[str, Query]

    def oxigraph(self, name: str, parameters: Mapping[str, str]) -> list[Row]:
        """Run a query of the library on the store; rows in the order of the answer."""
        query = self.questions[name]
        results = run(self.graph.store, query.text, parameters=queries.bind(query, parameters))
        assert isinstance(results, ox.QuerySolutions)
        return [tuple(_cell(row[column]) for column in query.columns) for row in results]

    def rdflib(self, name: str, parameters: Mapping[str, str]) -> list[Row]:
        """Run a query of the library in rdflib; rows in the order of the answer."""
        query = self.questions[name]
        tokens = list(tokenize(query.text))
        text = bind(query.text, tokens, queries.bind(query, parameters))
        # A data set answers slower than a graph, so only those that ask for layers ask one.
        asked = self.layers if any(token.upper == "GRAPH" for token in tokens) else self.triples
        with literals_as_written(), warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # rdflib warns of what it does itself
            answer = list(asked.query(header() + text))
        rows: list[Row] = []
        for row in answer:
            assert isinstance(row, ResultRow)
            rows.append(tuple(_from_rdflib(term) for term in row))
        return rows

    def words(self, cell: Cell) -> str:
        """Return a cell as a reader names it: the label of a thing, a literal as it stands, nothing for no value."""
        if isinstance(cell, ox.NamedNode):
            return self.graph.labels([cell.value]).get(cell.value, cell.value)
        return "" if cell is None else cell.value


@contextmanager
def literals_as_written() -> Iterator[None]:
    """Keep rdflib from rewriting literals: it would make 1000.0 of a decimal 1000."""
    before = rdflib.NORMALIZE_LITERALS
    rdflib.NORMALIZE_LITERALS = False
    try:
        yield
    finally:
        rdflib.NORMALIZE_LITERALS = before


def _cell(term: object) -> Cell:
    assert term is None or isinstance(term, ox.NamedNode | ox.Literal), term
    return term


def _from_rdflib(term: object) -> Cell:
    """Return an rdflib term as Oxigraph's, to compare the two."""
    if term is None:
        return None
    if isinstance(term, rdflib.URIRef):
        return ox.NamedNode(str(term))
    assert isinstance(term, rdflib.Literal), term
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype)) if term.datatype else None)
