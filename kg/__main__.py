"""The way in from a shell: ``python -m kg``, and the command ``kg``.

What the command line imports takes some hundredths of a second. Ctrl-C in that time must end the process as it does
later, with one line and 130; so it is heard before anything else is loaded.
"""

from __future__ import annotations

import os
import signal
from typing import NoReturn

_INTERRUPTED = 130


def main() -> NoReturn:
    """Run the command line."""
    heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # else whoever started us wants it ignored
    if heard:
        signal.signal(signal.SIGINT, _leave)
    from kg.cli import main as run  # the whole point: not before

    run((lambda: signal.signal(signal.SIGINT, signal.default_int_handler)) if heard else lambda: None)


def _leave(_number: int, _frame: object) -> NoReturn:
    os.write(2, b"kg: interrupted\n")
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    main()
