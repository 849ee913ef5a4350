// Columns back to records: the other side of kg/explorer/columns.py, which says what each kind of column is.

const running = (steps) => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

const lists = ({ n, v }, strings) => {
  const members = decode(v, strings);
  let at = 0;
  return decode(n, strings).map((length) => members.slice(at, (at += length)));
};

// Loops, not callbacks: there are a hundred thousand cells, and the first drawing waits for them.
const records = ({ n, c }, strings) => {
  const made = Array.from({ length: n }, () => ({}));
  for (const [name, column] of Object.entries(c)) {
    if (column.e === "p") {
      const places = decode(column.at, strings);
      const values = decode(column.v, strings);
      for (let at = 0; at < places.length; at += 1) made[places[at]][name] = values[at];
    } else {
      const values = decode(column, strings);
      for (let at = 0; at < n; at += 1) made[at][name] = values[at];
    }
  }
  return made;
};

const gaps = ({ n, at, v }, strings) => {
  const made = new Array(n).fill(undefined);
  const places = decode(at, strings);
  const values = decode(v, strings);
  for (let index = 0; index < places.length; index += 1) made[places[index]] = values[index];
  return made;
};

const KINDS = {
  v: ({ v }) => v,
  d: ({ v }) => running(v),
  r: ({ v }, strings) => decode(v, strings).map((number) => strings[number]),
  l: lists,
  o: records,
  p: gaps,
};

/** The values of one column; undefined stands for a gap. */
export const decode = (column, strings) => KINDS[column.e](column, strings);

/** The lists that pack() of columns.py packed. */
export const unpack = ({ strings, columns }) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, decode(column, strings)]));
