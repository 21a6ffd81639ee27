// Keeps a Cytoscape instance in step with a view, and its labels readable.
//   await draw(cy, view, { nodes, edges }, positions, wanted)   readable(cy)   mark(cy, ['cicad'])
import { nodeElement, edgeElement } from '../../graph/elements.js';
import { unshownOf } from '../../graph/visible.js';
import { crowded } from '../../graph/labels.js';

/** So many elements are added at a time; the page may answer in between. */
const SLICE = 400;
/** Above so many nodes only the best connected in sight may have a label. */
const LABELLED = 300;
const MOST_LABELS = 120;

/** Draws what is missing, in slices; `wanted` tells whether this drawing is still asked for. */
export async function draw(cy, view, { nodes, edges }, positions, wanted = () => true) {
  const hidden = unshownOf(view);
  const focus = new Set(view.focus);
  const elements = new Map();
  for (const n of nodes) elements.set(n.id, nodeElement(n, { hidden: hidden(n.id), focus: focus.has(n.id), position: positions.get(n.id) }));
  for (const e of edges) elements.set(e.id, edgeElement(e));
  const fresh = [];
  cy.batch(() => {
    cy.elements().filter((ele) => !elements.has(ele.id())).remove();
    for (const [id, element] of elements) {
      const ele = cy.getElementById(id);
      if (ele.empty()) fresh.push(element);
      else renew(ele, element, focus.has(id));
    }
  });
  if (nodes.length > LABELLED) fresh.forEach((element) => { element.classes += ' crowded'; });
  cy.renderer().textureOnViewport = elements.size > 1000; // moving a picture of many elements, not the elements
  for (let from = 0; from < fresh.length; from += SLICE) {
    if (from) await breath();
    if (!wanted()) return;
    cy.batch(() => cy.add(fresh.slice(from, from + SLICE)));
  }
}

function renew(ele, { data, position }, focus) {
  if (Object.entries(data).some(([key, value]) => ele.data(key) !== value)) ele.data(data);
  if (!ele.isNode()) return;
  ele.toggleClass('focus', focus);
  const { x, y } = position;
  if (x !== undefined && !ele.grabbed() && (ele.position('x') !== x || ele.position('y') !== y)) ele.position({ x, y });
}

const breath = () => new Promise((resolve) => { setTimeout(resolve); });

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
  const ranked = candidates(cy);
  cy.batch(() => {
    for (const n of ranked) {
      n.style({ 'font-size': (n.hasClass('focus') ? 15 : 13) * scale, 'text-max-width': 130 * scale, 'text-margin-y': 5 * scale });
      n.removeClass('crowded');
    }
    if (cy.edges().length <= 1000) cy.edges().style({ 'font-size': 12 * scale });
  });
  const out = crowded(ranked.map((n) => ({
    id: n.id(), always: n.hasClass('focus') || n.hasClass('chosen'),
    label: n.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false, includeUnderlays: false }),
    body: n.boundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false }),
  })));
  cy.batch(() => out.forEach((id) => cy.getElementById(id).addClass('crowded')));
}

/** All nodes by rank; of many only the first in sight: the others go without a label. */
function candidates(cy) {
  const all = cy.nodes().toArray();
  if (all.length <= LABELLED) return sorted(all);
  const { x1, y1, x2, y2 } = cy.extent();
  const inSight = ({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2;
  const best = sorted(all.filter((n) => inSight(n.position()))).slice(0, MOST_LABELS);
  const labelled = new Set(best);
  cy.batch(() => all.forEach((n) => !labelled.has(n) && !n.hasClass('crowded') && n.addClass('crowded')));
  return best;
}

function sorted(nodes) {
  const ranks = new Map(nodes.map((n) => [n, rank(n)]));
  return nodes.sort((a, b) => ranks.get(b) - ranks.get(a) || (a.id() < b.id() ? -1 : 1));
}

const rank = (n) => (n.hasClass('chosen') ? 1e6 : 0) + (n.hasClass('focus') ? 1e5 : 0) + n.degree();

/** All elements in sight, and the ground that lies behind them: { x1, y1, x2, y2 }. */
export function fit(cy, ground) {
  if (cy.elements().empty()) return;
  if (ground) return onGround(cy, ground);
  for (let i = 0; i < 2; i++) {
    cy.fit(undefined, 28);
    if (cy.zoom() > 1.3) {
      cy.zoom(1.3);
      cy.center();
    }
    readable(cy);
  }
}

function onGround(cy, ground) {
  const drawn = cy.elements().boundingBox();
  const [x1, y1] = [Math.min(drawn.x1, ground.x1), Math.min(drawn.y1, ground.y1)];
  const [x2, y2] = [Math.max(drawn.x2, ground.x2), Math.max(drawn.y2, ground.y2)];
  const zoom = Math.min((cy.width() - 56) / (x2 - x1), (cy.height() - 56) / (y2 - y1), 1.3);
  cy.viewport({ zoom, pan: { x: (cy.width() - zoom * (x1 + x2)) / 2, y: (cy.height() - zoom * (y1 + y2)) / 2 } });
  readable(cy);
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
