"""Finding names, showing all that is known of a thing, and saying why a fact is one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lookup_data import CLAIMS, standings, trig
from pyoxigraph import Quad, RdfFormat, Store

from kg.dataset import ONTOLOGY
from kg.errors import UnknownName, UsageError
from kg.lookup import find, hits_text, reasons_text, resolve, sheet_text, show, why
from kg.namespaces import ID
from kg.ontology import Ontology
from kg.rules import infer, load_rules
from kg.text import fold

ROOT = Path(__file__).parent.parent


def _number(subject: str, prop: str, value: str) -> str:
    """Return the id of the first claim that says this."""
    return next(f"{i:016x}" for i, (s, p, v, *_) in enumerate(CLAIMS) if (s, p, v) == (subject, prop, value))


@pytest.fixture(scope="module")
def store() -> Store:
    """Return the small project with the real ontology, its inferences drawn by the real rules."""
    made = Store()
    made.load(trig(), format=RdfFormat.TRIG)
    ontology = Ontology.load(ROOT / "ontology")
    triples = (*ontology.triples, *ontology.companions())
    made.extend(Quad(t.subject, t.predicate, t.object, ONTOLOGY) for t in triples)
    made.extend(standings(made, ontology))
    made.extend(infer(made, load_rules(ROOT / "ontology" / "rules")))
    return made


def _sheet(store: Store, ident: str) -> list[str]:
    return sheet_text(show(store, ident)).splitlines()


def _one(lines: list[str], start: str) -> str:
    found = [line for line in lines if line.strip().startswith(start)]
    assert len(found) == 1, found
    return found[0]


# --- find ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["anna łoś-nowak", "ANNA LOS NOWAK", "loś nowak", "Лось-Новак", "лось", "nowakowa", "losnowak"]
)
def test_a_person_is_found_whatever_case_accents_hyphens_or_alphabet(store: Store, text: str) -> None:
    """Names fold alike, and each alphabet finds its own labels."""
    hits = find(store, text)
    assert hits[0].name == "id:anna-nowak"
    assert (hits[0].label, hits[0].kind) == ("Anna Łoś-Nowak", "person")


def test_hits_come_best_first_and_terms_of_the_ontology_last(store: Store) -> None:
    """Exact before prefix before word before substring; the schema after the things."""
    found = find(store, "the")
    assert [hit.how for hit in found if hit.iri.startswith(ID)][:3] == ["prefix"] * 3
    hits = find(store, "drills")
    assert [(hit.name, hit.how) for hit in hits[:2]] == [("id:drills", "exact"), ("id:pact--drills", "word")]
    memorandum = find(store, "pact")
    assert memorandum[0].how == "exact"
    person = find(store, "person")
    assert person[-1].name.startswith("plua:")
    assert find(store, "owal")[0].how == "within"


def test_claims_and_sentences_are_not_hits_but_phrases_are(store: Store) -> None:
    """A search is for things with a name of their own."""
    assert find(store, "wake-up call")[0].kind == "framing"
    assert not [hit for hit in find(store, "a") if hit.name.startswith("claim:") or "0123456789ab" in hit.name]


def test_a_misspelling_is_answered_with_what_is_near_and_only_then(store: Store) -> None:
    """Near misses never mix with real hits."""
    hits = find(store, "Ruritanai")
    assert {hit.how for hit in hits} == {"near"}
    assert hits[0].name == "id:ruritania"
    assert hits_text("Ruritanai", hits).startswith("nothing called Ruritanai; near:\nid:ruritania")
    assert hits_text("qqq", find(store, "qqqqqqq")) == "nothing called qqq, and nothing near it\n"
    assert "near" not in {hit.how for hit in find(store, "Ruritania")}


def test_a_limit_on_text_says_how_many_it_leaves_out(store: Store) -> None:
    """Nothing is cut silently."""
    hits = find(store, "a")
    assert hits_text("a", hits, limit=2).splitlines()[2] == f"and {len(hits) - 2} more"
    assert find(store, "a", limit=2) == hits[:2]


@pytest.mark.parametrize("text", ["", "  ", "’-–"])
def test_an_empty_name_is_refused(store: Store, text: str) -> None:
    """There is nothing to look for in it."""
    with pytest.raises(UsageError, match="nothing to look for"):
        find(store, text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is compared is in one form."""
    assert fold(fold(text)) == fold(text)


