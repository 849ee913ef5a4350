"""The server's side of its processes: a nursery per build, and the workers it makes.

See :mod:`kg.server.worker` for what they are. Only the nursery, their parent, can learn how they ended; until it is
asked to, a dead worker keeps its number, so no signal of ours can meet a stranger.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO, cast

from kg.server import frames
from kg.server.refusal import Refusal

_START = 60.0
_COMPLAINT = 64 << 10


class Lost(Exception):
    """A process of ours is gone."""


class Nursery:
    """A process that holds a build in memory and makes workers of it."""

    def __init__(self, directory: Path, nquads: Path, scratch: Path, memory: int) -> None:
        self.build, self.directory = directory.name, directory
        self._nquads, self._scratch, self._memory = nquads, scratch, memory
        ours, theirs = socket.socketpair()
        held, self._lifeline = os.pipe()
        numbers = (theirs.fileno(), held)
        command = [sys.executable, "-m", "kg.server.worker", *map(str, numbers), str(nquads), str(memory)]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell, nothing from outside
                command, pass_fds=numbers, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
            )
        finally:
            theirs.close()
            os.close(held)
        ours.setblocking(False)
        self._line = ours
        self._one = asyncio.Lock()
        self.workers: set[Worker] = set()
        self.retired = False

    async def ready(self) -> dict[str, Any]:
        """Wait until the build is loaded; return what is in it. Lost if that never happens."""
        async with self._one:  # before anybody wishes for a worker
            found: dict[str, Any] = json.loads(await self._reply())
        return found

    async def _reply(self) -> bytes:
        loop, said = asyncio.get_running_loop(), b""
        try:
            async with asyncio.timeout(_START):
                while not said.endswith(b"\n"):
                    more = await loop.sock_recv(self._line, 1 << 16)
                    if not more:
                        raise Lost
                    said += more
        except (TimeoutError, OSError):
            raise Lost from None
        return said

    async def _exchange(self, said: bytes, numbers: list[int]) -> int:
        """Send one message and return the number it is answered with."""

        async def work() -> int:
            async with self._one:
                try:
                    socket.send_fds(self._line, [said], numbers)
                except OSError:
                    raise Lost from None
                return int(await self._reply())

        # Whoever is cancelled meanwhile must not leave an answer behind for the next.
        return await asyncio.shield(asyncio.ensure_future(work()))

    @property
    def alive(self) -> bool:
        """Whether it can make workers."""
        return not self.retired and self._process.poll() is None

    async def worker(self) -> Worker:
        """Make a worker that is ready for its first job. Lost if it or the nursery dies first."""
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        complaints = cast(BinaryIO, TemporaryFile(dir=self._scratch, buffering=0))  # noqa: SIM115 - the worker closes it
        try:
            with theirs:
                pid = await self._exchange(b"+", [theirs.fileno(), complaints.fileno()])
        except Lost:
            ours.close()
            complaints.close()
            raise Lost from None
        made = Worker(self, pid, ours, complaints)
        self.workers.add(made)
        try:
            await made.ready()
        except BaseException:
            made.kill()
            self.workers.discard(made)
            made.buried()
            raise
        return made

    def again(self) -> Nursery:
        """Begin anew with the same build."""
        self.retire()
        return Nursery(self.directory, self._nquads, self._scratch, self._memory)

    async def bury(self, worker: Worker) -> tuple[int | None, str]:
        """Return how a dead worker ended (None if nobody knows) and what it said last."""
        if worker not in self.workers:
            return None, ""
        self.workers.discard(worker)
        code: int | None = None
        with suppress(Lost):
            code = await self._exchange(b"%d" % worker.pid, [])
        said = worker.buried()
        if self.retired and not self.workers:
            self.close()
        return code, said

    def retire(self) -> None:
        """Make no more workers; end with the last one."""
        self.retired = True
        if not self.workers:
            self.close()

    def close(self) -> None:
        """End it, and with it every worker that is left."""
        if self._lifeline < 0:
            return
        self.retired = True
        os.close(self._lifeline)
        self._lifeline = -1
        self._line.close()
        self._process.kill()
        self._process.wait()


class Worker(asyncio.Protocol):
    """One process and the line to it; does one job at a time."""

    def __init__(self, nursery: Nursery, pid: int, line: socket.socket, complaints: BinaryIO) -> None:
        self.nursery, self.pid = nursery, pid
        self._line, self._complaints = line, complaints
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._waiting: asyncio.Future[tuple[dict[str, Any], bytes]] | None = None
        self.ended = False
        self.on_loss: Callable[[Worker], None] | None = None

    async def ready(self) -> None:
        """Wait until it can be asked. Lost if it never can."""
        loop = asyncio.get_running_loop()
        self._waiting = loop.create_future()
        await loop.create_unix_connection(lambda: self, sock=self._line)
        try:
            async with asyncio.timeout(_START):
                await self._waiting
        except TimeoutError:
            raise Lost from None

    async def ask(self, head: dict[str, Any], body: bytes, seconds: float) -> tuple[dict[str, Any], bytes]:
        """Send a job and wait for its answer. Lost if the worker dies instead, TimeoutError if time is up."""
        if self._transport is None or self.ended:
            raise Lost
        loop = asyncio.get_running_loop()
        self._waiting = loop.create_future()
        self._transport.write(frames.pack(head, body))
        timer = loop.call_later(seconds, self._fail, TimeoutError())
        try:
            return await self._waiting
        finally:
            timer.cancel()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the line."""
        self._transport = cast(asyncio.Transport, transport)  # what a stream socket has, whichever loop runs

    def data_received(self, data: bytes) -> None:
        """Collect an answer."""
        self._buffer += data
        if len(self._buffer) < frames.whole(self._buffer):
            return
        message = frames.parse(bytes(self._buffer))
        self._buffer.clear()
        if self._waiting and not self._waiting.done():
            self._waiting.set_result(message)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's
        """Tell whoever waits, and who would ask next."""
        self.ended = True
        self._fail(Lost())
        if self.on_loss is not None:
            self.on_loss(self)

    def stop(self) -> None:
        """Tell whoever waits that the server is stopping."""
        self._fail(Refusal.stopping())

    def _fail(self, error: Exception) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(error)

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return not self.ended and not self._hung_up()

    def _hung_up(self) -> bool:
        """Whether its end of the line is closed, though the loop has not told us yet."""
        try:
            return not self._line.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def kill(self) -> None:
        """End it now, whatever it does."""
        self.ended = True
        if self._complaints.closed:
            return  # its number may be another's by now
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        if self._transport is not None:
            self._transport.abort()
        else:
            self._line.close()

    def buried(self) -> str:
        """Note that it has no number any more; return what it said last, which says why the engine gave up."""
        with self._complaints as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _COMPLAINT))
            return file.read().decode(errors="replace")
