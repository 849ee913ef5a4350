// What leaves the page for other programs: cells no spreadsheet runs, queries no id can change.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cell, csvOf, queryOf, seen } from "../../kg/web/explorer/tables.js";

const statement = (index, s, p, more) => ({ index, s, p, claims: [], origins: 1, property: { label: p }, ...more });
const statements = [
  statement(0, "pact", "signedBy", { o: "jan" }),
  statement(1, "pact", "date", { value: "v", claims: [0] }),
  statement(2, "jan", "holds", { o: "minister" }),
];
const model = {
  things: new Map([["pact", { label: "=HYPERLINK(1)" }], ["jan", { label: "Jan, \"Ż\"" }], ["minister", { label: "Minister" }]]),
  statements,
  about: new Map([["pact", statements.slice(0, 2)], ["jan", [statements[0], statements[2]]]]),
  claims: [{ source: "paper" }],
  value: (one) => `-${one}`,
  standing: () => "single",
  between: (a, b) => statements.filter(({ s, o }) => (s === a && o === b) || (s === b && o === a)),
  content: { bases: { id: "https://example.org/id/", ontology: "https://example.org/o#" }, properties: {} },
};
const everything = { things: new Set(), statements: new Set([0, 1, 2]) };

test("a cell that a spreadsheet would run is made text; a number stays a number", () => {
  assert.equal(cell("=1+1"), "'=1+1");
  assert.equal(cell("@SUM(A1)"), "'@SUM(A1)");
  assert.equal(cell("+48 22"), "'+48 22");
  assert.equal(cell("\tx"), "'\tx");
  assert.equal(cell("-12.5"), "-12.5");
  assert.equal(cell('a "b", c'), '"a ""b"", c"');
  assert.equal(cell("-one,\ntwo"), '"\'-one,\ntwo"');
});

test("a table has a row for each statement, with ids beside names", () => {
  const [head, ...rows] = csvOf(model, statements).replace("\ufeff", "").trimEnd().split("\r\n");
  assert.equal(head.split(",").length, 10);
  assert.equal(rows[0], '\'=HYPERLINK(1),pact,signedBy,signedBy,"Jan, ""Ż""",jan,,single,1,');
  assert.equal(rows[1], "'=HYPERLINK(1),pact,date,date,'-v,,,single,1,paper");
});

test("the network shows the statements of its middle, other views all that is selected, a path those on the way", () => {
  const shown = { view: "network", thing: "jan", whole: false, path: false };
  const numbers = (picture) => seen(model, picture).map(({ index }) => index);
  assert.deepEqual(numbers({ shown, selected: everything }), [0, 2]);
  assert.deepEqual(numbers({ shown, selected: { statements: new Set([2]) } }), [2]);
  assert.deepEqual(numbers({ shown: { ...shown, view: "list" }, selected: everything }), [0, 1, 2]);
  assert.deepEqual(numbers({ shown: { ...shown, path: true, route: 0 }, selected: everything, ways: [["pact", "jan"]] }), [0]);
});

test("a query names every statement, and whatever an id holds stays inside its term", () => {
  const query = queryOf(model, [...statements, statement(3, "x> } DROP ALL #", "p", { o: "y\nz" })], "#view=list\nDROP");
  assert.match(query, /^# #view=list DROP\n/);
  assert.match(query, /\(id:pact plua:signedBy id:jan\)/);
  assert.match(query, /\(id:pact plua:date\)/);
  assert.ok(!query.includes("DROP ALL"));
  assert.ok(query.includes("<https://example.org/id/x%3E%20%7D%20DROP%20ALL%20#>"));
});

test("where no line leads to the office, table and query both end in the time in office", () => {
  const held = statement(3, "jan", "tenure", { o: "minister", via: "jan--minister" });
  const told = { ...model, things: new Map([...model.things, ["jan--minister", { label: "Jan: minister" }]]), content: { ...model.content, properties: { tenure: { unclear: [] } } } };
  assert.match(csvOf(told, [held]), /tenure,tenure,Jan: minister,jan--minister,/);
  assert.match(queryOf(told, [held]), /\(id:jan plua:tenure id:jan--minister\)/);
});

test("nothing seen is a query without rows, not one without bounds", () => {
  assert.match(queryOf(model, []), /FILTER\(false\)/);
});
