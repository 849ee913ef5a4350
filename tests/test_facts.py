"""Claims become facts by the rule of the model, property by property; nothing else decides what is true."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode

from kg.dates import OPEN_END, parse_edtf
from kg.facts import DISPUTED_ON, Interval, derive, settle
from kg.model import Claim, Pair, Term, node
from kg.namespaces import EDTF, ID, PLUA, SOURCE, XSD, local
from kg.ontology import Ontology

PUBLISHED = {SOURCE + "old": date(2030, 1, 1), SOURCE + "new": date(2030, 6, 1), SOURCE + "same": date(2030, 6, 1)}

Facts = dict[str, list[str]]


def thing(name: str) -> NamedNode:
    """Return an entity."""
    return node(ID + name)


def claim(name: str, value: Term, source: str = "new", subject: str = "x", **said: str) -> Claim:
    """Make a claim; what is said of it is given by the names of codes and ids."""
    pairs: list[Pair] = [(PLUA + "mode", node(PLUA + said.pop("mode", "Stated")))]
    pairs.append((PLUA + "rank", node(PLUA + said.pop("rank", "Normal"))))
    for key, word in said.items():
        if key == "asOf":
            pairs.append((PLUA + key, Literal(word + "T23:59:59Z", datatype=NamedNode(XSD + "dateTime"))))
        elif key in ("low", "high"):
            pairs.append((PLUA + key, Literal(word, datatype=NamedNode(XSD + "integer"))))
        else:
            base = {"saidBy": ID, "relays": SOURCE}.get(key, PLUA)
            pairs.append((PLUA + key, node(base + word)))
    return Claim(ID + subject, PLUA + name, value, SOURCE + source, tuple(sorted(pairs, key=str)))


HEDGES = {"over": "MoreThan", "at least": "AtLeast", "up to": "UpTo", "under": "LessThan", "about": "About"}


def figure(text: str, name: str = "dronesEntered", source: str = "new", **said: str) -> Claim:
    """Make a claim on a number, hedged as curators write it."""
    words, _, number = text.rpartition(" ")
    if words.endswith(" to"):
        low, high, hedge = words.split()[0], number, "Range"
        value = Literal(text, datatype=NamedNode(PLUA + "NumericRange"))
    else:
        low, high, hedge = number, number, HEDGES.get(words, "Exactly")
        value = Literal(number, datatype=NamedNode(XSD + "integer"))
    bounds = {} if words in ("up to", "under") else {"low": low}
    bounds |= {} if words in ("over", "at least") else {"high": high}
    return claim(name, value, source, **said, **bounds, hedge=hedge)


def dated(text: str, source: str = "new", name: str = "date", **said: str) -> Claim:
    """Make a claim on a date."""
    return claim(name, Literal(text, datatype=NamedNode(EDTF + "EDTF")), source, **said)


def facts(ontology: Ontology, *claims: Claim) -> Facts:
    """Derive facts about x: property to sorted values, by short names."""
    found: dict[str, list[str]] = {}
    for triple in derive(claims, (), ontology, PUBLISHED).facts:
        assert isinstance(triple.object, NamedNode | Literal)
        value = triple.object.value
        found.setdefault(local(triple.predicate.value), []).append(
            local(value) if isinstance(triple.object, NamedNode) else value
        )
    return {name: sorted(values) for name, values in found.items()}


# --- plain and functional properties ----------------------------------------------------------------------------------


def test_a_plain_property_takes_every_value(ontology: Ontology) -> None:
    """Two participants are two facts, whoever names them and whenever."""
    one, two = claim("participant", thing("a"), "old", saidBy="s"), claim("participant", thing("b"), saidBy="s")
    assert facts(ontology, one, two) == {"participant": ["a", "b"]}


def test_a_functional_property_with_one_value_is_a_fact(ontology: Ontology) -> None:
    """Several sources that agree make one fact and no dispute."""
    agreed = [claim("carriedOutBy", thing("a"), source) for source in ("old", "new")]
    assert facts(ontology, *agreed) == {"carriedOutBy": ["a"]}


def test_a_functional_property_with_two_values_is_disputed(ontology: Ontology) -> None:
    """Sources that disagree on a single value make no fact of it, only the dispute."""
    rivals = [claim("carriedOutBy", thing("a"), saidBy="s"), claim("carriedOutBy", thing("b"), saidBy="t")]
    assert facts(ontology, *rivals) == {"disputedOn": ["carriedOutBy"]}


@pytest.mark.parametrize("mode", ["Stated", "Confirmed", "Estimated"])
def test_these_modes_assert(mode: str, ontology: Ontology) -> None:
    """What is stated, confirmed or estimated is a fact."""
    assert facts(ontology, claim("target", thing("a"), mode=mode)) == {"target": ["a"]}


@pytest.mark.parametrize("mode", ["Denied", "Alleged", "Planned", "Converted"])
def test_these_modes_do_not_assert(mode: str, ontology: Ontology) -> None:
    """What is denied, alleged, planned or converted is no fact, of whatever kind the property is."""
    claims = [
        claim("target", thing("a"), mode=mode),
        claim("carriedOutBy", thing("a"), mode=mode),
        figure("5", mode=mode),
        dated("2030", mode=mode),
    ]
    assert facts(ontology, *claims) == {}


@pytest.mark.parametrize("name", ["participant", "carriedOutBy"])
def test_a_denial_flags_and_never_withholds(name: str, ontology: Ontology) -> None:
    """What somebody denies stays a fact, marked as disputed."""
    claims = [claim(name, thing("a"), saidBy="s"), claim(name, thing("a"), saidBy="t", mode="Denied")]
    assert facts(ontology, *claims) == {name: ["a"], "disputedOn": [name]}


@pytest.mark.parametrize("name", ["participant", "carriedOutBy"])
def test_a_denial_of_something_else_flags_nothing(name: str, ontology: Ontology) -> None:
    """Who denies what nobody asserts disputes no fact."""
    claims = [claim(name, thing("a"), saidBy="s"), claim(name, thing("b"), saidBy="t", mode="Denied")]
    assert facts(ontology, *claims) == {name: ["a"]}


def test_a_deprecated_claim_says_nothing(ontology: Ontology) -> None:
    """What curators know to be wrong neither asserts nor disputes."""
    wrong = claim("carriedOutBy", thing("b"), rank="Deprecated", saidBy="t")
    denial = claim("carriedOutBy", thing("a"), rank="Deprecated", saidBy="u", mode="Denied")
    assert facts(ontology, claim("carriedOutBy", thing("a"), saidBy="s"), wrong, denial) == {"carriedOutBy": ["a"]}


def test_a_preferred_claim_silences_its_rivals(ontology: Ontology) -> None:
    """Curators may close a dispute in favour of one side."""
    best = claim("carriedOutBy", thing("a"), rank="Preferred", saidBy="s")
    assert facts(ontology, best, claim("carriedOutBy", thing("b"), saidBy="t")) == {"carriedOutBy": ["a"]}


# --- speakers and time ------------------------------------------------------------------------------------------------


def test_a_speaker_revises_himself(ontology: Ontology) -> None:
    """Of one speaker the newest word counts, so that a correction is no dispute."""
    first, later = figure("5", asOf="2030-01-01", saidBy="s"), figure("9", asOf="2030-01-02", saidBy="s")
    assert facts(ontology, first, later)["dronesEntered"] == ["9"]
    assert "disputedOn" not in facts(ontology, later, first)


def test_a_source_speaks_for_itself(ontology: Ontology) -> None:
    """Where nobody is named the source is the speaker: two sources disagree, one does not correct the other."""
    assert facts(ontology, figure("5", source="old"), figure("9", source="new"))["disputedOn"] == ["dronesEntered"]


def test_a_speaker_takes_back_what_he_said(ontology: Ontology) -> None:
    """A later denial by the same speaker leaves nothing of his own word, and disputes nobody's."""
    claims = [
        claim("carriedOutBy", thing("a"), asOf="2030-01-01", saidBy="s"),
        claim("carriedOutBy", thing("a"), asOf="2030-01-02", saidBy="s", mode="Denied"),
    ]
    assert facts(ontology, *claims) == {}


