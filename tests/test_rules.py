"""Rules infer to a fixpoint, each triple names the rules that make it, and a rule that could not rest is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import NamedNode, RdfFormat, Store

from kg.build import Built
from kg.dataset import INFERRED, ONTOLOGY
from kg.errors import OntologyError
from kg.model import LABEL
from kg.namespaces import PLUA, XSD, header, shorten
from kg.rules import Rule, infer, load_rules

ROOT = Path(__file__).resolve().parents[1]
RULES = {rule.name: rule for rule in load_rules(ROOT / "ontology" / "rules")}

MEMO = 'id:memo rdfs:label "Memo" ; plua:signedBy id:anna . id:anna rdfs:label "Anna" .'
SAID = "claim:1 rdf:subject id:memo ; rdf:predicate plua:signedBy ; rdf:object id:anna"
TENURE = (
    "plua:tenure plua:parentProperty plua:holder ; plua:keyProperty plua:post ;"
    "plua:whileCurrent plua:holds ; plua:onceEnded plua:held ."
)
DAY = '<https://w3id.org/plua/dataset> plua:referenceDate "2030-06-01"^^xsd:date .'
TERM = 'id:anna--post plua:holder id:anna ; plua:post id:post ; plua:from "{}"^^xsd:date ; plua:until "{}"^^xsd:date .'
RIVALS = """id:x plua:disputedOn plua:p ; rdfs:label "X" . plua:p rdfs:label "counts" .
    plua:Stated plua:asserts true ; plua:flags false . plua:Denied plua:asserts false ; plua:flags true .
    plua:Planned plua:asserts false ; plua:flags false .
    claim:1 rdf:subject id:x ; rdf:predicate plua:p ; rdf:object 1 ; plua:mode plua:Stated .
    claim:2 rdf:subject id:x ; rdf:predicate plua:p ; rdf:object 2 ; plua:mode plua:Stated .
    claim:3 rdf:subject id:x ; rdf:predicate plua:p ; rdf:object 2 ; plua:mode plua:Denied .
    claim:4 rdf:subject id:x ; rdf:predicate plua:p ; rdf:object 3 ; plua:mode plua:Stated ; plua:rank plua:Deprecated .
    claim:5 rdf:subject id:x ; rdf:predicate plua:p ; rdf:object 2 ; plua:mode plua:Planned ."""
DISPUTE = """id:x--disputed-p a plua:Disagreement
    id:x--disputed-p plua:disputedProperty plua:p
    id:x--disputed-p plua:disputedSubject id:x
    id:x--disputed-p rdfs:label "X: counts is disputed\""""

