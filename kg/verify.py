"""A source against the reader's own copy: which of its sentences stand there, word for word.

The graph holds no text, so what is shown is always the reader's: the sentence of their copy around each match, and
beside it the claims that rest on it. What is missing was changed, cut, or never stood in that copy.

    source IRI + text -> [Sentence(found_at=212, excerpt="…", claims=(…)), Sentence(found_at=None, …)]
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.errors import UnknownName, UsageError, did_you_mean
from kg.evidence import NORMALISATION, Fingerprint, find, html_to_text, locate, looks_like_html, rejoin, sentence_spans
from kg.namespaces import OA, PLUA, RDF, RDFS, local, shorten

MAX_BYTES = 20_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(rb"<meta\s[^>]*charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence the graph points to, and what was found of it in the copy."""

    iri: str
    label: str
    fingerprint: Fingerprint
    found_at: int | None
    """How many tokens stand before it in the copy; None where it does not stand there."""
    excerpt: str
    """The sentence, or sentences, of the copy that hold it; empty where it was not found."""
    claims: tuple[str, ...]
    """The IRIs of the claims that rest on it, sorted."""


def verify(store: ox.Store, source: str, text: str) -> list[Sentence]:
    """Look for every sentence of a source, given by its IRI, in plain text.

    Those found come first, in the order of the text. UnknownName if the graph has no such source; UsageError if it was
    hashed under rules this version does not know.
    """
    wanted = _evidence(store, source)
    spans = sentence_spans(text)
    seen: list[tuple[int, Sentence]] = []
    for reading in (text, rejoin(text)):
        if not wanted:
            break
        words, places = locate(reading)
        found = find({sentence.fingerprint for sentence in wanted}, words)
        for sentence in wanted:
            if sentence.fingerprint in found:
                first = found[sentence.fingerprint]
                start, end = places[first][0], places[first + sentence.fingerprint.tokens - 1][1]
                seen.append((start, _with(sentence, first, _excerpt(text, spans, start, end))))
        wanted = [sentence for sentence in wanted if sentence.fingerprint not in found]
    return [sentence for _, sentence in sorted(seen, key=lambda item: (item[0], item[1].iri))] + wanted


def read_copy(path: Path) -> str:
    """Return the plain text of a file of text or HTML; UsageError, naming it, if it is not that or above 20 MB.

    UTF-8, any Unicode with a byte order mark, and what an HTML page declares are read; nothing is guessed, because a
    wrong guess changes every accented word without a sign.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    if len(data) > MAX_BYTES:
        raise UsageError(f"{path}: more than {MAX_BYTES // 1_000_000} MB", "save only the article's text")
    text = _decode(path, data)
    return html_to_text(text) if looks_like_html(text) else text


def _decode(path: Path, data: bytes) -> str:
    """Decode by byte order mark, as UTF-8, or as the page itself says."""
    encodings = [name for mark, name in _BOMS if data.startswith(mark)][:1] or ["utf-8"]
    declared = _CHARSET.search(data[:4096])
    if declared and encodings == ["utf-8"]:
        encodings.append(declared[1].decode("ascii"))
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        if "\0" not in text:
            return text
    kind = "a PDF file" if data.startswith(b"%PDF") else f"not text in {' or '.join(encodings)}"
    raise UsageError(f"{path}: {kind}", "copy the article's text into a file saved as UTF-8")


def _evidence(store: ox.Store, source: str) -> list[Sentence]:
    """Return the sentences of a source, none of them looked for yet, by IRI."""
    known = set(_subjects(store, RDF + "type", PLUA + "Source"))
    if source not in known:
        hint = did_you_mean(local(source), map(local, known))
        raise UnknownName(f"no source {shorten(source)} in the graph", hint)
    return [_sentence(store, iri) for iri in sorted(_subjects(store, OA + "hasSource", source))]


def _sentence(store: ox.Store, iri: str) -> Sentence:
    """Read what the graph knows of one sentence."""
    normalisation, count, sha256, label = (
        _value(store, iri, prop)
        for prop in (PLUA + "normalisation", PLUA + "tokenCount", PLUA + "sha256", RDFS + "label")
    )
    if normalisation != NORMALISATION:
        hint = f"this version knows {NORMALISATION}"
        raise UsageError(f"{shorten(iri)} was hashed under {normalisation!r}", hint)
    is_claim = ox.NamedNode(RDF + "type"), ox.NamedNode(PLUA + "Claim")
    resting = _subjects(store, PLUA + "evidence", iri)
    claims = [name for name in resting if any(store.quads_for_pattern(ox.NamedNode(name), *is_claim, None))]
    return Sentence(iri, label or shorten(iri), Fingerprint.parse(f"{count}:{sha256}"), None, "", tuple(sorted(claims)))


def _subjects(store: ox.Store, prop: str, value: str) -> set[str]:
    """Return the IRIs that have an IRI as a value, in whichever graph."""
    quads = store.quads_for_pattern(None, ox.NamedNode(prop), ox.NamedNode(value), None)
    return {quad.subject.value for quad in quads if isinstance(quad.subject, ox.NamedNode)}


def _value(store: ox.Store, iri: str, prop: str) -> str:
    """Return the text of a value, or nothing."""
    quads = store.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(prop), None, None)
    return next((quad.object.value for quad in quads if isinstance(quad.object, ox.Literal)), "")


def _with(sentence: Sentence, found_at: int, excerpt: str) -> Sentence:
    return Sentence(sentence.iri, sentence.label, sentence.fingerprint, found_at, excerpt, sentence.claims)


def _excerpt(text: str, spans: list[tuple[int, int]], start: int, end: int) -> str:
    """Return the whole sentences of the copy that a match lies in, on one line.

    Whole, because the words before a match may turn it round: "No" before "drones crossed the border".
    """
    first = max(0, bisect_right(spans, start, key=lambda span: span[0]) - 1)
    last = bisect_left(spans, end, key=lambda span: span[1])
    if spans:
        start = min(start, spans[first][0])
        end = max(end, spans[min(last, len(spans) - 1)][1])
    return " ".join(text[start:end].replace("\xad", "").split())
