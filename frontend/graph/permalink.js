// A view as the short JSON of a permalink and back. Nodes and edges go in as ids; the reader fetches them again.
//   JSON.stringify(toLink(view, selected))   fromLink(JSON.parse(text)) -> { view, nodeIds, edgeIds, selected }
import { fromShort, toShort } from './arrangement.js';
import { emptyView } from './view.js';

/** The order is that of the links that exist; new ones come at the end. */
const FILTERS = ['kinds', 'types', 'evidence', 'roles', 'certainty', 'topics', 'stages'];

const sum = (types) => Object.values(types).reduce((a, b) => a + b, 0);

export function toLink(view, selected) {
  const ids = [...view.nodes.keys()];
  const edges = [...view.edges.keys()];
  const numbered = (list) => new Map(list.map((id, i) => [id, i]));
  const places = { nodes: numbered(ids), edges: numbered(edges) };
  const indexes = (list, of) => list.map((id) => of.get(id) ?? -1).filter((i) => i >= 0);
  const at = (id) => view.positions.get(id) ?? { x: 0, y: 0 };
  return {
    f: view.focus,
    n: ids.map((id) => [id, Math.round(at(id).x), Math.round(at(id).y), sum(view.degrees.get(id) ?? {}), view.pinned.has(id) ? 1 : 0]),
    e: edges,
    x: view.expansions.map((x) => [x.id, x.limit, x.shown, x.total, indexes(x.nodes, places.nodes), indexes(x.edges, places.edges), view.degrees.get(x.id) ?? {}, ...(x.filter || x.time ? [x.filter] : []), ...(x.time ? [[x.time.at, x.time.mode]] : [])]),
    a: [...view.away],
    o: FILTERS.map((group) => [...view.off[group]]).filter((off, i, all) => i < 3 || all.slice(i).some((rest) => rest.length)),
    ...(view.arrangement ? { g: toShort(view.arrangement, ids) } : {}),
    ...(view.time ? { t: [view.time.at, view.time.mode] } : {}),
    ...(view.datedOnly ? { d: 1 } : {}),
    ...(view.unbundled.size ? { u: [...view.unbundled] } : {}),
    s: selected ?? null,
  };
}

export function fromLink(link) {
  const nodeIds = link.n.map(([id]) => id);
  const expansions = link.x ?? []; // what an older form did not have yet
  const view = {
    ...emptyView(),
    focus: link.f ?? [],
    positions: new Map(link.n.map(([id, x, y]) => [id, { x: Number(x), y: Number(y) }])),
    degrees: new Map([...link.n.map(([id, , , degree]) => [id, { '': degree }]), ...expansions.map((x) => [x[0], x[6] ?? {}])]),
    pinned: new Set(link.n.filter((n) => n[4]).map(([id]) => id)),
    expansions: expansions.map(([id, limit, shown, total, nodes, edges, , filter, time]) => ({
      id, filter: filter ?? null, time: time ? { at: time[0], mode: time[1] } : null, limit, shown, total, nodes: nodes.map((i) => nodeIds[i]), edges: edges.map((i) => link.e[i]),
    })),
    arrangement: fromShort(link.g, nodeIds),
    away: new Set(link.a ?? []),
    time: link.t ? { at: link.t[0], mode: link.t[1] } : null,
    datedOnly: Boolean(link.d),
    unbundled: new Set(link.u ?? []),
    off: Object.fromEntries(FILTERS.map((group, i) => [group, new Set(link.o?.[i] ?? [])])),
  };
  return { view, nodeIds, edgeIds: link.e, selected: link.s };
}

/** The reopened view with what the server answered for its ids. */
export function filled(view, entities, relations) {
  const nodes = new Map(entities.nodes.map((n) => [n.id, n]));
  const edges = new Map(relations.edges.filter((e) => nodes.has(e.source) && nodes.has(e.target)).map((e) => [e.id, e]));
  const degrees = new Map([...view.degrees, ...Object.entries(entities.hidden ?? {})]);
  return { ...view, nodes, edges, degrees, outside: new Set(relations.outside ?? []), focus: view.focus.filter((id) => nodes.has(id)) };
}
