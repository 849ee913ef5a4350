"""Point to a sentence without keeping it: normalise, tokenise, hash, and find the hash again in somebody's copy.

A source's text is not ours to redistribute, so a claim holds only how many tokens its sentence has and their SHA-256.
Whoever owns a copy slides a window of that length over it. Layout, HTML, quotes and the style of dashes do not change
the tokens; a changed word or number does. ontology/NORMALISATION.md is the specification, with test vectors: nothing
here may change what it says without a new name beside ``kgtext-1``.

    text -> pieces between white space -> one normalised line -> tokens -> "16:5b1e…"
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

NORMALISATION = "kgtext-1"

# White space of the specification; \s would add the control characters U+001C to U+001F.
_SPACES = "\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# A piece is what stands between white space; a line break after a soft hyphen is inside a word.
_PIECE = re.compile(rf"(?:[^{_SPACES}]|(?<=\xad)[ \t]*(?:\r\n|[\n\r])[ \t]*)+")
_BREAK = re.compile("\r\n|[\n\r\x85\u2028]")
_LINE_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010](?=[ \t]*(?:\r\n|[\n\r])[ \t]*[^\W\d_])")

_APOSTROPHES = "'`\xb4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07"
_QUOTES = '"\xab\xbb\u2039\u203a\u201a\u201c\u201d\u201e\u201f'
_MINUS = "-\u2010\u2012\u2013\u2212"
_SIGNS = "+\xb1<>\u2264\u2265\u2248~"
_UNITS = "%\u2030\xb0"
_DEGREES = "\xb0\u2103\u2109"

# The normalised line is read through its shape, one ASCII sign for each character: a letter, 9 digit, m mark,
# - minus or dash, + other sign, % unit sign, $ currency, & itself, ' apostrophe, " quote, ( opening bracket,
# space and _ the two kinds of gap, | everything else.
_REST = r"[a9m]*(?:(?:'|(?<=9)[.,/:](?=9))[a9][a9m]*)*"
_TOKEN = re.compile(
    r"(?P<sign>(?<![^ _(\"'])[-+](?=\$ ?9|9))?(?:(?P<before>\$) ?)?"
    r"(?P<digits>9{1,3}(?:(?:,9{3})+|(?: 9{3})+)(?!9)|9+)"
    rf"(?P<rest>{_REST})"
    r"(?:(?<=9) ?(?P<after>%|\$(?!9)))?"
    rf"|(?P<word>a{_REST})|(?P<symbol>[%$&])"
)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What identifies a sentence: its number of tokens and the SHA-256 of them, in lower-case hexadecimal."""

    tokens: int
    sha256: str

    def __str__(self) -> str:
        return f"{self.tokens}:{self.sha256}"

    @classmethod
    def parse(cls, text: str) -> Fingerprint:
        """Read ``count:hash``; a ValueError says what is wrong with it.

        >>> Fingerprint.parse("16:5b1e")
        Traceback (most recent call last):
        ValueError: '16:5b1e' is no fingerprint: the hash has 4 characters instead of 64
        """
        count, colon, sha256 = text.partition(":")
        problem = ""
        if not colon:
            problem = "it is written count:hash"
        elif not re.fullmatch("[1-9][0-9]{0,5}", count):
            problem = f"the count before the colon is a whole number from 1, not {count!r}"
        elif len(sha256) != 64:
            problem = f"the hash has {len(sha256)} characters instead of 64"
        elif not re.fullmatch("[0-9a-f]{64}", sha256):
            problem = "the hash has other characters than 0-9 and a-f"
        if problem:
            raise ValueError(f"{text!r} is no fingerprint: {problem}")
        return cls(int(count), sha256)


def tokens(text: str) -> list[str]:
    """Return the normalised tokens of plain text: words and numbers, never punctuation.

    >>> tokens("“Poland’s 700 000 troops” – not 1,5 %!")
    ["poland's", '700000', 'troops', 'not', '1.5%']
    """
    return [token for token, _, _ in _scan(text)]


