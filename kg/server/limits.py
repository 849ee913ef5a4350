"""What a query may cost: every limit in one place, each with the answer a client gets when it meets it.

The defaults let every query of the library answer with room to spare and no client take more than half the workers.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.sparql.guard import MAX_BYTES


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one server; times in seconds, sizes in bytes."""

    workers: int = 4
    """Processes that answer queries."""
    seconds: float = 20.0
    """How long one query may run; then its worker is killed (503)."""
    memory: int = 1 << 30
    """How much a worker may allocate beyond what it has when it starts (503)."""
    rows: int = 1_000_000
    """How many rows or statements an answer may have (413)."""
    bytes: int = 128 << 20
    """How large an answer may be before it is compressed (413)."""
    query: int = MAX_BYTES
    """How long a query may be (413)."""
    per_client: int = 8
    """How many requests one address may have in work or waiting (429)."""
    waiting: int = 400
    """How many requests may wait in all (503)."""
    patience: float = 15.0
    """How long a request waits for a worker (503)."""
    drawing: float = 60.0
    """How long a request waits for a page that is still being drawn (503)."""
    grace: float = 4.0
    """How long running queries have to finish once the server is told to stop (503)."""
    head: int = 64 << 10
    """How long a request's line and headers may be (431)."""
    upload: float = 15.0
    """How long a client may take to send its head, and again its body (408)."""
    stall: float = 30.0
    """How long a client may read nothing of an answer; then the connection is cut."""
    connections: int = 1_000
    """How many connections may be open (503)."""

    @property
    def body(self) -> int:
        """How long a request's body may be: in a form each byte of a query may take three."""
        return 3 * self.query + 64_000

    @property
    def running_per_client(self) -> int:
        """How many workers one address may keep busy, so that the next one finds one free."""
        return max(1, self.workers // 2)
