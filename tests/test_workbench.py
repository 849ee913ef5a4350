"""The SPARQL page without a browser: what is in it, and that its JavaScript judges a query as Python does."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from explorer_pages import HOSTILE, hostile, sample
from pyoxigraph import RdfFormat, Store, parse
from test_cite import CITATION, HOSTILE_TEXT
from test_sparql import HIDDEN, MISTAKES

from kg import queries, workbench
from kg.cite import FORMATS, Source
from kg.cite.writing import write
from kg.cli import cli
from kg.errors import QueryError, UsageError
from kg.namespaces import PREFIXES
from kg.serialise import trig
from kg.sparql import run
from kg.sparql.binding import bind
from kg.sparql.tokens import tokenize

ROOT = Path(__file__).resolve().parents[1]
LIBRARY = queries.load(ROOT / "ontology" / "queries")
RULES = ROOT / "ontology" / "rules"
MEAN = Source("https://x/{a}", *[HOSTILE_TEXT] * 6, (HOSTILE_TEXT,), (("https://x/\u200f", HOSTILE_TEXT),))
BARE = replace(CITATION.release, version="", build="", date="", publisher="", licence="")
CITATIONS = [
    CITATION,
    replace(CITATION, sources=(MEAN,), notes=(HOSTILE_TEXT,)),
    replace(CITATION, release=BARE, sources=(), notes=()),
    *(replace(CITATION, sources=(replace(MEAN, published=day),)) for day in ("2025", "2025-21", "2025-09/2025-10")),
]
REFUSED = [
    *(text for _, text, *_ in MISTAKES),
    *(text.replace("<U>", "<http://127.0.0.1/>") for text in HIDDEN),
    *("LOAD <http://x/>", "DROP ALL", "INSERT DATA { }", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
    *("SELECT * {" + "(" * 101, "ASK { FILTER(" + "!" * 1001 + "true) }", "SELECT ?x { ?x ?p 'a\\q' }"),
]


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Ask the page's own modules, in Node, about every text and every question of the library."""
    script = tmp_path_factory.mktemp("node") / "sparql.mjs"
    bundle = ["npx", "--no-install", "esbuild", "tests/web/sparql.entry.js", "--bundle", "--platform=node"]
    made = [*bundle, "--format=esm", "--external:oxigraph", f"--outfile={script}", "--log-level=error"]
    subprocess.run(made, cwd=ROOT, check=True)
    (script.parent / "node_modules").symlink_to(ROOT / "node_modules")
    questions = [
        {
            "text": query.text,
            "parameters": [{"name": p.name, "type": p.type, "value": p.default} for p in query.parameters],
        }
        for query in LIBRARY.values()
    ]
    citations = [asdict(citation) for citation in CITATIONS]
    given = json.dumps({"prefixes": PREFIXES, "refused": REFUSED, "questions": questions, "citations": citations})
    done = subprocess.run(["node", script], input=given, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


def test_a_refused_query_is_explained_alike_in_the_page_and_in_python(judged: dict[str, Any]) -> None:
    """Whatever Python refuses the page refuses, at the same line and column and in the same English words."""
    for text, told in zip(REFUSED, judged["refused"], strict=True):
        with pytest.raises(QueryError) as caught:
            run(Store(), text)
        place = re.match(r"line (\d+), column (\d+): (.*)", caught.value.message)
        assert place
        meant = re.search(r"did you mean [^?]*\?", caught.value.hint)
        said = {
            "line": int(place[1]),
            "column": int(place[2]),
            "message": place[3].replace(" (no-break space)", ""),
            "meant": meant and meant[0],
        }
        assert told == said, text


def test_parameters_are_bound_alike_in_the_page_and_in_python(judged: dict[str, Any]) -> None:
    """Every question of the library, with its defaults, becomes the same text letter for letter."""
    for query, text in zip(LIBRARY.values(), judged["questions"], strict=True):
        assert text == bind(query.text, list(tokenize(query.text)), queries.bind(query, {})), query.name


def test_citations_are_written_alike_in_the_page_and_in_python(judged: dict[str, Any]) -> None:
    """Text, BibTeX and CSL-JSON are the same letter for letter, whatever a source is called and however it is dated."""
    for citation, written in zip(CITATIONS, judged["citations"], strict=True):
        assert written == [write(citation, fmt) for fmt in FORMATS]


def test_the_same_graph_gives_the_same_page() -> None:
    """Nothing in the page depends on the hour or on the order of a set."""
    first, again = (workbench.render(sample(), LIBRARY, RULES, title="A") for _ in range(2))
    assert first == again


def test_every_statement_keeps_its_graph() -> None:
    """What goes into the page is the whole graph, each statement in the layer it stands in."""
    store = sample()
    assert {str(quad) for quad in parse(trig(store), format=RdfFormat.TRIG)} == {str(quad) for quad in store}


def test_nothing_of_the_graph_stands_in_the_page_as_markup() -> None:
    """Hostile labels and a hostile title enter packed or escaped; the only scripts are the page's own two kinds."""
    page = workbench.render(hostile(), LIBRARY, RULES, title=HOSTILE, explorer='"><script>')
    assert "<script>window" not in page
    packed = ["content-data", "graph-data", "engine-script", "engine-wasm"]
    ours = [f'<script type="application/gzip" id="{name}">' for name in packed] + ['<script type="module">']
    assert re.findall(r"<script[^>]*>", page) == ours


def test_the_policy_allows_no_request() -> None:
    """Nothing is allowed but the page's own script and style by their hashes, WebAssembly, and a thread of its own."""
    page = workbench.render(sample(), LIBRARY, RULES, title="A")
    found = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert found
    policy = found[1].replace("&#39;", "'")
    assert re.sub(r"sha256-[\w+/=]+", "H", policy) == (
        "default-src 'none'; script-src 'wasm-unsafe-eval' 'H'; style-src 'H'; img-src data:; base-uri 'none'; "
        "form-action 'none'; worker-src blob:"
    )


def test_licences_of_what_is_in_the_page_go_with_it() -> None:
    """Each library in the page is named with its version and a permissive licence."""
    text = (ROOT / "kg" / "assets" / "workbench-licences.txt").read_text(encoding="utf-8")
    named = re.findall(r"^(\S+) (\d[\w.]*) \(([^)]*)\)$", text, re.MULTILINE)
    assert {"oxigraph", "@codemirror/view", "@traqula/parser-sparql-1-1", "d3-force"} <= {name for name, _, _ in named}
    assert {licence for _, _, licence in named} <= {"MIT", "ISC", "MIT OR Apache-2.0", "Apache-2.0", "BSD-3-Clause"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--sparql", "kyiv"], "takes no IDs"), (["--explorer", "x.html"], "goes with --sparql")],
)
def test_options_that_do_not_fit_are_refused(arguments: list[str], words: str) -> None:
    """The page holds the whole graph, and only it links to the other."""
    result = CliRunner().invoke(cli, ["view", *arguments])
    assert isinstance(result.exception, UsageError)
    assert words in str(result.exception)
