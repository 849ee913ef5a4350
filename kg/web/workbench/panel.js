// All that the graph states about one thing, without leaving the page: what a name in an answer opens.
import { bdi, el } from "../common/text.js";
import { t } from "../common/words.js";
import { cell } from "./cells.js";

const PARTS = ["id/", "ontology#", "claim/", "source/"];
const MOST = 12;

/** The address of a thing on the explorer's page, where one is known. */
export const inExplorer = (explorer, base, iri) => {
  const part = PARTS.find((each) => iri.startsWith(base + each));
  return explorer && part ? `${explorer}#thing=${encodeURIComponent(iri.slice(base.length + part.length))}` : "";
};

/** Make the panel; `ask(text)` puts a question on the desk. */
export const panel = (box, { engine, names, explorer, base, ask }) => {
  let back = null;
  let shown = 0;

  const close = () => {
    box.hidden = true;
    back?.focus?.();
  };
  box.addEventListener("keydown", (event) => event.key === "Escape" && close());

  const values = (terms) => {
    const list = el("ul", {}, terms.slice(0, MOST).map((term) => el("li", {}, cell(term, names, open))));
    if (terms.length > MOST) {
      list.append(el("li", {}, el("details", {}, el("summary", {}, t("wb.more", { n: terms.length - MOST })), el("ul", {}, terms.slice(MOST).map((term) => el("li", {}, cell(term, names, open)))))));
    }
    return list;
  };

  const open = async (iri) => {
    if (box.hidden) back = document.activeElement;
    const mine = (shown += 1);
    const [out, into] = await Promise.all([
      engine.rows(`SELECT ?p ?o { <${iri}> ?p ?o }`),
      engine.rows(`SELECT ?p (COUNT(*) AS ?n) { ?s ?p <${iri}> } GROUP BY ?p ORDER BY DESC(?n)`),
    ]);
    await names.learn([iri, ...[...out, ...into].flatMap(({ p, o }) => [p, o]).filter((term) => term?.type === "uri").map((term) => term.value)]);
    if (mine !== shown) return; // another was opened meanwhile
    const short = names.short(iri);
    const address = inExplorer(explorer, base, iri);
    const said = new Map();
    // What the heading says already, and other people's vocabularies, come after what this graph says.
    const rank = ({ p }) => 2 * !p.value.startsWith(base) - p.value.endsWith("#type") * 3;
    for (const { p, o } of out.sort((a, b) => rank(a) - rank(b))) said.set(p.value, [...(said.get(p.value) ?? []), o]);
    const heading = el("h2", { tabindex: "-1" }, bdi(names.of(iri) || short));
    const relation = (property) => el("dt", {}, cell({ type: "uri", value: property }, names, open));
    box.replaceChildren(
      el("div", { class: "panel-head" }, el("code", {}, short), el("button", { type: "button", class: "close", "aria-label": t("wb.close"), click: close }, "×")),
      heading,
      el(
        "p",
        { class: "actions" },
        el("button", { type: "button", click: () => ask(`SELECT ?property ?value {\n  ${short} ?property ?value\n}`) }, t("wb.ask-about")),
        el("button", { type: "button", click: () => ask(`SELECT ?claim ?property ?value ?who ?source {\n  ?claim rdf:subject ${short} ; rdf:predicate ?property ; rdf:object ?value ; plua:source ?source .\n  OPTIONAL { ?claim plua:saidBy ?who }\n}`) }, t("wb.ask-claims")),
        address ? el("a", { href: address }, t("wb.in-explorer")) : "",
      ),
      el("h3", {}, t("wb.states", { n: out.length })),
      el("dl", { class: "said" }, [...said].map(([property, terms]) => [relation(property), el("dd", {}, values(terms))])),
      el("h3", {}, t("wb.points-here", { n: into.reduce((sum, { n }) => sum + Number(n.value), 0) })),
      el(
        "ul",
        { class: "into" },
        into.map(({ p, n }) => el("li", {}, el("button", { type: "button", class: "thing", click: () => ask(`SELECT ?thing {\n  ?thing ${names.short(p.value)} ${short}\n}`) }, bdi(names.of(p.value) || names.short(p.value)), el("span", { class: "count" }, ` ${n.value}`)))),
      ),
    );
    box.hidden = false;
    box.scrollTop = 0;
    heading.focus();
  };

  return { open, close };
};
