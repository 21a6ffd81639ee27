// One field for a question's parameter.  parameterField({ name, type, title }, values, names, vocabulary, (value, name) => ...)
import { html } from 'lit';
import '../search-box/search-box.js';

export function parameterField({ name, type, title }, values, names, vocabulary, set) {
  const value = values?.[name] ?? '';
  if (type === 'entity') {
    return html`<div class="parameter"><span>${title}</span><search-box .vocabulary=${vocabulary} .label=${title} .value=${names?.[value] ?? value}
      @entity-chosen=${(e) => { e.stopPropagation(); set(e.detail.id, e.detail.name); }}></search-box></div>`;
  }
  return html`<label class="parameter"><span>${title}</span><input type=${type === 'number' ? 'number' : 'text'} .value=${String(value)} placeholder=${type === 'date' ? '2021-04' : ''} @input=${(e) => set(e.target.value)}></label>`;
}
