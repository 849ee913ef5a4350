"""A query's patterns as a tree: enough of the grammar to say which triples a query matches, and where each is written.

The engine keeps its own tree to itself. This reads only what the engine has accepted, so it need not refuse anything;
expressions stay text, and what it does not know (statements about statements, ``LATERAL``) is told, never guessed::

    tokens ──▶ Query(prologue, form, select, where=Group([Triple, Optional, Union, Filter, …]), modifiers)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from kg.errors import QueryError
from kg.sparql.tokens import Token

_MODIFIERS = frozenset(("GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "VALUES"))
_AGGREGATES = frozenset(("COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT"))
_PAIRS = {"(": ")", "{": "}", "[": "]"}


@dataclass(frozen=True, slots=True)
class Path:
    """A predicate or a property path: ``op`` is one of `` `` (a single link), ``/ | ^ * + ? !``."""

    op: str
    text: str
    parts: tuple[Path, ...] = ()

    @property
    def is_link(self) -> bool:
        """Whether it is one predicate, so that the pattern matches triples of its own."""
        return not self.op


@dataclass(frozen=True, slots=True)
class Triple:
    """One pattern; ``at`` are the offsets of its subject, predicate and object in the query."""

    subject: str
    path: Path
    object: str
    at: tuple[int, int, int]

    def __str__(self) -> str:
        return f"{self.subject} {self.path.text} {self.object} ."


@dataclass(frozen=True, slots=True)
class Part:
    """What is no triple: ``kind`` is OPTIONAL, MINUS, GRAPH, UNION, FILTER, BIND, VALUES or SELECT.

    ``groups`` are the patterns within (of a FILTER those of its EXISTS), ``text`` the whole as written, ``name`` the
    graph of a GRAPH or the variable of a BIND; ``absent`` tells that a FILTER asks for what is not there.
    """

    kind: str
    text: str
    start: int
    groups: tuple[Group, ...] = ()
    name: str = ""
    absent: bool = False
    select: Query | None = None


@dataclass(slots=True)
class Group:
    """What stands between ``{`` and ``}``, in order."""

    parts: list[Triple | Part] = field(default_factory=list)

    def triples(self) -> list[Triple]:
        """Return the patterns that stand directly in this group."""
        return [part for part in self.parts if isinstance(part, Triple)]


@dataclass(frozen=True, slots=True)
class Query:
    """A query, or a SELECT within one. ``projected`` maps each column to its expression, or to nothing."""

    prologue: str
    """The declarations before it; empty for a SELECT within a query."""
    form: str
    distinct: bool
    star: bool
    projected: dict[str, str]
    where: Group
    template: Group
    """What a CONSTRUCT makes; empty in any other query."""
    grouping: tuple[str, ...]
    """Names of the variables that GROUP BY lists, and ``AS`` names of what it computes."""
    computed: tuple[str, ...]
    """What GROUP BY computes, each as it is written: ``(YEAR(?day) AS ?year)``."""
    modifiers: str
    """Everything behind the pattern, as written."""
    cut: bool
    """Whether LIMIT, OFFSET or HAVING leaves rows out."""
    aggregates: bool


@dataclass(slots=True)
class _Columns:
    names: dict[str, str] = field(default_factory=dict)
    star: bool = False
    aggregates: bool = False


@dataclass(slots=True)
class _Behind:
    names: list[str] = field(default_factory=list)
    computed: list[str] = field(default_factory=list)
    text: str = ""
    cut: bool = False
    groups: bool = False


Node: TypeAlias = tuple[str, int]


def parse(text: str, tokens: Sequence[Token]) -> Query:
    """Read a query that the engine accepts. QueryError for a construct this reader does not know."""
    return _Reader(text, tokens).query()


class _Reader:
    """Reads tokens from left to right; blank nodes become variables, so that what they match can be asked for."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text, self.tokens = text, tokens
        self.index = self.fresh = 0

    # --- tokens ---------------------------------------------------------------------------------------------------

    def at(self, ahead: int = 0) -> str:
        where = self.index + ahead
        return self.tokens[where].text if where < len(self.tokens) else ""

    def upper(self, ahead: int = 0) -> str:
        where = self.index + ahead
        return self.tokens[where].upper if where < len(self.tokens) else ""

    def here(self) -> int:
        return self.tokens[self.index].start if self.index < len(self.tokens) else len(self.text)

    def take(self, wanted: str = "") -> Token:
        if self.index >= len(self.tokens) or (wanted and self.at() != wanted):
            raise QueryError(f"this reader does not know what stands at {self.at()!r}", f"it expected {wanted!r}")
        self.index += 1
        return self.tokens[self.index - 1]

    def since(self, start: int) -> str:
        """The text from an offset to the end of the last token."""
        return self.text[start : self.tokens[self.index - 1].end]

    def blank(self) -> str:
        self.fresh += 1
        return f"?kgblank{self.fresh}"

    def skip_bracket(self) -> list[Token]:
        """Step over a bracket and what it holds; return the tokens within and around."""
        start, depth = self.index, 0
        while self.index < len(self.tokens):
            depth += (self.at() in _PAIRS) - (self.at() in _PAIRS.values())
            self.index += 1
            if depth == 0:
                break
        return list(self.tokens[start : self.index])

    # --- queries --------------------------------------------------------------------------------------------------

    def query(self) -> Query:
        """Read a whole query."""
        while self.upper() not in ("SELECT", "CONSTRUCT", "DESCRIBE", "ASK"):
            self.take()
        return self._query(self.text[: self.here()])

    def _query(self, prologue: str = "") -> Query:
        form = self.take().upper
        distinct = self.upper() in ("DISTINCT", "REDUCED")
        self.index += distinct
        template = self.group() if form == "CONSTRUCT" and self.at() == "{" else Group()
        columns = self._columns()
        if self.upper() == "WHERE":
            self.take()
        where = self.group() if self.at() == "{" else Group()
        behind = self._behind()
        return Query(
            prologue,
            form,
            distinct,
            columns.star,
            columns.names,
            where,
            template,
            tuple(behind.names),
            tuple(behind.computed),
            behind.text,
            behind.cut,
            columns.aggregates or behind.groups,
        )

    def _columns(self) -> _Columns:
        found = _Columns()
        while self.index < len(self.tokens) and self.at() != "{" and self.upper() not in ("WHERE", *_MODIFIERS):
            start = self.here()
            if self.at() == "(":
                inside = self.skip_bracket()
                found.names[inside[-2].text[1:]] = self.since(start)
                found.aggregates |= any(token.upper in _AGGREGATES for token in inside)
                continue
            token = self.take()
            found.star |= token.text == "*"
            if token.kind == "var":
                found.names[token.text[1:]] = ""
        return found

    def _behind(self) -> _Behind:
        """Read what stands behind the pattern."""
        found, start, clause = _Behind(), self.here(), ""
        while self.index < len(self.tokens) and self.at() != "}":
            clause = self.upper() if self.upper() in _MODIFIERS else clause
            found.cut |= clause in ("LIMIT", "OFFSET", "HAVING", "VALUES")
            found.groups |= clause == "GROUP"
            if self.at() in _PAIRS:
                begin, inside = self.here(), self.skip_bracket()
                if clause == "GROUP" and len(inside) > 3 and inside[-3].upper == "AS":
                    found.names.append(inside[-2].text[1:])
                    found.computed.append(self.since(begin))
                continue
            token = self.take()
            if clause == "GROUP" and token.kind == "var":
                found.names.append(token.text[1:])
        found.text = self.since(start) if clause else ""
        return found

    # --- groups ---------------------------------------------------------------------------------------------------

    def group(self) -> Group:
        """Read ``{ … }``."""
        self.take("{")
        group = Group()
        while self.at() != "}":
            word = self.upper()
            if word == "SELECT":
                start, select = self.here(), self._query()
                group.parts.append(Part("SELECT", self.since(start), start, select=select))
            elif self.at() == ".":
                self.take()
            elif self.at() == "{" or (word and word not in ("A", "TRUE", "FALSE")):
                group.parts.append(self._part(word))
            else:
                self._triples(group.parts)
        self.take("}")
        return group

    def _part(self, word: str) -> Part:
        start = self.here()
        if not word:
            groups = [self.group()]
            while self.upper() == "UNION":
                self.take()
                groups.append(self.group())
            return Part("UNION", self.since(start), start, tuple(groups))
        self.take()
        if word in ("OPTIONAL", "MINUS"):
            group = self.group()
            return Part(word, self.since(start), start, (group,))
        if word == "GRAPH":
            name, group = self.take().text, self.group()
            return Part(word, self.since(start), start, (group,), name=name)
        if word == "FILTER":
            return self._filter(start)
        if word == "BIND":
            inside = self.skip_bracket()
            return Part(word, self.since(start), start, name=inside[-2].text)
        if word == "VALUES":
            while self.at() != "{":
                self.take()
            self.skip_bracket()
            return Part(word, self.since(start), start)
        raise QueryError(f"this reader does not know {word}")

    def _filter(self, start: int) -> Part:
        """Read a condition up to its end; the patterns of an EXISTS in it are read too."""
        groups: list[Group] = []
        absent = False
        depth = 0
        while True:
            if self.at() == "{":
                back = -2
                while self.at(back) == "(":
                    back -= 1
                negated = self.upper(-2) == "NOT" or self.at(back) == "!"
                absent |= negated
                found = self.group()
                groups += [] if negated else [found]
            else:
                depth += (self.at() == "(") - (self.at() == ")")
                self.take()
            ended = self.at(-1) in (")", "}")
            if depth == 0 and ended:
                break
        return Part("FILTER", self.since(start), start, tuple(groups), absent=absent)

    # --- triples --------------------------------------------------------------------------------------------------

    def _triples(self, into: list[Triple | Part]) -> None:
        alone = self.at() in ("[", "(")
        subject = self._node(into)
        if not (alone and self.at() in (".", "}")):
            self._properties(subject, into)

    def _properties(self, subject: Node, into: list[Triple | Part]) -> None:
        while True:
            if self.at() == ";":
                self.take()
                continue
            if self.at() in (".", "}", "]") or self.at() == "{" or self.upper() not in ("", "A"):
                return
            where, path = self.here(), self._path()
            while True:
                value = self._node(into)
                into.append(Triple(subject[0], path, value[0], (subject[1], where, value[1])))
                if self.at() != ",":
                    break
                self.take()
            if self.at() != ";":
                return

    def _node(self, into: list[Triple | Part]) -> Node:
        """Read a term; a bracket gives a fresh variable and the triples about it."""
        start = self.here()
        if self.at() == "[":
            self.take()
            node = (self.blank(), start)
            self._properties(node, into)
            self.take("]")
            return node
        if self.at() == "(":
            return self._collection(into)
        if self.at() in ("+", "-"):
            self.take()
        token = self.take()
        if token.kind == "bnode":
            return f"?kgblank_{token.text[2:].replace('-', '_d_').replace('.', '_p_')}", start
        if token.kind == "op":
            raise QueryError(f"this reader does not know {token.text}")
        if token.kind == "string" and self.at() == "^^":
            self.index += 2
        elif token.kind == "string" and self.index < len(self.tokens) and self.tokens[self.index].kind == "lang":
            self.take()
        return self.since(start), start

    def _collection(self, into: list[Triple | Part]) -> Node:
        start = self.here()
        self.take("(")
        nodes = []
        while self.at() != ")":
            nodes.append(self._node(into))
        self.take(")")
        rest = "rdf:nil"
        for text, where in reversed(nodes):
            cell = self.blank()
            for name, value in (("rdf:first", text), ("rdf:rest", rest)):
                link = f"<http://www.w3.org/1999/02/22-rdf-syntax-ns#{name[4:]}>"
                into.append(Triple(cell, Path("", link), value, (where, where, where)))
            rest = cell
        return (rest if nodes else "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>"), start

    # --- paths ----------------------------------------------------------------------------------------------------

    def _path(self) -> Path:
        return self._chain("|", lambda: self._chain("/", self._step))

    def _chain(self, sign: str, inner: Callable[[], Path]) -> Path:
        start = self.here()
        parts = [inner()]
        while self.at() == sign:
            self.take()
            parts.append(inner())
        return parts[0] if len(parts) == 1 else Path(sign, self.since(start), tuple(parts))

    def _step(self) -> Path:
        start = self.here()
        if self.at() == "^":
            self.take()
            back = self._step()
            return Path("^", self.since(start), (back,))
        if self.at() == "!":
            self.take()
            inner = self._primary()
            return Path("!", self.since(start), (inner,))
        inner = self._primary()
        if self.at() in ("*", "+", "?"):
            sign = self.take().text
            return Path(sign, self.since(start), (inner,))
        return inner

    def _primary(self) -> Path:
        start = self.here()
        if self.at() == "(":
            self.take()
            inner = self._path()
            self.take(")")
            return Path(inner.op, self.since(start), inner.parts) if inner.op else Path("", inner.text)
        if self.at() == "^":
            self.take()
            inner = self._primary()
            return Path("^", self.since(start), (inner,))
        token = self.take()
        return Path("", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>" if token.text == "a" else token.text)
