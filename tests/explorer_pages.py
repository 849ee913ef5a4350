"""Graphs the explorer is tested on: a miniature one, a hostile one and a large one."""

from __future__ import annotations

import random
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store

from kg.namespaces import CLAIM, GRAPH, ID, PLUA, PREFIXES, RDF, RDFS, SKOS, SOURCE

SAMPLE = Path(__file__).parent / "fixtures" / "network" / "sample.trig"
ASSETS = Path(__file__).parent.parent / "kg" / "assets"
HOSTILE = "<script>window.pwned=1</script></script><img src=x onerror=window.pwned=1>{{7*7}}{%x%}\u202e\"'&"

GROWN = """
graph:ontology {
  plua:Tenure rdfs:label "tenure" . plua:Signature rdfs:label "signature" . plua:Provision rdfs:label "provision" .
  plua:Standing a owl:Class . plua:Remark rdfs:label "remark" .
  plua:SaidLater a plua:Standing ; rdfs:label "said again later" ; skos:definition "The newer word counts instead." .
  plua:MakesFact a plua:Standing ; rdfs:label "makes a fact" .
  plua:tenure rdfs:label "tenure" ; plua:parentProperty plua:holder ; plua:keyProperty plua:post ;
    plua:whileCurrent plua:holds ; plua:onceEnded plua:held .
  plua:holder rdfs:label "holder" ; plua:key true . plua:post rdfs:label "post" ; plua:key true .
  plua:holds rdfs:label "holds" ; plua:inverseLabel "held by" . plua:held rdfs:label "held" .
  plua:term rdfs:label "term" ; plua:earliestAs plua:from ; plua:latestAs plua:until ; plua:textAs plua:edtf .
  plua:edtf plua:companionOf plua:term . plua:from plua:companionOf plua:term .
  plua:until plua:companionOf plua:term .
  plua:provision rdfs:label "provision" ; plua:parentProperty plua:provisionOf .
  plua:provisionOf rdfs:label "provision of" ; plua:key true .
}
graph:registry {
  id:denys-shmyhal--minister a plua:Tenure ; rdfs:label "Denys Shmyhal: minister" .
  id:donald-tusk--minister a plua:Tenure ; rdfs:label "Donald Tusk: minister" .
  id:kyiv-memorandum-2025--tests a plua:Provision ; rdfs:label "Tests" .
  id:late-answer a plua:Event ; rdfs:label "A late answer" .
}
graph:facts {
  id:denys-shmyhal plua:tenure id:denys-shmyhal--minister .
  id:denys-shmyhal--minister plua:holder id:denys-shmyhal ; plua:post id:minister-of-defence-ukraine ;
    plua:edtf "2025-07-17/.."^^edtf:EDTF ; plua:from "2025-07-17"^^xsd:date ; plua:until "9999-12-31"^^xsd:date .
  id:donald-tusk plua:tenure id:donald-tusk--minister .
  id:donald-tusk--minister plua:holder id:donald-tusk ; plua:post id:minister-of-defence-ukraine .
  id:kyiv-memorandum-2025 plua:provision id:kyiv-memorandum-2025--tests .
  id:kyiv-memorandum-2025--tests plua:provisionOf id:kyiv-memorandum-2025 .
  id:drone-incursion-2025-09-10 plua:earliest "2025-09-09"^^xsd:date ; plua:latest "2025-09-10"^^xsd:date .
  id:late-answer plua:inResponseTo id:kyiv-memorandum-2025 ;
    plua:earliest "2025-10-01"^^xsd:date ; plua:latest "2025-10-31"^^xsd:date .
}
graph:inferred-current-period { id:denys-shmyhal plua:holds id:minister-of-defence-ukraine . }
graph:inferred-signature {
  id:kyiv-memorandum-2025--denys-shmyhal a plua:Signature ; rdfs:label "a signature" ;
    plua:agreement id:kyiv-memorandum-2025 ; plua:signer id:denys-shmyhal ;
    plua:signedAs id:minister-of-defence-ukraine .
}
graph:claims {
  claim:20 a plua:Claim ; rdf:subject id:drone-incursion-2025-09-10 ; rdf:predicate plua:violationsRecorded ;
    rdf:object 15 ; plua:low 15 ; plua:saidBy id:donald-tusk ; plua:mode plua:Stated ; plua:rank plua:Normal ;
    plua:source source:agency ; plua:standing plua:SaidLater ; plua:revisedBy claim:07 .
  claim:21 a plua:Claim ; rdf:subject id:donald-tusk ; rdf:predicate plua:tenure ; rdf:object id:donald-tusk--minister ;
    plua:mode plua:Stated ; plua:rank plua:Normal ; plua:source source:agency ; plua:standing plua:MakesFact .
  claim:22 a plua:Claim ; rdf:subject id:denys-shmyhal--minister ; rdf:predicate plua:term ;
    rdf:object "2025-07-17/.."^^edtf:EDTF ; plua:mode plua:Stated ; plua:rank plua:Normal ; plua:source source:agency .
  source:blog--remark-1 a plua:Remark ; rdfs:label "a remark" ; plua:gist "They met at night." ; plua:by source:blog ;
    plua:about id:kyiv-memorandum-2025 ; plua:source source:blog .
}
"""


def sample() -> Store:
    """Return the miniature graph."""
    store = Store()
    store.load(path=str(SAMPLE), format=RdfFormat.TRIG)
    return store


def grown() -> Store:
    """Return the sample with what large data bring: periods, signatures, standings, chains, provisions and remarks."""
    store = sample()
    prefixes = "".join(f"@prefix {name}: <{base}> .\n" for name, base in PREFIXES.items())
    store.load(input=prefixes + GROWN, format=RdfFormat.TRIG)
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
