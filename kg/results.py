"""Query results as text: the W3C formats as the engine writes them, and tables for people.

The wire formats are raw, as their specifications say; only tables and Markdown add labels and make control characters
visible. Everything is returned whole, as UTF-8 bytes: an answer is printed complete or not at all, at the price of
holding it in memory. Nothing heavier than the engine is imported until a format needs it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Triple,
    serialize,
)

from kg.errors import QueryError, UnknownName, UsageError, did_you_mean
from kg.namespaces import PREFIXES, XSD, shorten
from kg.sparql import Results
from kg.text import visible

Term = NamedNode | BlankNode | Literal | Triple
Row = Sequence[Term | None]
# Given all IRIs of an answer, the labels of those that have one.
Labels = Callable[[AbstractSet[str]], Mapping[str, str]]

_WIRE = {
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
}
_GRAPH = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
ROW_FORMATS = ("table", *_WIRE, "markdown")
GRAPH_FORMATS = tuple(_GRAPH)

_NUMBERS = frozenset(XSD + name for name in ("integer", "decimal", "double", "float"))
# Compiled where a format needs them: compiling all takes longer than writing a small CSV.
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_FORMULA = r"[=+\-@\t\r\n]"
# XML 1.0 has no way to write these, not even escaped.
_NOT_XML = r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
# Plain letters only: the engine writes some others that XML 1.0 knows no names with.
_XML_NAME = r"(?:^|[^\w.\-\x80-\U0010ffff])[0-9.\-]*[A-Za-z_][A-Za-z0-9_.\-]*\Z"
_MARKDOWN = r"([\\`*_\[\]|~])"


def render(
    results: Results,
    fmt: str | None = None,
    *,
    labels: Labels | None = None,
    width: int | None = None,
    excel_safe: bool = False,
) -> bytes:
    """Write results in a format: by default a table for SELECT and ASK, Turtle for CONSTRUCT and DESCRIBE.

    Args:
        results: what :func:`kg.sparql.run` returned, unread, in the thread that made it.
        fmt: one of ``ROW_FORMATS`` for SELECT and ASK, of ``GRAPH_FORMATS`` otherwise.
        labels: looks up labels to show beside IRIs; tables and Markdown only.
        width: columns of the terminal, to fold a table to; without it a table is as wide as it needs.
        excel_safe: CSV and TSV only: an apostrophe before a text a spreadsheet would run as a formula.

    Raises:
        UsageError: a format that does not exist or does not fit the kind of query.
        QueryError: an answer the format cannot express; nothing malformed is ever returned.
    """
    graph = isinstance(results, QueryTriples)
    fmt = fmt or ("turtle" if graph else "table")
    _check_format(fmt, graph=graph)
    if isinstance(results, QueryTriples):
        return write_graph(results, fmt)
    if isinstance(results, QuerySolutions):
        if fmt == "table":
            return _table(_head(results), _rows(results), labels, width)
        if fmt == "markdown":
            return _markdown(_head(results), _rows(results), labels)
        if excel_safe and fmt in ("csv", "tsv"):
            return _delimited(_head(results), _rows(results), fmt)
    elif fmt in ("table", "markdown"):
        return b"true\n" if results else b"false\n"
    data = results.serialize(format=_WIRE[fmt]) or b""
    if fmt == "xml":
        _check_xml(data.decode())
    return data


def _check_format(fmt: str, *, graph: bool) -> None:
    fitting = GRAPH_FORMATS if graph else ROW_FORMATS
    if fmt in fitting:
        return
    kind = "CONSTRUCT and DESCRIBE" if graph else "SELECT and ASK"
    choice = f"{kind} give {', '.join(fitting)}"
    if fmt in ROW_FORMATS + GRAPH_FORMATS:
        raise UsageError(f"the format {fmt} does not fit this kind of query", choice)
    meant = did_you_mean(fmt, fitting)
    raise UnknownName(f"there is no format {fmt}", f"{meant} {choice}".strip())


def _head(solutions: QuerySolutions) -> list[str]:
    return [variable.value for variable in solutions.variables]


def _rows(solutions: QuerySolutions) -> list[Row]:
    return [list(solution) for solution in solutions]


# --- for people -------------------------------------------------------------------------------------------------


def _named(rows: Iterable[Row], labels: Labels | None) -> Mapping[str, str]:
    """Look up the labels of everything an answer mentions, in one call."""
    if labels is None:
        return {}
    return labels({term.value for row in rows for term in row if isinstance(term, NamedNode)})


def _cell(term: Term | None, names: Mapping[str, str]) -> str:
    """Write one term for people: a label beside its short name, a literal without its quotes."""
    if term is None:
        return ""
    if isinstance(term, NamedNode):
        short = shorten(term.value)
        name = names.get(term.value)
        return visible(f"{name} · {short}" if name else short)
    if isinstance(term, Literal):
        return visible(term.value)
    return visible(str(term))


def _is_number(term: Term | None) -> bool:
    return isinstance(term, Literal) and term.datatype.value in _NUMBERS and bool(re.fullmatch(_NUMBER, term.value))


def _numeric(rows: Sequence[Row], column: int) -> bool:
    """Whether a column holds numbers and nothing else."""
    terms = [row[column] for row in rows if row[column] is not None]
    return bool(terms) and all(map(_is_number, terms))


def _table(head: Sequence[str], rows: Sequence[Row], labels: Labels | None, width: int | None) -> bytes:
    from io import StringIO

    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    names = _named(rows, labels)
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for index, name in enumerate(head):
        table.add_column(Text(name), justify="right" if _numeric(rows, index) else "left", overflow="fold")
    cells = [[_cell(term, names) for term in row] for row in rows]
    for row in cells:
        table.add_row(*map(Text, row))
    # Twice the characters: some are two columns wide.
    widest = 2 * sum(max(len(row[i]) for row in [list(head), *cells]) for i in range(len(head))) + 4 * len(head) + 4
    out = StringIO()
    console = Console(file=out, width=width or widest, color_system=None, force_terminal=False, legacy_windows=False)
    console.print(table)
    lines = [line.rstrip() for line in out.getvalue().splitlines()]
    count = f"({len(rows)} row{'' if len(rows) == 1 else 's'})"
    return "\n".join([*filter(None, lines), count, ""]).encode()


def _markdown(head: Sequence[str], rows: Sequence[Row], labels: Labels | None) -> bytes:
    names = _named(rows, labels)
    marks = ["---:" if _numeric(rows, index) else "---" for index in range(len(head))]
    lines = [[_quoted(name) for name in head], marks]
    lines += [[_quoted(_cell(term, names)) for term in row] for row in rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines).encode()


def _quoted(text: str) -> str:
    """Escape what Markdown or the HTML made of it would take for markup."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(_MARKDOWN, r"\\\1", text)


