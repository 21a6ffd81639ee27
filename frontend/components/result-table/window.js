// Which rows are drawn of many, and how wide columns are.
//   windowOf({ top, height }, 100000) -> { first, last };  widths(columns, rows, vocabulary) -> px each
import { cellText, cellType } from '../../graph/cells.js';

/** Height of a row; the style sheet has the same. */
export const ROW = 32;
const SPARE = 15;
const SAMPLE = 200;
const [NARROWEST, WIDEST] = [7, 56];
const [CHARACTER, ROOM] = [7.7, 28];

/** Characters that the drawing before a name takes. */
const MARKS = { node: 3, relation: 4 };

export function windowOf({ top, height }, count) {
  const first = Math.max(0, Math.min(Math.floor(top / ROW), count) - SPARE);
  return { first, last: Math.min(count, Math.ceil((top + height) / ROW) + SPARE) };
}

export function widths(columns, rows, vocabulary) {
  const sample = [...rows.slice(0, SAMPLE), ...spread(rows)];
  return columns.map((name, at) => {
    const longest = sample.reduce((most, row) => Math.max(most, length(row[at], vocabulary)), name.length + 2);
    return Math.round(Math.min(Math.max(longest, NARROWEST), WIDEST) * CHARACTER + ROOM);
  });
}

/** From all over the rows, the last among them: later values may be longer. */
const spread = (rows) => Array.from({ length: Math.min(SAMPLE, rows.length) }, (_, i) => rows[rows.length - 1 - Math.floor((i * rows.length) / SAMPLE)] ?? []);

const length = (value, vocabulary) => cellText(value, vocabulary).length + marks(value);

function marks(value) {
  const type = cellType(value);
  if (type === 'path') return value.$path.reduce((sum, one) => sum + marks(one), 0);
  if (type === 'list') return value.reduce((sum, one) => sum + marks(one), 0);
  if (type === 'map') return Object.values(value).reduce((sum, one) => sum + marks(one), 0);
  return MARKS[type] ?? 0;
}

/** Columns of numbers alone stand at the right. */
export const numeric = (columns, rows) => columns.map((_, at) => {
  const types = new Set(rows.slice(0, SAMPLE).map((row) => cellType(row[at])));
  types.delete('null');
  return types.size === 1 && types.has('number');
});
