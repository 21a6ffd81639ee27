// <query-history .session=${session}></query-history>   .open()   What was asked before, with search; one of them goes back into the editor.
// Events: query-chosen { query, parameters }, history-changed, sign-in-wanted.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { dateTime, t } from '../../lib/i18n.js';
import { debounce } from '../../lib/web.js';
import { asked } from '../../api/asked.js';
import '../status-message/status-message.js';

const LINES = 4;

export class QueryHistory extends Component {
  static properties = { session: {}, entries: { state: true }, sought: { state: true }, failure: { state: true }, sure: { state: true } };
  #newest = 0;
  #search = debounce((text) => this.#load(text), 200);

  async open() {
    [this.entries, this.sought, this.failure, this.sure] = [null, '', null, false];
    this.querySelector('dialog').showModal();
    await this.#load('');
  }

  render() {
    return html`<dialog aria-labelledby="query-history-title">
      <h2 class="title" id="query-history-title">${t('asked.title')}</h2>
      <p class="small soft">${this.session?.authenticated ? t('asked.onServer') : html`${t('asked.inBrowser')} <button type="button" class="link" @click=${this.#signIn}>${t('signIn.do')}</button>`}</p>
      <input type="search" aria-label=${t('asked.search')} placeholder=${t('asked.search')} .value=${this.sought ?? ''} @input=${(e) => this.#search(e.target.value)}>
      ${this.failure ? html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#load(this.sought)}></status-message>` : nothing}
      ${this.#list()}
      ${this.sure ? this.#confirm() : html`<p class="actions">
        ${this.entries?.length ? html`<button type="button" @click=${() => { this.sure = true; }}>${t('asked.forgetAll')}</button>` : nothing}
        <button type="button" class="primary" @click=${this.#close}>${t('dialog.close')}</button></p>`}
    </dialog>`;
  }

  #list() {
    if (!this.entries) return this.failure ? nothing : html`<status-message kind="loading"></status-message>`;
    if (!this.entries.length) return html`<p class="soft" role="status">${this.sought ? t('asked.noHit', { text: this.sought }) : t('asked.none')}</p>`;
    return html`<ul>${this.entries.map((entry) => this.#entry(entry))}</ul>`;
  }

  #entry(entry) {
    const { query, parameters } = entry;
    const [lines, values] = [query.split('\n'), Object.entries(parameters ?? {})];
    const [first] = lines.filter((line) => line.trim() && !line.trim().startsWith('//'));
    return html`<li>
      <button type="button" class="plain" @click=${() => this.#choose(entry)}><code>${lines.slice(0, LINES).join('\n')}${lines.length > LINES ? '\n…' : ''}</code></button>
      ${values.length ? html`<p class="small soft values">${values.map(([name, value]) => `$${name} = ${JSON.stringify(value)}`).join(' · ')}</p>` : nothing}
      <p class="small soft">${[dateTime(entry.asked), outcome(entry), t('query.elapsed', { ms: entry.elapsedMs ?? 0 })].join(' · ')}
        <button type="button" class="link" aria-label=${t('asked.forgetOne', { query: first ?? query })} @click=${() => this.#forget(entry)}>${t('asked.forget')}</button></p>
    </li>`;
  }

  #confirm() {
    return html`<p role="alert">${t('asked.forgetAllSure')}</p><p class="actions">
      <button type="button" @click=${() => this.#try(async () => { await asked(this.session).forgetAll(); this.sure = false; })}>${t('asked.forgetAll')}</button>
      <button type="button" @click=${() => { this.sure = false; }}>${t('dialog.cancel')}</button></p>`;
  }

  #choose({ query, parameters }) {
    this.#close();
    this.emit('query-chosen', { query, parameters: parameters ?? {} });
  }

  async #forget({ id }) {
    await this.#try(() => asked(this.session).forget(id));
    this.querySelector('input').focus();
  }

  async #try(action) {
    this.failure = null;
    try {
      await action();
      this.emit('history-changed');
    } catch (error) {
      this.failure = error.message;
      return;
    }
    await this.#load(this.sought);
  }

  async #load(text) {
    const turn = ++this.#newest;
    [this.sought, this.failure] = [text, null];
    try {
      const entries = await asked(this.session).list(text);
      if (turn === this.#newest) this.entries = entries;
    } catch (error) {
      if (turn === this.#newest) this.failure = error.message;
    }
  }

  #signIn() {
    this.#close();
    this.emit('sign-in-wanted');
  }

  #close() {
    this.querySelector('dialog').close();
  }
}

const outcome = ({ outcome: name, rows }) => (name === 'ANSWERED' ? t('asked.rows', { count: rows ?? 0 }) : t(`asked.${name}`));

customElements.define('query-history', QueryHistory);
