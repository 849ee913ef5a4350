"""Citing an answer: the triples a query matched, the claims and sources behind them, and three ways to write them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import warnings
from dataclasses import replace
from pathlib import Path

import bibtexparser
import pytest
from lookup_data import standings, trig
from pyoxigraph import Literal, NamedNode, Quad, QuerySolutions, RdfFormat, Store, Triple
from sample_project import environment

import kg
from kg.cite import FORMATS, Citation, Release, Source, cite, release
from kg.cite.matching import ABSENCE, Matched, Matching
from kg.cite.support import Supporting
from kg.cite.ways import Constants, Ways
from kg.cite.writing import write
from kg.dataset import ONTOLOGY
from kg.errors import QueryError, UnknownName
from kg.namespaces import CLAIM, GRAPH, ID, PREFIXES, header, shorten
from kg.ontology import Ontology
from kg.rules import infer, load_rules
from kg.sparql import Results
from kg.sparql.patterns import parse
from kg.sparql.tokens import tokenize

ROOT = Path(__file__).parent.parent
RULES = ROOT / "ontology" / "rules"

DATA = """
graph:one {
  id:a plua:knows id:b , id:c ; plua:age 30 ; rdfs:label "A" .
  id:b plua:knows id:c ; plua:age 20 .
  id:c plua:knows id:d ; plua:likes id:a .
  id:x plua:knows id:y .
}
graph:two { id:b rdfs:label "B" . id:d plua:likes id:b }
"""
EVERY = {"a-b", "a-c", "b-c", "c-d", "x-y"}


@pytest.fixture(scope="module")
def small() -> Store:
    """Who knows and likes whom."""
    store = Store()
    store.load(header() + DATA, format=RdfFormat.TRIG)
    return store


def matched(store: Store, text: str) -> Matched:
    """Return what a query matched in a store."""

    def ask(query: str) -> Results:
        return store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)

    query = parse(text, list(tokenize(text)))
    return Matching(ask, query, Ways(store, Constants(ask, query.prologue))).run()


def words(triples: set[Triple]) -> set[str]:
    """Write triples short: knows as a-b, anything else with its property."""
    found = set()
    for triple in triples:
        s, p, o = (shorten(t.value) if isinstance(t, NamedNode) else str(t.value) for t in triple)  # type: ignore[union-attr]
        link = "-" if p == "plua:knows" else f" {p.partition(':')[2]} "
        found.add(f"{s.removeprefix('id:')}{link}{o.removeprefix('id:')}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT * { ?s plua:knows ?o }", EVERY),
        ("SELECT ?s { ?s plua:knows id:c ; plua:age ?n FILTER(?n > 25) }", {"a-c", "a age 30"}),
        ("SELECT * { id:x plua:knows ?o OPTIONAL { ?o plua:knows ?z } }", {"x-y"}),
        ("SELECT * { ?s plua:age ?n OPTIONAL { ?s plua:likes id:a } }", {"a age 30", "b age 20"}),
        # The second branch would fit what the first found, but it matched nothing.
        ("SELECT * { { id:a plua:knows ?o } UNION { id:c plua:knows ?o . id:zz plua:age 1 } }", {"a-b", "a-c"}),
        ("SELECT * { { ?s plua:age 20 } UNION { ?s plua:likes ?o } }", {"b age 20", "c likes a", "d likes b"}),
        ("SELECT * { GRAPH graph:two { ?s rdfs:label ?l } }", {"b label B"}),
        ("SELECT * { GRAPH ?g { ?s plua:likes ?o } FILTER(?g = graph:two) }", {"d likes b"}),
        ("SELECT * { id:a plua:knows/plua:knows ?o }", {"a-b", "b-c", "a-c", "c-d"}),
        ("SELECT * { id:a plua:knows+ id:d }", {"a-b", "a-c", "b-c", "c-d"}),
        ("SELECT * { ?s (^plua:knows)+ id:a . ?s plua:age 20 }", {"a-b", "b age 20"}),
        ("SELECT * { id:b plua:knows? ?o . ?o plua:age ?n }", {"b age 20"}),
        ("SELECT * { id:c (plua:likes|plua:knows) ?o }", {"c-d", "c likes a"}),
        ("SELECT * { id:c !(plua:knows|rdfs:label) ?o }", {"c likes a"}),
        ("SELECT * { id:a !(plua:knows|plua:age|rdfs:label|^plua:knows) ?o }", {"c likes a"}),
        ("SELECT * { id:c (plua:likes/plua:knows)* id:c }", {"c likes a", "a-c"}),
        ("SELECT ?n { [ plua:age ?n ; plua:knows _:b ] . _:b plua:knows id:d }",
         {"a age 30", "b age 20", "a-c", "b-c", "c-d"}),
        ("SELECT (COUNT(?o) AS ?n) { id:a plua:knows ?o }", {"a-b", "a-c"}),
        ("SELECT ?s (COUNT(?o) AS ?n) { ?s plua:knows ?o } GROUP BY ?s HAVING(COUNT(?o) > 1)", {"a-b", "a-c"}),
        ("SELECT (COUNT(?o) AS ?n) { ?s plua:knows ?o } GROUP BY ?s HAVING(COUNT(?o) > 1)", {"a-b", "a-c"}),
        (
            "SELECT ?l (COUNT(*) AS ?n) { ?s plua:age ?y } GROUP BY (?y > 25 AS ?l) HAVING(?l)",
            {"a age 30"},
        ),
        ("SELECT ?s { ?s plua:age ?n } ORDER BY ?n LIMIT 1", {"b age 20"}),
        ("SELECT (STR(?s) AS ?t) { ?s plua:age ?n } ORDER BY ?n LIMIT 1", {"b age 20"}),
        ("SELECT * { ?s plua:age ?n } ORDER BY DESC(?n) LIMIT 1", {"a age 30"}),
        ("SELECT * { ?s plua:age ?n FILTER EXISTS { ?s plua:knows ?k . ?k plua:likes ?z } }",
         {"a age 30", "b age 20", "a-c", "b-c", "c likes a"}),
        ("SELECT * { ?s plua:knows ?o FILTER EXISTS { ?o plua:knows id:d } }", {"a-c", "b-c", "c-d"}),
        ("SELECT * { ?s plua:knows ?o FILTER(EXISTS { ?o plua:knows id:d } || ?o = id:y) }",
         {"a-c", "b-c", "x-y", "c-d"}),
        ("SELECT * { ?s plua:age ?n OPTIONAL { ?s plua:likes ?o FILTER EXISTS { ?o plua:knows ?k } } }",
         {"a age 30", "b age 20"}),
        ("SELECT * { ?s rdfs:label ?l { SELECT ?s (COUNT(?k) AS ?n) { ?s plua:knows ?k } GROUP BY ?s } }",
         {"a label A", "b label B", "a-b", "a-c", "b-c"}),
        ("SELECT * { { SELECT (MAX(?n) AS ?most) { ?s plua:age ?n } } ?s plua:age ?most }", {"a age 30", "b age 20"}),
        ("SELECT ?s { VALUES ?s { id:b } ?s plua:age ?n BIND(?n + 1 AS ?m) }", {"b age 20"}),
        ("CONSTRUCT { ?o plua:known true } WHERE { id:x plua:knows ?o }", {"x-y"}),
        ("CONSTRUCT WHERE { id:x plua:knows ?o }", {"x-y"}),
        ("ASK { id:x plua:knows ?o }", {"x-y"}),
        ("PREFIX k: <https://w3id.org/plua/ontology#> SELECT * { ?s k:age '20'^^xsd:integer }", {"b age 20"}),
        ("SELECT * { $s plua:age 2e1 }", set()),
    ],
)  # fmt: skip
def test_a_query_matched_these_triples(small: Store, text: str, expected: set[str]) -> None:
    """Exactly what its patterns matched behind its rows: no branch that was passed over, no group that was left out."""
    found = matched(small, text)
    assert words(found.triples) == expected
    assert not found.notes


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s plua:age ?n FILTER NOT EXISTS { ?s plua:knows id:b } }",
        "SELECT * { ?s plua:age ?n FILTER(!EXISTS { ?s plua:knows id:b }) }",
        "SELECT * { ?s plua:age ?n FILTER(!(EXISTS { ?s plua:knows id:b })) }",
        "SELECT * { ?s plua:age ?n MINUS { ?s plua:knows id:b } }",
    ],
)
def test_what_is_matched_by_absence_is_told(small: Store, text: str) -> None:
    """That something is not there has no triple and no source; the citation says so."""
    found = matched(small, text)
    assert words(found.triples) == {"b age 20"}
    assert list(found.notes) == [ABSENCE]


# --- claims and sources -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def store() -> Store:
    """Return the small project with the real ontology, its inferences drawn by the real rules."""
    made = Store()
    made.load(trig(), format=RdfFormat.TRIG)
    ontology = Ontology.load(ROOT / "ontology")
    triples = (*ontology.triples, *ontology.companions())
    made.extend(Quad(t.subject, t.predicate, t.object, ONTOLOGY) for t in triples)
    made.extend(standings(made, ontology))
    made.extend(infer(made, load_rules(RULES)))
    return made


def cited(store: Store, text: str, rules: Path = RULES) -> Citation:
    """Cite a query on the small project."""
    return cite(store, text, release(store, None), rules)


def said(citation: Citation, store: Store) -> set[str]:
    """Write the properties that the claims of a citation are about, with their subjects."""
    query = "SELECT ?s ?p {{ <{}> rdf:subject ?s ; rdf:predicate ?p }}"
    found = set()
    for claim in citation.claims:
        rows = store.query(query.format(claim), prefixes=PREFIXES, use_default_graph_as_union=True)
        assert isinstance(rows, QuerySolutions)
        found |= {
            f"{shorten(row['s'].value)} {shorten(row['p'].value)}".replace("id:", "").replace("plua:", "")
            for row in rows
        }
    return found


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("SELECT ?who { id:pact plua:signedBy ?who }", {"pact signedBy"}),
        ("SELECT ?day { id:pact plua:earliest ?day }", {"pact date"}),
        ("SELECT ?n { id:incursion plua:violationsRecordedMin ?n }", {"incursion violationsRecorded"}),
        ("SELECT ?p { id:pact--drills plua:provisionOf ?p }", {"pact--drills topic"}),
        ("SELECT ?w { ?s plua:signer ?w ; plua:signedAs ?post }", {"pact signedBy"}),
        ("SELECT ?w { ?claim rdf:predicate plua:signedBy ; plua:saidBy ?w }", set()),
    ],
)
def test_facts_and_inferences_lead_to_their_claims(store: Store, text: str, claims: set[str]) -> None:
    """A fact leads to the claims that make it, a key to those about its node, an inference to what its rule matched."""
    assert said(cited(store, text), store) == claims


def test_claims_sources_and_phrases_are_cited_as_what_they_are(store: Store) -> None:
    """A pattern on a claim cites it; one on a source or on a quoted phrase cites the source, without a claim."""
    citation = cited(store, "SELECT ?c { ?c a plua:Claim ; rdf:subject id:pact ; rdf:predicate plua:signedBy }")
    assert said(citation, store) == {"pact signedBy"}
    for text in ("SELECT ?p { source:blog plua:publisher ?p }", "SELECT ?f { ?f a plua:Framing }"):
        citation = cited(store, text)
        assert [(source.name, source.claims) for source in citation.sources] == [("blog", ())]


def test_what_rests_on_no_source_is_counted(store: Store) -> None:
    """Names and definitions had a part in the answer and have no source: the note says how many."""
    citation = cited(store, "SELECT ?l { id:pact rdfs:label ?l . plua:Person skos:definition ?d }")
    assert citation.sources == ()
    assert [note.partition(" (")[0] for note in citation.notes] == [
        "1 statement of the registry",
        "1 statement of the ontology",
    ]
    assert "rests on no claim" in write(citation)


def test_a_rule_whose_text_is_gone_is_told(store: Store, tmp_path: Path) -> None:
    """What a rule inferred cannot be followed without the rule; nothing is left out in silence."""
    citation = cited(store, "SELECT ?w { ?s plua:signer ?w }", tmp_path)
    assert citation.sources == ()
    assert any("inferred by rule signature rest on is not established" in note for note in citation.notes)


def test_a_query_this_cannot_read_is_refused(store: Store) -> None:
    """Statements about statements are beyond it: an error, not an incomplete citation."""
    with pytest.raises(QueryError, match="cannot be established"):
        cited(store, "SELECT * { << id:pact plua:signedBy ?who >> plua:source ?s }")
    with pytest.raises(QueryError, match="SERVICE"):
        cited(store, "SELECT * { SERVICE <http://x> { ?s ?p ?o } }")


def test_a_query_may_be_asked_of_a_part_of_the_graph(store: Store) -> None:
    """Whoever asks one layer cites what that layer answers."""
    facts = NamedNode(GRAPH + "facts")

    def ask(text: str) -> Results:
        return store.query(text, prefixes=PREFIXES, default_graph=[facts])

    text = "SELECT ?p { id:pact ?p ?o }"
    whole, part = cited(store, text), cite(store, text, release(store, None), RULES, ask=ask)
    assert any("registry" in note for note in whole.notes)
    assert part.notes == ()
    assert part.claims


def test_every_fact_of_the_sample_has_a_claim(store: Store) -> None:
    """No triple of the facts layer is without support: what makes facts is what is cited for them."""
    triples = [quad.triple for quad in store.quads_for_pattern(None, None, None, NamedNode(GRAPH + "facts"))]
    assert len(triples) > 20
    alone = [triple for triple in triples if not Supporting(store, RULES).run([triple]).claims]
    assert alone == []


# --- writing ----------------------------------------------------------------------------------------------------

CITATION = Citation(
    Release("Graph", "0.1.0", "abc", "2026-11-22", "The curators", "https://example.org/licence"),
    (
        Source(
            iri="https://w3id.org/plua/source/one",
            title="Угода & 50% {of} #1_2 ~ \\x „Łódź“",
            publisher="Smith and Sons, Ltd.",
            published="2025-09-18",
            language="uk",
            kind="newspaper",
            url="https://example.org/a_b?c=%20&d={e}",
            authors=("Ганна Лось", "Jan and Jan"),
            claims=((CLAIM + "1", "Pact: signed by A"), (CLAIM + "2", "Pact: signed by \u202eB")),
        ),
        Source("https://w3id.org/plua/source/two", "Two", "P", "2025-21", "en", "", "", (), ()),
        Source("https://w3id.org/plua/source/three", "Three", "P", "2025-09-09/2025-09-10", "en", "", "", (), ()),
        Source("https://w3id.org/plua/source/four", "Four", "P", "", "en", "", "", (), ()),
    ),
    ("for 2 statements no claim is found",),
)


def test_bibtex_is_read_back_as_it_was() -> None:
    """A parser finds every entry, with titles, names and addresses whole in any script."""
    library = bibtexparser.parse_string(write(CITATION, "bibtex"))
    assert not library.failed_blocks
    entries = {entry.key: {field.key: field.value for field in entry.fields} for entry in library.entries}
    assert list(entries) == ["dataset-abc", "one", "two", "three", "four"]
    one = entries["one"]
    assert (
        one["title"] == r"{Угода \& 50\% \textbraceleft{}of\textbraceright{} \#1\_2 "
        r"\textasciitilde{} \textbackslash{}x „Łódź“}"
    )
    assert one["author"] == "{Ганна Лось} and {Jan and Jan}"
    assert (one["date"], one["year"], one["langid"]) == ("2025-09-18", "2025", "ukrainian")
    assert one["url"] == "https://example.org/a_b?c=%20&d=%7Be%7D"
    assert one["note"] == "source:one; claims: claim:1, claim:2"
    assert entries["four"].keys() & {"date", "year", "url"} == set()
    assert "for 2 statements no claim is found" in entries["dataset-abc"]["note"]
    assert (entries["dataset-abc"]["version"], entries["dataset-abc"]["date"]) == ("0.1.0", "2026-11-22")


HOSTILE_TEXT = "a {{{ b } ^^5cinput{x} \\end{document}\n\n%\u202e\x07 #$&_~ \U0001f600\ue000 \u00ad\t<b>"


def test_no_text_of_a_source_is_more_than_text_to_tex() -> None:
    """Braces that do not pair swallow no entry, ``^^5c`` is no backslash, and nothing turns or breaks a line."""
    hostile = HOSTILE_TEXT
    source = Source(
        "https://w3id.org/plua/source/one", hostile, hostile, "", "en", "", "http://x/\\input^^5c{", (hostile,), ()
    )
    text = write(replace(CITATION, sources=(source, *CITATION.sources[1:])), "bibtex")
    library = bibtexparser.parse_string(text)
    assert [entry.key for entry in library.entries] == ["dataset-abc", "one", "two", "three", "four"]
    assert text.count("{") == text.count("}")
    assert not set("^\u202e") & set(text)
    one = {field.key: field.value for field in library.entries[1].fields}
    harmless = r"text(?:brace(?:left|right)|backslash|ascii(?:circum|tilde)){}"
    assert set(re.findall(rf"\\(?!{harmless})(.)", one["title"])) == set("#$%&_")
    assert one["url"] == "http://x/%5Cinput%5E%5E5c%7B"
    assert not any("\n" in value for value in one.values())


def test_a_language_is_named_as_biblatex_knows_it() -> None:
    """By its babel name, so that a title is hyphenated right; one that babel does not know keeps its code."""
    named = {"pl": "langid = {polish}", "cs": "langid = {czech}", "hy": "language = {hy}", "": "", "x_{": "language ="}
    for code, field in named.items():
        source = replace(CITATION.sources[0], language=code)
        written = write(replace(CITATION, sources=(source,)), "bibtex")
        assert field in written
        assert ("lang" in written) == bool(code)
        assert len(bibtexparser.parse_string(written).entries) == 2


def test_csl_json_is_what_a_processor_reads() -> None:
    """A citation processor loads every item and writes a bibliography with the titles in their scripts."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the processor warns of fields its styles do not use
        from citeproc import Citation as Cited
        from citeproc import CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
        from citeproc.source.json import CiteProcJSON

        items = json.loads(write(CITATION, "csl-json"))
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Cited([CitationItem(item["id"])]))
        text = "\n".join(map(str, bibliography.bibliography()))
    assert "Угода & 50% {of} #1_2 ~ \\x „Łódź“" in text
    assert "Ганна Лось" in text
    assert [item.get("issued") for item in items] == [
        {"date-parts": [[2026, 11, 22]]},
        {"date-parts": [[2025, 9, 18]]},
        {"literal": "2025-21"},
        {"date-parts": [[2025, 9, 9], [2025, 9, 10]]},
        None,
    ]


