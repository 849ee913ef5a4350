// What is meant by what was typed: things by any of their names, and figures by what they count. Pure.
//
// All words must fit a name, or a name and the date ("memorandum 18 september 2025"). Where nothing fits, the small words
// of a question are left out ("how many drones"); where still nothing fits, what fits most of the words is found.
import { fold } from "../common/text.js";
import { spoken, t } from "../common/words.js";
import { date } from "./values.js";

/** Whether a folded text has a word that begins so. */
const begins = (text, word) => text.startsWith(word) || text.includes(" " + word);

const rank = (thing, query, words) => {
  let best = 0;
  thing.typed.forEach((name, at) => {
    const starts = words.every((word) => begins(name, word));
    if (!starts && !words.every((word) => name.includes(word))) return;
    const found = name === query ? 5 : name.startsWith(query) ? 4 : starts ? 3 : 1;
    best = Math.max(best, found - (at ? 0.5 : 0));
  });
  return best;
};

/** When a thing is, as people type it; made where some word of its name was typed, which are few. */
const dated = (thing) => {
  if (thing.dated?.in !== spoken()) {
    const edtf = thing.span ? (thing.span.edtf && !thing.span.edtf.includes(" ") ? thing.span.edtf : thing.span.first) : "";
    thing.dated = { in: spoken(), text: edtf ? fold(date(edtf)) : "" };
  }
  return thing.dated.text;
};

/** How many of the words fit the names of a thing, or its date, if at least one fits a name. */
const fitting = (thing, words) => {
  const open = words.filter((word) => !thing.typed.some((name) => begins(name, word)));
  if (open.length === words.length) return 0;
  return words.length - open.filter((word) => !begins(dated(thing), word)).length;
};

const TOLD = 3; // letters from which on a word may be one of what a figure counts

/** The search over a model's things and statements. */
export const makeSearch = (things, statements, degree) => {
  const all = [...things.values()].filter((thing) => !thing.folded);
  let ready = 0;

  /** Make the names as people type them, until all are made or it is `enough`; whether all are. */
  const prepare = (enough = () => false) => {
    for (; ready < all.length && !enough(); ready += 1) {
      const thing = all[ready];
      thing.called = [...new Set([...Object.values(thing.names), thing.untagged, ...thing.aliases])];
      thing.typed = thing.called.map(fold);
    }
    return ready === all.length;
  };

  const sorted = (found) =>
    found
      .map(([how, thing]) => ({ how, thing, degree: degree(thing.id), name: thing.typed[0] }))
      .sort((a, b) => b.how - a.how || b.degree - a.degree || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .map(({ thing }) => thing);

  /** What was typed, and its words without those of any question. */
  const meant = (typed) => {
    const query = fold(typed);
    const words = query ? query.split(" ") : [];
    const small = new Set(fold(t("search.small")).split(" "));
    const large = words.filter((word) => !small.has(word));
    return { query, words, large: large.length ? large : words };
  };

  /** Things whose names, or names and date, have what was typed, best first; all of them. */
  const search = (typed, fits = () => true) => {
    const { query, words, large } = meant(typed);
    if (!words.length) return [];
    prepare();
    const among = all.filter(fits);
    const found = among.map((thing) => [rank(thing, query, words), thing]).filter(([how]) => how > 0);
    if (found.length || (words.length === 1 && large.length === 1)) return sorted(found);
    const near = among.map((thing) => [fitting(thing, large), thing]).filter(([how]) => how > 0);
    const most = near.reduce((best, [how]) => Math.max(best, how), 0);
    return sorted(near.filter(([how]) => how === most));
  };

  const counted = new Map();
  const counts = (property) => {
    if (!counted.has(property)) counted.set(property, Object.values(property.names || {}).map(fold));
    return counted.get(property);
  };

  /** Figures that count what was typed: {found, asked}, those with most claims first, and whether it was a question. */
  search.figures = (typed) => {
    const { words, large } = meant(typed);
    if (!large.some((word) => word.length >= TOLD)) return { found: [], asked: false };
    prepare();
    const found = statements.filter((statement) => {
      const thing = things.get(statement.s);
      if (!statement.value?.n || !thing || thing.folded) return false;
      const names = counts(statement.property);
      const open = large.filter((word) => !names.some((name) => begins(name, word)));
      return open.length < large.length && (!open.length || fitting(thing, open) === open.length);
    });
    return { found: found.sort((a, b) => b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1)), asked: large.length < words.length };
  };
  search.prepare = prepare;
  return search;
};
