// The years of what a view holds.
//   spanOf('198X') -> { first: 1980, last: 1989 }   spanOf('../2021') -> { last: 2021 }   yearText(44) -> '0044'
//   timeline(view) -> { first, last, bars: [{ from, to, count }], dated, undated }; first is null where nothing has a date
import { isUndated, visible } from './visible.js';

/** Longer times are drawn with several years to a bar. */
const MOST_BARS = 120;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** First and last year of a date or interval in EDTF; an end that is open or unreadable is missing. */
export function spanOf(text) {
  const [start, end = start] = (text ?? '').replace(/^\[|\]$/g, '').split(/\.\.(?=.)(?!\/)|\//);
  return { first: years(start)?.[0], last: years(end)?.[1] };
}

function years(date) {
  const found = /^Y?(-?)(\d+)(X{0,2})/.exec(date ?? '');
  if (!found) return null;
  const [, minus, digits, open] = found;
  const least = Number(digits) * 10 ** open.length;
  const most = least + 10 ** open.length - 1;
  return minus ? [-most, -least] : [least, most];
}

/** A year as EDTF writes it. */
export function yearText(year) {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** Facts by year; whatever the date that the view is asked for, and with its other filters. */
export function timeline(view) {
  const drawn = visible({ ...view, outside: new Set(), datedOnly: false });
  const facts = [...drawn.edges, ...drawn.nodes].map(spans).filter((of) => of.length);
  const undated = drawn.edges.filter(isUndated).length;
  if (!facts.length) return { first: null, last: null, bars: [], dated: 0, undated };
  const first = Math.min(...facts.map((of) => of[0][0]));
  const last = Math.max(...facts.map((of) => of.at(-1)[1]));
  return { first, last, bars: barsOf(facts, first, last), dated: facts.length, undated };
}

/** The years of a fact, in order and apart: those of its sources and its own. */
function spans(fact) {
  const all = [];
  const of = fact.years ?? [];
  for (let i = 0; i + 1 < of.length; i += 2) all.push([of[i], of[i + 1]]);
  const { first } = spanOf(fact.from);
  const { last } = spanOf(fact.to);
  if (first !== undefined || last !== undefined) all.push([first ?? spanOf(fact.to).first ?? last, last ?? spanOf(fact.from).last ?? first]);
  return all.sort((a, b) => a[0] - b[0]).reduce(merged, []);
}

function merged(apart, [first, last]) {
  const before = apart.at(-1);
  if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
  else apart.push([first, last]);
  return apart;
}

function barsOf(facts, first, last) {
  const step = STEPS.find((s) => (last - first + 1) / s <= MOST_BARS) ?? STEPS.at(-1);
  const change = new Array(Math.ceil((last - first + 1) / step) + 1).fill(0);
  for (const of of facts) {
    let next = 0; // a fact counts once in a bar
    for (const [from, to] of of) {
      const start = Math.max(next, Math.floor((from - first) / step));
      next = Math.floor((to - first) / step) + 1;
      if (start >= next) continue;
      change[start]++;
      change[next]--;
    }
  }
  let count = 0;
  return change.slice(0, -1).map((by, i) => {
    count += by;
    return { from: first + i * step, to: Math.min(last, first + (i + 1) * step - 1), count };
  });
}
