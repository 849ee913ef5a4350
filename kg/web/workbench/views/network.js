// An answer as a network: each row is a line between the values of two columns. The forces are those of d3; they settle
// before anything is drawn, so nothing moves under the reader's eyes.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { el } from "../../common/text.js";
import { t } from "../../common/words.js";
import { words } from "../cells.js";
import { same } from "../columns.js";
import { draw, frame, mark } from "./svg.js";

const MOST = 250;

/**
 * Which two columns a network is drawn between, and which words its lines; null where there are no two.
 * `relation(name)` tells a column of properties: it words the lines and is no end of them.
 */
export const ends = (columns, relation = () => false) => {
  const usable = columns.filter(({ name }) => !relation(name));
  const things = usable.filter(({ kind }) => kind === "thing");
  const others = usable.filter(({ kind }) => kind === "mixed" || kind === "text");
  const [from, to] = [...things, ...others].slice(0, 2).sort((a, b) => columns.indexOf(a) - columns.indexOf(b));
  if (!to) return null;
  const [first, last] = [columns.indexOf(from), columns.indexOf(to)];
  const line = columns.find(({ name }) => relation(name)) ?? columns.find((_, at) => first < at && at < last);
  return { from: from.name, to: to.name, line: line?.name ?? "" };
};

/** Fill a box with the network. */
export const network = async (box, answer, { columns, names, open, chosen, choose }) => {
  const relation = (name) => answer.rows.slice(0, 200).every((row) => row[name]?.type === "uri" && names.relation(row[name].value));
  const given = ends(columns, relation);
  if (!given) return box.replaceChildren(el("p", { class: "note" }, t("wb.no-network")));
  const usable = columns.filter(({ kind }) => kind !== "empty").map(({ name }) => name);
  const use = { ...given, ...Object.fromEntries(Object.entries(chosen).filter(([, name]) => name === "" || usable.includes(name))) };
  const rows = answer.rows.filter((row) => row[use.from] && row[use.to]);
  const graph = gather(rows, use);
  await names.learn(rows.slice(0, MOST * 2).flatMap((row) => [row[use.from], row[use.to], row[use.line]]).filter((term) => term?.type === "uri").map((term) => term.value));
  const picker = (role, label) =>
    el("label", {}, `${label} `, selector(role === "line" ? ["", ...usable] : usable, use[role], (name) => choose({ ...use, [role]: name })));
  const form = el("div", { class: "pickers" }, picker("from", t("wb.from")), picker("to", t("wb.to")), picker("line", t("wb.line")));
  const told = el("p", { class: "note" }, t("wb.network-told", { n: graph.nodes.length, lines: graph.links.length }), graph.left ? ` ${t("wb.network-left", { n: graph.left })}` : "");
  settle(graph);
  box.replaceChildren(form, told, picture(graph, names, open));
  return undefined;
};

const selector = (options, value, changed) => {
  const made = el("select", { change: () => changed(made.value) }, options.map((name) => el("option", { value: name }, name || "–")));
  made.value = value;
  return made;
};

const gather = (rows, use) => {
  const nodes = new Map();
  const links = new Map();
  let left = 0;
  for (const row of rows) {
    const [from, to] = [row[use.from], row[use.to]];
    const fresh = [from, to].filter((term) => !nodes.has(same(term)));
    if (nodes.size + fresh.length > MOST) {
      left += 1; // told beside the drawing: a picture of everything would show nothing
      continue;
    }
    for (const [term, role] of [[from, "from"], [to, "to"]]) {
      const key = same(term);
      if (!nodes.has(key)) nodes.set(key, { key, term, role, degree: 0 });
    }
    const key = `${same(from)}\n\n${same(to)}`;
    if (!links.has(key)) links.set(key, { source: same(from), target: same(to), lines: new Map() });
    const line = row[use.line];
    if (line) links.get(key).lines.set(same(line), line);
  }
  for (const { source, target } of links.values()) for (const key of [source, target]) nodes.get(key).degree += 1;
  return { nodes: [...nodes.values()], links: [...links.values()], left };
};

const settle = ({ nodes, links }) => {
  const simulation = forceSimulation(nodes)
    .force("link", forceLink(links).id((node) => node.key).distance(100))
    .force("charge", forceManyBody().strength(-300).distanceMax(700))
    .force("apart", forceCollide(40))
    .force("x", forceX().strength(0.05))
    .force("y", forceY().strength(0.1))
    .stop();
  simulation.tick(nodes.length > 120 ? 180 : 300);
};

const picture = ({ nodes, links }, names, open) => {
  const marks = nodes.map((node) => {
    const size = Math.min(14, 5 + 1.8 * Math.sqrt(node.degree));
    // Two shapes, not two colours alone, for the two columns.
    const shape = node.role === "from" ? draw("circle", { r: size, class: "from" }) : draw("rect", { x: -size, y: -size, width: 2 * size, height: 2 * size, rx: 3, class: "to" });
    const press = node.term.type === "uri" && names.ours(node.term.value) ? () => open(node.term.value) : null;
    return Object.assign(mark({ x: node.x, y: node.y, size, shape, said: words(node.term, names), weight: node.degree, press }), { key: node.key });
  });
  const byKey = new Map(marks.map((each) => [each.key, each]));
  const drawn = links.map(({ source, target, lines }) => {
    const said = [...lines.values()].map((term) => words(term, names)).join(", ");
    const line = draw("line", { class: "link", "marker-end": "url(#arrow)" });
    const label = said ? draw("text", { class: "link-label", x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }, said) : "";
    return { node: draw("g", {}, line, label, draw("title", {}, said)), line, label, said, from: byKey.get(source.key), to: byKey.get(target.key) };
  });
  const worded = drawn.filter(({ label }) => label).map(({ label, said, from, to }) => ({ label, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, wide: said.length * 5.2, high: 11 }));
  const redraw = (scale) => {
    for (const { line, from, to } of drawn) {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const far = Math.hypot(dx, dy) || 1;
      const short = ((to.size + 3) * scale) / far; // the arrow ends at the mark, whatever the zoom
      for (const [name, value] of Object.entries({ x1: from.x, y1: from.y, x2: to.x - dx * short, y2: to.y - dy * short })) line.setAttribute(name, value);
    }
  };
  const arrow = draw("defs", {}, draw("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" }, draw("path", { d: "M0 1 8 4 0 7z", class: "arrow" })));
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const bounds = { x: Math.min(...xs) - 70, y: Math.min(...ys) - 30 };
  bounds.width = Math.max(420, Math.max(...xs) + 70 - bounds.x);
  bounds.height = Math.max(260, Math.max(...ys) + 50 - bounds.y);
  const svg = draw("svg", { class: "network", role: "group", "aria-label": t("wb.network") }, arrow, drawn.map(({ node }) => node), marks.map(({ node }) => node));
  return frame(svg, bounds, marks, worded, redraw);
};
