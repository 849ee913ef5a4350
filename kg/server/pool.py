"""Warm workers, shared fairly: who may ask now, who waits, and what becomes of a worker that overran a limit.

A query runs in a process of its own because nothing else can stop it: the engine hears no signal, keeps no deadline
and ends its process when memory is short. A worker that is killed is replaced before the next one is needed.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from kg.server import frames
from kg.server.limits import Limits
from kg.server.refusal import Refusal

_START = 30.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a worker answered: a head, and the bytes, in memory or in a file that only we have open."""

    head: dict[str, Any]
    body: bytes
    file: BinaryIO | None = None


class _Lost(Exception):
    """The worker died in the middle of a job."""


class Worker(asyncio.Protocol):
    """One process and the line to it; does one job at a time."""

    def __init__(self, directory: Path, memory: int) -> None:
        ours, theirs = socket.socketpair()
        held, lifeline = os.pipe()
        numbers = (theirs.fileno(), held)
        command = [sys.executable, "-m", "kg.server.worker", *map(str, numbers), str(directory), str(memory)]
        try:
            self.process = subprocess.Popen(  # noqa: S603 - our own module, no shell, nothing from outside
                command, pass_fds=numbers, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
            )
        finally:
            theirs.close()
            os.close(held)
        ours.setblocking(False)
        self.line, self._lifeline = ours, lifeline
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._waiting: asyncio.Future[tuple[dict[str, Any], bytes]] | None = None
        self._ended = False

    async def ready(self) -> None:
        """Wait until it has opened the store. TimeoutError or _Lost if it never does."""
        loop = asyncio.get_running_loop()
        self._waiting = loop.create_future()
        await loop.create_unix_connection(lambda: self, sock=self.line)
        async with asyncio.timeout(_START):
            await self._waiting

    async def ask(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        """Send a job and wait for its answer. _Lost if the worker dies instead."""
        if self._transport is None or self._ended:
            raise _Lost
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(frames.pack(head, body))
        return await self._waiting

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the line."""
        self._transport = cast(asyncio.Transport, transport)  # what a stream socket has, whichever loop runs

    def data_received(self, data: bytes) -> None:
        """Collect an answer."""
        self._buffer += data
        size = frames.LENGTHS.size
        if len(self._buffer) < size:
            return
        head, body = frames.LENGTHS.unpack_from(self._buffer)
        if len(self._buffer) < size + head + body:
            return
        message = frames.parse(bytes(self._buffer))
        self._buffer.clear()
        if self._waiting and not self._waiting.done():
            self._waiting.set_result(message)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's
        """Tell whoever waits."""
        self._ended = True
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(_Lost())

    def stop(self) -> None:
        """Tell whoever waits that the server is stopping."""
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(Refusal.stopping())

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return not self._ended and self.process.poll() is None

    def kill(self) -> None:
        """End it now, whatever it does."""
        self._ended = True
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        if self._transport is not None:
            self._transport.abort()
        else:
            self.line.close()
        if self._lifeline >= 0:
            os.close(self._lifeline)
            self._lifeline = -1

    async def reap(self) -> int:
        """Wait for its end; return how it ended."""
        return await asyncio.get_running_loop().run_in_executor(None, self.process.wait)


def _less(counter: Counter[str], client: str) -> None:
    counter[client] -= 1
    if not counter[client]:
        del counter[client]


class Pool:
    """Workers over one build."""

    def __init__(self, directory: Path, scratch: Path, limits: Limits, tell: Callable[[str], None]) -> None:
        self.limits, self._directory, self._scratch, self._tell = limits, directory, scratch, tell
        self._idle: deque[Worker] = deque()
        self.workers: set[Worker] = set()
        self._queues: dict[str, deque[asyncio.Future[Worker]]] = {}
        self._inside: Counter[str] = Counter()
        self._running: Counter[str] = Counter()
        self._background: set[asyncio.Task[None]] = set()
        self._files = 0
        self.closing = False

    async def start(self) -> None:
        """Start all workers; one that cannot start is tried again until it can."""
        await asyncio.gather(*(self._hire() for _ in range(self.limits.workers)))

    @property
    def waiting(self) -> int:
        """How many requests wait for a worker."""
        return sum(map(len, self._queues.values()))

    @property
    def busy(self) -> int:
        """How many workers answer a query now."""
        return self._running.total()

    async def run(self, client: str, head: dict[str, Any], body: bytes = b"") -> Reply:
        """Do a job for a client. Refusal where a limit or the client's share forbids it; cancelling kills the job."""
        if self.closing:
            raise Refusal.stopping()
        if self._inside[client] >= self.limits.per_client:
            raise Refusal.share(self.limits.per_client)
        self._inside[client] += 1
        try:
            worker = await self._acquire(client)
            try:
                return await self._job(worker, head, body)
            finally:
                self._release(worker, client)
        finally:
            _less(self._inside, client)

    async def _job(self, worker: Worker, head: dict[str, Any], body: bytes) -> Reply:
        self._files += 1
        path = self._scratch / str(self._files)
        written = True
        try:
            async with asyncio.timeout(self.limits.seconds):
                found, data = await worker.ask({**head, "file": str(path)}, body)
            if found.get("error") == "memory":
                raise Refusal.memory(self.limits.memory)
            file = path.open("rb") if found.get("file") else None
            written = bool(found.get("error")) or file is not None
            return Reply(found, data, file)
        except TimeoutError:
            worker.kill()
            raise Refusal.time(self.limits.seconds) from None
        except _Lost:
            worker.kill()
            raise Refusal.lost(await worker.reap(), self.limits.memory) from None
        except (asyncio.CancelledError, Refusal):
            worker.kill()
            raise
        finally:
            if written:  # once it is open it needs no name
                path.unlink(missing_ok=True)

    async def _acquire(self, client: str) -> Worker:
        if (
            not self._queues.get(client)
            and self._running[client] < self.limits.running_per_client
            and (worker := self._free())
        ):
            self._running[client] += 1
            return worker
        if self.waiting >= self.limits.waiting:
            raise Refusal.full()
        turn: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._queues.setdefault(client, deque()).append(turn)
        self._dispatch()
        try:
            async with asyncio.timeout(self.limits.patience):
                return await turn
        except TimeoutError:
            self._give_up(turn, client)
            raise Refusal.full() from None
        except asyncio.CancelledError:
            self._give_up(turn, client)
            raise
        finally:
            queue = self._queues.get(client)
            if queue is not None:
                with suppress(ValueError):  # it may have been served
                    queue.remove(turn)
                if not queue:
                    del self._queues[client]

    def _give_up(self, turn: asyncio.Future[Worker], client: str) -> None:
        """Hand back a worker that came in the moment its client left."""
        if turn.done() and not turn.cancelled() and turn.exception() is None:
            self._release(turn.result(), client)

    def _dispatch(self) -> None:
        """Give free workers to those who wait, one client after the other."""
        for client in list(self._queues):
            queue = self._queues[client]
            while queue and queue[0].done():
                queue.popleft()
            if queue and self._running[client] < self.limits.running_per_client:
                if not (worker := self._free()):
                    return
                self._running[client] += 1
                queue.popleft().set_result(worker)
                # Who was served goes to the end of the round.
                self._queues[client] = self._queues.pop(client)

    def _free(self) -> Worker | None:
        """Take an idle worker; one that died while idle is replaced."""
        while self._idle:
            worker = self._idle.popleft()
            if worker.alive:
                return worker
            self._bury(worker)
        return None

    def _bury(self, worker: Worker) -> None:
        worker.kill()
        self.workers.discard(worker)
        self._later(self._replace(worker))

    def _release(self, worker: Worker, client: str) -> None:
        _less(self._running, client)
        if worker.alive:
            self._idle.append(worker)
        else:
            self._bury(worker)
        self._dispatch()

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _replace(self, worker: Worker) -> None:
        await worker.reap()
        if not self.closing:
            await self._hire()

    async def _hire(self) -> None:
        pause = 0.2
        while not self.closing:
            worker = Worker(self._directory, self.limits.memory)
            self.workers.add(worker)
            try:
                await worker.ready()
            except (_Lost, TimeoutError):
                self.workers.discard(worker)
                worker.kill()
                code = await worker.reap()
                self._tell(f"a worker did not start (it ended with {code}); trying again")
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
                continue
            except asyncio.CancelledError:
                worker.kill()
                raise
            self._idle.append(worker)
            self._dispatch()
            return

    async def close(self) -> None:
        """Refuse who waits, give running queries their grace, then end every worker."""
        self.closing = True
        for queue in list(self._queues.values()):
            for turn in queue:
                if not turn.done():
                    turn.set_exception(Refusal.stopping())
        with suppress(TimeoutError):
            async with asyncio.timeout(self.limits.grace):
                while self._running:
                    await asyncio.sleep(0.02)
        for worker in self.workers:
            worker.stop()
        while self._running:
            await asyncio.sleep(0.01)
        for task in list(self._background):
            task.cancel()
        for worker in list(self.workers):
            worker.kill()
            await worker.reap()
