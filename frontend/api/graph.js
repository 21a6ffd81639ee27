// The graph, read.  neighbourhood({ id: ['pompidou-group'], limit: 14 }); nodesById(ids); relationsById(ids)
import { get } from './client.js';

const BATCH = 200;

export const vocabulary = (lang) => get('/api/vocabulary', lang ? { lang } : {});
export const search = (q, { kinds, limit = 8, signal } = {}) => get('/api/search', { q, kinds: kinds?.join(','), limit }, { signal });
export const neighbourhood = (params) => get('/api/neighbourhood', params);
export const expansions = (id, time) => get('/api/expansions', { id, ...asked(time) });
export const among = (ids, time) => get('/api/among', { ids: ids.join(','), ...asked(time) });
export const common = (ids, time) => get('/api/common', { ids: ids.join(','), ...asked(time) });
export const paths = (from, to, maxLength, time) => get('/api/paths', { from, to, maxLength, ...asked(time) });
export const entity = (id, time) => get(`/api/entities/${encodeURIComponent(id)}`, asked(time));
export const topics = (ids) => inBatches('/api/topics', ids);
export const status = () => get('/api/status');
export const nodesById = (ids, time) => inBatches('/api/entities', ids, asked(time));
export const relationsById = (ids, time) => inBatches('/api/relations', ids, asked(time));
/** What a call takes for { at, mode } or for any time. */
export const asked = (time) => (time ? { at: time.at, atMode: time.mode } : {});

async function inBatches(path, ids, params = {}) {
  const slices = [];
  for (let i = 0; i < ids.length; i += BATCH) slices.push(ids.slice(i, i + BATCH));
  const answers = await Promise.all(slices.map((slice) => get(path, { ids: slice.join(','), ...params })));
  return {
    nodes: answers.flatMap((a) => a.nodes ?? []),
    edges: answers.flatMap((a) => a.edges ?? []),
    outside: answers.flatMap((a) => a.outside ?? []),
    missing: answers.flatMap((a) => a.missing ?? []),
    hidden: Object.assign({}, ...answers.map((a) => a.hidden ?? {})),
    topics: Object.assign({}, ...answers.map((a) => a.topics ?? {})),
  };
}
