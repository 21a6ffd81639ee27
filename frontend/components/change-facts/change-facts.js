// <change-facts .number=${7}></change-facts>   What a change did: each fact before and after, without what every change writes anew.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { oneChange } from '../../api/changes.js';
import '../status-message/status-message.js';

const PAGE = 50;
const RECORD = new Set(['id', 'hash', 'version', 'recorded_at', 'recorded_by', 'attested', 'denied', 'stated_by', 'claims', 'fact']);

export class ChangeFacts extends Component {
  static properties = { number: {}, facts: { state: true }, total: { state: true }, problem: { state: true } };

  updated(changed) {
    if (changed.has('number')) this.#load(0);
  }

  render() {
    if (this.problem) return html`<status-message kind="error" .text=${this.problem}></status-message>`;
    if (!this.facts) return html`<status-message kind="loading" .text=${t('changes.loading')}></status-message>`;
    return html`<ul class="facts">${this.facts.map((fact) => this.#fact(fact))}</ul>
      ${this.facts.length < this.total ? html`<p><button type="button" class="do-more-facts" @click=${() => this.#load(this.facts.length)}>${t('changes.moreFacts', { shown: this.facts.length, total: this.total })}</button></p>` : nothing}`;
  }

  #fact({ table, id, type, source, target, before, after }) {
    const what = before && after ? 'changed' : after ? 'created' : 'withdrawn';
    const place = [type, [source, target].filter(Boolean).join(' → ')].filter(Boolean).join(' ');
    return html`<li class=${what}><span class="mark">${t(`changes.fact.${what}`)}</span> ${t(`changes.table.${table}`)} <code>${place && table === 'relations' ? place : id}</code>
      <dl>${differences(before, after).map(([key, old, now]) => html`<div><dt>${key}</dt><dd>${old ? html`<del>${old}</del>` : nothing} ${now ? html`<ins>${now}</ins>` : nothing}</dd></div>`)}</dl></li>`;
  }

  async #load(offset) {
    try {
      const { facts, total } = await oneChange(this.number, { offset, limit: PAGE });
      this.facts = [...(offset ? this.facts : []), ...facts];
      this.total = total;
    } catch (error) {
      this.problem = error.message;
    }
  }
}

/** The bounds of dates say the same as the dates. */
const tells = (key) => !RECORD.has(key) && !/_(min|max)$/.test(key);
const text = (value) => (value === undefined || value === null ? '' : [value].flat().join(' · '));

function differences(before, after) {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(tells);
  return keys.map((key) => [key, text(before?.[key]), text(after?.[key])]).filter(([, old, now]) => old !== now);
}
customElements.define('change-facts', ChangeFacts);
