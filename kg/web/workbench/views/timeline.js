// An answer in time: a line for each row that has a date, from its first day to its last; what is open has no end drawn.
import { scaleUtc } from "d3-scale";
import { el } from "../../common/text.js";
import { locale, t } from "../../common/words.js";
import { cell, words } from "../cells.js";
import { span } from "../dates.js";

const MOST = 400;
const DAY = 86_400_000;

/** The columns a timeline is drawn from: a date, perhaps a second one that ends it, and what is said beside it. */
export const parts = (columns) => {
  const dates = columns.filter(({ kind }) => kind === "date");
  if (!dates.length) return null;
  const starts = dates.find(({ name }) => /^(from|start|earliest|since|begins?)$/i.test(name)) ?? dates[0];
  const ends = dates.find(({ name }) => name !== starts.name && /^(until|to|end|ends|latest)$/i.test(name));
  return { from: starts.name, to: ends?.name ?? "", beside: columns.filter(({ kind }) => kind !== "date").map(({ name }) => name) };
};

/** Fill a box with the timeline. */
export const timeline = async (box, answer, { columns, names, open }) => {
  const use = parts(columns);
  const dated = use ? answer.rows.map((row) => ({ row, ...bounds(row, use) })).filter(({ from }) => from !== undefined) : [];
  if (!dated.length) return box.replaceChildren(el("p", { class: "note" }, t("wb.no-timeline")));
  dated.sort((a, b) => a.from - b.from || a.to - b.to);
  const shown = dated.slice(0, MOST);
  await names.learn(shown.flatMap(({ row }) => Object.values(row)).filter((term) => term.type === "uri").map((term) => term.value));
  const notes = [t("wb.timeline-told", { n: dated.length })];
  if (dated.length < answer.rows.length) notes.push(t("wb.undated", { n: answer.rows.length - dated.length }));
  if (shown.length < dated.length) notes.push(t("wb.timeline-left", { n: shown.length }));
  const scale = range(shown);
  box.replaceChildren(
    el("p", { class: "note" }, notes.join(" ")),
    el("div", { class: "timeline" }, axis(scale), el("ol", {}, shown.map((each) => line(each, use, scale, names, open)))),
  );
  return undefined;
};

const bounds = (row, use) => {
  const start = row[use.from] && span(row[use.from].value);
  const end = use.to && row[use.to] ? span(row[use.to].value) : null;
  if (!start) return {};
  return { from: start.from, to: end ? Math.max(end.to, start.from) : start.to };
};

const range = (shown) => {
  const ends = shown.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max((last - first) * 0.03, 5 * DAY);
  return scaleUtc([first - room, last + room], [0, 1000]);
};

const axis = (scale) => {
  const spread = scale.domain()[1] - scale.domain()[0];
  const detail = spread > 4 * 365 * DAY ? {} : spread > 90 * DAY ? { month: "short" } : { month: "short", day: "numeric" };
  const format = new Intl.DateTimeFormat(locale(), { year: "numeric", timeZone: "UTC", ...detail });
  const ticks = scale.ticks(5);
  return el(
    "div",
    { class: "axis", "aria-hidden": "true" },
    el("span"),
    el("div", { class: "ticks" }, ticks.map((tick) => placed(el("span", {}, format.format(tick)), scale(tick)))),
  );
};

const placed = (node, at) => {
  node.style.left = `${at / 10}%`;
  return node;
};

const line = ({ row, from, to }, use, scale, names, open) => {
  const [left, right] = [Number.isFinite(from) ? scale(from) : 0, Number.isFinite(to) ? scale(to) : 1000];
  const long = right - left > 9;
  const mark = placed(el("span", { class: long ? (Number.isFinite(to) && Number.isFinite(from) ? "stretch" : "stretch open") : "point" }), long ? left : (left + right) / 2);
  if (long) mark.style.width = `${(right - left) / 10}%`;
  const lane = el("div", { class: "lane", "aria-hidden": "true" }, mark);
  const [first, ...rest] = use.beside.filter((name) => row[name]);
  const date = [row[use.from]?.value, use.to ? row[use.to]?.value : ""].filter(Boolean).filter((value) => value !== "9999-12-31");
  const when = el("span", { class: "when" }, [...new Set(date)].join(" – "));
  const said = el("div", { class: "said" }, when, " ", first ? cell(row[first], names, open) : "", rest.length ? el("small", { class: "muted" }, rest.map((name) => words(row[name], names)).join(" · ")) : "");
  return el("li", {}, said, lane);
};
