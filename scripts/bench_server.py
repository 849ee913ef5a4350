"""How much the limits cost: the queries of the library, asked of `kg serve` and of bare servers over the same build.

*unlimited* is what `kg serve` would be without them: the same web framework and the same engine with the same graph in
memory, in one process, with nothing looked at, counted or stopped. What `kg serve` takes beyond it is the price of the
limits: a second process that may be killed, the guard, timers, counters, the ETag. That price is nearly the same for
every query, half a millisecond to one, of which most is the way to the other process and back. So it is lost in the
noise where a query takes ten milliseconds and more, and is far from 10 % where it takes less than three: no call of
another process is that cheap. The last lines say what it is by how long a query takes. Measured with 7 rounds on
two cores that others kept busy: +0.6 ms below 1 ms (+67 %), +0.9 ms from 1 to 3 ms (+60 %), +0.9 ms from 3 to 10 ms
(+20 %), none above; the library as a whole takes 1.5 times what it takes without limits, 0.85 of Oxigraph on disk, 2.3
times Oxigraph in memory, and an answer that is kept a quarter of Oxigraph on disk.

The bare server is Oxigraph's own (`--oxigraph PATH`, from the package "oxigraph"), over the store on disk and, as fast
as it gets, in memory; it answers in its own process with no limit but a time it does not always keep. Requests go round
and round the servers on one kept connection each, so that a busy machine slows all alike; the median of each query
counts.

    scripts/bench_server.py --oxigraph oxigraph [--rounds 21]
"""

from __future__ import annotations

import argparse
import http.client
import json
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kg import queries  # noqa: E402
from kg.graph import open_graph  # noqa: E402
from kg.namespaces import ID, RDFS, header  # noqa: E402
from kg.sparql.binding import bind  # noqa: E402
from kg.sparql.guard import checked  # noqa: E402

JSON = "application/sparql-results+json"


class Peer:
    """A server, and a connection to it that is kept."""

    def __init__(self, name: str, port: int, path: str = "/sparql") -> None:
        self.name, self.path = name, path
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, text: str) -> tuple[float, bytes]:
        """Return milliseconds and the answer."""
        headers = {"Content-Type": "application/sparql-query", "Accept": JSON}
        begun = time.perf_counter()
        self.connection.request("POST", self.path, text.encode(), headers)
        response = self.connection.getresponse()
        body = response.read()
        taken = (time.perf_counter() - begun) * 1000
        if response.status != 200:
            raise SystemExit(f"{self.name}: {response.status} {body[:300]!r}")
        return taken, body


def start(stack: ExitStack, *command: str) -> subprocess.Popen[str]:
    """Start a server that is stopped at the end."""
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    stack.callback(process.wait)
    stack.callback(process.send_signal, signal.SIGTERM)
    return process


def ours(stack: ExitStack) -> Peer:
    """Start `kg serve`."""
    process = start(stack, sys.executable, "-m", "kg", "--project", str(ROOT), "serve", "--port", "0")
    for line in process.stderr or ():
        if "answers" in line:
            return Peer("kg serve", int(line.split("127.0.0.1:")[1].split("/")[0]))
    raise SystemExit("kg serve did not start")


def unlimited(stack: ExitStack, nquads: Path) -> Peer:
    """Start the same framework and engine without a limit."""
    process = start(stack, sys.executable, __file__, "--unlimited", str(nquads))
    for line in process.stderr or ():
        return Peer("unlimited", int(line))
    raise SystemExit("the server without limits did not start")


def serve_unlimited(nquads: Path) -> None:
    """Answer every query in this process, whatever it is."""
    import uvicorn
    from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat, Store
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    store = Store()
    store.bulk_load(path=nquads, format=RdfFormat.N_QUADS)

    async def answer(request: Request) -> Response:
        results = store.query((await request.body()).decode(), use_default_graph_as_union=True)
        assert isinstance(results, QuerySolutions | QueryBoolean)  # noqa: S101 - of a query of ours
        return Response(results.serialize(format=QueryResultsFormat.JSON), media_type=JSON)

    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], file=sys.stderr, flush=True)
    app = Starlette(routes=[Route("/sparql", answer, methods=["POST"])])
    uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, timeout_keep_alive=600)).run([listener])


def bare(stack: ExitStack, program: str, store: Path) -> Peer:
    """Start Oxigraph's server over a copy of the store."""
    copy = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "store"
    shutil.copytree(store, copy)
    start(stack, program, "serve-read-only", "--location", str(copy), "--bind", "127.0.0.1:7991")
    time.sleep(1)
    # Our endpoint sees all graphs at once; theirs does so on request.
    return Peer("on disk", 7991, "/query?union-default-graph")


