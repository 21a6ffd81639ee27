// What was changed in the graph.
//   await latestChanges({ entity, operation, before, limit }) -> [{ number, at, by, why, created, changed, withdrawn, undoneBy, ... }]
//   await oneChange(7) -> { change, facts, total }; await undo(7, { keepLater: true })
import { get, send } from './client.js';

export const latestChanges = (which) => get('/api/changes', which);
export const oneChange = (number, page) => get(`/api/changes/${number}`, page);
export const undo = (number, { keepLater } = {}) => send(`/api/changes/${number}/undo${keepLater ? '?keepLater=true' : ''}`);
