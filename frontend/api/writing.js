// Help for those who write a query.  await schema() -> { labels, types, properties, functions, procedures }; await check('MATCH (n', {})
import { get, send } from './client.js';

let known;

/** Asked for once; again after a failure. */
export function schema() {
  known ??= get('/api/cypher/schema').catch((error) => {
    known = null;
    throw error;
  });
  return known;
}

/** What is wrong with one statement, without running it. */
export const check = (query, parameters, signal) => send('/api/cypher/check', { json: { query, parameters }, signal });
