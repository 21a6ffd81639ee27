// <time-filter .time=${{ at: '2020', mode: 'attested' }} .outside=${3}></time-filter>   .time = null: any time
// "As at" a date, in the two ways that are never added together. Event: time-chosen { time }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

const MODES = ['attested', 'possible'];

export class TimeFilter extends Component {
  static properties = { time: {}, outside: { type: Number } };

  render() {
    const { at = '', mode = 'attested' } = this.time ?? {};
    return html`<form @submit=${this.#submit} aria-label=${t('time.title')}>
      <h2>${t('time.title')}</h2>
      <div class="row">
        <input name="at" aria-label=${t('time.date')} placeholder="2021-04" .value=${at} size="10" autocomplete="off" spellcheck="false">
        <select name="mode" aria-label=${t('time.mode')}>${MODES.map((one) => html`<option value=${one} ?selected=${one === mode} title=${t(`time.about.${one}`)}>${t(`time.${one}`)}</option>`)}</select>
        <button>${t('time.show')}</button>
      </div>
      ${this.time ? html`<p class="small soft">${t(`time.about.${mode}`)} ${t('time.outside', { count: this.outside ?? 0 })}
        <button type="button" class="link" @click=${() => this.emit('time-chosen', { time: null })}>${t('time.any')}</button></p>` : nothing}
    </form>`;
  }

  #submit(event) {
    event.preventDefault();
    const { at, mode } = event.target.elements;
    this.emit('time-chosen', { time: at.value.trim() ? { at: at.value.trim(), mode: mode.value } : null });
  }
}
customElements.define('time-filter', TimeFilter);
