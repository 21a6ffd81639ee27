// <save-dialog .vocabulary=${v}></save-dialog>   .open(text, chosenQuestion, values, { id: name })   Event: question-saved { question }
// Gives a query a title, an explanation and its parameters, which are found in its text.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { fits, parametersIn, TYPES } from '../../lib/query-parameters.js';
import { changeQuestion, saveQuestion } from '../../api/library.js';
import '../search-box/search-box.js';

export class SaveDialog extends Component {
  static properties = { vocabulary: {}, text: { state: true }, current: { state: true }, parameters: { state: true }, failure: { state: true }, busy: { state: true } };

  async open(text, chosen, values, names) {
    this.text = text;
    this.names = names;
    this.current = chosen?.mine ? chosen : null;
    this.failure = null;
    this.parameters = parametersIn(text).map((name) => {
      const known = chosen?.parameters.find((p) => p.name === name);
      return { name, type: known?.type ?? 'text', title: known?.title ?? name, default: String(values?.[name] ?? known?.default ?? '') };
    });
    await this.updateComplete;
    const { title, description, shared } = this.#form.elements;
    title.value = chosen?.title ?? '';
    description.value = chosen?.description ?? '';
    shared.checked = Boolean(this.current?.shared);
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog aria-labelledby="save-question-title">
      <h2 class="title" id="save-question-title">${t('library.saveTitle')}</h2>
      <form @submit=${this.#new}>
        <label>${t('library.title')} <input name="title" required maxlength="120" autocomplete="off"></label>
        <label>${t('library.description')} <textarea name="description" rows="3" maxlength="2000"></textarea></label>
        <details><summary>${t('query.editor')}</summary><pre tabindex="0">${this.text}</pre></details>
        ${this.parameters?.length ? html`<fieldset><legend>${t('library.parameters')}</legend>
          ${this.parameters.map((p, i) => this.#parameter(p, i))}</fieldset>` : html`<p class="small soft">${t('library.noParameters')}</p>`}
        <label class="check"><input type="checkbox" name="shared"> ${t('library.share')}</label>
        ${this.failure ? html`<p class="status error" role="alert">${this.failure}</p>` : nothing}
        <p class="actions">
          <button type="button" @click=${this.#close}>${t('dialog.cancel')}</button>
          ${this.current ? html`<button type="button" ?disabled=${this.busy} @click=${this.#version}>${t('library.saveVersion', { title: this.current.title })}</button>` : nothing}
          <button class="primary" ?disabled=${this.busy}>${t(this.current ? 'library.saveAnother' : 'library.saveNew')}</button></p>
      </form>
    </dialog>`;
  }

  #parameter(p, i) {
    const wrong = p.default !== '' && !fits(p.type, p.default);
    return html`<div class="parameter-row">
      <code>$${p.name}</code>
      <label>${t('library.parameterTitle')} <input required maxlength="120" .value=${p.title} @input=${(e) => this.#set(i, { title: e.target.value })}></label>
      <label>${t('library.parameterType')} <select @change=${(e) => this.#set(i, { type: e.target.value })}>${TYPES.map((type) => html`<option value=${type} ?selected=${type === p.type}>${t(`parameter.type.${type}`)}</option>`)}</select></label>
      ${p.type === 'entity' ? html`<div class="labelled"><span>${t('library.parameterDefault')}</span>${this.#standard(p, i, wrong)}</div>` : html`<label>${t('library.parameterDefault')} ${this.#standard(p, i, wrong)}</label>`}
      ${wrong ? html`<p class="wrong small" role="alert" id="wrong-default-${i}">${t(`parameter.wrong.${p.type}`)}</p>` : nothing}
    </div>`;
  }

  #standard(p, i, wrong) {
    if (p.type === 'kind') {
      return html`<select @change=${(e) => this.#set(i, { default: e.target.value })}><option value="">—</option>
        ${(this.vocabulary?.kinds ?? []).map((kind) => html`<option value=${kind.id} ?selected=${kind.id === p.default}>${kind.label}</option>`)}</select>`;
    }
    if (p.type === 'entity') {
      return html`<search-box .vocabulary=${this.vocabulary} .label=${t('library.parameterDefault')} .value=${this.names?.[p.default] ?? p.default}
        @entity-chosen=${(e) => { e.stopPropagation(); this.names = { ...this.names, [e.detail.id]: e.detail.name }; this.#set(i, { default: e.detail.id }); }}></search-box>`;
    }
    return html`<input maxlength="200" .value=${p.default} aria-invalid=${wrong} aria-describedby=${wrong ? `wrong-default-${i}` : nothing} @input=${(e) => this.#set(i, { default: e.target.value })}>`;
  }

  #set(at, change) {
    this.parameters = this.parameters.map((p, i) => (i === at ? { ...p, ...change } : p));
  }

  #new(event) {
    event.preventDefault();
    this.#send((question) => saveQuestion(question));
  }

  #version() {
    if (this.#form.reportValidity()) this.#send((question) => changeQuestion(this.current.id, this.current.version, question));
  }

  async #send(save) {
    const { title, description, shared } = this.#form.elements;
    this.failure = null;
    this.busy = true;
    try {
      const question = await save({ title: title.value, description: description.value, query: this.text, parameters: this.parameters, shared: shared.checked });
      this.#close();
      this.emit('question-saved', { question });
    } catch (error) {
      this.failure = error.message;
    }
    this.busy = false;
  }

  #close() {
    this.querySelector('dialog').close();
  }

  get #form() {
    return this.querySelector('form');
  }
}
customElements.define('save-dialog', SaveDialog);
