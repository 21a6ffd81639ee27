// Cypher.  await run('MATCH (n) RETURN n', { subject: 'cicad' }, 200)
import { send } from './client.js';

export const run = (query, parameters, limit, signal) => send('/api/cypher', { json: { query, parameters, limit }, signal });
