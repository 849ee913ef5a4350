"""Pages as HTML: one frame, one style sheet, every text escaped.

A page needs nothing but itself: the style stands in it, its policy allows that style by its hash and nothing else, and
links between pages are relative, so the site works from a directory, a memory stick or any web server alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup, escape

from kg.docs.code import coloured
from kg.docs.prose import slug
from kg.lookup import Sheet
from kg.namespaces import PREFIXES
from kg.packing import asset, inline, policy
from kg.text import visible

_SHORT = re.compile(r" · (?:id|source):[\w-]+")
"""A short name beside a label: for whoever looks it up next, which a page does by a link."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page before it is drawn: where it lies in the site, its title, its template, its entry in the menu."""

    path: str
    title: str
    template: str
    part: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)


class Frame:
    """Draws pages.

    ``about`` is what every page may mention: the data set, the version, the menu; ``pages`` maps a term to its page.
    """

    def __init__(self, about: Mapping[str, Any], pages: Mapping[str, str]) -> None:
        assets = files("kg").joinpath("assets")
        templates = {
            path.name: path.read_text(encoding="utf-8")
            for path in assets.joinpath("docs").iterdir()
            if path.name.endswith(".j2")
        }
        self.environment = Environment(
            autoescape=True,
            loader=DictLoader(templates),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_shown,
        )
        self.environment.filters |= {
            "name": isolated,
            "count": counted,
            "slug": slug,
            "brief": brief,
            "plain": lambda text: _SHORT.sub("", text),
            "ticks": lambda text, root: ticks(text, pages, root),
            **{
                language: lambda text, root="", language=language: coloured(text, language, pages, root)
                for language in ("sparql", "turtle", "python")
            },
        }
        self.environment.globals |= {"shown_all": shown_all, "toc_of": toc_of, "toc_lists": toc_lists, "zip": zip}
        style = "".join(asset(name).decode() for name in ("house.css", "docs/docs.css"))
        self.style = inline(style, "</style")
        self.script = inline(asset("docs/filter.js").decode(), "</script")
        self.about = about

    def draw(self, page: Page) -> bytes:
        """Return a page's bytes; the same page gives the same bytes."""
        root = "../" * page.path.count("/")
        template = self.environment.get_template(page.template)
        scripted = bool(page.data.get("scripted"))
        text = template.render(
            page=page,
            root=root,
            style=Markup(self.style),  # noqa: S704 - our own file, checked by inline()
            script=Markup(self.script) if scripted else "",  # noqa: S704 - likewise
            policy=policy([self.script] if scripted else [], self.style),
            **self.about,
            **page.data,
        )
        return text.encode()


def _shown(value: object) -> object:
    """Make what a text hides visible; markup is our own."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def isolated(text: object) -> Markup:
    """Write a name of the graph so that its reading direction changes nothing around it."""
    return Markup("<bdi>{}</bdi>").format(visible(str(text)))


def counted(number: int, noun: str = "", plural: str = "") -> str:
    """Write a number with what it counts.

    >>> counted(1, "claim"), counted(1200, "claim"), counted(2, "class", "classes"), counted(12382)
    ('1 claim', '1,200 claims', '2 classes', '12,382')
    """
    if not noun:
        return f"{number:,}"
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def brief(text: str, most: int) -> str:
    """Cut a text that is long for its place, with a mark where it is cut.

    >>> brief("a short one", 20), brief("a somewhat longer text", 12)
    ('a short one', 'a somewhat…')
    """
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def ticks(text: str, pages: Mapping[str, str], root: str) -> Markup:
    """Write words in which a term between backticks is code and leads to its page."""
    parts = re.split(r"`([^`]+)`", text)
    return Markup("").join(
        _code(part, pages, root) if at % 2 else escape(visible(part)) for at, part in enumerate(parts)
    )


def _code(name: str, pages: Mapping[str, str], root: str) -> Markup:
    prefix, _, rest = name.partition(":")
    page = pages.get(PREFIXES.get(prefix, "\0") + rest)
    code = Markup("<code>{}</code>").format(visible(name))
    return Markup('<a href="{}{}">{}</a>').format(root, page, code) if page else code


def shown_all(sheet: Sheet) -> bool:
    """Whether the first four lines of the first four parts are all that a sheet holds."""
    return len(sheet.head) <= 4 and len(sheet.sections) <= 4 and all(len(part.lines) <= 4 for part in sheet.sections)


def toc_of(entries: Sequence[Mapping[str, Any]]) -> list[tuple[str, str, int]]:
    """Return anchor and label of each entry, for a list of contents."""
    return [(entry["term"].anchor, entry["term"].ref.label, 0) for entry in entries]


def toc_lists(lists: Iterable[tuple[Any, Sequence[Any]]]) -> list[tuple[str, str, int]]:
    """Return anchor, label and length of each code list."""
    return [(term.anchor, term.ref.label, len(codes)) for term, codes in lists]
