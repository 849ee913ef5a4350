// An answer as a file. CSV and JSON are the W3C's formats; CSV for a spreadsheet also keeps it from running a text as a
// formula.
import { el } from "../common/text.js";

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const field = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The answer as CSV, as SPARQL 1.1 defines it; `safe` puts an apostrophe before what a spreadsheet would run. */
export const csv = ({ vars, rows }, { safe = false } = {}) => {
  const value = (term) => {
    if (!term) return "";
    const text = term.type === "bnode" ? `_:${term.value}` : term.value;
    return field(safe && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);
  };
  return [vars.map(field), ...rows.map((row) => vars.map((name) => value(row[name])))].map((cells) => `${cells.join(",")}\r\n`).join("");
};

/** Hand a text to the reader as a file. */
export const save = (text, name, type) => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
