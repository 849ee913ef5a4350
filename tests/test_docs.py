"""The documents are true: what they show is what the commands say now, and every command in them runs."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from kg.cli import COMMANDS
from kg.cli import cli as group

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
# A command stands in a line of its own, indented, perhaps with a remark behind it.
COMMAND = re.compile(r"^    (kg .+?)(?:  +#.*)?$", re.MULTILINE)
FOUND = sorted({command for text in (README, CONTRIBUTING) for command in COMMAND.findall(text)})
# What a reader brings: the documents call it so, the test puts it there.
ARTICLE = "<title>A pact</title><p>Two ministers signed a pact in the capital. Nobody was hurt.</p>"


def kg(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line in a directory, on the repository's own data."""
    command = [sys.executable, "-m", "kg", "--project", str(ROOT), *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300)


def test_the_readme_shows_what_the_commands_say_now() -> None:
    """Every output in the README is the output of the command above it."""
    done = subprocess.run([sys.executable, "scripts/readme.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(re.findall(r"<!-- run: ", README)) >= 3


def test_the_documents_name_commands() -> None:
    """The pattern that finds commands in the documents finds them."""
    assert len(FOUND) >= 12
    assert all(command.split()[1] in COMMANDS for command in FOUND)


@pytest.mark.parametrize("command", FOUND)
def test_a_documented_command_runs(command: str, tmp_path: Path) -> None:
    """Every command in the documents runs as written, given the files it speaks of."""
    for name in ("article.html", "my-copy.html"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    arguments = shlex.split(command)[1:]
    if arguments[0] == "add":
        (tmp_path / "data/sources/2025").mkdir(parents=True)
    done = kg(*arguments, cwd=tmp_path)
    # A copy that is not the article has none of its sentences, which is a finding and not a failure.
    expected = 1 if arguments[0] == "verify" else 0
    assert done.returncode == expected, done.stderr
    assert done.stdout or arguments[0] in ("add", "export", "check")


def test_a_documented_source_is_a_new_one() -> None:
    """Whoever types what the documents show in a checkout is not told that the source is there already."""
    adding = [shlex.split(command) for command in FOUND if command.startswith("kg add")]
    assert adding
    for words in adding:
        assert not list((ROOT / "data/sources").rglob(f"{words[words.index('--id') + 1]}.yaml"))
        assert Path(ROOT, words[words.index("-o") + 1]).parent.is_dir()


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"completion"}))
def test_every_command_is_in_the_readme(name: str) -> None:
    """Whoever reads the README meets every command."""
    assert f"kg {name}" in README


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself_with_an_example(name: str) -> None:
    """The help of every command says what it does and ends with an example."""
    command = group.get_command(None, name)  # type: ignore[arg-type]
    assert command is not None
    assert command.help
    assert f"kg {name}" in command.help
