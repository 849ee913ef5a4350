// How two things are connected: the form that asks, the ways found, the evidence of each link and the weakest of them.
import { bdi, el } from "../common/text.js";
import { parts, t } from "../common/words.js";
import { action, actions, heading } from "./parts.js";
import { hubs, links, weakest } from "./ways.js";

const form = ({ model, address, finder }) => {
  const shown = address.now();
  const field = (name, label) => {
    const thing = model.things.get(shown[name]);
    const box = el("div", { class: "finder", id: `path-${name}` });
    finder.attach(box, { label, value: thing ? thing.label : "", choose: (id) => address.go(address.to({ [name]: id, route: 0, statement: "" })) });
    return box;
  };
  const box = el("input", { type: "checkbox", id: "hubs", change: () => address.go(address.to({ hubs: !shown.hubs, route: 0, statement: "" })) });
  box.checked = shown.hubs;
  return el("div", { class: "path-form" }, field("from", t("path.from")), field("to", t("path.to")), el("label", { for: "hubs" }, box, ` ${t("path.hubs")}`));
};

const hop = ({ model, evidence, address }, { statements }) =>
  el(
    "li",
    { class: "hop" },
    statements.map((link) =>
      el(
        "div",
        { class: `entry ${model.standing(link)}` },
        el("p", { class: "said" }, evidence.sentence(link)),
        evidence.tags(link),
        el("p", {}, el("a", { class: "why", href: address.ofStatement(link), "aria-label": t("evidence.of", { what: evidence.words(link).flat(Infinity).map((part) => part?.textContent ?? part ?? "").join("") }) }, t("evidence.link"))),
      ),
    ),
  );

const note = (...words) => el("p", { class: "note" }, words);

/** What the panel says about the ways between two things. */
export const pathPanel = (app, found) => {
  const { model, address, evidence } = app;
  const shown = address.now();
  const head = [heading(t("path.title")), form(app)];
  if (!model.things.has(shown.from) || !model.things.has(shown.to)) return [...head, note(t("path.choose"))];
  if (shown.from === shown.to) return [...head, note(t("path.same"))];
  if (!found.length) return [...head, note(t("path.none"))];
  const shared = hubs(model);
  const only = !shown.hubs && found[0].slice(1, -1).some((id) => shared.has(id));
  const way = found[shown.route] || found[0];
  const weak = weakest(model, way);
  const how = weak.property.interpretive || weak.disputed || weak.layer !== "fact" ? t(`standing.${model.standing(weak)}`) : evidence.origins(weak);
  return [
    ...head,
    only ? note(t("path.onlyhubs")) : null,
    found.length > 1 ? actions(...found.map((route, index) => action(address.to({ route: index, statement: "" }), `${t("path.way", { n: index + 1 })}: ${t("count.step", { n: route.length - 1 })}`, way === route))) : null,
    el("p", { class: "note weakest" }, parts("path.weakest", { statement: evidence.line(weak), how: el("strong", {}, how) })),
    el("ol", { class: "hops" }, links(model, way).map((link) => hop(app, link))),
    shown.hubs || only ? null : note(parts("path.avoided", { allow: el("a", { href: address.to({ hubs: true, statement: "", route: 0 }) }, bdi(t("path.allow"))) })),
  ];
};
