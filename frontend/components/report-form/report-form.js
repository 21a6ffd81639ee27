// <report-form .vocabulary=${v} .offer=${offer} .order=${{ type, subject, partners, from, to, lang, house, without }} .names=${{ id: name }}></report-form>
// What a report is about and how it is written. Event: order-changed { order }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { language, t } from '../../lib/i18n.js';
import '../search-box/search-box.js';

const BODIES = ['Organisation', 'State', 'Network'];

export class ReportForm extends Component {
  static properties = { vocabulary: {}, offer: {}, order: {}, names: {}, adding: { state: true } };

  render() {
    const kind = this.#kind;
    if (!kind) return nothing;
    return html`
      <label class="field"><span>${t('reports.kind')}</span>
        <select data-field="kind" @change=${(e) => this.#change({ type: e.target.value, without: [] })}>${this.offer.kinds.map(({ type }) => option(type, this.order.type, t(`reports.kind.${type}`)))}</select></label>
      <p class="soft small">${t(`reports.about.${this.order.type}`)}</p>
      ${this.#party(t(kind.most ? 'reports.subject' : 'reports.of'), this.order.subject, (subject) => this.#change({ subject }), kind.about)}
      ${this.#shown(kind).map((id, at) => this.#party(t(at ? 'reports.and' : 'reports.partner'), id, (chosen) => this.#partner(at, chosen), this.#facing(kind), at >= kind.partners ? () => this.#leave(at) : null))}
      ${kind.most > this.#shown(kind).length ? html`<p><button type="button" @click=${() => { this.adding = true; }}>+ ${t('reports.add')}</button></p>` : nothing}
      ${kind.partners === 1 && kind.most === 1 ? html`<p><button type="button" @click=${() => this.#swap()} ?disabled=${!this.order.partners[0]}>⇅ ${t('reports.swap')}</button></p>` : nothing}
      ${this.#period(kind)}
      ${this.#edition()}
      ${this.#sections(kind)}`;
  }

  get #kind() {
    return this.offer?.kinds.find(({ type }) => type === this.order.type);
  }

  /** Those chosen, and an empty field where one is needed or asked for. */
  #shown({ partners, most }) {
    const chosen = this.order.partners.slice(0, most);
    const empty = chosen.length < partners || (this.adding && chosen.length < most);
    return empty ? [...chosen, ''] : chosen;
  }

  #facing({ about, most }) {
    return about.length ? about : most ? BODIES : undefined;
  }

  #party(label, id, chosen, kinds, leave) {
    return html`<div class="field"><span>${label}</span>
      <div class="party"><search-box .vocabulary=${this.vocabulary} .label=${label} .placeholder=${t('reports.choose')} .kinds=${kinds?.length ? kinds : undefined} .value=${this.names[id] ?? ''}
        @entity-chosen=${(e) => { e.stopPropagation(); chosen(e.detail.id); }}></search-box>
      ${leave ? html`<button type="button" class="quiet" aria-label=${t('reports.leave', { name: this.names[id] ?? '' })} @click=${leave}>×</button>` : nothing}</div></div>`;
  }

  #period({ period }) {
    const field = (name) => html`<label class="field"><span>${t(`reports.${name}`)}</span><input type="text" data-field=${name} inputmode="numeric" placeholder=${t('reports.date')} .value=${this.order[name] ?? ''} @change=${(e) => this.#change({ [name]: e.target.value.trim() })}></label>`;
    return html`<fieldset class="period"><legend>${t(period ? 'reports.period.needed' : 'reports.period')}</legend>${field('from')}${field('to')}</fieldset>`;
  }

  #edition() {
    const lang = this.order.lang || language();
    const house = this.order.house || this.offer.house;
    return html`<label class="field"><span>${t('reports.edition')}</span>
        <select data-field="edition" @change=${(e) => this.#change({ lang: e.target.value })}>${this.offer.editions.map((one) => option(one, lang, t(`reports.edition.${one}`)))}</select></label>
      <label class="field"><span>${t('reports.house')}</span>
        <select data-field="house" @change=${(e) => this.#change({ house: e.target.value })}>${this.offer.houses.map((one) => option(one, house, t(`reports.house.${one}`)))}</select></label>`;
  }

  #sections({ sections }) {
    const without = new Set(this.order.without);
    return html`<details class="sections"><summary>${t('reports.sections', { count: sections.length - without.size, total: sections.length })}</summary>
      ${sections.map(({ id, title }) => html`<label><input type="checkbox" .checked=${!without.has(id)} @change=${(e) => this.#section(id, e.target.checked)}> ${title}</label>`)}</details>`;
  }

  #section(id, wanted) {
    const without = this.order.without.filter((one) => one !== id);
    this.#change({ without: wanted ? without : [...without, id] });
  }

  #partner(at, id) {
    const partners = [...this.order.partners];
    partners[at] = id;
    this.adding = false;
    this.#change({ partners });
  }

  #leave(at) {
    this.adding = false;
    this.#change({ partners: this.order.partners.filter((_, i) => i !== at) });
  }

  #swap() {
    this.#change({ subject: this.order.partners[0], partners: [this.order.subject] });
  }

  #change(changed) {
    this.dispatchEvent(new CustomEvent('order-changed', { bubbles: true, detail: { order: { ...this.order, ...changed } } }));
  }
}

const option = (value, chosen, label) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

customElements.define('report-form', ReportForm);
