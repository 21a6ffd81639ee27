// Where nodes start before the layout refines them: always the same for the same view. No randomness anywhere.
//   seedAll(nodes, edges, focus, vocabulary, aspect)   settleAround(anchor, newBoxes, oldBoxes) -> Map id -> { x, y }

const RING = 210;
const GAP = 150;

/** The focus in the middle, its neighbours on rings, together by kind and within it by relation type and name. */
export function seedAll(nodes, edges, focus, vocabulary, aspect) {
  const kindRank = rank(vocabulary.kinds);
  const typeRank = rank(vocabulary.types);
  const best = new Map();
  for (const e of edges) for (const id of [e.source, e.target]) best.set(id, Math.min(best.get(id) ?? 99, typeRank.get(e.type) ?? 99));
  const around = nodes.filter((n) => !focus.includes(n.id)).sort((a, b) => (kindRank.get(a.kind) - kindRank.get(b.kind))
    || ((best.get(a.id) ?? 99) - (best.get(b.id) ?? 99)) || (a.id < b.id ? -1 : 1));
  const positions = new Map();
  focus.forEach((id, i) => positions.set(id, { x: (i - (focus.length - 1) / 2) * GAP, y: 0 }));
  let ring = 0;
  for (let from = 0; from < around.length;) {
    const radius = RING + ring * 120;
    const room = Math.max(6, Math.floor((2 * Math.PI * radius) / 105));
    const slice = around.slice(from, from + room);
    slice.forEach((n, i) => positions.set(n.id, onRing(radius, (i + (ring % 2) / 2) / slice.length, aspect)));
    from += room;
    ring++;
  }
  return positions;
}

/**
 * New nodes around their anchor, each at the nearest free place on the side that looks away from what is already there;
 * nothing old moves. boxes and old: [{ id, x, y, w, h }] with room for labels.
 */
export function settleAround(anchor, boxes, old) {
  const centre = old.find((b) => b.id === anchor) ?? { x: 0, y: 0 };
  const mean = { x: average(old.map((b) => b.x)), y: average(old.map((b) => b.y)) };
  const hub = Math.hypot(centre.x - mean.x, centre.y - mean.y) < 60;
  const away = hub ? -Math.PI / 2 : Math.atan2(centre.y - mean.y, centre.x - mean.x);
  const sector = hub ? 2 * Math.PI : Math.PI;
  const start = hub ? Math.max(140, average(old.map((b) => Math.hypot(b.x - centre.x, b.y - centre.y))) * 1.15) : 140;
  const taken = new Ground(old);
  return new Map(boxes.map((box, i) => {
    const wish = away + ((i + 0.5) / boxes.length - 0.5) * sector;
    const place = nearestFree(centre, box, wish, start, taken);
    taken.add({ ...box, ...place });
    return [box.id, place];
  }));
}

function nearestFree(centre, box, wish, start, taken) {
  for (let radius = start; ; radius += 30) {
    const turns = Math.min(8, Math.ceil(radius / 60));
    for (let turn = 0; turn <= turns; turn++) {
      for (const side of turn ? [1, -1] : [1]) {
        const angle = wish + side * turn * (60 / radius);
        const place = { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
        if (taken.isFree({ ...box, ...place })) return place;
      }
    }
  }
}

/** Boxes by the field of a grid in which their middle lies, so that only those near a place are looked at. */
class Ground {
  #fields = new Map();
  #size = 1;

  constructor(boxes) {
    this.#size = boxes.reduce((most, { w, h }) => Math.max(most, w, h), 160);
    boxes.forEach((box) => this.add(box));
  }

  add(box) {
    const key = this.#key(box.x, box.y);
    if (!this.#fields.has(key)) this.#fields.set(key, []);
    this.#fields.get(key).push(box);
  }

  isFree(box) {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const field = this.#fields.get(this.#key(box.x + dx * this.#size, box.y + dy * this.#size));
        if (field?.some((other) => touches(box, other))) return false;
      }
    }
    return true;
  }

  #key(x, y) {
    return `${Math.floor(x / this.#size)} ${Math.floor(y / this.#size)}`;
  }
}

const touches = (a, b) => Math.abs(a.x - b.x) * 2 < a.w + b.w && Math.abs(a.y - b.y) * 2 < a.h + b.h;

/** Boxes with room for the label, for the layout. */
export function boxOf(label, [width, height]) {
  const text = Math.min(label.length * 7.2, 134);
  const lines = Math.ceil((label.length * 7.2) / 105);
  return { w: Math.max(width, text) + 10, h: height + lines * 32 };
}

export function stretched(positions, aspect) {
  const x = Math.min(1.45, Math.max(0.8, Math.sqrt(aspect)));
  return new Map([...positions].map(([id, p]) => [id, { x: p.x * x, y: p.y / Math.min(1.1, x) }]));
}

const onRing = (radius, part, aspect) => {
  const angle = part * 2 * Math.PI - Math.PI / 2;
  const x = Math.min(1.5, Math.max(0.75, aspect));
  return { x: Math.cos(angle) * radius * x, y: Math.sin(angle) * radius };
};
const rank = (list) => new Map(list.map(({ id }, i) => [id, i]));
const average = (list) => (list.length ? list.reduce((a, b) => a + b, 0) / list.length : 0);
