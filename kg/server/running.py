"""A server from start to end: its workers, its signals, the files it makes on the way.

SIGTERM and Ctrl-C stop it: nothing new is accepted, running queries have their grace, then everything ends. SIGHUP
makes it look for a newer build at once.
"""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import logging
import signal
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn

from kg.errors import UsageError
from kg.graph import Graph
from kg.server.connections import Connection
from kg.server.edition import Edition
from kg.server.following import Drawing, Follower, drawn_ahead, first
from kg.server.limits import Limits
from kg.server.nursery import Nursery
from kg.server.pool import Pool
from kg.server.site import Site

Tell = Callable[[str], None]


def serve(
    graph: Graph, *, host: str, port: int, limits: Limits, pages: Mapping[str, Sequence[str]], tell: Tell, started: Tell
) -> int:
    """Serve a graph until a signal ends it; return which.

    ``pages`` has, by the address of a page, the command that writes it to the path added to it; they are drawn one
    after the other, one that is asked for at once. ``started`` gets the address once requests are answered. Raises
    UsageError where the address cannot be had, StoreError without a build.
    """
    listener = _listen(host, port)
    bound = listener.getsockname()
    if not ipaddress.ip_address(bound[0]).is_loopback:
        tell(f"anyone who reaches {bound[0]} can ask; put a proxy with TLS in front of it")
    shown = f"[{bound[0]}]" if ":" in bound[0] else bound[0]
    with TemporaryDirectory(prefix="kg-serve-") as scratch:
        work = _run(graph, listener, limits, Path(scratch), pages, tell, lambda: started(f"http://{shown}:{bound[1]}/"))
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
    pages: Mapping[str, Sequence[str]],
    tell: Tell,
    ready: Callable[[], None],
) -> int:
    drawings = {
        path: Drawing(command, scratch / f"page-{number}.html", limits, tell)
        for number, (path, command) in enumerate(pages.items())
    }
    nursery, edition = await first(graph, scratch, limits)
    pool = Pool(nursery, scratch, limits, tell)
    await pool.start()
    site = Site(edition, pool, limits, {path: drawing.page for path, drawing in drawings.items()})

    def change(planted: Nursery, newer: Edition) -> None:
        pool.renew(planted)
        site.edition = newer
        for drawing in drawings.values():
            drawing.again()

    follower = Follower(graph, scratch, limits, tell, change)
    meanwhile = asyncio.gather(follower.follow(), drawn_ahead(drawings.values()))
    server = _Server(_config(site, limits), pool, ready, follower.look)
    try:
        await server.serve(sockets=[listener])
    finally:
        meanwhile.cancel()
        await asyncio.gather(meanwhile, return_exceptions=True)
        for drawing in drawings.values():
            await drawing.close()
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

    def __init__(self, config: uvicorn.Config, pool: Pool, ready: Callable[[], None], look: Callable[[], None]) -> None:
        super().__init__(config)
        self._pool, self._ready, self._look = pool, ready, look
        self.stopped_by = 0
        self._closing: asyncio.Task[None] | None = None

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Hear SIGTERM, SIGINT and SIGHUP while serving; uvicorn's own way would die of them afterwards."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop, number)
        loop.add_signal_handler(signal.SIGHUP, self._look)
        try:
            yield
        finally:
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                loop.remove_signal_handler(number)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, and say so."""
        await super().startup(sockets)
        # What has been loaded stays; the collector need not look through it while somebody waits.
        gc.freeze()
        self._ready()

    def _stop(self, number: int) -> None:
        self.stopped_by = self.stopped_by or number
        self.should_exit = True
        if self._closing is None:
            self._closing = asyncio.ensure_future(self._pool.close())
