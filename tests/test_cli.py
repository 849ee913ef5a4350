"""The command line as a user meets it: results on stdout, the rest on stderr, exit codes that tell the truth."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest
import rdflib
from click.testing import CliRunner, Result
from release_project import releasable
from sample_project import environment, kg, write_project

from kg.cli import COMMANDS, cli
from kg.errors import StoreError, UsageError
from kg.namespaces import ID
from kg.project import Project
from kg.store import current

HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
SIGNED = "SELECT ?who { id:pact plua:signedBy ?who }"
ALL = "SELECT * { ?s ?p ?o }"


@pytest.fixture
def own(project: Path, tmp_path: Path) -> Path:
    """A built project of one's own."""
    return Path(shutil.copytree(project, tmp_path / "own", symlinks=True))


def run(project: Path, *words: str | Path, stdin: str | bytes = "") -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(cli, ["--project", str(project), *map(str, words)], input=stdin, standalone_mode=False)


def start(project: Path, *words: str, **popen: object) -> subprocess.Popen[str]:
    """Start the command line and leave it running."""
    command = [sys.executable, "-m", "kg", "--project", str(project), *words]
    pipe = subprocess.PIPE
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        command, env=environment(), text=True, **{"stdout": pipe, "stderr": pipe, **popen}
    )


# --- help -----------------------------------------------------------------------------------------------------------


def _command(name: str) -> click.Command:
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_an_example(name: str) -> None:
    """Each command's help says what it does and shows at least one line to type."""
    help_text = CliRunner().invoke(cli, [name, "--help"], prog_name="kg").output
    assert help_text.startswith(f"Usage: kg {name}")
    assert re.search(rf"^ +kg {name}\b", help_text, re.MULTILINE), help_text
    assert "\\b" not in help_text
    assert help_text.count("Example") == 1
    undocumented = [
        p.name for p in _command(name).params if isinstance(p, click.Option) and not p.help and not p.show_default
    ]
    assert undocumented == []


def test_the_list_of_commands_is_whole_at_eighty_columns() -> None:
    """No summary in the help is cut."""
    text = CliRunner().invoke(cli, ["--help"], prog_name="kg", terminal_width=80).output
    assert "..." not in text.partition("Commands:")[2]
    assert [line.split()[0] for line in text.partition("Commands:")[2].splitlines() if line.strip()] == list(COMMANDS)


@pytest.fixture
def example_place(own: Path) -> Path:
    """A directory in which the examples of the help can be typed: a project and the files they mention."""
    text = "<p>The Pact was signed on Wednesday by Jan Żółty.</p>"
    for name in ("article.html", "my-copy.html"):
        (own / name).write_text(text, encoding="utf-8")
    releasable(Project(own))
    return own


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (name, line.split(None, 1)[1])
        for name in COMMANDS
        for line in re.findall(r"^ +kg .*$", _command(name).help or "", re.MULTILINE)
        # A server answers until it is told to end: what its example does is seen in test_server.
        if name != "serve"
    ],
)
def test_the_examples_of_the_help_work(example_place: Path, name: str, words: str) -> None:
    """What the help tells one to type is accepted and does not fail for a reason of ours.

    The names in the examples are those of the real graph; here the sample's stand in for them.
    """
    for real, ours in (
        ("kyiv-memorandum-2025", "pact"),
        ("drone-incursion-2025-09-10", "incursion"),
        ("drone-expertise-article", "first-paper"),
        ("wladyslaw", "zolty"),
        (">> ~/.bashrc", ""),
    ):
        words = words.replace(real, ours)
    # A release that another follows, or that is checked, is there.
    before = "kg release -o plua-2026 >/dev/null &&" if name == "release" and "-o plua-2026" not in words else ""
    command = f'kg() {{ "{sys.executable}" -m kg "$@"; }}; {before} kg {words}'
    done = subprocess.run(
        ["bash", "-c", command], cwd=example_place, env=environment(), capture_output=True, text=True, timeout=120
    )
    # The sample's sentences are invented, so that verify misses them: a finding.
    assert done.returncode == (1 if name == "verify" else 0), done.stderr
    assert done.stdout or "-o" in words or name == "check" or "--check" in words


