// A view as a tree: from the focus along the relations, each entity once; where it comes again it is a leaf.
//   outline(view, { nodes, edges }) -> [{ id, edges: [], again: false, branches: [...] }], depth first as it is read

export function outline(view, { nodes, edges }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const touching = new Map(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) for (const [id, other] of [[edge.source, edge.target], [edge.target, edge.source]]) touching.get(id)?.push({ edge, other });
  const degree = (id) => touching.get(id).length;
  const starts = [...view.focus.filter((id) => byId.has(id)), ...[...byId.keys()].sort((a, b) => degree(b) - degree(a))];
  const placed = new Set();
  return starts.filter((id) => !placed.has(id)).map((id) => tree(id, touching, placed)).filter(Boolean);
}

/** Breadth first, so that an entity stands as near to the top as it can. */
function tree(start, touching, placed) {
  if (placed.has(start)) return null;
  const root = { id: start, edges: [], again: false, branches: [] };
  placed.add(start);
  const told = new Set();
  let level = [root];
  while (level.length) {
    const fresh = level.flatMap((item) => branchesOf(item, touching, told));
    const next = [];
    for (const { item, other, edges } of fresh) {
      const branch = { id: other, edges, again: placed.has(other), branches: [] };
      item.branches.push(branch);
      if (!branch.again) next.push(branch);
      placed.add(other);
    }
    level = next;
  }
  return root;
}

/** The relations of an item that were not told yet, those to one neighbour together. */
function branchesOf(item, touching, told) {
  const byOther = new Map();
  for (const { edge, other } of touching.get(item.id)) {
    if (told.has(edge.id)) continue;
    told.add(edge.id);
    byOther.set(other, [...(byOther.get(other) ?? []), edge.id]);
  }
  return [...byOther].map(([other, edges]) => ({ item, other, edges }));
}
