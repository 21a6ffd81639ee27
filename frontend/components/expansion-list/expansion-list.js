// <expansion-list .entity=${{ id, name }} .view=${view} .vocabulary=${v}></expansion-list>
// What an expansion would bring, by relation, direction and kind, counted before anything is drawn.
// Event: expand-wanted { id, filter: { types, direction, kinds } | null }.
import { html } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { kindSwatch } from '../../lib/swatches.js';
import { expansions } from '../../api/graph.js';
import { PAGE, expansionOf } from '../../graph/view.js';
import '../status-message/status-message.js';

export class ExpansionList extends Component {
  static properties = { entity: {}, view: {}, vocabulary: {}, answer: { state: true }, failure: { state: true } };
  #loaded;

  get #wanted() {
    return JSON.stringify([this.entity?.id, this.view?.time ?? null]);
  }

  willUpdate(changed) {
    if ((changed.has('entity') || changed.has('view')) && this.#wanted !== this.#loaded) this.#load();
  }

  languageChanged() {
    this.#load();
  }

  render() {
    if (this.failure) return html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#load()}></status-message>`;
    if (!this.answer) return html`<status-message kind="loading"></status-message>`;
    if (!this.answer.groups.length) return html`<status-message kind="empty" .text=${t('expansions.none')}></status-message>`;
    return html`
      <p class="small soft">${this.answer.atLeast ? t('expansions.atLeast', { count: this.answer.relations }) : t('expansions.about', { count: this.answer.relations })}</p>
      <ul>${this.answer.groups.map((group) => this.#group(group))}</ul>`;
  }

  #group(group) {
    const filter = { types: group.type, direction: group.direction, kinds: group.kind };
    const done = expansionOf(this.view, this.entity.id, filter);
    const here = Math.max(done?.shown ?? 0, this.#drawn(group));
    const rest = group.neighbours - here;
    const name = `${group.label} ${group.kindLabel.toLowerCase()}`;
    return html`<li>
      <span class="what">${kindSwatch(this.vocabulary, group.kind)} ${group.label} <b>${group.kindLabel.toLowerCase()}</b></span>
      <span class="count">${t('legend.of', { shown: here, total: group.neighbours })}${this.answer.atLeast ? '+' : ''}</span>
      ${rest > 0 ? html`<button type="button" aria-label=${t('expansions.addNamed', { count: Math.min(rest, PAGE), name })}
        @click=${() => this.emit('expand-wanted', { id: this.entity.id, filter })}>${t('expansions.add', { count: Math.min(rest, PAGE) })}</button>` : html`<span class="soft small">${t('expansions.all')}</span>`}
    </li>`;
  }

  /** Neighbours of the group that are on the canvas already, by whatever way they came. */
  #drawn({ type, direction, kind }) {
    const { id } = this.entity;
    const found = new Set();
    for (const e of this.view.edges.values()) {
      if (this.view.outside.has(e.id) || e.type !== type || (e.source !== id && e.target !== id)) continue;
      const other = e.source === id ? e.target : e.source;
      const way = e.source === id ? 'out' : 'in';
      if ((direction === 'both' || direction === way) && this.view.nodes.get(other)?.kind === kind) found.add(other);
    }
    return found.size;
  }

  async #load() {
    const wanted = this.#wanted;
    const id = this.entity?.id;
    this.#loaded = wanted;
    this.failure = null;
    if (this.answer?.id !== id) this.answer = null;
    if (!id) return;
    try {
      const answer = await expansions(id, this.view?.time);
      if (this.#wanted === wanted) this.answer = answer;
    } catch (error) {
      if (this.#wanted === wanted) this.failure = error.message;
    }
  }
}
customElements.define('expansion-list', ExpansionList);
