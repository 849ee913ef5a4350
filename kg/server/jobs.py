"""What a worker does for the server: one function per kind of job, each ending in an answer or in words.

A job is a head (what is wanted, in which format, within which limits) and a body (the query); so is its answer.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import IO, Any, cast

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, Store, Triple

from kg.cite import cite, release
from kg.cite.writing import write
from kg.errors import KGError, UnknownName, UsageError
from kg.results import render, write_graph
from kg.server import entities
from kg.server.dataset import Dataset, dataset, evaluate, resolved, unguarded
from kg.server.spool import Spool, TooMuch
from kg.sparql import Results, guard

Answer = tuple[dict[str, Any], bytes]


def answer(store: Store, head: dict[str, Any], body: bytes) -> Answer:
    """Do one job; whatever can be told to the client is told, whatever else ends this process."""
    try:
        return _JOBS[head["job"]](store, head, body)
    except TooMuch as error:
        return _failure("too-much", error.message, error.hint)
    except UnknownName as error:
        return _failure("unknown", error.message, error.hint)
    except UsageError as error:
        return _failure("query", error.message, error.hint)
    except KGError as error:
        return _failure("store", error.message, error.hint)
    except MemoryError:
        return _failure("memory", "", "")


def warm(store: Store) -> None:
    """Read a little and load what every job needs, before the limit on memory counts."""
    render(evaluate(store, "SELECT * { ?s ?p ?o } LIMIT 100", Dataset()), "json")


def _failure(code: str, message: str, hint: str) -> Answer:
    return {"error": code, "message": message, "hint": hint}, b""


def _query(store: Store, head: dict[str, Any], body: bytes) -> Answer:
    """Answer a query in the format its kind allows; the answer is complete or it is an error."""
    results = evaluate(store, body.decode(), dataset(head["default"], head["named"]))
    graph = isinstance(results, QueryTriples)
    fmt = head["graph"] if graph else head["rows"]
    if fmt is None:
        return {"error": "not-acceptable", "kind": "graph" if graph else "rows"}, b""
    spool = Spool(head["file"], fmt, rows=head["limit"], size=head["size"])
    none = isinstance(results, QueryBoolean) and not results
    if isinstance(results, QueryTriples):
        statements = _counted(results, head["limit"])
        none = not statements
        spool.write(write_graph(statements, fmt))
    elif head["safe"] and fmt in ("csv", "tsv"):
        spool.write(render(results, fmt, excel_safe=True))
    else:
        results.serialize(cast(IO[bytes], spool), format=_WIRE[fmt])
    data = spool.close()
    none = none or (isinstance(results, QuerySolutions) and spool.empty)
    return {"format": fmt, "file": data is None, "size": spool.size, "none": none}, data or b""


def _cite(store: Store, head: dict[str, Any], body: bytes) -> Answer:
    """Say what the answer of a query rests on."""
    text, data = body.decode(), dataset(head["default"], head["named"])
    guard(text)
    evaluate(store, text, data)  # what is wrong with it is explained before anything is made of it
    made_from, rules = release(store, Path(head["build"])), Path(head["rules"])
    citation = cite(store, text, made_from, rules, ask=lambda query: unguarded(store, query, data))
    return _whole(head, write(citation, head["format"]).encode())


def _why(store: Store, head: dict[str, Any], body: bytes) -> Answer:
    """Say why a query finds nothing; nothing where it finds something, or no reason shows."""
    text, asked = resolved(store, body.decode(), dataset(head["default"], head["named"]))
    nothing = _beginning(evaluate(Store(), text, Dataset()))
    reasons: list[str] = []
    if _beginning(evaluate(store, text, asked)) == nothing:
        if asked and _beginning(evaluate(store, text, Dataset())) != nothing:
            reasons = ["the whole graph has an answer, the graphs that were named have none"]
        else:
            from kg.sparql.advice import advise  # only who finds nothing needs it

            reasons = advise(store, text)
    return _whole(head, json.dumps({"reasons": reasons}, ensure_ascii=False).encode())


def _beginning(results: Results) -> list[str]:
    """Return what tells whether there is an answer: one that an empty graph gives too says nothing of ours."""
    return [str(bool(results))] if isinstance(results, QueryBoolean) else [str(row) for row in islice(results, 2)]


def _counted(statements: Iterable[Triple], limit: int) -> set[Triple]:
    """Return the statements of a graph, each once. TooMuch where there are more than allowed."""
    found: set[Triple] = set()
    for statement in statements:
        found.add(statement)
        if len(found) > limit:
            raise TooMuch(f"the answer has more than {limit:,} statements", "add a LIMIT, or ask for less")
    return found


def _page(store: Store, head: dict[str, Any], _body: bytes) -> Answer:
    return _whole(head, entities.page(store, head["iri"]).encode())


def _rdf(store: Store, head: dict[str, Any], _body: bytes) -> Answer:
    return _whole(head, entities.rdf(store, head["iri"], head["format"]))


def _whole(head: dict[str, Any], document: bytes) -> Answer:
    """Hand over a document about a thing, unless it is larger than allowed."""
    if len(document) > head["size"]:
        raise TooMuch(f"the document is larger than {head['size']:,} bytes", "ask by SPARQL for what is needed of it")
    return {"iri": head.get("iri")}, document


_JOBS: dict[str, Callable[[Store, dict[str, Any], bytes], Answer]] = {
    "query": _query,
    "cite": _cite,
    "why": _why,
    "page": _page,
    "rdf": _rdf,
}
_WIRE = {
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
}