def locate(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """Return the tokens and, for each, where the unspaced stretch of ``text`` that holds it starts and ends."""
    scanned = list(_scan(text))
    return [token for token, _, _ in scanned], [(start, end) for _, start, end in scanned]


def digest(words: Sequence[str]) -> str:
    """Return the SHA-256, in hexadecimal, of the tokens joined by one space in UTF-8."""
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def fingerprint(sentence: str) -> Fingerprint:
    """Return the fingerprint of a sentence; a ValueError if it has no tokens."""
    words = tokens(sentence)
    if not words:
        raise ValueError(f"no word or number in {sentence!r}")
    return Fingerprint(len(words), digest(words))


def find(prints: Iterable[Fingerprint], words: Sequence[str]) -> dict[Fingerprint, int]:
    """Return the token offset of the first match of each fingerprint; one that is not there is absent."""
    wanted: defaultdict[int, dict[bytes, Fingerprint]] = defaultdict(dict)
    for print_ in prints:
        wanted[print_.tokens][bytes.fromhex(print_.sha256)] = print_
    encoded = [word.encode() for word in words]
    line = b" ".join(encoded)
    starts = [0]
    for word in encoded:
        starts.append(starts[-1] + len(word) + 1)
    found: dict[Fingerprint, int] = {}
    sha256 = hashlib.sha256
    ends = [start - 1 for start in starts]
    for length, missing in wanted.items():
        for offset, (start, end) in enumerate(zip(starts, ends[length:], strict=False)):
            key = sha256(line[start:end]).digest()
            if key in missing:
                found[missing.pop(key)] = offset
                if not missing:
                    break
    return found


def rejoin(text: str) -> str:
    """Return the text, no character longer or shorter, with hyphens at line ends turned into soft ones.

    Whether ``battle-`` + line break + ``tested`` is one word or two nothing in the text says; the specification reads
    two. Whoever does not find a sentence tries this second reading.
    """
    return _LINE_HYPHEN.sub("\xad", text)


def _scan(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each token with the start and end in ``text`` of the pieces that hold it."""
    line, places = _normalise(text)
    starts = [start for start, _, _ in places]
    shape = line.translate({ord(char): _shape(char) for char in set(line)})
    for match in _TOKEN.finditer(shape):
        first = places[bisect_right(starts, match.start()) - 1]
        last = places[bisect_right(starts, match.end() - 1) - 1]
        yield _canonical(match, line), first[1], last[2]


def _normalise(text: str) -> tuple[str, list[tuple[int, int, int]]]:
    """Return the normalised line and, for each piece, its start there and its start and end in ``text``."""
    table = {ord(char): _prepare(char) for char in set(text)}
    parts: list[str] = []
    places: list[tuple[int, int, int]] = []
    size = previous = 0
    for match in _PIECE.finditer(text):
        piece = _fold(match[0].translate(table))
        if not piece:
            continue
        start, end = match.span()
        if parts:
            parts.append("_" if _is_wide(text[previous:start]) else " ")
            size += 1
        parts.append(piece)
        places.append((size, start, end))
        size += len(piece)
        previous = end
    return "".join(parts), places


def _fold(piece: str) -> str:
    """Return a piece in compatibility form and without case; what it must not hold, the two gaps, becomes a bar."""
    if not piece.isascii():
        piece = unicodedata.normalize("NFKC", piece)
    piece = piece.casefold()
    if not piece.isascii():
        piece = unicodedata.normalize("NFKC", piece)
    return piece.replace(" ", "|").replace("_", "|")


def _is_wide(gap: str) -> bool:
    """Tell whether digits on the two sides of this white space are certainly two numbers."""
    return (len(gap) > 1 and len(_BREAK.findall(gap)) > 1) or any(char in "\t\v\f\u2029" for char in gap)


def _canonical(match: re.Match[str], line: str) -> str:
    """Write the token found in the shape with the characters of the line."""
    if match["digits"] is None:
        return line[match.start() : match.end()].replace("\u2044", "/")
    sign = match["sign"] or ""
    if sign == "+":
        sign = line[match.start("sign")]
    before, after = (line[match.start(name)] if match[name] else "" for name in ("before", "after"))
    digits = line[match.start("digits") : match.end("digits")].replace(",", "").replace(" ", "")
    rest = line[match.start("rest") : match.end("rest")].replace(",", ".").replace("\u2044", "/")
    return sign + before + digits + rest + after


@cache
def _prepare(char: str) -> str:
    """Return what stands for a character of the source before Unicode normalisation."""
    if char in _APOSTROPHES:
        return "'"
    category = unicodedata.category(char)
    if category in {"Cf", "Zs", "Zl", "Zp"} or char in "\t\n\v\f\r\x85\u034f" or "\ufe00" <= char <= "\ufe0f":
        return ""
    # "5½" is not 51/2 and "10⁶" not 106: what normalisation would glue to a number stands apart.
    return f"|{char}|" if category in {"No", "So"} and char not in _DEGREES else char


@cache
def _shape(char: str) -> str:
    """Return the sign that stands for a normalised character in the shape of the line."""
    for shape, chars in (("-", _MINUS), ("+", _SIGNS), ("%", _UNITS), ('"', _QUOTES), ("/", "/\u2044")):
        if char in chars:
            return shape
    if char in " _&'.,:":
        return char
    category = unicodedata.category(char)
    if category == "Nd":
        return "9"
    if category[0] in "LN":
        return "a"
    return {"M": "m", "S": "|"}.get(category[0], "|") if category not in {"Sc", "Ps"} else "$("[category == "Ps"]


# ---------------------------------------------------------------------------------------------- HTML to plain text

_DROPPED = frozenset({"script", "style", "noscript", "template", "svg"})
_BLOCK_TAGS = (
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li link main menu meta nav ol optgroup option p "
    "pre section select summary table tbody td textarea tfoot th thead title tr ul"
)
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_HTML = re.compile(
    r"<(?:!doctype\s+html\b|/?(?:html|head|body|main|article|section|div|p|span|h[1-6]|ul|ol|li|table|tr|td|blockquote"
    r"|a|b|i|em|strong|br|script|style|meta)(?:\s[^<>]*)?/?>)",
    re.IGNORECASE,
)


class _Text(HTMLParser):
    """Collects what a browser would show, with blank lines where blocks meet."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._dropped = self._pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser calls it so
        self._dropped += tag in _DROPPED
        self._pre += tag == "pre"
        self._tag(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - likewise
        self._tag(tag)

    def handle_endtag(self, tag: str) -> None:
        self._dropped = max(0, self._dropped - (tag in _DROPPED))
        self._pre = max(0, self._pre - (tag == "pre"))
        self._tag(tag)

    def handle_data(self, data: str) -> None:
        if not self._dropped:
            self.parts.append(data if self._pre else re.sub("[ \t\n\r\f]+", " ", data))

    def _tag(self, tag: str) -> None:
        # An unknown element of a site's own ("x-card") is more often a box than a part of a word.
        if self._dropped:
            return
        if tag in _BLOCKS or "-" in tag:
            self.parts.append("\n\n")
        elif tag == "br":
            self.parts.append("\n")


def html_to_text(markup: str) -> str:
    r"""Return the text a browser would show: blocks apart by a blank line, tags inside a line gone without a trace.

    >>> html_to_text("<p>A <b>dr</b>one&nbsp;&amp; its<br>pilot.</p><script>x</script><p>End.")
    'A drone\xa0& its\npilot.\n\nEnd.'
    """
    parser = _Text()
    parser.feed(markup)
    parser.close()
    lines = re.sub("[ \t]*\n[ \t]*", "\n", "".join(parser.parts))
    return re.sub("\n{3,}", "\n\n", lines).strip(" \t\n")


def looks_like_html(text: str) -> bool:
    """Tell whether the text holds tags that only markup has.

    >>> looks_like_html("<p>x</p>"), looks_like_html("a < b and b > c")
    (True, False)
    """
    return _HTML.search(text) is not None


# ------------------------------------------------------------------------------------- sentences, for the curator

# Short forms that do not end a sentence although a capital or a number follows; the second list only before a number.
_SHORT_FORMS = (
    "mr mrs ms dr prof gen lt col capt sgt maj adm gov sen rep rev hon pres st mt vs approx "
    "jan feb apr aug sept sep oct nov dec ul al os im św ks bp płk ppłk mjr kpt ppor sierż inż mgr hab dyr str godz ok "
    "tys mln mld gr r w woj pow m tzw tzn np m.in вул просп пл м с смт р рр обл тис млн млрд грн коп ген полк підполк "
    "кап лейт проф акад доц ім св див напр гр о буд кв тов"
)
_BEFORE_NUMBERS = "no nos art fig ch vol p pp nr poz pl por red wyd mar jun jul ст ч п"
_SHORT = frozenset(_SHORT_FORMS.split())
_NUMBERED = frozenset(_BEFORE_NUMBERS.split())
# After "U.S." or "p.m." only a word that rarely stands inside a name begins a new sentence.
_OPENING = (
    "a after also an and as at before but by for from he her his however i if in it its many no on our she so some "
    "that the their then there these they this those to we when while who with you"
)
_OPENING_WORDS = frozenset(_OPENING.split())
_STOP = re.compile(
    r"(?P<word>[^\s(\[{\"“„«‚‘]*)(?P<stop>[.!?…]+)[\"'”’»“›)\]]*(?P<gap>\s+)(?=(?P<next>[\"'“„«‚‘‹(\[—–-]*\s*\S+))"
)
_ENDING = re.compile(r"[.!?…:;,][\"'”’»“›)\]]*$")


def sentences(text: str) -> list[str]:
    r"""Return the sentences of news prose in English, Polish or Ukrainian, headings among them, as they stand.

    Nothing that is checked depends on this splitter: a fingerprint is found wherever it starts.

    >>> sentences("A New Shield\nGen. J. Nowak met the U.S. envoy at ul. Długa 5. “Good.” He left.")
    ['A New Shield', 'Gen. J. Nowak met the U.S. envoy at ul. Długa 5.', '“Good.”', 'He left.']
    """
    return [re.sub(r"\s+", " ", text[start:end]) for start, end in sentence_spans(text)]


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return where each sentence starts and ends in the text, without the white space around it."""
    spans: list[tuple[int, int]] = []
    for start, end in _paragraphs(text):
        begin = start
        for match in _STOP.finditer(text, start, end):
            numbered = match.start() == begin and match["word"].isdigit()
            if not numbered and _ends(match["word"], match["stop"], match["next"]):
                spans.append((begin, match.start("gap")))
                begin = match.end("gap")
        spans.append((begin, end))
    return [(start, end) for start, end in spans if any(map(str.isalnum, text[start:end]))]


def _ends(word: str, stop: str, following: str) -> bool:
    """Tell whether a sentence ends between a word with its stop and the word after them."""
    opening = following.lstrip("\"'“„«‚‘‹([—–- \t\r\n\xa0")
    if opening and not (opening[0].isupper() or opening[0].isdigit() or not opening[0].isalpha()):
        return False
    if stop != ".":
        return True
    short = word.casefold()
    if short in _SHORT or (short in _NUMBERED and opening[:1].isdigit()):
        return False
    if "." in word.strip(".") and not any(map(str.isdigit, word)):
        return re.sub(r"\W.*", "", opening).casefold() in _OPENING_WORDS
    return not (len(word) == 1 and word.isupper() and word != "I")


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each stretch of running text starts and ends: a line, or several where lines are wrapped."""
    blocks: list[list[tuple[int, int]]] = [[]]
    for match in re.finditer(r"[^\r\n]*(?:\r\n|[\r\n]|$)", text):
        line = match[0].strip()
        if line:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            blocks[-1].append((start, start + len(line)))
        elif blocks[-1]:
            blocks.append([])
    longest = _wrapped_at(text, blocks)
    for block in filter(None, blocks):
        begin = block[0][0]
        for before, after in pairwise(block):
            if before[1] - before[0] < 0.6 * longest and not text[after[0]].islower():
                yield begin, before[1]
                begin = after[0]
        yield begin, block[-1][1]


def _wrapped_at(text: str, blocks: list[list[tuple[int, int]]]) -> float:
    """Return the longest line of a text whose lines somebody broke to fit a width; infinity if no line was broken."""
    pairs = [pair for block in blocks for pair in pairwise(block)]
    longest = max((end - start for block in blocks for start, end in block), default=0)
    broken = sum(
        text[after[0]].islower() and not _ENDING.search(text[before[0] : before[1]]) for before, after in pairs
    )
    return longest if longest <= 120 and broken and 5 * broken >= len(pairs) else float("inf")
