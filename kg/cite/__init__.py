"""Citing an answer: the claims its rows rest on, the sources these were read in, and the release it was made from.

::

    query ──matching──▶ the triples its patterns matched ──support──▶ claims ──▶ sources ──writing──▶ BibTeX …

An answer is worth what its sources are worth, so nothing is left out in silence: what rests on no claim (names, types,
definitions), on absence, or on what cannot be established is told in the citation's notes. A citation is of the whole
answer, not of single rows, and of the solutions before any grouping.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, QueryTriples, Store

from kg.cite.matching import Ask, Matched, Matching
from kg.cite.support import Support, Supporting
from kg.cite.ways import Constants, Ways
from kg.errors import QueryError
from kg.namespaces import BASE, DATASET, OWL, PLUA, PREFIXES, RDFS, shorten
from kg.sparql.binding import Term, bind
from kg.sparql.patterns import parse
from kg.sparql.running import NO_PARAMETERS, Results, run
from kg.sparql.tokens import tokenize

__all__ = ["FORMATS", "Citation", "Release", "Source", "cite", "release"]

FORMATS = ("text", "bibtex", "csl-json")
_DCTERMS = PREFIXES["dcterms"]
_HINT = "an answer without GROUP BY, subqueries or statements about statements is easiest to cite"


@dataclass(frozen=True, slots=True)
class Release:
    """What an answer was made from; a text is empty where the graph does not say it."""

    title: str
    version: str
    build: str
    """The hash of the build; empty where the graph is only in memory."""
    date: str
    """The last day on which a claim was recorded: the data is what was read up to then."""
    publisher: str
    licence: str
    iri: str = DATASET


@dataclass(frozen=True, slots=True)
class Source:
    """One document, with the claims of it that the answer rests on; none where it was read for what it is."""

    iri: str
    title: str
    publisher: str
    published: str
    """EDTF, as exact as it is known; empty where nobody dates it."""
    language: str
    kind: str
    url: str
    authors: tuple[str, ...]
    claims: tuple[tuple[str, str], ...]
    """IRI and words of each claim, in the order of the words."""

    @property
    def name(self) -> str:
        """The last part of its IRI."""
        return self.iri.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Citation:
    """The sources an answer rests on, and what else has to be said of it."""

    release: Release
    sources: tuple[Source, ...]
    notes: tuple[str, ...]

    @property
    def claims(self) -> tuple[str, ...]:
        """The IRIs of all claims cited."""
        return tuple(sorted({claim for source in self.sources for claim, _ in source.claims}))


def cite(
    store: Store,
    text: str,
    made_from: Release,
    rules: Path,
    *,
    parameters: Mapping[str, Term] = NO_PARAMETERS,
    ask: Ask | None = None,
) -> Citation:
    """Return what the answer of a query rests on.

    Args:
        store: the graph.
        text: the query, SPARQL.
        made_from: see :func:`release`.
        rules: the directory of the rules' files, beside the query library of a build or a project; where it is
            missing, what rules inferred is told as not established.
        parameters: terms for the query's parameters.
        ask: runs SPARQL on the part of the graph that the query was asked of; without it, on all of it.

    Raises:
        QueryError: no SPARQL, refused, or written in a way that this cannot follow.
    """
    asking = ask or (lambda query: _run(store, query))
    answer = run(store, text, parameters=parameters) if ask is None else ask(text)
    bound = bind(text, list(tokenize(text)), parameters) if parameters else text
    try:
        query = parse(bound, list(tokenize(bound)))
        matched = Matching(asking, query, Ways(store, Constants(asking, query.prologue))).run()
    except (QueryError, SyntaxError) as error:
        raise QueryError(f"what this query's answer rests on cannot be established: {error}", _HINT) from error
    if query.form == "DESCRIBE" and isinstance(answer, QueryTriples):
        matched.triples.update(answer)
    support = Supporting(store, rules).run(matched.triples)
    return Citation(made_from, tuple(_sources(store, support)), tuple(_notes(matched, support)))


def _run(store: Store, text: str) -> Results:
    # The text is made of one that the guard has let through, and may be longer than a user's may be.
    return store.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)


def release(store: Store, directory: Path | None) -> Release:
    """Say what a graph is: title, version and date from the graph itself, the hash from where its build lies."""
    quads = store.quads_for_pattern(None, NamedNode(PLUA + "recordedAt"), None, None)
    recorded = (quad.object.value for quad in quads if isinstance(quad.object, Literal))
    version = next(iter(_texts(store, BASE + "ontology", OWL + "versionInfo")), "")
    return Release(
        next(iter(_texts(store, DATASET, RDFS + "label")), "knowledge graph"),
        version,
        directory.name.partition("-")[2] if directory else "",
        max(recorded, default=""),
        next(iter(_texts(store, DATASET, _DCTERMS + "publisher")), ""),
        next(iter(_texts(store, DATASET, _DCTERMS + "license")), ""),
    )


# --- sources ----------------------------------------------------------------------------------------------------


def _texts(store: Store, subject: str, predicate: str) -> Iterator[str]:
    """Yield what a resource has for a property, untagged texts and IRIs, in a fixed order."""
    quads = store.quads_for_pattern(NamedNode(subject), NamedNode(predicate), None, None)
    yield from sorted(
        quad.object.value
        for quad in quads
        if isinstance(quad.object, NamedNode) or (isinstance(quad.object, Literal) and not quad.object.language)
    )


def _sources(store: Store, support: Support) -> Iterator[Source]:
    """Yield the sources, oldest first."""
    read_in: dict[str, list[str]] = defaultdict(list)
    for source in support.sources:
        read_in[source] = []
    for claim in support.claims:
        for source in _texts(store, claim, PLUA + "source"):
            read_in[source].append(claim)
    found = [_source(store, iri, claims) for iri, claims in read_in.items()]
    yield from sorted(found, key=lambda source: (source.published or "9999", source.iri))


def _source(store: Store, iri: str, claims: list[str]) -> Source:
    def one(name: str, base: str = PLUA) -> str:
        return next(iter(_texts(store, iri, base + name)), "")

    kind = one("sourceKind")
    told = [(claim, next(iter(_texts(store, claim, RDFS + "label")), shorten(claim))) for claim in claims]
    return Source(
        iri=iri,
        title=one("label", RDFS),
        publisher=one("publisher"),
        published=one("published"),
        language=one("language", _DCTERMS),
        kind=next(iter(_texts(store, kind, RDFS + "label")), "") if kind else "",
        url=one("url"),
        authors=tuple(_texts(store, iri, PLUA + "author")),
        claims=tuple(sorted(told, key=lambda each: (each[1], each[0]))),
    )


def _notes(matched: Matched, support: Support) -> Iterator[str]:
    """Say what the sources do not cover."""
    counts = support.counts
    for layer, words in (
        ("registry", "of the registry (types, names, identifiers, open questions)"),
        ("ontology", "of the ontology (definitions)"),
    ):
        if counts[layer]:
            yield f"{_counted(counts[layer])} {words} had a part in it and rest on no source"
    if counts["unknown"]:
        yield f"for {_counted(counts['unknown'])} no claim is found"
    for name in sorted(counts):
        if name.startswith("rule ") and counts[name]:
            yield f"what {_counted(counts[name])} inferred by {name} rest on is not established: its text is not here"
    yield from (f"{note}" for note in [*matched.notes, *(note for note in support.notes if note not in matched.notes)])


def _counted(number: int) -> str:
    return f"{number:,} statement{'' if number == 1 else 's'}"
