"""Commands that make a file of the graph: view and export."""

from __future__ import annotations

from pathlib import Path

import click

from kg import export as exporting
from kg.cli.common import deliver, graph
from kg.cli.completing import complete_ids
from kg.namespaces import DATASET


@click.command()
@click.argument("idents", metavar="[ID]...", nargs=-1, shell_complete=complete_ids)
@click.option("-o", "--output", default="plua.html", show_default=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--title", help="The title of the page. Default: the dataset's.")
def view(idents: tuple[str, ...], output: Path, title: str | None) -> None:
    """Write an interactive page that works offline.

    It lets you search, follow edges and read the evidence behind each. With IDs the page holds these and what is
    connected with them; without, everything.

    \b
    Examples:
      kg view -o plua.html
      kg view kyiv-memorandum-2025 drone-incursion-2025-09-10 -o memorandum.html
    """
    # pyvis and what it brings take a second to import; no other command needs them.
    from kg import explorer

    opened = graph()
    title = title or opened.labels([DATASET]).get(DATASET, "Knowledge graph")
    page = explorer.render(opened.store, focus=idents, title=title)
    if deliver(output, page.encode()):
        click.echo(str(output))


@click.command()
@click.option("--format", "fmt", type=click.Choice(list(exporting.FORMATS)), default="turtle", show_default=True)
@click.option("--layer", type=click.Choice(list(exporting.LAYERS)), default=None, help="Default: facts and claims.")
@click.option("--inferred", is_flag=True, help="With what the rules infer.")
@click.option("--excel-safe", is_flag=True, help="In CSV, keep a spreadsheet from running text as a formula.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file. Default: stdout.")
def export(fmt: str, layer: str | None, inferred: bool, excel_safe: bool, output: Path | None) -> None:
    """Write the graph as RDF, or its network for other tools.

    \b
    Examples:
      kg export -o plua.ttl
      kg export --format graphml -o plua.graphml
    """
    data = exporting.export(graph().store, fmt, layer, inferred=inferred, excel_safe=excel_safe)
    deliver(output, data)
