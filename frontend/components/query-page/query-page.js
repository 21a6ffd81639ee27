// <query-page .vocabulary=${v} .session=${session} .wanted=${{ query, parameters }}></query-page>   The library, the editor, the result, the inspector.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { emptyView } from '../../graph/view.js';
import { nodesById } from '../../api/graph.js';
import { run, questions } from '../../api/console.js';
import { parameterField } from './parameters.js';
import { Runs } from './runs.js';
import '../cypher-editor/cypher-editor.js';
import '../query-result/query-result.js';
import '../query-tools/query-tools.js';
import '../run-list/run-list.js';
import '../search-box/search-box.js';
import '../entity-inspector/entity-inspector.js';
import '../status-message/status-message.js';

const LIMIT = 200;
const example = () => `// ${t('query.exampleComment')}
MATCH (a:Entity)-[r:COOPERATES_WITH]-(b:Entity)
RETURN a, r, b
LIMIT 50`;

export class QueryPage extends Component {
  static properties = {
    vocabulary: {}, session: {}, wanted: {}, questions: { state: true }, question: { state: true }, values: { state: true }, names: { state: true }, result: { state: true },
    problem: { state: true }, busy: { state: true }, libraryProblem: { state: true }, reading: { state: true },
  };
  #running;
  #runs = new Runs(this, ['result', 'problem'], () => this.#tools);

  firstUpdated() {
    this.#editor.text = example();
    this.#load();
  }

  updated(changed) {
    if (changed.has('wanted') && this.wanted) this.#open(this.wanted);
  }

  languageChanged() {
    this.#load();
    if (this.result) this.#runs.start();
  }

  render() {
    return html`
      <aside class="library" aria-label=${t('query.library')}><h2>${t('query.library')}</h2>${this.#library()}</aside>
      <section class="work" aria-label=${t('nav.query')}>
        <cypher-editor @run-wanted=${(e) => this.#runs.start(e.detail.statements)}></cypher-editor>
        <query-tools .session=${this.session} .given=${this.#given()} @run-wanted=${() => this.#runs.start()} @query-chosen=${() => { this.question = null; }}></query-tools>
        ${this.question?.parameters.length ? html`<div class="parameters">${this.question.parameters.map((p) => parameterField(p, this.values, this.names, this.vocabulary, (value, name) => this.#set(p, value, name)))}</div>` : nothing}
        <div class="run"><button type="button" class="primary" ?disabled=${this.busy} title="Ctrl+Enter" @click=${() => this.#runs.start()}>▶ ${t('query.run')}</button>
          <button type="button" @click=${this.#example}>${t('query.example')}</button><span class="soft small">${t('query.readOnly', { limit: LIMIT })}</span></div>
        <run-list .runs=${this.#runs} .state=${this.#runs.state}></run-list>
        <div class="answer" aria-busy=${Boolean(this.busy)} aria-live="polite">${this.#answer()}</div>
      </section>
      ${this.reading ? html`<aside class="reader" aria-label=${t('explore.inspector')}>
        <p class="actions"><button type="button" @click=${() => this.emit('entity-opened', { id: this.reading })}>${t('query.explore')}</button><button type="button" aria-label=${t('panel.close')} @click=${() => { this.reading = null; }}>✕</button></p>
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
    if (this.busy) return html`<status-message kind="loading" .text=${t('query.running')}></status-message>`;
    if (this.problem) {
      const { line, column } = this.problem.problem ?? {};
      const place = line ? t('query.place', { line, column: column ?? 1 }) : '';
      return html`<status-message kind="error" .text=${[place, this.problem.message].filter(Boolean).join(' ')}></status-message>`;
    }
    if (!this.result) return html`<status-message kind="empty" .text=${t('query.empty')}></status-message>`;
    return html`<query-result .result=${this.result} .vocabulary=${this.vocabulary} .selected=${this.reading ? [this.reading] : []} @inspect=${(e) => { this.reading = e.detail.id; }}></query-result>`;
  }

  /** Runs one statement; true if it was answered, false if not, nothing if another took its place. */
  async run(text) {
    this.#running?.abort();
    this.#running = new AbortController();
    this.busy = true;
    this.problem = null;
    this.#editor.problem = null;
    try {
      this.result = await run(text, this.#tools.values(text), LIMIT, this.#running.signal);
    } catch (error) {
      if (error.name === 'AbortError') return undefined;
      this.problem = error;
      this.#editor.problem = { ...error.problem, detail: error.message };
    }
    this.busy = false;
    return !this.problem;
  }

  /** Values that the fields of the chosen question hold. */
  #given() {
    return Object.fromEntries((this.question?.parameters ?? []).map(({ name, type }) => [name, type === 'number' ? Number(this.values[name]) : this.values[name] || null]));
  }

  #open(wanted) {
    this.question = null;
    if (wanted.broken) this.#tools.say('editor.linkBroken');
    else this.#tools.open(wanted);
  }

  #choose(question) {
    this.question = question;
    this.values = Object.fromEntries(question.parameters.map((p) => [p.name, p.default ?? '']));
    this.#editor.text = question.query;
    this.problem = null;
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
    const nodes = new Map((this.result?.nodes ?? []).map((n) => [n.id, n]));
    return { ...emptyView(), nodes, edges: new Map((this.result?.edges ?? []).map((e) => [e.id, e])) };
  }

  get #tools() {
    return this.querySelector('query-tools');
  }

  get #editor() {
    return this.querySelector('cypher-editor');
  }
}
customElements.define('query-page', QueryPage);
