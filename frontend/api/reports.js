// Reports.  answerAddress([{ id: 'partners/of-a-body', values: { subject: 'cicad' } }], 'docx') for questions of the library.
//   await kindsOfReport() -> { kinds: [{ type, about, partners, most, period, sections: [{ id, title }] }], formats, editions, houses, house }
// await report(order) -> the report as data; reportAddress(order, 'md') to download.  An order: { type, subject, partners, from, to, lang, house, without }.
import { address, get } from './client.js';

export const kindsOfReport = (signal) => get('/api/reports', {}, { signal });
export const report = (order, signal) => get(path(order), parameters(order, 'json'), { signal });
export const reportAddress = (order, format) => address(path(order), parameters(order, format));

/** An empty value is not sent: the question then has its own. */
export function answerAddress(questions, format) {
  const question = questions.map(({ id, values }) => {
    const given = new URLSearchParams(Object.entries(values ?? {}).filter(([, value]) => value !== '' && value != null));
    return given.size ? `${id}?${String(given).replaceAll('+', '%20')}` : id;
  });
  return address('/api/reports/questions', { question, format });
}

const path = ({ type }) => `/api/reports/${encodeURIComponent(type)}`;

function parameters({ subject, partners, from, to, lang, house, without }, format) {
  return { subject, partner: partners, from, to, house, without, ...(lang && { lang }), format };
}
