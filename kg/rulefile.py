"""A rule or a check as a file: a header in comments that says what it is for, and one query below it.

Somebody who knows the subject writes these, and they run in every build: so one that is badly written is refused with
its name, and nothing in it may reach out of the process.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kg.errors import OntologyError

_HEADER = re.compile(r"^# (\w+): (.+(?:\n#  +.+)*)$", re.MULTILINE)
_COMMENT = re.compile(r"(?m)^\s*#.*$")
_REMOTE = re.compile(r"(?<![?$:\w-])SERVICE\s+(?:SILENT\s+)?[<?$\w]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A file's path, the texts of its header by their names, and the whole query."""

    path: Path
    header: dict[str, str]
    text: str

    @property
    def name(self) -> str:
        """What the file is called, without its ending."""
        return self.path.stem

    @property
    def query(self) -> str:
        """The query without the lines that are comments, for whoever looks for a word in it."""
        return _COMMENT.sub("", self.text)


def read_rule_files(directory: Path, wanted: Iterable[str]) -> list[RuleFile]:
    """Read the ``.rq`` files of a directory, by name.

    A long text of a header goes on in lines that begin with ``#`` and two spaces. Raises OntologyError for a file that
    cannot be read, lacks a text that is wanted, or asks another machine.
    """
    return [_read(path, tuple(wanted)) for path in sorted(directory.glob("*.rq"))]


def _read(path: Path, wanted: tuple[str, ...]) -> RuleFile:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OntologyError(f"{path}: cannot be read: {error}") from error
    header = {name: re.sub(r"\n#\s+", " ", value) for name, value in _HEADER.findall(text)}
    for name in wanted:
        if name not in header:
            raise OntologyError(f"{path}: no line “# {name}: …” at its head")
    found = RuleFile(path, header, text)
    if _REMOTE.search(found.query):
        raise OntologyError(f"{path}: SERVICE asks another machine", "a build needs nothing but the project")
    return found
