// <graph-canvas .view=${view} .vocabulary=${vocabulary} .selected=${['cicad']} .fitOn=${1}></graph-canvas>
// Events: inspect { id, add }, settled { positions }, moved { positions }, canvas-key { action, id },
//   menu-wanted { id or null, x, y }, boxed { ids } (Shift and drag, or Alt and a line around them), arrange-wanted { name }.
// The only element that knows Cytoscape; tests read it as document.querySelector('graph-canvas').cy
import { html, nothing } from 'lit';
import cytoscape from 'cytoscape';
import { Problem } from '../../api/client.js';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import { isDark, tokens } from '../../lib/theme.js';
import { stylesheet } from '../../graph/style.js';
import { bundled, between, endsOf, isBundle } from '../../graph/bundles.js';
import { visible, unshownOf } from '../../graph/visible.js';
import { actionOf, wantsMenu } from '../../graph/keys.js';
import { place } from './placing.js';
import { lasso } from './lasso.js';
import { draw, fit, isLarge, mark, prepare, readable, tell, towards } from './drawing.js';
import { MOST, group } from './grouping.js';
import { drawGuides, groundOf } from './guides.js';

/** Milliseconds after which a large view counts as come to rest. */
const REST = 150;

/** More elements than these are made while the server finds their places. */
const EARLY = 150;

let serial = 0;

export class GraphCanvas extends Component {
  static properties = { view: {}, vocabulary: {}, selected: {}, fitOn: { type: Number }, groups: { state: true } };
  #keys = `canvas-keys-${++serial}`;
  #turn = 0;
  #fittedOn;
  #fitted = true;
  #waiting;
  #resting;
  #sizes;
  #world;

  render() {
    return html`
      <div class="stage" tabindex="0" role="application" aria-label=${t('canvas.label')} aria-describedby=${this.#keys} @keydown=${this.#key}>
        <canvas class="guides" aria-hidden="true"></canvas>
        <div class="cy"></div>
      </div>
      ${this.#guideNotes()}
      <p class="visually-hidden" id=${this.#keys}>${t('canvas.keys')}</p>
      <p class="visually-hidden" role="status">${this.#told()}</p>`;
  }

  firstUpdated() {
    this.cy = cytoscape({
      container: this.querySelector('.cy'), style: this.#style(), minZoom: 0.03, maxZoom: 3,
      boxSelectionEnabled: true, selectionType: 'single', layout: { name: 'preset' },
    });
    this.#listen();
    lasso(this.querySelector('.stage'), () => this.cy, (ids) => ids.length && this.emit('boxed', { ids }));
    this.#sizes = new ResizeObserver(() => this.#resized());
    this.#sizes.observe(this);
  }

