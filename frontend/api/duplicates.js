// Entities that may be one.
//   const { pairs, examined, next } = await duplicates({ kinds: ['State'], least: 70, after: '' });
import { get } from './client.js';

export const duplicates = ({ kinds, least, limit = 25, after, id } = {}) => get('/api/duplicates', { kinds, least, limit, after, id });
