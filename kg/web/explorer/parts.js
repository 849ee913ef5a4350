// Small parts that every panel is made of.
import { el } from "../common/text.js";
import { t } from "../common/words.js";

export const heading = (...words) => el("h2", { tabindex: "-1" }, words);

/** A section with its heading, or nothing where it has no content. */
export const section = (title, ...children) => (children.flat(Infinity).some((child) => child) ? el("section", {}, el("h3", {}, title), children) : null);

export const list = (items, kind = "plain") => el("ul", { class: kind }, items.map((item) => el("li", {}, item)));

/** A list that shows its beginning and keeps the rest one click away, with the count in words. */
export const folded = (items, most) => {
  if (items.length <= most + 1) return list(items);
  return [list(items.slice(0, most)), el("details", { class: "more" }, el("summary", {}, t("more.rest", { n: items.length - most })), list(items.slice(most)))];
};

/** A link that looks like a button. */
export const action = (href, words, current = false) => el("a", { href, "aria-current": current ? "true" : null }, words);
export const actions = (...links) => (links.some(Boolean) ? el("p", { class: "actions" }, links) : null);
