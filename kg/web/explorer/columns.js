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

const records = ({ n, c }, strings) => {
  const made = Array.from({ length: n }, () => ({}));
  for (const [name, column] of Object.entries(c)) {
    decode(column, strings).forEach((value, at) => {
      if (value !== undefined) made[at][name] = value;
    });
  }
  return made;
};

const gaps = ({ n, at, v }, strings) => {
  const made = new Array(n).fill(undefined);
  const values = decode(v, strings);
  decode(at, strings).forEach((place, index) => {
    made[place] = values[index];
  });
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
