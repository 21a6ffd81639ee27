// <saved-views .session=${session} .current=${{ id, title, version, shared, mine }}></saved-views>   .open(link)
// The views under a name: save this one, open, share, show one after the other.
// Events: view-saved { view }, presentation-wanted { ids }, sign-in-wanted.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import { changeView, deleteView, savedView, saveView, views } from '../../api/views.js';
import '../status-message/status-message.js';

const address = (id) => `${location.origin}/#view.${id}`;
const frame = (view) => `<iframe src="${location.origin}/embed/${view.id}?lang=${language()}" width="800" height="500" title="Entente"></iframe>`;

export class SavedViews extends Component {
  static properties = {
    session: {}, current: {}, list: { state: true }, chosen: { state: true }, failure: { state: true }, note: { state: true }, doomed: { state: true }, busy: { state: true }, code: { state: true },
  };

  async open(link) {
    this.link = link;
    [this.list, this.chosen, this.failure, this.note, this.doomed, this.code] = [null, [], null, null, null, null];
    this.querySelector('dialog').showModal();
    await this.#load();
  }

  render() {
    return html`<dialog aria-labelledby="saved-views-title">
      <h2 class="title" id="saved-views-title">${t('views.title')}</h2>
      ${this.session?.authenticated ? this.#form() : html`<p>${t('views.signIn')} <button type="button" class="link" @click=${this.#signIn}>${t('signIn.do')}</button></p>`}
      ${this.failure ? html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#load()}></status-message>` : nothing}
      <p class="small soft" role="status">${this.note}</p>
      ${this.#listed()}
      <p class="actions">
        ${this.list?.length ? html`<button type="button" ?disabled=${!this.chosen.length} title=${t('views.presentTitle')} @click=${this.#present}>${this.chosen.length ? t('views.present', { count: this.chosen.length }) : t('views.presentNone')}</button>` : nothing}
        <button type="button" class="primary" @click=${this.#close}>${t('dialog.close')}</button>
      </p>
    </dialog>`;
  }

  #form() {
    return html`<form @submit=${this.#save}>
      <label>${t('views.name')} <input name="title" required maxlength="120" autocomplete="off"></label>
      <label class="check"><input type="checkbox" name="shared"> ${t('views.share')}</label>
      <p class="actions">
        ${this.current?.mine ? html`<button type="button" ?disabled=${this.busy} @click=${this.#saveChanges}>${t('views.saveChanges', { title: this.current.title })}</button>` : nothing}
        <button class="primary" ?disabled=${this.busy}>${t('views.save')}</button>
      </p>
    </form>`;
  }

  #listed() {
    if (!this.list) return this.failure ? nothing : html`<status-message kind="loading"></status-message>`;
    if (!this.list.length) return html`<p class="soft">${t('views.none')}</p>`;
    return html`<ul class="saved">${this.list.map((view) => this.#row(view))}</ul>`;
  }

  #row(view) {
    const place = this.chosen.indexOf(view.id) + 1;
    return html`<li>
      <label class="pick" title=${t('views.pick')}><input type="checkbox" .checked=${place > 0} aria-label=${t('views.pickOne', { title: view.title })} @change=${() => this.#pick(view.id)}><span class="small soft">${place || ''}</span></label>
      <div>
        <a href=${`#view.${view.id}`} @click=${this.#close}>${view.title}</a>
        <p class="small soft">${[view.owner, when(view.changed), view.shared ? t('views.shared') : t('views.private')].join(' · ')}</p>
        ${this.doomed === view.id ? this.#confirm(view) : html`<p class="small links">
          <button type="button" class="link" @click=${() => this.#copy(address(view.id), 'views.linkCopied')}>${t('views.copyLink')}</button>
          ${view.shared ? html`<button type="button" class="link" @click=${() => this.#copy(frame(view), 'views.frameCopied')}>${t('views.copyFrame')}</button>` : nothing}
          ${view.mine ? html`<button type="button" class="link" @click=${() => this.#change(view, { shared: !view.shared })}>${t(view.shared ? 'views.unshare' : 'views.shareIt')}</button>
            <button type="button" class="link" @click=${() => { this.doomed = view.id; }}>${t('views.delete')}</button>` : nothing}
        </p>`}
        ${this.code && this.code.id === view.id ? html`<p><input readonly class="code" aria-label=${t('views.toCopy')} .value=${this.code.text}></p>` : nothing}
      </div>
    </li>`;
  }

  #confirm(view) {
    return html`<p class="small" role="alert">${t('views.deleteSure', { title: view.title })}
      <button type="button" class="link" @click=${() => this.#try(async () => { await deleteView(view.id); this.doomed = null; await this.#load(); })}>${t('views.delete')}</button>
      <button type="button" class="link" @click=${() => { this.doomed = null; }}>${t('dialog.cancel')}</button></p>`;
  }

  async #load() {
    await this.#try(async () => {
      this.list = await views();
      this.chosen = this.chosen.filter((id) => this.list.some((view) => view.id === id));
    });
  }

  async #save(event) {
    event.preventDefault();
    const form = event.target;
    const { title, shared } = form.elements;
    await this.#try(async () => {
      const { view } = await saveView({ title: title.value, shared: shared.checked, link: this.link });
      form.reset();
      this.note = t('views.saved', { title: view.title });
      this.emit('view-saved', { view });
      await this.#load();
    });
  }

  #saveChanges() {
    return this.#change(this.current, { link: this.link });
  }

  #change(view, changes) {
    return this.#try(async () => {
      const link = changes.link ?? (await savedView(view.id)).link;
      const { view: saved } = await changeView(view.id, view.version, { title: view.title, shared: changes.shared ?? view.shared, link });
      this.note = t('views.saved', { title: saved.title });
      if (view === this.current) this.emit('view-saved', { view: saved });
      await this.#load();
    });
  }

  #pick(id) {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
  }

  async #copy(text, said) {
    const id = this.list.find((view) => text.includes(view.id)).id;
    try {
      await navigator.clipboard.writeText(text);
      this.note = t(said);
    } catch {
      this.code = { id, text };
      this.note = t('views.copyByHand');
    }
  }

  #present() {
    this.#close();
    this.emit('presentation-wanted', { ids: this.chosen });
  }

  #signIn() {
    this.#close();
    this.emit('sign-in-wanted');
  }

  #close() {
    this.querySelector('dialog').close();
  }

  async #try(action) {
    this.failure = null;
    this.busy = true;
    try {
      await action();
    } catch (error) {
      this.failure = error.message;
    }
    this.busy = false;
  }
}

const when = (instant) => new Intl.DateTimeFormat({ en: 'en-GB', fr: 'fr-FR' }[language()], { dateStyle: 'long' }).format(new Date(instant));

customElements.define('saved-views', SavedViews);