def test_two_words_of_one_moment_are_a_dispute(ontology: Ontology) -> None:
    """One speaker with two values at one time settles nothing."""
    claims = [claim("carriedOutBy", thing(name), asOf="2030-01-01", saidBy="s") for name in "ab"]
    assert facts(ontology, *claims) == {"disputedOn": ["carriedOutBy"]}


def test_without_a_moment_the_day_of_publication_counts(ontology: Ontology) -> None:
    """What came out later is newer; what nobody dates is older than anything."""
    for older in ("old", "undated"):
        claims = [figure("5", source=older, saidBy="s"), figure("9", source="new", saidBy="s")]
        assert facts(ontology, *claims)["dronesEntered"] == ["9"]


def test_what_is_repeated_is_no_newer_than_the_original(ontology: Ontology) -> None:
    """A late article that repeats an early report does not outdo what was said in between."""
    repeated = figure("5", "wrecksFoundTotal", "new", relays="old", saidBy="s")
    between = figure("9", "wrecksFoundTotal", "new", asOf="2030-03-01", saidBy="s")
    assert facts(ontology, repeated, between)["wrecksFoundTotal"] == ["9"]


# --- figures ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "value", "low", "high", "disputed"),
    [
        (["19"], "19", "19", "19", False),
        (["about 19"], "19", "19", "19", False),
        (["over 19"], None, "19", None, False),
        (["at least 19"], None, "19", None, False),
        (["up to 19"], None, None, "19", False),
        (["under 19"], None, None, "19", False),
        (["6 to 8"], None, "6", "8", False),
        (["19", "21"], None, "19", "21", True),
        (["19", "over 8"], "19", "19", "19", False),
        (["19", "over 20"], None, "19", None, True),
        (["6 to 8", "at least 7"], None, "7", "8", False),
        (["6 to 8", "up to 6"], None, "6", "6", False),
        (["6 to 8", "7"], "7", "7", "7", False),
        (["6 to 8", "9 to 10"], None, "6", "10", True),
        (["about 100", "105"], "105", "105", "105", False),
        (["about 100", "106"], None, "100", "106", True),
        (["about 100", "about 104"], None, "100", "104", False),
        (["about 100", "about 120"], None, "100", "120", True),
        (["about 100", "90 to 110"], "100", "100", "100", False),
        (["about 100", "over 102"], None, "102", None, False),
        (["over 10", "up to 5"], None, None, None, True),
    ],
)
def test_a_figure_is_what_its_intervals_come_to(
    said: list[str], value: str | None, low: str | None, high: str | None, disputed: bool, ontology: Ontology
) -> None:
    """Intervals that meet narrow; those that do not widen, and no value is left; about reaches a twentieth further."""
    found = facts(ontology, *(figure(text, saidBy=f"s{n}") for n, text in enumerate(said)))
    expected = {"dronesEntered": value, "dronesEnteredMin": low, "dronesEnteredMax": high}
    assert {name: values for name, values in found.items() if name != "disputedOn"} == {
        name: [text] for name, text in expected.items() if text
    }
    assert ("disputedOn" in found) is disputed


