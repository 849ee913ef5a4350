"""Every triple on a way that a property path takes between two ends, and the terms that a query's text names.

A path matches ends, not triples, so its steps are walked again in the store: from the start forwards, from the end
backwards, and a triple counts where the two meet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolution, Store, Triple

from kg.sparql import Results
from kg.sparql.patterns import Path

Term = NamedNode | BlankNode | Literal | Triple
Step = tuple[Term, frozenset[Triple]]
"""Where a path leads, and the triples it took."""

Memo = dict[tuple[Path, Term, bool], list[Step]]


class Constants:
    """The terms a query writes, as the engine reads them: with its prefixes, escapes and short forms."""

    def __init__(self, ask: Callable[[str], Results], prologue: str) -> None:
        self._ask, self._prologue = ask, prologue
        self.term = cache(self._term)

    def _term(self, text: str) -> Term | None:
        answer = self._ask(f"{self._prologue} SELECT ({text} AS ?term) {{}}")
        if isinstance(answer, QueryBoolean):
            raise TypeError("not a SELECT")
        return next((row["term"] for row in answer if isinstance(row, QuerySolution)), None)


class Ways:
    """Walks paths in a store."""

    def __init__(self, store: Store, constants: Constants) -> None:
        self.store, self.constants = store, constants

    def between(self, path: Path, ends: Iterable[tuple[Term, Term]]) -> set[Triple]:
        """Return every triple on a way of this path between any of these pairs."""
        starts: dict[Term, set[Term]] = {}
        for start, end in ends:
            starts.setdefault(start, set()).add(end)
        found: set[Triple] = set()
        memo: Memo = {}
        for start, wanted in starts.items():
            for end, taken in self._steps(path, start, False, memo):
                if end in wanted:
                    found |= taken
        return found

    def _steps(self, path: Path, start: Term, back: bool, memo: Memo) -> list[Step]:
        """Return where a path leads from a node, with the triples on all ways there; backwards where told so."""
        key = (path, start, back)
        if key not in memo:
            memo[key] = []  # a path within itself adds nothing
            memo[key] = _merged(self._walk(path, start, back, memo))
        return memo[key]

    def _walk(self, path: Path, start: Term, back: bool, memo: Memo) -> Iterator[Step]:
        match path.op:
            case "":
                yield from self._edges(start, self._name(path), back)
            case "^":
                yield from self._steps(path.parts[0], start, not back, memo)
            case "/":
                parts = path.parts[::-1] if back else path.parts
                reached: list[Step] = [(start, frozenset())]
                for part in parts:
                    reached = _merged(
                        (end, before | taken)
                        for middle, before in reached
                        for end, taken in self._steps(part, middle, back, memo)
                    )
                yield from reached
            case "|":
                for part in path.parts:
                    yield from self._steps(part, start, back, memo)
            case "!":
                yield from self._negated(path.parts[0], start, back)
            case _:
                yield from self._repeated(path, start, back, memo)

    def _name(self, path: Path) -> NamedNode:
        name = self.constants.term(path.text)
        if not isinstance(name, NamedNode):
            raise TypeError(f"{path.text} is no property")
        return name

    def _edges(self, start: Term, name: NamedNode | None, back: bool) -> Iterator[Step]:
        """Yield the neighbours of a node, each with the triple that leads there."""
        if back:
            quads = self.store.quads_for_pattern(None, name, start, None)
            yield from ((quad.subject, frozenset((quad.triple,))) for quad in quads)
        elif isinstance(start, NamedNode | BlankNode):
            quads = self.store.quads_for_pattern(start, name, None, None)
            yield from ((quad.object, frozenset((quad.triple,))) for quad in quads)

    def _negated(self, listed: Path, start: Term, back: bool) -> Iterator[Step]:
        """Follow every property but those listed: each direction that the list speaks of."""
        parts = listed.parts if listed.op == "|" else (listed,)
        onward = {self._name(part) for part in parts if part.is_link}
        inverse = {self._name(part.parts[0]) for part in parts if not part.is_link}
        for refused, turned in ((onward, back), (inverse, not back)):
            if refused:
                for end, taken in self._edges(start, None, turned):
                    if {triple.predicate for triple in taken}.isdisjoint(refused):
                        yield end, taken

    def _repeated(self, path: Path, start: Term, back: bool, memo: Memo) -> Iterator[Step]:
        """Yield all that some number of steps leads to, each with the triples on every way there."""
        inner = path.parts[0]
        if path.op in ("*", "?"):
            yield start, frozenset()
        if path.op == "?":
            yield from self._steps(inner, start, back, memo)
            return
        arrivals: dict[Term, list[tuple[Term, frozenset[Triple]]]] = {}
        waiting, seen = [start], {start}
        while waiting:
            node = waiting.pop()
            for end, taken in self._steps(inner, node, back, memo):
                arrivals.setdefault(end, []).append((node, taken))
                if end not in seen:
                    seen.add(end)
                    waiting.append(end)
        for end in arrivals:
            yield end, _behind(end, arrivals)


def _behind(end: Term, arrivals: Mapping[Term, list[tuple[Term, frozenset[Triple]]]]) -> frozenset[Triple]:
    """Return all triples on ways that arrive at an end."""
    found: set[Triple] = set()
    waiting, seen = [end], {end}
    while waiting:
        for before, taken in arrivals.get(waiting.pop(), ()):
            found |= taken
            if before not in seen:
                seen.add(before)
                waiting.append(before)
    return frozenset(found)


def _merged(steps: Iterable[Step]) -> list[Step]:
    """Join the ways that lead to one end."""
    ends: dict[Term, frozenset[Triple]] = {}
    for end, taken in steps:
        ends[end] = ends.get(end, frozenset()) | taken
    return list(ends.items())
