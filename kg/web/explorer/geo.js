// Places and where they stand: projection, what happened where, which marks are drawn as one. Pure: no document.
//
// World units: x is the longitude in degrees, y Mercator's, downwards, so that shapes keep their angles and a shift or a
// scale is all that moving and zooming takes. A view is {x, y, scale}: what is in the middle, and pixels per unit.
import { readOutline } from "./outline.js";

const RADIANS = Math.PI / 180;
const POLE = 84;

/** Degrees north and east to world units. */
export const project = ([north, east]) => {
  const bounded = Math.max(-POLE, Math.min(POLE, north));
  return { x: east, y: -Math.log(Math.tan(Math.PI / 4 + (bounded * RADIANS) / 2)) / RADIANS };
};

/** The outline in world units: two SVG paths, land to fill and borders to stroke, and where the names of states stand. */
export const outlinePaths = (outline) => {
  const { land, borders, names } = readOutline(outline);
  const path = (points) => `M${points.map(([east, north]) => [project([north, east])].map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)[0]).join("L")}`;
  return { land: land.map((ring) => `${path(ring)}Z`).join(""), borders: borders.map(path).join(""), names: names.map(([name, east, north]) => ({ name, ...project([north, east]) })) };
};

/**
 * What is selected, by the places where it happened: [{place, x, y, entries: [{thing, statement}]}], the fullest first,
 * and how many selected things have no place. A place that is selected itself is there even when nothing happened in it;
 * one that is not selected is there because something selected happened in it.
 */
export const gather = (model, selected) => {
  const found = new Map();
  const at = (place) => {
    if (!found.has(place.id)) found.set(place.id, { place, ...project(place.at), entries: [], things: new Set() });
    return found.get(place.id);
  };
  const placed = new Set();
  for (const statement of model.statements) {
    const place = statement.o && model.things.get(statement.o);
    if (!place || !place.at || statement.layer === "claimed" || !selected.things.has(statement.s)) continue;
    const thing = model.things.get(statement.s);
    if (thing.at) continue; // a place within a place
    const spot = at(place);
    spot.entries.push({ thing, statement });
    spot.things.add(thing.id);
    placed.add(thing.id);
  }
  for (const id of selected.things) {
    const thing = model.things.get(id);
    if (!thing.at) continue;
    at(thing);
    placed.add(id);
  }
  const spots = [...found.values()].sort((a, b) => b.things.size - a.things.size || model.byName(a.place, b.place));
  return { spots, unplaced: [...selected.things].filter((id) => !placed.has(id)).length, placed: placed.size };
};

/** How large a mark is, in pixels, for so many things. */
export const radius = (count) => Math.min(19, 4.5 + 1.9 * Math.sqrt(count));

/** Spots whose marks would cover one another become one mark, which stands where its fullest spot does. */
export const cluster = (spots, scale) => {
  const marks = [];
  for (const spot of spots) {
    const reach = (mark) => Math.max(15, radius(mark.things.size) + 0.6 * radius(spot.things.size));
    const near = marks.find((mark) => Math.hypot(mark.x - spot.x, mark.y - spot.y) * scale < reach(mark));
    if (!near) marks.push({ x: spot.x, y: spot.y, spots: [spot], things: new Set(spot.things) });
    else {
      near.spots.push(spot);
      for (const id of spot.things) near.things.add(id);
    }
  }
  return marks.map((mark) => ({ ...mark, count: mark.things.size }));
};

/** A view that brings spots into a stage with room to spare; never nearer than `most` pixels per unit. */
export const around = (spots, { wide, high }, { rim = 60, most = 160 } = {}) => {
  if (!spots.length) return { x: 25, y: project([50, 25]).y, scale: Math.min(wide, high) / 30 };
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((wide - 2 * rim) / (right - left || 0.01), (high - 2 * rim) / (bottom - top || 0.01), most);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(scale, 1) };
};

/** The spots where most happened: far ones that hold little do not make the rest too small to see. */
export const heart = (spots, share = 0.86) => {
  const total = spots.reduce((sum, { things }) => sum + things.size + 1, 0);
  const sorted = (axis) => [...spots].sort((a, b) => a[axis] - b[axis]);
  const bounds = (axis) => {
    const rest = (total * (1 - share)) / 2;
    const edge = (list) => {
      let sum = 0;
      return list.find(({ things }) => (sum += things.size + 1) > rest)?.[axis];
    };
    return [edge(sorted(axis)), edge(sorted(axis).reverse())];
  };
  const [[left, right], [top, bottom]] = [bounds("x"), bounds("y")];
  return spots.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
};
