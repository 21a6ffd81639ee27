// Reports.  await kindsOfReport() -> { kinds: [{ type, partner }], formats };  await report('partnership', { subject, partner }) -> the report as data; reportAddress(..., 'md') to download
import { address, get } from './client.js';

export const kindsOfReport = () => get('/api/reports');
export const report = (type, parameters, signal) => get(`/api/reports/${encodeURIComponent(type)}`, { ...parameters, format: 'json' }, { signal });
export const reportAddress = (type, parameters, format) => address(`/api/reports/${encodeURIComponent(type)}`, { ...parameters, format });
