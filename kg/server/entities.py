"""Pages about one thing each: for people the sheet that ``kg show`` prints, for programs its statements as RDF.

A page needs nothing but itself and runs nothing. Every text of the graph is escaped, isolated from the reading
direction of what surrounds it, and shown with its control characters visible.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from string import Template
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple

from kg.census import VOID, count
from kg.errors import UnknownName
from kg.lookup import Line, Sheet, resolve, show
from kg.namespaces import BASE, DATASET, GRAPH, OWL, PLUA, PREFIXES, RDF, RDFS, shorten
from kg.serialise import rdf as write
from kg.text import visible

FORMATS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
ONTOLOGY = PLUA.removesuffix("#")
_LABEL = NamedNode(RDFS + "label")
_SUBJECT = NamedNode(RDF + "subject")
_SHORT_NAME = re.compile(r"(?<![\w:])(id|claim|source|plua):([A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*)")


def asset(name: str) -> str:
    """Return the text of a file of the pages."""
    return files("kg.server").joinpath("pages", name).read_text(encoding="utf-8")


def policy(style: str, more: str = "") -> str:
    """Return the policy of a page that may use one style sheet of its own, run nothing and fetch nothing."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'self'; "
        f"frame-ancestors 'none'{more}"
    )


def rdf(store: Store, iri: str, fmt: str) -> bytes:
    """Return what is said of a thing, its parts and the claims about it, and the names of what that mentions.

    Raises UnknownName where the graph says nothing of it.
    """
    return write(_statements(store, iri), FORMATS[fmt])


def _statements(store: Store, iri: str) -> list[Triple]:
    if _is_ontology(store, iri):
        return [quad.triple for quad in store.quads_for_pattern(None, None, None, NamedNode(GRAPH + "ontology"))]
    if store.contains_named_graph(NamedNode(_valid(iri))):
        thing = NamedNode(iri)
        found = set(_layer(store, thing))
    else:
        thing = NamedNode(resolve(store, f"<{iri}>"))
        found = set()
    for node in (thing, *_hanging(store, thing)):
        found |= {quad.triple for quad in store.quads_for_pattern(node, None, None)}
    for term in {part for triple in found for part in (triple.predicate, triple.object)}:
        if isinstance(term, NamedNode):
            found |= {quad.triple for quad in store.quads_for_pattern(term, _LABEL, None)}
    return list(found)


def _is_ontology(store: Store, iri: str) -> bool:
    """Whether an IRI is the ontology's, or that of the version of it which is here."""
    version = (NamedNode(ONTOLOGY), NamedNode(OWL + "versionIRI"))
    return iri == ONTOLOGY or (
        iri.startswith(ONTOLOGY + "/")
        and next(store.quads_for_pattern(*version, NamedNode(_valid(iri))), None) is not None
    )


def _layer(store: Store, graph: NamedNode) -> Iterator[Triple]:
    """Say of a named graph that it is one, of which data set, and how large."""
    yield Triple(graph, NamedNode(RDF + "type"), NamedNode(VOID + "Dataset"))
    yield Triple(NamedNode(DATASET), NamedNode(VOID + "subset"), graph)
    yield count(graph.value, "triples", _size(store, graph))


def _size(store: Store, graph: NamedNode) -> int:
    return sum(1 for _ in store.quads_for_pattern(None, None, None, graph))


def _valid(iri: str) -> str:
    """Return what can be an IRI; UnknownName for anything else an address may hold."""
    try:
        return NamedNode(iri).value
    except ValueError:
        raise UnknownName(f"no thing can have the name {visible(iri)}", "kg find looks for a name") from None


def _hanging(store: Store, thing: NamedNode) -> set[NamedNode]:
    """Return a thing's parts, whose names go on after its own, and the claims about it and about them."""
    parts = [thing]
    for part in parts:
        for quad in (*store.quads_for_pattern(part, None, None), *store.quads_for_pattern(None, None, part)):
            for node in (quad.subject, quad.object):
                named = isinstance(node, NamedNode) and node.value.startswith(f"{thing.value}--")
                if isinstance(node, NamedNode) and named and node not in parts:
                    parts.append(node)
    claims = {quad.subject for part in parts for quad in store.quads_for_pattern(None, _SUBJECT, part)}
    return {node for node in (*parts[1:], *claims) if isinstance(node, NamedNode)}


# --- for people ---------------------------------------------------------------------------------------------------


def page(store: Store, iri: str) -> str:
    """Return the page of a thing, a claim, a source, or of the ontology as a whole. UnknownName if there is none."""
    if _is_ontology(store, iri):
        return _ontology(store)
    if store.contains_named_graph(NamedNode(_valid(iri))):
        return _graph(store, NamedNode(iri))
    sheet = show(store, f"<{_valid(iri)}>")
    data = write(_statements(store, sheet.iri), RdfFormat.JSON_LD).decode()
    return frame(sheet.label, "".join(_sheet(sheet)), data)


def frame(title: str, body: str, data: str = "") -> str:
    """Put a body into the page that all have in common, with JSON-LD for programs."""
    # In a data block nothing but "</script" and "<!--" would be read as markup.
    embedded = data.replace("<", "\\u003c")
    block = f'<script type="application/ld+json">{embedded}</script>' if embedded else ""
    template = Template(asset("page.html"))
    return template.substitute(title=escape(visible(title)), style=asset("page.css"), body=body, data=block)


