// The timeline: how much is known of each year, and below everything selected that has a time, in order: when, what,
// and where that lies on the axis. Each row is a line of HTML that can be read, reached with Tab and printed; the bar
// beside it repeats what its words say.
import { called, el, sign } from "../common/text.js";
import { spoken, t } from "../common/words.js";
import { paged } from "./paged.js";
import { axis, byYear, place, rows, yearOf } from "./times.js";
import { date, short } from "./values.js";

/* words: time.between time.bounded time.open */

const SVG = "http://www.w3.org/2000/svg";
const MOST = 150;
const [FEW, GOING] = [12, 60]; // of what goes on from earlier: shown at once; in a page
let app = null;
let overview = null;
let chart = null;
let told = null;
let inSight = [];

const svg = (tag, attributes, ...children) => {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** The bars of the years: each a button that keeps to its year; the arrow keys walk along them. */
const drawOverview = (all, shown) => {
  const counted = byYear(all);
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const chosen = shown.selection.since && shown.selection.since === shown.selection.until ? Number(shown.selection.since) : null;
  const choose = (year) => {
    const none = chosen === year;
    app.address.go(app.address.to({ selection: { ...shown.selection, since: none ? "" : String(year), until: none ? "" : String(year) } }));
  };
  const bars = counted.map(({ year, count }, at) => {
    const bar = el(
      "button",
      { type: "button", class: "year", "aria-pressed": String(chosen === year), tabindex: (chosen === null ? at === counted.length - 1 : chosen === year) ? "0" : "-1", "aria-label": t("time.year", { year: String(year), n: count }), title: t("time.year", { year: String(year), n: count }), click: () => choose(year) },
      el("span", { class: "well", "aria-hidden": "true" }, el("span", { class: "bar" })),
      el("span", { class: "name", "aria-hidden": "true" }, at % 5 === 0 || counted.length < 12 ? String(year) : ""),
    );
    bar.firstChild.firstChild.style.height = `${count ? Math.max(4, Math.round((100 * Math.sqrt(count)) / Math.sqrt(most))) : 0}%`;
    return bar;
  });
  overview.replaceChildren(...bars);
  overview.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = bars.indexOf(document.activeElement) + (step || 0);
    if (!step || !bars[at]) return;
    event.preventDefault();
    for (const bar of bars) bar.tabIndex = -1;
    bars[at].tabIndex = 0;
    bars[at].focus();
  };
};

/** The years along the bars, over the first row: nothing for a screen reader, to whom each row says its date. */
const scale = (line) =>
  el(
    "div",
    { class: "row scale", "aria-hidden": "true" },
    el("span"),
    el("span"),
    el(
      "span",
      { class: "ticks" },
      line.ticks.map(({ on, at }, which) => {
        const tick = el("span", {}, short(on, { oneYear: line.oneYear, after: which > 0 }));
        tick.style.left = `${at * 100}%`;
        return tick;
      }),
    ),
  );

const WIDE = 1000;
const mark = (row, line) => {
  const { from, to, openStart, openEnd } = place(row.span, line);
  const [x, far] = [from * WIDE, Math.max(to * WIDE, from * WIDE + 3)];
  const colour = row.thing.group.colour;
  const made = svg("svg", { viewBox: `0 0 ${WIDE} 16`, preserveAspectRatio: "none", class: `span ${row.precision}`, "aria-hidden": "true" });
  made.append(svg("line", { x1: 0, x2: WIDE, y1: 8, y2: 8, class: "ground" }));
  for (const { at } of line.ticks) made.append(svg("line", { x1: at * WIDE, x2: at * WIDE, y1: 4, y2: 12, class: "ground" }));
  if (row.precision === "day") made.append(svg("line", { x1: x, x2: x, y1: 1, y2: 15, stroke: colour, class: "day" }));
  else made.append(svg("rect", { x, y: 4, width: far - x, height: 8, fill: colour, class: "band", stroke: colour }));
  if (openEnd) made.append(svg("path", { d: `M${WIDE - 12} 1 L${WIDE} 8 L${WIDE - 12} 15`, class: "opened", stroke: colour }));
  if (openStart) made.append(svg("path", { d: "M12 1 L0 8 L12 15", class: "opened", stroke: colour }));
  return made;
};

const when = (row) => {
  if (!row.span) return t("time.unknown");
  if (row.statement?.when) return app.evidence.when(row.statement);
  const words = row.span.edtf && !row.span.edtf.includes(" ") ? row.span.edtf : row.span.first === row.span.last ? row.span.first : `${row.span.first.startsWith("0000") ? ".." : row.span.first}/${row.span.last >= "9999" ? ".." : row.span.last}`;
  return date(words);
};

