// What of a view is drawn, and the counts beside it.  visible(view) -> { nodes, edges }; unshownOf(view)('cicad') -> 30

import { offTopic, passes } from './filters.js';

export const evidenceOf = (edge) => [
  edge.noDocument ? 'noDocument' : 'cited', ...(edge.disagree ? ['disagree'] : []), ...(edge.oneSide ? ['oneSide'] : []),
];

/** Whether neither the relation itself nor a source of it has any date. */
export const isUndated = (edge) => !edge.from && !edge.to && !edge.years?.length;

export function visible(view) {
  const { kinds, types, evidence } = view.off;
  const kindShown = (id) => !kinds.has(view.nodes.get(id)?.kind) && !offTopic(view, id);
  const all = [...view.edges.values()];
  const edges = all.filter((e) => !view.outside.has(e.id) && !(view.datedOnly && isUndated(e)) && !types.has(e.type) && kindShown(e.source) && kindShown(e.target)
    && passes(view, e) && !evidenceOf(e).some((mark) => evidence.has(mark)));
  const had = new Set(all.flatMap((e) => [e.source, e.target]));
  const has = new Set(edges.flatMap((e) => [e.source, e.target]));
  const nodes = [...view.nodes.values()].filter((n) => kindShown(n.id) && (has.has(n.id) || !had.has(n.id) || view.focus.includes(n.id)));
  return { nodes, edges };
}

/** Relations that hold at the view's date and are not on the canvas, of one type or of all; counted once for every node: unshownOf(view)('cicad') -> 30 */
export function unshownOf(view, type) {
  const here = new Map();
  for (const e of view.edges.values()) {
    if ((type && e.type !== type) || view.outside.has(e.id)) continue;
    for (const id of new Set([e.source, e.target])) here.set(id, (here.get(id) ?? 0) + 1);
  }
  const known = (degree) => (type ? degree[type] ?? 0 : Object.values(degree).reduce((sum, n) => sum + n, 0));
  return (id) => Math.max(0, known(view.degrees.get(id) ?? {}) - (here.get(id) ?? 0));
}

/** Counts for the legend: { kinds: [{ id, shown, total }], types: [...], evidence: [...] }, in the vocabulary's order. */
export function counts(view, vocabulary) {
  const drawn = visible(view);
  const nodes = [...view.nodes.values()];
  const edges = [...view.edges.values()];
  const rest = (type) => {
    const unshown = unshownOf(view, type);
    return view.expansions.reduce((sum, x) => sum + unshown(x.id), 0);
  };
  const row = (id, shown, total) => ({ id, shown: shown.length, total });
  const withMark = (list, mark) => list.filter((e) => evidenceOf(e).includes(mark));
  return {
    kinds: vocabulary.kinds.map(({ id }) => row(id, drawn.nodes.filter((n) => n.kind === id), nodes.filter((n) => n.kind === id).length)),
    types: vocabulary.types.map(({ id }) => row(id, drawn.edges.filter((e) => e.type === id), edges.filter((e) => e.type === id).length + rest(id))),
    evidence: ['cited', 'noDocument', 'disagree', 'oneSide'].map((id) => row(id, withMark(drawn.edges, id), withMark(edges, id).length)),
  };
}
