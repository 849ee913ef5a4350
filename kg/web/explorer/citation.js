// One claim as a citation: who says what, where it was published, and which claim and sentence of the graph that is.
import { t } from "../common/words.js";
import { date, moment } from "./values.js";

const label = (model, name) => (name.startsWith(":") ? model.term(name.slice(1)) : (model.things.get(name) || { label: name }).label);

/** The statement as plain text. */
export const told = (model, statement) =>
  [label(model, statement.s), statement.property.label, statement.o ? label(model, statement.o) : model.value(statement.value), statement.when ? `(${statement.when.map(date).join(", ")})` : ""].filter(Boolean).join(" ");

/** A claim as one line of text that can stand in a footnote. */
export const citation = (model, statement, claim) => {
  const source = model.sources.get(claim.source) || { title: claim.source };
  const who = claim.who ? `${label(model, claim.who)}, ` : "";
  const value = claim.value === undefined ? "" : `: ${model.value(claim.value)}`;
  const published = source.published && source.published !== "unknown" ? date(source.published) : t("date.unknown");
  const where = [`“${source.title}”`, source.publisher, published, source.url].filter(Boolean).join(", ");
  const sentences = claim.sentences.map(([, sha]) => `sha256:${sha}`).join(", ");
  const id = claim.id ? `${model.content.bases.claim}${claim.id}` : "";
  return [`${who}${told(model, statement)}${statement.o ? "" : value}${claim.on ? ` (${moment(claim.on)})` : ""}. ${where}.`, [id, sentences].filter(Boolean).join(", ")].filter(Boolean).join(" ");
};
