// <status-message kind="error" .text=${sentence} .retry=${() => load()}></status-message>   kind: loading, empty, error, note
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

export class StatusMessage extends Component {
  static properties = { kind: {}, text: {}, retry: {} };

  render() {
    const error = this.kind === 'error';
    return html`<div class="status ${this.kind}" role=${error ? 'alert' : 'status'}>
      <span>${this.text ?? t('status.loading')}</span>
      ${this.retry ? html`<button type="button" @click=${this.retry}>${t('status.retry')}</button>` : nothing}
    </div>`;
  }
}
customElements.define('status-message', StatusMessage);
