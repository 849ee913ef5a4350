"""The query library: questions as files, each with a header that says what it asks and what may be filled in.

A ``.rq`` file begins with comments, one ``# key: value`` a line (a line indented further continues the one before)::

    # title: Who signed an agreement
    # question: Who signed {agreement}, and in what capacity?
    # asks: researcher, student
    # tags: agreements, people
    # level: 1
    # teaches: One sentence on what of SPARQL or of the model it shows.
    # param: agreement id plua:Agreement = id:kyiv-memorandum-2025 -- which agreement
    # columns: who, post

Levels order the library as lessons: 1 a pattern or two · 2 joins, OPTIONAL, filters · 3 paths, UNION, aggregates ·
4 claims behind the facts, disputes · 5 subqueries and layers.

A parameter is a variable of the query. Its value becomes a term of its declared type and is bound as a term, so no
value can change what a query asks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from kg.errors import KGError, OntologyError, StoreError, UnknownName, UsageError, did_you_mean
from kg.namespaces import ID, NODE_PATTERN, PREFIXES, XSD
from kg.sparql import Term, run
from kg.sparql.binding import variables
from kg.sparql.tokens import tokenize

TYPES = ("id", "date", "integer", "decimal", "text", "iri")
KEYS = ("title", "question", "asks", "tags", "level", "teaches", "param", "columns")
LEVELS = range(1, 6)
_REQUIRED = ("title", "question", "asks", "tags", "level", "teaches")

_PARAM = (
    r"(?P<name>[A-Za-z]\w*)\s+(?P<type>\w+)(?:\s+(?P<cls>[a-z]+:[A-Za-z][\w-]*))?"
    r"(?:\s+=\s+(?P<default>.*?))?(?:\s+--\s+(?P<about>.*))?"
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One blank of a question: a variable's name, its type, for an id the class it belongs to, a default."""

    name: str
    type: str
    cls: str = ""
    default: str | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """One question of the library, and one lesson: ``level`` is 1 for the simplest to 5, ``teaches`` one sentence.

    ``name`` is its file's, ``text`` the whole file, ``columns`` empty for no SELECT.
    """

    name: str
    title: str
    question: str
    asks: tuple[str, ...]
    tags: tuple[str, ...]
    level: int
    teaches: str
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    text: str


def load(directory: Path) -> dict[str, Query]:
    """Read every ``*.rq`` of a directory, by name in alphabetical order.

    Raises:
        StoreError: the directory is missing, as from half a build.
        OntologyError: all that is wrong in all files, each as ``file:line: message``.
    """
    if not directory.is_dir():
        raise StoreError(f"{directory}: the query library is missing", "run kg build")
    found: dict[str, Query] = {}
    wrong: list[str] = []
    for path in sorted(directory.glob("*.rq")):
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            wrong.append(f"{path}:1: cannot be read: {error}")
            continue
        query, faults = parse(path.stem, text)
        wrong += [f"{path}:{line}: {message}" for line, message in faults]
        if query is not None:
            found[query.name] = query
    if wrong:
        raise OntologyError("\n".join(wrong))
    return found


def find(library: Mapping[str, Query], name: str) -> Query:
    """Return a query by name.

    Raises:
        UnknownName: there is none; says which are near.
    """
    if name not in library:
        raise UnknownName(f"there is no query {name}", did_you_mean(name, library) or "kg queries lists them")
    return library[name]


def chosen(
    library: Mapping[str, Query], *, tag: str | None = None, asks: str | None = None, level: int | None = None
) -> list[Query]:
    """Return the queries with a tag, of one who asks, of a level, simplest first; without a wish, all of them.

    Raises:
        UnknownName: no query has such a tag, or nobody such asks; says which are near.
    """
    _check_wish("tag", tag, {each for query in library.values() for each in query.tags})
    _check_wish("one who asks", asks, {each for query in library.values() for each in query.asks})
    found = [
        query
        for query in library.values()
        if (tag is None or tag in query.tags)
        and (asks is None or asks in query.asks)
        and (level is None or level == query.level)
    ]
    return sorted(found, key=lambda query: (query.level, query.name))


def _check_wish(what: str, wish: str | None, known: set[str]) -> None:
    if wish is not None and wish not in known:
        raise UnknownName(
            f"there is no {what} '{wish}'", did_you_mean(wish, known) or f"there are {', '.join(sorted(known))}"
        )


