"""What the switches of a property mean, in words: how claims become its facts, and who may write it."""

from __future__ import annotations

from collections.abc import Iterator

from kg.namespaces import PLUA, shorten
from kg.ontology import AS_OF, Ontology, Property


def steering(ontology: Ontology, prop: Property) -> list[str]:
    """Return sentences about how a property behaves; names of terms stand in backticks."""
    return [*_made(ontology, prop), *_written(ontology, prop)]


def _made(ontology: Ontology, prop: Property) -> Iterator[str]:
    if prop.companion_of:
        whole = " and ".join(_code(iri) for iri in sorted(prop.companion_of))
        yield f"Nobody claims it: its values are made from the claims on {whole}."
    elif prop.registry:
        yield "It belongs to the entity's or the source's own description, so it stands without a claim."
    elif prop.key:
        yield "It follows from the name of the node, and stands once any claim about that node asserts."
    elif prop.by_rule:
        yield "Nobody claims it: the build makes it."
    elif prop.iri in ontology.about_claims:
        yield "It says something of a claim, not of a thing."
    elif prop.is_date:
        yield (
            f"A date is never withheld: its bounds are {_code(prop.earliest_as)} and {_code(prop.latest_as)}, and "
            f"{_code(prop.text_as)} says it as precisely as it is known. Sources that differ widen the bounds."
        )
    elif prop.figure:
        yield from _figure(ontology, prop)
    elif prop.functional:
        yield "It has one value at a time: while sources differ it has none, and its subject says `plua:disputedOn`."
    else:
        yield "It may have many values: every one that is asserted is a fact."
    if prop.interpretive:
        yield "It holds on somebody's word only: drawn dashed, and no rule takes it for a cause."
    yield from _hanging(ontology, prop)


def _figure(ontology: Ontology, prop: Property) -> Iterator[str]:
    unit = ontology.one(prop.iri, PLUA + "unit")
    counted = f" in {unit}" if unit else ""
    yield (
        f"A figure, counted{counted}. Each claim is an interval (over 10, 6 to 8, 19). Where they meet, the value is a "
        f"fact, with `plua:{prop.name}Min` and `plua:{prop.name}Max`; where they do not, only the outer bounds are, "
        "and its subject says `plua:disputedOn`."
    )
    if prop.cumulative:
        yield f"A running total or a level: only the newest claims count, and `plua:{prop.name}{AS_OF}` dates them."


def _hanging(ontology: Ontology, prop: Property) -> Iterator[str]:
    if prop.nests:
        named = f", named after the value of {_code(prop.child_key)}" if prop.child_key else ""
        yield f"Its values are nodes that hang on the subject{named}; {_code(prop.parent)} leads back."
    current, ended = (ontology.one(prop.iri, PLUA + name) for name in ("whileCurrent", "onceEnded"))
    if current and ended:
        yield (
            f"While such a period contains the reference date a rule says {_code(current)}; once it has ended, "
            f"{_code(ended)}."
        )


def _written(ontology: Ontology, prop: Property) -> Iterator[str]:
    if prop.max_words:
        yield f"A quotation of at most {prop.max_words} words."
    if prop.volatile:
        yield "Curators may change it without making the claim another claim."
    word = ontology.one(prop.iri, PLUA + "writtenAs")
    if word and not prop.by_rule:
        yield f"Curators write it `{word}`."


def _code(iri: str) -> str:
    return f"`{shorten(iri)}`"