def test_nothing_to_do_shows_the_help() -> None:
    """Without a command the help is shown, as a mistake in use."""
    done = kg()
    assert done.returncode == 2
    assert "Commands:" in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["quer", "x"], "Did you mean query"),
        (["shwo", "x"], "Did you mean show?"),
        (["query", "x", "--formt", "csv"], "--format"),
        (["nonsense"], "There is no command nonsense."),
    ],
)
def test_a_mistyped_word_gets_a_suggestion(words: list[str], hint: str) -> None:
    """An unknown command or option is exit 2 with the nearest that exists."""
    done = kg(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert hint in done.stderr


def test_the_version() -> None:
    """--version prints it and is done."""
    done = kg("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"kg \d+\.\d+\.\d+\n", done.stdout)


# --- where a query comes from ---------------------------------------------------------------------------------------


def test_a_query_comes_from_the_line_a_file_stdin_or_the_library(project: Path, tmp_path: Path) -> None:
    """All four ways give the same answer, and the graph's prefixes need no declaration in any."""
    file = tmp_path / "q.rq"
    file.write_text(SIGNED, encoding="utf-8")
    answers = {
        run(project, "query", SIGNED, "--format", "csv").stdout,
        run(project, "query", "-f", file, "--format", "csv").stdout,
        run(project, "query", "-", "--format", "csv", stdin=SIGNED).stdout,
        run(project, "query", "-f", "-", "--format", "csv", stdin=SIGNED).stdout,
    }
    assert answers == {f"who\n{ID}jan-zolty\n"}
    named = run(project, "query", "who-signed", "--param", "agreement=pact", "--format", "csv")
    assert named.stdout == f"who,name\n{ID}jan-zolty,Jan Żółty\n"
    assert run(project, "query", "who-signed", "--format", "csv").stdout == named.stdout
    assert (
        run(project, "query", "who-signed", "--param", "agreement=incursion", "--format", "csv").stdout == "who,name\n"
    )


@pytest.mark.parametrize("words", [["view"], ["view", "--sparql"], ["export"], ["docs"]], ids=" ".join)
def test_a_place_that_is_not_there_is_told_before_any_work(tmp_path: Path, words: list[str]) -> None:
    """Nobody waits for a page that cannot be put where it should go: not even the graph is built."""
    root = write_project(tmp_path)
    failed = run(root, *words, "-o", tmp_path / "nowhere" / "it")
    assert isinstance(failed.exception, StoreError)
    assert f"there is no directory {tmp_path / 'nowhere'}" in failed.exception.message
    assert not (root / "out").exists()


@pytest.mark.parametrize("words", [["view"], ["export"], ["add", "a.txt", "--id", "new-paper"]], ids=" ".join)
def test_a_dash_is_stdout(project: Path, tmp_path: Path, words: list[str]) -> None:
    """``-o -`` and ``-o /dev/stdout`` write the result to stdout, whole and alone, also where that is a file."""
    (tmp_path / "a.txt").write_text("One sentence.", encoding="utf-8")
    results = []
    for index, name in enumerate(["-", "/dev/stdout"] if words[0] != "add" else ["-"]):
        with (tmp_path / f"{index}.out").open("wb") as out:
            command = [sys.executable, "-m", "kg", "--project", str(project), *words, "-o", name]
            subprocess.run(command, cwd=tmp_path, env=environment(), stdout=out, check=True)
        results.append((tmp_path / f"{index}.out").read_text(encoding="utf-8"))
    assert not (tmp_path / "-").exists()
    assert len(set(results)) == 1
    if words[0] == "view":
        assert results[0].startswith("<!doctype html>")
        assert results[0].rstrip().endswith("</html>")
    assert results[0].strip()


def test_an_export_is_what_its_name_ends_in(project: Path, tmp_path: Path) -> None:
    """Without --format a file's ending chooses it; one of several formats, or of none, is told and writes nothing."""
    for name, begins in (("a.ttl", "@prefix"), ("a.graphml", "<?xml"), ("A.JSONLD", "{"), ("plain", "@prefix")):
        run(project, "export", "-o", tmp_path / name)
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins), name
    run(project, "export", "--format", "csv-claims", "-o", tmp_path / "claims.txt")
    assert (tmp_path / "claims.txt").read_text(encoding="utf-8").startswith("id,")
    assert run(project, "export", "--format", "nt").stdout.startswith("<")
    for name, told in (("a.csv", "several formats end in .csv"), ("a.docx", "no format ends in .docx")):
        failed = run(project, "export", "-o", tmp_path / name)
        assert isinstance(failed.exception, UsageError)
        assert told in failed.exception.message
        assert "csv-claims" in failed.exception.hint
        assert not (tmp_path / name).exists()


def test_a_file_given_as_a_query_is_told_how_to_name_it(project: Path) -> None:
    """The name of a query's file without -f is no fault of SPARQL's."""
    assert "write -f my/q.rq" in str(run(project, "query", "my/q.rq").exception)


@pytest.mark.parametrize("fmt", ["table", "csv", "json", "xml"])
def test_an_answer_ends_its_line(project: Path, fmt: str) -> None:
    """What comes after an answer in a terminal or a file begins a line of its own."""
    for query in (SIGNED, "ASK {}"):
        assert run(project, "query", query, "--format", fmt).stdout.endswith("\n")


def test_a_file_with_a_byte_order_mark_is_a_query(project: Path, tmp_path: Path) -> None:
    """What some editors put before the first letter is no part of the query."""
    file = tmp_path / "q.rq"
    file.write_bytes(b"\xef\xbb\xbf" + SIGNED.encode())
    assert run(project, "query", "-f", file, "--format", "csv").stdout.endswith("jan-zolty\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["query"], "one of them"),
        (["query", "who-signed", "-f", "/dev/null"], "one of them"),
        (["query", "-f", "/nowhere.rq"], "does not exist"),
        (["query", "who-sgned"], "did you mean who-signed?"),
        (["query", "who-signed", "--param", "agreement"], "write NAME=VALUE"),
        (["query", "who-signed", "--param", "agreement=a", "--param", "agreement=b"], "given twice"),
        (["query", "who-signed", "--param", "agreemnt=a"], "did you mean agreement?"),
        (["query", "who-signed", "--param", "agreement=No Id"], "is no id"),
        (["query", SIGNED, "--param", "a=b"], "only a query of the library has parameters"),
        (["query", SIGNED, "--format", "turtle"], "SELECT and ASK give table, csv"),
        (["query", "DESCRIBE id:pact", "--format", "csv"], "CONSTRUCT and DESCRIBE give turtle"),
        (["query", SIGNED, "--timeout", "nan"], "is no time limit"),
        (["query", SIGNED, "--timeout", "0"], "0.0 is not in the range"),
        (["queries", "who-sgned"], "did you mean who-signed?"),
    ],
    ids=lambda value: " ".join(value)[:60] if isinstance(value, list) else "",
)
def test_a_request_that_cannot_be_meant_is_exit_2(project: Path, words: list[str], told: str) -> None:
    """Each says what is wrong on stderr, in few lines, and nothing is on stdout."""
    done = kg(*words, project=project)
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 4


