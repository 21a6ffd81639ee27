// <app-shell></app-shell>   The top bar and the place that the address names: #explore or #v1..., #query or #q1..., #reports, #data, #duplicates.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { firstLanguage, keepLanguage, setLanguage, t } from '../../lib/i18n.js';
import { messages } from '../../api/messages.js';
import { vocabulary } from '../../api/graph.js';
import { session, signOut } from '../../api/session.js';
import { fromLink, isLink } from '../../cypher/link.js';
import '../top-bar/top-bar.js';
import '../explore-page/explore-page.js';
import '../sign-in-dialog/sign-in-dialog.js';
import '../status-message/status-message.js';

const LAZY = { query: () => import('../query-page/query-page.js'), reports: () => import('../reports-page/reports-page.js'), data: () => import('../data-page/data-page.js'), duplicates: () => import('../duplicates-page/duplicates-page.js') };

export class AppShell extends Component {
  static properties = { place: { state: true }, visited: { state: true }, vocabulary: { state: true }, session: { state: true }, failure: { state: true }, ready: { state: true }, exploreAddress: { state: true }, wanted: { state: true } };

  constructor() {
    super();
    this.visited = new Set();
    addEventListener('hashchange', () => this.#route());
  }

  async firstUpdated() {
    const words = await messages(firstLanguage()).catch(() => ({ 'status.retry': '↻' }));
    setLanguage(firstLanguage(), words);
    this.ready = true;
    await this.#start();
  }

  render() {
    if (!this.ready) return nothing;
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${t('skip')}</a>
      <top-bar .place=${this.place} .session=${this.session} .vocabulary=${this.vocabulary} .exploreAddress=${this.exploreAddress}
        @entity-chosen=${this.#chosen} @language-chosen=${(e) => this.#speak(e.detail.lang)}
        @sign-in-wanted=${() => this.querySelector('sign-in-dialog').open()} @sign-out-wanted=${this.#signOut}></top-bar>
      <main id="main" tabindex="-1" @search-wanted=${() => this.querySelector('top-bar').focusSearch()}
        @cypher-wanted=${(e) => this.#go('query', e.detail)} @report-wanted=${(e) => this.#go('reports', e.detail)} @entity-opened=${this.#chosen} @entities-wanted=${this.#add} @address-written=${(e) => { this.exploreAddress = e.detail.hash; }}
        @sign-in-wanted=${() => this.querySelector('sign-in-dialog').open()}>
        ${this.failure ? html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#start()}></status-message>` : nothing}
        <explore-page ?hidden=${this.place !== 'explore'} ?active=${this.place === 'explore'} .vocabulary=${this.vocabulary} .session=${this.session}></explore-page>
        ${this.visited.has('query') ? html`<query-page ?hidden=${this.place !== 'query'} .vocabulary=${this.vocabulary} .session=${this.session} .wanted=${this.wanted?.query}></query-page>` : nothing}
        ${this.visited.has('reports') ? html`<reports-page ?hidden=${this.place !== 'reports'} .vocabulary=${this.vocabulary} .wanted=${this.wanted?.reports}></reports-page>` : nothing}
        ${this.visited.has('data') ? html`<data-page ?hidden=${this.place !== 'data'} .session=${this.session} .vocabulary=${this.vocabulary}></data-page>` : nothing}
        ${this.visited.has('duplicates') ? html`<duplicates-page ?hidden=${this.place !== 'duplicates'} .session=${this.session} .vocabulary=${this.vocabulary}></duplicates-page>` : nothing}
      </main>
      <sign-in-dialog @signed-in=${(e) => { this.session = e.detail.session; }}></sign-in-dialog>`;
  }

  async #start() {
    this.failure = null;
    try {
      [this.vocabulary, this.session] = await Promise.all([vocabulary(), session()]);
      await this.updateComplete;
      await this.#route();
    } catch (error) {
      this.failure = error.message;
    }
  }

  async #route() {
    const [name] = location.hash.slice(1).split('.');
    if (name === 'main') return;
    const link = isLink(location.hash);
    if (link) this.wanted = { ...this.wanted, query: await fromLink(location.hash).catch(() => ({ broken: true })) };
    this.place = name in LAZY ? name : link ? 'query' : 'explore';
    await LAZY[this.place]?.();
    this.visited = new Set([...this.visited, this.place]);
    this.#entitle();
    await this.updateComplete;
    if (this.place === 'explore') await this.querySelector('explore-page').show(location.hash);
  }

  async #speak(lang) {
    try {
      const [words, vocab] = await Promise.all([messages(lang), vocabulary(lang)]);
      this.vocabulary = vocab;
      keepLanguage(lang);
      setLanguage(lang, words);
      this.#entitle();
    } catch (error) {
      this.failure = error.message;
    }
  }

  #entitle() {
    document.title = `${t(`nav.${this.place ?? 'explore'}`)} · Entente`;
  }

  async #chosen({ detail }) {
    if (this.place !== 'explore') location.hash = this.exploreAddress || '#explore';
    await this.updateComplete;
    const page = this.querySelector('explore-page');
    await page.choose(detail);
  }

  /** The view must be there before something is added to it. */
  async #add({ detail }) {
    location.hash = this.exploreAddress || '#explore';
    await this.#route();
    await this.querySelector('explore-page').addAnswer(detail);
  }

  #go(place, detail) {
    this.wanted = { ...this.wanted, [place]: detail };
    location.hash = `#${place}`;
  }

  async #signOut() {
    try {
      this.session = await signOut();
    } catch (error) {
      this.failure = error.message;
    }
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }
}
customElements.define('app-shell', AppShell);
