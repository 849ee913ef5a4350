// Where things stand on the map, and which of them are drawn as one.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { around, cluster, gather, heart, outlinePaths, project } from "../../kg/web/explorer/geo.js";
import { readOutline } from "../../kg/web/explorer/outline.js";

const outline = JSON.parse(await readFile(new URL("../../kg/assets/outline.json", import.meta.url), "utf8"));

const thing = (id, more = {}) => ({ id, label: id, ...more });
const model = (things, statements) => ({
  things: new Map(things.map((one) => [one.id, one])),
  statements: statements.map((one, index) => ({ layer: "fact", index, ...one })),
  byName: (a, b) => (a.label < b.label ? -1 : 1),
});
const all = ({ things, statements }) => ({ things: new Set(things.keys()), statements: new Set(statements.keys()) });

test("north is up, east is right, and the poles stay on the map", () => {
  assert.ok(project([50, 20]).y < project([40, 20]).y);
  assert.equal(project([50, 20]).x, 20);
  assert.ok(Number.isFinite(project([90, 0]).y));
});

test("things are gathered at the places where they happened, the fullest place first", () => {
  const known = model(
    [thing("warsaw", { at: [52, 21] }), thing("kyiv", { at: [50, 30] }), thing("a"), thing("b"), thing("nowhere")],
    [{ s: "a", o: "kyiv" }, { s: "b", o: "kyiv" }, { s: "a", o: "warsaw" }, { s: "b", o: "a" }],
  );
  const { spots, placed, unplaced } = gather(known, all(known));
  assert.deepEqual(spots.map(({ place, things }) => [place.id, [...things]]), [["kyiv", ["a", "b"]], ["warsaw", ["a"]]]);
  assert.deepEqual([placed, unplaced], [4, 1]);
});

test("what is only claimed, or not selected, is on no map; a place within a place is no event", () => {
  const known = model(
    [thing("town", { at: [52, 21] }), thing("plant", { at: [52, 21] }), thing("a"), thing("b")],
    [{ s: "a", o: "town", layer: "claimed" }, { s: "b", o: "town" }, { s: "plant", o: "town" }],
  );
  const selected = { things: new Set(["a", "town", "plant"]), statements: new Set([0, 1, 2]) };
  const { spots, unplaced } = gather(known, selected);
  assert.deepEqual(spots.map(({ entries }) => entries.length), [0, 0]);
  assert.equal(unplaced, 1);
});

test("a place need not be selected for what happened in it to be there", () => {
  const known = model([thing("town", { at: [52, 21] }), thing("a")], [{ s: "a", o: "town" }]);
  assert.equal(gather(known, { things: new Set(["a"]), statements: new Set() }).spots.length, 1);
});

test("marks that would cover one another are one mark, and come apart when the map is enlarged", () => {
  const spot = (x, ids) => ({ x, y: 0, things: new Set(ids) });
  const spots = [spot(0, ["a", "b"]), spot(1, ["b", "c"]), spot(40, ["d"])];
  assert.deepEqual(cluster(spots, 10).map(({ count }) => count), [3, 1]);
  assert.equal(cluster(spots, 100).length, 3);
});

test("a view holds all it is made for", () => {
  const spots = [{ x: 10, y: -50 }, { x: 30, y: -60 }];
  const { x, y, scale } = around(spots, { wide: 800, high: 600 });
  for (const spot of spots) {
    assert.ok(Math.abs(spot.x - x) * scale <= 400);
    assert.ok(Math.abs(spot.y - y) * scale <= 300);
  }
  assert.ok(around([], { wide: 800, high: 600 }).scale > 0);
});

test("a far place that holds little does not make the rest small", () => {
  const near = Array.from({ length: 30 }, (_, n) => ({ x: 20 + n / 10, y: -50, things: new Set([1, 2, 3]) }));
  const kept = heart([...near, { x: 116, y: -53, things: new Set([1]) }]);
  assert.ok(Math.max(...kept.map(({ x }) => x)) < 30);
  assert.ok(kept.length > 20);
});

test("the outline has land, borders and names, every ring closed and on the globe", () => {
  const { land, borders, names } = readOutline(outline);
  assert.ok(land.length > 50 && borders.length > 100 && names.length > 20);
  for (const ring of land) assert.deepEqual(ring[0], ring.at(-1));
  for (const [east, north] of [...land, ...borders].flat()) assert.ok(Math.abs(east) <= 180 && Math.abs(north) <= 90);
  assert.match(outlinePaths(outline).land, /^M[-\d. LMZ]+Z$/);
});

test("no border is drawn across the isthmus of Perekop", () => {
  const crossing = readOutline(outline).borders.flat().filter(([east, north]) => east > 33.4 && east < 35.2 && north > 45.6 && north < 46.3);
  assert.deepEqual(crossing, []);
});
