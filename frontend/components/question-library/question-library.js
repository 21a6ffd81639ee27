// <question-library .session=${s} .chosen=${question} .values=${{ subject: 'cicad' }} .names=${{ cicad: 'CICAD' }} .text=${() => editor.text}></question-library>
// The questions by topic, shipped ones, one's own and shared ones; a link #query.<id> opens one.
// Events: question-chosen { question, values }, question-renewed { question } (the same one in another language or version),
// question-forgotten (it was deleted), sign-in-wanted.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { deleteQuestion, questions } from '../../api/library.js';
import { answerAddress } from '../../api/reports.js';
import { linked, linkTo } from './links.js';
import './save-dialog.js';
import './versions-dialog.js';
import '../status-message/status-message.js';

/** What people saved stands before what ships. */
const saved = (list) => (list[0].owner ? 1 : 0);
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export class QuestionLibrary extends Component {
  static properties = {
    session: {}, chosen: {}, values: {}, names: {}, text: {}, vocabulary: {}, list: { state: true }, failure: { state: true }, missing: { state: true }, filter: { state: true },
    note: { state: true }, doomed: { state: true }, byHand: { state: true },
  };
  #opened;
  #follow = () => this.#open();

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  languageChanged() {
    if (this.list) this.#load();
  }

  updated(changed) {
    if (changed.has('session') && changed.get('session')?.user !== this.session?.user || !this.list && !this.failure && !this.loading) this.#load();
  }

  render() {
    return html`
      ${this.missing ? html`<status-message kind="error" .text=${this.missing}></status-message>` : nothing}
      <p class="keep"><button type="button" @click=${this.#save}>${t('library.save')}</button></p>
      <p class="small soft said" role="status">${this.note}</p>
      ${this.byHand ? html`<input readonly class="by-hand" aria-label=${t('library.link')} .value=${this.byHand}>` : nothing}
      ${this.#body()}
      <save-dialog .vocabulary=${this.vocabulary} @question-saved=${(e) => this.#saved(e)}></save-dialog>
      <versions-dialog @version-chosen=${(e) => this.#takeVersion(e)}></versions-dialog>`;
  }

  #body() {
    if (this.failure) return html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#load()}></status-message>`;
    if (!this.list) return html`<status-message kind="loading"></status-message>`;
    const wanted = plain(this.filter ?? '').split(/\s+/).filter(Boolean);
    const found = this.list.filter((q) => wanted.every((word) => plain(`${q.title} ${q.description} ${q.topicTitle} ${q.owner ?? ''}`).includes(word)));
    return html`
      <input type="search" class="filter" aria-label=${t('library.filter')} placeholder=${t('library.filter')} .value=${this.filter ?? ''} @input=${(e) => { this.filter = e.target.value; }}>
      <p class="small soft" role="status">${wanted.length ? t('library.found', { shown: found.length, total: this.list.length, count: found.length }) : t('library.count', { count: found.length })}</p>
      ${found.length ? nothing : html`<status-message kind="empty" .text=${t('library.none')}></status-message>`}
      ${[...Map.groupBy(found, (q) => q.topic).values()].sort((a, b) => saved(b) - saved(a)).map((list) => this.#topic(list))}`;
  }

  #topic(list) {
    return html`<details open><summary><h3>${list[0].topicTitle}</h3></summary><ul>${list.map((q) => this.#item(q))}</ul></details>`;
  }

  #item(q) {
    const open = this.chosen?.id === q.id;
    return html`<li>
      <button type="button" class="question" aria-pressed=${open} @click=${() => this.#choose(q)}><b>${q.title}</b>
        ${q.owner ? html`<span class="chip">${this.#whose(q)}</span>` : nothing}</button>
      ${open ? this.#explained(q) : nothing}</li>`;
  }

  #whose({ owner, shared }) {
    if (owner === this.session?.user) return t(shared ? 'library.mineShared' : 'library.minePrivate');
    return t(shared ? 'library.by' : 'library.of', { owner });
  }

  #explained(q) {
    return html`<div class="explained small">
      ${q.description ? html`<p>${q.description}</p>` : nothing}
      ${this.doomed === q.id ? this.#confirm(q) : html`<p class="links">
        <button type="button" class="link" @click=${() => this.#copy(q)}>${t('library.copyLink')}</button>
        ${q.owner ? nothing : this.#report(q)}
        ${q.owner ? html`<button type="button" class="link" @click=${() => this.querySelector('versions-dialog').open(q)}>${t('library.versions')}</button>` : nothing}
        ${q.mine ? html`<button type="button" class="link" @click=${() => { this.doomed = q.id; }}>${t('library.delete')}</button>` : nothing}</p>`}
    </div>`;
  }

  /** The answer as a document; only questions that ship can be asked outside of the console. */
  #report(q) {
    return html`<span class="report">${t('library.report')}
      ${['html', 'docx', 'pdf'].map((format) => html`<a href=${answerAddress([{ id: q.id, values: this.values }], format)}
        target=${format === 'html' ? '_blank' : nothing} download=${format === 'html' ? nothing : ''}>${t(`library.report.${format}`)}</a>`)}</span>`;
  }

  #confirm(q) {
    return html`<p role="alert">${t('library.deleteSure', { title: q.title })}
      <button type="button" class="link" @click=${() => this.#delete(q)}>${t('library.delete')}</button>
      <button type="button" class="link" @click=${() => { this.doomed = null; }}>${t('dialog.cancel')}</button></p>`;
  }

  #choose(question, values = {}) {
    [this.note, this.doomed, this.byHand, this.missing] = [null, null, null, null];
    this.emit('question-chosen', { question, values });
  }

  async #load() {
    this.loading = true;
    this.failure = null;
    try {
      this.list = await questions();
      const now = this.list.find((q) => q.id === this.chosen?.id);
      if (now) this.emit('question-renewed', { question: now.owner ? { ...now, query: this.chosen.query, parameters: this.chosen.parameters } : now });
      this.#open();
    } catch (error) {
      this.failure = error.message;
    }
    this.loading = false;
  }

  /** What the address names is chosen once; a private question may wait until its owner has signed in. */
  #open() {
    const link = linked(location.hash);
    if (!link || !this.list || this.#opened === location.hash) return;
    const question = this.list.find((q) => q.id === link.id);
    if (question) {
      this.#opened = location.hash;
      this.#choose(question, link.values);
      this.updateComplete.then(() => this.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' }));
    } else {
      this.missing = t('library.missing');
    }
  }

  #save() {
    if (!this.session?.authenticated) this.emit('sign-in-wanted');
    else this.querySelector('save-dialog').open(this.text?.() ?? '', this.chosen, this.values, this.names);
  }

  async #saved({ detail: { question } }) {
    this.#choose(question, this.values);
    await this.#load();
    this.note = t('library.saved', { title: question.title });
  }

  /** An earlier text in the editor; saving it makes a new version of the question as it is now. */
  #takeVersion({ detail: { question, version } }) {
    this.#choose({ ...question, query: version.query, parameters: version.parameters });
    this.note = t('library.versionTaken', { version: version.version });
  }

  async #delete(q) {
    this.doomed = null;
    try {
      await deleteQuestion(q.id);
      this.emit('question-forgotten', { question: q });
      this.note = t('library.deleted', { title: q.title });
      await this.#load();
    } catch (error) {
      this.note = error.message;
    }
  }

  async #copy(q) {
    const link = linkTo(q, this.values);
    try {
      await navigator.clipboard.writeText(link);
      this.note = t('library.linkCopied');
    } catch {
      this.byHand = link;
      this.note = t('library.copyByHand');
    }
  }
}
customElements.define('question-library', QuestionLibrary);
