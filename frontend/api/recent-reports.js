// The reports that this browser made last, newest first, without what they say.
//   remember({ title, order }); recent() -> [{ title, order }]
const KEY = 'entente.reports.recent';
const MOST = 8;

export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(({ title, order }) => title && order?.type) : [];
  } catch {
    return []; // Not ours, or a private window: there is nothing to offer.
  }
}

export function remember({ title, order }) {
  const same = JSON.stringify(order);
  const rest = recent().filter((one) => JSON.stringify(one.order) !== same);
  try {
    localStorage.setItem(KEY, JSON.stringify([{ title, order }, ...rest].slice(0, MOST)));
  } catch {
    // No room or not allowed to keep anything: the report itself is there all the same.
  }
}
