// Which triples a query's answer rests on: what its patterns matched in the solutions behind its rows, found as
// kg/cite/matching.py finds it, which says why.
//
//   { A OPTIONAL { B } }  ──▶  { A OPTIONAL { B BIND(true AS ?m1) } }  ──▶  the triples of A; of B where ?m1 is bound

export const ABSENCE = "the answer also rests on what is not in the graph (NOT EXISTS or MINUS), for which nothing can be cited";
const UNSEEN = "what an EXISTS in an expression matched is not established";

const isName = (text) => text[0] === "?";
const variables = ({ subject, path, object }) => [subject, path.op ? "" : path.text, object].filter(isName).map((text) => text.slice(1));
const listed = (names) => [...names].sort().map((name) => `?${name}`).join(" ");
const pattern = ({ subject, path, object }) => `${subject} ${path.text} ${object} .`;

/** The patterns of a plain EXISTS with nothing new in it: matched wherever the group around it was. */
const certain = (part, bound) => {
  if (part.kind !== "FILTER" || !/^FILTER\s+EXISTS\b/i.test(part.text) || !part.groups.length) return [];
  const [patterns] = part.groups;
  return patterns.every((each) => !each.kind && !each.path.op && variables(each).every((name) => bound.has(name))) ? patterns : [];
};

/** The variables that a group's patterns give a value, those of its groups too. */
const names = (group) =>
  new Set(
    group.flatMap((part) => {
      if (!part.kind) return variables(part);
      const inner = ["OPTIONAL", "GRAPH", "UNION"].includes(part.kind) ? part.groups.flatMap((each) => [...names(each)]) : [];
      const own = part.name && isName(part.name) ? [part.name.slice(1)] : [];
      return [...inner, ...own, ...(part.select ? given(part.select) : [])];
    }),
  );
const given = (select) => (select.star ? names(select.where) : select.projected.keys());

/** A group as it is, its blank nodes as variables. */
const plain = (group) => {
  const out = group.map((part) => {
    if (!part.kind) return pattern(part);
    if (part.kind === "OPTIONAL" || part.kind === "GRAPH") return `${part.kind} ${part.name ?? ""} ${plain(part.groups[0])}`;
    if (part.kind === "UNION") return part.groups.map(plain).join(" UNION ");
    return part.kind === "SELECT" ? `{ ${part.text} }` : part.text;
  });
  return `{ ${out.join(" ")} }`;
};

const computing = ({ computed }) => computed.map((text) => `BIND${text}`).join(" ");

export class Matching {
  #marks = 0;

  constructor(graph, query, ways) {
    Object.assign(this, { graph, query, ways, triples: new Set(), notes: new Set() });
  }

