// What has a time: rows for the timeline, counts for its years, and where a date lies between two days. Pure.
//
// A date is drawn as precisely as it is known: an exact day is a mark, what lies somewhere between two days is a band,
// what goes on has no end, and what no source dates says so instead of pretending.
import { within } from "./selection.js";

const OPEN = "9999-12-31";
const DAY = 86_400_000;

/** A day as days since 1970. */
export const dayNumber = (iso) => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);

/** How a span is known: "day", "between" (somewhere in it), "lasting", "open" (goes on) or "bounded" (no later than). */
export const precision = (span, lasting) => {
  if (span.bounded) return "bounded";
  if (span.last >= OPEN) return "open";
  if (lasting || /^[^ ]+\/[^ ]+$/.test(span.edtf)) return "lasting";
  return span.first === span.last ? "day" : "between";
};

const rowOf = (model, { id, thing, statement, span, lasting }) => ({
  ...{ id, thing, statement, span },
  precision: span ? precision(span, lasting) : "unknown",
  about: /[~?%]/.test(span?.edtf || ""),
});

/**
 * Everything selected that has a time, or should have one, the earliest first; what has none comes last. Where a time is
 * asked for, what is selected for what it is connected with only is no row.
 */
export const rows = (model, selected, { since = "", until = "" } = {}) => {
  const asked = since || until;
  const found = [];
  for (const id of selected.things) {
    const thing = model.things.get(id);
    if (asked ? thing.span && within(thing.span, since, until) : thing.span || thing.group.start) found.push(rowOf(model, { id, thing, span: thing.span, lasting: false }));
  }
  for (const index of selected.statements) {
    const statement = model.statements[index];
    if (!statement.via) continue;
    const thing = model.things.get(statement.s);
    found.push(rowOf(model, { id: statement.via, thing, statement, span: model.things.get(statement.via)?.span || null, lasting: true }));
  }
  const start = ({ span }) => (span ? (span.first.startsWith("0000") ? span.last : span.first) : "9999-99-99");
  const end = ({ span }) => (span ? span.last : "");
  return found.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : a.id < b.id ? -1 : 1));
};

/** The year a row is counted in: that of its first possible day. */
export const yearOf = ({ span }) => (span ? Number((span.first.startsWith("0000") ? span.last : span.first).slice(0, 4)) : null);

/** How many rows begin in each year, from the first year to the last, those without any among them. */
export const byYear = (list) => {
  const counts = new Map();
  for (const row of list) if (row.span) counts.set(yearOf(row), (counts.get(yearOf(row)) || 0) + 1);
  if (!counts.size) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, count: counts.get(first + at) || 0 }));
};

/** Where a span lies on an axis of days, as parts of its length: {from, to, openStart, openEnd}; cut to the axis. */
export const place = (span, { first, last }) => {
  const long = Math.max(1, last - first);
  const openStart = span.first.startsWith("0000");
  const openEnd = span.last >= OPEN;
  const from = openStart ? 0 : (dayNumber(span.first) - first) / long;
  const to = openEnd ? 1 : (dayNumber(span.last) + 1 - first) / long;
  const cut = (part) => Math.min(1, Math.max(0, part));
  return { from: cut(from), to: cut(Math.max(from, to)), openStart, openEnd };
};

/** The first day of a day, month or year, and the first day after it. */
const edges = (text) => {
  const [year, month, day] = text.split("-").map(Number);
  if (day) return [dayNumber(text), dayNumber(text) + 1];
  const first = new Date(Date.UTC(year, (month || 1) - 1, 1));
  const after = month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return [Math.round(first / DAY), Math.round(after / DAY)];
};

const isoDay = (number) => new Date(number * DAY).toISOString().slice(0, 10);

/** Days, months or years between two days, at most eight of them: {on: "2025-09", at: part of the length}. */
const ticks = (first, last) => {
  const long = last - first;
  const found = [];
  const put = (on) => {
    const at = (edges(on)[0] - first) / long;
    if (at >= 0 && at < 0.97) found.push({ on, at });
  };
  const years = Math.ceil(long / 365.25);
  if (long > 900) {
    const step = [1, 2, 5, 10, 20, 50, 100].find((few) => years / few <= 7) || 500;
    for (let year = Math.ceil(Number(isoDay(first).slice(0, 4)) / step) * step; year <= Number(isoDay(last).slice(0, 4)); year += step) put(String(year));
  } else if (long > 62) {
    const step = [1, 2, 3, 6].find((few) => long / 30 / few <= 7) || 6;
    const [year, month] = isoDay(first).split("-").map(Number);
    for (let at = 0; at <= long / 28; at += step) put(new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 7));
  } else {
    const step = Math.max(1, Math.ceil(long / 6));
    for (let day = first; day < last; day += step) put(isoDay(day));
  }
  return found;
};

/**
 * The axis of all rows, in days: {first, last, ticks, oneYear}. Where a time is asked for it is that time; what goes on for ever
 * does not stretch it.
 */
export const axis = (list, { since = "", until = "" } = {}) => {
  const days = list.flatMap(({ span }) => (span ? [span.first, span.last] : [])).filter((day) => !day.startsWith("0000") && day < OPEN);
  if (!days.length) return { first: 0, last: 1, ticks: [] };
  const year = (day) => day.slice(0, 4);
  const first = since ? edges(since)[0] : edges(year(days.reduce((a, b) => (a < b ? a : b))))[0];
  const last = Math.max(first + 1, until ? edges(until)[1] : edges(year(days.reduce((a, b) => (a > b ? a : b))))[1]);
  return { first, last, ticks: ticks(first, last), oneYear: year(isoDay(first)) === year(isoDay(last - 1)) };
};
