// <data-page .session=${s} .vocabulary=${v}></data-page>   Import of files, for editors: choose, see what they are, correct, try, load; for all, the whole graph as files.
// Event: sign-in-wanted.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import { begin, cancel, keepProfile, profiles, propose, until } from '../../api/imports.js';
import { mayEdit } from '../../api/session.js';
import '../change-list/change-list.js';
import '../data-tabs/data-tabs.js';
import '../graph-files/graph-files.js';
import '../import-mapping/import-mapping.js';
import '../import-outcome/import-outcome.js';
import '../import-preview/import-preview.js';
import '../status-message/status-message.js';

/** Of the many that there are, those that people meet; the server takes all that Java knows. */
const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'x-MacRoman'];
const FORMATS = '.csv,.tsv,.tab,.txt,.xlsx,.json,.jsonl,.ndjson,.graphml';

export class DataPage extends Component {
  static properties = { session: {}, vocabulary: {}, files: { state: true }, proposals: { state: true }, kept: { state: true }, profile: { state: true }, encoding: { state: true }, mode: { state: true }, job: { state: true }, problem: { state: true }, busy: { state: true }, saved: { state: true } };
  #turn = 0;

  constructor() {
    super();
    this.files = [];
    this.proposals = [];
    this.kept = [];
    this.mode = 'lenient';
  }

  languageChanged() {
    if (this.files.length && mayEdit(this.session)) this.#look(this.#sketch);
  }

  render() {
    return html`<data-tabs place="data"></data-tabs><div class="sheet"><h1>${t('data.title')}</h1>${mayEdit(this.session) ? this.#form() : this.#closed()}
      <h2>${t('changes.title')}</h2><p class="soft">${t('changes.intro')}</p>
      <change-list .session=${this.session}></change-list>
      <graph-files></graph-files></div>`;
  }

