// How an answer stands: on its way with a way to end it, ended, cut at a limit with a way to the rest, cut off, failed.
//   statusOf(inquiry, () => cancel())
import { html, nothing } from 'lit';
import { number, t } from '../../lib/i18n.js';
import { placeText } from '../../graph/statement.js';
import '../result-files/result-files.js';

export function statusOf(inquiry, cancel) {
  if (inquiry.busy) return underWay(inquiry, cancel);
  return html`${inquiry.columns ? over(inquiry) : nothing}${message(inquiry)}
    ${inquiry.truncated ? html`<div class="status note cut"><span>${inquiry.notice}</span><result-files .order=${inquiry.order}></result-files></div>` : nothing}
    ${!inquiry.truncated && inquiry.notice ? html`<p class="status note" role="status">${inquiry.notice}</p>` : nothing}`;
}

function underWay({ state, ahead, rows, elapsedMs, since }, cancel) {
  const text = state === 'waiting' ? waitingText(ahead) : t('query.running');
  const elapsed = Math.max(elapsedMs, Math.round(performance.now() - since));
  return html`<div class="status under-way"><span role="status">${text}</span>
    <span class="soft" data-testid="progress">${rows.length ? t('query.rows', { count: rows.length }) : nothing} ${elapsed >= 500 ? seconds(elapsed) : nothing}</span>
    <button type="button" class="do-cancel" @click=${cancel}>${t('dialog.cancel')}</button></div>`;
}

const waitingText = (ahead) => (ahead ? t('query.waiting', { count: ahead }) : t('query.next'));

const over = ({ rows, elapsedMs, explained }) => html`<p class="over soft small" role="status">${explained ? nothing : html`<span>${t('query.rows', { count: rows.length })}</span> · `}<span data-testid="elapsed">${elapsedMs < 1000 ? t('query.elapsed', { ms: elapsedMs }) : seconds(elapsedMs)}</span></p>`;

const seconds = (ms) => t('query.seconds', { s: number(Math.round(ms / 100) / 10) });

function message({ state, problem, rows, columns }) {
  const kept = columns && rows.length ? t('query.kept', { count: rows.length }) : '';
  if (state === 'cut') return html`<p class="status error" role="alert">${t('query.cut')} ${kept}</p>`;
  if (state === 'cancelled') return html`<p class="status note" role="status">${t('query.cancelled')} ${problem && problem.problem?.code !== 'CANCELLED' ? problem.message : ''} ${kept}</p>`;
  if (state === 'failed') return html`<p class="status error" role="alert">${placeText(problem)} ${problem.message} ${kept}</p>`;
  return nothing;
}
