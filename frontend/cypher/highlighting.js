// Colours while one writes: Cypher as a mode for CodeMirror's StreamLanguage, without knowing it.
import { KEYWORDS } from './words.js';

const PAIRS = { "'": /^(?:\\.|[^'\\])*('|\\$|$)/, '"': /^(?:\\.|[^"\\])*("|\\$|$)/, '`': /^(?:``|[^`])*(`|$)/, '/*': /^.*?(\*\/|$)/ };
const STYLES = { "'": 'string', '"': 'string', '`': 'variableName.special', '/*': 'comment' };

export const cypherMode = {
  name: 'cypher',
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] } },
  startState: () => ({ open: null, before: '' }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.open) return rest(stream, state);
    if (stream.eatSpace()) {
      if (state.before === ':') state.before = ''; // of a map: a label follows its colon at once
      return null;
    }
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    const open = stream.match('/*') ? '/*' : PAIRS[stream.peek()] && stream.next();
    if (open) {
      state.open = open;
      state.before = '';
      return rest(stream, state);
    }
    return one(stream, state);
  },
  indent: () => null,
};

function rest(stream, state) {
  const style = STYLES[state.open];
  const [, end] = stream.match(PAIRS[state.open]);
  if (end && end !== '\\') state.open = null;
  return style;
}

function one(stream, state) {
  const { before } = state;
  if (stream.match(/^\$[\p{L}\p{N}_]*/u)) return kept(state, '', 'atom');
  if (stream.match(/^(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/i)) return kept(state, '', 'number');
  const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)?.[0];
  if (!word) return kept(state, stream.next(), null);
  if (before === '.') return kept(state, '', 'propertyName');
  if (before === ':') return kept(state, '', 'typeName');
  if (stream.match(/^\s*:/, false)) return kept(state, '', null);
  if (/^(null|true|false)$/i.test(word)) return kept(state, '', 'atom');
  if (KEYWORDS.has(word.toUpperCase()) && !stream.match(/^\(/, false)) return kept(state, '', 'keyword');
  return kept(state, '', stream.match(/^\s*\(/, false) ? 'variableName.standard' : null);
}

function kept(state, before, style) {
  state.before = before;
  return style;
}