EXAMPLES = [
    ("participant", "id:raid plua:carriedOutBy id:anna .", "id:raid plua:participant id:anna"),
    (
        "in-country",
        "id:a plua:within id:b . id:b plua:within id:c . id:c plua:inCountry id:north .",
        "id:a plua:inCountry id:north\nid:b plua:inCountry id:north",
    ),
    (
        "drones-not-stopped",
        "id:raid plua:dronesLaunched 75 ; plua:dronesStopped 48 .",
        (
            "id:raid plua:derivedFrom plua:dronesLaunched\nid:raid plua:derivedFrom plua:dronesStopped\n"
            "id:raid plua:dronesNotStopped 27"
        ),
    ),
    ("drones-not-stopped", "id:raid plua:dronesLaunchedMin 75 ; plua:dronesStopped 48 .", ""),
    ("current-period", TENURE + DAY + TERM.format("2030-01-01", "9999-12-31"), "id:anna plua:holds id:post"),
    ("current-period", TENURE + DAY + TERM.format("2030-06-01", "2030-06-02"), "id:anna plua:holds id:post"),
    ("current-period", TENURE + DAY + TERM.format("2030-01-01", "2030-06-01"), ""),
    ("current-period", TENURE + DAY + TERM.format("2030-06-02", "9999-12-31"), ""),
    ("ended-period", TENURE + DAY + TERM.format("2030-01-01", "2030-06-01"), "id:anna plua:held id:post"),
    ("ended-period", TENURE + DAY + TERM.format("2030-01-01", "2030-06-02"), ""),
    (
        "origin",
        "claim:1 a plua:Claim ; plua:source source:a . source:a plua:relays source:b . source:b plua:relays source:c .",
        "claim:1 plua:origin source:c",
    ),
    (
        "origin",
        "claim:1 a plua:Claim ; plua:source source:a ; plua:relays source:d . source:a plua:relays source:b .",
        "claim:1 plua:origin source:d",
    ),
    (
        "signature",
        MEMO + SAID + " ; plua:inCapacity id:post .",
        (
            "id:memo--anna a plua:Signature\nid:memo--anna plua:agreement id:memo\n"
            "id:memo--anna plua:signedAs id:post\n"
            'id:memo--anna plua:signer id:anna\nid:memo--anna rdfs:label "Memo: signature of Anna"'
        ),
    ),
    ("signature", MEMO + SAID + " ; plua:inCapacity id:post ; plua:standing plua:Withheld .", ""),
    ("signature", 'id:memo rdfs:label "Memo" . id:anna rdfs:label "Anna" .' + SAID + " .", ""),
    (
        "signature-by-tenure",
        "id:s a plua:Signature ; plua:agreement id:memo ; plua:signer id:anna ." + SAID + " ."
        'id:memo plua:earliest "2030-02-01"^^xsd:date ; plua:latest "2030-02-01"^^xsd:date .'
        + TERM.format("2030-01-01", "2030-06-01"),
        "id:s plua:signedAs id:post",
    ),
    (
        "signature-by-tenure",
        "id:s a plua:Signature ; plua:agreement id:memo ; plua:signer id:anna ."
        + SAID
        + " ; plua:inCapacity id:other ."
        'id:memo plua:earliest "2030-02-01"^^xsd:date ; plua:latest "2030-02-01"^^xsd:date .'
        + TERM.format("2030-01-01", "2030-06-01"),
        "",
    ),
    (
        "disagreement",
        RIVALS + " plua:p a owl:FunctionalProperty .",
        DISPUTE + "\n" + "\n".join(f"id:x--disputed-p plua:rivalClaim claim:{n}" for n in (1, 2, 3)),
    ),
    ("disagreement", RIVALS, DISPUTE + "\n" + "\n".join(f"id:x--disputed-p plua:rivalClaim claim:{n}" for n in (2, 3))),
    (
        "weakly-sourced",
        (
            "plua:Stated plua:asserts true . plua:Blog plua:weak true ."
            "source:a plua:sourceKind plua:Blog . source:b plua:sourceKind plua:Paper ."
            "claim:1 rdf:subject id:x ; rdf:predicate plua:p ; plua:mode plua:Stated ; plua:origin source:a ."
            "claim:2 rdf:subject id:x ; rdf:predicate plua:q ; plua:mode plua:Stated ; plua:origin source:a ."
            "claim:3 rdf:subject id:x ; rdf:predicate plua:q ; plua:mode plua:Stated ; plua:origin source:b ."
        ),
        "id:x plua:weaklySourcedOn plua:p",
    ),
]


def store_of(turtle: str) -> Store:
    """Load statements into a store, as claims would be."""
    prefixes = "".join(f"@{line.replace('PREFIX', 'prefix')} .\n" for line in header().splitlines())
    store = Store()
    store.load((prefixes + turtle).encode(), format=RdfFormat.TURTLE, to_graph=NamedNode("https://example.org/g"))
    return store


def inferred(store: Store, *rules: Rule) -> set[str]:
    """Infer, and write what was inferred with short names, without what describes the graphs."""
    found = set()
    for quad in infer(store, rules):
        if quad.graph_name != ONTOLOGY:
            terms = (quad.subject, quad.predicate, quad.object)
            words = [shorten(term.value) if isinstance(term, NamedNode) else str(term) for term in terms]
            number = f'"27"^^<{XSD}integer>'
            found.add(" ".join(words).replace("rdf:type", "a").replace(number, "27"))
    return found


