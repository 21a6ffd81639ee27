// <cell-dialog .vocabulary=${v}></cell-dialog>   .open(value, 'row 12, a')   A whole cell: what is folded in the table.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { copied } from '../../lib/clipboard.js';
import { cellText, cellType } from '../../graph/cells.js';

export class CellDialog extends Component {
  static properties = { vocabulary: {}, value: { state: true }, heading: { state: true }, shown: { state: true }, told: { state: true } };

  render() {
    if (!this.shown) return html`<dialog aria-labelledby="cell-title"></dialog>`;
    return html`<dialog aria-labelledby="cell-title" @close=${() => { this.shown = false; }}>
      <h2 class="title" id="cell-title">${this.heading}</h2>
      <pre tabindex="0">${this.#text}</pre>
      <div role="status" class="small">${this.told ?? nothing}</div>
      <form method="dialog" class="actions"><button type="button" @click=${this.#copy}>${t('query.copy')}</button><button class="primary">${t('dialog.close')}</button></form>
    </dialog>`;
  }

  async open(value, heading) {
    Object.assign(this, { value, heading, told: null, shown: true });
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  get #text() {
    return ['list', 'map', 'node', 'relation'].includes(cellType(this.value)) ? JSON.stringify(this.value, null, 2) : cellText(this.value, this.vocabulary);
  }

  #copy = async () => {
    this.told = t((await copied(this.#text)) ? 'query.copied' : 'query.copyDenied');
  };
}
customElements.define('cell-dialog', CellDialog);
