// Statements and what they rest on, in words: who said it, how, when, in which document, in which sentence.
import * as text from "../common/text.js";

/** Make what tells a model's evidence. */
export const makeEvidence = ({ model, address }) => {
  const { el, bdi, plural, capital } = text;

  const thingLink = (id) => {
    const thing = model.things.get(id);
    if (!thing) return bdi(id);
    return el("a", { href: address.ofThing(id), class: "thing" }, text.sign(thing.group), bdi(thing.label));
  };

  /** A thing to follow, or words where the page has no such thing. */
  const named = (name) => (name ? (name.id ? thingLink(name.id) : bdi(name.text)) : null);

  const value = (statement) => (statement.o ? thingLink(statement.o) : bdi(statement.value, { class: "value" }));

  /** The statement as a sentence: subject, relation, object, in that direction. */
  const sentence = (statement) => [
    thingLink(statement.s),
    " ",
    el("span", { class: "relation", title: text.clean(statement.property.definition || "") }, statement.property.label),
    el("span", { class: "arrow", "aria-hidden": "true" }, " → "),
    value(statement),
    qualified(statement),
  ];

  /** The dates of what lasts, and the office somebody signed in: what the line between two things carries beside it. */
  const qualified = (statement) => [
    statement.when ? el("span", { class: "when" }, ", ", bdi(statement.when)) : null,
    statement.capacity ? el("span", { class: "when" }, ", as ", statement.capacity.map((post, at) => [at ? " and " : "", named(post)])) : null,
  ];

  const quoted = (phrase) => ["“", bdi(phrase), "”"];

  const origins = (statement) =>
    statement.origins > 1
      ? `${statement.origins} independent origins`
      : statement.origins === 1
        ? "single origin"
        : "no claim of its own";

  /** What a reader must know before believing it, each as words (the line patterns repeat them). */
  const tags = (statement) => {
    const found = [];
    const add = (kind, words) => found.push(el("li", { class: `tag ${kind}` }, words));
    if (statement.disputed) add("disputed", "disputed");
    if (statement.property.interpretive) add("interpretive", "interpretation: on somebody’s word only");
    if (statement.layer === "claimed") add("claimed", "claimed, not accepted as a fact");
    if (statement.weak) add("claimed", "rests on weak sources only");
    if (statement.basis && statement.basis !== "stated") add("interpretive", `date ${statement.basis}`);
    for (const rule of statement.rules) add("inferred", `inferred by the rule “${rule}”`);
    if (statement.layer === "fact" || statement.origins) add(statement.origins > 1 ? "attested" : "single", origins(statement));
    return el("ul", { class: "tags" }, found);
  };

  const tongues = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  const tongue = (tag) => {
    try {
      return tongues.of(tag);
    } catch {
      return tag; // not a language tag: say what is written
    }
  };

  const source = (id) => {
    const found = model.sources.get(id);
    if (!found) return bdi(id);
    const about = [found.publisher, found.kind, found.published || "date unknown", found.language && `in ${tongue(found.language)}`];
    return [
      found.url ? text.outside(found.url, found.title) : bdi(found.title),
      el("span", { class: "muted" }, about.filter(Boolean).map((words) => [" · ", bdi(words)])),
    ];
  };

  const hashes = (sentences) =>
    sentences.map(([tokens, sha]) =>
      el(
        "p",
        { class: "hash" },
        `sentence of ${tokens || "?"} tokens, sha256 `,
        el("code", { title: text.clean(sha) }, `${(sha || "").slice(0, 12)}…`),
      ),
    );

  const repeats = (ids) =>
    ids.length ? el("p", { class: "muted" }, "repeats ", ids.map((id, index) => [index ? ", " : "", bdi((model.sources.get(id) || { title: id }).title)])) : null;

  /** What the claim does to the facts, where it makes none: in the ontology's words. */
  const standing = (one) => {
    const found = one.standing && model.content.standings[one.standing];
    if (!found) return null;
    const later = (one.revised || []).map((index) => model.claims[index]);
    return el(
      "p",
      { class: "standing" },
      el("strong", {}, capital(found.label)),
      found.words ? [": ", bdi(found.words)] : null,
      later.length ? [" Later: ", later.map((claim, at) => [at ? " · " : "", claim.o ? thingLink(claim.o) : bdi(claim.value), claim.on ? ` (${claim.on})` : ""])] : null,
    );
  };

  const speaker = (claim) => (claim.who ? named(claim.who) : el("span", {}, "The source itself"));

  /** One claim: a person's or a document's word; what it says stands above already where that is a relation. */
  const claim = (index) => {
    const one = model.claims[index];
    const from = model.sources.get(one.source) || {};
    const details = [
      one.capacity && [one.who && !one.o ? "as " : "capacity: ", named(one.capacity)],
      one.anonymity && [named(one.anonymity)],
      one.to && ["told to ", named(one.to)],
      one.occasion && ["in ", named(one.occasion)],
      one.on && [bdi(one.on)],
      one.wording && ["wording: ", quoted(one.wording)],
      one.basis && ["date ", named(one.basis)],
      one.rank && [el("strong", {}, one.rank), one.why ? `: ${one.why}` : ""],
    ].filter(Boolean);
    return el(
      "li",
      { class: `claim${one.silent ? " silent" : ""}` },
      el("p", { class: "word" }, speaker(one), " ", el("em", {}, one.mode || "stated"), one.o ? " this" : [": ", bdi(one.value)]),
      details.length ? el("p", { class: "muted" }, details.map((part, at) => [at ? " · " : "", part])) : null,
      el("p", { class: "source" }, source(one.source)),
      standing(one),
      repeats([...(one.repeats || []), ...(one.repeats ? [] : from.repeats || [])]),
      hashes(one.sentences),
    );
  };

  const claims = (heading, list) =>
    list.length ? [el("h4", {}, heading), paged(list, 12, "claims", claim, "claims")] : null;

  /** A list that grows on request: hundreds of entries are made a page at a time, so that the page never stands still. */
  const paged = (items, most, what, make, kind = "plain") => {
    const list = el("ol", { class: kind });
    const more = el("button", { type: "button", class: "more" });
    const all = el("button", { type: "button", class: "more" });
    let shown = 0;
    const grow = (count) => {
      const next = items.slice(shown, shown + count).map((item) => {
        const made = make(item);
        return made instanceof Element && made.tagName === "LI" ? made : el("li", {}, made);
      });
      const first = shown && next[0];
      list.append(...next);
      shown += next.length;
      const rest = items.length - shown;
      more.textContent = `Show ${Math.min(rest, 50)} more ${what}`;
      all.textContent = `Show all ${items.length}`;
      more.hidden = rest <= 0;
      all.hidden = rest <= 50 || items.length > 1000;
      if (first) (first.querySelector("a, button") || more).focus({ preventScroll: true });
    };
    more.addEventListener("click", () => grow(50));
    all.addEventListener("click", () => grow(items.length));
    grow(items.length <= most + 2 ? items.length : most);
    return [list, items.length > shown ? el("p", { class: "pager" }, more, all) : null];
  };

  /** Other answers to the same question, where sources do not agree on one. */
  const rivals = (statement) =>
    statement.disputed && statement.o
      ? (model.about.get(statement.s) || []).filter((other) => other !== statement && other.s === statement.s && other.p === statement.p && !attributed(other, statement))
      : [];
  const attributed = (other, statement) => other.o === statement.o;

  const greatest = (words) => Math.max(...(words.replace(/,/g, "").match(/\d+(\.\d+)?/g) || [0]).map(Number));

  const ROWS = 20;
  const table = (statement) => {
    const rows = statement.claims.map((index) => model.claims[index]).filter((one) => one.value);
    if (!statement.disputed || statement.o || rows.length < 2) return null;
    const alike = new Map(); // the same number from the same mouth on the same day, in several documents, is one row
    for (const one of rows) {
      const publisher = () => model.sources.get(one.source)?.publisher || model.sources.get(one.source)?.title || one.source;
      const who = one.who ? () => named(one.who) : () => bdi(publisher());
      const name = JSON.stringify([one.value, one.on || "", one.who || publisher(), one.standing || ""]);
      if (alike.has(name)) alike.get(name).times += 1;
      else alike.set(name, { one, who, times: 1 });
    }
    const merged = [...alike.values()].sort((a, b) => greatest(a.one.value) - greatest(b.one.value) || a.one.value.localeCompare(b.one.value));
    const row = ({ one, who, times }) =>
      el(
        "tr",
        {},
        el("td", {}, bdi(one.value), one.standing ? el("small", {}, ` ${model.content.standings[one.standing].label}`) : one.silent ? ` (${one.denies ? "denied" : one.mode})` : ""),
        el("td", {}, who(), times > 1 ? el("small", {}, ` in ${times} documents`) : null),
        el("td", {}, one.on || "–"),
      );
    const body = el("tbody", {}, merged.slice(0, ROWS).map(row));
    const more = el("button", { type: "button", class: "more" }, `Show all ${merged.length} rows`);
    more.addEventListener("click", () => {
      body.append(...merged.slice(ROWS).map(row));
      more.remove();
    });
    const heads = el("tr", {}, ["Value", "Who", "As of"].map((head) => el("th", { scope: "col" }, head)));
    const whole = el("table", { class: "values" }, el("caption", {}, "Every value and who gives it"), el("thead", {}, heads), body);
    return [whole, merged.length > ROWS ? el("p", { class: "pager" }, more) : null];
  };

  /** Everything behind one statement. */
  const behind = (statement) => {
    const [saying, denying, other] = [[], [], []];
    for (const index of statement.claims) {
      const one = model.claims[index];
      (one.denies ? denying : one.silent ? other : saying).push(index);
    }
    const against = rivals(statement);
    return [
      table(statement),
      claims(saying.length > 1 ? `Who says so (${saying.length})` : "Who says so", saying),
      claims("Who denies it", denying),
      claims("Said, but making no fact here", other.filter((index) => model.claims[index].standing)),
      claims("Said without being asserted: planned, alleged, converted or set aside", other.filter((index) => !model.claims[index].standing)),
      against.length ? [el("h4", {}, "Other answers"), el("ul", { class: "plain" }, against.map((one) => el("li", {}, line(one), tags(one))))] : null,
      statement.rules.length
        ? el("p", { class: "note" }, `No source says this in so many words: the rule “${statement.rules.join("”, “")}” draws it from other statements.`)
        : null,
      statement.claims.length || statement.rules.length
        ? null
        : el("p", { class: "note" }, "It stands by what this thing is called and needs no claim of its own."),
    ];
  };

  /** A statement as a line to follow. */
  const line = (statement) => el("a", { href: address.ofStatement(statement), class: "statement-link" }, words(statement));
  const words = (statement) => {
    const label = (id) => bdi((model.things.get(id) || { label: id }).label);
    const end = statement.o ? label(statement.o) : bdi(statement.value);
    return [label(statement.s), " ", el("span", { class: "relation" }, statement.property.label), " ", end, statement.when ? `, ${statement.when}` : ""];
  };

  const remark = (one) =>
    el(
      "li",
      { class: "claim" },
      el("p", { class: "word" }, named(one.who) || "The source", `, ${one.kind}: `, one.phrase ? quoted(one.phrase) : bdi(one.gist)),
      one.phrase && one.gist ? el("p", {}, bdi(one.gist)) : null,
      el("p", { class: "source" }, source(one.source)),
      hashes(one.sentences || []),
    );

  return { thingLink, sentence, value, qualified, paged, tags, behind, line, words, remark, origins, plural, capital };
};
