"""What OWL 2 DL asks of a graph, as far as a program sees it in the triples; and HermiT, which reasons over it.

The restrictions are those of sections 3 and 5.8 of the structural specification: what is used is declared, as one kind
of property only; no word of the reserved vocabulary is used as something of one's own; object properties link things
and data properties hold literals; datatypes are in the OWL 2 datatype map. Restrictions on class expressions and
property chains have nothing to bite on here, because the graph has no blank nodes, so no expressions.
"""

from __future__ import annotations

import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Store, Triple, serialize

from kg.dataset import CLAIMS
from kg.namespaces import EDTF, OWL, PREFIXES, RDF, RDFS, XSD, shorten

TYPE = RDF + "type"
WKT = PREFIXES["geo"] + "wktLiteral"
KINDS = {OWL + name for name in ("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty")} | {
    RDFS + "Datatype",
    OWL + "Ontology",
}
PROPERTY_KINDS = {OWL + "ObjectProperty", OWL + "DatatypeProperty", OWL + "AnnotationProperty"}
CHARACTERISTICS = {
    OWL + f"{name}Property"
    for name in ("Functional", "InverseFunctional", "Transitive", "Symmetric", "Asymmetric", "Reflexive", "Irreflexive")
}
AXIOMS = {RDFS + name for name in ("subClassOf", "subPropertyOf", "domain", "range")} | {
    OWL + name
    for name in ("disjointWith", "inverseOf", "equivalentClass", "equivalentProperty", "differentFrom", "sameAs")
}
ANNOTATIONS = {RDFS + name for name in ("label", "comment", "seeAlso", "isDefinedBy")} | {
    OWL + name
    for name in (
        "versionInfo",
        "versionIRI",
        "priorVersion",
        "backwardCompatibleWith",
        "incompatibleWith",
        "deprecated",
    )
}
DATATYPE_MAP = {
    XSD + name
    for name in (
        *("string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN", "boolean", "anyURI"),
        *("decimal", "integer", "long", "int", "short", "byte", "float", "double"),
        *("nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger"),
        *("unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte"),
        *("hexBinary", "base64Binary", "dateTime", "dateTimeStamp"),
    )
} | {RDF + "langString", RDF + "PlainLiteral", RDF + "XMLLiteral", RDFS + "Literal"}
RESERVED = (RDF, RDFS, XSD, OWL)

# A reasoner reads these as a datatype it knows: a day as its first moment, which keeps their order; words as words.
AS_KNOWN = {XSD + "date": XSD + "dateTime", EDTF + "EDTF": XSD + "string", WKT: XSD + "string"}


def reasoned_about(store: Store) -> set[Triple]:
    """Return all layers but the claims, which speak of triples in words that OWL reserves."""
    return {quad.triple for quad in store if quad.graph_name != CLAIMS}


def violations(triples: Iterable[Triple], waived: Iterable[str] = ()) -> list[str]:
    """Return what keeps a graph from being OWL 2 DL, each with the term it is about; nothing about waived terms."""
    triples = set(triples)
    kinds: dict[str, set[str]] = defaultdict(set)
    for triple in triples:
        if triple.predicate.value == TYPE and isinstance(triple.object, NamedNode):
            kinds[str(triple.subject).strip("<>")].add(triple.object.value)
    found = {*_two_kinds(kinds), *_reserved_terms(kinds), *(line for t in triples for line in _of_triple(t, kinds))}
    return sorted(line for line in found if line.rpartition(" ")[2] not in set(waived))


def _two_kinds(kinds: dict[str, set[str]]) -> Iterator[str]:
    for iri, types in kinds.items():
        if len(types & PROPERTY_KINDS) > 1:
            yield f"is more than one kind of property: {shorten(iri)}"
        if {OWL + "Class", RDFS + "Datatype"} <= types:
            yield f"is a class and a datatype: {shorten(iri)}"
        if types & {OWL + "TransitiveProperty"} and types & {OWL + "FunctionalProperty"}:
            yield f"is transitive, so not simple, and functional: {shorten(iri)}"


def _reserved_terms(kinds: dict[str, set[str]]) -> Iterator[str]:
    for iri, types in kinds.items():
        if types & KINDS and iri.startswith(RESERVED):
            yield f"declares what OWL reserves: {shorten(iri)}"


def _of_triple(triple: Triple, kinds: dict[str, set[str]]) -> Iterator[str]:
    predicate, value = triple.predicate.value, triple.object
    if isinstance(triple.subject, BlankNode) or isinstance(value, BlankNode):
        yield f"has a blank node at {shorten(predicate)}"
    if isinstance(value, Literal) and value.datatype.value not in DATATYPE_MAP:
        yield f"has a datatype OWL 2 does not know: {shorten(value.datatype.value)}"
    if predicate == TYPE:
        yield from _of_type(value, kinds)
    elif predicate in AXIOMS:
        yield from _of_axiom(predicate, triple.subject, value, kinds)
    elif predicate not in ANNOTATIONS:
        yield from _of_assertion(predicate, value, kinds)


