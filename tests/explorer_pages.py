"""Graphs the explorer is tested on: a miniature one, a hostile one and a large one."""

from __future__ import annotations

import random
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store

from kg.namespaces import CLAIM, GRAPH, ID, PLUA, RDF, RDFS, SKOS, SOURCE

SAMPLE = Path(__file__).parent / "fixtures" / "network" / "sample.trig"
ASSETS = Path(__file__).parent.parent / "kg" / "assets"
HOSTILE = "<script>window.pwned=1</script></script><img src=x onerror=window.pwned=1>{{7*7}}{%x%}\u202e\"'&"


def sample() -> Store:
    """Return the miniature graph."""
    store = Store()
    store.load(path=str(SAMPLE), format=RdfFormat.TRIG)
    return store


def put(store: Store, graph: str, subject: str, predicate: str, value: str | Literal) -> None:
    """Add one quad; text that is no IRI becomes a literal."""
    term = value if isinstance(value, Literal) else NamedNode(value) if "://" in value else Literal(value)
    store.add(Quad(NamedNode(subject), NamedNode(predicate), term, NamedNode(GRAPH + graph)))


def hostile() -> Store:
    """Return the sample with markup, scripts and direction marks in every place a text can stand."""
    store = sample()
    memorandum, bad = ID + "kyiv-memorandum-2025", ID + "x'onclick=alert(1)&__proto__"
    put(store, "registry", bad, RDF + "type", PLUA + "Person")
    put(store, "registry", bad, RDFS + "label", Literal(HOSTILE))
    put(store, "registry", bad, SKOS + "altLabel", Literal(HOSTILE))
    put(store, "registry", bad, SKOS + "exactMatch", "javascript://x/%0Awindow.pwned=1")
    put(store, "facts", memorandum, PLUA + "signedBy", bad)
    put(store, "ontology", PLUA + "place", RDFS + "label", Literal("a" + HOSTILE))
    put(store, "registry", ID + "gap-text", PLUA + "question", Literal(HOSTILE))
    put(store, "claims", SOURCE + "evil", RDF + "type", PLUA + "Source")
    put(store, "claims", SOURCE + "evil", RDFS + "label", Literal(HOSTILE))
    put(store, "claims", SOURCE + "evil", PLUA + "url", Literal("javascript:window.pwned=1"))
    claim = CLAIM + "evil"
    for name, value in {
        RDF + "type": PLUA + "Claim",
        RDF + "subject": memorandum,
        RDF + "predicate": PLUA + "signedBy",
        RDF + "object": bad,
        PLUA + "source": SOURCE + "evil",
        PLUA + "saidBy": bad,
        PLUA + "asStated": HOSTILE,
    }.items():
        put(store, "claims", claim, name, value)
    return store


def large(things: int = 250, lines: int = 600) -> Store:
    """Return a made-up graph of some size, the same every time."""
    dice = random.Random(11)
    store = sample()
    kinds = ["Person", "Organization", "Event", "Agreement", "Place", "Post", "State"]
    for number in range(things):
        put(store, "registry", f"{ID}thing-{number}", RDF + "type", PLUA + kinds[number % len(kinds)])
        put(
            store,
            "registry",
            f"{ID}thing-{number}",
            RDFS + "label",
            Literal(f"A thing with a rather long name, {number}"),
        )
    for number in range(lines):
        start = f"{ID}thing-{number % things if number < things else dice.randrange(things)}"
        end = f"{ID}thing-{int(dice.random() ** 3 * things)}"
        put(store, "facts", start, PLUA + dice.choice(["signedBy", "place", "target"]), end)
        for name, value in {"subject": start, "predicate": PLUA + "place", "object": end}.items():
            put(store, "claims", f"{CLAIM}made-{number}", RDF + name, value)
        put(store, "claims", f"{CLAIM}made-{number}", RDF + "type", PLUA + "Claim")
        put(store, "claims", f"{CLAIM}made-{number}", PLUA + "source", SOURCE + "agency")
    return store
