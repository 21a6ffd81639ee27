// Does what was asked for: says when it takes long, lets it be cancelled, says what failed, goes on when a lost server is back.
//   const attempts = new Attempts(page, work); await attempts.run(() => work.expand('cicad'))
// Writes page.failure { text, retry }, page.note, page.slow (a function that cancels, or null), page.busy.
import { serverIsBack } from '../../api/ping.js';
import { t } from '../../lib/i18n.js';

const LONG = 300;

export class Attempts {
  #page;
  #work;
  #waiting = null;

  constructor(page, work) {
    this.#page = page;
    this.#work = work;
  }

  async run(action) {
    const page = this.#page;
    const asked = new AbortController();
    const long = setTimeout(() => { page.slow = () => asked.abort(); }, LONG);
    page.failure = null;
    page.busy = true;
    this.#waiting?.abort();
    try {
      this.#work.signal = asked.signal;
      await action();
    } catch (error) {
      if (error.name === 'AbortError') page.note = t('status.cancelled');
      else this.#failed(error, action);
    }
    clearTimeout(long);
    page.slow = null;
    page.busy = false;
  }

  #failed(error, action) {
    const lost = error.problem?.code === 'UNREACHABLE';
    this.#page.failure = { text: lost ? t('error.lost') : error.message, retry: () => this.run(action) };
    if (lost) this.#goOn(action);
  }

  async #goOn(action) {
    const waiting = new AbortController();
    this.#waiting = waiting;
    await serverIsBack(waiting.signal);
    if (!waiting.signal.aborted) await this.run(action);
  }
}
