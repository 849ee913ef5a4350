// Ties the parts together: the address says what to show, this shows it.
import { el } from "../common/text.js";
import { LANGUAGES, speak, spoken, t } from "../common/words.js";
import { makeAddress, TABS } from "./address.js";
import { makeEvidence } from "./evidence.js";
import { makeFilters } from "./filters.js";
import { makeFinder } from "./finder.js";
import { drawLegend } from "./legend.js";
import { makeModel } from "./model.js";
import { first } from "./network.js";
import { panelOf, showPanel } from "./panel.js";
import { readPayload } from "./payload.js";
import { makeSaving } from "./saving.js";
import { everything, filtersSet, select } from "./selection.js";
import { makeStory } from "./story.js";
import { VIEWS } from "./views.js";
import { connections } from "./ways.js";

/* words: view.network view.timeline view.map view.list */

const at = (id) => document.getElementById(id);

/** Everything a view or a panel is handed (views.js says what it is). */
const makeApp = (model) => {
  const address = makeAddress(model);
  const app = { model, address };
  app.evidence = makeEvidence(app);
  app.story = makeStory(app);
  app.finder = makeFinder(app);
  app.filters = makeFilters({ ...app, box: at("filters") });
  app.size = () => ({ wide: at("stage").clientWidth, high: at("views").clientHeight });
  app.selectedWithout = (names) => {
    const none = everything();
    return select(model, { ...address.now().selection, ...Object.fromEntries(names.map((name) => [name, none[name]])) });
  };
  return app;
};

/** Say in the document when it was first drawn, for whoever measures. */
const drawnFirst = () => requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.drawn ||= Math.round(performance.now()))));

/** The texts that stand in the markup, in the language spoken. */
const sayMarkup = () => {
  document.documentElement.lang = spoken();
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
};

const drawNavigation = ({ address }, shown) => {
  const tab = (name) => el("a", { href: address.to({ view: name, story: "", ...(name === "network" ? {} : { path: false, whole: false }) }), id: `tab-${name}`, "aria-current": shown.view === name ? "page" : null }, t(`view.${name}`));
  at("tabs").replaceChildren(...TABS.map(tab));
  const set = filtersSet(shown.selection);
  at("tools").replaceChildren(
    el("a", { href: address.to({ filters: !shown.filters }), id: "go-filters", role: "button", "aria-expanded": String(shown.filters), "aria-controls": "filters" }, t("filter.title"), set ? el("span", { class: "badge" }, set) : null),
    el("a", { href: address.fresh({ path: true, from: shown.thing }), id: "go-path", "aria-current": shown.path ? "true" : null }, t("path.short")),
    el("a", { href: address.fresh({ whole: true }), id: "go-whole", "aria-current": shown.whole && shown.view === "network" && !shown.path ? "true" : null }, t("network.whole")),
  );
  at("home").href = address.fresh({ filters: false, selection: everything() });
  at("languages").replaceChildren(
    ...Object.entries(LANGUAGES).map(([tag, name]) => el("a", { href: address.to({ lang: tag }), lang: tag, hreflang: tag, title: name, "aria-label": `${tag.toUpperCase()} – ${name}`, "aria-current": tag === shown.lang ? "true" : null }, tag.toUpperCase())),
  );
};

const makeShow = (app) => {
  const mounted = new Map();
  let seen = null;
  const saving = makeSaving({ ...app, now: () => seen });
  let drawn = "";
  let language = "";

  const viewOf = (name) => {
    const view = VIEWS.find((one) => one.name === name);
    if (!mounted.has(name)) {
      const element = el("div", { class: "view", id: `view-${name}` });
      at("views").append(element);
      mounted.set(name, element);
      view.mount(element, app);
    }
    for (const [other, element] of mounted) element.hidden = other !== name;
    return view;
  };

  const focusOf = (shown, statement) => ({ things: new Set(statement ? [statement.s, statement.o].filter(Boolean) : [shown.thing].filter(Boolean)), statement });

  /** Draw what the address says; an event that brought it there moves the keyboard to the panel's heading. */
  return (event) => {
    const { address, model } = app;
    const shown = address.read();
    speak(shown.lang);
    if (language !== spoken()) {
      sayMarkup();
      attachSearch(app);
    }
    const selected = select(model, shown.selection);
    const found = shown.path && model.things.has(shown.from) && model.things.has(shown.to) ? connections(model, shown.from, shown.to, { through: shown.hubs, selected }) : [];
    const picture = { shown, selected, focus: focusOf(shown, address.statement()), ways: found };
    drawNavigation(app, shown);
    at("filters").hidden = !shown.filters;
    if (shown.filters) app.filters.draw(selected);
    const view = viewOf(shown.view);
    view.draw(picture);
    if (view.name !== "network") drawnFirst(); // whose canvas says itself when it has been drawn
    seen = { view, picture, middle: first(model) };
    saving.draw();
    at("tools").append(saving.box);
    const caption = [...((view.caption && view.caption(picture)) || []), ...app.filters.active()];
    at("caption").replaceChildren(...el("p", {}, caption.map((part) => [part, " "])).childNodes);
    drawLegend(app, shown, at("legend"));
    const now = JSON.stringify({ ...shown, filters: null, selection: shown.path ? shown.selection : null });
    if (now !== drawn) {
      showPanel(at("panel"), panelOf(app, found), { focus: Boolean(event) && Boolean(drawn) && language === spoken() });
      if (event && shown.view === "network") scrollTo(0, 0);
      at("status").textContent = (at("panel").querySelector("h2") || {}).textContent || "";
    }
    drawn = now;
    language = spoken();
  };
};

let search = null;
const attachSearch = (app) => {
  search = app.finder.attach(at("search"), { label: t("search.label"), placeholder: t("search.placeholder"), choose: (id) => app.address.go(app.address.ofThing(id)), tell: (statement) => app.address.go(app.address.ofStatement(statement)) });
};

/** While nothing else happens, make what the search looks in: the first letter typed need not wait for it. */
const prepare = ({ model }) => {
  const idle = window.requestIdleCallback || ((work) => setTimeout(work, 300, { timeRemaining: () => Infinity }));
  const work = (time) => model.search.prepare(() => time.timeRemaining() < 1) || idle(work);
  idle(work);
};

const start = async () => {
  const app = makeApp(makeModel(await readPayload()));
  const show = makeShow(app);
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || /^(input|textarea|select)$/i.test(event.target.tagName)) return;
    event.preventDefault();
    search.focus();
  });
  at("skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address says what is shown, not where the reader is
    at("panel").querySelector("h2").focus();
  });
  addEventListener("hashchange", show);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => show());
  show();
  prepare(app);
  let { wide } = app.size();
  new ResizeObserver(() => {
    if (Math.abs(app.size().wide - wide) < 2) return;
    wide = app.size().wide;
    show();
    const view = VIEWS.find((one) => one.name === app.address.now().view);
    if (view.fit) view.fit();
  }).observe(at("stage"));
};

start();
