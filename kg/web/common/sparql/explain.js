// Why the engine refused a query, in words and at the right place: the usual mistakes that kg/sparql/explain.py knows.
//
// The engine reports where its furthest attempt gave up, often a token or a line after the cause. Each function below
// looks for one usual mistake; the first that finds its own explains the error. They run only on what was refused.
import { t } from "../words.js";
import { nearest } from "./nearest.js";
import { declared, Fault, tokenize } from "./tokens.js";
import { brokenTriple } from "./triples.js";

export const FUNCTIONS = new Set(
  `STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE
  ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW
  UUID STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL
  ISNUMERIC REGEX SUBSTR REPLACE EXISTS COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT TRIPLE SUBJECT PREDICATE OBJECT
  ISTRIPLE ADJUST LANGDIR STRLANGDIR HASLANG HASLANGDIR`.split(/\s+/),
);
export const KEYWORDS = new Set(
  `BASE PREFIX VERSION SELECT CONSTRUCT DESCRIBE ASK DISTINCT REDUCED AS WHERE GROUP BY HAVING ORDER ASC
  DESC LIMIT OFFSET VALUES OPTIONAL GRAPH BIND MINUS UNION FILTER IN NOT UNDEF TRUE FALSE
  SEPARATOR LATERAL NAMED SILENT`.split(/\s+/),
);
const PUNCTUATION = new Set("{}()[]<>=!&|+-*/^?;,.~@");
const PAIRS = { ")": "(", "}": "{", "]": "[" };
const OPERATORS = new Set(["=", "!=", "<", ">", "<=", ">=", "&&", "||"]);
const TYPOGRAPHIC = new Set("“”„‟«»‘’‚‛`´");

/** "did you mean …?", or nothing where nothing is near. */
export const meant = (word, known) => {
  const near = nearest(word, known);
  return near.length ? t("sparql.did-you-mean", { words: near.join(t("sparql.or")) }) : "";
};

const cause = (token, message, hint = "") => ({ start: token.start, end: token.end, message, hint });
const after = (token, message, hint = "") => ({ start: token.end, end: token.end + 1, message, hint });

/** Turn the engine's refusal into a Fault with its place and what may be meant. */
export const explain = (text, said, prefixes) => {
  const tokens = tokenize(text);
  const query = { text, tokens, said, prefixes, at: (index) => tokens[index]?.text ?? "", upper: (index) => tokens[index]?.upper ?? "" };
  for (const look of [nothing, stray, turtle, word, head, brackets, prefix, operator, modifiers, ungrouped, triple, renamed]) {
    const found = look(query);
    if (found) return new Fault(text, found.start, found.message, found.hint, found.end);
  }
  return asTold(query);
};

const nothing = ({ tokens }) => !tokens.length && { start: 0, end: 0, message: t("sparql.empty"), hint: t("sparql.empty-hint") };

