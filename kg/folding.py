"""Names as they are compared: case, diacritics, apostrophes, quotes and hyphens do not matter."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ґ": "г"})
# Accents that stand by themselves once decomposed, apostrophes, quotes, and characters that are not seen.
_DROPPED = re.compile(r"[\u0300-\u036f'’‘‛ʼʹ`´′\"“”„‟«»‹›″\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BETWEEN = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return the words of a text as they are compared.

    >>> fold("Władysław KOSINIAK-Kamysz"), fold("Прем’єр"), fold("F-16")
    ('wladyslaw kosiniak kamysz', 'премєр', 'f 16')
    """
    plain = text.casefold()
    if not plain.isascii():
        # Taking apart may uncover capitals (℡), and lower case may put together what was apart.
        apart = unicodedata.normalize("NFKD", plain).casefold()
        plain = unicodedata.normalize("NFKD", apart).translate(_LETTERS)
    return _BETWEEN.sub(" ", _DROPPED.sub("", plain)).strip()
