// The row of tabs of an answer.  answerTabs([{ name: 'table', count: 7 }, { name: 'graph', off: true }], 'table', (name) => ...)
import { html, nothing } from 'lit';
import { number, t } from '../../lib/i18n.js';

export function answerTabs(tabs, current, show) {
  const key = (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    const open = tabs.filter((tab) => !tab.off).map((tab) => tab.name);
    show(open[(open.indexOf(current) + by + open.length) % open.length]);
    event.preventDefault();
  };
  return html`<div class="tabs" role="tablist" aria-label=${t('query.result')} @keydown=${key}>
    ${tabs.map(({ name, count, off }) => html`<button type="button" role="tab" aria-selected=${name === current} tabindex=${name === current ? 0 : -1} ?disabled=${off} @click=${() => show(name)}>${t(`query.${name}`)} ${count ? html`<span>${number(count)}</span>` : nothing}</button>`)}</div>`;
}
