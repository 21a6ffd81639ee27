// The passages of a document; where both language versions speak, they stand side by side.
//   passages(claims)   difference(claims)
import { html, nothing } from 'lit';
import { language, t } from '../../lib/i18n.js';

export function passages(claims) {
  const versions = [...Map.groupBy(claims, (claim) => claim.language ?? '')].sort(([a], [b]) => (b === language()) - (a === language()));
  if (versions.filter(([lang]) => lang).length < 2) return html`${difference(claims)}${claims.map((claim) => passage(claim))}`;
  return html`${difference(claims)}<div class="versions">${versions.map(([lang, of]) => html`<section lang=${lang} aria-label=${lang ? t(`language.${lang}`) : t('source.passages')}>
    ${of.map((claim) => passage(claim))}</section>`)}</div>`;
}

/** What the language versions say differently, once. */
export function difference(claims) {
  const notes = [...new Set(claims.map((claim) => claim.versionsDiffer).filter(Boolean))];
  return notes.map((note) => html`<p class="mark differ">EN ≠ FR · ${t('source.versionsDiffer', { note })}</p>`);
}

function passage(claim) {
  const lines = [
    claim.asOfText && t('source.asOf', { date: claim.asOfText }), claim.period, claim.statedBy && t('fact.oneSide', { name: claim.statedBy.name }),
    claim.asserts === 'denied' && t('fact.denied'),
  ].filter(Boolean);
  return html`<div class="claim">
    <p><span class="chip">${(claim.language ?? '').toUpperCase()}</span> ${claim.locator || t('source.whole')}</p>
    ${claim.quotation ? html`<blockquote>${claim.quotation}</blockquote>` : nothing}
    ${claim.namedAs ? html`<p class="small">${t('source.namedAs', { name: claim.namedAs })}</p>` : nothing}
    ${lines.map((line) => html`<p class="small soft">${line}</p>`)}
  </div>`;
}
