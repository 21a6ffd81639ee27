// Which charts the columns of an answer allow, and what each one draws. Plain values; no DOM.
//   chartsOf(columns, rows, vocabulary) -> [{ kind: 'bar', by: 0, value: 1 }, { kind: 'line', ... }, { kind: 'matrix', by, across, value }]
//   barsOf(chart, rows, vocabulary); lineOf(chart, rows); matrixOf(chart, rows, vocabulary); scale(0, 137) -> { top: 150, ticks: [0, 50, 100, 150] }
import { compare } from '../lib/i18n.js';
import { cellText, cellType } from './cells.js';

const SAMPLE = 2000;
const YEARS = [1500, 2200];
const NAMED = ['node', 'relation', 'text', 'boolean'];
export const MOST_BARS = 40;
export const MOST_LINES = 30;

/** What a column holds: number, time (dates or years), name; null for anything else or a mixture. */
export function columnRole(rows, at) {
  const values = rows.slice(0, SAMPLE).map((row) => row[at]).filter((value) => value !== null && value !== undefined);
  if (!values.length) return null;
  const types = new Set(values.map(cellType));
  if (values.every(isTime)) return 'time';
  if (types.size === 1 && types.has('number')) return values.every(isYear) ? 'year' : 'number';
  return [...types].every((type) => [...NAMED, 'date', 'moment'].includes(type)) ? 'name' : null;
}

const isTime = (value) => ['date', 'moment'].includes(cellType(value)) || (typeof value === 'string' && /^\d{4}$/.test(value) && isYear(Number(value)));
const isYear = (value) => Number.isInteger(value) && value >= YEARS[0] && value <= YEARS[1];

export function chartsOf(columns, rows) {
  if (rows.length < 2) return [];
  const roles = columns.map((_, at) => columnRole(rows, at));
  const all = (...wanted) => columns.map((_, at) => at).filter((at) => wanted.includes(roles[at]));
  const [names, times, numbers] = [all('name'), all('time', 'year'), all('number')];
  const charts = [];
  if (names.length && numbers.length) charts.push({ kind: 'bar', by: names[0], value: numbers[0], bys: names, values: numbers });
  if (times.length && numbers.length) charts.push({ kind: 'line', by: times[0], value: numbers[0], bys: times, values: numbers });
  if (names.length > 1 && numbers.length) charts.push({ kind: 'matrix', by: names[0], across: names[1], value: numbers[0], bys: names, values: numbers });
  return charts;
}

/** One bar a name, in the order of the rows; numbers of one name are added up. */
export function barsOf({ by, value }, rows, vocabulary) {
  const sums = new Map();
  let added = false;
  for (const row of rows) {
    if (typeof row[value] !== 'number') continue;
    const name = cellText(row[by], vocabulary);
    added ||= sums.has(name);
    sums.set(name, (sums.get(name) ?? 0) + row[value]);
  }
  const bars = [...sums].map(([name, sum]) => ({ name, value: sum }));
  return { bars: bars.slice(0, MOST_BARS), total: bars.length, added };
}

/** Points in the order of time; numbers of one date are added up. */
export function lineOf({ by, value }, rows) {
  const sums = new Map();
  let added = false;
  for (const row of rows) {
    if (typeof row[value] !== 'number' || row[by] === null) continue;
    const date = String(row[by]);
    added ||= sums.has(date);
    sums.set(date, (sums.get(date) ?? 0) + row[value]);
  }
  const points = [...sums].map(([date, sum]) => ({ name: date, at: yearOf(date), value: sum }));
  return { points: points.sort((a, b) => a.at - b.at), total: points.length, added };
}

/** Years with a fraction: 2021-07-01 -> 2021.5 */
function yearOf(date) {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

export function matrixOf({ by, across, value }, rows, vocabulary) {
  const [down, over] = [new Map(), new Map()];
  const cells = new Map();
  let added = false;
  for (const row of rows) {
    if (typeof row[value] !== 'number') continue;
    const [one, other] = [cellText(row[by], vocabulary), cellText(row[across], vocabulary)];
    down.set(one, true);
    over.set(other, true);
    const key = JSON.stringify([one, other]);
    added ||= cells.has(key);
    cells.set(key, (cells.get(key) ?? 0) + row[value]);
  }
  const names = (map) => [...map.keys()].sort(compare);
  const [lines, columns] = [names(down), names(over)];
  return {
    lines: lines.slice(0, MOST_LINES), columns: columns.slice(0, MOST_LINES), allLines: lines.length, allColumns: columns.length, added,
    most: [...cells.values()].reduce((most, number) => Math.max(most, Math.abs(number)), 0),
    value: (line, column) => cells.get(JSON.stringify([line, column])),
  };
}

/** Round numbers from bottom to top of an axis that holds both and zero; about as many as there is room for. */
export function scale(least, most, steps = 4) {
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  const rough = (high - low || 1) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999);
  const [from, to] = [Math.floor(low / step), Math.ceil((high || (low ? 0 : 1)) / step)];
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)));
  return { bottom: ticks[0], top: ticks.at(-1), ticks };
}
