// <data-table .vocabulary=${v} .view=${view} .drawn=${visible(view)} .selected=${['cicad']}></data-table>
// The canvas as two tables, as an outline, which do what it does, and along time. Events: inspect { id, add }, canvas-key { action, id }, menu-wanted { id, x, y }, table-closed.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { compare, t } from '../../lib/i18n.js';
import { kindSwatch } from '../../lib/swatches.js';
import { actionOf, wantsMenu } from '../../graph/keys.js';
import { unshownOf } from '../../graph/visible.js';
import '../time-chart/time-chart.js';
import '../view-outline/view-outline.js';

const TABS = ['nodes', 'edges', 'outline', 'chart'];
const COLUMNS = { nodes: ['name', 'acronym', 'kind', 'category', 'shown', 'hidden'], edges: ['from', 'relation', 'to', 'role', 'period', 'evidence'] };

export class DataTable extends Component {
  static properties = { vocabulary: {}, view: {}, drawn: {}, selected: {}, tab: { state: true }, sort: { state: true } };

  #skipped = false;
  #sizes = new ResizeObserver(() => this.#skipped && this.requestUpdate());

  constructor() {
    super();
    this.tab = 'nodes';
    this.sort = { nodes: { by: 'name', up: true }, edges: { by: 'from', up: true } };
  }

  connectedCallback() {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  /** Thousands of rows that nobody sees are not built; they are when the table opens. */
  shouldUpdate() {
    this.#skipped = !this.checkVisibility();
    return !this.#skipped;
  }

  render() {
    if (!this.vocabulary || !this.drawn) return nothing;
    return html`
      <div class="tabs"><div role="tablist" aria-label=${t('table.label')} @keydown=${this.#tabKey}>
        ${this.#tab('nodes', this.drawn.nodes.length, this.view.nodes.size)}${this.#tab('edges', this.drawn.edges.length, this.view.edges.size)}${this.#tab('outline')}${this.#tab('chart')}</div>
        <button type="button" class="shut" aria-label=${t('table.close')} @click=${() => this.emit('table-closed')}>✕</button>
      </div>
      <div class="scroll" role="tabpanel" tabindex=${this.tab === 'chart' ? 0 : nothing} aria-label=${t(`table.${this.tab}`)}>
        ${this.#content()}
      </div>`;
  }

  #content() {
    if (this.tab === 'outline') return html`<view-outline .vocabulary=${this.vocabulary} .view=${this.view} .drawn=${this.drawn} .selected=${this.selected}></view-outline>`;
    if (this.tab === 'chart') return html`<time-chart .view=${this.view} .drawn=${this.drawn} .selected=${this.selected} .vocabulary=${this.vocabulary}></time-chart>`;
    return this.#table();
  }

  #table() {
    const rows = this.tab === 'nodes' ? this.#nodes() : this.#edges();
    const { by, up } = this.sort[this.tab];
    rows.sort((a, b) => compare(String(a[by] ?? ''), String(b[by] ?? '')) * (up ? 1 : -1));
    return html`<table @keydown=${this.#rowKey}><thead><tr>${COLUMNS[this.tab].map((column) => this.#head(column))}</tr></thead>
      <tbody>${rows.map((row) => this.#row(row))}</tbody></table>
      ${rows.length ? nothing : html`<p class="soft">${t('table.empty')}</p>`}`;
  }

  #nodes() {
    const { kinds, categories } = this.vocabulary;
    const degree = new Map();
    const hidden = unshownOf(this.view);
    for (const e of this.drawn.edges) for (const id of [e.source, e.target]) degree.set(id, (degree.get(id) ?? 0) + 1);
    return this.drawn.nodes.map((n) => ({
      id: n.id, name: n.name + (n.asterisk ? '*' : ''), acronym: n.acronym, kind: kinds.find((k) => k.id === n.kind)?.one, kindId: n.kind,
      category: categories.find((c) => c.id === n.category)?.label, shown: degree.get(n.id) ?? 0, hidden: hidden(n.id),
    }));
  }

  #edges() {
    const name = (id) => this.view.nodes.get(id)?.name;
    return this.drawn.edges.map((e) => ({
      id: e.id, from: name(e.source), relation: e.label, to: name(e.target), role: e.roleLabel, period: [e.from, e.to].some(Boolean) ? `${e.from ?? '?'} – ${e.to ?? ''}` : '',
      evidence: [e.noDocument ? t('evidence.noDocument') : t('table.claims', { count: e.claims }), e.denied && t('fact.deniedShort'), e.disagree && t('evidence.disagree'), e.oneSide && t('evidence.oneSide')].filter(Boolean).join(', '),
    }));
  }

  #head(column) {
    const { by, up } = this.sort[this.tab];
    const on = by === column;
    return html`<th scope="col" aria-sort=${on ? (up ? 'ascending' : 'descending') : 'none'}><button type="button" class="plain" @click=${() => this.#sortBy(column)}>${t(`table.column.${column}`)} <span aria-hidden="true">${on ? (up ? '▴' : '▾') : ''}</span></button></th>`;
  }

  #row(row) {
    const on = this.selected?.includes(row.id);
    return html`<tr class=${on ? 'on' : ''} @contextmenu=${(e) => { e.preventDefault(); this.#menu(e, { left: e.clientX - 24, bottom: e.clientY }); }} aria-selected=${on} tabindex="0" @click=${(e) => this.emit('inspect', { id: row.id, add: e.ctrlKey || e.metaKey || e.shiftKey })} data-id=${row.id}>
      ${COLUMNS[this.tab].map((column, i) => html`<td>${i === 0 && row.kindId ? kindSwatch(this.vocabulary, row.kindId) : nothing} ${row[column] ?? ''}</td>`)}</tr>`;
  }

  #tab(name, shown, total) {
    const on = this.tab === name;
    const count = total === undefined ? '' : shown === total ? String(total) : t('legend.of', { shown, total });
    return html`<button type="button" role="tab" aria-selected=${on} tabindex=${on ? 0 : -1} @click=${() => { this.tab = name; }}>${t(`table.${name}`)} <span>${count}</span></button>`;
  }

  #sortBy(column) {
    const { by, up } = this.sort[this.tab];
    this.sort = { ...this.sort, [this.tab]: { by: column, up: by === column ? !up : true } };
  }

  #tabKey(event) {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const by = event.key === 'ArrowRight' ? 1 : TABS.length - 1;
    this.tab = TABS[(TABS.indexOf(this.tab) + by) % TABS.length];
    this.updateComplete.then(() => this.querySelector('[role=tab][aria-selected=true]').focus());
  }

  #rowKey(event) {
    const row = event.target.closest('tbody tr');
    if (!row) return;
    const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    const { id } = row.dataset;
    if (next) next.focus();
    else if (event.key === ' ' || event.key === 'Enter') this.emit('inspect', { id, add: event.ctrlKey || event.shiftKey });
    else if (event.key === 'Escape') this.emit('table-closed');
    else if (wantsMenu(event)) this.#menu(event, row.getBoundingClientRect());
    else if (actionOf(event)) this.emit('canvas-key', { action: actionOf(event), id });
    else return;
    event.preventDefault();
  }

  #menu(event, { left, bottom }) {
    this.emit('menu-wanted', { id: event.target.closest('tbody tr').dataset.id, x: left + 24, y: bottom });
  }
}
customElements.define('data-table', DataTable);
