"""A process that answers one query after another and may be killed at any moment: ``python -m kg.server.worker``.

It opens the store once, read-only, and then gives up the right to more memory than it was granted. It ends when the
server closes its end of the lifeline, however the server ended: a query that nobody waits for must not burn on.
"""

from __future__ import annotations

import os
import resource
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

from pyoxigraph import QueryResultsFormat, QueryTriples, Store

from kg.errors import KGError, UnknownName, UsageError
from kg.results import render
from kg.server import entities, frames
from kg.server.dataset import Dataset, dataset, evaluate
from kg.server.spool import Spool, TooMuch
from kg.store import open_store

_STACK = 64 << 20
Answer = tuple[dict[str, Any], bytes]


def main(arguments: list[str]) -> None:
    """Serve the store of a build over an inherited socket until the server has gone.

    Arguments: the descriptors of socket and lifeline, the build's directory, and how many bytes may be allocated.
    """
    connection, lifeline, directory, memory = int(arguments[0]), int(arguments[1]), arguments[2], int(arguments[3])
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the server says when to end
    store = open_store(Path(directory))
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
        _warm(store)
        _limit(memory)
        link.sendall(frames.pack({"ready": True}))
        while message := frames.read(stream):
            link.sendall(frames.pack(*_answer(store, *message)))
    os.kill(os.getpid(), signal.SIGKILL)


def _broken(fault: threading.ExceptHookArgs) -> None:
    """End the process for a fault of ours or a panic of the engine, by a signal that no want of memory sends."""
    threading.__excepthook__(fault)
    os.kill(os.getpid(), signal.SIGUSR1)


def _warm(store: Store) -> None:
    """Read a little and load what every job needs, before the limit counts."""
    render(evaluate(store, "SELECT * { ?s ?p ?o } LIMIT 100", Dataset()), "json")


def _answer(store: Store, head: dict[str, Any], body: bytes) -> Answer:
    """Do one job; whatever can be told to the client is told, whatever else ends this process."""
    try:
        return _JOBS[head["job"]](store, head, body)
    except TooMuch as error:
        return _failure("too-much", error.message, error.hint)
    except UnknownName as error:
        return _failure("unknown", error.message, error.hint)
    except UsageError as error:
        return _failure("query", error.message, error.hint)
    except KGError as error:
        return _failure("store", error.message, error.hint)
    except MemoryError:
        return _failure("memory", "", "")


def _failure(code: str, message: str, hint: str) -> Answer:
    return {"error": code, "message": message, "hint": hint}, b""


def _query(store: Store, head: dict[str, Any], body: bytes) -> Answer:
    """Answer a query in the format its kind allows; the answer is complete or it is an error."""
    results = evaluate(store, body.decode(), dataset(head["default"], head["named"]))
    fmt = head["graph"] if isinstance(results, QueryTriples) else head["rows"]
    if fmt is None:
        kind = "graph" if isinstance(results, QueryTriples) else "rows"
        return {"error": "not-acceptable", "kind": kind}, b""
    spool = Spool(Path(head["file"]), fmt, rows=head["limit"], size=head["size"])
    if isinstance(results, QueryTriples) or head["safe"]:
        spool.write(render(results, fmt, excel_safe=head["safe"] and fmt in ("csv", "tsv")))
    else:
        results.serialize(cast(IO[bytes], spool), format=_WIRE[fmt])
    data = spool.close()
    return {"format": fmt, "file": data is None, "size": spool.size}, data or b""


def _page(store: Store, head: dict[str, Any], _body: bytes) -> Answer:
    return {}, entities.page(store, head["iri"]).encode()


def _rdf(store: Store, head: dict[str, Any], _body: bytes) -> Answer:
    return {}, entities.rdf(store, head["iri"], head["format"])


_JOBS: dict[str, Callable[[Store, dict[str, Any], bytes], Answer]] = {"query": _query, "page": _page, "rdf": _rdf}
_WIRE = {
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
}

if __name__ == "__main__":
    main(sys.argv[1:])