@pytest.mark.parametrize(("name", "given", "expected"), EXAMPLES, ids=[f"{e[0]}-{n}" for n, e in enumerate(EXAMPLES)])
def test_a_rule_makes_exactly_this(name: str, given: str, expected: str) -> None:
    """Each rule by itself, on a few statements, infers what it says and nothing else."""
    wanted = {line.strip() for line in expected.splitlines() if line.strip()}
    assert inferred(store_of(given), RULES[name]) == wanted


def test_every_rule_has_an_example_that_infers_something() -> None:
    """A rule that nothing shows at work is not known to work."""
    assert {name for name, _, expected in EXAMPLES if expected} == set(RULES)


def rule(text: str, name: str = "r") -> Rule:
    """Make a rule of a query."""
    return Rule(name, f"title of {name}", f"why {name}", text)


FORTH = rule("CONSTRUCT { ?b plua:q ?a } WHERE { ?a plua:p ?b }", "forth")
BACK = rule("CONSTRUCT { ?b plua:p ?a } WHERE { ?a plua:q ?b }", "back")
CHAIN = rule("CONSTRUCT { ?a plua:p ?c } WHERE { ?a plua:p/plua:p ?c }", "chain")


def test_rules_build_on_each_other_until_nothing_is_new() -> None:
    """A chain of ten is closed, whatever the order of the rules, and two rules that feed each other come to rest."""
    links = " ".join(f"id:n{n} plua:p id:n{n + 1} ." for n in range(10))
    assert len(inferred(store_of(links), CHAIN)) == 45
    one, two = store_of("id:a plua:p id:b ."), store_of("id:a plua:p id:b .")
    assert inferred(one, FORTH, BACK) == inferred(two, BACK, FORTH) == {"id:b plua:q id:a"}


def test_the_store_is_left_as_it_was() -> None:
    """Inferring reads: whoever called decides what becomes of the result, even where a rule is refused."""
    store = store_of("id:a plua:p id:b .")
    before = set(store)
    infer(store, [FORTH])
    assert set(store) == before
    endless = rule('CONSTRUCT { ?s plua:p ?n } WHERE { ?s plua:p ?o BIND(IRI(CONCAT(STR(?o), "x")) AS ?n) }')
    with pytest.raises(OntologyError, match="after 50 rounds"):
        infer(store, [endless])
    assert set(store) == before


def test_no_triple_stands_in_two_graphs_and_each_graph_says_who_made_it() -> None:
    """What several rules make has one graph named after all of them, with the title and the reason of each."""
    twin = rule("CONSTRUCT { ?b plua:q ?a } WHERE { ?a plua:p ?b }", "twin")
    quads = infer(store_of("id:a plua:p id:b ."), [FORTH, twin])
    made = [quad for quad in quads if quad.graph_name != ONTOLOGY]
    graph = NamedNode(INFERRED + "forth--twin")
    assert [quad.graph_name for quad in made] == [graph]
    described = {(shorten(quad.predicate.value), quad.object.value) for quad in quads if quad.subject == graph}  # type: ignore[union-attr]
    assert described == {
        (shorten(LABEL), "title of forth; title of twin"),
        (shorten(PLUA + "rule"), "forth"),
        (shorten(PLUA + "rule"), "twin"),
        ("skos:definition", "why forth"),
        ("skos:definition", "why twin"),
    }


def test_what_is_claimed_is_not_inferred() -> None:
    """A triple that a claim made is nobody's inference."""
    assert inferred(store_of("id:a plua:p id:b . id:b plua:q id:a ."), FORTH) == set()


def test_the_tiny_project_keeps_claimed_and_inferred_apart(built: Built) -> None:
    """In a whole build no triple stands in two graphs, and every inferred graph is described."""
    graphs: dict[object, set[object]] = {}
    for quad in built.store:
        graphs.setdefault(quad.triple, set()).add(quad.graph_name)
    assert {len(names) for names in graphs.values()} == {1}
    for graph in {quad.graph_name for quad in built.store if str(quad.graph_name).startswith(f"<{INFERRED}")}:
        assert isinstance(graph, NamedNode)
        assert list(built.store.quads_for_pattern(graph, NamedNode(PLUA + "rule"), None, ONTOLOGY))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("CONSTRUCT { ?s plua:q _:b } WHERE { ?s plua:p ?o }", "makes blank nodes"),
        ("CONSTRUCT { [] plua:q ?o } WHERE { ?s plua:p ?o }", "makes blank nodes"),
        ("SELECT ?s WHERE { ?s plua:p ?o }", "not a CONSTRUCT query"),
        ("CONSTRUCT { ?s plua:q ?o } WHERE { ?s plua:p }", "rule r: error at"),
    ],
)
def test_a_rule_that_cannot_run_is_refused_by_name(text: str, message: str) -> None:
    """Blank nodes never reach a fixpoint; another kind of query, or none, is no rule."""
    with pytest.raises(OntologyError, match=message):
        infer(store_of("id:a plua:p id:b ."), [rule(text)])


