// The years that are written under the bars: the first, the last, and round ones between.  ticks(1971, 2024)

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MOST = 7;

export function ticks(first, last) {
  const step = STEPS.find((s) => (last - first) / s <= MOST) ?? Math.ceil((last - first) / MOST);
  const room = Math.ceil((last - first) / 14);
  const between = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) if (year - first >= room && last - year >= room) between.push(year);
  return first === last ? [first] : [first, ...between, last];
}
