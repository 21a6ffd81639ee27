// Import of CSV tables.  await importFiles(input.files) -> { id, counts, rejects }
import { send } from './client.js';

export function importFiles(files) {
  const body = new FormData();
  for (const file of files) body.append('file', file);
  return send('/api/imports', { body });
}
export const rejectsAddress = (id) => `/api/imports/${encodeURIComponent(id)}/rejects.csv`;
