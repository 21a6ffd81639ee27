// What can be written at a place of a text.  wantedAt('MATCH (n:Sta', 12) -> { want: 'label', from: 9, typed: 'Sta' }
// want: label, type, property (path: what stands before the dot), parameter, id (value of a string), procedure, word; null inside
// comments, numbers, other strings and names in backticks.
import { pair } from './brackets.js';
import { meaningful, tokens } from './tokens.js';
import { KEYWORDS, mark } from './words.js';

export function wantedAt(text, at) {
  const all = tokens(text.slice(0, at));
  const list = mark(pair(meaningful(all)));
  const last = all.at(-1);
  if (!last || last.type === 'space') return wanted(list, at, '');
  if (last.type === 'string') return inString(list, last);
  if (last.type === 'parameter') return { want: 'parameter', from: last.from, typed: last.text };
  if (last.type === 'word') return wanted(list.slice(0, -1), last.from, last.text);
  return last.type === 'mark' ? wanted(list, at, '') : null;
}

function wanted(list, from, typed) {
  const before = list.at(-1);
  const holder = before ? innermost(list) : null;
  if (before?.text === '.') return afterDot(list, from, typed);
  if (before?.type === 'mark' && startsLabel(list)) return { want: isRelation(list, holder) ? 'type' : 'label', from, typed };
  if (holder?.brace === 'map' && (before === holder || before.text === ',' && before.holder === holder)) return { want: 'property', from, typed, path: '' };
  if (/^CALL$/i.test(before?.keyword ?? '')) return { want: 'procedure', from, typed };
  return { want: 'word', from, typed };
}

/** The bracket that is still open at the end. */
const innermost = (list) => list.findLast((token) => token.type === 'mark' && '([{'.includes(token.text) && !token.mate);

/** Directly after ":" of a node or a relation, or after "|", "&", "!" of such an expression. */
function startsLabel(list) {
  let i = list.length - 1;
  if (list[i].text === ':') return !list[i].ofMap;
  while (i > 0 && (['|', '&', '!', ')', '('].includes(list[i].text) || ['word', 'name'].includes(list[i].type) && !list[i].keyword) && list[i].text !== ':') i--;
  return '|&!'.includes(list.at(-1).text) && list[i].text === ':' && !list[i].ofMap;
}

const isRelation = (list, holder) => holder?.text === '[' && list[holder.at - 1]?.text === '-';

function afterDot(list, from, typed) {
  let i = list.length - 1;
  while (list[i]?.text === '.' && list[i - 1]?.type === 'word') i -= 2;
  const path = list.slice(i + 1).map(({ text }) => text).join('');
  const start = path ? list[i + 1].from : from;
  return { want: /^CALL$/i.test(list[i]?.keyword ?? '') ? 'procedure' : 'property', from, typed, path, start };
}

/** id: '...', n.id = '...', n.id IN ['...', '... */
function inString(list, string) {
  const quote = string.text[0];
  if (string.text.length > 1 && string.text.endsWith(quote)) return null;
  let i = list.length - 2;
  if (list[i]?.text === '[' || list[i]?.text === ',') {
    while (i >= 0 && (list[i].type === 'string' || list[i].text === ',')) i--;
    if (list[i]?.text !== '[') return null;
    i--;
    if (list[i]?.keyword !== 'IN') return null;
  } else if (![':', '=', '<>'].includes(list[i]?.text)) return null;
  return list[i - 1]?.text === 'id' ? { want: 'id', from: string.from + 1, typed: string.text.slice(1), quote } : null;
}

/** Names that a text gives: variables and aliases, but what is called, named by a dot or a colon, or a word of Cypher. */
export function variables(text) {
  const list = mark(pair(meaningful(tokens(text))));
  const names = list.filter((token, i) => token.type === 'word' && !token.keyword && !KEYWORDS.has(token.text.toUpperCase())
    && !['.', ':', '|', '&', '!'].includes(list[i - 1]?.text) && !['(', '.'].includes(list[i + 1]?.text) && !list[i + 1]?.ofMap);
  return [...new Set(names.map(({ text: name }) => name))];
}
