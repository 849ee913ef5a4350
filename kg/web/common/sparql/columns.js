// The columns of SELECT * in the order in which a query first names them, as kg/sparql/columns.py has them.
import { variables } from "./tokens.js";

/** The names of columns in order; those that a query lists itself stay as they are, only a star's the engine sorts. */
export const inOrder = (columns, tokens) => {
  const select = tokens.findIndex(({ upper }) => upper === "SELECT");
  const star = tokens.slice(select + 1).find(({ upper }) => upper !== "DISTINCT" && upper !== "REDUCED");
  if (star?.text !== "*") return columns;
  const named = [...variables(tokens)];
  return [...columns].sort((a, b) => named.indexOf(a) - named.indexOf(b));
};
