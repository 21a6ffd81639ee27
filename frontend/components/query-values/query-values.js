// <query-values .text=${query} .given=${['subject']}></query-values>   Fields for the parameters of a text that have no value yet.
//   fields.values(names) -> { year: 2021 }; fields.check(names) -> false and the first wrong field has the focus; fields.fill({ year: 2021 })
// Event: values-changed.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { parameterNames } from '../../cypher/statements.js';
import { TYPES, guess, read, typed } from '../../cypher/values.js';

export class QueryValues extends Component {
  static properties = { text: {}, given: {}, fields: { state: true }, wrong: { state: true } };

  constructor() {
    super();
    [this.text, this.given, this.fields, this.wrong] = ['', [], {}, {}];
  }

  render() {
    const names = this.#names();
    if (!names.length) return nothing;
    return html`<fieldset><legend class="small soft">${t('editor.values')}</legend>${names.map((name, i) => this.#field(name, i))}</fieldset>`;
  }

  updated(changed) {
    if (changed.has('text') || changed.has('fields')) this.emit('values-changed');
  }

  /** Those that can be read as what they are said to be. */
  values(names = this.#names()) {
    const own = this.#names().filter((name) => names.includes(name));
    return Object.fromEntries(own.map((name) => [name, this.#read(name).value]).filter(([, value]) => value !== undefined));
  }

  check(names) {
    const own = this.#names().filter((name) => names.includes(name));
    this.wrong = Object.fromEntries(own.map((name) => [name, this.#read(name).wrong]).filter(([, wrong]) => wrong));
    const first = own.findIndex((name) => this.wrong[name]);
    if (first >= 0) this.querySelector(`#query-value-${this.#names().indexOf(own[first])}`).focus();
    return first < 0;
  }

  fill(values) {
    this.fields = { ...this.fields, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typed(value)])) };
    this.wrong = {};
  }

  #field(name, i) {
    const { type, text } = this.#of(name);
    const wrong = this.wrong[name];
    return html`<div class="value">
      <label for="query-value-${i}"><code>$${name}</code></label>
      <input id="query-value-${i}" autocomplete="off" spellcheck="false" inputmode=${type === 'number' ? 'decimal' : 'text'} placeholder=${t(`editor.like.${type}`)} .value=${text}
        aria-invalid=${Boolean(wrong)} aria-describedby=${wrong ? `query-wrong-${i}` : nothing} @input=${(e) => this.#change(name, { text: e.target.value })} @change=${() => this.#look(name)}
        @keydown=${(e) => { if (e.key === 'Enter') this.emit('run-wanted'); }}>
      <select aria-label=${t('editor.typeOf', { name: `$${name}` })} @change=${(e) => this.#change(name, { type: e.target.value })}>
        ${TYPES.map((one) => html`<option value=${one} ?selected=${one === type}>${t(`editor.type.${one}`)}</option>`)}</select>
      ${wrong ? html`<span class="wrong small" id="query-wrong-${i}">${t(`editor.wrong.${wrong}`)}</span>` : nothing}
    </div>`;
  }

  #names() {
    return parameterNames(this.text).filter((name) => !this.given.includes(name));
  }

  #of(name) {
    const { type, text } = this.fields[name] ?? {};
    return { type: type ?? guess(this.text, name), text: text ?? '' };
  }

  #read(name) {
    const { type, text } = this.#of(name);
    return read(type, text);
  }

  #change(name, change) {
    this.fields = { ...this.fields, [name]: { ...this.fields[name], ...change } };
    if (this.wrong[name]) this.#look(name);
  }

  /** Said when the field is left, not while it is typed; an empty one when the query is to run. */
  #look(name) {
    const { wrong } = this.#of(name).text ? this.#read(name) : {};
    this.wrong = { ...this.wrong, [name]: wrong };
  }
}
customElements.define('query-values', QueryValues);
