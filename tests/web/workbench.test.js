// The SPARQL page's own judgement: addresses, dates, columns, files and fields, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { term } from "../../kg/web/common/sparql/binding.js";
import { inOrder } from "../../kg/web/common/sparql/columns.js";
import { nearest } from "../../kg/web/common/sparql/nearest.js";
import { tokenize } from "../../kg/web/common/sparql/tokens.js";
import { format, parse } from "../../kg/web/workbench/address.js";
import { columns, coordinates } from "../../kg/web/workbench/columns.js";
import { span } from "../../kg/web/workbench/dates.js";
import { csv } from "../../kg/web/workbench/download.js";
import { fits, taught } from "../../kg/web/workbench/library.js";
import { inExplorer } from "../../kg/web/workbench/panel.js";
import { ends } from "../../kg/web/workbench/views/network.js";
import { parts } from "../../kg/web/workbench/views/timeline.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const text = (value) => ({ type: "literal", value });
const typed = (value, name) => ({ type: "literal", value, datatype: XSD + name });
const thing = (value) => ({ type: "uri", value: `https://example.org/${value}` });

test("an address says question, blanks, view and language, and reads back the same", () => {
  for (const desk of [
    { text: "", lesson: "who-signed", params: { agreement: "kyiv-memorandum-2025" }, view: "network", lang: "uk" },
    { text: "SELECT ?s {\n ?s ?p 'ł&=#%' }", lesson: "", params: {}, view: "table", lang: "en" },
    { text: "SELECT ?a {}", lesson: "who-signed", params: { a: "x y" }, view: "map", lang: "pl" },
  ]) {
    const { view, lang, ...rest } = parse(format(desk));
    assert.deepEqual({ ...rest, view: view || "table", lang: lang || "en" }, desk);
  }
  assert.equal(parse("#query=x&view=nonsense").view, "");
});

test("a value becomes a term of its type and cannot end the term it is in", () => {
  const prefixes = { id: "https://example.org/id/", plua: "https://example.org/o#" };
  assert.equal(term("id", "id:a-b--c", prefixes), "<https://example.org/id/a-b--c>");
  assert.equal(term("iri", "plua:place", prefixes), "<https://example.org/o#place>");
  assert.equal(term("text", 'a" } DROP ALL #\n\\', prefixes), '"a\\" } DROP ALL #\\n\\\\"');
  assert.equal(term("date", "2024-02-29", prefixes), `"2024-02-29"^^<${XSD}date>`);
  for (const [type, value] of [["id", "x> ?p ?o"], ["id", "A"], ["iri", "http://x/> {"], ["iri", "a b"], ["date", "2025-02-29"], ["date", "2025-2-1"], ["integer", "1 2"], ["decimal", "1,5"]]) {
    assert.throws(() => term(type, value, prefixes), new RegExp("is no"), value);
  }
});

test("dates are read from their first to their last day, open ends as open", () => {
  const days = (value) => {
    const { from, to } = span(value);
    return [from, to].map((at) => (Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : at));
  };
  assert.deepEqual(days("2025-09-18"), ["2025-09-18", "2025-09-18"]);
  assert.deepEqual(days("2025-02"), ["2025-02-01", "2025-02-28"]);
  assert.deepEqual(days("2025~"), ["2025-01-01", "2025-12-31"]);
  assert.deepEqual(days("2025-21"), ["2025-03-01", "2025-05-31"]);
  assert.deepEqual(days("2025-09-09/2025-09-10"), ["2025-09-09", "2025-09-10"]);
  assert.deepEqual(days("2025-07-17/.."), ["2025-07-17", Infinity]);
  assert.deepEqual(days("/2025-09-12"), [-Infinity, "2025-09-12"]);
  assert.deepEqual(days("2025-09-10T23:30:00Z"), ["2025-09-10", "2025-09-10"]);
  for (const value of ["whenever", "2025-13", "2025-09-18/x", "1/2/3", ""]) assert.equal(span(value), null, value);
});

