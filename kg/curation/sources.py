"""A source file: its head, the sentences it was read by, and the claims, framings and opinions found in them.

Claims come in groups that share evidence and speaker. A value may be written alone, as a list, or as
``{is: …, as: …, mode: …}`` to say something of that one claim; a property whose values are nodes takes a mapping from
their keys to what is claimed of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pyoxigraph import Literal

from kg.curation.context import Context, Declared
from kg.curation.values import read_pairs, read_value
from kg.errors import did_you_mean
from kg.evidence import NORMALISATION, Fingerprint
from kg.model import LABEL, TYPE, Claim, Pair, Record, evidence_iri, node
from kg.namespaces import OA, PLUA, PREFIXES, SOURCE
from kg.ontology import Property
from kg.yamlfile import Mapping, Node, Scalar, Sequence

_HEAD = {
    "publisher": "publisher",
    "author": "author",
    "kind": "sourceKind",
    "published": "published",
    "url": "url",
    "relays": "relays",
}
_REQUIRED = ("id", "title", "publisher", "kind", "language", "published", "recorded")
_LISTS = ("claims", "framings", "opinions")
_KEYS = (*_HEAD, "sentences", "setAside", *_LISTS)
_UNKNOWN = "unknown"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_RANKED = PLUA + "rank"

Attributes = dict[str, tuple[Pair, ...]]
"""What is said of a claim, by property IRI, so that a value's own word replaces its group's."""


@dataclass(slots=True)
class SourceReader:
    """Reads one source file into records and claims. Its id must have been declared."""

    ctx: Context
    root: Mapping
    declared: Declared
    key: str
    records: list[Record] = field(default_factory=list)
    asides: list[Record] = field(default_factory=list)
    claims: dict[str, tuple[Claim, Node]] = field(default_factory=dict)
    keys: set[tuple[str, str, str]] = field(default_factory=set)
    _sentences: dict[str, tuple[str, Node]] = field(default_factory=dict)
    _used: set[str] = field(default_factory=set)
    _recorded: Attributes = field(default_factory=dict)

    def read(self) -> None:
        """Read the whole file; what is wrong with it is reported to the context."""
        fields = self.ctx.mapping(self.root, _KEYS, required=_REQUIRED)
        self._read_head(fields)
        self._read_sentences(fields)
        groups = {name: self.ctx.items(fields[name][1]) for name in _LISTS if name in fields}
        if not any(groups.values()):
            self.ctx.report(self.root, f"{self.key} has no claims, framings or opinions", "a source says something")
        for group in groups.get("claims", ()):
            self._read_group(group)
        for written in groups.get("framings", ()):
            self._read_aside(written, "framing", PLUA + "Framing", ("phrase",))
        for written in groups.get("opinions", ()):
            self._read_aside(written, "opinion", PLUA + "Opinion", ("gist",))
        for label, (_, place) in self._sentences.items():
            if label not in self._used:
                self.ctx.report(place, f"sentence {label} carries nothing", "use it as evidence or list it in setAside")

    # --- the head -------------------------------------------------------------------------------------------------

    def _read_head(self, fields: dict[str, tuple[Scalar, Node]]) -> None:
        ctx = self.ctx
        pairs: list[Pair] = [(TYPE, node(PLUA + "Source")), (LABEL, Literal(self.declared.label))]
        for name, prop_name in _HEAD.items():
            if name in fields and not self._unknown_date(name, fields[name][1]):
                pairs.extend(read_pairs(ctx, ctx.ontology.property(prop_name), fields[name][1]))
        if "language" in fields and (tag := ctx.text(fields["language"][1])):
            if not _LANGUAGE.fullmatch(tag):
                ctx.report(fields["language"][1], f"{tag} is not a language tag", "for example en, pl, uk")
            pairs.append((PREFIXES["dcterms"] + "language", Literal(tag)))
        if "recorded" in fields:
            prop = ctx.ontology.property("recordedAt")
            self._recorded = {prop.iri: tuple(read_pairs(ctx, prop, fields["recorded"][1]))}
        self.records.append(Record(self.declared.iri, tuple(sorted(set(pairs), key=str))))

    @staticmethod
    def _unknown_date(name: str, written: Node) -> bool:
        return name == "published" and isinstance(written, Scalar) and written.value == _UNKNOWN

    # --- the sentences --------------------------------------------------------------------------------------------

    def _read_sentences(self, fields: dict[str, tuple[Scalar, Node]]) -> None:
        reasons = dict(self._set_aside(fields["setAside"][1])) if "setAside" in fields else {}
        seen: dict[str, str] = {}
        for label, written in self.ctx.entries(fields["sentences"][1]) if "sentences" in fields else ():
            scalar = self.ctx.scalar(written)
            if scalar is None:
                continue
            try:
                print_ = Fingerprint.parse(scalar.value)
            except ValueError as error:
                self.ctx.report(scalar, f"sentence {label.value}: {error}")
                continue
            if print_.sha256 in seen:
                self.ctx.report(scalar, f"{label.value} is the same sentence as {seen[print_.sha256]}")
            seen[print_.sha256] = label.value
            iri = evidence_iri(self.key, print_.sha256)
            self._sentences[label.value] = (iri, label)
            self.records.append(self._sentence(iri, print_, reasons.get(label.value, "")))
        for name in reasons:
            if name not in self._sentences:
                self.ctx.report(fields["setAside"][1], f"setAside names {name}, which is no sentence of this file")

    def _sentence(self, iri: str, print_: Fingerprint, reason: str) -> Record:
        pairs: list[Pair] = [
            (TYPE, node(OA + "SpecificResource")),
            (LABEL, Literal(f"sentence of {print_.tokens} words in {self.declared.label}")),
            (OA + "hasSource", node(self.declared.iri)),
            (PLUA + "tokenCount", Literal(print_.tokens)),
            (PLUA + "sha256", Literal(print_.sha256)),
            (PLUA + "normalisation", Literal(NORMALISATION)),
        ]
        if reason:
            pairs.append((PLUA + "setAside", Literal(reason)))
        return Record(iri, tuple(sorted(pairs, key=str)))

    def _set_aside(self, written: Node) -> Iterator[tuple[str, str]]:
        for reason, labels in self.ctx.entries(written):
            for label in map(self.ctx.scalar, self.ctx.items(labels)):
                if label:
                    self._used.add(label.value)
                    yield label.value, reason.value

    # --- the claims -----------------------------------------------------------------------------------------------

    def _read_group(self, written: Node) -> None:
        ctx = self.ctx
        known = ctx.ontology.claim_attributes
        fields = ctx.mapping(written, known, required=("facts",))
        shared = self._recorded | self._attributes(fields)
        for subject, body in ctx.entries(fields["facts"][1]) if "facts" in fields else ():
            declared = ctx.resolve(subject, PLUA + "Entity")
            if declared:
                self._read_subject(declared, subject, body, shared)

    def _attributes(self, fields: dict[str, tuple[Scalar, Node]]) -> Attributes:
        """Read what a group or a value says of its claims."""
        found: Attributes = {}
        for name, prop in self.ctx.ontology.claim_attributes.items():
            if name not in fields:
                continue
            items = self.ctx.items(fields[name][1])
            if prop.functional and len(items) > 1:
                self.ctx.report(fields[name][1], f"{name} takes one value")
            if prop.name == "evidence":
                found[prop.iri] = tuple((prop.iri, node(iri)) for iri in map(self._evidence, items) if iri)
            else:
                found[prop.iri] = tuple(read_pairs(self.ctx, prop, fields[name][1]))
        return found

    def _evidence(self, written: Node) -> str | None:
        scalar = self.ctx.scalar(written)
        if scalar is None:
            return None
        if scalar.value not in self._sentences:
            hint = did_you_mean(scalar.value, self._sentences) or "add its token count and hash under sentences"
            self.ctx.report(scalar, f"no sentence {scalar.value} in this file", hint)
            return None
        self._used.add(scalar.value)
        return self._sentences[scalar.value][0]

    def _read_subject(self, subject: Declared, place: Scalar, body: Node, shared: Attributes) -> None:
        for name, written in self.ctx.entries(body):
            prop = self._claimable(name, subject)
            if prop and prop.nests:
                self._read_children(subject, place.value, prop, written, shared)
            elif prop:
                for item in self.ctx.items(written):
                    self._read_claim(subject, prop, item, shared)

    def _claimable(self, name: Scalar, subject: Declared) -> Property | None:
        """Return the property if a curator may claim it of this subject; report why not otherwise."""
        ontology = self.ctx.ontology
        prop = ontology.properties.get(name.value)
        if prop is None:
            self.ctx.report(name, f"no property {name.value}", did_you_mean(name.value, ontology.properties))
            return None
        if prop.registry or prop.key or prop.derived or prop in ontology.claim_attributes.values():
            self.ctx.report(name, f"{name.value} cannot be claimed", prop.why_not_claimed)
            return None
        if prop.domain and not ontology.is_a(subject.cls, prop.domain):
            wanted, has = ontology.describe(prop.domain), ontology.describe(subject.cls)
            fits = [p.name for p in ontology.properties.values() if ontology.is_a(subject.cls, p.domain)]
            self.ctx.report(name, f"{name.value} is said of a {wanted}, not of a {has}", did_you_mean(name.value, fits))
            return None
        return prop

    def _read_children(self, parent: Declared, key: str, prop: Property, body: Node, shared: Attributes) -> None:
        for child_key, child_body in self.ctx.entries(body):
            child = self._child(parent, key, prop, child_key)
            if child is None:
                continue
            self._add(Claim(parent.iri, prop.iri, node(child.iri), self.declared.iri, ()), shared, child_key)
            self._read_subject(child, Scalar(f"{key}--{child_key.value}", child_key.mark), child_body, shared)

    def _child(self, parent: Declared, parent_key: str, prop: Property, key: Scalar) -> Declared | None:
        """Find the node that hangs on a parent; where its key is an id, its first mention gives birth to it."""
        full = f"{parent_key}--{key.value}"
        child = self.ctx.ids.get(full)
        if prop.child_key:
            # A second period of the same pair is written with -2, -3, … after the id.
            base = key.value if key.value in self.ctx.ids else re.sub(r"-[2-9]$", "", key.value)
            target = self.ctx.resolve(Scalar(base, key.mark), self.ctx.ontology.by_iri[prop.child_key].range)
            if target is None:
                return None
            label = f"{parent.label}: {target.label}" + (f" ({key.value[-1]})" if base != key.value else "")
            child = child or self.ctx.declare(full, key.mark, prop.range, label)
            if child:
                self.keys |= {(child.iri, prop.parent, parent.iri), (child.iri, prop.child_key, target.iri)}
                self.records.append(Record(child.iri, ((TYPE, node(child.cls)), (LABEL, Literal(child.label)))))
        elif child is None:
            siblings = [
                name.removeprefix(f"{parent_key}--") for name in self.ctx.ids if name.startswith(f"{parent_key}--")
            ]
            hint = did_you_mean(key.value, siblings) or f"declare it under {parent_key} in the entities"
            self.ctx.report(key, f"{parent_key} has no {prop.name} {key.value}", hint)
        else:
            self.keys.add((child.iri, prop.parent, parent.iri))
        return child

    def _read_claim(self, subject: Declared, prop: Property, written: Node, shared: Attributes) -> None:
        own: Attributes = {}
        inner = written
        if isinstance(written, Mapping):
            fields = self.ctx.mapping(written, self.ctx.ontology.claim_attributes, required=("is",))
            if "is" not in fields:
                return
            inner, own = fields["is"][1], self._attributes(fields)
        if isinstance(inner, Sequence):
            self.ctx.report(inner, "one value is expected after is", "write a list of {is: …} instead")
            return
        value = read_value(self.ctx, prop, inner)
        if value:
            claim = Claim(subject.iri, prop.iri, value.term, self.declared.iri, value.attributes)
            self._add(claim, shared | own, inner)

    def _add(self, claim: Claim, attributes: Attributes, place: Node) -> None:
        """Complete a claim with its attributes and keep it, unless it is said twice or ranked without right."""
        ontology = self.ctx.ontology
        defaults = {PLUA + "mode": PLUA + "Stated", _RANKED: PLUA + "Normal"}
        pairs: set[Pair] = {(iri, node(value)) for iri, value in defaults.items() if not attributes.get(iri)}
        pairs |= {pair for values in attributes.values() for pair in values} | set(claim.attributes)
        volatile = frozenset(prop.iri for prop in ontology.claim_attributes.values() if prop.volatile)
        full = Claim(claim.subject, claim.predicate, claim.value, claim.source, tuple(sorted(pairs, key=str)), volatile)
        self._check_rank(full, place)
        if full.iri in self.claims:
            first = self.claims[full.iri][1].mark
            self.ctx.report(place, "this is claimed twice in the same words", f"first in line {first.line}")
        self.claims[full.iri] = (full, place)

    def _check_rank(self, claim: Claim, place: Node) -> None:
        rank, why = claim.get(_RANKED), claim.get(PLUA + "rankReason")
        prop = self.ctx.ontology.by_iri[claim.predicate]
        normal = rank == node(PLUA + "Normal")
        if not normal and why is None:
            self.ctx.report(place, "a rank needs a reason", "add why: …")
        if normal and why is not None:
            self.ctx.report(place, "a reason for a rank, but no rank", "add rank: Preferred or rank: Deprecated")
        if rank and self.ctx.ontology.truth(rank.value, PLUA + "outranks") and not (prop.functional or prop.is_date):
            self.ctx.report(place, f"{prop.name} takes several values: one that is preferred would drop the others")

    # --- what is no fact ------------------------------------------------------------------------------------------

    def _read_aside(self, written: Node, kind: str, cls: str, texts: tuple[str, ...]) -> None:
        """Read a framing or an opinion: its words, its owner, what it is about, and the sentence."""
        ctx = self.ctx
        fields = ctx.mapping(written, ("by", "type"), required=(*texts, "about", "evidence"))
        if "type" in fields and (named := ctx.scalar(fields["type"][1])):
            wanted = ctx.ontology.classes.get(named.value, "")
            if not ctx.ontology.is_a(wanted, cls):
                ctx.report(named, f"{named.value} is no kind of {kind}")
            cls = wanted
        pairs: list[Pair] = [(TYPE, node(cls)), (PLUA + "source", node(self.declared.iri))]
        for name in (*texts, "by", "about"):
            if name in fields:
                pairs.extend(read_pairs(ctx, ctx.ontology.property(name), fields[name][1]))
        if "by" not in fields:
            pairs.append((PLUA + "by", node(self.declared.iri)))
        evidence = ctx.items(fields["evidence"][1]) if "evidence" in fields else ()
        pairs.extend((PLUA + "evidence", node(iri)) for iri in map(self._evidence, evidence) if iri)
        words = next((term.value for name, term in pairs if name == PLUA + texts[0]), "")
        pairs.append((LABEL, Literal(f"“{words}”" if kind == "framing" else words)))
        anonymous = Claim("", "", Literal(""), self.declared.iri, tuple(sorted(pairs, key=str)))
        iri = f"{SOURCE}{self.key}--{kind}-{anonymous.iri[-12:]}"
        self.asides.append(Record(iri, anonymous.attributes))


def declare_source(ctx: Context, root: Node) -> tuple[Declared, str] | None:
    """First pass over a source file: give birth to its id."""
    written = root.get("id") if isinstance(root, Mapping) else None
    scalar = ctx.scalar(written) if written else None
    if scalar is None:
        if written is None:
            ctx.report(root, "the key id is missing")
        return None
    title = root.get("title") if isinstance(root, Mapping) else None
    label = " ".join(title.value.split()) if isinstance(title, Scalar) else scalar.value
    declared = ctx.declare(scalar.value, scalar.mark, PLUA + "Source", label, SOURCE)
    return (declared, scalar.value) if declared else None
