// Which words of kg/assets/words.json a module uses: t("key"), parts("key"), and what a comment declares where a key is
// put together: /* words: key.a key.b */. The build gives each page its own words only; a test holds that none is lost.

/** The keys that some code asks for. */
export const wordsIn = (code) => {
  const called = [...code.replace(/^\s*(\/\/|\/?\*).*$/gm, "").matchAll(/\b(?:t|parts)\(\s*"([^"]+)"|data-t(?:-\w+)?="([^"]+)"/g)];
  const declared = [...code.matchAll(/\/[/*] words: ([^*\n]+)/g)];
  return new Set([...called.map((found) => found[1] || found[2]), ...declared.flatMap((found) => found[1].trim().split(/\s+/))]);
};
