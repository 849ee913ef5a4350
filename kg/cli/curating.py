"""Commands for curators: build, check, add, verify."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from kg.cli.common import counted, graph, note, project, tell
from kg.errors import StoreError
from kg.project import Project

_FINDINGS = 1
_LARGE = 1_000_000
"""Characters in which to look for the sentences of an article takes several seconds."""


@click.command()
@click.option("--if-changed", is_flag=True, help="Only if data or ontology changed after the last build.")
def build(if_changed: bool) -> int:
    """Make the graph from ontology/ and data/.

    Facts from claims, inference, checks, and the files to publish; the report goes to stderr. The last good build
    stays until the new one is complete. Exit 1 if there are findings.

    \b
    Example:
      kg build
    """
    if if_changed and (last := _unchanged(project())):
        tell()("nothing changed since the last build; kg check repeats its findings")
        click.echo(str(last))
        return 0
    from kg.build import build as run

    _require_library(project())
    directory, report = run(project(), tell())
    click.echo(str(report), err=True)
    for finding in report.findings:
        click.echo(str(finding), err=True)
    click.echo(str(directory))
    return _FINDINGS if report.findings else 0


def _require_library(found: Project) -> None:
    """Read the query library as its readers will: one broken file in it would answer none of their questions."""
    from kg import queries

    queries.load(found.ontology / "queries")


def _unchanged(found: Project) -> Path | None:
    """Return the last build if nothing is newer; a damaged one is as good as none."""
    from kg.graph import changed_since
    from kg.store import open_current

    try:
        opened = open_current(found.out)
    except StoreError:
        return None
    return opened[0] if opened and not changed_since(found, opened[0]) else None


@click.command()
@click.option(
    "--report", "path", type=click.Path(dir_okay=False, path_type=Path), help="Also write what breaks a shape."
)
def check(path: Path | None) -> int:
    """Check the data; nothing is built.

    The shapes and the checks of the ontology are run. Each finding says where, what and how to mend it. Exit 1 if
    there is any. With --report a file is written that programs read: a W3C SHACL validation report in Turtle, of the
    shapes alone.

    \b
    Example:
      kg check
      kg check --report shapes.ttl
    """
    from kg.build import assemble

    _require_library(project())
    built = assemble(project(), tell())
    report = built.report
    if path:
        from kg.shapes import turtle
        from kg.writing import write

        write(path, turtle(built.broken))
    for finding in report.findings:
        click.echo(str(finding))
    found, claims = counted(len(report.findings), "finding"), counted(report.claims, "claim")
    note(f"{found} in {claims} from {counted(report.sources, 'source')}")
    return _FINDINGS if report.findings else 0


@click.command()
@click.argument("source")
@click.argument("copy", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--missing", is_flag=True, help="Show only the sentences that were not found.")
def verify(source: str, copy: Path, missing: bool) -> int:
    """Find a source's sentences in your own copy of it.

    Every sentence that its claims rest on is looked for in the copy, HTML or text. Line breaks, quotes, dashes and
    markup do not matter; a changed word does. Exit 1 if a sentence is missing.

    \b
    Example:
      kg verify drone-expertise-article my-copy.html
    """
    from kg import verify as verifying
    from kg.namespaces import SOURCE, shorten

    iri = source if "://" in source else SOURCE + source.removeprefix("source:")
    text = verifying.read_copy(copy)
    if len(text) > _LARGE:
        tell()(f"looking through {len(text):,} characters; the article's text alone would be quicker")
    sentences = verifying.verify(graph().store, iri, text)
    lost = [sentence for sentence in sentences if sentence.found_at is None]
    for sentence in lost if missing else sentences:
        state = "missing" if sentence.found_at is None else "found"
        words, claims = counted(sentence.fingerprint.tokens, "word"), counted(len(sentence.claims), "claim")
        click.echo(f"{state:<8} {shorten(sentence.iri)}  {words}, {claims}" + _excerpt(sentence.excerpt))
    note(
        f"{len(sentences) - len(lost)} of {counted(len(sentences), 'sentence')} found; kg show tells what rests on one"
    )
    return _FINDINGS if lost else 0


def _excerpt(text: str) -> str:
    return f"\n         {text}" if text else ""


@click.command()
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--id", "slug", required=True, help="The id of the source, for example some-paper-2025.")
@click.option("--title", default="", help="Its title.")
@click.option("--url", default="", help="Where it was read.")
@click.option("--published", default="unknown", show_default=True, help="When it was published, in EDTF.")
@click.option("--language", default="en", show_default=True)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A new file. Default: stdout.")
def add(text: Path, slug: str, title: str, url: str, published: str, language: str, output: Path | None) -> None:
    """Begin a source file from a text, HTML or plain.

    It holds the head, the sentences as hashes, and room for claims. The text itself is not stored: each sentence
    becomes a token count and a hash.

    \b
    Example:
      kg add article.html --id some-paper-2025 --published 2025-11-20 -o data/sources/2025/some-paper-2025.yaml
    """
    from kg.errors import UsageError
    from kg.scaffold import scaffold
    from kg.verify import read_copy
    from kg.writing import write

    today = date.today().isoformat()
    copy = read_copy(text)
    yaml = scaffold(copy, slug, title=title, url=url, published=published, language=language, recorded=today)
    if output in (None, Path("-")):
        click.echo(yaml, nl=False)
        return
    if output.exists():
        raise UsageError(f"{output} exists", "a curator's work is not written over; choose another name")
    write(output, yaml.encode())
    note(f"{output}: fill in publisher, kind and claims, then run kg check")
