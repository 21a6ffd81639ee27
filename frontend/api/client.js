// The only place that speaks to the network, with api/*.js over it.
//   await get('/api/search', { q: 'onudc', limit: 8 });  await send('/api/cypher', { json: {...} })
// Every failure is a Problem: `message` is a sentence for the reader, `problem` the server's problem+json.
import { language, t } from '../lib/i18n.js';

/** In a frame of another site nobody is signed in. */
const FRAMED = location.pathname.startsWith('/embed/');

export class Problem extends Error {
  constructor(message, problem = {}) {
    super(message);
    this.problem = problem;
  }
}

export const get = (path, params = {}, options = {}) => call(address(path, params), options);

/** A path with its parameters (repeated for lists) and the reader's language. */
export function address(path, params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ lang: language(), ...params })) {
    for (const one of [value].flat()) if (one !== undefined && one !== null && one !== '') query.append(name, one);
  }
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

export function send(path, { json, form, body, headers = {}, method = 'POST', signal } = {}) {
  const all = { ...headers, 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') };
  if (json) all['Content-Type'] = 'application/json';
  return call(address(path), { method, headers: all, signal, body: json ? JSON.stringify(json) : form ? new URLSearchParams(form) : body });
}

/** A file, asked for by a body: the answer itself. */
export function file(path, params, json, signal, accept = '*/*') {
  const headers = { 'X-XSRF-TOKEN': cookie('XSRF-TOKEN'), 'Content-Type': 'application/json', Accept: accept };
  return reach(address(path, params), { method: 'POST', headers, signal, body: JSON.stringify(json) });
}

async function call(url, options) {
  const response = await reach(url, options);
  return parse(await response.text());
}

async function reach(url, options) {
  let response;
  try {
    response = await fetch(url, { ...options, credentials: FRAMED ? 'omit' : 'same-origin', headers: { Accept: 'application/json, application/problem+json', ...options.headers } });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(t('error.unreachable'), { code: 'UNREACHABLE' });
  }
  if (response.ok) return response;
  const content = parse(await response.text());
  throw new Problem(content?.detail || t('error.status', { status: String(response.status) }), content ?? { status: response.status });
}

function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

const cookie = (name) => decodeURIComponent(document.cookie.split('; ').find((c) => c.startsWith(`${name}=`))?.slice(name.length + 1) ?? '');
