"""The command for releases: write one, or check one that arrived."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.common import counted, note, project, tell
from kg.errors import UsageError

_FINDINGS = 1
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The folder to write. It must not exist yet.")
@click.option(
    "--since",
    type=click.Path(exists=True, path_type=Path),
    help="An earlier release, its folder or its N-Quads: tell what changed.",
)
@click.option("--check", "folder", type=_FOLDER, help="Check a folder instead of writing one.")
def release(output: Path | None, since: Path | None, folder: Path | None) -> int:
    """Write a folder with everything one would upload, or check one.

    The graph is built afresh and written in every format, with its tables, pages, ontology, descriptions, licences and
    checksums. The same data gives the same bytes. --check needs no project: it hashes and counts everything in a
    folder again. Exit 1 if something is wrong.

    \b
    Examples:
      kg release -o plua-2026
      kg release -o plua-2027 --since plua-2026
      kg release --check plua-2026
    """
    if folder and not output and not since:
        return _check(folder)
    if folder or not output:
        raise UsageError("either -o names a folder to write or --check one to check", "kg release --help")
    from kg import __version__
    from kg.release import release as run

    done = run(project(), output, tell(), since=since, software=__version__)
    for what, number in done.changes.counts.items() if done.changes else ():
        note(f"{number:>7,} {what}")
    note(f"{counted(done.files, 'file')}, {done.size:,} bytes; canonical SHA-256 {done.sha256}")
    click.echo(str(done.directory))
    return 0


def _check(folder: Path) -> int:
    from kg.release import check

    findings = check(folder)
    for finding in findings:
        click.echo(str(finding))
    note(f"{counted(len(findings), 'finding')} in {folder}")
    return _FINDINGS if findings else 0
