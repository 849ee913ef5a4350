// Guided tours: steps with next and back, each of which brings back its view; every sentence that states something has
// what it rests on one click away. The texts come from data/stories, checked against the graph when it was built.
import { bdi, el, said } from "../common/text.js";
import { pick, t } from "../common/words.js";
import { everything } from "./selection.js";
import { action, heading } from "./parts.js";

const FLAGS = { disputed: "disputed", single: "single", undated: "undated" };

/** What the address says for a step: its view, on what, narrowed how. */
export const stepAddress = (story, at) => {
  const { view } = story.steps[at];
  const [focus = ""] = view.focus || [];
  const around = view.as !== "network" && !view.path;
  const selection = {
    ...everything(),
    near: around ? view.focus || [] : [],
    actors: view.actors || [],
    topics: view.topics || [],
    since: view.from || "",
    until: view.until || "",
    ...Object.fromEntries((view.only || []).map((name) => [FLAGS[name], true])),
  };
  const path = view.path ? { path: true, from: view.path[0], to: view.path[1] } : {};
  return { view: view.as, thing: focus, ...path, selection, story: story.id, step: at + 1 };
};

/** Make what tells the stories of a model. */
export const makeStory = ({ model, address, evidence }) => {
  const stories = model.content.stories || [];
  const byId = new Map(stories.map((story) => [story.id, story]));
  const link = (story, at) => address.fresh(stepAddress(story, at));

  /** The stories to choose from. */
  const list = () =>
    stories.length
      ? el("ul", { class: "stories" }, stories.map((story) => el("li", {}, el("a", { href: link(story, 0) }, el("strong", {}, bdi(pick(story.title))), el("span", {}, bdi(pick(story.summary))), el("small", {}, t("count.step", { n: story.steps.length }))))))
      : null;

  const reason = (index) => {
    const statement = model.statements[index];
    return el("li", {}, el("a", { href: address.to({ statement: statement.key }), class: "statement-link" }, evidence.words(statement)));
  };
  const question = (index) => {
    const gap = model.content.gaps[index];
    return el("li", { class: "muted" }, t("story.open"), " ", said(gap.question) || bdi(gap.label));
  };

  const sentence = ({ text, rests = [], gaps = [] }) => {
    if (!rests.length && !gaps.length) return el("p", { class: "guide" }, bdi(pick(text)));
    const count = rests.length + gaps.length;
    return el(
      "div",
      { class: "told" },
      el("p", {}, bdi(pick(text))),
      el("details", {}, el("summary", {}, t("story.rests", { n: count })), el("ul", {}, rests.map(reason), gaps.map(question))),
    );
  };

  const command = ({ name, ...parameters }) => {
    const words = Object.entries(parameters).sort().map(([key, value]) => ` --param ${key}=${value}`);
    return el("details", { class: "more" }, el("summary", {}, t("story.ask")), el("p", { class: "note" }, t("story.command")), el("pre", { tabindex: "0" }, el("code", {}, `kg query ${name}${words.join("")}`)));
  };

  /** One step of a story, counted from 1; nothing where there is no such story. */
  const panel = (id, step) => {
    const story = byId.get(id);
    if (!story) return null;
    const at = Math.max(0, Math.min(story.steps.length - 1, (step || 1) - 1));
    const one = story.steps[at];
    const dots = story.steps.map((other, index) => el("li", {}, el("a", { href: link(story, index), "aria-current": index === at ? "step" : null, "aria-label": t("story.step", { n: index + 1, title: pick(other.title) }), title: pick(other.title) }, index + 1)));
    const last = at === story.steps.length - 1;
    return [
      el("p", { class: "kind" }, el("a", { href: address.fresh({ selection: everything() }) }, "← ", t("start.stories")), " · ", bdi(pick(story.title))),
      heading(bdi(pick(one.title))),
      el("nav", { class: "steps", "aria-label": t("story.steps") }, el("ol", {}, dots)),
      one.text.map(sentence),
      el(
        "p",
        { class: "actions story-moves" },
        at ? action(link(story, at - 1), `← ${t("story.back")}`) : null,
        last ? action(address.fresh({ selection: everything() }), t("story.end")) : el("a", { href: link(story, at + 1), class: "next" }, `${t("story.next")} →`),
      ),
      one.query ? command(one.query) : null,
    ];
  };

  /** Whether what is shown is the step itself, and not something its reader went on to. */
  const holds = (shown) => {
    const story = byId.get(shown.story);
    if (!story || shown.statement) return !story && !shown.statement;
    const at = Math.max(0, Math.min(story.steps.length - 1, (shown.step || 1) - 1));
    const step = stepAddress(story, at);
    return shown.thing === step.thing && shown.path === Boolean(step.path);
  };

  /** The way back to the step that led here, for a panel that tells of something else meanwhile. */
  const bar = () => {
    const { story: id, step } = address.now();
    const story = byId.get(id);
    if (!story) return null;
    const at = Math.max(0, Math.min(story.steps.length - 1, (step || 1) - 1));
    return el("p", { class: "kind" }, el("a", { href: link(story, at) }, "← ", t("story.return", { n: at + 1, title: pick(story.title) })));
  };

  return { list, panel, holds, bar };
};
