// The drawing: vis-network shows nodes and lines at rest, this adds labels that stay legible and answers clicks on them.
import { clean } from "../common/text.js";

/** The lines of each standing: how they are drawn here, in the legend and in what is exported. */
export const PATTERNS = {
  attested: { width: 2.6, dashes: false },
  single: { width: 1.1, dashes: false },
  disputed: { width: 2, dashes: [10, 4, 2, 4] },
  claimed: { width: 1.1, dashes: [1, 5] },
  interpretive: { width: 1.6, dashes: [7, 6] },
  inferred: { width: 1.8, dashes: [2, 4] },
};

/** Make the drawing in an element. */
export const makeDrawing = ({ model, layout, whole, box }) => {
  const RIM = 26;

  const TRIED = 400; // how many of the best connected in sight may be named, at most
  let scene = { nodes: [], edges: [], labels: [], key: "" };
  let marked = { things: new Set(), statement: null };
  let written = [];
  let ink = {};
  let pick = () => {};

  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const network = new vis.Network(box, { nodes, edges }, JSON.parse(model.drawn.options));

  const readInk = () => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    ink = Object.fromEntries(["stage", "text", "muted", "line", "accent", "disputed", "card", "rim"].map((name) => [name, colour(name)]));
  };

  const node = ({ thing, x, y, size }) => {
    const { shape, colour, hollow } = thing.group;
    const chosen = marked.things.has(thing.id);
    return {
      ...{ id: thing.id, x, y, size, shape, label: undefined },
      borderWidth: hollow || chosen ? 2.5 : 1,
      borderWidthSelected: 3,
      color: paint(hollow ? ink.stage : colour, chosen ? ink.text : hollow ? colour : ink.rim),
    };
  };

  const paint = (background, border) => ({ background, border, highlight: { background, border: ink.text }, hover: { background, border: ink.text } });

  // On the whole map whatever is chosen stands out by letting the rest recede.
  const faded = (id) => !scene.labels && marked.near && !marked.near.has(id);

  const edge = ({ statement, smooth }) => {
    const standing = model.standing(statement);
    const { width, dashes } = PATTERNS[standing] || PATTERNS.single;
    const chosen = statement.key === marked.statement;
    return {
      ...{ id: statement.index, from: statement.s, to: statement.o, smooth, dashes },
      width: width + (chosen ? 2 : 0),
      color: { color: chosen ? ink.accent : standing === "disputed" ? ink.disputed : ink.line, highlight: ink.accent, hover: ink.accent },
      arrows: { middle: { enabled: true, scaleFactor: 0.55 } },
      selectionWidth: 1.5,
      hoverWidth: 1,
    };
  };

  const paintAll = () => {
    nodes.clear();
    edges.clear();
    if (!scene.labels) {
      scene.ready = { ...whole.prepare(scene, marked), grow: 1 };
      scene.places = null;
      network.redraw();
      return;
    }
    nodes.add(scene.nodes.map(node));
    edges.add(scene.edges.map(edge));
  };

  const bounds = () => {
    const edgesOf = [Infinity, Infinity, -Infinity, -Infinity];
    const take = (left, top, right, bottom) => {
      edgesOf[0] = Math.min(edgesOf[0], left);
      edgesOf[1] = Math.min(edgesOf[1], top);
      edgesOf[2] = Math.max(edgesOf[2], right);
      edgesOf[3] = Math.max(edgesOf[3], bottom);
    };
    for (const { x, y, size } of scene.nodes) take(x - size, y - size, x + size, y + size);
    for (const label of scene.labels || []) {
      const left = leftOf(label);
      take(left, label.y, left + label.width, label.y + label.height);
    }
    return edgesOf;
  };

  /** How high a scene is, in its own units, which are pixels when it is drawn as large as life. */
  const needs = (next) => {
    const ys = [...next.nodes.flatMap(({ y, size }) => [y - size, y + size]), ...next.labels.flatMap(({ y, height }) => [y, y + height])];
    return Math.max(...ys) - Math.min(...ys);
  };

  /** Take the size of the element, at once. */
  const resize = () => {
    network.setSize("100%", "100%");
    network.redraw();
  };

  const leftOf = ({ align, x, width }) => (align === "left" ? x : align === "right" ? x - width : x - width / 2);

  /** Bring all of the scene into the picture, labels too; never larger than life, and not too small to read. */
  const fit = () => {
    if (!scene.nodes.length) return;
    const [left, top, right, bottom] = bounds();
    const across = Math.max(1, box.clientWidth - 2 * RIM);
    const down = Math.max(1, box.clientHeight - 2 * RIM);
    const scale = Math.min(across / (right - left || 1), down / (bottom - top || 1), scene.labels ? 1.15 : 2);
    const shown = Math.max(scale, scene.labels ? 0.3 : 0.05);
    network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: shown });
  };

  const rows = (label) => [
    ...label.captions.map((words) => ({ words, font: layout.FONT.caption, high: layout.LINE.caption, colour: ink.muted })),
    ...label.lines.map((words) => ({
      ...{ words, font: label.card ? layout.FONT.centre : layout.FONT.name },
      ...{ high: label.card ? layout.LINE.centre : layout.LINE.name, colour: ink.text },
    })),
  ];

  const writeLabel = (ctx, label) => {
    const left = leftOf(label);
    if (label.card) {
      ctx.fillStyle = ink.card;
      ctx.strokeStyle = ink.rim;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.roundRect(left - 12, label.y - 7, label.width + 24, label.height + 13, 9);
      ctx.fill();
      ctx.stroke();
    }
    ctx.textAlign = label.align;
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    let y = label.y;
    for (const { words, font, high, colour } of rows(label)) {
      ctx.font = font;
      if (!label.card) halo(ctx, words, label.x, y + high / 2, 4);
      ctx.fillStyle = marked.things.has(label.id) && !label.card && font === layout.FONT.name ? ink.accent : colour;
      ctx.fillText(words, label.x, y + high / 2);
      y += high;
    }
    written.push({ ...label, left, right: left + label.width, top: label.y, bottom: label.y + label.height });
  };

  const halo = (ctx, words, x, y, thick) => {
    ctx.strokeStyle = ink.stage;
    ctx.lineWidth = thick;
    ctx.strokeText(words, x, y);
  };

  const apart = (a, b) => a.left > b.right || a.right < b.left || a.top > b.bottom || a.bottom < b.top;

  const wider = (place, by) => ({ ...place, left: place.left - by, right: place.right + by });

  const covers = (place, bodies) => bodies.filter((body) => !apart(place, body)).length;

  /** Four places for a label round its node, the best first. */
  const places = ({ x, y, size }, wide, high, gap) => [
    { left: x - wide / 2, top: y + size + gap },
    { left: x + size + gap, top: y - high / 2 },
    { left: x - wide / 2, top: y - size - gap - high },
    { left: x - size - gap - wide, top: y - high / 2 },
  ];

  // On the whole map: the chosen thing and its neighbours first, then the best connected, as many as find a free place.
  // Places are found when the view comes to rest and move with it until then.
  const placeMap = () => {
    const scale = network.getScale();
    const { x: cx, y: cy } = network.getViewPosition();
    const [halfWide, halfHigh] = [box.clientWidth / 2 / scale, box.clientHeight / 2 / scale];
    const inside = scene.order.filter(({ thing, x, y }) => Math.abs(x - cx) < halfWide && Math.abs(y - cy) < halfHigh && !faded(thing.id));
    const bodies = inside.slice(0, TRIED).map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
    const most = Math.min(80, Math.max(10, Math.round((box.clientWidth * box.clientHeight) / 20000)));
    const margin = box.clientWidth > 620 ? 48 / scale : 0; // where the buttons stand
    const best = marked.near ? 0 : most / 2; // the best connected are named even where that covers a few small ones
    const found = [];
    for (const [rank, one] of inside.slice(0, TRIED).entries()) {
      if (found.length >= most) break;
      const strong = marked.things.has(one.thing.id);
      const size = (strong ? 15 : 12.5) / scale;
      one.short ||= layout.wrap(one.thing.label, layout.FONT.name, 190, 1)[0];
      one.wide ||= layout.width(one.short, layout.FONT.name) / 14;
      const wide = one.wide * size * (strong ? 1.06 : 1);
      const high = size * 1.25;
      const free = places(one, wide, high, 3 / scale)
        .map((place) => ({ ...place, id: one.thing.id, right: place.left + wide, bottom: place.top + high, words: one.short, strong, size }))
        .filter((place) => place.left > cx - halfWide && place.right < cx + halfWide - margin && place.bottom < cy + halfHigh)
        .filter((place) => found.every((other) => apart(wider(place, 8 / scale), other)))
        .map((place) => ({ ...place, covered: covers(place, bodies) }))
        .sort((a, b) => a.covered - b.covered)
        .find(({ covered }) => strong || (rank < 10 && !marked.near) || covered <= (rank < best || scale < 0.4 ? 2 : 0));
      if (free) found.push(free);
    }
    return found;
  };

  let resting = 0;
  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      scene.places = null;
      network.redraw();
    }, 120);
  };

  const writeMap = (ctx) => {
    const scale = network.getScale();
    const { x, y } = network.getViewPosition();
    const view = [scale, x, y].join();
    if (!scene.places) scene.places = { view, scale, list: placeMap() };
    else if (scene.places.view !== view) rest();
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    const zoomed = scene.places.scale / scale; // letters keep their size while the view is zoomed
    for (const one of scene.places.list) {
      const middle = (one.top + one.bottom) / 2;
      ctx.font = `${one.strong ? 650 : 500} ${one.size * zoomed}px ${layout.FACE}`;
      halo(ctx, one.words, one.left, middle, 3.5 / scale);
      ctx.fillStyle = ink.text;
      ctx.fillText(one.words, one.left, middle);
      written.push(one);
    }
  };

  network.on("beforeDrawing", (ctx) => {
    if (scene.labels || !scene.ready) return;
    ctx.save();
    const grow = whole.growth(network.getScale());
    if (grow !== scene.ready.grow) scene.ready = { ...whole.prepare(scene, marked, grow), grow };
    whole.draw(ctx, scene.ready, ink, PATTERNS, network.getScale());
    ctx.restore();
  });

  network.on("afterDrawing", (ctx) => {
    written = [];
    ctx.save();
    if (scene.labels) for (const label of scene.labels) writeLabel(ctx, label);
    else if (scene.ready) writeMap(ctx);
    ctx.restore();
    if (scene.key && !document.documentElement.dataset.drawn) document.documentElement.dataset.drawn = Math.round(performance.now());
  });

  const labelAt = ({ x, y }) => written.find((label) => x >= label.left && x <= label.right && y >= label.top && y <= label.bottom);

  network.on("click", ({ nodes: [thing], edges: [line], pointer }) => {
    const onMap = (look, slack) => (scene.ready ? look(scene.ready, pointer.canvas, slack / network.getScale()) : undefined);
    const found = thing ?? onMap(whole.thingAt, 4);
    if (found !== undefined) return pick({ thing: found });
    const label = labelAt(pointer.canvas);
    if (label) return pick(label.statement ? { statement: label.statement } : { thing: label.id });
    const statement = line === undefined ? onMap(whole.lineAt, 5) : model.statements[line];
    return pick(statement ? { statement } : {});
  });
  const cursor = (kind) => () => {
    box.style.cursor = kind;
  };
  for (const name of ["hoverNode", "hoverEdge"]) network.on(name, cursor("pointer"));
  for (const name of ["blurNode", "blurEdge"]) network.on(name, cursor("default"));
  box.addEventListener("mousemove", (event) => {
    const { left, top } = box.getBoundingClientRect();
    if (event.buttons) return; // being dragged
    const place = network.DOMtoCanvas({ x: event.clientX - left, y: event.clientY - top });
    const over = labelAt(place) || (scene.ready && whole.thingAt(scene.ready, place, 4 / network.getScale()));
    if (over) box.style.cursor = "pointer";
    else if (!network.getNodeAt({ x: event.clientX - left, y: event.clientY - top })) box.style.cursor = "default";
  });

  const mapOrder = () => {
    const part = ({ thing }) => Number(thing.id.includes("--")); // what hangs on another thing is named last
    const rank = (id) => (marked.things.has(id) ? 2 : marked.near && marked.near.has(id) ? 1 : 0);
    return [...scene.nodes].sort((a, b) => rank(b.thing.id) - rank(a.thing.id) || part(a) - part(b) || b.size - a.size || model.byName(a.thing, b.thing));
  };

  /** Show a scene, with some things or one statement marked; a scene that is shown already keeps its place. */
  const show = (next, { things = [], statement = null } = {}) => {
    const same = next.key === scene.key;
    scene = next;
    const ends = statement ? [statement.s, statement.o] : [];
    marked = { things: new Set(things), statement: statement && statement.key };
    if (!scene.labels) {
      ends.forEach((id) => marked.things.add(id));
      if (marked.things.size) {
        marked.near = new Set(marked.things);
        if (!statement) for (const id of things) model.neighbours(id).forEach(({ thing }) => marked.near.add(thing.id));
      }
      scene.order = mapOrder();
    }
    paintAll();
    if (!same) fit();
    network.unselectAll();
  };

  const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor });
  const describe = (words) => box.setAttribute("aria-label", clean(words));
  const size = () => ({ wide: box.clientWidth, high: box.clientHeight });

  readInk();

  return {
    ...{ show, fit, zoom, describe, size, needs, resize, restyle: readInk },
    onPick: (listener) => {
      pick = listener;
    },
    written: () => written,
    at: (id) => network.canvasToDOM(scene.nodes.find(({ thing }) => thing.id === id)),
  };
};
