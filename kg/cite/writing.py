"""A citation as text for people, as BibTeX and as CSL-JSON for reference managers.

All three hold the same: the data set as one entry, each source as one, its claims in the note. Dates stay as exact as
the source is dated, titles in the script they were published in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files

from kg.cite import Citation, Release, Source
from kg.errors import UnknownName, did_you_mean
from kg.namespaces import shorten
from kg.text import visible

_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
# A brace counts for BibTeX even behind a backslash, and ^^5c is a backslash for TeX: both get names.
_NAMED = {"\\": "backslash", "~": "asciitilde", "^": "asciicircum", "{": "braceleft", "}": "braceright"}
_SPECIAL = str.maketrans({c: f"\\{c}" for c in "#$%&_"} | {c: f"\\text{name}{{}}" for c, name in _NAMED.items()})
_ESCAPED = str.maketrans({c: f"%{ord(c):02X}" for c in "{}\\^"})


def write(citation: Citation, fmt: str = "text") -> str:
    """Write a citation in one of ``kg.cite.FORMATS``. UnknownName for another one."""
    if fmt not in _WRITERS:
        listed = ", ".join(_WRITERS)
        raise UnknownName(
            f"there is no format of citations {fmt}", did_you_mean(fmt, _WRITERS) or f"there are {listed}"
        )
    return _WRITERS[fmt](citation)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _note(source: Source) -> str:
    claims = ", ".join(shorten(claim) for claim, _ in source.claims)
    return shorten(source.iri) + (f"; claims: {claims}" if claims else "")


# --- text -------------------------------------------------------------------------------------------------------


def _text(citation: Citation) -> str:
    claims, sources = len(citation.claims), len(citation.sources)
    lines = [made_from(citation.release), ""]
    lines.append(
        f"This answer rests on {_count(claims, 'claim')} in {_count(sources, 'source')}."
        if sources
        else "This answer rests on no claim of a source."
    )
    for number, source in enumerate(citation.sources, 1):
        lines += ["", f"[{number}] {visible(_document(source))}"]
        lines += [f"    {shorten(claim)}  {visible(words)}" for claim, words in source.claims]
    if citation.notes:
        lines += ["", *(f"Note: {note}." for note in citation.notes)]
    return "\n".join([*lines, ""])


def made_from(release: Release) -> str:
    """Write in a line what an answer was made from: enough to cite the whole graph by."""
    parts = [
        release.title,
        f"version {release.version}" if release.version else "",
        f"build {release.build}" if release.build else "no build on disk",
        f"recorded up to {release.date}" if release.date else "",
    ]
    behind = [part for part in (release.publisher, release.iri, release.licence) if part]
    return ", ".join(filter(None, parts)) + "." + "".join(f" {part}." for part in behind)


def _document(source: Source) -> str:
    by = f"{', '.join(source.authors)}. " if source.authors else ""
    day = source.published or "undated"
    address = f" {source.url}" if source.url else ""
    return (
        f"{by}{source.title}. {source.publisher} ({source.kind or 'source'}), {day}.{address} [{shorten(source.iri)}]"
    )


# --- BibTeX -----------------------------------------------------------------------------------------------------


def _bibtex(citation: Citation) -> str:
    release = citation.release
    notes = [f"build {release.build}" if release.build else "", *citation.notes]
    entries = [
        _entry(
            "dataset",
            f"dataset-{release.build or 'in-memory'}",
            title=_tex(release.title),
            author=_corporate(release.publisher),
            version=_tex(release.version),
            date=release.date,
            url=_address(release.iri),
            note=_tex("; ".join(filter(None, notes))),
        )
    ]
    return "\n".join([*entries, *(_bib_source(source) for source in citation.sources)])


def _bib_source(source: Source) -> str:
    return _entry(
        "online",
        source.name,
        title=_tex(source.title),
        author=" and ".join(map(_corporate, source.authors)) or _corporate(source.publisher),
        organization=_tex(source.publisher),
        date=source.published,
        url=_address(source.url),
        **_spoken_in(source.language),
        note=_tex(_note(source)),
    )


def _spoken_in(code: str) -> dict[str, str]:
    """Name a language as biblatex knows it, so that a title is hyphenated right; another one by its code."""
    known = _languages()
    return {"langid": known[code]} if code in known else {"language": _tex(code)}


@cache
def _languages() -> dict[str, str]:
    return dict(json.loads(files("kg").joinpath("assets", "babel.json").read_bytes()))


def _entry(kind: str, key: str, **fields: str) -> str:
    """Write one entry. A title stands in two pairs of braces, which keep its capitals."""
    year = _DAY.match(fields["date"])
    fields = {**fields, "title": f"{{{fields['title']}}}", "year": year[1] if year else ""}
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *lines, "}", ""])


def _tex(text: str) -> str:
    return visible(" ".join(text.split())).translate(_SPECIAL)


def _corporate(name: str) -> str:
    """Write a name so that it is taken for one, whatever its parts."""
    return f"{{{_tex(name)}}}" if name else ""


def _address(url: str) -> str:
    """Write an address, which is read as it stands: only braces would end it, and TeX would obey the other two."""
    return url.translate(_ESCAPED)


# --- CSL-JSON ---------------------------------------------------------------------------------------------------


def _csl(citation: Citation) -> str:
    release = citation.release
    items = [
        _item(
            id=f"dataset-{release.build or 'in-memory'}",
            type="dataset",
            title=release.title,
            author=_names((release.publisher,)),
            version=release.version,
            issued=_csl_date(release.date),
            URL=release.iri,
            note="; ".join(filter(None, [f"build {release.build}" if release.build else "", *citation.notes])),
        )
    ]
    items += [_csl_source(source) for source in citation.sources]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _csl_source(source: Source) -> dict[str, object]:
    return _item(
        id=source.name,
        type="webpage" if source.url else "document",
        title=source.title,
        author=_names(source.authors),
        publisher=source.publisher,
        genre=source.kind,
        language=source.language,
        issued=_csl_date(source.published),
        URL=source.url,
        note=_note(source),
    )


def _item(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}


def _names(names: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"literal": name} for name in names if name]


def _csl_date(edtf: str) -> dict[str, object]:
    """Give a date in parts where it is one day, month or year, or two of these; otherwise as it stands."""
    ends = edtf.split("/")
    parts = [[int(part) for part in match.groups() if part] for end in ends if (match := _DAY.fullmatch(end))]
    if not edtf:
        return {}
    if len(parts) == len(ends) and all(len(part) < 2 or part[1] <= 12 for part in parts):
        return {"date-parts": parts}
    return {"literal": edtf}


_WRITERS: dict[str, Callable[[Citation], str]] = {"text": _text, "bibtex": _bibtex, "csl-json": _csl}