  /** Find what the whole query matched: `triples`, and in `notes` what could not be established. */
  run(before = "", after = "") {
    const { query } = this;
    if (query.unseen) this.notes.add(UNSEEN);
    const waiting = [{ before: before + (query.cut ? this.#cut() : ""), group: query.where, graph: "", computed: computing(query), after, marker: "" }];
    while (waiting.length) waiting.push(...this.#root(waiting.pop()));
    return this;
  }

  /** The query as a subquery that gives the variables its rows were made of. */
  #cut() {
    const { form, where, modifiers, aggregates, grouping, projected, star, distinct } = this.query;
    const group = plain(where);
    if (form !== "SELECT") return `{ SELECT * ${group} ${modifiers} } `;
    if (aggregates && !grouping.length) return "";
    const more = star || distinct ? [] : (aggregates ? grouping : [...names(where)]).filter((name) => !projected.has(name));
    const columns = [...[...projected].map(([name, text]) => text || `?${name}`), ...more.map((name) => `?${name}`)];
    return `{ SELECT ${distinct ? "DISTINCT " : ""}${star ? "*" : columns.join(" ")} ${group} ${modifiers} } `;
  }

  /** Ask for one pattern; return the patterns within it that are asked apart. */
  #root(root) {
    const scopes = [];
    const inner = [];
    const within = this.#emit(root.group, root.graph, scopes, inner, "");
    const body = root.graph ? `GRAPH ${root.graph} { ${within} }` : within;
    // What is computed has no value yet where it is computed, so what narrows it comes behind.
    const where = root.computed ? `{ ${body} ${root.computed} ${root.before}${root.after} }` : `{ ${root.before}${body} ${root.after} }`;
    if (scopes.length) {
      const columns = listed(new Set(scopes.flatMap(({ patterns, marker }) => [...patterns.flatMap(variables), ...(marker ? [marker] : [])])));
      this.#fill(scopes, this.graph.rows(`${this.query.prologue} SELECT DISTINCT ${columns || "*"} ${where}`));
    }
    for (const each of inner) {
      const keys = each.before || listed(names(root.group)) || "*";
      const through = each.marker ? `${where.slice(0, -1)} FILTER(BOUND(?${each.marker})) }` : where;
      each.before = `{ SELECT DISTINCT ${keys} ${through} } `;
    }
    return inner;
  }

  /** Write what a group holds, marked; collect its patterns and what is to be asked apart. */
  #emit(group, graph, scopes, inner, marker) {
    const own = group.filter(({ kind }) => !kind);
    const bound = new Set(own.flatMap(variables));
    const patterns = [...own, ...group.flatMap((part) => certain(part, bound))];
    if (patterns.length) scopes.push({ marker, patterns });
    const out = group.map((part) => {
      if (!part.kind) return pattern(part);
      if (["OPTIONAL", "GRAPH", "UNION"].includes(part.kind)) return this.#emitGroups(part, graph, scopes, inner);
      this.#apart(part, graph, certain(part, bound).length ? [] : inner, marker);
      return part.kind === "SELECT" ? `{ ${part.text} }` : part.text;
    });
    return [...out, marker ? `BIND(true AS ?${marker})` : ""].join(" ");
  }

  #emitGroups(part, graph, scopes, inner) {
    const within = part.kind === "GRAPH" ? part.name : graph;
    const written = part.groups.map((group) => {
      this.#marks += 1;
      return `{ ${this.#emit(group, within, scopes, inner, `kgmark${this.#marks}`)} }`;
    });
    return part.kind === "UNION" ? written.join(" UNION ") : `${part.kind} ${part.name ?? ""} ${written[0]}`;
  }

  /** Note what a part rests on beyond the patterns of its group. */
  #apart(part, graph, inner, marker) {
    if (part.absent || part.kind === "MINUS") this.notes.add(ABSENCE);
    if (part.unseen) this.notes.add(UNSEEN);
    const root = { before: "", graph, computed: "", after: "", marker };
    if (part.kind === "FILTER") inner.push(...part.groups.map((group) => ({ ...root, group })));
    if (part.select) {
      const { star, where, projected } = part.select;
      const bare = star ? names(where) : [...projected].filter(([, text]) => !text).map(([name]) => name);
      inner.push({ ...root, before: listed(bare) || "(1 AS ?kgall)", group: where, computed: computing(part.select) });
    }
  }

  #fill(scopes, solutions) {
    const walked = new Map(); // of each path, the ends wanted from each start
    const filled = scopes.map(({ marker, patterns }) => ({ marker, patterns: patterns.map((each) => this.#places(each)) }));
    for (const value of solutions) {
      for (const { marker, patterns } of filled) {
        if (marker && value(marker) === undefined) continue;
        for (const { subject, predicate, object, path } of patterns) {
          const [s, o] = [subject(value), object(value)];
          if (s === undefined || o === undefined) continue;
          if (path) want(walked, path, s, o);
          else this.#add(s, predicate(value), o);
        }
      }
    }
    for (const [path, ends] of walked) for (const triple of this.ways.between(path, ends)) this.triples.add(triple);
  }

  /** How each place of a pattern gets its term from a solution. */
  #places({ subject, path, object }) {
    const place = (text) => {
      if (isName(text)) return (value) => value(text.slice(1));
      const term = this.ways.constant(text);
      return () => term;
    };
    return { subject: place(subject), object: place(object), ...(path.op ? { path } : { predicate: place(path.text) }) };
  }

  #add(subject, predicate, object) {
    if (subject[0] !== '"' && predicate?.[0] === "<") this.triples.add(this.graph.triple(subject, predicate, object));
  }
}

const want = (walked, path, start, end) => {
  if (!walked.has(path)) walked.set(path, new Map());
  const ends = walked.get(path);
  if (!ends.has(start)) ends.set(start, new Set());
  ends.get(start).add(end);
};
