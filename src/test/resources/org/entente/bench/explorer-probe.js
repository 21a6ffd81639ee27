// Runs in the page before its own scripts; window.expected = { nodes, edges } or { grouped: true } is set before it.
// When a picture is complete, which tasks were long, how long frames took.
window.probe = { tasks: [], full: null, settled: null };
new PerformanceObserver((list) => list.getEntries().forEach((e) => window.probe.tasks.push({ start: e.startTime, ms: e.duration }))).observe({ type: 'longtask', buffered: true });

window.probe.canvas = () => document.querySelector('graph-canvas');
window.probe.answered = () => performance.getEntriesByType('resource').filter((e) => e.name.includes('/api/neighbourhood')).at(-1)?.responseEnd;

/** Resolves with the time at which a frame with so many elements was painted. */
window.probe.drawn = (nodes, edges) => new Promise((resolve) => {
  const look = () => {
    const cy = window.probe.canvas()?.cy;
    const all = cy && (window.expected?.grouped ? window.probe.canvas().groups && cy.nodes().length > 0 : cy.nodes().length >= nodes && cy.edges().length >= edges);
    requestAnimationFrame(all ? () => setTimeout(() => resolve(performance.now())) : look);
  };
  look();
});

/** Frame times until `stop()`. */
window.probe.frames = () => {
  const times = [];
  let on = true;
  let last = performance.now();
  const next = (now) => {
    times.push(now - last);
    last = now;
    if (on) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return { stop: () => { on = false; return times.slice(1); } };
};

window.probe.places = () => Object.fromEntries(window.probe.canvas().cy.nodes().map((n) => [n.id(), [n.position('x'), n.position('y'), n.width(), n.height()]]));

if (window.expected) {
  // the elements are there before their places are: a picture is what was painted after the canvas says that it is not busy
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
  window.probe.drawn(window.expected.nodes, window.expected.edges).then(() => {
    const rest = () => {
      if (window.probe.canvas().getAttribute('aria-busy') !== 'false') return requestAnimationFrame(rest);
      const places = JSON.stringify(window.probe.places());
      painted(() => {
        window.probe.full ??= performance.now();
        if (JSON.stringify(window.probe.places()) === places) window.probe.settled = performance.now();
        else rest();
      });
    };
    rest();
  });
}
