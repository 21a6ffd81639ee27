// <import-outcome .job=${job}></import-outcome>   How far an import is, or what became of each row.  Event: cancel-wanted { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { number, t } from '../../lib/i18n.js';
import { rejectsAddress } from '../../api/imports.js';
import '../status-message/status-message.js';

const COUNTS = ['read', 'created', 'changed', 'unchanged', 'rejected', 'heldBack'];

export class ImportOutcome extends Component {
  static properties = { job: {} };

  render() {
    const { state, counts } = this.job;
    if (state === 'WAITING' || state === 'RUNNING') return this.#running();
    if (!counts) return html`<status-message kind="error" .text=${this.job.problem ?? t('data.interrupted')}></status-message>`;
    return html`<h2 class="title">${t(this.job.dryRun ? 'data.dryDone' : counts.heldBack ? 'data.held' : 'data.done')}</h2>
      <dl class="counts">${COUNTS.filter((name) => name !== 'heldBack' || counts.heldBack).map((name) => html`<div class=${name}><dt>${t(`data.${name}`)}</dt><dd>${number(counts[name])}</dd></div>`)}</dl>
      ${this.#warnings()}${counts.rejected ? this.#rejects() : html`<status-message kind="note" .text=${t('data.allTaken')}></status-message>`}`;
  }

  #running() {
    const { phase, done, total, rowsPerSecond, secondsLeft, state } = this.job;
    return html`<p role="status">${state === 'WAITING' || !phase ? t('data.waiting') : t(`data.phase.${phase}`)}</p>
      <progress max=${total || 1} .value=${total ? done : 0} aria-label=${t('data.progress')}></progress>
      <p class="soft small">${t('data.rows', { done, total: total || done })}${rowsPerSecond ? ` · ${t('data.rate', { rate: rowsPerSecond })}` : ''}${secondsLeft ? ` · ${t('data.left', { seconds: secondsLeft })}` : ''}</p>
      <p><button type="button" class="do-cancel" @click=${() => this.emit('cancel-wanted', { id: this.job.id })}>${t('data.cancel')}</button></p>`;
  }

  #warnings() {
    const { warnings } = this.job;
    return warnings?.length ? html`<h3>${t('data.warnings')}</h3><ul>${warnings.map((w) => html`<li>${w.sentence}</li>`)}</ul>` : nothing;
  }

  #rejects() {
    const { id, rejects, counts, rejectedTables } = this.job;
    return html`<div class="rejects"><h3>${t('data.rejects')}</h3>
      <div class="wide" tabindex="0" role="region" aria-label=${t('data.rejects')}><table><thead><tr>${['file', 'line', 'column', 'reason', 'raw'].map((c) => html`<th scope="col">${t(`data.reject.${c}`)}</th>`)}</tr></thead>
      <tbody>${rejects.map((r) => html`<tr><td>${r.file}</td><td>${r.line}</td><td>${r.column}</td><td>${r.reason}</td><td><code>${r.raw.join(' · ')}</code></td></tr>`)}</tbody></table></div>
      ${rejects.length < counts.rejected ? html`<p>${t('data.someRejects', { shown: rejects.length, total: counts.rejected })}</p>` : nothing}
      <p>${t('data.correct')}</p>
      <ul class="files">${rejectedTables.map((table) => html`<li><a class="button" href=${rejectsAddress(id, table)} download>${rejectedTables.length > 1 ? t('data.downloadOf', { table }) : t('data.download')}</a></li>`)}</ul></div>`;
  }
}
customElements.define('import-outcome', ImportOutcome);
