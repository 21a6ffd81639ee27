// <entity-inspector .target=${id of a node, an edge or any entity} .selected=${[ids]} .view=${view} .vocabulary=${v}></entity-inspector>
// Events: inspect { id }, bundle-toggled { id }, add-wanted { id }, cypher-wanted { query }, report-wanted { subject, partner }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { entity } from '../../api/graph.js';
import { sources } from '../../graph/facts.js';
import { sourceChips, shortTitle } from './chips.js';
import { details, entityLink, factGroup, figureFact } from './facts.js';
import { entityHead } from './head.js';
import { bundleLink, bundlePanel } from './bundle.js';
import { countOfNames, namesPanel } from './names.js';
import { isBundle } from '../../graph/bundles.js';
import '../expansion-list/expansion-list.js';
import '../source-panel/source-panel.js';
import '../status-message/status-message.js';


/** The most relevant facts come first, as sentences; then the figures. */
const BEFORE_FIGURES = 2;
const REPORTED = ['Organisation', 'State', 'Network'];

export class EntityInspector extends Component {
  static properties = { target: {}, selected: {}, view: {}, vocabulary: {}, entity: { state: true }, relation: { state: true }, failure: { state: true }, tab: { state: true }, open: { state: true } };
  #loaded;
  #at = 'null';

  willUpdate(changed) {
    this.tab ??= 'facts';
    this.open ??= new Set();
    const time = JSON.stringify(this.view?.time ?? null);
    if (changed.has('target') && this.target !== this.#loaded) this.#load();
    else if (this.target && time !== this.#at) this.#load(true);
    this.#at = time;
  }

  languageChanged() {
    this.#load(true);
  }

  render() {
    if (!this.target) return html`<status-message kind="empty" .text=${t('inspector.empty')}></status-message>`;
    if (isBundle(this.target)) return bundlePanel(this.view, this.target, this.vocabulary);
    if (this.failure) return html`<status-message kind="error" .text=${this.failure} .retry=${() => this.#load()}></status-message>`;
    if (!this.entity) return html`<status-message kind="loading"></status-message>`;
    return html`<article @source-opened=${(e) => this.querySelector('source-panel').open(e.detail.document, e.detail.claims)}>
      ${this.relation === undefined ? this.#entity() : this.#relation()}
    </article><source-panel></source-panel>`;
  }

  focusTitle() {
    this.querySelector('.name')?.focus();
  }

  #entity() {
    const { entity: e } = this;
    const cited = sources(e);
    return html`
      ${entityHead(e, this.vocabulary)}
      ${this.#buttons()}
      <div class="tabs" role="tablist" aria-label=${t('inspector.tabs')} @keydown=${this.#tabKey}>
        ${this.#tab('facts', e.factCount)}${this.view.nodes.has(e.id) ? this.#tab('neighbours') : nothing}${this.#tab('sources', cited.length)}${countOfNames(e) ? this.#tab('names', countOfNames(e)) : nothing}
      </div>
      <div role="tabpanel" aria-label=${t(`inspector.${this.tab}`)}>${this.#panel(cited)}</div>`;
  }

  #panel(cited) {
    if (this.tab === 'sources') return this.#sources(cited);
    if (this.tab === 'names' && countOfNames(this.entity)) return namesPanel(this.entity);
    if (this.tab === 'neighbours' && this.view.nodes.has(this.entity.id)) return html`<expansion-list .entity=${this.entity} .view=${this.view} .vocabulary=${this.vocabulary}></expansion-list>`;
    return this.#facts();
  }

  async showTab(name) {
    this.tab = name;
    await this.updateComplete;
    this.querySelector('[role=tab][aria-selected=true]')?.focus();
  }

  #facts() {
    const { entity: e } = this;
    if (!e.facts.length && !e.figures.length) return html`<status-message kind="empty" .text=${e.leftOut ?? t('inspector.noFacts')}></status-message>`;
    const key = (f) => `${f.type} ${f.direction} ${f.role} ${f.denied}`;
    const group = (f) => factGroup(f, e, { all: this.open.has(key(f)), showAll: () => this.#toggle(key(f)) });
    return html`${e.leftOut ? html`<p class="small soft">${e.leftOut}</p>` : nothing}<ul class="facts">
      ${e.facts.slice(0, BEFORE_FIGURES).map(group)}
      ${e.figures.map((f) => figureFact(f, e))}
      ${e.facts.slice(BEFORE_FIGURES).map(group)}
      ${e.claims.length ? html`<li class="fact-group"><div class="fact"><p class="sentence">${t('inspector.entitySources')}</p>${sourceChips(e.claims, e.documents)}</div></li>` : nothing}
    </ul>`;
  }

  #sources(cited) {
    if (!cited.length) return html`<status-message kind="empty" .text=${t('inspector.noSources')}></status-message>`;
    return html`<ul class="facts">${cited.map(({ document, claims }) => html`<li class="fact-group"><div class="fact">
      <p class="sentence">${this.entity.documents[document]?.title ?? shortTitle(null, document)}</p>
      <p class="detail">${[this.entity.documents[document]?.dateText, t('inspector.claims', { count: claims.length })].filter(Boolean).join(' · ')}</p>
      ${sourceChips(claims, this.entity.documents)}</div></li>`)}</ul>`;
  }

