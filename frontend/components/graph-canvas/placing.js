// Positions for the nodes that have none yet: the server's layout for a new view; later only the new nodes are placed.
//   const found = await place(view, nodes, edges, vocabulary, aspect) -> Map of new positions
import { layout } from '../../api/layout.js';
import { Problem } from '../../api/client.js';
import { question, toMap } from '../../graph/arrangement.js';
import { seedAll, settleAround, boxOf, stretched } from '../../graph/layout.js';
import { shortName } from '../../graph/elements.js';
import { sizeOf } from '../../graph/style.js';
import { arrange } from './layout-client.js';

/** So small a star needs no layout: its ring is the best drawing. */
const FEW = 9;
/** Up to so many nodes the worker improves the server's layout in a moment. */
const REFINED = 150;
const PATIENCE = 2500;

export async function place(view, nodes, edges, vocabulary, aspect) {
  const missing = nodes.filter((n) => !view.positions.has(n.id));
  if (missing.length < nodes.length) {
    const old = [...view.nodes.values()].filter((n) => view.positions.has(n.id)).map((n) => box(n, vocabulary, view.positions.get(n.id)));
    return rounded(settleAround(view.expansions.at(-1)?.id, missing.map((n) => box(n, vocabulary)), old));
  }
  const focus = view.focus.length ? view.focus : [busiest(nodes, edges)];
  if (nodes.length <= FEW && edges.every((e) => e.source === focus[0] || e.target === focus[0])) {
    return rounded(stretched(seedAll(nodes, edges, focus, vocabulary, 1), aspect));
  }
  return forced(nodes, edges, { focus, vocabulary, aspect });
}

/** Related nodes near each other; those in `still` (Map id -> position) stay. The same for the same view. */
export async function forced(nodes, edges, { focus, vocabulary, aspect, still = new Map() }) {
  const served = await fromServer(nodes, edges, { focus, vocabulary, aspect });
  if (served && nodes.length > REFINED) return rounded(served);
  const centre = focus.find((id) => served?.has(id)) ?? busiest(nodes, edges);
  const starts = served ? around(served, still.get(centre) ?? { x: 0, y: 0 }, centre) : seedAll(nodes, edges, focus, vocabulary, 1);
  const boxes = nodes.map((n) => box(n, vocabulary, still.get(n.id) ?? starts.get(n.id)));
  const held = still.size ? [...still] : [[centre, { x: 0, y: 0 }]];
  const fixed = held.map(([nodeId, { x, y }]) => ({ nodeId, position: { x, y } }));
  const positions = await arrange(boxes, edges.map(({ source, target }) => ({ source, target })), fixed);
  return rounded(still.size ? positions : stretched(positions, aspect));
}

/** Nothing where the server does not answer in time: the page then lays out by itself. */
async function fromServer(nodes, edges, options) {
  try {
    const signal = AbortSignal.timeout(PATIENCE + nodes.length);
    return toMap((await layout(question(nodes, edges, options), { signal })).positions);
  } catch (error) {
    if (error instanceof Problem || error.name === 'TimeoutError' || error.name === 'AbortError') return null;
    throw error;
  }
}

function around(positions, to, centre) {
  const from = positions.get(centre);
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x - from.x + to.x, y: y - from.y + to.y }]));
}

const box = (n, vocabulary, at) => ({ id: n.id, ...at, ...boxOf(`${shortName(n)}  +00`, sizeOf(vocabulary, n.kind)) });

function busiest(nodes, edges) {
  const degree = new Map();
  for (const e of edges) for (const id of [e.source, e.target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return nodes.map((n) => n.id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))[0];
}

const rounded = (positions) => new Map([...positions].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
