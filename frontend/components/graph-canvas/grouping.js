// More nodes than can be read are drawn as groups, which the server makes and explains.
//   const grouped = await group(drawn, { focus, vocabulary, aspect }) -> { nodes, edges, positions, members, note } or null
//   members: Map group id -> ids
import { layout } from '../../api/layout.js';
import { t } from '../../lib/i18n.js';
import { question, toMap } from '../../graph/arrangement.js';

/** What a canvas still shows one by one. */
export const MOST = 2500;
/** Groups and single nodes together, when it does not. */
const GROUPED = 400;

export async function group(drawn, { focus, vocabulary, aspect }) {
  const { positions, grouped } = await layout({ ...question(drawn.nodes, drawn.edges, { focus, vocabulary, aspect }), most: GROUPED });
  if (!grouped) return null;
  const groupOf = new Map(grouped.groups.flatMap(({ id, members }) => members.map((member) => [member, id])));
  return {
    nodes: [...drawn.nodes.filter((n) => !groupOf.has(n.id)), ...grouped.groups.map((one) => node(one, vocabulary))],
    edges: joined(drawn.edges, groupOf),
    positions: toMap(positions),
    members: new Map(grouped.groups.map(({ id, members }) => [id, members])),
    note: grouped.note,
  };
}

function node({ id, kind, members }, vocabulary) {
  const words = vocabulary.kinds.find((k) => k.id === kind);
  return { id, kind, collective: true, name: t('canvas.group', { count: members.length, kind: words?.many.toLowerCase() ?? kind }) };
}

/** One line between two groups, however many relations it stands for. */
function joined(edges, groupOf) {
  const lines = new Map();
  for (const edge of edges) {
    const [source, target] = [groupOf.get(edge.source) ?? edge.source, groupOf.get(edge.target) ?? edge.target].sort();
    if (source === target) continue;
    const id = `line:${source}:${target}`;
    lines.set(id, { id, source, target, type: edge.type, joined: true, count: (lines.get(id)?.count ?? 0) + 1 });
  }
  return [...lines.values()].map((line) => ({ ...line, label: t('canvas.groupLine', { count: line.count }) }));
}
