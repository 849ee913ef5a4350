"""Text to the skeleton of a source file: a head to fill in and a fingerprint for every sentence.

The curator keeps the sentences that carry something and writes the claims. A comment beside each fingerprint gives
its first five tokens, enough to recognise it and too little to pass the text on.
"""

from __future__ import annotations

import re

from kg.dates import parse_edtf
from kg.errors import UsageError
from kg.evidence import Fingerprint, digest, sentences, tokens
from kg.namespaces import ID_PATTERN

SHOWN_WORDS = 5

# Bare where YAML, and a reader, cannot take it for anything but these characters.
_PLAIN = re.compile(r"[^\W\d_][\w/.()’–-]*(?: [\w/.()’–-]+)*")
_WORDS_OF_YAML = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_ESCAPED = re.compile('["\\\\]|[^\x20-\x7e\xa0-\u2027\u2030-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]')


def scaffold(
    text: str,
    slug: str,
    *,
    title: str = "",
    url: str = "",
    published: str = "unknown",
    language: str = "en",
    recorded: str,
) -> str:
    """Return the YAML of a source file for a plain text.

    UsageError if the slug is no id, ``published`` neither ``unknown`` nor a date, or the text has no words.

    Sentences are labelled s1, s2 … in the order of the text, headings among them; one that returns is listed once.
    """
    if not ID_PATTERN.fullmatch(slug):
        raise UsageError(f"{slug!r} is no id", "lower-case words joined by hyphens, for example some-paper-2025-09-18")
    if published != "unknown":
        try:
            parse_edtf(published)
        except ValueError as error:
            raise UsageError(f"published: {error}") from error
    lines = _sentences(text)
    if not lines:
        raise UsageError("the text has no words")
    head = [
        f"id: {slug}",
        f"title: {_scalar(title)}",
        'publisher: ""  # who put it out, by the name it bears',
        'kind: ""  # a SourceKind of the ontology',
        f"language: {_scalar(language)}",
        f"published: {_scalar(published)}",
        f"recorded: {_scalar(recorded)}",
        f"url: {_scalar(url)}" if url else "# url:",
        "# relays: []  # the sources it repeats",
        "sentences:",
    ]
    return "\n".join([*head, *lines, "claims: []", ""])


def _sentences(text: str) -> list[str]:
    """Return a line for each sentence that the text has not had before."""
    seen: set[Fingerprint] = set()
    lines: list[str] = []
    for sentence in sentences(text):
        words = tokens(sentence)
        print_ = Fingerprint(len(words), digest(words))
        if words and print_ not in seen:
            seen.add(print_)
            more = " …" if len(words) > SHOWN_WORDS else ""
            lines.append(f"  s{len(seen)}: {print_}  # {' '.join(words[:SHOWN_WORDS])}{more}")
    return lines


def _scalar(value: str) -> str:
    """Write a text as YAML that reads back as the same text: bare where that is safe, else in double quotes."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise UsageError(f"{value!r} is not valid Unicode") from error
    if (_PLAIN.fullmatch(value) and value.casefold() not in _WORDS_OF_YAML) or re.fullmatch(r"\d{4}(-\d\d)*", value):
        return value
    return '"' + _ESCAPED.sub(_escape, value) + '"'


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    if char in '"\\':
        return "\\" + char
    return f"\\U{ord(char):08X}" if ord(char) > 0xFFFF else f"\\u{ord(char):04X}"
