// Base of every element here: light DOM (so that the linked style sheets apply), redrawn with language and theme.
//   class MyThing extends Component { render() { return html`...`; } languageChanged() { /* fetch again */ } }
import { LitElement } from 'lit';
import { onLanguage } from './i18n.js';
import { onTheme } from './theme.js';

export class Component extends LitElement {
  #leave = [];

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#leave = [
      onLanguage(() => { this.requestUpdate(); this.languageChanged(); }),
      onTheme(() => { this.requestUpdate(); this.themeChanged(); }),
    ];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave.forEach((leave) => leave());
  }

  languageChanged() {}

  themeChanged() {}

  emit(type, detail = {}) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
