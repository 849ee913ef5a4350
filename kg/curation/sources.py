"""A source file: its head, the sentences it was read by, and the claims, framings and opinions found in them.

Claims come in groups that share evidence and speaker. A value may be written alone, as a list, or as
``{is: …, as: …, mode: …}`` to say something of that one claim; a property whose values are nodes takes a mapping from
their keys to what is claimed of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pyoxigraph import Literal

from kg.curation.context import Context, Declared, Fields
from kg.curation.sentences import Sentences
from kg.curation.values import read_pairs, read_value
from kg.model import LABEL, TYPE, Claim, Pair, Record, content_hash, node
from kg.namespaces import PLUA, PREFIXES, SOURCE, local
from kg.ontology import Property
from kg.yamlfile import Mapping, Node, Scalar, Sequence, quote

_HEAD = {
    "publisher": "publisher",
    "author": "author",
    "kind": "sourceKind",
    "published": "published",
    "url": "url",
    "relays": "relays",
}
_REQUIRED = ("id", "title", "publisher", "kind", "language", "published", "recorded")
_LISTS = ("claims", "framings", "opinions", "remarks")
_KEYS = (*_HEAD, "sentences", "setAside", *_LISTS)
_UNKNOWN = "unknown"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
# A second period of the same pair is written with -2, -3, … after the id it is named after.
_AGAIN = re.compile(r"-([2-9])$")
_MODE, _RANK = PLUA + "mode", PLUA + "rank"

Attributes = dict[str, tuple[Pair, ...]]
"""What is said of a claim, by property IRI, so that a value's own word replaces its group's."""


@dataclass(slots=True)
class SourceReader:
    """Reads one source file into records and claims: first :meth:`declare`, then, once every file has, :meth:`read`."""

    ctx: Context
    root: Mapping
    declared: Declared
    records: list[Record] = field(default_factory=list)
    asides: dict[str, tuple[Record, Node]] = field(default_factory=dict)
    claims: dict[str, tuple[Claim, Node]] = field(default_factory=dict)
    keys: set[tuple[str, str, str]] = field(default_factory=set)
    _sentences: Sentences = field(init=False)
    _recorded: Attributes = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._sentences = Sentences(self.ctx, self.declared)

    @classmethod
    def declare(cls, ctx: Context, root: Node) -> SourceReader | None:
        """Give birth to a file's id; None where the file holds no mapping."""
        if not isinstance(root, Mapping):
            ctx.entries(root)
            return None
        title, written = root.get("title"), root.get("id")
        scalar = ctx.scalar(written) if written else None
        if scalar is None:
            # Reading reports it; the rest of the file is checked all the same.
            return cls(ctx, root, Declared("unnamed", SOURCE + "unnamed", PLUA + "Source", "", root.mark))
        label = " ".join(title.value.split()) if isinstance(title, Scalar) else scalar.value
        return cls(ctx, root, ctx.declare(scalar.value, scalar.mark, PLUA + "Source", label, SOURCE))

    def read(self) -> None:
        """Read the whole file; what is wrong with it is reported to the context."""
        ctx = self.ctx
        fields = ctx.mapping(self.root, _KEYS, required=_REQUIRED)
        values = {name: value for name, (_, value) in fields.items()}
        self._read_head(values)
        self._sentences.read(values.get("sentences"), values.get("setAside"))
        if not any(name in values for name in _LISTS):
            message = f"{quote(self.declared.key)} has no claims, framings, opinions or remarks"
            ctx.report(self.root, message, "a source says something")
        groups = {name: ctx.items(values[name]) for name in _LISTS if name in values}
        for group in groups.get("claims", ()):
            self._read_group(group)
        for written in groups.get("framings", ()):
            self._read_aside(written, "framing", PLUA + "Framing", "phrase")
        for written in groups.get("opinions", ()):
            self._read_aside(written, "opinion", PLUA + "Opinion", "gist")
        for written in groups.get("remarks", ()):
            self._read_aside(written, "remark", PLUA + "Remark", "gist")
        self._sentences.report_unused()
        self.records.extend(self._sentences.records)

    def _read_head(self, values: dict[str, Node]) -> None:
        ctx = self.ctx
        pairs: list[Pair] = [(TYPE, node(PLUA + "Source"))]
        if "title" in values and (title := ctx.text(values["title"])):
            pairs.append((LABEL, Literal(title)))
        for name, prop_name in _HEAD.items():
            if name in values and not _is_unknown_date(name, values[name]):
                pairs.extend(read_pairs(ctx, ctx.ontology.property(prop_name), values[name]))
        if "language" in values and (tag := ctx.text(values["language"])):
            if not _LANGUAGE.fullmatch(tag):
                ctx.report(values["language"], f"{quote(tag)} is not a language tag", "for example en, pl, uk")
            pairs.append((PREFIXES["dcterms"] + "language", Literal(tag)))
        if "recorded" in values:
            prop = ctx.ontology.property("recordedAt")
            self._recorded = {prop.iri: tuple(read_pairs(ctx, prop, values["recorded"]))}
        self.records.append(Record(self.declared.iri, tuple(sorted(set(pairs), key=str))))

    # --- nodes that are named after two ids: their first mention, in whichever file, gives birth to them -----------

    def declare_periods(self) -> None:
        """Give birth to the nodes that claims mention under an id they are named after."""
        claims = self.root.get("claims")
        for group in claims.items if isinstance(claims, Sequence) else (claims,):
            facts = group.get("facts") if isinstance(group, Mapping) else None
            for subject, body in facts.items if isinstance(facts, Mapping) else ():
                if subject.value in self.ctx.ids:
                    self._declare_below(self.ctx.ids[subject.value], body)

    def _declare_below(self, parent: Declared, body: Node) -> None:
        for name, written in body.items if isinstance(body, Mapping) else ():
            prop = self.ctx.ontology.nests.get(name.value)
            for key, child in written.items if prop and isinstance(written, Mapping) else ():
                full = f"{parent.key}--{key.value}"
                if prop and prop.child_key and full not in self.ctx.ids:
                    self._declare_period(parent, prop, full, key)
                if full in self.ctx.ids:
                    self._declare_below(self.ctx.ids[full], child)

    def _declare_period(self, parent: Declared, prop: Property, full: str, key: Scalar) -> None:
        ctx = self.ctx
        target = ctx.ids.get(self._target_key(key))
        wanted = ctx.ontology.by_iri[prop.child_key].range
        if target and ctx.ontology.is_a(target.cls, wanted) and ctx.ontology.is_a(parent.cls, prop.domain):
            again = _AGAIN.search(key.value) if target.key != key.value else None
            label = f"{parent.label}: {target.label}" + (f" ({again[1]})" if again else "")
            ctx.declare(full, key.mark, prop.range, label)

    def _target_key(self, key: Scalar) -> str:
        """Return the id that such a node is named after."""
        return key.value if key.value in self.ctx.ids else _AGAIN.sub("", key.value)

    # --- the claims -----------------------------------------------------------------------------------------------

    def _read_group(self, written: Node) -> None:
        ctx = self.ctx
        fields = ctx.mapping(written, ctx.ontology.claim_attributes, required=("facts",))
        shared = self._recorded | self._attributes(fields)
        for subject, body in ctx.entries(fields["facts"][1]) if "facts" in fields else ():
            declared = ctx.resolve(subject, PLUA + "Entity")
            if declared:
                self._read_subject(declared, ctx.entries(body), shared)

    def _attributes(self, fields: Fields) -> Attributes:
        """Read what a group or a value says of its claims."""
        found: Attributes = {}
        for name, (_, written) in fields.items():
            prop = self.ctx.ontology.claim_attributes.get(name)
            if prop and prop.name == "evidence":
                found[prop.iri] = self._sentences.evidence(written)
            elif prop:
                found[prop.iri] = tuple(read_pairs(self.ctx, prop, written))
        return found

    def _read_subject(self, subject: Declared, body: tuple[tuple[Scalar, Node], ...], shared: Attributes) -> None:
        for name, written in body:
            prop = self._claimable(name, subject)
            if prop and prop.nests:
                self._read_children(subject, prop, written, shared)
            elif prop:
                for item in self.ctx.items(written):
                    self._read_claim(subject, prop, item, shared)

    def _claimable(self, name: Scalar, subject: Declared) -> Property | None:
        """Return the property if a curator may claim it of this subject; report why not otherwise."""
        ontology = self.ctx.ontology
        prop = ontology.properties.get(name.value)
        if prop is None:
            hint = self.ctx.suggest(name.value, ontology.properties)
            self.ctx.report(name, f"no property {quote(name.value)}", hint)
            return None
        if prop.registry or prop.key or prop.derived or prop.iri in ontology.about_claims:
            self.ctx.report(name, f"{name.value} cannot be claimed", prop.why_not_claimed)
            return None
        if prop.domain and subject.cls and not ontology.is_a(subject.cls, prop.domain):
            wanted, has = local(prop.domain), local(subject.cls)
            fits = [p.name for p in ontology.properties.values() if ontology.is_a(subject.cls, p.domain)]
            message = f"{name.value} is said of class {wanted}; {quote(subject.key)} is of class {has}"
            self.ctx.report(name, message, self.ctx.suggest(name.value, fits))
            return None
        return prop

    def _read_children(self, parent: Declared, prop: Property, body: Node, shared: Attributes) -> None:
        for key, child_body in self.ctx.entries(body):
            child = self._child(parent, prop, key)
            if child:
                self._add(Claim(parent.iri, prop.iri, node(child.iri), self.declared.iri, ()), shared, key)
                # That it exists may be all that is claimed of it.
                self._read_subject(child, self.ctx.entries(child_body, may_be_empty=True), shared)

    def _child(self, parent: Declared, prop: Property, key: Scalar) -> Declared | None:
        """Find the node that hangs on a parent; one that is named after an id was declared in the first pass."""
        full = f"{parent.key}--{key.value}"
        child = self.ctx.ids.get(full)
        if prop.child_key:
            wanted = self.ctx.ontology.by_iri[prop.child_key].range
            target = self.ctx.resolve(Scalar(self._target_key(key), key.mark), wanted)
            if target and child:
                self.keys |= {(child.iri, prop.parent, parent.iri), (child.iri, prop.child_key, target.iri)}
                self.records.append(Record(child.iri, ((TYPE, node(child.cls)), (LABEL, Literal(child.label)))))
            return child if target else None
        if child is None:
            siblings = [name.partition("--")[2] for name in self.ctx.ids if name.startswith(f"{parent.key}--")]
            known = self.ctx.suggest(key.value, siblings)
            hint = known or f"declare it under {prop.name} of {parent.key} in the entities"
            self.ctx.report(key, f"{quote(parent.key)} has no {prop.name} {quote(key.value)}", hint)
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
            self.ctx.report(inner, "one value is expected here", "write a list of {is: …} instead")
            return
        value = read_value(self.ctx, prop, inner)
        if value:
            claim = Claim(subject.iri, prop.iri, value.term, self.declared.iri, value.attributes)
            self._add(claim, shared | own, inner)

    def _add(self, claim: Claim, attributes: Attributes, place: Node) -> None:
        """Complete a claim with its attributes and keep it, unless it is said twice or ranked without right."""
        defaults = {_MODE: PLUA + "Stated", _RANK: PLUA + "Normal"}
        pairs: set[Pair] = {(iri, node(value)) for iri, value in defaults.items() if not attributes.get(iri)}
        pairs |= {pair for values in attributes.values() for pair in values} | set(claim.attributes)
        ordered = tuple(sorted(pairs, key=str))
        full = Claim(claim.subject, claim.predicate, claim.value, claim.source, ordered, self.ctx.ontology.volatile)
        if attributes.get(_RANK, True):
            self._check_rank(full, place)
        iri = full.iri
        if iri in self.claims:
            first = self.claims[iri][1].mark
            self.ctx.report(place, "this is claimed twice in the same words", f"first on line {first.line}")
        self.claims.setdefault(iri, (full, place))

    def _check_rank(self, claim: Claim, place: Node) -> None:
        rank, why = claim.get(_RANK), claim.get(PLUA + "rankReason")
        prop = self.ctx.ontology.by_iri[claim.predicate]
        normal = rank == node(PLUA + "Normal")
        if not normal and why is None:
            self.ctx.report(place, "a rank needs a reason", "add why: …")
        if normal and why is not None:
            self.ctx.report(place, "a reason for a rank, but no rank", "add rank: Preferred or rank: Deprecated")
        if rank and self.ctx.ontology.truth(rank.value, PLUA + "outranks") and not (prop.functional or prop.is_date):
            message = f"{prop.name} takes several values: one that is preferred would drop the others"
            self.ctx.report(place, message, "deprecate the wrong ones instead")

    # --- what is no fact ------------------------------------------------------------------------------------------

    def _read_aside(self, written: Node, kind: str, cls: str, words_key: str) -> None:
        """Read a framing, an opinion or a remark: its words, its owner, what it is about, and the sentence."""
        ctx = self.ctx
        # What a document says as a whole may be remarked on; a phrase or an opinion stands in a sentence.
        optional = ("by", "type", "evidence") if kind == "remark" else ("by", "type")
        fields = ctx.mapping(written, optional, required={words_key, "about", "evidence"} - {*optional})
        pairs: list[Pair] = [(PLUA + "source", node(self.declared.iri))]
        pairs.append((TYPE, node(self._aside_class(fields, kind, cls))))
        if "by" not in fields:
            pairs.append((PLUA + "by", node(self.declared.iri)))
        for name, (_, value) in fields.items():
            if name == "evidence":
                pairs.extend(self._sentences.evidence(value))
            elif name == words_key and isinstance(value, Sequence):
                ctx.scalar(value)
            elif name != "type":
                pairs.extend(read_pairs(ctx, ctx.ontology.property(name), value))
        words = next((term.value for name, term in pairs if name == PLUA + words_key), "")
        pairs.append((LABEL, Literal(f"“{words}”" if kind == "framing" else words)))
        ordered = tuple(sorted(set(pairs), key=str))
        iri = f"{self.declared.iri}--{kind}-{content_hash(f'{name} {term}' for name, term in ordered)[:12]}"
        if iri in self.asides:
            first = self.asides[iri][1].mark.line
            ctx.report(written, f"this {kind} is here twice", f"first on line {first}")
        self.asides.setdefault(iri, (Record(iri, ordered), written))

    def _aside_class(self, fields: Fields, kind: str, cls: str) -> str:
        """Return the class that an aside is of: the one it names, or else the one all of its kind are of."""
        named = self.ctx.scalar(fields["type"][1]) if "type" in fields else None
        if named is None:
            return cls
        kinds = {name: iri for name, iri in self.ctx.ontology.classes.items() if self.ctx.ontology.is_a(iri, cls)}
        if named.value not in kinds:
            hint = "one of " + ", ".join(sorted(kinds))
            self.ctx.report(named, f"{quote(named.value)} is no kind of {kind}", hint)
        return kinds.get(named.value, cls)


def _is_unknown_date(name: str, written: Node) -> bool:
    return name == "published" and isinstance(written, Scalar) and written.value == _UNKNOWN
