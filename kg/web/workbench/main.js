// Ties the parts together: what is on the desk, asking it, showing the answer, and the address that says all of it.
import { el } from "../common/text.js";
import { LANGUAGES, parts, pick, speak, spoken, t } from "../common/words.js";
import { bind } from "../common/sparql/binding.js";
import { inOrder } from "../common/sparql/columns.js";
import { explain } from "../common/sparql/explain.js";
import { checked } from "../common/sparql/guard.js";
import { declared, Fault, form, tokenize, variables } from "../common/sparql/tokens.js";
import { format, parse } from "./address.js";
import { answers } from "./answer.js";
import { Names } from "./cells.js";
import { editor } from "./editor.js";
import { Ended, Engine, unpackJson } from "./engine.js";
import { library, taught } from "./library.js";
import { panel } from "./panel.js";
import { fields, terms } from "./parameters.js";
import { Vocabulary } from "./vocabulary.js";

const at = (id) => document.getElementById(id);
const LIMITS = [10, 30, 120, 0];

const content = await unpackJson("content-data");
const { prefixes, queries } = content;
const byName = new Map(queries.map((query) => [query.name, query]));

// --- what is on the desk ---------------------------------------------------------------------------------------

const desk = { lesson: "", params: {}, view: "table", running: false, opened: null };
const lesson = () => byName.get(desk.lesson);
const ownText = () => {
  const text = write.text;
  return text === lesson()?.text ? "" : text;
};
/** The parameters of the lesson that the text on the desk still mentions. */
const parameters = () => {
  const known = variables(tokenize(write.text));
  return (lesson()?.parameters ?? []).filter(({ name }) => known.has(name));
};

// --- the parts of the page ---------------------------------------------------------------------------------------

const vocabulary = new Vocabulary(prefixes);
const engine = new Engine(prefixes, (state, details) => engineTold(state, details));
const names = new Names(vocabulary, engine);
const side = panel(at("panel"), { engine, names, explorer: content.explorer, base: content.base, ask: (text) => put({ lesson: "", text }) });
const shown = answers(at("answer"), { names, engine, outline: content.outline, prefixes, open: (iri) => side.open(iri), busy: () => desk.running, cite: (query) => cite(query) }, (view) => {
  desk.view = view;
  history.replaceState(null, "", here());
});
/** Where there is room the library stays open; on a phone it makes way for what was chosen. */
const fold = () => (at("library-fold").open = matchMedia("(min-width: 821px)").matches);
const lessons = library(at("library"), queries, (query) => {
  fold();
  put({ lesson: query.name });
});
fold();
const write = editor(at("editor"), { vocabulary, check, run: () => run(), changed: () => describe() });

const filled = () => Object.fromEntries(parameters().map(({ name }) => [name, desk.params[name] ?? ""]));
const here = () => format({ text: ownText(), lesson: desk.lesson, params: filled(), view: desk.view, lang: spoken() });

// --- asking ------------------------------------------------------------------------------------------------------

/** Put a question on the desk and ask it. */
const put = ({ lesson: name, text = "", params = {}, view = "table" }) => {
  const query = byName.get(name);
  desk.lesson = query ? name : "";
  desk.params = { ...Object.fromEntries((query?.parameters ?? []).map(({ name: key, default: value }) => [key, value ?? ""])), ...params };
  desk.view = view;
  write.text = text || query?.text || "";
  lessons.mark(desk.lesson);
  describe();
  return run();
};

const run = async () => {
  if (desk.running) return;
  if (here() !== location.hash) history.pushState(null, "", here());
  const text = write.text;
  let bound;
  let tokens;
  try {
    tokens = checked(text);
    bound = bind(text, terms(parameters(), desk.params, prefixes));
  } catch (error) {
    complain(error);
    return;
  }
  shown.note(desk.opened ? t("wb.asking") : t("wb.loading"));
  const got = await working(() => answered(text, bound, form(tokens)));
  if (got) await present(got, tokens, bound);
};

/** Do what keeps the engine busy: meanwhile nothing else is asked, and Stop ends it. */
const working = async (work) => {
  desk.running = true;
  buttons();
  try {
    return await work();
  } finally {
    desk.running = false;
    buttons();
  }
};

const ended = ({ why }, limit) => (why === "late" ? t("wb.late", { n: limit }) : t("wb.was-stopped"));

