// Is there a space between two neighbours on a line?  spaced(before, token)
// Only what cannot change a meaning is set; around other operators the writer's spacing stays: (a)-[r]->(b), a - b, -1.

const COMPARING = ['=', '<>', '<=', '>=', '=~', '+=', '!='];
/** A keyword that is no literal. */
const isWord = ({ keyword }) => keyword !== undefined && keyword === keyword.toUpperCase();
const is = (token, marks) => token.type === 'mark' && marks.includes(token.text);

export function spaced(before, token) {
  if (before.type === 'comment' || token.type === 'comment') return true;
  if (before.brace === 'block' && before.text === '{' || token.brace === 'block' && token.text === '}') return before.mate !== token;
  if (is(token, [',', ';', ')', ']'])) return false;
  if (is(before, ['(', '[']) || is(before, ['{']) || is(token, ['}'])) return false;
  if (is(before, [','])) return before.holder?.brace !== 'times';
  if (is(before, ['.', '..']) || is(token, ['.', '..'])) return isWord(before) && token.text !== '..';
  if (is(before, [':'])) return Boolean(before.ofMap);
  if (is(token, [':'])) return isWord(before);
  if (is(before, COMPARING) || is(token, COMPARING) || before.compares || token.compares) return true;
  if (isWord(before) || isWord(token)) return true;
  if (token.brace === 'map' && ['word', 'name'].includes(before.type)) return true;
  if (before.type !== 'mark' && token.type !== 'mark') return true;
  return token.apart;
}
