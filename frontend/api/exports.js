// Files of a view.  const { blob, name, missing } = await viewFile('csv-spreadsheet', { nodes, edges, positions, ... })
import { file } from './client.js';

export async function viewFile(format, view, signal) {
  const [kind, purpose] = format.split('-');
  const response = await file('/api/export', { format: kind, for: purpose }, view, signal);
  const name = response.headers.get('Content-Disposition')?.match(/filename\*=UTF-8''([^;]+)/)?.[1];
  return { blob: await response.blob(), name: name ? decodeURIComponent(name) : `entente.${kind}`, missing: Number(response.headers.get('Entente-Missing') ?? 0) };
}
