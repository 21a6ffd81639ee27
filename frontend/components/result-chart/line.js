// A number along time.  line([{ name: '2021-04', at: 2021.25, value: 7 }], { by, value }, 640, 'title')
import { html, svg } from 'lit';
import { cellNumber } from '../../graph/cells.js';
import { scale } from '../../graph/charting.js';
import { ticks as years } from '../../graph/ticks.js';

const HEIGHT = 280;
const FOOT = 46;
const HEAD = 26;
const RIGHT = 24;
const DOTS = 120;

export function line(marks, names, width, title) {
  const { bottom, top, ticks } = scale(Math.min(...marks.map((m) => m.value)), Math.max(...marks.map((m) => m.value)));
  const left = 20 + 8 * Math.max(...ticks.map((tick) => cellNumber(tick).length));
  const [first, last] = [Math.floor(marks[0].at), Math.max(Math.floor(marks[0].at) + 1, Math.ceil(marks.at(-1).at))];
  const x = (at) => left + ((at - first) / (last - first)) * (width - left - RIGHT);
  const y = (value) => HEIGHT - ((value - bottom) / (top - bottom)) * (HEIGHT - HEAD);
  return html`<svg class="drawn" role="img" aria-label=${title} width=${width} height=${HEIGHT + FOOT}>
    ${ticks.map((tick) => svg`<line class="grid" x1=${left} x2=${width - RIGHT} y1=${y(tick)} y2=${y(tick)}></line><text class="tick" x=${left - 8} y=${y(tick) + 4} text-anchor="end">${cellNumber(tick)}</text>`)}
    ${years(first, last).map((year) => svg`<line class="axis" x1=${x(year)} x2=${x(year)} y1=${HEIGHT} y2=${HEIGHT + 5}></line><text class="tick" x=${x(year)} y=${HEIGHT + 20} text-anchor="middle">${year}</text>`)}
    <line class="axis" x1=${left} x2=${width - RIGHT} y1=${y(0)} y2=${y(0)}></line>
    <polyline class="course" points=${marks.map((m) => `${x(m.at)},${y(m.value)}`).join(' ')}></polyline>
    ${marks.length <= DOTS ? marks.map((m) => svg`<circle class="mark" cx=${x(m.at)} cy=${y(m.value)} r="4"><title>${m.name}: ${cellNumber(m.value)}</title></circle>`) : ''}
    <text class="axis-name" x="4" y="13">${names.value}</text>
    <text class="axis-name" x=${(left + width - RIGHT) / 2} y=${HEIGHT + 40} text-anchor="middle">${names.by}</text></svg>`;
}
