"""What a request to the endpoint asks, as the SPARQL 1.1 Protocol lays it down, read-only.

``GET ?query=``, a form in a POST, or the query itself as a POST's body; ``default-graph-uri`` and ``named-graph-uri``
beside it. Everything else is refused with the status that says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from kg.server.limits import Limits
from kg.server.refusal import Refusal

CITATIONS = {
    "text": "text/plain; charset=utf-8",
    "bibtex": "application/x-bibtex; charset=utf-8",
    "csl-json": "application/vnd.citationstyles.csl+json",
}
"""Media type by format of citations."""
EXPLAINED = "empty"
"""What ``explain`` may be: why an answer is empty."""
FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
_UPDATE = "application/sparql-update"
_FIELDS = 200
_READ_ONLY = "the graph is read-only: it changes by editing the data and building again"
Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Question:
    """A query, the dataset the protocol names for it, and whether a spreadsheet will read the answer."""

    text: str
    default: tuple[str, ...]
    named: tuple[str, ...]
    excel_safe: bool
    cite: str
    """The format of the citation that is asked for instead of the answer; empty for the answer."""
    explain: bool
    """Whether it is asked why there is no answer, instead of the answer."""


async def read(request: Request, limits: Limits) -> Question | None:
    """Return what is asked; None where the endpoint itself is asked for. Raises Refusal."""
    pairs = _pairs(request.scope["query_string"], "the query string")
    direct: str | None = None
    if request.method == "POST":
        kind, charset = _media(request.headers.get("content-type", ""))
        if kind == _UPDATE:
            raise Refusal(403, "read-only", "updates are refused", _READ_ONLY)
        if kind not in (FORM, DIRECT):
            shown = f"{kind} is no way to send a query" if kind else "the request does not say what its body is"
            raise Refusal(415, "media-type", shown, f"send {DIRECT} or {FORM}", headers={"accept-post": _posts()})
        if charset not in ("", "utf-8", "utf8", "us-ascii"):
            raise Refusal(415, "charset", f"the body is in {charset[:40]}", "send UTF-8")
        if request.headers.get("content-encoding", "identity").lower() not in ("", "identity"):
            raise Refusal(415, "content-encoding", "the body is compressed", "send it as it is")
        body = await _body(request, limits)
        if kind == FORM:
            pairs += _pairs(body, "the form")
        else:
            direct = _text(body, "the query")
    return _question(pairs, direct, limits)


def _question(pairs: Pairs, direct: str | None, limits: Limits) -> Question | None:
    def values(name: str) -> list[str]:
        return [value for key, value in pairs if key == name]

    texts = values("query") + ([] if direct is None else [direct])
    if values("update"):
        raise Refusal(403, "read-only", "updates are refused", _READ_ONLY)
    if len(texts) > 1:
        raise Refusal(400, "two-queries", "the request holds more than one query", "send one")
    if not texts:
        if pairs:
            raise Refusal(400, "no-query", "the request holds no query", "send it as query=…")
        return None
    if len(texts[0].encode("utf-8", "surrogatepass")) > limits.query:
        raise Refusal(413, "query-size", f"the query is longer than {limits.query:,} bytes", limit=limits.query)
    safe = values("excel-safe")[-1:] in (["true"], ["1"], [""])
    cited = "".join(values("cite")[-1:])
    if cited not in ("", *CITATIONS):
        raise Refusal(400, "citation", "there is no such format of citations", f"there are {', '.join(CITATIONS)}")
    explain = "".join(values("explain")[-1:])
    if explain not in ("", EXPLAINED):
        hint = f"explain={EXPLAINED} says why nothing was found"
        raise Refusal(400, "explanation", "there is no such explanation", hint)
    graphs = tuple(values("default-graph-uri")), tuple(values("named-graph-uri"))
    return Question(texts[0], *graphs, safe, cited, bool(explain))


def _posts() -> str:
    return f"{DIRECT}, {FORM}"


def _media(header: str) -> tuple[str, str]:
    kind, *rest = header.split(";")
    parameters = dict(part.strip().partition("=")[::2] for part in rest)
    charset = next((value for name, value in parameters.items() if name.lower() == "charset"), "")
    return kind.strip().lower(), charset.strip('" ').lower()


def _pairs(raw: bytes, what: str) -> Pairs:
    if not raw:
        return []
    try:
        return parse_qsl(_text(raw, what), keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except UnicodeDecodeError:
        raise Refusal(400, "encoding", f"{what} is not UTF-8", "encode it as UTF-8, then with percent signs") from None
    except ValueError:
        raise Refusal(400, "fields", f"{what} has more than {_FIELDS} fields") from None


def _text(raw: bytes, what: str) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise Refusal(400, "encoding", f"{what} is not UTF-8 at byte {error.start}", "send UTF-8") from None


async def _body(request: Request, limits: Limits) -> bytes:
    said = request.headers.get("content-length", "")
    too_long = Refusal(
        413,
        "body-size",
        f"the body is longer than {limits.body:,} bytes",
        limit=limits.body,
        headers={"connection": "close"},
    )
    if said.isascii() and said.isdigit() and int(said[:20]) > limits.body:
        raise too_long
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limits.body:
            raise too_long
    return bytes(body)
