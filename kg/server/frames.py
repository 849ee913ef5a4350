"""How server and worker talk: a length, a head in JSON, then the bytes it speaks of.

Large answers do not pass through here: the worker writes them into a file that the server named, so that neither
process holds them in memory.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

_encode = json.JSONEncoder(separators=(",", ":")).encode  # dumps() makes one anew for each call
LENGTHS = struct.Struct("!II")


def pack(head: dict[str, Any], body: bytes = b"") -> bytes:
    """Write one message."""
    written = _encode(head).encode()
    return LENGTHS.pack(len(written), len(body)) + written + body


def read(stream: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """Read one message from a blocking stream; None where the other side has gone."""
    lengths = stream.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    head, body = LENGTHS.unpack(lengths)
    return json.loads(stream.read(head)), stream.read(body)


def whole(begun: bytes | bytearray) -> int:
    """Return how long the message is that begins here, or at least how much more it takes to know."""
    if len(begun) < LENGTHS.size:
        return LENGTHS.size
    head, body = LENGTHS.unpack_from(begun)
    return LENGTHS.size + int(head) + int(body)


def parse(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Take a whole message apart.

    >>> parse(pack({"job": "query"}, b"ASK {}"))
    ({'job': 'query'}, b'ASK {}')
    """
    head, body = LENGTHS.unpack_from(data)
    start = LENGTHS.size
    return json.loads(data[start : start + head]), data[start + head : start + head + body]
