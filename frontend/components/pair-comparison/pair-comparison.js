// <pair-comparison .pair=${p} ?mergeable=${editor}></pair-comparison>   Two entities that may be one, side by side, and why.
// Events: entity-opened { id }, merge-wanted { stays, goes }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { joined, number, t } from '../../lib/i18n.js';
import { webAddress } from '../../lib/web.js';

/** What is shown of each, in this order; a row that says nothing of either is left out. */
const ROWS = {
  nameEn: (one) => one.nameEn,
  nameFr: (one) => one.nameFr,
  acronyms: (one) => [...new Set([one.acronymEn, one.acronymFr])].filter(Boolean).join(' · '),
  names: (one) => one.names.map(({ text, type }) => (type ? t('pair.nameOf', { name: text, type }) : text)).join(' · '),
  kind: (one) => [one.kindLabel, one.category].filter(Boolean).join(' · '),
  countries: (one) => joined(one.countries.map(({ name }) => name)).join(''),
  period: (one) => one.period,
  url: (one) => one.url,
  facts: (one) => number(one.facts),
  sources: (one) => number(one.sources),
};

export class PairComparison extends Component {
  static properties = { pair: {}, mergeable: { type: Boolean } };

  render() {
    const { one, other, names, score, evidence } = this.pair;
    const both = [one, other];
    const title = `pair-${one.id}-${other.id}`;
    return html`<article aria-labelledby=${title}>
      <h2 class="title" id=${title}>${t('pair.title', { one: names[0], other: names[1] })}</h2>
      <p class="why"><span class="score">${t('pair.score', { score })}</span>${evidence.map((reason) => html`<span class="chip ${reason.against ? 'against' : 'for'}">${reason.against ? html`<span aria-hidden="true">− </span><span class="visually-hidden">${t('pair.against')} </span>` : nothing}${reason.label}</span>`)}</p>
      <div class="wide" tabindex="0" role="region" aria-labelledby=${title}><table>
        <thead><tr><td></td>${both.map(({ id }) => html`<th scope="col"><code>${id}</code></th>`)}</tr></thead>
        <tbody>${Object.entries(ROWS).map(([row, value]) => this.#row(row, both.map(value)))}</tbody></table></div>
      <p class="actions">${both.map(({ id }) => html`<button type="button" @click=${() => this.emit('entity-opened', { id })}>${t('pair.open', { id })}</button>`)}${this.mergeable ? this.#merges(one, other) : nothing}</p>
    </article>`;
  }

  /** Only two of one kind can be one. */
  #merges(one, other) {
    if (one.kind !== other.kind) return nothing;
    return [[one.id, other.id], [other.id, one.id]].map(([stays, goes]) => html`<button type="button" class="do-merge" data-stays=${stays} @click=${() => this.emit('merge-wanted', { stays, goes })}>${t('pair.merge', { stays })}</button>`);
  }

  #row(row, values) {
    if (!values.some(Boolean)) return nothing;
    const differs = values.every(Boolean) && values[0] !== values[1];
    return html`<tr class=${differs ? 'differs' : ''}><th scope="row">${t(`pair.${row}`)}</th>${values.map((value) => html`<td>${row === 'url' && webAddress(value) ? html`<a href=${webAddress(value)} rel="noopener noreferrer" target="_blank">${value}</a>` : value || '–'}</td>`)}</tr>`;
  }
}
customElements.define('pair-comparison', PairComparison);
