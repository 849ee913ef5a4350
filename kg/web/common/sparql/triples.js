// Where a pattern of triples goes wrong: a missing dot, object or predicate; the walk of kg/sparql/triples.py.
import { t } from "../words.js";

const [SUBJECT, PREDICATE, OBJECT, AFTER] = [0, 1, 2, 3];

const missing = (tokens, at, slot) => {
  const before = tokens[at - 1].text;
  return { at, message: slot === PREDICATE ? t("sparql.no-predicate", { before }) : t("sparql.no-object", { before }), hint: t("sparql.triple-hint") };
};

const open = (slot) => slot === PREDICATE || slot === OBJECT;

/** The first place where a triple is broken, as {at, message, hint}; `at` may be one past the last token. */
export const brokenTriple = (tokens) => {
  let slot = SUBJECT;
  let depth = 0;
  let at = tokens.findIndex((token) => token.text === "{");
  if (at < 0) return null;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token.text === "{" || token.text === "}") {
      if (token.text === "}" && open(slot) && depth) return missing(tokens, at, slot);
      slot = SUBJECT;
      depth = token.text === "{" ? depth + 1 : Math.max(0, depth - 1);
      at += 1;
    } else if (!depth) at += 1;
    else if (["{|", "~", "<<", "<<("].includes(token.text)) return null; // statements about statements: beyond this walk
    else if (token.kind === "word" && !["A", "TRUE", "FALSE"].includes(token.upper)) {
      if (open(slot)) return missing(tokens, at, slot);
      [slot, at] = [SUBJECT, afterKeyword(tokens, at)];
    } else {
      const ends = [".", ";", ","].includes(token.text);
      if (ends && open(slot) && token.text !== ";" && tokens[at - 1].text !== ";") return missing(tokens, at, slot);
      if (slot === AFTER && !ends) {
        return { at, message: t("sparql.no-dot", { before: tokens[at - 1].text, after: token.text }), hint: t("sparql.no-dot-hint") };
      }
      [slot, at] = next(tokens, at, slot);
    }
  }
  return null;
};

/** Step over one term, path or separator: what is expected then, and where. */
const next = (tokens, from, slot) => {
  let at = from;
  const { text } = tokens[at];
  if (text === "." || text === ";" || text === ",") return [{ ".": SUBJECT, ";": PREDICATE, ",": OBJECT }[text], at + 1];
  if (slot === PREDICATE) return [OBJECT, afterPath(tokens, at)];
  if (text === "[" || text === "(") {
    const end = afterBracket(tokens, at);
    // "[ … ]" may stand alone as a subject: whatever follows is then right.
    return [slot === SUBJECT && [".", "}"].includes(textAt(tokens, end)) ? SUBJECT : slot + 1, end];
  }
  if (text === "+" || text === "-") at += 1;
  at += 1;
  if (textAt(tokens, at) === "^^") at += 2;
  else if (tokens[at]?.kind === "lang") at += 1;
  return [slot === SUBJECT ? PREDICATE : AFTER, at];
};

/** Step over a predicate or property path. */
const afterPath = (tokens, from) => {
  let at = from;
  while (at < tokens.length) {
    while (["^", "!"].includes(textAt(tokens, at))) at += 1;
    at = textAt(tokens, at) === "(" ? afterBracket(tokens, at) : at + 1;
    if (["*", "+", "?"].includes(textAt(tokens, at))) at += 1;
    if (!["/", "|"].includes(textAt(tokens, at))) break;
    at += 1;
  }
  return at;
};

/** The index just after the bracket that closes the one at `from`. */
const afterBracket = (tokens, from) => {
  let depth = 0;
  let at = from;
  while (at < tokens.length) {
    const { text } = tokens[at];
    depth += ["(", "[", "{"].includes(text) - [")", "]", "}"].includes(text);
    at += 1;
    if (depth <= 0) break;
  }
  return at;
};

/** Step over a keyword and what belongs to it, up to the next "{" or triple. */
const afterKeyword = (tokens, from) => {
  const word = tokens[from].upper;
  let at = from + 1;
  if (word === "VALUES") {
    while (at < tokens.length && tokens[at].text !== "{") at += 1;
    return afterBracket(tokens, at);
  }
  if (word === "FILTER" || word === "BIND") {
    while (at < tokens.length && !["(", "{"].includes(tokens[at].text)) at += 1;
    return textAt(tokens, at) === "(" ? afterBracket(tokens, at) : at;
  }
  if (word === "GRAPH") return at + 1;
  if (["SELECT", "GROUP", "ORDER", "HAVING", "LIMIT", "OFFSET"].includes(word)) {
    while (at < tokens.length && !["{", "}"].includes(tokens[at].text)) at = tokens[at].text === "(" ? afterBracket(tokens, at) : at + 1;
  }
  return at;
};

const textAt = (tokens, at) => tokens[at]?.text ?? "";
