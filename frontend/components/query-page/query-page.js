// <query-page .vocabulary=${v} .wanted=${{ query }}></query-page>   The library, the editor, the result, the inspector.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { emptyView } from '../../graph/view.js';
import { nodesById } from '../../api/graph.js';
import { questions } from '../../api/console.js';
import { planOf } from '../../graph/statement.js';
import { Inquiry } from './inquiry.js';
import { parameterField } from './parameters.js';
import '../cypher-editor/cypher-editor.js';
import '../query-result/query-result.js';
import '../search-box/search-box.js';
import '../entity-inspector/entity-inspector.js';
import '../status-message/status-message.js';

const example = () => `// ${t('query.exampleComment')}
MATCH (a:Entity)-[r:COOPERATES_WITH]-(b:Entity)
RETURN a, r, b
LIMIT 50`;

export class QueryPage extends Component {
  static properties = {
    vocabulary: {}, wanted: {}, questions: { state: true }, question: { state: true }, values: { state: true }, names: { state: true }, inquiry: { state: true },
    revision: { state: true }, libraryProblem: { state: true }, reading: { state: true },
  };

  firstUpdated() {
    this.#editor.text = this.wanted?.query ?? example();
    this.#load();
  }

  updated(changed) {
    if (!changed.has('wanted') || !this.wanted || !changed.get('wanted') && this.#editor.text === this.wanted.query) return;
    this.question = null;
    this.#editor.text = this.wanted.query;
  }

  languageChanged() {
    this.#load();
    if (this.inquiry && !this.inquiry.busy) this.#ask(this.inquiry.order, this.inquiry.shift);
  }

  render() {
    return html`
      <aside class="library" aria-label=${t('query.library')}><h2>${t('query.library')}</h2>${this.#library()}</aside>
      <section class="work" aria-label=${t('nav.query')}>
        <cypher-editor label=${t('query.editor')} @run-wanted=${() => this.run()}></cypher-editor>
        ${this.question?.parameters.length ? html`<div class="parameters">${this.question.parameters.map((p) => parameterField(p, this.values, this.names, this.vocabulary, (value, name) => this.#set(p, value, name)))}</div>` : nothing}
        <div class="run"><button type="button" class="primary" ?disabled=${this.inquiry?.busy} title="Ctrl+Enter" @click=${() => this.run()}>▶ ${t('query.run')}</button>
          ${['EXPLAIN', 'PROFILE'].map((mode) => html`<button type="button" class="do-${mode.toLowerCase()}" title=${t(`query.${mode.toLowerCase()}Hint`)} ?disabled=${this.inquiry?.busy} @click=${() => this.#plan(mode)}>${t(`query.${mode.toLowerCase()}`)}</button>`)}
          <button type="button" @click=${this.#example}>${t('query.example')}</button><span class="soft small">${t('query.readOnly')}</span></div>
        <div class="answer" aria-busy=${Boolean(this.inquiry?.busy)}>${this.#answer()}</div>
      </section>
      ${this.reading ? html`<aside class="reader" aria-label=${t('explore.inspector')}>
        <p class="actions"><button type="button" @click=${() => this.emit('entity-opened', { id: this.#view().edges.get(this.reading)?.source ?? this.reading })}>${t('query.explore')}</button><button type="button" aria-label=${t('panel.close')} @click=${() => { this.reading = null; }}>✕</button></p>
        <entity-inspector .vocabulary=${this.vocabulary} .target=${this.reading} .selected=${[this.reading]} .view=${this.#view()}
          @inspect=${(e) => { this.reading = e.detail.id; }} @add-wanted=${(e) => this.emit('entity-opened', { id: e.detail.id, add: true })}></entity-inspector></aside>` : nothing}`;
  }

  #library() {
    if (this.libraryProblem) return html`<status-message kind="error" .text=${this.libraryProblem} .retry=${() => this.#load()}></status-message>`;
    if (!this.questions) return html`<status-message kind="loading"></status-message>`;
    const topics = Map.groupBy ? Map.groupBy(this.questions, (q) => q.topic) : new Map([['', this.questions]]);
    return [...topics].map(([topic, list]) => html`<h3>${topic}</h3><ul>${list.map((q) => html`<li>
      <button type="button" class="question" aria-pressed=${this.question?.id === q.id} @click=${() => this.#choose(q)}><b>${q.title}</b>${q.description ? html`<span class="soft small">${q.description}</span>` : nothing}</button></li>`)}</ul>`);
  }

  #answer() {
    if (!this.inquiry) return html`<status-message kind="empty" .text=${t('query.empty')}></status-message>`;
    return html`<query-result .inquiry=${this.inquiry} .revision=${this.revision} .vocabulary=${this.vocabulary} .selected=${this.reading ? [this.reading] : []}
      @inspect=${(e) => { this.reading = e.detail.id; }} @cancel-wanted=${() => this.inquiry.cancel()}></query-result>`;
  }

  /** Runs one statement: true once all of its answer is there, false if it failed, was cancelled or was cut off. */
  run(text = this.#editor.text) {
    return this.#ask({ query: text, parameters: this.#parameters() });
  }

  #plan(mode) {
    const { query, shift } = planOf(this.#editor.text, mode);
    return this.#ask({ query, parameters: this.#parameters() }, shift);
  }

  async #ask(order, shift = 0) {
    this.inquiry?.cancel();
    const inquiry = new Inquiry(order, () => { this.revision = (this.revision ?? 0) + 1; }, shift);
    this.inquiry = inquiry;
    this.#editor.problem = null;
    const well = await inquiry.run();
    if (inquiry.state === 'failed' && this.inquiry === inquiry) this.#editor.problem = { ...inquiry.problem.problem, detail: inquiry.problem.message };
    return well;
  }

  #parameters() {
    const value = ({ name, type }) => (type === 'number' ? Number(this.values[name]) : this.values[name] || null);
    return Object.fromEntries((this.question?.parameters ?? []).map((p) => [p.name, value(p)]));
  }

  #choose(question) {
    this.question = question;
    this.values = Object.fromEntries(question.parameters.map((p) => [p.name, p.default ?? '']));
    this.#editor.text = question.query;
    this.#nameEntities();
  }

  #set(parameter, value, name) {
    this.values = { ...this.values, [parameter.name]: value };
    if (name) this.names = { ...this.names, [value]: name };
  }

  async #nameEntities() {
    const ids = (this.question?.parameters ?? []).filter((p) => p.type === 'entity').map((p) => this.values[p.name]).filter(Boolean);
    if (!ids.length) return;
    const { nodes } = await nodesById(ids).catch(() => ({ nodes: [] }));
    this.names = { ...this.names, ...Object.fromEntries(nodes.map((n) => [n.id, n.name])) };
  }

  #example() {
    this.question = null;
    this.#editor.text = example();
    this.#editor.focusEditor();
  }

  async #load() {
    this.libraryProblem = null;
    try {
      this.questions = await questions();
      this.question = this.questions.find((q) => q.id === this.question?.id) ?? null;
      this.#nameEntities();
    } catch (error) {
      this.libraryProblem = error.message;
    }
  }

  #view() {
    const nodes = new Map((this.inquiry?.nodes ?? []).map((n) => [n.id, n]));
    return { ...emptyView(), nodes, edges: new Map((this.inquiry?.edges ?? []).map((e) => [e.id, e])) };
  }

  get #editor() {
    return this.querySelector('cypher-editor');
  }
}
customElements.define('query-page', QueryPage);
