"""Which graphs a query sees: ``FROM`` in its text and the protocol's parameters, both only names of our own graphs.

Nothing is ever fetched. A parameter that names no graph of ours is an empty graph, as the protocol's own tests expect;
a ``FROM`` that does is refused with the names there are. ``FROM`` clauses are taken out of the text before guard and
engine see it, each replaced by as many spaces, so that positions in errors stay right; one anywhere else than before
the pattern is left for the guard to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store

from kg.errors import QueryError, StoreError, did_you_mean
from kg.namespaces import BASE, PREFIXES, prefixes_in, shorten
from kg.sparql import guard, in_order
from kg.sparql.explain import explain
from kg.sparql.guard import prologue
from kg.sparql.tokens import Token, declared, fault, tokenize
from kg.text import visible

_FROM = re.compile(r"(?<![\w?$:])from\b", re.IGNORECASE)
_IN_GRAPH = "a query sees the graphs of this store only, and nothing is ever fetched"


@dataclass(frozen=True, slots=True)
class Dataset:
    """The graphs a plain pattern reads and those ``GRAPH`` reads; neither given means everything."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.default or self.named)


def evaluate(store: Store, text: str, dataset: Dataset) -> QuerySolutions | QueryTriples | QueryBoolean:
    """Run a query over the graphs that the protocol names, or else its own ``FROM``, or else all.

    Raises:
        QueryError: refused by the guard, not SPARQL, or a graph that is not in the store.
        StoreError: the store cannot be read.
    """
    start = prologue(text)
    text, dataset = _resolved(store, text, dataset, start)
    tokens = guard(text, start)
    try:
        return unguarded(store, in_order(text, tokens), dataset)
    except SyntaxError as error:
        raise explain(text, error) from None
    except OSError as error:
        raise StoreError(f"the store cannot be read: {error}") from error


def resolved(store: Store, text: str, dataset: Dataset) -> tuple[str, Dataset]:
    """Return a query without its ``FROM``, and the graphs it is asked of. QueryError for one that is not there."""
    return _resolved(store, text, dataset, prologue(text))


def _resolved(store: Store, text: str, dataset: Dataset, start: int) -> tuple[str, Dataset]:
    # Many a query has a variable ?from; only the word asks for a graph.
    if "from" not in text[start:].lower() or not _FROM.search(text, start):
        return text, dataset
    text, own = _lifted(text)
    return text, dataset or (_known(store, own) if own else own)


def unguarded(store: Store, text: str, dataset: Dataset) -> QuerySolutions | QueryTriples | QueryBoolean:
    """Run what the guard has let through, or what was made of that."""
    default: list[NamedNode | BlankNode | DefaultGraph] = [NamedNode(name) for name in dataset.default]
    named: list[NamedNode | BlankNode] = [NamedNode(name) for name in dataset.named]
    prefixes = prefixes_in(text)
    if not dataset:
        return store.query(text, base_iri=BASE, prefixes=prefixes, use_default_graph_as_union=True)
    return store.query(text, base_iri=BASE, prefixes=prefixes, default_graph=default, named_graphs=named)


def dataset(default: Iterable[str], named: Iterable[str]) -> Dataset:
    """Make a dataset of the protocol's parameters; a name we do not have is an empty graph. QueryError for no IRI."""
    made = Dataset(tuple(default), tuple(named))
    for name in (*made.default, *made.named):
        try:
            NamedNode(name)
        except ValueError as error:
            raise QueryError(f"{visible(name[:200])} is no IRI of a graph: {error}") from None
    return made


def _known(store: Store, dataset: Dataset) -> Dataset:
    """Return the graphs a query's own ``FROM`` names. QueryError where one is not in the store."""
    graphs = {graph.value for graph in store.named_graphs() if isinstance(graph, NamedNode)}
    for name in (*dataset.default, *dataset.named):
        if name not in graphs:
            listed = ", ".join(shorten(graph) for graph in sorted(graphs)[:12])
            hint = f"{did_you_mean(name, graphs)} {_IN_GRAPH}: {listed}".strip()
            raise QueryError(f"FROM is refused: there is no graph {visible(name[:200])} here", hint)
    return dataset


def _lifted(text: str) -> tuple[str, Dataset]:
    """Take the ``FROM`` clauses before the pattern out of a query; return the rest and the graphs they name."""
    head = _head(text)
    prefixes = PREFIXES | declared(head)
    default: list[str] = []
    named: list[str] = []
    index = next((i for i, token in enumerate(head) if token.upper == "FROM"), len(head))
    blank: list[tuple[int, int]] = []
    while index < len(head) and head[index].upper == "FROM":
        start = head[index].start
        into = default
        index += 1
        if index < len(head) and head[index].upper == "NAMED":
            into, index = named, index + 1
        if index >= len(head) or head[index].kind not in ("iri", "pname"):
            raise fault(text, head[index - 1].end, "FROM needs the name of a graph", "FROM graph:facts")
        into.append(_iri(head[index], prefixes))
        blank.append((start, head[index].end))
        index += 1
    for start, end in blank:
        text = text[:start] + " " * (end - start) + text[end:]
    return text, Dataset(tuple(default), tuple(named))


def _head(text: str) -> Sequence[Token]:
    """Return the tokens up to the pattern; a CONSTRUCT has its template before that."""
    head: list[Token] = []
    depth = 0
    constructs = False
    for token in tokenize(text):
        constructs = constructs or token.upper == "CONSTRUCT"
        depth += (token.text in "({[") - (token.text in ")}]")
        if token.text == "{" and depth == 1 and not constructs:
            break
        if token.text == "}" and depth == 0:
            constructs = False
        if depth == 0:
            head.append(token)
    return head


def _iri(token: Token, prefixes: Mapping[str, str]) -> str:
    if token.kind == "iri":
        return token.text[1:-1]
    prefix, _, rest = token.text.partition(":")
    return prefixes.get(prefix, prefix + ":") + rest.replace("\\", "")
