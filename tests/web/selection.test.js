// One selection for all views: what filters leave, how they combine, and that an address holds all of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { format, opening, parse } from "../../kg/web/explorer/address.js";
import { everything, facets, filtersSet, select, toggled } from "../../kg/web/explorer/selection.js";
import { model } from "./sample.js";

const left = (changes) => {
  const { things, statements } = select(model, { ...everything(), ...changes });
  return { things: [...things].sort(), statements: [...statements] };
};

test("without filters everything is selected but the joints that are folded into lines", () => {
  const { things, statements } = left({});
  assert.equal(things.length, 9);
  assert.equal(statements.length, 12);
  assert.ok(!things.includes("ann--minister"));
});

test("a hidden kind goes with the statements that speak of it", () => {
  const { things, statements } = left({ hide: ["people"] });
  assert.ok(!things.includes("ann"));
  assert.ok(!statements.includes(0) && statements.includes(2));
});

test("what is said of an office held goes with the line it is folded into", () => {
  assert.ok(left({ near: ["minister"] }).statements.includes(11));
  assert.ok(!left({ near: ["pact"] }).statements.includes(11));
  assert.ok(!left({ hide: ["posts"] }).statements.includes(11));
});

test("around a thing are it and what it is connected with", () => {
  assert.deepEqual(left({ about: ["minister"] }).statements, [4, 5]); // and nothing of what is merely near
  assert.deepEqual(left({ near: ["pact"] }).things, ["ann", "bob", "pact", "raid", "state"]);
  assert.deepEqual(left({ actors: ["ann"], near: ["bob"] }).things, ["minister", "pact"]);
  assert.deepEqual(left({ topics: ["drones"] }).things, ["drones", "rumour"]);
});

test("a time keeps what may have happened in it and offices held then, and leaves out what has no time", () => {
  assert.deepEqual(left({ since: "2025-09-18", until: "2025-09-18", hide: ["places", "topics"] }).things, ["ann", "bob", "minister", "pact", "raid", "state"]);
  assert.ok(!left({ since: "2025-09-18", until: "2025-09-18" }).statements.includes(3));
  assert.ok(!left({ since: "2025-09-18", until: "2025-09-18" }).statements.includes(5));
  assert.ok(left({ since: "2025", until: "2025" }).statements.includes(3));
  assert.deepEqual(left({ since: "2026" }).statements, [4, 11]);
  assert.deepEqual(left({ until: "2024" }).statements, []);
});

test("kinds of source, disputed, single, undated and inferred each keep what they name", () => {
  assert.deepEqual(left({ sources: ["Agency"] }).statements, [0, 2, 3, 4, 5]);
  assert.deepEqual(left({ disputed: true }), { things: ["raid"], statements: [3] });
  assert.deepEqual(left({ single: true }).statements, [1, 2, 4, 5, 6, 7, 9, 10, 11]);
  assert.deepEqual(left({ undated: true }).statements, [5, 9, 10]);
  assert.deepEqual(left({ inferred: true }), { things: ["raid", "state"], statements: [8] });
});

test("all filters hold at once", () => {
  assert.deepEqual(left({ single: true, sources: ["Aggregator"], near: ["pact"], since: "2025-09-18" }).statements, [1, 7]);
  assert.deepEqual(left({ disputed: true, inferred: true }), { things: [], statements: [] });
});

test("the counts say what a choice would leave with all other filters as they are", () => {
  const counts = facets(model, { ...everything(), near: ["pact"], hide: ["people"] });
  assert.deepEqual([...counts.kinds], [["events", 1], ["agreements", 1], ["people", 2], ["states", 1]]);
  assert.equal(counts.flags.get("disputed"), 1);
  assert.equal(counts.sources.get("Agency"), 2);
});

test("whatever is shown, its address gives it back exactly", () => {
  const hostile = "x'onclick=alert(1)&__proto__,#%";
  for (const shown of [
    opening(),
    { ...opening(), view: "timeline", thing: hostile, lang: "uk", filters: true },
    { ...opening(), path: true, from: "a", to: "b", route: 2, hubs: true },
    { ...opening(), story: "s", step: 4, statement: "a~b~c" },
    { ...opening(), view: "list", selection: { hide: ["people", "places"], near: [hostile], about: ["x"], actors: ["a", "b"], topics: ["t"], sources: ["Agency"], since: "2022-02-24", until: "2025", disputed: true, single: true, undated: true, inferred: true } },
  ]) {
    assert.deepEqual(parse(format(shown)), shown);
  }
  assert.equal(format(opening()), "#");
});

test("what an address says wrongly is left out, and says nothing else", () => {
  assert.deepEqual(parse("#view=__proto__&lang=constructor&since=yesterday&route=-1&step=1e9"), opening());
});

test("a choice is put in and taken out, and the set ones are counted", () => {
  const once = toggled(everything(), "hide", "people");
  assert.deepEqual(once.hide, ["people"]);
  assert.deepEqual(toggled(once, "hide", "people"), everything());
  assert.equal(filtersSet({ ...once, since: "2025", until: "2026", single: true }), 3);
});
