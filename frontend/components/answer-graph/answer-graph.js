// <answer-graph .nodes=${[...]} .edges=${[...]} ?growing=${false} .vocabulary=${v} .selected=${[id]}></answer-graph>
// The entities of an answer and its relations, drawn: the first of very many, until all are asked for.
// Events: inspect { id }, entities-wanted { nodes, edges }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { emptyView, placed } from '../../graph/view.js';
import '../graph-canvas/graph-canvas.js';

const FIRST = 300;

export class AnswerGraph extends Component {
  static properties = { nodes: {}, edges: {}, growing: { type: Boolean }, vocabulary: {}, selected: {}, all: { state: true }, view: { state: true }, fitOn: { state: true } };

  willUpdate(changed) {
    if (changed.has('nodes')) this.all = false;
    if (changed.has('nodes') || changed.has('all') || (changed.has('growing') && !this.growing)) this.#draw();
  }

  render() {
    const shown = this.view.nodes.size;
    const total = this.nodes.length;
    return html`<div class="head small">
        <span class="soft">${t('query.graphOf', { shown, total, count: total, edges: this.view.edges.size })}</span>
        ${shown < total && !this.growing ? html`<button type="button" class="link" @click=${() => { this.all = true; }}>${t('query.drawAll')}</button>` : nothing}
        <button type="button" class="do-add" @click=${() => this.emit('entities-wanted', { nodes: [...this.view.nodes.values()], edges: [...this.view.edges.values()] })}>${t('query.addToView')}</button></div>
      <graph-canvas .view=${this.view} .vocabulary=${this.vocabulary} .selected=${this.selected} .fitOn=${this.fitOn}
        @settled=${this.#placed} @moved=${this.#placed}></graph-canvas>`;
  }

  #draw() {
    const nodes = new Map((this.all ? this.nodes : this.nodes.slice(0, FIRST)).map((n) => [n.id, n]));
    const edges = new Map(this.edges.filter((e) => nodes.has(e.source) && nodes.has(e.target)).map((e) => [e.id, e]));
    this.view = { ...emptyView(), nodes, edges };
    this.fitOn = (this.fitOn ?? 0) + 1;
  }

  #placed = (event) => {
    this.view = placed(this.view, event.detail.positions);
  };
}
customElements.define('answer-graph', AnswerGraph);
