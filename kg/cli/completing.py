"""Shell completion: the script a shell needs, and the words it completes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kg.errors import KGError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from kg.graph import Graph


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print what your shell needs to complete words.

    It then completes commands, options, ids and names of queries; ids and queries once the graph is built.

    \b
    Example:
      kg completion bash >> ~/.bashrc
    """
    from click.shell_completion import get_completion_class

    from kg.cli import cli

    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 - the three choices are click's own
    click.echo(found(cli, {}, "kg", "_KG_COMPLETE").source())


def _graph(ctx: click.Context) -> Graph:
    """Open the graph that the line being typed means; nobody waits for a build at a key press."""
    from kg.graph import open_graph  # commands refer to this module; only a shell that completes needs the graph

    return open_graph(ctx.find_root().params.get("project"), build=False)


def complete_queries(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the names of the library that begin so."""
    from click.shell_completion import CompletionItem

    from kg import queries

    try:
        found = queries.load(_graph(ctx).queries)
    except (KGError, OSError):
        return []  # a shell that completes has nowhere to say why not; the command itself will
    return [CompletionItem(name, help=item.title) for name, item in found.items() if name.startswith(incomplete)]


def complete_ids(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the ids that begin so, with their labels."""
    from click.shell_completion import CompletionItem

    query = (
        "SELECT ?id ?label { ?thing rdfs:label ?label BIND(STRAFTER(STR(?thing), STR(id:)) AS ?id) FILTER(?id != '') }"
    )
    try:
        rows = _graph(ctx).query(query)
    except (KGError, OSError):
        return []
    found = sorted((str(row["id"]), str(row["label"])) for row in rows if "--" not in str(row["id"]))
    return [CompletionItem(name, help=label) for name, label in found if name.startswith(incomplete)]
