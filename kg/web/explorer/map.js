// The map: where it happened, on an outline of land and borders that comes with the page. It is drawn as SVG, its colours
// written into it, so that what is seen can be saved as it is. What it shows is said again by the list under it.
import outline from "../../assets/outline.json" with { type: "json" };
import { clean, el } from "../common/text.js";
import { number, t } from "../common/words.js";
import { around, cluster, gather, heart, outlinePaths, radius } from "./geo.js";

const SVG = "http://www.w3.org/2000/svg";
const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const [NEAREST, FARTHEST] = [1.2, 900]; // pixels per degree
const REACH = 20; // pixels that two marks must be apart to be drawn as two
const FULLEST = 8; // so many marks are named even where the name covers a small one
const REST = 140; // milliseconds
const STEP = 70; // pixels a key moves the map by
const CLICK = 5; // pixels a finger may tremble

let app = null;
let stage = null;
let list = null;
let svg = null;
let layers = {};
let paths = null;
let view = null;
let painted = null; // the view for which marks and names were drawn
let shownFor = "";
let found = { spots: [], unplaced: 0, placed: 0 };
let picture = null;
const buttons = [];

const node = (name, attributes = {}, ...children) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const size = () => ({ wide: stage.clientWidth || 1, high: stage.clientHeight || 1 });

const inks = () => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(["stage", "text", "muted", "line", "accent", "card", "rim", "sea", "land", "border"].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};

const toScreen = ({ x, y }) => ({ x: (x - view.x) * view.scale + size().wide / 2, y: (y - view.y) * view.scale + size().high / 2 });
const toWorld = (left, top) => ({ x: (left - size().wide / 2) / view.scale + view.x, y: (top - size().high / 2) / view.scale + view.y });

// --- drawing ----------------------------------------------------------------------------------------------------------

const isFocus = (mark) => mark.spots.some(({ place, things }) => [...picture.focus.things].some((id) => id === place.id || things.has(id)));
const nameOf = (mark) => (mark.spots.length === 1 ? mark.spots[0].place.label : t("map.several", { place: mark.spots[0].place.label, n: mark.spots.length - 1 }));

