// <query-page .vocabulary=${v} .session=${session} .wanted=${{ query, parameters }}></query-page>   The library, the editor, the result, the inspector.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { emptyView } from '../../graph/view.js';
import { nodesById } from '../../api/graph.js';
import { planOf } from '../../graph/statement.js';
import { filled } from '../../lib/query-parameters.js';
import { Inquiry } from './inquiry.js';
import { parameterField } from './parameters.js';
import { Runs } from './runs.js';
import '../cypher-editor/cypher-editor.js';
import '../question-library/question-library.js';
import '../query-result/query-result.js';
import '../query-tools/query-tools.js';
import '../run-list/run-list.js';
import '../search-box/search-box.js';
import '../entity-inspector/entity-inspector.js';
import '../status-message/status-message.js';

const example = () => `// ${t('query.exampleComment')}
MATCH (a:Entity)-[r:COOPERATES_WITH]-(b:Entity)
RETURN a, r, b
LIMIT 50`;

export class QueryPage extends Component {
  static properties = {
    vocabulary: {}, session: {}, wanted: {}, question: { state: true }, values: { state: true }, names: { state: true }, inquiry: { state: true },
    revision: { state: true }, reading: { state: true },
  };
  #stale = false;
  #runs = new Runs(this, () => this.#tools);

  firstUpdated() {
    this.#editor.text = example();
  }

  updated(changed) {
    if (changed.has('wanted') && this.wanted) this.#open(this.wanted);
  }

  languageChanged() {
    if (!this.inquiry || this.inquiry.busy) return;
    if (this.#runs.state.count > 1) this.#runs.again();
    else this.#ask(this.inquiry.order, this.inquiry.shift);
  }

  render() {
    return html`
      <aside class="library" aria-label=${t('query.library')}><h2>${t('query.library')}</h2>
        <question-library .session=${this.session} .vocabulary=${this.vocabulary} .chosen=${this.question} .values=${this.values} .names=${this.names} .text=${() => this.#editor.text}
          @question-chosen=${(e) => this.#choose(e.detail.question, e.detail.values)} @question-renewed=${(e) => this.#renew(e.detail.question)} @question-forgotten=${() => { this.question = null; }}></question-library></aside>
      <section class="work" aria-label=${t('nav.query')}>
        <cypher-editor @run-wanted=${(e) => this.#start(e.detail.statements)}></cypher-editor>
        <query-tools .session=${this.session} .given=${this.#given()} @run-wanted=${() => this.#start()} @query-chosen=${() => { this.question = null; }}></query-tools>
        ${this.question?.parameters.length ? html`<div class="parameters">${this.question.parameters.map((p) => parameterField(p, this.values, this.names, this.vocabulary, (value, name) => this.#set(p, value, name)))}</div>` : nothing}
        <div class="run"><button type="button" class="primary" ?disabled=${this.inquiry?.busy} title="Ctrl+Enter" @click=${() => this.#start()}>▶ ${t('query.run')}</button>
          ${['EXPLAIN', 'PROFILE'].map((mode) => html`<button type="button" class="do-${mode.toLowerCase()}" title=${t(`query.${mode.toLowerCase()}Hint`)} ?disabled=${this.inquiry?.busy} @click=${() => this.#plan(mode)}>${t(`query.${mode.toLowerCase()}`)}</button>`)}
          <button type="button" @click=${this.#example}>${t('query.example')}</button><span class="soft small">${t('query.readOnly')}</span></div>
        <run-list .runs=${this.#runs} .state=${this.#runs.state}></run-list>
        <div class="answer" aria-busy=${Boolean(this.inquiry?.busy)}>${this.#answer()}</div>
      </section>
      ${this.reading ? html`<aside class="reader" aria-label=${t('explore.inspector')}>
        <p class="actions"><button type="button" @click=${() => this.emit('entity-opened', { id: this.#view().edges.get(this.reading)?.source ?? this.reading })}>${t('query.explore')}</button><button type="button" aria-label=${t('panel.close')} @click=${() => { this.reading = null; }}>✕</button></p>
        <entity-inspector .vocabulary=${this.vocabulary} .target=${this.reading} .selected=${[this.reading]} .view=${this.#view()}
          @inspect=${(e) => { this.reading = e.detail.id; }} @add-wanted=${(e) => this.emit('entity-opened', { id: e.detail.id, add: true })}></entity-inspector></aside>` : nothing}`;
  }

  #answer() {
    if (!this.inquiry) return html`<status-message kind="empty" .text=${t('query.empty')}></status-message>`;
    return html`<query-result .inquiry=${this.inquiry} .revision=${this.revision} .vocabulary=${this.vocabulary} .selected=${this.reading ? [this.reading] : []}
      @inspect=${(e) => { this.reading = e.detail.id; }} @cancel-wanted=${() => this.inquiry.cancel()}></query-result>`;
  }

  /** Runs these statements, or those of the editor, unless a field of the question is wrong. */
  #start(statements) {
    if (!this.#isWrong()) this.#runs.start(statements);
  }

  #isWrong() {
    const wrong = filled(this.question?.parameters ?? [], this.values).faulty.length > 0;
    if (wrong) this.querySelector('.parameters .parameter:has(.wrong) input')?.focus();
    return wrong;
  }

  /** Runs one statement: true once all of its answer is there, false if it failed or was cut off or cancelled, nothing if another took its place. */
  run(text, mode) {
    const { query, shift } = mode ? planOf(text, mode) : { query: text, shift: 0 };
    return this.#ask({ query, parameters: this.#tools.values(text) }, shift);
  }

  #plan(mode) {
    if (!this.#isWrong()) this.#runs.start(this.#editor.statementAtCursor, mode);
  }

  async #ask(order, shift = 0) {
    this.inquiry?.cancel();
    const inquiry = new Inquiry(order, () => { this.revision = (this.revision ?? 0) + 1; }, shift);
    this.inquiry = inquiry;
    this.#editor.problem = null;
    const well = await inquiry.run();
    if (this.inquiry !== inquiry) return undefined;
    if (inquiry.state === 'failed') this.#editor.problem = { ...inquiry.problem.problem, detail: inquiry.problem.message };
    return well;
  }

  /** Values that the fields of the chosen question hold. */
  #given() {
    return filled(this.question?.parameters ?? [], this.values).parameters;
  }

  #open(wanted) {
    this.question = null;
    if (wanted.broken) this.#tools.say('editor.linkBroken');
    else this.#tools.open(wanted);
  }

  #choose(question, values = {}) {
    this.question = question;
    this.values = Object.fromEntries(question.parameters.map((p) => [p.name, String(values[p.name] ?? p.default ?? '')]));
    this.#editor.text = question.query;
    this.#nameEntities();
  }

  /** The same question in another language or version; a text that was changed by hand is left alone. */
  #renew(question) {
    const untouched = this.#editor.text === this.question?.query;
    this.question = question;
    const another = untouched && this.#editor.text !== question.query;
    if (another) this.#editor.text = question.query;
    if (this.inquiry && (another || this.#stale)) this.#start();
    this.#stale = false;
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

  #view() {
    const nodes = new Map((this.inquiry?.nodes ?? []).map((n) => [n.id, n]));
    return { ...emptyView(), nodes, edges: new Map((this.inquiry?.edges ?? []).map((e) => [e.id, e])) };
  }

  get #tools() {
    return this.querySelector('query-tools');
  }

  get #editor() {
    return this.querySelector('cypher-editor');
  }
}
customElements.define('query-page', QueryPage);
