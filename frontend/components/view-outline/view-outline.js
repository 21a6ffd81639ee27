// <view-outline .vocabulary=${v} .view=${view} .drawn=${visible(view)} .selected=${['cicad']}></view-outline>
// The view as a tree that is read and worked in by the keyboard: arrows move, the keys of the canvas act.
// Events: inspect { id, add }, canvas-key { action, id }, menu-wanted { id, x, y }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { kindSwatch } from '../../lib/swatches.js';
import { actionOf, wantsMenu } from '../../graph/keys.js';
import { outline } from '../../graph/outline.js';
import { unshownOf } from '../../graph/visible.js';

export class ViewOutline extends Component {
  static properties = { vocabulary: {}, view: {}, drawn: {}, selected: {}, folded: { state: true }, at: { state: true } };

  constructor() {
    super();
    this.folded = new Set();
  }

  render() {
    if (!this.vocabulary || !this.drawn) return nothing;
    const roots = outline(this.view, this.drawn);
    if (!roots.length) return html`<p class="soft">${t('table.empty')}</p>`;
    this.first = roots[0].id;
    this.unshown = unshownOf(this.view);
    return html`<ul role="tree" aria-label=${t('outline.label')} aria-multiselectable="true" @keydown=${this.#key} @contextmenu=${this.#menu}>
      ${roots.map((item) => this.#item(item, '', 1))}</ul>`;
  }

  #item(item, parent, level) {
    const path = `${parent}/${item.id}`;
    const open = !this.folded.has(path);
    const on = this.selected?.includes(item.id) ?? false;
    const node = this.view.nodes.get(item.id);
    const hidden = this.unshown(item.id);
    return html`<li role="treeitem" data-id=${item.id} data-path=${path} aria-level=${level} aria-selected=${on} aria-expanded=${item.branches.length ? String(open) : nothing}
      tabindex=${(this.at ?? `/${this.first}`) === path ? 0 : -1} @focus=${() => { this.at = path; }}>
      <div class="line ${on ? 'on' : ''}" @click=${(e) => this.#inspect(e, item.id)}>
        <span class="twist" aria-hidden="true" @click=${(e) => { e.stopPropagation(); this.#fold(path); }}>${item.branches.length ? (open ? '▾' : '▸') : ''}</span>
        ${kindSwatch(this.vocabulary, node.kind)} <strong>${node.name}${node.asterisk ? '*' : ''}</strong>
        ${item.edges.map((id) => html`<span class="soft">${this.#sentence(id)}</span>`)}
        ${item.again ? html`<span class="soft">${t('outline.again')}</span>` : nothing}
        ${hidden && !item.again ? html`<span class="soft">${t('outline.hidden', { count: hidden })}</span>` : nothing}
      </div>
      ${item.branches.length && open ? html`<ul role="group">${item.branches.map((branch) => this.#item(branch, path, level + 1))}</ul>` : nothing}
    </li>`;
  }

  #sentence(id) {
    const edge = this.view.edges.get(id);
    const short = (end) => this.view.nodes.get(end)?.acronym || this.view.nodes.get(end)?.name;
    return `${short(edge.source)} ${edge.label} ${short(edge.target)}`;
  }

  #inspect(event, id) {
    this.emit('inspect', { id, add: event.ctrlKey || event.metaKey || event.shiftKey });
  }

  #fold(path, folded = !this.folded.has(path)) {
    const all = new Set(this.folded);
    if (folded) all.add(path);
    else all.delete(path);
    this.folded = all;
  }

  #menu = (event) => {
    const item = event.target.closest('[role=treeitem]');
    if (!item) return;
    event.preventDefault();
    this.emit('menu-wanted', { id: item.dataset.id, x: event.clientX, y: event.clientY });
  };

  #key = (event) => {
    const item = event.target.closest('[role=treeitem]');
    if (!item) return;
    const { id, path } = item.dataset;
    if (this.#move(event.key, item, path)) return event.preventDefault();
    if (event.key === ' ') this.emit('inspect', { id, add: event.ctrlKey });
    else if (wantsMenu(event)) {
      const { left, bottom } = item.querySelector('.line').getBoundingClientRect();
      this.emit('menu-wanted', { id, x: left + 24, y: bottom });
    } else if (actionOf(event)) this.emit('canvas-key', { action: actionOf(event), id });
    else return;
    event.preventDefault();
  };

  /** The keys of a tree, as the ARIA practices have them. */
  #move(key, item, path) {
    const all = [...this.querySelectorAll('[role=treeitem]')];
    const at = all.indexOf(item);
    const state = item.getAttribute('aria-expanded');
    const to = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[key];
    if (to) to.focus();
    else if (key === 'ArrowRight' && state === 'false') this.#fold(path, false);
    else if (key === 'ArrowRight' && state === 'true') all[at + 1]?.focus();
    else if (key === 'ArrowLeft' && state === 'true') this.#fold(path, true);
    else if (key === 'ArrowLeft') item.parentElement.closest('[role=treeitem]')?.focus();
    return to || key === 'ArrowRight' || key === 'ArrowLeft';
  }
}
customElements.define('view-outline', ViewOutline);
