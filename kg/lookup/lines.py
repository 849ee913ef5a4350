"""The facts of one thing as lines: relation, value, what marks it, what it rests on.

Bounds, dates in words and other companions make one line with the property they belong to, and a node that hangs on a
parent (a tenure, a signature, a provision) is told on the line of the relation it is about.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pyoxigraph import Literal, NamedNode

from kg.lookup import words
from kg.lookup.reading import INFERRED, LABEL, MARKS, Reading, Term, Told, Triple
from kg.lookup.verdicts import Bench, Verdict, loose
from kg.namespaces import DATASET, PLUA, RDF, local, shorten

_STATED_DATE = PLUA + "StatedDate"


@dataclass(frozen=True, slots=True)
class Line:
    """One statement for people, with what it stands on."""

    prop: str
    """IRI of the property it is claimed with; empty for what is no property."""
    relation: str
    """How the property reads from this side."""
    value: str
    iri: str = ""
    """IRI of the thing the value names, if it names one."""
    details: tuple[str, ...] = ()
    """What hangs on it: a term, a capacity, a topic."""
    marks: tuple[str, ...] = ()
    """Disputed, inferred, on somebody's word."""
    sources: tuple[str, ...] = ()
    """IRIs of the sources it was read in."""
    origins: int = 0
    """How many of them are independent of each other."""
    rule: str = ""
    """The rule that infers it, where no claim makes it."""


def rule_title(reading: Reading, name: str) -> str:
    """Return what a rule says it does, or nothing."""
    return reading.text(INFERRED + name, LABEL)


def supported(reading: Reading, line: Line, claims: Iterable[Told]) -> Line:
    """Add to a line the sources of these claims and how many origins they come from."""
    told = list(claims)
    sources = set(line.sources) | {one.source for one in told}
    return replace(line, sources=tuple(sorted(sources)), origins=max(line.origins, len(reading.origins(told))))


