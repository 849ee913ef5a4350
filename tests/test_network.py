"""The graph as things and lines: who stands in it, how well each line is attested, and what narrowing keeps."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from pyoxigraph import RdfFormat, Store, parse

from kg.errors import UnknownName
from kg.namespaces import CLAIM, ID, PLUA, PREFIXES
from kg.network import Reading, group_of, legend, network

SAMPLE = Path(__file__).parent / "fixtures" / "network" / "sample.trig"
MEMORANDUM = ID + "kyiv-memorandum-2025"
INCURSION = ID + "drone-incursion-2025-09-10"
KOSINIAK = ID + "wladyslaw-kosiniak-kamysz"


def load(extra: str = "") -> Store:
    """Return the sample as a store, with more TriG where a test needs it."""
    store = Store()
    store.load(path=str(SAMPLE), format=RdfFormat.TRIG)
    if extra:
        prefixes = "".join(f"@prefix {name}: <{base}> .\n" for name, base in PREFIXES.items())
        store.load(input=prefixes + extra, format=RdfFormat.TRIG)
    return store


@pytest.fixture(scope="module")
def graph() -> nx.MultiDiGraph[str]:
    """Return the network of the sample as it is."""
    return network(load())


def edge(graph: nx.MultiDiGraph[str], start: str, end: str, name: str) -> dict[str, Any]:
    """Return what one line carries; ends are ids or whole IRIs."""
    return dict(graph.edges[start if "/" in start else ID + start, end if "/" in end else ID + end, PLUA + name])


def test_a_thing_carries_its_names_and_most_specific_kind(graph: nx.MultiDiGraph[str]) -> None:
    """A node has its label, its names in three languages, its other spellings, its class and its legend entry."""
    assert graph.nodes[ID + "denys-shmyhal"] == {
        "label": "Denys Shmyhal",
        "labels": {"en": "Denys Shmyhal", "pl": "Denys Szmyhal", "uk": "Денис Шмигаль"},
        "aliases": ("Denys Shmygal",),
        "type": PLUA + "Person",
        "kind": "person",
        "group": "people",
    }
    assert graph.nodes[ID + "russia"]["kind"] == "state"


def test_what_speaks_about_the_graph_is_no_thing_in_it(graph: nx.MultiDiGraph[str]) -> None:
    """Gaps, claims, sources and evidence are not nodes, and marks such as disputedOn are not edges."""
    assert all(iri.startswith(ID) for iri in graph)
    assert ID + "gap-text" not in graph
    assert PLUA + "disputedOn" not in {key for _, _, key in graph.edges(keys=True)}


def test_two_relations_between_the_same_two_things_are_two_edges(graph: nx.MultiDiGraph[str]) -> None:
    """Parallel relations survive, keyed by their property."""
    assert set(graph[MEMORANDUM][KOSINIAK]) == {PLUA + "signedBy", PLUA + "announcedBy"}


def test_origins_are_counted_at_the_root_of_what_relays_what(graph: nx.MultiDiGraph[str]) -> None:
    """An article and the agency it repeats are one origin; an independent ministry is a second."""
    assert edge(graph, MEMORANDUM, "denys-shmyhal", "signedBy")["origins"] == 1
    assert edge(graph, MEMORANDUM, KOSINIAK, "signedBy")["origins"] == 2


def test_a_claims_own_relays_override_its_sources(graph: nx.MultiDiGraph[str]) -> None:
    """One article relays several sources: what the claim says it relays counts; a deprecated claim does not count."""
    found = edge(graph, MEMORANDUM, KOSINIAK, "announcedBy")
    assert found["origins"] == 1
    assert found["claims"] == (CLAIM + "05", CLAIM + "06")


def test_a_denial_is_no_origin_but_stays_visible(graph: nx.MultiDiGraph[str]) -> None:
    """A denied statement is disputed, lists the denial among its claims and counts only who asserts it."""
    found = edge(graph, INCURSION, "russia", "carriedOutBy")
    assert (found["disputed"], found["origins"], len(found["claims"])) == (True, 1, 2)


def test_relays_that_go_round_in_a_circle_end() -> None:
    """A cycle of sources is a data error elsewhere; here it must not hang, and counts as one origin."""
    graph = network(load("graph:claims { source:agency plua:relays source:blog . }"))
    assert edge(graph, MEMORANDUM, "kyiv", "place")["origins"] == 1


def test_an_inferred_edge_names_its_rule(graph: nx.MultiDiGraph[str]) -> None:
    """What a rule adds is told apart from facts and says which rule added it."""
    found = edge(graph, "denys-shmyhal", KOSINIAK, "signedWith")
    assert (found["layer"], found["rule"], found["origins"], found["claims"]) == ("inferred", "signed-together", 0, ())
    assert edge(graph, MEMORANDUM, "kyiv", "place")["layer"] == "facts"


def test_a_fact_that_a_rule_finds_too_is_one_edge() -> None:
    """The same triple in two layers is a fact, still crediting the rule."""
    graph = network(load("graph:inferred-again { id:kyiv-memorandum-2025 plua:place id:kyiv . }"))
    found = edge(graph, MEMORANDUM, "kyiv", "place")
    assert (found["layer"], found["rule"]) == ("facts", "again")
    assert graph.number_of_edges(MEMORANDUM, ID + "kyiv") == 1


def test_an_interpretation_says_so(graph: nx.MultiDiGraph[str]) -> None:
    """A relation on somebody's word only carries the ontology's annotation, and how it reads from its other end."""
    found = edge(graph, MEMORANDUM, INCURSION, "inResponseTo")
    assert (found["interpretive"], found["relation"], found["inverse"]) == (True, "in response to", "answered by")
    assert not edge(graph, MEMORANDUM, "kyiv", "place")["interpretive"]


def test_an_id_without_a_type_or_label_is_still_drawn() -> None:
    """A dangling end loses no line: it is named by the end of its IRI and falls under the legend's last entry."""
    graph = network(load("graph:facts { id:kyiv-memorandum-2025 plua:place id:nowhere-known . }"))
    assert graph.nodes[ID + "nowhere-known"]["label"] == "nowhere-known"
    assert graph.nodes[ID + "nowhere-known"]["group"] == legend()[-1].label


