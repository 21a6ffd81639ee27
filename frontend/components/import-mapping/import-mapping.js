// <import-mapping .header=${['gec', 'country']} .sketch=${proposal.sketch} .vocabulary=${v}></import-mapping>
// What the columns of a table mean, to be corrected. Event: sketch-changed { sketch }.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';

const ENTITY = ['id', 'name_en', 'name_fr', 'acronym_en', 'acronym_fr', 'category', 'from', 'to', 'signed', 'iso2', 'iso3', 'url', 'wikidata', 'description_en', 'description_fr', 'latitude', 'longitude'];
const RELATION = ['role', 'occurrence', 'from', 'to', 'note_en', 'note_fr'];
const EVIDENCE = ['locator_en', 'locator_fr', 'quotation_en', 'quotation_fr'];

export class ImportMapping extends Component {
  static properties = { header: {}, sketch: {}, vocabulary: {} };

  render() {
    const relation = this.sketch.makes === 'relations';
    return html`
      <div class="fields">
        ${this.#select('makes', t('data.makes'), ['entities', 'relations'].map((one) => [one, t(`data.makes.${one}`)]), this.sketch.makes, (makes) => this.#turn(makes))}
        ${relation ? this.#ends() : this.#kind()}
      </div>
      <h3>${t('data.cells')}</h3>
      <div class="fields cells">${(relation ? RELATION : ENTITY).map((own) => this.#cell(own))}</div>
      <details ?open=${Boolean(this.sketch.document)}><summary>${t('data.source')}</summary>
        <p class="soft small">${t('data.sourceAbout')}</p>
        <div class="fields">
          ${this.#text('document', t('data.document'))}${this.#text('url', t('data.url'))}
          ${EVIDENCE.map((own) => this.#cell(own))}
        </div></details>
      <div class="fields">${this.#select('dates', t('data.dates'), ['', 'day-first', 'month-first'].map((one) => [one, t(`data.dates.${one || 'iso'}`)]), this.sketch.dates ?? '', (dates) => this.#change({ dates: dates || null }))}</div>`;
  }

  #kind() {
    return this.#select('kind', t('data.kind'), this.vocabulary.kinds.map((kind) => [kind.id, kind.one]), this.sketch.values.kind, (kind) => this.#change({ values: { ...this.sketch.values, kind } }));
  }

  #ends() {
    return html`
      ${this.#end('source')}
      ${this.#select('type', t('data.type'), this.vocabulary.types.map((type) => [type.id, type.label]), this.sketch.values.type, (type) => this.#change({ values: { ...this.sketch.values, type } }))}
      ${this.#end('target')}`;
  }

  #end(name) {
    const end = this.sketch[name] ?? { column: '', kind: null };
    const kinds = [['', t('data.mustBeThere')], ...this.vocabulary.kinds.map((kind) => [kind.id, kind.one])];
    return html`${this.#select(name, t(`data.end.${name}`), this.#columns(), end.column, (column) => this.#change({ [name]: column ? { ...end, column } : null }))}
      ${this.#select(`${name}-kind`, t(`data.endKind.${name}`), kinds, end.kind ?? '', (kind) => this.#change({ [name]: { ...end, kind: kind || null } }))}`;
  }

  #cell(own) {
    return this.#select(own, t(`data.cell.${own}`), this.#columns(), this.sketch.columns[own] ?? '', (column) => {
      const { [own]: _, ...others } = this.sketch.columns;
      this.#change({ columns: column ? { ...others, [own]: column } : others });
    });
  }

  #columns() {
    return [['', t('data.none')], ...this.header.map((name) => [name, name])];
  }

  #select(name, label, options, value, chosen) {
    return html`<label><span>${label}</span><select data-field=${name} class=${value ? 'filled' : ''} @change=${(e) => chosen(e.target.value)}>
      ${options.map(([id, text]) => html`<option value=${id} ?selected=${id === value}>${text}</option>`)}</select></label>`;
  }

  #text(name, label) {
    return html`<label><span>${label}</span><input data-field=${name} .value=${this.sketch[name] ?? ''} @change=${(e) => this.#change({ [name]: e.target.value.trim() || null })}></label>`;
  }

  #turn(makes) {
    const relation = makes === 'relations';
    const [first, second] = this.header;
    this.#change({
      makes, columns: {},
      source: relation ? { column: first, kind: 'Organisation' } : null,
      target: relation ? { column: second ?? first, kind: 'Organisation' } : null,
      values: relation ? { type: 'MEMBER_OF' } : { kind: 'Organisation' },
    });
  }

  #change(part) {
    this.emit('sketch-changed', { sketch: { ...this.sketch, ...part } });
  }
}
customElements.define('import-mapping', ImportMapping);
