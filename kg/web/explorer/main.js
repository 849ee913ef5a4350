// Ties the parts together: the address says what to show, this shows it.
import * as text from "../common/text.js";
import { t } from "../common/words.js";
import { makeAddress } from "./address.js";
import { makeDrawing } from "./drawing.js";
import { makeEvidence } from "./evidence.js";
import { makeFinder } from "./finder.js";
import { makeLayout } from "./layout.js";
import { makeModel } from "./model.js";
import { makePanel } from "./panel.js";
import { readPayload } from "./payload.js";
import { makeWhole } from "./whole.js";

const start = async () => {
const model = makeModel(await readPayload());
const address = makeAddress({ model });
const layout = makeLayout({ model });
const whole = makeWhole({ model });
const drawing = makeDrawing({ model, layout, whole });
const evidence = makeEvidence({ model, address });
const panel = makePanel({ model, address, evidence });
const finder = makeFinder({ model });
const NARROW = 620;
const at = (id) => document.getElementById(id);

const legend = () => {
  const { hide, view } = address.now();
  const toggle = (group) => {
    const next = new Set(hide);
    if (!next.delete(group.label)) next.add(group.label);
    address.replace({ ...address.now(), view: view === "start" ? "thing" : view, thing: view === "start" ? opening() : address.now().thing, hide: next });
  };
  const chip = (group) =>
    text.el(
      "button",
      { type: "button", "aria-pressed": String(!hide.has(group.label)), click: () => toggle(group), title: hide.has(group.label) ? "Hidden: show again" : "Shown: hide" },
      text.sign(group),
      ` ${group.label} `,
      text.el("span", { class: "count" }, group.count),
    );
  const open = at("legend").querySelector("details")?.open;
  const lines = [
    ["attested", "two or more independent origins"],
    ["single", "single origin"],
    ["interpretive", "interpretation, on somebody’s word"],
    ["inferred", "inferred by a rule"],
    ["disputed", "disputed"],
  ];
  at("legend").replaceChildren(
    text.el("div", { class: "chips", role: "group", "aria-label": "Kinds of things: press to hide or show" }, model.legend.filter((group) => group.count).map(chip)),
    text.el("details", { class: "lines", open }, text.el("summary", {}, "Lines"), text.el("ul", {}, lines.map(([kind, words]) => text.el("li", {}, swatch(kind), words)))),
  );
};

const swatch = (kind) => {
  const { width, dashes } = drawing.PATTERNS[kind];
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
  for (const [name, value] of Object.entries({ viewBox: "0 0 44 8", class: `swatch ${kind}`, "aria-hidden": "true" })) svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({ x1: 1, y1: 4, x2: 43, y2: 4, "stroke-width": width, "stroke-dasharray": dashes ? dashes.join(" ") : "none" })) line.setAttribute(name, value);
  svg.append(line);
  return svg;
};

/** What the page opens on: the first thing that was asked for, or the best connected event or agreement. */
const opening = () => ["asked", "agreements", "events", "connected"].map((list) => model.content[list][0]).find(Boolean) || "";

const form = (shown) => {
  const field = (name, label) => {
    const thing = model.things.get(shown[name]);
    const box = text.el("div", { class: "finder", id: `path-${name}` });
    finder.attach(box, { label, placeholder: label, value: thing ? thing.label : "", choose: (id) => address.go(address.format({ ...shown, [name]: id, route: 0, statement: null })) });
    return box;
  };
  const hubs = model.legend.filter((group) => group.hub).map((group) => group.label).join(", ");
  const box = text.el("input", { type: "checkbox", id: "hubs", change: () => address.go(address.format({ ...shown, hubs: !shown.hubs, route: 0, statement: null })) });
  box.checked = shown.hubs;
  return text.el("div", { class: "path-form" }, field("from", "From"), field("to", "To"), text.el("label", { for: "hubs" }, box, ` also through ${hubs}, which connect nearly everything`));
};

