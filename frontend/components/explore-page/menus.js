// The menus of the explorer: what may be done to a node, a relation, a selection, the view.
//   nodeMenu(view, id, selected)   edgeMenu(edge)   viewMenu(view, past)   stepsMenu(past)   arrangeMenu(view)
import { t } from '../../lib/i18n.js';
import { ARRANGEMENTS } from '../../graph/arrangement.js';
import { bundleId, endsOf } from '../../graph/bundles.js';

const item = (name, detail, { keys, off, values, action = name } = {}) => ({ action, detail, keys, off, label: t(`menu.${name}`, values) });
const joined = (view, a, b) => [...view.edges.values()].some((e) => bundleId(e.source, e.target) === bundleId(a, b));

export function nodeMenu(view, id, selected, vocabulary) {
  const node = view.nodes.get(id);
  const others = selected.filter((s) => s !== id && view.nodes.has(s));
  const meant = selected.includes(id) ? [...others, id] : [id]; // what takes away acts on the selection only from within it
  const many = vocabulary?.kinds.find((k) => k.id === node.kind)?.many ?? '';
  return [
    item('read', id, { keys: '↵' }), item('expand', id, { keys: 'E' }), item('expandBy', id),
    item('collapse', id, { keys: '⇧ E', off: !view.expansions.some((x) => x.id === id) }),
    null,
    ...(others.length === 1 && joined(view, others[0], id) ? [item('between', bundleId(others[0], id), { action: 'read', values: { name: view.nodes.get(others[0]).name } })] : []),
    ...(others.length === 1 ? ['paths', 'allPaths'].map((which) => item(which, [others[0], id], { values: { name: view.nodes.get(others[0]).name } })) : []),
    ...(others.length ? [item('common', [...others, id]), item('among', [...others, id])] : []),
    ...(others.length ? [null] : []),
    item('selectNeighbours', id), item('selectKind', node.kind, { values: { kind: many.toLowerCase() } }),
    null,
    item('keepOnly', meant), item('remove', meant, { keys: 'Del' }),
    item('hide', meant, { keys: 'H' }), item('unpin', id, { keys: 'P', off: !view.pinned.has(id) }),
  ];
}

export const edgeMenu = (edge) => [item('read', edge.id, { keys: '↵' }), item('selectEnds', [edge.source, edge.target])];

/** Of one line that stands for many relations. */
export const bundleMenu = (id) => [item('read', id, { keys: '↵' }), item('bundle', id), item('selectEnds', endsOf(id))];

export const viewMenu = (past) => [
  item('undo', null, { keys: 'Ctrl Z', off: !past.lastDone }), item('redo', null, { keys: 'Ctrl ⇧ Z', off: !past.lastUndone }), item('steps', null, { off: !past.lastDone }),
  null, item('selectAll'), item('invert'), item('amongAll'),
  null, item('fit', null, { keys: 'F' }), item('table', null, { keys: 'T' }), item('views'), item('link'), item('export'), item('help', null, { keys: '?' }),
];

/** The newest step first; choosing one goes back to what was before it. */
export const stepsMenu = (past) => past.steps.map(({ step, values }, number) => ({
  action: 'backTo', detail: number, label: t('menu.backTo', { step: t(`step.${step}`, values) }),
})).reverse();

/** The arrangements, the present one marked; those moved by hand stay unless all are meant. */
export function arrangeMenu(view) {
  const now = view.arrangement?.name ?? 'force';
  const choice = (name, all, label) => ({ action: 'arrange', detail: { name, all }, label, keys: !all && view.arrangement?.name === name ? '✓' : undefined });
  return [
    ...ARRANGEMENTS.map((name) => choice(name, false, t(`arrange.${name}`))),
    ...(view.pinned.size ? [null, choice(now, true, t('menu.arrangeAll', { count: view.pinned.size }))] : []),
  ];
}
