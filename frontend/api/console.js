// Cypher.
//   for await (const event of answer({ query, parameters, qid }, signal)) ...   { begin } | { part } | { progress } | { end } | ...
//   await cancel(qid);  const { blob, name } = await answerFile('csv-spreadsheet', { query, parameters }, signal)
import { file, Problem, send } from './client.js';
import { lines } from '../lib/lines.js';
import { t } from '../lib/i18n.js';

const EVENTS = 'application/vnd.entente.answer+x-ndjson, application/problem+json';
const FILES = { csv: 'text/csv', jsonl: 'application/x-ndjson', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** What the server tells of a query, as it comes; it ends early when the connection is lost. */
export async function* answer(order, signal) {
  const response = await file('/api/cypher', {}, order, signal, EVENTS);
  try {
    for await (const line of lines(response.body)) yield JSON.parse(line);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(t('query.cut'), { code: 'CUT' });
  }
}

export const cancel = (qid) => send(`/api/cypher/${qid}`, { method: 'DELETE' });

/** All rows in a form: csv, csv-spreadsheet (no cell is taken for a formula), jsonl, xlsx. */
export async function answerFile(format, { query, parameters }, signal) {
  const [kind, purpose] = format.split('-');
  const response = await file('/api/cypher', { for: purpose }, { query, parameters }, signal, `${FILES[kind]}, application/problem+json`);
  try {
    return { blob: await response.blob(), name: `entente.${kind}` };
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(t('query.fileCut'), { code: 'CUT' });
  }
}
