// The head of the inspector: kind and category, name, what is said about it.  entityHead(entity)
import { html, nothing } from 'lit';
import { language, t } from '../../lib/i18n.js';
import { webAddress } from '../../lib/web.js';
import { kindSwatch } from '../../lib/swatches.js';
import { capital } from './facts.js';

export function entityHead(entity, vocabulary) {
  const other = language() === 'en' ? 'fr' : 'en';
  const same = !entity.otherName || entity.otherName === entity.name;
  const url = webAddress(entity.url);
  return html`
    <p class="kind">${kindSwatch(vocabulary, entity.kind)} ${entity.kindLabel}${entity.categoryLabel && entity.categoryLabel.toLowerCase() !== entity.kindLabel.toLowerCase() ? ` · ${entity.categoryLabel}` : ''}</p>
    <h2 class="name" tabindex="-1">${entity.name}${entity.acronym && entity.acronym !== entity.name ? html` <span class="acronym">${entity.acronym}</span>` : nothing}</h2>
    ${entity.nameMissing ? html`<p class="mark">${t('entity.nameMissing')}</p>` : nothing}
    <p class="soft">${same ? nothing : html`${t(`entity.in.${other}`)} <span lang=${other}>${entity.otherName}</span>`}${!same && entity.period ? ' · ' : ''}${entity.period?.text ?? ''}</p>
    ${entity.nameNote ? html`<p class="small">${entity.nameNote}</p>` : nothing}
    ${entity.description ? html`<p>${entity.description}</p>` : nothing}
    ${entity.stages?.length ? html`<p class="detail">${entity.stages.map((s) => `${s.label}, ${s.dateText ?? s.date}`).join(' · ')}</p>` : nothing}
    ${entity.properties?.length ? html`<dl class="properties">${entity.properties.map((p) => html`<dt>${capital(p.label)}</dt><dd>${p.value}</dd>`)}</dl>` : nothing}
    ${url ? html`<p class="small"><a href=${url} rel="noopener noreferrer" target="_blank">${new URL(url).hostname} ↗</a></p>` : nothing}`;
}
