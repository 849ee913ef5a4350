"""The processes under the server: one that holds a build in memory, and its copies, which answer and may be killed.

::

    server ──▶ nursery: loads the build once, then only makes copies of itself on demand
       └─────▶ worker, worker, …: each a copy that shares the memory of the build and answers one query at a time

A copy is ready in a few milliseconds, so a worker that was killed costs nobody any time; and a graph in memory answers
several times faster than its store on disk. All end when the server closes its end of the lifeline, however the server
ended: a query that nobody waits for must not burn on.
"""

from __future__ import annotations

import array
import gc
import json
import os
import resource
import signal
import socket
import sys
import threading
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.server import frames, jobs
from kg.server.describe import counted

_STACK = 64 << 20
_STDERR = 2
_ALL_BUT_ONE = 2
"""How many descriptors come with the wish for a copy: its line to the server, and where it may complain."""


def main(arguments: list[str]) -> None:
    """Load a build's N-Quads, tell what is in it, then make a copy for each wish until the server has gone.

    Arguments: the descriptors of the control line and the lifeline, the file, and how many bytes a worker may allocate.
    """
    control, lifeline, path, memory = int(arguments[0]), int(arguments[1]), arguments[2], int(arguments[3])
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the server says when to end
    store = Store()
    try:
        store.bulk_load(path=path, format=RdfFormat.N_QUADS)
    except (OSError, SyntaxError):
        return  # the server sees that nothing came, and says which build it is and what to do
    jobs.warm(store)
    with socket.socket(fileno=control) as line:
        line.sendall(json.dumps(counted(store)).encode() + b"\n")
        # What stands in memory now is shared; a collection in a copy would touch, and so copy, all of it.
        gc.collect()
        gc.freeze()
        _tend(line, lifeline, store, memory)


def _tend(line: socket.socket, lifeline: int, store: Store, memory: int) -> None:
    """Make a copy for each message with descriptors, bury the process that any other message names."""
    while True:
        said, numbers = _receive(line)
        if not said:
            return
        if not numbers:
            _, status = os.waitpid(int(said), 0)
            line.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
            continue
        pid = os.fork()
        if not pid:
            line.close()
            _work(numbers[0], numbers[1], lifeline, store, memory)
        for number in numbers:
            os.close(number)
        line.sendall(b"%d\n" % pid)


def _receive(line: socket.socket) -> tuple[bytes, list[int]]:
    """Return one message and the descriptors with it; both are empty where the server has gone."""
    size = array.array("i").itemsize
    try:
        said, extra, _, _ = line.recvmsg(32, socket.CMSG_LEN(_ALL_BUT_ONE * size))
    except ConnectionResetError:
        return b"", []
    numbers = array.array("i")
    for level, kind, data in extra:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            numbers.frombytes(data[: len(data) - len(data) % size])
    return said, list(numbers)


def _work(connection: int, complaints: int, lifeline: int, store: Store, memory: int) -> None:
    """Be a worker until the end; never returns."""
    os.dup2(complaints, _STDERR)
    os.close(complaints)
    threading.excepthook = _broken
    threading.stack_size(_STACK)
    # The engine recurses over a query, so it gets a deep stack; what waits here ends the process with the server.
    threading.Thread(target=_serve, args=(connection, store, memory), daemon=True).start()
    os.read(lifeline, 1)
    os.kill(os.getpid(), signal.SIGKILL)


def _limit(memory: int) -> None:
    """Allow so many bytes more than there are now, and no core dump."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        used = pages * resource.getpagesize()
    except OSError:
        used = 1 << 30  # no Linux: about what a worker maps
    resource.setrlimit(resource.RLIMIT_AS, (used + memory, used + memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _serve(connection: int, store: Store, memory: int) -> None:
    with socket.socket(fileno=connection) as link, link.makefile("rb") as stream:
        jobs.warm(store)
        _limit(memory)
        link.sendall(frames.pack({"ready": True}))
        while message := frames.read(stream):
            link.sendall(frames.pack(*jobs.answer(store, *message)))
    os.kill(os.getpid(), signal.SIGKILL)


def _broken(fault: threading.ExceptHookArgs) -> None:
    """End the process for a fault of ours or a panic of the engine, by a signal that no want of memory sends."""
    threading.__excepthook__(fault)
    os.kill(os.getpid(), signal.SIGUSR1)


if __name__ == "__main__":
    main(sys.argv[1:])
