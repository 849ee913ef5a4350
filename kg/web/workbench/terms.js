// Terms out of the engine's memory: as the JSON results write them, and as one text each, so that equal ones are equal.
import { blankNode, literal, namedNode } from "oxigraph";

const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

/** A term of the engine as the JSON results write it. */
export const plain = (term) => {
  const { termType, value } = term;
  if (termType === "NamedNode") return { type: "uri", value };
  if (termType === "BlankNode") return { type: "bnode", value };
  if (term.language) return { type: "literal", value, "xml:lang": term.language };
  const datatype = term.datatype.value;
  return datatype === XSD_STRING ? { type: "literal", value } : { type: "literal", value, datatype };
};

const ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };

/** A term of the JSON results as a query writes it. */
export const text = (term) => {
  if (term.type === "uri") return `<${term.value}>`;
  if (term.type === "bnode") return `_:${term.value}`;
  const quoted = `"${term.value.replace(/[\\"\n\r]/g, (char) => ESCAPES[char])}"`;
  if (term["xml:lang"]) return `${quoted}@${term["xml:lang"]}`;
  return term.datatype ? `${quoted}^^<${term.datatype}>` : quoted;
};

/** The engine's term for one of the JSON results. */
export const made = (term) => {
  if (term.type === "uri") return namedNode(term.value);
  if (term.type === "bnode") return blankNode(term.value);
  return literal(term.value, term["xml:lang"] ?? (term.datatype ? namedNode(term.datatype) : undefined));
};
