"""Running SPARQL over the graph: what is refused, what is bound, how long it may take, what went wrong.

The graph is read-only and offline, and the engine underneath is neither by nature: it follows ``SERVICE`` to any
address, dies on a deeply nested query, and cannot be interrupted from Python. So every query passes here::

    text ── guard ──▶ bind ──▶ engine ──▶ results      (a refusal by the engine ──▶ explain)

Results belong to the thread that made them, so :func:`evaluate` takes the function that consumes them.
"""

from __future__ import annotations

from kg.sparql.binding import Term
from kg.sparql.columns import in_order
from kg.sparql.guard import guard
from kg.sparql.running import PATIENCE, Results, evaluate, run, unknown_terms, within

__all__ = ["PATIENCE", "Results", "Term", "evaluate", "guard", "in_order", "run", "unknown_terms", "within"]
