// Positions for the nodes that have none yet: the worker's layout for a new view; later only the new nodes are placed.
//   const found = await place(view, nodes, edges, vocabulary, aspect) -> Map of new positions
import { seedAll, settleAround, boxOf, stretched } from '../../graph/layout.js';
import { shortName } from '../../graph/elements.js';
import { sizeOf } from '../../graph/style.js';
import { arrange } from './layout-client.js';

/** So small a star needs no layout: its ring is the best drawing. */
const FEW = 9;

export async function place(view, nodes, edges, vocabulary, aspect) {
  const missing = nodes.filter((n) => !view.positions.has(n.id));
  const box = (n, at) => ({ id: n.id, ...at, ...boxOf(`${shortName(n)}  +00`, sizeOf(vocabulary, n.kind)) });
  if (missing.length < nodes.length) {
    const old = [...view.nodes.values()].filter((n) => view.positions.has(n.id)).map((n) => box(n, view.positions.get(n.id)));
    return rounded(settleAround(view.expansions.at(-1)?.id, missing.map((n) => box(n)), old));
  }
  const focus = view.focus.length ? view.focus : [busiest(nodes, edges)];
  const seeds = seedAll(nodes, edges, focus, vocabulary, 1);
  if (nodes.length <= FEW && edges.every((e) => e.source === focus[0] || e.target === focus[0])) return rounded(stretched(seeds, aspect));
  const boxes = nodes.map((n) => box(n, seeds.get(n.id)));
  const fixed = focus.slice(0, 1).map((nodeId) => ({ nodeId, position: { x: 0, y: 0 } }));
  const positions = await arrange(boxes, edges.map(({ source, target }) => ({ source, target })), fixed);
  return rounded(stretched(positions, aspect));
}

function busiest(nodes, edges) {
  const degree = new Map();
  for (const e of edges) for (const id of [e.source, e.target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return nodes.map((n) => n.id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))[0];
}

const rounded = (positions) => new Map([...positions].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
