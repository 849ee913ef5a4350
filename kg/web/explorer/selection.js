// Which part of the graph is looked at: one selection, over which every view draws. Pure: no document, no address bar.
//
// A selection is a plain object; readSelection and writeSelection turn it into parameters of an address and back, exactly.
//   hide      ids of the kinds in the legend that are left out
//   near      ids of things: what is one of them, or connected with one of them, stays
//   about     ids of things: statements stay that speak of one of them themselves, not of what is near
//   actors    the same, asked of people and bodies; topics the same, asked of topics
//   sources   kinds of source: statements stay that rest on a claim read in one of them
//   since, until   days, "2022-02-24"; what surely ended before or began after is left out, and so is what has no time
//   disputed, single, undated, inferred   only what sources do not agree on; what has a single origin; what no source
//             dates; what a rule drew
// All of them combine: each given one must hold.

export const LISTS = { hide: "hide", near: "near", about: "of", actors: "actor", topics: "topic", sources: "source" };
export const DAYS = ["since", "until"];
export const FLAGS = ["disputed", "single", "undated", "inferred"];

/** The selection that leaves nothing out. */
export const everything = () => ({
  ...Object.fromEntries(Object.keys(LISTS).map((name) => [name, []])),
  ...Object.fromEntries(DAYS.map((name) => [name, ""])),
  ...Object.fromEntries(FLAGS.map((name) => [name, false])),
});

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Read a selection from the parameters of an address; what is no day is left out. */
export const readSelection = (given) => {
  const selection = everything();
  for (const [name, parameter] of Object.entries(LISTS)) selection[name] = [...new Set(given.getAll(parameter))].filter(Boolean);
  for (const name of DAYS) selection[name] = DAY.test(given.get(name) || "") ? given.get(name) : "";
  for (const name of FLAGS) selection[name] = given.has(name);
  return selection;
};

/** Write a selection into the parameters of an address. */
export const writeSelection = (selection, out) => {
  for (const [name, parameter] of Object.entries(LISTS)) for (const value of selection[name]) out.append(parameter, value);
  for (const name of DAYS) if (selection[name]) out.set(name, selection[name]);
  for (const name of FLAGS) if (selection[name]) out.set(name, "1");
};

/** How many filters are set; a kind that is hidden counts with the others that are. */
export const filtersSet = (selection) =>
  Object.keys(LISTS).filter((name) => selection[name].length).length +
  Number(Boolean(selection.since || selection.until)) +
  FLAGS.filter((name) => selection[name]).length;

/** The selection with one value of one of its lists put in, or taken out where it is there. */
export const toggled = (selection, name, value) => {
  const list = selection[name];
  return { ...selection, [name]: list.includes(value) ? list.filter((one) => one !== value) : [...list, value] };
};

// "2025" begins on its first day and ends on its last, whatever comes after the comparison's common length.
export const within = ({ first, last }, since, until) => (!since || last >= since) && (!until || first.slice(0, until.length) <= until);

/** The spans of time a statement tells of: its own, else those of the dated things it joins. */
const spans = (model, statement) => {
  if (statement.via) return [model.things.get(statement.via)?.span].filter(Boolean);
  return [statement.s, statement.o].map((id) => model.things.get(id)?.span).filter(Boolean);
};

/** Whether no source gives a date where there must be one: of an event, an agreement, a time in office. */
const undatedThing = (thing) => Boolean(thing && thing.group.start && (!thing.span || thing.span.bounded));
export const undated = (model, statement) =>
  statement.via ? !model.things.get(statement.via)?.span : undatedThing(model.things.get(statement.s)) || undatedThing(model.things.get(statement.o));

const reach = (model, ids) => {
  const found = new Set(ids);
  for (const id of ids) for (const other of model.nearTo(id)) found.add(other);
  return found;
};

const FLAGGED = {
  disputed: (_, one) => Boolean(one.disputed),
  single: (_, one) => one.origins === 1,
  undated,
  inferred: (_, one) => one.layer === "inferred",
};

const statementTests = (model, selection) => {
  const { since, until, sources } = selection;
  const kinds = new Set(sources);
  const about = new Set(selection.about);
  return [
    (since || until) && ((one) => spans(model, one).some((span) => within(span, since, until))),
    about.size && ((one) => [one.s, one.o, one.via].some((id) => about.has(id))),
    kinds.size && ((one) => one.claims.some((index) => kinds.has(model.sources.get(model.claims[index].source)?.kind))),
    ...FLAGS.map((name) => selection[name] && ((one) => FLAGGED[name](model, one))),
  ].filter(Boolean);
};

/**
 * What a selection leaves: {things: Set of ids, statements: Set of indices, narrowed}. Once statements are asked for
 * anything, only things stay that one of those left speaks of; joints that are folded into lines are no things here.
 */
export const select = (model, selection) => {
  const hidden = new Set(selection.hide);
  const rings = [selection.near, selection.actors, selection.topics].filter((ids) => ids.length).map((ids) => reach(model, ids));
  const fits = (id) => {
    const thing = model.things.get(id);
    return Boolean(thing) && !hidden.has(thing.group.id) && rings.every((ring) => ring.has(id));
  };
  const tests = statementTests(model, selection);
  const open = new Set();
  for (const thing of model.things.values()) if (!thing.folded && fits(thing.id)) open.add(thing.id);
  // What is folded into a line is there where both ends of the line are.
  const there = (id) => open.has(id) || (model.joins.has(id) && open.has(model.joins.get(id).s) && open.has(model.joins.get(id).o));
  const statements = new Set();
  const spoken = new Set();
  for (const statement of model.statements) {
    if (!there(statement.s) || (statement.o && model.things.has(statement.o) && !there(statement.o))) continue;
    if (!tests.every((test) => test(statement))) continue;
    statements.add(statement.index);
    spoken.add(statement.s);
    if (statement.o) spoken.add(statement.o);
  }
  const things = tests.length ? new Set([...open].filter((id) => spoken.has(id))) : open;
  return { things, statements, narrowed: filtersSet(selection) > 0 };
};

/** How much each choice would leave with all other filters as they are: things by kind, statements by the rest. */
export const facets = (model, selection) => {
  const now = select(model, selection); // and again only where a filter must be thought away
  const kinds = new Map();
  for (const id of (selection.hide.length ? select(model, { ...selection, hide: [] }) : now).things) {
    const { group } = model.things.get(id);
    kinds.set(group.id, (kinds.get(group.id) || 0) + 1);
  }
  const sources = new Map();
  for (const index of (selection.sources.length ? select(model, { ...selection, sources: [] }) : now).statements) {
    const found = new Set(model.statements[index].claims.map((claim) => model.sources.get(model.claims[claim].source)?.kind));
    for (const kind of found) if (kind) sources.set(kind, (sources.get(kind) || 0) + 1);
  }
  const flags = new Map(FLAGS.map((name) => [name, 0]));
  for (const index of now.statements) {
    for (const name of FLAGS) if (FLAGGED[name](model, model.statements[index])) flags.set(name, flags.get(name) + 1);
  }
  return { kinds, sources, flags };
};