  #relation() {
    const edge = this.view.edges.get(this.target);
    const [from, to] = [edge?.source, edge?.target].map((id) => this.view.nodes.get(id));
    const r = this.relation;
    return html`
      <p class="kind">${t('inspector.relation')}${edge ? ` · ${edge.label}` : ''}</p>
      <h2 class="name sentence" tabindex="-1">${r?.sentence ?? `${from?.name} ${edge?.label} ${to?.name}`}</h2>
      ${bundleLink(this.view, edge)}
      ${from && to ? html`<p>${entityLink(from)} ${this.vocabulary?.types.find((x) => x.id === edge.type)?.symmetric ? '↔' : '→'} ${entityLink(to)}</p>` : nothing}
      <div class="fact ${r?.disagree ? 'disagree' : ''}">${r ? details(r, this.entity) : html`<p class="detail">${t('inspector.relationElsewhere', { count: edge?.claims ?? 0 })}</p>`}</div>`;
  }

  #buttons() {
    const { entity: e } = this;
    const query = `MATCH (a:Entity {id: ${JSON.stringify(e.id)}})-[r]-(b:Entity)\nRETURN a, r, b\nLIMIT 50`;
    return html`<p class="actions">
      ${this.view.nodes.has(e.id) ? nothing : html`<button type="button" class="primary" @click=${() => this.emit('add-wanted', { id: e.id })}>${t('inspector.add')}</button>`}
      ${REPORTED.includes(e.kind) ? html`<button type="button" @click=${() => this.emit('report-wanted', this.#parties())}>${this.#second() ? t('inspector.reportOnBoth', { name: this.#second().acronym || this.#second().name }) : t('inspector.report')}</button>` : nothing}
      <button type="button" @click=${() => this.emit('cypher-wanted', { query })}>${t('inspector.cypher')}</button>
    </p>`;
  }

  /** The other one of two selected that a report can be about. */
  #second() {
    const other = this.selected?.find((id) => id !== this.entity.id);
    const node = other && this.view.nodes.get(other);
    return node && REPORTED.includes(node.kind) ? node : null;
  }

  #parties() {
    const { id, kind } = this.entity;
    const other = this.#second();
    if (!other) return { subject: id, partner: null };
    return kind === 'State' ? { subject: other.id, partner: id } : { subject: id, partner: other.id };
  }

  #tab(name, count) {
    const on = this.tab === name;
    return html`<button type="button" role="tab" data-tab=${name} aria-selected=${on} tabindex=${on ? 0 : -1} @click=${() => { this.tab = name; }}>${t(`inspector.${name}`)} <span>${count ?? ''}</span></button>`;
  }

  #tabKey(event) {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const tabs = [...this.querySelectorAll('[role=tab]')].map((tab) => tab.dataset.tab);
    const step = event.key === 'ArrowRight' ? 1 : tabs.length - 1;
    this.showTab(tabs[(tabs.indexOf(this.tab) + step) % tabs.length]);
  }

  #toggle(key) {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  async #load(again = false) {
    const id = this.target;
    this.#loaded = id;
    this.failure = null;
    if (!id || isBundle(id)) return;
    if (!again) this.entity = null;
    const edge = this.view?.edges.get(id);
    try {
      const found = edge ? await relationOf(edge, this.view.time) : { entity: await entity(id, this.view?.time), relation: undefined };
      if (this.target !== id) return;
      if (!again) this.open = new Set();
      this.entity = found.entity;
      this.relation = found.relation;
      if (this.tab === 'names' && !countOfNames(found.entity)) this.tab = 'facts';
    } catch (error) {
      if (this.target === id) this.failure = error.message;
    }
  }
}

/** The relation as its source's facts tell it, or its target's; null when neither answer lists it. */
async function relationOf(edge, time) {
  let told;
  for (const end of [edge.source, edge.target]) {
    told = await entity(end, time);
    const relation = told.facts.flatMap((f) => f.relations).find((r) => r.id === edge.id);
    if (relation) return { entity: told, relation };
  }
  return { entity: told, relation: null };
}
customElements.define('entity-inspector', EntityInspector);
