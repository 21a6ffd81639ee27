// Bars beside each other's names.  bars([{ name: 'CICAD', value: 7 }], { by, value }, 640, 'title')
import { html, svg } from 'lit';
import { cellNumber } from '../../graph/cells.js';
import { scale } from '../../graph/charting.js';

const ROW = 26;
const FOOT = 44;
const CHARACTER = 7.6;
const TICK = 70;

export function bars(marks, names, width, title) {
  const label = Math.min(width * 0.42, Math.max(...marks.map((m) => m.name.length)) * CHARACTER + 14);
  const room = width - label - 64;
  const numbers = marks.map((m) => m.value);
  const { bottom, top, ticks } = scale(Math.min(...numbers), Math.max(...numbers), Math.max(1, Math.min(4, room / TICK)));
  const x = (value) => label + ((value - bottom) / (top - bottom)) * room;
  const height = marks.length * ROW;
  const most = Math.floor((label - 10) / CHARACTER);
  return html`<svg class="drawn" role="img" aria-label=${title} width=${width} height=${height + FOOT}>
    ${ticks.map((tick) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1="0" y2=${height}></line><text class="tick" x=${x(tick)} y=${height + 16} text-anchor="middle">${cellNumber(tick)}</text>`)}
    ${marks.map(({ name, value }, i) => svg`<g><title>${name}: ${cellNumber(value)}</title>
      <text x=${label - 8} y=${i * ROW + 17} text-anchor="end">${shortened(name, most)}</text>
      <rect class="mark" x=${Math.min(x(0), x(value))} y=${i * ROW + 4} width=${Math.max(1, Math.abs(x(value) - x(0)))} height=${ROW - 9} rx="2"></rect>
      <text class="value" x=${Math.max(x(0), x(value)) + 6} y=${i * ROW + 17}>${cellNumber(value)}</text></g>`)}
    <line class="axis" x1=${x(0)} x2=${x(0)} y1="0" y2=${height}></line>
    <text class="axis-name" x=${label + room / 2} y=${height + 36} text-anchor="middle">${names.value}</text></svg>`;
}

export const shortened = (name, most) => (name.length > most ? `${name.slice(0, Math.max(1, most - 1))}…` : name);