def test_a_figure_that_somebody_denies_is_disputed(ontology: Ontology) -> None:
    """A denial of a number that agrees with the fact flags it; one of another number does not."""
    same = figure("at least 5", saidBy="t", mode="Denied")
    other = figure("30", saidBy="t", mode="Denied")
    assert facts(ontology, figure("19", saidBy="s"), same)["disputedOn"] == ["dronesEntered"]
    assert "disputedOn" not in facts(ontology, figure("19", saidBy="s"), other)


def test_a_cumulative_figure_takes_its_newest_value_with_its_date(ontology: Ontology) -> None:
    """A total that grows is no dispute: older counts are history, whoever made them."""
    counts = [
        figure(n, "wrecksFoundTotal", asOf=day, saidBy=f"s{n}")
        for n, day in (("6", "2030-01-01"), ("17", "2030-02-01"))
    ]
    found = facts(ontology, *counts)
    assert found["wrecksFoundTotal"] == ["17"]
    assert found["wrecksFoundTotalAsOf"] == ["2030-02-01T23:59:59Z"]
    assert "disputedOn" not in found


def test_newest_counts_that_disagree_are_a_dispute(ontology: Ontology) -> None:
    """Two totals for one day cannot both be right."""
    counts = [figure(n, "wrecksFoundTotal", asOf="2030-02-01", saidBy=f"s{n}") for n in ("16", "17")]
    assert facts(ontology, *counts)["disputedOn"] == ["wrecksFoundTotal"]


def test_a_total_that_nobody_dates_has_no_date(ontology: Ontology) -> None:
    """Where neither claim nor source gives a day, none is invented."""
    assert "wrecksFoundTotalAsOf" not in facts(ontology, figure("6", "wrecksFoundTotal", "undated"))


