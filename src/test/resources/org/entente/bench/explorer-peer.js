// A graph in Cytoscape.js with fCoSE's own settings, or those given; without the animation, which would only delay it.
({ nodes, edges, layout }) => {
  window.peer = {};
  setTimeout(() => {
    const start = performance.now();
    const cy = cytoscape({
      container: document.querySelector('#cy'),
      style: [{ selector: 'node', style: { label: 'data(name)' } }],
      elements: [...nodes.map(({ id, name }) => ({ data: { id, name } })), ...edges.map(({ id, source, target }) => ({ data: { id, source, target } }))],
      layout: { name: 'fcose', animate: false, ...layout },
    });
    window.peer.places = () => Object.fromEntries(cy.nodes().map((n) => [n.id(), [n.position('x'), n.position('y'), n.width(), n.height()]]));
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { window.peer.millis = performance.now() - start; })));
  });
}