def test_the_order_does_not_depend_on_how_the_store_was_filled() -> None:
    """Nodes and edges come in the order of their IRIs, whatever order the quads arrived in."""
    quads = list(parse(path=str(SAMPLE), format=RdfFormat.TRIG))
    random.Random(3).shuffle(quads)
    shuffled = Store()
    for quad in quads:
        shuffled.add(quad)
    one, other = network(load()), network(shuffled)
    assert list(one.nodes(data=True)) == list(other.nodes(data=True))
    assert list(one.edges(keys=True, data=True)) == list(other.edges(keys=True, data=True))
    assert list(one) == sorted(one)


@pytest.mark.parametrize("name", ["kyiv", "id:kyiv", ID + "kyiv"])
def test_focus_keeps_a_thing_and_its_neighbours_against_the_arrows_too(name: str) -> None:
    """One step from the place reaches the event that points at it, and no further."""
    assert set(network(load(), focus=[name])) == {ID + "kyiv", MEMORANDUM}


def test_depth_counts_the_steps_from_the_focus() -> None:
    """No step leaves the thing alone; two reach the neighbours' neighbours with the lines between them."""
    assert set(network(load(), focus=["kyiv"], depth=0)) == {ID + "kyiv"}
    near = network(load(), focus=["kyiv"], depth=2)
    assert {KOSINIAK, INCURSION} <= set(near)
    assert ID + "russia" not in near
    assert near.has_edge(ID + "denys-shmyhal", KOSINIAK)


def test_an_unknown_focus_is_an_error_with_a_suggestion() -> None:
    """A misspelt id says so and what was probably meant."""
    with pytest.raises(UnknownName) as caught:
        network(load(), focus=["denys-shmyhall"])
    assert "denys-shmyhall" in str(caught.value)
    assert "denys-shmyhal" in caught.value.hint


def test_an_empty_store_is_an_empty_network() -> None:
    """Nothing in, nothing out."""
    assert network(Store()).number_of_nodes() == 0


def test_the_legend_tells_kinds_apart_by_more_than_colour() -> None:
    """No two entries share shape and filling, none share a name, and the last entry takes the rest."""
    groups = legend()
    assert len({(group.shape, group.hollow) for group in groups}) == len(groups)
    assert len({group.label for group in groups}) == len(groups)
    assert groups[-1].classes == ()


def test_the_nearest_class_in_the_legend_decides() -> None:
    """A state is an organisation too, yet has its own entry; a kind below a listed one takes that one's."""
    reading = Reading(load())
    groups = legend()
    assert group_of(reading, PLUA + "State", groups).hub
    assert group_of(reading, PLUA + "AirspaceViolation", groups).start
    assert group_of(reading, "https://example.org/Unheard", groups) == groups[-1]
