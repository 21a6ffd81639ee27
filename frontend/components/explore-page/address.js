// The address of the explorer: what it names is shown, and what is shown is written to it.
//   first view: '' or #explore   permalink: #v1....   saved view: #view.<id>   presentation: #show.<step>.<id>.<id>...
//   const address = new Address(page, work, attempt); await address.show('#view.4f2a...'); address.write(); await address.copy()
import { t } from '../../lib/i18n.js';
import { debounce } from '../../lib/web.js';
import { FIRST_ENTITY, LONGEST_ADDRESS } from './view-words.js';

export const showing = (step, ids) => `#show.${step}.${ids.join('.')}`;

export function placeOf(hash) {
  if (hash.startsWith('#v1.')) return { name: 'link' };
  if (hash.startsWith('#view.')) return { name: 'saved', id: hash.slice('#view.'.length) };
  if (!hash.startsWith('#show.')) return { name: 'first' };
  const [step, ...ids] = hash.slice('#show.'.length).split('.');
  const at = Math.min(Math.max(Number.parseInt(step, 10) || 1, 1), ids.length);
  return { name: 'show', step: at, ids, id: ids[at - 1] };
}

export class Address {
  #page;
  #work;
  #attempt;
  #written = null;
  #kept = null; // the saved view as it was opened: its address stays until it is changed

  /** @param attempt does something and says what failed */
  constructor(page, work, attempt) {
    this.#page = page;
    this.#work = work;
    this.#attempt = attempt;
    this.write = debounce(() => this.#write(), 120);
  }

  show(hash) {
    const place = placeOf(hash);
    this.#page.presenting = place.name === 'show' ? place : null;
    if (hash === this.#written || (place.name === 'first' && this.#work.view.nodes.size)) return this.write();
    if (place.name === 'first') return this.#attempt(() => this.#work.open(FIRST_ENTITY));
    return this.#attempt(() => this.#open(place, hash));
  }

  /** A view that was just saved: its own address is the shorter one. */
  saved(view) {
    this.#work.saved = view;
    this.#kept = this.#work.view;
    this.#written = `#view.${view.id}`;
    history.replaceState(null, '', this.#written);
    this.#page.emit('address-written', { hash: this.#written });
  }

  async copy() {
    await this.#write();
    if (this.#page.tooLong) return;
    this.#page.note = await navigator.clipboard?.writeText(location.href).then(() => t('link.copied'), () => null) ?? t('link.inAddressBar');
  }

  async #open(place, hash) {
    try {
      const complete = await (place.name === 'link' ? this.#work.openAddress(hash) : this.#work.openSaved(place.id));
      this.#kept = place.name === 'link' ? null : this.#work.view;
      this.#page.note = complete ? null : t('link.missing');
    } catch (error) {
      if (error.name === 'AbortError' || error.problem?.code === 'UNREACHABLE') throw error;
      await this.#instead(error);
    }
  }

  /** What cannot be opened: a broken link gives way to the first view, a missing view leaves what is there. */
  async #instead(error) {
    if (!error.problem || !this.#work.view.nodes.size) await this.#work.open(FIRST_ENTITY);
    this.#page.note = error.problem ? error.message : t('link.broken');
  }

  async #write() {
    const page = this.#page;
    if (!page.active || page.presenting || !this.#work.view.nodes.size || this.#work.view === this.#kept) return;
    const hash = await this.#work.address();
    page.tooLong = hash.length > LONGEST_ADDRESS;
    if (page.tooLong || !page.active || !/^(#(explore$|v1\.|view\.)|$)/.test(location.hash)) return; // somewhere else meanwhile
    this.#written = hash;
    history.replaceState(null, '', hash);
    page.emit('address-written', { hash });
  }
}
