// Two entities that are one.  const { id, change } = await merge('unodc', 'onudc'); the second leads to the first from then on.
import { send } from './client.js';

export const merge = (stays, goes) => send('/api/merges', { json: { stays, goes } });
