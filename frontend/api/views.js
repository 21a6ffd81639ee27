// Saved views.  await views() -> [{ id, title, owner, shared, mine, version, changed }]; await saveView({ title, shared, link })
import { get, send } from './client.js';

const path = (id) => `/api/views/${encodeURIComponent(id)}`;

export const views = async () => (await get('/api/views')).views;
export const savedView = (id) => get(path(id));
export const saveView = (view) => send('/api/views', { json: view });
export const changeView = (id, version, view) => send(path(id), { method: 'PUT', json: view, headers: { 'If-Match': `"${version}"` } });
export const deleteView = (id) => send(path(id), { method: 'DELETE' });
