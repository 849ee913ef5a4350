// A scene of the network as SVG text: the same things, lines and labels as on the canvas, sharp at any size. Pure.
const FACE = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";
const RIM = 30;
const NAMED = 120; // of a scene without labels of its own, so many things are named, at most

/** Text that stays text inside SVG, whatever it holds; what XML cannot hold is shown as a replacement. */
export const escaped = (value) =>
  String(value ?? "")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (one) => `&#${one.codePointAt(0)};`);

const number = (value) => Number(value.toFixed(1));
const points = (corners, r, turn, inner) =>
  Array.from({ length: corners }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / corners;
    const far = inner && at % 2 ? inner : r;
    return `${number(far * Math.cos(angle))},${number(far * Math.sin(angle))}`;
  }).join(" ");

const SHAPES = {
  star: (r) => `<polygon points="${points(10, r * 1.1, -Math.PI / 2, r * 0.5)}"/>`,
  square: (r) => `<rect x="${number(-r * 0.88)}" y="${number(-r * 0.88)}" width="${number(r * 1.76)}" height="${number(r * 1.76)}"/>`,
  diamond: (r) => `<polygon points="${points(4, r * 1.12, 0)}"/>`,
  triangle: (r) => `<polygon points="${points(3, r * 1.15, -Math.PI / 2)}"/>`,
  triangleDown: (r) => `<polygon points="${points(3, r * 1.15, Math.PI / 2)}"/>`,
  hexagon: (r) => `<polygon points="${points(6, r, 0)}"/>`,
  dot: (r) => `<circle r="${number(r)}"/>`,
};

const left = ({ align, x, width }) => (align === "left" ? x : align === "right" ? x - width : x - width / 2);

const line = ({ statement, smooth }, spots, { ink, patterns, standing, chosen }) => {
  const [from, to] = [spots.get(statement.s), spots.get(statement.o)];
  if (!from || !to) return "";
  const { width, dashes } = patterns[standing(statement)] || patterns.single;
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  let [over, path] = [null, `L${number(to.x)} ${number(to.y)}`];
  if (smooth && smooth.roundness) {
    const turn = smooth.type === "curvedCW" ? -1 : 1;
    over = { x: mx + turn * smooth.roundness * (to.y - from.y), y: my - turn * smooth.roundness * (to.x - from.x) };
    path = `Q${number(over.x)} ${number(over.y)} ${number(to.x)} ${number(to.y)}`;
  }
  const colour = chosen && statement.key === chosen ? ink.accent : standing(statement) === "disputed" ? ink.disputed : ink.line;
  const [ax, ay] = over ? [(mx + over.x) / 2, (my + over.y) / 2] : [mx, my];
  const angle = number((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
  const dash = dashes ? ` stroke-dasharray="${dashes.join(" ")}"` : "";
  return `<path d="M${number(from.x)} ${number(from.y)}${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/><path d="M-5-4.5 5 0-5 4.5z" transform="translate(${number(ax)} ${number(ay)}) rotate(${angle})" fill="${colour}"/>`;
};

const body = ({ thing, x, y, size }, ink) => {
  const { shape, colour, hollow } = thing.group;
  const drawn = (SHAPES[shape] || SHAPES.dot)(size);
  return `<g transform="translate(${number(x)} ${number(y)})" fill="${hollow ? ink.stage : escaped(colour)}" stroke="${hollow ? escaped(colour) : ink.rim}" stroke-width="${hollow ? 2.5 : 1}"><title>${escaped(thing.label)}</title>${drawn}</g>`;
};

const words = ({ text, x, y, anchor, size, weight, fill, stage }) =>
  `<text x="${number(x)}" y="${number(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${fill}" stroke="${stage}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`;

const ANCHOR = { left: "start", right: "end", center: "middle" };
const label = (one, { ink, heights }) => {
  const card = one.card ? `<rect x="${number(left(one) - 12)}" y="${number(one.y - 7)}" width="${number(one.width + 24)}" height="${number(one.height + 13)}" rx="9" fill="${ink.card}" stroke="${ink.rim}"/>` : "";
  let { y } = one;
  const rows = [
    ...one.captions.map((text) => ({ text, size: 12, weight: 400, fill: ink.muted, high: heights.caption })),
    ...one.lines.map((text) => ({ text, size: one.card ? 16 : 14, weight: one.card ? 600 : 500, fill: ink.text, high: one.card ? heights.centre : heights.name })),
  ].map((row) => {
    y += row.high;
    return words({ ...row, x: one.x, y: y - row.high * 0.28, anchor: ANCHOR[one.align], stage: one.card ? ink.card : ink.stage });
  });
  return card + rows.join("");
};

/** The best connected of a scene without labels, named below where nothing else is named. */
const named = (nodes) => {
  const taken = [];
  for (const { thing, x, y, size } of [...nodes].sort((a, b) => b.size - a.size)) {
    if (taken.length >= NAMED) break;
    const text = thing.label.length > 34 ? `${thing.label.slice(0, 33)}…` : thing.label;
    const one = { text, x, y: y + size + 16, left: x - text.length * 3.7, right: x + text.length * 3.7, top: y + size, bottom: y + size + 20 };
    if (taken.every((other) => one.left > other.right || one.right < other.left || one.top > other.bottom || one.bottom < other.top)) taken.push(one);
  }
  return taken;
};

const bounds = (nodes, boxes) => {
  const [xs, ys] = [[], []];
  for (const { x, y, size } of nodes) {
    xs.push(x - size, x + size);
    ys.push(y - size, y + size);
  }
  for (const box of boxes) {
    xs.push(box.left, box.right);
    ys.push(box.top, box.bottom);
  }
  const least = (list, pick) => list.reduce((a, b) => pick(a, b), list[0] ?? 0);
  const [west, north] = [least(xs, Math.min) - RIM, least(ys, Math.min) - RIM];
  return [west, north, least(xs, Math.max) + RIM - west, least(ys, Math.max) + RIM - north].map(number);
};

/** A scene as SVG; `look` is {ink, patterns, standing, chosen, heights}. */
export const sceneSvg = (scene, look) => {
  const spots = new Map(scene.nodes.map((node) => [node.thing.id, node]));
  const own = scene.labels ? null : named(scene.nodes);
  const boxes = own || scene.labels.map((one) => ({ left: left(one) - 12, right: left(one) + one.width + 12, top: one.y - 8, bottom: one.y + one.height + 8 }));
  const [west, north, wide, high] = bounds(scene.nodes, boxes);
  const { ink } = look;
  const texts = own ? own.map((one) => words({ ...one, anchor: "middle", size: 13, weight: 500, fill: ink.text, stage: ink.stage })) : scene.labels.map((one) => label(one, look));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${west} ${north} ${wide} ${high}" width="${wide}" height="${high}" font-family="${FACE}">`,
    `<rect x="${west}" y="${north}" width="${wide}" height="${high}" fill="${ink.stage}"/>`,
    scene.edges.map((one) => line(one, spots, look)).join(""),
    scene.nodes.map((one) => body(one, ink)).join(""),
    texts.join(""),
    "</svg>",
  ].join("\n");
};
