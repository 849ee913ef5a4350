"""A small project as a build lays it out, for looking things up in; the tests add the real ontology and rules."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.dataset import CLAIMS as CLAIMS_GRAPH
from kg.dates import parse_edtf
from kg.facts import derive
from kg.model import Claim
from kg.namespaces import CLAIM, PLUA, RDF, header
from kg.ontology import Ontology

_TRIG = """
graph:registry {
  <https://w3id.org/plua/dataset> rdfs:label "test" ; plua:referenceDate "2025-12-01"^^xsd:date .
  id:anna-nowak a plua:Person ; rdfs:label "Anna Łoś-Nowak" ;
    skos:prefLabel "Anna Łoś-Nowak"@en , "Анна Лось-Новак"@uk ; skos:altLabel "Nowakowa" ; skos:exactMatch wd:Q42 .
  id:jan-kowal a plua:Person ; rdfs:label "Jan Kowal" .
  id:minister a plua:Post ; rdfs:label "Minister of Examples" .
  id:envoy a plua:Post ; rdfs:label "Envoy" .
  id:anna-nowak--minister a plua:Tenure ; rdfs:label "Anna Łoś-Nowak: Minister of Examples" .
  id:anna-nowak--envoy a plua:Tenure ; rdfs:label "Anna Łoś-Nowak: Envoy" .
  id:pact a plua:Memorandum ; rdfs:label "The pact" .
  id:pact--drills a plua:Provision ; rdfs:label "Joint drills" .
  id:drills a plua:Topic ; rdfs:label "Drills" .
  id:kyiv a plua:Place ; rdfs:label "Kyiv" ; geo:asWKT "POINT(30.52 50.45)"^^geo:wktLiteral .
  id:ruritania a plua:State ; rdfs:label "Ruritania" .
  id:freedonia a plua:State ; rdfs:label "Freedonia" .
  id:incursion a plua:AirspaceViolation ; rdfs:label "The incursion" .
  id:raid a plua:AirAttack ; rdfs:label "The raid" .
  id:evil a plua:Place ; rdfs:label "Evil\\u202E\\u001B[31m place" .
  id:gap-text a plua:Gap ; rdfs:label "Text of the pact" ; plua:question "What does it say?" ; plua:about id:pact .
}
graph:claims {
  source:blog a plua:Source ; rdfs:label "A blog post" ; plua:publisher "Some Blog" ; plua:sourceKind plua:Aggregator ;
    plua:published "2025-09"^^edtf:EDTF ; dcterms:language "en" ; plua:relays source:agency .
  source:agency a plua:Source ; rdfs:label "An agency report" ; plua:publisher "The Agency" ;
    plua:sourceKind plua:Agency ; plua:published "2025-09-18"^^edtf:EDTF ; plua:url "https://example.org/agency" .
  source:daily a plua:Source ; rdfs:label "A daily" ; plua:publisher "The Daily" ; plua:sourceKind plua:Newspaper .
  source:blog--0123456789ab a oa:SpecificResource ; rdfs:label "sentence of 16 words in A blog post" ;
    oa:hasSource source:blog ; plua:tokenCount 16 ; plua:normalisation "kgtext-1" ;
    plua:sha256 "0123456789ab0000000000000000000000000000000000000000000000000000" .
  source:blog--ba9876543210 a oa:SpecificResource ; rdfs:label "sentence of 3 words in A blog post" ;
    oa:hasSource source:blog ; plua:tokenCount 3 ; plua:normalisation "kgtext-1" ; plua:setAside "headline" ;
    plua:sha256 "ba98765432100000000000000000000000000000000000000000000000000000" .
  source:blog--framing-1 a plua:Framing ; rdfs:label "“a wake-up call”" ; plua:phrase "a wake-up call" ;
    plua:by id:anna-nowak ; plua:about id:incursion ; plua:source source:blog .
  source:blog--opinion-1 a plua:Prediction ; rdfs:label "It will matter." ; plua:gist "It will matter." ;
    plua:by source:blog ; plua:about id:pact ; plua:source source:blog .
  %s
}
graph:facts {
  id:pact plua:signedBy id:anna-nowak ; plua:place id:kyiv ; plua:provision id:pact--drills ;
    plua:inResponseTo id:incursion ; plua:earliest "2025-09-18"^^xsd:date ; plua:latest "2025-09-18"^^xsd:date ;
    plua:edtf "2025-09-18"^^edtf:EDTF ; plua:dateBasis plua:ResolvedFromRelative .
  id:pact--drills plua:provisionOf id:pact ; plua:topic id:drills .
  id:anna-nowak plua:tenure id:anna-nowak--minister , id:anna-nowak--envoy .
  id:anna-nowak--minister plua:holder id:anna-nowak ; plua:post id:minister ; plua:from "2025-07-17"^^xsd:date ;
    plua:until "9999-12-31"^^xsd:date ; plua:edtf "2025-07-17/.."^^edtf:EDTF .
  id:anna-nowak--envoy plua:holder id:anna-nowak ; plua:post id:envoy ; plua:from "2020-01-01"^^xsd:date ;
    plua:until "2021-05-01"^^xsd:date ; plua:edtf "2020-01-01/.."^^edtf:EDTF , "../2021-05-01"^^edtf:EDTF .
  id:incursion plua:violationsRecordedMin 19 ; plua:violationsRecordedMax 21 ;
    plua:disputedOn plua:violationsRecorded , plua:carriedOutBy ; plua:carriedOutBy id:ruritania ;
    plua:wrecksFoundTotal 17 ; plua:wrecksFoundTotalMin 17 ; plua:wrecksFoundTotalMax 17 ;
    plua:wrecksFoundTotalAsOf "2025-09-12T23:59:59Z"^^xsd:dateTime .
  id:raid plua:dronesLaunched 75 ; plua:dronesLaunchedMin 75 ; plua:dronesLaunchedMax 75 ;
    plua:dronesStopped 48 ; plua:dronesStoppedMin 48 ; plua:dronesStoppedMax 48 ; plua:disputedOn plua:carriedOutBy .
}
"""
SIGNED = "plua:inCapacity id:minister"
UNNAMED = "plua:saidBy id:freedonia ; plua:anonymity plua:UnnamedOfficial"
EARLY = """plua:low 8 ; plua:hedge plua:AtLeast ; plua:saidBy id:jan-kowal ;
  plua:asOf "2025-09-10T08:00:00Z"^^xsd:dateTime"""
NUMBER = "plua:low {0} ; plua:high {0} ; plua:hedge plua:Exactly"
CLAIMS = [
    ("pact", "signedBy", "id:anna-nowak", "blog", SIGNED + " ; plua:evidence source:blog--0123456789ab"),
    ("pact", "signedBy", "id:anna-nowak", "agency", SIGNED),
    ("pact", "signedBy", "id:anna-nowak", "daily", SIGNED),
    ("pact", "place", "id:kyiv", "blog", ""),
    ("pact", "provision", "id:pact--drills", "agency", ""),
    ("pact--drills", "topic", "id:drills", "agency", ""),
    ("pact", "inResponseTo", "id:incursion", "blog", "plua:saidBy id:jan-kowal"),
    ("pact", "establishes", "id:ruritania", "daily", "plua:mode plua:Planned ; plua:saidBy id:jan-kowal"),
    ("pact", "date", '"2025-09-18"^^edtf:EDTF', "agency", "plua:dateBasis plua:ResolvedFromRelative"),
    ("anna-nowak", "tenure", "id:anna-nowak--minister", "daily", ""),
    ("anna-nowak--minister", "term", '"2025-07-17/.."^^edtf:EDTF', "agency", ""),
    ("anna-nowak", "tenure", "id:anna-nowak--envoy", "daily", ""),
    ("anna-nowak--envoy", "term", '"2020-01-01/.."^^edtf:EDTF', "daily", ""),
    ("anna-nowak--envoy", "term", '"../2021-05-01"^^edtf:EDTF', "agency", ""),
    ("incursion", "violationsRecorded", "19", "agency",
     NUMBER.format(19) + ' ; plua:saidBy id:anna-nowak ; plua:asStated "19 violations" ; plua:toldTo id:ruritania'),
    ("incursion", "violationsRecorded", "21", "agency", NUMBER.format(21) + " ; plua:saidBy id:jan-kowal"),
    ("incursion", "violationsRecorded", "8", "daily",
     EARLY),
    ("incursion", "violationsRecorded", "90", "daily",
     NUMBER.format(90) + ' ; plua:rank plua:Deprecated ; plua:rankReason "a misprint"'),
    ("incursion", "wrecksFoundTotal", "7", "blog",
     NUMBER.format(7) + ' ; plua:asOf "2025-09-10T23:59:59Z"^^xsd:dateTime'),
    ("incursion", "wrecksFoundTotal", "17", "agency",
     NUMBER.format(17) + ' ; plua:asOf "2025-09-12T23:59:59Z"^^xsd:dateTime'),
    ("incursion", "carriedOutBy", "id:ruritania", "agency", ""),
    ("incursion", "carriedOutBy", "id:ruritania", "blog", "plua:mode plua:Denied ; plua:saidBy id:ruritania"),
    ("raid", "dronesLaunched", "75", "agency", NUMBER.format(75)),
    ("raid", "dronesStopped", "48", "agency", NUMBER.format(48)),
    ("raid", "carriedOutBy", "id:ruritania", "agency", UNNAMED),
    ("raid", "carriedOutBy", "id:freedonia", "daily", ""),
]  # fmt: skip


def _claim_text(number: int, subject: str, prop: str, value: str, source: str, more: str) -> str:
    parts = [more] if more else []
    parts += [f"plua:{name} plua:{default}" for name, default in (("mode", "Stated"), ("rank", "Normal"))
              if f"plua:{name} " not in more]  # fmt: skip
    return (
        f'claim:{number:016x} a plua:Claim ; rdfs:label "a claim" ; rdf:subject id:{subject} ; '
        f"rdf:predicate plua:{prop} ; rdf:object {value} ; plua:source source:{source} ; {' ; '.join(parts)} ."
    )


def trig() -> str:
    """Return the project as TriG, its claims numbered in the order of ``CLAIMS``."""
    return header() + _TRIG % "\n  ".join(_claim_text(number, *claim) for number, claim in enumerate(CLAIMS))


def standings(store: Store, ontology: Ontology) -> Iterator[Quad]:
    """Yield what the facts rule makes of every claim, as a build adds it; the claims keep their numbers."""
    numbers, claims = {}, []
    for number in range(len(CLAIMS)):
        iri = NamedNode(f"{CLAIM}{number:016x}")
        parts = {quad.predicate.value: quad.object for quad in store.quads_for_pattern(iri, None, None, CLAIMS_GRAPH)}
        value = parts[RDF + "object"]
        assert isinstance(value, NamedNode | Literal)
        named = (RDF + "subject", RDF + "predicate", PLUA + "source")
        subject, predicate, source = (str(getattr(parts.pop(name), "value", "")) for name in named)
        own = sorted((pair for pair in parts.items() if pair[0].startswith(PLUA)), key=str)
        claim = Claim(subject, predicate, value, source, tuple(own))  # type: ignore[arg-type]
        numbers[claim.iri] = iri
        claims.append(claim)
    published = {}
    for quad in store.quads_for_pattern(None, NamedNode(PLUA + "published"), None, CLAIMS_GRAPH):
        day = parse_edtf(str(getattr(quad.object, "value", ""))).latest
        if day:
            published[str(getattr(quad.subject, "value", ""))] = day
    for triple in derive(claims, (), ontology, published).standings:
        target = triple.object
        if isinstance(target, NamedNode) and target.value in numbers:
            target = numbers[target.value]
        yield Quad(numbers[str(triple.subject).strip("<>")], triple.predicate, target, CLAIMS_GRAPH)
