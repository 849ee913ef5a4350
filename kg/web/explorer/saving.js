// Saving what is seen: as a picture, as a table of its statements, as the query that yields them. Files are made here, in
// the page; nothing is sent anywhere.
import { el } from "../common/text.js";
import { t } from "../common/words.js";
import { csvOf, queryOf, seen } from "./tables.js";

const SVG = "http://www.w3.org/2000/svg";
const SHARP = 2; // pixels of a picture per pixel of the page
const LARGEST = 8000; // pixels of a picture, along its longer side

const download = (name, blob) => {
  const link = el("a", { download: name });
  link.href = URL.createObjectURL(blob);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const blank = (wide, high) => {
  const canvas = el("canvas", { width: wide, height: high });
  const pen = canvas.getContext("2d");
  pen.fillStyle = ink("stage");
  pen.fillRect(0, 0, wide, high);
  return { canvas, pen };
};

const drawn = (svg) =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      const sharp = Math.min(SHARP, LARGEST / Math.max(image.width, image.height));
      const { canvas, pen } = blank(Math.round(image.width * sharp), Math.round(image.height * sharp));
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      resolve(canvas);
    };
    image.onerror = () => reject(new Error("the picture cannot be drawn"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

/**
 * A view that is made of text, as it looks now, scrolled as it is: its elements and the page's styles inside an SVG. Only
 * browsers can draw such a one, so that it is a step on the way to a picture and never saved itself.
 */
const asDrawn = (element) => {
  const { width, height } = element.getBoundingClientRect();
  const styles = [...document.querySelectorAll("style")].map((style) => style.textContent).join("\n");
  const root = getComputedStyle(document.documentElement);
  const inks = [...root].filter((name) => name.startsWith("--")).map((name) => `${name}:${root.getPropertyValue(name)}`);
  const copy = element.cloneNode(true);
  const scrolled = element.scrollTop;
  const holder = document.createElementNS(SVG, "svg");
  for (const [name, value] of [["width", Math.ceil(width)], ["height", Math.ceil(height)]]) holder.setAttribute(name, value);
  const sheet = document.createElementNS(SVG, "style");
  sheet.textContent = `${styles}\n.saved{${inks.join(";")};height:${height}px;overflow:hidden;background:var(--stage);color:var(--text);font:${root.font}}.saved>*{position:relative;overflow:visible;height:auto;transform:translateY(${-scrolled}px)}`;
  const frame = document.createElementNS(SVG, "foreignObject");
  frame.setAttribute("width", "100%");
  frame.setAttribute("height", "100%");
  frame.append(el("div", { class: "saved" }, copy));
  holder.append(sheet, frame);
  return new XMLSerializer().serializeToString(holder);
};

const copied = (source) => {
  const { canvas, pen } = blank(source.width, source.height);
  pen.drawImage(source, 0, 0);
  return canvas;
};

/** A menu of what can be saved of the view that is shown; `now()` gives that view, its picture and its middle. */
export const makeSaving = ({ model, evidence, now }) => {
  const name = (ending) => `${(location.hash.replace(/^#/, "").replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "") || "start").slice(0, 80)}.${ending}`;
  const statements = () => {
    const { picture, middle } = now();
    return seen(model, picture, middle);
  };
  const text = (words, kind) => new Blob([words], { type: `${kind};charset=utf-8` });

  const ways = {
    png: async (made) => {
      const canvas = made.canvas ? copied(made.canvas()) : await drawn(made.svg());
      const blob = await new Promise((resolve) => canvas.toBlob(resolve));
      if (!blob) throw new Error("the picture cannot be written");
      download(name("png"), blob);
    },
    print: () => print(),
    svg: (made) => download(name("svg"), text(made.svg(), "image/svg+xml")),
    csv: () => download(name("csv"), text(csvOf(model, statements(), { when: (one) => (one.when ? evidence.when(one) : "") }), "text/csv")),
    rq: () => download(name("rq"), text(queryOf(model, statements(), location.hash), "application/sparql-query")),
  };
  /* words: save.png save.svg save.print save.csv save.rq */

  const box = el("details", { class: "saving" });
  const say = (words) => {
    document.getElementById("status").textContent = words;
  };
  const press = async (way, made) => {
    box.open = false;
    try {
      await ways[way](made);
      say(way === "print" ? "" : t("save.done"));
    } catch (error) {
      say(t("save.failed"));
      throw error; // for the browser's console: it should not happen
    }
  };
  const item = (way, made) => el("button", { type: "button", click: () => press(way, made) }, t(`save.${way}`));

  /** Bring the menu up to what is shown now. */
  const draw = () => {
    const { view } = now();
    const own = (view.export && view.export()) || {};
    const textual = !own.svg && !own.canvas;
    const made = textual ? { svg: () => asDrawn(document.getElementById(`view-${view.name}`)) } : own;
    const items = ["png", textual ? "print" : "svg", "csv", "rq"].map((way) => item(way, made));
    box.replaceChildren(el("summary", { id: "go-save" }, t("save.title")), el("div", { class: "menu" }, items, el("p", { class: "note" }, t("save.note"))));
  };
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    box.open = false;
    box.querySelector("summary").focus();
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) box.open = false;
  });
  return { box, draw };
};
