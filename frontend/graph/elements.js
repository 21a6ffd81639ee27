// API nodes and edges as Cytoscape elements.  nodeElement(node, { hidden: 30, focus: true, position })

import { t } from '../lib/i18n.js';

const LONGEST = 44;

export const shortName = (node) => shorten(node.acronym || node.name || node.id) + (node.asterisk ? '*' : '');

function shorten(text) {
  if (text.length <= LONGEST) return text;
  return `${[...text].slice(0, LONGEST).join('').replace(/[\s(,]+\S*$/, '')}…`;
}

/** Words that no line could hold may be broken, at a space of no width: scripts without spaces, and what was typed so. */
const breakable = (text) => text.replace(/\S{23,}/gu, (word) => [...word].map((c, i) => (i && i % 11 === 0 ? `\u200b${c}` : c)).join(''));

export function nodeElement(node, { hidden = 0, focus = false, position }) {
  const label = breakable(shortName(node)) + (hidden ? `  +${hidden}` : '');
  const classes = [node.kind, focus && 'focus', node.collective && 'collective'].filter(Boolean).join(' ');
  return { group: 'nodes', data: { id: node.id, kind: node.kind, label }, position: { ...position }, classes };
}

export function edgeElement(edge) {
  if (edge.bundle) return bundleElement(edge);
  const mark = edge.denied ? '✕' : edge.disagree ? '≠' : edge.noDocument ? '◌' : '';
  const classes = [edge.type, edge.denied && 'denied', edge.noDocument && 'no-document', edge.joined && 'joined'].filter(Boolean).join(' ');
  return { group: 'edges', data: { id: edge.id, source: edge.source, target: edge.target, label: edge.label, mark }, classes };
}

/** One line with the number of its relations, and the marks of all of them. */
function bundleElement({ id, source, target, bundle }) {
  const mark = `${bundle.length}${bundle.some((e) => e.disagree) ? ' ≠' : ''}`;
  return { group: 'edges', data: { id, source, target, label: t('bundle.short', { count: bundle.length }), mark, width: Math.min(9, 2.5 + bundle.length * 0.8) }, classes: 'bundle' };
}
