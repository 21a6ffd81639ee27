// Files of a view; 'report-docx' and 'report-pdf' are reports on what it shows.  const { blob, name, missing } = await viewFile('csv-spreadsheet', { nodes, edges, positions, ... })
import { address, file } from './client.js';

export async function viewFile(format, view, signal) {
  const [kind, purpose] = format.split('-');
  const response = kind === 'report' ? await report(purpose, view, signal) : await file('/api/export', { format: kind, for: purpose }, view, signal);
  const name = response.headers.get('Content-Disposition')?.match(/filename\*=UTF-8''([^;]+)/)?.[1] ?? response.headers.get('Content-Disposition')?.match(/filename="([^"]+)"/)?.[1];
  return { blob: await response.blob(), name: name ? decodeURIComponent(name) : `entente.${kind}`, missing: Number(response.headers.get('Entente-Missing') ?? 0) };
}

const report = (format, { title, link, nodes, edges }, signal) => file('/api/reports/view', { format }, { title, link, nodes, edges }, signal);

/** Where the whole graph is to be had; 'csv-spreadsheet' is CSV that a spreadsheet may open. */
export function graphAddress(format) {
  const [kind, purpose] = format.split('-');
  return address('/api/export/graph', { format: kind, for: purpose });
}
