// <query-result .inquiry=${inquiry} .revision=${n} .vocabulary=${v} .selected=${[id]}></query-result>
// An answer, also while it arrives: as a table, a graph, a chart, JSON, a plan; how it ended; all of it as a file.
// Events: inspect { id }, cancel-wanted, entities-wanted { nodes, edges }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { chartsOf } from '../../graph/charting.js';
import { answerTabs } from './answer-tabs.js';
import { statusOf } from './status.js';
import '../answer-graph/answer-graph.js';
import '../answer-json/answer-json.js';
import '../result-chart/result-chart.js';
import '../result-files/result-files.js';
import '../result-plan/result-plan.js';
import '../result-table/result-table.js';
import '../status-message/status-message.js';

export class QueryResult extends Component {
  static properties = { inquiry: {}, revision: {}, vocabulary: {}, selected: {}, chosen: { state: true }, charts: { state: true } };

  willUpdate(changed) {
    if (changed.has('inquiry') && this.chosen === 'plan') this.chosen = null;
    const over = this.inquiry && !this.inquiry.busy;
    if (changed.has('inquiry') || changed.has('revision') || changed.has('vocabulary')) this.charts = over && this.inquiry.columns ? chartsOf(this.inquiry.columns, this.inquiry.rows, this.vocabulary) : [];
  }

  render() {
    const { inquiry } = this;
    if (!inquiry) return nothing;
    return html`
      ${statusOf(inquiry, () => this.emit('cancel-wanted'))}
      ${inquiry.columns ? html`
        ${answerTabs(this.#tabs, this.#tab, (tab) => this.#show(tab))}
        <div class="result ${this.#tab}" role="tabpanel" aria-label=${t(`query.${this.#tab}`)}>${this[`_${this.#tab}`]()}</div>
        ${inquiry.truncated ? nothing : this.#files()}` : nothing}`;
  }

  get #tabs() {
    const { inquiry } = this;
    return [
      { name: 'table', count: inquiry.rows.length, off: inquiry.explained },
      { name: 'graph', count: inquiry.nodes.length, off: !inquiry.nodes.length },
      { name: 'chart', left: !this.charts.length },
      { name: 'json', off: !inquiry.rows.length },
      { name: 'plan', left: !inquiry.plan },
    ].filter((tab) => !tab.left);
  }

  /** What was chosen, if this answer has it; else its plan, when that was asked for, or the table. */
  get #tab() {
    const there = (name) => this.#tabs.some((tab) => tab.name === name && !tab.off);
    if (this.chosen && there(this.chosen)) return this.chosen;
    return this.inquiry.plan ? 'plan' : 'table';
  }

  async #show(tab) {
    this.chosen = tab;
    await this.updateComplete;
    this.querySelector('[role=tab][aria-selected=true]').focus();
  }

  _table() {
    const { columns, rows, busy } = this.inquiry;
    if (!rows.length) return busy ? nothing : html`<status-message kind="empty" .text=${t(this.inquiry.state === 'ended' ? 'query.noRows' : 'query.noRowsYet')}></status-message>`;
    return html`<result-table .columns=${columns} .rows=${rows} .revision=${this.revision} ?growing=${busy} .vocabulary=${this.vocabulary}></result-table>`;
  }

  _graph() {
    return html`<answer-graph .nodes=${this.inquiry.nodes} .edges=${this.inquiry.edges} ?growing=${this.inquiry.busy} .vocabulary=${this.vocabulary} .selected=${this.selected ?? []}></answer-graph>`;
  }

  _chart() {
    return html`<result-chart .charts=${this.charts} .columns=${this.inquiry.columns} .rows=${this.inquiry.rows} .vocabulary=${this.vocabulary}></result-chart>`;
  }

  _json() {
    return html`<answer-json .columns=${this.inquiry.columns} .rows=${this.inquiry.rows} .revision=${this.revision}></answer-json>`;
  }

  _plan() {
    return html`<result-plan .plan=${this.inquiry.plan}></result-plan>`;
  }

  #files() {
    return this.inquiry.busy || !this.inquiry.rows.length ? nothing : html`<result-files .order=${this.inquiry.order}></result-files>`;
  }
}
customElements.define('query-result', QueryResult);