class Facts:
    """All lines of one thing."""

    def __init__(self, reading: Reading, iri: str) -> None:
        self.reading, self.iri = reading, iri
        self.groups: dict[str, list[Triple]] = defaultdict(list)
        self.notes: defaultdict[str, set[str]] = defaultdict(set)
        for triple in reading.ours(iri):
            if triple.predicate in MARKS:
                continue
            if reading.is_property(triple.object):
                self.notes[triple.object.value].add(reading.label(triple.predicate).removesuffix(" on"))
            else:
                self.groups[reading.base(iri, triple.predicate)].append(triple)
        self.hanging = reading.hanging(iri)

    # --- by kind --------------------------------------------------------------------------------------------------

    def dates(self) -> list[Line]:
        """Return when it was."""
        return [self._date(prop) for prop in sorted(self.groups) if self.reading.is_date(prop)]

    def figures(self) -> list[Line]:
        """Return what was counted, and numbers that rules work out."""
        return self._order(self._figure(prop) for prop in self.groups if self._counts(prop))

    def described(self) -> list[Line]:
        """Return the texts and truth values that are neither dates nor numbers."""
        lines: list[Line] = []
        for prop in self.groups:
            if not self.reading.is_date(prop) and not self._counts(prop):
                terms = {t.object for t in self.groups[prop] if isinstance(t.object, Literal)}
                lines.extend(self._stated(prop, self.reading.label(prop), self.iri, term) for term in terms)
        return self._order(lines)

    def relations(self) -> tuple[list[Line], list[Line]]:
        """Return how it stands to others and how others stand to it, with what hangs on either told there."""
        outward = [line for line in self.plain_outward() if line.iri not in self.hanging]
        inward = self._inward()
        for node in self.hanging:
            partner = self.partner(node)
            for lines in (outward, inward):
                at = self._place(lines, node, partner)
                if at is not None:
                    lines[at] = self._joined(lines[at], node, partner)
                    break
            else:
                leads = any(t.object == NamedNode(node) for t in self.reading.ours(self.iri))
                own = self._own_line(node, partner, leads=leads)
                (outward if leads else inward).append(self._joined(own, node, partner))
        return self._order(outward), self._order(inward)

    def plain_outward(self) -> list[Line]:
        """Return how it stands to others, each fact by itself."""
        lines: list[Line] = []
        for prop, triples in self.groups.items():
            targets = {t.object for t in triples if isinstance(t.object, NamedNode)} if self._relates(prop) else set()
            lines.extend(self._stated(prop, self.reading.label(prop), self.iri, target) for target in targets)
        return self._order(lines)

    def _inward(self) -> list[Line]:
        lines: list[Line] = []
        for subject, prop in {(t.subject, t.predicate) for t in self.reading.onto(self.iri)}:
            # A disagreement is told where the facts it is about are.
            if prop in MARKS or subject in self.hanging or self.reading.is_disagreement(subject):
                continue
            inverse = self.reading.text(prop, PLUA + "inverseLabel") or f"{self.reading.label(prop)} of"
            line = self._stated(prop, inverse, subject, NamedNode(self.iri))
            lines.append(replace(line, value=words.named(self.reading, subject), iri=subject))
        return self._order(lines)

    def unsettled(self) -> list[Line]:
        """Return what is claimed of it without being a fact: denials, plans, suspicions, values withheld."""
        props = sorted({told.predicate for told in self.reading.claims_about(self.iri)})
        lines: list[Line] = []
        for prop in props:
            for verdict in Bench(self.reading, self.iri, prop).judge():
                if not verdict.makes:
                    told = verdict.told
                    value = words.claimed(self.reading, told)
                    line = Line(prop, self.reading.label(prop), value, _thing(told.value), marks=self._why_not(verdict))
                    lines.append(supported(self.reading, line, [told]))
        return self._order(lines)

    def _why_not(self, verdict: Verdict) -> tuple[str, ...]:
        """Say whose word it is, and why it makes no fact unless the way it was said tells that already."""
        told = verdict.told
        mode = told.get("mode")
        plain = mode == PLUA + "Stated"
        said = f"{'said' if plain else self.reading.label(mode)} by {words.speaker(self.reading, told)}"
        named = told.get("saidBy") or told.get("anonymity") or not plain
        asserts = self.reading.truth(mode, "asserts") or told.get("rankReason")
        why = verdict.words.removeprefix("makes no fact: ")
        return (*((said,) if named else ()), *((why,) if asserts else ()), shorten(told.iri))

    def _counts(self, prop: str) -> bool:
        number = re.compile(r".*#(integer|decimal)")
        terms = [t.object for t in self.groups[prop]]
        plain = [t for t in terms if isinstance(t, Literal) and number.fullmatch(t.datatype.value)]
        return self.reading.is_figure(prop) or len(plain) == len(terms)

    def _relates(self, prop: str) -> bool:
        return not self.reading.is_date(prop) and not self._counts(prop)

    @staticmethod
    def _order(lines: Iterable[Line]) -> list[Line]:
        """Order for reading: facts, then what rules infer; within each by relation."""
        return sorted(lines, key=lambda line: (bool(line.rule), line.relation, line.value, line.prop, line.marks))

    # --- single lines ---------------------------------------------------------------------------------------------

    def _stated(self, prop: str, relation: str, subject: str, term: Term) -> Line:
        """Return the line of one value: a relation, a text, a truth value."""
        found = [t for t in self.reading.match(subject, prop) if t.object == term]
        rules = sorted({t.rule for t in found if t.rule})
        bench = Bench(self.reading, subject, prop)
        claims = [told for told in bench.claims if told.value == term and bench.asserts(told)]
        marks = self._marks(prop, bench, term)
        rule = ""
        if not any(t.graph and not t.rule for t in found):
            marks += tuple(f"inferred by {name}" for name in rules)
            rule = rules[0] if rules else ""
        value = words.say(self.reading, term)
        return supported(self.reading, Line(prop, relation, value, _thing(term), marks=marks, rule=rule), claims)

    def _marks(self, prop: str, bench: Bench, term: Term | None = None) -> tuple[str, ...]:
        marks = sorted(self.notes.get(prop, ())) if bench.subject == self.iri else []
        if self.reading.truth(prop, "interpretive"):
            who = {words.speaker(self.reading, told) for told in bench.claims if term in (None, told.value)}
            marks.append("on the word of " + ", ".join(sorted(who)))
        if self.reading.disputed(bench.subject, prop):
            deniers = bench.denials(term)
            if deniers:
                marks.append("disputed: denied by " + ", ".join(deniers))
            elif bench.single:
                marks.append("disputed" + self._rival_values(bench))
        return tuple(marks)

    def _rival_values(self, bench: Bench) -> str:
        """Say which values sources give, where they give several."""
        told = {words.claimed(self.reading, verdict.told, short=True) for verdict in bench.judge() if verdict.makes}
        return f": sources say {', '.join(sorted(told))}" if len(told) > 1 else ""

    def _date(self, prop: str) -> Line:
        reading, by_name = self.reading, self._by_name(prop)
        texts = by_name.get(reading.text(prop, PLUA + "textAs"), [])
        first, last = (
            next(iter(by_name.get(reading.text(prop, PLUA + name), [])), "") for name in ("earliestAs", "latestAs")
        )
        period = words.is_period(reading, prop)
        value = " or ".join(words.date(text, period=period) for text in texts)
        if len(texts) != 1:
            # Several texts that agree each give a part of it: one its beginning, another its end.
            whole = words.bounds(first, last, period=period)
            value = f"{value}, so {whole}" if reading.disputed(self.iri, prop) and value else whole
        bases = [basis for basis in by_name.get(PLUA + "dateBasis", []) if basis != _STATED_DATE]
        bench = Bench(reading, self.iri, prop)
        marks = self._marks(prop, bench) + tuple(reading.label(basis) for basis in bases)
        return supported(reading, Line(prop, reading.label(prop), value, marks=marks), self._makers(bench))

    def _by_name(self, prop: str) -> dict[str, list[str]]:
        by_name: dict[str, list[str]] = defaultdict(list)
        for triple in sorted(self.groups[prop], key=str):
            if triple.object.value not in by_name[triple.predicate]:
                by_name[triple.predicate].append(triple.object.value)
        return by_name

    @staticmethod
    def _makers(bench: Bench) -> list[Told]:
        return [verdict.told for verdict in bench.judge() if verdict.makes]

    def _figure(self, prop: str) -> Line:
        reading = self.reading
        found = {name: values[0] for name, values in self._by_name(prop).items()}
        low, high, one = found.get(prop + "Min", ""), found.get(prop + "Max", ""), found.get(prop, "")
        bench = Bench(reading, self.iri, prop)
        makers = self._makers(bench)
        value = (words.number(one) if one else words.interval(low, high)) + words.unit(reading, prop)
        if len({told.value for told in makers}) == 1 and not reading.disputed(self.iri, prop):
            value = words.claimed(reading, makers[0])
        elif one and loose(reading, makers):
            value = f"about {value}"
        if moment := found.get(prop + "AsOf"):
            value += f", as of {words.moment(moment)}"
        rules = sorted({t.rule for t in self.groups[prop] if t.rule})
        inferred = tuple(f"inferred by {name}" for name in rules)
        line = Line(prop, reading.label(prop), value, marks=self._marks(prop, bench) + inferred)
        return supported(reading, replace(line, rule=rules[0] if rules else ""), makers)

    # --- nodes that hang on a parent ------------------------------------------------------------------------------

    def partner(self, node: str) -> str:
        """Return the thing that a node ties this one to, by the node's name: parent, two hyphens, key."""
        parent, _, key = local(node).rpartition("--")
        key = re.sub(r"-[2-9]$", "", key)
        # Only by what the node is named after: the topic of a provision may bear the provision's own name.
        ends = {t.object.value for t in self.reading.ours(node) if self._names(t)} - {self.iri}
        here = local(self.iri)
        other = key if here == parent else parent if here in (key, local(node).rpartition("--")[2]) else ""
        return next((end for end in sorted(ends) if other and re.sub(r"-[2-9]$", "", local(end)) == other), "")

    def _names(self, triple: Triple) -> bool:
        made = self.reading.truth(triple.predicate, "byRule") and self.reading.is_single(triple.predicate)
        return isinstance(triple.object, NamedNode) and (made or self.reading.truth(triple.predicate, "key"))

    def _place(self, lines: list[Line], node: str, partner: str) -> int | None:
        """Return the line a node belongs to: the relation its period makes, or the fact between the same two."""
        between = [at for at, line in enumerate(lines) if partner and line.iri == partner]
        made = self._made_by(node)
        if made:
            between = [at for at in between if lines[at].prop == made]
        return min(between, key=lambda at: (bool(lines[at].rule), at), default=None)

    def _made_by(self, node: str) -> str:
        """Return the relation that a period makes now that it goes on, or has ended; nothing for other nodes."""
        parents = {t.object.value for t in self.reading.ours(node) if isinstance(t.object, NamedNode)}
        links = [t for parent in sorted(parents) for t in self.reading.match(parent, obj=node) if not t.rule]
        until = self.reading.text(node, PLUA + "until")
        for link in links:
            if self.reading.text(link.predicate, PLUA + "whileCurrent"):
                day = self.reading.text(DATASET, PLUA + "referenceDate")
                ended = bool(until and day) and until <= day
                return self.reading.text(link.predicate, PLUA + ("onceEnded" if ended else "whileCurrent"))
        return ""

    def _own_line(self, node: str, partner: str, *, leads: bool) -> Line:
        reading = self.reading
        if leads:
            found = next(t for t in sorted(reading.ours(self.iri), key=str) if t.object == NamedNode(node))
            relation = reading.label(found.predicate)
            claims = tuple(c for c in reading.claims_on(self.iri, found.predicate) if c.value == NamedNode(node))
        else:
            found = next(t for t in sorted(reading.onto(self.iri), key=str) if t.subject == node)
            relation = reading.text(found.predicate, PLUA + "inverseLabel") or reading.label(found.predicate)
            claims = reading.claims_on(node, found.predicate)
        marks = (f"inferred by {found.rule}",) if found.rule else ()
        line = Line(found.predicate, relation, words.named(reading, partner or node), partner or node, marks=marks)
        return supported(reading, replace(line, rule=found.rule), claims)

    def _joined(self, line: Line, node: str, partner: str) -> Line:
        """Add to a line what its node says, and the sources of that."""
        inner = Facts(self.reading, node)
        about = {self.iri, partner}
        # A node told by its own label is named after these already.
        named = {triple.predicate for triple in self.reading.ours(node) if self._names(triple)}
        alike: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
        for part in (*inner.dates(), *inner.described(), *inner.plain_outward(), *inner.figures()):
            if part.iri not in about and (partner or part.prop not in named):
                relation = "" if self.reading.is_date(part.prop) else f"{part.relation} "
                marks = tuple(mark for mark in part.marks if mark not in line.marks)
                alike[relation, marks].append(part.value)
        details = (
            relation + " and ".join(values) + (f" ({'; '.join(marks)})" if marks else "")
            for (relation, marks), values in alike.items()
        )
        joined = replace(line, details=(*line.details, *details))
        claims = (*self.reading.claims_about(node), *self.reading.claims(RDF + "object", node))
        return supported(self.reading, joined, [told for told in claims if self._counts_for(told)])

    def _counts_for(self, told: Told) -> bool:
        return Bench(self.reading, told.subject, told.predicate).asserts(told)


def _thing(term: Term) -> str:
    return term.value if isinstance(term, NamedNode) else ""
