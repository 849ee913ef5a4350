// What the columns of an answer hold, and so in which views it can be seen.
import { span } from "./dates.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const NUMBERS = new Set(["integer", "decimal", "double", "float", "int", "long", "nonNegativeInteger"].map((name) => XSD + name));
const DATES = new Set([...["date", "dateTime", "gYear", "gYearMonth"].map((name) => XSD + name), "http://id.loc.gov/datatypes/edtf/EDTF"]);
export const WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
const SAMPLE = 500;

/** What one term is: thing, number, date, point or text. */
export const kind = (term) => {
  if (term.type === "uri" || term.type === "bnode") return "thing";
  if (NUMBERS.has(term.datatype)) return "number";
  if (DATES.has(term.datatype)) return "date";
  if (term.datatype === WKT) return "point";
  return !term.datatype && /^\d{4}(-\d\d)?(-\d\d)?(T[\d:.Z+-]+)?(\/.*)?$/.test(term.value) && span(term.value) ? "date" : "text";
};

/** The columns of an answer, each {name, kind}: what all of its values are; "mixed" where they differ, "empty" without any. */
export const columns = ({ vars, rows }) =>
  vars.map((name) => {
    const kinds = new Set();
    for (const row of rows.slice(0, SAMPLE)) if (row[name]) kinds.add(kind(row[name]));
    // Whole years are counted like numbers and mean dates.
    const years = /year/i.test(name) && rows.every((row) => !row[name] || /^[12]\d{3}$/.test(row[name].value));
    return { name, kind: years && kinds.size ? "date" : kinds.size === 1 ? [...kinds][0] : kinds.size ? "mixed" : "empty" };
  });

/** Longitude and latitude of a point in well-known text, or null. */
export const coordinates = (text) => {
  const [, x, y] = /^(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(text.trim()) ?? [];
  return x === undefined ? null : [Number(x), Number(y)];
};

/** What tells one value from another. */
export const same = (term) => `${term.type}\n${term.value}\n${term["xml:lang"] ?? ""}\n${term.datatype ?? ""}`;
