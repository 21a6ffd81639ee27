// <run-list .runs=${runs}></run-list>   Which statement's answer is shown, when several were run. Nothing for one.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

const LONGEST = 70;

export class RunList extends Component {
  static properties = { runs: {}, state: {} };

  render() {
    const { runs } = this;
    const { done, count, shown, running } = this.state ?? {};
    if (!runs || !(count > 1)) return nothing;
    const failed = done.findIndex((run) => !run.well);
    return html`
      ${done.length ? html`<label>${t('runs.choose')} <select ?disabled=${running} @change=${(e) => runs.show(Number(e.target.value))}>
        ${done.map((run, i) => html`<option value=${i} ?selected=${i === shown}>${t('runs.one', { number: i + 1, count })} · ${short(run.text)}${run.well ? '' : ` · ${t('runs.failed')}`}</option>`)}</select></label>` : nothing}
      <span class="small" role="status">${running ? t('runs.running', { number: done.length + 1, count }) : failed >= 0 ? this.#stopped(failed + 1, count) : t('runs.all', { count })}</span>`;
  }

  #stopped(number, count) {
    return html`<b>${t(number < count ? 'runs.stopped' : 'runs.lastFailed', { number, count })}</b>`;
  }
}

function short(text) {
  const line = text.split('\n').filter((one) => one.trim() && !one.trim().startsWith('//')).join(' ').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

customElements.define('run-list', RunList);
