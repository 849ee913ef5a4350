"""What every query of the library rests on: enough to give its answer again, and nothing without a claim."""

from __future__ import annotations

import pytest
from pyoxigraph import QuerySolutions, Store

from corpus.engines import REPOSITORY, Corpus
from kg import queries
from kg.cite.matching import Matching
from kg.cite.support import Supporting
from kg.cite.ways import Constants, Ways
from kg.namespaces import PREFIXES
from kg.queries import Query
from kg.sparql import Results
from kg.sparql.binding import bind
from kg.sparql.patterns import parse
from kg.sparql.tokens import tokenize

LIBRARY = queries.load(REPOSITORY / "ontology" / "queries")
RULES = REPOSITORY / "ontology" / "rules"


def _run(store: Store, text: str) -> Results:
    return store.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)


def _answer(store: Store, text: str) -> list[str]:
    rows = _run(store, text)
    assert isinstance(rows, QuerySolutions)
    return sorted(str(tuple(row)) for row in rows)


@pytest.mark.parametrize("query", LIBRARY.values(), ids=LIBRARY)
def test_what_is_cited_is_enough_for_the_answer(query: Query, part: Corpus) -> None:
    """A graph of nothing but the triples matched gives the same rows, and every fact among them has its claims."""
    store = part.graph.store
    text = bind(query.text, list(tokenize(query.text)), queries.bind(query, {}))
    parsed = parse(text, list(tokenize(text)))
    ways = Ways(store, Constants(lambda asked: _run(store, asked), parsed.prologue))
    matched = Matching(lambda asked: _run(store, asked), parsed, ways).run()
    alone = Store()
    for triple in matched.triples:
        alone.extend(store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None))
    assert _answer(alone, text) == _answer(store, text)
    support = Supporting(store, RULES).run(matched.triples)
    assert support.counts["unknown"] == 0
    assert not [name for name in support.counts if name.startswith("rule ")]
