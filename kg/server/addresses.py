"""Which address leads to which IRI, and in which format: our IRIs under our own host, suffixes for formats.

The IRIs are persistent and elsewhere (``ontology/w3id``); what they lead to stands here under the same path. Without a
suffix the client's ``Accept`` decides, with one the address does: ``/id/x``, ``/id/x.html``, ``/id/x.ttl``.
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from kg.namespaces import BASE
from kg.server.negotiation import PAGES, Offer
from kg.server.refusal import Refusal

KINDS = ("id", "claim", "source", "graph")
SUFFIXES = {"html": "html", "ttl": "turtle", "jsonld": "jsonld", "nt": "ntriples", "rdf": "rdfxml"}
"""Format by suffix."""
_LONGEST = 300
_KNOWN = "/ /query /workbench /sparql /ontology /dataset /id/… /claim/… /source/… /graph/… /openapi.json"


class Address(NamedTuple):
    """The IRI that an address stands for, and the format it asks for if it does."""

    iri: str
    offer: Offer | None


def read(path: str) -> Address:
    """Take the path of a thing apart. Refusal where nothing can stand there."""
    name, offer = path.lstrip("/"), None
    stem, _, suffix = name.rpartition(".")
    if suffix in SUFFIXES:
        name, offer = stem, next(offer for offer in PAGES if offer.name == SUFFIXES[suffix])
    kind, _, rest = name.partition("/")
    if not (kind in KINDS or kind == "ontology" or name == "dataset"):
        raise Refusal(404, "unknown", "there is no such address", _KNOWN)
    if len(rest) > _LONGEST:
        raise Refusal(404, "unknown", f"no id has more than {_LONGEST} characters")
    return Address(BASE + name, offer)


def links(iri: str) -> str:
    """Return the Link header of an answer about a thing: what it describes, and where the other formats are."""
    iri = quote(iri, safe="/:%#?=&+,;@!$'()*~")
    path = "/" + iri.removeprefix(BASE)
    media = {offer.name: offer.media for offer in reversed(PAGES)}
    others = (f'<{path}.{suffix}>; rel="alternate"; type="{media[name]}"' for suffix, name in SUFFIXES.items())
    return ", ".join([f'<{iri}>; rel="describes"', *others])
