// Everything known about one thing, and about one statement.
import { bdi, called, capital, el, outside, said, sign } from "../common/text.js";
import { LANGUAGES, parts, spoken, t } from "../common/words.js";
import { everything } from "./selection.js";
import { action, actions, heading, list, section } from "./parts.js";
import { paged } from "./paged.js";
import { dayNumber } from "./times.js";

// How many entries of one relation are there at first, and in all, before the groups are closed.
const [FIRST, OPEN] = [5, 24];
const MONTH = 31; // days

const relationFrom = (statement, id) =>
  statement.s === id ? statement.property.label : statement.property.reversed || t("relation.reversed", { relation: statement.property.label });

/** One statement among those about a thing: opens on what it rests on. */
const entry = ({ model, evidence, address }, statement, id) => {
  const outgoing = statement.s === id;
  const end = outgoing ? evidence.value(statement) : evidence.thingLink(statement.s);
  const relation = relationFrom(statement, id);
  const chosen = address.now().statement === statement.key;
  const name = statement.o ? model.things.get(outgoing ? statement.o : statement.s)?.label : model.value(statement.value);
  return el(
    "li",
    { class: `entry ${model.standing(statement)}` },
    el("p", { class: "said" }, el("span", { class: "relation" }, relation), " ", end, evidence.qualified(statement)),
    evidence.tags(statement),
    el("p", {}, el("a", { class: "why", href: address.ofStatement(statement), "aria-current": chosen ? "true" : null, "aria-label": t("evidence.of", { what: `${relation} ${name || ""}` }) }, t("evidence.link"))),
  );
};

const careful = (a, b) => Number(b.disputed || 0) - Number(a.disputed || 0) || b.origins - a.origins;

/** Statements under the relation they tell, each group with its count; many groups open on request. */
const grouped = (app, found, id) => {
  const groups = new Map();
  for (const statement of found) {
    const name = relationFrom(statement, id);
    const inferred = statement.layer === "inferred" ? 1 : 0;
    const known = groups.get(name) || { name, inferred, members: [] };
    known.inferred = Math.min(known.inferred, inferred);
    known.members.push(statement);
    groups.set(name, known);
  }
  const sorted = [...groups.values()].sort((a, b) => a.inferred - b.inferred || a.members.length - b.members.length || a.name.localeCompare(b.name));
  const many = found.length > OPEN;
  return sorted.map(({ name, members }) => {
    const entries = () => paged([...members].sort(careful), FIRST, (statement) => entry(app, statement, id), "entries");
    if (!many || members.length < 3) return el("div", { class: "group" }, entries());
    const inside = el("details", { class: "group" }, el("summary", {}, `${capital(name)} `, el("span", { class: "count" }, members.length)));
    inside.addEventListener("toggle", () => inside.open && inside.children.length === 1 && inside.append(...el("div", {}, entries()).childNodes));
    return inside;
  });
};

const names = (one) => {
  const rows = Object.keys(LANGUAGES)
    .filter((tag) => one.names[tag] && tag !== spoken() && one.names[tag] !== one.label)
    .map((tag) => [tag, bdi(one.names[tag], { lang: tag })]);
  if (one.aliases.length) rows.push([t("thing.also"), one.aliases.map((alias, at) => [at ? ", " : "", bdi(alias)])]);
  if (one.at) rows.push([t("thing.at"), t("thing.point", { north: one.at[0].toFixed(2), east: one.at[1].toFixed(2) })]);
  for (const target of one.links) rows.push([t("thing.see"), outside(target, target.replace(/^https?:\/\/(www\.)?/, ""))]);
  return [
    rows.length ? el("dl", { class: "names" }, rows.map(([term, words]) => [el("dt", {}, term), el("dd", {}, words)])) : null,
    one.note ? el("p", { class: "note" }, said(one.note)) : null,
  ];
};

/** What a person or a body is quoted for, wherever it belongs; looked up once for all speakers. */
const quotes = new WeakMap();
const quoted = (model, id) => {
  if (!quotes.has(model)) {
    const found = new Map();
    for (const statement of model.statements) {
      for (const who of new Set(statement.claims.map((index) => model.claims[index].who).filter(Boolean))) {
        if (found.has(who)) found.get(who).push(statement);
        else found.set(who, [statement]);
      }
    }
    quotes.set(model, found);
  }
  return quotes.get(model).get(id) || [];
};