def test_a_rule_that_takes_back_what_it_inferred_is_refused() -> None:
    """A rule may not deny what it makes: what was built on it meanwhile would stand without a reason."""
    denies = rule("CONSTRUCT { ?a plua:q ?b } WHERE { ?a plua:p ?b FILTER NOT EXISTS { ?a plua:q ?b } }")
    with pytest.raises(OntologyError, match=r"no rule makes any more what one inferred: .*/id/a"):
        infer(store_of("id:a plua:p id:b ."), [denies])


HEADER = "# title: A title\n# why: A reason\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEADER + "CONSTRUCT { ?s plua:at ?t } WHERE { ?s ?p ?o BIND(NOW() AS ?t) }", "r.rq: NOW gives another answer"),
        (HEADER + "CONSTRUCT { ?s plua:at ?t } WHERE { ?s ?p ?o BIND(rand ( ) AS ?t) }", "r.rq: RAND gives another"),
        (HEADER + "CONSTRUCT { ?s plua:at ?t } WHERE { ?s ?p ?o BIND(STRUUID() AS ?t) }", "r.rq: STRUUID gives"),
        (
            HEADER + 'CONSTRUCT { ?s plua:at ?t } WHERE { ?s ?p ?o BIND("#" AS ?x) BIND(NOW() AS ?t) }',
            "r.rq: NOW gives",
        ),
        (
            HEADER + "CONSTRUCT { ?s plua:q ?o } WHERE { SERVICE <http://a.example/> { ?s ?p ?o } }",
            "r.rq: SERVICE asks",
        ),
        (HEADER + "CONSTRUCT { ?s plua:q ?o } WHERE { service silent ?where { ?s ?p ?o } }", "r.rq: SERVICE asks"),
        ("# title: A title\nCONSTRUCT {} WHERE {}", "no line “# why: …” at its head"),
        ("CONSTRUCT {} WHERE {}", "no line “# title: …” at its head"),
    ],
)
def test_a_rule_file_that_could_not_rest_is_refused(text: str, message: str, tmp_path: Path) -> None:
    """A rule that asks the clock, throws dice, asks another machine or gives no reason is refused with its file."""
    (tmp_path / "r.rq").write_text(text)
    with pytest.raises(OntologyError, match=message) as caught:
        load_rules(tmp_path)
    assert caught.value.exit_code == 3
    assert caught.value.hint or "at its head" in message


def test_a_comment_may_speak_of_the_clock(tmp_path: Path) -> None:
    """Words in comments and in names are no calls."""
    text = "# Not NOW() nor SERVICE <x>\nCONSTRUCT { ?s plua:q ?o } WHERE { ?s plua:p ?o FILTER(?o != id:a-service-x) }"
    (tmp_path / "r.rq").write_text(HEADER + text)
    assert [(r.name, r.title, r.why) for r in load_rules(tmp_path)] == [("r", "A title", "A reason")]


def test_a_reason_may_go_on(tmp_path: Path) -> None:
    """A long text of the header continues in lines that are indented; it becomes one line."""
    (tmp_path / "r.rq").write_text("# title: A title\n# why: First,\n#      second.\nCONSTRUCT {} WHERE {}")
    assert load_rules(tmp_path)[0].why == "First, second."


def test_a_rule_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 are an error with the file's name, not a traceback."""
    (tmp_path / "r.rq").write_bytes(b"# title: \xff")
    with pytest.raises(OntologyError, match=r"r.rq: cannot be read"):
        load_rules(tmp_path)
