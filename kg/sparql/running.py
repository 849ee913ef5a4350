"""From text to results: guard, bind, run, with a limit on the time and an explanation of a refusal.

The engine releases the interpreter while it works but hears no signal and no deadline. So the work runs in a thread
of its own and the caller waits: Ctrl-C and a time limit reach the caller at once. The engine itself cannot be
stopped and burns on in its thread until it is done; a process that wants it gone ends with ``os._exit``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import TIMEOUT_MAX, Event, Thread, stack_size
from types import MappingProxyType
from typing import TypeVar

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store

from kg.errors import QueryError, QueryTimeout, StoreError, UsageError, did_you_mean
from kg.namespaces import BASE, PREFIXES, prefixes_in, shorten
from kg.sparql.binding import Term, bind
from kg.sparql.columns import in_order
from kg.sparql.guard import checked
from kg.sparql.tokens import declared, position

Results = QuerySolutions | QueryTriples | QueryBoolean
Answer = TypeVar("Answer")

PATIENCE = 3.0
"""Seconds that may pass in looking for why nothing was found, unless somebody allows more."""
NO_PARAMETERS: Mapping[str, Term] = MappingProxyType({})
# The engine recurses over a query; what the guard lets through needs far less than this.
_STACK = 64 * 1024 * 1024
_NAMED = 10
"""Unknown names that are looked for one by one: each is compared with all there are."""


def run(store: Store, text: str, *, parameters: Mapping[str, Term] = NO_PARAMETERS) -> Results:
    """Run a query in this thread and return the engine's results, most of them computed as they are read.

    The graph's prefixes are known without being declared; a query's own declarations win. A plain pattern sees the
    union of the named graphs. The engine would count a triple that stands in two of them twice, so the build sees to
    it that none does. The results belong to the calling thread: reading them in another is a panic.

    Raises:
        QueryError: refused by the guard, or not SPARQL; the text shows the place and what may be meant.
        UsageError: a parameter that does not fit the query.
        StoreError: the store cannot be read.
    """
    tokens = checked(text)
    bound = bind(text, tokens, parameters) if parameters else text
    try:
        return store.query(in_order(bound, tokens), prefixes=prefixes_in(bound), use_default_graph_as_union=True)
    except SyntaxError as error:
        raise _explained(text, error, parameters) from None
    except OSError as error:
        raise StoreError(f"the store cannot be read: {error}") from error


def evaluate(
    store: Store,
    text: str,
    consume: Callable[[Results], Answer],
    *,
    parameters: Mapping[str, Term] = NO_PARAMETERS,
    timeout: float | None = None,
) -> Answer:
    """Run a query and hand its results to ``consume``, all in a thread of its own; return what ``consume`` returns.

    ``consume`` should read everything (``list``, or ``results.render``): what it returns is held in memory whole, so
    an answer is complete or it is an error, never the first half. ``timeout`` is in seconds and covers both.

    Raises:
        QueryTimeout: the time is up. The engine is still busy in its thread, which ends with the process.
        StoreError: the store is damaged.
        UsageError: a time limit nobody can wait for.
    """
    try:
        return within(lambda: consume(run(store, text, parameters=parameters)), timeout)
    except QueryTimeout as error:
        from kg.sparql.products import unconnected  # only who waited in vain wants to know

        raise QueryTimeout(error.message, "\n".join([*unconnected(text), error.hint])) from None


def within(work: Callable[[], Answer], timeout: float | None = None) -> Answer:
    """Do work that asks the engine in a thread with a deep stack, and return what it returns or raise what it raises.

    Raises:
        QueryTimeout: the time, in seconds, is up. The engine is still busy in its thread, which ends with the process.
        StoreError: the store is damaged.
        UsageError: a time limit nobody can wait for.
    """
    if timeout is not None and not 0 < timeout <= TIMEOUT_MAX:
        raise UsageError(f"{timeout:g} s is no time limit", f"it is more than 0 and at most {TIMEOUT_MAX:,.0f} s")
    done = Event()
    answers: list[Answer] = []
    errors: list[BaseException] = []

    def working() -> None:
        try:
            answers.append(work())
        except BaseException as error:  # noqa: BLE001 - carried to the caller, who raises it
            errors.append(_carried(error))
        done.set()

    before = stack_size(_STACK)
    try:
        Thread(target=working, name="kg-query", daemon=True).start()
    finally:
        stack_size(before)
    if not done.wait(timeout):
        raise QueryTimeout(
            f"the query ran longer than {timeout:g} s and has no answer", "narrow it, or allow more time"
        )
    if errors:
        raise errors[0]
    return answers[0]


def _carried(error: BaseException) -> BaseException:
    """Make an error fit to leave its thread, and say what the engine means when it meets damage in the store."""
    from traceback import clear_frames  # slow to import, and only for a query that fails

    # Results must die in the thread that made them, and the frames of the error hold them.
    clear_frames(error.__traceback__)
    if isinstance(error, RuntimeError) and str(error).startswith("Corruption"):
        return StoreError(f"the store cannot be read: {error}", "run kg build")
    return error


def unknown_terms(store: Store, text: str, parameters: Mapping[str, Term] = NO_PARAMETERS) -> list[str]:
    """Say which of our own names in a query are nowhere in the graph: mostly why it found nothing.

    Each line names one term with its place in the query and the nearest that exists; where there are many, a last line
    tells how many more. Scans the labels of the graph; meant for a query without rows, not for every query.
    """
    tokens = checked(text)
    prefixes = PREFIXES | declared(tokens)
    skip = set(declared(tokens).values())
    used: dict[str, str] = {}
    for token in tokens:
        iri = token.text[1:-1] if token.kind == "iri" else ""
        if token.kind == "pname":
            prefix, _, rest = token.text.partition(":")
            iri = prefixes[prefix] + rest.replace("\\", "") if prefix in prefixes and rest else ""
        if iri not in used:
            line, column = position(text, token.start)
            used[iri] = f"line {line}, column {column}: "
    used = {value.value: "" for value in parameters.values() if isinstance(value, NamedNode)} | used
    missing = {iri: at for iri, at in used.items() if iri.startswith(BASE) and iri not in skip}
    absent = [(iri, at) for iri, at in missing.items() if not _exists(store, iri)]
    told = [at + _nowhere(store, iri) for iri, at in absent[:_NAMED]]
    more = len(absent) - len(told)
    if more:
        told.append(
            f"{more:,} more {'name in the query is' if more == 1 else 'names in the query are'} nowhere in the graph"
        )
    return told


def _exists(store: Store, iri: str) -> bool:
    try:
        node = NamedNode(iri)
    except ValueError:
        return False
    patterns = ((node, None, None), (None, node, None), (None, None, node))
    return store.contains_named_graph(node) or any(
        next(store.quads_for_pattern(s, p, o, None), None) is not None for s, p, o in patterns
    )


def _nowhere(store: Store, iri: str) -> str:
    """Name a term that does not exist, with the nearest labelled one of the same namespace."""
    space = iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]
    label = NamedNode(PREFIXES["rdfs"] + "label")
    subjects = (quad.subject for quad in store.quads_for_pattern(None, label, None, None))
    known = {
        node.value[len(space) :] for node in subjects if isinstance(node, NamedNode) and node.value.startswith(space)
    }
    known |= {
        graph.value[len(space) :]
        for graph in store.named_graphs()
        if isinstance(graph, NamedNode) and graph.value.startswith(space)
    }
    hint = did_you_mean(iri[len(space) :], known, lambda name: shorten(space + name))
    return f"{shorten(iri)} is nowhere in the graph" + (f" ({hint})" if hint else "")


def _explained(text: str, error: SyntaxError, parameters: Mapping[str, Term]) -> QueryError:
    """Explain why the engine refused a query: as it was written, or only with its parameters in it."""
    from kg.sparql.explain import explain  # a quarter of this package's import time, for a query that fails

    if not parameters:
        return explain(text, error)
    try:
        Store().query(text, prefixes=PREFIXES)
    except SyntaxError as own:
        return explain(text, own)
    names = ", ".join(f"?{name} = {value}" for name, value in parameters.items())
    return QueryError(
        f"a parameter stands where its value cannot: {names}", "only an IRI can be a predicate or a graph"
    )
