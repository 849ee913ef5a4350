// An answer on a map: points of the answer itself, and where the things it names lie. The outline comes with the page.
import { el } from "../../common/text.js";
import { t } from "../../common/words.js";
import { words } from "../cells.js";
import { coordinates } from "../columns.js";
import { draw, frame, mark } from "./svg.js";

const MOST = 500;
const DEGREE = 40; // units of the drawing to a degree of longitude

const flat = ([longitude, latitude]) => [longitude * DEGREE, -(Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180 * DEGREE) / Math.PI];

/** Where things lie: by coordinates of their own or those of their place. */
const located = async (iris, engine) => {
  if (!iris.length) return new Map();
  const listed = iris.map((iri) => `<${iri}>`).join(" ");
  const rows = await engine.rows(`SELECT ?thing ?own ?of { VALUES ?thing { ${listed} } OPTIONAL { ?thing geo:asWKT ?own } OPTIONAL { ?thing plua:place/geo:asWKT ?of } FILTER(BOUND(?own) || BOUND(?of)) }`);
  return new Map(rows.map(({ thing, own, of }) => [thing.value, coordinates((own ?? of).value)]));
};

/** Fill a box with the map. */
export const map = async (box, answer, { columns, names, open, engine, outline }) => {
  const things = new Set(answer.rows.flatMap((row) => Object.values(row)).filter((term) => term.type === "uri" && names.ours(term.value)).map((term) => term.value));
  const places = await located([...things], engine);
  const points = new Map();
  let bare = 0;
  for (const row of answer.rows) {
    const [where, iri] = spot(row, columns, places);
    if (!where) {
      bare += 1;
      continue;
    }
    const key = where.join();
    if (!points.has(key)) points.set(key, { where, iri, rows: [] });
    points.get(key).rows.push(row);
  }
  if (!points.size) return box.replaceChildren(el("p", { class: "note" }, t("wb.no-map")));
  const shown = [...points.values()].slice(0, MOST);
  await names.learn([...things]);
  const notes = [t("wb.map-told", { n: points.size })];
  if (bare) notes.push(t("wb.unplaced", { n: bare }));
  if (points.size > shown.length) notes.push(t("wb.map-left", { n: shown.length }));
  box.replaceChildren(el("p", { class: "note" }, notes.join(" ")), picture(shown, { columns, names, open, outline }));
  return undefined;
};

/** Where a row lies, and which of its things is meant. */
const spot = (row, columns, places) => {
  for (const { name } of columns) {
    const term = row[name];
    const own = term?.type === "literal" && coordinates(term.value);
    if (own) return [own, columns.map((column) => row[column.name]).find((each) => each?.type === "uri")?.value];
  }
  for (const { name } of columns) {
    const where = row[name]?.type === "uri" && places.get(row[name].value);
    if (where) return [where, row[name].value];
  }
  return [null, null];
};

/** Land and borders as one path: the lines hold a first point and steps, in parts of a degree. */
const path = ({ lines, grain }) =>
  lines
    .map((line) => {
      let [x, y] = [0, 0];
      const points = [];
      for (let at = 0; at < line.length; at += 2) {
        [x, y] = [x + line[at], y + line[at + 1]];
        points.push(flat([x / grain, y / grain]).map((value) => value.toFixed(1)).join(" "));
      }
      return `M${points.join("L")}`;
    })
    .join("");

const picture = (points, { columns, names, open, outline }) => {
  // What stands under a point: the first of its row's values that is neither a date nor the place itself.
  const telling = columns.filter(({ kind }) => !["date", "point", "number", "empty"].includes(kind));
  const said = ({ rows, iri }) => {
    const found = rows.map((row) => words(row[telling.find(({ name }) => row[name])?.name] ?? (iri ? { type: "uri", value: iri } : null), names));
    return [...new Set(found.filter(Boolean))];
  };
  const marks = points.map((point) => {
    const [x, y] = flat(point.where);
    const size = Math.min(13, 4.5 + 1.6 * Math.sqrt(point.rows.length));
    const all = said(point);
    return mark({ x, y, size, shape: draw("circle", { r: size, class: "from" }), said: all.join(" · "), weight: point.rows.length, press: point.iri ? () => open(point.iri) : null });
  });
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const width = Math.max((Math.max(...xs) - left) * 1.25, 8 * DEGREE);
  const height = Math.max((Math.max(...ys) - top) * 1.25, 6 * DEGREE);
  const bounds = { x: (left + Math.max(...xs) - width) / 2, y: (top + Math.max(...ys) - height) / 2, width, height };
  const svg = draw("svg", { class: "map", role: "group", "aria-label": t("wb.map") }, draw("path", { class: "land", d: path(outline) }), marks.map(({ node }) => node));
  return frame(svg, bounds, marks);
};
