// <result-files .order=${{ query, parameters }}></result-files>   All rows of a query as a file: it is asked again, without a limit of rows.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { download } from '../../lib/web.js';
import { answerFile } from '../../api/console.js';

const FORMATS = ['csv', 'csv-spreadsheet', 'jsonl', 'xlsx'];

export class ResultFiles extends Component {
  static properties = { order: {}, making: { state: true }, done: { state: true }, problem: { state: true } };
  #stop = null;

  willUpdate(changed) {
    if (changed.has('order')) this.done = this.problem = null;
  }

  render() {
    return html`<div class="files" role="group" aria-label=${t('query.everything')}><span class="soft">${t('query.everythingAs')}</span>
        ${FORMATS.map((format) => html`<button type="button" class="link do-${format}" title=${t(`query.for.${format}`)} ?disabled=${this.making} @click=${() => this.#make(format)}>${t(`query.as.${format}`)}</button>`)}</div>
      <div class="how" role="status">${this.making ? html`${t('query.making', { format: t(`query.as.${this.making}`) })} <button type="button" class="link" @click=${() => this.#stop.abort()}>${t('dialog.cancel')}</button>` : nothing}
        ${this.done ? t('query.made', { name: this.done }) : nothing}</div>
      ${this.problem ? html`<p class="status error" role="alert">${this.problem}</p>` : nothing}`;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  async #make(format) {
    this.#stop = new AbortController();
    this.making = format;
    this.done = this.problem = null;
    try {
      const file = await answerFile(format, this.order, this.#stop.signal);
      download(file.name, file.blob, file.blob.type);
      this.done = file.name;
    } catch (error) {
      if (error.name !== 'AbortError') this.problem = error.message;
    }
    this.making = null;
    await this.updateComplete;
    if (document.activeElement === document.body) this.querySelector(`.do-${format}`)?.focus(); // a button that was switched off lost it
  }
}
customElements.define('result-files', ResultFiles);
