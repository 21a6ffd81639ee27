// <reports-page .vocabulary=${v} .wanted=${{ subject: 'pompidou-group', partner: 'cicad' }}></reports-page>
// The form at the left, the report as it will be at the right; `wanted.type` is the kind of report.  Event: entity-opened { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import { nodesById } from '../../api/graph.js';
import { kindsOfReport, report, reportAddress } from '../../api/reports.js';
import { recent, remember } from '../../api/recent-reports.js';
import { reportText } from './report-text.js';
import '../report-form/report-form.js';
import '../status-message/status-message.js';

const START = { type: 'partnership', subject: 'pompidou-group', partners: [], from: '', to: '', lang: '', house: '', without: [] };

export class ReportsPage extends Component {
  static properties = { vocabulary: {}, wanted: {}, order: { state: true }, offer: { state: true }, names: { state: true }, report: { state: true }, failure: { state: true }, busy: { state: true }, seconds: { state: true } };
  #running;
  #clock;

  constructor() {
    super();
    this.order = START;
    this.names = {};
  }

  willUpdate(changed) {
    if (changed.has('wanted') && this.wanted) this.#choose(asOrder(this.order, this.wanted));
    else if (!this.hasUpdated) this.#choose(this.order);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  languageChanged() {
    this.offer = null;
    this.#choose({ ...this.order, lang: this.order.lang === 'en-fr' ? 'en-fr' : '' });
  }

  render() {
    return html`
      <aside class="form" aria-label=${t('reports.form')}>
        <report-form .vocabulary=${this.vocabulary} .offer=${this.offer} .order=${this.order} .names=${this.names} @order-changed=${(e) => this.#choose(e.detail.order)}></report-form>
        ${this.report && this.offer ? this.#downloads() : nothing}
        ${this.#recent()}
      </aside>
      <div class="preview" aria-busy=${Boolean(this.busy)}>${this.#progress()}<div aria-live="polite">${this.#preview()}</div></div>`;
  }

  #downloads() {
    return html`<h2>${t('reports.download')}</h2>
      <ul class="formats">${this.offer.formats.map((format) => html`<li><a class="button" href=${reportAddress(this.#asked, format)} download>${t(`reports.format.${format}`)}</a></li>`)}</ul>`;
  }

  #recent() {
    const made = recent();
    return made.length ? html`<details class="recent"><summary>${t('reports.recent')}</summary><ul>${made.map(({ title, order }) => html`<li><button type="button" class="link" @click=${() => this.#choose({ ...START, ...order })}>${title}</button></li>`)}</ul></details>` : nothing;
  }

  /** A report takes a moment; one that takes longer says how long, and can be given up. */
  #progress() {
    if (!this.busy || !this.seconds) return nothing;
    return html`<p class="progress" role="status">${t('reports.writing.for', { count: this.seconds })} <button type="button" @click=${() => this.#giveUp()}>${t('reports.cancel')}</button></p>`;
  }

  #preview() {
    if (this.busy && !this.report) return html`<status-message kind="loading" .text=${t('reports.writing')}></status-message>`;
    if (this.failure) return html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#choose(this.order)}></status-message>`;
    if (!this.report) return html`<status-message kind="empty" .text=${this.#missing}></status-message>`;
    return reportText(this.report, (note) => this.#showNote(note));
  }

  get #kind() {
    return this.offer?.kinds.find(({ type }) => type === this.order.type);
  }

  /** What is still to be chosen, as a sentence; nothing where the report can be made. */
  get #missing() {
    const { subject, partners, from, to } = this.order;
    if (!subject) return t('reports.empty.one');
    if (partners.length < (this.#kind?.partners ?? 0)) return t('reports.empty');
    return this.#kind?.period && !from && !to ? t('reports.empty.period') : '';
  }

  /** The order as this kind of report takes it. */
  get #asked() {
    const { most = 0 } = this.#kind ?? {};
    return { ...this.order, partners: this.order.partners.filter((id) => id && id !== this.order.subject).slice(0, most), lang: this.order.lang || language() };
  }

  async #choose(order) {
    this.order = order;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.failure = null;
    this.#start();
    try {
      this.offer ??= await kindsOfReport(running.signal);
      await this.#name(order);
      const asked = this.#asked;
      this.report = this.#missing ? null : await report(asked, running.signal);
      if (this.report) remember({ title: this.report.title, order: asked });
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.report = null;
      this.failure = error.message;
    }
    if (running === this.#running) this.#stop();
  }

  #start() {
    clearInterval(this.#clock);
    this.busy = true;
    this.seconds = 0;
    this.#clock = setInterval(() => { this.seconds += 1; }, 1000);
  }

  #stop() {
    clearInterval(this.#clock);
    this.busy = false;
  }

  #giveUp() {
    this.#running?.abort();
    this.#stop();
    this.report = null;
    this.failure = t('reports.cancelled');
  }

  async #name({ subject, partners }) {
    const { nodes } = await nodesById([subject, ...partners].filter(Boolean));
    this.names = Object.fromEntries(nodes.map((n) => [n.id, n.name]));
  }

  #showNote(number) {
    const note = this.querySelector(`[data-footnote="${number}"]`);
    note.scrollIntoView({ block: 'center' });
    note.focus({ preventScroll: true });
  }
}

/** What another page wants: a subject, and with a partner a report on two. */
function asOrder(order, { type, subject, partner }) {
  return { ...order, type: type ?? order.type, subject: subject ?? order.subject, partners: partner ? [partner] : order.partners };
}

customElements.define('reports-page', ReportsPage);
