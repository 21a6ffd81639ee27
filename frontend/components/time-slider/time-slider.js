// <time-slider .view=${view} ?failed=${false}></time-slider>
// The facts of the view by year: as at a year, over a range of years, played year by year.
// Events: time-chosen { time, run, step }, dated-toggled. What has the same run is one step to undo.
import { html, nothing, svg } from 'lit';
import { Component } from '../../lib/component.js';
import { t } from '../../lib/i18n.js';
import { ticks } from '../../graph/ticks.js';
import { spanOf, timeline, yearText } from '../../graph/timeline.js';
import { Playback } from './playback.js';

const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };
let runs = 0;

export class TimeSlider extends Component {
  static properties = { view: {}, failed: { type: Boolean }, ranged: { state: true }, pending: { state: true }, playing: { state: true } };
  #line;
  #seen;
  #run;
  #dragged;
  #mode = 'attested';
  #playback = new Playback(this, (years, step) => this.#ask(years, step));

  willUpdate(changed) {
    if (changed.has('view') && this.view) this.#read();
    if (changed.has('failed') && this.failed) {
      this.pending = null;
      this.#playback.stop();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#playback.stop();
  }

  render() {
    if (!this.#line) return nothing;
    const { first, undated } = this.#line;
    return html`<section aria-label=${t('slider.title')}>
      <div class="head">
        <h2>${t('slider.title')}</h2>
        ${first === null ? nothing : this.#buttons()}
        <p class="about">${first === null ? t('slider.nothing') : this.#about()} ${undated ? this.#undated() : nothing}</p>
      </div>
      ${first === null ? nothing : this.#axis()}
    </section>`;
  }

  /** From the first to the last year drawn; those asked for may lie outside of what has a date. */
  get axis() {
    const { first, last } = this.#line;
    const asked = spanOf(this.#time?.at);
    return { first: Math.min(first, asked.first ?? first, asked.last ?? first), last: Math.max(last, asked.last ?? last, asked.first ?? last) };
  }

  /** The years chosen: [2021, 2021], or null at any time. */
  get chosen() {
    const time = this.pending ? this.pending.time : this.#time;
    if (!time) return null;
    const { first, last } = spanOf(time.at);
    return [first ?? this.axis.first, last ?? this.axis.last];
  }

  get #time() {
    return this.view?.time ?? null;
  }

  #read() {
    const { time } = this.view;
    if (this.#seen?.edges !== this.view.edges || this.#seen?.nodes !== this.view.nodes || this.#seen?.off !== this.view.off) this.#line = timeline(this.view);
    if (JSON.stringify(time) !== JSON.stringify(this.#seen?.time ?? null)) {
      this.#mode = time?.mode ?? this.#mode;
      if (time) this.ranged = time.at.includes('/');
      this.#playback.shown(time);
      this.pending = null;
    }
    this.#seen = this.view;
  }

  #about() {
    const { first, last } = this.#line;
    return html`<b>${first === last ? yearText(first) : `${yearText(first)} ▸ ${yearText(last)}`}</b> · ${this.#time ? t(`time.chip.${this.#time.mode}`, { date: this.#time.at }) : t('time.any')}`;
  }

  /** A source attests nothing of what has no date; at any time, or as possible, it may be shown. */
  #undated() {
    const { undated } = this.#line;
    if (this.#time?.mode === 'attested') return html`· ${t('slider.undatedOut', { count: undated })}`;
    const { datedOnly } = this.view;
    return html`· ${t(datedOnly ? 'slider.undatedOut' : 'slider.undatedIn', { count: undated })}
      <button type="button" class="link undated" @click=${() => this.emit('dated-toggled')}>${t(datedOnly ? 'slider.undatedShow' : 'slider.undatedHide')}</button>`;
  }

  #buttons() {
    const play = this.playing ? 'slider.pause' : this.#playback.stepwise ? 'slider.next' : 'slider.play';
    return html`<div class="buttons" role="group" aria-label=${t('slider.controls')}>
      <button type="button" class="play" @click=${this.#play}><span aria-hidden="true">${this.playing ? '❚❚' : '▶'}</span> ${t(play)}</button>
      <button type="button" class="ranged" aria-pressed=${Boolean(this.ranged)} title=${t('slider.rangeTitle')} @click=${this.#toggleRange}>${t('slider.range')}</button>
      <button type="button" class="any" ?disabled=${!this.#time} @click=${this.#any}>${t('time.any')}</button>
    </div>`;
  }

  #axis() {
    const { bars } = this.#line;
    const most = Math.max(1, ...bars.map((bar) => bar.count));
    const { first, last } = this.axis;
    return html`<div class="axis" @pointerdown=${this.#grab} @pointermove=${this.#drag} @pointerup=${this.#drop} @pointercancel=${this.#drop}>
      <svg class="bars" role="img" aria-label=${t('slider.bars', { first: yearText(first), last: yearText(last) })}>${this.#between()}${bars.map((bar) => this.#bar(bar, most))}</svg>
      ${this.#handles()}
      <div class="ticks" aria-hidden="true">${ticks(first, last).map((year) => html`<span .style=${`left: ${this.#at(year)}%`}>${yearText(year)}</span>`)}</div>
    </div>`;
  }

  #bar({ from, to, count }, most) {
    const [first, last] = this.chosen ?? [from, to];
    const height = count ? Math.max(7, (count / most) * 100) : 0;
    const left = this.#at(from - 0.5);
    const width = this.#at(to + 0.5) - left;
    return svg`<rect class=${to >= first && from <= last ? 'on' : 'off'} x="${left + width * 0.07}%" width="${width * 0.86}%" y="${100 - height}%" height="${height}%"><title>${this.#barOf(from)}</title></rect>`;
  }

