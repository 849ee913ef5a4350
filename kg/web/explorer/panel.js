// The panel beside the view: where to begin, everything known about one thing, one statement, one path, a story.
// All that a view draws can be read and reached here, with the keyboard and by a screen reader.
import { bdi, el } from "../common/text.js";
import { t } from "../common/words.js";
import { aboutPanel } from "./about.js";
import { statementPanel, thingPanel } from "./one.js";
import { action, actions, heading } from "./parts.js";
import { pathPanel } from "./path.js";
import { startPanel } from "./start.js";

const lost = ({ address }, name) => [
  heading(t("lost.title")),
  el("p", { class: "note" }, t("lost.words"), " ", bdi(name)),
  actions(action(address.fresh(), t("start.title"))),
];

/** What the panel says about what is shown; `found` are the ways of a path. */
export const panelOf = (app, found) => {
  const { address, story } = app;
  const shown = address.now();
  if (shown.about) return aboutPanel(app);
  if (shown.story && story.holds(shown)) return story.panel(shown.story, shown.step) || lost(app, shown.story);
  return [shown.story ? story.bar() : null, ...told(app, found)];
};

/** What it says where it is not in the middle of a story's step. */
const told = (app, found) => {
  const { model, address } = app;
  const shown = address.now();
  if (shown.statement) return address.statement() ? statementPanel(app, address.statement()) : lost(app, shown.statement);
  if (shown.path) return pathPanel(app, found);
  if (shown.thing) return model.things.has(shown.thing) ? thingPanel(app, model.things.get(shown.thing)) : lost(app, shown.thing);
  return startPanel(app);
};

/** Put new content in, from its top, and hand the keyboard to its heading unless the page is only opening. */
export const showPanel = (box, children, { focus }) => {
  box.replaceChildren(...el("div", {}, children).childNodes);
  box.scrollTop = 0;
  const head = box.querySelector("h2");
  if (focus && head && !document.activeElement.closest(".finder, #filters, #stage .view")) head.focus({ preventScroll: true });
};
