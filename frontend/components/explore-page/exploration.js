// The view being explored and what may be done to it; every step can be undone.
//   const x = new Exploration(() => redraw()); await x.open('pompidou-group'); await x.expand('cicad'); x.undo();
import { among, asked, common, neighbourhood, nodesById, paths, relationsById, topics } from '../../api/graph.js';
import { savedView } from '../../api/views.js';
import { withLate } from '../../graph/arrangement.js';
import * as View from '../../graph/view.js';
import { endsOf } from '../../graph/bundles.js';
import { History } from '../../graph/history.js';
import { fromLink, filled, toLink } from '../../graph/permalink.js';
import { Problem } from '../../api/client.js';
import { t } from '../../lib/i18n.js';
import { pack, unpack } from '../../lib/deflate.js';

const FIRST = 14;
const MOST_AMONG = 200;
const LONGEST_PATH = 4;
const LONGEST_OF_ALL = 3;
const NEWEST_FORMAT = 1;

export class Exploration {
  view = View.emptyView();
  selected = [];
  opened = 0;
  saved = null; // the saved view that was opened: { id, title, version, shared, mine }
  signal = null; // of the attempt under way: cancels its calls
  past = new History();
  #changed;
  #turn = 0;
  #run = null;

  /** failed(error): what is fetched by itself, not asked for by a call, could not be. */
  constructor(changed, failed) {
    this.#changed = () => {
      changed();
      if (this.view.off.topics.size) this.tellTopics().catch(failed);
    };
  }

  async open(id) {
    const answer = await neighbourhood({ id: [id], limit: FIRST }, this.#how);
    this.saved = null;
    this.#step('open', answer.nodes.find((n) => n.id === id)?.name, View.opened(answer, FIRST));
    this.selected = [id];
    this.opened++;
    this.#changed();
  }

  /** The next page of a node's neighbours, all or those of a { types, direction, kinds }: 25 more than were asked before. */
  async expand(id, filter = null) {
    const before = View.expansionOf(this.view, id, filter);
    if (before && before.shown >= before.total && View.same(before.time, this.view.time)) return false;
    const limit = before ? Math.max(before.limit, before.shown) + View.PAGE : View.PAGE;
    const answer = await neighbourhood({ id: [id], limit, ...filter, ...asked(this.view.time) }, this.#how);
    if (!this.view.nodes.has(id)) return false;
    this.#step('expand', this.#name(id), View.expanded(this.view, id, limit, answer, filter));
    this.#changed();
    return true;
  }

  /** All relations among those selected, or among all shown if fewer than two are: how many are new, and what was left out. */
  async relateAmong(ids) {
    const chosen = ids.filter((id) => this.view.nodes.has(id));
    const all = chosen.length > 1 ? chosen : [...this.view.nodes.keys()];
    const answer = await among(all.slice(0, MOST_AMONG), this.view.time, this.#how);
    return { count: await this.#join('among', '', answer), asked: Math.min(all.length, MOST_AMONG), entities: all.length, truncated: answer.truncated };
  }

  /** The shortest paths between two, or all of at most three relations: { count, truncated }. */
  async connect(from, to, all = false) {
    const answer = await paths({ from, to, maxLength: all ? LONGEST_OF_ALL : LONGEST_PATH, all, ...asked(this.view.time) }, this.#how);
    if (answer.paths.length) await this.#join('paths', `${this.#name(from)} – ${this.#name(to)}`, answer);
    return { count: answer.paths.length, truncated: answer.truncated };
  }

  /** Those that are next to all of these; how many are shown and how many there are. */
  async meet(ids) {
    const answer = await common(ids, this.view.time, this.#how);
    if (answer.shown) await this.#join('common', ids.map((id) => this.#name(id)).join(', '), answer);
    return answer;
  }

  /** Entities of an answer, and its relations among them, also those that were hidden by hand; how many are new. */
  async addAnswer({ nodes, edges }) {
    const ids = new Set(nodes.map((n) => n.id));
    const fresh = [...ids].filter((id) => !this.view.nodes.has(id));
    if (!fresh.length && edges.every((e) => this.view.edges.has(e.id))) return 0;
    const { hidden } = await nodesById(fresh, this.view.time, this.#how);
    const { outside } = this.view.time ? await relationsById(edges.map((e) => e.id), this.view.time, this.#how) : { outside: [] };
    const before = { ...this.view, away: new Set([...this.view.away].filter((id) => !ids.has(id))), outside: new Set([...this.view.outside, ...outside]) };
    this.#change('answer', '', View.joined(before, { nodes, edges, hidden }));
    return fresh.length;
  }

  /** What is new comes with the number of its relations, so that its badge is right. */
  async #join(step, name, answer) {
    const fresh = answer.edges.filter((e) => !this.view.edges.has(e.id)).length;
    const ids = (answer.nodes ?? []).map((n) => n.id).filter((id) => !this.view.nodes.has(id));
    const { hidden } = ids.length ? await nodesById(ids, this.view.time, this.#how) : { hidden: {} };
    if (fresh) this.#change(step, name, View.joined(this.view, { ...answer, hidden }));
    return fresh;
  }

  keepOnly(ids) {
    const kept = ids.filter((id) => this.view.nodes.has(id));
    if (kept.length) this.#change('keepOnly', this.#name(kept[0]), View.onlyThese(this.view, kept));
  }

  remove(ids) {
    const gone = ids.filter((id) => this.view.nodes.has(id));
    if (!gone.length) return;
    this.#change('remove', this.#name(gone[0]), View.off(this.view, gone));
    this.select(null);
  }

  selectAll(ids) {
    this.selected = ids;
    this.#changed();
  }

  /** Back to the step of that number; 0 = before the first. */
  backTo(number) {
    this.#restore(this.past.backTo(number, this.view));
  }

  collapse(id) {
    if (this.view.expansions.some((x) => x.id === id)) this.#change('collapse', this.#name(id), View.collapsed(this.view, id));
  }

  hide(ids) {
    const nodes = ids.filter((id) => this.view.nodes.has(id));
    if (nodes.length) this.#change('hide', this.#name(nodes[0]), View.without(this.view, nodes));
  }

  async showHidden() {
    const answer = await nodesById([...this.view.away], this.view.time, this.#how);
    const view = answer.nodes.reduce((v, n) => View.withNode(v, n, answer.hidden[n.id] && { [n.id]: answer.hidden[n.id] }), this.view);
    const back = this.past.lastDone?.step === 'hide' ? this.past.lastDone.view.edges : new Map();
    const edges = new Map([...back].filter(([, e]) => view.nodes.has(e.source) && view.nodes.has(e.target)));
    this.#change('showHidden', '', { ...view, edges: new Map([...view.edges, ...edges]) });
  }

  async add(id) {
    if (!this.view.nodes.has(id)) {
      const answer = await neighbourhood({ id: [id], limit: 1, ...asked(this.view.time) }, this.#how);
      const node = answer.nodes.find((n) => n.id === id);
      const { [id]: rest = {} } = answer.hidden;
      const degree = { ...rest };
      answer.edges.filter((e) => e.source === id || e.target === id).forEach((e) => { degree[e.type] = (degree[e.type] ?? 0) + 1; });
      this.#step('add', node.name, View.withNode(this.view, node, { [id]: degree }));
    }
    this.select(id);
  }

  /**
   * As at a date, { at, mode }, or at any time: null. Those of one run, a drag or a playback, are one step to undo;
   * of several that are asked for at once, the last is shown.
   */
  async asAt(time, { run, step = 'time' } = {}) {
    const turn = ++this.#turn;
    const { nodes, edges } = this.view;
    const [entities, relations] = await this.#fetched([...nodes.keys()], time ? [...edges.keys()] : [], time);
    if (turn !== this.#turn) return;
    if (this.view.nodes !== nodes || this.view.edges !== edges) return this.asAt(time, { run, step });
    this.#change(time ? step : 'anyTime', time?.at ?? '', View.asAt(this.view, time, relations.outside, entities.hidden), run);
  }

  toggleBundle(id) {
    this.#change('bundle', endsOf(id).map((end) => this.#name(end)).join(' – '), View.unbundled(this.view, id));
  }

  /** Finds out what the nodes are about that it is not known of yet; no step of its own. */
  async tellTopics() {
    const ids = [...this.view.nodes.keys()].filter((id) => !this.view.topics.has(id));
    if (!ids.length) return;
    const answer = await topics(ids);
    this.view = { ...this.view, topics: new Map([...this.view.topics, ...ids.map((id) => [id, answer.topics[id] ?? []])]) };
    this.#changed();
  }

  toggleDated() {
    this.#change('filter', '', { ...this.view, datedOnly: !this.view.datedOnly });
  }

  toggle(group, id) {
    this.#change('filter', '', View.toggled(this.view, group, id));
  }

  moved(positions) {
    this.#change('move', this.#name([...positions.keys()][0]), View.placed(this.view, positions, [...positions.keys()]));
  }

  /** The same view, laid out anew. */
  arranged(view) {
    this.opened++;
    this.#change(`arrange.${view.arrangement.name}`, '', view);
  }

  unpin(id) {
    if (this.view.pinned.has(id)) this.#change('unpin', this.#name(id), { ...this.view, pinned: new Set([...this.view.pinned].filter((p) => p !== id)) });
  }

  /** Positions found by the layout: part of the step that brought the nodes, not a step of their own. */
  settled(positions) {
    this.view = withLate(View.placed(this.view, positions), positions.keys());
    this.#changed();
  }

  select(id, add) {
    if (!id) this.selected = [];
    else if (!add) this.selected = [id];
    else this.selected = this.selected.includes(id) ? this.selected.filter((s) => s !== id) : [...this.selected, id];
    this.#changed();
  }

  undo() {
    this.#restore(this.past.undo(this.view));
  }

  redo() {
    this.#restore(this.past.redo(this.view));
  }

  async retell() {
    const [entities, relations] = await this.#fetched([...this.view.nodes.keys()], [...this.view.edges.keys()]);
    if (this.view.topics.size) {
      this.view = { ...this.view, topics: new Map() };
      await this.tellTopics();
    }
    this.view = View.retold(this.view, { nodes: entities.nodes, edges: relations.edges });
    this.#changed();
  }

  async address() {
    return `#v1.${await pack(JSON.stringify(toLink(this.view, this.selected[0])))}`;
  }

  /** Opens the view of an address; false if something in it no longer exists. */
  async openAddress(hash) {
    return this.openLink(JSON.parse(await unpack(hash.slice('#v1.'.length))));
  }

  /** Opens a saved view; false if something in it no longer exists. */
  async openSaved(id) {
    const { view, format, link } = await savedView(id);
    if (format > NEWEST_FORMAT) throw new Problem(t('views.newer'));
    return this.openLink(link, view);
  }

  async openLink(link, saved = null) {
    const { view, nodeIds, edgeIds, selected } = fromLink(link);
    const [entities, relations] = await this.#fetched(nodeIds, edgeIds, view.time);
    if (!entities.nodes.length) throw new Error('nothing left of the view');
    this.#step('link', '', filled(view, entities, relations));
    this.saved = saved;
    this.selected = selected ? [selected] : [];
    this.opened++;
    this.#changed();
    return entities.missing.length + relations.missing.length === 0;
  }

  #fetched(nodeIds, edgeIds, time) {
    return Promise.all([nodesById(nodeIds, time, this.#how), relationsById(edgeIds, time, this.#how)]);
  }

  #restore(view) {
    this.#turn++;
    this.#run = null;
    if (this.view.arrangement?.name !== view.arrangement?.name) this.opened++; // the other arrangement in sight
    this.view = View.placed(view, new Map([...this.view.positions].filter(([id]) => !view.positions.has(id))));
    if (!this.view.focus.length || this.view.focus[0] !== view.focus[0]) this.opened++;
    this.#changed();
  }

  #change(step, name, view, run) {
    this.#step(step, name, view, run);
    this.#changed();
  }

  #step(step, name, view, run = null) {
    if (run && run === this.#run) this.past.amend({ name });
    else if (this.view.nodes.size) this.past.record(step, { name }, this.view);
    this.#run = run;
    this.view = view;
  }

  get #how() {
    return { signal: this.signal };
  }

  #name(id) {
    const node = this.view.nodes.get(id);
    return node?.acronym || node?.name || '';
  }
}
