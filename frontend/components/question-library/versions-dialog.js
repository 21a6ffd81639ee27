// <versions-dialog></versions-dialog>   .open(question)   Event: version-chosen { question, version }
// Every version of a question that somebody saved, the latest first.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { dateTime, t } from '../../lib/i18n.js';
import { questionVersions } from '../../api/library.js';
import '../status-message/status-message.js';

export class VersionsDialog extends Component {
  static properties = { question: { state: true }, list: { state: true }, failure: { state: true } };

  async open(question) {
    [this.question, this.list, this.failure] = [question, null, null];
    this.querySelector('dialog').showModal();
    await this.#load();
  }

  render() {
    return html`<dialog aria-labelledby="versions-title">
      <h2 class="title" id="versions-title">${t('library.versionsOf', { title: this.question?.title })}</h2>
      ${this.failure ? html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#load()}></status-message>` : nothing}
      ${this.list ? html`<ol reversed>${this.list.map((version) => this.#version(version))}</ol>` : this.failure ? nothing : html`<status-message kind="loading"></status-message>`}
      <p class="actions"><button type="button" class="primary" @click=${this.#close}>${t('dialog.close')}</button></p>
    </dialog>`;
  }

  #version(version) {
    return html`<li value=${version.version}><b>${version.title}</b>
      <p class="small soft">${[dateTime(version.changed, 'long'), t(version.shared ? 'views.shared' : 'views.private')].join(' · ')}</p>
      ${version.description ? html`<p class="small">${version.description}</p>` : nothing}
      <pre tabindex="0" aria-label=${t('query.editor')}>${version.query}</pre>
      <button type="button" @click=${() => this.#use(version)}>${t('library.useVersion')}</button></li>`;
  }

  async #load() {
    this.failure = null;
    try {
      this.list = await questionVersions(this.question.id);
    } catch (error) {
      this.failure = error.message;
    }
  }

  #use(version) {
    this.#close();
    this.emit('version-chosen', { question: this.question, version });
  }

  #close() {
    this.querySelector('dialog').close();
  }
}


customElements.define('versions-dialog', VersionsDialog);
