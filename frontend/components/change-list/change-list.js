// <change-list .session=${s} .entity=${id} .operation=${id}></change-list>   What was changed, by whom and why, the latest first; editors take changes back.
// Event: graph-changed.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { dateTime, t } from '../../lib/i18n.js';
import { latestChanges, undo } from '../../api/changes.js';
import { mayEdit } from '../../api/session.js';
import '../change-facts/change-facts.js';
import '../status-message/status-message.js';

const PAGE = 20;

export class ChangeList extends Component {
  static properties = { session: {}, entity: {}, operation: {}, changes: { state: true }, more: { state: true }, open: { state: true }, problem: { state: true }, refused: { state: true }, done: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.changes = null;
    this.open = new Set();
  }

  willUpdate(changed) {
    if (!this.hasUpdated || changed.has('entity') || changed.has('operation')) this.load();
  }

  render() {
    const { changes } = this;
    if (!changes) return this.problem ? this.#problem() : html`<status-message kind="loading" .text=${t('changes.loading')}></status-message>`;
    return html`<div aria-live="polite">${this.done ? html`<status-message kind="note" .text=${this.done}></status-message>` : nothing}${this.#problem()}${this.#refused()}</div>
      ${changes.length ? html`<ol class="changes">${changes.map((change) => this.#row(change))}</ol>` : html`<p class="soft">${t('changes.none')}</p>`}
      ${this.more ? html`<p><button type="button" class="do-more" @click=${() => this.load(changes.at(-1).number)}>${t('changes.more')}</button></p>` : nothing}`;
  }

  #row(change) {
    const { number: n, at, by, why, undoneBy } = change;
    const open = this.open.has(n);
    return html`<li class=${undoneBy ? 'undone' : ''} data-change=${n}>
      <p class="what"><b>${why}</b> <span class="soft small">${t('changes.byAt', { by, at: dateTime(at) })}</span></p>
      <p class="small sums">${this.#sums(change)}${undoneBy ? html` · <span class="state">${t('changes.undoneBy', { number: undoneBy })}</span>` : nothing}</p>
      <p class="actions"><button type="button" class="do-open" aria-expanded=${open} @click=${() => this.#toggle(n)}>${t(open ? 'changes.close' : 'changes.open')}</button>
        ${mayEdit(this.session) && !undoneBy ? html`<button type="button" class="do-undo" ?disabled=${this.busy} @click=${() => this.#undo(change, false)}>${t(change.undoes ? 'changes.redo' : 'changes.undo')}</button>` : nothing}</p>
      ${open ? html`<change-facts .number=${n}></change-facts>` : nothing}</li>`;
  }

  #sums({ number: n, created, changed, withdrawn }) {
    const sums = [['created', created], ['changed', changed], ['withdrawn', withdrawn]].filter(([, count]) => count);
    return html`<span class="soft">${t('changes.number', { number: n })}</span>${sums.map(([name, count]) => html` · <span class=${name}>${t(`changes.${name}`, { count })}</span>`)}`;
  }

  #problem() {
    return this.problem ? html`<status-message kind="error" .text=${this.problem}></status-message>` : nothing;
  }

  /** Something later stands in the way: what, and the way to keep it. */
  #refused() {
    if (!this.refused) return nothing;
    const { change, kept, total } = this.refused;
    return html`<div class="refused" role="alert"><p>${t('changes.refused', { total })}</p>
      <ul>${kept.slice(0, 10).map(({ id, why }) => html`<li><code>${id}</code> – ${t(`changes.why.${why}`)}</li>`)}</ul>
      ${total > 10 ? html`<p class="soft small">${t('changes.someKept', { shown: 10, total })}</p>` : nothing}
      <p class="actions"><button type="button" class="do-keep" @click=${() => this.#undo(change, true)}>${t('changes.keepLater')}</button>
      <button type="button" @click=${() => { this.refused = null; }}>${t('changes.leave')}</button></p></div>`;
  }

  #toggle(n) {
    const open = new Set(this.open);
    if (!open.delete(n)) open.add(n);
    this.open = open;
  }

  /** From the latest, or on from the last one shown. */
  async load(before) {
    this.problem = null;
    try {
      const page = await latestChanges({ entity: this.entity, operation: this.operation, before, limit: PAGE + 1 });
      this.more = page.length > PAGE;
      this.changes = [...(before ? this.changes : []), ...page.slice(0, PAGE)];
    } catch (error) {
      this.problem = error.message;
    }
  }

  async #undo(change, keepLater) {
    this.busy = true;
    this.problem = this.refused = this.done = null;
    try {
      const { withdrawn, restored, changed, keptTotal } = await undo(change.number, { keepLater });
      this.done = [t('changes.undid', { withdrawn, restored, changed }), keptTotal ? t('changes.keptBehind', { total: keptTotal }) : ''].filter(Boolean).join(' ');
      this.open = new Set();
      await this.load();
      this.emit('graph-changed');
    } catch (error) {
      const { kept, keptTotal } = error.problem ?? {};
      if (kept) this.refused = { change, kept, total: keptTotal };
      else this.problem = error.message;
    }
    this.busy = false;
  }
}
customElements.define('change-list', ChangeList);