/** The selection that leaves who held what when a thing happened, where that is known to the month. */
const inOffice = (model, { group, span }) => {
  if (!group.start || !span || span.bounded || dayNumber(span.last) - dayNumber(span.first) > MONTH) return null;
  const kinds = new Set();
  for (const { via, s, o } of model.statements) {
    if (!via || !model.things.get(o)?.group.office) continue;
    for (const id of [s, o]) kinds.add(model.things.get(id)?.group.id);
  }
  if (!kinds.size) return null;
  return { ...everything(), since: span.first, until: span.last, hide: model.legend.filter(({ id, count }) => count && !kinds.has(id)).map(({ id }) => id) };
};

const ways = ({ address, model }, one) => {
  const { view, whole } = address.now();
  const selection = { ...everything(), near: [one.id] };
  const offices = inOffice(model, one);
  const single = (model.about.get(one.id) || []).filter(({ origins }) => origins === 1).length;
  return actions(
    view === "network" && !whole ? null : action(address.fresh({ thing: one.id }), t("thing.surroundings")),
    action(address.fresh({ path: true, from: one.id }), t("thing.path")),
    action(address.fresh({ view: "timeline", thing: one.id, selection }), t("thing.timeline")),
    action(address.fresh({ view: "list", thing: one.id, selection }), t("thing.list")),
    offices ? action(address.fresh({ view: "timeline", thing: one.id, selection: offices }), t("thing.offices")) : null,
    single ? action(address.fresh({ view: "list", thing: one.id, selection: { ...everything(), about: [one.id], single: true } }), t("thing.single", { n: single })) : null,
    whole || one.folded ? null : action(address.fresh({ whole: true, thing: one.id }), t("thing.whole")),
  );
};

/** What the panel says about one thing. */
export const thingPanel = (app, one) => {
  const { model, evidence } = app;
  const told = model.about.get(one.id) || [];
  const shown = (test) => {
    const found = told.filter((statement) => test(statement) && (statement.via !== one.id || statement.s === one.id || statement.o === one.id));
    return found.length ? grouped(app, found, one.id) : null;
  };
  const joins = told.filter((statement) => statement.via === one.id);
  const remarks = model.content.remarks.filter((remark) => (remark.about || []).includes(one.id) || remark.who === one.id);
  const gaps = model.content.gaps.filter((open) => (open.about || []).includes(one.id));
  const speeches = quoted(model, one.id);
  return [
    el("p", { class: "kind" }, sign(one.group), one.kindLabel),
    heading(called(one)),
    names(one),
    ways(app, one),
    joins.length ? el("p", {}, joins.map(evidence.line)) : null,
    section(t("thing.details"), shown((statement) => !statement.o && statement.layer !== "claimed")),
    section(t("thing.gaps"), gaps.length ? list(gaps.map((open) => said(open.question) || bdi(open.label)), "plain unknown") : null),
    section(t("thing.related"), shown((statement) => statement.o && statement.layer !== "claimed")),
    section(t("thing.claimed"), shown((statement) => statement.layer === "claimed")),
    section(t("thing.remarks"), remarks.length ? [el("p", { class: "note" }, t("thing.remarks.note")), paged(remarks, 6, evidence.remark, "claims")] : null),
    speeches.length ? section(t("thing.quoted", { n: speeches.length }), paged(speeches, 6, evidence.line)) : null,
    told.length ? null : el("p", { class: "note" }, t("thing.nothing")),
  ];
};

/** What the panel says about one statement: who said it and where, and who says otherwise. */
export const statementPanel = (app, one) => {
  const { model, evidence, address } = app;
  const { path, thing: middle } = address.now();
  const back = path ? [t("path.back"), address.to({ statement: "" })] : [t("thing.everything", { thing: (model.things.get(middle) || model.things.get(one.s)).label }), address.ofThing(middle || one.s)];
  return [
    el("p", { class: "kind" }, el("a", { href: back[1] }, "← ", bdi(back[0]))),
    el("h2", { tabindex: "-1", class: "sentence" }, evidence.sentence(one)),
    evidence.tags(one),
    one.property.meaning ? el("p", { class: "note" }, parts("evidence.meaning", { relation: el("span", { class: "relation" }, one.property.label), meaning: said(one.property.definition) })) : null,
    evidence.behind(one),
  ];
};
