// Goes through the years, one after another, each when the one before is on the screen; stops at the last.
//   const playback = new Playback(host, ([from, to], step) => time); playback.toggle([2019, 2019], { first, last }, false)
// Whoever asked for less motion goes on a year at a time by the same button.

const PAUSE = 700;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export class Playback {
  #host;
  #ask;
  #asked;
  #timer;

  constructor(host, ask) {
    this.#host = host;
    this.#ask = ask;
  }

  get stepwise() {
    return calm.matches;
  }

  toggle(chosen, axis, ranged) {
    if (this.#host.playing) return this.stop();
    const next = following(chosen, axis) ?? beginning(chosen, axis, ranged);
    if (String(next) === String(chosen)) return; // there is but one year
    this.#host.playing = !this.stepwise;
    this.#asked = this.#ask(next, this.stepwise ? 'time' : 'play');
  }

  stop() {
    clearTimeout(this.#timer);
    this.#asked = null;
    this.#host.playing = false;
  }

  /** The view shows that time now; if it is not what was asked for, somebody else chose it. */
  shown(time) {
    if (!this.#host.playing) return;
    clearTimeout(this.#timer);
    const { chosen, axis } = this.#host;
    if (JSON.stringify(time) !== JSON.stringify(this.#asked) || !following(chosen, axis)) this.stop();
    else this.#timer = setTimeout(() => this.#goOn(), PAUSE);
  }

  #goOn() {
    const { chosen, axis } = this.#host;
    const next = following(chosen, axis);
    const away = this.#host.offsetParent === null; // another place of the page is open
    if (!next || away) this.stop();
    else this.#asked = this.#ask(next, 'play');
  }
}

function following(chosen, { last }) {
  if (!chosen || chosen[1] >= last) return null;
  return [chosen[0] + 1, chosen[1] + 1];
}

function beginning(chosen, { first, last }, ranged) {
  const width = ranged && chosen ? chosen[1] - chosen[0] : 0;
  return [first, Math.min(last, first + width)];
}
