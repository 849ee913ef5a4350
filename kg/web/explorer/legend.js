// The legend: the kinds of things with their signs, each a switch, and what the patterns of the lines mean.
import { el, sign } from "../common/text.js";
import { t } from "../common/words.js";
import { PATTERNS } from "./drawing.js";
import { toggled } from "./selection.js";

/* words: line.attested line.single line.interpretive line.inferred line.disputed */
const LINES = ["attested", "single", "interpretive", "inferred", "disputed"];

const swatch = (kind) => {
  const { width, dashes } = PATTERNS[kind];
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
  for (const [name, value] of Object.entries({ viewBox: "0 0 44 8", class: `swatch ${kind}`, "aria-hidden": "true" })) svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({ x1: 1, y1: 4, x2: 43, y2: 4, "stroke-width": width, "stroke-dasharray": dashes ? dashes.join(" ") : "none" })) line.setAttribute(name, value);
  svg.append(line);
  return svg;
};

/** Fill `box` with the legend of what is shown. */
export const drawLegend = ({ model, address }, shown, box) => {
  const { hide } = shown.selection;
  const chip = (group) =>
    el(
      "button",
      {
        ...{ type: "button", "aria-pressed": String(!hide.includes(group.id)), title: hide.includes(group.id) ? t("legend.hidden") : t("legend.shown") },
        click: () => address.replace(address.to({ selection: toggled(shown.selection, "hide", group.id) })),
      },
      sign(group),
      ` ${group.label} `,
      el("span", { class: "count" }, group.count),
    );
  const open = box.querySelector("details")?.open;
  const pressed = [...box.querySelectorAll("button")].indexOf(document.activeElement);
  const lines = el("details", { class: "lines", open }, el("summary", {}, t("legend.lines")), el("ul", {}, LINES.map((kind) => el("li", {}, swatch(kind), t(`line.${kind}`)))));
  box.replaceChildren(
    el("div", { class: "chips", role: "group", "aria-label": t("legend.label") }, model.legend.filter((group) => group.count).map(chip)),
    ...(shown.view === "network" ? [lines] : []),
  );
  if (pressed >= 0) box.querySelectorAll("button")[pressed]?.focus();
};
