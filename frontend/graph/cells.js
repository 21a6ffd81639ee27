// What a cell of an answer is, how it reads as text, and how cells are ordered. Plain values; no DOM.
//   cellType({ $node: 'cicad', ... }) -> 'node';  cellText(value, vocabulary);  [...rows].sort(byCell(...));  tsv(columns, rows, vocabulary)
import { compare, language, t } from '../lib/i18n.js';

const DAY = /^\d{4}(-\d\d){1,2}[?~%]?$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?(\[[\w/+-]+])?$/;
const GEOGRAPHIC = [4326, 4979];

export function cellType(value) {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return objectType(value);
  if (typeof value !== 'string') return typeof value;
  if (DAY.test(value)) return 'date';
  return MOMENT.test(value) ? 'moment' : 'text';
}

function objectType(value) {
  if ('$path' in value) return 'path';
  if ('$relation' in value) return 'relation';
  if ('$node' in value) return 'node';
  return Object.keys(value).join() === 'srid,x,y' ? 'point' : 'map';
}

export function cellText(value, vocabulary) {
  const text = (one) => cellText(one, vocabulary);
  const texts = {
    null: () => '',
    number: () => cellNumber(value),
    boolean: () => t(value ? 'query.true' : 'query.false'),
    moment: () => momentText(value),
    point: () => pointText(value),
    node: () => value.name ?? nodeText(value),
    relation: () => relationLabel(value, vocabulary),
    path: () => value.$path.map((one) => ('$relation' in one ? `— ${text(one)} —` : text(one))).join(' '),
    list: () => value.map(text).join('; '),
    map: () => Object.entries(value).map(([key, one]) => `${key}: ${text(one)}`).join(' · '),
  };
  return texts[cellType(value)]?.() ?? String(value);
}

export const relationLabel = (relation, vocabulary) => vocabulary?.types.find((type) => type.id === relation.type)?.label ?? relation.type;

/** A node that is no entity has no name: its labels and what it holds. */
const nodeText = ({ labels, properties }) => `:${(labels ?? []).join(':')} ${Object.entries(properties ?? {}).map(([key, one]) => `${key}: ${cellText(one)}`).join(' · ')}`.trim();

const formats = new Map();

function formatted(name, make, value) {
  const key = name + language();
  if (!formats.has(key)) formats.set(key, make(language())); // making one takes longer than using it
  return formats.get(key).format(value);
}

/** Years stay as they are: digits are grouped from 10,000 on. */
export const cellNumber = (value) => formatted('number', (lang) => new Intl.NumberFormat(lang, { useGrouping: 'min2', maximumSignificantDigits: 15 }), value);

/** As written, where the time zone is not said; else in the reader's. */
function momentText(value) {
  const instant = new Date(value.replace(/\[.*$/, ''));
  if (!/(Z|[+-]\d\d:\d\d)(\[.*)?$/.test(value) || Number.isNaN(instant.getTime())) return value.replace('T', ' ');
  return formatted('moment', (lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'medium' }), instant);
}

function pointText({ srid, x, y }) {
  if (!GEOGRAPHIC.includes(srid)) return `(${cellNumber(x)} ; ${cellNumber(y)})`;
  return t('query.point', { lat: cellNumber(Math.abs(y)), ns: t(y < 0 ? 'query.south' : 'query.north'), lon: cellNumber(Math.abs(x)), ew: t(x < 0 ? 'query.west' : 'query.east') });
}

/** Numbers first by size, then text in the reader's order; nothing comes last either way. */
export function sortedRows(rows, column, up, vocabulary) {
  const keys = rows.map((row) => (typeof row[column] === 'number' ? row[column] : cellText(row[column], vocabulary)));
  const way = up ? 1 : -1;
  return rows.map((_, at) => at).sort((a, b) => {
    const [one, other] = [keys[a], keys[b]];
    if (one === '' || other === '') return (one === '') - (other === '') || a - b;
    const numbers = [typeof one, typeof other].map((type) => (type === 'number' ? 0 : 1));
    const order = numbers[0] !== numbers[1] ? numbers[0] - numbers[1] : numbers[0] ? compare(one, other) : one - other;
    return order * way || a - b;
  });
}

/** For a spreadsheet: cells with tabs or line ends are quoted, and none is taken for a formula. */
export function tsv(columns, rows, vocabulary) {
  const plain = (value) => (typeof value === 'number' ? String(value) : ['date', 'moment'].includes(cellType(value)) ? value : harmless(cellText(value, vocabulary)));
  const cell = (text) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns.map(harmless), ...rows.map((row) => row.map(plain))].map((line) => line.map(cell).join('\t')).join('\n');
}

const harmless = (text) => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);