# --- dates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "earliest", "latest", "disputed"),
    [
        (["2030-09-10"], "2030-09-10", "2030-09-10", False),
        (["2030-09"], "2030-09-01", "2030-09-30", False),
        (["2030-09", "2030-09-10"], "2030-09-10", "2030-09-10", False),
        (["2030-09-10", "2030-09-11"], "2030-09-10", "2030-09-11", True),
        (["2030-09-09/2030-09-10"], "2030-09-09", "2030-09-10", False),
        (["2030-09-10/.."], "2030-09-10", "9999-12-31", False),
        (["2030-09-10/"], "2030-09-10", None, False),
        (["../2030-09-10"], None, "2030-09-10", False),
        (["2030-09-10/", "../2030-09-12"], "2030-09-10", "2030-09-12", False),
        (["2030-09-20/", "../2030-09-10"], "2030-09-10", "2030-09-20", True),
        (["2030-09-10/..", "2030-09-10/2030-09-12"], "2030-09-10", "2030-09-12", False),
        (["2030-09", "2030-10"], "2030-09-01", "2030-10-31", True),
        (["2030-09~"], "2030-09-01", "2030-09-30", False),
    ],
)
def test_a_date_is_widened_and_never_withheld(
    said: list[str], earliest: str | None, latest: str | None, disputed: bool, ontology: Ontology
) -> None:
    """Vague dates give way to exact ones inside them; what remains is spanned; a closed end beats an open one."""
    found = facts(ontology, *(dated(text, saidBy=f"s{n}") for n, text in enumerate(said)))
    expected = {"earliest": earliest, "latest": latest}
    assert {name: found.get(name) for name in expected} == {name: day and [day] for name, day in expected.items()}
    assert ("disputedOn" in found) is disputed


def test_an_open_end_that_is_newer_than_a_closed_one_stays(ontology: Ontology) -> None:
    """Who says later that it still goes on disputes that it has ended; who said so before does not."""
    closed, still = dated("2030-01/2030-02", asOf="2030-03-01", saidBy="s"), "2030-01/.."
    later = facts(ontology, closed, dated(still, asOf="2030-04-01", saidBy="t"))
    before = facts(ontology, closed, dated(still, asOf="2030-01-15", saidBy="t"))
    assert (later["latest"], later["disputedOn"]) == ([OPEN_END.isoformat()], ["date"])
    assert before["latest"] == ["2030-02-28"]
    assert "disputedOn" not in before


def test_a_date_says_how_it_is_known(ontology: Ontology) -> None:
    """The text of each date that counts stands beside the bounds, and its basis, which is that a source states it."""
    found = facts(ontology, dated("2030-09-10"), dated("2030", "old", dateBasis="BoundedByPublication"))
    assert (found["edtf"], found["dateBasis"]) == (["2030-09-10"], ["StatedDate"])


def test_a_term_makes_from_and_until(ontology: Ontology) -> None:
    """A period's bounds have their own names, and a start that nobody gives is no triple."""
    assert facts(ontology, dated("/2030-02-01", name="term")).get("from") is None
    assert facts(ontology, dated("2029/2030-02-01", name="term"))["until"] == ["2030-02-01"]


def test_a_denied_date_is_disputed(ontology: Ontology) -> None:
    """A denial of the very date that others give marks it."""
    found = facts(ontology, dated("2030-09-10", saidBy="s"), dated("2030-09-10", saidBy="t", mode="Denied"))
    assert (found["earliest"], found["disputedOn"]) == (["2030-09-10"], ["date"])


# --- keys -------------------------------------------------------------------------------------------------------------


def test_a_key_stands_once_a_claim_about_its_node_does(ontology: Ontology) -> None:
    """What a node is named after is a fact as soon as anything about the node is, and not before."""
    key = (ID + "a--post", PLUA + "holder", ID + "a")
    born = claim("tenure", thing("a--post"), subject="a")
    term = dated("2030/..", name="term")
    about = Claim(key[0], term.predicate, term.value, term.source, term.attributes)
    alleged = claim("tenure", thing("a--post"), subject="a", mode="Alleged")
    for group, stands in (([born], True), ([about], True), ([alleged], False), ([], False)):
        names = {local(t.predicate.value) for t in derive(group, [key], ontology, {}).facts}
        assert ("holder" in names) is stands


# --- standings --------------------------------------------------------------------------------------------------------


def standings(ontology: Ontology, *claims: Claim) -> list[str]:
    """Return what is said of each claim's standing, in the order of the claims."""
    found = {
        t.subject: t.object for t in derive(claims, (), ontology, PUBLISHED).standings if "standing" in str(t.predicate)
    }
    return [local(found[node(c.iri)].value) for c in claims]  # type: ignore[union-attr]