/** What the engine answers; nothing where it does not, which is then told. */
const answered = async (text, bound, kind) => {
  const limit = Number(at("limit").value);
  try {
    return await engine.answer(bound, kind, limit);
  } catch (error) {
    if (error instanceof Ended) shown.note(ended(error, limit));
    else complain(await refusal(text, error));
    return null;
  }
};

/** What an answer rests on, as {citation}, or {reason} in words why that is not told. */
const cite = (query) =>
  working(async () => {
    const limit = Number(at("limit").value);
    try {
      return { citation: { release: content.release, ...(await engine.cite(query, content.rules, limit)) } };
    } catch (error) {
      if (error instanceof Ended) return { reason: ended(error, limit) };
      const broken = failure(error);
      return { reason: broken ? broken.message : t("wb.no-citation", { reason: error.message.split("\n")[0] }) };
    }
  });

const present = async (got, tokens, asked) => {
  const title = lesson() && !ownText() ? lesson().title : t("wb.own-question");
  const name = desk.lesson || "answer";
  await desk.known; // the names of the graph are read once, right after it is open
  const shows = { title, name, asked, view: desk.view, unknown: unknown(tokens) };
  if (got.ntriples !== undefined) return shown.show({ vars: ["subject", "predicate", "object"], rows: got.bindings, took: got.took, ntriples: got.ntriples }, shows);
  const { head, results, boolean } = JSON.parse(got.json);
  if (boolean !== undefined) return shown.truth(boolean, got.took, shows);
  return shown.show({ vars: inOrder(head.vars, tokens), rows: results.bindings, took: got.took, json: got.json }, shows);
};

/** A failure of the engine's own, after which it is started anew; nothing where the question is at fault. */
const failure = (error) => {
  if (engine.failed) return new Error(t("wb.failed", { reason: engine.failed }));
  if (/unreachable|RuntimeError|out of bounds|memory/i.test(error.message)) {
    engine.stop();
    return new Error(t("wb.engine-broke", { reason: error.message }));
  }
  return null;
};

/** Why the engine did not answer: a failure of its own, or a mistake in the text. */
const refusal = async (text, error) => {
  const broken = failure(error);
  if (broken) return broken;
  const said = await engine.parse(text);
  return said ? explain(text, said, prefixes) : new Error(t("wb.not-with-values", { reason: error.message }));
};

const complain = (error) => {
  shown.fault(error, () => write.point(error));
  if (error instanceof Fault) write.mark(error);
};

/** Names of ours in a query that are nowhere in the graph: mostly why it found nothing. */
const unknown = (tokens) => {
  const own = declared(tokens);
  return tokens
    .filter(({ kind, text }) => kind === "pname" && !Object.hasOwn(own, text.split(":")[0]))
    .map((token) => ({ token, short: token.text, iri: vocabulary.whole(token.text) }))
    .filter(({ iri }) => iri && vocabulary.covers(iri) && !vocabulary.get(iri))
    .map(({ token, short, iri }) => ({ token, short, near: vocabulary.near(iri) }));
};

/** What is wrong with a text while it is written: for the editor's marks. */
async function check(text) {
  if (!text.trim() || !desk.opened || desk.running || engine.busy) return [];
  try {
    const tokens = checked(text);
    const said = await engine.parse(text);
    if (said) throw explain(text, said, prefixes);
    return unknown(tokens).map(({ token, short, near }) => ({
      ...{ from: token.start, to: token.end, severity: "warning" },
      message: [t("wb.unknown", { name: short }), near.length ? t("sparql.did-you-mean", { words: near.join(t("sparql.or")) }) : ""].filter(Boolean).join(" "),
    }));
  } catch (error) {
    if (error instanceof Ended) return [];
    if (!(error instanceof Fault)) throw error;
    return [write.diagnostic(error)];
  }
}

// --- what stands around the editor -----------------------------------------------------------------------------

