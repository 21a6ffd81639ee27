// What lies behind the nodes, so that an arrangement can be read: rings, rows, columns, years, the outline of the map.
//   drawGuides(canvas, cy, arrangement, { vocabulary, colour, world })   world: the module graph/world.js, for the map
import { t } from '../../lib/i18n.js';

/** The outline of the map, in the units of the canvas. */
const WORLD = { x1: -1180, y1: -585, x2: 1180, y2: 460 };

/** What is to be in sight beside the nodes. */
export const groundOf = (arrangement) => (arrangement?.name === 'map' ? WORLD : undefined);

const FONT = '12px system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';

export function drawGuides(canvas, cy, arrangement, { vocabulary, colour, world }) {
  const { clientWidth: width, clientHeight: height } = canvas;
  const ratio = devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const pen = canvas.getContext('2d');
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  if (!arrangement) return;
  const zoom = cy.zoom();
  const pan = cy.pan();
  const place = { pen, width, height, zoom, colour, x: (x) => x * zoom + pan.x, y: (y) => y * zoom + pan.y };
  if (arrangement.name === 'map' && world) drawWorld(place, pan, world);
  arrangement.guides.forEach((guide, i) => SHAPES[guide.shape]?.(place, guide, words(guide, vocabulary), i));
}

/** What a guide says: a kind, a year, a number of steps, or a word of the arrangement. */
export function words({ shape, label }, vocabulary) {
  if (shape === 'line') return label;
  if (shape === 'ring' && label !== 'apart') return t('guide.steps', { count: Number(label) });
  return vocabulary.kinds.find((k) => k.id === label)?.many ?? t(`guide.${label}`);
}

const SHAPES = {
  ring({ pen, zoom, colour, x, y }, { at }, text) {
    pen.strokeStyle = colour.line;
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.arc(x(0), y(0), at * zoom, 0, 2 * Math.PI);
    pen.stroke();
    write(pen, colour, text, x(0) + at * zoom * Math.SQRT1_2 + 10, y(0) - at * zoom * Math.SQRT1_2 - 14, 'left');
  },
  row({ pen, width, zoom, colour, y }, { at, size }, text, i) {
    band(pen, colour, i, 0, y(at - size / 2), width, size * zoom);
    write(pen, colour, text, 8, Math.min(Math.max(y(at - size / 2), 0) + 12, y(at + size / 2) - 8), 'left');
  },
  column({ pen, height, zoom, colour, x }, { at, size }, text, i) {
    band(pen, colour, i, x(at - size / 2), 0, size * zoom, height);
    write(pen, colour, text, x(at), 14, 'center');
  },
  line({ pen, height, colour, x }, { at }, text) {
    pen.strokeStyle = colour.line;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(x(at), 22);
    pen.lineTo(x(at), height);
    pen.stroke();
    write(pen, colour, text, x(at), 14, 'center');
  },
};

function band(pen, colour, i, left, top, width, height) {
  pen.globalAlpha = i % 2 ? 0.22 : 0.42;
  pen.fillStyle = colour.line;
  pen.fillRect(left, top, width, height);
  pen.globalAlpha = 1;
}

function write(pen, colour, text, x, y, align) {
  pen.font = FONT;
  pen.textAlign = align;
  pen.textBaseline = 'middle';
  pen.lineWidth = 4;
  pen.strokeStyle = colour.paper;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour.soft;
  pen.fillText(text, x, y);
}

function drawWorld({ pen, zoom, colour }, pan, { LAND, BORDERS }) {
  pen.save();
  pen.translate(pan.x, pan.y);
  pen.scale(zoom, zoom);
  pen.globalAlpha = 0.8;
  pen.fillStyle = colour.line;
  pen.fill(path(LAND));
  pen.globalAlpha = 1;
  pen.strokeStyle = colour.paper;
  pen.lineWidth = 1 / zoom;
  pen.stroke(path(BORDERS));
  pen.restore();
}

const paths = new Map();

function path(text) {
  if (!paths.has(text)) paths.set(text, new Path2D(text));
  return paths.get(text);
}
