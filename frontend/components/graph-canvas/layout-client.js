// Asks the worker for positions; without a worker the starting positions stand.
//   const positions = await arrange(nodes, edges, fixed)   nodes: [{ id, x, y, w, h }]
const TOO_LONG = 15000;
let worker;
let turn = 0;
const waiting = new Map();

export function arrange(nodes, edges, fixed) {
  const started = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  return new Promise((resolve) => {
    const mine = ++turn;
    const settle = (positions) => {
      waiting.delete(mine);
      clearTimeout(timer);
      resolve(new Map(positions));
    };
    const timer = setTimeout(() => settle(started), TOO_LONG);
    waiting.set(mine, { settle, started });
    try {
      worker ??= start();
      worker.postMessage({ turn: mine, nodes, edges, fixed });
    } catch {
      settle(started);
    }
  });
}

function start() {
  const made = new Worker(new URL('./layout-worker.js', import.meta.url));
  made.onmessage = ({ data }) => waiting.get(data.turn)?.settle(data.positions);
  made.onerror = () => [...waiting.values()].forEach(({ settle, started }) => settle(started));
  return made;
}
