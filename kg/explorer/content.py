"""What the page says about every thing and line: statements in words, and the claims, sources and hashes behind them.

The shape is that of the page's own data: small records with what is absent left out, things named by the end of their
IRI, everything else by its place in a list. No markup is made here; the page puts each text into the document as text.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import networkx as nx
from pyoxigraph import Literal, NamedNode

from kg.explorer import words
from kg.explorer.folding import Folding
from kg.explorer.starting import Days, chains, most_disputed, most_known, spoken_of
from kg.namespaces import CLAIM, EDTF, ID, PLUA, RDF, RDFS, SKOS, SOURCE, XSD, shorten
from kg.network import INFERRED, MARKS, Group, Reading, Term, group_of

Record = dict[str, Any]
_AS_WKT = "http://www.opengis.net/ont/geosparql#asWKT"
_DATE_BASIS = PLUA + "dateBasis"
_NO_STATEMENT = MARKS | {_DATE_BASIS, RDFS + "label", SKOS + "prefLabel", SKOS + "altLabel"}


def key(iri: str) -> str:
    """Return the name the page knows an id, a property, a claim or a source by."""
    for base in (ID, PLUA, CLAIM, SOURCE):
        if iri.startswith(base):
            return iri[len(base) :]
    return shorten(iri)


def spare(**parts: Any) -> Record:  # noqa: ANN401 - whatever JSON can hold
    """Return the parts that say something: a page of thousands of records repeats no empty ones."""
    return {name: value for name, value in parts.items() if value not in ("", None, False, [], {})}


class Content:
    """Gathers one store into the records the page reads."""

    def __init__(self, reading: Reading, graph: nx.MultiDiGraph[str], groups: tuple[Group, ...]) -> None:
        self.reading = reading
        self.graph = graph
        self.groups = groups
        self.claim_index = {iri: index for index, iri in enumerate(reading.claims)}
        self.folding = Folding(reading)
        self.spoken_of = spoken_of(reading)
        self.sentence_index: dict[str, int] = {}
        self.figures = {
            iri for iri, _, kind in reading.match(predicate=RDF + "type") if kind.value == PLUA + "FigureProperty"
        }
        self.wholes: dict[str, list[str]] = defaultdict(list)
        for whole, _, part in reading.match(predicate=PLUA + "parentProperty"):
            self.wholes[part.value].append(whole)
        self.weak = {(iri, term.value) for iri, _, term in reading.match(predicate=PLUA + "weaklySourcedOn")}
        self.claims_on: dict[tuple[str, str], list[str]] = defaultdict(list)
        for iri, parts in reading.claims.items():
            subject, predicate = parts.get(RDF + "subject"), parts.get(RDF + "predicate")
            if subject and predicate:
                self.claims_on[subject[0].value, predicate[0].value].append(iri)

    def gather(self) -> Record:
        """Return everything the page knows, in a fixed order."""
        statements = self.statements()
        claims = [self.claim(iri) for iri in self.reading.claims]
        remarks = self.remarks()
        return {
            "legend": [
                spare(
                    id=group.id,
                    names={"en": group.label} | group.labels,
                    shape=group.shape,
                    colour=group.colour,
                    hollow=group.hollow,
                    start=group.start,
                    hub=group.hub,
                    loose=group.loose,
                    actor=group.actor,
                    topic=group.topic,
                )
                for group in self.groups
            ],
            "things": [self.thing(iri) for iri in self.graph if iri not in self.folding.signatures],
            "properties": self.properties(statements),
            "statements": statements,
            "claims": claims,
            "standings": self.standings(),
            "sentences": [
                [self.reading.value(iri, PLUA + name) for name in ("tokenCount", "sha256")]
                for iri in self.sentence_index
            ],
            "sources": [self.source(iri, parts) for iri, parts in self.reading.all_of("Source").items()],
            "remarks": remarks,
            "gaps": self.gaps(),
            "agreements": self.first("Agreement"),
            "events": self.first("Event"),
            "connected": self.connected(),
            "disputed": most_disputed(statements),
            "chains": chains(statements, self.properties(statements), self.days()),
        }

    def first(self, kind: str) -> list[str]:
        """Return the things of one class to begin with: those that most claims and neighbours speak of."""
        wanted = [iri for iri in self.graph if PLUA + kind in self.reading.lineage(self.graph.nodes[iri]["type"])]
        return [key(iri) for iri in most_known(self.spoken_of, self.graph, wanted)]

    def days(self) -> Days:
        """Return the first and the last possible day of everything that has both, by the page's names."""
        first, last = (
            {iri: term.value for iri, _, term in self.reading.match(predicate=PLUA + name)}
            for name in ("earliest", "latest")
        )
        return {key(iri): (day, last[iri]) for iri, day in first.items() if iri in last and iri in self.graph}

    def standings(self) -> Record:
        """Return how it is said what a claim does to the facts."""
        return {
            key(iri): {"label": self.reading.label(iri), "words": self.reading.value(iri, SKOS + "definition")}
            for iri, names in sorted(self.reading.kinds.items())
            if PLUA + "Standing" in names
        }

    # --- things -----------------------------------------------------------------------------------------------------

    def thing(self, iri: str) -> Record:
        """Return one node: its names, kind and place in the legend."""
        node = self.graph.nodes[iri]
        group = group_of(self.reading, node["type"], self.groups)
        return spare(
            id=key(iri),
            label=node["label"],
            labels={tag: name for tag, name in node["labels"].items() if name != node["label"]},
            aliases=list(node["aliases"]),
            kind=node["kind"],
            group=self.groups.index(group) or None,
            folded=iri in self.folding.nodes,
            links=self.reading.values(iri, SKOS + "exactMatch"),
            note=self.reading.value(iri, SKOS + "scopeNote"),
            where=self.reading.value(iri, _AS_WKT),
        )

    def connected(self) -> list[str]:
        """Return the things worth beginning with where there are neither agreements nor events."""
        wanted = [iri for iri in self.graph if iri not in self.folding.nodes and self.group(iri).start]
        return [key(iri) for iri in most_known(self.spoken_of, self.graph, wanted or list(self.graph))]

    def group(self, iri: str) -> Group:
        """Return a node's entry in the legend."""
        return group_of(self.reading, self.graph.nodes[iri]["type"], self.groups)

    def properties(self, statements: list[Record]) -> dict[str, Record]:
        """Return the properties in use, with how each reads from either side."""
        used = {iri for _, iri, _ in self.reading.triples} | {iri for _, iri in self.claims_on}
        shown = {statement["p"] for statement in statements}
        unclear = {iri: self.folding.words(iri) for iri in self.folding.direct}
        return {
            key(iri): spare(
                label=unclear[iri][0] if iri in unclear else self.reading.label(iri),
                inverse=unclear[iri][1] if iri in unclear else self.reading.value(iri, PLUA + "inverseLabel"),
                definition=self.reading.value(iri, SKOS + "definition"),
                interpretive=self.reading.is_true(iri, PLUA + "interpretive"),
            )
            for iri in sorted(used)
            if key(iri) in shown
        }

    # --- statements -------------------------------------------------------------------------------------------------

    def statements(self) -> list[Record]:
        """Return facts and inferred triples, then what is claimed without being accepted as a fact."""
        found: dict[tuple[str, str, str], Record] = {}
        literal: dict[tuple[str, str], list[tuple[str, Literal]]] = defaultdict(list)
        for subject, predicate, term in self.reading.triples:
            if predicate in _NO_STATEMENT or subject not in self.graph or self.echoes(subject, predicate, term):
                continue
            if isinstance(term, Literal):
                literal[subject, self.measured_by(subject, predicate)].append((predicate, term))
            elif not self.folded(subject, predicate, term):
                found[subject, predicate, term.value] = self.relation(subject, predicate, term)
        for (subject, predicate), values in literal.items():
            found[subject, predicate, ""] = self.value_statement(subject, predicate, values)
        self.fold(found)
        for (subject, predicate), claims in self.claims_on.items():
            if subject in self.graph:
                self.add_claimed(found, subject, predicate, claims)
        return [found[name] for name in sorted(found)]

    def folded(self, subject: str, predicate: str, term: NamedNode) -> bool:
        """Say whether the triple is one side of a joint, or the line a rule draws past it: the fold says both."""
        folding = self.folding
        if subject in folding.signatures or term.value in folding.signatures:
            return True
        joint = folding.joints.get(subject)
        return (subject, predicate, term.value) in folding.drawn or (
            joint is not None and term.value in {joint.parent, joint.target}
        )

    def fold(self, found: dict[tuple[str, str, str], Record]) -> None:
        """Say what a joint joins as one statement with its dates, and in what office somebody signed."""
        for node, joint in self.folding.joints.items():
            one = found.get((joint.parent, joint.forward, node))
            if one is None or joint.target not in self.graph or joint.parent not in self.graph:
                continue
            terms = [told for (subject, _, target), told in found.items() if subject == node and not target]
            one |= spare(o=key(joint.target), via=key(node), p=key(joint.relation or joint.forward))
            one |= spare(when=" · ".join(told["value"] for told in terms if told.get("dated")))
            one |= spare(disputed=one.get("disputed", False) or any(told.get("disputed") for told in terms))
            one["claims"] = sorted({*one.get("claims", []), *(i for told in terms for i in told.get("claims", []))})
        for (agreement, signer), posts in self.folding.capacities().items():
            signed = found.get((agreement, PLUA + "signedBy", signer))
            if signed is not None:
                signed["capacity"] = [self.name(post) for post in posts]

    def echoes(self, subject: str, predicate: str, term: Term) -> bool:
        """Say whether the triple only says backwards what its object says of it: a part that names its parent."""
        return isinstance(term, NamedNode) and any(
            (term.value, whole, NamedNode(subject)) in self.reading.triples for whole in self.wholes.get(predicate, ())
        )

    def add_claimed(
        self, found: dict[tuple[str, str, str], Record], subject: str, predicate: str, claims: list[str]
    ) -> None:
        """Add what these claims say of one property where no fact says it; several figures make one statement."""
        alike: dict[str, list[str]] = defaultdict(list)
        for iri in claims:
            said = self.said(iri)
            alike[said.value if isinstance(said, NamedNode) else ""].append(iri)
        for target, iris in alike.items():
            if (subject, predicate, target) in found:
                continue
            told = " · ".join(sorted({self.claimed_value(iri) for iri in iris}))
            found[subject, predicate, target] = spare(
                s=key(subject),
                p=key(predicate),
                **self.target(self.said(iris[0]), told if target else self.with_unit(told, predicate)),
                layer="claimed",
                disputed=(subject, predicate) in self.reading.disputed,
                origins=self.origins(iris),
                claims=[self.claim_index[iri] for iri in iris],
            )

    def said(self, claim: str) -> Term:
        """Return what a claim gives as the value."""
        return self.reading.claims[claim].get(RDF + "object", [Literal("")])[0]

    def target(self, term: Term, told: str) -> Record:
        """Return the object of a statement: a thing on the page, or words."""
        if isinstance(term, NamedNode):
            return {"o": key(term.value)} if term.value in self.graph else {"value": self.reading.label(term.value)}
        return {"value": told}

    def relation(self, subject: str, predicate: str, term: NamedNode) -> Record:
        """Return the statement that one thing stands in a relation to another."""
        is_fact, rules = self.reading.triples[subject, predicate, term]
        claims = self.reading.claimed.get((subject, predicate, term.value), ())
        return spare(
            s=key(subject),
            p=key(predicate),
            **self.target(term, ""),
            layer="fact" if is_fact else "inferred",
            rules=[self.rule(rule) for rule in rules],
            disputed=(subject, predicate) in self.reading.disputed,
            weak=(subject, predicate) in self.weak,
            origins=self.origins(claims),
            claims=[self.claim_index[iri] for iri in claims],
        )

    def value_statement(self, subject: str, predicate: str, values: list[tuple[str, Literal]]) -> Record:
        """Return the statement of a figure, a date or a text, made of all the triples that carry it."""
        known = [self.reading.triples[subject, name, term] for name, term in values]
        claims = self.claims_on[subject, predicate]
        return spare(
            s=key(subject),
            p=key(predicate),
            value=self.display(predicate, values),
            dated=bool(self.reading.value(predicate, PLUA + "textAs")),
            basis=self.basis(subject, predicate),
            layer="fact" if any(is_fact for is_fact, _ in known) else "inferred",
            rules=sorted({self.rule(rule) for _, rules in known for rule in rules}),
            disputed=(subject, predicate) in self.reading.disputed,
            weak=(subject, predicate) in self.weak,
            origins=self.origins(claims),
            claims=[self.claim_index[iri] for iri in claims],
        )

    def basis(self, subject: str, predicate: str) -> str:
        """Say how a date is known, where the property is one and the graph says so."""
        if not self.reading.value(predicate, PLUA + "textAs"):
            return ""
        return ", ".join(self.reading.label(iri) for iri in self.reading.values(subject, _DATE_BASIS))

    def measured_by(self, subject: str, predicate: str) -> str:
        """Return the property that claims are made with, for a bound, a date in words or another companion of it."""
        whole = self.reading.values(predicate, PLUA + "companionOf")
        for suffix in ("Min", "Max", "AsOf"):
            base = predicate.removesuffix(suffix)
            if base != predicate and base in self.figures:
                whole.append(base)
        claimed = [base for base in whole if (subject, base) in self.claims_on]
        return (claimed or whole or [predicate])[0]

    def display(self, predicate: str, values: list[tuple[str, Literal]]) -> str:
        """Say the value of a statement from the triples that carry it."""
        by_name = {name: term.value for name, term in values}
        edtf = [term.value for _, term in values if term.datatype.value == EDTF + "EDTF"]
        if len(edtf) > 1 and (bounds := self.bounds(predicate, by_name)):
            return bounds
        if edtf:
            return words.date(edtf[0])
        if predicate in self.figures:
            low, high = by_name.get(predicate + "Min", ""), by_name.get(predicate + "Max", "")
            stated, as_of = by_name.get(predicate, ""), by_name.get(predicate + "AsOf", "")
            told = words.interval(low, high) or words.number(stated)
            if stated and (low, high) not in {("", ""), (stated, stated)}:
                told = f"{words.number(stated)} ({words.interval(low, high)})"
            told = self.with_unit(told, predicate)
            return f"{told}, as of {words.moment(as_of)}" if as_of else told
        days = sorted(term.value for _, term in values if term.datatype.value == XSD + "date")
        if len(days) == len(values):
            return words.between(days[0], days[-1])
        moments = {words.moment(term.value) for _, term in values if term.datatype.value == XSD + "dateTime"}
        return " · ".join(sorted(moments or {words.number(term.value) for _, term in values}))

    def bounds(self, predicate: str, by_name: dict[str, str]) -> str:
        """Say a date that sources give differently by the bounds the graph draws from all of them."""
        names = [self.reading.value(predicate, PLUA + name) for name in ("earliestAs", "latestAs")]
        first, last = (by_name.get(name, "") for name in names)
        if not first and not last:
            return ""
        return words.date(f"{first}/{'..' if last.startswith('9999') else last}" if first != last else first)

    def with_unit(self, value: str, predicate: str) -> str:
        """Say a quantity with the unit of its property."""
        return f"{value} {self.reading.value(predicate, PLUA + 'unit')}".strip()

    def rule(self, name: str) -> str:
        """Return how a rule is called."""
        return self.reading.labels.get(INFERRED + name) or name.replace("-", " ")

    def origins(self, claims: list[str] | tuple[str, ...]) -> int:
        """Count the independent origins of those claims that assert what they say."""
        return len({origin for iri in claims if self.reading.asserts(iri) for origin in self.reading.origins(iri)})

    # --- claims and sources -----------------------------------------------------------------------------------------

    def claim(self, iri: str) -> Record:
        """Return somebody's word: who, in what capacity, how, when, where it stands."""
        part = self.reading.part
        parts = self.reading.claims[iri]
        mode, rank = part(iri, "mode"), part(iri, "rank")
        said = self.said(iri)
        return spare(
            who=self.name(part(iri, "saidBy")),
            capacity=self.name(part(iri, "inCapacity")),
            to=self.name(part(iri, "toldTo")),
            anonymity=self.name(part(iri, "anonymity")),
            mode=self.reading.label(mode) if mode and mode != PLUA + "Stated" else "",
            **self.standing(iri),
            revised=[self.claim_index[term.value] for term in parts.get(PLUA + "revisedBy", [])],
            rank="" if not rank or rank == PLUA + "Normal" else self.reading.label(rank),
            why=part(iri, "rankReason"),
            on=words.moment(part(iri, "asOf")) if part(iri, "asOf") else "",
            o=key(said.value) if isinstance(said, NamedNode) and said.value in self.graph else "",
            value="" if isinstance(said, NamedNode) and said.value in self.graph else self.claimed_value(iri),
            wording=part(iri, "asStated"),
            occasion=self.name(part(iri, "saidIn")),
            basis=self.name(part(iri, "dateBasis")),
            source=key(part(iri, "source")),
            repeats=[key(term.value) for term in parts.get(PLUA + "relays", [])],
            sentences=self.sentences(parts),
        )

    def standing(self, iri: str) -> Record:
        """Say what a claim does to the facts; in a graph without standings, what its mode and rank say."""
        standing = self.reading.part(iri, "standing")
        if standing:
            makes = standing == PLUA + "MakesFact"
            return spare(standing="" if makes else key(standing), silent=not makes, denies=standing == PLUA + "Denies")
        mode = self.reading.part(iri, "mode")
        return spare(
            silent=not self.reading.asserts(iri), denies=bool(mode) and self.reading.is_true(mode, PLUA + "flags")
        )

    def claimed_value(self, iri: str) -> str:
        """Say what one claim gives as the value, with its hedge."""
        said = self.said(iri)
        if isinstance(said, NamedNode):
            return self.reading.label(said.value)
        if said.datatype.value == EDTF + "EDTF":
            return words.date(said.value)
        low, high, hedge = (self.reading.part(iri, name) for name in ("low", "high", "hedge"))
        return words.hedged(said.value, low, high, self.reading.label(hedge) if hedge else "")

    def name(self, iri: str) -> Record | None:
        """Return a thing to link to, or words where the page has no such thing."""
        if not iri:
            return None
        return {"id": key(iri)} if iri in self.graph else {"text": self.reading.label(iri)}

    def sentences(self, parts: dict[str, list[Term]]) -> list[int]:
        """Return the numbers of the sentences that carry a claim or a remark, in the page's list of them."""
        evidence = [term.value for term in parts.get(PLUA + "evidence", [])]
        return [self.sentence_index.setdefault(iri, len(self.sentence_index)) for iri in evidence]

    def source(self, iri: str, parts: dict[str, list[Term]]) -> Record:
        """Return the bibliographic head of a source."""
        value = self.reading.value
        kind, published = value(iri, PLUA + "sourceKind"), value(iri, PLUA + "published")
        return spare(
            id=key(iri),
            title=self.reading.label(iri),
            publisher=value(iri, PLUA + "publisher"),
            kind=self.reading.label(kind) if kind else "",
            language=value(iri, "http://purl.org/dc/terms/language"),
            published=words.date(published) if published else "",
            url=value(iri, PLUA + "url"),
            repeats=[key(term.value) for term in parts.get(PLUA + "relays", [])],
        )

    # --- what is kept apart from facts ------------------------------------------------------------------------------

    def remarks(self) -> list[Record]:
        """Return framings, opinions and predictions, each with its owner."""
        found = {}
        for kind in ("Framing", "Remark", "Opinion", "Prediction"):
            for iri, parts in self.reading.all_of(kind).items():
                found[iri] = (kind, parts)
        return [self.remark(kind, parts) for _, (kind, parts) in sorted(found.items())]

    def remark(self, kind: str, parts: dict[str, list[Term]]) -> Record:
        """Return one framing, opinion or prediction."""
        first = {
            name: parts[PLUA + name][0].value for name in ("phrase", "gist", "by", "source") if PLUA + name in parts
        }
        owner = first.get("by", "")
        return spare(
            kind=self.reading.label(PLUA + kind),
            phrase=first.get("phrase", ""),
            gist=first.get("gist", ""),
            who=self.name(owner) if not owner.startswith(SOURCE) else {"text": self.reading.label(owner)},
            about=[key(term.value) for term in parts.get(PLUA + "about", [])],
            source=key(first.get("source", "")),
            sentences=self.sentences(parts),
        )

    def gaps(self) -> list[Record]:
        """Return what no source says, as questions."""
        return [
            spare(
                label=self.reading.label(iri),
                question=self.reading.value(iri, PLUA + "question"),
                tried=self.reading.values(iri, PLUA + "tried"),
                about=[key(term.value) for term in parts.get(PLUA + "about", [])],
            )
            for iri, parts in self.reading.all_of("Gap").items()
        ]
