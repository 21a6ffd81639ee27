// <time-chart .view=${view} .drawn=${visible(view)} .selected=${['cicad']} .vocabulary=${v}></time-chart>
// Instruments, memberships and events along time, of the selection or of the whole view: a table whose last column is drawn.
// Event: inspect { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { compare, t } from '../../lib/i18n.js';
import { kindSwatch, lineSwatch } from '../../lib/swatches.js';
import { axisOf, chosen, startOf, yearOf } from '../../graph/chronology.js';
import { shortName } from '../../graph/elements.js';
import { spanOf } from '../../graph/timeline.js';
import { ticks } from '../../graph/ticks.js';
import { chronology } from '../../api/time.js';
import { bar } from './bar.js';
import '../status-message/status-message.js';

const GROUPS = ['instruments', 'memberships', 'events'];

export class TimeChart extends Component {
  static properties = { view: {}, drawn: {}, selected: {}, vocabulary: {}, when: { state: true }, failure: { state: true } };
  #asked;

  willUpdate() {
    if (!this.drawn || !this.vocabulary) return;
    const found = chosen(this.drawn, this.selected ?? []);
    const wanted = JSON.stringify(GROUPS.map((group) => found[group].map(({ id }) => id)));
    if (wanted !== this.#asked) this.#load(wanted, found);
  }

  languageChanged() {
    this.#asked = null;
  }

  render() {
    if (this.failure) return html`<status-message kind="error" .text=${this.failure} .retry=${() => { this.#asked = null; this.requestUpdate(); }}></status-message>`;
    if (!this.when) return html`<status-message kind="loading"></status-message>`;
    const found = chosen(this.drawn, this.selected ?? []);
    const rows = GROUPS.flatMap((group) => found[group].map((fact) => this.#row(group, fact))).filter((row) => row.known);
    const dated = rows.filter((row) => row.known.pieces.length);
    if (!rows.length) return html`<status-message kind="empty" .text=${t('chart.empty')}></status-message>`;
    return html`<p class="small soft">${this.#of(found)} ${t('chart.marks')}</p>${dated.length ? this.#table(dated) : nothing}${this.#undated(rows.filter((row) => !row.known.pieces.length))}`;
  }

  #of({ whole }) {
    const names = (this.selected ?? []).map((id) => this.view.nodes.get(id)?.name).filter(Boolean);
    return whole ? t('chart.ofView') : t('chart.ofSelection', { name: names.join(', ') });
  }

  #row(group, fact) {
    const known = this.when.get(fact.id);
    if (group !== 'memberships') return { group, id: fact.id, known, label: fact.name, kind: fact.kind };
    const name = (id) => shortName(this.view.nodes.get(id));
    return { group, id: fact.id, known, label: `${name(fact.source)} ${fact.roleLabel ? `(${fact.roleLabel}) ` : ''}→ ${name(fact.target)}`, title: `${name(fact.source)} ${fact.label} ${name(fact.target)}`, type: fact.type };
  }

  #table(rows) {
    const axis = axisOf(rows.map((row) => row.known), this.#asOf());
    return html`<table>
      <thead><tr><th scope="col" class="what">${t('chart.what')}</th><th scope="col" class="when">${t('chart.when')}</th><th class="drawn" aria-hidden="true">${this.#ticks(axis)}</th></tr></thead>
      ${GROUPS.map((group) => this.#group(group, rows.filter((row) => row.group === group), axis))}
    </table>`;
  }

  #group(group, rows, axis) {
    if (!rows.length) return nothing;
    rows.sort((a, b) => a.known.pieces[0][0] - b.known.pieces[0][0] || compare(a.label, b.label));
    return html`<tbody><tr class="group"><th scope="rowgroup" colspan="3">${t(`chart.${group}`)} <span class="soft">${rows.length}</span></th></tr>
      ${rows.map((row) => html`<tr>
        <th scope="row" class="what">${this.#button(row)}</th>
        <td class="when">${row.known.text}${row.known.unsure ? html` <span class="unsure" title=${t('chart.unsure')}>?<span class="visually-hidden">${t('chart.unsure')}</span></span>` : nothing}</td>
        <td class="drawn" aria-hidden="true">${bar(row.known, axis, this.#colour(row), this.#asOf())}</td></tr>`)}</tbody>`;
  }

  #button(row) {
    const on = this.selected?.includes(row.id);
    return html`<button type="button" class="plain" title=${row.title ?? row.label} aria-current=${on ? 'true' : 'false'} @click=${() => this.emit('inspect', { id: row.id })}>
      ${row.kind ? kindSwatch(this.vocabulary, row.kind) : lineSwatch(this.vocabulary.types.find((type) => type.id === row.type))} <span>${row.label}</span></button>`;
  }

  #undated(rows) {
    if (!rows.length) return nothing;
    return html`<section aria-label=${t('chart.undated')}><h3>${t('chart.undated')} <span class="soft">${rows.length}</span></h3>
      <ul>${rows.map((row) => html`<li>${this.#button(row)}</li>`)}</ul></section>`;
  }

  #ticks({ first, last }) {
    const years = ticks(yearOf(first), yearOf(last));
    return html`<div class="ticks">${years.map((year) => html`<span .style=${`left: ${((startOf(year) - first) / (last - first)) * 100}%`}>${year}</span>`)}</div>`;
  }

  #colour({ kind }) {
    return kind ? kind.toLowerCase() : 'membership';
  }

  /** The years that the view is asked for, as days. */
  #asOf() {
    const { time } = this.view;
    if (!time) return null;
    const { first, last } = spanOf(time.at);
    return [first === undefined ? -Infinity : startOf(first), last === undefined ? Infinity : startOf(last + 1)];
  }

  async #load(wanted, found) {
    this.#asked = wanted;
    this.failure = null;
    try {
      const when = await chronology([...found.instruments, ...found.events].map(({ id }) => id), found.memberships.map(({ id }) => id));
      if (this.#asked === wanted) this.when = when;
    } catch (error) {
      if (this.#asked === wanted) this.failure = error.message;
    }
  }
}
customElements.define('time-chart', TimeChart);
