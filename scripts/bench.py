"""How fast a cold process answers, as ratios against named alternatives measured in the same run.

Three whole processes take turns, A B C A B C …, so that a machine whose speed drifts drifts for all of them:

- ``kg query --format csv``,
- a minimal click script that opens the same store read-only with pyoxigraph and runs the same query,
- a script that parses the exported Turtle with rdflib and runs the same query.

Printed are medians of the ratios, turn by turn, and how many triples there are. ``--copies N`` first multiplies the
data N times, with every id renamed in each copy. Absolute times say little on another machine; the ratios do.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg.graph import open_graph
from kg.namespaces import CLAIM, ID, SOURCE, header
from kg.project import require_project
from kg.serialise import nquads, rdf, triples
from kg.store import NQUADS, current
from kg.store.publishing import publish

ROOT = Path(__file__).resolve().parent.parent
QUERY = """SELECT ?who ?post ?source WHERE {
  ?claim rdf:subject id:kyiv-memorandum-2025 ; rdf:predicate plua:signedBy ; rdf:object ?who ; plua:source ?source .
  OPTIONAL { ?claim plua:inCapacity ?post }
} ORDER BY ?who ?source"""

MINIMAL = """
import sys
import click
from pyoxigraph import QueryResultsFormat, Store

@click.command()
@click.argument("store")
@click.argument("query")
def main(store, query):
    results = Store.read_only(store).query(query, use_default_graph_as_union=True)
    sys.stdout.buffer.write(results.serialize(format=QueryResultsFormat.CSV))

main()
"""

RDFLIB = """
import sys
from rdflib import Graph
graph = Graph().parse(sys.argv[1], format="turtle")
sys.stdout.buffer.write(graph.query(sys.argv[2]).serialize(format="csv"))
"""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=21, help="turns that count, after one that does not (default 21)")
    parser.add_argument("--copies", type=int, default=1, help="how many times the data is there (default once)")
    options = parser.parse_args()
    open_graph(ROOT, print)
    with tempfile.TemporaryDirectory() as folder:
        return _measure(Path(folder), options.turns, options.copies)


def _measure(folder: Path, turns: int, copies: int) -> int:
    project, count = _project(folder, copies)
    directory = current(project / "out")
    assert directory is not None  # noqa: S101 - it was just published
    commands = {
        "kg": [sys.executable, "-m", "kg", "--project", str(project), "query", QUERY, "--format", "csv"],
        "click + pyoxigraph": [sys.executable, "-c", MINIMAL, str(directory / "store"), header() + QUERY],
        "rdflib": [sys.executable, "-c", RDFLIB, str(directory / "plua.ttl"), header() + QUERY],
    }
    answers = {name: sorted(_run(command)[1].split()) for name, command in commands.items()}
    if len({tuple(answer) for answer in answers.values()}) != 1:
        print("the three do not answer alike:", answers, file=sys.stderr)
        return 1
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(turns):
        for name, command in commands.items():
            times[name].append(_run(command)[0])
    print(f"{count:,} triples, {turns} turns")
    for name, taken in times.items():
        ratio = statistics.median(mine / other for mine, other in zip(times["kg"], taken, strict=True))
        print(f"  {name:<20} median {statistics.median(taken) * 1000:8.1f} ms   kg takes {ratio:5.2f} × its time")
    return 0


def _run(command: list[str]) -> tuple[float, bytes]:
    # Python is let write its bytecode, as an installed program would have it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=True, env=environment, cwd=ROOT)
    return time.perf_counter() - begun, done.stdout


def _project(folder: Path, copies: int) -> tuple[Path, int]:
    """Return a project whose build holds so many copies of the data, and the number of its triples."""
    directory = current(require_project(ROOT).out)
    assert directory is not None  # noqa: S101 - main has built it
    original = list(parse(path=str(directory / NQUADS), format=RdfFormat.N_QUADS))
    quads = {quad for number in range(copies) for quad in _copy(original, number)}
    plain = triples(quads)
    for name in ("ontology", "data"):
        (folder / name).symlink_to(ROOT / name)
    publish(folder / "out", {NQUADS: nquads(quads), "plua.ttl": rdf(plain)})
    return folder, len(plain)


def _copy(quads: list[Quad], number: int) -> Iterator[Quad]:
    def renamed(term: object) -> object:
        ours = isinstance(term, NamedNode) and term.value.startswith((ID, CLAIM, SOURCE))
        return NamedNode(f"{term.value}-copy{number}") if ours and number else term  # type: ignore[attr-defined]

    for quad in quads:
        yield Quad(renamed(quad.subject), quad.predicate, renamed(quad.object), quad.graph_name)  # type: ignore[arg-type]


if __name__ == "__main__":
    sys.exit(main())
