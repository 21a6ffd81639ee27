// Two names and a number: the darker, the more.  matrix(matrixOf(...), { by, across, value }, 640, 'title')
import { html, svg } from 'lit';
import { cellNumber } from '../../graph/cells.js';
import { shortened } from './bars.js';

const CELL = 30;
const NARROWEST = 46;
const CHARACTER = 7.6;
const STRONGEST = 0.38;

export function matrix(data, names, width, title) {
  const longest = (list) => Math.max(...list.map((name) => name.length)) * CHARACTER;
  const left = Math.min(width * 0.4, longest(data.lines) + 14);
  const cell = Math.max(NARROWEST, Math.min(110, (width - left - 8) / data.columns.length));
  const slanted = data.columns.some((name) => name.length * CHARACTER > cell - 6);
  const head = slanted ? Math.min(150, longest(data.columns) * 0.75 + 24) : 26;
  const overhang = slanted ? 90 : 8;
  const whole = left + cell * data.columns.length + overhang;
  const most = Math.floor((left - 10) / CHARACTER);
  return html`<div class="wide" tabindex="0" role="region" aria-label=${title}><svg class="drawn" role="img" aria-label=${title} width=${whole} height=${head + data.lines.length * CELL + 24}>
    ${data.columns.map((name, i) => column(name, left + (i + 0.5) * cell, head, slanted))}
    ${data.lines.map((name, down) => svg`<text x=${left - 8} y=${head + down * CELL + 20} text-anchor="end"><title>${name}</title>${shortened(name, most)}</text>
      ${data.columns.map((other, over) => one(name, other, data, left + over * cell, head + down * CELL, cell))}`)}
    <text class="axis-name" x=${left} y=${head + data.lines.length * CELL + 18}>${names.value}</text></svg></div>`;
}

const column = (name, x, head, slanted) => (slanted
  ? svg`<text transform="translate(${x},${head - 8}) rotate(-38)"><title>${name}</title>${shortened(name, 24)}</text>`
  : svg`<text x=${x} y=${head - 8} text-anchor="middle">${name}</text>`);

function one(name, other, data, x, y, cell) {
  const value = data.value(name, other);
  if (value === undefined) return svg`<rect class="none" x=${x + 1} y=${y + 1} width=${cell - 2} height=${CELL - 2}></rect>`;
  return svg`<g><title>${name} – ${other}: ${cellNumber(value)}</title>
    <rect class="shade" x=${x + 1} y=${y + 1} width=${cell - 2} height=${CELL - 2} fill-opacity=${0.05 + (Math.abs(value) / (data.most || 1)) * (STRONGEST - 0.05)}></rect>
    <text x=${x + cell / 2} y=${y + 20} text-anchor="middle">${cellNumber(value)}</text></g>`;
}
