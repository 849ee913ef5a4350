"""The addresses of the server and what stands at each: the endpoint, pages about things, descriptions, tools."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kg.server import addresses, answers, asking, entities
from kg.server.answers import Cache, Kept, Shell
from kg.server.connections import SELF, Connection
from kg.server.edition import Edition
from kg.server.limits import Limits
from kg.server.negotiation import GRAPHS, PAGES, ROWS, Offer, choose, listed
from kg.server.openapi import document
from kg.server.pool import Pool, Reply
from kg.server.refusal import Refusal

_HOST = re.compile(r"(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
_KEPT = 1 << 20
_FIXTURES = 8 << 20
Drawn = Callable[[], Awaitable[Kept]]


class _Gone(Exception):
    """The client has left."""


class Site:
    """The build that is current, its workers, and the application over them."""

    def __init__(self, edition: Edition, pool: Pool, limits: Limits, pages: Mapping[str, Drawn]) -> None:
        self.edition, self.pool, self.limits = edition, pool, limits
        self._pages = pages
        self._cache, self._fixtures = Cache(), Cache(_FIXTURES)

    def application(self) -> Shell:
        """Return the ASGI application."""
        read = ["GET", "HEAD"]
        routes = [
            Route("/sparql", self._sparql, methods=[*read, "POST"]),
            Route("/sparql/", self._sparql, methods=[*read, "POST"]),
            Route("/health", self._health, methods=read),
            Route("/.well-known/void", self._void, methods=read),
            Route("/openapi.json", self._openapi, methods=read),
            Route("/queries.json", self._queries, methods=read),
            Route("/query", self._query_page, methods=read),
            Route("/query.js", self._script, methods=read),
            *(Route(path, self._page, methods=read) for path in self._pages),
            Route("/{path:path}", self._entity, methods=read),
        ]
        app = Starlette(
            routes=routes,
            exception_handlers={Refusal: _refused, HTTPException: _failed, _Gone: _left, Exception: _broken},
        )
        app.router.redirect_slashes = False
        return Shell(app)

    # --- the endpoint ---------------------------------------------------------------------------------------------

    async def _sparql(self, request: Request) -> Response:
        asked = await asking.read(request, self.limits)
        if asked is None:
            return self._service(request)
        if asked.cite or asked.explain:
            return await self._instead(request, asked)
        accept = _accept(request)
        rows, graph = choose(accept, ROWS), choose(accept, GRAPHS)
        if rows is None and graph is None:
            raise _not_acceptable([*ROWS, *GRAPHS])
        lasting = answers.lasting(asked.text)
        parts = (rows, graph, asked.excel_safe, asked.default, asked.named, asked.text)
        build = self.edition.build
        name = answers.tag(build, *parts) if lasting else None
        if name and (found := self._known(request, name)):
            return found
        head = {
            "job": "query",
            "rows": rows and rows.name,
            "graph": graph and graph.name,
            "default": asked.default,
            "named": asked.named,
            "safe": asked.excel_safe,
            "limit": self.limits.rows,
            "size": self.limits.bytes,
        }
        reply = await self._work(request, head, asked.text.encode("utf-8", "surrogatepass"))
        if reply.head.get("error") == "not-acceptable":
            raise _not_acceptable(GRAPHS if reply.head["kind"] == "graph" else ROWS)
        offer = next(o for o in (rows, graph) if o is not None and o.name == reply.head["format"])
        # The build may have changed meanwhile: the answer belongs to the one it was computed over.
        if name and reply.build != build:
            name = answers.tag(reply.build, *parts)
        if reply.file is not None:
            return answers.stream(request, reply.file, reply.head["size"], _content_type(offer), name)
        headers = {"link": _WHY} if reply.head["none"] else {}
        return self._answer(request, Kept(_content_type(offer), reply.body, headers), name)

    async def _instead(self, request: Request, asked: asking.Question) -> Response:
        """Answer with the claims and sources that the answer rests on, or with why there is none."""
        parts = ("cite", asked.cite, asked.explain, asked.default, asked.named, asked.text)
        lasting = answers.lasting(asked.text)
        if lasting and (found := self._known(request, answers.tag(self.edition.build, *parts))):
            return found
        head = {
            "job": "why" if asked.explain else "cite",
            "format": asked.cite,
            "default": asked.default,
            "named": asked.named,
            "rules": str(self.edition.rules),
            "build": self.edition.build,
            "size": self.limits.bytes,
        }
        reply = await self._work(request, head, asked.text.encode("utf-8", "surrogatepass"))
        name = answers.tag(reply.build, *parts) if lasting else None
        media = "application/json" if asked.explain else asking.CITATIONS[asked.cite]
        return self._answer(request, Kept(media, reply.body, {}), name)

    def _known(self, request: Request, name: str) -> Response | None:
        """Answer without work: the client has it, or we do."""
        if found := answers.unchanged(request, name):
            return found
        kept = self._cache.get(name)
        return answers.answer(request, kept, name) if kept else None

    def _answer(self, request: Request, kept: Kept, name: str | None) -> Response:
        if name and len(kept.body) <= _KEPT:
            self._cache.put(name, kept)
        return answers.answer(request, kept, name)

    def _service(self, request: Request) -> Response:
        offer = choose(_accept(request), (*GRAPHS, Offer("html", "text/html")))
        if offer is None:
            raise _not_acceptable(GRAPHS)
        if offer.name == "html":
            return RedirectResponse("/query", 303)
        origin = _origin(request)
        return self._fixed(
            request,
            ("service", origin, offer),
            lambda: self._described(offer, self.edition.description.service, origin),
        )

    def _described(self, offer: Offer, describe: Callable[[str, str], bytes], origin: str) -> Kept:
        return Kept(_content_type(offer), describe(origin, offer.name), {})

    def _fixed(self, request: Request, parts: tuple[object, ...], make: Callable[[], Kept]) -> Response:
        """Answer with what is the same for each build, made when it is first asked for."""
        key = answers.tag(self.edition.build, *parts)
        kept = self._fixtures.get(key)
        if kept is None:
            kept = make().finished()
            self._fixtures.put(key, kept)
        return answers.unchanged(request, kept.name) or answers.answer(request, kept, kept.name)

    async def _work(self, request: Request, head: dict[str, Any], body: bytes = b"") -> Reply:
        """Have a worker do a job while the client is there. Refusal for what the job was refused for."""
        client = request.client.host if request.client else ""
        reply = await _while_there(request, self.pool.run(client, head, body))
        code = reply.head.get("error")
        if code and code != "not-acceptable":
            status = {"query": 400, "unknown": 404, "too-much": 413}.get(code, 500)
            raise Refusal(status, code, reply.head["message"], reply.head["hint"])
        return reply

    # --- things ---------------------------------------------------------------------------------------------------

    async def _entity(self, request: Request) -> Response:
        accepted = choose(_accept(request), PAGES)
        try:
            iri, asked = addresses.read(request.scope["path"])
            offer = asked or accepted
            if offer is None:
                raise _not_acceptable(PAGES)
            if found := self._known(request, answers.tag(self.edition.build, offer, iri)):
                return found
            head = {"job": "rdf", "iri": iri, "format": offer.name, "size": self.limits.bytes}
            reply = await self._work(request, {**head, "job": "page"} if offer.name == "html" else head)
        except Refusal as refusal:
            if refusal.status != 404 or accepted is None or accepted.name != "html":
                raise
            return _unknown(refusal)
        headers = {"link": addresses.links(reply.head["iri"])}
        if offer.name == "html":
            headers["content-security-policy"] = _PAGE_POLICY
        name = answers.tag(reply.build, offer, iri)
        return self._answer(request, Kept(_content_type(offer), reply.body, headers), name)

    # --- descriptions ---------------------------------------------------------------------------------------------

    async def _health(self, _request: Request) -> Response:
        alive = sum(worker.alive for worker in self.pool.workers)
        well = bool(alive) and not self.pool.closing
        body = {
            "status": "ok" if well else "stopping" if self.pool.closing else "no workers",
            "build": self.edition.build,
            "triples": self.edition.description.triples,
            "workers": alive,
            "busy": self.pool.busy,
            "waiting": self.pool.waiting,
        }
        headers = {"cache-control": "no-store"}
        return Response(json.dumps(body), 200 if well else 503, headers, "application/json")

    async def _void(self, request: Request) -> Response:
        offer = choose(_accept(request), GRAPHS)
        if offer is None:
            raise _not_acceptable(GRAPHS)
        origin = _origin(request)
        return self._fixed(
            request, ("void", origin, offer), lambda: self._described(offer, self.edition.description.void, origin)
        )

    async def _openapi(self, request: Request) -> Response:
        return self._fixed(
            request,
            ("openapi",),
            lambda: _json(json.dumps(document(self.limits), ensure_ascii=False, indent=1).encode()),
        )

    async def _queries(self, request: Request) -> Response:
        return self._fixed(request, ("queries",), lambda: _json(self.edition.listing))

    # --- pages ----------------------------------------------------------------------------------------------------

    async def _query_page(self, request: Request) -> Response:
        headers = {"content-security-policy": _QUERY_POLICY}
        return self._fixed(request, ("query",), lambda: Kept("text/html; charset=utf-8", _QUERY_PAGE, headers))

    async def _script(self, request: Request) -> Response:
        script = entities.asset("query.js").encode()
        return self._fixed(request, ("script",), lambda: Kept("text/javascript; charset=utf-8", script, {}))

    async def _page(self, request: Request) -> Response:
        try:
            kept = await self._pages[request.scope["path"]]()
        except Refusal as refusal:
            accepted = choose(_accept(request), PAGES)
            if refusal.status != 503 or accepted is None or accepted.name != "html":
                raise
            headers = {"content-security-policy": _PAGE_POLICY, "cache-control": "no-store", "refresh": "3"}
            text = entities.frame("A moment", "<h1>A moment</h1><p>This page is being drawn. It comes by itself.</p>")
            return Response(text, 503, {**headers, **refusal.headers}, "text/html")
        return answers.unchanged(request, kept.name) or answers.answer(request, kept, kept.name)


def _json(body: bytes) -> Kept:
    return Kept("application/json", body, {})


# The same whatever was asked: nothing of a query ever stands in a header.
_WHY = f'<?explain={asking.EXPLAINED}>; rel="help"; title="POST the same query there: why nothing was found"'
_STYLE = entities.asset("page.css")
_PAGE_POLICY = entities.policy(_STYLE)
_QUERY_POLICY = entities.policy(_STYLE, "; script-src 'self'; connect-src 'self'")
_QUERY_PAGE = entities.frame("Query", entities.asset("query.html")).encode()


async def _while_there(request: Request, work: Coroutine[Any, Any, Reply]) -> Reply:
    """Do work as long as the client waits; a client that leaves ends it."""
    connection: Connection = request.scope[SELF]
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 - requests are tasks
    left = False

    def leave() -> None:
        nonlocal left
        left = True
        task.cancel()

    connection.on_leave = leave
    try:
        return await work
    except asyncio.CancelledError:
        if not left:
            raise
        task.uncancel()
        raise _Gone from None
    finally:
        connection.on_leave = None


def _accept(request: Request) -> str:
    return ", ".join(request.headers.getlist("accept"))


def _origin(request: Request) -> str:
    """Return the address a client used, if it can stand in an IRI."""
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        server = request.scope.get("server") or ("localhost", None)
        host = f"{server[0]}:{server[1]}"
    return f"{request.scope['scheme']}://{host}"


def _content_type(offer: Offer) -> str:
    return f"{offer.media}; charset=utf-8" if offer.media.startswith("text/") else offer.media


def _not_acceptable(offers: Sequence[Offer]) -> Refusal:
    return Refusal(406, "not-acceptable", "none of the formats you accept can be given", f"there are {listed(offers)}")


def _unknown(refusal: Refusal) -> Response:
    headers = {"content-security-policy": _PAGE_POLICY, "cache-control": "no-store"}
    return Response(entities.missing(refusal.message, refusal.hint), 404, headers, "text/html")


def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)  # noqa: S101 - registered for nothing else
    return answers.refused(error)


def _failed(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for nothing else
    allowed = dict(error.headers or {})
    if error.status_code == 405:
        hint = f"there are {allowed['Allow']}" if "Allow" in allowed else ""
        return answers.refused(Refusal(405, "method", f"{request.method} is not answered here", hint, headers=allowed))
    return answers.refused(Refusal(404, "unknown", "there is no such address"))


def _left(_request: Request, _error: Exception) -> Response:
    return Response(status_code=503)  # nobody reads it


def _broken(_request: Request, error: Exception) -> Response:
    return answers.refused(Refusal(500, "fault", f"a fault of ours: {type(error).__name__}", "please report it"))