def test_a_query_that_is_no_utf8_is_told_with_its_line(project: Path, tmp_path: Path) -> None:
    """Bytes of another encoding are a mistake of the file, not a fault of ours."""
    file = tmp_path / "q.rq"
    file.write_bytes("SELECT *\n{ ?s ?p 'Żółty' }".encode("iso-8859-2"))
    done = kg("query", "-f", file, project=project)
    assert done.returncode == 2
    assert f"{file}:2: not UTF-8" in done.stderr


def test_a_syntax_error_shows_its_place(project: Path) -> None:
    """Line, column, the line itself, a caret under the place, and what may be meant."""
    done = kg("query", "SELECT ?who\nWHERE { id:pact plua:signedBy ?who\n} ORDER BYE ?who", project=project)
    assert (done.returncode, done.stdout) == (2, "")
    first, line, caret, *hint = done.stderr.splitlines()
    assert first.startswith("kg: line 3, column ")
    assert line.strip() == "} ORDER BYE ?who"
    column = int(first.split("column ")[1].partition(":")[0])
    assert caret.index("^") - 2 == column - 1
    assert hint


def test_a_name_that_is_nowhere_is_mentioned(project: Path) -> None:
    """An answer without rows for a mistyped name is an answer, with a note beside it."""
    done = kg("query", "SELECT ?s { ?s plua:signdBy ?o }", "--format", "csv", project=project)
    assert (done.returncode, done.stdout) == (0, "s\n")
    assert "plua:signdBy is nowhere in the graph (did you mean plua:signedBy" in done.stderr
    counted = kg("query", "SELECT (COUNT(*) AS ?n) { ?s plua:signdBy ?o }", "--format", "csv", project=project)
    assert counted.stdout == "n\n0\n"
    assert "plua:signdBy is nowhere" in counted.stderr
    assert kg("query", SIGNED, project=project).stderr == ""


