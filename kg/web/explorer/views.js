// The views: what they draw over one selection, and what each of them is.
//
// A view is one module that exports an object:
//
//   name                  its word in the address and of its tab: words.json has view.<name>
//   mount(element, app)   called once, the first time it is shown; the empty element is its own from then on
//   draw(picture)         called whenever what is shown changes: address, selection, language, size, colours
//   caption(picture)      optional: parts for the line above the view, texts and elements
//   fit()                 optional: bring all into sight; there is a button for it where a view has it
//   export()              optional: {svg: () => text} or {canvas: () => element} of what is seen
//
// A picture is {shown, selected, focus}:
//   shown      what the address says (address.js)
//   selected   {things: Set of ids, statements: Set of indices, narrowed} (selection.js): nothing else is drawn
//   focus      {things: Set of ids, statement or null}: what stands out, and what the panel tells about
//
// app is what every view is handed:
//   model      things, statements, claims, sources (model.js); labels in the language spoken
//   address    links: address.ofThing(id), address.ofStatement(statement), address.to({…}), address.go(hash)
//   evidence   elements that tell what is known: evidence.thingLink(id), evidence.line(statement), …
//   size()     {wide, high} of the stage in CSS pixels
//
// A view puts texts in as texts (../common/text.js), takes its own words from words.json (t("key")), and can be used
// with the keyboard alone: what it draws on a canvas it says again in HTML, or the panel and the list do.
import { list } from "./list.js";
import { map } from "./map.js";
import { network } from "./network.js";
import { timeline } from "./timeline.js";

export const VIEWS = [network, timeline, map, list];
