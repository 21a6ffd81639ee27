// <export-dialog .view=${view} .selected=${ids} .address=${async () => '#v1...'}></export-dialog>   .open()
// Takes the view away as a file: formats with what they are for, a title, and how it goes.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { isDark } from '../../lib/theme.js';
import { download } from '../../lib/web.js';
import { viewFile } from '../../api/exports.js';
import { exported } from '../../graph/export.js';
import { visible } from '../../graph/visible.js';

const FORMATS = ['report-docx', 'report-pdf', 'pdf', 'png', 'svg', 'html', 'xlsx', 'csv-spreadsheet', 'json', 'graphml', 'gexf', 'cytoscape'];

export class ExportDialog extends Component {
  static properties = { view: {}, selected: {}, address: {}, making: { state: true }, done: { state: true }, problem: { state: true }, shown: { state: true } };
  #stop = null;

  render() {
    if (!this.shown) return html`<dialog aria-labelledby="export-title" @close=${this.#closed}></dialog>`;
    const { nodes, edges } = visible(this.view);
    return html`<dialog aria-labelledby="export-title" @close=${this.#closed}>
      <h2 class="title" id="export-title">${t('export.title')}</h2>
      <p class="soft">${t('export.what', { nodes: nodes.length, edges: edges.length })}</p>
      <label for="export-name">${t('export.name')}</label>
      <input id="export-name" name="title" maxlength="200" autocomplete="off" aria-describedby="export-name-hint">
      <p class="small soft" id="export-name-hint">${t('export.nameHint')}</p>
      <ul class="formats" aria-label=${t('export.formats')}>${FORMATS.map((format) => html`<li>
        <button type="button" class="do-${format}" ?disabled=${this.making} @click=${() => this.#make(format)}>
          <strong>${t(`export.format.${format}`)}</strong> <span class="soft">${t(`export.for.${format}`)}</span></button></li>`)}</ul>
      <div class="how" role="status">
        ${this.making ? html`<p class="status note">${t('export.making', { format: t(`export.format.${this.making}`) })}</p>` : nothing}
        ${this.done ? html`<p class="status note">${t('export.done', { name: this.done.name })}
          ${this.done.missing ? t('export.missing', { count: this.done.missing }) : nothing} ${this.done.linked ? nothing : t('export.noLink')}</p>` : nothing}
      </div>
      ${this.problem ? html`<p class="status error" role="alert">${this.problem}</p>` : nothing}
      <form method="dialog" class="actions"><button class="primary">${t('dialog.close')}</button></form>
    </dialog>`;
  }

  async open() {
    this.shown = true;
    this.done = this.problem = null;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  async #make(format) {
    const stop = new AbortController();
    this.#stop = stop;
    this.making = format;
    this.done = this.problem = null;
    try {
      const link = new URL(await this.address(), location.href).href;
      const view = exported(this.view, this.selected, { title: this.querySelector('input').value, link, dark: isDark() });
      const file = await viewFile(format, view, stop.signal);
      download(file.name, file.blob, file.blob.type);
      this.done = { name: file.name, missing: file.missing, linked: view.link };
    } catch (error) {
      if (error.name !== 'AbortError') this.problem = error.message;
    }
    if (this.#stop === stop) this.making = null;
    this.#focusAgain(format);
  }

  /** A button that was switched off lost the focus. */
  async #focusAgain(format) {
    await this.updateComplete;
    const lost = [document.body, this.querySelector('dialog')].includes(document.activeElement);
    if (lost && this.querySelector('dialog').open) this.querySelector(`.do-${format}`).focus();
  }

  /** What is still being made is not wanted any more. */
  #closed() {
    this.#stop?.abort();
    this.making = null;
  }
}
customElements.define('export-dialog', ExportDialog);
