// A Cypher text set in order: keywords in capitals, clauses on lines of their own. Strings, comments and names stay.
//   formatted('match (n) return n') -> 'MATCH (n)\nRETURN n'
// Line breaks of the writer within a clause are kept, indented; a line that is too long is broken at its commas, or else
// before AND, OR, XOR. Formatting what was formatted changes nothing.
import { pair } from './brackets.js';
import { spaced } from './spacing.js';
import { meaningful, tokens } from './tokens.js';
import { CLAUSES, mark } from './words.js';

const WIDTH = 88;
const SHORT = 60;
const STEP = '  ';
const OPERATORS = ['AND', 'OR', 'XOR'];
/** Words that go before a clause, on its line. */
const LEADING = ['OPTIONAL', 'DETACH', 'ON', 'STARTS', 'ENDS', 'IN'];

export function formatted(text) {
  const list = read(text);
  list.forEach(foldBlocks);
  return lines(list).flatMap(broken).map(({ depth, parts, blank }) => (blank ? '\n' : '') + STEP.repeat(depth) + written(parts)).join('\n');
}

/** Tokens with the line breaks that stood before them. */
function read(text) {
  const all = tokens(text.replaceAll('\r\n', '\n'));
  mark(pair(meaningful(all)));
  const list = [];
  let gap = '';
  for (const token of all) {
    if (token.type === 'space') gap += token.text;
    else {
      list.push(Object.assign(token, { breaks: gap.split('\n').length - 1, apart: gap !== '' }));
      gap = '';
    }
  }
  list.forEach((token, i) => { token.clause = begins(token, list.slice(0, i).findLast((one) => one.type !== 'comment')); });
  return list;
}

function begins({ keyword, holder }, before) {
  if (!CLAUSES.includes(keyword) || holder && holder.brace !== 'block') return false;
  if (keyword === 'SET' && ['CREATE', 'MATCH'].includes(before?.keyword)) return false;
  return !LEADING.includes(before?.keyword);
}

/** A short block without comments stays on its line: EXISTS { MATCH (a)--(b) }; one that is called never does. */
function foldBlocks(token, i, list) {
  if (token.brace !== 'block' || token.text !== '{' || !token.mate || token.inline) return;
  const inner = list.slice(i + 1, list.indexOf(token.mate));
  const called = [list[i - 1], list[i - 1].mate && list[list.indexOf(list[i - 1].mate) - 1]].some((one) => one?.keyword === 'CALL');
  const whole = called || inner.some((one) => one.type === 'comment' || one.keyword === 'CALL') || written(inner).length > SHORT;
  const clauses = inner.some((one) => one.clause);
  if (called || whole && clauses) {
    token.open = token.mate.open = true;
    return;
  }
  token.inline = token.mate.inline = true;
  if (whole) return;
  for (const one of inner) Object.assign(one, { clause: false, breaks: 0, inline: true, apart: one.apart || one.breaks > 0 });
  token.mate.breaks = 0;
}

function lines(list) {
  const made = [];
  let depth = 0;
  let last;
  list.forEach((token, i) => {
    if (token.open && token.text === '}') depth--;
    if (!last || breaksBefore(token, last)) {
      const blank = made.length > 0 && token.breaks > 1 && (startsLine(token, list, i) || token.type === 'comment');
      made.push({ depth: depth + (startsLine(token, list, i) || !last ? 0 : 1 + within(token)), parts: [], blank });
    }
    made.at(-1).parts.push(token);
    if (token.open && token.text === '{') depth++;
    last = token;
  });
  return made;
}

function breaksBefore(token, last) {
  if (last.type === 'comment' && last.text.startsWith('//') || last.text === ';' && last.type === 'mark') return true;
  return token.clause || token.open && token.text === '}' || last.open && last.text === '{' || token.breaks > 0;
}

/** Does it begin something on its block's own indent? A comment goes with what follows it. */
function startsLine(token, list, i) {
  if (token.type === 'comment') return !list[i + 1] || startsLine(list[i + 1], list, i + 1);
  const before = list.slice(0, i).findLast((one) => one.type !== 'comment');
  return !before || token.clause || token.open && token.text === '}' || before.open && before.text === '{' || before.text === ';' && before.type === 'mark';
}

/** Brackets of the same clause around a token. */
function within(token) {
  let count = 0;
  for (let { holder } = token; holder && !holder.open; { holder } = holder) count++;
  return count;
}

function broken(line) {
  if (line.depth * STEP.length + written(line.parts).length <= WIDTH) return [line];
  const cuts = cutsOf(line.parts);
  if (!cuts.length) return [line];
  const pieces = [0, ...cuts].map((from, i, all) => line.parts.slice(from, all[i + 1]));
  const indent = line.parts[0].clause || line.parts[0].keyword === 'EXPLAIN' ? 1 : 0;
  return pieces.flatMap((parts, i) => broken({ depth: line.depth + (i ? indent : 0), parts, blank: i ? false : line.blank }));
}

function cutsOf(parts) {
  let depth = 0;
  const [commas, operators] = [[], []];
  parts.forEach((token, i) => {
    if (token.type === 'mark' && ')]}'.includes(token.text) || token.keyword === 'END') depth--;
    if (depth === 0 && i > 0 && parts[i - 1].type === 'mark' && parts[i - 1].text === ',' && token.type !== 'comment') commas.push(i);
    if (depth === 0 && i > 0 && OPERATORS.includes(token.keyword)) operators.push(i);
    if (token.type === 'mark' && '([{'.includes(token.text) || token.keyword === 'CASE') depth++;
  });
  return commas.length ? commas : operators;
}

const written = (parts) => parts.map((token, i) => (i && spaced(parts[i - 1], token) ? ' ' : '') + (token.keyword ?? token.text)).join('');
