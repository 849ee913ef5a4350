// Every triple on a way that a property path takes between two ends, as kg/cite/ways.py finds them: from the start
// forwards, and what is on no way to the end is left out.

/** The terms a query writes, as the engine reads them: with its prefixes, escapes and short forms. */
export const constants = (graph, prologue) => {
  const known = new Map();
  return (text) => {
    if (!known.has(text)) {
      const [row] = graph.rows(`${prologue} SELECT (${text} AS ?term) {}`);
      known.set(text, row?.("term"));
    }
    return known.get(text);
  };
};

const NONE = new Set();

export class Ways {
  #memo = new Map(); // path -> start and direction -> steps

  constructor(graph, constant) {
    this.graph = graph;
    this.constant = constant;
  }

  /** Every triple on a way of this path between any of these pairs: `ends` maps a start to the ends wanted. */
  *between(path, ends) {
    for (const [start, wanted] of ends) {
      for (const [end, taken] of this.#steps(path, start, false)) if (wanted.has(end)) yield* taken;
    }
  }

  /** Where a path leads from a node, with the triples on all ways there; backwards where told so. */
  #steps(path, start, back) {
    if (!this.#memo.has(path)) this.#memo.set(path, new Map());
    const memo = this.#memo.get(path);
    const key = `${back ? "<" : ">"}${start}`;
    if (!memo.has(key)) {
      memo.set(key, new Map()); // a path within itself adds nothing
      memo.set(key, merged(this.#walk(path, start, back)));
    }
    return memo.get(key);
  }

  *#walk(path, start, back) {
    const [inner] = path.parts;
    if (path.op === "") yield* this.#edges(start, this.constant(path.text), back);
    else if (path.op === "^") yield* this.#steps(inner, start, !back);
    else if (path.op === "/") yield* this.#chained(back ? [...path.parts].reverse() : path.parts, start, back);
    else if (path.op === "|") for (const part of path.parts) yield* this.#steps(part, start, back);
    else if (path.op === "!") yield* this.#negated(inner, start, back);
    else yield* this.#repeated(path.op, inner, start, back);
  }

  #chained(parts, start, back) {
    let reached = new Map([[start, NONE]]);
    for (const part of parts) reached = merged(this.#onward(reached, part, back));
    return reached;
  }

  *#onward(reached, part, back) {
    for (const [middle, before] of reached) {
      for (const [end, taken] of this.#steps(part, middle, back)) yield [end, before.size ? new Set([...before, ...taken]) : taken];
    }
  }

  /** The neighbours of a node, each with the triple that leads there. */
  *#edges(start, name, back) {
    if (!back && start[0] === '"') return;
    for (const triple of back ? this.graph.match(null, name, start) : this.graph.match(start, name)) yield [triple[back ? 0 : 2], new Set([triple])];
  }

  /** Every property but those listed: each direction that the list speaks of. */
  *#negated(listed, start, back) {
    const parts = listed.op === "|" ? listed.parts : [listed];
    const names = (some) => new Set(some.map(({ text }) => this.constant(text)));
    const onward = names(parts.filter(({ op }) => !op));
    const inverse = names(parts.filter(({ op }) => op).map((part) => part.parts[0]));
    for (const [refused, turned] of [[onward, back], [inverse, !back]]) {
      if (!refused.size) continue;
      for (const [end, taken] of this.#edges(start, null, turned)) if (![...taken].some(([, name]) => refused.has(name))) yield [end, taken];
    }
  }

  /** All that some number of steps leads to, each with the triples on every way there. */
  *#repeated(op, inner, start, back) {
    if (op !== "+") yield [start, NONE];
    if (op === "?") {
      yield* this.#steps(inner, start, back);
      return;
    }
    const arrivals = new Map();
    const waiting = [start];
    const seen = new Set(waiting);
    while (waiting.length) {
      const node = waiting.pop();
      for (const [end, taken] of this.#steps(inner, node, back)) {
        if (!arrivals.has(end)) arrivals.set(end, []);
        arrivals.get(end).push([node, taken]);
        if (!seen.has(end)) {
          seen.add(end);
          waiting.push(end);
        }
      }
    }
    for (const end of arrivals.keys()) yield [end, behind(end, arrivals)];
  }
}

/** All triples on ways that arrive at an end. */
const behind = (last, arrivals) => {
  const found = new Set();
  const waiting = [last];
  const seen = new Set(waiting);
  while (waiting.length) {
    for (const [before, taken] of arrivals.get(waiting.pop()) ?? []) {
      for (const triple of taken) found.add(triple);
      if (!seen.has(before)) {
        seen.add(before);
        waiting.push(before);
      }
    }
  }
  return found;
};

/** The ways that lead to one end, joined. */
const merged = (steps) => {
  const ends = new Map();
  for (const [end, taken] of steps) ends.set(end, ends.has(end) ? new Set([...ends.get(end), ...taken]) : taken);
  return ends;
};
