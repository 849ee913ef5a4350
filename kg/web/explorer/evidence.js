// Statements and what they rest on, in words: who said it, how, when, in which document, in which sentence.
import { bdi, called, capital, clean, el, outside, said, sign } from "../common/text.js";
import { FALLBACK, parts, spoken, t } from "../common/words.js";
import { citation } from "./citation.js";
import { paged } from "./paged.js";
import { date, greatest, least, moment, tongueOf } from "./values.js";

/* words: standing.disputed standing.claimed standing.interpretive standing.inferred standing.single standing.attested */

const GIVERS = 3; // of one end of a figure named above its table, which has them all

/** Make what tells a model's evidence. */
export const makeEvidence = ({ model, address }) => {
  const thingLink = (id) => {
    const thing = model.things.get(id);
    if (!thing) return bdi(id);
    return el("a", { href: address.ofThing(id), class: "thing" }, sign(thing.group), called(thing));
  };

  /** A thing to follow, or a term in words where the page has no such thing (its name begins with a colon). */
  const named = (name) => (name ? (name.startsWith(":") ? bdi(model.term(name.slice(1))) : thingLink(name)) : null);

  const value = (statement) => (statement.o ? thingLink(statement.o) : bdi(model.value(statement.value), { class: "value", lang: tongueOf(statement.value) }));

  /** The statement as a sentence: subject, relation, object, in that direction. */
  const sentence = (statement) => [
    thingLink(statement.s),
    " ",
    el("span", { class: "relation", title: clean(statement.property.meaning) }, statement.property.label),
    el("span", { class: "arrow", "aria-hidden": "true" }, " → "),
    value(statement),
    qualified(statement),
  ];

  const when = (statement) => (statement.when || []).map(date).join(" · ");

  /** The dates of what lasts, and the office somebody signed in: what the line between two things carries beside it. */
  const qualified = (statement) => [
    statement.when ? el("span", { class: "when" }, ", ", bdi(when(statement))) : null,
    statement.capacity ? el("span", { class: "when" }, ", ", parts("as.posts", { posts: joined(statement.capacity.map(named)) })) : null,
  ];

  const joined = (list) => el("span", {}, list.map((one, at) => [at ? t("and") : "", one]));

  const origins = (statement) =>
    statement.origins > 1 ? t("count.origin", { n: statement.origins }) : statement.origins === 1 ? t("standing.single") : t("origins.none");

  /** What a reader must know before believing it, each as words (the line patterns repeat them). */
  const tags = (statement) => {
    const found = [];
    const add = (kind, ...words) => found.push(el("li", { class: `tag ${kind}` }, words));
    if (statement.disputed) add("disputed", t("standing.disputed"));
    if (statement.property.interpretive) add("interpretive", t("tag.interpretive"));
    if (statement.layer === "claimed") add("claimed", t("standing.claimed"));
    if (statement.weak) add("claimed", t("tag.weak"));
    const basis = (statement.basis || []).map(model.term).join(", ");
    if (basis) add("interpretive", parts("tag.date", { basis: bdi(basis) }));
    for (const rule of statement.rules) add("inferred", parts("tag.rule", { rule: bdi(model.term(rule)) }));
    if (statement.layer === "fact" || statement.origins) add(statement.origins > 1 ? "attested" : "single", origins(statement));
    return el("ul", { class: "tags" }, found);
  };

  const tongue = (tag) => {
    try {
      return new Intl.DisplayNames([spoken()], { type: "language", fallback: "code" }).of(tag);
    } catch {
      return tag; // not a language tag: say what is written
    }
  };

  const source = (id) => {
    const found = model.sources.get(id);
    if (!found) return bdi(id);
    const about = [
      found.publisher,
      found.kind && model.term(found.kind),
      found.published && found.published !== "unknown" ? date(found.published) : t("date.unknown"),
      found.language && t("in.language", { language: tongue(found.language) }),
    ];
    return [
      found.url ? outside(found.url, found.title, found.language) : bdi(found.title, { lang: found.language }),
      el("span", { class: "muted" }, about.filter(Boolean).map((words) => [" · ", bdi(words)])),
    ];
  };

  const hashes = (sentences) =>
    sentences.map(([tokens, sha]) =>
      el("p", { class: "hash" }, parts("evidence.hash", { n: tokens || "?", hash: el("code", { title: clean(sha) }, `${(sha || "").slice(0, 12)}…`) })),
    );

  const titled = (ids) => el("span", {}, ids.map((id, index) => [index ? ", " : "", bdi((model.sources.get(id) || { title: id }).title)]));
  const repeats = (ids) => (ids.length ? el("p", { class: "muted" }, parts("evidence.repeats", { sources: titled(ids) })) : null);

  /** What the claim does to the facts, where it makes none: in the ontology's words. */
  const standingOf = (one) => {
    if (!one.standing) return null;
    const meaning = model.content.standings[one.standing];
    const later = (one.revised || []).map((index) => model.claims[index]);
    return el(
      "p",
      { class: "standing" },
      el("strong", {}, capital(model.term(one.standing))),
      meaning ? [": ", said(meaning)] : null,
      later.length
        ? [" ", parts("evidence.later", { claims: el("span", {}, later.map((claim, at) => [at ? " · " : "", claim.o ? thingLink(claim.o) : bdi(model.value(claim.value)), claim.on ? ` (${moment(claim.on)})` : ""])) })]
        : null,
    );
  };

  const speaker = (claim) => (claim.who ? named(claim.who) : el("span", {}, t("evidence.source")));

  const details = (one) =>
    [
      one.capacity && [one.who && !one.o ? parts("as.posts", { posts: named(one.capacity) }) : parts("evidence.capacity", { post: named(one.capacity) })],
      one.anonymity && [bdi(model.term(one.anonymity))],
      one.to && parts("evidence.told", { who: named(one.to) }),
      one.occasion && parts("evidence.occasion", { event: named(one.occasion) }),
      one.on && [bdi(moment(one.on))],
      one.wording && parts("evidence.wording", { words: bdi(one.wording) }),
      one.basis && parts("tag.date", { basis: bdi(model.term(one.basis)) }),
      one.rank && [el("strong", {}, model.term(one.rank)), one.why ? [": ", bdi(one.why)] : ""],
    ].filter(Boolean);

  /** One claim: a person's or a document's word; what it says stands above already where that is a relation. */
  const claim = (index, statement) => {
    const one = model.claims[index];
    const from = model.sources.get(one.source) || {};
    const about = details(one);
    const mode = el("em", {}, one.mode ? model.term(one.mode) : t("evidence.stated"));
    return el(
      "li",
      { class: `claim${one.silent ? " silent" : ""}` },
      el("p", { class: "word" }, speaker(one), " ", mode, one.o ? ` ${t("evidence.this")}` : [": ", bdi(model.value(one.value), { lang: tongueOf(one.value) })]),
      about.length ? el("p", { class: "muted" }, about.map((part, at) => [at ? " · " : "", part])) : null,
      el("p", { class: "source" }, source(one.source)),
      standingOf(one),
      repeats([...(one.repeats || []), ...(one.repeats ? [] : from.repeats || [])]),
      hashes(one.sentences),
      statement ? cite(one, statement) : null,
    );
  };

  /** A button that copies the citation of a claim, and shows it, so that it can be copied by hand too. */
  const cite = (one, statement) => {
    const shown = el("p", { class: "citation", hidden: true });
    const button = el("button", { type: "button", class: "more" }, t("cite.copy"));
    button.addEventListener("click", async () => {
      const words = citation(model, statement, one);
      shown.replaceChildren(bdi(words));
      shown.hidden = false;
      let told = t("cite.select");
      try {
        await navigator.clipboard.writeText(words);
        told = t("cite.copied");
      } catch {
        getSelection().selectAllChildren(shown); // no clipboard for this page: it is selected instead, and said so
      }
      button.textContent = told;
      document.getElementById("status").textContent = told;
    });
    return el("div", { class: "cite" }, el("p", {}, button), shown);
  };

  const claims = (heading, list, statement) =>
    list.length ? [el("h3", { class: "minor" }, heading), paged(list, 12, (index) => claim(index, statement), "claims")] : null;

  /** Other answers to the same question, where sources do not agree on one. */
  const rivals = (statement) =>
    statement.disputed && statement.o ? (model.about.get(statement.s) || []).filter((other) => other.s === statement.s && other.p === statement.p && other.o !== statement.o) : [];

  const publisher = (one) => model.sources.get(one.source)?.publisher || model.sources.get(one.source)?.title || one.source;

  /** The same number from the same mouth on the same day, in several documents, is one row. */
  const merged = (rows) => {
    const alike = new Map();
    for (const one of rows) {
      const name = JSON.stringify([one.value, one.on || "", one.who || publisher(one), one.standing || ""]);
      if (alike.has(name)) alike.get(name).times += 1;
      else alike.set(name, { one, times: 1 });
    }
    const text = (one) => model.value(one.value);
    const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...alike.values()].sort((a, b) => order(greatest(a.one.value), greatest(b.one.value)) || order(text(a.one), text(b.one)));
  };

  /* words: table.lowest table.highest */
  /** The ends of what is asserted, with whoever gives them, for who looks for no more than these. */
  const ends = (all) => {
    const given = all.filter(({ one }) => !one.silent && !one.denies && Number.isFinite(greatest(one.value)));
    const at = (end, pick) => {
      const numbers = given.map(({ one }) => end(one.value));
      return given.filter((_, place) => numbers[place] === pick(...numbers));
    };
    const told = (key, rows) => {
      const words = rows.slice(0, GIVERS).map(({ one }) => el("span", {}, el("strong", {}, bdi(model.value(one.value))), " – ", one.who ? named(one.who) : bdi(publisher(one)), one.on ? `, ${moment(one.on)}` : ""));
      const rest = rows.length - words.length;
      return [el("dt", {}, t(key)), [...words, rest > 0 ? t("table.also", { n: rest }) : null].map((one) => one && el("dd", {}, one))];
    };
    return given.length < 2 ? null : el("dl", { class: "ends" }, told("table.lowest", at(least, Math.min)), told("table.highest", at(greatest, Math.max)));
  };

  const ROWS = 20;
  const table = (statement) => {
    const rows = statement.claims.map((index) => model.claims[index]).filter((one) => one.value !== undefined);
    if (!statement.disputed || statement.o || rows.length < 2) return null;
    const all = merged(rows);
    const aside = (one) => (one.standing ? model.term(one.standing) : one.silent ? model.term(one.mode) : "");
    const row = ({ one, times }) =>
      el(
        "tr",
        {},
        el("td", {}, bdi(model.value(one.value)), aside(one) ? el("small", {}, ` ${aside(one)}`) : ""),
        el("td", {}, one.who ? named(one.who) : bdi(publisher(one)), times > 1 ? el("small", {}, ` ${t("evidence.times", { documents: t("count.document", { n: times }) })}`) : null),
        el("td", {}, one.on ? moment(one.on) : "–"),
      );
    const body = el("tbody", {}, all.slice(0, ROWS).map(row));
    const more = el("button", { type: "button", class: "more" }, t("more.rows", { n: all.length }));
    more.addEventListener("click", () => {
      body.append(...all.slice(ROWS).map(row));
      more.remove();
    });
    const heads = el("tr", {}, [t("table.value"), t("table.who"), t("table.asof")].map((head) => el("th", { scope: "col" }, head)));
    return [ends(all), el("table", { class: "values" }, el("caption", {}, t("table.caption")), el("thead", {}, heads), body), all.length > ROWS ? el("p", { class: "pager" }, more) : null];
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
      claims(saying.length > 1 ? t("evidence.saying", { n: saying.length }) : t("evidence.says"), saying, statement),
      claims(t("evidence.denying"), denying, statement),
      claims(t("evidence.nofact"), other.filter((index) => model.claims[index].standing), statement),
      claims(t("evidence.unasserted"), other.filter((index) => !model.claims[index].standing), statement),
      against.length ? [el("h3", { class: "minor" }, t("evidence.rivals")), el("ul", { class: "plain" }, against.map((one) => el("li", {}, line(one), tags(one))))] : null,
      statement.rules.length ? el("p", { class: "note" }, parts("evidence.drawn", { rule: bdi(statement.rules.map(model.term).join(", ")) })) : null,
      statement.claims.length || statement.rules.length ? null : el("p", { class: "note" }, t("evidence.name")),
    ];
  };

  /** A statement as a line to follow. */
  const line = (statement, how) => el("a", { href: address.ofStatement(statement), class: "statement-link" }, words(statement, how));
  const words = (statement, { dated = true } = {}) => {
    const label = (id) => (model.things.has(id) ? called(model.things.get(id)) : bdi(id));
    const end = statement.o ? label(statement.o) : bdi(model.value(statement.value));
    return [label(statement.s), " ", el("span", { class: "relation" }, statement.property.label), " ", end, dated && statement.when ? `, ${when(statement)}` : ""];
  };

  // What curators say in their own words they say in English.
  const gist = (one) => bdi(one.gist, { lang: spoken() === FALLBACK ? null : FALLBACK });
  const remark = (one) =>
    el(
      "li",
      { class: "claim" },
      el("p", { class: "word" }, one.who ? named(one.who) : t("evidence.source"), `, ${model.term(one.kind)}: `, one.phrase ? ["“", bdi(one.phrase), "”"] : gist(one)),
      one.phrase && one.gist ? el("p", {}, gist(one)) : null,
      el("p", { class: "source" }, source(one.source)),
      hashes(one.sentences || []),
    );

  return { thingLink, named, sentence, value, qualified, when, tags, behind, line, words, remark, origins, source };
};
