// <top-bar place="explore" .session=${s} .vocabulary=${v} exploreAddress="#v1..."></top-bar>
// Events: entity-chosen, language-chosen { lang }, sign-in-wanted, sign-out-wanted.
import { html } from 'lit';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import { nextTheme, theme } from '../../lib/theme.js';
import '../search-box/search-box.js';

const PLACES = ['explore', 'query', 'reports', 'data'];
/** Pages of a place that have an address of their own. */
const WITHIN = { duplicates: 'data' };
const SIGNS = { auto: '◐', light: '☀', dark: '☾' };

export class TopBar extends Component {
  static properties = { place: {}, session: {}, vocabulary: {}, exploreAddress: {} };

  render() {
    return html`<header>
      <a class="brand" href="#explore">Entente</a>
      <nav aria-label=${t('nav.label')}>${PLACES.map((place) => html`<a href=${place === 'explore' ? this.exploreAddress || '#explore' : `#${place}`} aria-current=${place === (WITHIN[this.place] ?? this.place) ? 'page' : 'false'}>${t(`nav.${place}`)}</a>`)}</nav>
      <search-box .vocabulary=${this.vocabulary} .label=${t('search.label')} .placeholder=${t('search.placeholder')} adding></search-box>
      <div class="tools">
        <div class="languages" role="group" aria-label=${t('language.label')}>${['en', 'fr'].map((lang) => html`<button type="button" lang=${lang} aria-pressed=${lang === language()} aria-label=${lang === 'en' ? 'English' : 'Français'} @click=${() => this.emit('language-chosen', { lang })}>${lang.toUpperCase()}</button>`)}</div>
        <button type="button" class="theme" title=${t(`theme.${theme()}`)} aria-label=${t(`theme.${theme()}`)} @click=${nextTheme}><span aria-hidden="true">${SIGNS[theme()]}</span></button>
        ${this.#who()}
      </div>
    </header>`;
  }

  focusSearch() {
    this.querySelector('search-box').focusInput();
  }

  #who() {
    if (!this.session?.authenticated) return html`<button type="button" class="sign" @click=${() => this.emit('sign-in-wanted')}>${t('signIn.do')}</button>`;
    return html`<span class="user" title=${t('signIn.as', { name: this.session.user })}>${this.session.user}</span><button type="button" class="sign" @click=${() => this.emit('sign-out-wanted')}>${t('signIn.out')}</button>`;
  }
}
customElements.define('top-bar', TopBar);
