// A Cypher text as its tokens, none left out, so that joined they are the text again.
//   tokens("RETURN 'a;b' // c") -> [{ type: 'word', text: 'RETURN', from: 0, to: 6 }, { type: 'space', ... }, ...]
// type: comment, string, name (in backticks), parameter, number, word, space, mark. What is not closed runs to the end.

const TOKEN = new RegExp([
  /(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))/,
  /(?<string>'(?:\\[^]|[^'\\])*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$))/,
  /(?<name>`(?:``|[^`])*(?:`|$))/,
  /(?<parameter>\$(?:`(?:``|[^`])*(?:`|$)|[\p{L}\p{N}_]*))/,
  /(?<number>0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/,
  /(?<word>[\p{L}_][\p{L}\p{N}_]*)/,
  /(?<space>\s+)/,
  /(?<mark><>|<=|>=|=~|\+=|!=|\.\.|::|\|\||[^])/,
].map((part) => part.source).join('|'), 'giu');

export function tokens(text) {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [type] = Object.entries(match.groups).find(([, part]) => part !== undefined);
    return { type, text: match[0], from: match.index, to: match.index + match[0].length };
  });
}

/** Those that mean something: neither space nor comment. */
export const meaningful = (list) => list.filter(({ type }) => type !== 'space' && type !== 'comment');

/** A name as Cypher takes it: in backticks if it would read as something else. */
export const asName = (name) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
