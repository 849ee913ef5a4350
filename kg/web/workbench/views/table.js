// An answer as a table: sorted by any column, a page at a time so that a long one is no slower, and never cut silently.
import { el } from "../../common/text.js";
import { locale, t } from "../../common/words.js";
import { cell, isNumber, words } from "../cells.js";
import { kind } from "../columns.js";

const PAGE = 100;

/** Fill a box with the answer. */
export const table = async (box, answer, { names, open, title }) => {
  const { vars, rows } = answer;
  let shown = PAGE;
  let sorted = { name: "", down: false, rows };
  const body = el("tbody");
  const heads = vars.map((name) => {
    const head = el("th", { scope: "col" }, el("button", { type: "button", click: () => sort(name), title: t("wb.sort") }, name));
    return { name, head };
  });
  const more = el("p", { class: "actions more-rows" });

  const fill = async () => {
    const part = sorted.rows.slice(0, shown);
    const draw = () => body.replaceChildren(...part.map((row) => el("tr", {}, vars.map((name) => el("td", { class: look(row[name]) }, cell(row[name], names, open))))));
    draw();
    const rest = sorted.rows.length - part.length;
    more.replaceChildren(
      ...(rest > 0
        ? [
            el("span", { class: "muted" }, t("wb.rows-shown", { n: part.length, all: sorted.rows.length })),
            el("button", { type: "button", click: () => ((shown += PAGE), fill()) }, t("wb.rows-more", { n: Math.min(PAGE, rest) })),
            el("button", { type: "button", click: () => ((shown = sorted.rows.length), fill()) }, t("wb.rows-all", { n: sorted.rows.length })),
          ]
        : []),
    );
    await names.learn(part.flatMap((row) => Object.values(row)).filter((term) => term.type === "uri").map((term) => term.value));
    draw();
  };

  const sort = async (name) => {
    const down = sorted.name === name && !sorted.down;
    await names.learn(rows.flatMap((row) => (row[name]?.type === "uri" ? [row[name].value] : [])));
    sorted = { name, down, rows: inOrder(rows, name, names, down) };
    for (const each of heads) each.head.setAttribute("aria-sort", each.name === name ? (down ? "descending" : "ascending") : "none");
    await fill();
  };

  const caption = el("caption", { class: "unseen" }, title, " ", t("wb.rows", { n: rows.length }));
  box.replaceChildren(el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("wb.table") }, el("table", { class: "answer" }, caption, el("thead", {}, el("tr", {}, heads.map(({ head }) => head))), body)), more);
  await fill();
};

const look = (term) => (isNumber(term) ? "number" : term && kind(term) === "date" && term.value.length < 12 ? "date" : null);

const inOrder = (rows, name, names, down) => {
  const collator = new Intl.Collator(locale(), { numeric: true });
  const keyed = rows.map((row) => ({ row, term: row[name], key: words(row[name], names) }));
  const compare = (a, b) => {
    if (!a.term || !b.term) return Boolean(b.term) - Boolean(a.term); // what is missing comes last either way
    const order = isNumber(a.term) && isNumber(b.term) ? Number(a.term.value) - Number(b.term.value) : collator.compare(a.key, b.key);
    return down ? -order : order;
  };
  return keyed.sort(compare).map(({ row }) => row);
};

