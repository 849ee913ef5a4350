"""Looking things up without SPARQL: find a name, show all that is known of a thing, say why a fact is one.

::

    find(store, "shmyhal") ──▶ hits          show(store, "denys-shmyhal") ──▶ a sheet
    why(store, "denys-shmyhal", "holds") ──▶ the claims behind each fact

Each returns plain values; ``hits_text``, ``sheet_text`` and ``reasons_text`` turn them into lines for a terminal.
"""

from __future__ import annotations

from kg.lookup.lines import Line
from kg.lookup.naming import Hit, find, resolve
from kg.lookup.reasons import Reason, Reasons, why
from kg.lookup.sheets import Cited, Section, Sheet, show
from kg.lookup.text import hits_text, reasons_text, sheet_text

__all__ = [
    "Cited",
    "Hit",
    "Line",
    "Reason",
    "Reasons",
    "Section",
    "Sheet",
    "find",
    "hits_text",
    "reasons_text",
    "resolve",
    "sheet_text",
    "show",
    "why",
]
