"""Commands that make a file of the graph: view and export."""

from __future__ import annotations

from pathlib import Path

import click

from kg import export as exporting
from kg.cli.common import deliver, destination, graph, tell
from kg.cli.completing import complete_ids
from kg.errors import UsageError
from kg.namespaces import DATASET

_UNTITLED = "Knowledge graph"


class _Format(click.Choice[str]):
    """A format by its name, or by what its files end in."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name of the format that is meant."""
        meant = [name for name, each in exporting.FORMATS.items() if each.extension == f".{value.lower()}"]
        return super().convert(meant[0] if len(meant) == 1 else value, param, ctx)


@click.command()
@click.argument("idents", metavar="[ID]...", nargs=-1, shell_complete=complete_ids)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file. Default: plua.html, with --sparql plua-sparql.html.",
)
@click.option("--title", help="The title of the page. Default: the dataset's.")
@click.option("--sparql", is_flag=True, help="A page that answers SPARQL, with the whole graph and the engine in it.")
@click.option(
    "--explorer",
    metavar="ADDRESS",
    help="With --sparql: where the other page lies, to link what an answer names to it.",
)
def view(idents: tuple[str, ...], output: Path | None, title: str | None, sparql: bool, explorer: str | None) -> None:
    """Write an interactive page that works offline.

    It lets you search, follow edges and read the evidence behind each. It always holds everything; with IDs it opens
    on the first and lists them at the start. With --sparql it is a page for asking questions in SPARQL: an editor, the
    query library as lessons, and the engine itself.

    \b
    Examples:
      kg view -o plua.html
      kg view kyiv-memorandum-2025 drone-incursion-2025-09-10 -o memorandum.html
      kg view --sparql --explorer plua.html -o plua-sparql.html
    """
    if sparql:
        if idents:
            raise UsageError("--sparql takes no IDs", "the page holds the whole graph")
        _workbench(output or Path("plua-sparql.html"), title, explorer or "")
        return
    if explorer is not None:
        raise UsageError("--explorer goes with --sparql")
    destination(output)
    opened = graph()
    tell()("drawing the page")
    # pyvis and what it brings take a second to import; no other command needs them.
    from kg import explorer as exploring

    title = title or opened.labels([DATASET]).get(DATASET, _UNTITLED)
    page = exploring.render(opened.store, focus=idents, title=title, stories=opened.stories)
    output = output or Path("plua.html")
    if deliver(output, page.encode()):
        click.echo(str(output))


def _workbench(output: Path, title: str | None, explorer: str) -> None:
    from kg import queries, workbench  # only this page needs the library and the template engine

    destination(output)
    opened = graph()
    tell()("packing the graph and the engine into a page")
    title = title or opened.labels([DATASET]).get(DATASET, _UNTITLED)
    page = workbench.render(opened.store, queries.load(opened.queries), opened.rules, title=title, explorer=explorer)
    if deliver(output, page.encode()):
        click.echo(str(output))


@click.command()
@click.option(
    "--format",
    "fmt",
    type=_Format(list(exporting.FORMATS)),
    help="Default: what the output's name ends in, else Turtle.",
)
@click.option("--layer", type=click.Choice(list(exporting.LAYERS)), default=None, help="Default: facts and claims.")
@click.option("--inferred", is_flag=True, help="With what the rules infer.")
@click.option("--excel-safe", is_flag=True, help="In CSV, keep a spreadsheet from running text as a formula.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file. Default: stdout.")
def export(fmt: str | None, layer: str | None, inferred: bool, excel_safe: bool, output: Path | None) -> None:
    """Write the graph as RDF, or its network for other tools.

    \b
    Examples:
      kg export -o plua.ttl
      kg export -o plua.graphml
      kg export --format csv-claims -o claims.csv
    """
    fmt = fmt or (exporting.by_ending(output) if output else exporting.DEFAULT)
    destination(output)
    data = exporting.export(graph().store, fmt, layer, inferred=inferred, excel_safe=excel_safe)
    deliver(output, data)
