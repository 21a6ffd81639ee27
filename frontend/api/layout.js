// Where nodes go.  await layout({ nodes, edges, focus, arrangement, aspect }) -> { positions: { id: [x, y] }, guides }
import { send } from './client.js';

export const layout = (request, { signal } = {}) => send('/api/layout', { json: request, signal });
