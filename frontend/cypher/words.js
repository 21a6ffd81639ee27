// The words of Cypher that read, and which of a text's words are such and not somebody's name.
//   mark(meaningful(tokens('match (end) return end')))   each word gets `keyword`: 'MATCH', undefined, 'RETURN', undefined

/** With this word before or after it, or none needed. */
const NEEDS = {
  ALL: { before: ['UNION'], after: ['SHORTEST'] },
  ANY: { after: ['SHORTEST'] },
  BY: { before: ['ORDER'] },
  COLLECT: { after: ['{'] },
  COUNT: { after: ['{'] },
  DETACH: { after: ['DELETE'] },
  ENDS: { after: ['WITH'] },
  EXISTS: { after: ['{'] },
  INDEX: { before: ['USING'] },
  JOIN: { before: ['USING'] },
  LOAD: { after: ['CSV'] },
  CSV: { before: ['LOAD'] },
  ON: { after: ['CREATE', 'MATCH'] },
  OPTIONAL: { after: ['MATCH', 'CALL'] },
  ORDER: { after: ['BY'] },
  SCAN: { before: ['USING'] },
  SHORTEST: { before: ['ALL', 'ANY', 'MATCH', '='] },
  STARTS: { after: ['WITH'] },
  TRANSACTIONS: { before: ['IN'] },
  USING: { after: ['INDEX', 'SCAN', 'JOIN'] },
};

/** These begin a line of their own. */
export const CLAUSES = [
  'CALL', 'CREATE', 'DELETE', 'DETACH', 'FINISH', 'FOREACH', 'LIMIT', 'LOAD', 'MATCH', 'MERGE', 'OFFSET', 'ON', 'OPTIONAL', 'ORDER', 'REMOVE', 'RETURN', 'SET', 'SKIP', 'UNION', 'UNWIND', 'USE', 'USING', 'WHERE', 'WITH',
];

const OTHERS = ['AND', 'AS', 'ASC', 'ASCENDING', 'CASE', 'CONTAINS', 'CYPHER', 'DESC', 'DESCENDING', 'DISTINCT', 'ELSE', 'END', 'EXPLAIN', 'IN', 'IS', 'NOT', 'OR', 'PROFILE', 'THEN', 'WHEN', 'XOR', 'YIELD'];
const LITERALS = ['NULL', 'TRUE', 'FALSE'];
export const KEYWORDS = new Set([...CLAUSES, ...OTHERS, ...LITERALS, ...Object.keys(NEEDS)]);

/** What is offered to those who write. The console refuses to write and to load, so those clauses are not. */
export const OFFERED = [
  'MATCH', 'OPTIONAL MATCH', 'WHERE', 'WITH', 'RETURN', 'RETURN DISTINCT', 'ORDER BY', 'SKIP', 'LIMIT', 'UNWIND', 'UNION', 'UNION ALL', 'CALL', 'YIELD',
  'AND', 'OR', 'XOR', 'NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'AS', 'ASC', 'DESC', 'DISTINCT',
  'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'EXISTS { }', 'COUNT { }', 'COLLECT { }', 'null', 'true', 'false', 'EXPLAIN', 'PROFILE',
];

export function mark(list) {
  let cases = 0;
  list.forEach((token, i) => {
    if (token.type !== 'word') return;
    const [before, after] = [list[i - 1], list[i + 1]];
    const word = token.text.toUpperCase();
    if (!KEYWORDS.has(word) || named(before, after, word) || !fits(word, before, after)) return;
    if (word === 'END' && !cases) return;
    if ((word === 'EXPLAIN' || word === 'PROFILE' || word === 'CYPHER') && before && before.text !== ';') return;
    if (word === 'CASE') cases++;
    if (word === 'END') cases--;
    token.keyword = LITERALS.includes(word) ? literal(word, before) : word;
  });
  return list;
}

/** A label, a property, a key, an alias, or a variable alone between brackets. */
function named(before, after, word) {
  const [left, right] = [before?.text ?? '', after?.text ?? ''];
  if (left === '.' || right === '.' || right === ':' || left === ':' && !before.ofMap || before?.keyword === 'AS') return true;
  return '([,'.includes(left) && left !== '' && ')],'.includes(right) && right !== '' && !LITERALS.includes(word);
}

function fits(word, before, after) {
  const needs = NEEDS[word];
  if (!needs) return true;
  const is = (token, one) => token?.text.toUpperCase() === one;
  return Boolean(needs.before?.some((one) => is(before, one)) || needs.after?.some((one) => is(after, one)));
}

/** The style guide of openCypher writes literals small; IS NULL is an operator. */
const literal = (word, before) => (word === 'NULL' && /^(IS|NOT)$/i.test(before?.text ?? '') ? 'NULL' : word.toLowerCase());
