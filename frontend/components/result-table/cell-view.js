// A cell as it is read: nodes and relations are buttons that open the inspector, lists and paths are made of them.
//   cellView(value, vocabulary, (id) => ...)   folded(value, vocabulary) -> whether more is behind it than a line shows
import { html } from 'lit';
import { t } from '../../lib/i18n.js';
import { kindSwatch, lineSwatch } from '../../lib/swatches.js';
import { cellText, cellType, relationLabel } from '../../graph/cells.js';

const SHOWN = 4;
const LINE = 48;

export function cellView(value, vocabulary, inspect) {
  const view = (one) => cellView(one, vocabulary, inspect);
  const views = {
    null: () => html`<span class="soft" role="img" aria-label=${t('query.nothing')}>—</span>`,
    node: () => (value.$node ? chip(html`${kindSwatch(vocabulary, value.kind)} ${value.name}`, () => inspect(value.$node)) : html`<code>${cellText(value)}</code>`),
    relation: () => relation(value, vocabulary, inspect),
    path: () => value.$path.map((one, i) => html`${i ? ' ' : ''}${view(one)}`),
    list: () => [...value.slice(0, SHOWN).map((one, i) => html`${i ? '; ' : ''}${view(one)}`), value.length > SHOWN ? html` <span class="soft">+${value.length - SHOWN}</span>` : ''],
    map: () => Object.entries(value).map(([key, one], i) => html`${i ? ' · ' : ''}<span class="soft">${key}:</span> ${view(one)}`),
  };
  return views[cellType(value)]?.() ?? cellText(value, vocabulary);
}

function relation(value, vocabulary, inspect) {
  const type = vocabulary?.types.find((one) => one.id === value.type);
  const label = html`${type ? lineSwatch(type) : ''} ${relationLabel(value, vocabulary)}`;
  return value.$relation ? chip(label, () => inspect(value.$relation)) : html`<span class="soft">${label}</span>`;
}

/** Not a stop of the Tab key, there may be thousands: Enter on the cell presses it. */
const chip = (content, action) => html`<button type="button" class="cell-chip" tabindex="-1" @click=${(e) => { e.stopPropagation(); action(); }}>${content}</button>`;

export function folded(value, vocabulary) {
  const type = cellType(value);
  if (type === 'list' && value.length > SHOWN) return true;
  return !['node', 'relation', 'number'].includes(type) && cellText(value, vocabulary).length > LINE;
}
