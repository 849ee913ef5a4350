// What is shown of an answer: how many rows, its views, its files; or why there is none.
import { bdi, el } from "../common/text.js";
import { t } from "../common/words.js";
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

/** Make the place for answers; `desk` gives what the views need and `viewed(name)` hears which is looked at. */
export const answers = (box, desk, viewed) => {
  let current = null; // {answer, title, view}
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
    ...(answer.ntriples === undefined
      ? [
          el("button", { type: "button", click: () => save(csv(answer), `${name}.csv`, "text/csv") }, "CSV"),
          el("button", { type: "button", title: t("wb.csv-safe-told"), click: () => save(`\ufeff${csv(answer, { safe: true })}`, `${name}.csv`, "text/csv") }, t("wb.csv-safe")),
          el("button", { type: "button", click: () => save(answer.json, `${name}.srj`, "application/sparql-results+json") }, "JSON"),
        ]
      : [el("button", { type: "button", click: () => save(answer.ntriples, `${name}.nt`, "application/n-triples") }, "N-Triples")]),
    el("button", { type: "button", click: (event) => copy(event.target, location.href) }, t("wb.copy-link")),
    el("button", { type: "button", title: t("wb.copy-command-told"), click: (event) => copy(event.target, desk.command()) }, t("wb.copy-command")),
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

  const look = (view) => {
    current.view = view;
    viewed(view);
    return show();
  };

  const show = async () => {
    const { answer, title, view } = current;
    const place = el("div", { id: "view", role: "tabpanel", "aria-labelledby": `tab-${view}`, class: `view-${view}` });
    const status = el("p", { class: "rows", role: "status" }, el("strong", {}, answer.ntriples === undefined ? t("wb.rows", { n: answer.rows.length }) : t("wb.statements", { n: answer.rows.length })), " ", el("span", { class: "muted" }, time(answer.took)));
    box.replaceChildren(el("div", { class: "answer-head" }, status, tabs(view), el("div", { class: "files", role: "group", "aria-label": t("wb.files") }, files(current))), place);
    if (!answer.rows.length) return place.replaceChildren(...nothing(current.unknown));
    const choose = (next) => ((chosen = next), show());
    return DRAW[view](place, answer, { ...desk, title, columns: columns(answer), chosen, choose });
  };

  const nothing = (unknown) => [
    el("p", { class: "note" }, t("wb.no-rows")),
    ...unknown.map(({ short, near }) => el("p", { class: "alarm" }, t("wb.unknown", { name: short }), near.length ? ` ${t("sparql.did-you-mean", { words: near.join(t("sparql.or")) })}` : "")),
  ];

  return {
    /** Show an answer: {vars, rows, took, json} or, of a graph, {…, ntriples}. */
    show(answer, { title, name, view, unknown }) {
      if (current?.title !== title) chosen = {};
      current = { answer, title, name, unknown, view };
      return show();
    },
    /** Show yes or no. */
    truth(value, took) {
      current = null;
      box.replaceChildren(el("p", { class: "truth", role: "status" }, el("strong", {}, value ? t("wb.yes") : t("wb.no")), " ", el("span", { class: "muted" }, time(took))));
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
