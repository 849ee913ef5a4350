// Run inside a page by the browser tests: which labels round a thing would cover another, at some width.
import { makeLayout } from "../../kg/web/explorer/layout.js";
import { makeModel } from "../../kg/web/explorer/model.js";
import { readPayload } from "../../kg/web/explorer/payload.js";
import { everything, select } from "../../kg/web/explorer/selection.js";

globalThis.overlaps = async (wide) => {
  const model = makeModel(await readPayload());
  const layout = makeLayout({ model });
  const selected = select(model, everything());
  const found = [];
  for (const id of [...model.things.keys()].slice(0, 40)) {
    for (const all of [false, true]) {
      const { labels } = layout.round(id, { selected, all, narrow: wide < 620, room: wide });
      const boxes = labels.filter((one) => !one.card).map((one) => {
        const left = one.align === "left" ? one.x : one.x - one.width;
        return { id: one.id, left, right: left + one.width, top: one.y, bottom: one.y + one.height };
      });
      boxes.forEach((a, at) => boxes.slice(0, at).forEach((b) => {
        const apart = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
        if (!apart) found.push([id, a.id, b.id]);
      }));
    }
  }
  return found;
};
