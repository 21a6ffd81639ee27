// API nodes and edges as Cytoscape elements.  nodeElement(node, { hidden: 30, focus: true, position })

const LONGEST = 44;

export const shortName = (node) => shorten(node.acronym || node.name || node.id) + (node.asterisk ? '*' : '');

function shorten(text) {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\s(,]+\S*$/, '')}…`;
}

export function nodeElement(node, { hidden = 0, focus = false, position }) {
  const label = shortName(node) + (hidden ? `  +${hidden}` : '');
  const classes = [node.kind, focus && 'focus', node.collective && 'collective'].filter(Boolean).join(' ');
  return { group: 'nodes', data: { id: node.id, kind: node.kind, label }, position: { ...position }, classes };
}

export function edgeElement(edge) {
  const mark = edge.denied ? '✕' : edge.disagree ? '≠' : edge.noDocument ? '◌' : '';
  const classes = [edge.type, edge.denied && 'denied', edge.noDocument && 'no-document', edge.joined && 'joined'].filter(Boolean).join(' ');
  return { group: 'edges', data: { id: edge.id, source: edge.source, target: edge.target, label: edge.label, mark }, classes };
}