test("columns tell what they hold, and so which views an answer has", () => {
  const rows = [
    { who: thing("a"), day: text("2025-09-18"), n: typed("3", "integer"), name: text("x"), year: typed("2025", "integer") },
    { who: thing("b"), n: typed("4", "decimal"), name: thing("c"), year: typed("2024", "integer") },
  ];
  const found = columns({ vars: ["who", "day", "n", "name", "year", "none"], rows });
  assert.deepEqual(found.map(({ kind }) => kind), ["thing", "date", "number", "mixed", "date", "empty"]);
  assert.deepEqual(ends(found), { from: "who", to: "name", line: "day" });
  assert.equal(ends(found.slice(0, 3)), null);
  assert.deepEqual(ends(columns({ vars: ["s", "p", "o"], rows: [{ s: thing("a"), p: thing("p"), o: thing("b") }] }), (name) => name === "p"), { from: "s", to: "o", line: "p" });
  assert.deepEqual(parts(found), { from: "day", to: "", beside: ["who", "n", "name", "none"] });
  assert.equal(parts(found.slice(2, 4)), null);
  assert.deepEqual(coordinates("POINT(30.52 50.45)"), [30.52, 50.45]);
  assert.equal(coordinates("POLYGON((1 1))"), null);
});

test("CSV is that of SPARQL 1.1; the one for a spreadsheet runs no formula and keeps numbers", () => {
  const answer = { vars: ["a", "b"], rows: [{ a: text('say "x", y'), b: text("=1+1") }, { a: typed("-3", "integer"), b: text("-x") }, { b: { type: "bnode", value: "q" } }] };
  assert.equal(csv(answer), 'a,b\r\n"say ""x"", y",=1+1\r\n-3,-x\r\n,_:q\r\n');
  assert.equal(csv(answer, { safe: true }), "a,b\r\n\"say \"\"x\"\", y\",'=1+1\r\n-3,'-x\r\n,_:q\r\n");
});

test("lessons are found by any word, however it is spelt, and come simplest first", () => {
  const lesson = (name, level, title) => ({ name, level, title, question: "", teaches: "", tags: ["people"] });
  const lessons = [lesson("b", 2, "Władysław’s office"), lesson("a", 2, "x"), lesson("c", 1, "y")];
  assert.deepEqual(taught(lessons).map(({ name }) => name), ["c", "a", "b"]);
  assert.ok(fits(lessons[0], "wladys peop"));
  assert.ok(!fits(lessons[0], "wladys crowd"));
});

test("a thing's address on the explorer's page is made only where that page is known", () => {
  assert.equal(inExplorer("plua.html", "https://w/", "https://w/id/a-b"), "plua.html#thing=a-b");
  assert.equal(inExplorer("", "https://w/", "https://w/id/a-b"), "");
  assert.equal(inExplorer("plua.html", "https://w/", "https://elsewhere/id/a"), "");
});

test("the nearest words are offered, and none where nothing is near", () => {
  assert.deepEqual(nearest("rdsf", ["rdfs", "xsd", "rdf"]), ["rdf", "rdfs"]);
  assert.deepEqual(nearest("signdBy", ["place", "signedBy"]), ["signedBy"]);
  assert.deepEqual(nearest("qqq", ["place", "signedBy"]), []);
});

test("the columns of a star are in the order in which the query names them", () => {
  const order = (asked, ...names) => inOrder(names, tokenize(asked)).join(" ");
  assert.equal(order("SELECT * { ?s ?p ?o }", "o", "p", "s"), "s p o");
  assert.equal(order("PREFIX a: <b> SELECT DISTINCT*{ ?z a $t { SELECT ?l { ?z ?q ?l } } }", "l", "t", "z"), "z t l");
  assert.equal(order("SELECT (?b + 1 AS ?a) ?b { ?c ?d ?b }", "a", "b"), "a b");
});