def test_every_claim_says_what_it_does(ontology: Ontology) -> None:
    """A claim makes a fact, or its standing says why it does not."""
    best = claim("carriedOutBy", thing("a"), rank="Preferred", saidBy="s")
    rival = claim("carriedOutBy", thing("b"), saidBy="t")
    denial = claim("carriedOutBy", thing("a"), saidBy="u", mode="Denied")
    plan = claim("carriedOutBy", thing("c"), mode="Planned", saidBy="v")
    earlier = claim("carriedOutBy", thing("d"), saidBy="s", asOf="2029-01-01")
    expected = ["MakesFact", "Outranked", "Denies", "AssertsNothing", "SaidLater"]
    assert standings(ontology, best, rival, denial, plan, earlier) == expected
    assert standings(ontology, rival, claim("carriedOutBy", thing("a"), saidBy="s")) == ["Withheld", "Withheld"]
    assert standings(ontology, dated("2030", saidBy="s"), dated("2030-02-03", saidBy="t")) == ["GivesWay", "MakesFact"]


# --- properties of the rule -------------------------------------------------------------------------------------------

NUMBERS = st.integers(0, 60)
QUANTITIES = st.one_of(
    NUMBERS.map(str),
    st.tuples(st.sampled_from(sorted(HEDGES)), NUMBERS).map(lambda parts: f"{parts[0]} {parts[1]}"),
    st.tuples(NUMBERS, st.integers(1, 9)).map(lambda pair: f"{pair[0]} to {sum(pair)}"),
)
DATES = st.sampled_from(
    [
        "2030",
        "2030-02",
        "2030-02-03",
        "2030-02-03/2030-03",
        "2030-02/..",
        "2030-03/",
        "../2030-02-20",
        "/2030-01",
        "2031-21",
    ]
)
MODES = st.sampled_from(["Stated", "Confirmed", "Estimated", "Denied", "Alleged", "Planned", "Converted"])
SILENT_MODES = st.sampled_from(["Alleged", "Planned", "Converted"])
SPEAKERS = st.sampled_from(["s", "t", "u"])
SOURCES = st.sampled_from(["old", "new", "same", "undated"])
DAYS = st.sampled_from(["2030-01-01", "2030-02-01"])


@st.composite
def any_claim(draw: st.DrawFn, modes: st.SearchStrategy[str] = MODES) -> Claim:
    """Draw a claim of any kind by anybody."""
    said = {"mode": draw(modes), "saidBy": draw(SPEAKERS), "asOf": draw(DAYS)}
    kind, source = draw(st.sampled_from("pfdcn")), draw(SOURCES)
    if kind == "d":
        return dated(draw(DATES), source, **said)
    if kind in "cn":
        name = "wrecksFoundTotal" if kind == "c" else "dronesEntered"
        return figure(draw(QUANTITIES), name, source, **said)
    name = "participant" if kind == "p" else "carriedOutBy"
    return claim(name, thing(draw(st.sampled_from("ab"))), source, **said)


CLAIMS = st.lists(any_claim(), max_size=8)


def made(ontology: Ontology, claims: Iterable[Claim]) -> set[tuple[str, str]]:
    """Derive facts as pairs of property and value."""
    return {(t.predicate.value, str(t.object)) for t in derive(claims, (), ontology, PUBLISHED).facts}


@given(CLAIMS.flatmap(lambda claims: st.tuples(st.just(claims), st.permutations(claims))))
def test_order_means_nothing(ontology: Ontology, both: tuple[list[Claim], list[Claim]]) -> None:
    """The same claims in any order, or said twice, make the same facts."""
    one, two = both
    assert made(ontology, one) == made(ontology, two) == made(ontology, [*two, *one])


@given(CLAIMS, any_claim(SILENT_MODES))
def test_what_does_not_assert_changes_nothing(ontology: Ontology, claims: list[Claim], silent: Claim) -> None:
    """An allegation, a plan or a conversion neither adds nor removes a fact."""
    assert made(ontology, [*claims, silent]) == made(ontology, claims)


@given(CLAIMS, any_claim(st.just("Denied")))
def test_a_denial_by_another_never_withholds(ontology: Ontology, claims: list[Claim], denial: Claim) -> None:
    """Whatever somebody new denies, every fact stays; at the most a dispute is added."""
    said = tuple((name, thing("liar") if name == PLUA + "saidBy" else term) for name, term in denial.attributes)
    by_another = Claim(denial.subject, denial.predicate, denial.value, denial.source, said)
    before, after = made(ontology, claims), made(ontology, [*claims, by_another])
    assert before <= after
    assert {name for name, _ in after - before} <= {DISPUTED_ON}


