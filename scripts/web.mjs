// Makes the pages' scripts: ES modules in kg/web become one file each in kg/assets, which is committed, so that only
// who changes a module needs Node. The same sources and the pinned esbuild give the same bytes.
//
//   node scripts/web.mjs          writes them
//   node scripts/web.mjs --check  writes nothing and fails where a committed file is not what its sources make
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { wordsIn } from "./words.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What is made from what: a page of its own is one line here. */
const PAGES = {
  "kg/assets/explorer.js": { entry: "kg/web/explorer/main.js" },
  "kg/assets/explorer-loader.js": { entry: "kg/web/explorer/loader.js" },
  "kg/assets/workbench.js": { entry: "kg/web/workbench/main.js", format: "esm" },
  "kg/assets/workbench-engine.js": { entry: "kg/web/workbench/worker.js" },
};

/** What is taken as it is: the engine compiled to WebAssembly. */
const COPIES = { "kg/assets/oxigraph.wasm": "node_modules/oxigraph/web_bg.wasm" };

/** The licences of all that is in a page, in a text that goes with it. */
const LICENCES = { "kg/assets/workbench-licences.txt": ["kg/assets/workbench.js", "kg/assets/workbench-engine.js"] };

const inputs = {}; // of each target, the files that are in it

/** The words a page uses and no others, so that a page changes only with its own. */
const ownWords = (entry) => ({
  name: "own words",
  setup: ({ onLoad }) =>
    onLoad({ filter: /assets\/words\.json$/ }, async ({ path }) => {
      const folder = dirname(entry);
      const names = [folder, "kg/web/common"].map(async (from) => (await readdir(join(ROOT, from), { recursive: true })).map((name) => join(from, name)));
      const files = [...(await Promise.all(names)).flat().filter((name) => name.endsWith(".js")), `kg/assets/${folder.split("/").at(-1)}.html.j2`];
      const code = await Promise.all(files.map((name) => readFile(join(ROOT, name), "utf8")));
      const used = wordsIn(code.join("\n"));
      const words = Object.entries(JSON.parse(await readFile(path, "utf8"))).filter(([key]) => used.has(key));
      return { contents: JSON.stringify(Object.fromEntries(words)), loader: "json" };
    }),
});

const made = async (target, { entry, format = "iife" }) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format,
    metafile: true,
    plugins: [ownWords(entry)],
    define: { "import.meta.url": '""' }, // the engine is handed its module; it looks for no file
    target: ["chrome105", "firefox115", "safari16.4"],
    charset: "utf8",
    minify: true,
    lineLimit: 160, // so that a change shows as a few lines
    legalComments: "inline",
  });
  inputs[target] = Object.keys(metafile.inputs);
  return Buffer.from(outputFiles[0].contents);
};

/** Name, version and licence of every package in some targets, each with its licence's text where it ships one. */
const licences = async (targets) => {
  const names = targets.flatMap((target) => inputs[target]).map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  const texts = [];
  for (const name of [...new Set(names.filter(Boolean))].sort()) {
    const folder = join(ROOT, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? `\n\n${(await readFile(join(folder, file), "utf8")).trim()}` : "";
    texts.push(`${name} ${version} (${license})${text}\n`);
  }
  return Buffer.from(texts.join(`\n${"-".repeat(72)}\n\n`));
};

const wanted = {};
for (const [target, page] of Object.entries(PAGES)) wanted[target] = await made(target, page);
for (const [target, source] of Object.entries(COPIES)) wanted[target] = await readFile(join(ROOT, source));
for (const [target, parts] of Object.entries(LICENCES)) wanted[target] = await licences(parts);

const check = process.argv.includes("--check");
const stale = [];
for (const [target, bytes] of Object.entries(wanted)) {
  const before = await readFile(join(ROOT, target)).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (before && before.equals(bytes)) continue;
  if (check) stale.push(target);
  else {
    await writeFile(join(ROOT, target), bytes);
    console.log(`${relative(ROOT, join(ROOT, target))}: ${bytes.length} bytes`);
  }
}
if (stale.length) {
  console.error(`not what its modules make: ${stale.join(", ")}; run "npm run build"`);
  process.exitCode = 1;
}
