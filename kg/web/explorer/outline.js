// The outline under the map, as scripts/outline.mjs packs it: lines as a start and steps in grains of a degree.

/** Rings of land and lines of borders, as lists of [east, north] in degrees, and names as [name, east, north]. */
export const readOutline = ({ grain, lines, land, borders, names }) => {
  const points = lines.map((steps) => {
    const found = [];
    let [x, y] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at];
      y += steps[at + 1];
      found.push([x / grain, y / grain]);
    }
    return found;
  });
  const line = (index) => (index < 0 ? [...points[~index]].reverse() : points[index]);
  return {
    land: land.map((ring) => ring.flatMap((index, at) => (at ? line(index).slice(1) : line(index)))),
    borders: borders.map(line),
    names: names.map(([name, x, y]) => [name, x / grain, y / grain]),
  };
};
