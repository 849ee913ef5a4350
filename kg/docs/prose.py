"""The project's documents, written in Markdown for people who read files, as pages of the site.

markdown-it reads them, with raw HTML switched off; we add anchors to headings, colours to code, and lead what one
document says of another to that one's page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape

from kg.docs.code import coloured
from kg.errors import StoreError


@dataclass(frozen=True, slots=True)
class Document:
    """One document: the file in the project, its page, how the menu calls it."""

    file: str
    path: str
    name: str
    about: str


DOCUMENTS = (
    Document("CONTRIBUTING.md", "contribute.html", "Correct and contribute", "How to correct an error or add a source"),
    Document("data/README.md", "data.html", "The data", "What counts as a source, what was left out, how good it is"),
    Document("ontology/NORMALISATION.md", "normalisation.html", "Sentence fingerprints", "How to check a sentence"),
    Document("ARCHITECTURE.md", "architecture.html", "How it is built", "From claims to facts, layer by layer"),
    Document("THREAT_MODEL.md", "threat-model.html", "Threat model", "What is defended against whom, and what is not"),
    Document("CHANGELOG.md", "changes.html", "Changes", "What changed from release to release"),
)


@dataclass(frozen=True, slots=True)
class Text:
    """A document as HTML: title, headings (level, anchor, words) and body."""

    title: str
    headings: tuple[tuple[int, str, str], ...]
    body: Markup


def read(root: Path) -> dict[Document, str]:
    """Read those of the documents that the project has."""
    found = {}
    for document in DOCUMENTS:
        path = root / document.file
        if not path.is_file():
            continue
        try:
            found[document] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise StoreError(f"{path}: cannot be read: {error}") from error
    return found


def rendered(text: str, file: str, pages: Mapping[str, str], links: Mapping[str, str]) -> Text:
    """Render Markdown.

    ``pages`` maps a term's IRI to its page, ``links`` a file of the project to its page, both from where the document's
    own page is.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(text)
    headings = _anchored(tokens)
    # The title stands at the head of the page already.
    if headings and headings[0][0] == 1:
        del tokens[:3]
    for token in tokens:
        for child in token.children or ():
            _link(child, file, links)
    body = Markup("").join(
        _fence(token, pages) if token.type in ("fence", "code_block") else _plain(parser, [token]) for token in tokens
    )
    title = headings[0][2] if headings else file
    return Text(title, tuple(heading for heading in headings if heading[0] > 1), body)


def _plain(parser: MarkdownIt, tokens: list[Token]) -> Markup:
    html = parser.renderer.render(tokens, parser.options, {})
    html = html.replace("<table>", '<div class="scroll" tabindex="0" role="group"><table>')
    return Markup(html.replace("</table>", "</table></div>"))  # noqa: S704 - escaped by the renderer, raw HTML is off


def _anchored(tokens: list[Token]) -> list[tuple[int, str, str]]:
    """Give every heading an anchor of its own; return level, anchor and words of each."""
    found: list[tuple[int, str, str]] = []
    taken: set[str] = set()
    for at, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        words = re.sub(r"[`*]", "", tokens[at + 1].content)
        anchor = slug(words)
        while anchor in taken:
            anchor += "-"
        taken.add(anchor)
        token.attrSet("id", anchor)
        found.append((int(token.tag[1:]), anchor, words))
    return found


def slug(words: str) -> str:
    """Make an anchor of a heading.

    >>> slug("0.1.0 (unreleased)"), slug("What it does not claim")
    ('0-1-0-unreleased', 'what-it-does-not-claim')
    """
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-") or "section"


def _link(token: Token, file: str, links: Mapping[str, str]) -> None:
    """Lead a link to another file of the project to its page; one to a file that has none becomes plain words."""
    target = str(token.attrGet("href") or "") if token.type == "link_open" else ""
    if not target or target.startswith(("https://", "http://", "#", "mailto:")):
        return
    name, _, anchor = target.partition("#")
    folder = file.rpartition("/")[0]
    page = links.get(f"{folder}/{name}" if folder else name) or links.get(name)
    if page:
        token.attrSet("href", page + (f"#{anchor}" if anchor else ""))
    else:
        token.attrs.pop("href")


def _fence(token: Token, pages: Mapping[str, str]) -> Markup:
    language = token.info.strip().split(" ")[0] or ("sh" if token.content.startswith("kg ") else "")
    return code_block(token.content, language, pages)


def code_block(text: str, language: str, pages: Mapping[str, str], root: str = "") -> Markup:
    """Return a block of code that scrolls by itself and by the keyboard."""
    inner = coloured(text.rstrip("\n"), language, pages, root)
    label = Markup(' aria-label="{}"').format(language) if language else escape("")
    return Markup('<pre class="code" tabindex="0" role="group"{}><code>{}</code></pre>\n').format(label, inner)
