// <source-panel></source-panel>   .open(document, claims): the document and the passages that support the fact.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import { webAddress } from '../../lib/web.js';
import { passages } from './versions.js';

export class SourcePanel extends Component {
  static properties = { document: { state: true }, claims: { state: true } };

  render() {
    return html`<dialog aria-labelledby="source-title" @click=${this.#outside}>${this.document ? this.#content() : nothing}</dialog>`;
  }

  async open(document, claims) {
    this.document = document;
    this.claims = [...claims].sort((a, b) => (b.language === language()) - (a.language === language()));
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  languageChanged() {
    this.querySelector('dialog')?.close();
  }

  #content() {
    const d = this.document;
    const url = webAddress(d.url);
    return html`
      <p class="soft">${t('source.document')}${d.symbol ? ` · ${d.symbol}` : ''}</p>
      <h2 class="title" id="source-title">${d.title}</h2>
      ${d.titleMissing ? html`<p class="mark">${t('entity.nameMissing')}</p>` : nothing}
      <dl>${this.#row('source.publisher', d.publisher)}${this.#row('source.date', d.dateText ?? d.date)}
        ${this.#row('source.languages', d.languages?.map((l) => t(`language.${l}`)).join(', '))}${this.#row('source.retrieved', d.retrieved)}</dl>
      <h3>${t('source.passages')}</h3>
      ${passages(this.claims)}
      <p class="actions">${url ? html`<a class="button" href=${url} rel="noopener noreferrer" target="_blank">${t('source.read')} ↗</a>` : html`<span class="soft">${t('source.noAddress')}</span>`}
        <button type="button" class="primary" @click=${() => this.querySelector('dialog').close()}>${t('dialog.close')}</button></p>`;
  }

  #row(label, value) {
    return value ? html`<dt>${t(label)}</dt><dd>${value}</dd>` : nothing;
  }

  #outside(event) {
    if (event.target.localName === 'dialog') event.target.close();
  }
}
customElements.define('source-panel', SourcePanel);
