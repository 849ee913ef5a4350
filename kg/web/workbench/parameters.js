// What may be filled into a question: a field each, and the term it becomes. Values are bound as terms, never pasted.
import { bdi, el } from "../common/text.js";
import { pick, t } from "../common/words.js";
import { term } from "../common/sparql/binding.js";

const MOST = 8;

/** Make terms of values, for bind(); throws an Error that names the parameter. */
export const terms = (parameters, values, prefixes) => {
  const made = {};
  for (const { name, type, about } of parameters) {
    const value = values[name];
    if (value === undefined || value === "") throw new Error(t("wb.needs", { name, about: about || type }));
    made[name] = term(type, value, prefixes);
  }
  return made;
};

/** A field for each parameter; `changed(name, value)` hears every choice, `run()` the Enter key. */
export const fields = (parameters, values, { vocabulary, changed, run }) =>
  parameters.map((parameter) => {
    const id = `param-${parameter.name}`;
    const box = el("div", { class: "field" }, el("label", { for: id, lang: "en" }, el("code", {}, `?${parameter.name}`), parameter.about ? ` ${parameter.about}` : ""));
    const input = el("input", { id, autocomplete: "off", spellcheck: "false", type: parameter.type === "date" ? "date" : "text", inputmode: parameter.type === "integer" ? "numeric" : null });
    input.value = values[parameter.name] ?? "";
    input.addEventListener("change", () => changed(parameter.name, input.value.trim()));
    if (parameter.type === "id" || parameter.type === "iri") box.append(...finder(input, parameter, { vocabulary, changed, run }));
    else {
      input.addEventListener("keydown", (event) => event.key === "Enter" && (changed(parameter.name, input.value.trim()), run()));
      box.append(input);
    }
    return box;
  });

/** A field for a name of the graph: found by its label in any of its languages, whatever the alphabet. */
const finder = (input, parameter, { vocabulary, changed, run }) => {
  const list = el("ul", { class: "results", id: `${input.id}-list`, hidden: true });
  const said = el("small", { class: "muted" });
  const kinds = parameter.type === "iri" ? ["property", "class", "code"] : undefined;
  const cls = parameter.cls ? vocabulary.whole(parameter.cls) : "";
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) input.setAttribute(name, value);

  const describe = () => {
    const value = input.value.trim();
    const iri = vocabulary.whole(parameter.type === "id" && !value.includes(":") ? `id:${value}` : value);
    said.replaceChildren(bdi(iri ? vocabulary.label(iri) : ""));
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  };
  const take = (found) => {
    input.value = parameter.type === "id" ? found.short.replace(/^id:/, "") : found.short;
    close();
    describe();
    changed(parameter.name, input.value);
    run();
  };
  const show = () => {
    const found = vocabulary.search(input.value, { kinds, cls, space: parameter.type === "id" ? "id" : "", most: 200 });
    list.replaceChildren(
      ...found.slice(0, MOST).map((each) => el("li", {}, el("button", { type: "button", click: () => take(each) }, el("span", {}, bdi(pick(each.names)), el("small", {}, each.short))))),
      ...(found.length > MOST ? [el("li", { class: "none" }, t("wb.type-more"))] : []),
      ...(found.length ? [] : [el("li", { class: "none" }, t("wb.nothing-called"))]),
    );
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  input.addEventListener("input", () => (describe(), show()));
  input.addEventListener("focus", () => input.select());
  const box = el("div", { class: "finder" }, input, list);
  box.addEventListener("keydown", (event) => {
    const buttons = [...list.querySelectorAll("button")];
    const at = buttons.indexOf(event.target);
    if (event.key === "ArrowDown" && list.hidden) show();
    else if (event.key === "ArrowDown" && buttons.length) buttons[Math.min(at + 1, buttons.length - 1)].focus();
    else if (event.key === "ArrowUp" && at >= 0) (buttons[at - 1] ?? input).focus();
    else if (event.key === "Escape" && !list.hidden) (close(), input.focus());
    else if (event.key === "Enter" && event.target === input) {
      changed(parameter.name, input.value.trim());
      close();
      run();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener("focusout", (event) => !box.contains(event.relatedTarget) && close());
  describe();
  return [box, said];
};
