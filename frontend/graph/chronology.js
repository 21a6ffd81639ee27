// What is drawn along time: instruments, memberships and events, of the selection or of all that is drawn.
//   chosen({ nodes, edges }, ['cicad']) -> { instruments: [node], memberships: [edge], events: [node], whole: false }
//   axisOf(rows, [from, to] or null) -> { first, last } in days, whole years, with the period asked for   yearOf(day) -> 2021

const MEMBERSHIPS = ['MEMBER_OF', 'PRESIDES'];
const DAY = 86_400_000;

export function chosen({ nodes, edges }, selected) {
  const ids = new Set(selected.filter((id) => nodes.some((n) => n.id === id)));
  const whole = ids.size === 0;
  const near = new Set(edges.flatMap((e) => (ids.has(e.source) || ids.has(e.target) ? [e.source, e.target] : [])));
  const mine = (n) => whole || ids.has(n.id) || near.has(n.id);
  return {
    whole,
    instruments: nodes.filter((n) => n.kind === 'Instrument' && mine(n)),
    memberships: edges.filter((e) => MEMBERSHIPS.includes(e.type) && (whole || ids.has(e.source) || ids.has(e.target))),
    events: nodes.filter((n) => n.kind === 'Event' && mine(n)),
  };
}

export function axisOf(rows, asked) {
  const within = asked?.every(Number.isFinite) ? [[asked[0], asked[1] - 1]] : [];
  const pieces = [...rows.flatMap((row) => row.pieces), ...within];
  const first = Math.min(...pieces.map(([start]) => start));
  const last = Math.max(...pieces.map(([, end]) => end));
  return { first: startOf(yearOf(first)), last: startOf(yearOf(last) + 1) };
}

/** Days since 1970-01-01, as the server counts them. */
export const yearOf = (day) => new Date(day * DAY).getUTCFullYear();

export function startOf(year) {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / DAY;
}
