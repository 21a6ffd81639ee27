// <answer-json .columns=${[...]} .rows=${[...]} .revision=${n}></answer-json>   The first rows as JSON, one object each.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { copied } from '../../lib/clipboard.js';

const FIRST = 200;

export class AnswerJson extends Component {
  static properties = { columns: {}, rows: {}, revision: {}, told: { state: true } };

  render() {
    const shown = Math.min(this.rows.length, FIRST);
    return html`<div class="head small"><span class="soft">${shown < this.rows.length ? t('query.jsonOf', { shown, total: this.rows.length }) : t('query.rows', { count: shown })}</span>
        <button type="button" class="link" @click=${this.#copy}>${t('query.copyJson')}</button> <span role="status">${this.told ?? nothing}</span></div>
      <pre tabindex="0" aria-label=${t('query.json')}>${this.#text(shown)}</pre>`;
  }

  #text(count) {
    const objects = this.rows.slice(0, count).map((row) => Object.fromEntries(this.columns.map((name, at) => [name, row[at]])));
    return JSON.stringify(objects, null, 2);
  }

  #copy = async () => {
    this.told = (await copied(this.#text(this.rows.length))) ? t('query.copiedRows', { count: this.rows.length }) : t('query.copyDenied');
  };
}
customElements.define('answer-json', AnswerJson);