def _of_type(value: object, kinds: dict[str, set[str]]) -> Iterator[str]:
    if not isinstance(value, NamedNode):
        yield f"is of a type that is no name: {value}"
    elif value.value not in KINDS | CHARACTERISTICS and OWL + "Class" not in kinds[value.value]:
        yield f"is used as a class but not declared: {shorten(value.value)}"


def _of_axiom(predicate: str, subject: object, value: object, kinds: dict[str, set[str]]) -> Iterator[str]:
    names = [term.value for term in (subject, value) if isinstance(term, NamedNode)]
    if predicate in (RDFS + "subClassOf", OWL + "disjointWith", OWL + "equivalentClass"):
        yield from (f"is no declared class: {shorten(n)}" for n in names if OWL + "Class" not in kinds[n])
    elif predicate in (RDFS + "subPropertyOf", OWL + "inverseOf", OWL + "equivalentProperty"):
        sorts = [kinds[n] & PROPERTY_KINDS for n in names]
        if len(sorts) != 2 or sorts[0] != sorts[1] or not sorts[0]:
            yield f"relates properties that are not of one kind: {shorten(names[0])}"
    elif predicate == RDFS + "domain" and OWL + "Class" not in kinds[names[-1]]:
        yield f"is a domain but no declared class: {shorten(names[-1])}"
    elif predicate == RDFS + "range" and OWL + "ObjectProperty" in kinds[names[0]]:
        if OWL + "Class" not in kinds[names[-1]]:
            yield f"is the range of an object property but no declared class: {shorten(names[-1])}"
    elif predicate == RDFS + "range" and names[-1] not in DATATYPE_MAP and RDFS + "Datatype" not in kinds[names[-1]]:
        yield f"is the range of a data property but no datatype OWL 2 knows: {shorten(names[-1])}"


def _of_assertion(predicate: str, value: object, kinds: dict[str, set[str]]) -> Iterator[str]:
    kind = kinds[predicate] & PROPERTY_KINDS
    if predicate.startswith(RESERVED):
        yield f"uses what OWL reserves: {shorten(predicate)}"
    elif not kind:
        yield f"is used as a property but not declared: {shorten(predicate)}"
    elif kind == {OWL + "ObjectProperty"} and isinstance(value, Literal):
        yield f"is an object property with a literal: {shorten(predicate)}"
    elif kind == {OWL + "DatatypeProperty"} and not isinstance(value, Literal):
        yield f"is a data property with a thing: {shorten(predicate)}"


def reason(triples: Iterable[Triple], directory: Path) -> str:
    """Let HermiT look for a contradiction: "inconsistent", or the classes that can have no member, or nothing.

    Raises CalledProcessError if it fails otherwise; TimeoutExpired after four minutes.
    """
    path = directory / "reasoned.owl"
    path.write_bytes(serialize(map(_as_known, filter(_readable, triples)), format=RdfFormat.RDF_XML))
    package = find_spec("owlready2")
    assert package, "HermiT comes with owlready2"
    jar = Path(str(package.origin)).parent / "hermit" / "HermiT.jar"
    # -k: is anything possible at all? -U: which classes can have no member?
    command = ["java", "-cp", str(jar), "org.semanticweb.HermiT.cli.CommandLine", "-k", "-U", path.as_uri()]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    if "InconsistentOntologyException" in answer.stderr + answer.stdout:
        return "inconsistent"
    answer.check_returncode()
    assert "owl#Thing is satisfiable" in answer.stdout, answer.stdout
    _, _, impossible = answer.stdout.partition("Classes equivalent to 'owl:Nothing':")
    return " ".join(name for name in impossible.split() if name != "owl:Nothing")


def _readable(triple: Triple) -> bool:
    """Leave out the declarations of the datatypes that are read as others."""
    return not (isinstance(triple.subject, NamedNode) and triple.subject.value in AS_KNOWN)


def _as_known(triple: Triple) -> Triple:
    value = triple.object
    if isinstance(value, Literal) and value.datatype.value in AS_KNOWN:
        known = AS_KNOWN[value.datatype.value]
        text = value.value + "T00:00:00" if known == XSD + "dateTime" else value.value
        return Triple(triple.subject, triple.predicate, Literal(text, datatype=NamedNode(known)))
    if isinstance(value, NamedNode) and value.value in AS_KNOWN:
        return Triple(triple.subject, triple.predicate, NamedNode(AS_KNOWN[value.value]))
    return triple
