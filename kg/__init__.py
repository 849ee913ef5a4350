"""plua-kg: the open knowledge graph of the Poland–Ukraine defence relationship.

>>> import kg
>>> g = kg.open()
>>> query = "SELECT ?who { id:kyiv-memorandum-2025 plua:signedBy/rdfs:label ?who } ORDER BY ?who"
>>> [row["who"] for row in g.query(query)]
['Denys Shmyhal', 'Władysław Kosiniak-Kamysz']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kg.graph import Graph
    from kg.remote import RemoteGraph

__version__ = "0.1.0"
__all__ = ["open"]


@overload
def open(path: Path | None = None, tell: Callable[[str], None] | None = None) -> Graph: ...  # noqa: A001 - kg.open()
@overload
def open(path: str, tell: Callable[[str], None] | None = None) -> Graph | RemoteGraph: ...  # noqa: A001 - likewise


def open(  # noqa: A001 - kg.open()
    path: str | Path | None = None, tell: Callable[[str], None] | None = None
) -> Graph | RemoteGraph:
    """Open the graph: of the project at ``path``, or at or above the working directory, or the one installed.

    An address that begins with ``http://`` or ``https://`` opens the SPARQL endpoint there, with the same ways to ask:
    the only thing in this package that reaches a network, and only that address.

    Where nothing is built yet it is built first; ``tell`` receives a line about that and whatever else is not as
    expected (the library itself never prints). Raises :class:`kg.errors.StoreError` where there is no graph.
    """
    if isinstance(path, str) and path.startswith(("http://", "https://")):
        from kg.remote import open_remote  # who asks here needs no network

        return open_remote(path)
    # Whoever only wants the version or a help text should not wait for the engine.
    from kg.graph import open_graph

    return open_graph(path, tell) if tell else open_graph(path)
