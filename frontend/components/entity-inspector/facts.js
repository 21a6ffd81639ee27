// Facts as sentences.  factGroup(fact, entity, { all: false, showAll })   figureFact(figure, entity)   details(relation, entity)
import { html, nothing } from 'lit';
import { joined, number, t } from '../../lib/i18n.js';
import { clusters } from '../../graph/facts.js';
import { sourceChips } from './chips.js';
import { difference } from '../source-panel/versions.js';

const MANY = 12;

export function factGroup(fact, entity, { all, showAll }) {
  const list = all ? fact.relations : fact.relations.slice(0, MANY);
  const groups = clusters(list);
  const more = fact.relations.length > MANY;
  return html`<li class="fact-group">
    ${groups.map((relations) => html`<div class="fact ${relations[0].disagree ? 'disagree' : ''} ${relations[0].denied ? 'denied' : ''}">
      <p class="sentence">${fact.label} ${joined(relations, named)}${relations.some((r) => r.openList) ? t('fact.openList') : nothing}</p>
      ${details(relations[0], entity)}
    </div>`)}
    ${more ? html`<button type="button" class="link" @click=${showAll}>${all ? t('fact.fewer') : t('fact.all', { count: fact.relations.length })}</button>` : nothing}
    ${fact.shown < fact.total ? html`<p class="small soft">${t('fact.someOf', { shown: fact.shown, total: fact.total })}</p>` : nothing}
  </li>`;
}

const named = ({ lead, other }) => html`${lead}${entityLink(other)}`;

export function entityLink({ id, name, acronym, asterisk }) {
  const text = acronym && acronym !== name ? `${name} (${acronym})` : name;
  const open = (event) => {
    event.preventDefault();
    event.target.dispatchEvent(new CustomEvent('inspect', { bubbles: true, detail: { id } }));
  };
  return html`<a href="#explore" data-entity=${id} @click=${open}>${text}${asterisk ? '*' : ''}</a>`;
}

/** What stands under a sentence: time, role, notes, who says so, marks, sources. */
export function details(relation, entity) {
  const { period, when, roleLabel, note, oneSide, denied, disagree, noDocument, stages, basis, certainty } = relation;
  const lines = [
    [period, when].filter(Boolean).join(' · '), roleLabel, ...(stages ?? []).map((s) => `${s.label}, ${s.dateText ?? s.date}`),
    basis?.length ? html`${t('fact.basis')} ${joined(basis, entityLink)}` : null, note,
    oneSide ? t('fact.oneSide', { name: `${oneSide.lead ?? ''}${oneSide.name}` }) : null, certainty === 'inferred' ? t('fact.inferred') : null,
  ].filter(Boolean);
  return html`
    ${lines.map((line) => html`<p class="detail">${line}</p>`)}
    ${denied ? html`<p class="mark">✕ ${t('fact.denied')}</p>` : nothing}
    ${disagree ? html`<p class="mark">≠ ${t('fact.disagree')}</p>` : nothing}
    ${difference(relation.claims)}
    ${noDocument ? html`<p class="mark">◌ ${t('evidence.noDocument')}</p>` : sourceChips(relation.claims, entity.documents)}`;
}

/** The newest stated figure, what is recorded beside it, and the whole series folded away. */
export function figureFact(figure, entity) {
  const [newest, ...older] = figure.stated;
  return html`<li class="fact-group"><div class="fact ${figure.disagree?.length ? 'disagree' : ''}">
    ${statedFigure(figure, newest, entity)}
    ${figure.recorded ? html`<p class="detail">${figure.recorded}</p>` : nothing}
    ${figure.disagree?.length ? html`<p class="mark">≠ ${t('fact.disagree')} ${figure.disagree.join(' · ')}</p>` : nothing}
    ${older.length ? html`<details><summary>${t('figure.series', { count: older.length })}</summary>${older.map((s) => statedFigure(figure, s, entity))}</details>` : nothing}
  </div></li>`;
}

const statedFigure = (figure, s, entity) => html`
  <p class="sentence">${t('figure.label', { label: capital(figure.label) })} <b>${t('figure.stated', { value: number(s.value), count: s.value })}</b>${s.asOfText ? ` (${s.asOfText})` : ''}${s.qualifier ? `, ${s.qualifier}` : ''}</p>
  ${sourceChips(s.claims, entity.documents)}`;

export const capital = (text) => (text ? text[0].toLocaleUpperCase() + text.slice(1) : '');
