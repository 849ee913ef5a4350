"""Why the engine refused a query, in words and at the right place.

The engine is a grammar without a tokenizer: it reports where its furthest attempt gave up, often a token or a line
after the cause. Each function below looks for one usual mistake; the first that finds its own explains the error.
They run only on text the engine has refused, so a guess costs nothing but a worse hint.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.errors import QueryError, did_you_mean
from kg.namespaces import PREFIXES
from kg.sparql.tokens import Token, declared, fault, tokenize
from kg.sparql.triples import broken_triple

FUNCTIONS = frozenset(
    """STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE
    ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW
    UUID STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL
    ISNUMERIC REGEX SUBSTR REPLACE EXISTS COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT TRIPLE SUBJECT PREDICATE OBJECT
    ISTRIPLE ADJUST LANGDIR STRLANGDIR HASLANG HASLANGDIR""".split()  # noqa: SIM905 - seventy quotes hide the words
)
KEYWORDS = frozenset(
    """BASE PREFIX VERSION SELECT CONSTRUCT DESCRIBE ASK DISTINCT REDUCED AS WHERE GROUP BY HAVING ORDER ASC
    DESC LIMIT OFFSET VALUES OPTIONAL GRAPH BIND MINUS UNION FILTER IN NOT UNDEF TRUE FALSE
    SEPARATOR LATERAL NAMED SILENT""".split()  # noqa: SIM905
)
_PUNCTUATION = frozenset("{}()[]<>=!&|+-*/^?;,.~")
_PAIRS = {")": "(", "}": "{", "]": "["}
_OPERATORS = frozenset(("=", "!=", "<", ">", "<=", ">=", "&&", "||"))
_TYPOGRAPHIC = frozenset("“”„‟«»‘’‚‛`´")


class Query(NamedTuple):
    """A refused query: its text, its tokens and what the engine said."""

    text: str
    tokens: Sequence[Token]
    said: str

    def at(self, index: int) -> str:
        """The text of one token, or nothing outside the query."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def upper(self, index: int) -> str:
        """The keyword at one place, or nothing."""
        return self.tokens[index].upper if 0 <= index < len(self.tokens) else ""


class Cause(NamedTuple):
    """Where a mistake is, what it is and what was probably meant."""

    offset: int
    message: str
    hint: str = ""


def explain(text: str, error: SyntaxError) -> QueryError:
    """Turn the engine's refusal into an error with line, column, the line itself and what may be meant."""
    query = Query(text, list(tokenize(text)), str(error))
    for look in (_nothing, _stray, _turtle, _word, _head, _brackets, _prefix, _operator, _modifiers, _ungrouped):
        for cause in look(query):
            return fault(text, *cause)
    for index, message, hint in broken_triple(query.tokens):
        # What is missing belongs right after the token before.
        return fault(text, query.tokens[index - 1].end, message, hint)
    for cause in _renamed(query):
        return fault(text, *cause)
    return _as_told(query)


def _nothing(query: Query) -> Iterator[Cause]:
    if not query.tokens:
        yield Cause(0, "the query is empty", "for example: SELECT ?s { ?s a plua:Memorandum }")


def _stray(query: Query) -> Iterator[Cause]:
    """Characters no query has outside strings: pasted quotes, odd spaces."""
    for token in query.tokens:
        if token.kind != "op" or token.text[0] in _PUNCTUATION or token.text == "@":
            continue
        if token.text in _TYPOGRAPHIC:
            yield Cause(token.start, f"the quotation mark {token.text} is typographic", "write a plain \" or '")
        name = unicodedata.name(token.text, "a control character").lower()
        yield Cause(token.start, f"U+{ord(token.text):04X} ({name}) has no place here", "a plain space may be meant")


def _turtle(query: Query) -> Iterator[Cause]:
    """A prefix declared as Turtle does."""
    for index, token in enumerate(query.tokens):
        if token.kind == "lang" and token.text in ("@prefix", "@base"):
            yield Cause(
                token.start, f"{token.text} is Turtle", "in SPARQL: PREFIX name: <…> without @ and without a dot"
            )
        if token.upper == "PREFIX" and query.at(index + 3) == ".":
            yield Cause(query.tokens[index + 3].start, "PREFIX takes no dot", "remove it")


def _word(query: Query) -> Iterator[Cause]:
    """A word that is neither keyword nor function: mostly one letter from it."""
    for index, token in enumerate(query.tokens):
        word = token.upper
        if token.kind != "word" or word in KEYWORDS or word in FUNCTIONS or token.text == "a":
            continue
        if query.at(index + 1) == "(" and query.upper(index - 1) != "AS":
            meant = did_you_mean(word, FUNCTIONS | {"FILTER", "BIND"})
            yield Cause(
                token.start, f"there is no function {token.text}", meant or "functions are listed in SPARQL 1.1 §17.4"
            )
        elif word == "A":
            yield Cause(token.start, "the short form of rdf:type is a lower-case a")
        else:
            yield Cause(token.start, f"{token.text} is no word of SPARQL", _instead(query, index))


