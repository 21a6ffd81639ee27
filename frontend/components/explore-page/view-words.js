// What the page says about a view.  amongTold(answer)   pathsTold(view, answer, { from, to, all })   chips(view)   leftOut(view, selectedId, showRest)
import { html, nothing } from 'lit';
import { t } from '../../lib/i18n.js';
import { same } from '../../graph/view.js';

export const FIRST_ENTITY = 'pompidou-group';
export const LONGEST_ADDRESS = 8192;

export function chips(view) {
  const off = Object.values(view.off).reduce((sum, group) => sum + group.size, 0);
  const others = view.expansions.filter((x) => !view.focus.includes(x.id)).length;
  const names = view.focus.map((id) => view.nodes.get(id)?.name).filter(Boolean);
  return [
    ...names, ...(names.length ? [t('explore.partners')] : []),
    ...(others ? [t('explore.expansions', { count: others })] : []), ...(off ? [t('explore.filters', { count: off })] : []),
    ...(view.arrangement && view.arrangement.name !== 'force' ? [t(`arrange.${view.arrangement.name}`)] : []),
    ...(view.datedOnly ? [t('slider.datedOnly')] : []), ...(view.time ? [t(`time.chip.${view.time.mode}`, { date: view.time.at })] : []),
  ];
}

/** "14 of 61 neighbours of the Pompidou Group shown ... show the rest", for the selected or the latest expansion. */
export function leftOut(view, selected, showRest) {
  const expansion = view.expansions.find((x) => x.id === selected) ?? view.expansions.find((x) => x.id === view.focus[0]) ?? view.expansions.at(-1);
  if (!expansion) return nothing;
  const { id, shown, total } = expansion;
  const name = view.nodes.get(id)?.name;
  const when = same(expansion.time, view.time) ? '' : expansion.time ? t('explore.countedAt', { date: expansion.time.at }) : t('explore.countedEver');
  if (shown >= total) return `${t('explore.allOf', { name, count: total })} ${when}`;
  return html`${t('explore.someOf', { name, shown, total })} ${when}
    <button type="button" class="link" @click=${() => showRest(id)}>${total - shown > 25 ? t('explore.showMore', { count: 25 }) : t('explore.showRest')}</button>`;
}

/** What "relations among these" brought, and what it left out. */
export function amongTold({ count, asked, entities, truncated }) {
  const found = count ? t('explore.among', { count }) : t('explore.noAmong');
  if (asked < entities) return `${found} ${t('explore.amongFirst', { asked, entities })}`;
  return truncated ? `${found} ${t('explore.amongCut')}` : found;
}

/** How many paths were found between two. */
export function pathsTold(view, { count, truncated }, { from, to, all }) {
  const name = (id) => view.nodes.get(id)?.name;
  if (!count) return t(all ? 'explore.noPathAtAll' : 'explore.noPath', { from: name(from), to: name(to) });
  if (truncated) return t('explore.pathsCut', { count });
  return t(all ? 'explore.allPaths' : 'explore.paths', { count });
}
