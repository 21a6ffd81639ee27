// <explore-page .vocabulary=${v} .session=${s} ?active=${true}></explore-page>
// This view and the legend, the canvas, the table, the inspector. Methods: show(hash), choose({ id, add }).
// Events: cypher-wanted { id }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { download } from '../../lib/web.js';
import { counts, visible } from '../../graph/visible.js';
import { toLink } from '../../graph/permalink.js';
import { isBundle } from '../../graph/bundles.js';
import { Exploration } from './exploration.js';
import { amongTold, chips, leftOut, pathsTold } from './view-words.js';
import { Attempts } from './attempts.js';
import { Address, showing } from './address.js';
import '../graph-canvas/graph-canvas.js';
import '../graph-legend/graph-legend.js';
import '../more-filters/more-filters.js';
import '../time-filter/time-filter.js';
import '../time-slider/time-slider.js';
import '../view-bar/view-bar.js';
import '../data-table/data-table.js';
import '../entity-inspector/entity-inspector.js';
import '../shortcuts-dialog/shortcuts-dialog.js';
import '../status-message/status-message.js';
import '../context-menu/context-menu.js';
import '../export-dialog/export-dialog.js';
import '../saved-views/saved-views.js';
import '../presentation-bar/presentation-bar.js';
import { arrange } from './arranging.js';
import { arrangeMenu, bundleMenu, edgeMenu, nodeMenu, stepsMenu, viewMenu } from './menus.js';

