"""What the page says about every thing and line: statements, and the claims, sources and hashes behind them.

The shape is that of the page's own data: small records with what is absent left out, things named by the end of their
IRI, everything else by its place in a list. Nothing is worded here: names come in the languages of the page, values
as they are (kg.explorer.values), and the page says both in the language its reader chose.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

import networkx as nx
from pyoxigraph import Literal, NamedNode

from kg.explorer.folding import Folding
from kg.explorer.said import Said
from kg.explorer.starting import Days, chains, most_disputed, most_known, spoken_of
from kg.explorer.terms import Terms, key, spare
from kg.explorer.values import Values, several
from kg.namespaces import CLAIM, ID, PLUA, RDF, RDFS, SKOS, SOURCE
from kg.network import INFERRED, MARKS, Group, Reading, Term, group_of

Record = dict[str, Any]
_POINT = re.compile(r"POINT ?\(([-\d.]+) ([-\d.]+)\)")
_AS_WKT = "http://www.opengis.net/ont/geosparql#asWKT"
_TO_A_TOWN = 2  # decimals of a degree: about a kilometre
_DATE_BASIS = PLUA + "dateBasis"
_BOUNDED = PLUA + "BoundedByPublication"
_NO_STATEMENT = MARKS | {_DATE_BASIS, RDFS + "label", SKOS + "prefLabel", SKOS + "altLabel"}


class Content:
    """Gathers one store into the records the page reads."""

    def __init__(self, reading: Reading, graph: nx.MultiDiGraph[str], groups: tuple[Group, ...]) -> None:
        self.reading = reading
        self.graph = graph
        self.groups = groups
        self.terms = Terms(reading)
        self.values = Values(reading, self.terms)
        self.said = Said(reading, graph, self.terms, self.values)
        self.folding = Folding(reading)
        self.spoken_of = spoken_of(reading)
        self.wholes: dict[str, list[str]] = defaultdict(list)
        for whole, _, part in reading.match(predicate=PLUA + "parentProperty"):
            self.wholes[part.value].append(whole)
        self.inside: dict[str, list[str]] = defaultdict(list)
        for inner, _, outer in reading.match(predicate=PLUA + "within"):
            self.inside[outer.value].append(inner)
        self.weak = {(iri, term.value) for iri, _, term in reading.match(predicate=PLUA + "weaklySourcedOn")}
        self.claims_on: dict[tuple[str, str], list[str]] = defaultdict(list)
        for iri, parts in reading.claims.items():
            subject, predicate = parts.get(RDF + "subject"), parts.get(RDF + "predicate")
            if subject and predicate:
                self.claims_on[subject[0].value, predicate[0].value].append(iri)

    def gather(self) -> Record:
        """Return everything the page knows, in a fixed order."""
        statements = self.statements()
        properties = self.properties(statements)
        claims, remarks = self.said.claims(), self.said.remarks()
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
                    office=group.office,
                )
                for group in self.groups
            ],
            "things": [self.thing(iri) for iri in self.graph if iri not in self.folding.signatures],
            "properties": properties,
            "statements": statements,
            "claims": claims,
            "sentences": self.said.known_sentences(),
            "sources": self.said.sources(),
            "remarks": remarks,
            "gaps": self.said.gaps(),
            "agreements": self.first("Agreement"),
            "events": self.first("Event"),
            "connected": self.connected(),
            "disputed": most_disputed(statements),
            "chains": chains(statements, properties, self.days()),
            "standings": self.standings(),
            "bases": {"id": ID, "claim": CLAIM, "source": SOURCE, "ontology": PLUA},
            "terms": self.terms.used,
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
        """Return what each standing that claims have means."""
        return {
            key(iri): self.terms.definition(iri)
            for iri, names in sorted(self.reading.kinds.items())
            if PLUA + "Standing" in names and key(iri) in self.terms.used
        }

    # --- things -----------------------------------------------------------------------------------------------------

    def thing(self, iri: str) -> Record:
        """Return one node: its names, kind and place in the legend."""
        node = self.graph.nodes[iri]
        group = group_of(self.reading, node["type"], self.groups)
        first, last = (self.reading.value(iri, PLUA + name) for name in ("earliest", "latest"))
        if iri in self.folding.joints:
            first, last = self.folding.term(iri)
        point = _POINT.search(self.reading.value(iri, _AS_WKT))
        return spare(
            id=key(iri),
            label=node["label"],
            names={tag: name for tag, name in node["labels"].items() if name != node["label"]},
            aliases=list(node["aliases"]),
            kind=self.terms.use(node["type"]),
            group=self.groups.index(group) or None,
            folded=iri in self.folding.nodes,
            links=self.reading.values(iri, SKOS + "exactMatch"),
            note=self.terms.text(iri, SKOS + "scopeNote"),
            at=[float(point[2]), float(point[1])] if point else [],
            rough=point is not None and self.is_rough(iri, (point[1], point[2])),
            first=first,
            last=last,
            edtf=" ".join(self.reading.values(iri, PLUA + "edtf")),
            bounded=self.reading.values(iri, _DATE_BASIS) == [_BOUNDED],
        )

    def is_rough(self, iri: str, written: tuple[str, str]) -> bool:
        """Say whether a point stands for about here, being given to a tenth of a degree or less, or for an area.

        An area is what other places of its own class lie in.
        """
        if any(len(number.partition(".")[2]) < _TO_A_TOWN for number in written):
            return True
        own = self.reading.types.get(iri)
        inside = self.inside.get(iri, ())
        return any(self.reading.types.get(other) == own for other in inside)

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
        return {
            key(iri): spare(
                names=self.terms.names(iri),
                inverse=self.terms.inverse(self.folding.direct.get(iri, (iri,))[0]),
                unclear=[self.terms.names(one) for one in self.folding.direct.get(iri, ())],
                definition=self.terms.definition(iri),
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
        terms_of: dict[str, list[Record]] = defaultdict(list)
        for (subject, _, target), told in found.items():
            if not target and subject in self.folding.joints:
                terms_of[subject].append(told)
        for node, joint in self.folding.joints.items():
            one = found.get((joint.parent, joint.forward, node))
            if one is None or joint.target not in self.graph or joint.parent not in self.graph:
                continue
            terms = terms_of[node]
            one |= spare(o=key(joint.target), via=key(node), p=key(joint.relation or joint.forward))
            one |= spare(when=[told["value"]["d"] for told in terms if told.get("dated")])
            one |= spare(disputed=one.get("disputed", False) or any(told.get("disputed") for told in terms))
            one["claims"] = sorted({*one.get("claims", []), *(i for told in terms for i in told.get("claims", []))})
        for (agreement, signer), posts in self.folding.capacities().items():
            signed = found.get((agreement, PLUA + "signedBy", signer))
            if signed is not None:
                signed["capacity"] = [self.said.name(post) for post in posts]

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
            said = self.said.object(iri)
            alike[said.value if isinstance(said, NamedNode) else ""].append(iri)
        for target, iris in alike.items():
            if (subject, predicate, target) in found:
                continue
            found[subject, predicate, target] = spare(
                s=key(subject),
                p=key(predicate),
                **(self.target(self.said.object(iris[0])) if target else {"value": self.claimed(predicate, iris)}),
                layer="claimed",
                disputed=(subject, predicate) in self.reading.disputed,
                origins=self.origins(iris),
                claims=[self.said.number[iri] for iri in iris],
            )

    def claimed(self, predicate: str, claims: list[str]) -> Any:  # noqa: ANN401 - whatever a value is on the page
        """Return the values that several claims give, each once, in the property's unit."""
        values = {repr(value): value for iri in claims for value in [self.values.claimed(iri, self.said.object(iri))]}
        unit = self.values.unit(predicate)
        told = [values[name] for name in sorted(values)]
        return several([one | {"u": unit} if unit and isinstance(one, dict) and "n" in one else one for one in told])

    def target(self, term: NamedNode | Literal) -> Record:
        """Return the object of a statement: a thing on the page, or a term."""
        if isinstance(term, NamedNode) and term.value not in self.graph:
            return {"value": {"t": self.terms.use(term.value)}}
        return {"o": key(term.value)}

    def relation(self, subject: str, predicate: str, term: NamedNode) -> Record:
        """Return the statement that one thing stands in a relation to another."""
        is_fact, rules = self.reading.triples[subject, predicate, term]
        claims = self.reading.claimed.get((subject, predicate, term.value), ())
        return spare(
            s=key(subject),
            p=key(predicate),
            **self.target(term),
            layer="fact" if is_fact else "inferred",
            rules=[self.rule(rule) for rule in rules],
            disputed=(subject, predicate) in self.reading.disputed,
            weak=(subject, predicate) in self.weak,
            origins=self.origins(claims),
            claims=[self.said.number[iri] for iri in claims],
        )

    def value_statement(self, subject: str, predicate: str, values: list[tuple[str, Literal]]) -> Record:
        """Return the statement of a figure, a date or a text, made of all the triples that carry it."""
        known = [self.reading.triples[subject, name, term] for name, term in values]
        claims = self.claims_on[subject, predicate]
        return spare(
            s=key(subject),
            p=key(predicate),
            value=self.values.of(predicate, values),
            dated=bool(self.reading.value(predicate, PLUA + "textAs")),
            basis=self.basis(subject, predicate),
            layer="fact" if any(is_fact for is_fact, _ in known) else "inferred",
            rules=sorted({self.rule(rule) for _, rules in known for rule in rules}),
            disputed=(subject, predicate) in self.reading.disputed,
            weak=(subject, predicate) in self.weak,
            origins=self.origins(claims),
            claims=[self.said.number[iri] for iri in claims],
        )

    def basis(self, subject: str, predicate: str) -> list[str]:
        """Say how a date is known, where the property is one and the graph says so."""
        if not self.reading.value(predicate, PLUA + "textAs"):
            return []
        return [self.terms.use(iri) for iri in self.reading.values(subject, _DATE_BASIS)]

    def measured_by(self, subject: str, predicate: str) -> str:
        """Return the property that claims are made with, for a bound, a date in words or another companion of it."""
        whole = self.reading.values(predicate, PLUA + "companionOf")
        for suffix in ("Min", "Max", "AsOf"):
            base = predicate.removesuffix(suffix)
            if base != predicate and base in self.values.figures:
                whole.append(base)
        claimed = [base for base in whole if (subject, base) in self.claims_on]
        return (claimed or whole or [predicate])[0]

    def rule(self, name: str) -> str:
        """Return the key of a rule, its name told among the terms."""
        iri = INFERRED + name
        if iri not in self.reading.labels:
            self.terms.used.setdefault(key(iri), {"en": name.replace("-", " ")})
        return self.terms.use(iri)

    def origins(self, claims: list[str] | tuple[str, ...]) -> int:
        """Count the independent origins of those claims that assert what they say."""
        return len({origin for iri in claims if self.reading.asserts(iri) for origin in self.reading.origins(iri)})