def loaded(stack: ExitStack, program: str, nquads: Path) -> Peer:
    """Start Oxigraph's server with the graph in memory, as fast as it gets; it would let anybody write."""
    start(stack, program, "serve", "--bind", "127.0.0.1:7992")
    time.sleep(1)
    peer = Peer("in memory", 7992, "/query?union-default-graph")
    peer.connection.request("POST", "/store", nquads.read_bytes(), {"Content-Type": "application/n-quads"})
    response = peer.connection.getresponse()
    response.read()
    if response.status not in (200, 201, 204):
        raise SystemExit(f"oxigraph in memory: {response.status}")
    return peer


TINY = {
    "tiny: ASK": "ASK {}",
    "tiny: one pattern": f"SELECT ?o {{ <{ID}poland> <{RDFS}label> ?o }}",
}


def library() -> dict[str, str]:
    """Return the queries of the library with their defaults in place, as any server reads them."""
    found = {}
    for name, query in queries.load(ROOT / "ontology" / "queries").items():
        if all(parameter.default is not None for parameter in query.parameters):
            found[name] = header() + bind(query.text, checked(query.text), queries.bind(query, {}))
    return found


def rows(body: bytes) -> list[str]:
    """Return an answer's rows in an order of their own."""
    said = json.loads(body)
    return sorted(json.dumps(row, sort_keys=True) for row in said.get("results", {}).get("bindings", [said]))


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--oxigraph", default="oxigraph", help="the program to compare with")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--unlimited", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.unlimited:
        serve_unlimited(options.unlimited)
        return
    store = open_graph(ROOT, build=False).directory
    if store is None:
        raise SystemExit("run kg build first")
    with ExitStack() as stack:
        peers = [ours(stack), unlimited(stack, store / "plua.nq"), bare(stack, options.oxigraph, store / "store")]
        peers.append(loaded(stack, options.oxigraph, store / "plua.nq"))
        peers[0].ask("ASK {}")
        for page in ("/", "/workbench"):  # they are drawn meanwhile
            peers[0].connection.request("GET", page)
            peers[0].connection.getresponse().read()
        measure(peers, options.rounds)


def measure(peers: list[Peer], rounds: int) -> None:
    """Ask every query of every server, fresh and again, and print the medians."""
    columns = [peer.name for peer in peers] + ["cached"]
    print(f"{'query':<32}{''.join(f'{name:>11}' for name in columns)}   (ms, medians of {rounds})")
    found = {name: _medians(name, text, peers, rounds) for name, text in (library() | TINY).items()}
    for what, names in (("library", [name for name in found if name not in TINY]), ("tiny", list(TINY))):
        for peer in columns[1:-1]:
            fresh = statistics.median(found[name][columns[0]] / found[name][peer] for name in names)
            again = statistics.median(found[name]["cached"] / found[name][peer] for name in names)
            print(f"{what}: median ratio to {peer!r} over {len(names)}: {fresh:.2f}, cached {again:.2f}")
    limits(found)


def limits(found: dict[str, dict[str, float]]) -> None:
    """Say what the limits cost, by how long a query takes without them."""
    for least, most in ((0, 1), (1, 3), (3, 10), (10, float("inf"))):
        among = [middle for middle in found.values() if least <= middle["unlimited"] < most]
        if among:
            beyond = statistics.median(middle["kg serve"] - middle["unlimited"] for middle in among)
            share = statistics.median(middle["kg serve"] / middle["unlimited"] - 1 for middle in among)
            span = f"{least} to {most} ms" if most < float("inf") else f"{least} ms and more"
            print(f"limits, where a query takes {span} without ({len(among)}): {beyond:+.2f} ms, {share:+.0%}")


def _medians(name: str, text: str, peers: list[Peer], rounds: int) -> dict[str, float]:
    times: dict[str, list[float]] = {peer.name: [] for peer in peers} | {"cached": []}
    for number in range(rounds + 2):
        # A comment makes each round a question of its own: nothing comes from our cache.
        asked = f"{text}\n# {number}"
        answers = {}
        for peer in peers[number % len(peers) :] + peers[: number % len(peers)]:
            taken, answers[peer.name] = peer.ask(asked)
            if number > 1:
                times[peer.name].append(taken)
        if number > 1:
            times["cached"].append(peers[0].ask(asked)[0])
        elif len({str(rows(answer)) for answer in answers.values()}) > 1:
            print(f"{name}: the answers differ")
    middle = {key: statistics.median(values) for key, values in times.items()}
    print(f"{name:<32}{''.join(f'{value:>11.2f}' for value in middle.values())}")
    return middle


if __name__ == "__main__":
    main()
