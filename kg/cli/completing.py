"""Shell completion: the script a shell needs, and the words it completes to."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from kg.errors import KGError


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print what your shell needs to complete commands, options, ids and names of queries.

    \b
    Example:
      kg completion bash >> ~/.bashrc
    """
    from click.shell_completion import get_completion_class

    from kg.cli import cli

    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 - the three choices are click's own
    click.echo(found(cli, {}, "kg", "_KG_COMPLETE").source())


def complete_queries(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the names of the library that begin so."""
    from kg import queries
    from kg.graph import open_graph

    try:
        found = queries.load(open_graph().queries)
    except KGError:
        return []  # a shell that completes has nowhere to say why not; the command itself will
    return [CompletionItem(name, help=item.title) for name, item in found.items() if name.startswith(incomplete)]


def complete_ids(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the ids that begin so, with their labels."""
    from kg.graph import open_graph

    query = (
        "SELECT ?id ?label { ?thing rdfs:label ?label BIND(STRAFTER(STR(?thing), STR(id:)) AS ?id) FILTER(?id != '') }"
    )
    try:
        rows = open_graph().query(query)
    except KGError:
        return []
    found = sorted((str(row["id"]), str(row["label"])) for row in rows if "--" not in str(row["id"]))
    return [CompletionItem(name, help=label) for name, label in found if name.startswith(incomplete)]
