// <context-menu></context-menu>   .open([{ action, label, detail, off }, null (a line), ...], { x, y }, heading)
// A menu at a point, for the mouse and the keyboard. Event: menu-chosen { action, detail }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';

export class ContextMenu extends Component {
  static properties = { items: { state: true }, heading: { state: true } };
  #before;

  render() {
    return html`<div class="menu" popover="auto" role="menu" aria-label=${this.heading ?? ''} @keydown=${this.#key} @toggle=${this.#toggled}>
      ${this.heading ? html`<p class="heading" aria-hidden="true">${this.heading}</p>` : nothing}
      ${(this.items ?? []).map((item) => this.#item(item))}
    </div>`;
  }

  async open(items, { x, y }, heading) {
    this.items = items;
    this.heading = heading;
    this.#before = document.activeElement;
    await this.updateComplete;
    const menu = this.#menu;
    if (!menu.matches(':popover-open')) menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`;
    menu.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
    this.#choices[0]?.focus();
  }

  #item(item) {
    if (!item) return html`<hr role="separator">`;
    const keys = item.keys ? html`<kbd>${item.keys}</kbd>` : nothing;
    return html`<button type="button" role="menuitem" tabindex="-1" ?disabled=${item.off} @click=${() => this.#choose(item)}>${item.label}${keys}</button>`;
  }

  #choose({ action, detail }) {
    this.#menu.hidePopover();
    this.emit('menu-chosen', { action, detail });
  }

  #key(event) {
    const all = this.#choices;
    const at = all.indexOf(document.activeElement);
    const next = { ArrowDown: all[(at + 1) % all.length], ArrowUp: all.at(at - 1), Home: all[0], End: all.at(-1) }[event.key];
    if (event.key === 'Tab') this.#menu.hidePopover();
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  }

  #toggled(event) {
    if (event.newState === 'closed') this.#before?.focus?.();
  }

  get #menu() {
    return this.querySelector('.menu');
  }

  get #choices() {
    return [...this.querySelectorAll('[role=menuitem]:not(:disabled)')];
  }
}
customElements.define('context-menu', ContextMenu);