const describe = () => {
  const query = lesson();
  const edited = Boolean(ownText());
  const used = parameters();
  at("title").textContent = query ? query.title : t("wb.own-question");
  // The lessons are written in English, whatever the page speaks.
  for (const id of ["title", "question", "teaches"]) at(id).lang = query ? "en" : spoken();
  at("question").replaceChildren(...(query ? asked(query) : [t("wb.own-told")]));
  at("teaches").textContent = query?.teaches ? t("wb.teaches", { text: query.teaches }) : "";
  at("edited").textContent = query && edited ? t("wb.edited") : "";
  at("restore").hidden = !(query && edited);
  at("next").hidden = !query || !lessons.after(query.name);
  const key = used.map(({ name }) => name).join();
  if (at("fields").dataset.shown === `${desk.lesson} ${key} ${spoken()} ${Boolean(desk.opened)}` && at("fields").contains(document.activeElement)) return;
  at("fields").dataset.shown = `${desk.lesson} ${key} ${spoken()} ${Boolean(desk.opened)}`;
  const changed = (name, value) => {
    desk.params[name] = value;
    at("question").replaceChildren(...(lesson() ? asked(lesson()) : []));
  };
  at("fields").replaceChildren(...fields(used, desk.params, { vocabulary, changed, run }));
};

/** The question in words, with what is filled in. */
const asked = ({ question, parameters: blanks }) =>
  question.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (!name) return part;
    const value = desk.params[name] ?? "";
    const { type } = blanks.find((each) => each.name === name) ?? {};
    const iri = ["id", "iri"].includes(type) ? vocabulary.whole(type === "id" && !value.includes(":") ? `id:${value}` : value) : "";
    return el("b", {}, (iri && vocabulary.label(iri)) || value || name);
  });

const buttons = () => {
  at("run").disabled = desk.running;
  at("stop").disabled = !desk.running;
  document.body.toggleAttribute("data-busy", desk.running);
};

/** Read the names of the graph; where the engine is ended meanwhile, the next one is asked. */
const read = async () => {
  try {
    await vocabulary.read(engine);
  } catch (error) {
    desk.known = null;
    if (!(error instanceof Ended)) throw error;
  }
};

async function engineTold(state, details) {
  if (state === "starting") {
    desk.opened = null;
    at("state").textContent = t("wb.loading");
  } else if (state === "failed") at("state").textContent = t("wb.failed", { reason: details });
  else {
    desk.known ??= read();
    await desk.known;
    desk.opened = details;
    at("state").textContent = t("wb.ready", { n: details.size });
    document.body.dataset.ready = "";
    describe();
  }
}

const translate = () => {
  document.documentElement.lang = spoken();
  document.title = `SPARQL · ${pick(content.title)}`;
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
  at("limit").replaceChildren(...LIMITS.map((seconds) => el("option", { value: seconds }, seconds ? t("wb.limit", { n: seconds }) : t("wb.no-limit"))));
  at("limit").value = String(desk.limit ?? 30);
  at("about-text").replaceChildren(...parts("wb.about-text", { date: content.date, build: el("code", {}, content.release.build) }).map((part) => (part instanceof Node ? part : document.createTextNode(part))));
  if (desk.opened) at("state").textContent = t("wb.ready", { n: desk.opened.size });
  lessons.translate();
  write.translate();
  describe();
  shown.translate();
};

const begin = () => {
  const { lang, ...given } = parse(location.hash);
  if (lang) speak(lang);
  at("language").value = spoken();
  translate();
  if (given.text || byName.has(given.lesson)) return put({ ...given, view: given.view || "table" });
  return put({ lesson: taught(queries)[0]?.name ?? "", view: given.view || "table" });
};

at("language").replaceChildren(...Object.entries(LANGUAGES).map(([code, name]) => el("option", { value: code, lang: code }, name)));
at("language").addEventListener("change", () => {
  speak(at("language").value);
  history.replaceState(null, "", here());
  translate();
});
at("limit").addEventListener("change", () => (desk.limit = Number(at("limit").value)));
at("run").addEventListener("click", run);
at("stop").addEventListener("click", () => engine.stop());
at("restore").addEventListener("click", () => put({ lesson: desk.lesson, params: desk.params, view: desk.view }));
at("next").addEventListener("click", () => put({ lesson: lessons.after(desk.lesson).name }));
at("new").addEventListener("click", () => {
  put({ lesson: "", text: "SELECT ?thing ?name {\n  ?thing a plua:Memorandum ; rdfs:label ?name\n}" });
  write.focus();
});
addEventListener("popstate", begin);
addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(input|textarea|select)$/i.test(event.composedPath()[0].tagName) && !event.composedPath()[0].isContentEditable) {
    event.preventDefault();
    at("library-fold").open = true;
    at("find").focus();
  }
});
await begin();
