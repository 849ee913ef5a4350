// What is seen, for other programs: its statements as CSV, and the SPARQL query that yields them. Pure: no document.

/** The statements that are seen: those on a way, those of the one thing in the middle, else all that are selected. */
export const seen = (model, { shown, selected, ways = [] }, middle = "") => {
  const left = (statement) => selected.statements.has(statement.index);
  if (shown.path) {
    const way = ways[shown.route] || ways[0] || [];
    return way.slice(1).flatMap((id, at) => model.between(way[at], id));
  }
  const id = shown.view === "network" && !shown.whole ? shown.thing || middle : "";
  if (id) return (model.about.get(id) || []).filter(left);
  return model.statements.filter(left);
};

/** One cell: quoted where it must be, and never a formula, whatever a label begins with. */
export const cell = (value) => {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What the graph has a statement end in: the thing, or, where no line leads to it, what hangs between the two. */
const endOf = (model, one) => (one.via && (model.content.properties[one.p] || {}).unclear ? one.via : one.o);

const HEAD = ["subject", "subject_id", "property", "property_id", "value", "value_id", "dates", "standing", "origins", "sources"];

/** Statements as CSV: names as they are spoken, ids for other programs; UTF-8 with a mark that spreadsheets look for. */
export const csvOf = (model, statements, { when = () => "" } = {}) => {
  const label = (id) => (model.things.has(id) ? model.things.get(id).label : id);
  const rows = statements.map((one) => [
    ...[label(one.s), one.s, one.property.label, one.p],
    ...[one.o ? label(endOf(model, one)) : model.value(one.value), endOf(model, one) || "", when(one), model.standing(one), one.origins],
    [...new Set(one.claims.map((index) => model.claims[index].source))].join(" "),
  ]);
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
};

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/;

/** An id or property as SPARQL writes it. What the page calls it is the end of an IRI, or the IRI itself. */
const term = (base, prefix, name) => {
  if (NAME.test(name)) return `${prefix}:${name}`;
  if (/^<[^<>"{}|^`\\\s]*>$/.test(name) || /^[a-z]+:[A-Za-z0-9_-]+$/.test(name)) return name;
  return `<${base}${encodeURI(name).replace(/[<>"{}|^`\\]/g, encodeURIComponent)}>`;
};

const PREFIXES = { rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", rdfs: "http://www.w3.org/2000/01/rdf-schema#", skos: "http://www.w3.org/2004/02/skos/core#" };

/**
 * The query whose rows are the statements: what the graph states or infers, and what is claimed without being a fact.
 * What the page folds into one line, an office with its dates, is asked for by the node it hangs on.
 */
export const queryOf = (model, statements, address = "") => {
  const { id: ids, ontology } = model.content.bases;
  const id = (name) => term(ids, "id", name);
  const property = (name) => term(ontology, "plua", name);
  const [pairs, triples] = [new Set(), new Set()];
  for (const one of statements) {
    if (one.o) triples.add(`(${id(one.s)} ${property(one.p)} ${id(endOf(model, one))})`);
    else pairs.add(`(${id(one.s)} ${property(one.p)})`);
  }
  // Each way has the list for itself: an engine that joins a list with a union first makes the whole union.
  const list = (names, rows) => `    VALUES (${names}) {\n${[...rows].map((row) => `      ${row}\n`).join("")}    }\n`;
  const claimed = "?claim rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value";
  const relations = `    FILTER(EXISTS { ?subject ?property ?value } || EXISTS { ${claimed} })`;
  // A date that nobody claims, as one that a rule draws, is there in its bounds alone.
  const bounds = "?part plua:companionOf ?property . ?subject ?part ?value FILTER NOT EXISTS { ?said rdf:subject ?subject ; rdf:predicate ?property }";
  const values = ["?subject ?property ?value", claimed, bounds].map((way) => `${list("?subject ?property", pairs)}    ${way}`);
  const blocks = [...(triples.size ? [list("?subject ?property ?value", triples) + relations] : []), ...(pairs.size ? values : [])].map((block) => `  {\n${block}\n  }`);
  const used = { id: ids, plua: ontology, ...PREFIXES };
  const head = Object.entries(used).map(([prefix, base]) => `PREFIX ${prefix}: <${base}>`);
  const from = address ? [`# ${address.replace(/[\r\n]/g, " ")}`] : [];
  return `${[...from, ...head, "", "SELECT DISTINCT ?subject ?property ?value {", blocks.join("\n  UNION\n") || "  FILTER(false)", "}", "ORDER BY ?subject ?property STR(?value)"].join("\n")}\n`;
};
