// <graph-legend .vocabulary=${v} .counts=${counts(view, v)} .off=${view.off}></graph-legend>
// The legend is the filter. Event: filter-toggled { group: 'kinds' | 'types' | 'evidence', id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { kindSwatch, lineSwatch, evidenceSwatch } from '../../lib/swatches.js';

export class GraphLegend extends Component {
  static properties = { vocabulary: {}, counts: {}, off: {} };

  render() {
    if (!this.vocabulary || !this.counts) return nothing;
    const { kinds, types } = this.vocabulary;
    const kind = (id) => kinds.find((k) => k.id === id);
    const type = (id) => types.find((x) => x.id === id);
    return html`
      ${this.#group('kinds', t('legend.kinds'), ({ id }) => kindSwatch(this.vocabulary, id), ({ id }) => kind(id).many)}
      ${this.#group('types', t('legend.types'), ({ id }) => lineSwatch(type(id)), ({ id }) => type(id).label)}
      ${this.#group('evidence', t('legend.evidence'), ({ id }) => evidenceSwatch(id), ({ id }) => t(`evidence.${id}`), true)}`;
  }

  #group(group, title, swatch, label, all) {
    const rows = this.counts[group].filter((row) => all || row.total > 0 || this.off[group].has(row.id));
    if (!rows.length) return nothing;
    return html`<section aria-label=${title}>
      <h2>${title}</h2>
      <ul>${rows.map((row) => this.#row(group, row, swatch(row), label(row)))}</ul>
    </section>`;
  }

  #row(group, row, swatch, label) {
    const on = !this.off[group].has(row.id);
    const count = row.shown === row.total ? String(row.total) : t('legend.of', { shown: row.shown, total: row.total });
    return html`<li><button type="button" class="row" aria-pressed=${on} ?disabled=${on && row.total === 0} title=${on ? t('legend.hide', { label }) : t('legend.show', { label })}
      @click=${() => this.emit('filter-toggled', { group, id: row.id })}>
      ${swatch}<span class="label">${label}</span> <span class="count">${count}</span></button></li>`;
  }
}
customElements.define('graph-legend', GraphLegend);
