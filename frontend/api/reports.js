// Addresses of reports; the browser loads them itself (frame, new tab, download).
//   reportAddress('partnership', { subject, partner, lang: 'fr', format: 'html' })
import { address } from './client.js';

export const reportAddress = (type, params) => address(`/api/reports/${type}`, params);
