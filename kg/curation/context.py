"""What every reader of a data file shares: the ontology, the ids known so far, and the findings.

Nothing here stops at the first error: a reader reports and goes on, so that a curator sees everything at once. What was
reported once is let through afterwards, so that one mistake does not drag twenty findings behind it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from kg import yamlfile
from kg.errors import Finding, did_you_mean
from kg.namespaces import ID, ID_PATTERN, local
from kg.ontology import Ontology
from kg.yamlfile import Mapping, Mark, Node, Scalar, Sequence, quote

_COMPARISONS = 200_000
"""With how many words in all the unknown ones are compared: about two seconds. Thousands are no typing errors."""

Fields = dict[str, tuple[Scalar, Node]]
"""The items of a mapping by their keys, with the key's place."""


@dataclass(frozen=True, slots=True)
class Declared:
    """An id that exists: what it names, of which class, under which label, and where it was born.

    The class is empty where the file gives none that exists, which is a finding already.
    """

    key: str
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
    _compared: int = 0

    def report(self, node: Node | Mark, message: str, hint: str = "") -> None:
        """Add a finding at a node's place."""
        mark = node if isinstance(node, Mark) else node.mark
        self.findings.append(yamlfile.finding(mark, message, hint))

    def suggest(self, word: str, known: Collection[str]) -> str:
        """Suggest what a word may have been meant for, or nothing."""
        if word.isdigit():
            return "a number is written without commas"
        self._compared += len(known)
        return did_you_mean(word, known) if self._compared <= _COMPARISONS else ""

    def declare(self, key: str, mark: Mark, cls: str, label: str, base: str = ID) -> Declared:
        """Give birth to an id; report a malformed one, and one that is born already, and let it stand for itself."""
        declared = Declared(key, base + key, cls, label, mark)
        if not all(map(ID_PATTERN.fullmatch, key.split("--"))):
            hint = "lower-case letters a to z and digits, single hyphens between them"
            self.report(mark, f"{quote(key)} is not an id", hint)
            declared = Declared(key, base + "malformed", cls, label, mark)
        elif key in self.ids:
            first = self.ids[key].mark
            self.report(mark, f"{quote(key)} is declared twice", f"first in {first.path}:{first.line}")
            return declared
        return self.ids.setdefault(key, declared)

    def resolve(self, node: Node, wanted: str) -> Declared | None:
        """Look up the id a node names; it must be of the wanted class (any, if that is empty)."""
        scalar = self.scalar(node)
        if scalar is None:
            return None
        found = self.ids.get(scalar.value)
        if found is None:
            self.report(scalar, f"no id {quote(scalar.value)}", self.suggest(scalar.value, self.ids))
        elif wanted and found.cls and not self.ontology.is_a(found.cls, wanted):
            message = f"{quote(scalar.value)} is of class {local(found.cls)}, not {local(wanted)}"
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
            hint = self.suggest(scalar.value, members) or "one of " + ", ".join(sorted(members))
            self.report(scalar, f"{quote(scalar.value)} is no {self.ontology.describe(cls)}", hint)
        return members.get(scalar.value)

    def scalar(self, node: Node) -> Scalar | None:
        """Return a node that is a single value; report one that is not."""
        if isinstance(node, Scalar):
            return node
        kind = "list" if isinstance(node, Sequence) else "mapping"
        self.report(node, "one value is expected here", f"found a {kind}")
        return None

    def text(self, node: Node, max_words: int = 0) -> str | None:
        """Return a text that is not blank and holds no more words than allowed, its white space made single spaces."""
        scalar = self.scalar(node)
        if scalar is None:
            return None
        words = scalar.value.split()
        if not words:
            self.report(scalar, "an empty text")
            return None
        if max_words and len(words) > max_words:
            message = f"{quote(scalar.value)} has {len(words)} words, more than {max_words}"
            self.report(scalar, message, "quote less: the text is not ours")
            return None
        return " ".join(words)

    def mapping(self, node: Node, known: Iterable[str], required: Iterable[str] = ()) -> Fields:
        """Return a mapping's items by key, having reported unknown and missing keys."""
        if not isinstance(node, Mapping):
            self.entries(node)
            return {}
        required = tuple(required)
        allowed = {*known, *required}
        found = {}
        for key, value in node.items:
            if key.value in allowed:
                found[key.value] = (key, value)
            else:
                hint = self.suggest(key.value, allowed) or "known here: " + ", ".join(sorted(allowed))
                self.report(key, f"unknown key {quote(key.value)}", hint)
        for name in required:
            if name not in found:
                self.report(node, f"the key {name} is missing")
        return found

    def entries(self, node: Node, *, may_be_empty: bool = False) -> tuple[tuple[Scalar, Node], ...]:
        """Return the items of a mapping whose keys are free; report anything else, and an empty one."""
        if not isinstance(node, Mapping):
            found = "a list" if isinstance(node, Sequence) else quote(node.value) if node.value else "nothing"
            self.report(node, "keys with values are expected here", f"found {found}")
            return ()
        if not node.items and not may_be_empty:
            self.report(node, "an empty mapping", "leave the key out")
        return node.items

    def items(self, node: Node) -> tuple[Node, ...]:
        """Return the members of a list; a single value is a list of one."""
        if isinstance(node, Sequence):
            if not node.items:
                self.report(node, "an empty list", "leave the key out")
            return node.items
        return (node,)
