// <result-table .columns=${['a']} .rows=${[[1]]} .revision=${n} ?growing=${true} .vocabulary=${v}></result-table>
// Any number of rows, of which only those in sight are drawn. Arrows move from cell to cell, Enter opens, Ctrl+C copies.
// Rows are only ever added to the same array: `revision` says that some were.  Event: inspect { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { number, t } from '../../lib/i18n.js';
import { copied } from '../../lib/clipboard.js';
import { cellText, cellType, sortedRows, tsv } from '../../graph/cells.js';
import { cellView, folded } from './cell-view.js';
import { numeric, ROW, widths, windowOf } from './window.js';
import './cell-dialog.js';

export class ResultTable extends Component {
  static properties = {
    columns: {}, rows: {}, revision: {}, growing: { type: Boolean }, vocabulary: {}, sort: { state: true }, seen: { state: true }, at: { state: true }, told: { state: true },
  };
  #order = null; // indexes of rows, when they are sorted
  #sizes = new ResizeObserver(() => this.#look());
  #measured = 0;

  constructor() {
    super();
    this.seen = { top: 0, height: 600 };
    this.at = { row: 0, column: 0 };
  }

  willUpdate(changed) {
    if (changed.has('rows') || changed.has('columns')) this.#restart();
    if (changed.has('sort') || changed.has('vocabulary') || changed.has('rows') || changed.has('growing') || this.#order?.length !== this.rows.length) this.#arrange(changed);
    const grown = this.#measured < Math.min(this.rows.length, 200) || (changed.has('growing') && !this.growing);
    if (grown || !this.#measured) this.#measure();
    this.numbering = 28 + 8 * number(this.rows.length).length;
    this.wide = this.widths.reduce((sum, width) => sum + width, this.numbering);
  }

  firstUpdated() {
    this.#sizes.observe(this.#scroll);
    this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#sizes.observe(this.#scroll);
  }

  render() {
    const { first, last } = windowOf(this.seen, this.rows.length);
    const shown = Array.from({ length: last - first }, (_, i) => first + i);
    return html`<div class="scroll" @scroll=${this.#look}>
        <table role="grid" tabindex="0" aria-label=${t('query.table')} aria-rowcount=${this.growing ? -1 : this.rows.length + 1} aria-colcount=${this.columns.length + 1} aria-activedescendant=${this.at.row >= first && this.at.row < last ? 'result-cell' : nothing}
          .style=${`width: ${this.wide}px`} @keydown=${this.#key} @click=${this.#click} @dblclick=${this.#open}>
          <colgroup><col width=${this.numbering}>${this.widths.map((width) => html`<col width=${width}>`)}</colgroup>
          <thead><tr aria-rowindex="1"><th scope="col" class="number"><span class="visually-hidden">${t('query.row')}</span></th>${this.columns.map((name, column) => this.#head(name, column))}</tr></thead>
          <tbody>${space(first)}${shown.map((row) => this.#row(row))}${space(this.rows.length - last)}</tbody></table></div>
      <div class="foot small"><button type="button" class="link" @click=${this.#copyTable}>${t('query.copyTable')}</button><span role="status">${this.told ?? nothing}</span><span class="keys soft">${t('query.keys')}</span></div>
      <cell-dialog .vocabulary=${this.vocabulary}></cell-dialog>`;
  }

  #head(name, column) {
    const on = this.sort?.column === column;
    return html`<th scope="col" title=${name} class=${this.right[column] ? 'right' : ''} aria-sort=${on ? (this.sort.up ? 'ascending' : 'descending') : 'none'}>
      <button type="button" class="plain" @click=${() => this.#sortBy(column)}>${name} <span aria-hidden="true">${on ? (this.sort.up ? '▴' : '▾') : ''}</span></button></th>`;
  }

  #row(row) {
    return html`<tr aria-rowindex=${row + 2}><th scope="row" class="number">${number(row + 1)}</th>${this.columns.map((_, column) => this.#cell(row, column))}</tr>`;
  }

  #cell(row, column) {
    const value = this.#value({ row, column });
    const on = this.at.row === row && this.at.column === column;
    const more = folded(value, this.vocabulary);
    return html`<td id=${on ? 'result-cell' : nothing} class="${on ? 'on' : ''} ${this.right[column] ? 'right' : ''} ${more ? 'folded' : ''}" data-row=${row} data-column=${column}>
      ${cellView(value, this.vocabulary, (id) => this.emit('inspect', { id }))}${more ? html`<button type="button" class="unfold" tabindex="-1" aria-label=${t('query.unfold')} title=${t('query.unfold')} @click=${() => this.#unfold({ row, column })}>⤢</button>` : nothing}</td>`;
  }

