"""Warm workers, shared fairly: who may ask now, who waits, and what becomes of a worker that overran a limit.

A query runs in a process of its own because nothing else can stop it: the engine hears no signal, keeps no deadline
and ends its process when memory is short. A worker that is killed is replaced before the next one is needed.
"""

from __future__ import annotations

import asyncio
import signal
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from kg.server.limits import Limits
from kg.server.nursery import Lost, Nursery, Worker
from kg.server.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Reply:
    """What a worker answered: a head, the bytes, in memory or in a file that only we have open, and of which build."""

    head: dict[str, Any]
    body: bytes
    build: str
    file: BinaryIO | None = None


class _Stray(Exception):
    """A worker was killed by somebody else, which mostly says nothing of its query: another is asked, once."""


def _less(counter: Counter[str], client: str) -> None:
    counter[client] -= 1
    if not counter[client]:
        del counter[client]


class Pool:
    """Workers over one build at a time."""

    def __init__(self, nursery: Nursery, scratch: Path, limits: Limits, tell: Callable[[str], None]) -> None:
        self.limits, self._scratch, self._tell = limits, scratch, tell
        self._nursery = nursery
        self._idle: list[Worker] = []
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

    def renew(self, nursery: Nursery) -> None:
        """Answer from another build from now on: who works finishes, who is idle is replaced, no request waits."""
        old, self._nursery = self._nursery, nursery
        idle, self._idle = self._idle, []
        for worker in idle:
            self._bury(worker)
        old.retire()

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
            with suppress(_Stray):
                return await self._once(client, head, body)
            return await self._once(client, head, body, last=True)
        finally:
            _less(self._inside, client)

    async def _once(self, client: str, head: dict[str, Any], body: bytes, *, last: bool = False) -> Reply:
        worker = await self._acquire(client)
        try:
            return await self._job(worker, head, body, last=last)
        finally:
            self._release(worker, client)

    async def _job(self, worker: Worker, head: dict[str, Any], body: bytes, *, last: bool) -> Reply:
        self._files += 1
        path = self._scratch / str(self._files)
        written = True
        try:
            found, data = await worker.ask({**head, "file": str(path)}, body, self.limits.seconds)
            if found.get("error") == "memory":
                raise Refusal.memory(self.limits.memory)
            file = path.open("rb") if found.get("file") else None
            written = bool(found.get("error")) or file is not None
            return Reply(found, data, worker.nursery.build, file)
        except TimeoutError:
            worker.kill()
            raise Refusal.time(self.limits.seconds) from None
        except Lost:
            worker.kill()
            code, said = await worker.nursery.bury(worker)
            if code in (-signal.SIGKILL, None) and not said and not last:
                raise _Stray from None
            raise self._why(code, said) from None
        except (asyncio.CancelledError, Refusal):
            worker.kill()
            raise
        finally:
            if written:  # once it is open it needs no name
                path.unlink(missing_ok=True)

    def _why(self, code: int | None, said: str) -> Refusal:
        """Say why a worker died of a query; what is a fault of ours or the engine's is told the operator too."""
        refusal = Refusal.lost(code, said, self.limits.memory)
        if refusal.status == 500:
            self._tell(f"{refusal.message}: {said[-2_000:].strip()}")
        return refusal

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
            worker = self._idle.pop()  # the one whose memory is warmest
            if worker.alive:
                return worker
            self._bury(worker)
        return None

    def _missed(self, worker: Worker) -> None:
        """Replace a worker that died while it had nothing to do."""
        if worker in self._idle:
            self._idle.remove(worker)
            self._bury(worker)

    def _bury(self, worker: Worker) -> None:
        worker.kill()
        self.workers.discard(worker)
        self._later(self._replace(worker))

    def _release(self, worker: Worker, client: str) -> None:
        _less(self._running, client)
        # Whether it has died just now is looked at when it is taken again.
        if not worker.ended and worker.nursery is self._nursery:
            self._idle.append(worker)
        else:
            self._bury(worker)
        self._dispatch()

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _replace(self, worker: Worker) -> None:
        if not self.closing:
            await self._hire()
        await worker.nursery.bury(worker)

    async def _hire(self) -> None:
        pause = 0.2
        while not self.closing:
            nursery = self._nursery
            try:
                worker = await nursery.worker()
            except Lost:
                await self._again(nursery)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
                continue
            if nursery is not self._nursery:  # overtaken by another build
                worker.kill()
                self._later(_buried(worker))
                continue
            worker.on_loss = self._missed
            self.workers.add(worker)
            self._idle.append(worker)
            self._dispatch()
            return

    async def _again(self, nursery: Nursery) -> None:
        """Load a build again whose nursery died; one of the tasks that notice does it."""
        self._tell("a worker did not start; trying again")
        if nursery is self._nursery and not nursery.alive:
            self._nursery = nursery.again()
            with suppress(Lost):
                await self._nursery.ready()

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
        self._nursery.close()


async def _buried(worker: Worker) -> None:
    await worker.nursery.bury(worker)
