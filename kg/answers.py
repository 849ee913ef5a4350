"""The rows of an answer in Python: a list of dictionaries that can become a table, show itself and cite its sources.

The same whether the graph is open here or asked over HTTP; what asks gives three functions, and nothing is looked up
before somebody wants it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Triple

from kg.errors import KGError, UsageError
from kg.namespaces import shorten
from kg.sparql import PATIENCE, Results
from kg.sparql.values import Value, python_value
from kg.text import visible

if TYPE_CHECKING:
    import pandas

SHOWN = 50
"""Rows that a notebook is shown; it is told of the rest."""
_LARGEST = 2**63


@dataclass(frozen=True, slots=True)
class Origin:
    """Where rows come from: looks up labels of IRIs, writes the citation in a format, says why there are no rows.

    The last is given the seconds it may take.
    """

    labels: Callable[[Iterable[str]], Mapping[str, str]]
    cite: Callable[[str], str]
    why_empty: Callable[[float], list[str]]


class Rows(list[dict[str, Value]]):
    """The rows of a SELECT, each a dictionary of Python values by the names of the columns; None where it has none.

    >>> import kg
    >>> rows = kg.open().query("office-on-day")
    >>> rows.columns
    ('who', 'from', 'until')
    >>> rows[0]["from"]
    datetime.date(2025, 7, 17)
    """

    def __init__(
        self, rows: Iterable[dict[str, Value]], columns: Sequence[str], iris: set[str], origin: Origin
    ) -> None:
        super().__init__(rows)
        self.columns = tuple(columns)
        self._iris, self._origin = iris, origin

    def cite(self, fmt: str = "text") -> str:
        """Return the claims and sources behind the rows, as text, ``bibtex`` or ``csl-json``.

        >>> import kg
        >>> kg.open().query("office-when-signed").cite("bibtex").count("@online")
        5
        """
        return self._origin.cite(fmt)

    def why_empty(self, *, timeout: float = PATIENCE) -> list[str]:
        """Say why there are no rows, as far as it shows; empty where there are.

        An endpoint is asked if it offers that. ``timeout`` is in seconds; QueryTimeout where that is not enough.

        >>> import kg
        >>> kg.open().query("SELECT ?who { id:kyiv-memorandum-2025 plua:signdBy ?who }").why_empty()
        ['line 1, column 39: plua:signdBy is nowhere in the graph (did you mean plua:signedBy or plua:saidBy?)']
        """
        return [] if self else self._origin.why_empty(timeout)

    def to_pandas(self) -> pandas.DataFrame:
        """Return the rows as a table with a type for each column; needs pandas.

        Whole numbers become ``Int64``, days ``datetime64[s]``, times ``datetime64[us, UTC]``; a decimal stays exact, as
        an object. UsageError where pandas is not installed.

        >>> import kg
        >>> kg.open().query("office-on-day").to_pandas().dtypes["from"]
        dtype('<M8[s]')
        """
        try:
            import pandas  # large, and only for whoever has it
        except ImportError:
            hint = "pip install pandas; or read the rows as they are: each is a dictionary"
            raise UsageError("pandas is not installed", hint) from None
        columns = {name: [row[name] for row in self] for name in self.columns}
        made = {name: pandas.Series(values, dtype=_dtype(values)) for name, values in columns.items()}
        return pandas.DataFrame(made, columns=list(self.columns), index=range(len(self)))

    def _repr_html_(self) -> str:
        """Return a table for a notebook: labels beside IRIs, everything escaped, no row left out without a word.

        Where there are no rows it says why, if that shows soon.
        """
        shown = self[:SHOWN]
        asked = sorted({value for row in shown for value in row.values() if value in self._iris})
        told = ""
        try:
            labels = self._origin.labels(map(str, asked)) if asked else {}
        except KGError as error:
            labels, told = {}, f" Labels could not be looked up: {escape(error.message)}."
        head = "".join(f"<th>{escape(name)}</th>" for name in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{self._cell(row[name], labels)}</td>" for name in self.columns) + "</tr>"
            for row in shown
        )
        rows = f"{len(self):,} row{'' if len(self) == 1 else 's'}"
        count = rows if len(self) <= SHOWN else f"{SHOWN} of {rows} shown"
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{count}.{told}</p>{self._why()}"

    def _why(self) -> str:
        try:
            reasons = self.why_empty()
        except KGError as error:
            return f"<p>Why is not known: {escape(visible(error.message))}.</p>"
        listed = "".join(f"<li>{escape(visible(reason))}</li>" for reason in reasons)
        return f"<ul>{listed}</ul>" if listed else ""

    def _cell(self, value: Value, labels: Mapping[str, str]) -> str:
        if value is None:
            return ""
        text = str(value)
        if text not in self._iris:
            return f"<bdi>{escape(visible(text))}</bdi>"
        short = f"<code>{escape(visible(shorten(text)))}</code>"
        return f"<bdi>{escape(visible(labels[text]))}</bdi> {short}" if text in labels else short


def read_rows(results: Results, origin: Origin) -> Rows:
    """Read the rows of a SELECT. UsageError for any other kind of query."""
    if not isinstance(results, QuerySolutions):
        raise UsageError("not a SELECT query", "ask() runs an ASK, construct() a CONSTRUCT or a DESCRIBE")
    names = [variable.value for variable in results.variables]
    iris: set[str] = set()
    rows = []
    for solution in results:
        terms = {name: solution[name] for name in names}
        iris |= {term.value for term in terms.values() if isinstance(term, NamedNode)}
        rows.append({name: python_value(term) for name, term in terms.items()})
    return Rows(rows, names, iris, origin)


def read_truth(results: Results) -> bool:
    """Read the answer of an ASK. UsageError for any other kind of query."""
    if not isinstance(results, QueryBoolean):
        raise UsageError("not an ASK query", "query() runs a SELECT")
    return bool(results)


def read_triples(results: Results) -> list[Triple]:
    """Read what a CONSTRUCT or DESCRIBE gives. UsageError for any other kind of query."""
    if not isinstance(results, QueryTriples):
        raise UsageError("not a CONSTRUCT or DESCRIBE query", "query() runs a SELECT")
    return list(results)


def _dtype(values: Sequence[Value]) -> str | type[object]:
    """Return the type of a column of pandas that holds these values as they are."""
    kinds = {type(value) for value in values if value is not None}
    if len(kinds) != 1:
        return object
    (kind,) = kinds
    if kind is int:
        return "Int64" if all(-_LARGEST <= value < _LARGEST for value in values if isinstance(value, int)) else object
    if kind is datetime:
        zoned = all(value.tzinfo is not None for value in values if isinstance(value, datetime))
        return "datetime64[us, UTC]" if zoned else "datetime64[us]"
    named: dict[type, str] = {str: "string", bool: "boolean", float: "Float64", date: "datetime64[s]"}
    return named.get(kind, object)
