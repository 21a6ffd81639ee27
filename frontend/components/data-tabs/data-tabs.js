// <data-tabs place="duplicates"></data-tabs>   The pages of the place "Data".
import { html } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

const PAGES = ['data', 'duplicates'];

export class DataTabs extends Component {
  static properties = { place: {} };

  render() {
    return html`<nav aria-label=${t('nav.data')}>${PAGES.map((page) => html`<a href=${`#${page}`} aria-current=${page === this.place ? 'page' : 'false'}>${t(`dataTabs.${page}`)}</a>`)}</nav>`;
  }
}
customElements.define('data-tabs', DataTabs);
