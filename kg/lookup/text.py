"""Hits, sheets and reasons as plain lines: indented, never cut, nothing in them that a terminal would obey.

Every text that comes from data passes :func:`kg.text.visible`; the width of the terminal is not asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.lookup.lines import Line
from kg.lookup.naming import Hit
from kg.lookup.reasons import Reason, Reasons
from kg.lookup.sheets import Sheet
from kg.namespaces import shorten
from kg.text import visible


def _text(lines: Iterable[str]) -> str:
    return "\n".join(map(visible, lines)) + "\n"


def hits_text(wanted: str, hits: Sequence[Hit], limit: int | None = None) -> str:
    """Write hits one a line; where ``limit`` leaves some out, say how many."""
    if not hits:
        return _text([f"nothing called {wanted}, and nothing near it"])
    lines = [f"nothing called {wanted}; near:"] if hits[0].how == "near" else []
    shown = hits[:limit]
    width = max(len(hit.name) for hit in shown) if shown else 0
    for hit in shown:
        other = hit.matched not in (hit.label, hit.name.partition(":")[2])
        also = f" (found as {hit.matched})" if other else ""
        lines.append(f"{hit.name:<{width}}  {hit.label} · {hit.kind}{also}")
    if len(hits) > len(shown):
        lines.append(f"and {len(hits) - len(shown)} more")
    return _text(lines)


def sheet_text(sheet: Sheet) -> str:
    """Write a sheet: head, sections, and the sources its lines cite."""
    return _text(_sheet(sheet))


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield sheet.label
    yield f"  {sheet.name}" + (f" · {sheet.kind}" if sheet.kind else "")
    for name, value in sheet.head:
        yield f"  {name}: {value}"
    same = Counter(cited.citation for cited in sheet.sources)
    # Two sources of one publisher and day are told apart by their names.
    cites = {c.iri: c.citation if same[c.citation] == 1 else f"{c.citation}, {c.name}" for c in sheet.sources}
    for section in sheet.sections:
        yield ""
        yield section.title
        for line in section.lines:
            yield "  " + _line(line, cites)
    if sheet.sources:
        yield ""
        yield "Sources"
        for cited in sheet.sources:
            yield f"  {cited.name} · {cited.citation} · {cited.title}" + (f" · {cited.url}" if cited.url else "")


def _line(line: Line, cites: Mapping[str, str]) -> str:
    said = f"{line.relation}: {', '.join((line.value, *line.details))}"
    marks = f" ({'; '.join(line.marks)})" if line.marks else ""
    return said + marks + _citation(line, cites)


def _citation(line: Line, cites: Mapping[str, str]) -> str:
    if not line.sources:
        return ""
    named = "; ".join(sorted(cites[source] for source in line.sources))
    count = f" – {_origins(line.origins)}" if len(line.sources) > 1 else ""
    return f" [{named}{count}]"


def _origins(count: int) -> str:
    return "one origin" if count == 1 else f"{count} independent origins"


def reasons_text(found: Sequence[Reasons]) -> str:
    """Write reasons: for each property of a thing what came of it, then its claims one by one."""
    return _text(line for number, reasons in enumerate(found) for line in _reasons(reasons, first=not number))


def _reasons(reasons: Reasons, *, first: bool) -> Iterator[str]:
    if not first:
        yield ""
    yield f"{reasons.label}: {reasons.relation}"
    yield f"  {shorten(reasons.subject)} · {shorten(reasons.prop)}"
    for verdict in reasons.verdict:
        yield f"  {verdict}"
    for reason in reasons.claims:
        yield from _reason(reason)


def _reason(reason: Reason) -> Iterator[str]:
    yield f"  {shorten(reason.claim)}: {reason.value} – {reason.speaker}"
    yield f"    {reason.verdict}"
    for name, value in reason.parts:
        yield f"    {name}: {value}"
    for other in reason.against:
        yield f"    against it: {other}"
