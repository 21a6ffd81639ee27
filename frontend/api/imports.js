// Imports of files, and what their columns mean.
//   const proposal = await propose(file, { sketch }); const job = await begin(files, { mapping: proposal.mapping, dryRun: true });
//   await until(job.id, (now) => draw(now)) -> the job when it is over; await cancel(job.id); await keepProfile('mine', mapping)
import { address, get, send } from './client.js';

/** A proposal reads no further than this; of a longer text its whole first lines are enough. */
const BEGINNING = 2_000_000;
const LINES = /\.(csv|tsv|tab|txt|jsonl|ndjson)$/i;
const PAUSE = 500;

export async function propose(file, { profile, sketch, encoding } = {}) {
  const body = new FormData();
  body.append('file', await beginning(file), file.name);
  if (sketch) body.append('sketch', JSON.stringify(sketch));
  return send(withParameters('/api/imports/proposal', { profile, encoding }), { body });
}

export function begin(files, { profile, mapping, encoding, mode, dryRun, key } = {}) {
  const body = new FormData();
  for (const file of files) body.append('file', file);
  if (mapping) body.append('mapping', JSON.stringify(mapping));
  const headers = { Prefer: 'respond-async', ...(key ? { 'Idempotency-Key': key } : {}) };
  return send(withParameters('/api/imports', { profile, encoding, mode, dryRun }), { body, headers });
}

const running = ({ state }) => state === 'WAITING' || state === 'RUNNING';

/** Tells how far it is until it is over. */
export async function until(id, tell) {
  for (;;) {
    const job = await get(`/api/imports/${encodeURIComponent(id)}`);
    tell(job);
    if (!running(job)) return job;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

export const cancel = (id) => send(`/api/imports/${encodeURIComponent(id)}`, { method: 'DELETE' });
export const profiles = () => get('/api/imports/profiles');
export const keepProfile = (id, profile) => send(`/api/imports/profiles/${encodeURIComponent(id)}`, { method: 'PUT', json: profile });
export const rejectsAddress = (id, table) => address(`/api/imports/${encodeURIComponent(id)}/rejects.csv`, { table });

async function beginning(file) {
  if (file.size <= BEGINNING || !LINES.test(file.name)) return file;
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  return file.slice(0, bytes.lastIndexOf(10) + 1);
}

function withParameters(path, parameters) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== ''));
  return query.size ? `${path}?${query}` : path;
}
