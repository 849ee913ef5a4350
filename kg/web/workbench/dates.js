// Dates as answers hold them: days, moments, months, years and EDTF, each from its first to its last millisecond.
const DAY = 86_400_000;
const OPEN_END = "9999-12-31";
const PART = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?[~?%]?$/;
const SEASONS = { 21: 2, 22: 5, 23: 8, 24: 11 };

const point = (text) => {
  const [, year, month, day, time] = PART.exec(text) ?? [];
  if (!year) return null;
  if (time) {
    const at = Date.parse(/Z|[+-]\d{2}:\d{2}$/.test(time) ? text : `${text}Z`);
    return Number.isNaN(at) ? null : { from: at, to: at };
  }
  const [y, m] = [Number(year), Number(month ?? 0)];
  if (SEASONS[m]) return { from: Date.UTC(y, SEASONS[m], 1), to: Date.UTC(y, SEASONS[m] + 3, 1) - 1 };
  if (m > 12 || Number(day ?? 1) > 31) return null;
  if (!month) return { from: Date.UTC(y, 0, 1), to: Date.UTC(y + 1, 0, 1) - 1 };
  if (!day) return { from: Date.UTC(y, m - 1, 1), to: Date.UTC(y, m, 1) - 1 };
  const at = Date.UTC(y, m - 1, Number(day));
  return { from: at, to: at + DAY - 1 };
};

/** A date as {from, to} in milliseconds; an end that is open is Infinity, a start nobody knows -Infinity; else null. */
export const span = (text) => {
  const [start, end, more] = text.trim().split("/");
  if (more !== undefined) return null;
  if (end === undefined) return start === OPEN_END ? { from: Infinity, to: Infinity } : point(start);
  const from = ["", ".."].includes(start) ? { from: -Infinity } : point(start);
  const to = ["", ".."].includes(end) ? { to: Infinity } : point(end);
  return from && to ? { from: from.from, to: to.to } : null;
};