/** A mark: a disc where the place is known to a town or better, a dashed ring where it is only roughly here or an area. */
const drawMark = (mark, ink) => {
  const { x, y } = toScreen(mark);
  const rough = mark.spots.length === 1 && mark.spots[0].place.rough;
  const chosen = isFocus(mark);
  const faded = picture.focus.things.size && !chosen;
  const colour = chosen ? ink.accent : ink.text;
  const r = radius(mark.count);
  const disc = node("circle", {
    ...{ r, "fill-opacity": rough ? 0.16 : faded ? 0.35 : 0.78, fill: colour, stroke: rough ? colour : ink.land },
    ...{ "stroke-width": rough ? 1.6 : 1.2, "stroke-dasharray": rough ? "4 3" : null, "stroke-opacity": faded ? 0.55 : 1 },
  });
  const title = node("title");
  title.textContent = clean(`${nameOf(mark)} – ${t("count.thing", { n: mark.count })}${rough ? ` (${t("map.rough")})` : ""}`);
  const group = node("g", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`, class: "mark", cursor: "pointer" }, title, disc);
  if (r > 10) {
    const count = node("text", { ...{ "text-anchor": "middle", dy: "0.36em", "font-size": 11, "font-weight": 650, "font-family": FACE }, fill: rough || faded ? ink.text : ink.land });
    count.textContent = number(mark.count);
    group.append(count);
  }
  group.addEventListener("click", () => pick(mark));
  return { group, x, y, r, mark, chosen };
};

const pen = document.createElement("canvas").getContext("2d");
const widthOf = (words, font) => {
  pen.font = font;
  return pen.measureText(words).width;
};
const apart = (a, b) => a.left > b.right || a.right < b.left || a.top > b.bottom || a.bottom < b.top;

/** Names beside their marks, those in focus and the fullest first, as many as find a free place. */
const drawNames = (drawn, ink) => {
  const { wide, high } = size();
  const bodies = drawn.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const taken = [];
  const names = [];
  const order = [...drawn].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.mark.count - a.mark.count);
  for (const [rank, one] of order.entries()) {
    const words = clean(one.mark.spots[0].place.label);
    const across = widthOf(words, `${one.chosen ? 700 : 500} 12.5px ${FACE}`) + 2;
    const spots = [
      { left: one.x + one.r + 4, top: one.y - 8, anchor: "start" },
      { left: one.x - one.r - 4 - across, top: one.y - 8, anchor: "start" },
      { left: one.x - across / 2, top: one.y + one.r + 2, anchor: "start" },
    ].map((spot) => ({ ...spot, right: spot.left + across, bottom: spot.top + 16 }));
    const free = spots
      .filter((spot) => spot.left > 4 && spot.right < wide - 4 && spot.top > 4 && spot.bottom < high - 4 && taken.every((other) => apart(spot, other)))
      .map((spot) => ({ ...spot, covered: bodies.filter((body) => !apart(spot, body)).length }))
      .sort((a, b) => a.covered - b.covered)
      .find(({ covered }) => covered <= (one.chosen || rank < FULLEST ? 1 : 0));
    if (!free) continue;
    taken.push(free);
    const text = node("text", {
      ...{ x: free.left.toFixed(1), y: (free.top + 12.5).toFixed(1), "font-size": 12.5, "font-family": FACE, "font-weight": one.chosen ? 700 : 500 },
      ...{ fill: ink.text, stroke: ink.land, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke", "pointer-events": "none" },
    });
    text.textContent = words;
    names.push(text);
  }
  return { names, taken: [...bodies, ...taken] };
};

// States are called as the graph calls them, in the language spoken; one that it does not know has no name here.
let called = null;
const stateNames = () => {
  called ||= new Map([...app.model.things.values()].filter((thing) => !thing.at && !thing.folded).map((thing) => [thing.names.en, thing]));
  return paths.names.filter(({ name }) => called.has(name)).map((one) => ({ ...one, label: called.get(one.name).label }));
};

// Where the name of a state may stand, in pixels from its middle: as near to it as there is room.
const NEARBY = [0, -60, 60].flatMap((right) => [0, -16, 16, -32, 32, -48, 48].map((down) => [right, down]));

/** The names of states, where no mark and no other name stands. */
const drawStates = (ink, taken) => {
  const { wide, high } = size();
  if (view.scale < 9) return [];
  return stateNames().flatMap((one) => {
    const { x, y } = toScreen(one);
    if (x < 0 || y < 0 || x > wide || y > high) return [];
    const words = clean(one.label.toLocaleUpperCase());
    const half = widthOf(words, `11.5px ${FACE}`) / 2 + words.length * 0.8; // letters are set apart
    const free = NEARBY.find(([right, down]) => taken.every((other) => apart({ left: x + right - half, right: x + right + half, top: y + down - 10, bottom: y + down + 3 }, other)));
    if (!free) return [];
    const text = node("text", { ...{ x: (x + free[0]).toFixed(1), y: (y + free[1]).toFixed(1), "text-anchor": "middle", "font-size": 11.5, "letter-spacing": "0.14em", "font-family": FACE }, fill: ink.muted, "fill-opacity": 0.75 });
    text.textContent = words;
    return [text];
  });
};

/** Bring the outline to the view. */
const settle = () => {
  const { wide, high } = size();
  const world = `translate(${(wide / 2 - view.x * view.scale).toFixed(2)} ${(high / 2 - view.y * view.scale).toFixed(2)}) scale(${view.scale.toFixed(4)})`;
  for (const layer of [layers.land, layers.borders]) layer.setAttribute("transform", world);
};

const paint = () => {
  if (!picture) return;
  const { wide, high } = size();
  const ink = inks();
  painted = { ...view };
  layers.over.removeAttribute("transform");
  settle();
  svg.setAttribute("viewBox", `0 0 ${wide} ${high}`);
  svg.setAttribute("width", wide);
  svg.setAttribute("height", high);
  layers.sea.setAttribute("fill", ink.sea);
  for (const [layer, fill, stroke, width] of [[layers.land, ink.land, ink.border, 0.8], [layers.borders, "none", ink.border, 1.1]]) {
    layer.setAttribute("fill", fill);
    layer.setAttribute("stroke", stroke);
    layer.setAttribute("stroke-width", (width / view.scale).toFixed(5));
  }
  const marks = cluster(found.spots, view.scale).map((mark) => drawMark(mark, ink));
  const inside = marks.filter(({ x, y, r }) => x > -r && y > -r && x < wide + r && y < high + r);
  // Small marks over large ones, those in focus over all.
  inside.sort((a, b) => Number(a.chosen) - Number(b.chosen) || b.r - a.r);
  layers.marks.replaceChildren(...inside.map(({ group }) => group));
  const { names, taken } = drawNames(inside, ink);
  layers.names.replaceChildren(...names);
  layers.states.replaceChildren(...drawStates(ink, taken));
};

// While it is moved, all of it moves as it is; what comes into sight is drawn when it rests.
let waiting = 0;
let resting = 0;
const repaint = () => {
  if (waiting) return;
  waiting = requestAnimationFrame(() => {
    waiting = 0;
    clearTimeout(resting);
    if (!painted || painted.scale !== view.scale) return paint();
    settle();
    layers.over.setAttribute("transform", `translate(${((painted.x - view.x) * view.scale).toFixed(1)} ${((painted.y - view.y) * view.scale).toFixed(1)})`);
    resting = setTimeout(paint, REST);
    return undefined;
  });
};

// --- moving -----------------------------------------------------------------------------------------------------------

const zoom = (factor, left = size().wide / 2, top = size().high / 2) => {
  const fixed = toWorld(left, top);
  view.scale = Math.max(NEAREST, Math.min(FARTHEST, view.scale * factor));
  view.x = fixed.x - (left - size().wide / 2) / view.scale;
  view.y = fixed.y - (top - size().high / 2) / view.scale;
  repaint();
};

const shift = (dx, dy) => {
  view.x = Math.max(-180, Math.min(180, view.x - dx / view.scale));
  view.y = Math.max(-170, Math.min(90, view.y - dy / view.scale));
  repaint();
};

/** What to look at: where the thing in focus was, else where most happened. */
const frame = () => {
  const focus = found.spots.filter(({ place, things }) => [...picture.focus.things].some((id) => id === place.id || things.has(id)));
  const spots = heart(focus.length ? focus : found.spots);
  const { wide, high } = size();
  view = around(spots, { wide, high }, { rim: Math.min(70, wide / 6), most: spots.length > 1 ? 160 : 45 });
};

/** One place becomes what the panel tells about; several are zoomed apart, or listed where they are one spot. */
const pick = (mark) => {
  if (mark.spots.length === 1) return app.address.go(app.address.ofThing(mark.spots[0].place.id));
  const [first, ...rest] = mark.spots;
  const spread = Math.max(...rest.map(({ x, y }) => Math.hypot(x - first.x, y - first.y)));
  if (spread * FARTHEST > REACH) {
    const { wide, high } = size();
    view = around(mark.spots, { wide, high }, { rim: Math.min(90, wide / 5), most: FARTHEST });
    return repaint();
  }
  list.open = true;
  const item = list.querySelector(`[data-place="${first.place.id}"]`);
  if (item) item.scrollIntoView({ block: "nearest" });
  return undefined;
};

const KEYS = {
  ArrowLeft: () => shift(STEP, 0),
  ArrowRight: () => shift(-STEP, 0),
  ArrowUp: () => shift(0, STEP),
  ArrowDown: () => shift(0, -STEP),
  "+": () => zoom(1.4),
  "=": () => zoom(1.4),
  "-": () => zoom(1 / 1.4),
  Home: () => (frame(), repaint()),
};

const listen = () => {
  const fingers = new Map();
  let moved = 0;
  const local = (event) => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const apartBy = () => {
    const [a, b] = [...fingers.values()];
    return { far: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  svg.addEventListener("pointerdown", (event) => {
    if (!fingers.size) moved = 0;
    fingers.set(event.pointerId, local(event));
  });
  svg.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = local(event);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (moved > CLICK && !svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    const pinch = fingers.size === 2 ? apartBy() : null;
    fingers.set(event.pointerId, now);
    if (!pinch) return moved > CLICK ? shift(now.x - before.x, now.y - before.y) : undefined;
    const next = apartBy();
    zoom(next.far / (pinch.far || 1), next.x, next.y);
    return shift(next.x - pinch.x, next.y - pinch.y);
  });
  for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) svg.addEventListener(name, (event) => fingers.delete(event.pointerId));
  // A drag that ends on a mark is no click on it.
  svg.addEventListener("click", (event) => moved > CLICK && (event.stopPropagation(), (moved = 0)), { capture: true });
  svg.addEventListener("dblclick", (event) => zoom(2, local(event).x, local(event).y));
  stage.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(2 ** (-event.deltaY / (event.deltaMode ? 12 : 320)), local(event).x, local(event).y);
    },
    { passive: false },
  );
  stage.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : KEYS[event.key];
    if (!act || event.target !== stage) return;
    event.preventDefault();
    act();
  });
};

// --- the view ---------------------------------------------------------------------------------------------------------

const button = (sign, key, press) => {
  const made = el("button", { type: "button", click: press }, sign);
  buttons.push([made, key]);
  return made;
};
/* words: network.in network.out network.fit map.places map.keys map.rough map.legend */

const mount = (element, given) => {
  app = given;
  paths = outlinePaths(outline);
  layers = {
    sea: node("rect", { width: "100%", height: "100%" }),
    land: node("path", { d: paths.land, "stroke-linejoin": "round" }),
    borders: node("path", { d: paths.borders, "stroke-linejoin": "round" }),
    states: node("g", { "pointer-events": "none" }),
    marks: node("g"),
    names: node("g"),
  };
  const { sea, land, borders, ...over } = layers;
  layers.over = node("g", {}, ...Object.values(over));
  svg = node("svg", { xmlns: SVG, "aria-hidden": "true", focusable: "false" }, sea, land, borders, layers.over);
  stage = el("div", { class: "geo", tabindex: "0", role: "group" }, svg);
  const tools = el("div", { class: "zoom" }, button("+", "network.in", () => zoom(1.5)), button("−", "network.out", () => zoom(1 / 1.5)), button("⤢", "network.fit", () => (frame(), repaint())));
  list = el("details", { class: "geo-list" });
  element.append(stage, tools, list);
  element.classList.add("map");
  listen();
};

const row = ({ place, entries }) => {
  const things = new Map();
  for (const { thing, statement } of entries) things.set(thing, [...(things.get(thing) || []), statement.property.label]);
  const sorted = [...things].sort(([a], [b]) => ((a.span || {}).first || "9").localeCompare((b.span || {}).first || "9") || app.model.byName(a, b));
  return el(
    "li",
    { "data-place": place.id },
    el("p", {}, app.evidence.thingLink(place.id), place.rough ? el("span", { class: "muted" }, ` ${t("map.rough")}`) : null),
    el("ul", {}, sorted.map(([thing, relations]) => el("li", {}, app.evidence.thingLink(thing.id), el("span", { class: "muted" }, ` ${[...new Set(relations)].join(", ")}`)))),
  );
};

/** The list is made when it is opened: nobody who looks at the map should wait for it. */
const relist = () => {
  const rows = () => el("ul", { class: "geo-places" }, found.spots.map(row));
  const summary = el("summary", {}, t("map.places", { places: t("count.place", { n: found.spots.length }) }), " ", el("span", { class: "muted" }, t("map.legend")));
  const fill = () => list.open && list.children.length === 1 && list.append(rows());
  list.replaceChildren(summary);
  list.ontoggle = fill;
  fill();
};

export const map = {
  name: "map",
  mount,
  draw: (given) => {
    picture = given;
    found = gather(app.model, picture.selected);
    for (const [made, key] of buttons) made.setAttribute("aria-label", t(key));
    stage.setAttribute("aria-label", t("map.keys"));
    const now = JSON.stringify([picture.shown.selection, [...picture.focus.things], picture.shown.story, picture.shown.step]);
    if (!view || now !== shownFor) frame();
    shownFor = now;
    relist();
    paint();
  },
  caption: () => [
    t("map.caption", { things: t("count.thing", { n: found.placed }), places: t("count.place", { n: found.spots.length }) }),
    found.unplaced ? t("map.unplaced", { things: t("count.thing", { n: found.unplaced }) }) : "",
  ],
  fit: () => {
    frame();
    paint();
  },
  export: () => ({ svg: () => new XMLSerializer().serializeToString(svg) }),
};
