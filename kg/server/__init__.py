"""The endpoint: SPARQL over HTTP, read-only, with pages about every thing; hostile input cannot hurt it.

::

    client ── connections ──▶ site ── pool ──▶ worker (a process that may be killed) ──▶ store
                               │                 limits on time, memory, rows, bytes and share
                               └─ asking · negotiation · answers (ETag, gzip, cache) · entities · describe

HTTP itself is Starlette's and uvicorn's; they are loaded when a server starts and never before.
"""

from __future__ import annotations

from kg.server.limits import Limits
from kg.server.refusal import Refusal

__all__ = ["Limits", "Refusal"]