/** Characters no query has outside strings: pasted quotes, odd spaces. */
const stray = ({ tokens }) => {
  const token = tokens.find(({ kind, text }) => kind === "op" && !PUNCTUATION.has(text[0]));
  if (!token) return null;
  if (TYPOGRAPHIC.has(token.text)) return cause(token, t("sparql.typographic", { mark: token.text }), t("sparql.typographic-hint"));
  const code = `U+${token.text.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return cause(token, t("sparql.stray", { code }), t("sparql.stray-hint"));
};

/** A prefix declared as Turtle does. */
const turtle = ({ tokens, at }) => {
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "lang" && ["@prefix", "@base"].includes(token.text)) return cause(token, t("sparql.turtle", { word: token.text }), t("sparql.turtle-hint"));
    if (token.upper === "PREFIX" && at(index + 3) === ".") return cause(tokens[index + 3], t("sparql.prefix-dot"), t("sparql.remove"));
  }
  return null;
};

/** A word that is neither keyword nor function: mostly one letter from it. */
const word = ({ tokens, at, upper }) => {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word" || KEYWORDS.has(token.upper) || FUNCTIONS.has(token.upper) || token.text === "a") continue;
    if (at(index + 1) === "(" && upper(index - 1) !== "AS") {
      return cause(token, t("sparql.no-function", { name: token.text }), meant(token.upper, [...FUNCTIONS, "FILTER", "BIND"]) || t("sparql.no-function-hint"));
    }
    if (token.upper === "A") return cause(token, t("sparql.upper-a"));
    return cause(token, t("sparql.no-word", { word: token.text }), instead(tokens, at, index));
  }
  return null;
};

/** What may stand in the place of a word that means nothing. */
const instead = (tokens, at, index) => {
  const { text, upper } = tokens[index];
  const spaced = { ORDERBY: "ORDER BY", GROUPBY: "GROUP BY" }[upper];
  if (spaced) return t("sparql.did-you-mean", { words: spaced });
  if (at(index - 1) === "a") return t("sparql.no-class-hint", { word: text });
  const near = meant(upper, [...KEYWORDS, ...FUNCTIONS]);
  if (near) return near;
  const begun = index || tokens.some((each) => KEYWORDS.has(each.upper));
  return begun ? t("sparql.no-word-hint", { word: text }) : t("sparql.no-query-hint");
};

/** What stands between SELECT and the pattern. */
const head = (query) => {
  const { tokens, at, upper } = query;
  for (const [start, token] of tokens.entries()) {
    if (token.upper !== "SELECT") continue;
    let index = start + 1 + ["DISTINCT", "REDUCED"].includes(upper(start + 1));
    while (index < tokens.length && (tokens[index].kind === "var" || ["(", "*"].includes(at(index)))) {
      index = at(index) === "(" ? closing(query, index) + 1 : index + 1;
    }
    const here = tokens[index];
    if (!here) return after(tokens[tokens.length - 1], t("sparql.no-pattern"), "SELECT ?s { … }");
    const where = here.upper === "WHERE";
    if (here.text === ",") return cause(here, t("sparql.comma"), t("sparql.comma-hint"));
    if (FUNCTIONS.has(here.upper)) return cause(here, t("sparql.unnamed", { name: here.text }), t("sparql.unnamed-hint", { name: here.upper }));
    if (!where && here.text !== "{") {
      // In "SELECT ?s ?s ex:p ?o" the last variable is already the first subject.
      const first = ["pname", "iri"].includes(here.kind) && tokens[index - 1].kind === "var" ? tokens[index - 1] : here;
      return cause(first, t("sparql.no-brace"), "SELECT ?s WHERE { … }");
    }
    if (where && at(index + 1) !== "{") return after(here, t("sparql.where-brace"), "SELECT ?s WHERE { … }");
  }
  return null;
};

/** The index of the bracket that closes the one at `index`, or the last token's. */
const closing = ({ tokens }, from) => {
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    depth += "({[".includes(tokens[index].text) - ")}]".includes(tokens[index].text);
    if (depth === 0) return index;
  }
  return tokens.length - 1;
};

const brackets = ({ text, tokens }) => {
  const stack = [];
  for (const token of tokens.filter(({ kind }) => kind === "op")) {
    if (Object.values(PAIRS).includes(token.text)) stack.push(token);
    else if (token.text in PAIRS) {
      const open = stack.pop();
      if (!open) return cause(token, t("sparql.closes-nothing", { bracket: token.text }), t("sparql.closes-nothing-hint", { bracket: PAIRS[token.text] }));
      if (open.text !== PAIRS[token.text]) {
        const line = text.slice(0, open.start).split("\n").length;
        return cause(token, t("sparql.crossed", { bracket: token.text, open: open.text, line }));
      }
    }
  }
  return stack.length ? cause(stack[stack.length - 1], t("sparql.never-closed", { bracket: stack[stack.length - 1].text })) : null;
};

const prefix = ({ tokens, upper, prefixes }) => {
  const known = { ...prefixes, ...declared(tokens) };
  for (const [index, token] of tokens.entries()) {
    const name = token.text.split(":")[0];
    if (token.kind === "pname" && !Object.hasOwn(known, name) && upper(index - 1) !== "PREFIX") {
      const hint = [meant(name, Object.keys(known)), t("sparql.declare", { prefix: name })].filter(Boolean).join(" ");
      return cause(token, t("sparql.no-prefix", { prefix: name }), hint);
    }
    if (token.kind === "iri" && !/^<[A-Za-z][A-Za-z0-9+.-]*:/.test(token.text) && !tokens.some((other) => other.upper === "BASE")) {
      return cause(token, t("sparql.part-iri", { text: token.text }), t("sparql.part-iri-hint"));
    }
  }
  return null;
};

/** Operators of other languages, operators without a right side, FILTER without brackets. */
const operator = ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    const right = tokens[index + 1];
    if (token.upper === "FILTER" && right && ["var", "number", "string"].includes(right.kind)) return cause(right, t("sparql.filter-brackets"), "FILTER(?n > 3)");
    if (token.kind !== "op" || !right) continue;
    const both = token.end === right.start ? token.text + right.text : "";
    const better = { "==": "=", "=>": ">=", "=<": "<=", "<>": "!=" }[both];
    if (better) return cause(token, t("sparql.no-operator", { operator: both }), t("sparql.write", { operator: better }));
    if (token.text === "&") return cause(token, t("sparql.no-operator", { operator: "&" }), t("sparql.write", { operator: "&&" }));
    if (OPERATORS.has(token.text) && [")", "}", ",", ".", ";"].includes(right.text)) {
      return cause(right, t("sparql.no-right-side", { operator: token.text }), t("sparql.no-right-side-hint"));
    }
  }
  return null;
};

/** What follows the pattern comes in one order, and LIMIT takes a number. */
const modifiers = ({ tokens, at, upper }) => {
  const order = { GROUP: 0, HAVING: 1, ORDER: 2, LIMIT: 3, OFFSET: 3, VALUES: 4 };
  let last = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.text === "{" || token.text === "}") last = -1;
    const rank = order[token.upper] ?? last;
    if (rank < last) return cause(token, t("sparql.too-late", { word: token.upper }), t("sparql.too-late-hint"));
    last = rank;
    if (["LIMIT", "OFFSET"].includes(token.upper) && !/^\d+$/.test(at(index + 1))) return after(token, t("sparql.needs-number", { word: token.upper }));
    if (["GROUP", "ORDER"].includes(token.upper) && upper(index + 1) !== "BY") return after(token, t("sparql.needs-by", { word: token.upper }));
  }
  return null;
};

/** A selected variable that is neither grouped nor inside an aggregate. */
const ungrouped = (query) => {
  const { tokens, said, at, upper } = query;
  if (said.includes("SELECT *")) return cause(tokens.find(({ text }) => text === "*") ?? tokens[0], t("sparql.star-grouped"), t("sparql.star-grouped-hint"));
  if (!said.includes("unbound")) return null;
  const grouped = new Set();
  for (const [index, token] of tokens.entries()) {
    if (token.upper !== "GROUP") continue;
    for (let next = index + 2; next < tokens.length; next += 1) {
      if (["HAVING", "ORDER", "LIMIT", "OFFSET", "VALUES"].includes(upper(next)) || at(next) === "}") break;
      if (tokens[next].kind === "var") grouped.add(at(next).slice(1));
    }
  }
  let index = tokens.findIndex(({ upper: name }) => name === "SELECT") + 1;
  while (index < tokens.length && at(index) !== "{" && upper(index) !== "WHERE") {
    const token = tokens[index];
    if (token.kind === "var" && !grouped.has(token.text.slice(1))) return cause(token, t("sparql.ungrouped", { name: token.text }), t("sparql.ungrouped-hint", { name: token.text }));
    index = token.text === "(" ? closing(query, index) + 1 : index + 1;
  }
  return null;
};

const triple = ({ tokens }) => {
  const broken = brokenTriple(tokens);
  // What is missing belongs right after the token before.
  return broken && after(tokens[broken.at - 1], broken.message, broken.hint);
};

/** A variable that gets a value twice. */
const renamed = ({ tokens, upper }) => {
  const seen = new Set();
  let again = null;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "var") continue;
    if (upper(index - 1) === "AS" && seen.has(token.text.slice(1))) again = token; // the SELECT list mentions a name before the pattern gives it its first value
    seen.add(token.text.slice(1));
  }
  return again && cause(again, t("sparql.renamed", { name: again.text }), t("sparql.renamed-hint"));
};

/** Say what the engine said, at the place it meant. */
const asTold = ({ text, tokens, said }) => {
  const found = /error at (\d+):(\d+): expected (?:one of )?(.*)/s.exec(said);
  if (!found) return new Fault(text, 0, t("sparql.refused-by-engine", { said }), "", text.length);
  const wanted = found[3].replaceAll("\n", " ").split(/, (?![^[]*\])/).map((item) => item.replace(/^"|"$/g, ""));
  let column = Number(found[2]);
  if (wanted.length === 1 && /^[A-Z_]+$/.test(wanted[0])) column -= wanted[0].length; // the engine counts past the keyword it tried
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const start = lines.slice(0, Number(found[1]) - 1).join("").length + Math.max(column, 1) - 1;
  const here = tokens.find((token) => token.start <= start && start < token.end);
  if (here && FUNCTIONS.has(here.upper)) return new Fault(text, here.start, t("sparql.arguments", { name: here.text }), t("sparql.arguments-hint"), here.end);
  const signs = wanted.filter((item) => item && !/^[\p{L}\p{N}]/u.test(item) && item.length < 3);
  return new Fault(text, Math.min(start, text.length), t("sparql.not-here"), signs.length ? t("sparql.signs", { signs: signs.join(" ") }) : "", here?.end);
};
