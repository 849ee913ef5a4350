"""Which pages there are, and what stands on each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.docs import lessons as lessons_of
from kg.docs import model, open_questions, prose, reasons
from kg.docs.frame import Page, counted
from kg.docs.lessons import LEVELS, Lesson
from kg.docs.terms import Terms
from kg.graph import Graph
from kg.namespaces import OWL, PLUA, RDFS, local

_KINDS = ("Person", "Organization", "Event", "Agreement", "Post", "Place", "WeaponSystem", "Source")
"""The classes that the front page counts, where the ontology has them."""


def all_pages(graph: Graph, terms: Terms, root: Path) -> list[Page]:
    """Return every page of the site, the front page first."""
    lessons = lessons_of.lessons(graph, terms)
    documents = prose.read(root)
    pages = [
        _model(terms),
        *_ontology(terms),
        *_lessons(lessons),
        *_unsettled(terms),
        _reasons(terms, root),
        Page("cite.html", "How to cite", "cite.html.j2", "cite", {"example": model.running(terms)}),
        *_documents(documents, terms),
        Page("licences.html", "Licences", "licences.html.j2", "about"),
        Page("about.html", "About", "about.html.j2", "about"),
    ]
    return [_front(terms, lessons, pages), *pages, _everything(terms, lessons, pages)]


def _front(terms: Terms, lessons: list[Lesson], pages: list[Page]) -> Page:
    tally = terms.tally
    classes = [PLUA + name for name in _KINDS if PLUA + name in terms.classes]
    counts = [(terms.ref(cls), tally.number(cls)) for cls in classes]
    facts = sum(layers["facts"] for layers in tally.uses.values())
    sentences, resting = open_questions.sentences(terms)
    short = (
        lesson for lesson in lessons if lesson.values and len(lesson.answer.columns) > 1 and not lesson.answer.left
    )
    first = next(short, None)
    data = {
        "counts": counts,
        "facts": facts,
        "claims": len(tally.about),
        "sentences": sentences,
        "resting": resting,
        "lesson": first,
        "disagreements": tally.number(PLUA + "Disagreement"),
        "gaps": tally.number(PLUA + "Gap"),
        "lessons": len(lessons),
        "classes": len(terms.classes) - len(terms.lists),
        "properties": len(terms.properties),
        "pages": len(pages) + 2,
    }
    return Page("index.html", "", "index.html.j2", "start", data)


def _model(terms: Terms) -> Page:
    data = {
        "names": model.names(terms),
        "running": model.running(terms),
        "sides": model.sides(terms),
        "where": {local(iri): page for iri, page in terms.pages.items()},
    }
    return Page("model.html", "The data model", "model.html.j2", "model", data)


# --- the ontology ---------------------------------------------------------------------------------------------------


def _ontology(terms: Terms) -> Iterator[Page]:
    ontology = terms.ontology
    about = next(iter(ontology.instances(OWL + "Ontology")), "")
    plain = [cls for cls in terms.classes if cls not in terms.lists]
    roots = [cls for cls in plain if not any(parent in plain for parent in ontology.values(cls, RDFS + "subClassOf"))]
    properties = [terms.term(iri) for iri in terms.properties]
    data: dict[str, Any] = {
        "about": {name: ontology.one(about, f"http://purl.org/dc/terms/{name}") for name in ("title", "description")},
        "iri": about,
        "version_info": ontology.one(about, OWL + "versionInfo"),
        "tree": [_branch(terms, cls) for cls in roots],
        "properties": properties,
        "lists": [(terms.ref(cls), len(ontology.members(cls))) for cls in terms.lists],
        "classes": len(plain),
        "switches": len(terms.switches),
        "general": any(terms.home(iri) == "general" for iri in terms.properties),
        "aligned": any(term.aligned for term in properties),
    }
    yield Page("ontology/index.html", "The ontology", "ontology.html.j2", "ontology", data)
    for cls in plain:
        yield _class(terms, cls)
    yield Page(
        "ontology/general.html",
        "Properties of many classes",
        "properties.html.j2",
        "ontology",
        {"entries": [_entry(terms, iri) for iri in terms.properties if terms.home(iri) == "general"]},
    )
    whole = {iri: ontology.one(iri, PLUA + "membersOf") or ontology.one(iri, PLUA + "kindsOf") for iri in terms.schemes}
    schemes = {cls: terms.term(iri) for iri, cls in whole.items()}
    types = [(scheme, terms.ref(cls)) for cls, scheme in schemes.items() if cls not in terms.lists]
    lists = [(terms.term(cls), [terms.term(code) for code in ontology.members(cls).values()]) for cls in terms.lists]
    beside = [_entry(terms, iri) for iri in terms.properties if terms.home(iri) == "codes"]
    data = {"lists": lists, "entries": beside, "schemes": schemes, "types": types}
    yield Page("ontology/codes.html", "Code lists", "codes.html.j2", "ontology", data)
    switches = [(terms.term(iri), terms.example(iri)) for iri in terms.switches]
    yield Page("ontology/steering.html", "Switches", "steering.html.j2", "ontology", {"switches": switches})
    aligned = [term for term in map(terms.term, (*plain, *terms.lists, *terms.properties)) if term.aligned]
    yield Page("ontology/alignments.html", "Other vocabularies", "alignments.html.j2", "ontology", {"terms": aligned})


def _branch(terms: Terms, cls: str) -> dict[str, Any]:
    kids = [kid for kid in terms.tally.below.get(cls, ()) if kid in terms.pages and kid not in terms.lists]
    return {
        "term": terms.term(cls),
        "number": terms.tally.number(cls),
        "kids": [_branch(terms, kid) for kid in kids],
    }


def _entry(terms: Terms, iri: str) -> dict[str, Any]:
    return {"term": terms.term(iri), "example": terms.example(iri)}


def _class(terms: Terms, cls: str) -> Page:
    ontology = terms.ontology
    lineage = ontology.ancestors(cls)[1:]
    by_domain = {
        one: [iri for iri in terms.properties if ontology.one(iri, RDFS + "domain") == one] for one in (cls, *lineage)
    }
    pointing = [iri for iri in terms.properties if ontology.one(iri, RDFS + "range") == cls]
    below = terms.tally.below.get(cls, ())
    disjoint = {
        other for one in terms.classes for other in ontology.values(one, OWL + "disjointWith") if one == cls
    } | {one for one in terms.classes if cls in ontology.values(one, OWL + "disjointWith")}
    data = {
        "term": terms.term(cls),
        "lineage": [terms.ref(one) for one in reversed(lineage) if one in terms.pages],
        "below": [(terms.ref(kid), terms.tally.number(kid)) for kid in below if kid in terms.pages],
        "number": terms.tally.number(cls),
        "direct": len(terms.tally.members.get(cls, ())),
        "disjoint": [terms.ref(one) for one in sorted(disjoint, key=terms.reading.label)],
        "sheet": terms.sheet(cls),
        "entries": [_entry(terms, iri) for iri in by_domain[cls]],
        "inherited": [
            (terms.ref(one), [terms.term(iri) for iri in by_domain[one]]) for one in lineage if by_domain[one]
        ],
        "pointing": [terms.term(iri) for iri in pointing],
    }
    return Page(terms.pages[cls], f"Class: {terms.reading.label(cls)}", "class.html.j2", "ontology", data)


# --- lessons --------------------------------------------------------------------------------------------------------


def _lessons(found: list[Lesson]) -> Iterator[Page]:
    data = {
        "levels": lessons_of.by_level(found),
        "tags": lessons_of.by_tag(found),
        "words": LEVELS,
        "total": len(found),
    }
    yield Page("lessons/index.html", "Lessons in SPARQL", "lessons.html.j2", "lessons", data)
    for at, lesson in enumerate(found):
        before = found[at - 1] if at else None
        after = found[at + 1] if at + 1 < len(found) else None
        data = {"lesson": lesson, "before": before, "after": after, "words": LEVELS, "at": at + 1, "total": len(found)}
        yield Page(lesson.path, lesson.query.title, "lesson.html.j2", "lessons", data)


# --- what is not settled, and why the graph is as it is -------------------------------------------------------------


def _unsettled(terms: Terms) -> Iterator[Page]:
    disputes = open_questions.disputes(terms)
    total = sum(map(len, disputes.values()))
    yield Page(
        "disagreements.html",
        "Where sources disagree",
        "disagreements.html.j2",
        "open",
        {"groups": [(prose.slug(kind), kind, found) for kind, found in disputes.items()], "total": total},
    )
    gaps = open_questions.gaps(terms)
    groups = [(prose.slug(kind), kind, found) for kind, found in gaps.items()]
    yield Page(
        "gaps.html",
        "What no source says",
        "gaps.html.j2",
        "open",
        {"groups": groups, "total": sum(map(len, gaps.values()))},
    )
    phrases = open_questions.phrases(terms)
    yield Page("framings.html", "Loaded phrases", "framings.html.j2", "open", {"phrases": phrases})


def _reasons(terms: Terms, root: Path) -> Page:
    data = {
        "rules": reasons.rules(root, terms.pages, terms.tally.inferred),
        "checks": reasons.checks(root, terms.pages),
        "shapes": [(terms.ref(shape.cls), terms.ref(shape.path), shape.message) for shape in reasons.shapes(root)],
    }
    return Page("rules.html", "Rules and checks", "rules.html.j2", "rules", data)


def _documents(documents: dict[prose.Document, str], terms: Terms) -> Iterator[Page]:
    links = {document.file: document.path for document in documents}
    for document, text in documents.items():
        rendered = prose.rendered(text, document.file, terms.pages, links)
        part = "contribute" if document.path == "contribute.html" else "about"
        data = {"text": rendered, "document": document}
        yield Page(document.path, document.name, "document.html.j2", part, data)


def _everything(terms: Terms, lessons: list[Lesson], pages: list[Page]) -> Page:
    """List everything that has a page or a place on one, for the browser's search and our own filter."""
    rows = [(page.title, "page", "", page.path) for page in pages if page.path.count("/") == 0 or "index" in page.path]
    rows += [(lesson.query.title, "lesson", lesson.query.name, lesson.path) for lesson in lessons]
    for iri, where in terms.pages.items():
        ref = terms.ref(iri)
        other = ", ".join(terms.tally.languages.get(iri, {}).values())
        kind = _kind(terms, iri)
        rows.append((ref.label, kind, f"{ref.short}{' · ' if other else ''}{other}", where))
    rows.sort(key=lambda row: (row[0].casefold(), row[3]))
    data = {"rows": rows, "scripted": True, "number": counted(len(rows), "entry", "entries")}
    return Page("all.html", "Find a term or a lesson", "all.html.j2", "all", data)


def _kind(terms: Terms, iri: str) -> str:
    if iri in terms.ontology.by_iri:
        return "property"
    if iri in terms.switches:
        return "switch"
    return "class" if iri in terms.classes else "list" if iri in terms.schemes else "code"
