// From triples to the claims and sources they rest on, by the rules that kg/cite/support.py explains.
import { Matching } from "./matching.js";
import { read } from "./reading.js";
import { constants, Ways } from "./ways.js";

const CHUNK = 2_000;

/** What triples rest on: `claims` and `sources` by address, `counts` of triples that rest on neither, `notes` in words. */
export class Support {
  #graph;
  #rules;
  #name;
  #seen = new Set();
  #inferred = new Map(); // rule -> triples
  #about = new Map(); // subject -> [claim, predicate, object, standing]

  claims = new Set();
  sources = new Set();
  counts = new Map();
  notes = new Set();

  /** `rules` maps a rule's name to its query; `prefixes` say where the graph's own names begin. */
  constructor(graph, rules, prefixes) {
    this.#graph = graph;
    this.#rules = rules;
    this.#name = (short) => {
      const [prefix, local] = short.split(":");
      return `<${prefixes[prefix]}${local}>`;
    };
    this.starts = { claim: prefixes.claim, graph: prefixes.graph };
  }

  /** Follow triples to their claims; where rules inferred them, through what the rules matched. */
  run(triples) {
    let waiting = new Set(triples);
    while (waiting.size) {
      for (const triple of waiting) this.#one(triple);
      for (const triple of waiting) this.#seen.add(triple);
      const premises = [...this.#inferred.keys()].sort().flatMap((name) => [...this.#premises(name, this.#inferred.get(name))]);
      waiting = new Set(premises.filter((triple) => !this.#seen.has(triple)));
      this.#inferred.clear();
    }
    return this;
  }

  #count(what, number = 1) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + number);
  }

  #one(triple) {
    const [subject] = triple;
    if (subject[0] !== "<") return;
    if (subject.startsWith(`<${this.starts.claim}`)) {
      this.claims.add(subject.slice(1, -1));
      return;
    }
    const address = this.#graph.layer(triple)?.slice(1, -1);
    if (!address) return;
    const layer = address.startsWith(this.starts.graph) ? address.slice(this.starts.graph.length) : address;
    if (layer === "claims") this.#told(subject);
    else if (layer === "facts") this.#fact(triple);
    else if (layer.startsWith("inferred-")) for (const rule of this.#graph.values(`<${address}>`, this.#name("plua:rule"))) this.#infer(rule, triple);
    else this.#count(layer);
  }

  #infer(rule, triple) {
    if (!this.#inferred.has(rule)) this.#inferred.set(rule, []);
    this.#inferred.get(rule).push(triple);
  }

  /** What is said of a source, a sentence, a phrase or an opinion was read in that source. */
  #told(node) {
    const sources = ["plua:source", "oa:hasSource"].flatMap((short) => this.#graph.objects(node, this.#name(short)));
    for (const source of sources.length ? sources : [node]) if (source[0] === "<") this.sources.add(source.slice(1, -1));
  }

  #fact([subject, predicate, object]) {
    const told = this.#claimsAbout(subject);
    const making = told.filter(([, , , standing]) => standing === this.#name("plua:MakesFact"));
    const of = (claims) => claims.map(([claim]) => claim);
    let behind = of(making.filter(([, p, o]) => p === predicate && o === object));
    if (!behind.length && predicate === this.#name("plua:disputedOn")) {
      behind = of(told.filter(([, p, , standing]) => p === object && standing !== this.#name("plua:AssertsNothing")));
    }
    if (!behind.length) {
      const bases = [predicate, ...this.#graph.objects(predicate, this.#name("plua:companionOf"))];
      behind = of(making.filter(([, p]) => bases.includes(p)));
    }
    if (!behind.length && this.#graph.objects(predicate, this.#name("plua:key")).length) {
      // A node stands once something is claimed of it, or it is itself what somebody claims.
      behind = making.length ? of(making) : this.#naming(subject);
    }
    for (const claim of behind) this.claims.add(claim.slice(1, -1));
    if (!behind.length) this.#count("unknown");
  }

  #claimsAbout(subject) {
    if (!this.#about.has(subject)) {
      const claims = this.#graph.match(null, this.#name("rdf:subject"), subject).map(([claim]) => claim);
      const parts = (claim) => ["rdf:predicate", "rdf:object", "plua:standing"].map((short) => this.#graph.objects(claim, this.#name(short))[0]);
      this.#about.set(subject, claims.filter((claim) => claim[0] === "<").map((claim) => [claim, ...parts(claim)]));
    }
    return this.#about.get(subject);
  }

  /** The claims that make facts with a node as their value. */
  #naming(node) {
    const claims = this.#graph.match(null, this.#name("rdf:object"), node).map(([claim]) => claim);
    return claims.filter((claim) => claim[0] === "<" && this.#graph.objects(claim, this.#name("plua:standing")).includes(this.#name("plua:MakesFact")));
  }

  /** What a rule matched to infer some triples. */
  #premises(name, inferred) {
    const found = new Set();
    if (!Object.hasOwn(this.#rules, name)) {
      this.#count(`rule ${name}`, inferred.length);
      return found;
    }
    const rule = read(this.#rules[name]);
    const ways = new Ways(this.#graph, constants(this.#graph, rule.prologue));
    const bound = new Set(rule.where.filter(({ kind }) => kind === "BIND").map((part) => part.name.slice(1)));
    for (const { columns, rows } of unified(rule.template, inferred, ways.constant)) {
      for (let start = 0; start < rows.length; start += CHUNK) {
        const listed = rows.slice(start, start + CHUNK).map((row) => `(${row.join(" ")})`);
        const values = `VALUES (${columns.map((column) => `?${column}`).join(" ")}) { ${listed.join(" ")} } `;
        const computed = columns.some((column) => bound.has(column));
        const matched = new Matching(this.#graph, rule, ways).run(computed ? "" : values, computed ? values : "");
        for (const triple of matched.triples) found.add(triple);
        for (const note of matched.notes) this.notes.add(note);
      }
    }
    return found;
  }
}

/** Fit triples to what a rule makes: for each set of its variables, the values that they must have. */
const unified = (template, triples, constant) => {
  const found = new Map();
  for (const triple of triples) {
    for (const { subject, path, object } of template) {
      const fits = fitted([subject, path.text, object], triple, constant);
      if (!fits) continue;
      const columns = [...fits.keys()];
      const key = columns.join();
      if (!found.has(key)) found.set(key, { columns, rows: new Map() });
      const row = [...fits.values()];
      found.get(key).rows.set(row.join(" "), row);
    }
  }
  return [...found.values()].map(({ columns, rows }) => ({ columns, rows: [...rows.values()] }));
};

const fitted = (places, triple, constant) => {
  const found = new Map();
  for (const [at, text] of places.entries()) {
    if (text[0] !== "?") {
      if (constant(text) !== triple[at]) return null;
      continue;
    }
    const name = text.slice(1);
    if ((found.get(name) ?? triple[at]) !== triple[at]) return null;
    found.set(name, triple[at]);
  }
  return found;
};
