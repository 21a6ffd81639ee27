// A link to a question, with the values that its parameters have:  #query.<id>  or  #query.<id>.<base64url of JSON>
//   linkTo(question, { subject: 'cicad' })   linked(location.hash) -> { id, values } | null

export function linkTo(question, values = {}) {
  const chosen = Object.fromEntries(question.parameters.map((p) => [p.name, values[p.name] ?? '']).filter(([, value]) => value !== ''));
  const tail = Object.keys(chosen).length ? `.${encode(JSON.stringify(chosen))}` : '';
  return `${location.origin}/#query.${question.id}${tail}`;
}

/** Values that cannot be read are left out: the question opens with its defaults. */
export function linked(hash) {
  const [place, id, packed] = hash.slice(1).split('.');
  if (place !== 'query' || !id) return null;
  return { id: decodeURIComponent(id), values: packed ? decode(packed) : {} };
}

function encode(text) {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(packed) {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const values = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))));
    return values && typeof values === 'object' && !Array.isArray(values) ? values : {};
  } catch {
    return {};
  }
}
