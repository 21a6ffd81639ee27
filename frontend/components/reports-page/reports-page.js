// <reports-page .vocabulary=${v} .wanted=${{ subject: 'pompidou-group', partner: 'cicad' }}></reports-page>
// The form at the left, the report as it will be at the right.  Event: entity-opened { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { nodesById } from '../../api/graph.js';
import { report, reportAddress } from '../../api/reports.js';
import { reportText } from './report-text.js';
import '../search-box/search-box.js';
import '../status-message/status-message.js';

const TYPE = 'partnership';
const PARTIES = ['subject', 'partner'];
const KINDS = ['Organisation', 'State', 'Network'];
const FORMATS = ['html', 'md'];

export class ReportsPage extends Component {
  static properties = { vocabulary: {}, wanted: {}, parties: { state: true }, names: { state: true }, report: { state: true }, failure: { state: true }, busy: { state: true } };
  #running;

  constructor() {
    super();
    this.parties = { subject: 'pompidou-group' };
    this.names = {};
  }

  willUpdate(changed) {
    if (changed.has('wanted') && this.wanted) this.#choose(this.wanted);
    else if (!this.hasUpdated) this.#choose({});
  }

  languageChanged() {
    this.#choose({});
  }

  render() {
    return html`
      <aside class="form" aria-label=${t('reports.form')}>
        <h2>${t('reports.partnership')}</h2>
        <p class="soft small">${t('reports.about')}</p>
        ${PARTIES.map((party) => html`<div class="field"><span>${t(`reports.${party}`)}</span>
          <search-box .vocabulary=${this.vocabulary} .label=${t(`reports.${party}`)} .placeholder=${t('reports.choose')} .kinds=${KINDS} .value=${this.names[this.parties[party]] ?? ''}
            @entity-chosen=${(e) => { e.stopPropagation(); this.#choose({ [party]: e.detail.id }); }}></search-box></div>`)}
        <p><button type="button" @click=${() => this.#choose({ subject: this.parties.partner, partner: this.parties.subject })} ?disabled=${!this.#complete}>⇅ ${t('reports.swap')}</button></p>
        ${this.report ? this.#downloads() : nothing}
      </aside>
      <div class="preview" aria-live="polite" aria-busy=${Boolean(this.busy)}>${this.#preview()}</div>`;
  }

  #downloads() {
    return html`<h2>${t('reports.download')}</h2>
      <ul class="formats">${FORMATS.map((format) => html`<li><a class="button" href=${reportAddress(TYPE, this.parties, format)} download>${t(`reports.format.${format}`)}</a></li>`)}</ul>
      <p class="soft small">${t('reports.language')}</p>`;
  }

  #preview() {
    if (this.busy && !this.report) return html`<status-message kind="loading" .text=${t('reports.writing')}></status-message>`;
    if (this.failure) return html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#choose({})}></status-message>`;
    if (!this.report) return html`<status-message kind="empty" .text=${t('reports.empty')}></status-message>`;
    return reportText(this.report, (note) => this.#showNote(note));
  }

  get #complete() {
    return Boolean(this.parties.subject && this.parties.partner);
  }

  async #choose(chosen) {
    this.parties = { ...this.parties, ...chosen };
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.failure = null;
    this.busy = true;
    try {
      await this.#name();
      this.report = this.#complete ? await report(TYPE, this.parties, running.signal) : null;
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.report = null;
      this.failure = error.message;
    }
    if (running === this.#running) this.busy = false;
  }

  async #name() {
    const { nodes } = await nodesById(PARTIES.map((p) => this.parties[p]).filter(Boolean));
    this.names = Object.fromEntries(nodes.map((n) => [n.id, n.name]));
  }

  #showNote(number) {
    const note = this.querySelector(`[data-footnote="${number}"]`);
    note.scrollIntoView({ block: 'center' });
    note.focus({ preventScroll: true });
  }
}
customElements.define('reports-page', ReportsPage);
