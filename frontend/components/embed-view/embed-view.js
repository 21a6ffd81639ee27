// <embed-view></embed-view>   A shared view alone, to be read in a frame of another site: /embed/{id}?lang=fr
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { firstLanguage, setLanguage, t } from '../../lib/i18n.js';
import { messages } from '../../api/messages.js';
import { vocabulary } from '../../api/graph.js';
import { visible } from '../../graph/visible.js';
import { Exploration } from '../explore-page/exploration.js';
import '../graph-canvas/graph-canvas.js';
import '../data-table/data-table.js';
import '../status-message/status-message.js';

export class EmbedView extends Component {
  static properties = { vocabulary: { state: true }, revision: { state: true }, failure: { state: true }, ready: { state: true }, table: { state: true }, missing: { state: true } };
  #work = new Exploration(() => { this.revision = (this.revision ?? 0) + 1; }, (error) => { this.failure = error.message; });

  async firstUpdated() {
    const lang = firstLanguage();
    setLanguage(lang, await messages(lang).catch(() => ({ 'status.retry': '↻' })));
    this.ready = true;
    await this.#start();
  }

  render() {
    if (!this.ready) return nothing;
    const { view, selected, saved, opened } = this.#work;
    const link = `/#view.${this.#id}`;
    return html`
      <header><h1>${saved?.title ?? ''}</h1>
        ${saved ? html`<button type="button" aria-pressed=${Boolean(this.table)} @click=${() => { this.table = !this.table; }}>${t('bar.table')}</button>` : nothing}
        <a class="button" href=${link} target="_blank" rel="noopener">${t('embed.open')}</a></header>
      ${this.failure ? html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#start()}></status-message>` : nothing}
      ${this.missing ? html`<status-message kind="note" .text=${t('link.missing')}></status-message>` : nothing}
      <main>${!saved ? (this.failure ? nothing : html`<status-message kind="loading"></status-message>`)
    : this.table ? html`<data-table .vocabulary=${this.vocabulary} .view=${view} .drawn=${visible(view)} .selected=${selected} @inspect=${(e) => this.#work.select(e.detail.id)} @table-closed=${() => { this.table = false; }}></data-table>`
      : html`<graph-canvas .view=${view} .vocabulary=${this.vocabulary} .selected=${selected} .fitOn=${opened}
          @inspect=${(e) => this.#work.select(e.detail.id)} @settled=${(e) => this.#work.settled(e.detail.positions)}></graph-canvas>`}</main>`;
  }

  async #start() {
    this.failure = null;
    try {
      this.vocabulary = await vocabulary();
      this.missing = !(await this.#work.openSaved(this.#id));
      document.title = `${this.#work.saved.title} · Entente`;
    } catch (error) {
      this.failure = error.message;
    }
  }

  get #id() {
    return decodeURIComponent(location.pathname.split('/')[2] ?? '');
  }
}
customElements.define('embed-view', EmbedView);
