// <import-preview .proposal=${await propose(file)} .vocabulary=${v}></import-preview>
// The first rows of a file as they stand in it, what they would make, drawn and counted, and what is wrong with them.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { emptyView, placed } from '../../graph/view.js';
import '../graph-canvas/graph-canvas.js';

const ROWS = 8;

export class ImportPreview extends Component {
  static properties = { proposal: {}, vocabulary: {}, view: { state: true }, fitOn: { state: true } };

  willUpdate(changed) {
    if (changed.has('proposal')) this.#draw();
  }

  render() {
    return html`${this.proposal.tables.map((table) => this.#rows(table))}${this.#made()}`;
  }

  #rows({ name, header, rows }) {
    return html`<h3>${t('data.firstRows', { name })}</h3>
      <div class="wide" tabindex="0" role="region" aria-label=${t('data.firstRows', { name })}><table>
        <thead><tr>${header.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${rows.slice(0, ROWS).map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  #made() {
    const { nodes, edges, faults } = this.proposal;
    if (!nodes.length && !edges.length && !faults.length) return nothing;
    return html`<h3>${t('data.wouldMake')}</h3>
      <p class="made">${t('data.made', { nodes: nodes.length, edges: edges.length })}${this.#outside() ? ` ${t('data.outside', { count: this.#outside() })}` : ''}</p>
      ${faults.length ? html`<ul class="faults">${faults.map((fault) => html`<li>${t('data.fault', { line: String(fault.line), column: fault.column, reason: fault.reason })}</li>`)}</ul>` : nothing}
      ${nodes.length ? html`<graph-canvas .view=${this.view} .vocabulary=${this.vocabulary} .selected=${[]} .fitOn=${this.fitOn} @settled=${this.#placed} @moved=${this.#placed}></graph-canvas>
        <details><summary>${t('data.asList')}</summary><ul>${nodes.map((node) => html`<li>${node.name} <span class="soft">${node.id}, ${this.#kind(node.kind)}</span></li>`)}</ul></details>` : nothing}`;
  }

  #kind(id) {
    return this.vocabulary.kinds.find((kind) => kind.id === id)?.one ?? id;
  }

  /** Relations whose ends are not among the entities of these rows. */
  #outside() {
    return this.proposal.edges.length - this.view.edges.size;
  }

  #draw() {
    const nodes = new Map(this.proposal.nodes.map((node) => [node.id, node]));
    const label = (type) => this.vocabulary.types.find((one) => one.id === type)?.label ?? type;
    const edges = new Map(this.proposal.edges
      .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
      .map((edge) => ({ ...edge, id: `${edge.source} ${edge.type} ${edge.target} ${edge.role ?? ''}`, label: label(edge.type), claims: [] }))
      .map((edge) => [edge.id, edge]));
    this.view = { ...emptyView(), nodes, edges };
    this.fitOn = (this.fitOn ?? 0) + 1;
  }

  #placed = (event) => {
    this.view = placed(this.view, event.detail.positions);
  };
}
customElements.define('import-preview', ImportPreview);