  #restart() {
    this.sort = null;
    this.#order = null;
    this.#measured = 0;
    this.at = { row: 0, column: 0 };
    this.told = null;
    if (this.hasUpdated) this.#scroll.scrollTop = 0;
  }

  #measure() {
    this.#measured = this.rows.length;
    this.widths = widths(this.columns, this.rows, this.vocabulary);
    this.right = numeric(this.columns, this.rows);
  }

  /** While rows arrive, new ones stand below: sorting all of them again and again would hold everything up. */
  #arrange(changed) {
    if (!this.sort) this.#order = null;
    else if (this.growing && this.#order && !changed.has('sort')) for (let at = this.#order.length; at < this.rows.length; at++) this.#order.push(at);
    else this.#order = sortedRows(this.rows, this.sort.column, this.sort.up, this.vocabulary);
  }

  #sortBy(column) {
    const { column: before, up } = this.sort ?? {};
    if (before !== column) this.sort = { column, up: true };
    else this.sort = up ? { column, up: false } : null;
  }

  #rowAt = (row) => this.rows[this.#order ? this.#order[row] : row];

  #value = ({ row, column }) => this.#rowAt(row)?.[column];

  #look = () => {
    const { scrollTop: top, clientHeight: height } = this.#scroll;
    if (Math.abs(top - this.seen.top) >= ROW || height !== this.seen.height) this.seen = { top, height };
  };

  #key(event) {
    if (event.target !== event.currentTarget) return;
    const { row, column } = this.at;
    const page = Math.max(1, Math.floor(this.seen.height / ROW) - 2);
    const last = this.rows.length - 1;
    const far = event.ctrlKey || event.metaKey;
    const to = {
      ArrowDown: [row + 1, column], ArrowUp: [row - 1, column], ArrowRight: [row, column + 1], ArrowLeft: [row, column - 1],
      PageDown: [row + page, column], PageUp: [row - page, column], Home: [far ? 0 : row, 0], End: [far ? last : row, this.columns.length - 1],
    }[event.key];
    if (to) this.#move(...to);
    else if (event.key === 'Enter') this.#open();
    else if (far && event.key.toLowerCase() === 'c' && !getSelection().toString()) this.#copyCell();
    else return;
    event.preventDefault();
  }

  async #move(row, column) {
    const within = (value, most) => Math.max(0, Math.min(value, most));
    this.at = { row: within(row, this.rows.length - 1), column: within(column, this.columns.length - 1) };
    const top = this.at.row * ROW;
    const scroll = this.#scroll;
    if (top < scroll.scrollTop) scroll.scrollTop = top;
    else if (top + 2 * ROW > scroll.scrollTop + scroll.clientHeight) scroll.scrollTop = top + 2 * ROW - scroll.clientHeight;
    this.#look();
    await this.updateComplete;
    this.querySelector('#result-cell')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #click(event) {
    const cell = event.target.closest('td');
    if (cell) this.at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  }

  /** A node or a relation is inspected, anything else is shown whole. */
  #open() {
    const value = this.#value(this.at);
    const id = { node: value?.$node, relation: value?.$relation }[cellType(value)];
    if (id) this.emit('inspect', { id });
    else if (value !== undefined) this.#unfold(this.at);
  }

  #unfold(at) {
    this.at = at;
    this.querySelector('cell-dialog').open(this.#value(at), t('query.cell', { row: at.row + 1, column: this.columns[at.column] }));
  }

  async #copyCell() {
    this.#tell(await copied(cellText(this.#value(this.at), this.vocabulary)), t('query.copied'));
  }

  async #copyTable() {
    const rows = this.rows.map((_, row) => this.#rowAt(row));
    this.#tell(await copied(tsv(this.columns, rows, this.vocabulary)), t('query.copiedRows', { count: rows.length }));
  }

  #tell(done, text) {
    this.told = done ? text : t('query.copyDenied');
  }

  get #scroll() {
    return this.querySelector('.scroll');
  }
}

/** In the place of rows that are out of sight. */
const space = (rows) => (rows > 0 ? html`<tr aria-hidden="true" class="space"><td .style=${`height: ${rows * ROW}px`}></td></tr>` : nothing);
customElements.define('result-table', ResultTable);
