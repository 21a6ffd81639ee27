// Runs the statements of the editor one after another, keeps the answer of each, stops at the first that fails.
//   const runs = new Runs(page, tools); await runs.start(statements, 'EXPLAIN'); runs.show(0); runs.again() after the language has changed; runs.clear()
// The page shows its `inquiry` and has run(text, mode), which resolves with true or false, or with nothing if another run took its place.
import { placeIn } from '../../cypher/statements.js';

export class Runs {
  #page;
  #tools;
  #turn = 0;
  #asked = [];

  constructor(page, tools) {
    this.#page = page;
    this.#tools = tools;
    this.state = { done: [], count: 0, shown: -1, running: false };
  }

  /** Those of the editor unless given; with a mode their plans. */
  async start(list, mode) {
    const tools = this.#tools();
    const statements = list ?? tools.editor.statements;
    if (!statements.length) return tools.say('runs.nothing');
    if (!tools.check(statements)) return;
    await this.#run(statements, mode);
  }

  again() {
    return this.#run(...this.#asked);
  }

  clear() {
    this.#turn++;
    this.#set({ done: [], count: 0, shown: -1, running: false });
  }

  async #run(statements, mode) {
    const tools = this.#tools();
    const turn = ++this.#turn;
    this.#asked = [statements, mode];
    this.#set({ done: [], count: statements.length, shown: -1, running: true });
    for (const statement of statements) {
      const [from, source] = [performance.now(), tools.editor.text];
      const well = await this.#page.run(statement.text, mode);
      if (turn !== this.#turn) return;
      if (well === undefined) return this.clear();
      if (!well) this.#place(source, statement, tools.editor);
      this.#keep(statement.text, Math.round(performance.now() - from), well);
      if (!well) break;
    }
    this.#set({ ...this.state, running: false });
  }

  show(number) {
    this.#page.inquiry = this.state.done[number].inquiry;
    this.#set({ ...this.state, shown: number });
  }

  #keep(text, elapsedMs, well) {
    const { inquiry } = this.#page;
    const done = [...this.state.done, { text, well, inquiry }];
    this.#set({ ...this.state, done, shown: done.length - 1 });
    this.#tools().ran({ query: inquiry.order.query, elapsedMs, rows: inquiry.rows.length, outcome: outcome(inquiry) });
  }

  /** The server counts lines within the statement; the reader sees those of the whole text. */
  #place(source, statement, editor) {
    const problem = this.#page.inquiry.problem?.problem;
    if (!problem?.line) return;
    Object.assign(problem, placeIn(source, statement, problem));
    this.#page.revision++;
    if (editor.text === source) editor.problem = { ...problem, detail: this.#page.inquiry.problem.message };
  }

  #set(state) {
    this.state = state;
    this.#page.requestUpdate();
  }
}

function outcome({ state, problem }) {
  if (state === 'ended') return 'ANSWERED';
  if (state === 'cancelled') return 'CANCELLED';
  const status = problem?.problem?.status;
  return status >= 400 && status < 500 ? 'REFUSED' : 'FAILED';
}