@given(CLAIMS)
def test_a_sum_never_adds_rivals(ontology: Ontology, claims: list[Claim]) -> None:
    """A functional property, a figure, a bound and a date have one value at the most."""
    counted = Counter(name for name, _ in made(ontology, claims))
    many = {PLUA + name for name in ("participant", "disputedOn", "edtf", "dateBasis")}
    assert all(times == 1 for name, times in counted.items() if name not in many)


@given(CLAIMS)
def test_a_figure_lies_within_its_bounds(ontology: Ontology, claims: list[Claim]) -> None:
    """Min ≤ value ≤ Max wherever they are given, and a value has both."""
    found = facts(ontology, *claims)
    for name in ("dronesEntered", "wrecksFoundTotal"):
        low, value, high = (found.get(name + suffix) for suffix in ("Min", "", "Max"))
        if value:
            assert low is not None
            assert high is not None
            assert int(low[0]) <= int(value[0]) <= int(high[0])
        elif low and high:
            assert int(low[0]) <= int(high[0])


INTERVALS = st.lists(
    st.tuples(st.none() | NUMBERS, st.none() | st.integers(0, 9), st.booleans()).map(
        lambda parts: Interval(
            None if parts[0] is None else Decimal(parts[0]),
            (None if parts[1] is None else Decimal((parts[0] or 0) + (0 if parts[2] else parts[1]))),
            parts[2] and None not in parts[:2],
        )
    ),
    min_size=1,
    max_size=5,
)


@given(INTERVALS)
def test_a_figure_is_disputed_where_no_number_suits_all(intervals: list[Interval]) -> None:
    """There is a dispute exactly if no number lies in every interval, loosened where it is loose."""
    wide = [interval.loosened() for interval in intervals]
    lows = [interval.low for interval in wide if interval.low is not None]
    highs = [interval.high for interval in wide if interval.high is not None]
    suits_all = not lows or not highs or max(lows) <= min(highs)
    assert settle(intervals).disputed is not suits_all


@given(INTERVALS)
def test_a_disputed_figure_spans_what_was_said(intervals: list[Interval]) -> None:
    """The outer bounds hold every interval, and an undisputed figure narrows to what all of them allow."""
    settled = settle(intervals)
    for interval in intervals:
        if settled.disputed:
            assert settled.low is None or (interval.low is not None and settled.low <= interval.low)
            assert settled.high is None or (interval.high is not None and settled.high >= interval.high)
        elif not interval.loose:
            assert interval.low is None or (settled.low is not None and settled.low >= interval.low)
            assert interval.high is None or (settled.high is not None and settled.high <= interval.high)


@given(st.lists(st.tuples(DATES, SPEAKERS, DAYS), min_size=1, max_size=6))
def test_bounds_of_dates_never_cross_and_hold_every_date_kept(
    ontology: Ontology, said: list[tuple[str, str, str]]
) -> None:
    """Earliest is never after latest, and what is kept as text began no earlier than the one or ended no later."""
    found = facts(ontology, *(dated(text, saidBy=speaker, asOf=day) for text, speaker, day in said))
    first = date.fromisoformat(found["earliest"][0]) if "earliest" in found else date.min
    last = date.fromisoformat(found["latest"][0]) if "latest" in found else OPEN_END
    assert first <= last
    for kept in map(parse_edtf, found["edtf"]):
        began = kept.starts is not None and first <= kept.starts[0]
        assert began or (kept.ends is not None and kept.ends[1] <= last)


@given(CLAIMS, QUANTITIES)
def test_a_revision_replaces(ontology: Ontology, claims: list[Claim], text: str) -> None:
    """However often somebody spoke before, his newest word is all that counts of him."""
    alone = [c for c in claims if c.get(PLUA + "saidBy") != thing("s") or not c.predicate.endswith("dronesEntered")]
    newest = figure(text, saidBy="s", asOf="2030-12-01")
    assert made(ontology, [*claims, newest]) == made(ontology, [*alone, newest])


@given(CLAIMS)
def test_each_claim_has_one_standing(ontology: Ontology, claims: list[Claim]) -> None:
    """No claim is passed over, and none stands in two ways."""
    found = [t for t in derive(claims, (), ontology, PUBLISHED).standings if t.predicate.value == PLUA + "standing"]
    assert sorted(str(t.subject) for t in found) == sorted({f"<{c.iri}>" for c in claims})
