// When entities and relations were.  await chronology(['cnd-64'], ['r-0123456789abcdef']) -> Map id -> { text, pieces, openStart, openEnd, unsure }
import { get } from './client.js';

const BATCH = 200;

export async function chronology(entities, relations) {
  const answers = await Promise.all([...slices(entities).map((ids) => get('/api/chronology', { entities: ids.join(',') })), ...slices(relations).map((ids) => get('/api/chronology', { relations: ids.join(',') }))]);
  return new Map(answers.flatMap((a) => [...a.entities, ...a.relations]).map((row) => [row.id, row]));
}

function slices(ids) {
  const parts = [];
  for (let i = 0; i < ids.length; i += BATCH) parts.push(ids.slice(i, i + BATCH));
  return parts;
}
