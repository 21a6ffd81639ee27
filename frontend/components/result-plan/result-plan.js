// <result-plan .plan=${plan}></result-plan>   What the database does for a query, from the result down to where it starts.
import { html, nothing } from 'lit';
import { Component } from '../../lib/component.js';
import { number, t } from '../../lib/i18n.js';
import { planLines, totals } from '../../graph/plan.js';

export class ResultPlan extends Component {
  static properties = { plan: {} };

  render() {
    const { dbHits, timeNs } = totals(this.plan);
    const profiled = dbHits !== null;
    return html`<p class="small soft sum">${profiled ? t('query.plan.total', { count: dbHits }) : t('query.plan.estimated')} ${timeNs ? t('query.plan.time', { ms: number(Math.round(timeNs / 1e5) / 10) }) : nothing} ${t('query.plan.reading')}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('query.plan')}><table>
      <thead><tr><th scope="col">${t('query.plan.operator')}</th><th scope="col">${t('query.plan.details')}</th><th scope="col" class="right">${t('query.plan.rows')}</th>${profiled ? html`<th scope="col" class="right">${t('query.plan.actualRows')}</th><th scope="col" class="hits">${t('query.plan.dbHits')}</th>` : nothing}</tr></thead>
      <tbody>${planLines(this.plan).map((line) => this.#line(line, profiled))}</tbody></table></div>`;
  }

  #line({ step, depth, share, off }, profiled) {
    return html`<tr><th scope="row"><span class="operator">${Array.from({ length: depth }, () => html`<span class="branch" aria-hidden="true"></span>`)}${depth ? html`<span class="visually-hidden">${t('query.plan.branch', { depth })}</span>` : nothing}<span>${words(step.operator)}</span></span></th>
      <td><code>${step.details}</code></td>
      <td class="right">${number(Math.round(step.rows))}</td>
      ${profiled ? html`<td class="right">${number(step.actualRows ?? 0)} ${off ? html`<span class="off">${t(off.more ? 'query.plan.more' : 'query.plan.fewer', { times: off.times })}</span>` : nothing}</td><td class="hits">${this.#hits(step, share)}</td>` : nothing}</tr>`;
  }

  #hits({ dbHits }, share) {
    const percent = Math.round(share * 100);
    return html`<svg class="share" width="100%" height="8" aria-hidden="true"><rect class="all" width="100%" height="8" rx="2"></rect><rect class="part" width="${share * 100}%" height="8" rx="2"></rect></svg>
      <span>${number(dbHits ?? 0)} ${dbHits ? html`<span class="soft">${t('query.plan.share', { percent })}</span>` : nothing}</span>`;
  }
}

/** NodeByLabelScan -> Node By Label Scan: the name of the database's manual, readable. */
const words = (operator) => operator.replace(/([a-z\d])([A-Z(])/g, '$1 $2');
customElements.define('result-plan', ResultPlan);
