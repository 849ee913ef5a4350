// The query library as lessons: from the simplest to the hardest, found by any word of what they ask.
import { el, fold } from "../common/text.js";
import { number, t } from "../common/words.js";

const GROUPS = { 1: () => t("wb.level-1"), 2: () => t("wb.level-2"), 3: () => t("wb.level-3"), 4: () => t("wb.level-4"), 5: () => t("wb.level-5") };

/** Whether a lesson has all the words that are looked for. */
export const fits = (query, wanted) => {
  const words = fold(wanted).split(" ").filter(Boolean);
  const text = ` ${fold([query.title, query.question, query.teaches, query.name, ...query.tags].join(" "))}`;
  return words.every((word) => text.includes(` ${word}`));
};

/** Lessons in the order they are taught: by level, then by name, as "kg queries" lists them. */
export const taught = (queries) => [...queries].sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1));

/** Fill a box with the library; `choose(query)` hears which one is wanted. */
export const library = (box, queries, choose) => {
  const ordered = taught(queries);
  let chosen = "";
  const list = el("div", { class: "lessons" });
  const found = el("p", { class: "muted found", role: "status" });
  const input = el("input", { type: "search", id: "find", autocomplete: "off", spellcheck: "false", input: () => show() });
  const label = el("label", { for: "find" });

  const item = (query) =>
    el(
      "li",
      {},
      el("button", { type: "button", "aria-current": query.name === chosen ? "true" : null, click: () => choose(query), lang: "en" }, el("strong", {}, query.title), el("span", {}, question(query))),
    );

  const show = () => {
    const shown = ordered.filter((query) => fits(query, input.value));
    const searching = Boolean(input.value.trim());
    const groups = grouped(shown);
    list.replaceChildren(
      ...[...groups].map(([level, members]) =>
        el(
          "details",
          { open: searching || members.some((query) => query.name === chosen) || (!chosen && level === shown[0]?.level) },
          el("summary", {}, GROUPS[level](), el("span", { class: "count" }, ` ${number(members.length)}`)),
          el("ul", {}, members.map(item)),
        ),
      ),
    );
    found.textContent = searching ? t("wb.found", { n: shown.length }) : "";
    found.hidden = !searching;
  };

  box.replaceChildren(label, input, found, list);
  return {
    /** Show which lesson is the one on the desk. */
    mark(name) {
      chosen = name;
      show();
      list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    },
    /** The lesson after one, in the order they are taught; none after the last. */
    after: (name) => ordered[ordered.findIndex((query) => query.name === name) + 1],
    translate() {
      label.textContent = t("wb.questions", { n: queries.length });
      input.placeholder = t("wb.find");
      show();
    },
  };
};

const grouped = (queries) => {
  const groups = new Map();
  for (const query of queries) groups.set(query.level, [...(groups.get(query.level) ?? []), query]);
  return groups;
};

/** A question in words, its blanks as the names of what is filled in. */
const question = (query) => query.question.replace(/\{(\w+)\}/g, "$1");
