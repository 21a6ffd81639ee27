// How an entity is and was called: in both languages, by kind of name, with the time and the sources of each.
//   namesPanel(entity)   countOfNames(entity)
import { html, nothing } from 'lit';
import { compare, language, t } from '../../lib/i18n.js';
import { sources } from '../../graph/facts.js';
import { capital } from './facts.js';
import { sourceChips } from './chips.js';

const LATER = ['former', 'as printed']; // what it is called now comes first

export const countOfNames = (entity) => entity.names.length;

export function namesPanel(entity) {
  const claims = sources(entity).flatMap((source) => source.claims);
  const kinds = [...Map.groupBy(entity.names, (name) => name.type)].sort(([a], [b]) => LATER.indexOf(a) - LATER.indexOf(b));
  return html`
    <dl class="properties names">${current(language(), entity.name, entity.acronym, entity.nameMissing)}${current(language() === 'en' ? 'fr' : 'en', entity.otherName ?? entity.name, entity.otherAcronym, false)}</dl>
    <ul class="facts">${kinds.map(([, names]) => html`<li class="fact-group"><h3 class="small">${capital(names[0].typeLabel)}</h3>
      ${[...names].sort(inOrder).map((name) => one(name, claims, entity.documents))}</li>`)}</ul>`;
}

const current = (lang, name, acronym, missing) => html`<dt>${t(`language.${lang}`)}</dt>
  <dd lang=${lang}>${missing ? html`<span class="mark">${t('names.missing')}</span>` : name}${acronym && acronym !== name ? ` (${acronym})` : ''}</dd>`;

const inOrder = (a, b) => compare(a.from ?? '9999', b.from ?? '9999') || compare(a.lang, b.lang) || compare(a.text, b.text);

/** A passage that spells it so, in its language, is its source; one that speaks of several facts counts once. */
function sourcesOf({ text, lang }, claims) {
  const spelt = claims.filter((claim) => (lang === 'mul' || !claim.language || claim.language === lang) && (claim.namedAs === text || claim.quotation?.includes(text)));
  return [...new Map(spelt.map((claim) => [`${claim.document} ${claim.language} ${claim.locator}`, claim])).values()];
}

function one(name, claims, documents) {
  const cited = sourcesOf(name, claims);
  return html`<div class="fact"><p class="sentence"><span class="chip">${name.lang === 'mul' ? t('names.every') : name.lang.toUpperCase()}</span> <span lang=${name.lang}>${name.text}</span></p>
    ${name.period ? html`<p class="detail">${name.period}</p>` : nothing}
    ${cited.length ? sourceChips(cited, documents) : html`<p class="detail">${t('names.noPassage')}</p>`}</div>`;
}
