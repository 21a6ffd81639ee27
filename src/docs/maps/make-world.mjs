// Makes frontend/graph/world.js and src/main/resources/layout/states.csv. Not part of the build: run by hand, in an empty folder with
//   npm install world-atlas@2.0.2 topojson-client@3.1.0
//   node .../make-world.mjs <countries.csv> <project>
// countries.csv: a table of states with iso3 and iso_numeric (PDDL).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const { feature, mesh, merge } = require('topojson-client');
const atlas = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`)));
const [, , table, project] = process.argv;

// Equal Earth, as in org.entente.layout.EqualEarth: 2400 units wide.
const [A1, A2, A3, A4, M] = [1.340264, -0.081106, 0.000893, 0.003796, Math.sqrt(3) / 2];
const UNIT = 1200 / (Math.PI / (M * A1));
function project2d([longitude, latitude]) {
  const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x = ((longitude * Math.PI) / 180) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  const y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  return [Math.round(x * UNIT), Math.round(-y * UNIT)];
}

function path(line, close) {
  const points = line.map(project2d).filter(([x, y], i, all) => !i || x !== all[i - 1][0] || y !== all[i - 1][1]);
  if (points.length < 2) return '';
  const [first, ...rest] = points;
  const steps = rest.map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
  return `M${first.join(' ')}l${steps.map((step) => step.join(' ')).join(' ')}${close ? 'z' : ''}`.replace(/ -/g, '-');
}

/** Longitudes without a jump: a ring over the antimeridian goes on beyond 180 degrees. */
function unwrapped(ring) {
  let turn = 0;
  return ring.map(([longitude, latitude], i) => {
    if (i) turn += Math.round((ring[i - 1][0] - longitude) / 360) * 360;
    return [longitude + turn, latitude];
  });
}

/** The part of a ring on one side of a meridian: side 1 = east of it. */
function cut(ring, meridian, side) {
  const inside = ([x]) => side * (x - meridian) >= 0;
  return ring.flatMap((to, i) => {
    const from = ring.at(i - 1);
    const t = (meridian - from[0]) / (to[0] - from[0]);
    const crossing = [meridian, from[1] + t * (to[1] - from[1])];
    return [...(inside(from) !== inside(to) ? [crossing] : []), ...(inside(to) ? [to] : [])];
  });
}

/** As one ring or, over the antimeridian, as one on each side of the map. */
function onMap(ring) {
  const whole = unwrapped(ring);
  return [-360, 0, 360].map((by) => cut(cut(whole.map(([x, y]) => [x + by, y]), -180, 1), 180, -1)).filter((part) => part.length > 2);
}

const small = atlas('countries-110m');
const shown = small.objects.countries.geometries.filter(({ id }) => id !== '010'); // without Antarctica
const land = merge(small, shown).coordinates.flat().flatMap(onMap).map((ring) => path(ring, true)).join('');
const borders = mesh(small, { type: 'GeometryCollection', geometries: shown }, (a, b) => a !== b).coordinates.map((line) => path(line, false)).join('');
writeFileSync(`${project}/frontend/graph/world.js`, `// The world's land and borders as paths of a canvas, in the units of the server's map. Made by src/docs/maps/make-world.mjs from
// Natural Earth 1:110m (public domain) in world-atlas 2.0.2; see the README beside it.
export const LAND = '${land}';
export const BORDERS = '${borders}';
`);

const shapes = new Map();
for (const name of ['countries-10m', 'countries-50m']) {
  const topology = atlas(name);
  feature(topology, topology.objects.countries).features.forEach((f) => f.id && shapes.set(f.id, f));
}

/** The middle of the largest part, so that France lies in Europe. */
function middle({ geometry: { type, coordinates } }) {
  const parts = (type === 'Polygon' ? [coordinates] : coordinates).map(([outer]) => {
    const ring = unwrapped(outer);
    let [area, x, y] = [0, 0, 0];
    for (let i = 1; i < ring.length; i++) {
      const cross = ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
      area += cross;
      x += (ring[i - 1][0] + ring[i][0]) * cross;
      y += (ring[i - 1][1] + ring[i][1]) * cross;
    }
    const at = [y / (3 * area), x / (3 * area)];
    return { size: Math.abs(area) * Math.cos((at[0] * Math.PI) / 180), at };
  });
  return parts.sort((a, b) => b.size - a.size)[0].at;
}

const [head, ...rows] = readFileSync(table, 'utf8').trim().split('\n').map((line) => line.split(','));
const [iso3, numeric] = ['iso3', 'iso_numeric'].map((name) => head.indexOf(name));
const lines = [];
for (const row of rows) {
  const shape = shapes.get(row[numeric].padStart(3, '0'));
  if (shape) lines.push(`state-${row[iso3].toLowerCase()},${middle(shape).map((n) => n.toFixed(2)).join(',')}`);
  else console.warn(`no shape: ${row[iso3]}`);
}
writeFileSync(`${project}/src/main/resources/layout/states.csv`, `id,latitude,longitude\n${lines.sort().join('\n')}\n`);
