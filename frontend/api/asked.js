// What was asked in the console: on the server for people who are signed in, else the last 100 in this browser alone.
//   const kept = asked(session); await kept.list('cicad'); await kept.forget(id); await kept.forgetAll(); kept.keep(entry)
import { get, send } from './client.js';

const KEY = 'entente.asked';
const MOST = 100;

export const asked = (session) => (session?.authenticated ? onServer : inBrowser);

const onServer = {
  list: async (search = '') => (await get('/api/cypher/history', { search, limit: MOST })).entries,
  forget: (id) => send(`/api/cypher/history/${encodeURIComponent(id)}`, { method: 'DELETE' }),
  forgetAll: () => send('/api/cypher/history', { method: 'DELETE' }),
  keep() {}, // the server writes what it was asked
};

const inBrowser = {
  list: async (search = '') => stored().filter(({ query }) => query.toLowerCase().includes(search.trim().toLowerCase())),
  forget: async (id) => store(stored().filter((entry) => entry.id !== id)),
  forgetAll: async () => store([]),
  /** { query, parameters, elapsedMs, rows, outcome } */
  keep(entry) {
    store([{ id: crypto.getRandomValues(new Uint32Array(3)).join('-'), asked: new Date().toISOString(), ...entry }, ...stored()].slice(0, MOST));
  },
};

/** What another version or a person left there may not be a list of entries. */
function stored() {
  try {
    const entries = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return entries.filter(({ id, query }) => id && typeof query === 'string');
  } catch {
    return [];
  }
}

/** A browser may refuse to keep so much, or anything: then older entries go first. */
function store(entries) {
  try {
    localStorage.setItem(KEY, JSON.stringify(entries));
  } catch (error) {
    if (entries.length > 1) store(entries.slice(0, Math.floor(entries.length / 2)));
    else console.warn('The history cannot be kept.', error);
  }
}
