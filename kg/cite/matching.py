"""Which triples a query's answer rests on: what its patterns matched in the solutions behind its rows.

The query's own pattern is asked again, with every group that may be passed over (OPTIONAL, UNION) marked where it took
part, and each solution is filled into the patterns of the groups it went through::

    { A OPTIONAL { B } }  ──▶  { A OPTIONAL { B BIND(true AS ?m1) } }  ──▶  the triples of A; of B where ?m1 is bound

Solutions are those before grouping. Where LIMIT, OFFSET or HAVING leaves rows out, the query itself is joined first, so
that only what stands behind the rows is left. A path counts with every triple on a way from one end to the other. What
was matched by finding nothing (NOT EXISTS, MINUS) has no triple: that is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolution, QuerySolutions, Triple

from kg.cite.ways import Ways
from kg.sparql import Results
from kg.sparql.patterns import Group, Part, Path, Query
from kg.sparql.patterns import Triple as Pattern

Term = NamedNode | BlankNode | Literal | Triple
Ask = Callable[[str], Results]
"""Runs SPARQL that this module made, on the graph the query was asked of."""

ABSENCE = "the answer also rests on what is not in the graph (NOT EXISTS or MINUS), for which nothing can be cited"
_UNSEEN = "what an EXISTS in an expression matched is not established"


@dataclass(slots=True)
class Matched:
    """The triples matched, and what could not be established, in words."""

    triples: set[Triple] = field(default_factory=set)
    notes: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Scope:
    """The patterns of one group, with the variable that is bound where the group took part, and the graph it is in."""

    marker: str
    graph: str
    patterns: tuple[Pattern, ...]


@dataclass(slots=True)
class _Root:
    """A pattern to ask: what narrows it, the group, the graph around it, and what its groups compute.

    Of one within another, ``before`` is at first the columns it shares with that one; none for all.
    """

    before: str
    group: Group
    graph: str = ""
    computed: str = ""
    after: str = ""
    marker: str = ""
    """Bound in the solutions of the pattern around it in which this one took part."""


class Matching:
    """Asks for what the patterns of one query matched."""

    def __init__(self, ask: Ask, query: Query, ways: Ways) -> None:
        self.ask, self.query, self.ways = ask, query, ways
        self.found = Matched()
        self._marks = 0

    def run(self, before: str = "", after: str = "") -> Matched:
        """Return what the whole query matched; ``before`` and ``after`` narrow its pattern."""
        query = self.query
        computed = " ".join(f"BIND{text}" for text in query.computed)
        context = before + (self._cut() if query.cut else "")
        if any("EXISTS" in text.upper() for text in query.projected.values()):
            self.found.notes[_UNSEEN] = None
        waiting = [_Root(context, query.where, "", computed, after)]
        while waiting:
            waiting += self._root(waiting.pop())
        return self.found

    def _cut(self) -> str:
        """Return the query as a subquery that gives the variables its rows were made of."""
        query = self.query
        where = _written(query.where)
        if query.form != "SELECT":
            return f"{{ SELECT * {where} {query.modifiers} }} "
        keys = query.grouping if query.aggregates else tuple(sorted(_names(query.where)))
        more = [] if query.star or query.distinct else [name for name in keys if name not in query.projected]
        columns = [text or f"?{name}" for name, text in query.projected.items()] + [f"?{name}" for name in more]
        listed = "*" if query.star else " ".join(columns)
        if query.aggregates and not keys:
            return ""
        return f"{{ SELECT {'DISTINCT ' if query.distinct else ''}{listed} {where} {query.modifiers} }} "

    # --- asking ---------------------------------------------------------------------------------------------------

    def _root(self, root: _Root) -> list[_Root]:
        """Ask for one pattern; return the patterns within it that are asked apart."""
        scopes: list[_Scope] = []
        inner: list[_Root] = []
        body = self._emit(root.group, root.graph, scopes, inner, "")
        body = f"GRAPH {root.graph} {{ {body} }}" if root.graph else body
        # What is computed has no value yet where it is computed, so what narrows it comes behind.
        where = f"{{ {body} {root.computed} {root.before}{root.after} }}" if root.computed else ""
        where = where or f"{{ {root.before}{body} {root.after} }}"
        names = sorted({name for scope in scopes for pattern in scope.patterns for name in _variables(pattern)})
        listed = " ".join(f"?{name}" for name in [*names, *(scope.marker for scope in scopes if scope.marker)])
        if scopes:
            self._fill(scopes, rows(self.ask(f"{self.query.prologue} SELECT DISTINCT {listed or '*'} {where}")))
        for each in inner:
            keys = each.before or " ".join(f"?{name}" for name in sorted(_names(root.group))) or "*"
            through = f"{where[:-1]} FILTER(BOUND(?{each.marker})) }}" if each.marker else where
            each.before = f"{{ SELECT DISTINCT {keys} {through} }} "
        return inner

    def _emit(self, group: Group, graph: str, scopes: list[_Scope], inner: list[_Root], marker: str) -> str:
        """Write what a group holds, marked; collect its patterns and what is to be asked apart."""
        out = []
        patterns = tuple(group.triples())
        bound = {name for pattern in patterns for name in _variables(pattern)}
        patterns += tuple(pattern for part in group.parts for pattern in _certain(part, bound))
        if patterns:
            scopes.append(_Scope(marker, graph, patterns))
        for part in group.parts:
            if isinstance(part, Pattern):
                out.append(str(part))
            elif part.kind in ("OPTIONAL", "GRAPH", "UNION"):
                out.append(self._emit_groups(part, graph, scopes, inner))
            else:
                out.append(part.text if part.kind != "SELECT" else f"{{ {part.text} }}")
                self._apart(part, graph, [] if _certain(part, bound) else inner, marker)
        if marker:
            out.append(f"BIND(true AS ?{marker})")
        return " ".join(out)

    def _emit_groups(self, part: Part, graph: str, scopes: list[_Scope], inner: list[_Root]) -> str:
        within = part.name if part.kind == "GRAPH" else graph
        written = []
        for group in part.groups:
            self._marks += 1
            written.append(f"{{ {self._emit(group, within, scopes, inner, f'kgmark{self._marks}')} }}")
        if part.kind == "UNION":
            return " UNION ".join(written)
        return f"{part.kind} {part.name if part.kind == 'GRAPH' else ''} {written[0]}"

    def _apart(self, part: Part, graph: str, inner: list[_Root], marker: str) -> None:
        """Note what a part rests on beyond the patterns of its group."""
        if part.absent or part.kind == "MINUS":
            self.found.notes[ABSENCE] = None
        if part.kind == "BIND" and "EXISTS" in part.text.upper():
            self.found.notes[_UNSEEN] = None
        if part.kind == "FILTER":
            inner.extend(_Root("", group, graph, marker=marker) for group in part.groups)
        if part.select is not None:
            select = part.select
            plain = _names(select.where) if select.star else {n for n, text in select.projected.items() if not text}
            keys = " ".join(f"?{name}" for name in sorted(plain)) or "(1 AS ?kgall)"
            computed = " ".join(f"BIND{text}" for text in select.computed)
            inner.append(_Root(keys, select.where, graph, computed, marker=marker))

    # --- filling in -----------------------------------------------------------------------------------------------

    def _fill(self, scopes: Sequence[_Scope], solutions: Sequence[QuerySolution]) -> None:
        for scope in scopes:
            through = [each for each in solutions if not scope.marker or each[scope.marker] is not None]
            for pattern in scope.patterns:
                ends = {
                    (
                        self._term(pattern.subject, each),
                        self._link(pattern.path, each),
                        self._term(pattern.object, each),
                    )
                    for each in through
                }
                if pattern.path.is_link:
                    self._add(ends)
                else:
                    pairs = {(s, o) for s, _, o in ends if s is not None and o is not None}
                    self.found.triples |= self.ways.between(pattern.path, pairs)

    def _add(self, ends: set[tuple[Term | None, Term | None, Term | None]]) -> None:
        for s, p, o in ends:
            if isinstance(s, NamedNode | BlankNode) and isinstance(p, NamedNode) and o is not None:
                self.found.triples.add(Triple(s, p, o))

    def _term(self, text: str, solution: QuerySolution) -> Term | None:
        return solution[text[1:]] if text[0] in "?$" else self.ways.constants.term(text)

    def _link(self, path: Path, solution: QuerySolution) -> Term | None:
        return self._term(path.text, solution) if path.is_link else None


def _variables(pattern: Pattern) -> Iterator[str]:
    """Yield the variables of a pattern by name; a path has none."""
    terms = (pattern.subject, pattern.object, *([pattern.path.text] if pattern.path.is_link else []))
    yield from (term[1:] for term in terms if term[0] in "?$")


def _certain(part: Pattern | Part, bound: set[str]) -> list[Pattern]:
    """Return the patterns of a plain EXISTS with nothing new in it: matched wherever the group around it was."""
    if isinstance(part, Pattern) or not re.match(r"(?i)FILTER\s+EXISTS\b", part.text) or not part.groups:
        return []
    patterns = part.groups[0].triples()
    plain = len(patterns) == len(part.groups[0].parts) and all(each.path.is_link for each in patterns)
    return patterns if plain and bound.issuperset(name for each in patterns for name in _variables(each)) else []


def _names(group: Group) -> set[str]:
    """Return the variables that a group's patterns give a value, those of its groups too."""
    names = {name for pattern in group.triples() for name in _variables(pattern)}
    for part in group.parts:
        if isinstance(part, Part):
            if part.kind in ("OPTIONAL", "GRAPH", "UNION"):
                names |= {name for inner in part.groups for name in _names(inner)}
            if part.name[:1] in ("?", "$"):
                names.add(part.name[1:])
            if part.select is not None:
                names |= _names(part.select.where) if part.select.star else set(part.select.projected)
    return names


def _written(group: Group) -> str:
    """Write a group as it is, its blank nodes as variables."""
    out = []
    for part in group.parts:
        if isinstance(part, Pattern):
            out.append(str(part))
        elif part.kind in ("OPTIONAL", "GRAPH"):
            out.append(f"{part.kind} {part.name} {_written(part.groups[0])}")
        elif part.kind == "UNION":
            out.append(" UNION ".join(map(_written, part.groups)))
        else:
            out.append(f"{{ {part.text} }}" if part.kind == "SELECT" else part.text)
    return f"{{ {' '.join(out)} }}"


def rows(results: Results) -> list[QuerySolution]:
    """Return the rows of a SELECT."""
    if not isinstance(results, QuerySolutions):
        raise TypeError("not a SELECT")
    return list(results)
