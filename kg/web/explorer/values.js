// Values in words: numbers with their bounds and units, dates, terms, in the language spoken (kg/explorer/values.py
// says what a value is). What has no plain reading is shown as it is written rather than guessed at.
import { FALLBACK, locale, number as grouped, spoken, t } from "../common/words.js";

const PARTS = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/;
const SEASONS = { 21: "season.spring", 22: "season.summer", 23: "season.autumn", 24: "season.winter" };
/* words: season.spring season.summer season.autumn season.winter date.~ date.? date.% */

/** The digits of a number in groups, its fraction as written; anything else as it is. */
export const digits = (text) => {
  const found = /^([+-]?)(\d+)(\.\d+)?$/.exec(String(text));
  if (!found) return String(text);
  const [, sign, whole, fraction] = found;
  const point = fraction ? (spoken() === "en" ? fraction : fraction.replace(".", ",")) : "";
  return `${sign === "+" ? "" : sign}${grouped(BigInt(whole))}${point}`;
};

const formats = new Map();
const formatted = (date, shape) => {
  const name = locale() + JSON.stringify(shape);
  if (!formats.has(name)) formats.set(name, new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...shape }));
  return formats.get(name).format(date);
};

const day = (text) => {
  const parts = PARTS.exec(text);
  if (!parts) return text;
  const [, year, month, date, mark] = parts;
  const season = SEASONS[Number(month)];
  if (month && !season && (Number(month) < 1 || Number(month) > 12)) return text;
  const at = new Date(Date.UTC(Number(year), Number(month && !season ? month : 1) - 1, Number(date || 1)));
  let said = year;
  if (season) said = t(season, { year });
  else if (date) said = formatted(at, { day: "numeric", month: "long", year: "numeric" });
  else if (month) said = formatted(at, { month: "long", year: "numeric" });
  return mark ? t(`date.${mark}`, { date: said }) : said;
};

/** A date written in EDTF, or bounds of one. */
export const date = (edtf) => {
  const [start, end] = edtf.split("/");
  if (end === undefined) return day(edtf);
  const open = (edge) => edge === ".." || edge === "";
  if (open(start) && open(end)) return end === ".." ? t("date.sinceunknown") : t("date.unknown");
  if (open(end)) return t("date.since", { date: day(start) });
  if (open(start)) return t("date.until", { date: day(end) });
  return t("date.range", { from: day(start), to: day(end) });
};

/**
 * A year, a month or a day as briefly as it can be said. A month after others is told without its year, and January by
 * it, as calendars do; where all is in one year, `oneYear`, no month needs it.
 */
export const short = (on, { oneYear = false, after = false } = {}) => {
  const [year, month, dayOf] = on.split("-");
  if (!month || (after && !oneYear && !dayOf && month === "01")) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOf || 1)));
  return formatted(at, dayOf ? { day: "numeric", month: "short" } : { month: "short", ...(oneYear || after ? {} : { year: "numeric" }) });
};

/** A dateTime: its day, with its time unless that is the end of the day, which means the day. */
export const moment = (stamp) => {
  const [on, time] = stamp.split("T");
  return !time || time.startsWith("23:59:59") ? day(on) : `${day(on)}, ${time.slice(0, 5)}`;
};

/** A range whose ends may be missing. */
export const interval = (low, high) => {
  if (low && high) return low === high ? digits(low) : t("range.between", { low: digits(low), high: digits(high) });
  if (low) return t("range.least", { n: digits(low) });
  return high ? t("range.most", { n: digits(high) }) : "";
};

const numbers = (value, term) => {
  const [stated, low, high] = value.n;
  if (value.h) return `${term(value.h)} ${digits(stated)}`;
  const bounds = interval(low, high);
  if (stated && bounds && (low !== stated || high !== stated)) return `${digits(stated)} (${bounds})`;
  return bounds || digits(stated);
};

const SWITCHES = { true: "value.yes", false: "value.no" };
/* words: value.yes value.no */

/** The language of a value that is a text: what curators write in their own words is English. */
export const tongueOf = (value) => (typeof value === "string" && !SWITCHES[value] && /\p{L}{2}.*\s/u.test(value) && spoken() !== FALLBACK ? FALLBACK : null);

/** A value in words; `term` says what a term is called. */
export const say = (value, term) => {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return SWITCHES[value] ? t(SWITCHES[value]) : value;
  if (value.l) return value.l.map((one) => say(one, term)).join(" · ");
  if (value.d !== undefined) return date(value.d);
  if (value.m !== undefined) return moment(value.m);
  if (value.t !== undefined) return term(value.t);
  const told = [numbers(value, term), value.u ? term(value.u) : ""].filter(Boolean).join(" ");
  return value.a ? t("value.asof", { value: told, date: moment(value.a) }) : told;
};

/** The smallest number in a value, for its other end. */
export const least = (value) => Math.min(...((value && value.n) || []).filter(Boolean).map(Number), Infinity);

/** What decides the order of values: the greatest number in them, else nothing. */
export const greatest = (value) => Math.max(...((value && value.n) || []).filter(Boolean).map(Number), -Infinity);