  updated(changed) {
    if (!this.vocabulary || !this.view) return;
    if (changed.has('vocabulary')) this.cy.style(this.#style());
    if (changed.has('view') || changed.has('vocabulary')) this.#sync();
    if (changed.has('selected')) this.#mark();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }

  languageChanged() {
    this.#guides();
  }

  themeChanged() {
    this.cy?.style(this.#style());
    this.#guides();
    this.#tidyLabels();
  }

  fit() {
    this.#fitted = true;
    fit(this.cy, groundOf(this.view?.arrangement));
  }

  focusStage() {
    this.querySelector('.stage').focus();
  }

  /** Brings a node into sight if it is outside. */
  reveal(id) {
    const ele = this.cy.getElementById(id);
    if (ele.empty() || !ele.isNode()) return;
    const { x1, y1, x2, y2 } = this.cy.extent();
    const { x, y } = ele.position();
    if (x < x1 || x > x2 || y < y1 || y > y2) this.cy.center(ele);
  }

  #style() {
    return this.vocabulary ? stylesheet(this.vocabulary, tokens(), isDark()) : [];
  }

  async #sync() {
    const turn = ++this.#turn;
    this.#loadWorld();
    const { view } = this;
    let drawn = visible(view);
    let found = new Map();
    const grouped = drawn.nodes.length > MOST ? await this.#grouped(drawn) : null;
    if (turn !== this.#turn) return;
    this.groups = grouped;
    const edges = grouped ? grouped.edges : bundled(drawn.edges, view.unbundled);
    if (grouped) drawn = grouped;
    else if (drawn.nodes.some((n) => !view.positions.has(n.id))) {
      this.setAttribute('aria-busy', 'true');
      const places = place(view, drawn.nodes, drawn.edges, this.vocabulary, this.aspect);
      const early = drawn.nodes.length > EARLY && !drawn.nodes.some((n) => view.positions.has(n.id));
      found = await (early ? prepare(this.cy, view, { ...drawn, edges }, () => turn === this.#turn, places) : places);
      if (turn !== this.#turn) return;
    }
    await draw(this.cy, view, { ...drawn, edges }, grouped?.positions ?? new Map([...view.positions, ...found]), () => turn === this.#turn);
    if (turn !== this.#turn) return;
    this.#look(found);
    this.#mark();
    this.#guides();
    this.setAttribute('aria-busy', 'false');
    if (found.size) this.emit('settled', { positions: found });
  }

  /** The same nodes stay in the same groups; without the server all are drawn, which takes its time. */
  async #grouped(drawn) {
    const key = JSON.stringify([language(), drawn.nodes.map((n) => n.id), drawn.edges.length]);
    if (this.groups?.key === key) return this.groups;
    this.setAttribute('aria-busy', 'true');
    try {
      return { ...(await group(drawn, { focus: this.view.focus, vocabulary: this.vocabulary, aspect: this.aspect })), key };
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  }

  #look(found) {
    const { x1, y1, x2, y2 } = this.cy.extent();
    const outside = [...found.values()].some(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2);
    if (this.#fittedOn !== this.fitOn || outside || (found.size && this.#fitted)) this.fit();
    this.#fittedOn = this.fitOn;
  }

  /** Width by height of the room that there is. */
  get aspect() {
    return this.clientHeight ? this.clientWidth / this.clientHeight : 1;
  }

  /** The map's outline is fetched only when somebody has asked for the map. */
  async #loadWorld() {
    if (this.#world || this.view.arrangement?.name !== 'map') return;
    this.#world = await import('../../graph/world.js');
    this.#guides();
  }

  #guides() {
    if (!this.cy || !this.vocabulary || !this.view) return;
    drawGuides(this.querySelector('.guides'), this.cy, this.view.arrangement, { vocabulary: this.vocabulary, colour: tokens(), world: this.#world });
  }

  #guideNotes() {
    const { name, late = [] } = this.view?.arrangement ?? {};
    const told = !this.groups && (name === 'time' || name === 'map');
    const strays = name && name !== 'force' ? late.filter((id) => this.view.nodes.has(id)).length : 0;
    if (!told && !strays && !this.groups) return nothing;
    return html`<p class="guide-note small soft">${this.groups?.note ?? nothing} ${told ? t(`guide.note.${name}`) : nothing}
      ${strays ? html`${t('guide.late', { count: strays })} <button type="button" class="link" @click=${() => this.emit('arrange-wanted', { name })}>${t('guide.again')}</button>` : nothing}</p>`;
  }

  #mark() {
    mark(this.cy, this.selected ?? []);
    this.#tidyLabels();
  }

  #tidyLabels() {
    const tidy = () => this.cy && !(isLarge(this.cy) && this.getAttribute('aria-busy') === 'true') && readable(this.cy);
    cancelAnimationFrame(this.#waiting);
    clearTimeout(this.#resting);
    if (isLarge(this.cy)) this.#resting = setTimeout(tidy, REST);
    else this.#waiting = requestAnimationFrame(tidy);
  }

  #resized() {
    if (!this.clientWidth || !this.clientHeight) return;
    this.cy.resize();
    if (this.#fitted) this.fit();
  }

  #listen() {
    const { cy } = this;
    const id = (event) => event.target.id();
    cy.on('tap', 'node, edge', (event) => {
      const members = this.groups?.members.get(id(event));
      if (members || id(event).startsWith('line:')) return members && this.emit('boxed', { ids: members });
      const { ctrlKey, shiftKey, metaKey } = event.originalEvent ?? {};
      this.focusStage();
      this.emit('inspect', { id: id(event), add: Boolean(ctrlKey || shiftKey || metaKey) });
    });
    cy.on('tap', (event) => event.target === cy && this.focusStage());
    cy.on('cxttap', 'node, edge', (event) => this.#menu(id(event), event.renderedPosition));
    cy.on('cxttap', (event) => event.target === cy && this.#menu(null, event.renderedPosition));
    cy.on('boxend', () => setTimeout(() => this.#boxed()));
    cy.on('tapselect', (event) => event.target.unselect());
    cy.on('dbltap', 'node', (event) => this.emit('canvas-key', { action: 'expand', id: id(event) }));
    cy.on('dragfree', 'node', (event) => {
      if (this.groups) return; // groups are not part of the view: their places are not kept
      const { x, y } = event.target.position();
      this.emit('moved', { positions: new Map([[id(event), { x: Math.round(x), y: Math.round(y) }]]) });
    });
    cy.on('mouseover', 'node, edge', (event) => tell(cy, event.target));
    cy.on('mouseout', 'node, edge', () => mark(cy, this.selected ?? []));
    cy.on('zoom', () => this.#tidyLabels());
    cy.on('pan', () => isLarge(cy) && this.#tidyLabels());
    cy.on('viewport resize', () => this.view?.arrangement && this.#guides());
    cy.on('dragpan scrollzoom pinchzoom', () => { this.#fitted = false; });
  }

  /** Cytoscape's own selection lasts for the box alone: what is selected is the page's. */
  #boxed() {
    const ids = this.cy.nodes(':selected').map((n) => n.id());
    this.cy.elements(':selected').unselect();
    if (ids.length) this.emit('boxed', { ids });
  }

  #menu(id, at) {
    const { left, top } = this.querySelector('.cy').getBoundingClientRect();
    this.focusStage();
    this.emit('menu-wanted', { id, x: left + at.x, y: top + at.y });
  }

  #key(event) {
    if (wantsMenu(event)) {
      event.preventDefault();
      const ele = this.cy.getElementById(this.selected?.at(-1) ?? '');
      const at = ele.empty() ? { x: this.clientWidth / 2, y: this.clientHeight / 2 } : ele.isNode() ? ele.renderedPosition() : ele.renderedMidpoint();
      return this.#menu(ele.empty() ? null : ele.id(), at);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = this.selected?.[0];
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const next = towards(this.cy, id, event.key);
      if (next && next.id() !== id) this.emit('inspect', { id: next.id(), add: false });
      return;
    }
    if (event.key === 'f' || event.key === 'F') return void this.fit();
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    this.emit('canvas-key', { action, id });
  }

  #toldOfBundle(id) {
    const [from, to] = endsOf(id).map((end) => this.view?.nodes.get(end)?.name);
    return from && to ? t('bundle.title', { count: between(visible(this.view).edges, id).length, from, to }) : '';
  }

  #told() {
    const id = this.selected?.[0];
    if (isBundle(id)) return this.#toldOfBundle(id);
    const node = this.view?.nodes.get(id);
    if (node) {
      const kind = this.vocabulary?.kinds.find((k) => k.id === node.kind)?.one ?? '';
      const shown = visible(this.view).edges.filter((e) => e.source === id || e.target === id).length;
      return t('canvas.told', { name: node.name, kind, count: shown, hidden: unshownOf(this.view)(id) });
    }
    const edge = this.view?.edges.get(id);
    const name = (end) => this.view.nodes.get(end)?.name;
    return edge ? `${name(edge.source)} ${edge.label} ${name(edge.target)}` : '';
  }
}
customElements.define('graph-canvas', GraphCanvas);
