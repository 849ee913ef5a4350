"""The command that answers over HTTP: serve."""

from __future__ import annotations

import signal
import sys

import click

from kg.cli.common import graph, note, tell
from kg.errors import UsageError

_INTERRUPTED = 130


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=7878, show_default=True, help="0 takes any free one.")
@click.option("--workers", type=click.IntRange(1, 64), default=4, show_default=True, help="Processes that answer.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0.1, max=3600),
    default=20.0,
    show_default=True,
    metavar="SECONDS",
    help="How long a query may run.",
)
@click.option(
    "--memory", type=click.IntRange(min=64), default=1024, show_default=True, metavar="MB", help="What a query may use."
)
@click.option("--max-rows", type=click.IntRange(min=1), default=1_000_000, show_default=True, help="Of one answer.")
@click.option("--max-size", type=click.IntRange(min=1), default=128, show_default=True, metavar="MB", help="Likewise.")
@click.option(
    "--per-client", type=click.IntRange(min=1), default=8, show_default=True, help="Requests at once from one address."
)
def serve(
    host: str,
    port: int,
    workers: int,
    timeout: float,
    memory: int,
    max_rows: int,
    max_size: int,
    per_client: int,
) -> int:
    """Answer SPARQL over HTTP, read-only.

    The endpoint is at /sparql, the explorer at /, a page to ask with at /query, the SPARQL page with the engine in it
    at /workbench, and everything has a page under its id. A new build is served as soon as it is there. Each query runs
    in a process that is stopped when it passes a limit. Ctrl-C or SIGTERM ends the server.

    \b
    Example:
      kg serve --port 7878
    """
    try:
        # Only this command needs them; they come with the extra "server".
        import httptools  # noqa: F401 - the one uvicorn can do without and we cannot

        from kg.server.running import serve as run
    except ImportError as error:
        raise UsageError(
            f"kg serve needs {error.name}",
            'in a checkout: pip install -e ".[server]"; of a wheel: pip install "THE-FILE.whl[server]"',
        ) from None
    from kg.server.limits import Limits

    limits = Limits(
        workers=workers,
        seconds=timeout,
        memory=memory << 20,
        rows=max_rows,
        bytes=max_size << 20,
        per_client=per_client,
    )
    opened = graph()
    given = click.get_current_context().find_root().params.get("project")
    draw = [sys.executable, "-m", "kg", "--quiet", *(["--project", str(given)] if given else []), "view"]
    stopped = run(
        opened,
        host=host,
        port=port,
        limits=limits,
        pages={"/": [*draw, "-o"], "/workbench": [*draw, "--sparql", "--explorer", "/", "-o"]},
        tell=note,
        started=lambda address: tell()(f"{address} answers; Ctrl-C ends it"),
    )
    return _INTERRUPTED if stopped == signal.SIGINT else 0