def _instead(query: Query, index: int) -> str:
    """Say what may stand in the place of a word that means nothing."""
    token = query.tokens[index]
    spaced = {"ORDERBY": "ORDER BY", "GROUPBY": "GROUP BY"}
    if token.upper in spaced:
        return f"did you mean {spaced[token.upper]}?"
    if query.at(index - 1) == "a":
        return f"a class has a prefix, as plua:{token.text}"
    if meant := did_you_mean(token.upper, KEYWORDS | FUNCTIONS):
        return meant
    begun = index or any(each.upper in KEYWORDS for each in query.tokens)
    return (
        f"a variable is ?{token.text}, a name has a prefix" if begun else "a query begins with SELECT, ASK or DESCRIBE"
    )


def _head(query: Query) -> Iterator[Cause]:
    """What stands between SELECT and the pattern."""
    for start, token in enumerate(query.tokens):
        if token.upper != "SELECT":
            continue
        index = start + 1 + (query.upper(start + 1) in ("DISTINCT", "REDUCED"))
        while index < len(query.tokens) and (query.tokens[index].kind == "var" or query.at(index) in ("(", "*")):
            index = _closing(query, index) + 1 if query.at(index) == "(" else index + 1
        if index >= len(query.tokens):
            yield Cause(query.tokens[-1].end, "the pattern is missing", "SELECT ?s { … }")
            return
        here = query.tokens[index]
        where = here.upper == "WHERE"
        if here.text == ",":
            yield Cause(here.start, "variables in SELECT are separated by spaces", "remove the comma")
        elif here.upper in FUNCTIONS:
            yield Cause(
                here.start,
                f"{here.text}(…) in SELECT needs a name",
                f"write ({here.upper}(…) AS ?name), with the brackets",
            )
        elif not where and here.text != "{":
            # In "SELECT ?s ?s ex:p ?o" the last variable is already the first subject.
            first = (
                query.tokens[index - 1]
                if here.kind in ("pname", "iri") and query.tokens[index - 1].kind == "var"
                else here
            )
            yield Cause(first.start, "the { that opens the pattern is missing", "SELECT ?s WHERE { … }")
        elif where and query.at(index + 1) != "{":
            yield Cause(here.end, "WHERE needs a {", "SELECT ?s WHERE { … }")


def _closing(query: Query, index: int) -> int:
    """Return the index of the bracket that closes the one at ``index``, or the last token's."""
    depth = 0
    for at in range(index, len(query.tokens)):
        depth += (query.at(at) in "({[") - (query.at(at) in ")}]")
        if depth == 0:
            return at
    return len(query.tokens) - 1


def _brackets(query: Query) -> Iterator[Cause]:
    stack: list[Token] = []
    for token in query.tokens:
        if token.kind == "op" and token.text in _PAIRS.values():
            stack.append(token)
        elif token.kind == "op" and token.text in _PAIRS:
            if not stack:
                yield Cause(
                    token.start, f"this {token.text} closes nothing", f"a {_PAIRS[token.text]} is missing before it"
                )
                return
            if stack[-1].text != _PAIRS[token.text]:
                line = query.text.count("\n", 0, stack[-1].start) + 1
                message = f"{token.text} where the {stack[-1].text} of line {line} should be closed first"
                yield Cause(token.start, message)
                return
            stack.pop()
    if stack:
        yield Cause(stack[-1].start, f"this {stack[-1].text} is never closed")


def _prefix(query: Query) -> Iterator[Cause]:
    known = PREFIXES | declared(query.tokens)
    for index, token in enumerate(query.tokens):
        prefix = token.text.partition(":")[0]
        if token.kind == "pname" and prefix not in known and query.upper(index - 1) != "PREFIX":
            declare = f"declare it: PREFIX {prefix}: <…>"
            hint = "; ".join(filter(None, (did_you_mean(prefix, known), declare)))
            yield Cause(token.start, f"the prefix {prefix}: is not declared", hint)
        if (
            token.kind == "iri"
            and not re.match(r"<[A-Za-z][A-Za-z0-9+.-]*:", token.text)
            and "BASE" not in {t.upper for t in query.tokens}
        ):
            yield Cause(token.start, f"{token.text} is not a whole IRI", "it needs its scheme, or the query a BASE")