# --- names --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ident", "iri"),
    [
        ("pact", "id/pact"),
        ("id:pact", "id/pact"),
        ("https://w3id.org/plua/id/pact", "id/pact"),
        ("<https://w3id.org/plua/id/pact>", "id/pact"),
        ("blog", "source/blog"),
        ("source:blog", "source/blog"),
        ("0000000000000001", "claim/0000000000000001"),
        ("claim:0000000000000001", "claim/0000000000000001"),
        ("plua:signedBy", "ontology#signedBy"),
        ("signedBy", "ontology#signedBy"),
    ],
)
def test_every_way_to_write_a_name_leads_to_its_iri(store: Store, ident: str, iri: str) -> None:
    """Ids, prefixed names, whole IRIs and the digits of a claim are understood."""
    assert resolve(store, ident) == f"https://w3id.org/plua/{iri}"


@pytest.mark.parametrize(
    ("ident", "meant"),
    [
        ("ana-nowak", "id:anna-nowak"),
        ("id:Anna Łoś-Nowak", "id:anna-nowak"),
        ("Ruritanai", "id:ruritania"),
        ("pcat", "id:pact"),
    ],
)
def test_an_unknown_id_is_answered_with_what_was_probably_meant(store: Store, ident: str, meant: str) -> None:
    """Ids and labels are both searched for the suggestion."""
    with pytest.raises(UnknownName) as caught:
        show(store, ident)
    assert meant in caught.value.hint


@pytest.mark.parametrize("ident", ["capt", "nope", "javascript:alert(1)"])
def test_only_what_is_near_is_suggested(store: Store, ident: str) -> None:
    """Two words that share half their letters are no slip of one another; the way to search is told instead."""
    with pytest.raises(UnknownName) as caught:
        show(store, ident)
    assert caught.value.hint == "kg find looks for a name"


@pytest.mark.parametrize("ident", ["", "id:a b> } DELETE", "https://", "claim:zz", "“”", "\x1b[31m"])
def test_what_cannot_be_a_name_is_unknown_and_harmless(store: Store, ident: str) -> None:
    """Nothing typed reaches the store unless it can stand in an IRI, or the terminal as a control."""
    with pytest.raises(UnknownName) as caught:
        resolve(store, ident)
    assert "\x1b" not in str(caught.value)


# --- show ---------------------------------------------------------------------------------------------------------


def test_a_persons_offices_read_with_their_terms_and_sources(store: Store) -> None:
    """The node that holds the term is told on the line of the office, current and past."""
    lines = _sheet(store, "anna-nowak")
    assert lines[:2] == ["Anna Łoś-Nowak", "  id:anna-nowak · person"]
    assert _one(lines, "also called:") == "  also called: Анна Лось-Новак (uk) · Nowakowa"
    assert _one(lines, "Wikidata:") == "  Wikidata: https://www.wikidata.org/wiki/Q42"
    assert _one(lines, "holds:") == (
        "  holds: Minister of Examples · id:minister, from 2025-07-17 (inferred by current-period)"
        " [The Agency, 2025-09-18; The Daily, undated – 2 independent origins]"
    )
    # One source gives the beginning, another the end.
    assert "from 2020-01-01 until 2021-05-01 (inferred by ended-period)" in _one(lines, "held:")
    assert not [line for line in lines if line.startswith("  tenure:")]
    assert "signed as Minister of Examples · id:minister" in _one(lines, "signed:")
    assert "Claims on their word" in lines
    assert "Phrases of theirs" in lines


def test_a_post_shows_who_held_it_and_when(store: Store) -> None:
    """Relations read from the other side too, with the same details."""
    line = _one(_sheet(store, "minister"), "held by:")
    assert line.startswith("  held by: Anna Łoś-Nowak · id:anna-nowak, from 2025-07-17 (inferred by current-period)")


