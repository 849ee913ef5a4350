"""Files with one mistake each, what is said of it and what is suggested: one a line, however long the line."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re
from typing import NamedTuple

HASH, OTHER_HASH = "5:" + "a" * 64, "7:" + "b" * 64
HERE = "¦"
"""Stands before the word at which a finding must point; it is taken out of the file."""

HEAD = f"""id: report
title: A report
publisher: Grey News
kind: Newspaper
language: en
published: 2030-09-18
recorded: 2030-10-01
sentences: {{s1: {HASH}}}
"""
BASE = {
    "dataset.yaml": "title: T\ndescription: D\nreferenceDate: 2030-01-01\nlicense: https://example.org/\npublisher: P\n",
    "gaps.yaml": "gap-a: {label: A, question: What?, about: memo, since: 2030-01-01}\n",
    "entities/all.yaml": """anna: {type: Person, label: Anna}
minister: {type: Post, label: Minister}
north: {type: State, label: North}
memo: {type: Memorandum, label: Memo, provision: {training: Joint training}}
raid: {type: AirspaceViolation, label: Raid}
harbour: {type: Place, label: Harbour}
drones: {type: Topic, label: Drones}
""",
    "sources/report.yaml": HEAD + "claims: [{evidence: s1, facts: {memo: {party: north}}}]\n",
}


def claims(text: str) -> dict[str, str]:
    """Lay out a source file with these claims, given as the mapping of one group."""
    return {"sources/report.yaml": f"{HEAD}claims:\n  - evidence: s1\n    {text}\n"}


def facts(text: str) -> dict[str, str]:
    """Lay out a source file with one group of claims that says this of the memorandum."""
    return claims(f"facts: {{memo: {{{text}}}}}")


def figure(text: str) -> dict[str, str]:
    """Lay out a source file that claims a whole number."""
    return claims(f"facts: {{raid: {{dronesEntered: {HERE}{text}}}}}")


def head(key: str, value: str) -> dict[str, str]:
    """Lay out a source file in whose head one key has another value."""
    text = BASE["sources/report.yaml"]
    return {"sources/report.yaml": re.sub(rf"(?m)^{key}: .*$", f"{key}: {value}", text, count=1)}


def more(text: str) -> dict[str, str]:
    """Lay out a second entity file."""
    return {"entities/more.yaml": text}


def gap(text: str) -> dict[str, str]:
    """Lay out a file of one gap."""
    return {"gaps.yaml": f"gap-a: {{{text}}}\n"}


def dataset(key: str, value: str) -> dict[str, str]:
    """Lay out a description of the data set in which one key has another value."""
    return {"dataset.yaml": re.sub(rf"(?m)^{key}: .*$", f"{key}: {value}", BASE["dataset.yaml"])}


def aside(text: str) -> dict[str, str]:
    """Lay out a source file that holds one framing and no claim."""
    return {"sources/report.yaml": f"{HEAD}framings:\n  - {{{text}}}\n"}


class Mistake(NamedTuple):
    """A file with one mistake, what is said of it, and what is suggested."""

    name: str
    files: dict[str, str]
    message: str
    hint: str


MISTAKES = [
    # ids
    Mistake("an id in capitals", more("¦North-East: {type: Place, label: X}\n"), "'North-East' is not an id", "lower-case"),
    Mistake("an id with a space", more("¦north east: {type: Place, label: X}\n"), "'north east' is not an id", "lower-case"),
    Mistake("an id with two hyphens", more("¦a---b: {type: Place, label: X}\n"), "'a---b' is not an id", "single hyphens"),
    Mistake("an id in Cyrillic", more("¦дім: {type: Place, label: X}\n"), "'дім' is not an id", "a to z"),
    Mistake("an empty id", more("¦'': {type: Place, label: X}\n"), "'' is not an id", "lower-case"),
    Mistake("an id in two files", more("¦anna: {type: Person, label: Other}\n"), "'anna' is declared twice", "data/entities/all.yaml:1"),
    Mistake("an entity called like a source", more("report: {type: Place, label: X}\n"), "'report' is declared twice", "more.yaml:1"),
    Mistake("an unknown id", facts("place: ¦harbor"), "no id 'harbor'", "did you mean harbour?"),
    Mistake("an unknown subject", claims("facts: {¦memos: {party: north}}"), "no id 'memos'", "did you mean memo?"),
    Mistake("an empty value for an id", facts("place: ¦"), "no id ''", ""),
    Mistake("an id of another class", facts("place: ¦anna"), "'anna' is of class Person, not Place", "data/entities/all.yaml:1"),
    # entities
    Mistake("no type", more("dora: ¦{label: Dora}\n"), "the key type is missing", ""),
    Mistake("no label", more("dora: ¦{type: Person}\n"), "the key label is missing", ""),
    Mistake("a blank label", more("dora: {type: Person, label: ¦' '}\n"), "an empty text", ""),
    Mistake("an unknown class", more("dora: {type: ¦Persn, label: Dora}\n"), "no class 'Persn' of entities", "did you mean Person?"),
    Mistake("a class of no entity", more("dora: {type: ¦Claim, label: Dora}\n"), "no class 'Claim' of entities", ""),
    Mistake("a list of types", more("dora: {type: ¦[Person], label: Dora}\n"), "one value is expected here", "found a list"),
    Mistake("an entity that is a text", more("dora: ¦Person\n"), "keys with values are expected here", "found 'Person'"),
    Mistake("an entity without a body", more("dora:¦\n"), "keys with values are expected here", "found nothing"),
    Mistake("an unknown key", more("dora: {type: Person, label: D, ¦alias: X}\n"), "unknown key 'alias'", "did you mean aliases?"),
    Mistake("no known key", more("dora: {type: Person, label: D, ¦x: X}\n"), "unknown key 'x'", "known here: aliases"),
    Mistake("a nest of another class", more("dora: {type: Person, label: D, ¦provision: {a: A}}\n"), "unknown key 'provision'", "known here"),
    Mistake("a nest misspelt", more("pact: {type: Treaty, label: D, ¦provison: {a: A}}\n"), "unknown key 'provison'", "did you mean provision?"),
    Mistake("a bad Wikidata id", more("dora: {type: Person, label: D, wikidata: ¦36}\n"), "'36' is not a Wikidata id", "Q36"),
    Mistake("coordinates out of range", more("dora: {type: Place, label: D, coordinates: ¦[91, 0]}\n"), "coordinates are [latitude, longitude]", ""),
    Mistake("too exact coordinates", more("dora: {type: Place, label: D, coordinates: ¦[50.4501, 30.5]}\n"), "two decimals", ""),
    Mistake("a single coordinate", more("dora: {type: Place, label: D, coordinates: ¦50.4}\n"), "coordinates are [latitude, longitude]", ""),
    Mistake("an empty list", more("dora: {type: Person, label: D, aliases: ¦[]}\n"), "an empty list", "leave the key out"),
    Mistake("a nest that is empty", more("pact: {type: Treaty, label: D, provision: ¦{}}\n"), "an empty mapping", "leave the key out"),
    Mistake("a nested id in capitals", more("pact: {type: Treaty, label: D, provision: {¦A: X}}\n"), "'pact--A' is not an id", "lower-case"),
    Mistake("a nested key without a label", more("pact: {type: Treaty, label: D, provision: {a: ¦{note: X}}}\n"), "the key label is missing", ""),
    Mistake("a list of entities", more("¦- dora\n"), "keys with values are expected here", "found a list"),
    # properties
    Mistake("an unknown property", facts("¦signdBy: anna"), "no property 'signdBy'", "did you mean signedBy"),
    Mistake("a property of another class", facts("¦dronesEntered: 3"), "dronesEntered is said of class AirspaceViolation; 'memo' is of class Memorandum", ""),
    Mistake("a near property of the class", claims("facts: {anna: {¦parts: north}}"), "no property 'parts'", "party"),
    Mistake("a registry property", facts("¦published: 2030"), "published cannot be claimed", "own description"),
    Mistake("a key property", claims("facts: {memo--training: {¦provisionOf: memo}}"), "provisionOf cannot be claimed", "the node's name"),
    Mistake("a companion", facts("¦earliest: 2030-01-01"), "earliest cannot be claimed", "it follows from date"),
    Mistake("a property made by a rule", claims("facts: {anna: {¦holds: minister}}"), "holds cannot be claimed", "a rule makes it"),
    Mistake("an attribute of claims", facts("¦saidBy: anna"), "saidBy cannot be claimed", "something of a claim"),
    Mistake("what the file itself says", facts("¦source: report"), "source cannot be claimed", "a rule makes it"),
    Mistake("the owner of a phrase", facts("¦by: anna"), "by cannot be claimed", "own description"),
    Mistake("an undeclared provision", facts("provision: {¦trainings: {topic: drones}}"), "'memo' has no provision 'trainings'", "did you mean training?"),
    Mistake("a provision like no other", facts("provision: {¦x: {topic: drones}}"), "'memo' has no provision 'x'", "declare it under provision of memo"),
    Mistake("a tenure of nothing", claims("facts: {anna: {tenure: {¦ministr: {term: 2030/..}}}}"), "no id 'ministr'", "did you mean minister?"),
    Mistake("a tenure of a place", claims("facts: {anna: {tenure: {¦harbour: {term: 2030/..}}}}"), "'harbour' is of class Place, not Post", "all.yaml:6"),
    Mistake("a tenure of a state", claims("facts: {north: {¦tenure: {minister: {}}}}"), "tenure is said of class Person; 'north' is of class State", ""),
    Mistake("no facts in a group", claims("facts: ¦{}"), "an empty mapping", "leave the key out"),
    Mistake("a subject without facts", claims("facts: {memo: ¦{}}"), "an empty mapping", "leave the key out"),
    Mistake("a group without facts", {"sources/report.yaml": HEAD + "claims:\n  - ¦evidence: s1\n"}, "the key facts is missing", ""),
    Mistake("a group that is a text", {"sources/report.yaml": HEAD.replace("sentences", "#") + "claims: ¦x\n"}, "keys with values are expected here", "found 'x'"),
    Mistake("an unknown key of a group", claims("¦saidby: anna\n    facts: {memo: {party: north}}"), "unknown key 'saidby'", "did you mean saidBy?"),
    # values
    Mistake("a list after is", facts("party: {is: ¦[north]}"), "one value is expected here", "write a list of {is: …}"),
    Mistake("nothing after is", facts("party: ¦{mode: Stated}"), "the key is is missing", ""),
    Mistake("an unknown key of a value", facts("party: {is: north, ¦moode: Stated}"), "unknown key 'moode'", "did you mean mode?"),
    Mistake("a mapping after is", facts("party: {is: ¦{a: b}}"), "one value is expected here", "found a mapping"),
    Mistake("an empty list of values", facts("party: ¦[]"), "an empty list", "leave the key out"),
    Mistake("two speakers", claims("saidBy: ¦[anna, north]\n    facts: {memo: {party: north}}"), "saidBy takes one value", "found 2"),
    Mistake("a speaker of no agency", claims("saidBy: ¦harbour\n    facts: {memo: {party: north}}"), "'harbour' is of class Place, not Agent", "all.yaml:6"),
    Mistake("an unknown mode", claims("mode: ¦Statd\n    facts: {memo: {party: north}}"), "'Statd' is no mode", "did you mean Stated?"),
    Mistake("a mode like no other", claims("mode: ¦x\n    facts: {memo: {party: north}}"), "'x' is no mode", "one of Alleged, Confirmed"),
    Mistake("six words as stated", facts("party: {is: north, asStated: ¦one two three four five six}"), "has 6 words, more than 5", "quote less"),
    Mistake("neither true nor false", claims("facts: {raid: {plannedInAdvance: ¦yes}}"), "plannedInAdvance: 'yes' is neither true nor false", ""),
    # dates
    Mistake("a day that is none", facts("date: ¦2023-02-29"), "date: '2023-02-29': February 2023 has 28 days", ""),
    Mistake("a reversed interval", facts("date: ¦2030-10/2030-09"), "date: '2030-10/2030-09' ends before it starts", ""),
    Mistake("an interval of nothing", facts("date: ¦../.."), "has neither a start nor an end", ""),
    Mistake("open digits", facts("date: ¦2030-XX"), "date: '2030-XX' leaves digits open", ""),
    Mistake("a date in words", facts("date: ¦Thursday"), "date: 'Thursday' is not a date", ""),
    Mistake("a blank date", facts("date: ¦''"), "an empty text", ""),
    Mistake("a moment without a zone", claims("asOf: ¦2030-01-01T10:00\n    facts: {memo: {party: north}}"), "has no zone", ""),
    Mistake("a month recorded", head("recorded", "¦2030-10"), "recordedAt: '2030-10' is not a day written as 2025-09-18", ""),
    Mistake("a wrong day recorded", head("recorded", "¦2030-02-30"), "recordedAt: '2030-02-30': February 2030 has 28 days", ""),
    Mistake("about a day recorded", head("recorded", "¦2030-02-20~"), "recordedAt: '2030-02-20~' is not a day", ""),
    # numbers
    Mistake("a number in words", figure("seventy"), "dronesEntered: 'seventy' is not a figure: write 75, 6 to 8", ""),
    Mistake("an unknown hedge", figure("roughly 70"), "'roughly 70': no such way of hedging; known are about", ""),
    Mistake("half a drone", figure("7.5"), "dronesEntered: '7.5' is not a whole number", ""),
    Mistake("a range backwards", figure("8 to 6"), "dronesEntered: '8 to 6' runs backwards", ""),
    Mistake("a hedged range", figure("about 6 to 8"), "no such way of hedging", ""),
    Mistake("another word in a range", figure("6 or 8"), "no such way of hedging", ""),
    Mistake("a range of one end", figure("to 8"), "no such way of hedging", ""),
    Mistake("separators", figure("'700,000'"), "'700,000' is not a figure", ""),
    Mistake("separators that YAML takes for a key", claims("facts: {raid: {dronesEntered: 700,¦000}}"), "no property '000'", "without commas"),
    Mistake("a leading zero", figure("007"), "'007' is not a figure", ""),
    Mistake("not a number", figure("NaN"), "'NaN' is not a figure", ""),
    Mistake("an exponent", figure("7e5"), "'7e5' is not a figure", ""),
    Mistake("a number no store holds", figure("9" * 40), "is not a figure", ""),
    Mistake("a number in other digits", figure("٧٥"), "is not a figure", ""),
    Mistake("an empty number", figure("''"), "'' is not a figure", ""),
    # the head of a source
    Mistake("a blank title", head("title", "¦''"), "an empty text", ""),
    Mistake("a list for a title", head("title", "¦[a]"), "one value is expected here", "found a list"),
    Mistake("two publishers", head("publisher", "¦[a, b]"), "publisher takes one value", "found 2"),
    Mistake("an unknown kind", head("kind", "¦Newspapper"), "'Newspapper' is no source kind", "did you mean Newspaper?"),
    Mistake("a language in words", head("language", "¦English"), "'English' is not a language tag", "for example en, pl, uk"),
    Mistake("a published date that is none", head("published", "¦2030-13"), "published: '2030-13': 13 is no month", ""),
    Mistake("an id with markup", head("id", "¦<script>"), "'<script>' is not an id", "lower-case"),
    Mistake("a source called twice", {"sources/z.yaml": BASE["sources/report.yaml"].replace("id: ", "id: ¦")}, "'report' is declared twice", "data/sources/report.yaml:1"),
    Mistake("a head without a publisher", {"sources/report.yaml": "¦" + BASE["sources/report.yaml"].replace("publisher: Grey News\n", "")}, "the key publisher is missing", ""),
    Mistake("a head without an id", {"sources/report.yaml": "¦" + BASE["sources/report.yaml"].replace("id: report\n", "")}, "the key id is missing", ""),
    Mistake("an unknown key of a head", {"sources/report.yaml": BASE["sources/report.yaml"] + "¦sentence: x\n"}, "unknown key 'sentence'", "did you mean sentences?"),
    Mistake("an address that runs", head("recorded", "2030-10-01\nurl: ¦javascript:alert(1)"), "url: 'javascript:alert(1)' is not a web address", ""),
    Mistake("an address with a space", head("recorded", "2030-10-01\nurl: ¦https://a.example/b c"), "url: 'https://a.example/b c' is not a web address", ""),
    Mistake("an address without a host", head("recorded", "2030-10-01\nurl: ¦https:///x"), "is not a web address", ""),
    Mistake("an address that breaks off", head("recorded", "2030-10-01\nurl: ¦'http://[x'"), "is not a web address", ""),
    Mistake("a source that repeats an entity", head("recorded", "2030-10-01\nrelays: ¦anna"), "'anna' is of class Person, not Source", "all.yaml:1"),
    Mistake("a source that repeats itself", head("recorded", "2030-10-01\n¦relays: report"), "relays go in a circle: report → report", "came first"),
    Mistake("a source that says nothing", {"sources/report.yaml": "¦" + HEAD.replace("sentences", "#")}, "'report' has no claims, framings", "a source says something"),
    Mistake("a source that is a list", {"sources/z.yaml": "¦- id: x\n"}, "keys with values are expected here", "found a list"),
    # sentences
    Mistake("a label without a hash", claims("facts: {memo: {party: {is: north, evidence: ¦s2}}}"), "no sentence 's2' in this file", ""),
    Mistake("a label misspelt", {"sources/report.yaml": HEAD.replace("s1", "sentence-one") + "claims:\n  - {evidence: [sentence-one, ¦sentence-on], facts: {memo: {party: north}}}\n"}, "no sentence 'sentence-on'", "did you mean sentence-one?"),
    Mistake("a short hash", head("sentences", "{s1: ¦16:5b1e}"), "sentence 's1': '16:5b1e' is no fingerprint: the hash has 4 characters", ""),
    Mistake("a hash in capitals", head("sentences", f"{{s1: ¦5:{'A' * 64}}}"), "the hash has other characters", ""),
    Mistake("a hash without a count", head("sentences", f"{{s1: ¦{'a' * 64}}}"), "it is written count:hash", ""),
    Mistake("no words in a sentence", head("sentences", f"{{s1: ¦0:{'a' * 64}}}"), "the count before the colon", ""),
    Mistake("a sentence twice", head("sentences", f"{{s1: {HASH}, s2: ¦{HASH}}}\nsetAside: {{twice: s2}}"), "'s2' is the same sentence as 's1'", "keep one"),
    Mistake("a sentence for nothing", head("sentences", f"{{s1: {HASH}, ¦s2: {OTHER_HASH}}}"), "sentence 's2' carries nothing", "list it in setAside"),
    Mistake("no sentence to set aside", head("sentences", f"{{s1: {HASH}}}\nsetAside: {{heading: ¦s2}}"), "no sentence 's2' in this file to set aside", ""),
    Mistake("a sentence set aside twice", head("sentences", f"{{s1: {HASH}, s2: {OTHER_HASH}}}\nsetAside: {{a: s2, b: ¦s2}}"), "'s2' is set aside twice", "first on line 9"),
    Mistake("a sentence set aside and used", {"sources/report.yaml": HEAD + "setAside: {a: s1}\nclaims: [{evidence: ¦s1, facts: {memo: {party: north}}}]\n"}, "sentence 's1' is set aside", "on line 9"),
    Mistake("set aside for no reason", head("sentences", f"{{s1: {HASH}, s2: {OTHER_HASH}}}\nsetAside: {{¦'': s2}}"), "an empty text", ""),
    Mistake("sentences without labels", {"sources/report.yaml": HEAD.replace("{s1", "¦[{s1").replace("}", "}]") + "claims: [{facts: {memo: {party: north}}}]\n"}, "keys with values are expected here", "found a list"),
    Mistake("a list for evidence", claims("facts: {memo: {party: {is: north, evidence: [¦[s1]]}}}"), "one value is expected here", "found a list"),
    # ranks and repetition
    Mistake("a rank without a reason", facts("place: {is: ¦harbour, rank: Deprecated}"), "a rank needs a reason", "add why: …"),
    Mistake("a reason without a rank", facts("place: {is: ¦harbour, why: because}"), "a reason for a rank, but no rank", "rank: Deprecated"),
    Mistake("one of many preferred", facts("party: {is: ¦north, rank: Preferred, why: so}"), "party takes several values", "deprecate the wrong ones"),
    Mistake("a rank misspelt", facts("place: {is: harbour, rank: ¦Prefered, why: so}"), "'Prefered' is no rank", "did you mean Preferred?"),
    Mistake("a claim twice", facts("party: [north, ¦north]"), "this is claimed twice in the same words", "first on line 11"),
    Mistake("a claim twice but for its rank", facts("place: [harbour, {is: ¦harbour, rank: Deprecated, why: so}]"), "this is claimed twice", "first on line 11"),
    # asides
    Mistake("six words of a phrase", aside("phrase: ¦one two three four five six, about: memo, evidence: s1"), "has 6 words, more than 5", "quote less"),
    Mistake("a phrase about nothing", aside("phrase: a b, evidence: s1"), "the key about is missing", ""),
    Mistake("a phrase on no sentence", {"sources/report.yaml": HEAD.replace("sentences", "#") + "framings:\n  - ¦{phrase: a, about: memo}\n"}, "the key evidence is missing", ""),
    Mistake("a phrase of two owners", aside("phrase: a, by: ¦[anna, north], about: memo, evidence: s1"), "by takes one value", "found 2"),
    Mistake("a blank phrase", aside("phrase: ¦' ', about: memo, evidence: s1"), "an empty text", ""),
    Mistake("a phrase of another kind", aside("phrase: a, about: memo, evidence: s1, type: ¦Prediction"), "'Prediction' is no kind of framing", "one of Framing"),
    Mistake("two gists", {"sources/report.yaml": HEAD + "opinions: [{gist: ¦[a, b], about: memo, evidence: s1}]\n"}, "one value is expected here", "found a list"),
    Mistake("a phrase twice", {"sources/report.yaml": HEAD + "framings:\n  - {phrase: a, about: memo, evidence: s1}\n  - ¦{evidence: s1, phrase: a, about: memo}\n"}, "this framing is here twice", "first on line 10"),
    # gaps and the data set
    Mistake("a gap about nothing", gap("label: A, question: What?, about: ¦nemo, since: 2030-01-01"), "no id 'nemo'", "did you mean memo?"),
    Mistake("a gap without a question", {"gaps.yaml": "gap-a: ¦{label: A, about: memo, since: 2030-01-01}\n"}, "the key question is missing", ""),
    Mistake("a gap since a month", gap("label: A, question: What?, about: memo, since: ¦2030-01"), "sinceWhen: '2030-01' is not a day", ""),
    Mistake("a gap with an unknown key", gap("label: A, question: What?, about: memo, since: 2030-01-01, ¦note: x"), "unknown key 'note'", ""),
    Mistake("a gap called like an entity", {"gaps.yaml": "¦memo: {label: A, question: What?, about: memo, since: 2030-01-01}\n"}, "'memo' is declared twice", "all.yaml:4"),
    Mistake("no reference date", {"dataset.yaml": "¦" + BASE["dataset.yaml"].replace("referenceDate: 2030-01-01\n", "")}, "the key referenceDate is missing", ""),
    Mistake("two reference dates", dataset("referenceDate", "¦[2030-01-01, 2030-01-02]"), "referenceDate takes one value", "found 2"),
    Mistake("a licence with a space", dataset("license", "¦https://example.org/a b"), "license: 'https://example.org/a b' is not a web address", ""),
    Mistake("a licence that runs", dataset("license", "¦javascript:alert(1)"), "license: 'javascript:alert(1)' is not a web address", ""),
    Mistake("a data set that is a list", {"dataset.yaml": "¦- a\n"}, "keys with values are expected here", "found a list"),
    # files
    Mistake("a tab", more("dora:\n¦\ttype: Person\n"), "a tab cannot stand here", "indent with spaces"),
    Mistake("a repeated key", more("dora: {type: Person, label: D, ¦label: E}\n"), "key 'label' is repeated", "first on line 1"),
    Mistake("an anchor", more("dora: ¦&a {type: Person, label: D}\n"), "anchor '&a' is not read", "write the value out"),
    Mistake("an unclosed bracket", more("dora: ¦{type: Person\n"), "the bracket opened here", "close it"),
]
