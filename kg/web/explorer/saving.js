// Saving what is seen: as a picture, as a table of its statements, as the query that yields them. Files are made here, in
// the page; nothing is sent anywhere.
import { el } from "../common/text.js";
import { t } from "../common/words.js";
import { csvOf, queryOf, seen } from "./tables.js";

const SHARP = 2; // pixels of a picture per pixel of the page

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
      const { canvas, pen } = blank(image.width * SHARP, image.height * SHARP);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      resolve(canvas);
    };
    image.onerror = () => reject(new Error("the picture cannot be drawn"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

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
      const canvas = made.svg ? await drawn(made.svg()) : copied(made.canvas());
      canvas.toBlob((blob) => download(name("png"), blob));
    },
    svg: (made) => download(name("svg"), text(made.svg(), "image/svg+xml")),
    csv: () => download(name("csv"), text(csvOf(model, statements(), { when: (one) => (one.when ? evidence.when(one) : "") }), "text/csv")),
    rq: () => download(name("rq"), text(queryOf(model, statements(), location.hash), "application/sparql-query")),
  };
  /* words: save.png save.svg save.csv save.rq */

  const box = el("details", { class: "saving" });
  const item = (way, made, possible) =>
    el("button", { type: "button", disabled: !possible, click: () => ((box.open = false), ways[way](made), (document.getElementById("status").textContent = t("save.done"))) }, t(`save.${way}`));

  /** Bring the menu up to what is shown now. */
  const draw = () => {
    const { view } = now();
    const made = (view.export && view.export()) || {};
    const items = [item("png", made, made.svg || made.canvas), item("svg", made, made.svg), item("csv", made, true), item("rq", made, true)];
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
