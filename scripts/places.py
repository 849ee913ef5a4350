"""Writes kg/assets/places.csv: where each thing stands on the page's whole map.

Run it before a release (``python scripts/places.py``): what has a place keeps it, a new thing takes a free spot near
its neighbours, and what is no longer in the graph goes. ``--anew`` forgets every place and lays all out from nothing,
which moves everything and makes every screenshot and every memory of the map wrong: only when it is a muddle.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kg.explorer import places  # noqa: E402  # from this checkout, installed or not
from kg.explorer.layout import stored, written  # noqa: E402
from kg.graph import open_graph  # noqa: E402

FILE = ROOT / "kg" / "assets" / "places.csv"


def main() -> int:
    """Write the file and say what changed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--anew", action="store_true", help="forget every place")
    known = {} if parser.parse_args().anew or not FILE.is_file() else stored()
    now = places(open_graph(ROOT).store, known)
    FILE.write_text(written(now), encoding="utf-8")
    kept = sum(known.get(name) == spot for name, spot in now.items())
    print(f"{kept} kept, {len(now) - kept} placed or moved, {len(known.keys() - now.keys())} gone")
    return 0


if __name__ == "__main__":
    sys.exit(main())
