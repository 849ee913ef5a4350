// Where things stand when only a few are shown: round one thing, or along a path. Labels are measured first and
// placed outwards in rows, so that none covers another.
import { clean } from "../common/text.js";
import { t } from "../common/words.js";
import { date } from "./values.js";

/** Make the layouts of a model. */
export const makeLayout = ({ model }) => {
  const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
  const FONT = { name: `500 14px ${FACE}`, caption: `12px ${FACE}`, centre: `600 16px ${FACE}` };
  const LINE = { name: 18, caption: 15, centre: 21 };
  const [FEW, MANY] = [9, 20]; // neighbours drawn unless all are asked for: on a narrow screen, on a wide one

  const pen = document.createElement("canvas").getContext("2d");
  const width = (words, font) => {
    pen.font = font;
    return pen.measureText(words).width;
  };

  /** Break words into at most `most` lines of a width; what does not fit ends in an ellipsis (the panel has it all). */
  const wrap = (words, font, room, most = 3) => {
    const lines = [];
    let line = "";
    for (const word of clean(words).split(/\s+/).filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word;
      if (!line || width(longer, font) <= room) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    if (line) lines.push(line);
    const shown = lines.slice(0, most).map((one) => shorten(one, font, room));
    if (lines.length > most) shown[most - 1] = shorten(`${shown[most - 1]} …`, font, room, true);
    return shown;
  };

  const shorten = (line, font, room, cut = false) => {
    if (width(line, font) <= room) return line;
    let kept = cut ? line.slice(0, -2) : line;
    while (kept.length > 1 && width(`${kept}…`, font) > room) kept = kept.slice(0, -1);
    return `${kept}…`;
  };

  const called = (name) => (name.startsWith(":") ? model.term(name.slice(1)) : model.things.get(name).label);
  const office = ({ capacity }) => capacity && t("as.posts", { posts: capacity.map(called).join(t("and")) });
  const times = ({ when }) => when && when.map(date).join(" · ");

  /** How a statement reads on the way out of a thing. */
  const phrase = (statement, from) => {
    const { label, reversed } = statement.property;
    const words = [statement.s === from ? label : reversed || `← ${label}`, times(statement), office(statement)].filter(Boolean).join(", ");
    if (statement.disputed) return `${words} (${t("standing.disputed")})`;
    return statement.layer === "inferred" ? `${words} (${t("standing.inferred")})` : words;
  };

  const phrases = (statements, from, room) => {
    const all = [...new Set(statements.map((statement) => phrase(statement, from)))];
    const shown = all.length > 3 ? [...all.slice(0, 2), t("more.relations", { n: all.length - 2 })] : all;
    return shown.flatMap((words) => wrap(words, FONT.caption, room, 3));
  };

  // A part is often called after its whole: beside the whole, only what is its own is written.
  const own = (thing, centre) =>
    centre && thing.label.startsWith(`${centre.label}: `) ? `… ${thing.label.slice(centre.label.length + 2)}` : thing.label;

  const block = (thing, captions, room, centre) => {
    const lines = wrap(own(thing, centre), FONT.name, room, 4);
    const wide = Math.max(
      ...lines.map((line) => width(line, FONT.name)),
      ...captions.map((line) => width(line, FONT.caption)),
    );
    return { thing, lines, captions, width: wide, height: lines.length * LINE.name + captions.length * LINE.caption };
  };

  /** Bend each of several lines between the same two things its own way. */
  const bend = (statements) => {
    const step = Math.min(0.22, 0.6 / statements.length);
    return statements.map((statement, index) => {
      const offset = (index - (statements.length - 1) / 2) * (statements[0].s === statement.s ? step : -step);
      const smooth = offset ? { enabled: true, type: offset > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(offset) } : false;
      return { statement, smooth };
    });
  };

  // The fewer there are the further apart they stand, so that a few do not huddle in a large space.
  const side = (blocks, direction, narrow) => {
    const tall = blocks.reduce((sum, one) => sum + one.height, 0);
    const gap = Math.max(narrow ? 13 : 18, Math.min(narrow ? 26 : 64, (narrow ? 380 - tall : 420 - tall) / blocks.length));
    const total = tall + gap * (blocks.length - 1);
    const [near, far] = narrow ? [70, 62] : [130, 110];
    let top = -total / 2;
    return blocks.map((one) => {
      const y = top + one.height / 2;
      top += one.height + gap;
      const bulge = Math.sqrt(Math.max(0, 1 - (y / Math.max(total / 2 + 60, 160)) ** 2));
      return { ...one, x: direction * (near + far * bulge), y, direction };
    });
  };

  /** One thing in the middle, its neighbours round it in two bows (one on a narrow screen). */
  const round = (id, { selected, all, narrow, room }) => {
    const centre = model.things.get(id);
    const every = model
      .neighbours(id)
      .filter(({ thing }) => selected.things.has(thing.id))
      .map((one) => ({ ...one, statements: one.statements.filter((statement) => selected.statements.has(statement.index)) }))
      .filter((one) => one.statements.length);
    const most = narrow ? FEW : MANY;
    const shown = all ? every : chosen(every, most, id);
    const space = narrow ? Math.max(120, room - 205) : 200;
    const blocks = shown.map((one) => ({ ...block(one.thing, phrases(one.statements, id, space), space, centre), statements: one.statements }));
    const half = narrow ? blocks.length : splitAt(blocks);
    const right = side(blocks.slice(0, half), 1, narrow);
    const left = side(blocks.slice(half).reverse(), -1, false);
    const placed = [...right, ...left];
    const labels = placed.map((one) => ({
      ...{ id: one.thing.id, x: one.x + one.direction * 18, y: one.y - one.height / 2, width: one.width, height: one.height },
      ...{ lines: one.lines, captions: one.captions, align: one.direction > 0 ? "left" : "right" },
    }));
    if (!narrow || !blocks.length) labels.push(middle(centre, blocks.length ? 190 : 280));
    return {
      nodes: [{ thing: centre, x: 0, y: 0, size: 20 }, ...placed.map((one) => ({ thing: one.thing, x: one.x, y: one.y, size: 10 }))],
      edges: placed.flatMap((one) => bend(one.statements)),
      labels,
      hidden: every.length - shown.length,
      total: every.length,
    };
  };

  const middle = (thing, room) => {
    const lines = wrap(thing.label, FONT.centre, room, 7);
    const wide = Math.max(...lines.map((line) => width(line, FONT.centre)));
    return { id: thing.id, x: 0, y: 34, width: wide, height: lines.length * LINE.centre, lines, captions: [], align: "center", card: true };
  };

  // Where there are too many to read, every relation keeps its best connected things; the panel has all of them.
  const chosen = (every, most, id) => {
    if (every.length <= most) return every;
    const relations = new Map();
    for (const one of every) {
      const name = phrase(one.statements[0], id);
      if (relations.has(name)) relations.get(name).push(one);
      else relations.set(name, [one]);
    }
    const kept = new Set();
    for (let turn = 0; kept.size < most; turn += 1) {
      for (const members of relations.values()) if (members[turn] && kept.size < most) kept.add(members[turn]);
    }
    return every.filter((one) => kept.has(one));
  };

  // Half the height to each side, never splitting so that one side is much taller.
  const splitAt = (blocks) => {
    const total = blocks.reduce((sum, one) => sum + one.height + 18, 0);
    let sum = 0;
    const index = blocks.findIndex((one) => (sum += one.height + 18) >= total / 2);
    return index < 0 ? blocks.length : index + 1;
  };

  /** A path from top to bottom, what links each pair written between them. */
  const chain = (way, { narrow, room }) => {
    const space = narrow ? room - 90 : 420;
    const nodes = [];
    const edges = [];
    const labels = [];
    let y = 0;
    way.forEach((id, index) => {
      const thing = model.things.get(id);
      const one = block(thing, [], space);
      nodes.push({ thing, x: 0, y, size: 13 });
      labels.push({ id, x: 26, y: y - one.height / 2, width: one.width, height: one.height, lines: one.lines, captions: [], align: "left" });
      if (index === way.length - 1) return;
      const statements = model.between(id, way[index + 1]);
      const told = statements.flatMap((statement) =>
        wrap([`${statement.s === id ? "↓" : "↑"} ${statement.property.label}`, times(statement), statement.disputed && t("standing.disputed")].filter(Boolean).join(", "), FONT.caption, space, 2),
      );
      const deep = Math.max(way.length > 6 ? 70 : 92, 44 + told.length * LINE.caption + one.height / 2);
      labels.push({
        ...{ x: 26 + 6 * statements.length, y: y + deep / 2 - (told.length * LINE.caption) / 2, lines: [], captions: told, align: "left" },
        ...{ width: Math.max(...told.map((line) => width(line, FONT.caption))), height: told.length * LINE.caption, statement: statements[0] },
      });
      edges.push(...bend(statements));
      y += deep;
    });
    return { nodes, edges, labels, hidden: 0, total: way.length };
  };

  /** Everything, at the places computed when the page was made. */
  const whole = ({ selected }) => {
    const visible = selected.things;
    const nodes = [...visible].map((id) => {
      const spot = model.spots.get(id);
      return { thing: model.things.get(id), x: spot.x, y: spot.y, size: spot.size };
    });
    const pairs = new Map();
    for (const statement of model.edges) {
      if (!visible.has(statement.s) || !visible.has(statement.o) || !selected.statements.has(statement.index)) continue;
      const pair = [statement.s, statement.o].sort().join("\n");
      if (pairs.has(pair)) pairs.get(pair).push(statement);
      else pairs.set(pair, [statement]);
    }
    return { nodes, edges: [...pairs.values()].flatMap(bend), labels: null, hidden: model.spots.size - nodes.length, total: nodes.length };
  };

  return { FACE, FONT, LINE, width, wrap, phrase, round, chain, whole };
};
