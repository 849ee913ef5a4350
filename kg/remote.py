"""A graph behind an address: the interface of an opened one, over the SPARQL Protocol.

Nothing but :func:`open_remote` and what it returns reaches a network, and only the address it was given: an answer that
sends one elsewhere is refused. Every answer is read whole before any of it is given out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage, HTTPResponse
from time import monotonic
from typing import IO, TYPE_CHECKING, NamedTuple, TypeVar
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from pyoxigraph import Literal, NamedNode, QueryResultsFormat, QuerySolutions, parse_query_results

from kg import queries
from kg.answers import Origin, Rows, read_rows, read_truth
from kg.errors import KGError, QueryError, QueryTimeout, StoreError, UnknownName, UsageError
from kg.namespaces import PREFIXES
from kg.sparql import Results
from kg.sparql.binding import bind
from kg.sparql.guard import checked
from kg.text import visible

if TYPE_CHECKING:
    import rdflib

Answer = TypeVar("Answer")

SECONDS = 60.0
LARGEST = 256 << 20
"""Bytes of an answer; one that never ends would fill the memory."""
_JSON = "application/sparql-results+json"
_NTRIPLES = "application/n-triples"
_CITATIONS = {
    "text": "text/plain",
    "bibtex": "application/x-bibtex",
    "csl-json": "application/vnd.citationstyles.csl+json",
}
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_EXPLAINS = "<?explain=empty>"
"""What the Link header of an empty answer names where the endpoint can say why it is empty."""
_TOLD = 1_000
"""Characters of a server's message that are passed on."""


class _Found(NamedTuple):
    """What came back: the body, and the Link header."""

    body: bytes
    links: str


