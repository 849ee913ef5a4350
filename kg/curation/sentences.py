"""The sentences a source was read by: the hashes that claims point to, and those that were read for nothing.

Each sentence either carries something or is set aside with a reason, so that nothing in a source is passed over without
a word.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pyoxigraph import Literal

from kg.curation.context import Context, Declared
from kg.evidence import NORMALISATION, Fingerprint
from kg.model import LABEL, TYPE, Pair, Record, evidence_iri, node
from kg.namespaces import OA, PLUA
from kg.yamlfile import Node, Scalar, quote


@dataclass(slots=True)
class Sentences:
    """The sentences of one source file, by the labels that only this file knows."""

    ctx: Context
    source: Declared
    records: list[Record] = field(default_factory=list)
    _places: dict[str, Scalar] = field(default_factory=dict)
    _iris: dict[str, str] = field(default_factory=dict)
    _aside: dict[str, tuple[str, Scalar]] = field(default_factory=dict)
    _used: set[str] = field(default_factory=set)

    def read(self, sentences: Node | None, set_aside: Node | None) -> None:
        """Read both keys of a source file; either may be absent."""
        if set_aside is not None:
            self._read_set_aside(set_aside)
        by_hash: dict[str, str] = {}
        for label, written in self.ctx.entries(sentences) if sentences is not None else ():
            self._places[label.value] = label
            found = self._fingerprint(label, written)
            if found is None:
                continue
            if found.sha256 in by_hash:
                first = by_hash[found.sha256]
                self.ctx.report(written, f"{quote(label.value)} is the same sentence as {quote(first)}", "keep one")
            by_hash.setdefault(found.sha256, label.value)
            self._iris[label.value] = evidence_iri(self.source.iri, found.sha256)
            self.records.append(self._record(label.value, found))
        for name, (_, place) in self._aside.items():
            if name not in self._places:
                hint = self.ctx.suggest(name, self._places)
                self.ctx.report(place, f"no sentence {quote(name)} in this file to set aside", hint)

    def _fingerprint(self, label: Scalar, written: Node) -> Fingerprint | None:
        scalar = self.ctx.scalar(written)
        if scalar is None:
            return None
        try:
            return Fingerprint.parse(scalar.value)
        except ValueError as error:
            self.ctx.report(scalar, f"sentence {quote(label.value)}: {error}")
            return None

    def _record(self, label: str, found: Fingerprint) -> Record:
        pairs: list[Pair] = [
            (TYPE, node(OA + "SpecificResource")),
            (LABEL, Literal(f"sentence of {found.tokens} words in {self.source.label}")),
            (OA + "hasSource", node(self.source.iri)),
            (PLUA + "tokenCount", Literal(found.tokens)),
            (PLUA + "sha256", Literal(found.sha256)),
            (PLUA + "normalisation", Literal(NORMALISATION)),
        ]
        if label in self._aside:
            pairs.append((PLUA + "setAside", Literal(self._aside[label][0])))
        return Record(self._iris[label], tuple(sorted(pairs, key=str)))

    def _read_set_aside(self, written: Node) -> None:
        """Read ``reason: [labels]``."""
        for reason, labels in self.ctx.entries(written):
            text = self.ctx.text(reason) or ""
            for label in map(self.ctx.scalar, self.ctx.items(labels)):
                if label is None:
                    continue
                if label.value in self._aside:
                    first = self._aside[label.value][1].mark.line
                    self.ctx.report(label, f"{quote(label.value)} is set aside twice", f"first on line {first}")
                self._aside.setdefault(label.value, (text, label))

    def evidence(self, written: Node) -> tuple[Pair, ...]:
        """Read a label or a list of them as pairs that say what rests on these sentences."""
        return tuple((PLUA + "evidence", node(iri)) for iri in map(self._iri, self.ctx.items(written)) if iri)

    def _iri(self, written: Node) -> str | None:
        scalar = self.ctx.scalar(written)
        if scalar is None:
            return None
        if scalar.value not in self._places:
            known = self.ctx.suggest(scalar.value, self._places)
            hint = known or "add its token count and hash under sentences"
            self.ctx.report(scalar, f"no sentence {quote(scalar.value)} in this file", hint)
        if scalar.value in self._aside and scalar.value not in self._used:
            line = self._aside[scalar.value][1].mark.line
            self.ctx.report(scalar, f"sentence {quote(scalar.value)} is set aside", f"on line {line}: decide for one")
        self._used.add(scalar.value)
        return self._iris.get(scalar.value)

    def report_unused(self) -> None:
        """Report sentences that carry nothing and are not set aside; call it when the whole file has been read."""
        for label, place in self._places.items():
            if label not in self._used and label not in self._aside:
                hint = "use it as evidence or list it in setAside"
                self.ctx.report(place, f"sentence {quote(label)} carries nothing", hint)
