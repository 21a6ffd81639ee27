// Lays the view out anew, as one step that can be undone.
//   await arrange(exploration, 'time', { vocabulary, aspect, all: true })   all: those moved by hand too
import { layout } from '../../api/layout.js';
import { arranged, question, toMap } from '../../graph/arrangement.js';
import { forced } from '../graph-canvas/placing.js';

export async function arrange(work, name, { vocabulary, aspect, all = false }) {
  const { view } = work;
  const nodes = [...view.nodes.values()];
  const edges = [...view.edges.values()];
  const answer = name === 'force' ? await byRelations(view, nodes, edges, { vocabulary, aspect, all }) : await asked(view, nodes, edges, { arrangement: name, vocabulary, aspect });
  const grown = [...work.view.nodes.keys()].some((id) => !view.nodes.has(id));
  if (!grown) work.arranged(arranged(work.view, answer, name, all)); // what came meanwhile was not arranged: then nothing moves
}

async function asked(view, nodes, edges, options) {
  const { positions, guides } = await layout(question(nodes, edges, { ...options, focus: view.focus }));
  return { positions: toMap(positions), guides };
}

async function byRelations(view, nodes, edges, { vocabulary, aspect, all }) {
  const still = new Map(all ? [] : [...view.pinned].map((id) => [id, view.positions.get(id)]));
  return { positions: await forced(nodes, edges, { focus: view.focus, vocabulary, aspect, still }), guides: [] };
}
