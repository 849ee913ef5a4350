// The words of a page in three languages, from kg/assets/words.json: t("key", {n: 3}).
//
// A text may be an object of plural forms ({one, few, many, other}), chosen by n; {name} in a text is a place for a
// value. Labels of the graph come with their own languages and are chosen by pick().
import words from "../../assets/words.json" with { type: "json" };

export const LANGUAGES = { en: "English", pl: "Polski", uk: "Українська" };
export const FALLBACK = "en";

let language = FALLBACK;
let plurals = new Intl.PluralRules(language);
let digits = new Intl.NumberFormat("en-GB");

const LOCALES = { en: "en-GB", pl: "pl-PL", uk: "uk-UA" };

/** Say in what language texts are given from now on; an unknown one is English. */
export const speak = (wanted) => {
  language = Object.hasOwn(LANGUAGES, wanted) ? wanted : FALLBACK;
  plurals = new Intl.PluralRules(language);
  digits = new Intl.NumberFormat(locale());
};
export const spoken = () => language;
export const locale = () => LOCALES[language];

/** A number with its digits grouped as the language does. */
export const number = (value) => digits.format(value);

/** Of {en, pl, uk} the one that is spoken, else English, else whatever there is. */
export const pick = (names) => (typeof names === "string" ? names : (names && (names[language] ?? names[FALLBACK] ?? Object.values(names)[0])) || "");

const template = (key, values) => {
  const entry = words[key];
  if (!entry) throw new Error(`words.json has no ${key}`);
  const found = entry[language] ?? entry[FALLBACK];
  return typeof found === "string" ? found : (found[plurals.select(Number(values.n))] ?? found.other);
};

/** The text of a key as parts: what stands between the places, and the values themselves, elements too. */
export const parts = (key, values = {}) =>
  template(key, values)
    .split(/(\{\w+\})/)
    .map((part) => {
      const place = /^\{(\w+)\}$/.exec(part);
      if (!place) return part;
      const value = values[place[1]];
      return typeof value === "number" ? number(value) : (value ?? "");
    });

/** The text of a key as one string. */
export const t = (key, values = {}) => parts(key, values).join("");
