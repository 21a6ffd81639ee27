// <query-result .result=${answer of /api/cypher} .vocabulary=${v} .selected=${[id]}></query-result>   Event: inspect { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t, number } from '../../lib/i18n.js';
import { kindSwatch } from '../../lib/swatches.js';
import { emptyView, placed } from '../../graph/view.js';
import '../graph-canvas/graph-canvas.js';
import '../status-message/status-message.js';

export class QueryResult extends Component {
  static properties = { result: {}, vocabulary: {}, selected: {}, tab: { state: true }, view: { state: true }, fitOn: { state: true } };

  willUpdate(changed) {
    if (!changed.has('result') || !this.result) return;
    this.view = { ...emptyView(), nodes: new Map(this.result.nodes.map((n) => [n.id, n])), edges: new Map(this.result.edges.map((e) => [e.id, e])) };
    this.fitOn = (this.fitOn ?? 0) + 1;
    if (!this.result.nodes.length || !this.tab) this.tab = 'table';
  }

  render() {
    const { result } = this;
    if (!result) return nothing;
    const counts = { table: result.rows.length, graph: result.nodes.length };
    return html`
      <div class="tabs" role="tablist" aria-label=${t('query.result')} @keydown=${this.#tabKey}>
        ${['table', 'graph'].map((name) => html`<button type="button" role="tab" aria-selected=${name === this.tab} tabindex=${name === this.tab ? 0 : -1} ?disabled=${name === 'graph' && !counts.graph} @click=${() => { this.tab = name; }}>${t(`query.${name}`)} <span>${number(counts[name])}</span></button>`)}
        <span class="elapsed soft" data-testid="elapsed">${t('query.elapsed', { ms: result.elapsedMs })}</span>
      </div>
      ${result.truncated ? html`<status-message kind="note" .text=${t('query.truncated', { count: result.rows.length, limit: result.limit })}></status-message>` : nothing}
      ${result.notice ? html`<status-message kind="note" .text=${result.notice}></status-message>` : nothing}
      <div class="result" role="tabpanel" aria-label=${t(`query.${this.tab}`)}>${this.tab === 'graph' ? this.#graph() : this.#table()}</div>`;
  }

  #table() {
    const { columns, rows } = this.result;
    if (!rows.length) return html`<status-message kind="empty" .text=${t('query.noRows')}></status-message>`;
    return html`<table><thead><tr>${columns.map((c) => html`<th scope="col">${c}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${this.#cell(cell)}</td>`)}</tr>`)}</tbody></table>`;
  }

  #cell(value) {
    if (value === null || value === undefined) return html`<span class="soft">—</span>`;
    if (Array.isArray(value)) return value.map((v, i) => html`${i ? ', ' : ''}${this.#cell(v)}`);
    if (typeof value !== 'object') return typeof value === 'number' ? number(value) : String(value);
    if (value.$path) return value.$path.map((v) => html`${this.#cell(v)} `);
    if (value.$relation) return html`<span class="soft">${this.vocabulary?.types.find((x) => x.id === value.type)?.label ?? value.type}</span>`;
    if (value.$node) return html`<button type="button" class="plain entity" @click=${() => this.emit('inspect', { id: value.$node })}>${kindSwatch(this.vocabulary, value.kind)} ${value.name}</button>`;
    return html`<code>${JSON.stringify(value.properties ?? value)}</code>`;
  }

  #graph() {
    return html`<graph-canvas .view=${this.view} .vocabulary=${this.vocabulary} .selected=${this.selected ?? []} .fitOn=${this.fitOn}
      @settled=${(e) => { this.view = placed(this.view, e.detail.positions); }} @moved=${(e) => { this.view = placed(this.view, e.detail.positions); }}></graph-canvas>`;
  }

  #tabKey(event) {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key) || !this.result.nodes.length) return;
    this.tab = this.tab === 'table' ? 'graph' : 'table';
    this.updateComplete.then(() => this.querySelector('[role=tab][aria-selected=true]').focus());
  }
}
customElements.define('query-result', QueryResult);
