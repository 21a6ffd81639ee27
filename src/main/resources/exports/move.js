// The picture of an exported page: larger, smaller, whole; dragged or scrolled when larger than its frame.
const frame = document.querySelector('.picture');
const svg = frame.querySelector('svg');
const bar = document.querySelector('.bar');
let zoom = 1;

function enlarge(to) {
  const before = zoom;
  zoom = Math.min(8, Math.max(1, to));
  const x = (frame.scrollLeft + frame.clientWidth / 2) * zoom / before;
  const y = (frame.scrollTop + frame.clientHeight / 2) * zoom / before;
  svg.style.width = `${zoom * 100}%`;
  frame.scrollTo(x - frame.clientWidth / 2, y - frame.clientHeight / 2);
}

const acts = { larger: () => enlarge(zoom * 1.4), smaller: () => enlarge(zoom / 1.4), whole: () => enlarge(1) };
bar.hidden = false;
bar.addEventListener('click', (event) => acts[event.target.dataset.action]?.());
frame.addEventListener('keydown', (event) => {
  const act = { '+': acts.larger, '-': acts.smaller, 0: acts.whole }[event.key];
  if (!act || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  act();
});
frame.addEventListener('wheel', (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  enlarge(zoom * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
}, { passive: false });
frame.addEventListener('pointerdown', (down) => {
  if (down.pointerType !== 'mouse' || down.button !== 0 || down.target.closest('a')) return;
  const { scrollLeft, scrollTop } = frame;
  const move = (event) => frame.scrollTo(scrollLeft - event.clientX + down.clientX, scrollTop - event.clientY + down.clientY);
  addEventListener('pointermove', move);
  addEventListener('pointerup', () => removeEventListener('pointermove', move), { once: true });
  down.preventDefault();
});
