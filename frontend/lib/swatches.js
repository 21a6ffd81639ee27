// Small drawings for legends and lists: a kind's shape in its colour, a relation type's line.
//   kindSwatch(vocabulary, 'State')   lineSwatch(type)
import { svg, html } from 'lit';
import { isDark } from './theme.js';

const polygon = (points) => (fill) => svg`<polygon points=${points} fill=${fill}></polygon>`;
const SHAPES = {
  ellipse: (fill) => svg`<circle cx="8" cy="8" r="6.5" fill=${fill}></circle>`,
  hexagon: polygon('1,8 4.5,2 11.5,2 15,8 11.5,14 4.5,14'),
  octagon: polygon('5,1.5 11,1.5 14.5,5 14.5,11 11,14.5 5,14.5 1.5,11 1.5,5'),
  diamond: polygon('8,1 15,8 8,15 1,8'),
  'round-diamond': (fill) => svg`<path d="M1.2 7.2 7 3Q8 2.3 9 3l5.8 4.2q.8.8 0 1.6L9 13q-1 .7-2 0L1.2 8.800q-.8-.8 0-1.6Z" fill=${fill}></path>`,
  tag: polygon('1,3 10,3 15,8 10,13 1,13'),
  rectangle: polygon('3,1 13,1 13,15 3,15'),
  triangle: polygon('8,2 15,14 1,14'),
  'round-rectangle': (fill) => svg`<rect x="1" y="4" width="14" height="8" rx="4" fill=${fill}></rect>`,
};

export function kindSwatch(vocabulary, id) {
  const kind = vocabulary?.kinds.find((k) => k.id === id);
  if (!kind) return html`<svg class="swatch" width="16" height="16" aria-hidden="true"></svg>`;
  const draw = SHAPES[kind.shape] ?? SHAPES.ellipse;
  return html`<svg class="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${draw(isDark() ? kind.dark : kind.light)}</svg>`;
}

const DASHES = { dashed: '5 3', dotted: '1.5 2.5', solid: 'none' };

export function lineSwatch(type) {
  const { style, width, pattern } = type.line;
  return html`<svg class="swatch" width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
    <line x1="1" y1="5" x2="23" y2="5" stroke="currentColor" stroke-width=${width} stroke-dasharray=${pattern ? pattern.join(' ') : DASHES[style]}></line>
  </svg>`;
}

const arrow = (d) => svg`<path d=${d} fill="currentColor"></path>`;
const mark = (content) => html`<svg class="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${content}</svg>`;

export const EVIDENCE = ['cited', 'noDocument', 'disagree', 'oneSide'];
export const evidenceSwatch = (id) => mark({
  cited: svg`<circle cx="8" cy="8" r="5" fill="currentColor"></circle>`,
  noDocument: svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 2"></circle>`,
  disagree: svg`<path d="M3 6h10M3 10h10M10.500 2.500l-5 11" stroke="currentColor" stroke-width="1.5" fill="none"></path>`,
  oneSide: svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.5"></circle>${arrow('M8 3a5 5 0 0 0 0 10Z')}`,
}[id]);
