// The graph, read; options may hold a signal that cancels.  neighbourhood({ id: ['pompidou-group'], limit: 14 }); nodesById(ids); relationsById(ids)
import { get } from './client.js';

const BATCH = 200;

export const vocabulary = (lang) => get('/api/vocabulary', lang ? { lang } : {});
export const search = (q, { kinds, limit = 8, signal } = {}) => get('/api/search', { q, kinds: kinds?.join(','), limit }, { signal });
export const neighbourhood = (params, options) => get('/api/neighbourhood', params, options);
export const expansions = (id, time) => get('/api/expansions', { id, ...asked(time) });
export const among = (ids, time, options) => get('/api/among', { ids: ids.join(','), ...asked(time) }, options);
export const common = (ids, time, options) => get('/api/common', { ids: ids.join(','), ...asked(time) }, options);
export const paths = (params, options) => get('/api/paths', params, options);
export const entity = (id, time) => get(`/api/entities/${encodeURIComponent(id)}`, asked(time));
export const topics = (ids) => inBatches('/api/topics', ids);
export const status = () => get('/api/status');
export const nodesById = (ids, time, options) => inBatches('/api/entities', ids, asked(time), options);
export const relationsById = (ids, time, options) => inBatches('/api/relations', ids, asked(time), options);
/** What a call takes for { at, mode } or for any time. */
export const asked = (time) => (time ? { at: time.at, atMode: time.mode } : {});

async function inBatches(path, ids, params, options) {
  const slices = [];
  for (let i = 0; i < ids.length; i += BATCH) slices.push(ids.slice(i, i + BATCH));
  const answers = await Promise.all(slices.map((slice) => get(path, { ids: slice.join(','), ...params }, options)));
  return {
    nodes: answers.flatMap((a) => a.nodes ?? []),
    edges: answers.flatMap((a) => a.edges ?? []),
    outside: answers.flatMap((a) => a.outside ?? []),
    missing: answers.flatMap((a) => a.missing ?? []),
    hidden: Object.assign({}, ...answers.map((a) => a.hidden ?? {})),
    topics: Object.assign({}, ...answers.map((a) => a.topics ?? {})),
  };
}
