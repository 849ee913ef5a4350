// The whole map on the canvas that vis-network keeps: thousands of lines in a few strokes, so that it moves with the
// finger. vis-network would draw each line and node on its own, which two thousand things make too slow to pan.

/** Make the drawing of the whole map. */
export const makeWhole = ({ model }) => {
  const LONG = 700; // a line that crosses neighbourhoods says less than it hides, and is drawn faintly
  const CELL = 128;

  const around = (path, { x, y }, r, corners, turn) => {
    for (let corner = 0; corner < corners; corner += 1) {
      const angle = turn + (corner * 2 * Math.PI) / corners;
      if (corner) path.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
      else path.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    path.closePath();
  };
  const star = (path, { x, y, size }) => {
    for (let corner = 0; corner < 10; corner += 1) {
      const r = corner % 2 ? size * 0.5 : size * 1.1;
      const angle = -Math.PI / 2 + (corner * Math.PI) / 5;
      if (corner) path.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
      else path.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    path.closePath();
  };
  const SHAPES = {
    star,
    dot: (path, { x, y, size }) => {
      path.moveTo(x + size, y);
      path.arc(x, y, size, 0, 2 * Math.PI);
    },
    square: (path, { x, y, size }) => path.rect(x - size * 0.88, y - size * 0.88, size * 1.76, size * 1.76),
    diamond: (path, one) => around(path, one, one.size * 1.12, 4, 0),
    triangle: (path, one) => around(path, one, one.size * 1.15, 3, -Math.PI / 2),
    triangleDown: (path, one) => around(path, one, one.size * 1.15, 3, Math.PI / 2),
    hexagon: (path, one) => around(path, one, one.size, 6, 0),
  };

  const cellOf = (x, y) => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;

  /** Make the strokes and fills of a scene once; `bright` are the things that stand out where some are marked. */
  const prepare = (scene, marked, grow = 1) => {
    const bright = (id) => !marked.near || marked.near.has(id);
    const spots = new Map(scene.nodes.map((node) => [node.thing.id, node]));
    const layers = { lines: new Map(), shapes: new Map() };
    const layer = (kept, name, about) => {
      if (!kept.has(name)) kept.set(name, { ...about, path: new Path2D() });
      return kept.get(name).path;
    };
    const lines = scene.edges.map(({ statement, smooth }) => ({ statement, ...course(spots.get(statement.s), spots.get(statement.o), smooth) }));
    for (const { statement, from, over, to, far } of lines) {
      const touches = marked.things.has(statement.s) || marked.things.has(statement.o);
      const chosen = statement.key === marked.statement;
      const standing = model.standing(statement);
      const long = far > LONG || spots.get(statement.s).thing.group.hub || spots.get(statement.o).thing.group.hub;
      const about = { standing, chosen, touches, long, faded: Boolean(marked.near) && !touches };
      const path = layer(layers.lines, JSON.stringify(about), about);
      path.moveTo(from.x, from.y);
      if (over) path.quadraticCurveTo(over.x, over.y, to.x, to.y);
      else path.lineTo(to.x, to.y);
    }
    const cells = new Map();
    for (const node of scene.nodes) {
      const { group, id } = node.thing;
      const about = { group, bright: bright(id), chosen: marked.things.has(id) };
      (SHAPES[group.shape] || SHAPES.dot)(layer(layers.shapes, [group.index, about.bright, about.chosen].join(), about), { ...node, size: node.size * grow });
      const cell = cellOf(node.x, node.y);
      if (cells.has(cell)) cells.get(cell).push(node);
      else cells.set(cell, [node]);
    }
    const late = ({ touches, chosen }) => Number(touches) + 2 * Number(chosen);
    return {
      ...{ lines, cells },
      strokes: [...layers.lines.values()].sort((a, b) => late(a) - late(b)),
      shapes: [...layers.shapes.values()].sort((a, b) => Number(a.bright) - Number(b.bright) || Number(a.chosen) - Number(b.chosen)),
    };
  };

  /** From where to where a line runs, and over which point it bends. */
  const course = (from, to, smooth) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const turn = smooth ? smooth.roundness * (smooth.type === "curvedCW" ? 1 : -1) : 0;
    const over = turn && { x: (from.x + to.x) / 2 - dy * turn, y: (from.y + to.y) / 2 + dx * turn };
    return { from, to, over, far: Math.hypot(dx, dy) };
  };

  /** How much of a line shows: much of one inside a neighbourhood, little of one across, all of one that was chosen. */
  const strength = ({ touches, faded, long, chosen }, scale) => {
    if (touches || chosen) return 1;
    if (faded) return 0.07;
    return (long ? 0.16 : 0.6) * Math.min(1, 0.6 + scale);
  };

  const draw = (ctx, ready, ink, patterns, scale) => {
    const thin = Math.max(1, 0.7 / scale); // never thinner on the screen than can be seen
    for (const stroke of ready.strokes) {
      const { width, dashes } = patterns[stroke.standing] || patterns.single;
      ctx.globalAlpha = strength(stroke, scale);
      ctx.strokeStyle = stroke.chosen || stroke.touches ? ink.accent : stroke.standing === "disputed" ? ink.disputed : ink.line;
      ctx.lineWidth = Math.max(width * 0.75, thin * 0.8) + (stroke.chosen ? 2 : 0);
      ctx.setLineDash(dashes && scale > 0.5 ? dashes : []); // from afar a dash is smaller than a dot
      ctx.stroke(stroke.path);
    }
    ctx.setLineDash([]);
    for (const { group, bright, chosen, path } of ready.shapes) {
      ctx.globalAlpha = bright ? 1 : 0.18;
      ctx.fillStyle = group.hollow ? ink.stage : group.colour;
      ctx.strokeStyle = chosen ? ink.text : group.hollow ? group.colour : ink.rim;
      ctx.lineWidth = group.hollow || chosen ? Math.max(2.5, thin) : 1;
      ctx.fill(path);
      if (scale > 0.25 || group.hollow || chosen) ctx.stroke(path);
    }
    ctx.globalAlpha = 1;
  };

  let copy = null; // what was drawn last, with a margin round the view
  let before = 0; // the scale of the frame before
  const PIXELS = 16e6; // more than some browsers keep in one canvas

  const fits = (ready, ink, { a, e, f }, { width, height }) =>
    copy && copy.ready === ready && copy.ink === ink && copy.a === a && copy.width === width && copy.height === height &&
    Math.abs(e - copy.e) <= copy.aside && Math.abs(f - copy.f) <= copy.above;

  const take = (ready, ink, patterns, scale, at, { width, height }) => {
    const margin = Math.min(0.5, (Math.sqrt(PIXELS / (width * height)) - 1) / 2);
    if (margin <= 0) return false;
    const [aside, above] = [Math.floor(width * margin), Math.floor(height * margin)];
    const canvas = copy ? copy.canvas : document.createElement("canvas");
    canvas.width = width + 2 * aside;
    canvas.height = height + 2 * above;
    const ctx = canvas.getContext("2d");
    ctx.setTransform(at.a, 0, 0, at.d, at.e + aside, at.f + above);
    draw(ctx, ready, ink, patterns, scale);
    copy = { ...{ canvas, ready, ink, width, height, aside, above }, a: at.a, e: at.e, f: at.f };
    return true;
  };

  /**
   * Draw what is in view. While the view is only moved, what was drawn is moved with it, and drawn anew only where it
   * leaves the margin: tens of thousands of lines cannot be drawn for every frame.
   */
  const drawView = (ctx, ready, ink, patterns, scale) => {
    const at = ctx.getTransform();
    const still = at.a === before; // a copy for each step of a zoom would be drawn once and never used again
    before = at.a;
    if (!still || !(fits(ready, ink, at, ctx.canvas) || take(ready, ink, patterns, scale, at, ctx.canvas))) return draw(ctx, ready, ink, patterns, scale);
    const { width, height } = ctx.canvas;
    const [left, top] = [copy.aside - Math.round(at.e - copy.e), copy.above - Math.round(at.f - copy.f)];
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.drawImage(copy.canvas, left, top, width, height, 0, 0, width, height);
    ctx.setTransform(at);
  };

  /** The thing at a place, or undefined. */
  const thingAt = (ready, { x, y }, slack) => {
    let best;
    for (const dx of [-CELL, 0, CELL]) {
      for (const dy of [-CELL, 0, CELL]) {
        for (const node of ready.cells.get(cellOf(x + dx, y + dy)) || []) {
          const far = Math.hypot(node.x - x, node.y - y) - node.size;
          if (far <= slack && (!best || far < best.far)) best = { far, id: node.thing.id };
        }
      }
    }
    return best && best.id;
  };

  /** The statement whose line passes a place, or undefined. */
  const lineAt = (ready, { x, y }, slack) => {
    let best;
    for (const { statement, from, over, to } of ready.lines) {
      const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
      const [top, bottom] = from.y < to.y ? [from.y, to.y] : [to.y, from.y];
      const wide = slack + (over ? (right - left + bottom - top) * 0.25 : 0);
      if (x < left - wide || x > right + wide || y < top - wide || y > bottom + wide) continue;
      const far = distance({ x, y }, from, over, to);
      if (far <= slack && (!best || far < best.far)) best = { far, statement };
    }
    return best && best.statement;
  };

  const distance = (point, from, over, to) => {
    if (!over) return toSegment(point, from, to);
    let [least, last] = [Infinity, from];
    for (let step = 1; step <= 8; step += 1) {
      const t = step / 8;
      const on = (axis) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * over[axis] + t ** 2 * to[axis];
      const next = { x: on("x"), y: on("y") };
      least = Math.min(least, toSegment(point, last, next));
      last = next;
    }
    return least;
  };

  const toSegment = ({ x, y }, from, to) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const t = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(from.x + t * dx - x, from.y + t * dy - y);
  };

  /** From afar things are drawn larger than their place, up to where they would touch, so that they can be seen. */
  const growth = (scale) => Math.min(2.1, Math.max(1, Math.round(3.4 / scale / 9 * 10) / 10));

  return { growth, prepare, draw: drawView, thingAt, lineAt };
};
