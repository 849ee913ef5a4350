// Run inside the page by tests/corpus/test_workbench_page.py and scripts/bench_workbench.py: every question of the library,
// asked of the page's engine; of each the answer as JSON, the milliseconds the engine took and, where wanted, its citation.
import { bind } from "../../kg/web/common/sparql/binding.js";
import { checked } from "../../kg/web/common/sparql/guard.js";
import { form } from "../../kg/web/common/sparql/tokens.js";
import { FORMATS, write } from "../../kg/web/workbench/citing/writing.js";
import { Engine, unpackJson } from "../../kg/web/workbench/engine.js";
import { terms } from "../../kg/web/workbench/parameters.js";

const opened = (async () => {
  const content = await unpackJson("content-data");
  return { ...content, engine: new Engine(content.prefixes, () => {}) };
})();

globalThis.askAll = async () => {
  const { prefixes, queries, engine } = await opened;
  const found = {};
  for (const { name, text, parameters } of queries) {
    const values = Object.fromEntries(parameters.map((each) => [each.name, each.default]));
    const asked = bind(text, terms(parameters, values, prefixes));
    const { json, took } = await engine.answer(asked, form(checked(text)), 0);
    found[name] = { asked, json, took };
  }
  return found;
};

/** Of each query its citation in every format, or why there is none. */
globalThis.citeAll = async (queries) => {
  const { prefixes, rules, release, engine } = await opened;
  const found = {};
  for (const [name, text] of Object.entries(queries)) {
    found[name] = await engine.cite(text, rules, 0).then(
      (cited) => Object.keys(FORMATS).map((format) => write({ release, ...cited }, format, prefixes)),
      (error) => error.message,
    );
  }
  return found;
};
