"""Keeps the README true: runs the commands it shows and puts their output where it stands.

A block to fill begins with ``<!-- run: kg … -->`` and ends with the fence after it. ``--check`` changes nothing and
exits 1 if a block says something else than the command does now; the tests run it so.
"""

from __future__ import annotations

import argparse
import difflib
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(<!-- run: (?P<command>[^\n]+?) -->\n```\w*\n)(?P<body>.*?)(^```$)", re.DOTALL | re.MULTILINE)


def filled(text: str) -> str:
    """Return the text with every block's output as it is now."""
    return BLOCK.sub(lambda block: block[1] + output(block["command"]) + "\n" + block[4], text)


def output(command: str) -> str:
    """Return what a command prints on stdout. Raises CalledProcessError if it fails."""
    program, *arguments = shlex.split(command)
    if program != "kg":
        raise ValueError(f"only kg commands are run, not {program}")
    done = subprocess.run([sys.executable, "-m", "kg", *arguments], capture_output=True, check=True, cwd=ROOT)
    return done.stdout.decode().rstrip("\n")


def main() -> int:
    """Fill or check the files named, by default the README."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if anything is out of date")
    parser.add_argument("files", nargs="*", type=Path, default=[ROOT / "README.md"])
    options = parser.parse_args()
    stale = False
    for path in options.files:
        before = path.read_text(encoding="utf-8")
        after = filled(before)
        if before == after:
            continue
        stale = True
        if options.check:
            sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), after.splitlines(True), "is", "says"))
        else:
            path.write_text(after, encoding="utf-8")
    return 1 if stale and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
