// Run by tests/test_workbench.py in Node: what the page makes of texts, for Python to compare with its own.
import { readFileSync, writeFileSync } from "node:fs";
import { Store } from "oxigraph";
import { bind, term } from "../../kg/web/common/sparql/binding.js";
import { explain } from "../../kg/web/common/sparql/explain.js";
import { checked } from "../../kg/web/common/sparql/guard.js";
import { FORMATS, write } from "../../kg/web/workbench/citing/writing.js";

const { prefixes, refused, questions, citations } = JSON.parse(readFileSync(0, "utf8"));
const prologue = `${Object.entries(prefixes).map(([name, base]) => `PREFIX ${name}: <${base}>`).join(" ")}\n`;

const told = (text) => {
  try {
    checked(text);
    new Store().query(prologue + text);
    return null;
  } catch (error) {
    const said = String(error.message ?? error).replace(/error at (\d+):/, (_, line) => `error at ${line - 1}:`);
    const { line, column, message, hint } = error.name === "Fault" ? error : explain(text, said, prefixes);
    return { line, column, message, meant: /did you mean [^?]*\?/.exec(hint)?.[0] ?? null };
  }
};
const bound = ({ text, parameters }) => bind(text, Object.fromEntries(parameters.map(({ name, type, value }) => [name, term(type, value, prefixes)])));

const written = (citation) => Object.keys(FORMATS).map((format) => write(citation, format, prefixes));

writeFileSync(1, JSON.stringify({ refused: refused.map(told), questions: questions.map(bound), citations: citations.map(written) }));
