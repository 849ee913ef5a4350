// The citation of an answer, between its head and its rows: in one of three formats, to copy and to save.
import { clean, el } from "../common/text.js";
import { spoken, t } from "../common/words.js";
import { FORMATS, write } from "./citing/writing.js";
import { save } from "./download.js";

const NAMES = { text: () => t("wb.cite-text"), bibtex: () => "BibTeX", "csl-json": () => "CSL-JSON" };

/** What was `found` as an element: {citation, format}, {reason} why there is none, or {} while it is looked for.
 * `desk` gives {name, prefixes, copy(button, text), choose(format), close()}. */
export const citation = ({ citation: made, format, reason }, { name, prefixes, copy, choose, close }) => {
  const box = (...inner) => el("section", { class: "citation", "aria-label": t("wb.citation") }, inner);
  const away = el("button", { type: "button", class: "close", "aria-label": t("wb.close"), click: close }, "×");
  if (reason) return box(el("div", { class: "citation-head" }, el("p", { role: "alert" }, reason), away));
  if (!made) return box(el("p", { class: "note", role: "status" }, t("wb.citing")));
  const text = write(made, format, prefixes);
  const { ending, type } = FORMATS[format];
  const choice = Object.keys(FORMATS).map((each) => el("button", { type: "button", "aria-pressed": String(each === format), "data-format": each, click: () => choose(each) }, NAMES[each]()));
  const actions = [
    el("button", { type: "button", click: (event) => copy(event.target, text) }, t("wb.copy")),
    el("button", { type: "button", click: () => save(text, `${name}-citation.${ending}`, type) }, t("wb.save")),
  ];
  // Citations are in English, whatever the page speaks, as everywhere else.
  const shown = el("pre", { tabindex: "0", lang: spoken() === "en" ? null : "en", "aria-label": t("wb.citation") });
  shown.textContent = text.split("\n").map(clean).join("\n");
  return box(el("div", { class: "citation-head" }, el("div", { class: "choice", role: "group", "aria-label": t("wb.cite-as") }, choice), el("div", { class: "files" }, actions), away), shown);
};
