// What the editor offers: words of SPARQL, variables of the query, and names of this graph. Nothing is looked up anywhere
// else: an editor that completes from the web tells the web what is being asked.
import { pick, t } from "../common/words.js";
import { FUNCTIONS, KEYWORDS } from "../common/sparql/explain.js";
import { declared, tokenize, variables } from "../common/sparql/tokens.js";

const NO_CLASSES = /(?:[;,.{}]|^)\s*$/;
const A_TYPE = /(?:\ba|rdf:type|rdfs:subClassOf\*?)\s+$/;

/** A source of completions over a vocabulary. */
export const complete = (vocabulary) => (context) => {
  const before = context.state.doc.sliceString(0, context.pos);
  if (inside(before)) return null;
  const variable = /[?$][\p{L}\p{N}_]*$/u.exec(before);
  if (variable) return ofVariables(context, variable);
  const named = /(?<![\p{L}\p{N}_])([\p{L}][\p{L}\p{N}_-]*):([\p{L}\p{N}_-]*)$/u.exec(before);
  if (named) return ofNames(vocabulary, before, named, context.pos);
  const word = /[\p{L}][\p{L}\p{N}_'’-]*$/u.exec(before);
  if (!word || (word[0].length < 2 && !context.explicit)) return context.explicit ? { from: context.pos, options: ofWords("") } : null;
  const options = [...ofWords(word[0]), ...vocabulary.search(word[0], { most: 30 }).map(offer)];
  return options.length ? { from: context.pos - word[0].length, options, filter: false } : null;
};

/** Whether the text ends within a string or a comment, where nothing is to be completed. */
const inside = (before) => {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const last = tokenize(before).at(-1);
  const rest = before.slice(last ? last.end : 0);
  return /#[^\n]*$/.test(rest) || (last?.kind === "op" && (last.text === '"' || last.text === "'")) || /<[^\s>]*$/.test(line.slice(-80));
};

const ofVariables = (context, match) => {
  const all = tokenize(context.state.doc.toString());
  const typed = match[0].slice(1);
  const names = [...variables(all)].filter((name) => name !== typed && name.startsWith(typed)).sort();
  return names.length ? { from: context.pos - match[0].length, options: names.map((name) => ({ label: `?${name}`, type: "variable" })), filter: false } : null;
};

const ofNames = (vocabulary, before, match, pos) => {
  const [whole, prefix, typed] = match;
  if (!Object.hasOwn(declared(tokenize(before)), prefix) && !vocabulary.whole(`${prefix}:`)) return null;
  const earlier = before.slice(0, -whole.length);
  const kinds = A_TYPE.test(earlier) ? ["class"] : prefix === "plua" && !NO_CLASSES.test(earlier) ? ["property", "class", "code"] : undefined;
  const found = vocabulary.search(typed.replaceAll("-", " "), { kinds, space: prefix, most: 60 });
  const loose = found.length ? found : vocabulary.search(typed, { kinds, space: prefix, most: 60 });
  return loose.length ? { from: pos - whole.length, options: loose.map(offer), filter: false } : null;
};

const ofWords = (typed) => {
  const wanted = typed.toUpperCase();
  const fits = (name) => name.startsWith(wanted) && name !== wanted;
  return [
    ...[...KEYWORDS].filter(fits).map((name) => ({ label: name, type: "keyword", boost: 1 })),
    ...[...FUNCTIONS].filter(fits).map((name) => ({ label: `${name}()`, type: "function", apply: within(name) })),
  ].slice(0, wanted ? 8 : 60);
};

/** Insert a function with its brackets and stand between them. */
const within = (name) => (view, _completion, from, to) =>
  view.dispatch({ changes: { from, to, insert: `${name}()` }, selection: { anchor: from + name.length + 1 } });

const KINDS = { class: () => t("wb.class"), property: () => t("wb.property"), code: () => t("wb.code"), thing: () => "", graph: () => t("wb.graph") };

const offer = (term) => {
  const label = pick(term.names);
  const kind = KINDS[term.kind]();
  return {
    label: term.short,
    detail: [label === term.short ? "" : label, kind].filter(Boolean).join(" · "),
    info: term.about || undefined,
    type: term.kind,
  };
};
