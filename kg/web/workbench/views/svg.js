// What the drawings share: elements of SVG, and a picture that can be moved, made larger and smaller.
import { clean, el } from "../../common/text.js";
import { t } from "../../common/words.js";

const SVG = "http://www.w3.org/2000/svg";

/** Create an element of a drawing; strings among the children are text. */
export const draw = (tag, attributes = {}, ...children) => {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else node.setAttribute(name, value);
  }
  for (const child of children.flat(Infinity)) node.append(child instanceof Node ? child : document.createTextNode(clean(child)));
  return node;
};

/** Make something in a drawing work like a button: by mouse, touch and keyboard. */
const pressable = (node, label, press) => {
  for (const [name, value] of Object.entries({ tabindex: "0", role: "button", "aria-label": clean(label) })) node.setAttribute(name, value);
  node.addEventListener("click", press);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  });
  return node;
};

/** Words broken into at most two lines of so many letters; what is longer ends in "…". */
export const lines = (text, letters = 20) => {
  const [first, second] = ["", ""].map(() => []);
  let line = first;
  for (const word of clean(text).split(/\s+/)) {
    if (line === first && first.length && [...first, word].join(" ").length > letters) line = second;
    line.push(word);
  }
  const cut = (words) => (words.length > letters ? `${words.slice(0, letters - 1).trimEnd()}…` : words);
  return [cut(first.join(" ")), cut(second.join(" "))].filter(Boolean);
};

/**
 * Something at a place of a drawing that keeps its size however the drawing is zoomed: a shape with words under it.
 * The heavier of two marks keeps its words where both would stand in one place.
 */
export const mark = ({ x, y, size, shape, said, weight, press }) => {
  const words = lines(said);
  const label = draw("text", { y: size + 13 }, words.map((line, at) => draw("tspan", { x: 0, dy: at ? "1.15em" : 0 }, at < words.length - 1 ? `${line} ` : line)));
  const node = draw("g", { class: "node" }, shape, label, draw("title", {}, said));
  const seen = words.join(" ");
  // What is read aloud begins with what is seen, which may be cut short.
  if (press) pressable(node, said.startsWith(seen) ? said : `${seen} (${said})`, press);
  const wide = Math.max(...words.map((line) => line.length), 1) * 6.3;
  return { node, label, x, y, size, weight, wide, high: 14 * words.length };
};

/** Hide the words that would stand on others or on marks; `scale` is how much of the drawing a pixel covers. */
const declutter = (marks, words, scale) => {
  const taken = marks.map(({ x, y, size }) => ({ left: x / scale - size, right: x / scale + size, top: y / scale - size, bottom: y / scale + size }));
  for (const each of [...[...marks].sort((a, b) => b.weight - a.weight), ...words]) {
    const [x, y] = [each.x / scale, each.y / scale + (each.size ?? -each.high) + 3];
    const box = { left: x - each.wide / 2, right: x + each.wide / 2, top: y, bottom: y + each.high };
    const free = taken.every((other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
    each.label.toggleAttribute("hidden", !free);
    if (free) taken.push(box);
  }
};

/**
 * Put a drawing into a frame in which it can be moved and zoomed; `bounds` is what is to be seen at first, `marks` keep
 * their size, `words` ({label, x, y, wide, high}) stand where there is room, and `redraw(scale)` is called where
 * something else depends on the zoom.
 */
export const frame = (svg, bounds, marks, words = [], redraw = () => {}) => {
  let view = { ...bounds };
  const show = () => {
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    const scale = Math.max(view.width / (svg.clientWidth || 800), view.height / (svg.clientHeight || 500));
    svg.style.setProperty("--scale", scale);
    for (const { node, x, y } of marks) node.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
    redraw(scale);
    declutter(marks, words, scale);
  };
  const zoom = (factor, at = { x: view.x + view.width / 2, y: view.y + view.height / 2 }) => {
    if (view.width * factor > bounds.width * 4 || view.width * factor < bounds.width / 60) return;
    view = { x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor, width: view.width * factor, height: view.height * factor };
    show();
  };
  const place = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { x: point.x, y: point.y };
  };
  svg.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return; // the page must still scroll
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, place(event));
    },
    { passive: false },
  );
  let held = null;
  svg.addEventListener("pointerdown", (event) => (held = event.target.closest("[role=button]") ? null : place(event)));
  svg.addEventListener("pointermove", (event) => {
    if (!held || !event.buttons) return;
    const now = place(event);
    view = { ...view, x: view.x + held.x - now.x, y: view.y + held.y - now.y };
    show();
  });
  const button = (sign, label, press) => el("button", { type: "button", "aria-label": label, title: label, click: press }, sign);
  new ResizeObserver(show).observe(svg);
  return el(
    "div",
    { class: "drawing" },
    svg,
    el(
      "div",
      { class: "zoom" },
      button("+", t("wb.zoom-in"), () => zoom(1 / 1.4)),
      button("−", t("wb.zoom-out"), () => zoom(1.4)),
      button("⤢", t("wb.zoom-fit"), () => ((view = { ...bounds }), show())),
    ),
  );
};
