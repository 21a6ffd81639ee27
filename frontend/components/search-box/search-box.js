// <search-box .vocabulary=${v} label="..." placeholder="..." .kinds=${['Organisation']} .value=${'CICAD'} ?adding=${true}></search-box>
// A combobox over /api/search. Event: entity-chosen { id, kind, name, add } (add: Ctrl+Enter, when `adding`).
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { debounce } from '../../lib/web.js';
import { kindSwatch } from '../../lib/swatches.js';
import { search } from '../../api/graph.js';

let serial = 0;

export class SearchBox extends Component {
  static properties = { vocabulary: {}, label: {}, placeholder: {}, kinds: {}, value: {}, adding: { type: Boolean }, answer: { state: true }, active: { state: true }, problem: { state: true } };
  #id = `search-${++serial}`;
  #asked;
  #ask = debounce((q) => this.#search(q), 160);

  render() {
    const open = Boolean(this.answer || this.problem);
    const at = this.active >= 0 && this.answer?.hits[this.active] ? `${this.#id}-${this.active}` : undefined;
    return html`
      <div class="field" @focusout=${this.#left}>
        <svg class="glass" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="6.5" cy="6.5" r="4.5" fill="none" stroke="currentColor" stroke-width="1.6"></circle><path d="m10 10 4.500 4.500" stroke="currentColor" stroke-width="1.600"></path></svg>
        <input type="text" role="combobox" autocomplete="off" spellcheck="false" aria-label=${this.label} placeholder=${this.placeholder ?? ''}
          aria-expanded=${open} aria-controls=${this.#id} aria-autocomplete="list" aria-activedescendant=${at ?? nothing}
          .value=${this.value ?? ''} @input=${(e) => this.#ask(e.target.value)} @keydown=${this.#key}>
        <div class="hits" id=${this.#id} role="listbox" aria-label=${this.label} ?hidden=${!open}>${this.#list()}</div>
        <span class="visually-hidden" role="status">${this.answer ? t('search.count', { count: this.answer.total, shown: this.answer.shown, total: this.answer.total }) : ''}</span>
      </div>`;
  }

  focusInput() {
    const input = this.querySelector('input');
    input.focus();
    input.select();
  }

  #list() {
    if (this.problem) return html`<p class="hint">${this.problem}</p>`;
    if (!this.answer) return nothing;
    const { hits, shown, total, totalIsAtLeast } = this.answer;
    if (!hits.length) return html`<p class="hint">${t('search.none', { query: this.answer.query })}</p>`;
    const plus = totalIsAtLeast ? '+' : '';
    return html`${hits.map((hit, i) => this.#hit(hit, i))}
      <p class="hint">${t('search.count', { count: total, shown, total })}${plus}${this.adding ? html` · ${t('search.adding')}` : nothing}</p>`;
  }

  #hit(hit, i) {
    const acronym = hit.acronym && hit.acronym !== hit.name ? ` (${hit.acronym})` : '';
    return html`<div role="option" id="${this.#id}-${i}" class="hit" aria-selected=${i === this.active} @pointerdown=${(e) => { e.preventDefault(); this.#choose(hit, e.ctrlKey); }}>
      ${kindSwatch(this.vocabulary, hit.kind)}
      <span class="name">${hit.name}${acronym}${hit.matched ? html` <span class="soft">← ${hit.matched}</span>` : nothing}</span>
      <span class="soft">${hit.categoryLabel ?? hit.kindLabel}</span>
    </div>`;
  }

  async #search(q) {
    this.#asked?.abort();
    if (!q.trim()) return this.#close();
    this.#asked = new AbortController();
    try {
      this.answer = await search(q.trim(), { kinds: this.kinds, signal: this.#asked.signal });
      this.problem = null;
      this.active = this.answer.hits.length ? 0 : -1;
    } catch (error) {
      if (error.name !== 'AbortError') this.problem = error.message;
    }
  }

  #key(event) {
    const { key } = event;
    const last = (this.answer?.hits.length ?? 0) - 1;
    if (key === 'Escape') {
      this.#close();
      event.target.value = this.value ?? '';
    } else if (key === 'ArrowDown' && last < 0 && event.target.value) this.#search(event.target.value);
    else if (key === 'ArrowDown') this.active = this.active >= last ? 0 : this.active + 1;
    else if (key === 'ArrowUp') this.active = this.active <= 0 ? last : this.active - 1;
    else if (key === 'Enter' && this.answer?.hits[this.active]) this.#choose(this.answer.hits[this.active], event.ctrlKey);
    else return;
    event.preventDefault();
  }

  #choose({ id, kind, name, acronym }, add) {
    this.#close();
    this.querySelector('input').value = this.value ?? '';
    this.emit('entity-chosen', { id, kind, name, acronym, add: this.adding && add });
  }

  #left(event) {
    if (!this.contains(event.relatedTarget)) this.#close();
  }

  #close() {
    this.answer = null;
    this.problem = null;
    this.active = -1;
  }

  languageChanged() {
    this.#close();
  }
}
customElements.define('search-box', SearchBox);
