// What the page is made of, and what it does with its reader: nothing.
import { bdi, el, outside } from "../common/text.js";
import { t } from "../common/words.js";
import { actions, action, heading, section } from "./parts.js";

/** What the panel says about the page itself; the list of libraries comes with the page. */
export const aboutPanel = ({ model, address }) => {
  const { libraries } = model.content;
  const heads = el("tr", {}, [t("about.package"), t("about.version"), t("about.licence")].map((head) => el("th", { scope: "col" }, head)));
  const row = (one) => el("tr", {}, el("td", {}, outside(one.home, one.name), el("small", {}, bdi(one.by))), el("td", {}, one.version), el("td", {}, one.licence));
  return [
    heading(t("about.title")),
    el("p", {}, t("about.file")),
    el("p", {}, t("about.texts")),
    section(t("about.reading"), el("p", {}, t("about.lines")), el("p", {}, t("about.places"))),
    section(t("about.keys"), el("p", {}, t("about.keyboard"))),
    section(t("about.libraries"), el("table", { class: "values" }, el("thead", {}, heads), el("tbody", {}, libraries.map(row)))),
    el("p", { class: "note" }, t("about.data")),
    actions(action(address.fresh(), t("start.title"))),
  ];
};