const sceneOf = (shown, routes) => {
  const { wide } = drawing.size();
  const options = { hide: shown.hide, all: shown.all, narrow: wide < NARROW, room: wide };
  const key = (...parts) => JSON.stringify([...parts, [...shown.hide], options.narrow ? wide : 0]);
  if (shown.view === "map") return { ...layout.whole(options), key: key("map") };
  if (shown.view === "path" && routes.length) {
    const way = routes[shown.route] || routes[0];
    return { ...layout.chain(way, options), key: key("path", way) };
  }
  const id = shown.view === "path" ? shown.from || opening() : shown.thing || opening();
  if (!model.things.has(id)) return { nodes: [], edges: [], labels: [], hidden: 0, total: 0, key: key("nothing") };
  return { ...layout.round(id, options), key: key("thing", id, shown.all), centre: id };
};

const caption = (shown, scene) => {
  const words = [];
  const name = scene.centre && model.things.get(scene.centre).label;
  if (shown.view === "map") words.push(`${t("count.thing", { n: scene.nodes.length })}, ${text.plural(scene.edges.length, "line")}`);
  else if (scene.centre) words.push(text.bdi(name), ` and ${text.plural(scene.nodes.length - 1, "neighbour")}`);
  else if (scene.nodes.length) words.push(`A path of ${text.plural(scene.nodes.length - 1, "step")}`);
  if (shown.view !== "map" && scene.hidden) {
    words.push(` of ${scene.total}. `, text.el("a", { href: address.format({ ...shown, view: "thing", thing: scene.centre, all: true }) }, "Draw all"));
  } else if (shown.hide.size) words.push(" · some kinds hidden");
  at("caption").replaceChildren(...text.el("p", {}, words).childNodes);
  drawing.describe(`Drawing: ${at("caption").textContent} All of it is listed in the panel.`);
};

const content = (shown, routes) => {
  if (shown.lost) return panel.lost(shown.lost);
  if (shown.statement) return panel.statement(shown.statement);
  if (shown.view === "path") return panel.path(shown, routes, form(shown));
  if (shown.thing) return model.things.has(shown.thing) ? panel.thing(model.things.get(shown.thing)) : panel.lost(shown.thing);
  return panel.start(shown.view === "map" ? "The whole map" : undefined);
};

let drawnThing = null;
const render = (event) => {
  const shown = address.read();
  const routes = shown.view === "path" && model.things.has(shown.from) && model.things.has(shown.to) ? model.routes(shown.from, shown.to, shown) : [];
  const scene = sceneOf(shown, routes);
  const marks = shown.view === "map" ? [shown.thing].filter(Boolean) : [];
  caption(shown, scene);
  drawing.show(scene, { things: marks, statement: shown.statement });
  legend();
  panel.show(content(shown, routes), { focus: Boolean(event) });
  for (const view of ["start", "path", "map"]) at(`go-${view}`).toggleAttribute("aria-current", shown.view === view);
  if (event && drawnThing !== scene.key) scrollTo(0, 0);
  drawnThing = scene.key;
  at("status").textContent = (at("panel").querySelector("h2") || {}).textContent || "";
};

drawing.onPick(({ thing, statement }) => {
  const shown = address.now();
  if (statement) address.go(address.ofStatement(statement));
  else if (thing !== undefined) address.go(address.ofThing(thing));
  else if (shown.view === "map" && (shown.thing || shown.statement)) address.go(address.format({ ...shown, thing: "", statement: null }));
  else if (shown.statement) address.go(address.format({ ...shown, statement: null }));
});

const search = finder.attach(at("search"), {
  label: "Search people, events, agreements, places",
  placeholder: "Search – any spelling, Latin or Cyrillic",
  choose: (id) => address.go(address.ofThing(id)),
});
addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(input|textarea|select)$/i.test(event.target.tagName)) {
    event.preventDefault();
    search.focus();
  }
});
at("zoom-in").addEventListener("click", () => drawing.zoom(1.4));
at("zoom-out").addEventListener("click", () => drawing.zoom(1 / 1.4));
at("zoom-fit").addEventListener("click", drawing.fit);
addEventListener("hashchange", render);
let lastWide = drawing.size().wide;
new ResizeObserver(() => {
  const { wide } = drawing.size();
  if (Math.abs(wide - lastWide) < 2) return;
  lastWide = wide;
  render();
  drawing.fit();
}).observe(at("drawing"));
render();
};

start();
