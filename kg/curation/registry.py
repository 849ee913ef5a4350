"""Where ids are born: entities, sources' heads, gaps and the data set itself, as records.

An entity file is a mapping from id to what makes it that id; everything else about it is claimed in a source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg.curation.context import Context, Declared, Fields
from kg.curation.values import read_literal, read_pairs
from kg.model import LABEL, TYPE, Pair, Record, node
from kg.namespaces import DATASET, PLUA, PREFIXES, RDFS, SKOS, XSD
from kg.ontology import Property
from kg.yamlfile import Mapping, Node, Scalar, Sequence, quote

LANGUAGES = ("en", "pl", "uk")
_LABELS = ("label", *LANGUAGES)
_ENTITY_KEYS = ("type", *_LABELS, "aliases", "wikidata", "coordinates", "note")
_GAP_KEYS = ("label", "question", "about", "since", "tried")
_DATASET_KEYS = ("title", "description", "referenceDate", "license", "publisher")


def declare_entities(ctx: Context, root: Node) -> None:
    """First pass over an entity file: give birth to its ids, and to the nodes that hang on them under free keys."""
    for key, body in ctx.entries(root):
        cls = _class_of(ctx, body)
        ctx.declare(key.value, key.mark, cls, _plain_label(body) or key.value)
        for prop, child_key, child in _children(ctx, cls, body):
            child_label = _plain_label(child) or child_key.value
            ctx.declare(f"{key.value}--{child_key.value}", child_key.mark, prop.range, child_label)


def _class_of(ctx: Context, body: Node) -> str:
    """Return the class an entity says it is of; empty where it says none, which reading the entity reports."""
    written = body.get("type") if isinstance(body, Mapping) else None
    scalar = ctx.scalar(written) if written else None
    if scalar is None:
        return ""
    entities = {name: iri for name, iri in ctx.ontology.classes.items() if ctx.ontology.is_a(iri, PLUA + "Entity")}
    if scalar.value not in entities:
        ctx.report(scalar, f"no class {quote(scalar.value)} of entities", ctx.suggest(scalar.value, entities))
    return entities.get(scalar.value, "")


def _plain_label(body: Node) -> str:
    label = body.get("label") if isinstance(body, Mapping) else body
    return " ".join(label.value.split()) if isinstance(label, Scalar) else ""


def _nests(ctx: Context, cls: str) -> dict[str, Property]:
    """Return the properties under which an entity of a class declares nodes that hang on it."""
    return {
        name: prop
        for name, prop in ctx.ontology.nests.items()
        if not prop.child_key and (not cls or ctx.ontology.is_a(cls, prop.domain))
    }


def _children(ctx: Context, cls: str, body: Node) -> Iterator[tuple[Property, Scalar, Node]]:
    """Yield the nodes declared under an entity: property, key and body of each."""
    nests = _nests(ctx, cls)
    for key, value in body.items if isinstance(body, Mapping) else ():
        if key.value in nests:
            for child_key, child in ctx.entries(value):
                yield nests[key.value], child_key, child


def read_entities(ctx: Context, root: Node) -> Iterator[Record]:
    """Second pass: read what makes each id an id."""
    for key, body in root.items if isinstance(root, Mapping) else ():
        declared = ctx.ids[key.value]
        fields = ctx.mapping(body, (*_ENTITY_KEYS, *_nests(ctx, declared.cls)), required=("type", "label"))
        yield _record(ctx, declared, fields)
        for _prop, child_key, child in _children(ctx, declared.cls, body):
            # Absent where an id is declared twice, of two classes.
            if hanging := ctx.ids.get(f"{key.value}--{child_key.value}"):
                yield _child_record(ctx, hanging, child)


def _child_record(ctx: Context, declared: Declared, body: Node) -> Record:
    """Read a node that hangs on an entity: its label alone, or its labels and a note."""
    if isinstance(body, Scalar):
        return _record(ctx, declared, {"label": (body, body)})
    return _record(ctx, declared, ctx.mapping(body, (*_LABELS, "note"), required=("label",)))


def _record(ctx: Context, declared: Declared, fields: Fields) -> Record:
    pairs: list[Pair] = [*_label_pairs(ctx, fields)]
    if declared.cls:
        pairs.append((TYPE, node(declared.cls)))
    if "aliases" in fields:
        aliases = map(ctx.text, ctx.items(fields["aliases"][1]))
        pairs.extend((SKOS + "altLabel", Literal(alias)) for alias in aliases if alias)
    if "note" in fields and (note := ctx.text(fields["note"][1])):
        pairs.append((SKOS + "scopeNote", Literal(note)))
    if "wikidata" in fields and (item_id := ctx.text(fields["wikidata"][1])):
        if re.fullmatch(r"Q[1-9][0-9]*", item_id):
            pairs.append((SKOS + "exactMatch", node(PREFIXES["wd"] + item_id)))
        else:
            ctx.report(fields["wikidata"][1], f"{quote(item_id)} is not a Wikidata id", "for example Q36")
    if "coordinates" in fields:
        pairs.extend(_point(ctx, fields["coordinates"][1]))
    return Record(declared.iri, tuple(sorted(set(pairs), key=str)))


def _label_pairs(ctx: Context, fields: Fields) -> tuple[Pair, ...]:
    """Return the one untagged label and a preferred label per language; English is the label where not given."""
    texts = {name: ctx.text(fields[name][1]) for name in _LABELS if name in fields}
    label = texts.get("label")
    if not label:
        return ()
    tagged = {lang: texts.get(lang) for lang in LANGUAGES} | {"en": texts.get("en") or label}
    return (
        (LABEL, Literal(label)),
        *((SKOS + "prefLabel", Literal(text, language=lang)) for lang, text in tagged.items() if text),
    )


def _point(ctx: Context, written: Node) -> Iterator[Pair]:
    """Read ``[latitude, longitude]`` in degrees as a WKT point, whose order is longitude first."""
    parts = [item.value for item in written.items if isinstance(item, Scalar)] if isinstance(written, Sequence) else []
    numbers = [float(part) for part in parts if re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]{1,2})?", part)]
    if len(parts) != 2 or len(numbers) != 2 or abs(numbers[0]) > 90 or abs(numbers[1]) > 180:
        ctx.report(written, "coordinates are [latitude, longitude] in degrees, two decimals at the most")
        return
    point = Literal(f"POINT({parts[1]} {parts[0]})", datatype=NamedNode(PREFIXES["geo"] + "wktLiteral"))
    yield PREFIXES["geo"] + "asWKT", point


def declare_gaps(ctx: Context, root: Node) -> None:
    """First pass over the gaps: give birth to their ids."""
    for key, body in ctx.entries(root):
        ctx.declare(key.value, key.mark, PLUA + "Gap", _plain_label(body) or key.value)


def read_gaps(ctx: Context, root: Node) -> Iterator[Record]:
    """Second pass over the gaps: the question, what it is about, since when it is open, where we have looked."""
    names = {"question": "question", "about": "about", "since": "sinceWhen", "tried": "tried"}
    for key, body in root.items if isinstance(root, Mapping) else ():
        declared = ctx.ids[key.value]
        fields = ctx.mapping(body, _GAP_KEYS, required=("label", "question", "about", "since"))
        pairs: list[Pair] = [(TYPE, node(declared.cls)), *_label_pairs(ctx, fields)]
        for name, prop_name in names.items():
            if name in fields:
                pairs.extend(read_pairs(ctx, ctx.ontology.property(prop_name), fields[name][1]))
        yield Record(declared.iri, tuple(sorted(set(pairs), key=str)))


def read_dataset(ctx: Context, root: Node) -> Record:
    """Read the data set's own description and its reference date."""
    fields = ctx.mapping(root, (), required=_DATASET_KEYS)
    terms = {"title": RDFS + "label", "description": PREFIXES["dcterms"] + "description"}
    terms |= {"publisher": PREFIXES["dcterms"] + "publisher"}
    pairs: list[Pair] = [(TYPE, node(PREFIXES["dcat"] + "Dataset"))]
    for name, iri in terms.items():
        if name in fields and (text := ctx.text(fields[name][1])):
            pairs.append((iri, Literal(text)))
    if "license" in fields and (address := read_literal(ctx, "license", XSD + "anyURI", fields["license"][1])):
        pairs.append((PREFIXES["dcterms"] + "license", node(address.value)))
    if "referenceDate" in fields:
        pairs.extend(read_pairs(ctx, ctx.ontology.property("referenceDate"), fields["referenceDate"][1]))
    return Record(DATASET, tuple(sorted(pairs, key=str)))


def read_apart(ctx: Context, root: Node) -> Iterator[tuple[str, str]]:
    """Read the verdicts that two ids with names alike are two things: ``{one: …, other: …, why: …}`` each."""
    for written in ctx.items(root):
        fields = ctx.mapping(written, (), required=("one", "other", "why"))
        if "why" in fields:
            ctx.text(fields["why"][1])
        pair = [ctx.resolve(fields[name][1], PLUA + "Entity") for name in ("one", "other") if name in fields]
        found = sorted({declared.iri for declared in pair if declared})
        if len(found) == len(("one", "other")):
            yield found[0], found[1]
        elif len(pair) == len(("one", "other")) and all(pair):
            ctx.report(written, "one and the other are the same id")
