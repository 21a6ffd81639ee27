// What the server needs to make a file of a view: ids and places of what is drawn now.
//   exported(view, selected, { title, link, dark })
import { visible } from './visible.js';

const LONGEST_LINK = 8500;

export function exported(view, selected, { title, link, dark }) {
  const { nodes, edges } = visible(view);
  const place = (id) => view.positions.get(id);
  return {
    title: title.trim() || null,
    link: link.length > LONGEST_LINK ? null : link,
    nodes: nodes.map((n) => n.id),
    edges: edges.map((e) => e.id),
    positions: Object.fromEntries(nodes.filter((n) => place(n.id)).map((n) => [n.id, [Math.round(place(n.id).x), Math.round(place(n.id).y)]])),
    focus: view.focus,
    selected,
    at: view.time?.at ?? null,
    atMode: view.time?.mode ?? null,
    off: { kinds: [...view.off.kinds], types: [...view.off.types], evidence: [...view.off.evidence] },
    theme: dark ? 'dark' : 'light',
  };
}
