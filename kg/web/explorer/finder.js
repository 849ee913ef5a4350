// A search box: what is typed is looked for in every label and alias, whatever the alphabet and the diacritics.
import { bdi, called, el, fold, sign } from "../common/text.js";
import { t } from "../common/words.js";

const [MOST, FIGURES] = [10, 3]; // results in all, and figures among them

/** Make the search boxes of a model. */
export const makeFinder = ({ model }) => {
  /**
   * Fill `box` with a field and its results; `choose` gets the id; `fits` narrows what is looked among. Where there is a
   * `tell`, which gets a statement, figures are looked for too: first where a question was typed, else last.
   */
  const attach = (box, { label, placeholder = label, value = "", choose, tell, fits }) => {
    const id = `${box.id}-list`;
    const results = el("ul", { id, class: "results", hidden: true });
    const input = el("input", {
      ...{ type: "search", "aria-label": label, placeholder, autocomplete: "off", spellcheck: "false" },
      ...{ "aria-controls": id, "aria-expanded": "false", role: "combobox", "aria-autocomplete": "list" },
    });
    input.value = value;
    const close = () => {
      results.hidden = true;
      input.setAttribute("aria-expanded", "false");
    };
    const take = (then) => {
      document.activeElement.blur(); // so that the keyboard is free to go where the choice leads
      close();
      input.value = "";
      then();
    };
    const result = (then, group, ...words) => el("li", {}, el("button", { type: "button", click: () => take(then) }, sign(group), el("span", {}, words)));
    const figure = (statement) => {
      const thing = model.things.get(statement.s);
      const about = [t("count.claim", { n: statement.claims.length }), statement.disputed ? t("standing.disputed") : ""].filter(Boolean).join(" · ");
      return result(() => tell(statement), thing.group, bdi(statement.property.label), ": ", bdi(model.value(statement.value)), el("small", {}, called(thing), ` · ${about}`));
    };
    const option = (thing) => {
      const query = fold(input.value);
      const at = thing.called.indexOf(thing.label);
      const other = thing.called.find((name, index) => index !== at && thing.typed[index].includes(query) && !thing.typed[at].includes(query));
      return result(() => choose(thing.id), thing.group, called(thing), el("small", {}, thing.kindLabel, other ? [" · ", bdi(other)] : ""));
    };
    const search = () => {
      if (!input.value.trim()) return close();
      const found = model.search(input.value, fits);
      const { found: figures, asked } = tell ? model.search.figures(input.value) : { found: [], asked: false };
      const few = figures.slice(0, FIGURES).map(figure);
      const named = found.slice(0, MOST - few.length).map(option);
      const rest = found.length + figures.length - named.length - few.length;
      results.replaceChildren(...(asked ? [...few, ...named] : [...named, ...few]));
      if (!named.length && !few.length) results.append(el("li", { class: "none" }, t("search.none")));
      if (rest > 0) results.append(el("li", { class: "none" }, t("search.more", { n: rest })));
      results.hidden = false;
      input.setAttribute("aria-expanded", "true");
      document.getElementById("status").textContent = t("count.found", { n: found.length + figures.length });
      return undefined;
    };
    input.addEventListener("input", search);
    input.addEventListener("focus", () => {
      input.select();
      if (input.value && model.search(input.value, fits).length > 1) search();
    });
    box.addEventListener("keydown", (event) => {
      const buttons = [...results.querySelectorAll("button")];
      const at = buttons.indexOf(document.activeElement);
      if (event.key === "Escape") {
        close();
        input.focus();
        close();
      } else if (event.key === "Enter" && event.target === input && buttons.length && !results.hidden) {
        event.preventDefault();
        buttons[0].click();
      } else if (event.key === "ArrowDown" && buttons.length) {
        event.preventDefault();
        buttons[Math.min(at + 1, buttons.length - 1)].focus();
      } else if (event.key === "ArrowUp" && at >= 0) {
        event.preventDefault();
        (buttons[at - 1] || input).focus();
      }
    });
    box.addEventListener("focusout", (event) => {
      if (!box.contains(event.relatedTarget)) close();
    });
    box.replaceChildren(input, results);
    return input;
  };

  return { attach };
};
