// The store as citing reads it: every term is the text a query has for it, and every triple is one object, so that what
// is equal is equal to JavaScript too.
//
// Terms of the engine are freed as soon as they are read: left to the collector, which cannot run while the engine's
// thread works, a hundred thousand of them make everything ten times slower.
import { made, plain, text } from "../terms.js";

export class Graph {
  #store;
  #terms = new Map(); // the text of what is no address -> the term
  #triples = new Map(); // text -> [subject, predicate, object]

  /** `ask(query, options)` runs SPARQL on the union of the graphs of `store`. */
  constructor(store, ask) {
    this.#store = store;
    this.ask = ask;
  }

  #text(term) {
    const found = text(term);
    if (term.type !== "uri") this.#terms.set(found, term);
    return found;
  }

  #read(term) {
    const found = this.#text(plain(term));
    term.free();
    return found;
  }

  /** What `read` makes of each quad that fits; an empty place fits anything. */
  #quads(places, read) {
    const terms = places.map((each) => each && made(this.#terms.get(each) ?? { type: "uri", value: each.slice(1, -1) }));
    const quads = this.#store.match(...terms, null);
    for (const term of terms) term?.free();
    return quads.map((quad) => {
      const found = read(quad);
      quad.free();
      return found;
    });
  }

  #triple(quad) {
    return this.triple(this.#read(quad.subject), this.#read(quad.predicate), this.#read(quad.object));
  }

  /** Of each row of a SELECT a function that gives the value of a column; nothing where it has none. */
  *rows(query) {
    const { results } = JSON.parse(this.ask(query, { results_format: "application/sparql-results+json" }));
    for (const row of results.bindings) yield (name) => row[name] && this.#text(row[name]);
  }

  /** The triples of a DESCRIBE. */
  described(query) {
    return this.ask(query).map((quad) => this.#triple(quad));
  }

  /** The triples that fit, each once. */
  match(subject, predicate, object) {
    return this.#quads([subject, predicate, object], (quad) => this.#triple(quad));
  }

  triple(subject, predicate, object) {
    const key = `${subject} ${predicate} ${object}`;
    let found = this.#triples.get(key);
    if (!found) this.#triples.set(key, (found = [subject, predicate, object]));
    return found;
  }

  /** The graph a triple stands in; nothing for one that is not there. */
  layer(triple) {
    return this.#quads(triple, ({ graph }) => this.#read(graph))[0];
  }

  objects(subject, predicate) {
    return this.#quads([subject, predicate, null], ({ object }) => this.#read(object));
  }

  /** Addresses and texts without a language that something has for a property, in a fixed order. */
  values(subject, predicate) {
    const found = this.objects(subject, predicate).map((each) => (each[0] === "<" ? { value: each.slice(1, -1) } : this.#terms.get(each)));
    return found
      .filter((term) => !term["xml:lang"])
      .map(({ value }) => value)
      .sort();
  }
}
