// Cypher and the library of questions.  await run('MATCH (n) RETURN n', { subject: 'cicad' }, 200)
import { get, send } from './client.js';

export const run = (query, parameters, limit, signal) => send('/api/cypher', { json: { query, parameters, limit }, signal });
export const questions = async () => (await get('/api/library')).questions;
