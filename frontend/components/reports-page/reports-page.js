// <reports-page .vocabulary=${v} .wanted=${{ subject: 'pompidou-group', partner: 'cicad' }}></reports-page>
// The form at the left, the report as it will be at the right; `wanted.type` is the kind of report.  Event: entity-opened { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { nodesById } from '../../api/graph.js';
import { kindsOfReport, report, reportAddress } from '../../api/reports.js';
import { reportText } from './report-text.js';
import '../search-box/search-box.js';
import '../status-message/status-message.js';

const BODIES = ['Organisation', 'State', 'Network'];

export class ReportsPage extends Component {
  static properties = { vocabulary: {}, wanted: {}, type: { state: true }, offer: { state: true }, parties: { state: true }, names: { state: true }, report: { state: true }, failure: { state: true }, busy: { state: true } };
  #running;

  constructor() {
    super();
    this.type = 'partnership';
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
        <label class="field"><span>${t('reports.kind')}</span>
          <select @change=${(e) => this.#choose({}, e.target.value)}>${this.offer?.kinds.map(({ type }) => html`<option value=${type} ?selected=${type === this.type}>${t(`reports.kind.${type}`)}</option>`)}</select></label>
        <p class="soft small">${t(`reports.about.${this.type}`)}</p>
        ${this.#roles.map((party) => html`<div class="field"><span>${this.#label(party)}</span>
          <search-box .vocabulary=${this.vocabulary} .label=${this.#label(party)} .placeholder=${t('reports.choose')} .kinds=${this.#two ? BODIES : undefined} .value=${this.names[this.parties[party]] ?? ''}
            @entity-chosen=${(e) => { e.stopPropagation(); this.#choose({ [party]: e.detail.id }); }}></search-box></div>`)}
        ${this.#two ? html`<p><button type="button" @click=${() => this.#choose({ subject: this.parties.partner, partner: this.parties.subject })} ?disabled=${!this.#complete}>⇅ ${t('reports.swap')}</button></p>` : nothing}
        ${this.report ? this.#downloads() : nothing}
      </aside>
      <div class="preview" aria-live="polite" aria-busy=${Boolean(this.busy)}>${this.#preview()}</div>`;
  }

  #downloads() {
    return html`<h2>${t('reports.download')}</h2>
      <ul class="formats">${this.offer.formats.map((format) => html`<li><a class="button" href=${reportAddress(this.type, this.#parameters, format)} download>${t(`reports.format.${format}`)}</a></li>`)}</ul>
      <p class="soft small">${t('reports.language')}</p>`;
  }

  #preview() {
    if (this.busy && !this.report) return html`<status-message kind="loading" .text=${t('reports.writing')}></status-message>`;
    if (this.failure) return html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#choose({})}></status-message>`;
    if (!this.report) return html`<status-message kind="empty" .text=${t(this.#two ? 'reports.empty' : 'reports.empty.one')}></status-message>`;
    return reportText(this.report, (note) => this.#showNote(note));
  }

  /** Whether the report is about two parties. */
  get #two() {
    return this.offer?.kinds.find(({ type }) => type === this.type)?.partner ?? true;
  }

  get #roles() {
    return this.#two ? ['subject', 'partner'] : ['subject'];
  }

  #label(party) {
    return t(this.#two ? `reports.${party}` : 'reports.of');
  }

  get #parameters() {
    return Object.fromEntries(this.#roles.map((party) => [party, this.parties[party]]));
  }

  get #complete() {
    return this.#roles.every((party) => this.parties[party]);
  }

  async #choose({ type, ...chosen }, kind = type) {
    this.type = kind ?? this.type;
    this.parties = { ...this.parties, ...chosen };
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.failure = null;
    this.busy = true;
    try {
      this.offer ??= await kindsOfReport();
      await this.#name();
      this.report = this.#complete ? await report(this.type, this.#parameters, running.signal) : null;
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.report = null;
      this.failure = error.message;
    }
    if (running === this.#running) this.busy = false;
  }

  async #name() {
    const { nodes } = await nodesById(this.#roles.map((p) => this.parties[p]).filter(Boolean));
    this.names = Object.fromEntries(nodes.map((n) => [n.id, n.name]));
  }

  #showNote(number) {
    const note = this.querySelector(`[data-footnote="${number}"]`);
    note.scrollIntoView({ block: 'center' });
    note.focus({ preventScroll: true });
  }
}
customElements.define('reports-page', ReportsPage);
