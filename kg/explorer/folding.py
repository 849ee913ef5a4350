"""Folds what only joins two things into the line between them: a tenure into "holds", a signature into "signed by".

The graph needs a node of its own for a period or a signature, to hang dates and offices on. A reader sees a person
and a post, and wants one line with its dates. Which nodes are such joints the ontology says: a property that names
its parent, its key and the relations that hold while the period is current and once it has ended.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.namespaces import ID, PLUA
from kg.network import Reading

_NEVER_ENDS = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Joint:
    """A node that joins its parent to another thing: ``parent forward node``, ``node … target``."""

    node: str
    parent: str
    forward: str
    target: str
    relation: str
    """The direct relation a rule has drawn from parent to target, or nothing where the dates do not tell."""


class Folding:
    """What one store has of joints and signatures."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.joints: dict[str, Joint] = {}
        self.direct: dict[str, tuple[str, str]] = {}
        for forward, _, key in reading.match(predicate=PLUA + "keyProperty"):
            relations = (
                reading.value(forward, PLUA + "whileCurrent"),
                reading.value(forward, PLUA + "onceEnded"),
            )
            if any(relations):
                self.direct[forward] = relations
                self._join(forward, key.value)
        self.signatures = frozenset(iri for iri, kind in reading.types.items() if kind == PLUA + "Signature")
        self.nodes = self.joints.keys() | self.signatures
        self.drawn = {(one.parent, one.relation, one.target) for one in self.joints.values() if one.relation}

    def _join(self, forward: str, key: str) -> None:
        for parent, _, node in self.reading.match(predicate=forward):
            target = self.reading.value(node.value, key)
            if parent.startswith(ID) and target.startswith(ID) and isinstance(node, NamedNode):
                relation = self._relation(forward, parent, node.value, target)
                self.joints[node.value] = Joint(node.value, parent, forward, target, relation)

    def _relation(self, forward: str, parent: str, node: str, target: str) -> str:
        known = [
            name for name in self.direct[forward] if name and (parent, name, NamedNode(target)) in self.reading.triples
        ]
        if len(known) < 2:
            return known[0] if known else ""
        # Twice in one post: this time is over unless its own end lies open.
        return known[0] if self.reading.value(node, PLUA + "until") == _NEVER_ENDS else known[1]

    def term(self, node: str) -> tuple[str, str]:
        """Return the days a joint holds from and until, as far as they are known."""
        return self.reading.value(node, PLUA + "from"), self.reading.value(node, PLUA + "until")

    def capacities(self) -> dict[tuple[str, str], list[str]]:
        """Return the offices each person signed in: (agreement, person) -> posts."""
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for node in self.signatures:
            agreement, signer = (self.reading.value(node, PLUA + name) for name in ("agreement", "signer"))
            found[agreement, signer].update(self.reading.values(node, PLUA + "signedAs"))
        return {pair: sorted(posts) for pair, posts in found.items() if posts}
