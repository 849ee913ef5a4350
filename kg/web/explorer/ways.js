// How two things are connected: the ways that say most, with the weakest statement of each. Pure.
//
// What a way costs grows with what everything touches: a thing with many neighbours says less about any two of them.
// What the legend calls hubs (states and alliances, weapons, topics) and loose (places) is not passed at all unless
// asked for, and neither is any other thing that touches more than a twentieth of everything: to share one of these
// connects anything with anything. Where they are asked for, those that act come before those that are merely shared.
import { weakness } from "./model.js";

const CROWDED = 0.05;
const WAYS = 3;

/** The things a way does not lead through unless it is asked to. */
export const hubs = (model) => {
  const most = Math.max(40, CROWDED * model.spots.size);
  return new Set([...model.things.values()].filter((thing) => thing.group.hub || thing.group.loose || model.degree(thing.id) > most).map((thing) => thing.id));
};

const cost = (model, id) => {
  const { group } = model.things.get(id);
  return 1 + Math.log2(1 + model.degree(id)) / 4 + (group.loose || (group.hub && !group.actor) ? 3 : 0);
};

// What rests on somebody's word only, or is disputed, makes a way a little longer.
const WORSE = [0.6, 2, 0.8, 0.5, 0.2, 0];
const step = (model, one, other) => Math.min(...model.between(one, other).map((statement) => WORSE[weakness(statement)]));

const nextOf = (waiting) => {
  let next = 0;
  for (let at = 1; at < waiting.length; at += 1) if (waiting[at][0] < waiting[next][0]) next = at;
  return waiting.splice(next, 1)[0]; // a heap would be quicker; a few thousand things need none
};

/** The way from one thing to another that says most, never through the things in `closed`, or null. */
const shortest = (model, from, to, closed, allowed) => {
  const came = new Map([[from, { far: 0, by: null }]]);
  const waiting = [[0, from]];
  const done = new Set();
  while (waiting.length) {
    const [far, id] = nextOf(waiting);
    if (id === to) break;
    if (done.has(id)) continue;
    done.add(id);
    for (const other of model.nearTo(id)) {
      if (done.has(other) || (other !== to && closed.has(other)) || !allowed(id, other)) continue;
      const there = far + step(model, id, other) + (other === to ? 1 : cost(model, other));
      if (came.has(other) && came.get(other).far <= there) continue;
      came.set(other, { far: there, by: id });
      waiting.push([there, other]);
    }
  }
  if (!came.has(to)) return null;
  const way = [];
  for (let id = to; id !== null; id = came.get(id).by) way.unshift(id);
  return way;
};

/**
 * Up to three ways between two things that share nothing but their ends, each a list of ids. `through` lets hubs be
 * passed; `selected` (selection.js) keeps to the things and statements that are selected, the ends excepted.
 */
export const ways = (model, from, to, { through = false, selected = null } = {}) => {
  const closed = through ? new Set() : new Set(hubs(model));
  if (selected) for (const id of model.things.keys()) if (!selected.things.has(id)) closed.add(id);
  const allowed = (one, other) => !selected || model.between(one, other).some((statement) => selected.statements.has(statement.index));
  const found = [];
  while (found.length < WAYS) {
    const way = shortest(model, from, to, closed, allowed);
    if (!way || (way.length === 2 && found.length)) break;
    found.push(way);
    if (way.length === 2) break;
    way.slice(1, -1).forEach((id) => closed.add(id));
  }
  return found;
};

/** The ways that avoid what nearly everything shares where there are any; where there are none, those that do not. */
export const connections = (model, from, to, { through = false, selected = null } = {}) => {
  const found = ways(model, from, to, { through, selected });
  return found.length || through ? found : ways(model, from, to, { through: true, selected });
};

/** The links of a way: each pair with its statements, the best attested first. */
export const links = (model, way) =>
  way.slice(1).map((to, index) => ({
    from: way[index],
    to,
    statements: [...model.between(way[index], to)].sort((a, b) => weakness(b) - weakness(a)),
  }));

/** The statement a whole way hangs on: the best of its weakest link. */
export const weakest = (model, way) =>
  links(model, way)
    .map(({ statements }) => statements[0])
    .sort((a, b) => weakness(a) - weakness(b) || a.origins - b.origins)[0];
