"""What every reader of a data file shares: the ontology, the ids known so far, and the findings.

Nothing here stops at the first error: a reader reports and goes on, so that a curator sees everything at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg import yamlfile
from kg.errors import Finding, did_you_mean
from kg.namespaces import ID, ID_PATTERN, local
from kg.ontology import Ontology
from kg.yamlfile import Mapping, Mark, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Declared:
    """An id that exists: what it names, of which class, under which label, and where it was born."""

    iri: str
    cls: str
    label: str
    mark: Mark


@dataclass(slots=True)
class Context:
    """The state of one reading of the data directory."""

    ontology: Ontology
    ids: dict[str, Declared] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def report(self, node: Node | Mark, message: str, hint: str = "") -> None:
        """Add a finding at a node's place."""
        mark = node if isinstance(node, Mark) else node.mark
        self.findings.append(yamlfile.finding(mark, message, hint))

    def declare(self, key: str, mark: Mark, cls: str, label: str, base: str = ID) -> Declared | None:
        """Give birth to an id. A malformed or second one is reported and None returned."""
        if not all(map(ID_PATTERN.fullmatch, key.split("--"))):
            self.report(mark, f"{key} is not an id", "lower-case letters and digits, single hyphens between them")
            return None
        if key in self.ids:
            first = self.ids[key].mark
            self.report(mark, f"{key} is declared twice", f"first in {first.path}:{first.line}")
            return None
        self.ids[key] = Declared(base + key, cls, label, mark)
        return self.ids[key]

    def resolve(self, node: Node, wanted: str) -> Declared | None:
        """Look up the id a node names; it must be of the wanted class (any, if that is empty)."""
        scalar = self.scalar(node)
        if scalar is None:
            return None
        found = self.ids.get(scalar.value)
        if found is None:
            self.report(scalar, f"no id {scalar.value or '(empty)'}", did_you_mean(scalar.value, self.ids))
        elif wanted and not self.ontology.is_a(found.cls, wanted):
            message = f"{scalar.value} is of class {local(found.cls)}, not {local(wanted)}"
            self.report(scalar, message, f"it is declared in {found.mark.path}:{found.mark.line}")
            return None
        return found

    def code(self, node: Node, cls: str) -> str | None:
        """Look up a member of a code list by its name."""
        scalar = self.scalar(node)
        if scalar is None:
            return None
        members = self.ontology.members(cls)
        if scalar.value not in members:
            hint = did_you_mean(scalar.value, members) or "one of " + ", ".join(sorted(members))
            self.report(scalar, f"{scalar.value or '(empty)'} is no {self.ontology.describe(cls)}", hint)
        return members.get(scalar.value)

    def scalar(self, node: Node) -> Scalar | None:
        """Return a node that is a single value; report one that is not."""
        if isinstance(node, Scalar):
            return node
        self.report(
            node, "one value is expected here", f"found a {'list' if isinstance(node, Sequence) else 'mapping'}"
        )
        return None

    def text(self, node: Node, max_words: int = 0) -> str | None:
        """Return a text that is not blank and holds no more words than allowed."""
        scalar = self.scalar(node)
        if scalar is None:
            return None
        text = " ".join(scalar.value.split())
        if not text:
            self.report(scalar, "an empty text")
            return None
        if max_words and len(text.split()) > max_words:
            self.report(scalar, f"“{text}” has more than {max_words} words", "quote less: the text is not ours")
            return None
        return text

    def mapping(self, node: Node, known: Iterable[str], required: Iterable[str] = ()) -> dict[str, tuple[Scalar, Node]]:
        """Return a mapping's items by key, having reported unknown and missing keys."""
        if not isinstance(node, Mapping):
            self.report(node, "keys with values are expected here")
            return {}
        allowed = set(known) | set(required)
        found = {}
        for key, value in node.items:
            if key.value not in allowed:
                hint = did_you_mean(key.value, allowed) or "known here: " + ", ".join(sorted(allowed))
                self.report(key, f"unknown key {key.value}", hint)
            else:
                found[key.value] = (key, value)
        for name in required:
            if name not in found:
                self.report(node, f"the key {name} is missing")
        return found

    def entries(self, node: Node) -> tuple[tuple[Scalar, Node], ...]:
        """Return the items of a mapping whose keys are free; report anything else."""
        if isinstance(node, Mapping):
            return node.items
        self.report(node, "keys with values are expected here")
        return ()

    def items(self, node: Node) -> tuple[Node, ...]:
        """Return the members of a list; a single value is a list of one."""
        if isinstance(node, Sequence):
            if not node.items:
                self.report(node, "an empty list", "leave the key out")
            return node.items
        return (node,)
