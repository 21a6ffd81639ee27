// The steps of a plan as lines: a chain stays in one column, a side branch steps in.  planLines(plan) -> [{ step, depth, share }]
// totals(plan) -> { dbHits, timeNs }, null where the database did not measure

export function planLines(plan) {
  const all = totals(plan).dbHits;
  const lines = [];
  walk(plan, 0, lines);
  return lines.map(({ step, depth }) => ({ step, depth, share: all ? (step.dbHits ?? 0) / all : 0, off: misjudged(step) }));
}

function walk(step, depth, lines) {
  lines.push({ step, depth });
  const [first, ...others] = step.children;
  others.forEach((child) => walk(child, depth + 1, lines));
  if (first) walk(first, depth, lines);
}

/** How many times more or fewer rows came than were expected, from ten on. */
function misjudged({ rows, actualRows }) {
  if (actualRows === null || actualRows === undefined) return null;
  const [more, fewer] = [Math.max(actualRows, 1), Math.max(rows, 1)];
  const times = Math.max(more / fewer, fewer / more);
  return times >= 10 ? { times: Math.round(times), more: more > fewer } : null;
}

export function totals(plan) {
  const steps = flat(plan);
  const sum = (name) => (steps.some((step) => typeof step[name] === 'number') ? steps.reduce((all, step) => all + (step[name] ?? 0), 0) : null);
  return { dbHits: sum('dbHits'), timeNs: sum('timeNs') };
}

const flat = (step) => [step, ...step.children.flatMap(flat)];
