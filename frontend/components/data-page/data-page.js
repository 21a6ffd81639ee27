// <data-page .session=${s}></data-page>   Import of CSV tables, for editors.  Event: sign-in-wanted.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { number, t } from '../../lib/i18n.js';
import { importFiles, rejectsAddress } from '../../api/imports.js';
import { mayEdit } from '../../api/session.js';
import '../status-message/status-message.js';

const COUNTS = ['read', 'created', 'changed', 'unchanged', 'rejected'];

export class DataPage extends Component {
  static properties = { session: {}, result: { state: true }, problem: { state: true }, busy: { state: true } };

  render() {
    return html`<div class="sheet"><h1>${t('data.title')}</h1>${mayEdit(this.session) ? this.#form() : this.#closed()}</div>`;
  }

  #closed() {
    const signedIn = this.session?.authenticated;
    return html`<p>${signedIn ? t('data.notEditor') : t('data.signIn')}</p>
      ${signedIn ? nothing : html`<button type="button" class="primary" @click=${() => this.emit('sign-in-wanted')}>${t('signIn.do')}</button>`}`;
  }

  #form() {
    return html`<p class="soft">${t('data.intro')}</p>
      <form @submit=${this.#import}>
        <label>${t('data.files')}<input type="file" name="files" accept=".csv,text/csv" multiple required></label>
        <p><button class="primary" ?disabled=${this.busy}>${t('data.import')}</button></p>
      </form>
      <div aria-live="polite">
        ${this.busy ? html`<status-message kind="loading" .text=${t('data.busy')}></status-message>` : nothing}
        ${this.problem ? html`<status-message kind="error" .text=${this.problem}></status-message>` : nothing}
        ${this.result && !this.busy ? this.#outcome(this.result) : nothing}
      </div>`;
  }

  #outcome({ id, counts, rejects }) {
    return html`<dl class="counts">${COUNTS.map((name) => html`<div class=${name}><dt>${t(`data.${name}`)}</dt><dd>${number(counts[name] ?? 0)}</dd></div>`)}</dl>
      ${rejects?.length ? html`<div class="rejects"><h2>${t('data.rejects')}</h2>
        <table><thead><tr>${['file', 'line', 'column', 'reason', 'raw'].map((c) => html`<th scope="col">${t(`data.reject.${c}`)}</th>`)}</tr></thead>
        <tbody>${rejects.map((r) => html`<tr><td>${r.file}</td><td>${r.line}</td><td>${r.column}</td><td>${r.reason}</td><td><code>${r.raw}</code></td></tr>`)}</tbody></table>
        <p>${rejects.length < counts.rejected ? t('data.someRejects', { shown: rejects.length, total: counts.rejected }) : ''} <a href=${rejectsAddress(id)} download>${t('data.download')}</a></p></div>`
        : html`<status-message kind="note" .text=${t('data.allTaken')}></status-message>`}`;
  }

  async #import(event) {
    event.preventDefault();
    this.busy = true;
    this.problem = null;
    this.result = null;
    try {
      this.result = await importFiles(event.target.elements.files.files);
    } catch (error) {
      this.problem = error.message;
    }
    this.busy = false;
  }
}
customElements.define('data-page', DataPage);
