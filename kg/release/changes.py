"""What changed since another release: claims added, withdrawn and re-ranked, and what that did to sources and ids.

A claim's IRI is a hash of what was said, where and by whom, so a claim that is mended is one withdrawn and one added,
and one whose IRI stayed can only have been ranked anew. Facts are made from claims; whoever knows what happened to the
claims knows why a fact is another one.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Store

from kg.model import LABEL, TYPE
from kg.namespaces import GRAPH, ID, PLUA, RDF, shorten

_PARTS = (RDF + "subject", RDF + "predicate", RDF + "object", PLUA + "source", PLUA + "rank")
_HEAD = ("change", "claim", "label", "subject", "predicate", "object", "source", "rank_before", "rank_now")


@dataclass(frozen=True, slots=True)
class Claimed:
    """One claim, as far as a comparison needs it."""

    iri: str
    label: str
    subject: str
    predicate: str
    object: str
    source: str
    rank: str


@dataclass(frozen=True, slots=True)
class State:
    """What a comparison needs of one release."""

    claims: dict[str, Claimed]
    sources: dict[str, str]
    """Titles by IRI."""
    things: dict[str, str]
    """Labels of whatever has an id, by IRI."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference of two releases, each list in the order of IRIs."""

    before: str
    """What was compared with, in words."""
    added: list[Claimed]
    withdrawn: list[Claimed]
    ranked: list[tuple[Claimed, Claimed]]
    """Before and now."""
    sources_added: dict[str, str]
    sources_gone: dict[str, str]
    things_added: dict[str, str]
    things_gone: dict[str, str]
    titles: dict[str, str]
    """Titles of all sources of both."""

    @property
    def counts(self) -> dict[str, int]:
        """How much changed, by what."""
        return {
            "claims added": len(self.added),
            "claims withdrawn": len(self.withdrawn),
            "claims ranked anew": len(self.ranked),
            "sources added": len(self.sources_added),
            "sources withdrawn": len(self.sources_gone),
            "ids added": len(self.things_added),
            "ids gone": len(self.things_gone),
        }


def state(store: Store) -> State:
    """Read what a comparison needs of a graph."""
    labels = {
        quad.subject.value: quad.object.value
        for quad in store.quads_for_pattern(None, NamedNode(LABEL), None)
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal) and not quad.object.language
    }
    parts: dict[str, dict[str, str]] = defaultdict(dict)
    for name in _PARTS:
        for quad in store.quads_for_pattern(None, NamedNode(name), None):
            if isinstance(quad.subject, NamedNode):
                parts[quad.subject.value][name] = _short(quad.object)
    claims = {
        iri: Claimed(iri, labels.get(iri, ""), *(parts[iri].get(name, "") for name in _PARTS))
        for iri in _of(store, PLUA + "Claim")
    }
    registered = {
        quad.subject.value
        for quad in store.quads_for_pattern(None, NamedNode(TYPE), None, NamedNode(GRAPH + "registry"))
        if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(ID)
    }
    return State(
        claims,
        {iri: labels.get(iri, iri) for iri in _of(store, PLUA + "Source")},
        {iri: labels.get(iri, iri) for iri in registered},
    )


def _of(store: Store, cls: str) -> Iterator[str]:
    for quad in store.quads_for_pattern(None, NamedNode(TYPE), NamedNode(cls)):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject.value


def _short(term: object) -> str:
    return shorten(term.value) if isinstance(term, NamedNode) else str(term)


def compare(before: State, now: State, named: str) -> Changes:
    """Return what changed; ``named`` is what the earlier state is called."""
    return Changes(
        before=named,
        added=[now.claims[iri] for iri in sorted(now.claims.keys() - before.claims.keys())],
        withdrawn=[before.claims[iri] for iri in sorted(before.claims.keys() - now.claims.keys())],
        ranked=[
            (before.claims[iri], now.claims[iri])
            for iri in sorted(now.claims.keys() & before.claims.keys())
            if now.claims[iri].rank != before.claims[iri].rank
        ],
        sources_added=_minus(now.sources, before.sources),
        sources_gone=_minus(before.sources, now.sources),
        things_added=_minus(now.things, before.things),
        things_gone=_minus(before.things, now.things),
        titles={shorten(iri): title for iri, title in (before.sources | now.sources).items()},
    )


def _minus(these: dict[str, str], those: dict[str, str]) -> dict[str, str]:
    return {iri: these[iri] for iri in sorted(these.keys() - those.keys())}


def in_words(changes: Changes | None) -> str:
    """Write the changes as Markdown: the figures, then everything by name, claims under their sources."""
    if changes is None:
        return "# Changes\n\nNo earlier release was named to compare this one with.\n"
    lines = [f"# Changes since {_text(changes.before)}", "", "| what | how many |", "|---|--:|"]
    lines += [f"| {what} | {number:,} |" for what, number in changes.counts.items()]
    if not any(changes.counts.values()):
        lines += ["", "Nothing that is claimed, and nothing that has an id, is another."]
    lines += _named("Ids that are gone", changes.things_gone)
    lines += _claims("Claims withdrawn", changes.withdrawn, changes.titles)
    lines += _ranked(changes)
    lines += _named("Sources withdrawn", changes.sources_gone)
    lines += _named("Sources added", changes.sources_added)
    lines += _named("Ids added", changes.things_added)
    lines += _claims("Claims added", changes.added, changes.titles)
    return "\n".join([*lines, ""])


def _named(title: str, things: dict[str, str]) -> Iterator[str]:
    if things:
        yield from ("", f"## {title}", "")
        yield from (f"- {_text(label)} (`{shorten(iri)}`)" for iri, label in things.items())


def _claims(title: str, claims: Iterable[Claimed], titles: dict[str, str]) -> Iterator[str]:
    by_source: dict[str, list[Claimed]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    if by_source:
        yield from ("", f"## {title}")
    for source, members in sorted(by_source.items()):
        yield from ("", f"### {_text(titles.get(source, source))} (`{source}`)", "")
        yield from (f"- {_text(claim.label)} (`{shorten(claim.iri)}`)" for claim in members)


def _ranked(changes: Changes) -> Iterator[str]:
    if changes.ranked:
        yield from ("", "## Claims ranked anew", "")
    for before, now in changes.ranked:
        yield f"- {_text(now.label)} (`{shorten(now.iri)}`): from `{before.rank}` to `{now.rank}`"


def _text(text: str) -> str:
    """Write a text so that Markdown reads it as one line of plain words."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in " ".join(text.split()))


def as_table(changes: Changes) -> bytes:
    """Write the claims that changed as CSV, for programs."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEAD)
    rows = [("added", claim, "", claim.rank) for claim in changes.added]
    rows += [("withdrawn", claim, claim.rank, "") for claim in changes.withdrawn]
    rows += [("ranked anew", now, before.rank, now.rank) for before, now in changes.ranked]
    for what, claim, before_rank, now_rank in rows:
        said = (claim.label, claim.subject, claim.predicate, claim.object, claim.source)
        writer.writerow([what, claim.iri, *said, before_rank, now_rank])
    return out.getvalue().encode()
