// What is shown of an answer: how many rows, its views, its files, its citation; or why there is none.
import { bdi, el } from "../common/text.js";
import { t } from "../common/words.js";
import { citation } from "./citation.js";
import { columns } from "./columns.js";
import { csv, save } from "./download.js";
import { map } from "./views/map.js";
import { network } from "./views/network.js";
import { table } from "./views/table.js";
import { timeline } from "./views/timeline.js";

const DRAW = { table, network, timeline, map };
const NAMES = { table: () => t("wb.table"), network: () => t("wb.network"), timeline: () => t("wb.timeline"), map: () => t("wb.map") };

/** Milliseconds as people read them. */
const time = (took) => (took < 1000 ? t("wb.milliseconds", { n: Math.max(1, Math.round(took)) }) : t("wb.seconds", { n: Math.round(took / 100) / 10 }));

/** Make the place for answers; `desk` gives what the views need and `viewed(name)` hears which is looked at.
 * `desk.cite(query)` resolves to what an answer rests on, as citation() shows it. */
export const answers = (box, desk, viewed) => {
  let current = null; // {answer, title, name, asked, view, cited}, or of yes or no {truth, took, name, asked, cited}
  let chosen = {};

  const tabs = (view) => {
    const made = Object.keys(DRAW).map((name) => el("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-selected": String(name === view), "aria-controls": "view", tabindex: name === view ? "0" : "-1", click: () => look(name) }, NAMES[name]()));
    const list = el("div", { role: "tablist", class: "tabs", "aria-label": t("wb.views") }, made);
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = made[(made.indexOf(event.target) + step + made.length) % made.length];
      next.click();
      document.getElementById(next.id).focus();
    });
    return list;
  };

  const files = ({ answer, name }) => [
    el("button", { type: "button", class: "cite", title: t("wb.cite-told"), click: () => cite(current) }, t("wb.cite")),
    ...(!answer ? [] : answer.ntriples === undefined
      ? [
          el("button", { type: "button", click: () => save(csv(answer), `${name}.csv`, "text/csv") }, "CSV"),
          el("button", { type: "button", title: t("wb.csv-safe-told"), click: () => save(`\ufeff${csv(answer, { safe: true })}`, `${name}.csv`, "text/csv") }, t("wb.csv-safe")),
          el("button", { type: "button", click: () => save(answer.json, `${name}.srj`, "application/sparql-results+json") }, "JSON"),
        ]
      : [el("button", { type: "button", click: () => save(answer.ntriples, `${name}.nt`, "application/n-triples") }, "N-Triples")]),
    el("button", { type: "button", click: (event) => copy(event.target, location.href) }, t("wb.copy-link")),
    el("button", { type: "button", click: () => print() }, t("wb.print")),
  ];

  const copy = async (button, text) => {
    const before = button.textContent;
    button.textContent = await navigator.clipboard.writeText(text).then(
      () => t("wb.copied"),
      () => t("wb.not-copied"), // a browser may forbid it, and then it is said
    );
    setTimeout(() => (button.textContent = before), 2500);
  };

  const cite = async (of) => {
    if (desk.busy()) return;
    const tell = async (cited, focus) => {
      if (of !== current) return; // another answer is shown by now
      of.cited = cited;
      await show();
      if (focus) box.querySelector(focus).focus();
    };
    of.choose = (format) => tell({ ...of.cited, format }, `[data-format=${format}]`);
    of.close = () => tell(undefined, ".cite");
    const found = desk.cite(of.asked);
    await tell({});
    await tell({ format: "text", ...(await found) }, ".citation button");
  };

  const quoted = () => (current.cited ? citation(current.cited, { ...current, prefixes: desk.prefixes, copy }) : "");

  const look = (view) => {
    current.view = view;
    viewed(view);
    return show();
  };

  const show = async () => {
    const group = el("div", { class: "files", role: "group", "aria-label": t("wb.files") }, files(current));
    if (current.truth !== undefined) {
      const said = el("p", { class: "truth", role: "status" }, el("strong", {}, current.truth ? t("wb.yes") : t("wb.no")), " ", el("span", { class: "muted" }, time(current.took)));
      return box.replaceChildren(...[el("div", { class: "answer-head" }, said, group), quoted()].filter(Boolean));
    }
    const { answer, title, view } = current;
    const place = el("div", { id: "view", role: "tabpanel", "aria-labelledby": `tab-${view}`, class: `view-${view}` });
    const status = el("p", { class: "rows", role: "status" }, el("strong", {}, answer.ntriples === undefined ? t("wb.rows", { n: answer.rows.length }) : t("wb.statements", { n: answer.rows.length })), " ", el("span", { class: "muted" }, time(answer.took)));
    box.replaceChildren(...[el("div", { class: "answer-head" }, status, tabs(view), group), quoted(), place].filter(Boolean));
    if (!answer.rows.length) return place.replaceChildren(...nothing(current.unknown));
    const choose = (next) => ((chosen = next), show());
    return DRAW[view](place, answer, { ...desk, title, columns: columns(answer), chosen, choose });
  };

  const nothing = (unknown) => [
    el("p", { class: "note" }, t("wb.no-rows")),
    ...unknown.map(({ short, near }) => el("p", { class: "alarm" }, t("wb.unknown", { name: short }), near.length ? ` ${t("sparql.did-you-mean", { words: near.join(t("sparql.or")) })}` : "")),
  ];

  return {
    /** Show an answer: {vars, rows, took, json} or, of a graph, {…, ntriples}; `asked` is the query it answers. */
    show(answer, { title, name, asked, view, unknown }) {
      if (current?.title !== title) chosen = {};
      current = { answer, title, name, asked, unknown, view };
      return show();
    },
    /** Show yes or no. */
    truth(truth, took, { name, asked }) {
      current = { truth, took, name, asked };
      return show();
    },
    /** Say why there is no answer; a fault knows its place and `go` leads there. */
    fault(fault, go) {
      current = null;
      const line = fault.line ? el("p", { class: "place" }, t("wb.place", { line: fault.line, column: fault.column })) : "";
      box.replaceChildren(
        el("div", { class: "alarm", role: "alert" }, line, el("p", {}, el("strong", {}, bdi(fault.message))), fault.hint ? el("p", {}, bdi(fault.hint)) : "", fault.line ? el("p", { class: "actions" }, el("button", { type: "button", click: go }, t("wb.go-there"))) : ""),
      );
    },
    /** Say something that is neither answer nor fault. */
    note(text) {
      current = null;
      box.replaceChildren(el("p", { class: "note", role: "status" }, text));
    },
    translate: () => current && show(),
  };
};
