"""The server described for programs, as OpenAPI has it."""

from __future__ import annotations

from typing import Any

from kg.server.addresses import KINDS, SUFFIXES
from kg.server.asking import CITATIONS, DIRECT, EXPLAINED, FORM
from kg.server.limits import Limits
from kg.server.negotiation import GRAPHS, PAGES, ROWS, Offer
from kg.server.refusal import MEDIA_TYPE

_EXAMPLE = "SELECT ?thing ?name { ?thing a plua:Agreement ; rdfs:label ?name } LIMIT 10"
Json = dict[str, Any]


def document(limits: Limits) -> Json:
    """Return the description, with the limits of this server in it."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "plua-kg",
            "version": "1",
            "description": "A knowledge graph over the SPARQL 1.1 Protocol, read-only.",
            "license": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        },
        "paths": {
            "/sparql": {"get": _get(limits), "post": _post(limits)},
            "/health": {"get": _plain("Whether the server is well", {200: _json(_HEALTH), 503: _json(_HEALTH)})},
            "/.well-known/void": {"get": _plain("The data described in VoID", {200: _media(GRAPHS), 406: _PROBLEM})},
            "/ontology": {"get": _plain("The ontology", {200: _media(PAGES), **_problems(406, 413, 429, 503)})},
            "/ontology/{name}": {"get": _thing("version of the ontology: the one that is here")},
            "/dataset": {"get": _plain("The data set", {200: _media(PAGES), **_problems(406, 413, 429, 503)})},
            **{f"/{kind}/{{name}}": {"get": _thing(kind)} for kind in KINDS},
            "/queries.json": {"get": _plain("The query library", {200: _json(_LIBRARY)})},
            "/query": {"get": _plain("A page to ask with", {200: _html()})},
            "/": {"get": _plain("The explorer", {200: _html(), 503: _PROBLEM})},
            "/workbench": {"get": _plain("The SPARQL page with the engine in it", {200: _html(), 503: _PROBLEM})},
        },
        "components": {"schemas": {"Problem": _PROBLEM_SCHEMA}},
    }


def _plain(summary: str, responses: dict[int, Json]) -> Json:
    return {"summary": summary, "responses": {str(status): said for status, said in responses.items()}}


def _query_schema(limits: Limits) -> Json:
    return {"type": "string", "format": "sparql", "minLength": 1, "maxLength": limits.query, "examples": [_EXAMPLE]}


def _graphs(name: str) -> Json:
    return {
        "name": name,
        "in": "query",
        "description": "A graph of this store; any other is empty. Nothing is ever fetched.",
        "schema": {"type": "array", "maxItems": 50, "items": {"type": "string", "format": "graph-iri"}},
    }


_SAFE: Json = {
    "name": "excel-safe",
    "in": "query",
    "description": "In CSV and TSV, an apostrophe before what a spreadsheet would run as a formula.",
    "schema": {"type": "string", "enum": ["true", "false"]},
}


_CITE: Json = {
    "name": "cite",
    "in": "query",
    "description": "Instead of the answer, the claims and sources that it rests on, with the release it was made from.",
    "schema": {"type": "string", "enum": list(CITATIONS)},
}


_EXPLAIN: Json = {
    "name": "explain",
    "in": "query",
    "description": (
        "Instead of the answer, why nothing was found: a JSON object whose `reasons` are lines of text, with the line "
        "and column of the query they speak of; none where something was found or no reason shows. It goes before "
        "`cite`. An empty answer names this in its `Link` header with the relation `help`."
    ),
    "schema": {"type": "string", "enum": [EXPLAINED]},
}


def _asked(limits: Limits, *, query: bool) -> list[Json]:
    parameters = [_graphs("default-graph-uri"), _graphs("named-graph-uri"), _SAFE, _CITE, _EXPLAIN]
    if query:
        schema = _query_schema(limits)
        parameters.insert(0, {"name": "query", "in": "query", "required": True, "schema": schema})
    return parameters


def _get(limits: Limits) -> Json:
    responses = {200: _media([*ROWS, *GRAPHS, *_CITED]), 304: {"description": "You have it"}, **_problems(*_REFUSALS)}
    said = _plain("Ask a query; without one, the description of the service", responses)
    return {**said, "parameters": _asked(limits, query=True)}


def _post(limits: Limits) -> Json:
    form = {"type": "object", "required": ["query"], "properties": {"query": _query_schema(limits)}}
    body = {"required": True, "content": {DIRECT: {"schema": _query_schema(limits)}, FORM: {"schema": form}}}
    said = _plain("Ask a query", {200: _media([*ROWS, *GRAPHS, *_CITED]), **_problems(*_REFUSALS, 415)})
    return {**said, "parameters": _asked(limits, query=False), "requestBody": body}


def _thing(kind: str) -> Json:
    about = f"With one of the suffixes {', '.join('.' + suffix for suffix in SUFFIXES)} the format is that one."
    schema = {"type": "string", "minLength": 1}
    name = {"name": "name", "in": "path", "required": True, "description": about, "schema": schema}
    unknown = {"description": "Nothing has this name", "content": {**_html()["content"], **_PROBLEM["content"]}}
    responses = {200: _media(PAGES), 404: unknown, **_problems(406, 413, 429, 503)}
    return {**_plain(f"All that is known of one {kind}", responses), "parameters": [name]}


def _media(offers: list[Offer] | tuple[Offer, ...]) -> Json:
    return {"description": "The answer", "content": {offer.media: {} for offer in offers}}


def _html() -> Json:
    return {"description": "A page", "content": {"text/html": {}}}


def _json(schema: Json) -> Json:
    return {"description": "The answer", "content": {"application/json": {"schema": schema}}}


_CITED = tuple(Offer("cite", media.partition(";")[0]) for media in CITATIONS.values())
_REFUSALS = (400, 403, 406, 408, 413, 429, 431, 500, 503)
_PROBLEM_SCHEMA: Json = {
    "type": "object",
    "required": ["title", "status", "code", "detail"],
    "properties": {
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "code": {"type": "string"},
        "detail": {"type": "string"},
        "hint": {"type": "string"},
        "limit": {"type": "number"},
    },
}
_PROBLEM: Json = {
    "description": "Why there is no answer",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
_HEALTH: Json = {
    "type": "object",
    "required": ["status", "build", "triples", "workers", "busy", "waiting"],
    "properties": {
        "status": {"enum": ["ok", "stopping", "no workers"]},
        "build": {"type": "string"},
        **{name: {"type": "integer", "minimum": 0} for name in ("triples", "workers", "busy", "waiting")},
    },
}
_LIBRARY: Json = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["name", "title", "question", "tags", "level", "teaches", "text", "source"],
        "properties": {
            **{name: {"type": "string"} for name in ("name", "title", "question", "teaches", "text", "source")},
            "level": {"type": "integer", "minimum": 1, "maximum": 5},
            "tags": {"type": "array", "items": {"type": "string"}},
        },
    },
}


def _problems(*statuses: int) -> dict[int, Json]:
    return dict.fromkeys(statuses, _PROBLEM)
