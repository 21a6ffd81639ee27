// How a view is laid out: what the server is asked, and the view with its answer.
//   question(nodes, edges, { arrangement: 'time', focus, vocabulary, aspect })   arranged(view, answer, 'time', all)
//   view.arrangement = { name, guides: [{ shape, at, size, label }], late: [ids that came later] } or null
import { shortName } from './elements.js';
import { boxOf } from './layout.js';
import { sizeOf } from './style.js';
import { placed } from './view.js';

export const ARRANGEMENTS = ['force', 'concentric', 'layers', 'bipartite', 'time', 'map'];

/** More labels than these are never drawn at once: then nodes need room for their symbols alone. */
const LABELLED = 300;
const ROOM = 12;

export function question(nodes, edges, { arrangement = 'force', focus = [], vocabulary, aspect = 1 }) {
  const sizes = new Map(vocabulary.kinds.map(({ id }) => [id, sizeOf(vocabulary, id)]));
  const size = (n) => sizes.get(n.kind) ?? [30, 30];
  const box = (n) => (nodes.length > LABELLED ? { w: size(n)[0] + ROOM, h: size(n)[1] + ROOM } : boxOf(`${shortName(n)}  +00`, size(n)));
  const dates = arrangement === 'time' ? firstDates(nodes, edges) : new Map();
  return {
    arrangement, aspect, focus,
    nodes: nodes.map((n) => ({ id: n.id, kind: n.kind, ...box(n), from: dates.get(n.id) })),
    edges: edges.map(({ source, target }) => ({ source, target })),
  };
}

/** The entity's own start, or the earliest start of its relations here. */
function firstDates(nodes, edges) {
  const year = (date) => Number(/-?\d{4}/.exec(date)?.[0]);
  const dates = new Map();
  for (const { source, target, from } of edges) {
    if (!from) continue;
    for (const id of [source, target]) if (!dates.has(id) || year(from) < year(dates.get(id)) || (year(from) === year(dates.get(id)) && from < dates.get(id))) dates.set(id, from);
  }
  nodes.forEach((n) => n.from && dates.set(n.id, n.from));
  return dates;
}

export const toMap = (positions) => new Map(Object.entries(positions).map(([id, [x, y]]) => [id, { x, y }]));

/** Those moved by hand stay where they are, unless all are meant. */
export function arranged(view, { positions, guides }, name, all = false) {
  const held = all ? new Set() : view.pinned;
  const moved = new Map([...positions].filter(([id]) => !held.has(id)));
  return { ...placed(view, moved), pinned: held, arrangement: { name, guides, late: [] } };
}

/** Nodes that came after the view was arranged stand where there was room, not where the arrangement would have them. */
export function withLate(view, ids) {
  const { arrangement } = view;
  return arrangement ? { ...view, arrangement: { ...arrangement, late: [...new Set([...arrangement.late, ...ids])] } } : view;
}

export const toShort = ({ name, guides, late }, ids) => [name, guides.map(({ shape, at, size, label }) => [shape, at, size, label]), late.map((id) => ids.indexOf(id)).filter((i) => i >= 0)];

export function fromShort(short, ids) {
  if (!Array.isArray(short) || !ARRANGEMENTS.includes(short[0])) return null;
  const [name, guides = [], late = []] = short;
  return { name, guides: guides.map(([shape, at, size, label]) => ({ shape, at: Number(at), size: Number(size), label: String(label) })), late: late.map((i) => ids[i]) };
}