@dataclass(frozen=True, slots=True)
class RemoteGraph:
    """A SPARQL endpoint, to read. Prefixes are those it knows; one that ``kg serve`` runs knows the graph's."""

    endpoint: str
    timeout: float = SECONDS
    """Seconds that connecting may take, and then the whole answer."""

    def __post_init__(self) -> None:
        """Refuse what is no address of a web server, a file's among it."""
        try:
            parts = urlsplit(self.endpoint)
            named = parts.scheme in ("http", "https") and bool(parts.hostname)
        except ValueError:  # brackets that hold no address
            named = False
        if not named or not self.endpoint.isprintable() or " " in self.endpoint:
            message = f"{visible(self.endpoint[:200])} is no address of an endpoint"
            raise UsageError(message, "http://host:port/sparql")

    def __repr__(self) -> str:
        """Say whose graph it is."""
        return f"<kg.RemoteGraph: {self.endpoint}>"

    def query(self, text: str, *, timeout: float | None = None, **parameters: str) -> Rows:
        """Run a SELECT, or a query of the endpoint's library by its name, and return its rows.

        Raises QueryError with the server's message for a query it refuses, QueryTimeout where it or the network takes
        too long, StoreError where it cannot be reached or answers with something else, UnknownName for a name that its
        library lacks.
        """
        sparql = self._prepared(text, parameters)
        found = self._asked({"query": sparql}, _JSON, timeout)
        explains = _EXPLAINS in found.links
        origin = Origin(
            self.labels,
            lambda fmt: self._cite(sparql, fmt, timeout),
            lambda seconds: self._why_empty(sparql, seconds) if explains else [],
        )
        return self._parsed(found.body, lambda results: read_rows(results, origin))

    def ask(self, text: str, *, timeout: float | None = None) -> bool:
        """Run an ASK and return its answer."""
        return self._read(text, timeout, read_truth)

    def construct(self, text: str, *, timeout: float | None = None) -> rdflib.Graph:
        """Run a CONSTRUCT or a DESCRIBE and return its triples as an rdflib graph."""
        data = self._asked({"query": text}, _NTRIPLES, timeout).body
        # rdflib costs more to import than a whole query; only who asks for it pays.
        import rdflib
        from rdflib.exceptions import ParserError

        try:
            graph = rdflib.Graph().parse(data=data, format="nt")
        except (ValueError, ParserError) as error:
            raise StoreError(f"{self.endpoint} does not answer with triples: {error}") from error
        for prefix, base in PREFIXES.items():
            graph.bind(prefix, base)
        return graph

    def cite(self, text: str, fmt: str = "text", *, timeout: float | None = None, **parameters: str) -> str:
        """Return what an answer rests on, as the endpoint cites it; StoreError where it does not."""
        return self._cite(self._prepared(text, parameters), fmt, timeout)

    def labels(self, iris: Iterable[str]) -> dict[str, str]:
        """Return the untagged labels of those IRIs that have one."""
        names = " ".join(str(NamedNode(iri)) for iri in iris)
        label = f"<{PREFIXES['rdfs']}label>"
        text = f'SELECT ?iri ?label {{ VALUES ?iri {{ {names} }} ?iri {label} ?label FILTER(LANG(?label) = "") }}'
        rows = self._read(text, None, lambda found: list(found) if isinstance(found, QuerySolutions) else [])
        pairs = [(row["iri"], row["label"]) for row in rows]
        return {a.value: b.value for a, b in pairs if isinstance(a, NamedNode) and isinstance(b, Literal)}

    # --- asking ---------------------------------------------------------------------------------------------------

    def _prepared(self, text: str, parameters: Mapping[str, str]) -> str:
        """Return SPARQL as it is; for a name, the text of the endpoint's library with its values bound here."""
        if not _NAME.fullmatch(text):
            if parameters:
                raise UsageError("only a query of the library has parameters", "put the values into the SPARQL itself")
            return text
        query = queries.find(self._library(), text)
        return bind(query.text, checked(query.text), queries.bind(query, parameters))

    def _library(self) -> dict[str, queries.Query]:
        address = urljoin(self.endpoint, "queries.json")
        try:
            request = Request(address, headers={"Accept": "application/json"})  # noqa: S310 - of the same web server
            listed = json.loads(self._fetched(request, "json", None).body)
            found = [queries.parse(str(each["name"]), str(each["source"]))[0] for each in listed]
        except (QueryError, ValueError, LookupError, TypeError, RecursionError) as error:
            raise UnknownName(f"{self.endpoint} offers no query library: {_first(error)}", "ask in SPARQL") from error
        return {query.name: query for query in found if query is not None}

    def _cite(self, sparql: str, fmt: str, timeout: float | None) -> str:
        if fmt not in _CITATIONS:
            raise UnknownName(f"there is no format of citations {fmt}", f"there are {', '.join(_CITATIONS)}")
        media = _CITATIONS[fmt]
        try:
            return self._asked({"query": sparql, "cite": fmt}, media, timeout).body.decode()
        except StoreError as error:
            hint = "where that endpoint cannot cite, open the graph here and cite it"
            raise StoreError(f"{self.endpoint} gives no citation: {error.message}", hint) from error
        except UnicodeDecodeError as error:
            raise StoreError(f"{self.endpoint} gives no citation: it is not UTF-8") from error

    def _why_empty(self, sparql: str, seconds: float) -> list[str]:
        """Ask an endpoint that offers it why it found nothing."""
        found = self._asked({"query": sparql, "explain": "empty"}, "application/json", seconds)
        try:
            reasons = json.loads(found.body)["reasons"]
            return [visible("".join(reason))[:_TOLD] for reason in reasons]
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise StoreError(f"{self.endpoint} does not say why it found nothing: {_first(error)}") from error

    def _read(self, text: str, timeout: float | None, reader: Callable[[Results], Answer]) -> Answer:
        return self._parsed(self._asked({"query": text}, _JSON, timeout).body, reader)

    def _parsed(self, data: bytes, reader: Callable[[Results], Answer]) -> Answer:
        """Read a whole answer: its rows are parsed only as they are read, and may be wrong anywhere."""
        try:
            return reader(parse_query_results(data, format=QueryResultsFormat.JSON))
        except KGError:
            raise
        except (SyntaxError, ValueError) as error:
            raise StoreError(f"{self.endpoint} does not answer with results: {visible(str(error))[:_TOLD]}") from error

    def _asked(self, form: Mapping[str, str], media: str, timeout: float | None) -> _Found:
        headers = {"Accept": media, "Content-Type": "application/x-www-form-urlencoded"}
        try:
            body = urlencode(form).encode()
        except UnicodeEncodeError:
            raise QueryError("the query holds half a character (a lone surrogate)") from None
        request = Request(self.endpoint, body, headers)  # noqa: S310 - __post_init__ has seen to it
        return self._fetched(request, media, timeout)

    def _fetched(self, request: Request, media: str, timeout: float | None) -> _Found:
        """Send a request and return the whole body, which must be of the type asked for."""
        request.add_header("User-Agent", "plua-kg")
        seconds = self.timeout if timeout is None else timeout
        if not 0 < seconds < float("inf"):
            raise UsageError(f"{seconds:g} s is no time limit", "it is more than 0")
        try:
            with _opener().open(request, timeout=seconds) as answer:
                given, links = answer.headers.get("Content-Type", ""), answer.headers.get("Link", "")
                data = _whole(answer, seconds, self.endpoint)
        except KGError:  # some are OSErrors too
            raise
        except HTTPError as error:
            raise _refused(error, self.endpoint, seconds) from None
        except (OSError, HTTPException, ValueError) as error:  # ValueError: a host or a redirect that is no address
            raise _unreached(error, self.endpoint, seconds) from None
        if media not in given:
            raise StoreError(f"{self.endpoint} answers with {visible(given[:80]) or 'no type'}, not with {media}")
        return _Found(data, links)