def test_text_is_for_people() -> None:
    """Sources are numbered, claims stand under them, what hides is shown, and notes come last."""
    lines = write(CITATION).splitlines()
    assert lines[0].startswith("Graph, version 0.1.0, build abc, recorded up to 2026-11-22.")
    assert lines[2] == "This answer rests on 2 claims in 4 sources."
    assert lines[4].startswith("[1] Ганна Лось, Jan and Jan. Угода &")
    assert "\u202e" not in "".join(lines)
    assert lines[-1] == "Note: for 2 statements no claim is found."


def test_a_format_that_does_not_exist_is_refused() -> None:
    """The nearest is suggested."""
    with pytest.raises(UnknownName, match="did you mean bibtex"):
        write(CITATION, "bibtext")


# --- from outside -----------------------------------------------------------------------------------------------


def command(project: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run ``kg query`` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kg", "query", *words],
        env=environment(KG_PROJECT=str(project)),
        capture_output=True,
        text=True,
    )


def test_the_command_line_and_python_cite_alike(project: Path) -> None:
    """Both name the build, which is the one on disk, and the version, which is that of the package."""
    graph = kg.open(project)
    assert graph.directory is not None
    for fmt in FORMATS:
        done = command(project, "who-signed", "--param", "agreement=pact", "--cite", fmt)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == graph.cite("who-signed", fmt, agreement="pact")
        assert graph.directory.name.partition("-")[2] in done.stdout
    assert f"version {kg.__version__}" in graph.cite("who-signed")
    assert "source:first-paper" in graph.cite("who-signed", agreement="pact")


