// What is asked and how it is shown, as the part of the address after #: it can be bookmarked, sent and walked back to.
//
//   #query=who-signed&param.agreement=kyiv-memorandum-2025&view=network     a question of the library
//   #query=SELECT…                                                          a question of one's own
export const VIEWS = ["table", "network", "timeline", "map"];
const LIBRARY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Read an address: {query, lesson, params, view, lang}; whatever it does not say is empty. */
export const parse = (hash) => {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const query = given.get("query") ?? "";
  const named = LIBRARY.test(query);
  const params = {};
  for (const [key, value] of given) if (key.startsWith("param.")) params[key.slice("param.".length)] = value;
  const view = given.get("view") ?? "";
  return {
    text: named ? "" : query,
    lesson: named ? query : (given.get("library") ?? ""),
    params,
    view: VIEWS.includes(view) ? view : "",
    lang: given.get("lang") ?? "",
  };
};

/** Write an address. `text` is empty for a question of the library as it stands. */
export const format = ({ text, lesson, params, view, lang }) => {
  const out = new URLSearchParams();
  if (text || lesson) out.set("query", text || lesson);
  if (text && lesson) out.set("library", lesson);
  for (const [name, value] of Object.entries(params)) out.set(`param.${name}`, value);
  if (view && view !== "table") out.set("view", view);
  if (lang && lang !== "en") out.set("lang", lang);
  return `#${out}`;
};
