// A citation as text for people, as BibTeX and as CSL-JSON, letter for letter as kg/cite/writing.py writes it.
import languages from "../../../assets/babel.json" with { type: "json" };

const DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;
const LOCAL = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;
// Whatever does something or is not seen, but for characters that join letters or keep words together.
const HIDDEN = /[\p{C}\p{Z}]/gu;
const HARMLESS = " \u200c\u200d\u00a0\u202f";
// A brace counts for BibTeX even behind a backslash, and ^^5c is a backslash for TeX: both get names.
const NAMED = { "\\": "backslash", "~": "asciitilde", "^": "asciicircum", "{": "braceleft", "}": "braceright" };

/** The formats, each with the ending and the type of its file. */
export const FORMATS = {
  text: { ending: "txt", type: "text/plain" },
  bibtex: { ending: "bib", type: "application/x-bibtex" },
  "csl-json": { ending: "json", type: "application/vnd.citationstyles.csl+json" },
};

/** Write {release, sources, notes} in one of FORMATS; `prefixes` make addresses short. */
export const write = (citation, format, prefixes) => WRITERS[format](citation, (iri) => shortened(iri, prefixes));

/** An address as a prefixed name where one fits and nothing needs escaping, else in angle brackets. */
export const shortened = (iri, prefixes) => {
  const fits = Object.entries(prefixes).find(([, base]) => iri.startsWith(base) && LOCAL.test(iri.slice(base.length)));
  return fits ? `${fits[0]}:${iri.slice(fits[1].length)}` : `<${iri}>`;
};

const escape = (char) => {
  const code = char.codePointAt(0);
  const hex = (digits) => code.toString(16).padStart(digits, "0");
  return { "\t": "\\t", "\n": "\\n", "\r": "\\r" }[char] ?? (code < 0x100 ? `\\x${hex(2)}` : code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`);
};
const visible = (text) => text.replace(HIDDEN, (char) => (HARMLESS.includes(char) ? char : escape(char)));

const count = (number, noun) => `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
const name = ({ iri }) => iri.slice(iri.lastIndexOf("/") + 1);
const note = ({ iri, claims }, short) => short(iri) + (claims.length ? `; claims: ${claims.map(([claim]) => short(claim)).join(", ")}` : "");
const key = ({ build }) => `dataset-${build || "in-memory"}`;
const built = ({ build }) => (build ? `build ${build}` : "");

// --- text --------------------------------------------------------------------------------------------------------

const text = ({ release, sources, notes }, short) => {
  const claims = new Set(sources.flatMap((source) => source.claims.map(([claim]) => claim))).size;
  const lines = [madeFrom(release), ""];
  lines.push(sources.length ? `This answer rests on ${count(claims, "claim")} in ${count(sources.length, "source")}.` : "This answer rests on no claim of a source.");
  for (const [at, source] of sources.entries()) {
    lines.push("", `[${at + 1}] ${visible(documented(source, short))}`);
    lines.push(...source.claims.map(([claim, words]) => `    ${short(claim)}  ${visible(words)}`));
  }
  if (notes.length) lines.push("", ...notes.map((each) => `Note: ${each}.`));
  return `${lines.join("\n")}\n`;
};

const madeFrom = (release) => {
  const parts = [release.title, release.version && `version ${release.version}`, built(release) || "no build on disk", release.date && `recorded up to ${release.date}`];
  const behind = [release.publisher, release.iri, release.licence].filter(Boolean);
  return `${parts.filter(Boolean).join(", ")}.${behind.map((part) => ` ${part}.`).join("")}`;
};

const documented = ({ authors, title, publisher, kind, published, url, iri }, short) =>
  `${authors.length ? `${authors.join(", ")}. ` : ""}${title}. ${publisher} (${kind || "source"}), ${published || "undated"}.${url ? ` ${url}` : ""} [${short(iri)}]`;

// --- BibTeX --------------------------------------------------------------------------------------------------------

const bibtex = ({ release, sources, notes }, short) =>
  [
    entry("dataset", key(release), {
      title: tex(release.title),
      author: corporate(release.publisher),
      version: tex(release.version),
      date: release.date,
      url: address(release.iri),
      note: tex([built(release), ...notes].filter(Boolean).join("; ")),
    }),
    ...sources.map((source) =>
      entry("online", name(source), {
        title: tex(source.title),
        author: source.authors.map(corporate).join(" and ") || corporate(source.publisher),
        organization: tex(source.publisher),
        date: source.published,
        url: address(source.url),
        ...spokenIn(source.language),
        note: tex(note(source, short)),
      }),
    ),
  ].join("\n");

const spokenIn = (code) => (Object.hasOwn(languages, code) ? { langid: languages[code] } : { language: tex(code) });

/** One entry. A title stands in two pairs of braces, which keep its capitals. */
const entry = (kind, id, fields) => {
  const all = { ...fields, title: `{${fields.title}}`, year: DAY.exec(fields.date)?.[1] };
  const lines = Object.entries(all).filter(([, value]) => value);
  return [`@${kind}{${id},`, ...lines.map(([field, value]) => `  ${field} = {${value}},`), "}", ""].join("\n");
};

const spaced = (given) => given.split(/\s+/u).filter(Boolean).join(" ");
const tex = (given) => visible(spaced(given)).replace(/[#$%&_\\~^{}]/g, (char) => (NAMED[char] ? `\\text${NAMED[char]}{}` : `\\${char}`));
/** A name so written that it is taken for one, whatever its parts. */
const corporate = (given) => (given ? `{${tex(given)}}` : "");
/** An address is read as it stands: only braces would end it, and TeX would obey the other two. */
const address = (url) => url.replace(/[{}\\^]/g, (char) => `%${char.codePointAt(0).toString(16).toUpperCase()}`);

// --- CSL-JSON ------------------------------------------------------------------------------------------------------

const csl = ({ release, sources, notes }, short) => {
  const items = [
    {
      id: key(release),
      type: "dataset",
      title: release.title,
      author: literals([release.publisher]),
      version: release.version,
      issued: issued(release.date),
      URL: release.iri,
      note: [built(release), ...notes].filter(Boolean).join("; "),
    },
    ...sources.map((source) => ({
      id: name(source),
      type: source.url ? "webpage" : "document",
      title: source.title,
      author: literals(source.authors),
      publisher: source.publisher,
      genre: source.kind,
      language: source.language,
      issued: issued(source.published),
      URL: source.url,
      note: note(source, short),
    })),
  ];
  return `${JSON.stringify(items.map(filled), null, 1)}\n`;
};

const filled = (item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value && value.length !== 0));
const literals = (names) => names.filter(Boolean).map((literal) => ({ literal }));

/** A date in parts where it is one day, month or year, or two of these; otherwise as it stands. */
const issued = (edtf) => {
  const parts = edtf.split("/").map((end) => DAY.exec(end));
  const plain = parts.every((match) => match && match[0] === match.input && !(Number(match[2]) > 12));
  if (!edtf) return null;
  return plain ? { "date-parts": parts.map((match) => match.slice(1).filter(Boolean).map(Number)) } : { literal: edtf };
};

const WRITERS = { text, bibtex, "csl-json": csl };
