// <presentation-bar .name=${'Before the meeting'} .step=${1} .steps=${3}></presentation-bar>
// Saved views one after the other: buttons, arrow keys, Page Up and Down, Esc to end. Events: step-wanted { step }, presentation-ended.
import { html } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

const KEYS = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

export class PresentationBar extends Component {
  static properties = { name: {}, step: { type: Number }, steps: { type: Number } };

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#key, true);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key, true);
  }

  render() {
    return html`<div class="bar" role="toolbar" aria-label=${t('present.label')}>
      <button type="button" ?disabled=${this.step <= 1} @click=${() => this.#go(-1)}>${t('present.back')}</button>
      <p role="status"><strong>${this.name}</strong> <span class="soft">${t('present.step', { step: this.step, steps: this.steps })}</span></p>
      <button type="button" class="primary" ?disabled=${this.step >= this.steps} @click=${() => this.#go(1)}>${t('present.next')}</button>
      <button type="button" @click=${() => this.emit('presentation-ended')}>${t('present.end')}</button>
    </div>`;
  }

  #go(by) {
    const step = this.step + by;
    if (step >= 1 && step <= this.steps) this.emit('step-wanted', { step });
  }

  #key = (event) => {
    if (event.target.closest?.('dialog, input, textarea, select')) return;
    const by = KEYS[event.key];
    if (!by && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (by) this.#go(by);
    else this.emit('presentation-ended');
  };
}
customElements.define('presentation-bar', PresentationBar);
