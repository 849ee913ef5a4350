"""The pitfalls of OOPS! that a program can find, and the tests of FOOPS! that hold offline, as plain functions.

Each takes a graph and returns what is wrong with it: the terms that fall into the pitfall, or the words for what is
missing. OOPS!: https://oops.linkeddata.es/catalogue.jsp; FOOPS!: https://w3id.org/foops/catalogue. Where a pitfall's
description leaves room, the function says what it takes it for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from pyoxigraph import NamedNode, RdfFormat, Triple, parse, serialize
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, VANN, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node
from vocabularies import unknown

from kg.namespaces import PLUA as OURS
from kg.namespaces import shorten

PLUA, BIBO, SCHEMA = Namespace(OURS), Namespace("http://purl.org/ontology/bibo/"), Namespace("https://schema.org/")
IRI = URIRef(OURS.rstrip("#"))
Finder = Callable[[Graph], set[str]]

_PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty)
_KINDS = (OWL.Class, *_PROPERTIES, OWL.AnnotationProperty, RDFS.Datatype)


def as_graph(triples: Iterable[Triple]) -> Graph:
    """Return triples of the store's kind as an rdflib graph."""
    graph = Graph()
    for triple in triples:
        graph.add((_term(triple.subject), _term(triple.predicate), _term(triple.object)))
    return graph


def _term(term: object) -> Node:
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    value, language, datatype = (getattr(term, name) for name in ("value", "language", "datatype"))
    return Literal(value, lang=language, datatype=None if language else URIRef(datatype.value))


def _ours(graph: Graph, *kinds: Node) -> set[URIRef]:
    declared = {s for kind in kinds for s in graph.subjects(RDF.type, kind)}
    return {s for s in declared if isinstance(s, URIRef) and s.startswith(OURS)}


def _terms(graph: Graph) -> set[URIRef]:
    return _ours(graph, *_KINDS) | {
        s for cls in _ours(graph, OWL.Class) for s in graph.subjects(RDF.type, cls) if str(s).startswith(OURS)
    }  # type: ignore[return-value]


def _names(nodes: Iterable[Node]) -> set[str]:
    return {shorten(str(node)) for node in nodes}


# --- OOPS! ------------------------------------------------------------------------------------------------------------


def p02(graph: Graph) -> set[str]:
    """Synonyms as classes: two classes of ours are declared the same."""
    pairs = graph.subject_objects(OWL.equivalentClass)
    return _names(a for a, b in pairs if str(a).startswith(OURS) and str(b).startswith(OURS))


def p03(graph: Graph) -> set[str]:
    """A relation "is" instead of a subclass, a type or an identity."""
    named = ((p, str(graph.value(p, RDFS.label) or "")) for p in _ours(graph, *_PROPERTIES))
    return _names(p for p, label in named if re.fullmatch(r"(is|is a|is an|is_a|isa)", label.lower()))


def p04(graph: Graph) -> set[str]:
    """Unconnected elements: a class above, below or between nothing; a property tied to no class or property."""
    tied = {RDFS.subClassOf, RDFS.domain, RDFS.range, OWL.equivalentClass, RDFS.subPropertyOf, OWL.inverseOf}
    near = {end for p in tied for s, o in graph.subject_objects(p) for end in (s, o)}
    return _names(_ours(graph, OWL.Class, *_PROPERTIES) - near)


def p06(graph: Graph) -> set[str]:
    """Cycles in a hierarchy: a class or property lies below itself by way of another."""
    loops = set()
    for relation in (RDFS.subClassOf, RDFS.subPropertyOf):
        for start in set(graph.subjects(relation)):
            above = {
                up for direct in graph.objects(start, relation) for up in graph.transitive_objects(direct, relation)
            }
            if start in above:
                loops.add(start)
    return _names(loops)


def p08(graph: Graph) -> set[str]:
    """Missing annotations: a term has no label or no definition."""
    return _names(
        t for t in _terms(graph) if (t, RDFS.label, None) not in graph or (t, SKOS.definition, None) not in graph
    )


def p10(graph: Graph) -> set[str]:
    """Missing disjointness: siblings exist and nothing excludes anything."""
    several = len(_ours(graph, OWL.Class)) > 1
    return {"disjointness"} if several and (None, OWL.disjointWith, None) not in graph else set()


def p11(graph: Graph) -> set[str]:
    """Missing domain or range, unless the property itself says why it has none."""
    needed = ((RDFS.domain, PLUA.noDomainBecause), (RDFS.range, PLUA.noRangeBecause))
    return _names(
        p
        for p in _ours(graph, *_PROPERTIES)
        for wanted, reason in needed
        if (p, wanted, None) not in graph and (p, reason, None) not in graph
    )


def p13(graph: Graph) -> set[str]:
    """Missing inverses: a relation with no inverse that is not its own."""
    both = {p for pair in graph.subject_objects(OWL.inverseOf) for p in pair}
    own = set(graph.subjects(RDF.type, OWL.SymmetricProperty))
    return _names(_ours(graph, OWL.ObjectProperty) - both - own)  # type: ignore[operator]


