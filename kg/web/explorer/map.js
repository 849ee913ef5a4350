// The map: where it happened.
import { el } from "../common/text.js";
import { t } from "../common/words.js";

let box = null;

export const map = {
  name: "map",
  mount: (element) => {
    box = element;
  },
  draw: ({ selected }) => {
    box.replaceChildren(el("p", { class: "empty" }, t("count.thing", { n: selected.things.size })));
  },
};
