"""Stories as the page tells them: what each sentence rests on as numbers of the page's own statements and questions.

The page folds some triples into one line (a tenure into "holds", bounds into their figure), so that what a story names
as a triple is looked up among the statements here, once, where a miss is an error and not an empty list in a browser.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from kg.errors import KGError
from kg.stories import Rest, Story

Record = dict[str, Any]


class Telling:
    """Finds what sentences rest on in the content of one page."""

    def __init__(self, content: Record) -> None:
        self.exact: dict[tuple[str, str, str], int] = {}
        self.of: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.via: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(content["statements"]):
            self.exact[one["s"], one["p"], one.get("via") or one.get("o", "")] = number
            self.of[one["s"], one["p"]].append(number)
            if "via" in one:
                self.via[one["via"]].append(number)
        self.gaps = {gap["id"]: number for number, gap in enumerate(content["gaps"])}

    def tell(self, stories: Sequence[Story]) -> list[Record]:
        """Return the stories for the page."""
        return [{**story, "steps": [self._step(dict(step)) for step in story["steps"]]} for story in stories]

    def _step(self, step: Record) -> Record:
        return step | {"text": [self._sentence(sentence["text"], sentence["rests"]) for sentence in step["text"]]}

    def _sentence(self, text: dict[str, str], rests: list[Rest]) -> Record:
        gaps = sorted({self.gaps[rest["s"]] for rest in rests if rest["s"] in self.gaps})
        found = [number for rest in rests if rest["s"] not in self.gaps for number in self.statements(rest)]
        return {"text": text, "rests": list(dict.fromkeys(found)), "gaps": gaps}

    def statements(self, rest: Rest) -> list[int]:
        """Return the statements of the page that say what a sentence rests on. KGError if none does."""
        subject, name, value = rest["s"], rest["p"], rest.get("o", "")
        exact = self.exact.get((subject, name, value)) if value else None
        if exact is None:
            exact = self.exact.get((subject, name, ""))
        # A mark on a property (disputed, weakly sourced) shows on the statements with that property.
        ways = [[exact] if exact is not None else [], [] if value else self.of[subject, name], self.of[subject, value]]
        for found in (*ways, self.via[value], self.via[subject]):
            if found:
                return found
        raise KGError(f"the page has no statement for {subject} {name} {value}".rstrip())