  #closed() {
    const signedIn = this.session?.authenticated;
    return html`<p>${signedIn ? t('data.notEditor') : t('data.signIn')}</p>
      ${signedIn ? nothing : html`<button type="button" class="primary" @click=${() => this.emit('sign-in-wanted')}>${t('signIn.do')}</button>`}`;
  }

  #form() {
    return html`<p class="soft">${t('data.intro')}</p>
      <label>${t('data.files')}<input type="file" name="files" accept=${FORMATS} multiple @change=${this.#choose}></label>
      <div aria-live="polite">
        ${this.busy ? html`<status-message kind="loading" .text=${t('data.looking')}></status-message>` : nothing}
        ${this.problem ? html`<status-message kind="error" .text=${this.problem}></status-message>` : nothing}
      </div>
      ${this.proposals.length ? html`${this.#detected()}${this.#meaning()}${this.proposals.map((one) => html`<import-preview .proposal=${one} .vocabulary=${this.vocabulary}></import-preview>`)}${this.#start()}` : nothing}
      <div class="outcome" aria-live="polite">${this.job ? html`<import-outcome .job=${this.job} @cancel-wanted=${(e) => this.#cancel(e.detail.id)}></import-outcome>` : nothing}</div>`;
  }

  #detected() {
    return html`<h2>${t('data.detected')}</h2>
      <ul class="detected">${this.proposals.map((one, at) => html`<li>${t('data.fileIs', { name: this.files[at].name, what: this.#what(one) })}</li>`)}</ul>
      ${this.proposals.some((one) => one.encoding) ? html`<label>${t('data.encoding')}<select data-field="encoding" @change=${(e) => { this.encoding = e.target.value; this.#look(this.#sketch); }}>
        ${['', ...ENCODINGS].map((one) => html`<option value=${one} ?selected=${one === (this.encoding ?? '')}>${one || t('data.found')}</option>`)}</select></label>` : nothing}`;
  }

  #what({ format, delimiter, encoding }) {
    return [t(`data.format.${format}`), delimiter && t(`data.delimiter.${DELIMITERS[delimiter]}`), encoding].filter(Boolean).join(', ');
  }

  #meaning() {
    const sketch = this.#sketch;
    return html`<h2>${t('data.meaning')}</h2>
      <label>${t('data.profile')}<select data-field="profile" @change=${(e) => this.#profileChosen(e.target.value)}>
        <option value="" ?selected=${!this.profile}>${this.#own ? t('data.own') : t('data.sketched')}</option>
        ${this.kept.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.profile}>${title[language()] || id}</option>`)}</select></label>
      ${this.profile ? html`<p class="soft small">${this.kept.find(({ id }) => id === this.profile)?.about?.[language()] ?? ''}</p>` : nothing}
      ${sketch ? html`<import-mapping .header=${this.proposals[0].tables[0].header} .sketch=${sketch} .vocabulary=${this.vocabulary} @sketch-changed=${(e) => this.#look(e.detail.sketch)}></import-mapping>${this.#keep()}` : nothing}
      ${!sketch && !this.profile && !this.#own ? html`<status-message kind="note" .text=${t('data.needsProfile')}></status-message>` : nothing}`;
  }

  #keep() {
    return html`<form class="keep" @submit=${this.#save}><label>${t('data.keepAs')}<input name="name" pattern="[a-z0-9]+(-[a-z0-9]+)*" maxlength="60" required placeholder=${t('data.keepExample')}></label>
      <button>${t('data.keep')}</button>${this.saved ? html`<span role="status">${t('data.kept', { name: this.saved })}</span>` : nothing}</form>`;
  }

  #start() {
    const ready = this.profile || this.#own || this.#sketch;
    const running = this.job && ['WAITING', 'RUNNING'].includes(this.job.state);
    return html`<h2>${t('data.load')}</h2>
      <label>${t('data.mode')}<select data-field="mode" @change=${(e) => { this.mode = e.target.value; }}>${['lenient', 'strict'].map((one) => html`<option value=${one} ?selected=${one === this.mode}>${t(`data.mode.${one}`)}</option>`)}</select></label>
      <p class="actions start"><button type="button" class="do-try" ?disabled=${!ready || running} @click=${() => this.#run(true)}>${t('data.try')}</button>
        <button type="button" class="primary do-load" ?disabled=${!ready || running} @click=${() => this.#run(false)}>${t('data.import')}</button></p>`;
  }

  get #own() {
    return this.proposals.every((one) => one.own);
  }

  /** A sketch is for one file with one table; several files need a profile. */
  get #sketch() {
    return this.files.length === 1 ? this.proposals[0]?.sketch : null;
  }

  async #choose(event) {
    this.files = [...event.target.files];
    this.job = this.saved = this.profile = this.encoding = null;
    this.proposals = [];
    if (this.files.length) await this.#look(null);
  }

  #profileChosen(id) {
    this.profile = id;
    this.#look(null);
  }

  /** Asks the server what the files are, and what they would make in this way. */
  async #look(sketch) {
    const turn = ++this.#turn;
    this.busy = true;
    this.problem = null;
    try {
      const [kept, ...proposals] = await Promise.all([profiles(), ...this.files.map((file) => propose(file, { profile: this.profile, encoding: this.encoding, sketch: this.profile ? null : sketch }))]);
      if (turn !== this.#turn) return;
      this.kept = kept;
      this.proposals = proposals;
      const same = new Set(proposals.map((one) => one.profile));
      if (this.profile == null && same.size === 1) this.profile = proposals[0].profile;
    } catch (error) {
      if (turn === this.#turn) this.problem = error.message;
    }
    if (turn === this.#turn) this.busy = false;
  }

  async #run(dryRun) {
    this.problem = null;
    try {
      const mapping = this.profile ? null : this.proposals[0].mapping;
      const job = await begin(this.files, { profile: this.profile, mapping, encoding: this.encoding, mode: this.mode, dryRun });
      this.job = job;
      await until(job.id, (now) => { this.job = now; });
      if (!dryRun) await this.querySelector('change-list').load();
    } catch (error) {
      this.problem = error.message;
    }
  }

  async #cancel(id) {
    try {
      await cancel(id);
    } catch (error) {
      this.problem = error.message;
    }
  }

  async #save(event) {
    event.preventDefault();
    const name = event.target.elements.name.value;
    try {
      await keepProfile(name, { ...this.proposals[0].mapping, title: { en: name, fr: name } });
      this.saved = name;
      this.kept = await profiles();
    } catch (error) {
      this.problem = error.message;
    }
  }
}

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
customElements.define('data-page', DataPage);
