// Text and elements. Every word of the graph enters the document here: as text, never as markup.
import { spoken } from "./words.js";

// Characters that are not seen but change what is: controls, and marks that turn the direction of writing.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LETTERS = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe", ı: "i", ґ: "г" };

const code = (char) => `⟨U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** Make hidden characters visible, so that nothing reads otherwise than it is. */
export const clean = (value) => String(value ?? "").replace(HIDDEN, code);

/** Reduce to what people type: lower case, no diacritics, no apostrophes, single spaces. */
export const fold = (value) => {
  const text = String(value ?? "");
  // Most names are plain, and thousands of them are folded: what they cannot hold need not be looked for.
  if (/^[\u0020-\u007e]*$/.test(text)) return text.toLowerCase().replace(/['`"]/g, "").replace(/[^a-z0-9]+/g, " ").trim();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łđøßæœıґ]/g, (letter) => LETTERS[letter])
    .replace(/['’ʼ`"“”„«»]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
};

const append = (node, children) => {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    node.append(child instanceof Node ? child : document.createTextNode(clean(child)));
  }
  return node;
};

/** Create an element; attributes are set as text, functions become listeners. Addresses only through link(). */
export const el = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  return append(node, children);
};

/** Words of the graph, kept apart from the direction of what stands around them. */
export const bdi = (value, attributes = {}) => el("bdi", attributes, value);

/** What a thing is called, said to be in another language where it has no name in the one spoken. */
export const called = (thing) => bdi(thing.label, { lang: thing.tongue });

/** A text of the graph in the language spoken, or in another where there is none, which is then said to be that one. */
export const said = (names) => {
  const found = names && (Object.hasOwn(names, spoken()) ? spoken() : Object.keys(names)[0]);
  return found ? bdi(names[found], { lang: found === spoken() ? null : found }) : null;
};

/** A link out of the page for http and https only; anything else stays text that can be read but not followed. */
export const outside = (address, label, lang = null) => {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    url = null;
  }
  if (!url || !["http:", "https:"].includes(url.protocol)) return bdi(label || address, { lang });
  return el("a", { href: url.href, rel: "noopener noreferrer", target: "_blank", class: "outside" }, bdi(label || url.hostname, { lang }));
};

export const plural = (count, one, many) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many || one + "s"}`;
export const capital = (value) => (value ? value[0].toUpperCase() + value.slice(1) : "");

const SHAPES = {
  square: "M2.5 2.5h11v11h-11z",
  diamond: "M8 .8 15.2 8 8 15.2.8 8z",
  triangle: "M8 1.5 15 14H1z",
  triangleDown: "M8 14.5 1 2h14z",
  hexagon: "M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8z",
  star: "M8 .6l2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.3 3.4 15l1.1-5.3-4-3.6 5.3-.6z",
  dot: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z",
};

/** The legend's sign for a kind of thing, hidden from screen readers because words stand beside it. */
export const sign = (group) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "sign");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPES[group.shape] || SHAPES.dot);
  path.setAttribute("fill", group.hollow ? "none" : group.colour);
  path.setAttribute("stroke", group.hollow ? group.colour : "currentColor");
  path.setAttribute("stroke-width", group.hollow ? "2.4" : "0.8");
  svg.append(path);
  return svg;
};

