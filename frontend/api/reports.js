// Reports.  await kindsOfReport() -> { kinds: [{ type, about, partners, most, period, sections: [{ id, title }] }], formats, editions, houses, house }
// await report(order) -> the report as data; reportAddress(order, 'md') to download.  An order: { type, subject, partners, from, to, lang, house, without }.
import { address, get } from './client.js';

export const kindsOfReport = (signal) => get('/api/reports', {}, { signal });
export const report = (order, signal) => get(path(order), parameters(order, 'json'), { signal });
export const reportAddress = (order, format) => address(path(order), parameters(order, format));

const path = ({ type }) => `/api/reports/${encodeURIComponent(type)}`;

function parameters({ subject, partners, from, to, lang, house, without }, format) {
  return { subject, partner: partners, from, to, house, without, ...(lang && { lang }), format };
}
