// What has a time: rows for the timeline, counts for its years, and where a date lies between two days. Pure.
//
// A date is drawn as precisely as it is known: an exact day is a mark, what lies somewhere between two days is a band,
// what goes on has no end, and what no source dates says so instead of pretending.

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
  label: () => (statement ? null : model.things.get(id).label),
});

/** Everything selected that has a time, or should have one, the earliest first; what has none comes last. */
export const rows = (model, selected) => {
  const found = [];
  for (const id of selected.things) {
    const thing = model.things.get(id);
    if (thing.span || thing.group.start) found.push(rowOf(model, { id, thing, span: thing.span, lasting: false }));
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

/** The axis that holds all rows, in days; what goes on reaches to the latest day anything is known of. */
export const axis = (list) => {
  const days = list.flatMap(({ span }) => (span ? [span.first, span.last] : [])).filter((day) => !day.startsWith("0000") && day < OPEN);
  if (!days.length) return { first: 0, last: 1, ticks: [] };
  const first = dayNumber(`${days.reduce((a, b) => (a < b ? a : b)).slice(0, 4)}-01-01`);
  const last = dayNumber(`${Number(days.reduce((a, b) => (a > b ? a : b)).slice(0, 4)) + 1}-01-01`);
  return { first, last, ticks: ticks(first, last) };
};

/** Round years between two days, at most seven of them: {year, at: part of the length}. */
const ticks = (first, last) => {
  const [from, to] = [first, last].map((days) => new Date(days * DAY).getUTCFullYear());
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (to - from) / years <= 7) || 500;
  const start = Math.ceil(from / step) * step;
  const found = [];
  for (let year = start; year < to; year += step) found.push({ year, at: (dayNumber(`${year}-01-01`) - first) / Math.max(1, last - first) });
  return found;
};