def p19(graph: Graph) -> set[str]:
    """Several domains or ranges, which mean their intersection."""
    found = Counter((s, p) for p in (RDFS.domain, RDFS.range) for s in graph.subjects(p))
    return _names(s for (s, _), times in found.items() if times > 1)


def p20(graph: Graph) -> set[str]:
    """Misused annotations: the label is longer than the definition, or the definition is empty."""
    texts = ((t, graph.value(t, RDFS.label), graph.value(t, SKOS.definition)) for t in _terms(graph))
    return _names(t for t, label, said in texts if label and said is not None and len(label) > len(said))


def p21(graph: Graph) -> set[str]:
    """A class for all the rest."""
    return _names(c for c in _ours(graph, OWL.Class) if re.search(r"#(Other|Misc|Various|Unknown)", c))


def p22(graph: Graph) -> set[str]:
    """Mixed naming: a class that does not begin with a capital, a property that does, words joined by signs."""
    classes, properties = _ours(graph, OWL.Class), _ours(graph, *_PROPERTIES, OWL.AnnotationProperty)
    odd = {c for c in classes if not re.search(r"#[A-Z][A-Za-z0-9]*$", c)}
    return _names(odd | {p for p in properties if not re.search(r"#[a-z][A-Za-z0-9]*$", p)})


def p24(graph: Graph) -> set[str]:
    """Recursive definitions: a term is defined by itself."""
    relations = (RDFS.subClassOf, RDFS.subPropertyOf, OWL.equivalentClass, RDFS.domain, RDFS.range)
    return _names(s for p in relations for s, o in graph.subject_objects(p) if s == o)


def p25(graph: Graph) -> set[str]:
    """A relation that is the inverse of itself."""
    return _names(s for s, o in graph.subject_objects(OWL.inverseOf) if s == o)


def p26(graph: Graph) -> set[str]:
    """An inverse of a symmetric relation, which is its own."""
    pairs = graph.subject_objects(OWL.inverseOf)
    return _names(e for pair in pairs for e in pair if (e, RDF.type, OWL.SymmetricProperty) in graph)


def p32(graph: Graph) -> set[str]:
    """Several classes with one label, in any language."""
    labels: Counter[tuple[str, str | None]] = Counter()
    where: dict[tuple[str, str | None], list[Node]] = {}
    for cls in _ours(graph, OWL.Class):
        for label in {*graph.objects(cls, RDFS.label), *graph.objects(cls, SKOS.prefLabel)}:
            key = (str(label).lower(), getattr(label, "language", None))
            labels[key] += 1
            where.setdefault(key, []).append(cls)
    return _names(cls for key, times in labels.items() if times > 1 for cls in where[key])


def p33(graph: Graph) -> set[str]:
    """A property chain of one property."""
    chains = graph.subject_objects(OWL.propertyChainAxiom)
    return _names(s for s, chain in chains if len(Collection(graph, chain)) == 1)


def p34(graph: Graph) -> set[str]:
    """Untyped classes: something is used as a class and declared as none."""
    types = {*graph.objects(None, RDFS.domain), *graph.objects(None, RDFS.range), *graph.objects(None, RDFS.subClassOf)}
    used = {*types, *graph.subjects(RDFS.subClassOf)}
    declared = {*graph.subjects(RDF.type, OWL.Class), *graph.subjects(RDF.type, RDFS.Datatype)}
    return _names(c for c in used - declared if not str(c).startswith(("http://www.w3.org/2001/XMLSchema#", str(RDFS))))


def p35(graph: Graph) -> set[str]:
    """Untyped properties: something is used as a property and declared as none; OWL's and RDF's own need no word."""
    used = {*graph.predicates(), *graph.subjects(RDFS.domain), *graph.subjects(RDFS.subPropertyOf)}
    declared = {s for kind in (*_PROPERTIES, OWL.AnnotationProperty) for s in graph.subjects(RDF.type, kind)}
    return _names(p for p in used - declared if not str(p).startswith((str(RDF), str(RDFS), str(OWL))))


def _headers(graph: Graph) -> list[Node]:
    return list(graph.subjects(RDF.type, OWL.Ontology))


def p36(graph: Graph) -> set[str]:
    """A file extension in the ontology's IRI."""
    return {str(o) for o in _headers(graph) if re.search(r"\.(owl|rdf|ttl|n3|xml|jsonld)\b", str(o))}


def p38(graph: Graph) -> set[str]:
    """No declaration of the ontology."""
    return set() if _headers(graph) else {"owl:Ontology"}


def p39(graph: Graph) -> set[str]:
    """An ambiguous namespace: the ontology has no name, or its terms are not in the namespace it names."""
    heads = _headers(graph)
    named = [h for h in heads if isinstance(h, URIRef)]
    spaces = {str(s) for h in named for s in graph.objects(h, VANN.preferredNamespaceUri)}
    fits = len(heads) == len(named) == 1 and spaces == {str(named[0]) + "#"}
    return set() if fits else {"namespace"}


