// Many relations between the same two nodes are drawn as one line with their number.
//   bundled(edges, opened) -> edges, some of them bundles: { id: 'bundle:cicad oas', source, target, bundle: [edge, ...] }
//   bundleId('oas', 'cicad') -> 'bundle:cicad oas'   isBundle(id)   between({ edges }, id) -> [edge, ...]

const MARK = 'bundle:';
const MANY = 3;

export const bundleId = (a, b) => `${MARK}${[a, b].sort().join(' ')}`;
export const isBundle = (id) => Boolean(id?.startsWith(MARK));
export const endsOf = (id) => id.slice(MARK.length).split(' ');

/** The relations of a list between two nodes. */
export function between(edges, id) {
  return edges.filter((e) => bundleId(e.source, e.target) === id);
}

export function bundled(edges, opened) {
  const pairs = Map.groupBy(edges, (e) => bundleId(e.source, e.target));
  return [...pairs].flatMap(([id, of]) => {
    if (of.length < MANY || opened.has(id)) return of;
    const [source, target] = endsOf(id);
    return [{ id, source, target, bundle: of }];
  });
}
