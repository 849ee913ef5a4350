"""The whole graph fits every shape, to two engines."""

from __future__ import annotations

from second_engine import second_opinion

from corpus.engines import REPOSITORY, Corpus
from kg.shapes import looked_at, read_shapes, validate

SHAPES = REPOSITORY / "ontology" / "shapes"


def test_both_engines_find_nothing_wrong_with_the_whole_graph(corpus: Corpus) -> None:
    """Hundreds of thousands of triples, a hundred shapes, two engines, no result."""
    shapes = read_shapes(SHAPES)
    assert second_opinion(looked_at(corpus.graph.store, shapes), shapes) == set()
    assert validate(corpus.graph.store, SHAPES) == []


def test_every_place_has_a_point_longitude_first(corpus: Corpus) -> None:
    """Each place lies somewhere on the map, and nothing in Poland or Ukraine lies where the axes would be swapped."""
    rows = corpus.graph.query(
        "SELECT ?place ?point ?in WHERE { ?place a/rdfs:subClassOf* plua:Place OPTIONAL { ?place geo:asWKT ?point }"
        "OPTIONAL { ?place plua:inCountry ?in FILTER(?in IN (id:poland, id:ukraine)) } }"
    )
    found = [(row["place"], row["point"], row["in"]) for row in rows]
    assert len(found) > 100
    assert [place for place, point, _ in found if not point] == []
    here = [(place, *str(point).removeprefix("POINT(")[:-1].split()) for place, point, within in found if within]
    assert len(here) > 30
    assert [place for place, east, north in here if not (14 < float(east) < 41 and 44 < float(north) < 55)] == []
