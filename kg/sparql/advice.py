"""Why a query that is right as SPARQL found nothing: what its author probably did not know of the data.

Looked for only where nothing was found, so it may cost as much as a small query; it changes no answer.
Three looks, each of which says where in the query it looks::

    names that are nowhere  ·  values no property has (type, language, direction)  ·  the first pattern or FILTER that
    leaves nothing
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, Store

from kg.errors import QueryError, did_you_mean
from kg.namespaces import BASE, PREFIXES, XSD, shorten
from kg.sparql.binding import Term, bind
from kg.sparql.guard import checked
from kg.sparql.patterns import Group, Part, Query, parse
from kg.sparql.patterns import Triple as Pattern
from kg.sparql.products import groups, placed
from kg.sparql.running import NO_PARAMETERS, unknown_terms
from kg.sparql.tokens import Token, tokenize
from kg.text import visible

_NUMBERS = frozenset(XSD + name for name in ("integer", "decimal", "double", "float", "int", "long"))
_COMPARED = frozenset(("=", "!=", "<", ">", "<=", ">="))
_SEVERAL = 3
_SCANNED = 50_000
_REASONS = 20
_LINE = 600


class _Kind(NamedTuple):
    """What a value is: ``thing``, or the datatype and language of a literal."""

    datatype: str
    language: str = ""

    @property
    def family(self) -> str:
        """What compares with it: numbers with numbers, else only the same."""
        return "number" if self.datatype in _NUMBERS else self.datatype + ("@" if self.language else "")

    @property
    def words(self) -> str:
        """Name it for people."""
        if not self.datatype:
            return "things (IRIs)"
        if self.language:
            return "texts in a language"
        return "plain texts" if self.datatype == XSD + "string" else shorten(self.datatype)


def advise(store: Store, text: str, parameters: Mapping[str, Term] = NO_PARAMETERS) -> list[str]:
    """Say why a query found nothing, each reason with its line and column; empty where no reason shows.

    A reason is one line, in which nothing of the query or the data does more than stand there. QueryError if the query
    is none.
    """
    found = unknown_terms(store, text, parameters)
    if not found:
        advice = _Advice(store, text, parameters)
        found = advice.values() or advice.first_without()
    told = [_line(reason) for reason in found[:_REASONS]]
    more = len(found) - len(told)
    return [*told, f"{more:,} more of the same kind"] if more else told


def _line(reason: str) -> str:
    """Make one line of a reason that may quote texts of any length from the query."""
    shown = visible(reason)
    return shown if len(shown) <= _LINE else f"{shown[: _LINE // 2]} … {shown[-_LINE // 2 :]}"


class _Advice:
    """Looks at one query."""

    def __init__(self, store: Store, text: str, parameters: Mapping[str, Term]) -> None:
        self.store, self.written = store, text
        tokens = checked(text)
        # Places are those of the query as written: a value in place of a variable moves what stands behind it.
        self.moved = bool(parameters)
        self.text = bind(text, tokens, parameters) if parameters else text
        self.tokens = list(tokenize(self.text))
        self.query: Query | None
        try:
            self.query = parse(self.text, self.tokens)
        except QueryError:
            self.query = None
        self._terms: dict[str, object] = {}
        self._kinds: dict[str, set[_Kind]] = {}

    def at(self, offset: int, message: str) -> str:
        return message if self.moved else placed(self.text, offset, message)

    def term(self, text: str) -> object:
        """Return the term that a text of the query means; nothing for a variable."""
        if text[0] in "?$" or self.query is None:
            return None
        if text not in self._terms:
            answer = self._run(f"SELECT ({text} AS ?term) {{}}")
            self._terms[text] = next(iter(answer))["term"] if isinstance(answer, QuerySolutions) else None
        return self._terms[text]

    def _run(self, text: str) -> object:
        prologue = self.query.prologue if self.query else ""
        text = f"{prologue} {text}"
        return self.store.query(text, base_iri=BASE, prefixes=PREFIXES, use_default_graph_as_union=True)

    def kinds(self, prop: NamedNode) -> set[_Kind]:
        """Return what the values of a property are, as far as the first thousands show."""
        if prop.value not in self._kinds:
            found: set[_Kind] = set()
            for number, quad in enumerate(self.store.quads_for_pattern(None, prop, None, None)):
                found.add(_kind(quad.object))
                if number > _SCANNED:
                    break
            self._kinds[prop.value] = found
        return self._kinds[prop.value]

    # --- values ---------------------------------------------------------------------------------------------------

    def values(self) -> list[str]:
        """Say which values cannot be: of another type or language than the property has, or on its wrong side."""
        if self.query is None:
            return []
        found = [line for group in groups(self.query.where) for line in self._of_group(group)]
        return list(dict.fromkeys([*found, *self._subtractions()]))

    def _of_group(self, group: Group) -> Iterator[str]:
        properties: dict[str, NamedNode] = {}
        for inner in groups(group):
            for pattern in inner.triples():
                prop = self.term(pattern.path.text) if pattern.path.is_link else None
                if isinstance(prop, NamedNode):
                    properties.setdefault(pattern.object, prop)
        for pattern in group.triples():
            prop = self.term(pattern.path.text) if pattern.path.is_link else None
            if isinstance(prop, NamedNode):
                yield from self._of_pattern(pattern, prop)
        for part in group.parts:
            if isinstance(part, Part) and part.kind == "FILTER":
                yield from self._of_filter(part, properties)

    def _of_pattern(self, pattern: Pattern, prop: NamedNode) -> Iterator[str]:
        value, subject, kinds = self.term(pattern.object), self.term(pattern.subject), self.kinds(prop)
        name = shorten(prop.value)
        if not kinds:
            described = "is in the ontology, but nothing in the graph has it"
            nowhere = "is nowhere in the graph"
            yield self.at(pattern.at[1], f"{name} {described if self._any(prop, None, None) else nowhere}")
        elif isinstance(value, Literal) and _kind(value) not in kinds:
            yield self.at(pattern.at[2], _misfit(name, value, kinds, pattern.object))
        elif isinstance(value, NamedNode) and all(kind.datatype for kind in kinds):
            yield self.at(pattern.at[2], f"the values of {name} are {_listed(kinds)}, not things like {pattern.object}")
        elif isinstance(value, Literal) and not self._any(None, prop, value):
            meant = (
                did_you_mean(value.value, self._texts(prop)) if _kind(value).family.startswith(XSD + "string") else ""
            )
            yield self.at(pattern.at[2], f"nothing has {name} {pattern.object}" + (f" ({meant})" if meant else ""))
        elif isinstance(subject, NamedNode) and not self._any(subject, prop, None) and self._any(None, prop, subject):
            hint = f"it is a value of it: turn the pattern round, or write ^{pattern.path.text}"
            yield self.at(pattern.at[0], f"{pattern.subject} has no {name} ({hint})")
        elif isinstance(value, NamedNode) and not self._any(None, prop, value) and self._any(value, prop, None):
            hint = f"it has {name} itself: turn the pattern round, or write ^{pattern.path.text}"
            yield self.at(pattern.at[2], f"nothing has {name} {pattern.object} ({hint})")

    def _any(self, s: NamedNode | None, p: NamedNode | None, o: NamedNode | Literal | None) -> bool:
        return next(self.store.quads_for_pattern(s, p, o, None), None) is not None

    def _texts(self, prop: NamedNode) -> set[str]:
        quads = self.store.quads_for_pattern(None, prop, None, None)
        return {quad.object.value for quad in quads if isinstance(quad.object, Literal)}

    def _of_filter(self, part: Part, properties: Mapping[str, NamedNode]) -> Iterator[str]:
        """Look at each comparison of a variable with a value."""
        tokens = [token for token in self.tokens if part.start <= token.start < part.start + len(part.text)]
        for index, token in enumerate(tokens):
            if token.text not in _COMPARED or not 0 < index < len(tokens) - 1:
                continue
            for variable, side in (
                (tokens[index - 1], _after(tokens, index)),
                (tokens[index + 1], _before(tokens, index)),
            ):
                prop = properties.get(variable.text) if variable.kind == "var" and side else None
                value = self.term(self.text[side[0].start : side[-1].end]) if prop is not None else None
                if prop is None or not isinstance(value, Literal | NamedNode):
                    continue
                kinds, kind = self.kinds(prop), _kind(value)
                if kinds and kind.family not in {each.family for each in kinds} and token.text != "!=":
                    written = self.text[side[0].start : side[-1].end]
                    yield self.at(side[0].start, _misfit(shorten(prop.value), value, kinds, written, variable.text))

    def _subtractions(self) -> Iterator[str]:
        """A date without quotes is sums."""
        for one, two, three, four, five in zip(*(self.tokens[n:] for n in range(5)), strict=False):
            numbers = [one, three, five]
            if two.text == four.text == "-" and all(token.kind == "number" for token in numbers) and len(one.text) == 4:
                day = self.text[one.start : five.end]
                yield self.at(one.start, f'{day} without quotes is a subtraction (write "{day}"^^xsd:date)')

    # --- what leaves nothing --------------------------------------------------------------------------------------

    def first_without(self) -> list[str]:
        """Say which pattern or FILTER of the outermost group is the first that leaves nothing."""
        if self.query is None:
            return []
        written: list[str] = []
        where = self.query.where
        filters = (part for part in where.parts if isinstance(part, Part) and part.kind == "FILTER")
        parts: list[Pattern | Part] = [*where.triples(), *filters]
        others = [part for part in where.parts if isinstance(part, Part) and part.kind in ("BIND", "VALUES")]
        for part in parts:
            if isinstance(part, Part):
                tried = " ".join([*written, *(other.text for other in others), part.text])
            else:
                tried = " ".join([*written, str(part)])
            if not self._has(tried):
                return [self._without(part, alone=len(written) == 0)]
            written.append(part.text if isinstance(part, Part) else str(part))
        return []

    def _has(self, pattern: str) -> bool:
        try:
            return bool(answer) if isinstance(answer := self._run(f"ASK {{ {pattern} }}"), QueryBoolean) else True
        except SyntaxError:
            return True  # a BIND that needs what is not there yet: nothing is known, so nothing is said

    def _without(self, part: Pattern | Part, *, alone: bool) -> str:
        if isinstance(part, Part):
            return self.at(part.start, "the patterns match something, but this FILTER leaves none of it")
        pattern = f"{part.subject} {part.path.text} {part.object}"
        if alone or not self._has(str(part)):
            return self.at(part.at[1], f"nothing in the graph matches {pattern}")
        return self.at(part.at[1], f"nothing that the patterns before match goes with {pattern}")


def _kind(term: object) -> _Kind:
    if isinstance(term, Literal):
        return _Kind(term.datatype.value, term.language or "")
    return _Kind("")


def _listed(kinds: Iterable[_Kind]) -> str:
    names = sorted({kind.words for kind in kinds})
    return ", ".join(names[:_SEVERAL]) + (" and others" if len(names) > _SEVERAL else "")


def _misfit(name: str, value: Literal | NamedNode, kinds: set[_Kind], written: str, compared: str = "") -> str:
    """Say that a value cannot be one of a property, and how it would be written."""
    kind = _kind(value)
    said = f"the values of {name} are {_listed(kinds)}, not {kind.words}"
    if not isinstance(value, Literal):
        return said
    quoted = str(Literal(value.value))
    dates = [each for each in kinds if each.datatype in (XSD + "date", XSD + "dateTime")]
    if not any(each.datatype for each in kinds):
        hint = f"ask for its name: {compared or '?x'} rdfs:label {quoted}"
    elif any(each.language for each in kinds) and not kind.language:
        tag = min(each.language for each in kinds if each.language)
        hint = f"compare STR({compared})" if compared else f"write {quoted}@{tag}"
    elif kind.language:
        hint = f"write {quoted} without its language"
    elif dates:
        suffix = "" if dates[0].datatype == XSD + "date" else "T00:00:00Z"
        hint = f'write "{value.value[:10]}{suffix}"^^{shorten(dates[0].datatype)}'
    elif any(each.datatype in _NUMBERS for each in kinds) and kind.datatype == XSD + "string":
        hint = "write the number without quotes"
    else:
        other = min(each.datatype for each in kinds if each.datatype)
        hint = f"write {quoted}" + ("" if other == XSD + "string" else f"^^{shorten(other)}")
    return f"{said}, so {written} matches none ({hint})"


def _after(tokens: Sequence[Token], index: int) -> list[Token]:
    """Return the constant right of an operator: a literal with its type or language, a number, a name."""
    start = tokens[index + 1]
    if start.kind == "string":
        tail = tokens[index + 2 : index + 4]
        if tail and tail[0].text == "^^":
            return [start, *tail]
        return [start, *(tail[:1] if tail and tail[0].kind == "lang" else [])]
    # In "2025-09-18" only the first number stands right of the operator.
    alone = index + 2 >= len(tokens) or tokens[index + 2].text not in ("-", "+", "*", "/")
    return [start] if start.kind in ("number", "pname", "iri") and alone else []


def _before(tokens: Sequence[Token], index: int) -> list[Token]:
    """Return the constant left of an operator."""
    end = tokens[index - 1]
    if end.kind == "lang" or (index > 2 and tokens[index - 2].text == "^^"):
        return list(tokens[index - (2 if end.kind == "lang" else 3) : index])
    return [end] if end.kind in ("number", "string", "pname", "iri") else []
