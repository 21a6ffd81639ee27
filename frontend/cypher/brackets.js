// Which bracket holds which token, and what a brace is: a map, a block of clauses, or a number of repetitions.
//   pair(meaningful(tokens(text)))   each token gets `at` and `holder`; brackets `mate`; braces `brace`; a map's colons `ofMap`;
// "<" and ">" that are no arrow `compares`

const CLOSING = { ')': '(', ']': '[', '}': '{' };
const BLOCKS = /^(CALL|EXISTS|COUNT|COLLECT)$/i;

export function pair(list) {
  const open = [];
  list.forEach((token, at) => {
    Object.assign(token, { at, holder: open.at(-1) });
    if (token.type !== 'mark') return;
    if ('([{'.includes(token.text)) {
      if (token.text === '{') token.brace = kindOf(list, token);
      open.push(token);
    } else if (CLOSING[token.text]) close(open, token);
    else if ('<>'.includes(token.text)) token.compares = (token.text === '<' ? list[at + 1] : list[at - 1])?.text !== '-'; // else an arrow
    else if (token.text === ':') token.ofMap = isOfMap(list, token);
  });
  return list;
}

/** A bracket without its partner pairs with nothing: texts are looked at while they are written. */
function close(open, token) {
  const from = open.findLastIndex((one) => one.text === CLOSING[token.text]);
  if (from < 0) return;
  const [mate] = open.splice(from);
  Object.assign(token, { mate, brace: mate.brace, holder: mate.holder });
  mate.mate = token;
}

function kindOf(list, { at }) {
  const before = list[at - 1];
  const scope = before?.text === ')' ? list[(before.mate?.at ?? 0) - 1] : null; // CALL (a, b) { ... }
  if (/^CALL$/i.test(scope?.text ?? '')) return 'block';
  if (before?.type === 'word' && BLOCKS.test(before.text) && list[at - 2]?.text !== '.') return 'block';
  return list[at + 1]?.type === 'number' || list[at + 1]?.text === ',' ? 'times' : 'map';
}

function isOfMap(list, { at, holder }) {
  const start = list[at - 2];
  return holder?.brace === 'map' && (start === holder || start?.text === ',' && start.holder === holder);
}
