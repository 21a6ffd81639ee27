// The statements of a text and the parameters that they name.
//   statements('RETURN 1; RETURN ";"') -> [{ text: 'RETURN 1', from: 0, to: 8 }, { text: 'RETURN ";"', from: 10, to: 20 }]
import { meaningful, tokens } from './tokens.js';

/** Split at semicolons outside strings, names and comments; pieces that hold nothing to run are left out. */
export function statements(text, offset = 0) {
  const pieces = [[]];
  for (const token of tokens(text)) {
    if (token.type === 'mark' && token.text === ';') pieces.push([]);
    else pieces.at(-1).push(token);
  }
  return pieces.filter((piece) => meaningful(piece).length).map((piece) => {
    const solid = piece.filter(({ type }) => type !== 'space');
    const [from, to] = [solid[0].from, solid.at(-1).to];
    return { text: text.slice(from, to), from: from + offset, to: to + offset };
  });
}

/** Names of parameters, each once, in the order of the text. */
export function parameterNames(text) {
  const found = tokens(text).filter(({ type, text: written }) => type === 'parameter' && written.length > 1);
  return [...new Set(found.map(({ text: written }) => written.slice(1).replace(/^`|`$/g, '').replaceAll('``', '`')))];
}

/** A place within a statement, as a place within the whole text; lines and columns count from 1. */
export function placeIn(text, statement, { line, column }) {
  if (!line) return { line, column };
  const before = text.slice(0, statement.from).split('\n');
  return { line: line + before.length - 1, column: line === 1 ? (column ?? 1) + before.at(-1).length : column };
}

/** Where a place is in the text, as an offset. */
export function offsetOf(text, { line, column }) {
  const lines = text.split('\n');
  const at = Math.min(line, lines.length) - 1;
  const before = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
  return before + Math.min((column ?? 1) - 1, lines[at].length);
}
