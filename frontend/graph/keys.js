// What a key asks of an entity, the same on the canvas, in the table and in the outline.
//   actionOf(event) -> 'expand' or undefined.  Keys act on their own, not with Ctrl, Alt or Meta.

const KEYS = { e: 'expand', E: 'collapse', h: 'hide', p: 'unpin', t: 'table', '/': 'search', '?': 'help', Enter: 'read', Escape: 'back', Delete: 'remove' };

export function actionOf(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return KEYS[event.key] ?? KEYS[event.key.toLowerCase()];
}

export const wantsMenu = (event) => event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
