"""The query library as lessons: a question in words, the query, how to run it, the real answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup
from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg import queries
from kg.docs.code import coloured
from kg.docs.terms import Ref, Terms
from kg.graph import Graph
from kg.namespaces import BASE, XSD, shorten
from kg.sparql import Results, Term, evaluate
from kg.text import visible

SHOWN = 20
"""Rows of an answer that a lesson shows; a few more are shown rather than cut."""
_GRACE = 5
_SECONDS = 60.0
_NUMBERS = frozenset(XSD + name for name in ("integer", "decimal", "double"))
LEVELS = {
    1: ("First steps", "One or two patterns: a subject, a property, a value."),
    2: ("Joining", "Several patterns, filters, and what may be missing."),
    3: ("Paths and counting", "Paths, alternatives, and answers that count and group."),
    4: ("Behind the facts", "Claims, speakers, sources and disputes."),
    5: ("The whole of it", "Subqueries, layers, and the quality of the data itself."),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of an answer."""

    words: str
    short: str = ""
    href: str = ""
    number: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A table: its columns, the rows shown, and how many there are beside them."""

    columns: tuple[str, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int

    @property
    def left(self) -> int:
        """How many rows are not shown."""
        return self.total - len(self.rows)


@dataclass(frozen=True, slots=True)
class Lesson:
    """One query of the library, laid out to be read."""

    query: queries.Query
    path: str
    question: Markup
    code: Markup
    values: tuple[tuple[queries.Parameter, Ref | None], ...]
    command: str
    python: str
    answer: Answer


def lessons(graph: Graph, terms: Terms) -> list[Lesson]:
    """Return every query of the library with its answer for its own examples, simplest first."""
    library = queries.load(graph.queries).values()
    ordered = sorted(library, key=lambda query: (query.level, len(_body(query.text)), query.name))
    return [_lesson(graph, terms, query) for query in ordered]


def by_level(found: Iterable[Lesson]) -> dict[int, list[Lesson]]:
    """Group lessons by level."""
    groups: dict[int, list[Lesson]] = defaultdict(list)
    for lesson in found:
        groups[lesson.query.level].append(lesson)
    return dict(sorted(groups.items()))


def by_tag(found: Iterable[Lesson]) -> dict[str, list[Lesson]]:
    """Group lessons by tag, in the order of the alphabet."""
    groups: dict[str, list[Lesson]] = defaultdict(list)
    for lesson in found:
        for tag in lesson.query.tags:
            groups[tag].append(lesson)
    return dict(sorted(groups.items()))


def _lesson(graph: Graph, terms: Terms, query: queries.Query) -> Lesson:
    bound = queries.bind(query, {})
    answer = evaluate(
        graph.store, query.text, lambda results: _answer(results, terms), parameters=bound, timeout=_SECONDS
    )
    values = tuple((one, _ref(terms, bound[one.name])) for one in query.parameters)
    given = {one.name: (one.default or "").removeprefix("id:") for one in query.parameters}
    command = " ".join([f"kg query {query.name}", *(f"--param {name}={_shell(v)}" for name, v in given.items())])
    arguments = "".join(f", {name}={value!r}" for name, value in given.items())
    return Lesson(
        query=query,
        path=f"lessons/{query.name}.html",
        question=_question(terms, query, bound),
        code=coloured(_body(query.text), "sparql", terms.pages, "../"),
        values=values,
        command=command,
        python=f'g.query("{query.name}"{arguments})'.replace("'", '"'),
        answer=answer,
    )


def _shell(value: str) -> str:
    import shlex

    return shlex.quote(value)


def _ref(terms: Terms, term: Term) -> Ref | None:
    return terms.ref(term.value) if isinstance(term, NamedNode) else None


def _question(terms: Terms, query: queries.Query, bound: Mapping[str, Term]) -> Markup:
    """Fill the blanks of a question with the examples, marked as what can be changed."""
    names = {}
    for name, term in bound.items():
        ref = _ref(terms, term)
        names[name] = Markup('<span class="blank"><bdi>{}</bdi></span>').format(
            visible(ref.label if ref else term.value)
        )
    parts: list[Markup] = []
    rest = visible(query.question)
    while "{" in rest:
        before, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        parts += [Markup("{}").format(before), names.get(name, Markup("{}").format(name))]
    return Markup("").join([*parts, Markup("{}").format(rest)])


def _body(text: str) -> str:
    """Return a query without the header that the page tells in words."""
    lines = text.splitlines()
    while lines and (lines[0].startswith("#") or not lines[0].strip()):
        lines.pop(0)
    return "\n".join(lines).rstrip()


def _answer(results: Results, terms: Terms) -> Answer:
    if not isinstance(results, QuerySolutions):
        return Answer((), (), (), 0)
    columns = tuple(variable.value for variable in results.variables)
    rows = [tuple(_cell(terms, value) for value in solution) for solution in results]
    shown = rows if len(rows) <= SHOWN + _GRACE else rows[:SHOWN]
    numeric = tuple(
        bool(rows) and all(row[at].number or not row[at].words for row in rows) and any(row[at].number for row in rows)
        for at in range(len(columns))
    )
    return Answer(columns, numeric, tuple(shown), len(rows))


def _cell(terms: Terms, value: object) -> Cell:
    if value is None:
        return Cell("")
    if isinstance(value, NamedNode):
        ref = terms.ref(value.value)
        if value.value.startswith(BASE) and ref.label != ref.short:
            return Cell(ref.label, ref.short, ref.href)
        return Cell(shorten(value.value), "", ref.href)
    if isinstance(value, Literal):
        number = value.datatype.value in _NUMBERS
        return Cell(value.value, number=number)
    return Cell(str(value))
