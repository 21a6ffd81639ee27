// The filters beyond kinds, types and evidence: roles, certainty, stages, topics.
//   roleRows(view) -> [{ id, label, shown, total }]   certaintyRows(view)   stageRows(view)   topicRows(view)   passes(view, edge)   offTopic(view, nodeId)

/** Whether the relation's role, certainty and stage are switched on. */
export const passes = ({ off }, edge) => !off.roles.has(edge.role) && !off.certainty.has(edge.certainty) && !off.stages.has(edge.stage);

/** A node is left out when every topic that it addresses is switched off; one that addresses none is not, nor is the focus. */
export function offTopic({ off, topics, focus }, id) {
  if (!off.topics.size || focus.includes(id)) return false;
  if (off.topics.has(id)) return true;
  const of = topics.get(id) ?? [];
  return of.length > 0 && of.every((topic) => off.topics.has(topic.id));
}

export function roleRows(view, drawn) {
  return rows(view.edges.values(), drawn.edges, (e) => (e.role ? [{ id: e.role, label: e.roleLabel ?? e.role }] : []), view.off.roles);
}

export function certaintyRows(view, drawn, label) {
  return rows(view.edges.values(), drawn.edges, (e) => [{ id: e.certainty, label: label(e.certainty) }], view.off.certainty);
}

export function stageRows(view, drawn) {
  return rows(view.edges.values(), drawn.edges, (e) => (e.stage ? [{ id: e.stage, label: e.stageLabel ?? e.stage }] : []), view.off.stages);
}

export function topicRows(view, drawn) {
  return rows(view.nodes.values(), drawn.nodes, (n) => view.topics.get(n.id) ?? [], view.off.topics);
}

function rows(all, drawn, marks, off) {
  const found = new Map();
  const count = (facts, key) => {
    for (const fact of facts) for (const { id, label } of marks(fact)) {
      const row = found.get(id) ?? { id, label, shown: 0, total: 0 };
      row[key]++;
      found.set(id, row);
    }
  };
  count(all, 'total');
  count(drawn, 'shown');
  for (const id of off) if (!found.has(id)) found.set(id, { id, label: id, shown: 0, total: 0 });
  return [...found.values()].sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
}
