"""Which format a client gets: its ``Accept`` header against what we can write.

Quality values count, the most specific range decides for a format, and of equals ours comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple


class Offer(NamedTuple):
    """A format by its own name and a media type it goes by."""

    name: str
    media: str


ROWS = (
    Offer("json", "application/sparql-results+json"),
    Offer("xml", "application/sparql-results+xml"),
    Offer("csv", "text/csv"),
    Offer("tsv", "text/tab-separated-values"),
    Offer("json", "application/json"),
    Offer("xml", "application/xml"),
    Offer("xml", "text/xml"),
)
GRAPHS = (
    Offer("turtle", "text/turtle"),
    Offer("jsonld", "application/ld+json"),
    Offer("ntriples", "application/n-triples"),
    Offer("rdfxml", "application/rdf+xml"),
    Offer("jsonld", "application/json"),
    Offer("rdfxml", "application/xml"),
)
PAGES = (Offer("html", "text/html"), *GRAPHS)
_RANGE = re.compile(r"\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)/([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*((?:;[^,]*)?)")
_QUALITY = re.compile(r";\s*[qQ]\s*=\s*([^;\s]*)")
_WEIGHT = re.compile(r"0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?")
_LONGEST = 4_000


@lru_cache(maxsize=256)  # clients say the same again and again; a header is at most as long as a head may be
def choose(accept: str, offers: tuple[Offer, ...]) -> Offer | None:
    """Return what a client likes best of what there is; without a header the first, None if it likes none.

    >>> choose("text/csv;q=0.5, application/json", ROWS)
    Offer(name='json', media='application/json')
    >>> choose("image/png", ROWS) is None
    True
    """
    if not accept.strip():
        return offers[0]
    wanted = _ranges(accept[:_LONGEST])
    best: tuple[float, Offer] | None = None
    for offer in offers:
        quality = _quality(offer.media, wanted)
        if quality > (best[0] if best else 0.0):
            best = quality, offer
    return best[1] if best else None


def _ranges(accept: str) -> dict[str, float]:
    """Return the quality of each media range; what is none is passed over, as the standard has it."""
    found: dict[str, float] = {}
    for part in accept.split(","):
        match = _RANGE.fullmatch(part)
        if not match:
            continue
        weight = _QUALITY.search(match[3])
        quality = float(weight[1]) if weight and _WEIGHT.fullmatch(weight[1]) else 0.0 if weight else 1.0
        name = f"{match[1]}/{match[2]}".lower()
        found[name] = max(quality, found.get(name, 0.0))
    return found


def _quality(media: str, wanted: dict[str, float]) -> float:
    major = media.partition("/")[0]
    return next((wanted[name] for name in (media, f"{major}/*", "*/*") if name in wanted), 0.0)


def takes_gzip(accept_encoding: str) -> bool:
    """Return whether a client takes gzip.

    >>> takes_gzip("gzip;q=0, *"), takes_gzip("br, gzip")
    (False, True)
    """
    found: dict[str, bool] = {}
    for part in accept_encoding[:_LONGEST].split(","):
        name, _, rest = part.partition(";")
        weight = re.search(r"[qQ]\s*=\s*([0-9.]+)", rest)
        found[name.strip().lower()] = not (weight and re.fullmatch(r"0(\.0*)?", weight[1]))
    return found.get("gzip", found.get("*", False))


def listed(offers: Sequence[Offer]) -> str:
    """Name the media types there are, each once: some write rows and graphs alike."""
    return ", ".join(dict.fromkeys(offer.media for offer in offers))