# --- for spreadsheets -------------------------------------------------------------------------------------------


def _delimited(head: Sequence[str], rows: Iterable[Row], fmt: str) -> bytes:
    """Write CSV or TSV as the W3C format does, except that no text begins like a formula."""
    if fmt == "csv":
        lines = [head, *([_csv_cell(term) for term in row] for row in rows)]
        return "".join(",".join(line) + "\r\n" for line in lines).encode()
    lines = [[f"?{name}" for name in head], *([_tsv_cell(term) for term in row] for row in rows)]
    return "".join("\t".join(line) + "\n" for line in lines).encode()


def _harmless(term: Term) -> Term:
    """Put an apostrophe before a literal that a spreadsheet would run; a number stays what it is."""
    if isinstance(term, Literal) and re.match(_FORMULA, term.value) and not _is_number(term):
        text = "'" + term.value
        return Literal(text, language=term.language) if term.language else Literal(text)
    return term


def _csv_cell(term: Term | None) -> str:
    if term is None:
        return ""
    term = _harmless(term)
    text = term.value if isinstance(term, NamedNode | Literal) else str(term)
    return '"' + text.replace('"', '""') + '"' if re.search(r'[",\r\n]', text) else text


def _tsv_cell(term: Term | None) -> str:
    if term is None:
        return ""
    term = _harmless(term)
    return term.value if isinstance(term, Literal) and _is_number(term) else str(term).replace("\t", "\\t")


# --- graphs -----------------------------------------------------------------------------------------------------


def write_graph(statements: Iterable[Triple], fmt: str) -> bytes:
    """Write triples in one of ``GRAPH_FORMATS``, sorted and each once, so that the same answer is the same bytes.

    Raises QueryError for what RDF/XML has no words for.
    """
    triples = sorted(set(statements), key=str)
    if fmt == "rdfxml":
        _check_predicates(triples)
        _check_literals(triples)
    if fmt != "turtle":
        return serialize(triples, format=_GRAPH[fmt]) or b""
    text = "\n".join(map(str, triples))
    used = {prefix: base for prefix, base in PREFIXES.items() if f"<{base}" in text}
    # The engine declares prefixes in the order of a hash table that differs from run to run.
    lines = (serialize(triples, format=RdfFormat.TURTLE, prefixes=used) or b"").split(b"\n")
    return b"\n".join([*sorted(lines[: len(used)]), *lines[len(used) :]])


def _check_predicates(triples: Iterable[Triple]) -> None:
    """Refuse what RDF/XML cannot name: an element needs a name of its own at the end of the IRI."""
    for iri in sorted({triple.predicate.value for triple in triples}):
        if not re.search(_XML_NAME, iri):
            raise QueryError(f"RDF/XML cannot write the predicate <{iri}>: it ends in no plain name", "Turtle can")


def _check_literals(triples: Iterable[Triple]) -> None:
    for triple in triples:
        if isinstance(triple.object, Literal):
            _check_xml(triple.object.value)


def _check_xml(text: str) -> None:
    found = re.search(_NOT_XML, text)
    if found:
        raise QueryError(f"XML cannot write the control character U+{ord(found.group()):04X}", "JSON and Turtle can")
