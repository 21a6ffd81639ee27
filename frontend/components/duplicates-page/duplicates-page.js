// <duplicates-page .session=${s} .vocabulary=${v}></duplicates-page>   Entities that may be one, for everyone who may read; editors make one of two.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { undo } from '../../api/changes.js';
import { duplicates } from '../../api/duplicates.js';
import { merge } from '../../api/merges.js';
import { mayEdit } from '../../api/session.js';
import '../data-tabs/data-tabs.js';
import '../pair-comparison/pair-comparison.js';
import '../status-message/status-message.js';

const LEAST = [90, 70, 50];
/** So many new pairs are enough to look at; until then one answer after the other is asked for. */
const ENOUGH = 25;

export class DuplicatesPage extends Component {
  static properties = { session: {}, vocabulary: {}, merged: { state: true }, kind: { state: true }, least: { state: true }, pairs: { state: true }, examined: { state: true }, next: { state: true }, busy: { state: true }, problem: { state: true } };
  #turn = 0;

  constructor() {
    super();
    this.kind = '';
    this.least = 70;
    this.pairs = [];
    this.examined = 0;
  }

  firstUpdated() {
    this.#search();
  }

  languageChanged() {
    this.#search();
  }

  render() {
    return html`<data-tabs place="duplicates"></data-tabs><div class="sheet"><h1>${t('duplicates.title')}</h1>
      <p class="soft">${t('duplicates.intro')}</p>
      <div class="choices">
        <label>${t('duplicates.kind')}<select data-field="kind" @change=${(e) => this.#chosen({ kind: e.target.value })}><option value="">${t('duplicates.everyKind')}</option>${(this.vocabulary?.kinds ?? []).map(({ id, many }) => html`<option value=${id} ?selected=${id === this.kind}>${many}</option>`)}</select></label>
        <label>${t('duplicates.least')}<select data-field="least" @change=${(e) => this.#chosen({ least: Number(e.target.value) })}>${LEAST.map((least) => html`<option value=${least} ?selected=${least === this.least}>${t(`duplicates.least.${least}`)}</option>`)}</select></label>
      </div>
      <p role="status" class="found ${this.busy ? '' : 'done'}">${this.busy ? t('duplicates.looking') : this.#found()}</p>
      ${this.problem ? html`<status-message kind="error" .text=${this.problem} .retry=${() => this.#more()}></status-message>` : nothing}
      <div aria-live="polite">${this.merged ? this.#merged() : nothing}</div>
      ${this.pairs.map((pair) => html`<pair-comparison .pair=${pair} ?mergeable=${mayEdit(this.session)} @merge-wanted=${(e) => this.#merge(e.detail)}></pair-comparison>`)}
      ${this.next ? html`<p class="actions further"><button type="button" class="do-further" ?disabled=${this.busy} @click=${() => this.#more()}>${t('duplicates.further')}</button></p>` : nothing}
    </div>`;
  }

  #found() {
    const words = { count: this.pairs.length, examined: this.examined };
    if (!this.pairs.length && !this.next) return t('duplicates.none', words);
    return `${t('duplicates.found', words)} ${t(this.next ? 'duplicates.someExamined' : 'duplicates.allExamined', words)}`;
  }

  #merged() {
    const { stays, goes } = this.merged;
    return html`<div class="merged"><status-message kind="note" .text=${t('duplicates.merged', { stays, goes })}></status-message>
      <button type="button" class="do-part" @click=${() => this.#part()}>${t('duplicates.part')}</button></div>`;
  }

  async #merge({ stays, goes }) {
    this.problem = this.merged = null;
    try {
      const { change } = await merge(stays, goes);
      this.pairs = this.pairs.filter(({ one, other }) => one.id !== goes && other.id !== goes);
      this.merged = { stays, goes, change };
    } catch (error) {
      this.problem = error.message;
    }
  }

  async #part() {
    try {
      await undo(this.merged.change);
      this.merged = null;
      await this.#search();
    } catch (error) {
      this.problem = error.message;
    }
  }

  #chosen(choice) {
    Object.assign(this, choice);
    this.#search();
  }

  #search() {
    this.pairs = [];
    this.examined = 0;
    this.next = null;
    return this.#more('');
  }

  async #more(after = this.next ?? '') {
    const turn = ++this.#turn;
    const before = this.pairs.length;
    this.busy = true;
    this.problem = null;
    try {
      do {
        const { pairs, examined, next } = await duplicates({ kinds: this.kind ? [this.kind] : [], least: this.least, limit: ENOUGH, after });
        if (turn !== this.#turn) return;
        this.pairs = [...this.pairs, ...pairs];
        this.examined += examined;
        this.next = after = next;
      } while (after && this.pairs.length < before + ENOUGH);
    } catch (error) {
      if (turn === this.#turn) this.problem = error.message;
    }
    if (turn === this.#turn) this.busy = false;
  }
}
customElements.define('duplicates-page', DuplicatesPage);
