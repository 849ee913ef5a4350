// The known words nearest to one that is not known: the measure of Python's difflib, so that page and endpoint agree.
const LIKE = 0.7;

/** How many letters two words share in blocks of the same order: the longest block first, then left and right of it. */
const shared = (a, b) => {
  let [best, endA, endB] = [0, 0, 0];
  let before = [];
  for (let i = 0; i < a.length; i += 1) {
    const row = [];
    for (let j = 0; j < b.length; j += 1) {
      if (a[i] !== b[j]) continue;
      row[j] = (before[j - 1] ?? 0) + 1;
      if (row[j] > best) [best, endA, endB] = [row[j], i + 1, j + 1];
    }
    before = row;
  }
  return best && best + shared(a.slice(0, endA - best), b.slice(0, endB - best)) + shared(a.slice(endA), b.slice(endB));
};

/** How much two words are alike, from 0 to 1. */
const likeness = (a, b) => (2 * shared(a, b)) / (a.length + b.length || 1);

/** At most two known words that are much like this one, the nearest first. */
export const nearest = (word, known) =>
  [...new Set(known)]
    .filter((other) => Math.min(word.length, other.length) * 2 >= LIKE * (word.length + other.length)) // more cannot be shared
    .map((other) => ({ other, like: likeness(other, word) }))
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like || (a.other > b.other ? -1 : 1))
    .slice(0, 2)
    .map(({ other }) => other);
