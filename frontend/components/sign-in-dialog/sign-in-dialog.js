// <sign-in-dialog></sign-in-dialog>   .open()   Event: signed-in { session }
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { signIn } from '../../api/session.js';

export class SignInDialog extends Component {
  static properties = { problem: { state: true }, busy: { state: true } };

  render() {
    return html`<dialog aria-labelledby="sign-in-title">
      <h2 class="title" id="sign-in-title">${t('signIn.title')}</h2>
      <form @submit=${this.#submit}>
        <label>${t('signIn.user')}<input name="username" autocomplete="username" required></label>
        <label>${t('signIn.password')}<input name="password" type="password" autocomplete="current-password" required></label>
        ${this.problem ? html`<p class="status error" role="alert">${this.problem}</p>` : nothing}
        <p class="actions"><button type="button" @click=${this.#close}>${t('dialog.cancel')}</button>
          <button class="primary" ?disabled=${this.busy}>${t('signIn.do')}</button></p>
      </form>
    </dialog>`;
  }

  open() {
    this.problem = null;
    this.querySelector('dialog').showModal();
  }

  #close() {
    this.querySelector('dialog').close();
  }

  async #submit(event) {
    event.preventDefault();
    const { username, password } = event.target.elements;
    this.busy = true;
    try {
      const session = await signIn(username.value, password.value);
      event.target.reset();
      this.#close();
      this.emit('signed-in', { session });
    } catch (error) {
      this.problem = error.message;
      password.value = '';
      password.focus();
    }
    this.busy = false;
  }
}
customElements.define('sign-in-dialog', SignInDialog);
