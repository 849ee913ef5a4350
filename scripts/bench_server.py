"""How much the limits cost: the queries of the library, asked of `kg serve` and of a bare server over the same build.

The bare server is Oxigraph's own where its program is given (`--oxigraph PATH`, from the package "oxigraph"), which
answers in its own process with no limit but a time it does not always keep. Requests go round and round the servers on
one kept connection each, so that a busy machine slows all of them alike; the median of each query counts.

    scripts/bench_server.py --oxigraph oxigraph [--rounds 21]
"""

from __future__ import annotations

import argparse
import http.client
import json
import shutil
import signal
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
from kg.namespaces import header  # noqa: E402
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


def bare(stack: ExitStack, program: str, store: Path) -> Peer:
    """Start Oxigraph's server over a copy of the store."""
    copy = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "store"
    shutil.copytree(store, copy)
    start(stack, program, "serve-read-only", "--location", str(copy), "--bind", "127.0.0.1:7991")
    time.sleep(1)
    # Our endpoint sees all graphs at once; theirs does so on request.
    return Peer("oxigraph", 7991, "/query?union-default-graph")


def library() -> dict[str, str]:
    """Return the queries of the library with their defaults in place, as any server reads them."""
    found = {}
    for name, query in queries.load(ROOT / "ontology" / "queries").items():
        if all(parameter.default is not None for parameter in query.parameters):
            found[name] = header() + bind(query.text, checked(query.text), queries.bind(query, {}))
    return found


def rows(body: bytes) -> list[str]:
    """Return an answer's rows in an order of their own."""
    return sorted(json.dumps(row, sort_keys=True) for row in json.loads(body)["results"]["bindings"])


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--oxigraph", default="oxigraph", help="the program to compare with")
    parser.add_argument("--rounds", type=int, default=21)
    options = parser.parse_args()
    store = open_graph(ROOT, build=False).directory
    if store is None:
        raise SystemExit("run kg build first")
    with ExitStack() as stack:
        peers = [ours(stack), bare(stack, options.oxigraph, store / "store")]
        peers[0].ask("ASK {}")
        time.sleep(6)  # the explorer page is drawn meanwhile
        measure(peers, options.rounds)


def measure(peers: list[Peer], rounds: int) -> None:
    """Ask every query of every server, fresh and again, and print the medians."""
    ratios, again = [], []
    print(f"{'query':<32}{'oxigraph':>10}{'kg serve':>10}{'ratio':>7}{'cached':>8}   (ms, medians of {rounds})")
    for name, text in library().items():
        times: dict[str, list[float]] = {peer.name: [] for peer in peers} | {"cached": []}
        for number in range(rounds + 2):
            # A comment makes each round a question of its own: nothing comes from our cache.
            asked = f"{text}\n# {number}"
            answers = {}
            for peer in peers[:: 1 if number % 2 else -1]:
                taken, answers[peer.name] = peer.ask(asked)
                if number > 1:
                    times[peer.name].append(taken)
            if number > 1:
                times["cached"].append(peers[0].ask(asked)[0])
            elif rows(answers["kg serve"]) != rows(answers["oxigraph"]):
                print(f"{name}: the answers differ")
        middle = {key: statistics.median(values) for key, values in times.items()}
        ratios.append(middle["kg serve"] / middle["oxigraph"])
        again.append(middle["cached"] / middle["oxigraph"])
        numbers = f"{middle['oxigraph']:>10.2f}{middle['kg serve']:>10.2f}{ratios[-1]:>7.2f}{middle['cached']:>8.2f}"
        print(f"{name:<32}{numbers}")
    fresh, cached = statistics.median(ratios), statistics.median(again)
    print(f"median ratio over {len(ratios)} queries: fresh {fresh:.2f}, cached {cached:.2f}")


if __name__ == "__main__":
    main()