def test_a_build_can_cite_what_rules_inferred(project: Path) -> None:
    """The rules lie beside the library in every build, so a signature leads to the claim it is made from."""
    told = kg.open(project).cite("SELECT ?w { ?s plua:signer ?w ; plua:signedAs ?post }")
    assert "The Pact: signed by Jan Żółty" in told
    assert "not established" not in told


def test_a_citation_ends_with_its_time_limit(project: Path) -> None:
    """Paths that lead everywhere are given up when the time is up, and the process is gone with them."""
    everywhere = "SELECT * { ?a (!rdf:nil|!^rdf:nil)* ?b . ?b (!rdf:nil|!^rdf:nil)+ ?c . ?c !rdf:nil* ?d }"
    done = command(project, everywhere, "--cite", "text", "--timeout", "0.5")
    assert (done.returncode, done.stdout) == (124, "")
    assert "could not be established within 0.5 s" in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["who-signed", "--cite", "bibtext"], 2, "did you mean bibtex"),
        (["who-signed", "--cite", "text", "--format", "csv"], 2, "leave out --format"),
        (["SELECT ?s { ?s rdsf:label ?o }", "--cite", "text"], 2, "line 1, column 16"),
    ],
)
def test_mistakes_with_citations_are_explained(project: Path, words: list[str], code: int, message: str) -> None:
    """Nothing is printed but the error."""
    done = command(project, *words)
    assert (done.returncode, done.stdout) == (code, "")
    assert message in done.stderr


def test_a_parameter_is_part_of_what_is_cited(store: Store) -> None:
    """The citation is that of the answer with the values given."""
    text = "SELECT ?who { ?what plua:signedBy ?who }"
    both = [
        cite(store, text, release(store, None), RULES, parameters={"what": NamedNode(ID + name)}).claims
        for name in ("pact", "kyiv")
    ]
    assert both[0]
    assert both[1] == ()
    assert cite(store, "SELECT ?l { ?x rdfs:label ?l FILTER(?l = ?t) }", release(store, None), RULES,
                parameters={"t": Literal('"} x')}).notes == ()  # fmt: skip
