// Undo and redo over views.  const past = new History(); past.record('expand', { name }, viewBefore); view = past.undo(view)

export class History {
  #done = [];
  #undone = [];

  record(step, values, before) {
    this.#done.push({ step, values, view: before });
    if (this.#done.length > 100) this.#done.shift();
    this.#undone = [];
  }

  /** The step done last was so far one of these values. */
  amend(values) {
    if (this.#done.length) this.#done.at(-1).values = values;
  }

  undo(now) {
    return move(this.#done, this.#undone, now);
  }

  redo(now) {
    return move(this.#undone, this.#done, now);
  }

  /** Undoes until the step of that number, which stays done; 0 = all of them. */
  backTo(number, now) {
    let view = now;
    while (this.#done.length > number) view = this.undo(view);
    return view;
  }

  /** The steps that may be undone, oldest first. */
  get steps() {
    return this.#done.map(({ step, values }) => ({ step, values }));
  }

  get lastDone() {
    return this.#done.at(-1);
  }

  get lastUndone() {
    return this.#undone.at(-1);
  }
}

function move(from, to, now) {
  const entry = from.pop();
  if (!entry) return now;
  to.push({ ...entry, view: now });
  return entry.view;
}
