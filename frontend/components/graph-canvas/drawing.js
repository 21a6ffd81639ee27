// Keeps a Cytoscape instance in step with a view, and its labels readable.
//   await draw(cy, view, { nodes, edges }, positions, wanted)   readable(cy)   mark(cy, ['cicad'])
import { nodeElement, edgeElement } from '../../graph/elements.js';
import { unshownOf } from '../../graph/visible.js';
import { crowded } from '../../graph/labels.js';

/** So many elements are added at a time; the page may answer in between. */
const SLICE = 250;
/** Above so many relations lines are plain and straight until one looks closer: arrows and dashes could not be told apart. */
const TOLD_APART = 400;
/** With so few nodes in sight one looks closer. */
const NEAR = 60;
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
  const many = edges.length > TOLD_APART;
  const large = nodes.length > LABELLED;
  cy.scratch('large', large); // known before the first slice is there
  for (const element of fresh) element.classes += (element.group === 'edges' ? many && ' many' : large && ' bare') || '';
  if (many !== cy.scratch('many')) cy.edges().toggleClass('many', many);
  cy.scratch('many', many);
  cy.renderer().textureOnViewport = many; // what is moved is a picture of them
  for (let from = 0; from < fresh.length; from += SLICE) {
    if (from) await breath();
    if (!wanted()) return;
    cy.batch(() => cy.add(fresh.slice(from, from + SLICE)));
    if (from + SLICE < fresh.length) cy.renderer().skipFrame = true; // one drawing of all, not one for each slice
  }
}

/** Makes the elements while their places are still being found, and shows nothing until they are. */
export async function prepare(cy, view, drawn, wanted, places) {
  let waiting = true;
  const hold = () => {
    if (!waiting) return;
    cy.renderer().skipFrame = true;
    requestAnimationFrame(hold);
  };
  hold();
  try {
    await draw(cy, view, drawn, view.positions, wanted);
    return await places;
  } finally {
    waiting = false;
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
      if (ele.isNode()) tell(cy, ele);
    }
  });
}

/** Shows what the relations of a node are, or what one relation is, where they are few enough to be read. */
export function tell(cy, ele) {
  const edges = ele.isNode() ? ele.connectedEdges() : ele;
  if (edges.length > 6) return;
  edges.addClass('told').style('font-size', 12 * scaleOf(cy));
}

const scaleOf = (cy) => 1 / Math.min(1, cy.zoom());

/* The cache of a box does not know yet of labels that were switched on in the same breath. */
const LABEL = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false, includeUnderlays: false, useCache: false };

/** Text of at least 12 px on the screen at any zoom, and no label over another. */
export function readable(cy) {
  const scale = scaleOf(cy);
  const ranked = candidates(cy);
  cy.batch(() => {
    for (const n of ranked) {
      n.style({ 'font-size': (n.hasClass('focus') ? 15 : 13) * scale, 'text-max-width': 130 * scale, 'text-margin-y': 5 * scale });
      n.removeClass('bare crowded');
    }
    cy.edges('[mark != ""], .told, .chosen').not('.many').style('font-size', 12 * scale);
  });
  const out = crowded(ranked.map((n) => ({
    id: n.id(), always: n.hasClass('focus') || n.hasClass('chosen'),
    label: n.boundingBox(LABEL),
    body: n.boundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false }),
  })));
  cy.batch(() => out.forEach((id) => cy.getElementById(id).addClass('crowded')));
}

/** All nodes by rank; of many only the first in sight: the others go without a label. */
function candidates(cy) {
  const all = cy.nodes().toArray();
  if (!isLarge(cy)) return sorted(all);
  const { x1, y1, x2, y2 } = cy.extent();
  const inSight = ({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2;
  const seen = all.filter((n) => inSight(n.position()));
  if (cy.scratch('many')) lookCloser(cy, seen.length <= NEAR ? cy.collection(seen).connectedEdges() : cy.collection());
  const best = sorted(seen).slice(0, MOST_LABELS);
  const labelled = new Set(best);
  cy.batch(() => all.forEach((n) => !labelled.has(n) && !n.hasClass('bare') && n.addClass('bare')));
  return best;
}

function lookCloser(cy, edges) {
  const before = cy.scratch('near') ?? cy.collection();
  cy.scratch('near', edges);
  cy.batch(() => {
    before.difference(edges).addClass('many');
    edges.difference(before).removeClass('many');
  });
}

/** Whether labels are chosen anew only after the view has come to rest. */
export const isLarge = (cy) => Boolean(cy.scratch('large'));

function sorted(nodes) {
  const ranks = new Map(nodes.map((n) => [n, rank(n)]));
  return nodes.sort((a, b) => ranks.get(b) - ranks.get(a) || (a.id() < b.id() ? -1 : 1));
}

const rank = (n) => (n.hasClass('chosen') ? 1e6 : 0) + (n.hasClass('focus') ? 1e5 : 0) + n.degree();

/** All elements in sight, and the ground that lies behind them: { x1, y1, x2, y2 }. */
export function fit(cy, ground) {
  if (cy.elements().empty()) return;
  if (ground || isLarge(cy)) return onGround(cy, ground);
  for (let i = 0; i < 2; i++) {
    cy.fit(undefined, 28);
    if (cy.zoom() > 1.3) {
      cy.zoom(1.3);
      cy.center();
    }
    readable(cy);
  }
}

/** By the positions alone: the boxes of thousands of elements take longer than drawing them. */
function onGround(cy, ground) {
  const all = cy.nodes().map((n) => n.position());
  const least = (axis, from) => all.reduce((low, at) => Math.min(low, at[axis]), from ?? Infinity);
  const most = (axis, from) => all.reduce((high, at) => Math.max(high, at[axis]), from ?? -Infinity);
  const [x1, y1, x2, y2] = [least('x', ground?.x1) - 30, least('y', ground?.y1) - 30, most('x', ground?.x2) + 30, most('y', ground?.y2) + 50];
  const zoom = Math.max(cy.minZoom(), Math.min((cy.width() - 56) / (x2 - x1), (cy.height() - 56) / (y2 - y1), 1.3));
  cy.viewport({ zoom, pan: { x: (cy.width() - zoom * (x1 + x2)) / 2, y: (cy.height() - zoom * (y1 + y2)) / 2 } });
  if (!isLarge(cy)) readable(cy); // a large view chooses its labels when it has come to rest
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
