"""The command that writes the documentation: docs."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.common import counted, graph, home, note, tell


@click.command()
@click.option(
    "-o",
    "--output",
    default="plua-docs",
    show_default=True,
    type=click.Path(path_type=Path),
    help="A directory: new, empty, or with an earlier site, which is replaced.",
)
def docs(output: Path) -> None:
    """Write the documentation as a site that works offline.

    It holds the data model with a diagram, every term of the ontology with a real example, the query library as
    lessons with their answers, disagreements, gaps, rules and checks. Begin with index.html.

    \b
    Example:
      kg docs -o plua-docs
    """
    # Templates, Markdown and colours take half a second to import; no other command needs them.
    from kg import __version__
    from kg import docs as documentation

    documentation.require_room(output)
    root = home()
    opened = graph()
    tell()("asking every query of the library, and writing the pages")
    files = documentation.site(opened, root, __version__)
    documentation.write(output, files)
    for name in documentation.missing(root):
        note(f"{name} is not here, so it has no page")
    tell()(f"{counted(len(files), 'page')}, {sum(map(len, files.values())) / 1e6:.1f} MB")
    click.echo(str(output / "index.html"))
