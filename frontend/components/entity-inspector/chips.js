// Source chips: symbol or short title, locator, languages. A click opens the source panel.
//   sourceChips(relation.claims, entity.documents)   Event from the chip: source-opened { document, claims }
import { html } from 'lit';
import { language, t } from '../../lib/i18n.js';
import { cited } from '../../graph/facts.js';

const SHORT = 42;

export function sourceChips(claims, documents) {
  return html`<span class="sources">${cited(claims, language()).map((source) => chip(source, documents))}</span>`;
}

export const shortTitle = (doc, id) => {
  const text = doc?.symbol || doc?.title || id;
  return text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s\S*$/, '')}…` : text;
};

function chip({ document: id, claims, locators, languages }, documents) {
  const doc = documents[id];
  const text = [shortTitle(doc, id), locators.join('; '), languages.join(' ')].filter(Boolean).join(' · ');
  const open = (event) => event.target.dispatchEvent(new CustomEvent('source-opened', { bubbles: true, detail: { document: doc, claims } }));
  return html`<button type="button" class="source" title=${t('source.open', { title: doc?.title ?? id })} @click=${open}>${text}</button>`;
}
