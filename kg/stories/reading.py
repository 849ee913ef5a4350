"""Story files to stories, strictly: every value is used or is a finding, and all findings come at once.

``say`` states something and has ``rests``; ``guide`` speaks to the reader and states nothing. What a sentence rests on
is looked up in the graph that the build has just made, not believed.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Store

from kg import yamlfile
from kg.errors import DataError, Finding, did_you_mean
from kg.namespaces import CLAIM, GRAPH, ID, ID_PATTERN, PLUA, RDF, SOURCE, local
from kg.ontology import Ontology
from kg.stories import LANGUAGES, Rest, Sentence, Step, Story, Texts
from kg.yamlfile import Mapping, Node, Scalar, Sequence, quote

VIEWS = ("network", "timeline", "map", "list")
ONLY = ("disputed", "single", "undated")
"""What a view may be narrowed to besides topics, actors and days."""

_SUBJECT, _PREDICATE, _OBJECT = (NamedNode(RDF + name) for name in ("subject", "predicate", "object"))
_STANDING = NamedNode(PLUA + "standing")
_CARRYING = (GRAPH + "facts", GRAPH + "registry", GRAPH + "inferred-")
_PARAMETER = re.compile(r"(?m)^# param: (\w+)")
_ENDS_OF_A_WAY = 2

Fields = dict[str, Node]


def read_stories(directory: Path, store: Store, ontology: Ontology, queries: Path) -> list[Story]:
    """Read the stories of a directory against the graph they speak of, in the order of their ``order`` and then names.

    ``queries`` is the directory of the query library. Raises DataError with every finding in every file.
    """
    reader = _Reader(store, ontology, queries)
    found = []
    for path in sorted(directory.glob("*.yaml")):
        root, findings = yamlfile.read(path, str(path.relative_to(directory.parent.parent)))
        found.append(reader.story(path.stem, root, findings))
    if reader.findings:
        raise DataError(reader.findings)
    return [story for _, story in sorted(found, key=lambda pair: (pair[0], pair[1]["id"]))]


class _Reader:
    """Reads stories against one graph and collects what is wrong with them."""

    def __init__(self, store: Store, ontology: Ontology, queries: Path) -> None:
        self.store = store
        self.ontology = ontology
        self.queries = {path.stem: path for path in queries.glob("*.rq")}
        iris = [str(quad.subject)[1:-1] for quad in store.quads_for_pattern(None, NamedNode(RDF + "type"), None)]
        self.ids = {iri[len(ID) :] for iri in iris if iri.startswith(ID)}
        self.sources = {iri[len(SOURCE) :] for iri in iris if iri.startswith(SOURCE)}
        self.findings: list[Finding] = []

    def story(self, name: str, root: Node | None, findings: list[Finding]) -> tuple[int, Story]:
        """Read one file; return its place among the stories and the story, which is worth nothing after a finding."""
        self.findings += findings
        story: Story = {"id": name, "title": {}, "summary": {}, "steps": []}
        if root is None:
            return 0, story
        fields = self.fields(root, ("id", "order", "title", "summary", "steps"))
        if (given := self.scalar(fields.get("id"))) and given.value != name:
            self.report(given, f"the story {quote(given.value)} is in the file of {quote(name)}")
        order = self.scalar(fields.get("order"))
        if order and not re.fullmatch(r"[0-9]{1,3}", order.value):
            self.report(order, f"order: {quote(order.value)} is no number from 0 to 999")
            order = None
        story["title"] = self.texts(fields.get("title"))
        story["summary"] = self.texts(fields.get("summary"))
        seen: set[str] = set()
        for node in self.items(fields.get("steps")):
            story["steps"].append(self.step(node, seen))
        return int(order.value) if order else 0, story

    def step(self, node: Node, seen: set[str]) -> Step:
        """Read one step; its key must be new in its story, because links name it."""
        fields = self.fields(node, ("key", "title", "view", "text"), ("query",))
        key = self.scalar(fields.get("key"))
        name = key.value if key else ""
        if key and not ID_PATTERN.fullmatch(name):
            self.report(key, f"{quote(name)} is no key", "lower-case letters a to z and digits, single hyphens")
        elif key and name in seen:
            self.report(key, f"the key {quote(name)} is used twice in this story")
        seen.add(name)
        step: Step = {
            "key": name,
            "title": self.texts(fields.get("title")),
            "view": self.view(fields.get("view")),
            "text": [self.sentence(each) for each in self.items(fields.get("text"))],
        }
        if "query" in fields:
            step["query"] = self.query(fields["query"])
        return step

    def sentence(self, node: Node) -> Sentence:
        """Read a sentence: one that says something rests on something, one that guides on nothing."""
        guides = isinstance(node, Mapping) and node.get("guide") is not None
        fields = self.fields(node, ("guide",) if guides else ("say", "rests"))
        rests = [self.rest(each) for each in self.items(fields.get("rests"))]
        return {"text": self.texts(fields.get("guide" if guides else "say")), "rests": rests}

    def texts(self, node: Node | None) -> Texts:
        """Read one text in every language."""
        texts = {}
        for language, written in self.fields(node, LANGUAGES).items() if node else ():
            scalar = self.scalar(written)
            if scalar and not scalar.value.strip():
                self.report(scalar, "an empty text")
            texts[language] = " ".join(scalar.value.split()) if scalar else ""
        return texts

    # --- views and queries ------------------------------------------------------------------------------------------

    def view(self, node: Node | None) -> dict[str, str | list[str]]:
        """Read which view is shown, on what, and what is left out of it."""
        lists: dict[str, tuple[Collection[str], str]] = {
            "focus": (self.ids, "id"),
            "path": (self.ids, "id"),
            "topics": (self.ids, "id"),
            "actors": (self.ids, "id"),
            "only": (ONLY, "narrowing"),
        }
        fields = self.fields(node, ("as",), (*lists, "from", "until")) if node else {}
        view: dict[str, str | list[str]] = {}
        if "as" in fields:
            view["as"] = self.known(fields["as"], VIEWS, "view")
        for name, (known, what) in lists.items():
            if name in fields:
                view[name] = [self.known(each, known, what) for each in self.items(fields[name])]
        if "path" in view and len(view["path"]) != _ENDS_OF_A_WAY:
            self.report(fields["path"], "a path has two ends")
        for name in ("from", "until"):
            if name in fields and (day := self.scalar(fields[name])):
                view[name] = self.day(day)
        return view

    def day(self, node: Scalar) -> str:
        """Read a day."""
        try:
            if date.fromisoformat(node.value).isoformat() == node.value:
                return node.value
        except ValueError:
            pass
        self.report(node, f"{quote(node.value)} is not a day", "as 2025-09-18")
        return ""

    def query(self, node: Node) -> dict[str, str]:
        """Read which query of the library answers with what the step says."""
        named = node.get("name") if isinstance(node, Mapping) else None
        name = self.known(named, self.queries, "query") if named else ""
        blanks = _PARAMETER.findall(self.queries[name].read_text(encoding="utf-8")) if name in self.queries else []
        if named and name not in self.queries:
            return {}
        fields = self.fields(node, ("name",), blanks)
        values = {blank: self.scalar(value) for blank, value in fields.items() if blank != "name"}
        return {"name": name} | {blank: scalar.value for blank, scalar in values.items() if scalar}

    # --- what a sentence rests on -----------------------------------------------------------------------------------

    def rest(self, node: Node) -> Rest:
        """Read ``{of: id, says: property, is: value, by: id, source: id}``, all but the first two as needed.

        Without ``by`` and ``source`` the graph itself must say so; with them a claim must, which need not have made a
        fact.
        """
        fields = self.fields(node, ("of", "says"), ("is", "by", "source"))
        before = len(self.findings)
        says = {
            name: self.known(fields[name], known, what)
            for name, known, what in (
                ("of", self.ids, "id"),
                ("says", self.ontology.properties, "property"),
                ("by", self.ids, "id"),
                ("source", self.sources, "source"),
            )
            if name in fields
        }
        value = self.scalar(fields.get("is"))
        rest: Rest = {"s": says.get("of", ""), "p": says.get("says", "")}
        if value:
            rest["o"] = value.value
        if len(self.findings) > before:
            return rest
        claims = self.claims(rest)
        if "by" in says or "source" in says:
            told = [(name, says[key]) for key, name in (("by", "saidBy"), ("source", "source")) if key in says]
            rest["claims"] = [claim for claim in claims if all(who in self.said(claim, part) for part, who in told)]
            if not rest["claims"]:
                self.report(node, f"nobody claims this: {_shown(rest, says)}", self.others(rest))
        elif not self.carried(rest, claims):
            hint = "it is claimed and is no fact: add by or source" if claims else self.others(rest)
            self.report(node, f"the graph does not say this: {_shown(rest, says)}", hint)
        return rest

    def claims(self, rest: Rest) -> list[str]:
        """Return the claims, by the end of their IRIs, that say what a sentence rests on."""
        found = []
        for quad in self.store.quads_for_pattern(None, _SUBJECT, NamedNode(ID + rest["s"])):
            claim = str(quad.subject)[1:-1].removeprefix(CLAIM)
            if rest["p"] in self.parts(claim, _PREDICATE) and rest.get("o") in (None, *self.parts(claim, _OBJECT)):
                found.append(claim)
        return sorted(found)

    def carried(self, rest: Rest, claims: list[str]) -> bool:
        """Say whether a claim made a fact of it, or it stands in the registry, the facts or what rules infer."""
        if any("MakesFact" in self.parts(claim, _STANDING) for claim in claims):
            return True
        stated = self.store.quads_for_pattern(NamedNode(ID + rest["s"]), NamedNode(PLUA + rest["p"]), None)
        return any(
            str(quad.graph_name)[1:-1].startswith(_CARRYING) and rest.get("o") in (None, _short(quad.object))
            for quad in stated
        )

    def said(self, claim: str, part: str) -> list[str]:
        """Return the values of one part of a claim by the end of their IRIs."""
        return self.parts(claim, NamedNode(PLUA + part))

    def parts(self, claim: str, part: NamedNode) -> list[str]:
        """Return the values a claim has for a property, by the end of their IRIs."""
        quads = self.store.quads_for_pattern(NamedNode(CLAIM + claim), part, None)
        return [_short(quad.object) for quad in quads]

    def others(self, rest: Rest) -> str:
        """Say what is claimed instead."""
        claims = self.claims({"s": rest["s"], "p": rest["p"]})
        elsewhere = [value for claim in claims for value in self.parts(claim, _OBJECT)]
        return "claimed are " + ", ".join(sorted(set(elsewhere))) if elsewhere else "nothing of the kind is claimed"

    # --- nodes ------------------------------------------------------------------------------------------------------

    def report(self, node: Node, message: str, hint: str = "") -> None:
        """Add a finding at a node's place."""
        self.findings.append(yamlfile.finding(node.mark, message, hint))

    def fields(self, node: Node | None, required: Collection[str], optional: Collection[str] = ()) -> Fields:
        """Return a mapping's values by key, having reported unknown and missing keys."""
        if not isinstance(node, Mapping):
            if node is not None:
                self.report(node, "keys with values are expected here", "one of " + ", ".join(required))
            return {}
        allowed = [*required, *optional]
        found = {}
        for key, value in node.items:
            if key.value in allowed:
                found[key.value] = value
            else:
                hint = did_you_mean(key.value, allowed) or "known here: " + ", ".join(allowed)
                self.report(key, f"unknown key {quote(key.value)}", hint)
        for name in required:
            if name not in found:
                self.report(node, f"the key {name} is missing")
        return found

    def items(self, node: Node | None) -> tuple[Node, ...]:
        """Return the members of a list; a single value is a list of one, an empty list a finding."""
        if isinstance(node, Sequence) and not node.items:
            self.report(node, "an empty list")
        return node.items if isinstance(node, Sequence) else (node,) if node is not None else ()

    def scalar(self, node: Node | None) -> Scalar | None:
        """Return a node that is a single value; report one that is not."""
        if node is None or isinstance(node, Scalar):
            return node
        self.report(node, "one value is expected here")
        return None

    def known(self, node: Node, known: Collection[str], what: str) -> str:
        """Return a word that must be one of the known ones."""
        scalar = self.scalar(node)
        if scalar and scalar.value not in known:
            self.report(scalar, f"no {what} {quote(scalar.value)}", did_you_mean(scalar.value, known))
        return scalar.value if scalar else ""


def _short(term: object) -> str:
    """Return the end of an IRI of ours, or a value as it is."""
    value = term.value if isinstance(term, NamedNode | Literal) else str(term)
    return local(value) if value.startswith((ID, PLUA, SOURCE)) else value


def _shown(rest: Rest, says: dict[str, str]) -> str:
    by = " ".join(f"{word} {says[word]}" for word in ("by", "source") if word in says)
    return " ".join(part for part in (rest["s"], rest["p"], rest.get("o", ""), by) if part)