def _operator(query: Query) -> Iterator[Cause]:
    """Operators of other languages, operators without a right side, FILTER without brackets."""
    for index, token in enumerate(query.tokens):
        after = query.tokens[index + 1] if index + 1 < len(query.tokens) else None
        if token.upper == "FILTER" and after is not None and after.kind in ("var", "number", "string"):
            yield Cause(after.start, "the condition of FILTER needs brackets", "FILTER(?n > 3)")
        if token.kind != "op" or after is None:
            continue
        touching = token.end == after.start
        if touching and token.text + after.text in ("==", "=>", "=<", "<>"):
            meant = {"==": "=", "=>": ">=", "=<": "<=", "<>": "!="}[token.text + after.text]
            yield Cause(token.start, f"there is no operator {token.text}{after.text}", f"write {meant}")
        elif token.text == "&":
            yield Cause(token.start, "there is no operator &", "write &&")
        elif token.text in _OPERATORS and after.text in (")", "}", ",", ".", ";"):
            yield Cause(after.start, f"nothing stands to the right of {token.text}", "a value or a variable is missing")


def _modifiers(query: Query) -> Iterator[Cause]:
    """What follows the pattern comes in one order, and LIMIT takes a number."""
    order = {"GROUP": 0, "HAVING": 1, "ORDER": 2, "LIMIT": 3, "OFFSET": 3, "VALUES": 4}
    last = -1
    for index, token in enumerate(query.tokens):
        if token.text in ("{", "}"):
            last = -1
        rank = order.get(token.upper, last)
        if rank < last:
            yield Cause(token.start, f"{token.upper} stands too late", "the order is GROUP BY, HAVING, ORDER BY, LIMIT")
        last = rank
        if token.upper in ("LIMIT", "OFFSET") and (index + 1 >= len(query.tokens) or not query.at(index + 1).isdigit()):
            yield Cause(token.end, f"{token.upper} needs a whole number")
        if token.upper in ("GROUP", "ORDER") and query.upper(index + 1) != "BY":
            yield Cause(token.end, f"{token.upper} needs BY")


def _ungrouped(query: Query) -> Iterator[Cause]:
    """A selected variable that is neither grouped nor inside an aggregate."""
    if "SELECT *" in query.said:
        star = next((token for token in query.tokens if token.text == "*"), query.tokens[0])
        yield Cause(star.start, "SELECT * does not go with GROUP BY", "name the variables")
    if "unbound" not in query.said:
        return
    grouped: set[str] = set()
    for index, token in enumerate(query.tokens):
        if token.upper == "GROUP":
            for at in range(index + 2, len(query.tokens)):
                if query.upper(at) in ("HAVING", "ORDER", "LIMIT", "OFFSET", "VALUES") or query.at(at) == "}":
                    break
                grouped |= {query.at(at)[1:]} if query.tokens[at].kind == "var" else set()
    select = next((index for index, token in enumerate(query.tokens) if token.upper == "SELECT"), 0)
    index = select + 1
    while index < len(query.tokens) and query.at(index) != "{" and query.upper(index) != "WHERE":
        token = query.tokens[index]
        if token.kind == "var" and token.text[1:] not in grouped:
            yield Cause(
                token.start,
                f"{token.text} is neither grouped nor counted",
                f"add GROUP BY {token.text}, or an aggregate around it",
            )
        index = _closing(query, index) + 1 if token.text == "(" else index + 1


def _renamed(query: Query) -> Iterator[Cause]:
    """A variable that gets a value twice."""
    seen: set[str] = set()
    again: list[Cause] = []
    for index, token in enumerate(query.tokens):
        if token.kind == "var":
            if query.upper(index - 1) == "AS" and token.text[1:] in seen:
                again.append(Cause(token.start, f"{token.text} has a value already", "choose another name after AS"))
            seen.add(token.text[1:])
    yield from again[-1:]  # the SELECT list mentions a name before the pattern gives it its first value


def _as_told(query: Query) -> QueryError:
    """Say what the engine said, at the place it meant."""
    found = re.match(r"error at (\d+):(\d+): expected (?:one of )?(.*)", query.said, re.DOTALL)
    if not found:
        return QueryError(f"the query is not SPARQL: {query.said}")
    line, column = int(found[1]), int(found[2])
    wanted = [item.strip('"') for item in re.split(r", (?![^\[]*\])", found[3].replace("\n", " "))]
    if len(wanted) == 1 and wanted[0].replace("_", "").isupper():
        column -= len(wanted[0])  # the engine counts past the keyword it tried
    offset = sum(len(part) for part in query.text.splitlines(keepends=True)[: line - 1]) + max(column, 1) - 1
    here = next((token for token in query.tokens if token.start <= offset < token.end), None)
    if here is not None and here.upper in FUNCTIONS:
        hint = "their number, or a comma or bracket between them"
        return fault(query.text, here.start, f"the arguments of {here.text} are not right", hint)
    signs = [item for item in wanted if item and not item[0].isalnum() and len(item) < 3]
    hint = f"one of these could stand here: {' '.join(signs)}" if signs else ""
    return fault(query.text, min(offset, len(query.text)), "the query is not SPARQL here", hint)
