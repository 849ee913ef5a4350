"""Commands that answer questions: query, queries, find, show, why."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import click
from pyoxigraph import NamedNode, Store

from kg.cli.common import graph, note, tell, write
from kg.cli.completing import complete_ids, complete_queries
from kg.errors import QueryError, QueryTimeout, UsageError
from kg.namespaces import local
from kg.results import GRAPH_FORMATS, ROW_FORMATS, render
from kg.sparql import PATIENCE, Term, evaluate

_SHORT = 2000
_LARGE = 1 << 20


@click.command()
@click.argument("text", required=False, shell_complete=complete_queries)
@click.option(
    "-f",
    "--file",
    "file",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    help="Read the query from a file.",
)
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter of a query of the library.")
@click.option("--format", "fmt", type=click.Choice([*ROW_FORMATS, *GRAPH_FORMATS]), help="Default: table, or Turtle.")
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), metavar="SECONDS", help="Give up after so long."
)
@click.option("--excel-safe", is_flag=True, help="In CSV and TSV, keep a spreadsheet from running text as a formula.")
@click.option(
    "--cite", metavar="FORMAT", help="Instead of rows, the claims and sources behind them: text, bibtex or csl-json."
)
def query(
    text: str | None,
    file: str | None,
    params: tuple[str, ...],
    fmt: str | None,
    timeout: float | None,
    excel_safe: bool,
    cite: str | None,
) -> None:
    """Run SPARQL, or a query of the library by its name.

    TEXT is SPARQL, a name that "kg queries" lists, or - to read SPARQL from stdin. The graph's prefixes need not be
    declared.

    \b
    Examples:
      kg query who-signed --param agreement=kyiv-memorandum-2025
      kg query "SELECT ?who { id:kyiv-memorandum-2025 plua:signedBy ?who }" --format csv
      kg query who-signed --cite bibtex
    """
    if cite and (fmt or excel_safe):
        raise click.UsageError("A citation is no table: leave out --format and --excel-safe.")
    opened = graph()
    given = _parameters(params)
    sparql, terms = opened.prepare(_text(text, file), given)
    for name in terms.keys() - given.keys():
        # Who does not know that the question has a blank would take the answer for all there is.
        tell()(f"{name} = {_shown(terms[name])}; --param {name}=… asks about another")
    if cite:
        write(opened.cite_bound(sparql, terms, cite, timeout=timeout).encode())
        return
    width = _width()

    def written(store: Store, seconds: float | None) -> bytes:
        return evaluate(
            store,
            sparql,
            lambda results: render(results, fmt, labels=opened.labels, width=width, excel_safe=excel_safe),
            parameters=terms,
            timeout=seconds,
        )

    data = written(opened.store, timeout)
    write(data if data.endswith(b"\n") or not data else data + b"\n")  # JSON and XML end without
    patience = min(PATIENCE, timeout or PATIENCE)
    # What an empty graph answers too says nothing about ours; only then is it worth asking why. The answer stands: that
    # there was no time to look into it is no failure of the query.
    with suppress(QueryTimeout):
        if len(data) < _SHORT and data == written(Store(), patience):
            for line in opened.why_empty(sparql, terms, timeout=patience):
                note(line)
    if len(data) > _LARGE:
        from kg.sparql.products import unconnected  # who gets a megabyte can wait another millisecond

        for line in unconnected(sparql):
            note(line)


def _shown(term: Term) -> str:
    return local(term.value) if isinstance(term, NamedNode) else term.value


def _width() -> int | None:
    """Return the width of the terminal, or None where the answer goes to a file or another program."""
    if not sys.stdout.isatty():
        return None
    import shutil  # a script that reads CSV needs none of it

    return shutil.get_terminal_size().columns


def _text(text: str | None, file: str | None) -> str:
    if (text is None) == (file is None):
        raise click.UsageError("Give a query, a name of the library, - for stdin, or -f FILE: one of them.")
    if text not in (None, "-"):
        if text.endswith((".rq", ".sparql")) and "{" not in text:
            raise click.UsageError(f"{text} is no query but the name of a file: write -f {text}")
        return text
    data = Path(file).read_bytes() if file not in (None, "-") else sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")  # some editors begin a file with a mark that is no SPARQL
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise QueryError(f"{file or 'stdin'}:{line}: not UTF-8: {error.reason}", "save the query as UTF-8") from None


def _parameters(params: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for param in params:
        name, equals, value = param.partition("=")
        if not equals or name in found:
            raise UsageError(f"--param {param}: " + ("given twice" if equals else "write NAME=VALUE"))
        found[name] = value
    return found


@click.command()
@click.argument("name", required=False, shell_complete=complete_queries)
@click.option("--tag", metavar="TAG", help="Only queries with this tag.")
@click.option("--asks", metavar="WHO", help="Only what somebody such asks: a student, a researcher …")
@click.option("--level", type=click.IntRange(1, 5), help="Only one level: 1 is the simplest.")
def queries(name: str | None, tag: str | None, asks: str | None, level: int | None) -> None:
    """List the query library, or show one query with its parameters.

    The list goes from simplest to hardest; each query says what it teaches.

    \b
    Examples:
      kg queries
      kg queries --level 1
      kg queries who-signed
    """
    from kg import queries as library

    found = library.load(graph().queries)
    if name is not None:
        if tag or asks or level:
            raise click.UsageError("Give a name, or what to choose by: not both.")
        write(library.find(found, name).text.encode())
        return
    listed = library.chosen(found, tag=tag, asks=asks, level=level)
    width = max((len(item.name) for item in listed), default=0)
    for item in listed:
        click.echo(f"{item.level}  {item.name:<{width}}  {item.question}")


@click.command()
@click.argument("text")
@click.option("--limit", type=click.IntRange(min=1), help="Show so many at the most, and say how many there are.")
def find(text: str, limit: int | None) -> None:
    """Find what bears a name, in Latin or Cyrillic letters.

    Diacritics may be left out.

    \b
    Example:
      kg find wladyslaw
    """
    from kg import lookup

    hits = lookup.find(graph().store, text)
    write(lookup.hits_text(text, hits, limit).encode())


@click.command()
@click.argument("ident", metavar="ID", shell_complete=complete_ids)
def show(ident: str) -> None:
    """Show everything known about whatever has an id.

    That is a person, an event, an agreement, a place, a claim, a source and much else.

    \b
    Example:
      kg show kyiv-memorandum-2025
    """
    from kg import lookup

    write(lookup.sheet_text(lookup.show(graph().store, ident)).encode())


@click.command()
@click.argument("ident", metavar="ID", shell_complete=complete_ids)
@click.argument("prop", metavar="[PROPERTY]", required=False)
def why(ident: str, prop: str | None) -> None:
    """Show the claims behind what is known.

    Who said it, where, in which sentence, and what contradicts it.

    \b
    Example:
      kg why drone-incursion-2025-09-10 violationsRecorded
    """
    from kg import lookup

    write(lookup.reasons_text(lookup.why(graph().store, ident, prop)).encode())
