// One statement and its answer while it arrives.
//   const inquiry = new Inquiry({ query, parameters }, () => redraw(), shift); await inquiry.run() -> true if it ended well; inquiry.cancel()
// state: asking, waiting (`ahead` others come first), running, ended, cut, cancelled, failed (`problem`).
import { answer, cancel } from '../../api/console.js';
import { placed } from '../../graph/statement.js';
import { t } from '../../lib/i18n.js';

export class Inquiry {
  state = 'asking';
  ahead = 0;
  columns = null;
  rows = [];
  nodes = [];
  edges = [];
  limit = null;
  elapsedMs = 0;
  since = performance.now();
  truncated = null;
  notice = null;
  plan = null;
  problem = null;
  #changed;
  #qid = crypto.randomUUID?.() ?? uuid();
  #stop = new AbortController();
  #drawing = false;

  /** @param shift lines that were put before what the reader wrote */
  constructor(order, changed, shift = 0) {
    this.order = order;
    this.#changed = changed;
    this.shift = shift;
  }

  get busy() {
    return ['asking', 'waiting', 'running'].includes(this.state);
  }

  /** Whether only its plan was asked for. */
  get explained() {
    return this.plan?.actualRows === null;
  }

  async run() {
    try {
      for await (const event of answer({ ...this.order, qid: this.#qid }, this.#stop.signal)) this.#hear(event);
      if (this.busy) this.state = 'cut';
    } catch (error) {
      this.#fail(error);
    }
    this.#changed();
    return this.state === 'ended';
  }

  /** Ends it in the database, which then ends the answer; when that cannot be told, hanging up does. */
  async cancel() {
    if (!this.busy) return;
    this.state = 'cancelled';
    this.#changed();
    try {
      await cancel(this.#qid);
    } catch (error) {
      if (error.problem?.status !== 404) this.problem = error; // 404: it was over already, or has not arrived
      this.#stop.abort();
    }
    this.#changed();
  }

  #hear(event) {
    if (!this.busy) return;
    const [[name, told]] = Object.entries(event);
    const heard = {
      waiting: () => { this.state = 'waiting'; this.ahead = told.ahead; },
      begin: () => { this.state = 'running'; this.columns = told.columns; this.limit = told.limit; },
      part: () => this.#take(told),
      progress: () => { this.state = 'running'; this.elapsedMs = told.elapsedMs; },
      end: () => { this.state = 'ended'; Object.assign(this, { elapsedMs: told.elapsedMs, truncated: told.truncated, notice: told.notice, plan: told.plan }); },
      problem: () => this.#fail(Object.assign(new Error(told.detail ?? t('error.status', { status: String(told.status) })), { problem: told })),
    };
    heard[name]?.();
    this.#redraw();
  }

  #take({ rows, nodes, edges }) {
    for (const row of rows) this.rows.push(row);
    for (const node of nodes) this.nodes.push(node);
    for (const edge of edges) this.edges.push(edge);
  }

  #fail(error) {
    if (!this.busy) return; // cancelled: what follows is its echo
    this.state = error.problem?.code === 'CUT' ? 'cut' : error.problem?.code === 'CANCELLED' ? 'cancelled' : 'failed';
    this.problem = Object.assign(error, { problem: placed(error.problem, this.shift) });
  }

  /** Parts come faster than a screen can show them. */
  #redraw() {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#changed();
    });
  }
}

/** For a page that is not served from this machine or over https: there the browser makes none. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
