// Citing in the SPARQL page without a browser: how a query is read, and how titles that mean harm are written.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../kg/web/workbench/citing/reading.js";
import { FORMATS, write } from "../../kg/web/workbench/citing/writing.js";

const prefixes = { claim: "https://example.org/claim/", source: "https://example.org/source/" };
const release = { title: "Graph", version: "1", build: "abc", date: "2026-11-22", publisher: "P", licence: "https://l", iri: "https://example.org/d" };
const source = (more) => ({ iri: "https://example.org/source/one", title: "T", publisher: "P", published: "", language: "en", kind: "", url: "", authors: [], claims: [], ...more });
const bibtex = (more) => write({ release, sources: [source(more)], notes: [] }, "bibtex", prefixes);

test("a query is read with its blank nodes as variables, each path as it may be written again", () => {
  const { where, prologue, modifiers, cut } = read("PREFIX q: <http://q/(a)> # }\nSELECT ?s { [ q:b/^q:c (1 2) ] !(q:x|^<http://y/(z)>) ?s . FILTER(?s != 3) } # x\nLIMIT 2 # y");
  assert.deepEqual([prologue, modifiers, cut], ["PREFIX q: <http://q/(a)>", "LIMIT 2", true]);
  assert.deepEqual(where.filter(({ kind }) => !kind).map(({ path }) => path.text).slice(-2), ["(q:b/(^q:c))", "(!(q:x|^<http://y/(z)>))"]);
  assert.ok(where.filter(({ kind }) => !kind).every(({ subject }) => subject.startsWith("?kgblank_")));
  assert.deepEqual(where.filter(({ kind }) => kind).map(({ kind, text }) => [kind, text]), [["FILTER", "FILTER(?s != 3)"]]);
});

test("an EXISTS that is denied, however deep, asks for what is not there", () => {
  const [asked, denied, twice] = ["EXISTS { ?a ?b ?c }", "(!(EXISTS { ?a ?b ?c }) || ?x)", "(!(NOT EXISTS { ?a ?b ?c }))"].map((text) => read(`ASK { ?a ?b ?x FILTER${text} }`).where[1]);
  assert.deepEqual([asked, denied, twice].map(({ absent, groups }) => [absent, groups.length]), [[false, 1], [true, 0], [false, 1]]);
});

test("what this cannot follow is refused, never guessed", () => {
  for (const text of ["ASK { << ?a ?b ?c >> ?d ?e }", "ASK { ?a ?b '\\u0041' }", "ASK { SERVICE <http://x> { ?a ?b ?c } }", "ASK { ?a ?b ?c LATERAL { ?c ?d ?e } }"]) assert.throws(() => read(text), Error, text);
  assert.throws(() => read("ASK { ?a ?b ?c LATERAL { ?c ?d ?e } }"), { message: "this reader does not know LATERAL" });
});

test("no title is more than text to TeX: braces pair, commands are spelt out, nothing is hidden", () => {
  const written = bibtex({ title: "}} \\input{x} ^^5c ~ 50% a_b & #1 $x$\n\u202e@misc{two,", url: "https://x/\\{^" });
  assert.ok(written.includes("title = {{\\textbraceright{}\\textbraceright{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\textasciicircum{}\\textasciicircum{}5c \\textasciitilde{} 50\\% a\\_b \\& \\#1 \\$x\\$ \\textbackslash{}u202e@misc\\textbraceleft{}two,}}"));
  assert.ok(written.includes("url = {https://x/%5C%7B%5E}"));
  assert.equal(written.split("{").length, written.split("}").length);
});

test("a language is named as biblatex knows it, and one it does not know keeps its code", () => {
  assert.ok(bibtex({ language: "uk" }).includes("langid = {ukrainian}"));
  assert.ok(bibtex({ language: "hy" }).includes("language = {hy}") && !bibtex({ language: "hy" }).includes("langid"));
  assert.ok(!bibtex({ language: "constructor" }).includes("function"));
});

test("CSL-JSON keeps a title as it is, whatever markup it holds", () => {
  const title = '</script><b>"x" & {y} \\u0000';
  const [dataset, item] = JSON.parse(write({ release, sources: [source({ title, published: "2025-09/2025-10" })], notes: ["n"] }, "csl-json", prefixes));
  assert.deepEqual([dataset.note, item.title, item.issued], ["build abc; n", title, { "date-parts": [[2025, 9], [2025, 10]] }]);
});

test("the text shows what is hidden and says when nothing is cited", () => {
  const written = write({ release, sources: [source({ title: "a\u202eb\u00ad", claims: [["https://example.org/claim/1", "c\nd"]] })], notes: ["n"] }, "text", prefixes);
  assert.ok(written.includes("[1] a\\u202eb\\xad. P (source), undated. [source:one]\n    claim:1  c\\nd\n\nNote: n.\n"));
  assert.ok(write({ release, sources: [], notes: [] }, "text", prefixes).includes("rests on no claim"));
  assert.deepEqual(Object.values(FORMATS).map(({ ending }) => ending), ["txt", "bib", "json"]);
});
