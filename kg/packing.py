"""What goes into a page that is one file: texts and bytes packed so that nothing in them can end what they stand in.

A page allows itself exactly the scripts and styles whose hashes stand in its policy, and no request at all. Whatever
the graph says enters it as compressed data in letters, which the browser itself unpacks.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

from kg.errors import KGError


def asset(name: str) -> bytes:
    """Return a file of ``kg/assets``."""
    return files("kg").joinpath("assets", name).read_bytes()


def packed(data: bytes) -> str:
    """Return bytes compressed and in letters; the same bytes give the same letters."""
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()


def packed_json(data: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    """Return JSON, packed."""
    return packed(json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())


def inline(text: str, end: str) -> str:
    """Return text that may stand inside an element and hashes alike in Python and in the browser.

    Raises KGError where the text holds ``end`` or a comment's beginning, which would end the element early.
    """
    if end in text.lower() or "<!--" in text:
        raise KGError(f"an asset of the page contains {end} or <!--, which would end it early")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def policy(scripts: Iterable[str], style: str, *more: str) -> str:
    """Return a Content-Security-Policy that allows these scripts and this style, by their hashes, and no request.

    ``more`` are further directives. ``script-src`` is written once: what else it should allow stands in ``scripts``
    quoted, as ``'wasm-unsafe-eval'``.
    """
    allowed = [each if each.startswith("'") and "\n" not in each else digest(each) for each in scripts]
    return "; ".join(
        [
            "default-src 'none'",
            *(["script-src " + " ".join(allowed)] if allowed else []),
            "style-src " + digest(style),
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            *more,
        ]
    )


def digest(text: str) -> str:
    """Return the hash by which a policy knows a script or a style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
