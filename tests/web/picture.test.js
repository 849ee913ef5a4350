// The network as SVG: everything drawn is in it, and nothing in it can run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { escaped, sceneSvg } from "../../kg/web/explorer/picture.js";

const group = { shape: "star", colour: "#228833" };
const node = (id, x, label = id) => ({ thing: { id, label, group }, x, y: 0, size: 10 });
const look = {
  ink: { stage: "#fff", text: "#000", muted: "#666", line: "#888", accent: "#00f", disputed: "#a40", card: "#fff", rim: "#ccc" },
  patterns: { single: { width: 1, dashes: false }, disputed: { width: 2, dashes: [10, 4] } },
  standing: ({ disputed }) => (disputed ? "disputed" : "single"),
  heights: { name: 18, caption: 15, centre: 21 },
};

test("a scene has its things, its lines with their patterns, and its labels", () => {
  const scene = {
    nodes: [node("a", 0), node("b", 200)],
    edges: [{ statement: { s: "a", o: "b", disputed: true }, smooth: false }, { statement: { s: "a", o: "b" }, smooth: { type: "curvedCW", roundness: 0.2 } }],
    labels: [{ x: 218, y: -9, width: 40, height: 33, align: "left", lines: ["Bee"], captions: ["signed by"] }],
  };
  const svg = sceneSvg(scene, look);
  assert.equal(svg.match(/<polygon/g).length, 2);
  assert.match(svg, /stroke="#a40" stroke-width="2" stroke-dasharray="10 4"/);
  assert.match(svg, /Q100 -?40 200 0/);
  assert.match(svg, />signed by<\/text>/);
  const [west, , wide] = /viewBox="([^"]+)"/.exec(svg)[1].split(" ").map(Number);
  assert.ok(west <= -40 && west + wide >= 258);
});

test("words of the graph are text in the picture, whatever they hold", () => {
  const hostile = '</text><script>alert(1)</script><image onerror="x">\u0000';
  const svg = sceneSvg({ nodes: [node("a", 0, hostile)], edges: [], labels: null }, look);
  assert.ok(!/<script|<image/.test(svg));
  assert.equal(escaped("a\u0001<&>"), "a\ufffd&#60;&#38;&#62;");
});

test("an empty scene is an empty picture", () => {
  assert.match(sceneSvg({ nodes: [], edges: [], labels: [] }, look), /^<svg [^>]+width="60"/);
});
