// One field for a question's parameter, picked by its type; a value of another type is said at the field.
//   parameterField({ name, type, title }, values, names, vocabulary, (value, name) => ...)
import { html, nothing } from 'lit';
import { t } from '../../lib/i18n.js';
import { fits } from '../../lib/query-parameters.js';
import '../search-box/search-box.js';

export function parameterField({ name, type, title }, values, names, vocabulary, set) {
  const value = String(values?.[name] ?? '');
  const wrong = !fits(type, value);
  const field = { id: `parameter-${name}`, title, value, wrong, set };
  return html`<div class="parameter ${type}">
    ${type === 'entity' ? entity(field, names, vocabulary) : html`<label for=${field.id}>${title}</label>${(PICKERS[type] ?? text)(field, vocabulary)}`}
    ${wrong ? html`<p class="wrong small" role="alert" id="${field.id}-wrong">${t(`parameter.wrong.${type}`)}</p>` : nothing}</div>`;
}

const PICKERS = {
  kind: ({ id, value, set }, vocabulary) => html`<select id=${id} @change=${(e) => set(e.target.value)}>
    ${value ? nothing : html`<option value="" selected>—</option>`}
    ${(vocabulary?.kinds ?? []).map((kind) => html`<option value=${kind.id} ?selected=${kind.id === value}>${kind.label}</option>`)}</select>`,
  date: (field) => html`<span class="dated">${text(field, '2021-04-12')}
    <button type="button" aria-label=${t('parameter.day', { title: field.title })} title=${t('parameter.day', { title: field.title })} @click=${(e) => e.currentTarget.nextElementSibling.showPicker()}><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" stroke-width="1.400"></path></svg></button>
    <input type="date" tabindex="-1" aria-hidden="true" .value=${field.wrong ? '' : field.value} @change=${(e) => e.target.value && field.set(e.target.value)}></span>`,
  year: (field) => text(field, '2021', 'numeric'),
  number: (field) => text(field, '', 'decimal'),
};

const entity = ({ title, value, set }, names, vocabulary) => html`<span>${title}</span><search-box .vocabulary=${vocabulary} .label=${title} .value=${names?.[value] ?? value}
  @entity-chosen=${(e) => { e.stopPropagation(); set(e.detail.id, e.detail.name); }}></search-box>`;

const text = ({ id, value, wrong, set }, placeholder = '', mode = 'text') => html`<input id=${id} inputmode=${mode} autocomplete="off" placeholder=${placeholder} .value=${value}
  aria-invalid=${wrong} aria-describedby=${wrong ? `${id}-wrong` : nothing} @input=${(e) => set(e.target.value)}>`;
