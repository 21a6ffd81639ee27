// Waits for a server that was lost: await serverIsBack(signal)   Asks again every two seconds; an abort ends the waiting.
import { get } from './client.js';

const PAUSE = 2000;

export async function serverIsBack(signal) {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (await answers()) return;
  }
}

const answers = () => get('/api/ping').then(() => true, (error) => error.problem?.code !== 'UNREACHABLE');