const rowElement = (row, line) => {
  const { model, address, evidence } = app;
  const link = row.statement ? evidence.line(row.statement, { dated: false }) : el("a", { href: address.ofThing(row.id), class: "thing" }, called(model.things.get(row.id)));
  const doubt = { between: "time.between", bounded: "time.bounded", open: "time.open" }[row.precision];
  const made = el(
    "li",
    { class: `row ${row.precision}`, "data-row": row.statement ? row.statement.key : row.id },
    el("span", { class: "when" }, when(row), doubt ? el("small", {}, t(doubt)) : row.about ? el("small", {}, t("time.about")) : null),
    el("span", { class: "what" }, sign(row.statement ? model.things.get(row.statement.o)?.group || row.thing.group : row.thing.group), link),
  );
  if (row.span) made.append(mark(row, line));
  return made;
};

/** A group that opens: an office is looked for by its name there, so that those who held it stand together. */
const group = (words, members, line) => {
  const { byName, things } = app.model;
  const office = ({ statement }) => (statement && things.get(statement.o)) || null;
  const [offices, rest] = [members.filter(office), members.filter((row) => !office(row))];
  offices.sort((a, b) => byName(office(a), office(b)));
  const made = el("details", { class: "group" }, el("summary", {}, words));
  made.addEventListener("toggle", () => made.open && made.children.length === 1 && made.append(...paged([...offices, ...rest], GOING, (row) => rowElement(row, line), "rows").filter(Boolean)));
  return made;
};

/** What began before the time that was asked for: what goes on in it, and what nobody says has ended by then. */
const earlier = (members, line, alone) => {
  const endless = ({ statement }) => Boolean(statement && !app.model.things.get(statement.via)?.last);
  const [going, perhaps] = [members.filter((row) => !endless(row)), members.filter(endless)];
  const made = going.length ? group(t("time.earlier", { n: going.length }), going, line) : null;
  if (made) made.open = going.length <= FEW || alone; // where a day is asked for, who was in office then is the answer
  return [made, perhaps.length ? group(t("time.perhaps", { n: perhaps.length }), perhaps, line) : null].filter(Boolean);
};

const yearSections = (every, line, since) => {
  // What began before the time that was asked for and goes on in it is told last, and closed.
  const before = since ? every.filter(({ span }) => span && span.first.slice(0, since.length) < since) : [];
  const all = every.filter((row) => !before.includes(row));
  const sections = [];
  for (const row of all) {
    const year = yearOf(row);
    if (!sections.length || sections.at(-1).year !== year) sections.push({ year, members: [] });
    sections.at(-1).members.push(row);
  }
  let room = MOST;
  const made = sections.map(({ year, members }) => {
    const most = Math.max(8, Math.min(members.length, room));
    room -= Math.min(members.length, most);
    const named = year === null ? t("time.unknown") : String(year);
    return el("section", {}, el("h3", {}, named, " ", el("span", { class: "count" }, members.length)), paged(members, most, (row) => rowElement(row, line), "rows"));
  });
  return [...made, ...earlier(before, line, !all.length)];
};

const markFocus = (focus) => {
  for (const one of chart.querySelectorAll("[aria-current]")) one.removeAttribute("aria-current");
  const names = new Set([...focus.things, focus.statement?.key, focus.statement?.s].filter(Boolean));
  inSight = [...chart.querySelectorAll(".row")].filter((row) => names.has(row.dataset.row));
  for (const row of inSight) row.setAttribute("aria-current", "true");
};

export const timeline = {
  name: "timeline",
  mount: (element, given) => {
    app = given;
    overview = el("div", { class: "years", role: "group" });
    chart = el("div", { class: "chart" });
    element.append(overview, chart);
  },
  draw: ({ shown, selected, focus }) => {
    const now = JSON.stringify([shown.selection, spoken()]);
    if (now !== told) {
      told = now;
      const all = rows(app.model, selected, shown.selection);
      const line = axis(all, shown.selection);
      overview.setAttribute("aria-label", t("time.years"));
      drawOverview(rows(app.model, app.selectedWithout(["since", "until"])), shown);
      chart.replaceChildren(...(all.length ? [scale(line), ...yearSections(all, line, shown.selection.since)] : [el("p", { class: "empty" }, t("time.none"))]));
      chart.parentElement.scrollTop = 0;
    }
    markFocus(focus);
    // Twice: rows out of sight have only a guessed height until they are drawn.
    inSight[0]?.scrollIntoView({ block: "center" });
    requestAnimationFrame(() => inSight[0]?.scrollIntoView({ block: "center" }));
  },
  caption: ({ shown, selected }) => {
    const all = rows(app.model, selected, shown.selection);
    const dated = all.filter((row) => row.span).length;
    return [t("time.caption", { n: dated, rest: all.length - dated })];
  },
};
