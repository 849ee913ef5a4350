// The words of the pages: every key is there in three languages, every key is used, plural forms are whole.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { wordsIn } from "../../scripts/words.mjs";
import { pick, parts, speak, t } from "../../kg/web/common/words.js";

const ROOT = new URL("../../", import.meta.url);
const words = JSON.parse(readFileSync(new URL("kg/assets/words.json", ROOT), "utf8"));
const files = ["kg/web", "kg/assets"]
  .flatMap((folder) => readdirSync(new URL(folder, ROOT), { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((name) => /kg\/web\/.*\.js$|\.j2$/.test(name));
const used = wordsIn(files.map((name) => readFileSync(new URL(name, ROOT), "utf8")).join("\n"));

test("every key that a page uses exists, and every key is used", () => {
  assert.deepEqual([...used].filter((key) => !Object.hasOwn(words, key)), []);
  assert.deepEqual(Object.keys(words).filter((key) => !used.has(key)), []);
  assert.ok(used.size > 0);
});

test("every text is there in English, Polish and Ukrainian, with the same places and every plural form", () => {
  const places = (text) => [...new Set(text.match(/\{\w+\}/g) || [])].sort().join();
  const wrong = [];
  for (const [key, entry] of Object.entries(words)) {
    if (Object.keys(entry).join() !== "en,pl,uk") wrong.push(`${key}: languages ${Object.keys(entry)}`);
    for (const [language, text] of Object.entries(entry)) {
      const forms = typeof text === "string" ? { other: text } : text;
      const needed = typeof text === "string" ? ["other"] : new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      if (needed.some((form) => !forms[form])) wrong.push(`${key}: ${language} lacks a form of ${needed}`);
      const expected = places(typeof entry.en === "string" ? entry.en : entry.en.other);
      if (places(forms.other) !== expected) wrong.push(`${key}: ${language} has other places than English`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("a text is chosen by language and number, and an element keeps its place in it", () => {
  assert.equal(t("count.thing", { n: 1 }), "1 thing");
  assert.equal(t("count.thing", { n: 1234 }), "1,234 things");
  speak("pl");
  assert.equal(t("count.thing", { n: 2 }), "2 rzeczy");
  speak("klingon");
  assert.equal(t("count.thing", { n: 2 }), "2 things");
  const node = { tag: "b" };
  assert.deepEqual(parts("count.thing", { n: node }), ["", node, " things"]);
  assert.throws(() => t("no.such.key"), /no\.such\.key/);
});

test("labels follow the language and fall back on English, then on whatever there is", () => {
  speak("uk");
  assert.equal(pick({ en: "a", pl: "b", uk: "c" }), "c");
  assert.equal(pick({ en: "a", pl: "b" }), "a");
  assert.equal(pick({ pl: "b" }), "b");
  assert.equal(pick("plain"), "plain");
  assert.equal(pick(undefined), "");
  speak("en");
});
