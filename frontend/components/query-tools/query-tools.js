// <cypher-editor></cypher-editor><query-tools .session=${session} .given=${{ subject: 'cicad' }}></query-tools>
// What stands below an editor and helps to write in it: what is wrong, format, history, link, fields for parameters.
//   tools.values(text), tools.check(statements), tools.ran(entry), tools.open({ query, parameters }), tools.say('key')
// `given`: values that the page asks for itself. Events: run-wanted, query-chosen, sign-in-wanted.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { asked } from '../../api/asked.js';
import { LONGEST, toLink } from '../../cypher/link.js';
import { parameterNames } from '../../cypher/statements.js';
import '../query-history/query-history.js';
import '../query-values/query-values.js';

export class QueryTools extends Component {
  static properties = { session: {}, given: {}, text: { state: true }, problems: { state: true }, note: { state: true }, link: { state: true } };
  #past = null;
  #at = -1;
  #draft;

  constructor() {
    super();
    [this.text, this.given, this.problems] = ['', {}, []];
  }

  get editor() {
    return this.previousElementSibling;
  }

  firstUpdated() {
    const { editor } = this;
    editor.addEventListener('text-changed', ({ detail }) => { [this.text, this.note, this.link] = [detail.text, null, null]; });
    editor.addEventListener('checked', ({ detail }) => { this.problems = detail.problems; });
    editor.addEventListener('trouble', ({ detail }) => { this.note = detail.message; });
    editor.addEventListener('history-step', ({ detail }) => this.#step(detail.by));
    this.text = editor.text;
  }

  updated(changed) {
    if (changed.has('session')) this.#past = null;
    this.editor.parameters = this.values(this.text);
  }

  render() {
    return html`
      <div class="row">
        <button type="button" @click=${() => this.editor.format()}>${t('editor.format')}</button>
        <button type="button" @click=${() => this.querySelector('query-history').open()}>${t('editor.history')}</button>
        <button type="button" @click=${this.#copyLink}>${t('editor.copyLink')}</button>
        ${this.#problem()}
      </div>
      <p class="note small" role="status">${this.note}</p>
      ${this.link ? html`<input readonly class="link" aria-label=${t('views.toCopy')} .value=${this.link} @focus=${(e) => e.target.select()}>` : nothing}
      <p class="small soft help">${t('editor.help')}</p>
      <query-values .text=${this.text} .given=${Object.keys(this.given)} @values-changed=${() => this.requestUpdate()}></query-values>
      <query-history .session=${this.session} @query-chosen=${(e) => this.open(e.detail)} @history-changed=${() => { this.#past = null; }}></query-history>`;
  }

  /** Those of the text's parameters that are known. */
  values(text) {
    const names = parameterNames(text);
    const given = Object.fromEntries(Object.entries(this.given).filter(([name]) => names.includes(name)));
    return { ...this.querySelector('query-values')?.values(names), ...given };
  }

  /** May these run? If not, it is said at the field that is wrong. */
  check(statements) {
    return this.querySelector('query-values').check(statements.flatMap(({ text }) => parameterNames(text)));
  }

  ran(entry) {
    this.#past = null;
    asked(this.session).keep({ ...entry, parameters: this.values(entry.query) });
  }

  async open({ query, parameters = {} }) {
    await this.updateComplete;
    this.editor.text = query;
    this.querySelector('query-values').fill(parameters);
    this.editor.focusEditor();
  }

  say(key) {
    this.note = t(key);
  }

  #problem() {
    const [first] = this.problems;
    if (!first) return html`<span class="checked small" role="status"></span>`;
    const more = this.problems.length - 1;
    const text = first.line ? t('editor.at', { line: String(first.line), column: String(first.column ?? 1), message: first.message }) : first.message;
    return html`<span class="checked small ${first.severity}" role="status"><b>${t(`editor.severity.${first.severity}`)}</b> ${text}${more ? html` <span class="soft">${t('editor.more', { count: more })}</span>` : nothing}</span>`;
  }

  async #step(by) {
    try {
      this.#past ??= await asked(this.session).list();
    } catch (error) {
      this.note = error.message;
      return;
    }
    if (this.#past[this.#at]?.query !== this.editor.text) [this.#at, this.#draft] = [-1, { query: this.editor.text, parameters: this.values(this.editor.text) }];
    const to = Math.min(this.#at + by, this.#past.length - 1);
    if (to < -1 || to === this.#at) return;
    this.#at = to;
    const entry = to < 0 ? this.#draft : this.#past[to];
    await this.open(entry);
    this.emit('query-chosen', entry);
    this.note = to < 0 ? t('asked.draft') : t('asked.step', { number: to + 1, count: this.#past.length });
  }

  async #copyLink() {
    const address = `${location.origin}/${await toLink(this.editor.text, this.values(this.editor.text))}`;
    if (address.length > LONGEST) return this.say('editor.linkTooLong');
    try {
      await navigator.clipboard.writeText(address);
      this.say('editor.linkCopied');
    } catch {
      this.link = address;
      this.say('views.copyByHand');
    }
  }
}
customElements.define('query-tools', QueryTools);
