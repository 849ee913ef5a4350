// The network: one thing with its surroundings, a path, or all that is selected. vis-network draws the first two and
// carries the canvas; the whole map is drawn on that canvas in a few strokes (whole.js), because vis-network would take
// each of thousands of lines on its own. What it shows is said again by the panel, in HTML.
import { called, el } from "../common/text.js";
import { parts, t } from "../common/words.js";
import { makeDrawing, PATTERNS } from "./drawing.js";
import { makeLayout } from "./layout.js";
import { sceneSvg } from "./picture.js";
import { links } from "./ways.js";
import { makeWhole } from "./whole.js";

const NARROW = 620;
let app = null;
let layout = null;
let drawing = null;
let canvas = null;
let scene = null;
const buttons = [];

/** What the network opens on: the first thing that was asked for, or the best connected event or agreement. */
export const first = (model) => ["asked", "agreements", "events", "connected"].map((list) => model.content[list][0]).find(Boolean) || "";

const middle = (shown, { statement }) => (shown.path ? shown.from : shown.thing || statement?.s) || first(app.model);

const sceneOf = ({ shown, selected, ways, focus }) => {
  const { wide } = drawing.size();
  const options = { selected, all: shown.all, narrow: wide < NARROW, room: wide };
  const key = (...told) => JSON.stringify([...told, shown.selection, shown.lang, options.narrow ? wide : 0]);
  if (shown.whole && !shown.path) return { ...layout.whole(options), key: key("whole") };
  if (shown.path && ways.length) {
    const way = ways[shown.route] || ways[0];
    return { ...layout.chain(way, options), key: key("path", way), steps: links(app.model, way).length };
  }
  const id = middle(shown, focus);
  if (!app.model.things.has(id)) return { nodes: [], edges: [], labels: [], hidden: 0, total: 0, key: key("nothing") };
  return { ...layout.round(id, options), key: key("thing", id, shown.all), centre: id };
};

const picked = ({ thing, statement }) => {
  const { address } = app;
  const shown = address.now();
  if (statement) address.go(address.ofStatement(statement));
  else if (thing !== undefined) address.go(address.ofThing(thing));
  else if (shown.whole && (shown.thing || shown.statement)) address.go(address.to({ thing: "", statement: "" }));
  else if (shown.statement) address.go(address.to({ statement: "" }));
};

const button = (id, sign, key, press) => {
  const made = el("button", { type: "button", id, click: press }, sign);
  buttons.push([made, key]);
  return made;
};
/* words: network.in network.out network.fit */

const mount = (element, given) => {
  app = given;
  canvas = el("div", { id: "drawing", role: "img" });
  const zoom = el(
    "div",
    { id: "zoom" },
    button("zoom-in", "+", "network.in", () => drawing.zoom(1.4)),
    button("zoom-out", "−", "network.out", () => drawing.zoom(1 / 1.4)),
    button("zoom-fit", "⤢", "network.fit", () => drawing.fit()),
  );
  element.append(canvas, zoom);
  layout = makeLayout(app);
  drawing = makeDrawing({ model: app.model, layout, whole: makeWhole(app), box: canvas });
  drawing.onPick(picked);
};

const caption = ({ shown }) => {
  if (!scene) return [];
  const { model, address } = app;
  if (shown.whole && !shown.path) return [`${t("count.thing", { n: scene.nodes.length })}, ${t("count.line", { n: scene.edges.length })}`];
  if (scene.steps) return [t("network.path", { steps: t("count.step", { n: scene.steps }) })];
  if (!scene.centre) return [t("network.empty")];
  const name = called(model.things.get(scene.centre));
  const neighbours = t("count.neighbour", { n: scene.nodes.length - 1 });
  if (!scene.hidden) return parts("network.round", { thing: name, neighbours });
  const all = el("a", { href: address.to({ all: true, thing: scene.centre }) }, t("network.all"));
  return [parts("network.some", { thing: name, neighbours, total: scene.total }), " ", all];
};

const INKS = ["stage", "text", "muted", "line", "accent", "disputed", "card", "rim"];
/** What is drawn, as SVG text: for who saves it. */
const asSvg = () => {
  const style = getComputedStyle(document.documentElement);
  const ink = Object.fromEntries(INKS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return sceneSvg(scene, { ink, patterns: PATTERNS, standing: app.model.standing, chosen: app.address.now().statement, heights: layout.LINE });
};

export const network = {
  name: "network",
  mount,
  draw: (picture) => {
    for (const [made, key] of buttons) made.setAttribute("aria-label", t(key));
    scene = sceneOf(picture);
    const things = picture.shown.whole && !picture.shown.path ? [picture.shown.thing].filter(Boolean) : [];
    drawing.restyle();
    // On a narrow page what is round a thing takes the height it needs to be read; the page scrolls, not the drawing.
    const { wide } = drawing.size();
    const tall = wide < NARROW && scene.labels && scene.nodes.length ? `${Math.min(1400, Math.max(430, drawing.needs(scene) + 110))}px` : "";
    if (canvas.parentElement.style.height !== tall) {
      canvas.parentElement.style.height = tall;
      drawing.resize();
    }
    drawing.show(scene, { things, statement: picture.focus.statement });
    drawing.describe(t("network.described", { what: caption(picture).flat(Infinity).map((part) => part?.textContent ?? part).join("") }));
  },
  caption,
  fit: () => drawing.fit(),
  // A picture of everything is taken as it is seen; a drawing of it holds all.
  export: () => ({ svg: asSvg, ...(app.address.now().whole ? { canvas: () => canvas.querySelector("canvas") } : {}) }),
};
