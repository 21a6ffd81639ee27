// <shortcuts-dialog></shortcuts-dialog>   document.querySelector('shortcuts-dialog').open()
import { html } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

const KEYS = [
  ['click', 'inspect'], ['ctrlClick', 'two'], ['E', 'expand'], ['⇧ E', 'collapse'], ['H', 'hide'], ['Del', 'remove'], ['shiftDrag', 'box'], ['altDrag', 'lasso'], ['⇧ F10', 'menu'], ['drag', 'move'], ['P', 'unpin'], ['F', 'fit'],
  ['arrows', 'arrows'], ['↵', 'read'], ['Esc', 'back'], ['/', 'search'], ['T', 'table'], ['Ctrl Z', 'undo'], ['Ctrl ⇧ Z', 'redo'], ['?', 'help'],
];

export class ShortcutsDialog extends Component {
  render() {
    const key = (name) => (name.length > 3 && !name.includes(' ') ? t(`keys.${name}`) : name);
    return html`<dialog aria-labelledby="shortcuts-title">
      <h2 class="title" id="shortcuts-title">${t('keys.title')}</h2>
      <p class="soft">${t('keys.where')}</p>
      <dl>${KEYS.map(([name, does]) => html`<div><dt><kbd>${key(name)}</kbd></dt><dd>${t(`keys.does.${does}`)}</dd></div>`)}</dl>
      <form method="dialog"><button class="primary">${t('dialog.close')}</button></form>
    </dialog>`;
  }

  open() {
    this.querySelector('dialog').showModal();
  }
}
customElements.define('shortcuts-dialog', ShortcutsDialog);
