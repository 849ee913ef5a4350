"""Answers over HTTP: validators, compression, the cache, and the headers that every answer carries.

An answer belongs to one build, so its ETag is known before it is computed: a client that has it is told so without
a query being run. Only what says the same each time has one; ``NOW()`` and its like do not.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import zlib
from collections import OrderedDict
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import BinaryIO

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.server.negotiation import takes_gzip
from kg.server.refusal import MEDIA_TYPE, Refusal

_SMALLEST = 1_000
"""Below this compression saves nothing."""
_CHUNK = 64 << 10
_CACHED = 32 << 20
_VOLATILE = re.compile(r"\b(?:now|rand|uuid|struuid|bnode)\b", re.IGNORECASE)
_TEXTUAL = re.compile(r"text/|application/(?:.*json|.*xml|n-triples)")
_ALLOWED = b"GET, HEAD, POST, OPTIONS"


def tag(*parts: object) -> str:
    """Return the strong ETag of what these parts determine, without its quotes."""
    digest = hashlib.sha256()
    for part in parts:
        text = str(part).encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(text) + text)
    return digest.hexdigest()[:32]


def lasting(query: str) -> bool:
    """Return whether a query answers the same each time it is asked of one build."""
    return not _VOLATILE.search(query)


@dataclass(slots=True)
class Kept:
    """An answer in memory, compressed where somebody asked for that."""

    media: str
    body: bytes
    headers: dict[str, str]
    packed: bytes | None = None
    name: str = ""
    """Its ETag, where it is made of the answer and not of the question."""

    def finished(self) -> Kept:
        """Do now what would else be done while somebody waits: name it, and compress it where that is worth it."""
        self.name = tag(self.media, self.body)
        if len(self.body) >= _SMALLEST and _TEXTUAL.match(self.media):
            self.packed = gzip.compress(self.body, 5, mtime=0)
        return self

    @property
    def size(self) -> int:
        """How much memory it takes."""
        return len(self.body) + len(self.packed or b"")


class Cache:
    """The answers asked for last, up to a number of bytes."""

    def __init__(self, limit: int = _CACHED) -> None:
        self._limit, self._size = limit, 0
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    def get(self, name: str) -> Kept | None:
        """Return an answer that is still there."""
        if found := self._kept.get(name):
            self._kept.move_to_end(name)
        return found

    def put(self, name: str, kept: Kept) -> None:
        """Keep an answer; the oldest make room."""
        # Compressed later, an answer grows by less than itself.
        self._size += 2 * len(kept.body) + 1_000
        self._kept[name] = kept
        while self._size > self._limit and self._kept:
            _, old = self._kept.popitem(last=False)
            self._size -= 2 * len(old.body) + 1_000


def unchanged(request: Request, name: str) -> Response | None:
    """Return 304 where the client has this answer already."""
    said = request.headers.get("if-none-match", "")
    if not said:
        return None
    known = {part.strip().removeprefix("W/").strip('"').removesuffix("-gzip") for part in said[:4_000].split(",")}
    if name not in known:
        return None
    packed = takes_gzip(request.headers.get("accept-encoding", ""))
    return Response(status_code=304, headers={"etag": _quoted(name, packed=packed), **_caching()})


def _quoted(name: str, *, packed: bool) -> str:
    return f'"{name}-gzip"' if packed else f'"{name}"'


def _caching() -> dict[str, str]:
    return {"cache-control": "public, no-cache", "vary": "Accept, Accept-Encoding"}


def answer(request: Request, kept: Kept, name: str | None) -> Response:
    """Send an answer from memory; ``name`` is its ETag if it has one."""
    headers = {**_caching(), **kept.headers, "content-type": kept.media}
    body = kept.body
    textual = len(body) >= _SMALLEST and bool(_TEXTUAL.match(kept.media))
    packed = textual and takes_gzip(request.headers.get("accept-encoding", ""))
    if packed:
        if kept.packed is None:
            kept.packed = gzip.compress(body, 5, mtime=0)
        body = kept.packed
        headers["content-encoding"] = "gzip"
    headers.update({"etag": _quoted(name, packed=packed)} if name else {"cache-control": "no-store"})
    return Response(body, headers=headers)


def stream(request: Request, file: BinaryIO, size: int, media: str, name: str | None) -> Response:
    """Send an answer that is complete in a file, piece by piece as the client takes it."""
    packed = takes_gzip(request.headers.get("accept-encoding", ""))
    headers = {**_caching(), "content-type": media}
    headers.update({"etag": _quoted(name, packed=packed)} if name else {"cache-control": "no-store"})
    headers.update({"content-encoding": "gzip"} if packed else {"content-length": str(size)})
    if request.method == "HEAD":
        file.close()
        return Response(headers=headers)
    return StreamingResponse(_pieces(file, packed=packed), headers=headers)


async def _pieces(file: BinaryIO, *, packed: bool) -> AsyncIterator[bytes]:
    squeeze = zlib.compressobj(1, zlib.DEFLATED, 31) if packed else None
    with file:
        while chunk := file.read(_CHUNK):
            if squeeze is None:
                yield chunk
            elif piece := squeeze.compress(chunk):
                yield piece
        if squeeze is not None:
            yield squeeze.flush()


def refused(refusal: Refusal) -> Response:
    """Send a refusal."""
    headers = {"cache-control": "no-store", **refusal.headers}
    return Response(refusal.document(), refusal.status, headers, MEDIA_TYPE)


class Shell:
    """What surrounds the application: answers to OPTIONS, and headers on everything, errors too.

    Any page may read an answer (``*``), none with a user's credentials: there are none to use.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_COMMON]
            await send(message)

        if scope["method"] == "OPTIONS":
            await _options(scope, sending)
            return
        await self._app(scope, receive, sending)


_COMMON = (
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"ETag, Retry-After, Link"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"cross-origin"),
)


async def _options(scope: Scope, send: Send) -> None:
    endpoint = scope["path"].rstrip("/") == "/sparql"
    allowed = _ALLOWED if endpoint else b"GET, HEAD, OPTIONS"
    headers = [
        (b"allow", allowed),
        (b"access-control-allow-methods", allowed),
        (b"access-control-allow-headers", b"Accept, Content-Type, If-None-Match"),
        (b"access-control-max-age", b"86400"),
    ]
    if endpoint:
        headers.append((b"accept-post", b"application/sparql-query, application/x-www-form-urlencoded"))
    await send({"type": "http.response.start", "status": 204, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