export class ExplorePage extends Component {
  static properties = {
    vocabulary: {}, session: {}, active: { type: Boolean }, revision: { state: true }, busy: { state: true }, note: { state: true },
    presenting: { state: true }, slow: { state: true }, failure: { state: true }, table: { state: true }, sheet: { state: true }, reading: { state: true }, tooLong: { state: true },
  };
  #work = new Exploration(() => this.#changed(), (error) => { this.failure = { text: error.message }; });
  #attempts = new Attempts(this, this.#work);
  #address = new Address(this, this.#work, (action) => this.#try(action));

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#undoKeys);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#undoKeys);
  }

  /** Shows the view that an address names: a link, a saved view, a step of a presentation, or the first view. */
  show(hash) {
    return this.#address.show(hash);
  }

  /** From the search box: select it if it is here, add it, or open it as a new view. */
  async choose({ id, add }) {
    if (this.#work.view.nodes.has(id)) this.#inspect(id);
    else await this.#try(() => (add ? this.#work.add(id) : this.#work.open(id)));
    await this.updateComplete;
    this.#canvas?.reveal(id);
    this.#canvas?.focusStage();
  }

  /** From the console: what an answer holds is added to this view. */
  addAnswer(answer) {
    return this.#try(async () => {
      const count = await this.#work.addAnswer(answer);
      this.note = count ? t('explore.answerAdded', { count }) : t('explore.answerHere');
      await this.updateComplete;
      this.#canvas?.focusStage();
    });
  }

  render() {
    const { view, selected, past, opened } = this.#work;
    const ready = this.vocabulary && view.nodes.size > 0;
    return html`
      <aside class="panel left ${this.sheet === 'legend' ? 'open' : ''}" id="legend-panel" aria-label=${t('explore.legend')}>
        ${this.#closer()}
        <h2>${t('explore.thisView')}</h2>
        <p class="chips">${chips(view).map((chip) => html`<span class="chip">${chip}</span>`)}</p>
        ${view.away.size ? html`<p class="small soft">${t('explore.away', { count: view.away.size })} <button type="button" class="link" @click=${() => this.#try(() => this.#work.showHidden())}>${t('explore.showAway')}</button></p>` : nothing}
        ${ready ? html`<time-filter .time=${view.time} .outside=${view.outside.size} @time-chosen=${(e) => this.#try(() => this.#work.asAt(e.detail.time))}></time-filter>` : nothing}
        ${ready ? html`<graph-legend .vocabulary=${this.vocabulary} .counts=${counts(view, this.vocabulary)} .off=${view.off} @filter-toggled=${(e) => this.#work.toggle(e.detail.group, e.detail.id)}></graph-legend>` : nothing}
        ${ready ? html`<more-filters .view=${view} @filter-toggled=${(e) => this.#work.toggle(e.detail.group, e.detail.id)} @topics-wanted=${() => this.#try(() => this.#work.tellTopics())}></more-filters>` : nothing}
      </aside>
      <section class="middle ${this.table ? 'with-table' : ''}" aria-label=${t('explore.canvas')}>
        <view-bar .undo=${past.lastDone} .redo=${past.lastUndone} ?table=${this.table} @view-action=${(e) => this.#act(e.detail.action)}></view-bar>
        ${this.#messages()}
        <div class="canvas-place">
          ${ready ? html`<graph-canvas .view=${view} .vocabulary=${this.vocabulary} .selected=${selected} .fitOn=${opened}
            @inspect=${(e) => this.#inspect(e.detail.id, e.detail.add)} @settled=${(e) => this.#work.settled(e.detail.positions)}
            @moved=${(e) => this.#work.moved(e.detail.positions)} @canvas-key=${(e) => this.#act(e.detail.action, e.detail.id)}
            @menu-wanted=${(e) => this.#menu(e.detail)} @boxed=${(e) => this.#work.selectAll(e.detail.ids)} @arrange-wanted=${(e) => this.#arrange(e.detail)}></graph-canvas>` : nothing}
          ${!ready && !this.failure ? html`<status-message kind="loading"></status-message>` : nothing}
        </div>
        ${this.presenting ? html`<presentation-bar .name=${this.#work.saved?.title ?? ''} .step=${this.presenting.step} .steps=${this.presenting.ids.length}
          @step-wanted=${(e) => { location.hash = showing(e.detail.step, this.presenting.ids); }} @presentation-ended=${() => { location.hash = `#view.${this.presenting.id}`; }}></presentation-bar>` : nothing}
        <p class="left-out" data-testid="left-out">${ready ? leftOut(view, selected[0], (id) => this.#act('expand', id)) : nothing}</p>
        ${ready ? html`<time-slider .view=${view} ?failed=${Boolean(this.failure)} @dated-toggled=${() => this.#work.toggleDated()}
          @time-chosen=${(e) => this.#try(() => this.#work.asAt(e.detail.time, e.detail))}></time-slider>` : nothing}
        <data-table class=${this.table ? '' : 'closed'} .vocabulary=${this.vocabulary} .view=${view} .drawn=${visible(view)} .selected=${selected}
          @inspect=${(e) => this.#inspect(e.detail.id, e.detail.add)} @canvas-key=${(e) => this.#actOn(e.detail)} @menu-wanted=${(e) => this.#menu(e.detail)} @table-closed=${() => this.#act('table')}></data-table>
      </section>
      <aside class="panel right ${this.sheet === 'inspector' ? 'open' : ''}" id="inspector-panel" aria-label=${t('explore.inspector')}>
        ${this.#closer()}
        <entity-inspector .vocabulary=${this.vocabulary} .target=${this.reading ?? selected[0]} .selected=${selected} .view=${view}
          @inspect=${(e) => this.#inspect(e.detail.id)} @add-wanted=${(e) => this.#try(() => this.#work.add(e.detail.id))}
          @bundle-toggled=${(e) => this.#work.toggleBundle(e.detail.id)} @expand-wanted=${(e) => this.#expand(e.detail.id, e.detail.filter)}></entity-inspector>
      </aside>
      <shortcuts-dialog></shortcuts-dialog>
      <saved-views .session=${this.session} .current=${this.#work.saved} @view-saved=${(e) => this.#address.saved(e.detail.view)}
        @presentation-wanted=${(e) => { location.hash = showing(1, e.detail.ids); }}></saved-views>
      <export-dialog .view=${view} .selected=${selected} .address=${() => this.#work.address()}></export-dialog>
      <context-menu @menu-chosen=${(e) => this.#act(e.detail.action, e.detail.detail ?? undefined)}></context-menu>`;
  }

  updated(changed) {
    if (changed.has('presenting')) this.toggleAttribute('presenting', Boolean(this.presenting));
  }

  #messages() {
    return html`<div class="messages">
      ${this.slow ? html`<div class="status loading" role="status"><span>${t('status.loading')}</span> <button type="button" @click=${this.slow}>${t('dialog.cancel')}</button></div>` : nothing}
      ${this.failure ? html`<status-message kind="error" .text=${this.failure.text} .retry=${this.failure.retry}></status-message>` : nothing}
      ${this.note ? html`<status-message kind="note" .text=${this.note}></status-message>` : nothing}
      ${this.tooLong ? html`<div class="status note"> <span>${t('link.tooLong')}</span><button type="button" @click=${() => this.#act('views')}>${t('views.saveThis')}</button><button type="button" @click=${() => this.#download()}>${t('link.download')}</button></div>` : nothing}
    </div>`;
  }

  #closer() {
    return html`<button type="button" class="closer" aria-label=${t('panel.close')} @click=${() => { this.sheet = null; }}>✕</button>`;
  }

  /** One step, asked by a key, a button or a double click. */
  #act(action, id = this.#work.selected[0]) {
    const acts = {
      expand: () => this.#expand(id), collapse: () => this.#work.collapse(id), hide: () => this.#work.hide(Array.isArray(id) ? id : this.#work.selected),
      remove: () => this.#work.remove(Array.isArray(id) ? id : this.#work.selected), keepOnly: () => this.#work.keepOnly([id].flat()),
      expandBy: () => this.#expandBy(id), paths: () => this.#connect(id), allPaths: () => this.#connect(id, true), common: () => this.#meet(id), among: () => this.#among(id), amongAll: () => this.#among([]),
      selectAll: () => this.#select(() => true), invert: () => this.#select((n) => !this.#work.selected.includes(n.id)),
      selectKind: () => this.#select((n) => n.kind === id), selectNeighbours: () => this.#work.selectAll(this.#neighbours(id)), selectEnds: () => this.#work.selectAll(id),
      arrangements: () => this.#under('.do-arrangements', arrangeMenu(this.#work.view), t('bar.arrange')), arrange: () => this.#arrange(id),
      bundle: () => this.#work.toggleBundle(id), steps: () => this.#under('.do-steps', stepsMenu(this.#work.past), t('menu.steps')), backTo: () => this.#work.backTo(id),
      unpin: () => this.#work.unpin(id), undo: () => this.#work.undo(), redo: () => this.#work.redo(), fit: () => this.#canvas?.fit(),
      table: () => { this.table = !this.table; }, help: () => this.querySelector('shortcuts-dialog').open(), search: () => this.emit('search-wanted'),
      read: () => this.#read(id), back: () => this.#back(), link: () => this.#address.copy(), views: () => this.querySelector('saved-views').open(toLink(this.#work.view, this.#work.selected[0])),
      export: () => this.querySelector('export-dialog').open(),
      legend: () => this.#toggleSheet('legend'), inspector: () => this.#toggleSheet('inspector'),
    };
    this.note = null;
    return acts[action]?.();
  }

  /** From a row: what it asks is asked of the row, or of the selection that the row is part of. */
  #actOn({ action, id }) {
    if (!this.#work.selected.includes(id)) this.#work.select(id);
    this.#act(action, id);
  }

  #read(id) {
    if (id && !this.#work.selected.includes(id)) this.#inspect(id);
    this.updateComplete.then(() => this.querySelector('entity-inspector').focusTitle());
  }

  #menu({ id, x, y }) {
    const { view, selected, past } = this.#work;
    const menu = this.querySelector('context-menu');
    const edge = view.edges.get(id);
    if (view.nodes.has(id)) menu.open(nodeMenu(view, id, selected, this.vocabulary), { x, y }, view.nodes.get(id).name);
    else if (edge) menu.open(edgeMenu(edge), { x, y }, edge.label);
    else if (isBundle(id)) menu.open(bundleMenu(id), { x, y }, t('inspector.relation'));
    else menu.open(viewMenu(past), { x, y }, t('explore.thisView'));
  }

  #under(button, items, heading) {
    const { left, bottom } = this.querySelector(`view-bar ${button}`).getBoundingClientRect();
    this.querySelector('context-menu').open(items, { x: left, y: bottom + 4 }, heading);
  }

  #arrange({ name, all }) {
    return this.#try(() => arrange(this.#work, name, { vocabulary: this.vocabulary, aspect: this.#canvas.aspect, all }));
  }

  #select(chosen) {
    this.#work.selectAll(visible(this.#work.view).nodes.filter(chosen).map((n) => n.id));
  }

  #neighbours(id) {
    return [id, ...new Set(visible(this.#work.view).edges.filter((e) => e.source === id || e.target === id).map((e) => (e.source === id ? e.target : e.source)))];
  }

  async #expandBy(id) {
    this.#inspect(id);
    await this.updateComplete;
    this.querySelector('entity-inspector').showTab('neighbours');
  }

  #connect([from, to], all) {
    return this.#try(async () => {
      this.#tell(pathsTold(this.#work.view, await this.#work.connect(from, to, all), { from, to, all }));
    });
  }

  /** What was found, and for which date. */
  #tell(text) {
    const { time } = this.#work.view;
    this.note = time ? `${text} ${t('explore.dated', { date: time.at })}` : text;
  }

  #meet(ids) {
    return this.#try(async () => {
      const { shown, total } = await this.#work.meet(ids);
      this.#tell(shown ? t('explore.common', { shown, total, count: total }) : t('explore.noCommon'));
    });
  }

  #among(ids) {
    return this.#try(async () => {
      this.#tell(amongTold(await this.#work.relateAmong(ids)));
    });
  }

  async #expand(id, filter) {
    if (!id || !this.#work.view.nodes.has(id)) return;
    await this.#try(async () => {
      if (!(await this.#work.expand(id, filter))) this.note = t('explore.allShown', { name: this.#work.view.nodes.get(id)?.name });
    });
  }

  #inspect(id, add = false) {
    const here = this.#work.view.nodes.has(id) || this.#work.view.edges.has(id) || isBundle(id);
    this.reading = here ? null : id;
    if (here) this.#work.select(id, add);
    if (matchMedia('(max-width: 900px)').matches) this.sheet = 'inspector';
  }

  #back() {
    if (this.sheet) this.sheet = null;
    else if (this.reading) this.reading = null;
    else this.#work.select(null);
  }

  #toggleSheet(name) {
    this.sheet = this.sheet === name ? null : name;
  }

  #try(action) {
    return this.#attempts.run(action);
  }

  #changed() {
    this.revision = (this.revision ?? 0) + 1;
    if (this.reading && this.#work.view.nodes.has(this.reading)) this.reading = null;
    this.#address.write();
  }

  #download() {
    download('entente-view.json', JSON.stringify({ format: 'entente-view', version: 1, ...toLink(this.#work.view, this.#work.selected[0]) }), 'application/json');
  }

  #undoKeys = (event) => {
    if (!this.active || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    if (event.composedPath()[0].matches?.('input, textarea, [contenteditable=true]')) return;
    event.preventDefault();
    this.#act(event.shiftKey ? 'redo' : 'undo');
  };

  languageChanged() {
    this.note = null;
    if (this.#work.view.nodes.size) this.#try(() => this.#work.retell());
  }

  get #canvas() {
    return this.querySelector('graph-canvas');
  }
}
customElements.define('explore-page', ExplorePage);
