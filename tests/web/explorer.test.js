// What the views are made of: values in words, columns, times, ways, search, citations.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { fold } from "../../kg/web/common/text.js";
import { speak } from "../../kg/web/common/words.js";
import { citation } from "../../kg/web/explorer/citation.js";
import { decode } from "../../kg/web/explorer/columns.js";
import { makeModel } from "../../kg/web/explorer/model.js";
import { everything, select } from "../../kg/web/explorer/selection.js";
import { axis, byYear, place, rows } from "../../kg/web/explorer/times.js";
import { date, digits, greatest, interval, moment, say, short, tongueOf } from "../../kg/web/explorer/values.js";
import { connections, hubs, links, ways, weakest } from "../../kg/web/explorer/ways.js";
import { content, model } from "./sample.js";

afterEach(() => speak("en"));
const all = () => select(model, everything());

test("dates are read as EDTF says them, in three languages", () => {
  assert.equal(date("2025-09-18"), "18 September 2025");
  assert.equal(date("2025-09"), "September 2025");
  assert.equal(date("2025-09-09/2025-09-10"), "9 September 2025 to 10 September 2025");
  assert.equal(date("2025-07-17/.."), "since 17 July 2025");
  assert.equal(date("/.."), "since an unknown day");
  assert.equal(date("/"), "date unknown");
  assert.equal(date("../2025-09-12"), "until 12 September 2025");
  assert.equal(date("2025~"), "about 2025");
  assert.equal(date("2025-21"), "spring 2025");
  assert.equal(date("whenever"), "whenever");
  assert.equal(date("2025-77"), "2025-77");
  assert.deepEqual([short("2025"), short("2025-09"), short("2025-09-18")], ["2025", "Sept 2025", "18 Sept"]);
  assert.deepEqual([short("2025-09", { after: true }), short("2026-01", { after: true }), short("2026-01", { after: true, oneYear: true })], ["Sept", "2026", "Jan"]);
  speak("pl");
  assert.equal(date("2025-09-18"), "18 września 2025");
  assert.equal(date("2025-07-17/.."), "od 17 lipca 2025");
  speak("uk");
  assert.match(date("2025-09-18"), /^18 вересня 2025/);
});

test("a moment at the end of a day means the day", () => {
  assert.equal(moment("2025-09-10T23:59:59Z"), "10 September 2025");
  assert.equal(moment("2025-09-10T11:30:00Z"), "10 September 2025, 11:30");
});

test("numbers are grouped as the language does, and what is none is left alone", () => {
  assert.equal(digits("700000"), "700,000");
  assert.equal(digits("2.50"), "2.50");
  assert.equal(digits("several"), "several");
  speak("pl");
  assert.equal(digits("2.5"), "2,5");
});

test("a range with a missing end says which end is known", () => {
  assert.deepEqual([interval("6", "8"), interval("8", ""), interval("", "7000"), interval("19", "19")], ["6 to 8", "at least 8", "up to 7,000", "19"]);
});

test("a value is said with its bounds, its unit, its hedge and the day it is as of", () => {
  const term = (name) => model.term(name);
  assert.equal(say({ n: ["", "19", "21"], u: "unit drones" }, term), "19 to 21 drones");
  assert.equal(say({ n: ["20", "19", "21"] }, term), "20 (19 to 21)");
  assert.equal(say({ n: ["160", "160", "160"], h: "About" }, term), "about 160");
  assert.equal(say({ n: ["5", "5", "5"], a: "2025-01-31T23:59:59Z" }, term), "5, as of 31 January 2025");
  assert.equal(say({ l: [{ n: ["3", "3", "3"] }, "many"] }, term), "3 · many");
  assert.equal(greatest({ n: ["", "6", "8"] }), 8);
  assert.equal(greatest("text"), -Infinity);
});

test("columns are read back as the Python side writes them", () => {
  const strings = ["a", "b"];
  assert.deepEqual(decode({ e: "d", v: [3, 2, 4] }, strings), [3, 5, 9]);
  assert.deepEqual(decode({ e: "r", v: { e: "v", v: [1, 0, 1] } }, strings), ["b", "a", "b"]);
  assert.deepEqual(decode({ e: "l", n: { e: "v", v: [2, 0, 1] }, v: { e: "v", v: [1, 2, 3] } }, strings), [[1, 2], [], [3]]);
  const gaps = { e: "p", n: 3, at: { e: "v", v: [2] }, v: { e: "v", v: [true] } };
  assert.deepEqual(decode({ e: "o", n: 3, c: { x: { e: "v", v: [1, 2, 3] }, y: gaps } }, strings), [{ x: 1 }, { x: 2 }, { x: 3, y: true }]);
});

test("the timeline has what happened and offices held, in order, each as precise as it is known", () => {
  const found = rows(model, all());
  assert.deepEqual(found.map((row) => [row.id, row.precision]), [["rumour", "bounded"], ["ann--minister", "open"], ["raid", "lasting"], ["pact", "day"], ["bob--minister", "unknown"]]);
  assert.deepEqual(byYear(found), [{ year: 2025, count: 4 }]);
});

test("a span lies between the days of the axis, and an open end reaches the edge", () => {
  const line = axis(rows(model, all()));
  const raid = place(model.things.get("raid").span, line);
  assert.ok(raid.from > 0.6 && raid.to - raid.from < 0.01);
  assert.equal(place(model.things.get("ann--minister").span, line).to, 1);
  assert.equal(place(model.things.get("ann--minister").span, line).openEnd, true);
  assert.deepEqual(line.ticks.map(({ on }) => on), ["2025-01", "2025-03", "2025-05", "2025-07", "2025-09", "2025-11"]);
  const month = axis(rows(model, all()), { since: "2025-09", until: "2025-09" });
  assert.equal(month.last - month.first, 30);
  assert.equal(month.ticks[1].on, "2025-09-06");
  assert.equal(place(model.things.get("ann--minister").span, month).from, 0);
});

