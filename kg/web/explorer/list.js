// The list: every selected statement in words, under what it is about, kind by kind. It is what the other views show,
// for reading, for a screen reader and for paper.
import { called, capital, el, sign } from "../common/text.js";
import { t } from "../common/words.js";
import { paged } from "./paged.js";

const MOST = 40;
let app = null;
let box = null;
let told = null;

const line = (statement) => {
  const { evidence, model } = app;
  return el(
    "li",
    { class: `told ${model.standing(statement)}` },
    el("span", { class: "relation" }, statement.property.label),
    " ",
    evidence.value(statement),
    evidence.qualified(statement),
    " ",
    evidence.tags(statement),
    el("a", { class: "why", href: app.address.ofStatement(statement), "aria-label": t("evidence.of", { what: `${statement.property.label}` }) }, t("evidence.link")),
  );
};

const entry = ([id, statements]) => {
  const thing = app.model.things.get(id);
  return el(
    "li",
    { class: "about" },
    el("h4", {}, el("a", { href: app.address.ofThing(id), class: "thing" }, sign(thing.group), called(thing)), el("small", {}, ` ${thing.kindLabel}`)),
    statements.length > 14 ? paged(statements, 12, line, "tellings", "ul") : el("ul", { class: "tellings" }, statements.map(line)),
  );
};

/** The selected statements under their subjects, by kind in the legend's order, by name within. */
export const inOrder = (model, selected) => {
  const subjects = new Map();
  for (const index of selected.statements) {
    const statement = model.statements[index];
    const thing = model.things.get(statement.s);
    if (!thing) continue;
    if (subjects.has(thing.id)) subjects.get(thing.id).push(statement);
    else subjects.set(thing.id, [statement]);
  }
  const groups = new Map(model.legend.map((group) => [group, []]));
  for (const [id, statements] of subjects) groups.get(model.things.get(id).group).push([id, statements]);
  for (const members of groups.values()) members.sort(([a], [b]) => model.byName(model.things.get(a), model.things.get(b)));
  return [...groups].filter(([, members]) => members.length);
};

export const list = {
  name: "list",
  mount: (element, given) => {
    app = given;
    box = el("div", { class: "listing" });
    element.append(box);
  },
  draw: ({ shown, selected }) => {
    const lead = shown.story ? shown.thing : ""; // what a story tells of comes first
    const now = JSON.stringify([shown.selection, shown.lang, lead]);
    if (now === told) return; // what is marked changes nothing here, and the reader keeps the place
    told = now;
    const groups = inOrder(app.model, selected);
    const leading = groups.flatMap(([, members]) => members).filter(([id]) => id === lead);
    const others = groups.map(([group, members]) => [group, members.filter(([id]) => id !== lead)]).filter(([, members]) => members.length);
    const first = Math.max(3, Math.floor(MOST / Math.max(1, groups.length)));
    box.replaceChildren(
      ...(leading.length ? [el("section", { class: "lead-entry" }, el("h3", {}, t("list.lead")), el("ul", {}, leading.map(entry)))] : []),
      ...(groups.length
        ? others.map(([group, members]) => el("section", {}, el("h3", {}, sign(group), capital(group.label), " ", el("span", { class: "count" }, members.length)), paged(members, first, entry, "abouts")))
        : [el("p", { class: "empty" }, t("list.empty"))]),
    );
    box.parentElement.scrollTop = 0;
  },
  caption: ({ selected }) => [t("list.caption", { statements: t("count.statement", { n: selected.statements.size }), things: t("count.thing", { n: new Set([...selected.statements].map((index) => app.model.statements[index].s)).size }) })],
};
