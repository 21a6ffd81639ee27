// Keeps a Cytoscape instance in step with a view, and its labels readable.
//   draw(cy, view, { nodes, edges }, positions)   readable(cy)   mark(cy, ['cicad'])
import { nodeElement, edgeElement } from '../../graph/elements.js';
import { unshown } from '../../graph/visible.js';
import { crowded } from '../../graph/labels.js';

export function draw(cy, view, { nodes, edges }, positions) {
  const wanted = new Map();
  for (const n of nodes) wanted.set(n.id, nodeElement(n, { hidden: unshown(view, n.id), focus: view.focus.includes(n.id), position: positions.get(n.id) }));
  for (const e of edges) wanted.set(e.id, edgeElement(e));
  cy.batch(() => {
    cy.elements().filter((ele) => !wanted.has(ele.id())).remove();
    for (const [id, element] of wanted) {
      const ele = cy.getElementById(id);
      if (ele.empty()) {
        cy.add(element);
        continue;
      }
      ele.data(element.data);
      if (!ele.isNode()) continue;
      ele.toggleClass('focus', view.focus.includes(id));
      const { x, y } = element.position;
      if (x !== undefined && !ele.grabbed() && (ele.position('x') !== x || ele.position('y') !== y)) ele.position({ x, y });
    }
  });
}

export function mark(cy, ids) {
  cy.batch(() => {
    cy.elements('.chosen, .told').removeClass('chosen told');
    for (const id of ids) {
      const ele = cy.getElementById(id).addClass('chosen');
      if (ele.isNode() && ele.degree() <= 6) ele.connectedEdges().addClass('told');
    }
  });
}

/** Text of at least 12 px on the screen at any zoom, and no label over another. */
export function readable(cy) {
  const scale = 1 / Math.min(1, cy.zoom());
  cy.batch(() => {
    cy.nodes().style({ 'font-size': 13 * scale, 'text-max-width': 130 * scale, 'text-margin-y': 5 * scale });
    cy.nodes('.focus').style({ 'font-size': 15 * scale });
    cy.edges().style({ 'font-size': 12 * scale });
    cy.nodes('.crowded').removeClass('crowded');
  });
  const ranked = cy.nodes().toArray().sort((a, b) => rank(b) - rank(a) || (a.id() < b.id() ? -1 : 1));
  const out = crowded(ranked.map((n) => ({
    id: n.id(), always: n.hasClass('focus') || n.hasClass('chosen'),
    label: n.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false, includeUnderlays: false }),
    body: n.boundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false }),
  })));
  cy.batch(() => out.forEach((id) => cy.getElementById(id).addClass('crowded')));
}

const rank = (n) => (n.hasClass('chosen') ? 1e6 : 0) + (n.hasClass('focus') ? 1e5 : 0) + n.degree();

export function fit(cy) {
  if (cy.elements().empty()) return;
  for (let i = 0; i < 2; i++) {
    cy.fit(undefined, 28);
    if (cy.zoom() > 1.3) {
      cy.zoom(1.3);
      cy.center();
    }
    readable(cy);
  }
}

/** The neighbour that lies best in the direction of an arrow key. */
export function towards(cy, id, key) {
  const from = cy.getElementById(id);
  if (from.empty() || !from.isNode()) return cy.nodes('.focus')[0] ?? cy.nodes()[0];
  const want = { ArrowRight: 0, ArrowDown: Math.PI / 2, ArrowLeft: Math.PI, ArrowUp: -Math.PI / 2 }[key];
  const angle = (n) => {
    const turn = Math.atan2(n.position('y') - from.position('y'), n.position('x') - from.position('x')) - want;
    return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  };
  return from.neighborhood('node').toArray().filter((n) => angle(n) < Math.PI / 2).sort((a, b) => angle(a) - angle(b))[0] ?? from;
}
