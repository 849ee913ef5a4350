"""Where an answer is written: into memory while it is small, into a file once it is not, and never beyond a limit.

The engine writes as it computes, so an answer that grows without end is stopped at its limit and not at the end of
memory. Rows are counted by the marks between them, which a text inside a row could repeat: the limit is a guard, not
a count.
"""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from kg.errors import KGError, QueryError

INLINE = 256 << 10
"""How many bytes an answer may have to be handed over in memory."""
# What stands between rows or at the end of each, and how many rows there are before the first.
_MARKS = {"json": (b"},{", 1), "xml": (b"<result>", 0), "csv": (b"\r\n", -1), "tsv": (b"\n", -1)}
# XML 1.0 has no way to write these, not even escaped.
_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")


class TooMuch(KGError):
    """An answer beyond its limit."""


class Spool:
    """A file to write one answer to, which moves from memory to ``path`` when it grows."""

    def __init__(self, path: str, fmt: str, *, rows: int, size: int) -> None:
        self.path, self.fmt = path, fmt
        self._rows, self._limit = rows, size
        self._memory = BytesIO()
        self._file: BinaryIO | None = None
        self._mark, self._seen = _MARKS.get(fmt, (b"", 0))
        self._tail = b""
        self.size = 0

    def write(self, data: bytes) -> int:
        """Add to the answer. TooMuch beyond a limit; QueryError for what XML has no words for."""
        self.size += len(data)
        if self.size > self._limit:
            raise TooMuch(f"the answer is larger than {self._limit:,} bytes", "add a LIMIT, or ask for less")
        if self._mark:
            self._count(data)
        if self._file is None and self.size > INLINE:
            self._file = Path(self.path).open("wb")  # noqa: SIM115 - closed with the answer
            self._file.write(self._memory.getvalue())
        return (self._file or self._memory).write(data)

    def _count(self, data: bytes) -> None:
        joined = self._tail + data
        self._seen += joined.count(self._mark)
        if self._seen > self._rows:
            raise TooMuch(f"the answer has more than {self._rows:,} rows", "add a LIMIT, or ask for less")
        if self.fmt == "xml" and (found := _NOT_XML.search(joined)):
            raise QueryError(f"XML cannot write the control character {found.group()!r}", "JSON can")
        self._tail = joined[-(len(self._mark) - 1) :] if len(self._mark) > 1 else b""

    @property
    def empty(self) -> bool:
        """Whether what was written are rows, and none."""
        return self._memory.getvalue().endswith(b"[]}}") if self.fmt == "json" else self._seen == 0

    def flush(self) -> None:
        """Do nothing: what is written is read after :meth:`close`."""

    def close(self) -> bytes | None:
        """End the answer; return it, or None if it is in the file."""
        if self._file is None:
            return self._memory.getvalue()
        self._file.close()
        return None