def test_what_nobody_named_is_told(project: Path) -> None:
    """A blank of a question that its default fills is told beside the answer, unless it was filled or with --quiet."""
    done = run(project, "query", "who-signed")
    assert done.stderr == "kg: agreement = pact; --param agreement=… asks about another\n"
    assert run(project, "query", "who-signed", "--param", "agreement=pact").stderr == ""
    assert run(project, "--quiet", "query", "who-signed").stderr == ""


# --- formats --------------------------------------------------------------------------------------------------------


def test_every_format_of_rows(project: Path) -> None:
    """SELECT and ASK in each of their formats, read back by other readers."""
    query = "SELECT ?who ?n { id:pact plua:signedBy ?who BIND(19 AS ?n) }"
    answer = {
        fmt: run(project, "query", query, "--format", fmt).stdout
        for fmt in ("table", "csv", "tsv", "json", "xml", "markdown")
    }
    who = ID + "jan-zolty"
    assert list(csv.reader(io.StringIO(answer["csv"]))) == [["who", "n"], [who, "19"]]
    assert answer["tsv"].splitlines() == ["?who\t?n", f"<{who}>\t19"]
    assert json.loads(answer["json"])["results"]["bindings"][0]["who"] == {"type": "uri", "value": who}
    assert {node.text for node in ElementTree.fromstring(answer["xml"]).iter() if node.text} == {who, "19"}
    assert "Jan Żółty · id:jan-zolty" in answer["table"]
    assert answer["table"].endswith("(1 row)\n")
    assert answer["markdown"].splitlines()[1] == "| --- | ---: |"
    asked = {fmt: run(project, "query", "ASK { id:pact ?p ?o }", "--format", fmt).stdout for fmt in answer}
    assert asked["table"] == "true\n"
    assert json.loads(asked["json"])["boolean"] is True
    assert all("true" in text for text in asked.values())


@pytest.mark.parametrize(
    ("fmt", "name"), [("turtle", "turtle"), ("ntriples", "nt"), ("jsonld", "json-ld"), ("rdfxml", "xml")]
)
def test_every_format_of_graphs(project: Path, fmt: str, name: str) -> None:
    """CONSTRUCT and DESCRIBE in each of their formats say the same to another reader."""
    query = "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s a plua:Memorandum ; rdfs:label ?l }"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # rdflib's own parser of JSON-LD uses what it deprecates
        found = rdflib.Graph().parse(data=run(project, "query", query, "--format", fmt).stdout, format=name)
    assert set(found) == {(rdflib.URIRef(ID + "pact"), rdflib.RDFS.label, rdflib.Literal("The Pact"))}


def test_nothing_is_cut_when_piped(project: Path) -> None:
    """A table into a pipe holds every IRI whole, on a line of its own, however long."""
    long = "https://example.org/" + "x" * 300
    done = kg("query", f"SELECT (<{long}> AS ?one) ('{'y' * 300}' AS ?two) {{}}", project=project)
    assert long in done.stdout
    assert "y" * 300 in done.stdout
    assert "…" not in done.stdout


# --- nothing leaves, nothing is read --------------------------------------------------------------------------------


@pytest.fixture
def canary() -> Iterator[tuple[int, list[object]]]:
    """A server on this machine that nobody should call, and the calls it got."""
    calls: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        stop = threading.Event()

        def listen() -> None:
            while not stop.is_set():
                try:
                    connection, address = server.accept()
                except TimeoutError:
                    continue
                calls.append(address)
                connection.close()

        thread = threading.Thread(target=listen)
        thread.start()
        yield server.getsockname()[1], calls
        time.sleep(0.1)
        stop.set()
        thread.join()


