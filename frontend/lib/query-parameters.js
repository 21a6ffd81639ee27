// The parameters of a query and what they may hold.
//   parametersIn('MATCH (e {id: $subject}) RETURN e') -> ['subject']
//   fits('year', '2021') -> true   valueOf('year', '2021') -> 2021
//   filled(question.parameters, { year: '20' }) -> { parameters: { year: null }, faulty: ['year'] }

export const TYPES = ['entity', 'kind', 'date', 'year', 'number', 'text'];

/** Strings, quoted names and comments hold no parameters; whichever starts first is passed over whole. */
const PIECES = /'(?:[^'\\]|\\[^])*'?|"(?:[^"\\]|\\[^])*"?|`[^`]*`?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|\$([\p{L}\p{Nd}_]+)/gu;

export function parametersIn(query) {
  return [...new Set([...query.matchAll(PIECES)].map((piece) => piece[1]).filter(Boolean))];
}

const FORMS = {
  entity: /^\S{1,100}$/,
  kind: /^[A-Za-z]{1,60}$/,
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  year: /^\d{4}$/,
  number: /^-?\d{1,12}(\.\d{1,6})?$/,
  text: /^.{1,200}$/,
};

export const fits = (type, value) => FORMS[type].test(String(value).trim()) && (type !== 'date' || isDay(String(value).trim()));

/** The 30th of February is none. */
function isDay(date) {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

export const valueOf = (type, value) => (type === 'number' || type === 'year' ? Number(value) : String(value).trim());

/** What to send for a question's parameters, and which of them do not hold what their type says. */
export function filled(parameters, values) {
  const sent = {};
  const faulty = [];
  for (const { name, type } of parameters) {
    const value = values?.[name] ?? '';
    const right = fits(type, value);
    sent[name] = right ? valueOf(type, value) : null;
    if (!right) faulty.push(name);
  }
  return { parameters: sent, faulty };
}
