// The filters: what is looked at, each choice with how much it would leave. All views draw what they leave.
import { bdi, el, sign } from "../common/text.js";
import { number, t } from "../common/words.js";
import { DAYS, everything, facets, FLAGS, filtersSet, toggled } from "./selection.js";

/* words: flag.disputed flag.single flag.undated flag.inferred filter.since filter.until filter.near filter.about filter.actors filter.topics */

const group = (title, ...children) => el("fieldset", {}, el("legend", {}, title), children);

const check = (label, count, on, change) => {
  const box = el("input", { type: "checkbox", change });
  box.checked = on;
  return el("label", { class: `choice${count ? "" : " none"}` }, box, el("span", {}, label), el("span", { class: "count" }, number(count)));
};

/** Make the filters in an element. */
export const makeFilters = ({ model, address, finder, box }) => {
  const set = (selection) => address.replace(address.to({ selection }));
  const now = () => address.now().selection;

  const kinds = (counts) =>
    group(
      t("filter.kinds"),
      model.legend
        .filter((one) => one.count)
        .map((one) => check([sign(one), one.label], counts.kinds.get(one.id) || 0, !now().hide.includes(one.id), () => set(toggled(now(), "hide", one.id)))),
    );

  const days = () =>
    group(
      t("filter.time"),
      el("p", { class: "hint" }, t("filter.time.hint")),
      el(
        "div",
        { class: "days" },
        DAYS.map((name) => {
          const field = el("input", { type: "text", inputmode: "numeric", pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?", placeholder: name === "since" ? "1992" : "2026-06", size: "11" });
          field.value = now()[name];
          field.addEventListener("change", () => {
            if (field.checkValidity()) set({ ...now(), [name]: field.value.trim() });
            else field.reportValidity();
          });
          return el("label", {}, t(`filter.${name}`), " ", field);
        }),
      ),
    );

  /** A box to find a thing by name, and those chosen so far, each with a button that takes it out. */
  const chooser = (name, fits) => {
    const field = el("div", { class: "finder", id: `filter-${name}` });
    finder.attach(field, { label: t(`filter.${name}`), fits, choose: (id) => set({ ...now(), [name]: [...new Set([...now()[name], id])] }) });
    return group(t(`filter.${name}`), field, chips(name));
  };

  const chip = (label, words, press) => el("button", { type: "button", class: "chip", click: press, "aria-label": t("filter.remove", { what: words }) }, label, el("span", { "aria-hidden": "true" }, " ×"));
  const called = (id) => (model.things.get(id) || { label: id }).label;
  const chips = (name) => (now()[name].length ? el("p", { class: "chips" }, now()[name].map((id) => chip(bdi(called(id)), called(id), () => set(toggled(now(), name, id))))) : null);

  const sources = (counts) => {
    const all = [...new Set([...model.sources.values()].map((one) => one.kind).filter(Boolean))];
    const listed = all.map((kind) => [kind, counts.sources.get(kind) || 0]).sort((a, b) => b[1] - a[1]);
    return group(t("filter.sources"), el("p", { class: "hint" }, t("filter.sources.hint")), listed.map(([kind, count]) => check(model.term(kind), count, now().sources.includes(kind), () => set(toggled(now(), "sources", kind)))));
  };

  const flags = (counts) => group(t("filter.flags"), FLAGS.map((name) => check(t(`flag.${name}`), counts.flags.get(name), now()[name], () => set({ ...now(), [name]: !now()[name] }))));

  /** What is left, in words, and the way back to everything. */
  const summary = (selected) =>
    el("p", { class: "left", "aria-live": "polite" }, t("filter.left", { things: t("count.thing", { n: selected.things.size }), statements: t("count.statement", { n: selected.statements.size }) }));

  const clear = () => (filtersSet(now()) ? el("button", { type: "button", class: "more", click: () => set(everything()) }, t("filter.clear")) : null);

  const draw = (selected) => {
    const counts = facets(model, now());
    const focused = box.contains(document.activeElement) ? [...box.querySelectorAll("input, button")].indexOf(document.activeElement) : -1;
    box.replaceChildren(
      el("h2", {}, t("filter.title")),
      summary(selected),
      ...[clear()].filter(Boolean),
      flags(counts),
      days(),
      chooser("actors", (thing) => thing.group.actor),
      chooser("topics", (thing) => thing.group.topic),
      ...(now().near.length ? [chooser("near", () => true)] : []),
      ...(now().about.length ? [chooser("about", () => true)] : []),
      sources(counts),
      kinds(counts),
    );
    // The choice that was pressed keeps the keyboard, though its element is a new one.
    if (focused >= 0) [...box.querySelectorAll("input, button")][focused]?.focus();
  };

  /** The filters that are set, each as a chip that takes it out, for the line above the view. */
  const active = () => {
    const selection = now();
    const found = [];
    for (const name of ["near", "about", "actors", "topics"]) for (const id of selection[name]) found.push(chip([t(`filter.${name}`), ": ", bdi(called(id))], called(id), () => set(toggled(now(), name, id))));
    for (const kind of selection.sources) found.push(chip(model.term(kind), model.term(kind), () => set(toggled(now(), "sources", kind))));
    for (const name of DAYS) if (selection[name]) found.push(chip(`${t(`filter.${name}`)} ${selection[name]}`, t(`filter.${name}`), () => set({ ...now(), [name]: "" })));
    for (const name of FLAGS) if (selection[name]) found.push(chip(t(`flag.${name}`), t(`flag.${name}`), () => set({ ...now(), [name]: false })));
    const hidden = model.legend.filter((one) => selection.hide.includes(one.id));
    if (hidden.length) found.push(chip(t("filter.hidden", { kinds: hidden.map((one) => one.label).join(", ") }), t("filter.kinds"), () => set({ ...now(), hide: [] })));
    return found;
  };

  return { draw, active };
};
