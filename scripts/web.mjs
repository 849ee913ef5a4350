// Makes the pages' scripts: ES modules in kg/web become one file each in kg/assets, which is committed, so that only
// who changes a module needs Node. The same sources and the pinned esbuild give the same bytes.
//
//   node scripts/web.mjs          writes them
//   node scripts/web.mjs --check  writes nothing and fails where a committed file is not what its sources make
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What is made from what: a page of its own is one line here. */
const PAGES = {
  "kg/assets/explorer.js": "kg/web/explorer/main.js",
  "kg/assets/explorer-loader.js": "kg/web/explorer/loader.js",
};

const made = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: "iife",
    target: ["chrome105", "firefox115", "safari16.4"],
    charset: "utf8",
    minify: true,
    lineLimit: 160, // so that a change shows as a few lines
    legalComments: "inline",
  });
  return Buffer.from(outputFiles[0].contents);
};

const check = process.argv.includes("--check");
const stale = [];
for (const [target, entry] of Object.entries(PAGES)) {
  const bytes = await made(entry);
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
