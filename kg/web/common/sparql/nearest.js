// The known words nearest to one that is not known.
import { distance } from "fastest-levenshtein";

const LIKE = 0.66;

/** At most two known words that are much like this one, the nearest first. */
export const nearest = (word, known) =>
  [...known]
    .map((other) => ({ other, like: 1 - distance(word, other) / Math.max(word.length, other.length, 1) }))
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like || (a.other < b.other ? -1 : 1))
    .slice(0, 2)
    .map(({ other }) => other);
