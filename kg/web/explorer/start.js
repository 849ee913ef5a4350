// Where to begin: stories and questions made from the data, what is disputed, what is not known.
import { bdi, called, el, said } from "../common/text.js";
import { parts, t } from "../common/words.js";
import { everything } from "./selection.js";
import { actions, action, folded, heading, list, section } from "./parts.js";
import { paged } from "./paged.js";

/** A chain of things, the earlier first, with the relation between each two in words. */
const chain = ({ evidence, address }, way) => {
  const ends = ({ s, o }) => [s, o];
  const [one, two] = way;
  let at = !two || ends(two).includes(one.o) ? one.s : one.o;
  const steps = [el("li", {}, evidence.thingLink(at))];
  for (const statement of way) {
    const { label, reversed } = statement.property;
    const forward = statement.s === at;
    at = forward ? statement.o : statement.s;
    steps.push(el("li", {}, el("a", { class: "relation", href: address.ofStatement(statement) }, forward ? label : reversed || `← ${label}`), " ", evidence.thingLink(at)));
  }
  return el("ol", { class: "story" }, steps);
};

/* words: ask.agreement ask.disputed ask.path ask.single ask.undated ask.when */

/** Questions that the data answer, each a link to the view that does: made of what most is known about. */
const questions = ({ model, address }) => {
  const { content } = model;
  const found = [];
  const ask = (key, values, href) => found.push(el("a", { href, class: "question" }, parts(key, values)));
  const name = (id) => called(model.things.get(id));
  const agreement = content.agreements[0];
  if (agreement) ask("ask.agreement", { thing: name(agreement) }, address.ofThing(agreement));
  const disputed = content.disputed.map((index) => model.statements[index]).find((statement) => !statement.o);
  if (disputed) ask("ask.disputed", { what: bdi(disputed.property.label), thing: name(disputed.s) }, address.ofStatement(disputed));
  const event = content.events[0];
  if (event && agreement) ask("ask.path", { one: name(event), two: name(agreement) }, address.fresh({ path: true, from: event, to: agreement }));
  ask("ask.when", {}, address.fresh({ view: "timeline" }));
  ask("ask.single", {}, address.fresh({ view: "list", selection: { ...everything(), single: true } }));
  ask("ask.undated", {}, address.fresh({ view: "list", selection: { ...everything(), undated: true } }));
  return list(found);
};

const gap = ({ model, evidence }, one) => {
  const things = (one.about || []).filter((id) => model.things.has(id));
  return [said(one.question) || bdi(one.label), things.length ? el("span", { class: "muted gap-about" }, parts("start.about", { things: el("span", {}, things.map((id, at) => [at ? ", " : "", evidence.thingLink(id)])) })) : null];
};

/** What the panel says where nothing is asked for. */
export const startPanel = (app) => {
  const { model, evidence, address, story } = app;
  const { content, things, statements, sources } = model;
  const begin = (id) => [evidence.thingLink(id), el("span", { class: "muted" }, ` ${model.things.get(id).kindLabel} · ${t("count.neighbour", { n: model.degree(id) })}`)];
  const disputed = content.disputed.map((index) => statements[index]);
  const first = (title, ids) => section(title, ids.length ? folded(ids.map(begin), 5) : null);
  const known = content.agreements.length + content.events.length;
  return [
    heading(t("start.title")),
    el("p", { class: "lead" }, t("start.lead")),
    section(t("start.asked"), content.asked.length ? list(content.asked.map(begin)) : null),
    things.size ? section(t("start.questions"), questions(app)) : null,
    section(t("start.stories"), story ? story.list() : null),
    first(t("start.agreements"), content.agreements),
    first(t("start.events"), content.events),
    known ? null : first(t("start.connected"), content.connected),
    section(t("start.disputed"), disputed.length ? paged(disputed, 6, (one) => [evidence.line(one), el("span", { class: "muted" }, ` ${t("count.claim", { n: one.claims.length })}`)]) : null),
    section(t("start.chains"), content.chains.length ? content.chains.map((way) => chain(app, way.map((index) => statements[index]))) : null),
    section(t("start.gaps"), content.gaps.length ? folded(content.gaps.map((one) => gap(app, one)), 5) : null),
    el("p", { class: "muted counts" }, [t("count.thing", { n: things.size }), t("count.statement", { n: statements.length }), t("count.claim", { n: content.claims.length }), t("count.source", { n: sources.size })].join(" · ")),
    actions(action(address.fresh({ about: true }), t("about.title"))),
  ];
};
