"""Connections that cannot be held open for nothing: limits on the head, on slow senders and on slow readers.

The HTTP server underneath waits for ever for the rest of a head, a body or a reader; here each has its time. Every
refusal is answered before the connection is closed.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kg.server.limits import Limits
from kg.server.refusal import MEDIA_TYPE, Refusal

_PHRASES = {
    400: "Bad Request",
    408: "Request Timeout",
    431: "Request Header Fields Too Large",
    503: "Service Unavailable",
}


SELF = "kg.connection"
"""Where the application finds the connection of a request in its scope."""


class _Joined:
    """A transport that sends the head of an answer together with what follows it at once: one packet, one call."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport, self._loop = transport, loop
        self._head = b""

    def write(self, data: bytes) -> None:
        """Send bytes; a head waits for the body until the loop comes round."""
        if self._head:
            data, self._head = self._head + data, b""
            self._transport.write(data)
        elif data.startswith(b"HTTP/1.1 "):
            self._head = data
            self._loop.call_soon(self._flush)
        else:
            self._transport.write(data)

    def _flush(self) -> None:
        if self._head:
            self.write(b"")

    def close(self) -> None:
        """Send what is left and close."""
        self._flush()
        self._transport.close()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a transport has
        return getattr(self._transport, name)


class Connection(HttpToolsProtocol):
    """One client's connection."""

    limits = Limits()

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - whatever uvicorn gives
        super().__init__(*arguments, **named)
        self._deadline: asyncio.TimerHandle | None = None
        self._stalled: asyncio.TimerHandle | None = None
        self._in_head = True
        self._head = 0
        self._unread = 0
        self.on_leave: Callable[[], object] | None = None
        """What to do when the client leaves before its answer is there."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin: the first head must come in time."""
        super().connection_made(transport)
        self.transport = cast(asyncio.Transport, _Joined(transport, self.loop))
        # A long answer is written in pieces; none must wait for the client to confirm the one before.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if len(self.connections) > self.limits.connections:
            self._refuse(Refusal(503, "connections", "too many connections are open", retry=2))
            return
        self._await("the head of the request")
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        for timer in (self._deadline, self._stalled):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)
        if self.on_leave is not None:
            self.on_leave()

    def data_received(self, data: bytes) -> None:
        """Read on, unless the head grows without end."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        if self._in_head:
            self._head += len(data)
            self._check_head()

    def on_message_begin(self) -> None:
        """Begin a request."""
        super().on_message_begin()
        self.scope[SELF] = self  # type: ignore[literal-required] # ASGI lets a server add its own
        self._in_head, self._head = True, 0
        self._await("the head of the request")

    def on_headers_complete(self) -> None:
        """End the head; the body must come in time too."""
        self._head = len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)
        if self.parser.get_http_version() == "1.1" and sum(name == b"host" for name, _ in self.headers) != 1:
            self.send_400_response("a request names its host once")
        elif self._check_head():
            self._in_head = False
            self._await("the body of the request")
            super().on_headers_complete()

    def on_message_complete(self) -> None:
        """End the request; from here on it is our turn."""
        if self._deadline is not None:
            self._deadline.cancel()
        self._head = 0
        if not self.transport.is_closing():
            super().on_message_complete()

    def on_body(self, body: bytes) -> None:
        """Take a part of the body."""
        if not self.transport.is_closing():
            super().on_body(body)

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP, in the words that every refusal has."""
        self._refuse(Refusal(400, "http", msg, "this server speaks HTTP/1.1"))

    def _check_head(self) -> bool:
        if self._head <= self.limits.head:
            return not self.transport.is_closing()
        message = f"line and headers are longer than {self.limits.head:,} bytes"
        self._refuse(Refusal(431, "head-size", message, "send a long query as a POST", limit=self.limits.head))
        return False

    def _await(self, what: str) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = self.loop.call_later(self.limits.upload, self._too_slow, what)

    def _too_slow(self, what: str) -> None:
        message = f"{what} did not come within {self.limits.upload:g} s"
        if self.cycle is None or self.cycle.response_complete or not self.cycle.response_started:
            self._refuse(Refusal(408, "slow", message, limit=self.limits.upload))

    def _refuse(self, refusal: Refusal) -> None:
        """Answer outside the application and close."""
        if self.transport.is_closing():
            return
        body = refusal.document()
        lines = [
            f"HTTP/1.1 {refusal.status} {_PHRASES[refusal.status]}",
            f"content-type: {MEDIA_TYPE}",
            f"content-length: {len(body)}",
            "access-control-allow-origin: *",
            "connection: close",
            *(f"{name}: {value}" for name, value in refusal.headers.items()),
        ]
        self.transport.write("\r\n".join([*lines, "", ""]).encode() + body)
        self.transport.close()

    def _watch(self) -> None:
        """Cut off a client that reads nothing of what waits for it."""
        left = self.transport.get_write_buffer_size()
        if left and left >= self._unread > 0:
            self.transport.abort()
            return
        self._unread = left
        self._stalled = self.loop.call_later(self.limits.stall, self._watch)
