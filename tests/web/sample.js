// A small graph for the unit tests: an agreement, who signed it, an event it answers, offices, a place and a hub.
import { makeModel } from "../../kg/web/explorer/model.js";

const group = (id, more = {}) => ({ id, names: { en: id, pl: `${id} (pl)` }, shape: "dot", colour: "#000000", ...more });

export const content = {
  legend: [group("events", { start: true }), group("agreements", { start: true }), group("people", { actor: true }), group("states", { hub: true, actor: true }), group("posts"), group("places", { loose: true }), group("topics", { hub: true, topic: true })],
  things: [
    { id: "raid", label: "A raid", names: { pl: "Nalot", uk: "Наліт" }, first: "2025-09-09", last: "2025-09-10", edtf: "2025-09-09/2025-09-10" },
    { id: "pact", label: "The pact", group: 1, first: "2025-09-18", last: "2025-09-18", edtf: "2025-09-18" },
    { id: "ann", label: "Ann Łąka", group: 2, aliases: ["Анна"] },
    { id: "bob", label: "Bob", group: 2 },
    { id: "state", label: "A state", group: 3 },
    { id: "minister", label: "Minister", group: 4 },
    { id: "ann--minister", label: "Ann: minister", group: 4, folded: true, first: "2025-07-17", last: "9999-12-31" },
    { id: "bob--minister", label: "Bob: minister", group: 4, folded: true },
    { id: "town", label: "Town", group: 5 },
    { id: "drones", label: "Drones", group: 6 },
    { id: "rumour", label: "A rumour", first: "2025-01-01", last: "2025-09-20", bounded: true },
  ],
  properties: {
    signedBy: { names: { en: "signed by", pl: "podpisane przez" }, inverse: { en: "signed" } },
    holds: { names: { en: "holds" }, inverse: { en: "held by" } },
    answers: { names: { en: "answers" }, interpretive: true },
    place: { names: { en: "place" } },
    drones: { names: { en: "drones" } },
    party: { names: { en: "party" } },
    topic: { names: { en: "topic" } },
  },
  statements: [
    { s: "pact", p: "signedBy", o: "ann", layer: "fact", origins: 2, claims: [0, 1] },
    { s: "pact", p: "signedBy", o: "bob", layer: "fact", origins: 1, claims: [1] },
    { s: "pact", p: "answers", o: "raid", layer: "fact", origins: 1, claims: [0] },
    { s: "raid", p: "drones", value: { n: ["", "19", "21"], u: "unit drones" }, layer: "fact", disputed: true, origins: 2, claims: [2, 3] },
    { s: "ann", p: "holds", o: "minister", via: "ann--minister", when: ["2025-07-17/.."], layer: "fact", origins: 1, claims: [0] },
    { s: "bob", p: "holds", o: "minister", via: "bob--minister", layer: "fact", origins: 1, claims: [0] },
    { s: "raid", p: "place", o: "town", layer: "fact", origins: 1, claims: [1] },
    { s: "pact", p: "party", o: "state", layer: "fact", origins: 1, claims: [1] },
    { s: "raid", p: "party", o: "state", layer: "inferred", rules: ["rule"], origins: 0 },
    { s: "rumour", p: "topic", o: "drones", layer: "fact", origins: 1, claims: [1] },
    { s: "rumour", p: "place", o: "town", layer: "fact", origins: 1, claims: [1] },
    { s: "ann--minister", p: "drones", value: "2", layer: "fact", origins: 1, claims: [1] },
  ],
  claims: [
    { source: "agency", o: "ann", id: "c0" },
    { source: "blog", o: "bob" },
    { source: "agency", who: "ann", value: { n: ["19", "19", "19"] }, on: "2025-09-10T23:59:59Z", id: "c2", sentences: [0] },
    { source: "blog", who: "bob", value: { n: ["21", "21", "21"], h: "About" } },
  ],
  sentences: [["16", "ab".repeat(32)]],
  sources: [
    { id: "agency", title: "Agency report", publisher: "An agency", kind: "Agency", published: "2025-09-10", url: "https://example.org/a", language: "en" },
    { id: "blog", title: "A blog", kind: "Aggregator" },
  ],
  remarks: [],
  gaps: [],
  terms: { "unit drones": { en: "drones", pl: "drony" }, Agency: { en: "news agency" }, Aggregator: { en: "aggregator" }, About: { en: "about" }, rule: { en: "a rule" } },
  standings: {},
  bases: { claim: "https://example.org/claim/" },
};

export const model = makeModel({ content: structuredClone(content), drawn: { nodes: content.things.filter((one) => !one.folded).map(({ id }, at) => ({ id, x: at, y: 0, size: 9 })), edges: [0, 1, 2, 4, 5, 6, 7, 8, 9, 10], options: "{}" } });