class _StayHere(HTTPRedirectHandler):
    """Follows a redirect within the origin that was given, and no other."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Refuse to leave the origin."""
        if urlsplit(newurl)[:2] != urlsplit(req.full_url)[:2]:
            fp.close()
            raise StoreError(f"{req.full_url} sends one to {visible(newurl[:200])}", "open that address if it is meant")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> OpenerDirector:
    return build_opener(_StayHere)


def _whole(answer: HTTPResponse, seconds: float, endpoint: str) -> bytes:
    """Read a body to its end. QueryTimeout or StoreError for one that comes too slowly, is too large or breaks off."""
    end = monotonic() + seconds
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read1(1 << 20):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise StoreError(f"{endpoint} answers with more than {LARGEST:,} bytes", "narrow the query")
        if monotonic() > end:
            raise _late(endpoint, seconds)
    if answer.length:
        raise StoreError(f"{endpoint} breaks off its answer: {answer.length:,} bytes are missing")
    return b"".join(pieces)


def _unreached(error: Exception, endpoint: str, seconds: float) -> KGError:
    reason = getattr(error, "reason", error)
    if isinstance(reason, TimeoutError):
        return _late(endpoint, seconds)
    said = visible(str(reason).strip()[:_TOLD])
    return StoreError(f"{endpoint} cannot be reached: {said}", "is it running, and the address right?")


def _late(endpoint: str, seconds: float) -> QueryTimeout:
    return QueryTimeout(f"{endpoint} did not answer within {seconds:g} s", "narrow the query, or allow more time")


def _first(error: Exception) -> str:
    return error.message if isinstance(error, KGError) else f"{type(error).__name__} {error}".splitlines()[0][:_TOLD]


def _beginning(error: HTTPError, seconds: float, endpoint: str) -> bytes:
    """Read as much of a refusal as anybody would; QueryTimeout for one that drips."""
    end = monotonic() + seconds
    body = b""
    while len(body) < 64 << 10 and (piece := error.read1(64 << 10)):
        body += piece
        if monotonic() > end:
            raise _late(endpoint, seconds)
    return body


def _refused(error: HTTPError, endpoint: str, seconds: float) -> KGError:
    """Make an error of ours of a refusal: with the server's own message and hint where it gives them."""
    reason = visible(str(error.reason).split("\n")[0][:_TOLD])
    message, hint, code = f"{endpoint} answers {error.code} {reason}", "", ""
    try:
        with error:
            body = _beginning(error, seconds, endpoint).decode("utf-8", "replace")
        told = json.loads(body)
    except QueryTimeout as late:
        return late
    except (OSError, HTTPException) as cut:
        return _unreached(cut, endpoint, seconds)
    except (ValueError, RecursionError):
        told = None
    if isinstance(told, dict) and isinstance(told.get("detail"), str):
        # Lines stay lines: the server shows the place of a mistake with a caret.
        message = "\n".join(visible(line) for line in told["detail"][:_TOLD].split("\n"))
        hint, code = visible(str(told.get("hint", ""))[:_TOLD]), str(told.get("code", ""))
    elif "html" not in error.headers.get("Content-Type", "html") and body.strip():
        message += f": {visible(body.strip()[:_TOLD])}"
    if code == "timeout" or error.code in (408, 504):
        return QueryTimeout(message, hint)
    # 406: what was asked for is not to be had there, whatever the query.
    refused = 400 <= error.code < 500 and error.code != 406
    return QueryError(message, hint) if refused else StoreError(message, hint)


def open_remote(endpoint: str) -> RemoteGraph:
    """Open a SPARQL endpoint by its address; nothing is sent before something is asked.

    >>> open_remote("http://127.0.0.1:8080/sparql")
    <kg.RemoteGraph: http://127.0.0.1:8080/sparql>

    Raises UsageError for what is no address of a web server.
    """
    return RemoteGraph(endpoint)
