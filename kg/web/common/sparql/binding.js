// Parameters: a variable of the query becomes one term wherever it stands, as kg/sparql/binding.py does it.
//
// What replaces the variable's token is a term as the engine writes it (<…> or an escaped literal), made by term(), and
// never what somebody typed: a value cannot open or close anything.
import { t } from "../words.js";
import { tokenize, variables } from "./tokens.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const NODE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const ENDS_MODIFIER = new Set(["HAVING", "LIMIT", "OFFSET", "VALUES"]);

const quoted = (value) => `"${value.replace(/[\\"\n\r]/g, (char) => ({ "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" })[char])}"`;

const iri = (value) => {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|^`\\]*$/u.test(value)) throw new Error(t("wb.no-iri", { value }));
  return `<${value}>`;
};

const day = (value) => {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === value;
};

/** Write a value as a term of its parameter's type; throws an Error that says what is expected. */
export const term = (type, value, prefixes) => {
  if (type === "id") {
    const bare = value.replace(/^id:/, "");
    if (!NODE.test(bare)) throw new Error(t("wb.no-id", { value }));
    return iri(prefixes.id + bare);
  }
  if (type === "iri") {
    const [, prefix, rest] = /^([^:]*):(.*)$/su.exec(value) ?? [];
    const known = prefix !== undefined && Object.hasOwn(prefixes, prefix) && !rest.startsWith("//");
    return iri(known ? prefixes[prefix] + rest : value.replace(/^</, "").replace(/>$/, ""));
  }
  if (type === "date") {
    if (!day(value)) throw new Error(t("wb.no-date", { value }));
    return `"${value}"^^<${XSD}date>`;
  }
  if (type === "integer" || type === "decimal") {
    const pattern = type === "integer" ? /^[+-]?[0-9]+$/ : /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/;
    if (!pattern.test(value)) throw new Error(t("wb.no-number", { value }));
    return `"${value}"^^<${XSD}${type}>`;
  }
  return quoted(value);
};

/** The query with each parameter in its variable's place; `terms` holds terms as term() writes them. */
export const bind = (text, terms) => {
  const tokens = tokenize(text);
  const known = variables(tokens);
  for (const name of Object.keys(terms)) if (!known.has(name)) throw new Error(t("wb.no-variable", { name: `?${name}` }));
  let copied = 0;
  let out = "";
  for (const [token, written] of replacements(tokens, terms)) {
    out += text.slice(copied, token.start) + written;
    copied = token.end;
  }
  return out + text.slice(copied);
};

const replacements = (tokens, terms) => {
  const found = [];
  const outer = [];
  let [clause, level, depth] = ["", 0, 0];
  tokens.forEach((token, at) => {
    const word = token.upper;
    if (word === "SELECT" || word === "VALUES") [clause, level] = [word, depth];
    else if (word === "BY") [clause, level] = ["BY", depth];
    else if (word === "WHERE" || (clause === "BY" && ENDS_MODIFIER.has(word))) clause = "";
    else if (token.text === "{") {
      outer.push([depth > level ? clause : "", level]); // an EXISTS within a SELECT list returns to it
      clause = "";
    } else if (token.text === "}" && outer.length) [clause, level] = outer.pop();
    else if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    else if (token.kind === "var" && Object.hasOwn(terms, token.text.slice(1))) {
      const here = clause === "VALUES" || depth === level ? clause : "";
      found.push(...replacement(tokens, at, here, terms[token.text.slice(1)]));
    }
  });
  return found;
};

const replacement = (tokens, at, clause, value) => {
  const token = tokens[at];
  if (tokens[at - 1]?.upper === "AS" || clause === "VALUES") throw new Error(t("wb.own-value", { name: token.text }));
  if (clause === "SELECT") return [[token, `(${value} AS ?${token.text.slice(1)})`]];
  if (clause === "BY") return [[token, `(${value})`]];
  if (tokens[at - 1]?.text === "(" && tokens[at - 2]?.upper === "BOUND") return [[tokens[at - 2], " "], [token, "true"]];
  return [[token, ` ${value} `]];
};
