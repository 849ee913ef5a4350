"""Text for comparing and for showing: names folded, and characters that would do something made visible."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ґ": "г"})
# Accents that stand by themselves once decomposed, apostrophes, quotes, and characters that are not seen.
_DROPPED = re.compile(r"[\u0300-\u036f'’‘‛ʼʹ`´′\"“”„‟«»‹›″\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# Characters that join letters or keep words together: not printable, and harmless.
_JOINERS = "\u200c\u200d\u00a0\u202f"
_BETWEEN = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return the words of a text as they are compared: no case, diacritics, apostrophes, quotes or hyphens.

    >>> fold("Władysław KOSINIAK-Kamysz"), fold("Прем’єр"), fold("F-16")
    ('wladyslaw kosiniak kamysz', 'премєр', 'f 16')
    """
    plain = text.casefold()
    if not plain.isascii():
        # Taking apart may uncover capitals (℡), and lower case may put together what was apart.
        apart = unicodedata.normalize("NFKD", plain).casefold()
        plain = unicodedata.normalize("NFKD", apart).translate(_LETTERS)
    return _BETWEEN.sub(" ", _DROPPED.sub("", plain)).strip()


def visible(text: str) -> str:
    r"""Write line breaks, controls and marks that turn the reading direction as escapes, so that they do nothing.

    >>> visible("a\tb\u202ec")
    'a\\tb\\u202ec'
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char in _JOINERS else char.encode("unicode_escape").decode() for char in text
    )