def parse(name: str, text: str) -> tuple[Query | None, list[tuple[int, str]]]:
    """Read one file; return the query, or None and every fault with its line."""
    header, faults = _header(text)
    head = {key: value for key, (_, value) in header.items() if isinstance(value, str)}
    faults += [(1, f"the header has no '{key}'") for key in _REQUIRED if not head.get(key)]
    parameters: list[Parameter] = []
    known = variables(list(tokenize(text)))
    for line, value in _params(text):
        try:
            parameter = _parameter(value)
        except KGError as error:
            faults.append((line, " ".join(str(error).split("\n"))))
            continue
        if parameter.name not in known:
            hint = did_you_mean(parameter.name, known)
            faults.append((line, f"the query has no variable ?{parameter.name}" + (f" ({hint})" if hint else "")))
        if parameter.name in {other.name for other in parameters}:
            faults.append((line, f"the parameter {parameter.name} is declared twice"))
        parameters.append(parameter)
    names = {parameter.name for parameter in parameters}
    line, question = header.get("question", (1, ""))
    for blank in re.findall(r"\{(\w+)\}", question):
        if blank not in names:
            faults.append((line, f"the question asks for {{{blank}}}, which is no parameter"))
    faults += _lesson_faults(header)
    line, listed = header.get("columns", (1, ""))
    columns = _words(listed)
    faults += _body_faults(text, parameters, columns, line) if not faults else []
    if faults:
        return None, sorted(faults)
    asks, tags = _words(head["asks"]), _words(head["tags"])
    level, teaches = int(head["level"]), head["teaches"]
    return Query(name, head["title"], question, asks, tags, level, teaches, tuple(parameters), columns, text), []


def bind(query: Query, values: Mapping[str, str]) -> dict[str, Term]:
    """Turn the values a user gives into terms, with the defaults for the rest; for ``sparql.run(parameters=…)``.

    Raises:
        UsageError: a value missing, of the wrong type, or for no parameter of this query.
    """
    names = [parameter.name for parameter in query.parameters]
    for name in values:
        if name not in names:
            hint = did_you_mean(name, names) or f"it has {', '.join(names) or 'none'}"
            raise UnknownName(f"{query.name} has no parameter {name}", hint)
    terms: dict[str, Term] = {}
    for parameter in query.parameters:
        value = values.get(parameter.name, parameter.default)
        if value is None:
            raise UsageError(f"{query.name} needs {parameter.name}: {parameter.about or parameter.type}")
        terms[parameter.name] = term(parameter, value)
    return terms


def term(parameter: Parameter, value: str) -> Term:
    """Read one value as its parameter's type.

    >>> str(term(Parameter("who", "id"), "id:denys-shmyhal"))
    '<https://w3id.org/plua/id/denys-shmyhal>'
    >>> str(term(Parameter("day", "date"), "2025-09-18"))
    '"2025-09-18"^^<http://www.w3.org/2001/XMLSchema#date>'
    """
    match parameter.type:
        case "id":
            bare = value.removeprefix("id:")
            if not NODE_PATTERN.fullmatch(bare):
                raise _ill(parameter, value, "an id is lower-case words joined by hyphens: first-second")
            return NamedNode(ID + bare)
        case "iri":
            return _iri(parameter, value)
        case "date":
            return _date(parameter, value)
        case "integer" | "decimal":
            pattern = r"[+-]?[0-9]+" if parameter.type == "integer" else r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)"
            if not re.fullmatch(pattern, value):
                raise _ill(parameter, value, "digits, with a point in a decimal, and nothing else")
            return Literal(value, datatype=NamedNode(XSD + parameter.type))
        case _:
            return Literal(value)


def _iri(parameter: Parameter, value: str) -> NamedNode:
    """Read ``<…>``, a whole IRI or a name with one of the graph's prefixes."""
    prefix, _, rest = value.partition(":")
    whole = value.removeprefix("<").removesuffix(">")
    if prefix in PREFIXES and not rest.startswith("//"):
        whole = PREFIXES[prefix] + rest
    try:
        return NamedNode(whole)
    except ValueError:
        raise _ill(parameter, value, "a name with its prefix, as plua:date, or a whole IRI") from None


