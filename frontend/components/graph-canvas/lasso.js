// Selecting by a line drawn around nodes: Alt and drag.
//   lasso(stage, () => cy, (ids) => ...)   The stage is an element over which the pointer moves.

const NS = 'http://www.w3.org/2000/svg';

export function lasso(stage, cy, chosen) {
  let line = null;
  const at = ({ clientX, clientY }) => {
    const { left, top } = stage.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const end = (event) => {
    if (!line) return;
    const { points, drawn } = line;
    line = null;
    drawn.remove();
    stop(event);
    if (event.type !== 'pointercancel' && points.length > 2) chosen(within(cy(), points));
  };
  // In the capture phase, so that the canvas below neither moves nor selects.
  stage.addEventListener('mousedown', (event) => line && stop(event), true);
  stage.addEventListener('pointerdown', (event) => {
    if (!event.altKey || event.button) return;
    stop(event);
    stage.focus();
    stage.setPointerCapture(event.pointerId);
    line = { points: [at(event)], drawn: outline(stage) };
  }, true);
  stage.addEventListener('pointermove', (event) => {
    if (!line) return;
    stop(event);
    line.points.push(at(event));
    line.drawn.firstChild.setAttribute('points', line.points.map((point) => point.join(',')).join(' '));
  }, true);
  stage.addEventListener('pointerup', end, true);
  stage.addEventListener('pointercancel', end, true);
}

function stop(event) {
  event.stopPropagation();
  event.preventDefault();
}

function outline(stage) {
  const drawn = document.createElementNS(NS, 'svg');
  drawn.setAttribute('class', 'lasso');
  drawn.append(document.createElementNS(NS, 'polygon'));
  stage.append(drawn);
  return drawn;
}

const within = (cy, points) => cy.nodes().filter((node) => inside(node.renderedPosition(), points)).map((node) => node.id());

/** Whether a ray from the point crosses the line an odd number of times. */
export function inside({ x, y }, points) {
  let odd = false;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points.at(i - 1);
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}