  #between() {
    if (!this.ranged || !this.chosen) return nothing;
    const [left, right] = this.chosen.map((year) => this.#at(year));
    return svg`<rect class="between" x="${left}%" width="${right - left}%" y="0" height="100%"></rect>`;
  }

  #handles() {
    const { first, last } = this.axis;
    const [start, end] = this.chosen ?? [first, last];
    if (!this.ranged) return this.#handle('year', end, first, last);
    return [this.#handle('start', start, first, end), this.#handle('end', end, start, last)];
  }

  #handle(which, year, least, most) {
    return html`<div class="handle ${which} ${this.chosen ? '' : 'any'}" role="slider" tabindex="0" data-handle=${which} aria-label=${t(`slider.${which}`)}
      aria-valuemin=${least} aria-valuemax=${most} aria-valuenow=${year} aria-valuetext=${this.chosen ? this.#barOf(year) : t('time.any')}
      .style=${`left: ${this.#at(year)}%`} @keydown=${this.#key} @focus=${this.#newRun}></div>`;
  }

  #barOf(year) {
    const { from = year, to = year, count = 0 } = this.#line.bars.find((bar) => year >= bar.from && year <= bar.to) ?? {};
    return t('slider.bar', { years: from === to ? yearText(from) : `${yearText(from)}–${yearText(to)}`, count });
  }

  /** Where the middle of a year lies, in hundredths of the axis. */
  #at(year) {
    const { first, last } = this.axis;
    return ((year - first + 0.5) / (last - first + 1)) * 100;
  }

  #newRun() {
    this.#run = `time-${++runs}`;
  }

  #ask([from, to], step = 'time') {
    const at = this.ranged ? `${yearText(from)}/${yearText(to)}` : yearText(to);
    this.pending = { time: { at, mode: this.#mode } };
    this.emit('time-chosen', { time: this.pending.time, run: this.#run, step });
    return this.pending.time;
  }

  #any() {
    this.#playback.stop();
    this.emit('time-chosen', { time: null });
  }

  #toggleRange() {
    this.#playback.stop();
    const { first, last } = this.axis;
    const [from, to] = this.chosen ?? [first, last];
    this.ranged = !this.ranged;
    if (!this.chosen) return;
    this.#newRun();
    this.#ask(this.ranged ? [Math.max(first, from - 5), to] : [to, to]);
  }

  #play() {
    if (!this.playing) this.#newRun();
    this.#playback.toggle(this.chosen, this.axis, this.ranged);
  }

  /** Moves one handle; the two of a range never cross. */
  #move(which, year) {
    const { first, last } = this.axis;
    const to = Math.min(last, Math.max(first, year));
    const [start, end] = this.chosen ?? [first, last];
    const next = { year: [to, to], start: [Math.min(to, end), end], end: [start, Math.max(to, start)] }[which];
    if (this.chosen && String(next) === String(this.chosen)) return;
    this.#playback.stop();
    this.#ask(next);
  }

  #key(event) {
    const which = event.target.dataset.handle;
    const now = Number(event.target.getAttribute('aria-valuenow'));
    const { first, last } = this.axis;
    if (event.key === ' ') this.#play();
    else if (event.key === 'Home') this.#move(which, first);
    else if (event.key === 'End') this.#move(which, last);
    else if (event.key in KEYS) this.#move(which, now + KEYS[event.key]);
    else return;
    event.preventDefault();
  }

  #grab(event) {
    if (event.button) return;
    const which = event.target.dataset?.handle ?? this.#nearest(this.#yearAt(event));
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.querySelector(`[data-handle=${which}]`).focus();
    this.#newRun();
    this.#dragged = which;
    if (!event.target.dataset?.handle) this.#drag(event);
  }

  #drag(event) {
    if (this.#dragged) this.#move(this.#dragged, this.#yearAt(event));
  }

  #drop() {
    this.#dragged = null;
  }

  #nearest(year) {
    if (!this.ranged) return 'year';
    const [start, end] = this.chosen ?? [this.axis.first, this.axis.last];
    return Math.abs(year - start) <= Math.abs(year - end) && year < end ? 'start' : 'end';
  }

  #yearAt({ clientX }) {
    const { left, width } = this.querySelector('.axis').getBoundingClientRect();
    const { first, last } = this.axis;
    return first + Math.floor(((clientX - left) / width) * (last - first + 1));
  }
}
customElements.define('time-slider', TimeSlider);
