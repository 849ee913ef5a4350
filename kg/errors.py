"""Every failure as a type that knows its exit code and what to do about it.

Bad data is collected and reported all at once as :class:`Finding`; bad use, a bad query or a bad disk is
raised at once as a :class:`KGError`. Only the command line turns either into text and an exit code:
0 ok · 1 findings · 2 usage · 3 data or disk that cannot be read or written · 4 a fault of ours ·
124 a time limit · 130 interrupted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing wrong, and where: a line of a file (``line`` from 1) or, with line 0, a resource of the graph."""

    where: str
    line: int
    column: int
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.where}:{self.line}:{self.column}: " if self.line else f"{self.where}: "
        # A finding about a resource mostly begins with its name already.
        said = self.message if self.message.startswith(f"{self.where} ") else place + self.message
        return said + (f" ({self.hint})" if self.hint else "")


class KGError(Exception):
    """Something the user can be told in one or two lines."""

    exit_code: ClassVar[int] = 4

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self.message + (f"\n{self.hint}" if self.hint else "")


class UsageError(KGError, ValueError):
    """The request cannot be meant as it is written."""

    exit_code = 2


class QueryError(UsageError):
    """A query that does not parse, or asks for what a read-only offline graph never does."""


class UnknownName(UsageError, LookupError):
    """An id, query, property or format that does not exist."""


class QueryTimeout(KGError, TimeoutError):
    """A query that ran longer than it was given."""

    exit_code = 124


class DataError(KGError, ValueError):
    """Curated data that cannot be read; holds every finding, not only the first."""

    exit_code = 3

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = sorted(set(findings))
        count = len(self.findings)
        super().__init__(f"{count} error{'s' if count != 1 else ''} in the data")

    def __str__(self) -> str:
        return "\n".join([*map(str, self.findings), self.message])


class OntologyError(KGError, ValueError):
    """An ontology, rule or check file that cannot be used."""

    exit_code = 3


class StoreError(KGError, OSError):
    """A build that cannot be read from or written to disk."""

    exit_code = 3


def did_you_mean(word: str, known: Iterable[str], shown: Callable[[str], str] = str) -> str:
    """Suggest the nearest known words, each as ``shown`` writes it, or nothing.

    >>> did_you_mean("signdBy", ["signedBy", "place"])
    'did you mean signedBy?'
    """
    # Costs milliseconds to import, which only a mistake should cost.

    from difflib import get_close_matches  # only who mistypes pays for it

    near = get_close_matches(word, sorted(known), n=2, cutoff=0.7)
    return f"did you mean {' or '.join(map(shown, near))}?" if near else ""
