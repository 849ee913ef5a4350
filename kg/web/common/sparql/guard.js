// What a query may not contain, found before the engine sees it: the rules of kg/sparql/guard.py.
//
// The engine in the page cannot reach any network anyway, and the page's policy forbids it; what is refused here is
// refused so that the reader learns why, and so that no query overflows the engine's stack.
import { t } from "../words.js";
import { Fault, tokenize } from "./tokens.js";

export const MAX_BYTES = 1_000_000;
export const MAX_DEPTH = 100;
export const MAX_STEPS = 1_000;

const UPDATES = new Set(["LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "INSERT", "DELETE", "WITH", "USING"]);
const OPENERS = new Set(["(", "{", "[", "{|", "<<", "<<("]);
const CLOSERS = new Set([")", "}", "]", "|}", ">>", ")>>"]);
const STEPS = new Set(["!", "||", "&&", "|", "+", "-", "*", "/", "^", "=", "!=", "<", ">", "<=", ">="]);
const ESCAPE = /\\(?:[tbnrf"'\\]|u(?![dD][89a-fA-F])[0-9A-Fa-f]{4}|U(?:000(?!0[dD][89a-fA-F])[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|(.))/gs;

/** Return the tokens of a query that may run; throw a Fault for what a read-only offline graph never does. */
export const checked = (text) => {
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_BYTES) throw new Fault(text, 0, t("sparql.too-long", { n: size, limit: MAX_BYTES }));
  if (text.includes("\0")) throw new Fault(text, text.indexOf("\0"), t("sparql.nul"));
  const half = text.search(/\p{Surrogate}/u);
  if (half >= 0) throw new Fault(text, half, t("sparql.half-character"));
  const tokens = tokenize(text);
  let depth = 0;
  let steps = 0;
  tokens.forEach((token, at) => {
    if (token.kind === "op") {
      depth += OPENERS.has(token.text) - CLOSERS.has(token.text);
      steps += STEPS.has(token.text);
    } else if (token.kind === "word") steps += 1;
    if (depth > MAX_DEPTH) throw new Fault(text, token.start, t("sparql.too-deep", { limit: MAX_DEPTH }));
    if (steps > MAX_STEPS) throw new Fault(text, token.start, t("sparql.too-many-steps", { limit: MAX_STEPS }), t("sparql.too-many-steps-hint"));
    check(text, token, tokens, at);
  });
  return tokens;
};

const check = (text, token, tokens, at) => {
  const refuse = (message, hint) => {
    throw new Fault(text, token.start, message, hint, token.end);
  };
  if (token.kind === "word") {
    // Not an equality: the engine reads "trueSERVICE" as two words.
    if (token.upper.includes("SERVICE")) refuse(t("sparql.refused", { word: "SERVICE" }), t("sparql.service-hint"));
    if (token.upper === "FROM") refuse(t("sparql.refused", { word: "FROM" }), t("sparql.from-hint"));
    if (UPDATES.has(token.upper)) refuse(t("sparql.refused", { word: token.upper }), t("sparql.update-hint"));
  } else if (token.kind === "pname") {
    if (token.text.toLowerCase().includes("service:")) refuse(t("sparql.refused", { word: "SERVICE" }), t("sparql.service-prefix-hint"));
  } else if (token.kind === "iri") checkIri(token, tokens, at, refuse);
  else if (token.kind === "string") checkString(text, token, tokens[at - 1]);
  else if (token.text === '"' || token.text === "'") refuse(t("sparql.string-open"), t("sparql.string-open-hint"));
};

const checkString = (text, token, before) => {
  if (before && ["''", '""'].includes(before.text) && before.end === token.start) {
    throw new Fault(text, before.start, t("sparql.string-open"), t("sparql.string-open-hint"), token.end);
  }
  for (const match of token.text.matchAll(ESCAPE)) {
    if (match[1] === undefined) continue;
    const start = token.start + match.index;
    throw new Fault(text, start, t("sparql.no-escape", { escape: `\\${match[1]}` }), t("sparql.no-escape-hint"), start + match[0].length);
  }
};

/** Refuse <…> where the engine may read a comparison, and so see keywords or strings inside it. */
const checkIri = (token, tokens, at, refuse) => {
  const content = token.text.slice(1, -1);
  if (!/[&|(),'#]/.test(content) || /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(content)) return;
  if (tokens[at - 1]?.upper === "BASE" || tokens[at - 2]?.upper === "PREFIX") return;
  refuse(t("sparql.iri-or-comparison", { text: token.text }), t("sparql.iri-or-comparison-hint"));
};
