"""Why a request gets no answer: a status, a code for programs, words for people, and when to try again.

Written as RFC 9457 has it (``application/problem+json``), with the limit that was met where it is one.
"""

from __future__ import annotations

import json
import signal

MEDIA_TYPE = "application/problem+json"
_TITLES = {
    400: "Bad request",
    403: "Refused",
    404: "Not found",
    405: "Method not allowed",
    406: "Not acceptable",
    408: "Too slow",
    413: "Too much",
    415: "Unsupported media type",
    429: "Too many requests",
    431: "Head too large",
    500: "A fault of ours",
    503: "Not now",
}


class Refusal(Exception):
    """A request that is refused or was stopped."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        hint: str = "",
        *,
        retry: int | None = None,
        headers: dict[str, str] | None = None,
        limit: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.hint = status, code, message, hint
        self.headers = dict(headers or {})
        if retry is not None:
            self.headers["retry-after"] = str(retry)
        self.limit = limit

    def document(self) -> bytes:
        """Write it as JSON."""
        said: dict[str, str | float] = {
            "title": _TITLES[self.status],
            "status": self.status,
            "code": self.code,
            "detail": self.message,
        }
        if self.hint:
            said["hint"] = self.hint
        if self.limit is not None:
            said["limit"] = self.limit
        # No markup, even where somebody takes it for a page.
        text = json.dumps(said, ensure_ascii=False).replace("<", "\\u003c")
        return text.encode("utf-8", "backslashreplace") + b"\n"

    @classmethod
    def stopping(cls) -> Refusal:
        """The server is told to stop."""
        return cls(503, "stopping", "the server is stopping", "ask again in a moment", retry=5)

    @classmethod
    def share(cls, limit: int) -> Refusal:
        """A client asks for more than its share."""
        message = f"this address already has {limit} requests in work or waiting"
        return cls(429, "too-many-requests", message, "wait for their answers", retry=1, limit=limit)

    @classmethod
    def full(cls) -> Refusal:
        """Nobody is free."""
        return cls(503, "busy", "every worker is busy and the queue is full or too slow", "ask again", retry=2)

    @classmethod
    def time(cls, limit: float) -> Refusal:
        """A query ran too long."""
        hint = "narrow it: more patterns that share variables, or a LIMIT inside a subquery"
        return cls(503, "timeout", f"the query ran longer than {limit:g} s and was stopped", hint, limit=limit)

    @classmethod
    def memory(cls, limit: int) -> Refusal:
        """A query needed too much memory."""
        message = f"the query needed more than {limit >> 20:,} MB of memory and was stopped"
        return cls(503, "memory", message, "ask for fewer or smaller rows", limit=limit)

    @classmethod
    def lost(cls, code: int | None, said: str, limit: int) -> Refusal:
        """A worker died of a query: the engine aborts where it gets no memory, and where its own sorting fails it."""
        if code == -signal.SIGKILL or "memory allocation of" in said:
            return cls.memory(limit)
        if "total order" in said:
            hint = "order by their texts: ORDER BY STR(?x)"
            return cls(500, "engine", "the engine cannot sort values of different kinds together", hint)
        return cls(500, "fault", f"the query ended its worker ({code})", "please report it with the query")
