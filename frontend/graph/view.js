// A view: what is on the canvas. Plain data and functions that return a new view; no DOM, no fetch.
//   let view = opened(answer); view = expanded(view, 'cicad', 25, answer); view = collapsed(view, 'cicad');
//   nodes, edges: Map id -> API node/edge.  degrees: Map id -> { TYPE: all relations of that node at the view's date }
//   expansions: [{ id, filter: { types, direction, kinds } or null, limit, time: the view's then, shown, total, nodes: ids it brought, edges: ids it asked for }]
//   time: { at: '2020', mode: 'attested' } or null; outside: ids of relations that do not hold then.
//   unbundled: ids of bundles whose relations are drawn one by one.
//   datedOnly: what has no date at all is not drawn.
//   off: filters { kinds, types, evidence, roles, certainty, stages, topics } that are switched off.  topics: Map id -> [{ id, label }] once asked for.  away: nodes hidden by hand.

/** Neighbours that an expansion brings at a time. */
export const PAGE = 25;

export const emptyView = () => ({
  focus: [], nodes: new Map(), edges: new Map(), degrees: new Map(), expansions: [], positions: new Map(),
  pinned: new Set(), arrangement: null, away: new Set(), time: null, outside: new Set(), datedOnly: false, unbundled: new Set(), topics: new Map(),
  off: { kinds: new Set(), types: new Set(), evidence: new Set(), roles: new Set(), certainty: new Set(), stages: new Set(), topics: new Set() },
});

export const opened = (answer, limit) => expanded({ ...emptyView(), focus: answer.focus }, answer.focus[0], limit, answer);

export const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
export const expansionOf = (view, id, filter) => view.expansions.find((x) => x.id === id && same(x.filter, filter));

export function expanded(view, id, limit, answer, filter = null) {
  const nodes = new Map(view.nodes);
  const edges = new Map(view.edges);
  const before = expansionOf(view, id, filter);
  const brought = [...(before?.nodes ?? [])];
  for (const node of answer.nodes) {
    if (view.away.has(node.id)) continue;
    if (!nodes.has(node.id) && node.id !== id) brought.push(node.id);
    nodes.set(node.id, node);
  }
  const asked = answer.edges.filter((e) => nodes.has(e.source) && nodes.has(e.target));
  asked.forEach((edge) => edges.set(edge.id, edge));
  const expansion = { id, filter, limit, time: view.time, shown: answer.shown, total: answer.total, nodes: brought, edges: asked.map((e) => e.id) };
  return {
    ...view, nodes, edges, degrees: withDegrees(view.degrees, answer),
    expansions: [...view.expansions.filter((x) => x !== before), expansion],
  };
}

/** Relations and entities that were asked for by themselves: paths, common neighbours, relations among those shown. */
export function joined(view, answer) {
  const nodes = new Map(view.nodes);
  answer.nodes?.filter((n) => !view.away.has(n.id)).forEach((n) => nodes.set(n.id, n));
  const edges = new Map(view.edges);
  answer.edges.filter((e) => nodes.has(e.source) && nodes.has(e.target)).forEach((e) => edges.set(e.id, e));
  const degrees = withDegrees(view.degrees, { edges: [], hidden: answer.hidden ?? {} });
  return { ...view, nodes, edges, degrees };
}

/** Takes away what the latest expansion of the entity added, and nothing that another one also asked for. */
export function collapsed(view, id) {
  const expansion = view.expansions.findLast((x) => x.id === id);
  if (!expansion) return view;
  const expansions = view.expansions.filter((x) => x !== expansion);
  const kept = new Set(expansions.flatMap((x) => x.edges));
  const edges = new Map(view.edges);
  expansion.edges.filter((e) => !kept.has(e)).forEach((e) => edges.delete(e));
  const touched = new Set([...edges.values()].flatMap((e) => [e.source, e.target]));
  const nodes = new Map(view.nodes);
  expansion.nodes.filter((n) => !touched.has(n) && !view.focus.includes(n)).forEach((n) => nodes.delete(n));
  return tidy({ ...view, nodes, edges, expansions });
}

export function without(view, ids) {
  const nodes = new Map(view.nodes);
  ids.forEach((id) => nodes.delete(id));
  const edges = new Map([...view.edges].filter(([, e]) => nodes.has(e.source) && nodes.has(e.target)));
  return tidy({ ...view, nodes, edges, away: new Set([...view.away, ...ids]) });
}

/** Only these; the others are taken off the canvas, without being hidden for good. */
export function onlyThese(view, ids) {
  return off(view, [...view.nodes.keys()].filter((id) => !ids.includes(id)));
}

/** Taken off the canvas: an expansion may bring them again. */
export function off(view, ids) {
  return { ...without(view, ids), away: view.away };
}

export function withNode(view, node, hidden) {
  const nodes = new Map(view.nodes).set(node.id, node);
  const away = new Set([...view.away].filter((id) => id !== node.id));
  return { ...view, nodes, away, degrees: withDegrees(view.degrees, { edges: [], hidden: hidden ?? {} }) };
}

export function toggled(view, group, id) {
  const set = new Set(view.off[group]);
  if (!set.delete(id)) set.add(id);
  return { ...view, off: { ...view.off, [group]: set } };
}

/** The relations between two nodes as one line, or each its own. */
export function unbundled(view, id) {
  const set = new Set(view.unbundled);
  if (!set.delete(id)) set.add(id);
  return { ...view, unbundled: set };
}

/** As at a date, or at any time (null): what does not hold then is not drawn, but stays in the view. hidden: by id, the relations then. */
export function asAt(view, time, outside = [], hidden = null) {
  const degrees = hidden ? new Map([...view.nodes.keys()].map((id) => [id, hidden[id] ?? {}])) : view.degrees;
  return { ...view, time, degrees, outside: new Set(outside) };
}

export function placed(view, positions, pinned = []) {
  return { ...view, positions: new Map([...view.positions, ...positions]), pinned: new Set([...view.pinned, ...pinned]) };
}

/** The same view with its words in another language. */
export function retold(view, answer) {
  const nodes = new Map(view.nodes);
  const edges = new Map(view.edges);
  answer.nodes.forEach((n) => nodes.has(n.id) && nodes.set(n.id, n));
  answer.edges.forEach((e) => edges.has(e.id) && edges.set(e.id, e));
  return { ...view, nodes, edges };
}

function tidy(view) {
  const has = (id) => view.nodes.has(id);
  const expansions = view.expansions.filter((x) => has(x.id));
  return { ...view, expansions, focus: view.focus.filter(has), pinned: new Set([...view.pinned].filter(has)) };
}

function withDegrees(degrees, { edges, hidden = {} }) {
  const all = new Map(degrees);
  for (const [id, types] of Object.entries(hidden)) {
    const degree = { ...types };
    for (const e of edges) if (e.source === id || e.target === id) degree[e.type] = (degree[e.type] ?? 0) + 1;
    all.set(id, degree);
  }
  return all;
}
