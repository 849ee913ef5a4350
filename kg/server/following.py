"""Following the builds: what a server starts with, and how it goes over to a newer build without losing a request.

A build is published by swapping one link (:mod:`kg.store`), so looking at the link now and then is enough; SIGHUP
makes the server look at once. The new build is loaded beside the old one, then workers, descriptions, library, ETags
and the explorer change over together; a query that runs meanwhile is finished over the build it began with.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic

from kg import store as stores
from kg.errors import KGError, StoreError
from kg.graph import Graph
from kg.serialise import nquads
from kg.server.answers import Kept
from kg.server.edition import Edition
from kg.server.limits import Limits
from kg.server.nursery import Lost, Nursery
from kg.server.refusal import Refusal

_PAUSE = 2.0
Tell = Callable[[str], None]
Change = Callable[[Nursery, Edition], None]


async def first(graph: Graph, scratch: Path, limits: Limits) -> tuple[Nursery, Edition]:
    """Load the build a server starts with; a graph that is only in memory is written where workers can read it.

    Raises StoreError where that fails.
    """
    directory = graph.directory
    if directory is None:
        directory = scratch / "memory"
        directory.mkdir()
        (directory / stores.NQUADS).write_bytes(nquads(graph.store))
    return await _load(directory, graph.queries, scratch, limits)


async def _load(directory: Path, queries: Path, scratch: Path, limits: Limits) -> tuple[Nursery, Edition]:
    nursery = Nursery(directory, directory / stores.NQUADS, scratch, limits.memory)
    try:
        figures = await nursery.ready()
        return nursery, await asyncio.to_thread(Edition, directory.name, queries, figures)
    except Lost:
        nursery.close()
        raise StoreError(f"{directory}: the build cannot be loaded", "run kg build") from None
    except BaseException:
        nursery.close()
        raise


class Follower:
    """Looks whether there is a newer build, and hands it to who serves."""

    def __init__(self, graph: Graph, scratch: Path, limits: Limits, tell: Tell, change: Change) -> None:
        self._scratch, self._limits, self._tell, self._change = scratch, limits, tell, change
        self._seen = graph.directory
        self._out = graph.directory.parents[1] if graph.directory else None
        # The library of an installed package lies beside its builds, every other one in each build.
        self._fixed = graph.queries if graph.directory not in graph.queries.parents else None
        self._wish = asyncio.Event()

    def look(self) -> None:
        """Look now."""
        self._wish.set()

    async def follow(self) -> None:
        """Look again and again, until cancelled."""
        while self._out is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(_PAUSE):
                    await self._wish.wait()
            self._wish.clear()
            await self._look(self._out)

    async def _look(self, out: Path) -> None:
        directory = (out / stores.CURRENT).resolve()
        if directory == self._seen or not directory.is_dir():
            return
        self._seen = directory  # looked at once, however it turns out
        try:
            stores.current(out)
            nursery, edition = await _load(directory, self._fixed or directory / "queries", self._scratch, self._limits)
        except (KGError, OSError) as error:
            self._tell(f"the new build is not served: {error}")
            return
        self._change(nursery, edition)
        self._tell(f"serving the build {edition.build}")


async def drawn_ahead(drawings: Iterable[Drawing]) -> None:
    """Draw pages before anybody asks for them, one after the other, because each takes a processor for seconds."""
    for drawing in drawings:
        await asyncio.gather(drawing.begin(), return_exceptions=True)


class Drawing:
    """A page drawn by a process of its own: it takes seconds, and nothing here may wait for it but who wants it."""

    def __init__(self, command: Sequence[str], path: Path, limits: Limits, tell: Tell) -> None:
        self._command, self._path, self._limits, self._tell = command, path, limits, tell
        self._page: Kept | None = None
        self._task: asyncio.Task[None] | None = None
        self._failed = 0.0

    def begin(self) -> asyncio.Task[None]:
        """Draw it, unless that is being done; one that could not be drawn is tried again after a while."""
        failed = self._task is not None and self._task.done() and self._page is None
        if self._task is None or (failed and monotonic() - self._failed > self._limits.patience):
            self._task = asyncio.ensure_future(self._draw())
        return self._task

    def again(self) -> None:
        """Draw it anew, if it was begun; until that is done the last one is shown."""
        if self._task is not None:
            self._task = asyncio.ensure_future(self._after(self._task))

    async def page(self) -> Kept:
        """Return the page, once it is drawn. Refusal where that cannot be waited for."""
        if self._page is None:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._limits.drawing):
                    await asyncio.shield(self.begin())
        if self._page is not None:
            return self._page
        if self._task is not None and self._task.done():
            retry = int(self._limits.patience) + 1
            raise Refusal(500, "drawing", "the page cannot be drawn", "it is tried again in a while", retry=retry)
        raise Refusal(503, "drawing", "the page is still being drawn", "ask again in a moment", retry=3)

    async def close(self) -> None:
        """Stop drawing."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _after(self, drawing: asyncio.Task[None]) -> None:
        await asyncio.gather(drawing, return_exceptions=True)
        await self._draw()

    async def _draw(self) -> None:
        process = await asyncio.create_subprocess_exec(
            *self._command,
            str(self._path),
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
            self._failed = monotonic()
            self._tell(f"a page cannot be drawn: {said.decode(errors='replace')[-500:].strip()}")
        else:
            # The page's own policy stands in it, with the hashes of its scripts.
            headers = {"content-security-policy": "frame-ancestors 'none'"}
            drawn = Kept("text/html; charset=utf-8", self._path.read_bytes(), headers)
            self._page = await asyncio.to_thread(drawn.finished)
