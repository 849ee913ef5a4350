// The graph as the page knows it: things, statements, claims, and the questions asked of them - what is near, what is
// called so. Pure: made of a payload, touches no document. Labels are said in the language spoken when they are asked.
import { FALLBACK, pick, spoken, t } from "../common/words.js";
import { makeSearch } from "./search.js";
import { say } from "./values.js";

const OPEN = "9999-12-31";

/** Lists that grow in place: a state has hundreds of neighbours, and a copy for each would take their square. */
const put = (lists, name, value) => {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
};

const makeTerms = (content) => {
  const terms = new Map(Object.entries(content.terms));
  const term = (name) => pick(terms.get(name)) || name || "";
  return { terms, term };
};

/** From what day to what day something is or may be; nothing where neither is known. */
const spanOf = ({ first = "", last = "", edtf = "", bounded = false }) =>
  first || (last && last < OPEN) ? { first: first || "0000-01-01", last: last || OPEN, edtf, bounded } : null;

/** A thing of the page; what is the same for all of them stands on the class, because there are thousands. */
class Thing {
  constructor({ label, ...rest }, group, term) {
    Object.assign(this, rest); // id, kind, at, note … as the payload has them
    this.aliases ??= [];
    this.links ??= [];
    this.untagged = label;
    this.names = { en: label, ...rest.names };
    this.group = group;
    this.span = spanOf(rest);
    this.term = term;
  }

  get label() {
    return this.names[spoken()] || this.untagged;
  }

  /** The language of its label, where that is not the one spoken. */
  get tongue() {
    return this.names[spoken()] ? null : FALLBACK;
  }

  get kindLabel() {
    return this.kind ? this.term(this.kind) : this.group.label;
  }
}

const makeProperty = (one) => ({
  ...one,
  get label() {
    // Where nothing tells whether it still holds, both relations are named.
    return one.unclear && one.unclear.length ? t("relation.unclear", { now: pick(one.unclear[0]), once: pick(one.unclear[1]) }) : pick(one.names);
  },
  get reversed() {
    return pick(one.inverse);
  },
  get meaning() {
    return pick(one.definition);
  },
});

/** Whose lines go where: neighbours of each thing with the statements between them. */
const makeNear = (things, edges) => {
  const near = new Map([...things.keys()].map((id) => [id, new Map()]));
  for (const statement of edges) {
    if (statement.s === statement.o) continue;
    put(near.get(statement.s), statement.o, statement);
    put(near.get(statement.o), statement.s, statement);
  }
  return near;
};

const ORDER = ["disputed", "claimed", "interpretive", "inferred", "single", "attested"];

/** How a statement is attested, strongest reason for care first: the word that decides how its line is drawn. */
export const standing = (statement) => {
  if (statement.disputed) return "disputed";
  if (statement.layer === "claimed") return "claimed";
  if (statement.property.interpretive) return "interpretive";
  if (statement.layer === "inferred") return "inferred";
  return statement.origins > 1 ? "attested" : "single";
};
export const weakness = (statement) => ORDER.indexOf(standing(statement));

/** Make the model of what a payload holds. */
export const makeModel = ({ content, drawn }) => {
  const { terms, term } = makeTerms(content);
  const value = (one) => say(one, term);
  const legend = content.legend.map((group, index) => ({
    ...group,
    index,
    count: 0,
    get label() {
      return pick(group.names);
    },
  }));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const properties = new Map(Object.entries(content.properties).map(([name, one]) => [name, makeProperty(one)]));
  const claims = content.claims;
  for (const list of [claims, content.remarks]) for (const claim of list) claim.sentences = (claim.sentences || []).map((index) => content.sentences[index]);
  const things = new Map(content.things.map((one) => [one.id, new Thing(one, legend[one.group || 0], term)]));
  for (const thing of things.values()) if (!thing.folded) thing.group.count += 1;
  const statements = content.statements;
  const [none, unnamed] = [Object.freeze([]), new Map()];
  statements.forEach((statement, index) => {
    // In place: to copy thousands of records would take longer than to read them.
    if (!properties.has(statement.p) && !unnamed.has(statement.p)) unnamed.set(statement.p, { label: statement.p, reversed: "", meaning: "" });
    statement.property = properties.get(statement.p) || unnamed.get(statement.p);
    statement.claims ??= none;
    statement.rules ??= none;
    statement.origins ??= 0;
    statement.index = index;
    statement.key = `${statement.s}~${statement.p}~${statement.via || statement.o || ""}`;
  });
  const about = new Map();
  for (const statement of statements) {
    const { s, o, via } = statement;
    if (things.has(s)) put(about, s, statement);
    if (o !== undefined && o !== s && things.has(o)) put(about, o, statement);
    if (via !== undefined && via !== s && via !== o && things.has(via)) put(about, via, statement);
  }
  const edges = drawn.edges.map((index) => statements[index]);
  const near = makeNear(things, edges);
  const degree = (id) => (near.get(id) || new Map()).size;
  const collators = new Map();
  const byName = (one, two) => {
    if (!collators.has(spoken())) collators.set(spoken(), new Intl.Collator(spoken()));
    return collators.get(spoken()).compare(one.label, two.label);
  };

  /** Neighbours of a thing with the statements between them: in the legend's order, the best connected first. */
  const neighbours = (id) =>
    [...(near.get(id) || new Map())]
      .map(([other, between]) => ({ thing: things.get(other), statements: between }))
      .sort((a, b) => a.thing.group.index - b.thing.group.index || degree(b.thing.id) - degree(a.thing.id) || byName(a.thing, b.thing));

  return {
    ...{ content, drawn, legend, sources, properties, claims, things, statements, about, edges, terms, term, value },
    spots: new Map(drawn.nodes.map((node) => [node.id, node])),
    byKey: new Map(statements.map((statement) => [statement.key, statement])),
    ...{ neighbours, degree, byName, standing, weakness, search: makeSearch(things, statements, degree) },
    nearTo: (id) => (near.get(id) || new Map()).keys(),
    joins: new Map(statements.filter((statement) => statement.via).map((statement) => [statement.via, statement])),
    between: (one, other) => (near.get(one) && near.get(one).get(other)) || [],
  };
};