def _text(text: str) -> str:
    return f"<bdi>{escape(visible(text))}</bdi>"


def _linked(text: str) -> str:
    """Write a text in which the short names of our own things lead to them."""
    parts = []
    end = 0
    for match in _SHORT_NAME.finditer(text):
        parts += [_text(text[end : match.start()]), _link(PREFIXES[match[1]] + match[2], match[0])]
        end = match.end()
    return "".join([*parts, _text(text[end:])])


def _href(iri: str) -> str:
    """Return where a link leads: our own pages here, the web's where they are, nowhere for anything else."""
    if iri.startswith(BASE):
        rest = iri.removeprefix(BASE)
        return f"/{rest}" if rest.startswith(("id/", "claim/", "source/", "graph/", "ontology", "dataset")) else ""
    return iri if iri.startswith(("https://", "http://")) else ""


def _link(iri: str, text: str) -> str:
    href = _href(iri)
    return f'<a href="{escape(href)}" rel="noopener nofollow">{_text(text)}</a>' if href else _text(text)


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield f"<h1>{_text(sheet.label)}</h1><p class=kind>{_text(sheet.kind)} · <code>{escape(sheet.name)}</code></p>"
    if sheet.head:
        rows = "".join(
            f"<dt>{_text(name)}</dt><dd>{_link(value, value) if _href(value) else _linked(value)}</dd>"
            for name, value in sheet.head
        )
        yield f"<dl>{rows}</dl>"
    cites = {cited.iri: cited.citation for cited in sheet.sources}
    for section in sheet.sections:
        lines = "".join(_line(line, cites) for line in section.lines)
        yield f"<h2>{_text(section.title)}</h2><ul>{lines}</ul>"
    if sheet.sources:
        yield "<h2>Sources</h2><ul>"
        for cited in sheet.sources:
            away = f" · {_link(cited.url, cited.url)}" if cited.url else ""
            yield f"<li>{_link(cited.iri, cited.citation)}: {_text(cited.title)}{away}</li>"
        yield "</ul>"


def _line(line: Line, cites: dict[str, str]) -> str:
    value = _link(line.iri, line.value) if line.iri else _linked(line.value)
    details = "".join(f", {_linked(detail)}" for detail in line.details)
    marks = "".join(f" <span class=mark>{_linked(mark)}</span>" for mark in line.marks)
    sources = "; ".join(_link(source, cites.get(source, source)) for source in line.sources)
    said = f" <span class=cited>[{sources}]</span>" if sources else ""
    relation = f"<b>{_text(line.relation)}</b>: " if line.relation else ""
    return f"<li>{relation}{value}{details}{marks}{said}</li>"


def _graph(store: Store, graph: NamedNode) -> str:
    """Say how large a layer is and how to ask of it alone."""
    name = graph.value.removeprefix(GRAPH)
    told = "".join(
        f"<li>{_text(quad.predicate.value)}: {_text(quad.object.value)}</li>"
        for quad in store.quads_for_pattern(graph, None, None)
        if isinstance(quad.object, Literal | NamedNode)
    )
    ask = f"SELECT * FROM {shorten(graph.value)} {{ ?s ?p ?o }} LIMIT 100"  # noqa: S608 - a link; nothing runs it
    body = (
        f"<h1>graph:{_text(name)}</h1><p class=kind>layer of the graph · {_size(store, graph):,} statements</p>"
        f'<ul>{told}</ul><p>Ask of it alone: <a href="/query#query={quote(ask)}"><code>{_text(ask)}</code></a></p>'
    )
    return frame(f"graph:{name}", body, write(_statements(store, graph.value), RdfFormat.JSON_LD).decode())


_TERMS = ("comment", "domain", "range", "subClassOf", "subPropertyOf")


def _ontology(store: Store) -> str:
    """List every term, each under its own fragment, so that its IRI leads to it."""
    graph = NamedNode(GRAPH + "ontology")
    labels = {
        quad.subject.value: quad.object.value
        for quad in store.quads_for_pattern(None, _LABEL, None, graph)
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal) and not quad.object.language
    }
    parts = ["<h1>The ontology</h1><p>Each term with what it means; <a href='/query'>ask</a> for what uses it.</p>"]
    for iri in sorted(labels, key=lambda iri: (labels[iri].casefold(), iri)):
        if not iri.startswith(PLUA):
            continue
        name = iri.removeprefix(PLUA)
        parts.append(f'<section id="{escape(name)}"><h2>{_text(labels[iri])} <code>plua:{escape(name)}</code></h2><ul>')
        for term in _TERMS:
            for quad in store.quads_for_pattern(NamedNode(iri), NamedNode(RDFS + term), None, graph):
                value = quad.object
                if isinstance(value, NamedNode):
                    parts.append(f"<li>{term}: {_link(value.value, labels.get(value.value, value.value))}</li>")
                elif isinstance(value, Literal):
                    parts.append(f"<li>{_text(value.value)}</li>")
        parts.append("</ul></section>")
    return frame("Ontology", "".join(parts))


def missing(message: str, hint: str = "") -> str:
    """Return the page for an address that is none of ours, with what may have been meant."""
    return frame("Not found", f"<h1>Not found</h1><p>{_text(message)}</p><p>{_linked(hint)}</p>")
