// The engine's own thread: Oxigraph and the whole graph in memory. It answers one question at a time and is ended from
// outside when a question takes too long: nothing less stops an engine that is busy.
import { initSync, namedNode, Store } from "oxigraph";
import { cite as cited } from "./citing/cite.js";
import { plain } from "./terms.js";

const LABELS = ["http://www.w3.org/2000/01/rdf-schema#label", "http://www.w3.org/2004/02/skos/core#prefLabel"];

let store = null;
let empty = null;
let known = {}; // the prefixes of the graph
let prologue = "";

const open = ({ module, graph, prefixes }) => {
  initSync({ module });
  const started = performance.now();
  store = new Store();
  // TriG keeps every statement in its named graph; the default graph of the store stays empty.
  store.load(graph, { format: "application/trig" });
  empty = new Store();
  known = prefixes;
  // One line, so that the engine's line numbers are ours and one; a query's own declarations come later and win.
  prologue = `${Object.entries(prefixes)
    .map(([name, base]) => `PREFIX ${name}: <${base}>`)
    .join(" ")}\n`;
  return { size: store.size, took: performance.now() - started };
};

// A plain pattern sees the union of the named graphs, as everywhere else in this project. No statement stands in two of
// them, so nothing is counted twice.
const ask = (of, text, options = {}) => of.query(prologue + text, { use_default_graph_as_union: true, ...options });

const answer = ({ text, form }) => {
  const started = performance.now();
  if (form === "SELECT" || form === "ASK") {
    const json = ask(store, text, { results_format: "application/sparql-results+json" });
    return { json, took: performance.now() - started };
  }
  const ntriples = ask(store, text, { results_format: "application/n-triples" });
  return { ntriples, bindings: ask(store, text).map(row), took: performance.now() - started };
};

const row = (quad) => ({ subject: plain(quad.subject), predicate: plain(quad.predicate), object: plain(quad.object) });

/** Of each address its names by language; the untagged label stands under "". */
const names = ({ iris }) => {
  const found = {};
  for (const iri of iris) {
    const labels = LABELS.flatMap((label) => store.match(namedNode(iri), namedNode(label), null, null));
    if (labels.length) found[iri] = Object.fromEntries(labels.map(({ object }) => [object.language ?? "", object.value]));
  }
  return found;
};

/** What the engine says against a text, or nothing: it is parsed for a store that holds nothing. */
const parse = ({ text }) => {
  try {
    ask(empty, text);
    return "";
  } catch (error) {
    return said(error);
  }
};

/** The engine's own words, with the line as the reader counts it. */
const said = (error) => String(error?.message ?? error).replace(/error at (\d+):/, (_, line) => `error at ${Number(line) - 1}:`);

/** The sources that an answer rests on, and what they do not cover. */
const cite = ({ text, rules }) => cited(store, (query, options) => ask(store, query, options), text, { rules, prefixes: known });

const DUTIES = { open, answer, names, parse, cite };

self.addEventListener("message", ({ data: { id, duty, given } }) => {
  try {
    self.postMessage({ id, result: DUTIES[duty](given) });
  } catch (error) {
    // Whatever a duty throws is the asker's to explain: nothing is lost here.
    self.postMessage({ id, error: said(error) });
  }
});