def test_an_agreement_shows_signatories_provisions_dates_and_what_stands_beside_it(store: Store) -> None:
    """Everything known, in reading order, each line with its sources and their origins."""
    lines = _sheet(store, "pact")
    titles = [line for line in lines if line and not line.startswith(" ")]
    assert titles == [
        "The pact",
        "When",
        "What is known",
        "Claimed, but no fact",
        "Opinions and predictions about it",
        "Open questions",
        "Sources",
    ]
    assert _one(lines, "date:") == "  date: 2025-09-18 (resolved from relative) [The Agency, 2025-09-18]"
    signed = _one(lines, "signed by:")
    assert (
        "Anna Łoś-Nowak · id:anna-nowak, signed as Minister of Examples · id:minister (inferred by signature)" in signed
    )
    assert signed.endswith("[Some Blog, 2025-09; The Agency, 2025-09-18; The Daily, undated – 2 independent origins]")
    assert "Joint drills · id:pact--drills, topic Drills · id:drills" in _one(lines, "provision:")
    assert "(on the word of Jan Kowal)" in _one(lines, "in response to:")
    assert "(planned by Jan Kowal; claim:" in _one(lines, "establishes:")
    assert _one(lines, "Text of the pact:") == "  Text of the pact: What does it say? · id:gap-text"
    assert _one(lines, "prediction:") == "  prediction: It will matter. [Some Blog, 2025-09]"
    assert _one(lines, "source:agency") == (
        "  source:agency · The Agency, 2025-09-18 · An agency report · https://example.org/agency"
    )


def test_figures_show_bounds_rivals_and_what_gave_way(store: Store) -> None:
    """A disputed number is an interval with the values said; whatever made no fact says why."""
    lines = _sheet(store, "incursion")
    figures = lines[lines.index("Figures") : lines.index("Claimed, but no fact")]
    assert _one(figures, "violations recorded:").startswith(
        "  violations recorded: between 19 and 21 (disputed: sources say 19, 21)"
    )
    assert _one(figures, "wrecks found:").startswith("  wrecks found: 17, as of 2025-09-12 [The Agency")
    rest = "\n".join(lines[lines.index("Claimed, but no fact") :])
    assert "at least 8 (said by Jan Kowal; later revised by the same speaker to 21" in rest
    assert "90 (deprecated, a misprint;" in rest
    assert "wrecks found: 7 (a newer count has replaced it;" in rest
    assert "carried out by: Ruritania · id:ruritania (denied by Ruritania;" in rest
    assert "(disputed: denied by Ruritania)" in _one(lines[: lines.index("Figures")], "carried out by:")
    assert (
        _one(lines, "framing:") == "  framing: “a wake-up call”, by Anna Łoś-Nowak · id:anna-nowak [Some Blog, 2025-09]"
    )


def test_a_withheld_value_is_shown_with_each_side(store: Store) -> None:
    """Where sources disagree on a thing no fact is made, and the sheet says who says what."""
    lines = [line for line in _sheet(store, "raid") if "carried out by" in line]
    assert len(lines) == 2
    assert all("withheld, because sources disagree" in line for line in lines)
    assert "said by unnamed official of Freedonia" in "".join(lines)


def test_a_place_shows_its_coordinates_as_latitude_and_longitude(store: Store) -> None:
    """A point is written the way a map is read."""
    assert "  coordinates: 50.45° N, 30.52° E" in _sheet(store, "kyiv")


def test_a_claim_shows_its_parts_its_sentence_and_its_verdict(store: Store) -> None:
    """A claim is laid open in words down to the hash of its sentence."""
    lines = _sheet(store, _number("pact", "signedBy", "id:anna-nowak"))
    assert "  of: The pact · id:pact" in lines
    assert "  value: Anna Łoś-Nowak · id:anna-nowak" in lines
    assert "  in capacity: Minister of Examples · id:minister" in lines
    assert "  sentence: 16 words, SHA-256 0123456789ab… in source:blog" in lines
    assert f"  whole SHA-256: 0123456789ab{'0' * 52}" in lines
    assert "  relays: An agency report, The Agency, 2025-09-18 (source:agency)" in lines
    assert "  verdict: makes the fact" in lines
    deprecated = _sheet(store, _number("incursion", "violationsRecorded", "90"))
    assert "  verdict: makes no fact: deprecated, a misprint" in deprecated