def test_nothing_leaves_the_process_and_no_file_is_read(
    project: Path, tmp_path: Path, canary: tuple[int, list[object]]
) -> None:
    """SERVICE, LOAD and FROM are refused; neither a server nor a file is asked."""
    port, calls = canary
    secret = tmp_path / "secret.ttl"
    secret.write_text("<http://a/a> <http://a/b> 'the secret' .")
    with socket.create_connection(("127.0.0.1", port)):
        pass
    time.sleep(0.1)
    assert len(calls) == 1, "the canary hears nothing: this test proves nothing"
    there = f"http://127.0.0.1:{port}/"
    for query in (
        f"SELECT * {{ SERVICE <{there}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ SERVICE SILENT <{there}> {{ ?s ?p ?o }} }}",
        f"LOAD <{there}>",
        f"LOAD <{secret.as_uri()}>",
        f"SELECT * FROM <{there}> {{ ?s ?p ?o }}",
        f"SELECT * FROM NAMED <{secret.as_uri()}> {{ ?s ?p ?o }}",
        f"CONSTRUCT FROM <{secret.as_uri()}> {{ ?s ?p ?o }} WHERE {{ ?s ?p ?o }}",
    ):
        done = kg("query", query, project=project)
        assert (done.returncode, done.stdout) == (2, ""), query
        assert "refused" in done.stderr
        assert "secret" not in done.stderr
    done = kg("query", f"SELECT * {{ GRAPH <{secret.as_uri()}> {{ ?s ?p ?o }} }}", "--format", "csv", project=project)
    assert done.stdout.splitlines()[1:] == []
    assert len(calls) == 1


# --- time, signals, pipes, disks ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--format", "csv"], "the query ran longer than 0.5 s"),
        (["--cite", "text"], "not be established within 0.5 s"),
    ],
    ids=["answer", "citation"],
)
def test_a_time_limit_ends_a_heavy_query(project: Path, options: list[str], told: str) -> None:
    """The engine does not listen, and still the process is gone soon after its time: 124, and nothing written."""
    begun = time.monotonic()
    done = kg("query", HEAVY, "--timeout", "0.5", *options, project=project)
    assert (done.returncode, done.stdout) == (124, "")
    assert told in done.stderr
    # Not a measurement: without the limit it runs for hours.
    assert time.monotonic() - begun < 20


def test_looking_for_a_reason_keeps_to_the_time_limit(project: Path) -> None:
    """An answer that is complete is given with 0, however long it would take to say why it is empty."""
    products = " . ".join(f"?a{n} ?b{n} ?c{n}" for n in range(5))
    text = f"SELECT * {{ {products} FILTER(CONCAT(STR(?c0), STR(?c4)) = 'x') FILTER(1 = 2) }}"
    done = kg("query", text, "--timeout", "0.5", "--format", "json", project=project)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["results"]["bindings"] == []


def test_ctrl_c_ends_a_heavy_query(project: Path) -> None:
    """SIGINT is heard while the engine works: 130, one line, no traceback."""
    process = start(project, "query", HEAVY)
    time.sleep(1)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out) == (130, "")
    assert err.strip() == "kg: interrupted"


