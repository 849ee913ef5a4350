// One value of an answer as people read it: a name beside its short address, a number, a text in its language.
import { bdi, el, outside } from "../common/text.js";
import { pick } from "../common/words.js";
import { kind } from "./columns.js";

/** Names of whatever an answer mentions: what the vocabulary knows, and the rest asked of the engine once. */
export class Names {
  #known = new Map();
  #vocabulary;
  #engine;

  constructor(vocabulary, engine) {
    this.#vocabulary = vocabulary;
    this.#engine = engine;
  }

  /** The name of an address in the language that is spoken; empty where it has none. */
  of(iri) {
    return this.#vocabulary.label(iri) || pick(this.#known.get(iri));
  }

  short(iri) {
    return this.#vocabulary.short(iri);
  }

  /** Whether something of our own stands under an address, so that there is more to tell. */
  ours(iri) {
    return /^(id|plua|claim|source|graph):/.test(this.short(iri)) || Boolean(this.#vocabulary.get(iri));
  }

  /** Whether an address is that of a property. */
  relation(iri) {
    return this.#vocabulary.get(iri)?.kind === "property" || iri === "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  }

  /** Learn the names of addresses. */
  async learn(iris) {
    const unknown = [...new Set(iris)].filter((iri) => !this.#known.has(iri) && !this.#vocabulary.get(iri));
    if (!unknown.length) return;
    const found = await this.#engine.names(unknown);
    for (const iri of unknown) {
      const { "": plain, ...others } = found[iri] ?? {};
      this.#known.set(iri, plain === undefined ? others : { en: plain, ...others });
    }
  }
}

/** A value as plain words: for drawings, sorting and titles. */
export const words = (term, names) => (term ? (term.type === "uri" ? names.of(term.value) || names.short(term.value) : term.value) : "");

/** A value as an element; `open(iri)` is called where a thing is followed. */
export const cell = (term, names, open) => {
  if (!term) return "";
  if (term.type === "uri") return thing(term.value, names, open);
  if (term.type === "bnode") return el("code", {}, `_:${term.value}`);
  if (/^https?:\/\//.test(term.value) && /anyURI$/.test(term.datatype ?? "")) return outside(term.value, term.value);
  const language = term["xml:lang"];
  return [bdi(term.value, { lang: language ?? null }), language ? el("small", { class: "muted" }, ` @${language}`) : ""];
};

const thing = (iri, names, open) => {
  const [name, short] = [names.of(iri), names.short(iri)];
  if (!names.ours(iri)) return outside(iri, short);
  const made = el("button", { type: "button", class: "thing", click: () => open(iri) }, name ? bdi(name) : el("code", {}, short));
  return name ? [made, el("code", { class: "short" }, short)] : made;
};

/** Whether a value is written at the right, as numbers are. */
export const isNumber = (term) => Boolean(term) && kind(term) === "number";