test("where a time is asked for, what is only connected with something in it is no row", () => {
  const asked = { ...everything(), since: "2025-09-18", until: "2025-09-18" };
  const selected = select(model, asked);
  assert.ok(selected.things.has("raid")); // the pact of that day answers it
  assert.deepEqual(rows(model, selected, asked).map(({ id }) => id), ["rumour", "ann--minister", "pact"]);
});

test("a label, and a text in a curator's words, say their language where it is not the one spoken", () => {
  assert.deepEqual([model.things.get("raid").tongue, tongueOf("It was hit by a missile.")], [null, null]);
  speak("uk");
  assert.deepEqual([model.things.get("raid").tongue, model.things.get("pact").tongue], [null, "en"]);
  assert.deepEqual([tongueOf("It was hit by a missile."), tongueOf("true"), tongueOf({ n: ["1", "", ""] }), tongueOf("F-16")], ["en", null, null, null]);
  assert.equal(say("true"), "так");
});

test("what is typed fits names, names and dates, a question without its small words, or most of its words", () => {
  const ids = (typed) => model.search(typed).map(({ id }) => id);
  assert.deepEqual(ids("pact 18 september 2025"), ["pact"]);
  assert.deepEqual(ids("september 2025"), []); // some word is one of a name
  assert.deepEqual(ids("where is the town"), ["town"]);
  assert.deepEqual(ids("bob minister x"), ["bob", "minister"]); // neither fits both: each fits one
  assert.deepEqual(ids("lask"), []);
  assert.deepEqual(ids("Łąka"), ["ann"]);
});

test("figures are found by what they count and of what, the most claimed first", () => {
  const told = (typed) => {
    const { found, asked } = model.search.figures(typed);
    return [found.map(({ key }) => key), asked];
  };
  assert.deepEqual(told("how many drones"), [["raid~drones~"], true]);
  assert.deepEqual(told("drones raid"), [["raid~drones~"], false]);
  assert.deepEqual(told("drones pact"), [[], false]);
  assert.deepEqual(told("raid"), [[], false]); // a thing alone is found as a thing
  assert.deepEqual(told("d"), [[], false]); // and one letter means no figure
});

test("names are made ready a few at a time", () => {
  const fresh = makeModel({ content: structuredClone(content), drawn: { nodes: [], edges: [], options: "{}" } });
  let few = 0;
  assert.equal(fresh.search.prepare(() => (few += 1) > 3), false);
  assert.equal(fresh.search("bob").length, 1);
  assert.equal(fresh.search.prepare(), true);
});

test("a way leads through what two things really share, and through hubs and places only when asked", () => {
  assert.ok(["state", "town", "drones"].every((id) => hubs(model).has(id)));
  assert.deepEqual(ways(model, "ann", "raid"), [["ann", "pact", "raid"]]);
  assert.deepEqual(ways(model, "raid", "rumour"), []);
  assert.deepEqual(ways(model, "raid", "rumour", { through: true }), [["raid", "town", "rumour"]]);
  assert.deepEqual(connections(model, "raid", "rumour"), [["raid", "town", "rumour"]]);
  assert.deepEqual(connections(model, "ann", "raid"), [["ann", "pact", "raid"]]);
});

test("ways share nothing but their ends, and keep to what is selected", () => {
  assert.deepEqual(ways(model, "ann", "bob").map((way) => way[1]).sort(), ["minister", "pact"]);
  const selected = select(model, { ...everything(), hide: ["posts"] });
  assert.deepEqual(ways(model, "ann", "bob", { selected }), [["ann", "pact", "bob"]]);
});

test("the weakest link of a way is its least attested statement", () => {
  assert.equal(weakest(model, ["ann", "pact", "raid"]).p, "answers");
  assert.equal(links(model, ["ann", "pact", "raid"]).length, 2);
});

test("search finds any spelling and says labels in the language spoken", () => {
  assert.deepEqual(model.search("laka").map((thing) => thing.id), ["ann"]);
  assert.deepEqual(model.search("анна").map((thing) => thing.id), ["ann"]);
  assert.deepEqual(model.search("nalot").map((thing) => thing.id), ["raid"]);
  assert.equal(fold("  Łódź’s  "), "lodzs");
  speak("uk");
  assert.equal(model.things.get("raid").label, "Наліт");
  assert.equal(model.things.get("pact").label, "The pact");
});

test("a citation names speaker, statement, source, address, claim and sentence", () => {
  const words = citation(model, model.statements[3], model.claims[2]);
  assert.equal(words, `Ann Łąka, A raid drones 19 to 21 drones: 19 (10 September 2025). “Agency report”, An agency, 10 September 2025, https://example.org/a. https://example.org/claim/c2, sha256:${"ab".repeat(32)}`);
});

test("no module of the page names an address to load from, and none evaluates text as code", () => {
  const script = readFileSync(new URL("../../kg/assets/explorer.js", import.meta.url), "utf8");
  assert.doesNotMatch(script, /\beval\(|new Function|importScripts|XMLHttpRequest|\bfetch\(/);
  assert.deepEqual([...script.matchAll(/https?:\/\/[\w.]+/g)].map(([address]) => address).filter((address) => address !== "http://www.w3.org"), []);
});
