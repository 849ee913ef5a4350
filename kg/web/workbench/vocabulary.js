// What the graph's names are, asked of the graph itself once it is open: for completion, for hints, for the fields of
// a question. Nothing outside the page is ever asked.
import { fold } from "../common/text.js";
import { pick } from "../common/words.js";
import { nearest } from "../common/sparql/nearest.js";

const TERMS = `SELECT ?term ?kind ?label ?about {
  GRAPH graph:ontology { ?term a ?type ; rdfs:label|skos:prefLabel ?label }
  VALUES (?type ?kind) { (owl:Class "class") (owl:ObjectProperty "property") (owl:DatatypeProperty "property")
    (owl:AnnotationProperty "property") (rdf:Property "property") }
  OPTIONAL { GRAPH graph:ontology { ?term skos:definition ?about FILTER(LANG(?about) IN ("", "en")) } }
}`;
const THINGS = `SELECT ?thing ?type ?name ?label {
  GRAPH graph:registry { ?thing a ?type ; ?name ?label }
  VALUES ?name { rdfs:label skos:prefLabel skos:altLabel }
  FILTER(STRSTARTS(STR(?thing), STR(id:)))
}`;
const CODES = "SELECT DISTINCT ?code ?type ?label { GRAPH graph:ontology { ?code a ?type ; rdfs:label ?label FILTER(STRSTARTS(STR(?code), STR(plua:)) && STRSTARTS(STR(?type), STR(plua:))) } }";
const CLASSES = "SELECT ?class ?above { GRAPH graph:ontology { ?class rdfs:subClassOf+ ?above } }";
const GRAPHS = "SELECT DISTINCT ?graph { GRAPH ?graph {} }";

const NONE = 9;

export class Vocabulary {
  #prefixes;
  #terms = new Map(); // address -> {iri, short, kind, names: {language: label}, about, keys}
  #above = new Map(); // class -> classes above it

  constructor(prefixes) {
    this.#prefixes = Object.entries(prefixes);
  }

  /** Read everything from an engine that is ready. */
  async read(engine) {
    const [terms, things, codes, classes, graphs] = await Promise.all([TERMS, THINGS, CODES, CLASSES, GRAPHS].map((text) => engine.rows(text)));
    this.#terms.clear();
    for (const { class: below, above } of classes) this.#above.set(below.value, [...(this.#above.get(below.value) ?? []), above.value]);
    for (const row of codes) this.#add(row.code, "code", row.label, row.type.value);
    for (const row of terms) this.#add(row.term, row.kind.value, row.label, "", row.about?.value);
    for (const row of things) this.#add(row.thing, "thing", row.label, row.type.value, "", row.name.value.endsWith("altLabel"));
    for (const { graph } of graphs) this.#add(graph, "graph", { value: this.short(graph.value) });
    for (const term of this.#terms.values()) term.keys = [...new Set([fold(term.short.split(":")[1]), ...Object.values(term.names).map(fold), ...term.others.map(fold)])].filter(Boolean);
  }

  #add({ value: iri }, kind, label, type = "", about = "", other = false) {
    let term = this.#terms.get(iri);
    if (!term) this.#terms.set(iri, (term = { iri, short: this.short(iri), kind, names: {}, others: [], types: new Set(), about: "", keys: [] }));
    if (kind === "class" || kind === "property") term.kind = kind;
    if (type) term.types.add(type);
    if (about) term.about = about;
    if (other) term.others.push(label.value);
    else term.names[label["xml:lang"] ?? "en"] = label.value;
  }

  /** An address as a prefixed name where one fits and nothing needs escaping, else in angle brackets. */
  short(iri) {
    for (const [name, base] of this.#prefixes) {
      if (iri.startsWith(base) && /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/.test(iri.slice(base.length))) return `${name}:${iri.slice(base.length)}`;
    }
    return `<${iri}>`;
  }

  /** The address of a prefixed name with one of the graph's prefixes; empty for any other. */
  whole(short) {
    const [, prefix, rest] = /^([^:]*):(.*)$/s.exec(short) ?? [];
    const known = this.#prefixes.find(([name]) => name === prefix);
    return known ? known[1] + rest.replaceAll("\\", "") : "";
  }

  get(iri) {
    return this.#terms.get(iri);
  }

  label(iri) {
    const term = this.#terms.get(iri);
    return term ? pick(term.names) : "";
  }

  /** Whether a name of ours may well be a slip: it is one of a space whose names are all known here. */
  covers(iri) {
    const space = (name) => this.#prefixes.find(([prefix]) => prefix === name)?.[1] ?? "\0";
    return ["plua", "id", "graph"].some((name) => iri.startsWith(space(name)) && iri.length > space(name).length);
  }

  /** The known names nearest to one that is not. */
  near(iri) {
    const short = this.short(iri);
    const space = short.split(":")[0];
    return nearest(short, [...this.#terms.values()].filter((term) => term.short.startsWith(`${space}:`)).map((term) => term.short));
  }

  /** Terms that a typed text fits, best first: of the kinds given, and for things of a class given. */
  search(typed, { kinds, cls = "", space = "", most = 40 } = {}) {
    const wanted = fold(typed);
    const found = [];
    for (const term of this.#terms.values()) {
      if (kinds && !kinds.includes(term.kind)) continue;
      if (space && !term.short.startsWith(`${space}:`)) continue;
      if (cls && ![...term.types].some((type) => type === cls || this.#above.get(type)?.includes(cls))) continue;
      const { rank, long } = score(term.keys, wanted);
      if (rank < NONE) found.push({ term, rank, long });
    }
    const order = { property: 0, class: 1, code: 2, thing: 3, graph: 4 };
    found.sort((a, b) => a.rank - b.rank || order[a.term.kind] - order[b.term.kind] || a.long - b.long || (a.term.short < b.term.short ? -1 : 1));
    return found.slice(0, most).map(({ term }) => term);
  }
}

/** How well keys fit: 0 a word begins so, 1 all words begin some word, 2 contains it; and how long the best one is. */
const score = (keys, wanted) => {
  if (!wanted) return { rank: NONE - 1, long: 0 };
  const words = wanted.split(" ");
  let best = { rank: NONE, long: Infinity };
  for (const key of keys) {
    const padded = ` ${key}`;
    const rank = padded.includes(` ${wanted}`) ? 0 : words.every((word) => padded.includes(` ${word}`)) ? 1 : key.includes(wanted) ? 2 : NONE;
    if (rank < best.rank || (rank === best.rank && key.length < best.long)) best = { rank, long: key.length };
  }
  return best;
};
