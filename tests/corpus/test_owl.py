"""The whole graph, not only a tiny one, is OWL 2 DL and free of contradictions."""

from __future__ import annotations

from pathlib import Path

from owl_profile import reason, reasoned_about, violations
from waivers import WAIVERS

from corpus.engines import Corpus


def test_the_whole_of_ontology_and_facts_is_owl_2_dl_and_consistent(corpus: Corpus, tmp_path: Path) -> None:
    """Tens of thousands of triples: the profile holds but for what is waived, and HermiT contradicts nothing."""
    triples = reasoned_about(corpus.graph.store)
    assert len(triples) > 10_000
    assert violations(triples, WAIVERS["dl"]) == []
    assert reason(triples, tmp_path) == ""
