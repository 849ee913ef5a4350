// The panel beside the drawing: where to begin, everything known about one thing, one statement, one path.
// All that the drawing shows can be read and reached here, with the keyboard and by a screen reader.
import * as text from "../common/text.js";

/** Make the panel. */
export const makePanel = ({ model, address, evidence }) => {
  const { el, bdi, plural } = text;
  const box = document.getElementById("panel");

  const heading = (...words) => el("h2", { tabindex: "-1" }, words);
  const section = (title, ...children) => (children.flat().filter(Boolean).length ? el("section", {}, el("h3", {}, title), children) : null);
  const list = (items, kind = "plain") => el("ul", { class: kind }, items.map((item) => el("li", {}, item)));

  /** A list that shows its beginning and keeps the rest one click away, with the count in words. */
  const folded = (items, most, what) => {
    if (items.length <= most + 1) return list(items);
    return [
      list(items.slice(0, most)),
      el("details", { class: "more" }, el("summary", {}, `${items.length - most} more ${what}`), list(items.slice(most))),
    ];
  };

  const start = (title = "Start here") => {
    const { content, things, statements, sources } = model;
    const begin = (id) => [evidence.thingLink(id), el("span", { class: "muted" }, ` ${model.things.get(id).kind} · ${plural(model.degree(id), "neighbour")}`)];
    const disputed = content.disputed.map((index) => statements[index]);
    const first = (words, ids, what) => section(words, folded(ids.map(begin), 5, what));
    return [
      heading(title),
      el("p", { class: "lead" }, "Every line is a statement that somebody published. Choose a thing or a line to see who said it, where, and who says otherwise."),
      section("You asked for", content.asked.length ? list(content.asked.map(begin)) : null),
      content.agreements.length ? first("The agreements most is known about", content.agreements, "agreements") : null,
      content.events.length ? first("The events most is known about", content.events, "events") : null,
      content.agreements.length + content.events.length ? null : first("Much connected", content.connected, "things"),
      section("Sources do not agree on", disputed.length ? evidence.paged(disputed, 6, "disputed statements", rivalLine) : null),
      section("What led to what, on somebody’s word", content.chains.length ? content.chains.map((way) => story(way.map((index) => statements[index]))) : null),
      section("Not known", content.gaps.length ? folded(content.gaps.map(gap), 5, "open questions") : null),
      el("p", { class: "muted counts" }, [plural(things.size, "thing"), plural(statements.length, "statement"), plural(content.claims.length, "claim"), plural(sources.size, "source")].join(" · ")),
      about(),
    ];
  };

  /** A chain of things, the earlier first, with the relation between each two in words. */
  const story = (way) => {
    const ends = ({ s, o }) => [s, o];
    const [one, two] = way;
    let at = !two || ends(two).includes(one.o) ? one.s : one.o;
    const steps = [el("li", {}, evidence.thingLink(at))];
    for (const statement of way) {
      const { label, inverse } = statement.property;
      const forward = statement.s === at;
      at = forward ? statement.o : statement.s;
      const relation = el("a", { class: "relation", href: address.ofStatement(statement) }, forward ? label : inverse || `← ${label}`);
      steps.push(el("li", {}, relation, " ", evidence.thingLink(at)));
    }
    return el("ol", { class: "story" }, steps);
  };

  const rivalLine = (statement) => [evidence.line(statement), el("span", { class: "muted" }, ` ${plural(statement.claims.length, "claim")}`)];

  const gap = (one) => {
    const things = (one.about || []).filter((id) => model.things.has(id));
    return [bdi(one.question || one.label), things.length ? el("span", { class: "muted gap-about" }, "about ", things.map((id, at) => [at ? ", " : "", evidence.thingLink(id)])) : null];
  };

  const about = () =>
    el(
      "details",
      { class: "about" },
      el("summary", {}, "About this page"),
      el("p", {}, "It is one file and works without a network: it asks nothing of any server, and a policy in it forbids that. Links to sources open only when followed."),
      el("p", {}, "A source’s text is not copied here. Its sentences are named by length and SHA-256, so that anybody who has the source can find them."),
      el("p", {}, "The drawing uses vis-network 9.1.2 (© Almende B.V. and visjs contributors; MIT or Apache 2.0), packed by pyvis 0.3.2 (BSD)."),
    );

  /** One statement among those about a thing: opens in place on what it rests on. */
  const entry = (statement, id) => {
    const outgoing = statement.s === id;
    const { label, inverse } = statement.property;
    const end = outgoing ? evidence.value(statement) : evidence.thingLink(statement.s);
    const relation = outgoing ? label : inverse || `${label} (the other way round)`;
    const chosen = address.now().statement === statement;
    return el(
      "li",
      { class: `entry ${model.standing(statement)}` },
      el("p", { class: "said" }, el("span", { class: "relation" }, relation), " ", end, evidence.qualified(statement)),
      evidence.tags(statement),
      el("p", {}, el("a", { class: "why", href: address.ofStatement(statement), "aria-current": chosen ? "true" : null, "aria-label": `Evidence: ${relation}` }, "Evidence")),
    );
  };

  const order = (a, b) => Number(b.disputed || 0) - Number(a.disputed || 0) || b.origins - a.origins;

  // How many entries of one relation are there at first, and in all, before the groups are closed.
  const [FIRST, OPEN] = [5, 24];

  /** Statements under the relation they tell, each group with its count; many groups open on request. */
  const grouped = (found, id) => {
    const groups = new Map();
    for (const statement of found) {
      const out = statement.s === id;
      const name = out ? statement.property.label : statement.property.inverse || `${statement.property.label} (the other way round)`;
      const inferred = statement.layer === "inferred" ? 1 : 0;
      const known = groups.get(name) || { name, inferred, list: [] };
      known.inferred = Math.min(known.inferred, inferred);
      known.list.push(statement);
      groups.set(name, known);
    }
    const sorted = [...groups.values()].sort((a, b) => a.inferred - b.inferred || a.list.length - b.list.length || a.name.localeCompare(b.name));
    const many = found.length > OPEN;
    return sorted.map(({ name, list: members }) => {
      const entries = () => evidence.paged([...members].sort(order), FIRST, "", (statement) => entry(statement, id), "entries");
      if (!many || members.length < 3) return el("div", { class: "group" }, entries());
      const inside = el("details", { class: "group" }, el("summary", {}, `${text.capital(name)} `, el("span", { class: "count" }, members.length)));
      inside.addEventListener("toggle", () => inside.open && inside.children.length === 1 && inside.append(...el("div", {}, entries()).childNodes));
      return inside;
    });
  };

  const thing = (one) => {
    const told = model.about.get(one.id) || [];
    const shown = (test) => {
      const found = told.filter((statement) => test(statement) && (statement.via !== one.id || statement.s === one.id || statement.o === one.id));
      return found.length ? grouped(found, one.id) : null;
    };
    const joins = told.filter((statement) => statement.via === one.id);
    const remarks = model.content.remarks.filter((remark) => (remark.about || []).includes(one.id) || (remark.who && remark.who.id === one.id));
    const gaps = model.content.gaps.filter((open) => (open.about || []).includes(one.id));
    const map = address.now().view === "map";
    return [
      el("p", { class: "kind" }, text.sign(one.group), one.kind || one.group.label),
      heading(bdi(one.label)),
      names(one),
      el("p", { class: "actions" }, map ? el("a", { href: address.format({ view: "thing", thing: one.id }) }, "Show it with its surroundings") : null, el("a", { href: address.format({ view: "path", from: one.id }) }, "Find a path from here"), map || one.folded ? null : el("a", { href: address.format({ view: "map", thing: one.id }) }, "Show it on the whole map")),
      joins.length ? el("p", {}, joins.map(evidence.line)) : null,
      section("Not known", gaps.length ? list(gaps.map((open) => bdi(open.question || open.label)), "plain unknown") : null),
      section("Figures, dates and details", shown((statement) => !statement.o && statement.layer !== "claimed")),
      section("Related to", shown((statement) => statement.o && statement.layer !== "claimed")),
      section("Claimed, but not accepted as fact", shown((statement) => statement.layer === "claimed")),
      section("In somebody’s words: remarks, framings, opinions, predictions", remarks.length ? [el("p", { class: "note" }, "These are their owners’ words and judgements, not facts."), evidence.paged(remarks, 6, "remarks", evidence.remark, "claims")] : null),
      spoken(one),
      told.length ? null : el("p", { class: "note" }, "No statement about it yet."),
    ];
  };

  const names = (one) => {
    const rows = Object.entries(one.labels || {}).filter(([, label]) => label !== one.label).map(([tag, label]) => [tag, bdi(label, { lang: tag })]);
    if (one.aliases.length) rows.push(["also", one.aliases.map((alias, at) => [at ? ", " : "", bdi(alias)])]);
    const point = /POINT ?\(([-\d.]+) ([-\d.]+)\)/.exec(one.where || "");
    if (point) rows.push(["at", `${point[2]}° N, ${point[1]}° E`]);
    for (const target of one.links) rows.push(["see", text.outside(target, target.replace(/^https?:\/\/(www\.)?/, ""))]);
    return [
      rows.length ? el("dl", { class: "names" }, rows.map(([term, words]) => [el("dt", {}, term), el("dd", {}, words)])) : null,
      one.note ? el("p", { class: "note" }, bdi(one.note)) : null,
    ];
  };

  // What a person or a body is quoted for, wherever it belongs; looked up once for all speakers.
  let quotes = null;
  const quoted = (id) => {
    if (!quotes) {
      quotes = new Map();
      for (const statement of model.statements) {
        for (const who of new Set(statement.claims.map((index) => model.claims[index].who?.id).filter(Boolean))) {
          if (quotes.has(who)) quotes.get(who).push(statement);
          else quotes.set(who, [statement]);
        }
      }
    }
    return quotes.get(id) || [];
  };
  const spoken = (one) => {
    const said = quoted(one.id);
    return said.length ? section(`Is quoted on (${said.length})`, evidence.paged(said, 6, "statements", evidence.line)) : null;
  };

  const statement = (one) => {
    const { view, thing: middle } = address.now();
    const back = view === "path" ? ["Back to the path", address.format({ ...address.now(), statement: null })] : [`Everything about ${(model.things.get(middle) || model.things.get(one.s)).label}`, address.ofThing(middle || one.s)];
    return [
      el("p", { class: "kind" }, el("a", { href: back[1] }, "← ", bdi(back[0]))),
      el("h2", { tabindex: "-1", class: "sentence" }, evidence.sentence(one)),
      evidence.tags(one),
      one.property.definition ? el("p", { class: "note" }, el("span", { class: "relation" }, one.property.label), ": ", bdi(one.property.definition)) : null,
      evidence.behind(one),
    ];
  };

  const hop = (one, other) => {
    const links = model.between(one, other);
    return el("li", { class: "hop" }, links.map((link) => el("div", { class: `entry ${model.standing(link)}` }, el("p", { class: "said" }, evidence.sentence(link)), evidence.tags(link), el("p", {}, el("a", { class: "why", href: address.ofStatement(link) }, "Evidence")))));
  };

  const path = (shown, routes, form) => {
    const known = model.things.has(shown.from) && model.things.has(shown.to);
    const hubs = model.legend.filter((group) => group.hub).map((group) => group.label).join(", ");
    const parts = [heading("How are two things connected?"), form];
    if (!known) return [...parts, el("p", { class: "note" }, "Choose two things, by name in any of the languages.")];
    if (shown.from === shown.to) return [...parts, el("p", { class: "note" }, "These are one and the same thing.")];
    if (!routes.length) {
      return [...parts, el("p", { class: "note" }, shown.hubs ? "Nothing known connects them." : `Nothing connects them without passing through ${hubs}.`), shown.hubs ? null : el("p", {}, el("a", { href: address.format({ ...shown, hubs: true, statement: null }) }, `Allow ${hubs}`))];
    }
    const way = routes[shown.route] || routes[0];
    const pairs = way.slice(1).map((id, index) => [way[index], id]);
    const weakest = pairs.map(([a, b]) => [...model.between(a, b)].sort((x, y) => model.weakness(y) - model.weakness(x))[0]).sort((x, y) => model.weakness(x) - model.weakness(y))[0];
    return [
      ...parts,
      routes.length > 1 ? el("p", { class: "actions" }, routes.map((route, index) => el("a", { href: address.format({ ...shown, route: index, statement: null }), "aria-current": way === route ? "true" : null }, `Way ${index + 1}: ${plural(route.length - 1, "step")}`))) : null,
      el("ol", { class: "hops" }, pairs.map(([a, b]) => hop(a, b))),
      el("p", { class: "note" }, "The weakest link: ", evidence.line(weakest), ` – ${({ disputed: "disputed", interpretive: "an interpretation", inferred: "inferred by a rule", single: evidence.origins(weakest), attested: evidence.origins(weakest) })[model.standing(weakest)]}.`),
    ];
  };

  const lost = (words) => [heading("Not in this file"), el("p", { class: "note" }, "This page knows nothing called ", bdi(words), ". The link may belong to another edition."), el("p", {}, el("a", { href: "#" }, "Start here"))];

  /** Put new content in, from its top, and hand the keyboard to its heading unless the page is only opening. */
  const show = (children, { focus }) => {
    box.replaceChildren(...el("div", {}, children).childNodes);
    box.scrollTop = 0;
    const head = box.querySelector("h2");
    if (focus && head && !document.activeElement.closest(".finder")) head.focus({ preventScroll: true });
  };

  return { start, thing, statement, path, lost, show };
};
