// A query and the values of its parameters as an address.  await toLink('RETURN $x', { x: 1 }) -> '#q1.q1a...'; await fromLink(hash)
import { pack, unpack } from '../lib/deflate.js';

const PREFIX = '#q1.';
/** What mail programs and chats leave whole. */
export const LONGEST = 8192;

export const isLink = (hash) => hash.startsWith(PREFIX);

export async function toLink(query, parameters = {}) {
  return PREFIX + await pack(JSON.stringify(Object.keys(parameters).length ? [query, parameters] : [query]));
}

/** Throws if the address is not whole. */
export async function fromLink(hash) {
  const [query, parameters = {}] = JSON.parse(await unpack(hash.slice(PREFIX.length)));
  if (typeof query !== 'string' || typeof parameters !== 'object') throw new TypeError('not a query');
  return { query, parameters };
}