def p40(graph: Graph) -> set[str]:
    """Namespace hijacking: a term in the namespace of others that their vocabulary does not have."""
    used = {str(t) for triple in graph for t in triple if isinstance(t, URIRef)}
    return set(unknown(used | {str(t.datatype) for t in graph.objects() if isinstance(t, Literal) and t.datatype}))


def p41(graph: Graph) -> set[str]:
    """No licence."""
    return {"licence"} - ({"licence"} if any(graph.value(h, DCTERMS.license) for h in _headers(graph)) else set())


OOPS: dict[str, Finder] = {
    name.upper(): finder for name, finder in sorted(globals().items()) if re.fullmatch(r"p\d\d", name)
}


# --- FOOPS! -----------------------------------------------------------------------------------------------------------

# The names FOOPS! gives to metadata, and the properties it takes them from.
_METADATA = {
    "title": (DCTERMS.title,),
    "description": (DCTERMS.description,),
    "license": (DCTERMS.license,),
    "version iri": (OWL.versionIRI,),
    "author": (DCTERMS.creator,),
    "namespace URI": (VANN.preferredNamespaceUri,),
    "namespace prefix": (VANN.preferredNamespacePrefix,),
    "version info": (OWL.versionInfo,),
    "creation date": (DCTERMS.created,),
    "citation": (DCTERMS.bibliographicCitation,),
    "doi": (BIBO.doi,),
    "publisher": (DCTERMS.publisher,),
    "logo": (SCHEMA.logo, URIRef("http://xmlns.com/foaf/0.1/logo")),
    "status": (BIBO.status,),
    "source": (DCTERMS.source,),
    "issued": (DCTERMS.issued,),
}
_PERSISTENT = re.compile(r"https?://(w3id\.org|(dx\.)?doi\.org|purl\.|www\.w3\.org)")
_METADATA_SPACES = ("http://purl.org/dc/", "https://schema.org/", str(VANN), "http://www.w3.org/ns/prov#", str(BIBO))


def _lacks(*names: str) -> Finder:
    def finder(graph: Graph) -> set[str]:
        heads = _headers(graph)
        return {name for name in names if not any((h, p, None) in graph for h in heads for p in _METADATA[name])}

    return finder


def _iri(graph: Graph) -> str:
    return str(next(iter(_headers(graph)), ""))


def _when(wrong: bool, what: str) -> set[str]:
    return {what} if wrong else set()


def voc1(graph: Graph) -> set[str]:
    """Metadata is given in known vocabularies."""
    said = {str(p) for h in _headers(graph) for p in graph.predicates(h)}
    return _when(not any(p.startswith(_METADATA_SPACES) for p in said), "metadata in known vocabularies")


def voc2(graph: Graph) -> set[str]:
    """Other vocabularies are imported or reused."""
    relations = (RDFS.subClassOf, RDFS.subPropertyOf, OWL.imports)
    others = (o for p in relations for o in graph.objects(None, p) if not str(o).startswith(OURS))
    return _when(next(others, None) is None, "reuse")


def rdf1(graph: Graph) -> set[str]:
    """It can be had in Turtle, RDF/XML and JSON-LD, and each reads back as the same."""
    lost = set()
    triples = {quad.triple for quad in parse(graph.serialize(format="nt"), format=RdfFormat.N_TRIPLES)}
    for syntax in (RdfFormat.TURTLE, RdfFormat.RDF_XML, RdfFormat.JSON_LD):
        again = {quad.triple for quad in parse(serialize(triples, format=syntax) or b"", format=syntax)}
        lost |= _when(again != triples or not triples, syntax.name)
    return lost


def _version(graph: Graph) -> Iterator[Node]:
    for head in _headers(graph):
        yield from (v for v in graph.objects(head, OWL.versionIRI) if v != head)


FOOPS: dict[str, Finder] = {
    "PURL1": lambda graph: _when(not _PERSISTENT.match(_iri(graph)), "persistent IRI"),
    "URI2": lambda graph: _when(_iri(graph) != str(IRI), "the IRI it is loaded from"),
    "HTTP1": lambda graph: _when(not _iri(graph).startswith(("http://", "https://")), "http(s)"),
    "VER1": lambda graph: _when(next(_version(graph), None) is None, "version IRI of its own"),
    "FIND1": _lacks("namespace prefix"),
    "FIND3": lambda graph: _when((None, SCHEMA.includedInDataCatalog, None) not in graph, "catalogue"),
    "RDF1": rdf1,
    "VOC1": voc1,
    "VOC2": voc2,
    "VOC3": lambda graph: _names(t for t in _terms(graph) if (t, RDFS.label, None) not in graph),
    "VOC4": lambda graph: _names(t for t in _terms(graph) if (t, SKOS.definition, None) not in graph),
    "OM1": _lacks("title", "description", "license", "version iri", "author", "namespace URI"),
    "OM2": _lacks("namespace prefix", "version info", "creation date", "citation"),
    "OM3": _lacks("doi", "publisher", "logo", "status", "source", "issued"),
    "OM4.1": _lacks("license"),
    "OM5.1": _lacks("author", "creation date"),
    "OM5.2": _lacks("issued", "publisher"),
}
