// A step of a story as an address: parsing what is formatted brings the same view back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { format, opening, parse } from "../../kg/web/explorer/address.js";
import { stepAddress } from "../../kg/web/explorer/story.js";

const story = (view) => ({ id: "tour", steps: [{ view: { as: "network" } }, { view }] });
const shown = (view) => parse(format({ ...opening(), ...stepAddress(story(view), 1) }));

test("a view other than the network is narrowed to what surrounds the step's things", () => {
  const found = shown({ as: "timeline", focus: ["a", "b"], from: "2025-09-01", until: "2025-09-30", only: ["disputed"] });
  assert.deepEqual([found.view, found.thing, found.story, found.step], ["timeline", "a", "tour", 2]);
  assert.deepEqual([found.selection.near, found.selection.since, found.selection.until], [["a", "b"], "2025-09-01", "2025-09-30"]);
  assert.deepEqual([found.selection.disputed, found.selection.single], [true, false]);
});

test("the network has the step's thing in its middle, and is not narrowed by it", () => {
  const found = shown({ as: "network", focus: ["a"], topics: ["t"] });
  assert.deepEqual([found.view, found.thing, found.selection.near, found.selection.topics], ["network", "a", [], ["t"]]);
});

test("a path has its two ends", () => {
  const found = shown({ as: "network", path: ["a", "b"] });
  assert.deepEqual([found.path, found.from, found.to, found.thing], [true, "a", "b", ""]);
});
