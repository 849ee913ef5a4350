"""What the commands share: opening the graph they were pointed at, and writing bytes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from kg.errors import StoreError
from kg.graph import DOCUMENTS, Graph, meant, open_graph
from kg.project import Project, find_project, require_project


def tell() -> Callable[[str], None]:
    """Return what commands report progress with: a line on stderr, or nothing if the user wants quiet."""
    quiet = bool(click.get_current_context().find_root().params.get("quiet"))
    return (lambda _line: None) if quiet else (lambda line: click.echo(f"kg: {line}", err=True))


def graph() -> Graph:
    """Open the graph the user means."""
    return open_graph(_given(), tell())


def home() -> Path:
    """Return the directory of the graph's documents, rules and checks: the project's, or what was installed."""
    found = meant(_given())
    return found.root if found else DOCUMENTS


def project() -> Project:
    """Return the project the user means; only a project can be built, checked and added to."""
    given = _given()
    found = require_project(Path(given)) if given else find_project()
    if found is None:
        raise StoreError("no project here", "go to a directory with ontology/ and data/, or name it with --project")
    return found


def _given() -> str | None:
    value = click.get_current_context().find_root().params.get("project")
    return str(value) if value else None


def counted(number: int, noun: str) -> str:
    """Write a number with what it counts.

    >>> counted(1, "finding"), counted(1200, "claim")
    ('1 finding', '1,200 claims')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def write(data: bytes) -> None:
    """Write a result to stdout, whole, and see that it got there."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def destination(output: Path | None) -> None:
    """Refuse a file that could not be put where it should go; whoever waits for it should hear of that before."""
    if output is not None and str(output) != "-":
        from kg.writing import require_place

        require_place(output)


def deliver(output: Path | None, data: bytes) -> bool:
    """Write a result to a file, or to stdout where none or ``-`` is named; tell whether it went to a file.

    A second handle on ``/dev/stdout`` would write over what this process prints, so that too is stdout.
    """
    if output is None or str(output) in ("-", "/dev/stdout"):
        write(data)
        return False
    from kg.writing import write as write_file  # answers on stdout need no file

    write_file(output, data)
    tell()(f"{output}: {len(data):,} bytes")
    return True


def note(line: str) -> None:
    """Say something about a result on stderr."""
    click.echo(f"kg: {line}", err=True)
