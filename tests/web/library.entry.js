// Run inside the page by tests/corpus/test_workbench_page.py and scripts/bench_workbench.py: every question of the library,
// asked of the page's engine; of each the answer as JSON and the milliseconds the engine took.
import { bind } from "../../kg/web/common/sparql/binding.js";
import { checked } from "../../kg/web/common/sparql/guard.js";
import { form } from "../../kg/web/common/sparql/tokens.js";
import { Engine, unpackJson } from "../../kg/web/workbench/engine.js";
import { terms } from "../../kg/web/workbench/parameters.js";

globalThis.askAll = async () => {
  const { prefixes, queries } = await unpackJson("content-data");
  const engine = new Engine(prefixes, () => {});
  const found = {};
  for (const { name, text, parameters } of queries) {
    const values = Object.fromEntries(parameters.map((each) => [each.name, each.default]));
    const { json, took } = await engine.answer(bind(text, terms(parameters, values, prefixes)), form(checked(text)), 0);
    found[name] = { json, took };
  }
  return found;
};
