// <result-chart .charts=${chartsOf(columns, rows)} .columns=${[...]} .rows=${[...]} .vocabulary=${v}></result-chart>
// The charts that an answer allows, one at a time; its values also as a table.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { barsOf, lineOf, matrixOf } from '../../graph/charting.js';
import { cellNumber } from '../../graph/cells.js';
import { bars } from './bars.js';
import { line } from './line.js';
import { matrix } from './matrix.js';

export class ResultChart extends Component {
  static properties = { charts: {}, columns: {}, rows: {}, vocabulary: {}, kind: { state: true }, picked: { state: true }, width: { state: true } };
  #sizes = new ResizeObserver(([{ contentRect }]) => { this.width = Math.round(contentRect.width); });

  connectedCallback() {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  willUpdate(changed) {
    if (changed.has('charts')) this.picked = {};
  }

  render() {
    if (!this.charts.length || !this.width) return nothing;
    const offered = this.charts.find((one) => one.kind === this.kind) ?? this.charts[0];
    const chart = { ...offered, ...this.picked };
    if (chart.across === chart.by) chart.across = chart.bys.find((at) => at !== chart.by);
    return html`<div class="choice small">
        <span role="group" aria-label=${t('query.chartKind')}>${this.charts.map(({ kind }) => html`<button type="button" aria-pressed=${kind === offered.kind} @click=${() => { this.kind = kind; this.picked = {}; }}>${t(`query.chart.${kind}`)}</button>`)}</span>
        ${this.#select('by', chart, chart.bys)}${chart.kind === 'matrix' ? this.#select('across', chart, chart.bys.filter((at) => at !== chart.by)) : nothing}${this.#select('value', chart, chart.values)}</div>
      ${this.#drawn(chart)}`;
  }

  #select(part, chart, columns) {
    return html`<label>${t(`query.chart.${part}`)} <select @change=${(e) => { this.picked = { ...this.picked, [part]: Number(e.target.value) }; }}>
      ${columns.map((at) => html`<option value=${at} ?selected=${at === chart[part]}>${this.columns[at]}</option>`)}</select></label>`;
  }

  #drawn(chart) {
    const { width, rows, vocabulary } = this;
    const names = { by: this.columns[chart.by], value: this.columns[chart.value], across: this.columns[chart.across] };
    const title = t(`query.chart.${chart.kind}Title`, names);
    if (chart.kind === 'matrix') {
      const data = matrixOf(chart, rows, vocabulary);
      const cut = data.lines.length < data.allLines || data.columns.length < data.allColumns;
      return html`${this.#figure(title, matrix(data, names, width, title))}${this.#notes(data.added, cut && t('query.chart.matrixCut', { lines: data.lines.length, allLines: data.allLines, columns: data.columns.length, allColumns: data.allColumns }))}
        ${this.#values([names.by, ...data.columns], data.lines.map((name) => [name, ...data.columns.map((column) => data.value(name, column))]))}`;
    }
    const data = chart.kind === 'bar' ? barsOf(chart, rows, vocabulary) : lineOf(chart, rows);
    const marks = data.bars ?? data.points;
    return html`${this.#figure(title, (chart.kind === 'bar' ? bars : line)(marks, names, width, title))}${this.#notes(data.added, marks.length < data.total && t('query.chart.cut', { shown: marks.length, total: data.total }))}
      ${this.#values([names.by, names.value], marks.map((mark) => [mark.name, mark.value]))}`;
  }

  #figure = (title, drawing) => html`<figure><figcaption>${title}</figcaption>${drawing}</figure>`;

  #notes = (added, cut) => (added || cut ? html`<p class="small soft">${added ? t('query.chart.added') : nothing} ${cut || nothing}</p>` : nothing);

  #values(heads, lines) {
    return html`<details><summary>${t('query.chart.values')}</summary><div class="values" tabindex="0" role="region" aria-label=${t('query.chart.values')}><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${lines.map(([name, ...numbers]) => html`<tr><th scope="row">${name}</th>${numbers.map((one) => html`<td>${one === undefined ? '—' : cellNumber(one)}</td>`)}</tr>`)}</tbody></table></div></details>`;
  }
}
customElements.define('result-chart', ResultChart);
