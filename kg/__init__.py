"""plua-kg: the open knowledge graph of the Poland–Ukraine defence relationship.

>>> import kg
>>> g = kg.open()
>>> query = "SELECT ?who { id:kyiv-memorandum-2025 plua:signedBy/rdfs:label ?who } ORDER BY ?who"
>>> [row["who"] for row in g.query(query)]
['Denys Shmyhal', 'Władysław Kosiniak-Kamysz']
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph import Graph

__version__ = "0.1.0"
__all__ = ["open"]


def open(path: str | Path | None = None, tell: Callable[[str], None] | None = None) -> Graph:  # noqa: A001 - kg.open()
    """Open the graph: of the project at ``path``, or at or above the working directory, or the one installed.

    Where nothing is built yet it is built first; ``tell`` receives a line about that and whatever else is not as
    expected (the library itself never prints). Raises :class:`kg.errors.StoreError` where there is no graph.
    """
    # Whoever only wants the version or a help text should not wait for the engine.
    from kg.graph import open_graph

    return open_graph(path, tell) if tell else open_graph(path)
