"""The command line: parse, call one function, print, exit. Commands load only when they are run.

Results go to stdout and everything else to stderr. Exit codes: 0 ok · 1 findings · 2 usage · 3 data or disk that
cannot be read or written · 4 a fault of ours · 124 a time limit · 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from kg.errors import DataError, KGError, StoreError, did_you_mean

# Where each command lives. The order is that of the help: first what readers do, then what curators do.
COMMANDS = {
    "query": "reading",
    "queries": "reading",
    "find": "reading",
    "show": "reading",
    "why": "reading",
    "view": "making",
    "export": "making",
    "docs": "documenting",
    "serve": "serving",
    "verify": "curating",
    "add": "curating",
    "check": "curating",
    "build": "curating",
    "release": "releasing",
    "completion": "completing",
}
_INTERRUPTED = 130
_INTERNAL = 4


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"kg.cli.{COMMANDS[cmd_name]}"), cmd_name)
        assert isinstance(command, click.Command)  # noqa: S101 - a command of ours that is none is a fault of ours
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was meant; an unknown one gets a suggestion."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            hint = did_you_mean(args[0], COMMANDS)
            raise click.UsageError(f"There is no command {args[0]}." + (f" {hint.capitalize()}" if hint else ""), ctx)
        return super().resolve_command(ctx, args)


def _version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        from kg import __version__

        click.echo(f"kg {__version__}")
        ctx.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False),
    envvar="KG_PROJECT",
    help="A directory with ontology/ and data/. Default: the one you are in, else the graph that was installed.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing about progress.")
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def cli(project: str | None, quiet: bool) -> None:
    """Query, read and draw the open knowledge graph of the Poland–Ukraine defence relationship.

    \b
    Example:
      kg query who-signed --param agreement=kyiv-memorandum-2025
    """


def main(ready: Callable[[], object] = lambda: None) -> NoReturn:
    """Run the command line and end the process with an honest exit code.

    ``ready`` is called once an interruption is answered here.
    """
    # Python has no stream where the caller closed one, as with >&-.
    sys.stdin = sys.stdin or Path(os.devnull).open()  # noqa: SIM115 - open as long as the process
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115 - likewise
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115 - likewise
    code = _run(ready)
    try:
        sys.stdout.flush()
    except OSError as error:
        code = code or _say(f"the output cannot be written: {error.strerror}", 3)
    # Not sys.exit: a query that was given up is still busy in a thread of the engine and would be waited for.
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(code)


def _run(ready: Callable[[], object]) -> int:
    try:
        ready()
        result = cli.main(prog_name="kg", standalone_mode=False)
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _say("interrupted", _INTERRUPTED)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except DataError as error:
        # Findings stand at the start of their lines, so that an editor can jump to the place.
        click.echo("\n".join(map(str, error.findings)), err=True)
        return _say(error.message, error.exit_code)
    except KGError as error:
        return _say(str(error), error.exit_code)
    except SystemExit:
        # So click ends when the reader of our output has gone, as after head: nothing is wrong, and nobody to tell.
        return 0
    except OSError as error:
        return _say(f"{error.filename or 'the output'}: {error.strerror or error}", 3)
    except Exception as error:  # noqa: BLE001 - the last resort, which tells the truth: the fault is ours
        if isinstance(error, RuntimeError) and str(error).startswith("Corruption"):
            return _say(f"the store is damaged: {error}\nrun kg build", StoreError.exit_code)
        import traceback

        traceback.print_exc()
        return _say(f"a fault of ours: {type(error).__name__}: {error}", _INTERNAL)
    return result if isinstance(result, int) else 0


def _say(message: str, code: int) -> int:
    with suppress(OSError):  # a full disk may be stderr's too; the exit code still tells
        click.echo(f"kg: {message}", err=True)
    return code
