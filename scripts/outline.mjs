// Makes kg/assets/outline.json, the map under the page's points: land and borders, drawn from Natural Earth (public
// domain) as packed by world-atlas (ISC). Fine where most of the points are, coarse elsewhere, the same bytes each time.
//
//   node scripts/outline.mjs
//
// Every line is cut down for itself and keeps its ends, so that neighbours still share their borders exactly.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const ATLAS = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");

/** West, south, east, north in degrees; how far, in degrees, a line may stray there; which islands are too small. */
const ZONES = [
  { box: [12, 43.5, 42, 57], stray: 0.03, least: 0.02 },
  { box: [-12, 34, 62, 72], stray: 0.12, least: 0.25 },
  { box: [-180, -60, 180, 84], stray: 0.6, least: 4 },
];
/** Lines left out: where Natural Earth draws a border that the United Nations' General Assembly (68/262) does not. */
const NOT_BORDERS = [{ box: [33.4, 45.6, 35.2, 46.3] }];
const GRAIN = 100; // hundredths of a degree, about a kilometre

const atlas = JSON.parse(await readFile(ATLAS, "utf8"));
const { scale, translate } = atlas.transform;

const lines = atlas.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

const inside = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;
const zoneOf = (points) => ZONES.find(({ box }) => points.some((point) => inside(box, point)));

/** Douglas and Peucker: keep a point that lies further from the chord than a line may stray. */
const thinned = (points, stray) => {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const waiting = [[0, points.length - 1]];
  while (waiting.length) {
    const [first, last] = waiting.pop();
    let [worst, at] = [stray, -1];
    for (let i = first + 1; i < last; i += 1) {
      const away = distance(points[i], points[first], points[last]);
      if (away > worst) [worst, at] = [away, i];
    }
    if (at < 0) continue;
    kept[at] = 1;
    waiting.push([first, at], [at, last]);
  }
  return points.filter((_, index) => kept[index]);
};

/** From a point to a chord, in degrees as they look at that latitude. */
const distance = ([x, y], [ax, ay], [bx, by]) => {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [px, py] = [(x - ax) * shrink, y - ay];
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - along * dx, py - along * dy);
};

const area = (points) => Math.abs(points.reduce((sum, [x, y], i) => sum + x * points[(i + 1) % points.length][1] - points[(i + 1) % points.length][0] * y, 0)) / 2;

const pointsOf = (ring) =>
  ring.flatMap((index) => (index < 0 ? [...lines[~index]].reverse() : lines[index]).slice(1));

const parts = ({ type, arcs, geometries }) =>
  type === "GeometryCollection" ? geometries.flatMap(parts) : type === "Polygon" ? [arcs] : type === "MultiPolygon" ? arcs : [];

const land = parts(atlas.objects.land)
  .flat()
  .filter((ring) => {
    const points = pointsOf(ring);
    const zone = zoneOf(points);
    return zone && area(points) >= zone.least;
  });

const owners = new Map();
for (const country of atlas.objects.countries.geometries) {
  for (const index of parts(country).flat(2)) {
    const arc = index < 0 ? ~index : index;
    owners.set(arc, (owners.get(arc) || new Set()).add(country));
  }
}
const borders = [...owners]
  .filter(([, countries]) => countries.size > 1)
  .map(([arc]) => arc)
  .filter((arc) => !NOT_BORDERS.some(({ box }) => lines[arc].every((point) => inside(box, point))))
  .sort((a, b) => a - b);

// A state's name stands in the middle of its largest part, where that lies on the finer part of the map.
const middle = (points) => {
  let [sum, x, y] = [0, 0, 0];
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length];
    const cross = ax * by - bx * ay;
    [sum, x, y] = [sum + cross, x + (ax + bx) * cross, y + (ay + by) * cross];
  });
  return [x / (3 * sum), y / (3 * sum)];
};
const names = atlas.objects.countries.geometries
  .map((country) => {
    const largest = parts(country).map(([ring]) => pointsOf(ring)).sort((a, b) => area(b) - area(a))[0];
    return [country.properties.name, middle(largest)];
  })
  .filter(([, point]) => inside(ZONES[1].box, point))
  .map(([name, [east, north]]) => [name, Math.round(east * GRAIN), Math.round(north * GRAIN)])
  .sort(([a], [b]) => (a < b ? -1 : 1));

// Lines are numbered anew, those in use alone; each is a start and then steps, in whole hundredths of a degree.
const used = [...new Set([...land.flat().map((index) => (index < 0 ? ~index : index)), ...borders])].sort((a, b) => a - b);
const number = new Map(used.map((arc, index) => [arc, index]));
const coded = used.map((arc) => {
  const zone = zoneOf(lines[arc]) || ZONES.at(-1);
  const grains = thinned(lines[arc], zone.stray).map((point) => point.map((degrees) => Math.round(degrees * GRAIN)));
  let [x, y] = [0, 0];
  return grains.flatMap(([nx, ny], index) => {
    const step = [nx - x, ny - y];
    [x, y] = [nx, ny];
    return index && !step[0] && !step[1] ? [] : step;
  });
});
const renumbered = (index) => (index < 0 ? ~number.get(~index) : number.get(index));
const made = {
  about: "Land and borders from Natural Earth (naturalearthdata.com), public domain; made by scripts/outline.mjs",
  grain: GRAIN,
  lines: coded,
  land: land.map((ring) => ring.map(renumbered)),
  borders: borders.map((arc) => number.get(arc)),
  names,
};
const text = `${JSON.stringify(made)}\n`;
await writeFile(join(ROOT, "kg/assets/outline.json"), text);
console.log(`kg/assets/outline.json: ${text.length} bytes, ${coded.length} lines, ${coded.flat().length / 2} points`);
