// Which labels to leave out so that none is drawn over another or over a node; the first in the list win.
//   crowded([{ id, label: box, body: box, always: true }]) -> Set of ids;  box = { x1, y1, x2, y2 }

const SLACK = 3;
const overlap = (a, b) => a.x1 + SLACK < b.x2 && b.x1 + SLACK < a.x2 && a.y1 + SLACK < b.y2 && b.y1 + SLACK < a.y2;

export function crowded(items) {
  const placed = [];
  const out = new Set();
  for (const item of items) {
    const clash = placed.some((box) => overlap(box, item.label)) || items.some((other) => other !== item && overlap(other.body, item.label));
    if (clash && !item.always) out.add(item.id);
    else placed.push(item.label);
  }
  return out;
}
