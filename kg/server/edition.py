"""What a server has of one build besides its workers: the name, the descriptions, the query library."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from kg import queries as library
from kg.errors import KGError
from kg.server.describe import Description
from kg.sparql.binding import bind
from kg.sparql.guard import checked


class Edition:
    """One build as clients see it."""

    def __init__(self, build: str, queries: Path, figures: dict[str, Any]) -> None:
        self.build, self.rules = build, queries.parent / "rules"
        self.description = Description(figures)
        self.listing = _listing(queries)


def _listing(queries: Path) -> bytes:
    """Return the query library as JSON, each query with its defaults in place."""
    listed_queries = []
    for query in library.load(queries).values():
        text = query.text
        with suppress(KGError):  # a parameter without a default stays a variable: the query then asks of all
            text = bind(text, checked(text), library.bind(query, {}))
        listed_queries.append(
            {
                "name": query.name,
                "title": query.title,
                "question": query.question,
                "tags": query.tags,
                "level": query.level,
                "teaches": query.teaches,
                "text": text,
                "source": query.text,
            }
        )
    return json.dumps(listed_queries, ensure_ascii=False).encode()
