// What is shown, as the part of the address after #: every view can be bookmarked, sent and walked back to.
//
//   view       network, timeline, map or list; absent: network
//   thing, statement   what the panel tells about, and the views mark; in the network the thing stands in the middle
//   path, from, to, route, hubs   how two things are connected
//   whole      the network draws all that is selected; all: every neighbour, not the best connected
//   story, step   a guided tour; about: what the page is made of; filters: the filters are open
//   lang       the language, where it is not English
// and the selection (selection.js). Parsing what was formatted gives the same, and the other way round.
import { FALLBACK, LANGUAGES } from "../common/words.js";
import { everything, readSelection, writeSelection } from "./selection.js";

export const TABS = ["network", "timeline", "map", "list"];
const TEXTS = ["thing", "from", "to", "story"];
const NUMBERS = ["route", "step"];
const SWITCHES = ["path", "whole", "all", "hubs", "about", "filters"];

/** What is shown where nothing is asked for. */
export const opening = () => ({
  view: TABS[0],
  ...Object.fromEntries(TEXTS.map((name) => [name, ""])),
  ...Object.fromEntries(NUMBERS.map((name) => [name, 0])),
  ...Object.fromEntries(SWITCHES.map((name) => [name, false])),
  statement: "",
  lang: FALLBACK,
  selection: everything(),
});

/** Read what follows # in an address. */
export const parse = (hash) => {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const shown = opening();
  if (TABS.includes(given.get("view"))) shown.view = given.get("view");
  for (const name of [...TEXTS, "statement"]) shown[name] = given.get(name) || "";
  for (const name of NUMBERS) shown[name] = /^\d{1,4}$/.test(given.get(name) || "") ? Number(given.get(name)) : 0;
  for (const name of SWITCHES) shown[name] = given.has(name);
  if (Object.hasOwn(LANGUAGES, given.get("lang") || "")) shown.lang = given.get("lang");
  shown.selection = readSelection(given);
  return shown;
};

/** Write what is shown as #… */
export const format = (shown) => {
  const out = new URLSearchParams();
  if (shown.view !== TABS[0]) out.set("view", shown.view);
  for (const name of [...TEXTS, "statement"]) if (shown[name]) out.set(name, shown[name]);
  for (const name of NUMBERS) if (shown[name]) out.set(name, shown[name]);
  for (const name of SWITCHES) if (shown[name]) out.set(name, "1");
  writeSelection(shown.selection, out);
  if (shown.lang !== FALLBACK) out.set("lang", shown.lang);
  return `#${out}`;
};

/** The addresses of a page: what is shown now, and what links lead to. */
export const makeAddress = (model, place = location) => {
  let current = parse(place.hash);

  /** The address of what is shown now with some of it changed. */
  const to = (changes) => format({ ...current, ...changes });

  /** A fresh start in the same language, with the same selection, plus what is given. */
  const fresh = (changes = {}) => format({ ...opening(), lang: current.lang, filters: current.filters, selection: current.selection, ...changes });

  /** One thing: in the network it becomes the middle unless all is drawn, elsewhere it is marked. */
  const ofThing = (id) => {
    const { view, whole, path, story, step } = current;
    return fresh({ view, whole: whole && !path, thing: id, ...(story ? { story, step } : {}) });
  };

  /** One statement, keeping the drawing where the statement is part of it. */
  const ofStatement = (statement) => {
    const { thing, path, whole, view } = current;
    if (path || whole || view !== TABS[0]) return to({ statement: statement.key, about: false });
    const middle = thing && (statement.s === thing || statement.o === thing) ? thing : statement.s;
    return to({ thing: middle, statement: statement.key, about: false });
  };

  return {
    now: () => current,
    read: () => (current = parse(place.hash)),
    statement: () => model.byKey.get(current.statement) || null,
    ...{ to, fresh, ofThing, ofStatement },
    go: (hash) => {
      place.hash = hash;
    },
    replace: (hash) => place.replace(hash),
  };
};
