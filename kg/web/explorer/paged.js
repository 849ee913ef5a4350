// A list that grows on request: hundreds of entries are made a page at a time, so that the page never stands still, and
// how many are not shown is always said.
import { el } from "../common/text.js";
import { t } from "../common/words.js";

const PAGE = 50;

/** A list of all items, the first `most` of them made at once; `make` gives each an element or its parts. */
export const paged = (items, most, make, kind = "plain", tag = "ol") => {
  const list = el(tag, { class: kind });
  const more = el("button", { type: "button", class: "more" });
  const all = el("button", { type: "button", class: "more" });
  const paper = el("span", { class: "paper" }); // buttons are not printed
  let shown = 0;
  const grow = (count) => {
    const next = items.slice(shown, shown + count).map((item) => {
      const made = make(item);
      return made instanceof Element && made.tagName === "LI" ? made : el("li", {}, made);
    });
    const first = shown && next[0];
    list.append(...next);
    shown += next.length;
    const rest = items.length - shown;
    more.textContent = t("more.next", { n: Math.min(rest, PAGE), rest });
    all.textContent = t("more.all", { n: items.length });
    paper.textContent = rest > 0 ? t("more.rest", { n: rest }) : "";
    more.hidden = rest <= 0;
    all.hidden = rest <= PAGE || items.length > 1000;
    if (first) (first.querySelector("a, button") || more).focus({ preventScroll: true });
  };
  more.addEventListener("click", () => grow(PAGE));
  all.addEventListener("click", () => grow(items.length));
  grow(items.length <= most + 2 ? items.length : most);
  return [list, items.length > shown ? el("p", { class: "pager" }, more, all, paper) : null];
};
