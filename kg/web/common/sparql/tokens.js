// SPARQL text as tokens: the same lexical grammar as kg/sparql/tokens.py, so that page and endpoint judge alike.
const WORD = "\\p{L}\\p{N}_";
const MARK = "[\\u0300-\\u036f]"; // a class of its own: beside a letter it would read as one character with it
const TOKEN = new RegExp(
  [
    "(?<skip>[ \\t\\r\\n]+|#[^\\r\\n]*)",
    "(?<iri><(?:[^\\x00-\\x20<>\"{}|^`\\\\]|\\\\u[0-9A-Fa-f]{4}|\\\\U[0-9A-Fa-f]{8})*>)",
    "(?<string>\"\"\"(?:\"{0,2}(?:[^\"\\\\]|\\\\.))*\"\"\"|'''(?:'{0,2}(?:[^'\\\\]|\\\\.))*'''|\"(?:[^\"\\\\\\r\\n]|\\\\.)*\"|'(?:[^'\\\\\\r\\n]|\\\\.)*')",
    "(?<lang>@[A-Za-z]+(?:-+[A-Za-z0-9]+)*)",
    `(?<var>[?$](?:[${WORD}\\u00b7]|${MARK})+)`,
    `(?<bnode>_:[${WORD}](?:[${WORD}\\-]|\\.+(?=[${WORD}\\-]))*)`,
    `(?<pname>(?:\\p{L}(?:[${WORD}.\\-]{0,100}[${WORD}\\-])?)?:(?:(?:[${WORD}:%]|\\\\.)(?:[${WORD}:%\\u00b7\\-]|${MARK}|\\\\.|\\.+(?=[${WORD}:%\\\\\\-]))*)?)`,
    "(?<number>(?:\\d+\\.\\d+|\\.\\d+|\\d+\\.?(?=[eE][+\\-]?\\d)|\\d+)(?:[eE][+\\-]?\\d+)?)",
    `(?<word>[\\p{L}_][${WORD}]*)`,
    "(?<op>\\^\\^|&&|\\|\\||!=|<=|>=|<<\\(|\\)>>|<<|>>|\\{\\||\\|\\}|.)",
  ].join("|"),
  "gsu",
);
const KINDS = ["iri", "string", "lang", "var", "bnode", "pname", "number", "word", "op"];

/** The tokens of a query, white space and comments left out: {kind, text, start, end, upper}; upper only for words. */
export const tokenize = (text) => {
  const found = [];
  for (const match of text.matchAll(TOKEN)) {
    if (match.groups.skip !== undefined) continue;
    const kind = KINDS.find((name) => match.groups[name] !== undefined);
    const upper = kind === "word" ? match[0].toUpperCase() : "";
    found.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length, upper });
  }
  return found;
};

/** The prefixes a query declares itself, with their addresses. */
export const declared = (tokens) => {
  const found = {};
  tokens.forEach((token, at) => {
    const [name, iri] = [tokens[at + 1], tokens[at + 2]];
    if (token.upper === "PREFIX" && name?.kind === "pname" && iri?.kind === "iri") found[name.text.slice(0, -1)] = iri.text.slice(1, -1);
  });
  return found;
};

/** The names of all variables, without their mark. */
export const variables = (tokens) => new Set(tokens.filter((token) => token.kind === "var").map((token) => token.text.slice(1)));

/** SELECT, ASK, CONSTRUCT or DESCRIBE: what kind of answer a query gives; empty where it is none. */
export const form = (tokens) => tokens.find((token) => ["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"].includes(token.upper))?.upper ?? "";

/** Line and column of a place, both from 1. */
export const position = (text, offset) => {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
};

/** What is wrong with a query: where it begins and ends in the text, in words, with what may be meant. */
export class Fault extends Error {
  constructor(text, start, message, hint = "", end = start + 1) {
    super(message);
    this.name = "Fault";
    Object.assign(this, { start, end, hint, ...position(text, start) });
  }
}
