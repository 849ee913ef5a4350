"""Code on a page: coloured by class, with every term of the ontology a link to what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from markupsafe import Markup
from pygments.lexer import Lexer
from pygments.lexers.configs import TOMLLexer
from pygments.lexers.data import JsonLexer, YamlLexer
from pygments.lexers.python import PythonLexer
from pygments.lexers.rdf import SparqlLexer, TurtleLexer
from pygments.token import STANDARD_TYPES, Token, _TokenType

from kg.namespaces import PREFIXES
from kg.text import visible

# By name, and not through the library's own look-up: that imports whatever is installed beside it.
_LEXERS: dict[str, type[Lexer]] = {
    "sparql": SparqlLexer,
    "turtle": TurtleLexer,
    "python": PythonLexer,
    "yaml": YamlLexer,
    "json": JsonLexer,
    "toml": TOMLLexer,
}
_NAME = re.compile(r"(?<![\w:?$<])([a-z]+):([A-Za-z]\w*)")


def coloured(text: str, language: str, pages: Mapping[str, str], root: str = "") -> Markup:
    """Return code as spans with classes; what is in no language known here stays plain, escaped.

    ``pages`` maps a term's IRI to its page; ``root`` leads from the page to the top of the site.
    """
    lexer = _LEXERS.get(language)
    if lexer is None:
        return Markup("{}").format(_lines(text))
    return Markup("").join(_spans(text, lexer(), pages, root))


def _spans(text: str, lexer: Lexer, pages: Mapping[str, str], root: str) -> Iterator[Markup]:
    links = {match.start(): match for match in _NAME.finditer(text) if _page(match, pages)}
    skip = 0
    for start, kind, part in lexer.get_tokens_unprocessed(text):
        if start < skip:
            continue
        match = None if _quoted(kind) else links.get(start)
        if match:
            skip = match.end()
            yield Markup('<a class="nt" href="{}{}">{}</a>').format(root, _page(match, pages), match[0])
            continue
        name = _class(kind)
        shown = _lines(part)
        yield Markup('<span class="{}">{}</span>').format(name, shown) if name else Markup("{}").format(shown)


def _page(match: re.Match[str], pages: Mapping[str, str]) -> str:
    return pages.get(PREFIXES.get(match[1], "\0") + match[2], "")


def _quoted(kind: _TokenType) -> bool:
    return any(above in (Token.Comment, Token.Literal.String) for above in kind.split())


def _class(kind: _TokenType) -> str:
    """Return the short name of the first kind above a token's that has one and is coloured."""
    while kind is not Token:
        name = STANDARD_TYPES.get(kind, "")
        if name and name not in ("w", "p", "x"):
            return name
        kind = kind.parent or Token
    return ""


def _lines(text: str) -> str:
    """Make what is hidden visible, and leave the lines as they are."""
    return "\n".join(visible(line) for line in text.split("\n"))
