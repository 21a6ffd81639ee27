// <view-bar .undo=${{ step, values }} .redo=${...} ?table=${true}></view-bar>
// The buttons over the canvas. Event: view-action { action: undo, redo, steps, arrangements, fit, views, link, export, table, help, legend, inspector, expand, collapse, hide }.
import { html } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

export class ViewBar extends Component {
  static properties = { undo: {}, redo: {}, table: { type: Boolean } };

  render() {
    const step = (entry) => (entry ? t(`step.${entry.step}`, entry.values) : '');
    const undo = this.undo ? t('bar.undoStep', { step: step(this.undo) }) : t('bar.undoNothing');
    const redo = this.redo ? t('bar.redoStep', { step: step(this.redo) }) : t('bar.redoNothing');
    return html`<div class="bar" role="toolbar" aria-label=${t('bar.label')}>
      <div class="buttons">
        ${this.#button('undo', html`<span aria-hidden="true">↶</span> <span class="word">${t('bar.undo')}</span>`, undo, !this.undo)}
        ${this.#button('redo', html`<span aria-hidden="true">↷</span> <span class="word">${t('bar.redo')}</span>`, redo, !this.redo)}
        ${this.#button('steps', t('bar.steps'), t('bar.stepsTitle'), !this.undo)}
        ${this.#button('arrangements', t('bar.arrange'), t('bar.arrangeTitle'))}
        ${this.#button('fit', t('bar.fit'), t('bar.fitTitle'))}
      </div>
      <div class="buttons">
        ${this.#button('expand', t('bar.expand'), t('bar.expandTitle'))}
        ${this.#button('collapse', t('bar.collapse'), t('bar.collapseTitle'))}
        ${this.#button('hide', t('bar.hide'), t('bar.hideTitle'))}
      </div>
      <div class="buttons narrow">
        ${this.#button('legend', t('bar.legend'), t('bar.legend'))}
        ${this.#button('inspector', t('bar.inspector'), t('bar.inspector'))}
      </div>
      <span class="space"></span>
      <div class="buttons">
        ${this.#button('views', t('bar.views'), t('bar.viewsTitle'))}
        ${this.#button('link', t('bar.link'), t('bar.linkTitle'))}
        ${this.#button('export', t('bar.export'), t('bar.exportTitle'))}
        <button type="button" class="do-table" aria-pressed=${this.table} title=${t('bar.tableTitle')} @click=${() => this.emit('view-action', { action: 'table' })}>${t('bar.table')}</button>
        ${this.#button('help', '?', t('bar.help'))}
      </div>
    </div>`;
  }

  #button(action, label, title, off = false) {
    return html`<button type="button" class="do-${action}" title=${title} aria-label=${label === '?' || typeof label !== 'string' ? title : label} ?disabled=${off}
      @click=${() => this.emit('view-action', { action })}>${label}</button>`;
  }
}
customElements.define('view-bar', ViewBar);
