// Values for the parameters of a text, as people type them.
//   guess('RETURN $x LIMIT $n', 'n') -> 'number'; read('number', '12') -> { value: 12 }; read('list', '[') -> { wrong: 'list' }
import { meaningful, tokens } from './tokens.js';

export const TYPES = ['text', 'number', 'date', 'list'];
/** A year, a month or a day, and the uncertain and open forms that the graph keeps. */
const DATE = /^(?:\.\.|-?\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)(?:\/(?:\.\.|-?\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)?)?$/;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** By what stands before it in the text, else by its name. */
export function guess(text, name) {
  const list = meaningful(tokens(text));
  const at = list.findIndex((token) => token.type === 'parameter' && token.text.slice(1).replaceAll('`', '') === name);
  const [before, called] = [list[at - 1]?.text.toUpperCase() ?? '', list[at - 2]?.text ?? ''];
  if (['IN', 'UNWIND'].includes(before)) return 'list';
  if (['LIMIT', 'SKIP', 'OFFSET', '<=', '>=', '<', '>'].includes(before) && !/date|from|since|until|\bto\b/i.test(name)) return 'number';
  if (before === '(' && /^(date|datetime)$/i.test(called) || /date|since|until|^(at|from|to|day)$/i.test(name)) return 'date';
  if (/^(ids|list|names)$|list$|_ids$/i.test(name)) return 'list';
  return /number|count|limit|year|^(n|max|min|depth|most|least)$/i.test(name) ? 'number' : 'text';
}

/** What was typed as a value, or the type that it is not. */
export function read(type, typed) {
  const text = typed.trim();
  if (type === 'number') return NUMBER.test(text) ? { value: Number(text.replace(',', '.')) } : { wrong: type };
  if (type === 'date') return DATE.test(text) && isDay(text) ? { value: text } : { wrong: type };
  return type === 'list' ? json(text) : { value: typed };
}

function json(text) {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { value } : { wrong: 'list' };
  } catch {
    return { wrong: 'list' };
  }
}

const isDay = (text) => (text.match(/\d{4}-\d{2}(-\d{2})?/g) ?? []).every((one) => {
  const [year, month, day = 1] = one.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
});

/** A value from the history or from a link as it would have been typed. */
export function typed(value) {
  if (typeof value === 'number') return { type: 'number', text: String(value) };
  if (value !== null && typeof value === 'object') return { type: 'list', text: JSON.stringify(value) };
  if (typeof value === 'string' && DATE.test(value) && isDay(value)) return { type: 'date', text: value };
  return { type: 'text', text: value === null || value === undefined ? '' : String(value) };
}
