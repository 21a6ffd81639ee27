// <reports-page .vocabulary=${v} .wanted=${{ subject: { id, name }, partner: { id, name } }}></reports-page>   Form left, preview right.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import { reportAddress } from '../../api/reports.js';
import { nodesById } from '../../api/graph.js';
import '../search-box/search-box.js';
import '../status-message/status-message.js';

const KINDS = ['Organisation', 'State', 'Network'];

export class ReportsPage extends Component {
  static properties = { vocabulary: {}, wanted: {}, subject: { state: true }, partner: { state: true }, lang: { state: true } };

  willUpdate(changed) {
    this.lang ??= language();
    if (changed.has('wanted') && this.wanted) {
      this.subject = this.wanted.subject ?? null;
      this.partner = this.wanted.partner ?? null;
    }
  }

  languageChanged() {
    this.lang = language();
    this.#rename();
  }

  render() {
    const ready = this.subject && this.partner;
    return html`
      <form class="form" aria-label=${t('reports.form')} @submit=${(e) => e.preventDefault()}>
        <h1>${t('reports.title')}</h1>
        <p class="soft">${t('reports.intro')}</p>
        <label>${t('reports.type')}<select><option>${t('reports.partnership')}</option></select></label>
        ${this.#body('subject')}${this.#body('partner')}
        <label>${t('reports.language')}<select @change=${(e) => { this.lang = e.target.value; }}>
          ${['en', 'fr'].map((lang) => html`<option value=${lang} ?selected=${lang === this.lang}>${t(`language.${lang}`)}</option>`)}</select></label>
        ${ready ? html`<p class="actions"><a class="button" href=${this.#address('html')} target="_blank" rel="noopener">${t('reports.newTab')} ↗</a>
          <a class="button" href=${this.#address('html')} download=${this.#file('html')}>${t('reports.html')}</a>
          <a class="button" href=${this.#address('md')} download=${this.#file('md')}>${t('reports.md')}</a></p>` : nothing}
      </form>
      <section class="preview" aria-label=${t('reports.preview')}>
        ${ready ? html`<iframe sandbox title=${t('reports.preview')} src=${this.#address('html')}></iframe>`
          : html`<status-message kind="empty" .text=${t('reports.empty')}></status-message>`}
      </section>`;
  }

  #body(which) {
    const chosen = this[which];
    return html`<div class="body"><span>${t(`reports.${which}`)}</span>
      <search-box .vocabulary=${this.vocabulary} .kinds=${KINDS} .label=${t(`reports.${which}`)} .placeholder=${t('reports.choose')} .value=${chosen?.name ?? ''}
        @entity-chosen=${(e) => { e.stopPropagation(); this[which] = e.detail; }}></search-box></div>`;
  }

  #address(format) {
    return reportAddress('partnership', { subject: this.subject.id, partner: this.partner.id, lang: this.lang, format });
  }

  #file(format) {
    return `${this.subject.id}--${this.partner.id}.${this.lang}.${format}`;
  }

  async #rename() {
    const ids = [this.subject?.id, this.partner?.id].filter(Boolean);
    if (!ids.length) return;
    const { nodes } = await nodesById(ids).catch(() => ({ nodes: [] }));
    const named = (entity) => (entity ? { ...entity, ...nodes.find((n) => n.id === entity.id) } : entity);
    this.subject = named(this.subject);
    this.partner = named(this.partner);
  }
}
customElements.define('reports-page', ReportsPage);
