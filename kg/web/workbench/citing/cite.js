// Citing an answer, as kg/cite does it: the claims its rows rest on, the sources these were read in, and in notes what
// rests on neither. A citation is of the whole answer, of the solutions before any grouping.
//
//   query ──matching──▶ the triples its patterns matched ──support──▶ claims ──▶ sources ──writing──▶ BibTeX …
import { Graph } from "./graph.js";
import { Matching } from "./matching.js";
import { read } from "./reading.js";
import { Support } from "./support.js";
import { constants, Ways } from "./ways.js";
import { shortened } from "./writing.js";

/** What a query's answer rests on: {sources, notes}. `ask` runs SPARQL on `store`; throws where it cannot be followed. */
export const cite = (store, ask, text, { rules, prefixes }) => {
  const graph = new Graph(store, ask);
  const query = read(text);
  const matched = new Matching(graph, query, new Ways(graph, constants(graph, query.prologue))).run();
  if (query.form === "DESCRIBE") for (const triple of graph.described(text)) matched.triples.add(triple);
  const support = new Support(graph, rules, prefixes).run(matched.triples);
  return { sources: sources(graph, support, prefixes), notes: notes(matched, support) };
};

/** The sources, oldest first. */
const sources = (graph, support, prefixes) => {
  const readIn = new Map([...support.sources].map((source) => [source, []]));
  for (const claim of support.claims) {
    for (const source of graph.values(`<${claim}>`, `<${prefixes.plua}source>`)) readIn.set(source, [...(readIn.get(source) ?? []), claim]);
  }
  const found = [...readIn].map(([iri, claims]) => source(graph, iri, claims, prefixes));
  return found.sort((a, b) => compared([a.published || "9999", a.iri], [b.published || "9999", b.iri]));
};

const source = (graph, iri, claims, prefixes) => {
  const all = (subject, short) => {
    const [prefix, local] = short.split(":");
    return graph.values(`<${subject}>`, `<${prefixes[prefix]}${local}>`);
  };
  const one = (short) => all(iri, short)[0] ?? "";
  const kind = one("plua:sourceKind");
  return {
    iri,
    title: one("rdfs:label"),
    publisher: one("plua:publisher"),
    published: one("plua:published"),
    language: one("dcterms:language"),
    kind: (kind && all(kind, "rdfs:label")[0]) || "",
    url: one("plua:url"),
    authors: all(iri, "plua:author"),
    claims: claims.map((claim) => [claim, all(claim, "rdfs:label")[0] ?? shortened(claim, prefixes)]).sort((a, b) => compared([a[1], a[0]], [b[1], b[0]])),
  };
};

const compared = (a, b) => {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
};

/** What the sources do not cover. */
const notes = (matched, { counts, notes: inRules }) => {
  const layers = { registry: "of the registry (types, names, identifiers, open questions)", ontology: "of the ontology (definitions)" };
  const told = Object.entries(layers)
    .filter(([layer]) => counts.has(layer))
    .map(([layer, words]) => `${counted(counts.get(layer))} ${words} had a part in it and rest on no source`);
  if (counts.has("unknown")) told.push(`for ${counted(counts.get("unknown"))} no claim is found`);
  for (const name of [...counts.keys()].filter((each) => each.startsWith("rule ")).sort()) {
    told.push(`what ${counted(counts.get(name))} inferred by ${name} rest on is not established: its text is not here`);
  }
  return [...told, ...new Set([...matched.notes, ...inRules])];
};

const counted = (number) => `${number.toLocaleString("en-US")} statement${number === 1 ? "" : "s"}`;