def test_a_source_shows_its_head_its_claims_by_subject_and_its_sentences(store: Store) -> None:
    """What was read in it, under the names of what it is about."""
    lines = _sheet(store, "blog")
    claims = sum(claim[3] == "blog" for claim in CLAIMS)
    assert f"  claims: {claims}" in lines
    assert "  sentences: 2, of which 1 set aside" in lines
    assert "  headline: 1" in lines
    assert "  relays: An agency report · source:agency" in lines
    pact = lines.index("The pact · id:pact")
    assert lines[pact + 1].startswith("  in response to: The incursion · id:incursion (said by Jan Kowal; claim:")
    assert "  relayed by: A blog post · source:blog" in _sheet(store, "agency")
    assert "  published: not known" in _sheet(store, "daily")


def test_a_term_and_a_sentence_have_sheets_too(store: Store) -> None:
    """Whatever has a name can be shown."""
    term = _sheet(store, "plua:signedBy")
    assert term[1] == "  plua:signedBy · object property"
    assert _one(term, "in use:") == "  in use: 1 facts, 3 claims"
    sentence = _sheet(store, "source:blog--0123456789ab")
    assert "  The pact: signed by Anna Łoś-Nowak" in "\n".join(sentence)
    assert "  The pact: id:pact" in _sheet(store, "plua:Memorandum")


def test_a_label_cannot_command_the_terminal(store: Store) -> None:
    """Escape sequences and marks that turn the reading direction are written out."""
    text = sheet_text(show(store, "evil")) + hits_text("evil", find(store, "evil"))
    assert "\\u202e\\x1b[31m" in text
    assert not {"\u202e", "\x1b"} & set(text)


# --- why ----------------------------------------------------------------------------------------------------------


def test_the_reasons_for_a_figure_are_reached_through_its_bound(store: Store) -> None:
    """A companion leads to the property that is claimed, and each claim says what contradicts it."""
    (found,) = why(store, "incursion", "violationsRecordedMin")
    assert found.prop.endswith("#violationsRecorded")
    assert found.verdict == ("fact: between 19 and 21 (disputed: sources say 19, 21)",)
    by_value = {reason.value: reason for reason in found.claims}
    assert list(by_value)[:2] == ["19", "21"]
    assert by_value["19"].against == (
        f"21, stated by Jan Kowal [The Agency, 2025-09-18] (claim:{_number('incursion', 'violationsRecorded', '21')})",
    )
    assert ("as stated", "“19 violations”") in by_value["19"].parts
    assert ("told to", "Ruritania · id:ruritania") in by_value["19"].parts
    assert "later revised by the same speaker to 21" in by_value["at least 8"].verdict
    assert by_value["90"].verdict == "makes no fact: deprecated, a misprint"
    assert ("rank", "deprecated, because a misprint") in by_value["90"].parts


def test_a_denial_stands_against_the_fact_and_the_fact_against_the_denial(store: Store) -> None:
    """Both sides are shown, and the fact stays one."""
    (found,) = why(store, "incursion", "plua:carriedOutBy")
    assert found.verdict == ("fact: Ruritania · id:ruritania (disputed: denied by Ruritania)",)
    asserted, denied = found.claims
    assert asserted.verdict == "makes the fact"
    assert asserted.against[0].startswith("Ruritania, denied by Ruritania [Some Blog, 2025-09]")
    assert "a denial marks" in denied.verdict
    assert denied.against[0].startswith("Ruritania, stated by The Agency")


def test_a_withheld_fact_says_so(store: Store) -> None:
    """Where sources disagree on a thing there is no fact, and the reasons say it."""
    (found,) = why(store, "raid", "carried out by")
    assert found.verdict == ("no fact: withheld, because sources disagree",)
    assert [len(reason.against) for reason in found.claims] == [1, 1]
    assert "unnamed official of Freedonia" in {reason.speaker for reason in found.claims}


def test_an_inferred_value_names_its_rule_and_brings_the_claims_it_is_worked_out_from(store: Store) -> None:
    """The rule is named, and the reasons of its premises follow."""
    found = why(store, "raid", "dronesNotStopped")
    assert found[0].verdict[0] == "inferred: 27 (inferred by drones-not-stopped)"
    assert "worked out from: drones launched" in found[0].verdict
    assert [reasons.relation for reasons in found] == ["drones not stopped", "drones launched", "drones stopped"]


