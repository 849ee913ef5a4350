"""Suspects: names so alike that one thing may have two ids; a verdict kept as data silences a pair for good."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.build import assemble
from kg.dataset import REGISTRY
from kg.identity import suspects
from kg.model import LABEL, TYPE
from kg.namespaces import ID, OWL, PLUA, SKOS
from kg.project import Project


def registry(*entities: tuple[str, str, str, str]) -> Store:
    """Return a store with entities: id, class, label and another name."""
    store = Store()
    for ident, cls, label, alias in entities:
        node = NamedNode(ID + ident)
        store.add(Quad(node, NamedNode(TYPE), NamedNode(PLUA + cls), REGISTRY))
        store.add(Quad(node, NamedNode(LABEL), Literal(label), REGISTRY))
        if alias:
            store.add(Quad(node, NamedNode(SKOS + "altLabel"), Literal(alias), REGISTRY))
    return store


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Person", "Andrij Deszczycia", ""), ("Person", "Andrii Deshchytsia", "Andrij Deszczycia")),
        (("Person", "Łukasz Nowakowski", ""), ("Person", "Lukasz Nowakowski", "")),
        (("Organization", "Ministry of Examples", ""), ("Organization", "Examples, Ministry of", "")),
        (("Company", "Salt Works", ""), ("Place", "salt works", "")),
    ],
)
def test_names_alike_are_suspects(one: tuple[str, str, str], other: tuple[str, str, str]) -> None:
    """Another spelling, another order of words, or the same name in another class makes a pair suspect."""
    found = suspects(registry(("a", *one), ("b", *other)))
    assert [finding.where for finding in found] == ["id:a"]
    assert "id:b" in found[0].message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Event", "Visit of 18 September 2025", ""), ("Event", "Visit of 19 September 2025", "")),
        (("Company", "Salt Works of the North", ""), ("Place", "Salt Works of the Nort", "")),
        (("Person", "Jan Kowal", ""), ("Person", "Anna Nowak", "")),
    ],
)
def test_names_that_differ_in_a_number_or_by_right_are_none(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    """A number tells two things apart; so does a class, unless the names are the same."""
    assert suspects(registry(("a", *one), ("b", *other))) == []


def test_what_hangs_on_a_thing_bears_its_name_by_right() -> None:
    """Two periods of one person are no suspects."""
    assert (
        suspects(registry(("a--x", "Tenure", "Jan Kowal: Envoy", ""), ("a--x-2", "Tenure", "Jan Kowal: Envoy", "")))
        == []
    )


def test_a_verdict_in_the_data_is_kept_and_silences_the_pair(tiny: Project) -> None:
    """A pair listed in identity.yaml is in the graph as two different things, and no finding any more."""
    entities = tiny.data / "entities" / "twins.yaml"
    entities.write_text(
        "tar-mill: {type: Place, label: Mill of the Old Town}\ntar-mil: {type: Place, label: Mil of the Old Town}\n",
        encoding="utf-8",
    )
    named = [finding for finding in assemble(tiny, lambda _: None).report.findings if "identity" in finding.message]
    assert len(named) == 1
    (tiny.data / "identity.yaml").write_text("- {one: tar-mill, other: tar-mil, why: two mills}\n", encoding="utf-8")
    built = assemble(tiny, lambda _: None)
    assert not [finding for finding in built.report.findings if "identity" in finding.message]
    pair = (NamedNode(ID + "tar-mil"), NamedNode(OWL + "differentFrom"), NamedNode(ID + "tar-mill"))
    assert list(built.store.quads_for_pattern(*pair, REGISTRY))
