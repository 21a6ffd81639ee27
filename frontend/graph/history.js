// Undo and redo over views.  const past = new History(); past.record('expand', { name }, viewBefore); view = past.undo(view)

export class History {
  #done = [];
  #undone = [];

  record(step, values, before) {
    this.#done.push({ step, values, view: before });
    if (this.#done.length > 100) this.#done.shift();
    this.#undone = [];
  }

  undo(now) {
    return move(this.#done, this.#undone, now);
  }

  redo(now) {
    return move(this.#undone, this.#done, now);
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
