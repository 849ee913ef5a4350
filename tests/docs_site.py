"""What tests of the documentation share: reading a site's links, anchors and ids."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Read(HTMLParser):
    """One page as a browser would index it: its ids, its links, its elements, its words."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, its id and where it leads."""
        found = dict(attrs)
        self.elements.append((tag, found))
        if found.get("id"):
            self.ids.append(str(found["id"]))
        for name in ("href", "src"):
            if found.get(name):
                self.links.append(str(found[name]))

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words.append(data)


def read(page: bytes) -> Read:
    """Read a page."""
    reader = Read()
    reader.feed(page.decode())
    reader.close()
    return reader


def broken(files: Mapping[str, bytes]) -> list[str]:
    """Return every link of a site that leads to no page or no place on one."""
    pages = {path: read(content) for path, content in files.items()}
    found = []
    for path, page in pages.items():
        for link in page.links:
            if link.startswith(("https://", "http://")):
                continue
            target, _, anchor = link.partition("#")
            where = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            if where not in pages or (anchor and anchor not in pages[where].ids):
                found.append(f"{path}: {link}")
    return found
