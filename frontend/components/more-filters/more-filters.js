// <more-filters .view=${view}></more-filters>
// Filters by role, certainty, stage and topic, folded away until they are wanted.
// Events: filter-toggled { group: 'roles' | 'certainty' | 'stages' | 'topics', id }, topics-wanted.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { certaintyRows, roleRows, stageRows, topicRows } from '../../graph/filters.js';
import { visible } from '../../graph/visible.js';

export class MoreFilters extends Component {
  static properties = { view: {}, open: { state: true } };

  #told;

  /** What came into the view since the topics were last asked for has its own. */
  updated() {
    if (!this.open || this.#told === this.view.nodes) return;
    this.#told = this.view.nodes;
    this.emit('topics-wanted');
  }

  render() {
    const { roles, certainty, stages, topics } = this.view.off;
    const used = roles.size + certainty.size + stages.size + topics.size;
    return html`<details ?open=${this.open || used > 0} @toggle=${this.#toggled}>
      <summary>${t('filters.more')}${used ? html` <span class="soft">${used}</span>` : nothing}</summary>
      ${this.open || used ? this.#groups(visible(this.view)) : nothing}
    </details>`;
  }

  #groups(drawn) {
    return [
      this.#group('roles', roleRows(this.view, drawn)),
      this.#group('certainty', certaintyRows(this.view, drawn, (id) => t(`certainty.${id}`))),
      this.#group('stages', stageRows(this.view, drawn)),
      this.#group('topics', topicRows(this.view, drawn)),
    ];
  }

  #group(group, rows) {
    if (!rows.length) return nothing;
    const title = t(`filters.${group}`);
    return html`<section aria-label=${title}><h2>${title}</h2><ul>${rows.map((row) => this.#row(group, row))}</ul></section>`;
  }

  #row(group, { id, label, shown, total }) {
    const on = !this.view.off[group].has(id);
    return html`<li><button type="button" class="row" aria-pressed=${on} title=${t(on ? 'legend.hide' : 'legend.show', { label })} @click=${() => this.emit('filter-toggled', { group, id })}>
      <span class="label">${label}</span> <span class="count">${shown === total ? String(total) : t('legend.of', { shown, total })}</span></button></li>`;
  }

  #toggled(event) {
    this.open = event.target.open;
  }
}
customElements.define('more-filters', MoreFilters);
