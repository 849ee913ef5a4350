"""A server from start to end: its workers, its signals, the files it makes on the way.

SIGTERM and Ctrl-C stop it: nothing new is accepted, running queries have their grace, then everything ends.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn

from kg.errors import StoreError, UsageError
from kg.graph import Graph
from kg.serialise import nquads
from kg.server.connections import Connection
from kg.server.limits import Limits
from kg.server.pool import Pool
from kg.server.refusal import Refusal
from kg.server.site import Site
from kg.store import NQUADS
from kg.store.publishing import publish

Tell = Callable[[str], None]


def serve(
    graph: Graph, *, host: str, port: int, limits: Limits, explorer: Sequence[str], tell: Tell, started: Tell
) -> int:
    """Serve a graph until a signal ends it; return which.

    ``explorer`` is the command that writes the explorer page to the path added to it. ``started`` gets the address
    once requests are answered. Raises UsageError where the address cannot be had, StoreError without a build.
    """
    listener = _listen(host, port)
    bound = listener.getsockname()
    if not ipaddress.ip_address(bound[0]).is_loopback:
        tell(f"anyone who reaches {bound[0]} can ask; put a proxy with TLS in front of it")
    shown = f"[{bound[0]}]" if ":" in bound[0] else bound[0]
    with TemporaryDirectory(prefix="kg-serve-") as scratch:
        work = _run(
            graph, listener, limits, Path(scratch), explorer, tell, lambda: started(f"http://{shown}:{bound[1]}/")
        )
        with asyncio.Runner(loop_factory=_loop()) as runner:
            return runner.run(work)


def _loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return the faster loop where it is installed; it has no Windows."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(family[4][:2], family=family[0], backlog=1024)
    except (OSError, OverflowError) as error:
        raise UsageError(f"cannot listen on {host}:{port}: {error}", "another --port, or 0 for any free one") from error


async def _run(
    graph: Graph,
    listener: socket.socket,
    limits: Limits,
    scratch: Path,
    explorer: Sequence[str],
    tell: Tell,
    ready: Callable[[], None],
) -> int:
    directory = graph.directory or _on_disk(graph, scratch)
    pool = Pool(directory, scratch, limits, tell)
    drawing = asyncio.ensure_future(_draw(explorer, scratch / "explorer.html"))

    async def drawn() -> bytes:
        try:
            async with asyncio.timeout(limits.patience):
                return await asyncio.shield(drawing)
        except TimeoutError:
            raise Refusal(503, "drawing", "the page is still being drawn", retry=3) from None
        except StoreError as error:
            raise Refusal(500, "explorer", error.message) from None

    await pool.start()
    site = Site(graph, directory.name, pool, limits, drawn)
    server = _Server(_config(site, limits), pool, ready)
    try:
        await server.serve(sockets=[listener])
    finally:
        drawing.cancel()
        await asyncio.gather(drawing, return_exceptions=True)
        await pool.close()
    return server.stopped_by


def _config(site: Site, limits: Limits) -> uvicorn.Config:
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # what a client sends wrong is told the client
    connection = type("LimitedConnection", (Connection,), {"limits": limits})
    return uvicorn.Config(
        site.application(),
        http=connection,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=int(limits.grace) + 2,
    )


class _Server(uvicorn.Server):
    """uvicorn, ended by signals as a service should be: with its queries answered and no error."""

    def __init__(self, config: uvicorn.Config, pool: Pool, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._pool, self._ready = pool, ready
        self.stopped_by = 0
        self._closing: asyncio.Task[None] | None = None

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Hear SIGTERM and SIGINT while serving; uvicorn's own way would die of them afterwards."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop, number)
        try:
            yield
        finally:
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.remove_signal_handler(number)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, and say so."""
        await super().startup(sockets)
        self._ready()

    def _stop(self, number: int) -> None:
        self.stopped_by = self.stopped_by or number
        self.should_exit = True
        if self._closing is None:
            self._closing = asyncio.ensure_future(self._pool.close())


def _on_disk(graph: Graph, scratch: Path) -> Path:
    """Write a graph that is only in memory where workers can open it."""
    return publish(scratch, {NQUADS: nquads(graph.store)})


async def _draw(command: Sequence[str], path: Path) -> bytes:
    """Have the explorer page drawn by a process of its own: it takes seconds, and nothing here may wait for it."""
    process = await asyncio.create_subprocess_exec(
        *command,
        str(path),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        _, said = await process.communicate()
    except asyncio.CancelledError:
        if process.returncode is None:
            process.kill()
            await process.wait()
        raise
    if process.returncode:
        raise StoreError(f"the explorer page cannot be drawn: {said.decode(errors='replace')[-500:].strip()}")
    return path.read_bytes()
