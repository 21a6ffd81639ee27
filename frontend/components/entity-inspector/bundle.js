// The relations between two nodes, as a list; on the canvas one line or each its own.
//   bundlePanel(view, 'bundle:cicad oas', vocabulary)   bundleLink(view, edge)   Events from it: inspect { id }, bundle-toggled { id }
import { html, nothing } from 'lit';
import { t } from '../../lib/i18n.js';
import { lineSwatch } from '../../lib/swatches.js';
import { between, bundled, bundleId, endsOf, isBundle } from '../../graph/bundles.js';
import { shortName } from '../../graph/elements.js';
import { visible } from '../../graph/visible.js';
import { entityLink } from './facts.js';

const tell = (type, id) => (event) => event.target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { id } }));

export function bundlePanel(view, id, vocabulary) {
  const [a, b] = endsOf(id).map((end) => view.nodes.get(end));
  const all = between(visible(view).edges, id);
  if (!a || !b || !all.length) return html`<p class="soft">${t('bundle.gone')}</p>`;
  const one = bundled(all, view.unbundled).some((e) => isBundle(e.id));
  const many = one || view.unbundled.has(id);
  return html`<article class="bundle">
    <p class="kind">${t('inspector.relation')}</p>
    <h2 class="name sentence" tabindex="-1">${t('bundle.title', { count: all.length, from: a.name, to: b.name })}</h2>
    <p>${entityLink(a)} ↔ ${entityLink(b)}</p>
    ${many ? html`<p class="actions"><button type="button" class="unbundle" @click=${tell('bundle-toggled', id)}>${t(one ? 'bundle.apart' : 'bundle.together')}</button></p>` : nothing}
    <ul class="facts">${all.map((edge) => row(edge, view, vocabulary))}</ul>
  </article>`;
}

function row(edge, view, vocabulary) {
  const name = (id) => shortName(view.nodes.get(id));
  const type = vocabulary?.types.find((x) => x.id === edge.type);
  const marks = [edge.roleLabel, [edge.from, edge.to].some(Boolean) ? `${edge.from ?? '?'} – ${edge.to ?? '?'}` : null, edge.denied && t('fact.deniedShort'), edge.disagree && t('evidence.disagree'),
    edge.noDocument ? t('evidence.noDocument') : t('table.claims', { count: edge.claims })].filter(Boolean);
  return html`<li class="fact-group"><div class="fact">
    <p class="sentence">${type ? lineSwatch(type) : nothing} <button type="button" class="link" @click=${tell('inspect', edge.id)}>${edge.label}</button></p>
    <p class="detail">${name(edge.source)} ${type?.symmetric ? '↔' : '→'} ${name(edge.target)}</p>
    <p class="detail">${marks.join(' · ')}</p></div></li>`;
}

/** "One of 3 relations between them", to the list; nothing where there is but one. */
export function bundleLink(view, edge) {
  if (!edge) return nothing;
  const id = bundleId(edge.source, edge.target);
  const count = between(visible(view).edges, id).length;
  return count > 1 ? html`<p><button type="button" class="link to-bundle" @click=${tell('inspect', id)}>${t('bundle.oneOf', { count })}</button></p>` : nothing;
}
