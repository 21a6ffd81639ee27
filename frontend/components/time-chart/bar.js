// One row of the chart: what is known is solid, an unknown end is a broken line, an uncertain date is hatched.
//   bar({ pieces, openStart, openEnd, unsure }, { first, last }, 'event', [from, to] or null)
import { html, nothing, svg } from 'lit';

/** So short a piece, in hundredths of the axis, is a dot. */
const DOT = 0.9;

export function bar({ pieces, openStart, openEnd, unsure }, axis, kind, asked) {
  const at = (day) => ((day - axis.first) / (axis.last - axis.first)) * 100;
  const left = at(pieces[0][0]);
  const right = at(pieces.at(-1)[1] + 1);
  return html`<svg class="bar ${kind} ${unsure ? 'unsure' : ''}" width="100%" height="22">
    ${asked ? asOf(Math.max(0, at(asked[0])), Math.min(100, at(asked[1]))) : nothing}
    ${openStart ? open(left, -1) : nothing}${openEnd ? open(right, 1) : nothing}
    ${pieces.map(([first, last]) => piece(at(first), at(last + 1)))}
  </svg>`;
}

const asOf = (from, to) => (to > from ? svg`<rect class="asked" x="${from}%" y="0" width="${to - from}%" height="100%"></rect>` : nothing);

function piece(from, to) {
  if (to - from < DOT) return svg`<circle class="known" cx="${(from + to) / 2}%" cy="11" r="4.5"></circle>`;
  return svg`<rect class="known" x="${from}%" y="6.5" width="${to - from}%" height="9" rx="2"></rect>`;
}

const open = (at, way) => svg`<svg x="${at}%" y="11" overflow="visible"><path class="open" d="M${way * 6} 0h${way * 20}"></path></svg>`;