def test_an_office_is_explained_by_the_term_it_follows_from(store: Store) -> None:
    """A relation made by a rule leads on to the claims about the period behind it, not to others."""
    found = why(store, "anna-nowak", "holds")
    assert [(reasons.label, reasons.relation) for reasons in found] == [
        ("Anna Łoś-Nowak", "holds"),
        ("Anna Łoś-Nowak: Minister of Examples", "term"),
    ]
    assert found[1].claims[0].value == "from 2025-07-17"


def test_without_a_property_every_claim_about_a_thing_is_told(store: Store) -> None:
    """Nothing claimed of it or of what hangs on it is left out."""
    told = {reason.claim[-16:] for reasons in why(store, "pact") for reason in reasons.claims}
    assert told == {f"{i:016x}" for i, claim in enumerate(CLAIMS) if claim[0].startswith("pact")}


def test_a_claim_is_explained_together_with_its_rivals(store: Store) -> None:
    """Asking why of a claim answers for the fact it is about."""
    (found,) = why(store, _number("incursion", "violationsRecorded", "21"))
    assert found == why(store, "incursion", "violationsRecorded")[0]


@pytest.mark.parametrize(
    ("ident", "prop", "error", "message"),
    [
        ("pact", "signdBy", UnknownName, "did you mean signedBy"),
        ("pact", "killed", UsageError, "here are date, establishes, inResponseTo"),
        ("anna-nowak", "signedBy", UsageError, "it is the value of signedBy for: id:pact"),
        ("gap-text", None, UsageError, "kg show gap-text"),
    ],
)
def test_a_property_without_claims_says_what_there_is(
    store: Store, ident: str, prop: str | None, error: type[UsageError], message: str
) -> None:
    """A dead end names the way on."""
    with pytest.raises(error) as caught:
        why(store, ident, prop)
    assert message in str(caught.value)


def test_reasons_as_text_hold_every_claim_and_its_source(store: Store) -> None:
    """The text names claim, speaker, source and sentence."""
    text = reasons_text(why(store, "pact", "signedBy"))
    assert text.startswith("The pact: signed by\n  id:pact · plua:signedBy\n  fact: Anna Łoś-Nowak · id:anna-nowak\n")
    assert "A blog post (Some Blog, aggregator, 2025-09) source:blog" in text
    assert "said by: the source itself" in text


def test_the_same_store_gives_the_same_text_whatever_the_hash_seed(tmp_path: Path) -> None:
    """Order never depends on the order of a set."""
    data = tmp_path / "data.trig"
    data.write_text(trig(), encoding="utf-8")
    program = (
        "import sys; from pyoxigraph import *; from pathlib import Path; from kg.lookup import *;"
        "s=Store(); s.load(path=sys.argv[1], format=RdfFormat.TRIG);"
        "[s.load(path=str(p), format=RdfFormat.TURTLE, to_graph=NamedNode(sys.argv[3]))"
        " for p in sorted(Path(sys.argv[2]).glob('*.ttl'))];"
        "print([sheet_text(show(s,i)) for i in ('pact','anna-nowak','incursion','blog','minister')],"
        " reasons_text(why(s,'incursion')), hits_text('a', find(s,'a')), hits_text('x', find(s,'ruritanai')))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, str(data), str(ROOT / "ontology"), ONTOLOGY.value],
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert b"signed by" in outputs.pop()


def test_looking_up_loads_no_heavy_library() -> None:
    """Start-up stays quick: the engine and the standard library suffice."""
    program = "import sys, kg.lookup; print(sorted({n.partition('.')[0] for n in sys.modules}))"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True, cwd=ROOT
    ).stdout
    for heavy in ("rdflib", "networkx", "rich", "yaml", "pyshacl", "pyvis", "numpy", "click"):
        assert f"'{heavy}'" not in loaded
    assert "'pyoxigraph'" in loaded


@pytest.mark.parametrize("text", ["a\x85b", "a\ue000b", "https://x y", "id:<a>", "a\x1bb"])
def test_what_is_no_iri_names_nothing(store: Store, text: str) -> None:
    """Characters that no IRI allows are an unknown name, not an error of the engine."""
    with pytest.raises(UnknownName):
        resolve(store, text)
