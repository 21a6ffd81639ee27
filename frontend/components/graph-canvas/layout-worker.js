// Classic worker: fCoSE over boxes with room for labels. Existing nodes are constrained to where they are.
// in: { turn, nodes: [{ id, x, y, w, h }], edges: [{ source, target }], fixed: [{ nodeId, position }] }  out: { turn, positions }
importScripts(
  '/webjars/cytoscape/dist/cytoscape.min.js', '/webjars/layout-base/layout-base.js',
  '/webjars/cose-base/cose-base.js', '/webjars/cytoscape-fcose/cytoscape-fcose.js',
);
cytoscape.use(cytoscapeFcose);

onmessage = ({ data: { turn, nodes, edges, fixed } }) => {
  const cy = cytoscape({
    headless: true, styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)' } }],
    elements: [
      ...nodes.map(({ id, x, y, w, h }) => ({ data: { id, w, h }, position: { x, y } })),
      ...edges.map(({ source, target }, i) => ({ data: { id: `edge ${i}`, source, target } })),
    ],
  });
  const layout = cy.layout({
    name: 'fcose', quality: 'proof', randomize: false, animate: false, fit: false, packComponents: false, tile: false,
    nodeRepulsion: 9000, idealEdgeLength: 130, edgeElasticity: 0.35, gravity: 0.2, numIter: 1500,
    fixedNodeConstraint: fixed.length ? fixed : undefined,
  });
  layout.one('layoutstop', () => {
    postMessage({ turn, positions: cy.nodes().map((n) => [n.id(), { ...n.position() }]) });
    cy.destroy();
  });
  layout.run();
};
