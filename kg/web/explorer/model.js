// The graph as the page knows it: things, statements, claims, and the three questions asked of them -
// what is near, what is called so, how are two connected.
import { fold } from "../common/text.js";

/** Make the model of what a payload holds. */
export const makeModel = ({ content, drawn }) => {

  const legend = content.legend.map((group, index) => ({ ...group, index, count: 0 }));
  const spots = new Map(drawn.nodes.map((node) => [node.id, node]));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const properties = new Map(Object.entries(content.properties));
  const claims = content.claims;
  for (const claim of [...claims, ...content.remarks]) claim.sentences = (claim.sentences || []).map((index) => content.sentences[index]);
  const things = new Map(
    content.things.map((thing) => {
      const group = legend[thing.group || 0];
      if (!thing.folded) group.count += 1;
      return [thing.id, { aliases: [], links: [], ...thing, group }];
    }),
  );
  const statements = content.statements.map((statement, index) => {
    const property = properties.get(statement.p) || { label: statement.p };
    const key = [statement.s, statement.p, statement.via || statement.o || ""].join("~");
    return { claims: [], rules: [], origins: 0, ...statement, index, key, property };
  });
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));

  // Lists that grow in place: a state has hundreds of neighbours, and a copy for each would take their square.
  const put = (lists, name, value) => {
    const list = lists.get(name);
    if (list) list.push(value);
    else lists.set(name, [value]);
  };

  const about = new Map();
  for (const statement of statements) {
    for (const end of new Set([statement.s, statement.o, statement.via])) if (things.has(end)) put(about, end, statement);
  }

  const near = new Map([...things.keys()].map((id) => [id, new Map()]));
  const edges = drawn.edges.map((edge) => statements[edge.id]);
  for (const statement of edges) {
    if (statement.s === statement.o) continue;
    for (const [one, other] of [
      [statement.s, statement.o],
      [statement.o, statement.s],
    ]) {
      put(near.get(one), other, statement);
    }
  }

  const collator = new Intl.Collator("en");
  const byName = (one, two) => collator.compare(one.label, two.label);

  /** Neighbours of a thing with the statements between them: in the legend's order, the best connected first. */
  const neighbours = (id) =>
    [...(near.get(id) || new Map())]
      .map(([other, between]) => ({ thing: things.get(other), statements: between }))
      .sort(
        (a, b) =>
          a.thing.group.index - b.thing.group.index ||
          near.get(b.thing.id).size - near.get(a.thing.id).size ||
          byName(a.thing, b.thing),
      );

  // In the order of neighbours(), which decides between ways of one length; sorted once for each thing.
  const sorted = new Map();
  const ways = (id) => {
    if (!sorted.has(id)) sorted.set(id, neighbours(id).map(({ thing }) => thing.id));
    return sorted.get(id);
  };

  const degree = (id) => (near.get(id) || new Map()).size;

  // Names as people type them, made when the first letter is typed: the first drawing does not wait for that.
  let index = null;
  const names = () => {
    index ||= [...things.values()]
      .filter((thing) => !thing.folded)
      .map((thing) => {
        thing.names = [...new Set([thing.label, ...Object.values(thing.labels || {}), ...thing.aliases])];
        thing.typed = thing.names.map(fold);
        return thing;
      });
    return index;
  };

  const score = (thing, query, words) => {
    let best = 0;
    thing.typed.forEach((name, at) => {
      const starts = words.every((word) => name.startsWith(word) || name.includes(" " + word));
      if (!starts && !words.every((word) => name.includes(word))) return;
      const rank = name === query ? 5 : name.startsWith(query) ? 4 : starts ? 3 : 1;
      best = Math.max(best, rank - (at ? 0.5 : 0));
    });
    return best;
  };

  /** Things whose label or any other name fits what was typed, best first; all of them. */
  const search = (typed) => {
    const query = fold(typed);
    if (!query) return [];
    const words = query.split(" ");
    return names()
      .map((thing) => [score(thing, query, words), thing])
      .filter(([rank]) => rank > 0)
      .sort(([a, one], [b, two]) => b - a || degree(two.id) - degree(one.id) || byName(one, two))
      .map(([, thing]) => thing);
  };

  // What a way through a thing costs: more the more it touches, and more through what says little, such as a place.
  const cost = (id) => 1 + Math.log2(1 + degree(id)) / 4 + (things.get(id).group.loose ? 2 : 0);

  /** The way from one thing to another that says most, never through the things in `closed`, or null. */
  const shortest = (from, to, closed) => {
    const came = new Map([[from, { far: 0, by: null }]]);
    const waiting = [[0, from]]; // a heap would be quicker; a few thousand things need none
    const done = new Set();
    while (waiting.length) {
      const next = waiting.reduce((best, one, at) => (one[0] < waiting[best][0] ? at : best), 0);
      const [far, id] = waiting.splice(next, 1)[0];
      if (id === to) break;
      if (done.has(id)) continue;
      done.add(id);
      for (const other of ways(id)) {
        if (done.has(other) || (other !== to && closed.has(other))) continue;
        const there = far + (other === to ? 1 : cost(other));
        if (came.has(other) && came.get(other).far <= there) continue;
        came.set(other, { far: there, by: id });
        waiting.push([there, other]);
      }
    }
    if (!came.has(to)) return null;
    const way = [];
    for (let id = to; id !== null; id = came.get(id).by) way.unshift(id);
    return way;
  };

  /** Up to three ways between two things that share nothing but their ends; hubs are passed only when asked. */
  const routes = (from, to, { hubs = false, hide = new Set() } = {}) => {
    const closed = new Set();
    for (const thing of things.values()) {
      if ((!hubs && thing.group.hub) || hide.has(thing.group.label)) closed.add(thing.id);
    }
    const found = [];
    while (found.length < 3) {
      const way = shortest(from, to, closed);
      if (!way || (way.length === 2 && found.length)) break;
      found.push(way);
      if (way.length === 2) break;
      way.slice(1, -1).forEach((id) => closed.add(id));
    }
    return found;
  };

  const between = (one, other) => (near.get(one) && near.get(one).get(other)) || [];

  /** How a statement is attested, strongest reason for care first: the word that decides how its line is drawn. */
  const standing = (statement) => {
    if (statement.disputed) return "disputed";
    if (statement.layer === "claimed") return "claimed";
    if (statement.property.interpretive) return "interpretive";
    if (statement.layer === "inferred") return "inferred";
    return statement.origins > 1 ? "attested" : "single";
  };

  const ORDER = ["disputed", "claimed", "interpretive", "inferred", "single", "attested"];
  const weakness = (statement) => ORDER.indexOf(standing(statement));

  return {
    ...{ content, drawn, legend, spots, sources, properties, claims, things, statements, byKey, about, edges },
    ...{ neighbours, degree, byName, names, search, routes, between, standing, weakness },
  };
};