def test_ctrl_c_while_the_command_is_still_loading(tmp_path: Path) -> None:
    """The same one line and 130 before the command line itself is there; ignored where that was inherited."""
    (tmp_path / "click.py").write_text("print('loading', flush=True); import time; time.sleep(1); raise SystemExit(5)")
    env = environment(PYTHONPATH=f"{tmp_path}{os.pathsep}{environment()['PYTHONPATH']}")
    for ignored, code, said in ((False, 130, "kg: interrupted\n"), (True, 5, "")):
        process = subprocess.Popen(
            [sys.executable, "-m", "kg", "--version"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
            preexec_fn=(lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)) if ignored else None,  # noqa: PLW1509
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "loading\n"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (code, said)


@pytest.mark.parametrize(
    "words",
    [["query", ALL, "--format", "csv"], ["queries"], ["export", "--format", "nquads"], ["completion", "bash"]],
    ids=" ".join,
)
def test_a_reader_that_goes_away_is_no_error(project: Path, words: list[str]) -> None:
    """As before head, which closes the pipe after a line: quiet and no failure."""
    reading, writing = os.pipe()
    os.close(reading)
    process = start(project, *words, stdout=writing)
    os.close(writing)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")


def test_head_takes_a_line(project: Path) -> None:
    """A real pipe into a real head."""
    command = f'"{sys.executable}" -m kg --project "{project}" query "{ALL}" --format csv'
    line = command + ' | head -1; echo "${PIPESTATUS[@]}"'
    done = subprocess.run(["bash", "-c", line], env=environment(), capture_output=True, text=True)
    assert (done.stdout.splitlines(), done.stderr) == (["s,p,o", "0 0"], "")


@pytest.mark.parametrize(
    "words",
    [["query", ALL], ["query", SIGNED, "--format", "csv"], ["queries"], ["--version"], ["show", "pact"]],
    ids=" ".join,
)
def test_a_full_disk_is_told(project: Path, words: list[str]) -> None:
    """An answer that cannot be written is exit 3 and one line, never a silent half."""
    with Path("/dev/full").open("w") as full:
        process = start(project, *words, stdout=full)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 3
    assert err == "kg: the output: No space left on device\n"


def test_closed_streams_are_no_fault(project: Path) -> None:
    """Whoever closes stdout or stderr wants nothing there; the exit code still tells."""
    for redirect, code, query in (
        (">&-", 0, SIGNED),
        ("2>&-", 2, "SELECT {"),
        (">&- 2>&-", 0, SIGNED),
        ("<&-", 2, "-"),
    ):
        line = f'"{sys.executable}" -m kg --project "{project}" query "{query}" --format csv {redirect}'
        done = subprocess.run(["bash", "-c", line], env=environment(), capture_output=True, text=True)
        assert done.returncode == code, (redirect, done.stderr)
        assert "Traceback" not in done.stderr


def test_data_that_is_newer_is_mentioned_and_the_answer_stays(own: Path) -> None:
    """The note is on stderr, --quiet leaves it out, stdout is the same."""
    before = kg("query", SIGNED, "--format", "csv", project=own)
    assert before.stderr == ""
    (own / "data/entities/all.yaml").touch()
    after = kg("query", SIGNED, "--format", "csv", project=own)
    assert after.stdout == before.stdout
    assert (
        after.stderr
        == "kg: data/entities/all.yaml changed after the last build; kg build brings the graph up to date\n"
    )
    assert kg("--quiet", "query", SIGNED, project=own).stderr == ""


def test_a_first_query_builds_and_says_so(tmp_path: Path) -> None:
    """Where no build is, the answer is on stdout and the news on stderr."""
    root = write_project(tmp_path)
    done = kg("query", SIGNED, "--format", "csv", project=root)
    assert (done.returncode, done.stdout.splitlines()) == (0, ["who", f"{ID}jan-zolty"])
    assert "building it first" in done.stderr
    assert current(root / "out") is not None


@pytest.mark.parametrize("damage", ["format", "store"])
def test_a_damaged_build_is_exit_3_in_two_lines(own: Path, damage: str) -> None:
    """What is wrong and what to do, no traceback; building mends it."""
    directory = current(own / "out")
    assert directory is not None
    (directory / "format").write_text("of another time\n") if damage == "format" else shutil.rmtree(directory / "store")
    done = kg("query", SIGNED, project=own)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.splitlines()[-1] == "run kg build"
    assert len(done.stderr.splitlines()) == 2
    assert kg("build", project=own).returncode == 0
    assert kg("query", SIGNED, project=own).returncode == 0


def test_a_missing_sentence_is_one_to_look_up(project: Path, tmp_path: Path) -> None:
    """Each sentence that verify lists is named by the id under which show tells what rests on it."""
    copy = tmp_path / "copy.txt"
    copy.write_text("Something else.", encoding="utf-8")
    done = run(project, "verify", "first-paper", copy)
    state, name, *carried = done.stdout.splitlines()[0].split()
    assert (state, carried) == ("missing", ["3", "words,", "4", "claims"])
    assert "Claims that rest on it" in run(project, "show", name).stdout


def test_no_project_is_exit_3_and_a_wrong_path_exit_2(tmp_path: Path) -> None:
    """Both say what is missing."""
    assert kg("query", SIGNED, project=tmp_path).returncode == 3
    assert kg("query", SIGNED, project=tmp_path / "nowhere").returncode == 2


def test_the_project_may_be_an_environment_variable(project: Path) -> None:
    """KG_PROJECT stands for --project."""
    done = kg("query", SIGNED, "--format", "csv", KG_PROJECT=str(project))
    assert done.stdout.splitlines()[1] == f"{ID}jan-zolty"


def test_findings_are_exit_1_and_on_stdout_of_check(own: Path) -> None:
    """A finding says where, what and what mends it; the count is a note."""
    clean = kg("check", project=own)
    assert (clean.returncode, clean.stdout) == (0, "")
    assert clean.stderr.splitlines()[-1].startswith("kg: 0 findings in ")
    (own / "data/entities/more.yaml").write_text(
        "nobody: {type: Person, label: Nobody, pl: Nikt, uk: Ніхто}\n", encoding="utf-8"
    )
    done = kg("check", project=own)
    assert done.returncode == 1
    assert "id:nobody" in done.stdout
    assert done.stderr.splitlines()[-1].startswith("kg: 1 finding in ")


@pytest.mark.parametrize("words", [["check"], ["build"]], ids=" ".join)
def test_a_broken_query_of_the_library_is_no_news_for_readers(own: Path, words: list[str]) -> None:
    """Who curates is told of it, with file and line, and no build is published in which no question has an answer."""
    before = current(own / "out")
    file = own / "ontology/queries/new.rq"
    file.write_text("# title: New\nSELECT * { ?s ?p ?o", encoding="utf-8")
    done = kg(*words, project=own)
    assert (done.returncode, done.stdout) == (3, "")
    assert f"{file}:" in done.stderr
    assert current(own / "out") == before


def test_a_fault_of_ours_is_exit_4_and_says_so(project: Path, tmp_path: Path) -> None:
    """What nobody foresaw is not passed off as the user's mistake."""
    program = "import kg.sparql.running as r, sys\nr.checked = lambda text: 1 / 0\nfrom kg.cli import main\nmain()"
    command = [sys.executable, "-c", program, "--project", str(project), "query", SIGNED]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.splitlines()[-1] == "kg: a fault of ours: ZeroDivisionError: division by zero"


# --- completion -----------------------------------------------------------------------------------------------------


def complete(project: Path, tmp_path: Path, line: str) -> list[str]:
    """Press Tab at the end of a line in a real bash and return what it offers."""
    program = tmp_path / "kg"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kg "$@"\n')
    program.chmod(0o755)
    script = f"""
    set -e
    eval "$(kg completion bash)"
    COMP_WORDS=({line}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))
    _kg_completion kg
    printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    env = environment(KG_PROJECT=str(project), PATH=f"{tmp_path}:{os.environ['PATH']}")
    done = subprocess.run(["bash", "--norc", "-c", script], env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("kg qu", ["query", "queries"]),
        ("kg bui", ["build"]),
        ("kg query who", ["who-signed"]),
        ("kg queries who", ["who-signed"]),
        ("kg show jan", ["jan-zolty"]),
        ("kg why pac", ["pact"]),
        ("kg query --fo", ["--format"]),
        ("kg query x --format js", ["json", "jsonld"]),
        ("kg completion ba", ["bash"]),
    ],
)
def test_bash_completes(project: Path, tmp_path: Path, line: str, offered: list[str]) -> None:
    """Commands, options, their values, names of queries and ids."""
    assert complete(project, tmp_path, line) == offered


def test_completion_builds_nothing(tmp_path: Path) -> None:
    """Where no build is, a key press offers no ids, says nothing and writes nothing."""
    root = write_project(tmp_path / "fresh")
    assert complete(root, tmp_path, "kg show jan") == []
    assert not (root / "out").exists()


def test_a_build_is_left_out_where_nothing_changed(own: Path) -> None:
    """With --if-changed a second build is none; a file saved after the first, or damage, makes it one again."""
    assert kg("build", project=own).returncode == 0
    first = kg("build", "--if-changed", project=own)
    assert (first.returncode, first.stdout.strip()) == (0, str(current(own / "out")))
    assert "nothing changed" in first.stderr
    (own / "data/gaps.yaml").touch()
    second = kg("build", "--if-changed", project=own)
    assert second.stdout != first.stdout
    shutil.rmtree(own / "out/current/store")
    assert kg("build", "--if-changed", project=own).stdout != second.stdout