def _date(parameter: Parameter, value: str) -> Literal:
    from datetime import date  # only a query with a date needs it

    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise _ill(parameter, value, "a date is a day that exists, as 2025-09-18")
    return Literal(value, datatype=NamedNode(XSD + "date"))


def _ill(parameter: Parameter, value: str, hint: str) -> UsageError:
    return UsageError(f"{parameter.name} = {value!r} is no {parameter.type}", hint)


# --- headers ----------------------------------------------------------------------------------------------------


def _lines(text: str) -> list[tuple[int, str, str]]:
    """Return line, key and value of each header line, continuations joined; a line without a key has an empty one."""
    entries: list[tuple[int, str, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("#"):
            break
        if re.match(r"#\s{3,}\S", line) and entries:
            first, key, value = entries.pop()
            entries.append((first, key, f"{value} {line[1:].strip()}"))
            continue
        key, colon, value = line[1:].partition(":")
        entries.append((number, key.strip() if colon else "", value.strip() if colon else line[1:].strip()))
    return entries


def _header(text: str) -> tuple[dict[str, tuple[int, str]], list[tuple[int, str]]]:
    """Return each key's line and value, parameters aside, and what is wrong with the header."""
    header: dict[str, tuple[int, str]] = {}
    faults: list[tuple[int, str]] = []
    for line, key, value in _lines(text):
        if key not in KEYS:
            shown = f"unknown header key '{key}'" if key else f"'{value}' is no 'key: value'"
            hint = did_you_mean(key, KEYS) or f"keys are {', '.join(KEYS)}; an empty line ends the header"
            faults.append((line, f"{shown} ({hint})"))
        elif key in header:
            faults.append((line, f"'{key}' stands twice"))
        elif key != "param":
            header[key] = (line, value)
    return header, faults


def _lesson_faults(header: Mapping[str, tuple[int, str]]) -> list[tuple[int, str]]:
    """Say what is wrong with what orders and explains a lesson; a missing line is told elsewhere."""
    faults = []
    line, level = header.get("level", (1, ""))
    if level and level not in {str(number) for number in LEVELS}:
        faults.append((line, f"there is no level '{level}' (from {LEVELS[0]}, the simplest, to {LEVELS[-1]})"))
    line, teaches = header.get("teaches", (1, ""))
    if teaches and not teaches.endswith("."):
        faults.append((line, "'teaches' is a sentence: it ends with a full stop"))
    return faults


def _params(text: str) -> list[tuple[int, str]]:
    return [(line, value) for line, key, value in _lines(text) if key == "param"]


def _parameter(value: str) -> Parameter:
    """Read ``name type [class] [= default] [-- what it is]``."""
    match = re.fullmatch(_PARAM, value)
    if not match:
        raise UsageError(f"'{value}' is no parameter", "write: name type [plua:Class] [= default] [-- what it is]")
    parameter = Parameter(match["name"], match["type"], match["cls"] or "", match["default"], match["about"] or "")
    if parameter.type not in TYPES:
        hint = did_you_mean(parameter.type, TYPES) or f"types are {', '.join(TYPES)}"
        raise UsageError(f"there is no parameter type '{parameter.type}'", hint)
    if parameter.cls and parameter.type != "id":
        raise UsageError(f"only an id has a class, {parameter.name} is {parameter.type}")
    if parameter.default is not None:
        term(parameter, parameter.default)
    return parameter


def _body_faults(
    text: str, parameters: Sequence[Parameter], columns: tuple[str, ...], line: int
) -> list[tuple[int, str]]:
    """Try the query on an empty store: it must parse with its parameters in place and give the columns it says."""
    samples = {"date": "2000-01-01", "integer": "1", "decimal": "1", "id": "x", "iri": "plua:x", "text": "x"}
    values = {each.name: term(each, each.default or samples[each.type]) for each in parameters}
    try:
        results = run(Store(), text, parameters=values)
    except KGError as error:
        place = re.match(r"line (\d+), ", str(error))
        return [(int(place[1]) if place else line, str(error))]
    if not isinstance(results, QuerySolutions):
        return [(line, "only a SELECT has 'columns'")] if columns else []
    given = tuple(variable.value for variable in results.variables)
    if given != columns:
        return [(line, f"'columns' says {', '.join(columns) or 'nothing'}, the query gives {', '.join(given)}")]
    return []


def _words(value: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in value.split(",") if word.strip())
